import cv2
import numpy as np
import pytest

from editor.imaging.image import Image
from editor.progress import Cancelled, Progress
from editor.restoration.repair import GROWN, RING, Network, remembered, remove, touched


def tiles(height=200, width=220):
    """A texture that repeats: what a hole in it must become is known."""
    y, x = np.mgrid[:height, :width]
    wall = np.stack([(x // 10 + y // 14 * (y // 14 % 2)) % 2 * 90 + 60, x % 10 * 12 + 40, y % 14 * 9 + 50], 2)
    return wall.astype(np.uint8)


def hole(shape, *boxes):
    mask = np.zeros(shape[:2], bool)
    for top, bottom, left, right in boxes:
        mask[top:bottom, left:right] = True
    return mask


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32, np.float16])
@pytest.mark.parametrize("channels", [1, 3])
def test_outside_the_ring_every_byte_is_the_same(dtype, channels):
    random = np.random.default_rng(0)
    peak = np.iinfo(dtype).max if np.issubdtype(dtype, np.integer) else 1
    pixels = (random.random((120, 140, channels)) * peak).astype(dtype)
    image = Image(pixels, alpha=pixels[:, :, 0].copy())
    mask = hole(pixels.shape, (40, 60, 50, 66), (90, 93, 5, 130))
    out = remove(image, mask)
    reach = cv2.dilate(mask.astype(np.uint8), np.ones((2 * (GROWN + RING) + 1,) * 2, np.uint8)) > 0
    assert (out.pixels[~reach] == pixels[~reach]).all()
    assert not (out.pixels[mask] == pixels[mask]).all()
    assert out.alpha is image.alpha
    assert out.pixels.dtype == dtype
    assert touched(mask) < 0.3


def test_texture_is_continued_where_smoothing_would_smear():
    wall = tiles()
    mask = hole(wall.shape, (80, 125, 90, 130))
    spoiled = wall.copy()
    spoiled[mask] = (255, 0, 0)
    out = remove(Image(spoiled), mask).pixels
    smeared = cv2.inpaint(spoiled, (cv2.dilate(mask.astype(np.uint8), np.ones((5, 5)))), 5, cv2.INPAINT_TELEA)
    error = [np.mean((each[mask].astype(float) - wall[mask]) ** 2) for each in (out, smeared)]
    assert error[0] < error[1] / 3
    assert (out[mask].astype(int).std(0) > 0.6 * wall[mask].astype(int).std(0)).all()


def test_nothing_of_what_was_removed_is_left(clean_crops):
    crop = clean_crops[3][:300, :300].copy()
    mask = hole(crop.shape, (120, 150, 100, 190))
    crop[mask] = (255, 0, 255)
    out = remove(Image(crop), mask).pixels
    left = (out[:, :, 0] > 220) & (out[:, :, 1] < 40) & (out[:, :, 2] > 220)
    assert not left.any()


def test_the_same_twice_at_the_edges_and_for_odd_masks():
    wall = tiles(90, 70)
    mask = hole(wall.shape, (0, 20, 0, 15), (80, 90, 60, 70))
    first, second = (remove(Image(wall), mask).pixels for _ in range(2))
    assert (first == second).all()
    image = Image(wall)
    assert remove(image, np.zeros(wall.shape[:2], bool)) is image
    assert remove(image, np.ones(wall.shape[:2], bool)).pixels.shape == wall.shape
    tiny = Image(np.full((1, 1, 3), 7, np.uint8))
    assert remove(tiny, np.ones((1, 1), bool)).pixels.shape == (1, 1, 3)
    as_bytes = remove(image, mask.astype(np.uint8) * 255).pixels
    assert (as_bytes == first).all()
    with pytest.raises(ValueError, match="mask"):
        remove(image, np.zeros((3, 3), bool))


def test_what_is_still_to_go_is_no_source():
    """Two things close together: neither is put where the other was."""
    wall = tiles()
    mask = hole(wall.shape, (60, 90, 60, 84), (60, 90, 112, 140), (110, 130, 80, 110))
    spoiled = wall.copy()
    spoiled[mask] = (255, 0, 255)
    out = remove(Image(spoiled), mask).pixels
    assert not ((out[:, :, 0] > 230) & (out[:, :, 1] < 40)).any()


def test_a_network_fills_narrow_holes_and_only_those():
    wall, seen = tiles(), []

    def network(crop, mask):
        seen.append((crop.pixels.shape, int(mask.sum())))
        return crop.with_pixels(np.full_like(crop.pixels, 77))

    mask = hole(wall.shape, (20, 23, 20, 150), (100, 160, 60, 120))
    out = remove(Image(wall), mask, network=Network("n", network)).pixels
    assert len(seen) == 1
    assert (out[20:23, 20:150] == 77).all()
    assert not (out[100:160, 60:120] == 77).all(2).any()
    out = remove(Image(wall), mask, network=Network("n", network, small=False)).pixels
    assert (out[100:160, 60:120] == 77).all()


def test_dust_is_filled_together_and_nothing_else_changes():
    """Forty specks on a large print: a handful of runs of the network instead of forty, the same bytes outside."""
    wall, seen = np.tile(tiles(), (3, 4, 1)), []
    random = np.random.default_rng(4)
    mask = np.zeros(wall.shape[:2], bool)
    for y, x in random.integers(10, 580, (40, 2)):
        mask[y : y + 3, x : x + 3] = True

    def network(crop, hole):
        seen.append(crop.pixels.shape)
        return crop.with_pixels(np.where(hole[:, :, None], np.uint8(77), crop.pixels))

    out = remove(Image(wall), mask, network=Network("n", network)).pixels
    assert len(seen) <= 4
    assert (out[mask] == 77).all()
    reach = cv2.dilate(mask.astype(np.uint8), np.ones((2 * (GROWN + RING) + 1,) * 2, np.uint8)) > 0
    assert (out[~reach] == wall[~reach]).all()
    assert max(max(shape) for shape in seen) < 1000


def test_the_same_again_is_remembered_and_another_network_is_not_mistaken():
    wall, asked = tiles(), []

    def filler(value):
        def fill(crop, mask):
            asked.append(value)
            return crop.with_pixels(np.full_like(crop.pixels, value))

        return Network(str(value), fill)

    mask = hole(wall.shape, (20, 23, 20, 150))
    for value in (11, 11, 12, 11):
        assert (remembered(Image(wall), mask, network=filler(value)).pixels[21, 30:140] == value).all()
    other = wall.copy()
    other[150, 150] = 0
    assert (remembered(Image(other), mask, network=filler(11)).pixels[150, 150] == 0).all()
    assert asked == [11, 12, 11]


def test_it_can_be_cancelled():
    def stop():
        raise Cancelled

    with pytest.raises(Cancelled):
        remove(Image(tiles()), hole((200, 220), (50, 80, 50, 80)), progress=Progress(checkpoint=stop))
