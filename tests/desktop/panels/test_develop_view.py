"""Develop as a photographer uses it: a real session, a real catalog, a real photo; only the model is a stand-in."""

import threading
from dataclasses import dataclass

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from editor.desktop.panels.develop_commands import rows
from editor.desktop.panels.develop_view import DevelopView
from editor.desktop.panels.enhancer import Suggested
from editor.desktop.session import Session
from editor.desktop.viewer.layout import Mode, Side
from editor.develop.edits.contrast import Contrast
from editor.develop.edits.crop import Crop
from editor.develop.edits.denoise import Denoise
from editor.develop.edits.exposure import Exposure
from editor.develop.edits.white_balance import WhiteBalance
from editor.develop.render import render
from editor.imaging.image import Image
from editor.jobs.job import JobState
from editor.restoration.calibration import Estimate
from editor.studio import Studio

SECOND = 30_000


@dataclass(frozen=True)
class Card:
    id: str
    scale: int = 1
    fingerprint: str = "f00d"


class Registry:
    def best_for(self, task, scale=None):
        return Card(task, scale or 1) if task in ("denoise", "jpeg") else None

    def get(self, model):
        return Card(model)

    def all(self):
        return ()


class Engine:
    """A model that turns the photo grey, in a hundred tiles, each waiting for `go`."""

    def __init__(self):
        self.registry = Registry()
        self.go = threading.Event()
        self.begun = threading.Event()
        self.runs = 0

    def restore(self, image, model, settings=None, progress=None, order=None, on_tile=None):
        self.runs += 1
        self.order = order
        self.begun.set()
        for tile in range(100):
            progress.at(tile / 100)
            if tile == 3 and on_tile is not None:
                on_tile(0, 0, np.full((image.height, image.width // 2, 3), 128, image.pixels.dtype))
            if not self.go.is_set():
                threading.Event().wait(0.02)
        return Image(np.full_like(image.pixels, 128), image.space)

    def fingerprint(self, model):
        return "f00d"

    def spare(self, image, made, plain):
        return made, 0

    def judge(self, image, made):
        return "True to the original."

    def estimate(self, model, width, height):
        return Estimate(12.0, 10**6, 100)


class Results:
    def __init__(self):
        self.kept, self.newest = {}, {}

    def has(self, key):
        return key in self.kept

    def get(self, key, long_edge=None):
        return self.kept.get(key)

    def latest(self, place):
        return self.newest.get(place)

    def put(self, key, image, place=""):
        self.kept[key], self.newest[place] = image, key


@pytest.fixture
def view(qtbot, tmp_path):
    rng = np.random.default_rng(5)
    for number, level in enumerate((70, 150)):
        pixels = np.clip(rng.normal(level, 20, (300, 450, 3)), 0, 255).astype(np.uint8)
        cv2.imwrite(str(tmp_path / f"photo{number}.png"), pixels)
    studio = Studio.open(tmp_path / "home")
    studio.__dict__.update(_engine=Engine(), _registry=Registry(), results=Results())
    session = Session(studio)
    session.open()
    studio.catalog.add_files([tmp_path / "photo0.png", tmp_path / "photo1.png"])
    session.look()
    session.photos.go(0)
    session.show_view("develop")
    made = DevelopView(studio, session)
    made.complaints = []
    session.failed.connect(made.complaints.append)
    qtbot.addWidget(made)
    made.resize(1300, 800)
    made.show()
    settled(qtbot, made)
    yield made
    studio.engine.go.set()
    made.stop()
    session.close()


def settled(qtbot, view):
    qtbot.waitUntil(
        lambda: (
            view._rendered is not None
            and view._rendered.recipe == view.shown_recipe
            and not view.lab.busy
            and not view.viewer.busy
        ),
        timeout=SECOND,
    )


def at(view, photo):
    return view.lab.original is not None and view.lab.original.photo == photo


def mean(view):
    return float(view.viewer.supply.shown.after.levels[0].pixels[..., :3].mean())


def cast(view):
    return view.viewer.supply.shown.after.levels[0].pixels[..., :3].reshape(-1, 3).mean(0)


def slide(view, edit, parameter, value):
    view.column.panel(edit).rows[parameter].want(value, True)


def test_a_photo_is_opened_edited_undone_and_branched(view, qtbot):
    before = mean(view)
    slide(view, "exposure", "stops", 1.0)
    settled(qtbot, view)
    brighter = mean(view)
    assert brighter > before + 15
    slide(view, "contrast", "amount", 40.0)
    settled(qtbot, view)
    qtbot.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, view)
    assert mean(view) == pytest.approx(brighter, abs=0.01)
    slide(view, "exposure", "stops", 0.5)
    settled(qtbot, view)
    history = view.session.history
    assert len(history.moments) == 4
    assert history.moments[2].recipe.get("contrast") == Contrast(40.0)
    view.history.went.emit(2)
    settled(qtbot, view)
    assert view.column.panel("contrast").rows["amount"].value == 40.0
    assert view.complaints == []


def test_what_was_edited_is_there_after_coming_back(view, qtbot):
    slide(view, "exposure", "stops", 0.7)
    settled(qtbot, view)
    first = view.session.current
    view.session.step(1)
    qtbot.waitUntil(
        lambda: view.lab.original is not None and view.lab.original.photo == view.session.current, timeout=SECOND
    )
    settled(qtbot, view)
    assert view.editing.recipe.steps == ()
    assert view.column.panel("exposure").rows["stops"].value == 0
    assert view.session.studio.catalog.history(first).recipe.get("exposure") == Exposure(0.7)
    view.session.step(-1)
    qtbot.waitUntil(lambda: at(view, first), timeout=SECOND)
    settled(qtbot, view)
    assert view.column.panel("exposure").rows["stops"].value == 0.7


def test_many_quick_wishes_end_with_the_last(view, qtbot):
    for hundredth in range(1, 60):
        view.editing.set_edit(Exposure(hundredth / 50), settled=False)
    view.editing.set_edit(Exposure(1.2))
    settled(qtbot, view)
    assert view._rendered.recipe.get("exposure") == Exposure(1.2)
    assert len(view.session.history.moments) == 2


def test_no_photo_is_rendered_with_the_recipe_of_another(view, qtbot, monkeypatch):
    view.editing.set_edit(Exposure(1.0))
    settled(qtbot, view)
    asked, plainly = [], view.lab.render

    def render(recipe, *how, **more):
        asked.append((view.lab.original.photo if view.lab.original else None, view.session.current))
        return plainly(recipe, *how, **more)

    monkeypatch.setattr(view.lab, "render", render)
    for step in (1, -1):
        view.session.step(step)
        qtbot.waitUntil(lambda: at(view, view.session.current), timeout=SECOND)
        settled(qtbot, view)
    assert any(photo is not None for photo, _ in asked)
    assert all(photo in (None, current) for photo, current in asked)


def test_crop_shows_the_whole_while_its_tool_is_on(view, qtbot):
    qtbot.keyClick(view, Qt.Key.Key_R)
    assert view.tool == "crop"
    view.crop.panel.rows["aspect"].want("1:1", True)
    settled(qtbot, view)
    assert view._rendered.size == (450, 300)
    tool = view.crop.tool
    tool.press(QPointF(0.5, 0.5), Qt.KeyboardModifier.NoModifier)
    tool.release(QPointF(0.4, 0.5), Qt.KeyboardModifier.NoModifier)
    view.crop.tool.accepted.emit()
    assert view.tool == ""
    settled(qtbot, view)
    assert view._rendered.size == (300, 300)
    shown = view.viewer.supply.shown
    qtbot.waitUntil(lambda: (shown.before.width, shown.before.height) == (300, 300), timeout=SECOND)


def test_escape_leaves_the_crop_as_it_was(view, qtbot):
    view.use_tool("crop")
    view.crop._want(Crop((0.1, 0.1, 0.5, 0.5)), True)
    qtbot.keyClick(view.viewer, Qt.Key.Key_Escape)
    assert view.tool == ""
    assert view.editing.recipe.get("crop").neutral


def test_the_before_has_the_geometry_of_now_and_may_be_any_step(view, qtbot):
    slide(view, "exposure", "stops", 1.0)
    slide(view, "contrast", "amount", 50.0)
    view.editing.set_edit(Crop((0.0, 0.0, 0.5, 0.5)))
    settled(qtbot, view)
    qtbot.waitUntil(
        lambda: view.viewer.supply.shown.before.width == view.viewer.supply.shown.after.width, timeout=SECOND
    )
    original = view.viewer.supply.shown.before.levels[0].pixels.mean()
    view.history.compared.emit(1)
    assert view.viewer.mode is Mode.SPLIT
    qtbot.waitUntil(lambda: view.viewer.supply.shown.before.levels[0].pixels.mean() > original + 10, timeout=SECOND)


def test_compare_modes_by_their_keys(view, qtbot):
    for key, keys, mode in (
        (Qt.Key.Key_Y, Qt.KeyboardModifier.NoModifier, Mode.SIDE),
        (Qt.Key.Key_Y, Qt.KeyboardModifier.AltModifier, Mode.STACK),
        (Qt.Key.Key_Y, Qt.KeyboardModifier.ShiftModifier, Mode.SPLIT),
        (Qt.Key.Key_D, Qt.KeyboardModifier.ShiftModifier, Mode.CHANGE),
    ):
        qtbot.keyClick(view, key, keys)
        assert view.viewer.mode is mode
        qtbot.keyClick(view, key, keys)
        assert view.viewer.mode is Mode.AFTER


def test_looking_closely_brings_the_full_size(view, qtbot):
    view.lab.edge = 150
    view._photo = None
    view._follow()
    settled(qtbot, view)
    assert view.viewer.supply.shown.after.width == 150
    assert view._rendered.size == (450, 300)
    view.viewer.zoom_to(4.0)
    qtbot.waitUntil(lambda: len(view.viewer.supply.shown.details) == 3, timeout=SECOND)
    shown = view.viewer.supply.shown
    assert shown.details[Side.AFTER].width / shown.region.width() == pytest.approx(450, abs=3)


def test_close_by_a_slider_works_at_once_on_what_is_seen_as_it_will_be_exported(view, qtbot):
    view.lab.edge = 150
    view._photo = None
    view._follow()
    settled(qtbot, view)
    view.viewer.zoom_to(4.0)
    qtbot.waitUntil(lambda: len(view.viewer.supply.shown.details) == 3, timeout=SECOND)
    before = view.viewer.supply.shown.details[Side.AFTER].levels[0].pixels
    seen = []
    view.lab.detailed.connect(lambda region, after, before: seen.append((region, after)))
    view.editing.set_edit(Exposure(1.0), False)  # a drag, not yet settled
    assert Side.AFTER in view.viewer.supply.shown.details
    qtbot.waitUntil(lambda: bool(seen), timeout=SECOND)
    view.editing.set_edit(Exposure(1.0))
    settled(qtbot, view)
    region, after = seen[0]
    assert after.levels[0].pixels[..., :3].mean() > before[..., :3].mean() + 20
    whole = render(view.lab.whole_of(view.lab.original), view.editing.recipe).pixels
    top, left = round(region.top() * 300), round(region.left() * 450)
    exported = whole[top : top + after.height, left : left + after.width, ::-1]
    assert np.abs(after.levels[0].pixels[..., :3].astype(int) - exported).max() <= 1


def test_a_model_runs_in_the_background_and_can_be_cancelled(view, qtbot):
    engine = view.studio.engine
    qtbot.waitUntil(lambda: "denoise" in view.enhance._estimates, timeout=SECOND)
    view.enhance.panel.cards["denoise"].box.click()
    qtbot.waitUntil(lambda: engine.begun.is_set() or bool(view.complaints), timeout=SECOND)
    assert view.complaints == []
    job = view.enhance.enhancer.job
    qtbot.waitUntil(lambda: job.fraction > 0.02, timeout=SECOND)
    assert not view.enhance.panel.working.isHidden()
    assert view.enhance.panel.how_far.text().startswith("Tile ")
    view.enhance.panel.cancel_wanted.emit()
    qtbot.waitUntil(lambda: job.state is JobState.CANCELLED, timeout=2000)
    qtbot.waitUntil(view.enhance.panel.working.isHidden)
    settled(qtbot, view)
    assert view._rendered.waiting
    assert not view.enhance.panel.cards["denoise"].run.isHidden()
    assert view.complaints == []


def test_a_result_is_seen_tile_by_tile_beginning_where_one_looks(view, qtbot):
    view.lab.edge = 150
    view._photo = None
    view._follow()
    settled(qtbot, view)
    view.viewer.zoom_to(6.0, QPointF(view.viewer.width() * 0.7, view.viewer.height() * 0.5))
    qtbot.waitUntil(lambda: "denoise" in view.enhance._estimates, timeout=SECOND)
    seen = view.viewer.visible_region()
    view.enhance.panel.cards["denoise"].box.click()
    engine = view.studio.engine
    qtbot.waitUntil(engine.begun.is_set, timeout=SECOND)
    order = engine.order
    assert (order.left / 450, order.top / 300) == pytest.approx((seen.left(), seen.top()), abs=0.01)
    assert order.width / 450 == pytest.approx(seen.width(), abs=0.01)

    def halves():
        pixels = view.viewer.supply.shown.after.levels[0].pixels[..., :3].astype(float)
        middle = pixels.shape[1] // 2
        return pixels[:, : middle - 2].std(), pixels[:, middle + 2 :].std()

    noisy = halves()[1]
    qtbot.waitUntil(lambda: halves()[0] < 0.5 * noisy, timeout=SECOND)
    assert halves()[1] > 0.9 * noisy
    assert view.enhance.enhancer.job.state is JobState.RUNNING
    moments = len(view.editing.history.moments)
    engine.go.set()
    qtbot.waitUntil(lambda: view.enhance.enhancer.job.state is JobState.DONE, timeout=SECOND)
    settled(qtbot, view)
    qtbot.waitUntil(lambda: halves()[1] < 0.5 * noisy, timeout=SECOND)
    edit = view.editing.recipe.get("denoise")
    assert (edit.model, edit.sha256) == ("denoise", "f00d")  # what made the result stands in the step
    assert len(view.editing.history.moments) == moments
    assert view._rendered.waiting == view._rendered.stale == ()
    assert engine.runs == 1
    assert view.complaints == []


def test_a_result_is_blended_live_without_running_again_and_updated_only_when_asked(view, qtbot):
    engine = view.studio.engine
    engine.go.set()
    view.editing.set_edit(Denoise(luminance=100.0, colour=100.0))
    view.enhance.run()
    qtbot.waitUntil(lambda: view.enhance.enhancer.job.state is JobState.DONE, timeout=SECOND)
    qtbot.waitUntil(lambda: mean(view) == pytest.approx(128, abs=1), timeout=SECOND)
    assert view._rendered.waiting == ()
    assert engine.runs == 1
    view.enhance.panel.cards["denoise"].panel.rows["luminance"].want(0.0, True)
    settled(qtbot, view)
    assert mean(view) < 120
    assert engine.runs == 1
    view.enhance.panel.cards["denoise"].panel.rows["sigma"].want(20.0, True)
    settled(qtbot, view)
    assert view._rendered.stale == (view.editing.recipe.step("denoise").id,)
    assert view.enhance.panel.cards["denoise"].run.text() == "Update"
    assert engine.runs == 1
    view.enhance.panel.cards["denoise"].run.click()
    qtbot.waitUntil(lambda: engine.runs == 2, timeout=SECOND)
    qtbot.waitUntil(lambda: view._rendered.stale == (), timeout=SECOND)


def test_suggestions_are_told_with_their_evidence_and_accepted_at_once(view, qtbot):
    view.studio.engine.go.set()
    qtbot.waitUntil(lambda: bool(view.enhance._estimates), timeout=SECOND)
    view.enhance._looked((Suggested(Denoise(luminance=70.0, colour=90.0), "noise σ 14 at ISO 6400", 0.9),))
    panel = view.enhance.panel
    assert panel.words.text() == "One suggestion, about 12 s here"
    assert panel.cards["denoise"].cause.text() == "noise σ 14 at ISO 6400"
    panel.accept.click()
    assert view.editing.recipe.get("denoise") == Denoise(luminance=70.0, colour=90.0)
    assert panel.cards["denoise"].panel.rows["luminance"].auto
    qtbot.waitUntil(lambda: view._rendered.waiting == () and view.studio.engine.runs == 1, timeout=SECOND)
    panel.cards["denoise"].panel.rows["luminance"].want(50.0, True)
    assert not panel.cards["denoise"].panel.rows["luminance"].auto
    assert panel.cards["denoise"].panel.rows["colour"].auto
    view.enhance._looked(())
    assert panel.words.text() == "Nothing needed."


def listed(widget):
    return [widget.item(number) for number in range(widget.count())]


def test_a_click_on_what_should_be_grey_sets_the_white_balance(view, qtbot):
    view.studio.engine.go.set()
    view.editing.set_edit(WhiteBalance(temperature=60.0, tint=-30.0))
    settled(qtbot, view)
    blue, _, red = cast(view)
    assert red > blue + 10
    qtbot.keyClick(view, Qt.Key.Key_W)
    assert view.tool == "pick"
    view.picker.release(QPointF(0.5, 0.5), Qt.KeyboardModifier.NoModifier)
    assert view.tool == ""
    settled(qtbot, view)
    part = view.viewer.supply.shown.after.levels[0].pixels[148:153, 223:228, :3]
    assert np.ptp(part.reshape(-1, 3).mean(0)) < 8


def test_a_photo_is_kept_beside_the_next(view, qtbot):
    slide(view, "exposure", "stops", -2.0)
    settled(qtbot, view)
    dark = mean(view)
    view.toggle_reference()
    assert view.viewer.mode is Mode.SIDE
    view.session.step(1)
    qtbot.waitUntil(lambda: at(view, view.session.current), timeout=SECOND)
    settled(qtbot, view)
    shown = view.viewer.supply.shown
    assert shown.before.levels[0].pixels[..., :3].mean() == pytest.approx(dark, abs=0.01)
    assert mean(view) > dark + 30
    view.toggle_reference()
    settled(qtbot, view)
    assert shown.before.levels[0].pixels[..., :3].mean() == pytest.approx(mean(view), abs=1)


def test_alt_while_dragging_light_shows_what_is_lost(view):
    row = view.column.panel("exposure").rows["stops"]
    row.peeking.emit(True)
    assert view.viewer.clipping
    row.peeking.emit(False)
    assert not view.viewer.clipping


def pull(tool, *spots, keys=Qt.KeyboardModifier.NoModifier):
    none = keys
    tool.press(QPointF(*spots[0]), none)
    for spot in spots[1:]:
        tool.drag(QPointF(*spot), none)
    tool.release(QPointF(*spots[-1]), none)


def shown_at(view, x, y):
    after = view.viewer.supply.shown.after
    part = after.levels[0].pixels[int(y * after.height) :, int(x * after.width) :, :3][:20, :20]
    return float(part.mean())


def test_a_gradient_brightens_only_where_it_lies_and_shows_where(view, qtbot):
    left, right = shown_at(view, 0.02, 0.5), shown_at(view, 0.9, 0.5)
    qtbot.keyClick(view, Qt.Key.Key_M)
    view.masks.start("linear")
    assert view.viewer.tool is view.masks.tools.linear
    pull(view.masks.tools.linear, (0.2, 0.5), (0.6, 0.5))
    view.masks.panels["exposure"].rows["stops"].want(1.5, True)
    settled(qtbot, view)
    assert shown_at(view, 0.02, 0.5) > left + 20
    assert shown_at(view, 0.9, 0.5) == pytest.approx(right, abs=0.5)
    qtbot.waitUntil(lambda: view.viewer.supply.shown.overlay is not None, timeout=SECOND)
    qtbot.keyClick(view, Qt.Key.Key_O)
    assert view.viewer.supply.shown.overlay is None
    view.masks.opacity.want(0.0, True)
    settled(qtbot, view)
    assert shown_at(view, 0.02, 0.5) == pytest.approx(left, abs=0.5)
    qtbot.keyClick(view, Qt.Key.Key_M)
    assert view.viewer.tool is None
    assert view.complaints == []


def test_a_mask_is_brushed_cut_undone_and_deleted(view, qtbot):
    qtbot.keyClick(view, Qt.Key.Key_K)
    brush = view.masks.tools.brush
    pull(brush, (0.2, 0.5), (0.5, 0.5), (0.8, 0.5))
    pull(brush, (0.2, 0.2), (0.8, 0.2))
    assert len(view.masks.chosen.parts[0].mask.strokes) == 2
    view.masks.add_part("radial", "subtract")
    pull(view.masks.tools.radial, (0.5, 0.5), (0.6, 0.6))
    assert [part.mode for part in view.masks.chosen.parts] == ["add", "subtract"]
    settled(qtbot, view)
    places = len(view.session.history.moments)
    view.editing.undo()
    assert len(view.session.history.moments) == places
    view.editing.go(2)
    settled(qtbot, view)
    pull(brush, (0.1, 0.9), (0.3, 0.9))
    assert len(view.masks.chosen.parts) == 1
    view.masks.delete()
    assert view.masks.chosen is None
    assert view.editing.recipe.steps == ()
    settled(qtbot, view)
    assert view.complaints == []


def test_ranges_and_subjects_are_found_in_the_photo(view, qtbot):
    view.use_tool("masks")
    view.masks.start("colour")
    view.masks.tools.pick.release(QPointF(0.5, 0.5), Qt.KeyboardModifier.NoModifier)
    assert len(view.masks.chosen.parts[0].mask.samples) == 1
    view.masks.options.rows["range"].want(70.0, True)
    assert view.masks.chosen.parts[0].mask.range == 70.0
    view.masks.start("luminance")
    view.masks.options.rows["low"].want(20.0, True)
    assert view.masks.chosen.parts[0].mask.low == 20.0
    view.masks.start("bitmap")
    assert view.masks.list.count() == 3
    pull(view.masks.tools.box, (0.2, 0.2), (0.8, 0.8))
    qtbot.waitUntil(lambda: view.masks.chosen.parts[0].mask.data != "", timeout=SECOND)
    view.masks.list.setCurrentRow(0)
    assert view.viewer.tool is view.masks.tools.pick
    settled(qtbot, view)
    assert view.complaints == []


def test_a_spot_is_removed_moved_and_taken_back(view, qtbot):
    middle = view.viewer.supply.shown.after.levels[0].pixels[130:170, 205:245].copy()
    qtbot.keyClick(view, Qt.Key.Key_Q)
    tool = view.retouch.tool
    view.retouch.kinds["remove"].click()
    view.retouch.tip_size.want(8.0, True)
    pull(tool, (0.5, 0.5))
    spots = view.editing.recipe.get("retouch").spots
    assert [(spot.kind, round(spot.size, 3)) for spot in spots] == [("remove", 0.08)]
    settled(qtbot, view)
    after = view.viewer.supply.shown.after.levels[0].pixels
    assert not np.array_equal(after[130:170, 205:245], middle)
    pull(tool, (0.5, 0.5), (0.2, 0.2))
    moved = view.editing.recipe.get("retouch").spots
    assert len(moved) == 1
    assert moved[0].points[0] == pytest.approx((0.2, 0.2), abs=0.01)
    settled(qtbot, view)
    assert np.array_equal(view.viewer.supply.shown.after.levels[0].pixels[130:170, 205:245], middle)
    assert tool.key(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier))
    assert view.editing.recipe.get("retouch").neutral
    view.editing.undo()
    assert len(tool.spots) == 1
    settled(qtbot, view)
    assert view.complaints == []


def test_alt_says_where_a_spot_heals_from(view, qtbot):
    view.use_tool("retouch")
    tool = view.retouch.tool
    view.retouch.kinds["clone"].click()
    pull(tool, (0.5, 0.5))
    tool.press(QPointF(0.7, 0.4), Qt.KeyboardModifier.AltModifier)
    tool.release(QPointF(0.7, 0.4), Qt.KeyboardModifier.AltModifier)
    source = view.editing.recipe.get("retouch").spots[0].source
    assert source == pytest.approx((0.2, -0.1), abs=1e-6)
    pull(tool, (0.7, 0.4), (0.75, 0.4))
    assert view.editing.recipe.get("retouch").spots[0].source == pytest.approx((0.25, -0.1), abs=1e-6)
    view.viewer.grab()
    settled(qtbot, view)
    assert view.complaints == []


def test_auto_writes_slider_values_that_are_known_as_such(view, qtbot):
    before = mean(view)
    qtbot.keyClick(view, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, view)
    assert mean(view) > before + 5
    row = view.column.panel("exposure").rows["stops"]
    assert row.auto
    assert row.value > 0
    row.want(row.value + 0.1, True)
    assert not row.auto
    assert view.session.history.moments[1].label == "Auto"


def test_a_slanted_photo_is_levelled(view, qtbot, tmp_path):
    pixels = np.full((400, 600, 3), 210, np.uint8)
    for row in range(40, 400, 60):
        cv2.line(pixels, (0, row), (600, row + 42), (30, 40, 60), 5, cv2.LINE_AA)
    cv2.imwrite(str(tmp_path / "slanted.png"), pixels)
    view.studio.catalog.add_files([tmp_path / "slanted.png"])
    view.session.look()
    wanted = next(p.id for p in map(view.session.photos.photo, range(3)) if p.name == "slanted.png")
    view.session.photos.go(next(n for n in range(3) if view.session.photos.photo(n).id == wanted))
    qtbot.waitUntil(lambda: at(view, wanted), timeout=SECOND)
    view.use_tool("crop")
    view.crop.upright_wanted.emit(True)
    qtbot.waitUntil(lambda: view.crop.crop.angle != 0, timeout=SECOND)
    assert view.crop.crop.angle == pytest.approx(-4, abs=0.4)
    assert view.crop.tool.angle == view.crop.crop.angle
    settled(qtbot, view)


def test_presets_are_tried_taken_and_turned_down(view, qtbot, tmp_path):
    from editor.develop.recipe import Recipe
    from editor.tasks.presets import save_preset

    save_preset(view.studio.preset_folders[-1], "Bright", "", Recipe().with_edit(Exposure(1.0)))
    view.presets.fill()
    item = next(
        view.presets.list.item(n)
        for n in range(view.presets.list.count())
        if view.presets.list.item(n).text() == "Bright"
    )
    view.presets.list.itemEntered.emit(item)
    assert view.editing.recipe.get("exposure") == Exposure(1.0)
    assert len(view.session.history.moments) == 1
    view.editing.try_recipe(None)
    view.presets.list.itemClicked.emit(item)
    assert view.session.history.moments[-1].label == "Bright"
    view.presets.strength.want(50.0, True)
    assert view.editing.recipe.get("exposure") == Exposure(0.5)
    assert view.session.history.moments[-1].label == "Bright  50 %"
    slide(view, "contrast", "amount", 10.0)
    assert not view.presets.strength.isEnabled()
    view.presets.save("Mine")
    assert "Mine" in [each.text() for each in listed(view.presets.list)]


def test_a_broken_photo_is_told_and_the_next_one_works(view, qtbot, tmp_path):
    (tmp_path / "photo1.png").write_bytes(b"\x89PNG\r\n\x1a\n not really")
    view.lab._shelf.forget()
    view.lab._slow.forget("prefetch")
    with qtbot.waitSignal(view.session.failed, timeout=SECOND) as seen:
        view.session.step(1)
    assert "photo1.png" in seen.args[0]
    view.session.step(-1)
    settled(qtbot, view)
    assert mean(view) > 10


def test_every_command_has_a_deed_and_runs(view, qtbot):
    asks = ("develop-copy-some", "develop-paste-some", "develop-snapshot", "develop-enhance")
    deeds = view.deeds()
    assert set(deeds) == {row.id for row in rows()}
    for name, deed in deeds.items():
        if name not in asks:
            deed()
    settled(qtbot, view)
    assert view.complaints == []


def test_every_control_has_a_name_for_those_who_listen(view):
    for widget in view.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or widget.isHidden() or type(widget) is QWidget:
            continue
        named = widget.accessibleName() or getattr(widget, "text", str)()
        assert named, (widget, widget.parent())


def test_late_news_after_closing_start_nothing(view, qtbot):
    """What a job or a row tells once the last save is done finds nobody to write it down."""
    settled(qtbot, view)
    session = view.session
    view.stop()
    session.close()
    before = session.history
    session.change_history(before.add("Late", before.recipe.with_edit(Exposure(1.0))))
    session.look_soon()
    assert session.history is before
    assert not session._saving.isActive()
    assert not session._looking.isActive()
