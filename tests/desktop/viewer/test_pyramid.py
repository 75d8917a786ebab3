import numpy as np
import pytest

from editor.desktop.viewer.change import measure, picture_of_change, same_size
from editor.desktop.viewer.histogram import counts_of, heights
from editor.desktop.viewer.pyramid import Pyramid, eight_bit, screen_pixels
from editor.desktop.viewer.tint import CLIP_COLOURS, HIGHLIGHTS, SHADOWS, Tint
from editor.imaging.image import Image
from editor.progress import Cancelled


def ramp(height=90, width=160, dtype=np.uint8):
    random = np.random.default_rng(3)
    return random.integers(0, np.iinfo(dtype).max, (height, width, 3), dtype=dtype)


def test_screen_pixels_are_bgr_and_opaque():
    pixels = ramp()
    shown = screen_pixels(Image(pixels))
    assert np.array_equal(shown[..., 2::-1], pixels)
    assert (shown[..., 3] == 255).all()


def test_sixteen_bits_and_floats_come_to_the_same_eight():
    eight = ramp()
    sixteen = eight.astype(np.uint16) * 257
    assert np.array_equal(eight_bit(sixteen), eight)
    assert np.array_equal(eight_bit((eight / 255).astype(np.float32)), eight)
    assert np.abs(eight_bit((eight / 255).astype(np.float16)).astype(int) - eight).max() <= 1


def test_what_is_not_finite_or_out_of_range_does_not_wrap():
    odd = np.array([[[np.nan, np.inf, -np.inf], [-0.5, 1.5, 0.5]]], np.float32)
    assert eight_bit(odd).tolist() == [[[0, 255, 0], [0, 255, 128]]]


def test_grey_is_shown_grey_and_holes_show_the_board():
    alpha = np.zeros((40, 40), np.uint8)
    shown = screen_pixels(Image(np.full((40, 40, 1), 200, np.uint8), alpha=alpha))
    assert set(np.unique(shown[..., :3])) == {88, 104}
    alpha = np.full((40, 40), 255, np.uint8)
    assert (screen_pixels(Image(np.full((40, 40, 1), 200, np.uint8), alpha=alpha))[..., :3] == 200).all()


def test_levels_halve_until_small():
    pyramid = Pyramid.of(np.zeros((3000, 4500, 3), np.uint8))
    assert [(each.image.width(), each.image.height()) for each in pyramid.levels] == [
        (4500, 3000),
        (2250, 1500),
        (1125, 750),
        (562, 375),
    ]
    assert pyramid.level_for(1.0) is pyramid.levels[0]
    assert pyramid.level_for(0.5) is pyramid.levels[1]
    assert pyramid.level_for(0.3) is pyramid.levels[1]
    assert pyramid.level_for(0.01) is pyramid.levels[-1]


def test_a_stale_pyramid_is_not_finished():
    with pytest.raises(Cancelled):
        Pyramid.of(np.zeros((1200, 1800, 3), np.uint8), stale=lambda: True)


def test_colour_at_a_place():
    pixels = ramp()
    pyramid = Pyramid.of(pixels)
    assert pyramid.colour_at(0.5, 0.5) == tuple(pixels[45, 80].tolist())
    assert pyramid.colour_at(1.0, 0.5) is None


def test_change_is_grey_where_nothing_changed_and_counts_right():
    before = screen_pixels(Image(np.full((64, 64, 3), 100, np.uint8)))
    after = before.copy()
    after[:32, :, :3] += 5
    shown = picture_of_change(before, after, 8)
    assert (shown[32:, :, :3] == 128).all()
    assert (shown[:32, :, :3] == 168).all()
    numbers = measure(before, after)
    assert numbers.mean == pytest.approx(2.5)
    assert numbers.largest == 5
    assert numbers.untouched == 0.5
    assert 0.5 < numbers.colour < 2


def test_added_detail_is_told():
    random = np.random.default_rng(0)
    fine = random.normal(0, 6, (64, 64, 1))
    before = np.clip(128 + fine.repeat(3, 2), 0, 255).astype(np.uint8)
    after = np.clip(128 + 1.5 * fine.repeat(3, 2), 0, 255).astype(np.uint8)
    assert measure(before, after).detail == pytest.approx(125, abs=12)
    assert measure(after, before).detail < -40


def test_sizes_are_matched_before_comparing():
    with pytest.raises(ValueError, match="cannot compare"):
        measure(np.zeros((4, 4, 3), np.uint8), np.zeros((8, 8, 3), np.uint8))
    assert same_size(np.zeros((4, 4, 4), np.uint8), np.zeros((8, 8, 4), np.uint8)).shape == (8, 8, 4)


def test_single_clipped_pixels_survive_on_a_large_picture():
    shown = np.full((3000, 4600, 4), 128, np.uint8)
    shown[1234, 2345, :3] = (10, 20, 255)
    shown[2999, 4599, :3] = 0
    tint = Tint.of_clipping(shown)
    assert tint.image.width() <= 2048
    marked = tint.pixels[tint.pixels[..., 3] > 0][:, 2::-1]
    wanted = {CLIP_COLOURS[code].getRgb()[:3] for code in (SHADOWS, HIGHLIGHTS)}
    assert {tuple(int(v) for v in each) for each in marked} == wanted
    assert Tint.of_clipping(np.full((20, 20, 4), 128, np.uint8)) is None


def test_a_mask_tints_by_its_strength():
    from PySide6.QtGui import QColor

    tint = Tint.of_mask(np.array([[0.0, 1.0]]), QColor(200, 100, 0), 0.5)
    assert tint.pixels[0].tolist() == [[0, 0, 0, 0], [0, 50, 100, 128]]


def test_a_clipped_sky_does_not_flatten_the_histogram():
    pixels = ramp(300, 300)
    pixels[:150] = 255
    counts = counts_of(screen_pixels(Image(pixels)))
    assert counts.sum() == 3 * 300 * 300
    assert np.median(heights(counts)) > 0.8
