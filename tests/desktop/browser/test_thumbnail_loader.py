import threading
import time

import numpy as np
import pytest

from editor.desktop.browser import thumbnail_loader
from editor.desktop.browser.thumbnail_loader import ThumbnailLoader


def colour(pixmap):
    return pixmap.toImage().pixelColor(3, 3).red()


def test_a_picture_comes_after_its_micro_one(loader, qtbot, a_photo):
    photo = a_photo(7)
    loader.prepare([7])
    assert colour(loader.picture(photo, 160)) == 90
    with qtbot.waitSignal(loader.came):
        loader.want([photo], 160)
    assert colour(loader.picture(photo, 160)) == 7
    assert loader.idle


def test_the_list_of_wishes_is_replaced_as_a_whole(qapp, qtbot, a_photo):
    gate, seen = threading.Event(), []

    def load(photo, size):
        gate.wait(10)
        seen.append(photo.id)
        return np.zeros((4, 4, 3), np.uint8)

    loader = ThumbnailLoader(load, threads=1)
    loader.want([a_photo(each) for each in range(1, 100)], 160)
    qtbot.waitUntil(lambda: bool(loader._in_hand))
    loader.want([a_photo(each) for each in (500, 501)], 160)
    gate.set()
    qtbot.waitUntil(lambda: loader.idle)
    assert seen == [1, 500, 501]
    loader.close()


def test_a_broken_photo_is_tried_once_and_has_no_picture(qapp, qtbot, a_photo):
    tries = []

    def load(photo, size):
        tries.append(photo.id)
        raise ValueError("not a picture")

    loader = ThumbnailLoader(load, threads=1)
    with qtbot.waitSignal(loader.came):
        loader.want([a_photo(3)], 160)
    loader.want([a_photo(3)], 160)
    time.sleep(0.05)
    assert tries == [3]
    assert loader.picture(a_photo(3), 160) is None
    loader.close()


def test_an_older_picture_is_shown_until_the_new_one_is_there(loader, qtbot, a_photo):
    with qtbot.waitSignal(loader.came):
        loader.want([a_photo(7)], 160)
    edited = a_photo(7, look="abc")
    assert loader.picture(edited, 320).width() == 160
    with qtbot.waitSignal(loader.came):
        loader.want([edited], 320)
    assert loader.picture(edited, 320).width() == 320


def test_forgetting_fetches_again_without_a_blank(loader, qtbot, decoded, a_photo):
    with qtbot.waitSignal(loader.came):
        loader.want([a_photo(7)], 160)
    loader.forget([7])
    assert loader.picture(a_photo(7), 160) is not None
    with qtbot.waitSignal(loader.came):
        loader.want([a_photo(7)], 160)
    assert decoded == [(7, 160), (7, 160)]


def test_memory_is_bounded(loader, qtbot, monkeypatch, a_photo):
    monkeypatch.setattr(thumbnail_loader, "BYTES_KEPT", 20 * 160 * 106 * 4)
    loader.want([a_photo(each) for each in range(1, 61)], 160)
    qtbot.waitUntil(lambda: loader.idle)
    qtbot.wait(20)
    assert len(loader._pixmaps) <= 20
    assert loader._bytes <= 20 * 160 * 106 * 4
    assert loader._bytes == sum(thumbnail_loader._bytes(each) for each in loader._pixmaps.values())


def test_what_is_at_hand_is_shown_for_all_before_any_is_decoded(qapp, qtbot, a_photo):
    order = []

    def glance(photo):
        order.append(("glance", photo.id))
        return None if photo.id == 2 else np.full((6, 9, 3), 50, np.uint8)

    def load(photo, size):
        order.append(("load", photo.id))
        return np.full((80, 120, 3), 200, np.uint8)

    loader = ThumbnailLoader(load, glance=glance, threads=1)
    photos = [a_photo(each) for each in (1, 2, 3)]
    loader.want(photos, 160)
    qtbot.waitUntil(lambda: loader.idle)
    assert order == [("glance", 1), ("glance", 2), ("glance", 3), ("load", 1), ("load", 2), ("load", 3)]
    qtbot.waitUntil(lambda: all(loader.picture(photo, 160) is not None for photo in photos))
    qtbot.waitUntil(lambda: {colour(loader.picture(photo, 160)) for photo in photos} == {200})
    loader.want(photos, 160)
    assert loader.idle
    loader.close()


def test_missing_files_are_not_asked_for(loader, decoded, a_photo):
    loader.want([a_photo(7, missing=True)], 160)
    assert loader.idle
    assert decoded == []


@pytest.mark.parametrize("shape", [(5, 7), (4, 4), (31, 3)])
def test_odd_widths_do_not_shear(qapp, shape):
    pixels = np.random.default_rng(1).integers(0, 255, (*shape, 3), np.uint8)
    image = thumbnail_loader.to_image(pixels[:, ::-1])
    for y in range(shape[0]):
        for x in range(shape[1]):
            assert image.pixelColor(x, y).getRgb()[:3] == tuple(pixels[:, ::-1][y, x])
