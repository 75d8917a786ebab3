"""Encoding: upright pixels into one piece of a new clip: a small MP4 that starts with a key frame, at exact times."""

import os
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np

from editor.errors import FileError, UsageError, from_os
from editor.imaging.image import Pixels
from editor.video.clip import Clip, Tags
from editor.video.library import CODECS, encoders, pyav
from editor.video.pixels import to_frame

QUALITY = 75.0
# constant rate factors at quality 0 and what each step takes off: 75 is hard to tell from the source
FACTORS: dict[str, tuple[float, float]] = {"av1": (60.0, 0.45), "h264": (40.0, 0.28), "hevc": (42.0, 0.28)}
SLOWNESS = {"av1": "6", "h264": "medium", "hevc": "medium"}
EVEN_ONLY = ("h264", "hevc")


@dataclass(frozen=True)
class Coding:
    """How the new clip is stored. codec: one of CODECS. quality: 1–100. bits: 8 or 10 a channel; None: as the source
    has. Raises UsageError for what does not exist or is not installed."""

    codec: str = "av1"
    quality: float = QUALITY
    bits: int | None = None

    def __post_init__(self) -> None:
        if self.codec not in CODECS:
            raise UsageError(f"there is no codec called {self.codec!r}; there are {', '.join(CODECS)}")
        if not 1 <= self.quality <= 100:
            raise UsageError(f"quality must be 1 to 100, not {self.quality:g}")
        if self.bits not in (None, 8, 10):
            raise UsageError(f"bits must be 8 or 10, not {self.bits}")

    def check(self) -> None:
        """Raises UsageError where the installed av has no encoder for it, VideoMissing where there is none."""
        if self.codec not in encoders():
            raise UsageError(f"the installed av cannot write {self.codec}; it has {', '.join(encoders()) or 'none'}")

    def depth(self, clip: Clip) -> int:
        """Bits a channel of the new clip: 8, or 10 for all that has more."""
        return self.bits or (10 if clip.bits > 8 else 8)

    def layout(self, clip: Clip) -> str:
        """How its frames are stored, as FFmpeg calls it."""
        full = self.codec != "av1" and "444" in clip.layout
        return ("yuv444p" if full else "yuv420p") + ("10le" if self.depth(clip) == 10 else "")

    def options(self) -> dict[str, str]:
        """What the encoder is told."""
        start, step = FACTORS[self.codec]
        factor = f"{start - step * self.quality:.0f}"
        quiet = {"hevc": {"x265-params": "log-level=error"}}.get(self.codec, {})
        return {"preset": SLOWNESS[self.codec], "crf": factor, **quiet}

    def size(self, width: int, height: int) -> tuple[int, int]:
        """Width and height of the stored frame: H.264 and HEVC hold even ones only."""
        if self.codec not in EVEN_ONLY:
            return width, height
        return width + width % 2, height + height % 2

    def notes(self, clip: Clip, width: int, height: int) -> list[str]:
        """What a person should know of what this stores otherwise than the source, for frames of that size."""
        told = []
        if self.size(width, height) != (width, height):
            told.append(f"{self.codec} holds even sizes only: the last row or column is there twice")
        if clip.alpha:
            told.append("transparency is not kept")
        if self.depth(clip) < min(clip.bits, 10):
            told.append("stored with 8 bits a channel, the source has more")
        if "444" in clip.layout and "444" not in self.layout(clip):
            told.append("colour is stored at half the resolution, as AV1 holds it here")
        elif "422" in clip.layout:
            told.append("colour is stored at half the resolution")
        return told


class PieceWriter:
    """Give frames to add(), in order, then close(): the file is there, whole, under its name. Not a piece of it before.

    first: the tick that the piece's own time 0 is. Raises FileError.
    """

    def __init__(self, path: Path, clip: Clip, coding: Coding, first: int) -> None:
        self.path, self._clip, self._coding, self._first = path, clip, coding, first
        self._part = path.with_suffix(".part")
        self._av = pyav()
        self._file: Any = None
        self._stream: Any = None
        self.count = 0

    def add(self, pixels: Pixels, pts: int) -> None:
        """A frame: upright, H×W×3, uint8 or uint16; all of one size."""
        if self._file is None:
            self._begin(pixels.shape[1], pixels.shape[0])
        layout = self._coding.layout(self._clip)
        frame = to_frame(self._av, _even(pixels, self._coding), layout, self._tags)
        frame.pts, frame.time_base = pts - self._first, self._clip.tick
        self._mux(frame)
        self.count += 1

    def close(self) -> None:
        """Finish the file and put it under its name; the disk has it when this returns."""
        self._mux(None)
        self._file.close()
        self._file = None
        with self._part.open("rb+") as file:
            os.fsync(file.fileno())
        self._part.replace(self.path)

    def abandon(self) -> None:
        """Take away what was begun."""
        if self._file is not None:
            self._file.close()
            self._file = None
        self._part.unlink(missing_ok=True)

    @property
    def _tags(self) -> Tags:
        return self._clip.tags

    def _begin(self, width: int, height: int) -> None:
        try:
            self._file = self._av.open(str(self._part), "w", format="mp4")
        except OSError as error:
            raise from_os(error, self.path) from error
        stream = self._file.add_stream(
            CODECS[self._coding.codec], rate=_usual(self._clip), options=self._coding.options()
        )
        stream.width, stream.height = self._coding.size(width, height)
        stream.pix_fmt = self._coding.layout(self._clip)
        stream.time_base = stream.codec_context.time_base = self._clip.tick
        context = stream.codec_context
        context.sample_aspect_ratio = Fraction(*self._clip.aspect)
        context.color_primaries, context.color_trc = self._tags.primaries, self._tags.transfer
        context.colorspace, context.color_range = self._tags.matrix or 2, self._tags.range
        self._stream = stream

    def _mux(self, frame: Any) -> None:
        """Encode a frame (None: what is left) and write what comes of it."""
        try:
            for packet in self._stream.encode(frame):
                self._file.mux(packet)
        except OSError as error:
            raise from_os(error, self.path) from error
        except self._av.error.FFmpegError as error:
            raise FileError(self.path, f"the encoder for {self._coding.codec} refused a frame ({error})") from error


def _usual(clip: Clip) -> Fraction:
    """Frames a second within what every encoder takes; they keep their own times all the same."""
    return min(Fraction(240), max(Fraction(1), Fraction(*clip.rate)))


def _even(pixels: Pixels, coding: Coding) -> Pixels:
    height, width = pixels.shape[:2]
    wide, high = coding.size(width, height)
    if (wide, high) == (width, height):
        return pixels
    return np.pad(pixels, ((0, high - height), (0, wide - width), (0, 0)), mode="edge")
