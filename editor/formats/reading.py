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
from editor.metadata.metadata import read_metadata
from editor.metadata.policy import as_upright

Result = TypeVar("Result")
SIDEWAYS = (5, 6, 7, 8)


def sniff(path: AnyPath) -> Format:
    """The format that a file has by its content, whatever its name says. Raises NotAPicture or another FileError."""
    with Opened(Path(path)) as opened:
        return _format_of(opened)


def probe(path: AnyPath) -> Probe:
    """What a file's header says; width and height as the picture is shown, upright. Raises FileError."""
    with Opened(Path(path)) as opened:
        one = _format_of(opened)
        found = _safely(opened, lambda: one.probe(opened))
        if opened.metadata.notes:
            found = replace(found, badges=(*found.badges, "damaged metadata"))
        if opened.orientation in SIDEWAYS:
            found = replace(found, width=found.height, height=found.width)
        return found


def read(path: AnyPath, *, isolated: bool = False) -> Picture:
    """A photo with all its pixels, upright, and its metadata, in which orientation is 1 from now on.

    isolated: decode in a worker process with limits of time and memory, as files that nobody vouches for deserve.
    Raises FileMissing, NoPermission, NotAPicture, Damaged, Unsupported, TooLarge.
    """
    if isolated:
        image, name = _guard().decode_guarded(Path(path))
        return Picture(image, as_upright(read_metadata(path)), Path(path), name)
    with Opened(Path(path)) as opened:
        one = _format_of(opened)
        image = _upright(_safely(opened, lambda: one.decode(opened)))
        return Picture(image, as_upright(opened.metadata), opened.path, one.name)


def read_preview(path: AnyPath, long_edge: int, *, isolated: bool = False) -> Image:
    """A photo as an upright image of at most long_edge pixels; decoded in a smaller scale where the format can.

    Raises as `read` does.
    """
    if long_edge < 1:
        raise UsageError("A preview has at least one pixel.")
    if isolated:
        return _guard().decode_guarded(Path(path), long_edge)[0]
    with Opened(Path(path)) as opened:
        one = _format_of(opened)
        raster = _safely(opened, lambda: one.preview(opened, long_edge))
        return _upright(replace(raster, image=shrink(raster.image, long_edge)))


def embedded_thumbnail(path: AnyPath) -> Image | None:
    """The small picture that a camera stored in the file, upright, or None. Raises FileMissing and the like."""
    with Opened(Path(path)) as opened:
        try:
            raster = _format_of(opened).thumbnail(opened)
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
