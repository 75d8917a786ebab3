"""What the screen gets of a picture, pixel by pixel."""

import numpy as np
import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPainter

from editor.desktop.viewer.pyramid import Pyramid
from editor.desktop.viewer.sampled import KEPT, Look, Sampler, scaled

WHOLE = QRectF(0, 0, 100, 60)


def ramp(height=90, width=160):
    return np.random.default_rng(3).integers(0, 255, (height, width, 3), dtype=np.uint8)


def slope(height, width):
    """Light that grows evenly to the right and downwards, so that a shift shows as a change of light."""
    rows, columns = np.mgrid[:height, :width]
    return np.repeat((columns * 200 / width + rows * 50 / height)[..., None], 3, axis=2).astype(np.uint8)


@pytest.fixture
def drawn():
    """Draws a picture with a look on a canvas of 100×60 and gives the canvas as R, G, B."""

    def draw(picture, look, sampler=None):
        canvas = QImage(100, 60, QImage.Format.Format_RGB32)
        canvas.fill(0)
        painter = QPainter(canvas)
        (sampler or Sampler()).paint(painter, picture, look)
        painter.end()
        return np.frombuffer(canvas.constBits(), np.uint8).reshape(60, 100, 4)[..., 2::-1].copy()

    return draw


@pytest.mark.parametrize("smooth", [True, False])
def test_one_to_one_puts_the_very_pixels_on_the_screen(drawn, smooth):
    pixels = ramp()
    picture = Pyramid.of(pixels).levels[0]
    got = drawn(picture, Look(QRectF(-20, -10, 160, 90), WHOLE, WHOLE, smooth=smooth))
    assert np.array_equal(got, pixels[10:70, 20:120])


def test_only_what_is_seen_of_the_pane_is_drawn(drawn):
    pixels = ramp()
    picture = Pyramid.of(pixels).levels[0]
    got = drawn(picture, Look(QRectF(-20, -10, 160, 90), WHOLE, QRectF(0, 0, 40, 60)))
    assert np.array_equal(got[:, :40], pixels[10:70, 20:60])
    assert not got[:, 40:].any()


def test_scaled_parts_lie_where_they_lie_in_the_whole():
    """A part that is scaled by itself is the same part of the whole scaled."""
    pixels = np.ascontiguousarray(np.dstack([slope(400, 600), np.full((400, 600), 255, np.uint8)]))
    target = QRect(0, 0, 420, 280)
    whole = scaled(pixels, target, target)
    part = QRect(100, 60, 80, 50)
    apart = np.abs(scaled(pixels, target, part).astype(int) - whole[60:110, 100:180])
    assert apart.max() <= 1


def test_enlarging_keeps_the_border_and_does_not_shift():
    pixels = np.ascontiguousarray(np.dstack([slope(60, 90), np.full((60, 90), 255, np.uint8)]))
    target = QRect(0, 0, 270, 180)
    made = scaled(pixels, target, target)
    assert made.shape == (180, 270, 4)
    assert np.abs(made[1::3, 1::3].astype(int) - pixels).max() <= 1
    assert (made[..., 3] == 255).all()


def test_smooth_and_nearest_agree_about_the_place(drawn):
    picture = Pyramid.of(slope(400, 600)).levels[0]
    target = QRectF(-30, -20, 210, 140)
    smooth, plain = (drawn(picture, Look(target, WHOLE, WHOLE, smooth=each)) for each in (True, False))
    assert np.abs(smooth.astype(int) - plain).max() <= 3


def test_a_look_that_stays_is_scaled_once(drawn, monkeypatch):
    from editor.desktop.viewer import sampled

    made = []
    true = sampled.scaled
    monkeypatch.setattr(sampled, "scaled", lambda *given: made.append(given) or true(*given))
    picture, sampler = Pyramid.of(ramp(400, 600)).levels[0], Sampler()
    still = Look(QRectF(0, 0, 100, 60), WHOLE, WHOLE)
    first = drawn(picture, still, sampler)
    for clip in (QRectF(0, 0, 30, 60), QRectF(30, 0, 70, 60)):  # the split line moves
        drawn(picture, Look(still.target, WHOLE, clip), sampler)
    assert len(made) == 1
    assert np.array_equal(drawn(picture, still, sampler), first)
    drawn(picture, Look(QRectF(0, 0, 99, 59), WHOLE, WHOLE), sampler)
    assert len(made) == 2


def test_little_is_kept(drawn):
    sampler = Sampler()
    for seed in range(KEPT + 3):
        drawn(Pyramid.of(ramp(90 + seed, 160)).levels[0], Look(WHOLE, WHOLE, WHOLE), sampler)
    assert len(sampler._scalings._kept) == KEPT


def test_on_a_fine_screen_device_pixels_count():
    pixels = ramp(120, 200)
    canvas = QImage(200, 120, QImage.Format.Format_RGB32)
    canvas.setDevicePixelRatio(2)
    painter = QPainter(canvas)
    Sampler().paint(painter, Pyramid.of(pixels).levels[0], Look(WHOLE, WHOLE, WHOLE, ratio=2.0))
    painter.end()
    got = np.frombuffer(canvas.constBits(), np.uint8).reshape(120, 200, 4)[..., 2::-1]
    assert np.array_equal(got, pixels)
