"""Reading: a photo, a preview or only the header out of a file, whatever format it has."""

import importlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from editor.errors import AlbumenError, Damaged, FileError, NotAPicture, TooLarge, UsageError
from editor.formats.format import Format, Probe, Raster
from editor.formats.opened import Opened
from editor.formats.picture import Picture
from editor.formats.registry import AnyPath, all_formats
from editor.imaging.geometry import upright
from editor.imaging.image import Image
from editor.imaging.resample import shrink
from editor.metadata.metadata import Metadata, read_metadata
from editor.metadata.policy import as_upright

Result = TypeVar("Result")
SIDEWAYS = (5, 6, 7, 8)


def sniff(path: AnyPath) -> Format:
    """The format that a file has by its content, whatever its name says. Raises NotAPicture or another FileError."""
    with Opened(Path(path)) as opened:
        return _format_of(opened)


def probe(path: AnyPath, *, isolated: bool = False) -> Probe:
    """What a file's header says; width and height as the picture is shown, upright. Raises FileError.

    isolated: where somebody else's code reads this kind of header, let it do so in a worker process.
    """
    with Opened(Path(path)) as opened:
        one = _format_of(opened)
        if isolated and one.foreign_header:
            return Probe(**_guard().probe_guarded(opened.path))
        return _probe(opened, one)


def look(path: AnyPath, *, isolated: bool = False) -> tuple[Probe, Metadata]:
    """What taking a photo in needs, in one reading of its head: what `probe` tells, but for the badges, and the
    metadata. Raises FileError; `isolated` as there."""
    with Opened(Path(path)) as opened:
        one = _format_of(opened)
        if isolated and one.foreign_header:
            return Probe(**_guard().probe_guarded(opened.path)), opened.metadata
        found = _safely(opened, lambda: one.measure(opened))
        if opened.orientation in SIDEWAYS:
            found = replace(found, width=found.height, height=found.width)
        return found, opened.metadata


def read(path: AnyPath, *, isolated: bool = False, damaged: bool = False) -> Picture:
    """A photo with all its pixels, upright, and its metadata, in which orientation is 1 from now on.

    isolated: decode in a worker process with limits of time and memory, as files that nobody vouches for deserve.
    damaged: a person asked to see what can be read of a damaged file; `Picture.missing` then tells what could not be
    (always isolated). Raises FileMissing, NoPermission, NotAPicture, Damaged, Unsupported, TooLarge.
    """
    if isolated or damaged:
        image, name, missing = _guard().decode_guarded(Path(path), damaged=damaged)
        return Picture(image, as_upright(read_metadata(path)), Path(path), name, missing)
    with Opened(Path(path)) as opened:
        one = _format_of(opened)
        image = _upright(_safely(opened, lambda: one.decode(opened)))
        return Picture(image, as_upright(opened.metadata), opened.path, one.name)


def read_preview(path: AnyPath, long_edge: int, *, isolated: bool = False, damaged: bool = False) -> Image:
    """A photo as an upright image of at most long_edge pixels; decoded in a smaller scale where the format can.

    isolated, damaged, and what is raised: as for `read`.
    """
    if long_edge < 1:
        raise UsageError("A preview has at least one pixel.")
    if isolated or damaged:
        return _guard().decode_guarded(Path(path), long_edge, damaged=damaged)[0]
    with Opened(Path(path)) as opened:
        one = _format_of(opened)
        raster = _safely(opened, lambda: one.preview(opened, long_edge))
        return _upright(replace(raster, image=shrink(raster.image, long_edge)))


def proofread(path: Path, data: bytes, long_edge: int) -> tuple[Image, Probe, Metadata]:
    """What a file that was just written with these bytes says when it is read, all of it and at once: an upright
    image (long_edge 0: with every pixel; else of at most so many, see `Format.proof`), its header and its metadata.

    Raises as `read` does, and Damaged where the file has other bytes.
    """
    if path.read_bytes() != data:
        raise Damaged(path, "the disk gives back other bytes than were written")
    with Opened(path) as opened:
        opened.data = data  # the same, and at hand
        one = _format_of(opened)
        raster = _safely(opened, lambda: one.proof(opened, long_edge) if long_edge else one.decode(opened))
        small = shrink(raster.image, long_edge) if long_edge else raster.image
        return _upright(replace(raster, image=small)), _probe(opened, one), opened.metadata


