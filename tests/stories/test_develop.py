"""A photographer develops a photo: sliders, a mask, a spot, back and on along another branch; and the file is the same
whether the window writes it or the command line does."""

import json
import os
from dataclasses import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from skimage import data

from editor.__main__ import main
from editor.desktop.panels.develop_view import DevelopView
from editor.desktop.session import Session
from editor.desktop.viewer.layout import Side
from editor.develop.edits.contrast import Contrast
from editor.develop.edits.crop import Crop
from editor.develop.edits.exposure import Exposure
from editor.develop.edits.vignette import Vignette
from editor.develop.masks.radial import Radial
from editor.develop.recipe import Recipe
from editor.develop.render import render
from editor.formats.files import read
from editor.studio import Studio
from editor.tasks.export_photos import ExportPhotos
from editor.tasks.output import Output

SECOND = 30_000
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def photo(tmp_path):
    path = tmp_path / "photos" / "astronaut.png"
    path.parent.mkdir()
    cv2.imwrite(str(path), data.astronaut()[..., ::-1])
    return path


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("ALBUMEN_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


class Desk:
    """The window's Develop, opened on the first photo of a library."""

    def __init__(self, home, qtbot, photo=None):
        self.studio, self.qtbot = Studio.open(home), qtbot
        self.session = Session(self.studio)
        self.session.open()
        if photo is not None:
            self.studio.catalog.add_files([photo])
            self.session.look()
        self.session.photos.go(0)
        self.session.show_view("develop")
        self.view = DevelopView(self.studio, self.session)
        qtbot.addWidget(self.view)
        self.view.resize(1200, 800)
        self.view.show()
        self.settle()

    def settle(self):
        view = self.view

        def still():
            shown = view._rendered is not None and view._rendered.recipe == view.shown_recipe
            return shown and not view.lab.busy and not view.viewer.supply.busy and not view._detail.isActive()

        self.qtbot.waitUntil(still, timeout=SECOND)

    def pull(self, tool, *spots):
        tool.press(QPointF(*spots[0]), NONE)
        for spot in spots[1:]:
            tool.drag(QPointF(*spot), NONE)
        tool.release(QPointF(*spots[-1]), NONE)

    def close(self):
        self.view.stop()
        self.session.close()


def test_from_the_first_slider_to_the_file(qtbot, home, photo, tmp_path):
    desk = Desk(home, qtbot, photo)
    view, editing = desk.view, desk.view.editing
    view.column.panel("exposure").rows["stops"].want(0.4, True)
    view.column.panel("contrast").rows["amount"].want(25.0, True)
    view.use_tool("masks")
    view.masks.start("radial")
    desk.pull(view.masks.tools.radial, (0.45, 0.3), (0.6, 0.5))
    view.masks.panels["exposure"].rows["stops"].want(-0.8, True)
    view.use_tool("retouch")
    view.retouch.tip_size.want(5.0, True)
    desk.pull(view.retouch.tool, (0.2, 0.8))
    view.use_tool("")
    desk.settle()
    first_branch = editing.history.place
    editing.snapshot("With a healed spot")
    for _ in range(2):
        editing.undo()
    view.column.panel("vignette").rows["amount"].want(-60.0, True)  # another branch begins here
    editing.set_edit(Crop((0.05, 0.0, 0.95, 0.9)))
    moments = len(editing.history.moments)
    assert editing.history.path() != list(range(moments))
    desk.settle()
    view.viewer.one_to_one()
    desk.settle()
    shown = view.viewer.supply.shown
    seen = shown.side(Side.AFTER).levels[0].pixels[..., 2::-1].copy()
    desk.session.save()
    current = desk.session.current
    from_window = tmp_path / "from window"
    done = []
    task = ExportPhotos((current,), Output(from_window, format="png"))
    desk.session.run(task.title, task, then=done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=SECOND)
    desk.close()

    from_words = tmp_path / "from words"
    assert main(["export", str(photo), "--out", str(from_words), "--format", "png"]) == 0
    window, words = (read(folder / "astronaut.png").image.pixels for folder in (from_window, from_words))
    assert np.array_equal(window, words)
    assert window.shape[:2] == (461, 460)
    assert not np.array_equal(window, read(photo).image.pixels[:461, 26:486])
    assert np.abs(seen.astype(int) - window).max() <= 2  # what was seen at 1:1 is what is in the file

    again = Desk(home, qtbot)  # after a restart
    history = again.view.editing.history
    assert len(history.moments) == moments
    assert history.recipe.get("vignette") == Vignette(-60.0)
    assert [name for name, _ in history.snapshots] == ["With a healed spot"]
    again.view.history.went.emit(history.snapshots[0][1])
    assert again.view.editing.history.place == first_branch
    recipe = again.view.editing.recipe
    assert recipe.get("exposure") == Exposure(0.4)
    assert recipe.get("contrast") == Contrast(25.0)
    assert len(recipe.get("retouch").spots) == 1
    assert sum(step.mask is not None for step in recipe.steps) == 1
    assert recipe.step("vignette") is None
    again.settle()
    again.close()


def test_sliders_of_the_window_are_words_of_the_command_line(qtbot, home, photo, tmp_path):
    desk = Desk(home, qtbot, photo)
    for name, parameter, value in (
        ("exposure", "stops", 0.7),
        ("shadows", "amount", 30.0),
        ("vignette", "amount", -20.0),
    ):
        desk.view.column.panel(name).rows[parameter].want(value, True)
    desk.settle()
    desk.session.save()
    done = []
    task = ExportPhotos((desk.session.current,), Output(tmp_path / "window", format="png"))
    desk.session.run(task.title, task, then=done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=SECOND)
    desk.close()
    words = ["--set", "exposure.stops=0.7", "--set", "shadows.amount=30", "--set", "vignette.amount=-20"]
    assert main(["develop", str(photo), "--out", str(tmp_path / "words"), "--format", "png", *words]) == 0
    one, other = (read(tmp_path / each / "astronaut.png").image.pixels for each in ("window", "words"))
    assert np.array_equal(one, other)


def test_what_a_model_did_is_the_same_in_the_window_and_in_the_files(qtbot, home, photo, tmp_path):
    """Noise is taken out of a small photo: only within a mask, not where it is protected, and not wholly. The strength
    is changed without the model; the files of the window and of the command line have the same pixels, and so has what
    the command line makes with nothing but the recipe."""
    noisy = data.astronaut()[:160, 140:330].astype(float) + np.random.default_rng(3).normal(0, 20, (160, 190, 3))
    cv2.imwrite(str(photo), noisy.clip(0, 255).astype(np.uint8)[..., ::-1])
    original = read(photo).image.pixels
    desk = Desk(home, qtbot, photo)
    view, editing, runs = desk.view, desk.view.editing, []
    restore = desk.studio.engine.restore
    desk.studio.engine.restore = lambda *given, **more: runs.append(given[1]) or restore(*given, **more)
    qtbot.waitUntil(lambda: "denoise" in view.enhance._estimates, timeout=SECOND)
    view.use_tool("masks")
    view.masks.protect()
    view.masks.tools.brush.radius = 0.12
    desk.pull(view.masks.tools.brush, (0.1, 0.15), (0.1, 0.85))
    view.use_tool("")
    card = view.enhance.panel.cards["denoise"]
    card.box.click()

    def made():
        step = editing.recipe.step("denoise") or next(s for s in editing.recipe.steps if s.edit.name == "denoise")
        return view._rendered is not None and step.edit.sha256 != "" and view._rendered.waiting == ()

    qtbot.waitUntil(made, timeout=4 * SECOND)
    half = Radial(0.5, 0.5, 0.35, 0.7, feather=20.0)
    editing.set_step(replace(editing.recipe.step("denoise"), mask=half, opacity=0.9))
    desk.settle()
    step = next(s for s in editing.recipe.steps if s.edit.name == "denoise")
    editing.set_step(replace(step, edit=replace(step.edit, luminance=70.0, colour=100.0)))
    editing.set_edit(Exposure(0.2))
    desk.settle()
    assert made()
    assert len(runs) == 1  # mask, opacity and strength were mixed in
    view.viewer.one_to_one()
    desk.settle()
    seen = view.viewer.supply.shown.side(Side.AFTER).levels[0].pixels[..., 2::-1].astype(int)
    recipe = editing.recipe
    desk.session.save()
    done = []
    task = ExportPhotos((desk.session.current,), Output(tmp_path / "window", format="png"))
    desk.session.run(task.title, task, then=done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=SECOND)
    assert len(runs) == 1  # nor does an export run it again
    desk.close()
    assert main(["export", str(photo), "--out", str(tmp_path / "words"), "--format", "png"]) == 0
    (tmp_path / "preset.json").write_text(json.dumps({"name": "P", "about": "", "recipe": recipe.to_dict()}))
    words = ["--preset", str(tmp_path / "preset.json"), "--out", str(tmp_path / "anew"), "--format", "png"]
    assert main(["develop", str(photo), *words]) == 0  # the model runs anew: what was kept belongs to the library

    window, kept, anew = (read(tmp_path / each / "astronaut.png").image.pixels for each in ("window", "words", "anew"))
    assert np.array_equal(window, kept)
    assert np.array_equal(window, anew)
    assert seen.shape == window.shape == original.shape
    assert np.abs(seen - window).max() <= 2
    plain = render(read(photo).image, Recipe().with_edit(Exposure(0.2))).pixels.astype(int)
    off = np.abs(window - plain).max(axis=2)
    assert off[30:130, :12].max() <= 1  # protected
    assert off[:8, 170:].max() <= 1  # outside the mask
    assert off[60:100, 70:120].mean() > 4  # noise that is gone
