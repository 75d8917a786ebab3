"""A photo of which a part is lost says so, and what is left of it can be looked at."""

import cv2
import numpy as np
import pytest

from editor.errors import Damaged
from editor.formats.files import read_preview


@pytest.fixture
def broken(filled):
    """The second photo, of which the last third of the file is gone since it was imported."""
    session = filled.session
    photo = session.photos.photo(1)
    noise = np.random.default_rng(3).integers(0, 255, (400, 600, 3), np.uint8)
    cv2.imwrite(str(photo.path), noise)
    photo.path.write_bytes(photo.path.read_bytes()[: photo.path.stat().st_size * 2 // 3])
    with pytest.raises(Damaged):
        read_preview(photo.path, 2560)
    return photo


def test_the_loupe_offers_what_can_be_read(filled, broken, qtbot):
    loupe, session = filled.loupe, filled.session
    session.photos.go(1)
    filled.book["loupe"].trigger()
    qtbot.waitUntil(loupe.open_rest.isVisible, timeout=20_000)
    assert broken.name in loupe.broken.text()
    came = []
    filled.library.pictures.came.connect(lambda photo, image, full: came.append((photo, full)))
    loupe.open_rest.click()
    qtbot.waitUntil(lambda: (broken.id, (600, 400)) in came, timeout=20_000)
    assert loupe.strip.isVisible()
    assert loupe.broken.text() != ""
    assert not loupe.open_rest.isVisible()
    session.photos.renew()  # looked at anew, it stays open
    qtbot.wait(300)
    assert loupe.strip.isVisible()
    assert not loupe.open_rest.isVisible()
    session.step(1)
    assert not loupe.strip.isVisible()
