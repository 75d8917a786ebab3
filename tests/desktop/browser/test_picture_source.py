"""What the loupe and Develop show while a photo is read, and in which shape."""

import threading

import pytest

from editor.develop.edits.crop import Crop
from editor.formats import files


@pytest.fixture
def slow_disk(monkeypatch):
    """Photos are not read until it is set."""
    gate, read = threading.Event(), files.read_preview

    def waits(*told, **more):
        gate.wait(20)
        return read(*told, **more)

    monkeypatch.setattr(files, "read_preview", waits)
    yield gate
    gate.set()


def was_shown(window, photo, slow_disk):
    """As if the grid had shown the photo before."""
    slow_disk.set()
    window.studio.thumbnails.make(photo, 160)
    slow_disk.clear()


def stands(viewer):
    """Where the picture lies, and how wide what is drawn there is."""
    box, after = viewer.frame(), viewer.supply.shown.after
    return (box.x(), box.y(), box.width(), box.height()), 0 if after is None else after.width


@pytest.mark.parametrize("view", ["loupe", "develop"])
@pytest.mark.parametrize("small", ["thumbnail", "micro"])
def test_on_a_slow_disk_the_small_picture_is_there_at_once_and_nothing_jumps(filled, slow_disk, view, small, qtbot):
    photos, thumbnails = filled.session.photos, filled.studio.thumbnails
    was_shown(filled, photos.photo(2), slow_disk)
    if small == "micro":
        thumbnails.clear()
    photos.go(2)
    filled.session.show_view(view)
    viewer = filled.loupe.viewer if view == "loupe" else filled.develop.viewer
    qtbot.waitUntil(lambda: not viewer.supply.shown.empty and not viewer.busy)
    qtbot.wait(150)
    place, width = stands(viewer)
    assert 0 < width <= 160
    assert viewer.supply.shown.after.colour_at(0.5, 0.5)[0] == pytest.approx(100, abs=8)
    viewer.zoom_to(viewer.zoom * 2)
    close, _ = stands(viewer)
    viewer.fit()
    slow_disk.set()
    qtbot.waitUntil(lambda: stands(viewer)[1] == 180, timeout=20_000)
    assert stands(viewer)[0] == pytest.approx(place, abs=0.5)
    viewer.zoom_to(viewer.zoom * 2)
    assert stands(viewer)[0] == pytest.approx(close, abs=0.5)


def test_zoomed_in_before_the_photo_is_read_one_stays_there(filled, slow_disk, qtbot):
    was_shown(filled, filled.session.photos.photo(1), slow_disk)
    filled.session.photos.go(1)
    filled.session.show_view("develop")
    viewer = filled.develop.viewer
    qtbot.waitUntil(lambda: not viewer.supply.shown.empty)
    viewer.zoom_to(viewer.zoom * 3)
    camera = viewer.camera
    slow_disk.set()
    qtbot.waitUntil(lambda: stands(viewer)[1] == 180 and not viewer.busy, timeout=20_000)
    assert viewer.camera == camera


@pytest.mark.parametrize("early", [False, True])
def test_a_cropped_photo_is_not_stretched(filled, early, qtbot):
    photos, catalog = filled.session.photos, filled.studio.catalog
    photo = photos.photo(3)
    history = catalog.history(photo.id)
    catalog.save_history(photo.id, history.add("Crop", history.recipe.with_edit(Crop((0.0, 0.0, 0.5, 1.0)))))
    photos.renew()
    if early:
        filled.studio.thumbnails.make(photos.photo(3), 160)
        picture, size = filled.library.pictures.at_hand(photos.photo(3))
        assert picture.width / picture.height == pytest.approx(0.75, abs=0.01)
        assert size[0] / size[1] == pytest.approx(0.75, abs=0.01)
    photos.go(3)
    filled.session.show_view("loupe")
    viewer = filled.loupe.viewer
    qtbot.waitUntil(lambda: not viewer.busy and not filled.library.pictures.busy and stands(viewer)[1] == 90)
    box = viewer.frame()
    assert box.width() / box.height() == pytest.approx(0.75, abs=0.01)
    qtbot.waitUntil(lambda: viewer.supply.shown.size == (90, 120), timeout=20_000)  # the small one stands in till then
