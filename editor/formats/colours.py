"""Colours: what decoders give (CMYK, Lab, palettes, odd depths, premultiplied alpha) as an Image."""

import imagecodecs
import numpy as np

from editor.imaging.colour import ADOBE_RGB, space_of, srgb_icc
from editor.imaging.image import SRGB, ColourSpace, Image, Pixels
from editor.metadata import icc
from editor.metadata.metadata import Metadata
from editor.metadata.source import Malformed
from editor.metadata.tiffblock import EXIF_IFD, INTEROP_IFD, TiffBlock


def image_of(pixels: Pixels, metadata: Metadata) -> Image:
    """Pixels H×W or H×W×1|2|3|4 (grey, grey and alpha, RGB, RGBA; alpha straight) as an Image in the file's space."""
    if pixels.ndim == 2:
        pixels = pixels[..., None]
    channels = pixels.shape[2]
    alpha = np.ascontiguousarray(pixels[..., -1]) if channels in (2, 4) else None
    colours = np.ascontiguousarray(pixels[..., : channels - 1]) if alpha is not None else pixels
    return Image(np.ascontiguousarray(colours), space_for(metadata, colours.shape[2]), alpha)


def space_for(metadata: Metadata, channels: int) -> ColourSpace:
    """What the file's numbers mean: by its profile if that fits the channels, else by EXIF, else sRGB."""
    profile = metadata.icc
    if profile and icc.colour_model(profile) == ("GRAY" if channels == 1 else "RGB"):
        return space_of(profile)
    return ADOBE_RGB if channels == 3 and profile is None and says_adobe(metadata.exif) else SRGB


def says_adobe(exif: bytes | None) -> bool:
    """Whether a camera marked its file as Adobe RGB (interoperability "R03"), which it does without a profile."""
    if not exif:
        return False
    try:
        block = TiffBlock(exif)
        interop = block.child(block.child(block.directory(block.first), EXIF_IFD), INTEROP_IFD)
    except Malformed:
        return False
    return block.value(interop.find(1)) == "R03" if interop is not None else False


def from_cmyk(pixels: Pixels, profile: bytes | None) -> Pixels:
    """H×W×4 ink (0: none) as sRGB of the same depth: by the profile, or by the plain formula without one."""
    if profile and icc.colour_model(profile) == "CMYK":
        try:
            made = imagecodecs.cms_transform(
                np.ascontiguousarray(pixels), profile, srgb_icc(), colorspace="cmyk", outcolorspace="rgb"
            )
            return np.asarray(made)
        except Exception:  # noqa: BLE001  a damaged profile: the plain formula is better than nothing
            pass
    peak = np.iinfo(pixels.dtype).max
    light = (peak - pixels).astype(np.uint32)
    return (light[..., :3] * light[..., 3:] // peak).astype(pixels.dtype)


def to_depth(pixels: Pixels, bits: int) -> Pixels:
    """Whole numbers of so many bits a channel (1–32) as uint8 (up to 8) or uint16, spread over the whole range."""
    if bits in (8, 16) and pixels.dtype in (np.uint8, np.uint16):
        return pixels
    if bits < 8:
        return (pixels.astype(np.uint16) * 255 // ((1 << bits) - 1)).astype(np.uint8)
    if bits < 16:
        peak = (1 << bits) - 1
        return ((pixels.astype(np.uint32) * 65535 + peak // 2) // peak).astype(np.uint16)
    return (pixels >> (bits - 16)).astype(np.uint16)


def straight(colours: Pixels, alpha: Pixels) -> Pixels:
    """Colours that were multiplied by their alpha, as they are without."""
    peak = float(np.iinfo(alpha.dtype).max) if np.issubdtype(alpha.dtype, np.integer) else 1.0
    weight = np.maximum(alpha.astype(np.float32), 1e-6)[..., None] / peak
    values = np.clip(colours.astype(np.float32) / weight, 0, peak)
    return np.rint(values).astype(colours.dtype) if peak > 1 else values.astype(colours.dtype)


def in_bits(image: Image, bits: int) -> tuple[Pixels, Pixels | None]:
    """An image's pixels and alpha as uint8 (8), uint16 (10, 12, 16: over the whole 16-bit range) or float32 (32)."""
    alpha = None if image.alpha is None else _converted(image.alpha, bits)
    return _converted(image.pixels, bits), alpha


def _converted(values: Pixels, bits: int) -> Pixels:
    target = {8: np.uint8, 32: np.float32}.get(bits, np.uint16)
    if values.dtype == target:
        return values
    if target is np.float32:
        peak = np.iinfo(values.dtype).max if np.issubdtype(values.dtype, np.integer) else 1.0
        return values.astype(np.float32) / np.float32(peak)
    peak = 255.0 if target is np.uint8 else 65535.0
    if values.dtype == np.uint8:
        return values.astype(np.uint16) * np.uint16(257)
    if values.dtype == np.uint16:
        return ((values.astype(np.uint32) * 255 + 32767) // 65535).astype(np.uint8)
    return np.rint(np.clip(np.nan_to_num(values.astype(np.float32)), 0, 1) * peak).astype(target)


def stacked(pixels: Pixels, alpha: Pixels | None) -> Pixels:
    """Colours and alpha as one array, as encoders take them; grey without alpha is H×W."""
    if alpha is not None:
        return np.ascontiguousarray(np.dstack([pixels, alpha]))
    return np.ascontiguousarray(pixels[..., 0] if pixels.shape[2] == 1 else pixels)
