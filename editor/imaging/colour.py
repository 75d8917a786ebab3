"""Colour: what the numbers of an image mean, and moving images from one space to another."""

from functools import lru_cache

import imagecodecs
import numpy as np
import numpy.typing as npt

from editor.imaging import icc as profiles
from editor.imaging.image import SRGB, ColourSpace, Image, Pixels

Floats = npt.NDArray[np.float32]
NO_OPTIMISE = 0x0100  # LittleCMS: without it 16-bit colours go through a coarse table, up to a tenth of the scale off
STRIP = 512  # rows converted at once, so that no second whole image in float exists

DISPLAY_P3 = ColourSpace(
    "Display P3",
    profiles.build("Display P3", ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060)), profiles.D65_XY),
)
ADOBE_RGB = ColourSpace(
    "Adobe RGB (1998)",
    profiles.build("Adobe RGB (1998)", ((0.64, 0.33), (0.21, 0.71), (0.15, 0.06)), profiles.D65_XY, 2.19921875),
)
PROPHOTO = ColourSpace(
    "ProPhoto RGB",
    profiles.build(
        "ProPhoto RGB", ((0.734699, 0.265301), (0.159597, 0.840403), (0.036598, 0.000105)), (0.3457, 0.3585), 1.8
    ),
)
REC2020 = ColourSpace(
    "Rec. 2020", profiles.build("Rec. 2020", profiles.REC2020, profiles.D65_XY, profiles.REC2020_CURVE)
)
SPACES = {"srgb": SRGB, "display-p3": DISPLAY_P3, "adobe-rgb": ADOBE_RGB, "rec2020": REC2020, "prophoto": PROPHOTO}
"""Those that a finished file may be in, by their plain names. All profiles are computed from published primaries."""
WIDE = {"rec2020": REC2020, "prophoto": PROPHOTO}
"""Of these, the ones so wide that 8 bits a channel may show as steps in skies."""
LUMA = np.array([0.2126, 0.7152, 0.0722], np.float32)


def space_of(icc: bytes | None) -> ColourSpace:
    """The space an embedded profile describes; sRGB where there is none or it is damaged. The profile's bytes are
    kept, so that a file can be written with the very profile it came with."""
    if not icc:
        return SRGB
    try:
        imagecodecs.cms_profile_validate(icc)
    except Exception:  # noqa: BLE001  the colour engine refuses damaged profiles in many ways
        return SRGB
    return ColourSpace(profiles.profile_name(icc), icc)


def convert(image: Image, space: ColourSpace) -> Image:
    """The same colours in another space, at the same depth, by LittleCMS (relative colorimetric). Alpha stays, a grey
    image stays grey.

    Raises ValueError when the profile cannot be used for pictures (no profile that space_of() gave does that).
    """
    if image.space.icc == space.icc:
        return Image(image.pixels, space, image.alpha)
    source, target = _icc_bytes(image.space), _icc_bytes(space)
    work = image.pixels if image.pixels.dtype != np.float16 else image.pixels.astype(np.float32)
    made = np.empty(image.pixels.shape, image.pixels.dtype)
    for top in range(0, image.height, STRIP):
        strip = _transform(work[top : top + STRIP], source, target)
        made[top : top + STRIP] = strip[..., :1] if image.grey else strip
    return Image(made, space, image.alpha)


def _transform(strip: Pixels, source: bytes, target: bytes) -> Pixels:
    kind = source[16:20]
    if strip.shape[2] == 1 and kind != b"GRAY":
        strip = np.repeat(strip, 3, axis=2)
    elif strip.shape[2] == 3 and kind == b"GRAY":
        return strip  # a grey profile on a colour picture says nothing about its colours
    wanted = "gray" if target[16:20] == b"GRAY" else "rgb"
    try:
        made = imagecodecs.cms_transform(
            np.ascontiguousarray(strip[..., 0] if kind == b"GRAY" else strip),
            source,
            target,
            colorspace="gray" if kind == b"GRAY" else "rgb",
            outcolorspace=wanted,
            outdtype=strip.dtype,
            flags=None if strip.dtype == np.uint8 else NO_OPTIMISE,
        )
    except Exception as error:
        raise ValueError(f"the colour profile cannot be used: {error}") from error
    return made[..., None] if wanted == "gray" else made


@lru_cache(maxsize=1)
def srgb_icc() -> bytes:
    """An sRGB profile, for files that must say what they mean."""
    return profiles.build("sRGB", profiles.SRGB_PRIMARIES, profiles.D65_XY)


def _icc_bytes(space: ColourSpace) -> bytes:
    return space.icc or srgb_icc()


def srgb_to_linear(x: npt.ArrayLike) -> Floats:
    """Linear light of sRGB numbers 0–1, float32 (IEC 61966-2-1); beyond 1 the curve goes on, below 0 is 0."""
    values = np.maximum(np.asarray(x, np.float32), 0)
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4).astype(np.float32)


def linear_to_srgb(x: npt.ArrayLike) -> Floats:
    """Linear light as sRGB numbers, float32; beyond 1 the curve goes on, below 0 is 0."""
    values = np.maximum(np.asarray(x, np.float32), 0)
    return np.where(values <= 0.0031308, values * 12.92, 1.055 * values ** (1 / 2.4) - 0.055).astype(np.float32)


def luma(pixels: Pixels) -> Floats:
    """Brightness of pixels H×W×3 or H×W×1 by Rec. 709 weights, H×W float32 in the unit of the pixels."""
    if pixels.shape[2] == 1:
        return pixels[..., 0].astype(np.float32)
    return pixels.astype(np.float32) @ LUMA
