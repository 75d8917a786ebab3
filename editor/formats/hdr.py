"""HDR: pictures in the brightness curves of television (PQ, HLG), brought to what a usual screen shows.

After ITU-R BT.2100 (curves) and BT.2408 (203 cd/m² is paper white); highlights roll off by extended Reinhard.
"""

import numpy as np

from editor.imaging.colour import DISPLAY_P3, linear_to_srgb
from editor.imaging.image import SRGB, ColourSpace, Image, Pixels
from editor.metadata.heif_items import HLG, PQ, Description

BT2020, P3 = 9, 12
PAPER_WHITE = 203.0
PEAK = 1000.0
ROWS = 256
# BT.2020 to BT.709, in linear light
TO_SRGB = np.array(
    [[1.660491, -0.587641, -0.072850], [-0.124550, 1.132900, -0.008349], [-0.018151, -0.100579, 1.118730]], np.float32
)


def shown(image: Image, found: Description) -> Image:
    """The image with the colours that its container's curve and primaries mean; unchanged where a profile tells."""
    if image.space.icc is not None or image.grey:
        return image
    if found.transfer in (PQ, HLG):
        return Image(_tone_mapped(image.pixels, found), _space(found), image.alpha)
    return Image(image.pixels, DISPLAY_P3, image.alpha) if found.primaries == P3 else image


def _space(found: Description) -> ColourSpace:
    return DISPLAY_P3 if found.primaries == P3 else SRGB


def _tone_mapped(pixels: Pixels, found: Description) -> Pixels:
    """16-bit pixels with the brightness of paper white at white's; row by row, as floats take four times the room."""
    made = np.empty(pixels.shape, np.uint16)
    top = float(np.iinfo(pixels.dtype).max)
    for row in range(0, pixels.shape[0], ROWS):
        signal = pixels[row : row + ROWS].astype(np.float32) / np.float32(top)
        light = _from_pq(signal) if found.transfer == PQ else _from_hlg(signal)
        if found.primaries == BT2020:
            light = np.maximum(light @ TO_SRGB.T, 0)
        made[row : row + ROWS] = np.rint(np.clip(linear_to_srgb(_rolled_off(light)), 0, 1) * 65535).astype(np.uint16)
    return made


def _from_pq(signal: Pixels) -> Pixels:
    """Light, 1.0 at paper white, of PQ's numbers 0–1."""
    power = np.power(signal, np.float32(1 / 78.84375))
    share = np.maximum(power - 0.8359375, 0) / (18.8515625 - 18.6875 * power)
    return np.asarray(np.power(share, np.float32(1 / 0.1593017578125)) * np.float32(10_000 / PAPER_WHITE))


def _from_hlg(signal: Pixels) -> Pixels:
    """Light, 1.0 at paper white, of HLG's numbers 0–1, on a display of 1000 cd/m²."""
    low = signal * signal / 3
    high = (np.exp((signal - np.float32(0.55991073)) / np.float32(0.17883277)) + np.float32(0.28466892)) / 12
    scene = np.where(signal <= 0.5, low, high)
    luma = scene @ np.array([0.2627, 0.6780, 0.0593], np.float32)
    return np.asarray(scene * np.power(np.maximum(luma, 1e-6), np.float32(0.2))[..., None] * (PEAK / PAPER_WHITE))


def _rolled_off(light: Pixels) -> Pixels:
    """The same hues with all brightness between black and white."""
    white = np.float32(PEAK / PAPER_WHITE)
    strongest = np.maximum(light.max(axis=2, keepdims=True), np.float32(1e-6))
    mapped = strongest * (1 + strongest / (white * white)) / (1 + strongest)
    return np.asarray(light * (mapped / strongest))
