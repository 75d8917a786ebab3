"""Library: PyAV, imported when the first clip is opened; and one sentence where it is not installed."""

import os
import sys
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from editor.errors import AlbumenError

LEAST = 18  # the first that tells and takes colour tags, exact scaling and chapters
LACKING = (
    "Video needs the package av, version 18 or newer, which this installation lacks; where Albumen came by pip, "
    "`pip install av` adds it."
)
LEFT_OUT = (
    "This packaged Albumen cannot open video, as the encoders for it are under the GPL and are not part of it; "
    "an Albumen that came by pip can, once `pip install av` has added them."
)
MISSING = LEFT_OUT if getattr(sys, "frozen", False) else LACKING


class VideoMissing(AlbumenError):
    """The package that reads and writes video is not installed here, or too old."""

    def __init__(self) -> None:
        super().__init__(MISSING)


def has_video() -> bool:
    """Whether clips can be opened here; asking imports nothing."""
    try:
        return int(version("av").partition(".")[0]) >= LEAST
    except (PackageNotFoundError, ValueError):
        return False


def pyav() -> Any:
    """The module `av`. Raises VideoMissing."""
    os.environ.setdefault("SVT_LOG", "1")  # its encoder else writes a page to the terminal
    if not has_video():
        raise VideoMissing
    try:
        av = import_module("av")
    except ImportError:
        raise VideoMissing from None
    av.logging.set_level(None)
    return av


def encoders() -> list[str]:
    """The names in CODECS that the installed av can write. Raises VideoMissing."""
    av = pyav()
    return [name for name, encoder in CODECS.items() if _writes(av, encoder)]


def _writes(av: Any, encoder: str) -> bool:
    try:
        av.Codec(encoder, "w")
    except (ValueError, LookupError):
        return False
    return True


CODECS = {"av1": "libsvtav1", "h264": "libx264", "hevc": "libx265"}
