"""Seeing: the colours of an image as a viewer sees them, whatever space and depth it is stored in."""

import numpy as np

from editor.imaging.fused import LUMINANCE, Floats
from editor.imaging.icc import SRGB_PROFILE, TO_REC2020
from editor.imaging.image import Image
from editor.imaging.oklab import to_oklab
from editor.imaging.working import finite, way_of, workable

SRGB_TO_REC2020 = (TO_REC2020 @ SRGB_PROFILE.to_pcs).astype(np.float32)


def light(image: Image) -> list[Floats]:
    """Three planes H×W of linear Rec. 2020 light."""
    work = workable(finite(image))
    way = way_of(work.space)
    assert way is not None
    return way.light(work.pixels)


def lightness(image: Image) -> Floats:
    """How bright each place looks, H×W, 0 (black) to 1 (white): the cube root of luminance, as in Oklab."""
    luminance = sum(weight * plane for weight, plane in zip(LUMINANCE, light(image), strict=True))
    return np.cbrt(np.clip(luminance, 0, 1)).astype(np.float32)


def oklab(image: Image) -> Floats:
    """Oklab of each place, H×W×3."""
    return to_oklab(np.clip(np.stack(light(image), axis=-1), 0, None))


def oklab_of_srgb(linear: Floats) -> Floats:
    """Oklab of linear sRGB light (…×3)."""
    return to_oklab(np.asarray(linear, np.float32) @ SRGB_TO_REC2020.T)