def salvage(path: AnyPath, long_edge: int = 0) -> tuple[Image, str]:
    """What can be read of a damaged file, upright (long_edge 0: at full size), and a sentence on what cannot be; "" for
    a file that is whole. For the worker: elsewhere, `read(damaged=True)`. Raises as `read` does."""
    with Opened(Path(path)) as opened:
        one, missing = _format_of(opened), ""
        try:
            raster = _safely(opened, lambda: one.preview(opened, long_edge) if long_edge else one.decode(opened))
        except Damaged:
            raster = _safely(opened, lambda: one.salvage(opened))
            share = (
                f"about {raster.missing:.0%} of the picture is" if raster.missing >= 0.005 else "a part of the file is"
            )
            missing = f"the file is damaged: {share} missing, and what can be read was opened"
        image = shrink(raster.image, long_edge) if long_edge else raster.image
        return _upright(replace(raster, image=image)), missing


def embedded_thumbnail(path: AnyPath, *, isolated: bool = False) -> Image | None:
    """The small picture that a camera stored in the file, upright, or None. Raises FileMissing and the like.

    isolated: as for `read`, but where the small picture is a small JPEG (`Format.own_thumbnail`), which is checked
    before it is decoded and waits for no worker.
    """
    with Opened(Path(path)) as opened:
        one = _format_of(opened)
        if isolated and not one.own_thumbnail:
            return _guard().thumbnail_guarded(opened.path)  # type: ignore[no-any-return]
        try:
            raster = one.thumbnail(opened)
        except Exception:  # noqa: BLE001  a damaged thumbnail is none
            return None
        return _upright(raster) if raster is not None else None


def _format_of(opened: Opened) -> Format:
    for one in all_formats().values():
        if opened.container in one.containers:
            return one
    if opened.source.size == 0:
        raise NotAPicture(opened.path, "the file is empty")
    raise NotAPicture(opened.path, "this is no picture of a kind that Albumen knows")


def _probe(opened: Opened, one: Format) -> Probe:
    found = _safely(opened, lambda: one.probe(opened))
    if opened.metadata.notes:
        found = replace(found, badges=(*found.badges, "damaged metadata"))
    if opened.orientation in SIDEWAYS:
        found = replace(found, width=found.height, height=found.width)
    return found


def _safely(opened: Opened, work: "Callable[[], Result]") -> Result:
    """Do work on an opened file; whatever a decoder throws becomes one sentence."""
    try:
        return work()
    except AlbumenError:
        raise
    except MemoryError as error:
        raise TooLarge(opened.path, "it needs more memory than there is") from error
    except RecursionError as error:
        raise Damaged(opened.path, "the file is damaged and cannot be opened; it was not changed") from error
    except Exception as error:
        raise _damage(opened, error) from error


def _damage(opened: Opened, error: Exception) -> FileError:
    text = str(error).lower()
    if any(word in text for word in ("truncated", "premature", "incomplete", "end of file", "beyond the end")):
        return Damaged(opened.path, "the file is incomplete: a part of the picture is missing; it was not changed")
    return Damaged(opened.path, "the file is damaged and cannot be opened; it was not changed")


def _upright(raster: Raster) -> Image:
    image, orientation = raster.image, raster.orientation
    if orientation == 1:
        return image
    alpha = None if image.alpha is None else np.ascontiguousarray(upright(image.alpha, orientation))
    return replace(image, pixels=np.ascontiguousarray(upright(image.pixels, orientation)), alpha=alpha)


def _guard() -> Any:
    return importlib.import_module("editor.formats.guard")
