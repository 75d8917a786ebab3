"""A damaged photo in Develop: what is wrong is said, and what is left of it can be developed."""

import cv2
import numpy as np
import pytest

from editor.desktop.panels.develop_view import DevelopView
from editor.desktop.session import Session
from editor.develop.edits.exposure import Exposure
from editor.studio import Studio

SECOND = 30_000


@pytest.fixture
def view(qtbot, tmp_path):
    noise = np.random.default_rng(3).integers(0, 255, (300, 450, 3), np.uint8)
    for name in ("cut", "whole"):
        cv2.imwrite(str(tmp_path / f"{name}.jpg"), noise)
    broken = tmp_path / "cut.jpg"
    studio = Studio.open(tmp_path / "home")
    session = Session(studio)
    session.open()
    studio.catalog.add_files([broken, tmp_path / "whole.jpg"])
    broken.write_bytes(broken.read_bytes()[: broken.stat().st_size // 2])
    session.look()
    session.photos.go(0)
    session.show_view("develop")
    made = DevelopView(studio, session)
    made.complaints = []
    session.failed.connect(made.complaints.append)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    yield made
    made.stop()
    session.close()


def test_what_can_be_read_is_offered_and_developed(view, qtbot):
    strip = view.damage
    qtbot.waitUntil(strip.open_rest.isVisible, timeout=SECOND)
    assert strip.words.text().startswith("cut.jpg")
    assert view.viewer.supply.shown.empty
    assert len(view.complaints) == 1
    strip.open_rest.click()
    qtbot.waitUntil(lambda: view._rendered is not None and not view.lab.busy, timeout=SECOND)
    assert strip.isVisible()
    assert not strip.open_rest.isVisible()
    assert view.lab.original.missing == strip.words.text()
    assert view.lab.original.size == (450, 300)
    view.editing.set_edit(Exposure(1.0))
    qtbot.waitUntil(lambda: view._rendered.recipe.active != () and not view.lab.busy, timeout=SECOND)
    top = view._rendered.pyramid.levels[0].pixels[:80].mean()
    assert top > 135  # the upper part, which was read, brightened
    assert view.lab.whole_of(view.lab.original).width == 450

    broken = view.session.photo.path
    view.session.photos.go(1)
    qtbot.waitUntil(lambda: getattr(view.lab.original, "path", broken).name == "whole.jpg", timeout=SECOND)
    assert not strip.isVisible()
    qtbot.waitUntil(lambda: not view.lab.busy and not view._detail.isActive(), timeout=SECOND)


def test_where_nothing_can_be_read_there_is_no_further_offer(view, qtbot):
    strip = view.damage
    qtbot.waitUntil(strip.open_rest.isVisible, timeout=SECOND)
    path = view.session.photo.path
    path.write_bytes(path.read_bytes()[:40])
    strip.open_rest.click()
    qtbot.waitUntil(lambda: not view.lab.busy and not strip.open_rest.isVisible(), timeout=SECOND)
    assert "cut.jpg" in strip.words.text() or "cut.jpg" in "".join(view.complaints)
