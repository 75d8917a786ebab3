import os

import numpy as np
import pytest

from editor.develop.cache import ResultStore
from editor.imaging.colour import DISPLAY_P3
from editor.imaging.image import SRGB, Image


def image(dtype=np.uint8, channels=3, seed=0, size=(40, 60), alpha=False):
    random = np.random.default_rng(seed)
    numbers = random.random((*size, channels)) * {np.uint8: 255, np.uint16: 65535}.get(dtype, 1)
    veil = (numbers[..., 0]).astype(dtype) if alpha else None
    return Image(numbers.astype(dtype), DISPLAY_P3 if seed else SRGB, veil)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float16, np.float32])
@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("alpha", [False, True])
def test_what_is_kept_comes_back_exactly(tmp_path, dtype, channels, alpha):
    store, kept = ResultStore(tmp_path / "results", 10**9), image(dtype, channels, 1, alpha=alpha)
    store.put("abc123", kept, "photo/step")
    back = ResultStore(tmp_path / "results", 10**9).get("abc123")
    assert np.array_equal(back.pixels, kept.pixels)
    assert back.pixels.dtype == dtype
    assert back.space == kept.space
    assert (back.alpha is None) != alpha
    assert not alpha or np.array_equal(back.alpha, kept.alpha)


def test_previews_get_a_small_one(tmp_path):
    store = ResultStore(tmp_path, 10**9)
    store.put("aa", image(size=(1200, 2400)), "p/s")
    assert max(store.get("aa", 300).pixels.shape) == 300
    assert store.get("aa", 2048).width == 2048
    assert store.get("aa").width == 2400


def test_the_newest_result_of_a_step(tmp_path):
    store = ResultStore(tmp_path, 10**9)
    assert store.latest("p/s") is None
    store.put("aa", image(), "p/s")
    store.put("bb", image(seed=2), "p/s")
    assert store.latest("p/s") == "bb"
    store.purge()
    assert store.latest("p/s") is None
    assert not store.has("aa")
    assert store.size == 0


def test_the_oldest_go_when_there_is_too_much(tmp_path):
    store = ResultStore(tmp_path, 10**9)
    for number in range(6):
        store.put(f"k{number}", image(seed=number), "p/s")
        os.utime(store._path(f"k{number}"), (number, number))
    store.get("k0")  # was looked at again
    store.limit = store.size // 2
    store.trim()
    assert store.size <= store.limit
    assert store.has("k0")
    assert not store.has("k1")


def test_no_limit_keeps_nothing(tmp_path):
    store = ResultStore(tmp_path / "none", 0)
    store.put("aa", image(), "p/s")
    assert not store.has("aa")
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("spoil", [lambda b: b[: len(b) // 2], lambda b: b"", lambda b: b[:-9] + b"123456789"])
def test_damaged_results_are_as_if_never_made(tmp_path, spoil):
    store = ResultStore(tmp_path, 10**9)
    store.put("aa", image(), "p/s")
    path = store._path("aa")
    path.write_bytes(spoil(path.read_bytes()))
    assert store.get("aa") is None
    assert not store.has("aa")


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    store = ResultStore(blocked, 10**9)
    store.put("aa", image(), "p/s")
    assert store.get("aa") is None
