"""Writing: one way for every picture into a file: checked, encoded, put in place whole, read back and compared."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np

from editor.errors import AlbumenError, Damaged, FileError, Unsupported
from editor.formats.colours import in_bits
from editor.formats.format import Format, Options, Probe
from editor.formats.picture import Written
from editor.formats.reading import proofread
from editor.formats.registry import AnyPath, format_named
from editor.imaging.colour import convert
from editor.imaging.image import SRGB, Image, Pixels
from editor.imaging.resample import fit, resize, shrink
from editor.metadata.block import Blocks
from editor.metadata.density import spoken_by_all
from editor.metadata.location import location_in
from editor.metadata.metadata import Metadata
from editor.metadata.parity import Parity, compare
from editor.metadata.pixel_bound import CREDENTIALS, GAIN_MAP, MOTION, SECOND
from editor.metadata.policy import as_upright, fitting
from editor.metadata.safefile import Stamp, safe_replace
from editor.metadata.source import Malformed

DEFAULT = Options()
LOOK = 256  # most pixels of the long edge of the small picture that is compared
GRAIN = 8  # pixels of the picture for one of the small one's: finer things are lost at low quality
UNLIKE = 24.0  # of 255 levels, the mean: the coarsest JPEG differs by less than 12, a wrong depth or order by 60


def write(  # noqa: PLR0913 the last ones are for those who overwrite or add
    path: AnyPath,
    image: Image,
    metadata: Metadata | None,
    format_name: str,
    options: Options = DEFAULT,
    *,
    source: Metadata | None = None,
    expect: Stamp | None = None,
    announce: Callable[[bytes], None] | None = None,
    finish: Callable[[bytes], bytes] | None = None,
    small: Image | None = None,
) -> Written:
    """Write an image with its metadata (as `policy.prepare` made it; None: the colour profile alone) to path.

    Nothing is at path before the whole file has been read back: it decodes, has the right size, is this picture, and
    carries what was planned; `Written.parity` tells (against `source`, if given, what changed on purpose).
    expect: the stamp that the file at path had when it was read (see `safe_replace`).
    finish: lays a last hand on the encoded bytes (an HDR layer behind the picture); what it gives is written.
    small: the same image, made no smaller than twice what is compared (`LOOK`), where that is at hand.
    announce: is told the finished bytes before anything is at path, so that a journal can know them after a crash.
    Raises Unsupported (the format cannot be written, or not this size), Damaged (what was read back is not right; path
    is as it was), DiskFull, NoPermission, FileChanged, UsageError (no such format).
    """
    target = Path(path)
    one = format_named(format_name)
    check_possible(target, image, one)
    fitted = _in_space(image, one)
    planned = _planned(metadata, fitted, one)
    data = _encode(target, fitted, one, options, planned)
    parities: list[Parity] = []
    replaces = target.exists()
    meant = _in_space(small, one) if small is not None else fitted

    def verify(temporary: Path) -> None:
        try:
            made, found, written = proofread(temporary, data, 0 if replaces else _edge(fitted))
            _check_look(temporary, (fitted, meant), made, whole=replaces)
            _check_head(temporary, fitted, one, found)
            parities.append(_compared(temporary, planned, written, source))
        except AlbumenError as error:
            reason = error.reason if isinstance(error, FileError) else str(error)
            raise Damaged(target, f"what was written could not be read back ({reason}); nothing was changed") from error

    data = finish(data) if finish is not None else data
    if announce is not None:
        announce(data)
    safe_replace(target, data, verify=verify, expect=expect)
    return Written(target, len(data), parities[0])


def check_possible(path: Path, image: Image, one: Format) -> None:
    """Raises Unsupported if the format cannot hold the image at all."""
    if not one.can_write:
        raise Unsupported(path, one.refusal)
    if max(image.width, image.height) > one.largest_side:
        raise Unsupported(
            path, f"{image.width}×{image.height} pixels are too many for {one.title}; it has {one.largest_side} a side"
        )


def losses(image: Image, found: Probe | None, format_name: str, options: Options = DEFAULT) -> tuple[str, ...]:
    """What writing would lose, as sentences, to be shown before it is done; () if nothing.

    found: the probe of the file that the image came from, for what hangs on it (frames, gain map …), or None.
    """
    one = format_named(format_name)
    told = []
    if not one.can_write:
        return (f"{one.title}: {one.refusal}.",)
    bits = one.bits_for(image, options)
    if bits < image.bits:
        told.append(f"{one.title} keeps {bits} of {image.bits} bits a channel.")
    if image.alpha is not None and not one.alpha:
        told.append(f"{one.title} has no transparency; the picture is laid on white.")
    if not one.profiles and image.space.icc:
        told.append(f"{one.title} is written in sRGB; {image.space.name} colours beyond it are clipped.")
    if one.lossless == "never" or (one.lossless == "choice" and not options.lossless):
        told.append(f"{one.title} compresses with small losses.")
    told += left_behind(found, format_name) if found is not None else ()
    if found is not None and found.model in MODELS:
        told.append(MODELS[found.model])
    return tuple(told)


def foreseen(found: Probe, format_name: str, options: Options = DEFAULT) -> tuple[str, ...]:
    """What of `losses` a header tells, before any pixel is read."""
    one, told = format_named(format_name), list[str]()
    bits = one.bits_of(found.bits, options)
    if bits < found.bits:
        told.append(f"{one.title} keeps {bits} of {found.bits} bits a channel.")
    if found.alpha and not one.alpha:
        told.append(f"{one.title} has no transparency; the picture is laid on white.")
    told += left_behind(found, format_name)
    if found.model in MODELS:
        told.append(MODELS[found.model])
    return tuple(told)


def left_behind(found: Probe, format_name: str) -> tuple[str, ...]:
    """What hangs on to a picture and will not go into its edited copy, as sentences; the header is enough for it."""
    attached = ATTACHED | OF_JPEG if found.format == format_name == "jpeg" else ATTACHED
    return tuple(attached[badge] for badge in found.badges if badge in attached)


ATTACHED = {
    "animated": "Only the first picture of the animation is written.",
    "pages": "Only the first page is written.",
    "burst": "Only the main picture of the burst is written.",
    "gain map": GAIN_MAP,
    "second picture": SECOND,
    "motion photo": MOTION,
    "depth": "The depth map is not part of the edited copy.",
    "HDR": "The HDR brightness range is not kept.",
    "unread profile": "The colour profile inside the JPEG XL cannot be read; its colours are taken for sRGB.",
    "content credentials": CREDENTIALS,
}
# said before it is done, where it hangs on what is done
OF_JPEG = {
    "gain map": "The HDR layer is kept only if nothing is cropped, turned, warped or taken out of the picture.",
    "depth": "The depth map is kept only if nothing is cropped, turned, warped or taken out, at the full size.",
}
MODELS = {"CMYK": "The CMYK inks become RGB colours.", "palette": "The palette becomes full colours."}


def _in_space(image: Image, one: Format) -> Image:
    if image.alpha is not None and not one.alpha:
        image = _on_white(image)
    return image if one.profiles or image.space.icc is None else convert(image, SRGB)


def _on_white(image: Image) -> Image:
    """The image laid on white, for formats without transparency."""
    assert image.alpha is not None
    weight = image.alpha.astype(np.float32)[..., None] / np.float32(image.peak)
    laid = image.pixels.astype(np.float32) * weight + np.float32(image.peak) * (1 - weight)
    laid = laid if image.bits == 32 else np.rint(laid)
    return replace(image, pixels=laid.astype(image.pixels.dtype), alpha=None)


def _planned(metadata: Metadata | None, image: Image, one: Format) -> Metadata:
    """What the file shall carry: upright, and with the profile of these very pixels."""
    given = as_upright(metadata) if metadata is not None else Metadata(container=one.name)
    given = spoken_by_all(given)
    others = tuple(block for block in given.others if block.kind.startswith(f"{one.name}:"))
    return fitting(replace(given, icc=image.space.icc, orientation=None, others=others), one.carries)


def _encode(path: Path, image: Image, one: Format, options: Options, planned: Blocks) -> bytes:
    try:
        return one.insert(one.encode(image, options, planned), planned)
    except AlbumenError:
        raise
    except Malformed as error:
        raise Unsupported(path, f"the metadata does not fit into {one.title}: {error}") from error
    except Exception as error:
        raise Unsupported(path, f"{one.title} could not be written: {error}") from error


def _check_head(path: Path, image: Image, one: Format, found: Probe) -> None:
    if (found.format, found.width, found.height) != (one.name, image.width, image.height):
        raise Damaged(path, f"it came out as {found.format} of {found.width}×{found.height} pixels")


def _compared(path: Path, planned: Metadata, written: Metadata, source: Metadata | None) -> Parity:
    places = location_in(written) if planned.place_free else ()
    if places:
        raise Damaged(path, f"it still tells where the photo was taken: {places[0]}")
    return compare(planned, written, source)


def _edge(image: Image) -> int:
    """The long edge of the small picture that is compared."""
    return max(1, min(LOOK, max(image.width, image.height) // GRAIN))


def _check_look(path: Path, images: tuple[Image, Image], made: Image, *, whole: bool) -> None:
    """Raises Damaged unless what was made of the file is this picture.

    images: what was written, and the same in a size that is large enough to be compared.
    made: what the decoder made of it, if whole; else a small picture, for which all of the file was read too
    (`Format.proof`). That proves that each part of the picture lies in its place, as bright and as coloured as was
    meant. It does not prove the fine grain inside the blocks of a JPEG: that is read and counted, not made visible.
    """
    image, meant = images
    edge = _edge(image)
    if whole and (made.width, made.height) != (image.width, image.height):
        raise Damaged(path, "its pixels came out in another size")
    seen, (width, height) = shrink(made, edge), fit(image.width, image.height, edge)
    if max(abs(seen.width - width), abs(seen.height - height)) > 1:  # scaled sizes are rounded up
        raise Damaged(path, "its pixels came out in another shape")
    meant = resize(meant, seen.width, seen.height)
    tiny = min(image.width, image.height) < 4 * GRAIN  # a few coarse blocks may be anything
    if not tiny and np.abs(_visible(seen) - _visible(meant)).mean() > UNLIKE:
        raise Damaged(path, "it came out as another picture")


def _visible(image: Image) -> Pixels:
    """What is seen of an image, H×W×C float32 of 0–255; black where it is transparent."""
    pixels, alpha = in_bits(image, 8)
    light = pixels.astype(np.float32)
    return light if alpha is None else light * (alpha.astype(np.float32) / np.float32(255))[..., None]
