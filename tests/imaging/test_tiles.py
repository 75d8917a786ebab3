import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.imaging.tiles import Box, nearest_first, plan, read

SIZES = st.integers(1, 400)


@given(SIZES, SIZES, st.integers(60, 200), st.integers(0, 16), st.sampled_from([1, 2, 4, 8]))
def test_every_pixel_is_kept_once_and_read_with_its_margin(width, height, tile, overlap, multiple):
    kept = np.zeros((height, width), int)
    for each in plan(width, height, tile, overlap, multiple):
        keep, box = each.keep, each.read
        kept[keep.top : keep.bottom, keep.left : keep.right] += 1
        assert max(box.width, box.height) <= tile
        assert (box.left % multiple, box.top % multiple, box.width % multiple, box.height % multiple) == (0, 0, 0, 0)
        assert box.left <= keep.left - overlap
        assert box.right >= keep.right + overlap
        assert box.top <= keep.top - overlap
        assert box.bottom >= keep.bottom + overlap
    assert (kept == 1).all()


@given(SIZES, SIZES, st.sampled_from([1, 2, 8]))
def test_a_split_tile_keeps_the_same_pixels(width, height, multiple):
    tile = plan(width, height, 1000, 8, multiple)[0]
    kept = np.zeros((height, width), int)
    for part in tile.split():
        kept[part.keep.top : part.keep.bottom, part.keep.left : part.keep.right] += 1
        assert part.read.left % multiple == 0
        assert part.read.area <= tile.read.area
    assert (kept == 1).all()


def test_tiles_are_of_nearly_equal_size():
    widths = {tile.keep.width for tile in plan(1001, 100, 564, 32)}
    assert max(widths) - min(widths) <= 1


def test_a_tile_without_room_is_refused():
    with pytest.raises(ValueError, match="cannot cover"):
        plan(100, 100, 64, 32)


def test_reading_inside_copies_nothing():
    pixels = np.arange(10 * 12 * 3).reshape(10, 12, 3)
    part = read(pixels, Box(2, 3, 7, 9))
    assert np.shares_memory(part, pixels)
    assert (part == pixels[3:9, 2:7]).all()


@pytest.mark.parametrize("size", [(1, 1), (1, 5), (2, 3), (7, 4)])
def test_beyond_the_edges_the_picture_is_mirrored_however_far(size):
    pixels = np.random.default_rng(1).integers(0, 255, (*size, 3))
    far = read(pixels, Box(-20, -17, size[1] + 15, size[0] + 22))
    expected = np.pad(pixels, ((17, 22), (20, 15), (0, 0)), mode="symmetric")
    assert (far == expected).all()


def test_the_tiles_that_are_looked_at_come_first():
    tiles = plan(1000, 1000, 232, 16)
    place = Box(420, 420, 580, 580)
    ordered = nearest_first(tiles, place)
    touching = sum(1 for tile in tiles if tile.keep.within(place).area)
    assert 0 < touching < len(tiles)
    assert all(tile.keep.within(place).area for tile in ordered[:touching])
    assert sorted(map(hash, ordered)) == sorted(map(hash, tiles))
