"""A list of photos that needs no catalog, with pictures in plain colours."""

import itertools
from types import SimpleNamespace

import numpy as np
import pytest

from editor.desktop.browser.thumbnail_loader import ThumbnailLoader
from editor.desktop.photo_list import PhotoList

LABELS = itertools.cycle(["", "", "red", "", "green", "blue"])


def _photo(number, **other):
    facts = {
        "id": number,
        "name": f"IMG_{number:05d}.jpg",
        "look": "",
        "rating": number % 6,
        "flag": (number % 7 == 1) - (number % 7 == 2),
        "label": next(LABELS),
        "edited": number % 5 == 0,
        "enhanced": number % 6 == 0,
        "missing": False,
        "stack_size": 3 if number % 11 == 0 else 1,
        "stack_top": True,
        "copy": 0,
        "aspect": 1.5 if number % 3 else 0.66,
        "path": f"/photos/IMG_{number:05d}.jpg",
    }
    return SimpleNamespace(**{**facts, **other})


@pytest.fixture
def a_photo():
    """Makes a photo of a number, with other facts where given."""
    return _photo


@pytest.fixture
def photos(qapp):
    made = PhotoList(lambda ids: [_photo(each) for each in ids])
    made.show(range(1, 301))
    return made


@pytest.fixture
def decoded():
    return []


@pytest.fixture
def loader(qapp, decoded):
    def load(photo, size):
        decoded.append((photo.id, size))
        return np.full((size * 2 // 3, size, 3), photo.id % 256, np.uint8)

    def micro(ids):
        return {each: np.full((32, 48, 3), 90, np.uint8) for each in ids}

    made = ThumbnailLoader(load, micro)
    yield made
    made.close()
