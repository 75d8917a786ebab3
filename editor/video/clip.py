"""Clip: what a video file is, as its header and its first frame tell."""

from dataclasses import asdict, dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, Self

SUFFIXES: tuple[str, ...] = (
    *(".mp4", ".m4v", ".mov", ".mkv", ".webm", ".avi", ".mts", ".m2ts", ".ts", ".mpg", ".mpeg", ".3gp", ".3g2"),
    *(".wmv", ".asf", ".flv", ".ogv", ".dv", ".mxf"),
)
UNSPECIFIED = 2  # in FFmpeg's and ISO 23091-2's numbers
PQ, HLG = 16, 18
TIME_CODE = "timecode"
# containers without an index that tells times: a frame found by seeking may be given another time than in a row
UNSURE = ("mpeg", "mpegts", "flv", "asf", "ogg", "dv", "mpegvideo")


def is_clip_name(path: Path) -> bool:
    """Whether a file is called like a video."""
    return path.suffix.lower() in SUFFIXES


@dataclass(frozen=True)
class Tags:
    """What the numbers of a frame mean, as ISO 23091-2 counts: primaries, transfer, matrix; range 1 limited, 2 full."""

    primaries: int = UNSPECIFIED
    transfer: int = UNSPECIFIED
    matrix: int = UNSPECIFIED
    range: int = 0


@dataclass(frozen=True)
class Track:
    """A stream beside the pictures. kind: audio, subtitle, data, attachment or video (a further one)."""

    kind: str
    codec: str
    language: str = ""


@dataclass(frozen=True)
class Clip:
    """width, height: of the upright frame, in its own pixels. rotation: degrees counter-clockwise that make the stored
    frame upright. rate: frames a second, on average. time_base: seconds a tick. first: ticks of the file's start; all
    times that people see count from there. frames: as the header says, 0 where it does not. seconds: length. bits: a
    channel. layout: FFmpeg's name for how frames are stored. aspect: width of a pixel by its height, upright.
    chapters: how many. said: what the container says of itself (creation_time, location, title …)."""

    width: int
    height: int
    codec: str
    container: str
    rate: tuple[int, int]
    time_base: tuple[int, int]
    first: int = 0
    frames: int = 0
    seconds: float = 0.0
    bits: int = 8
    layout: str = "yuv420p"
    rotation: int = 0
    aspect: tuple[int, int] = (1, 1)
    tags: Tags = Tags()
    alpha: bool = False
    interlaced: bool = False
    tracks: tuple[Track, ...] = ()
    chapters: int = 0
    said: tuple[tuple[str, str], ...] = ()

    @property
    def tick(self) -> Fraction:
        """Seconds a tick, exactly."""
        return Fraction(*self.time_base)

    @property
    def fps(self) -> float:
        return self.rate[0] / self.rate[1]

    @property
    def megapixels(self) -> float:
        return self.width * self.height / 1e6

    @property
    def indexed(self) -> bool:
        """Whether going straight to a place gives the same frames at the same times as reading all in a row."""
        return self.container not in UNSURE

    @property
    def hdr(self) -> bool:
        return self.tags.transfer in (PQ, HLG)

    @property
    def created(self) -> str:
        return dict(self.said).get("creation_time", "")

    def seconds_at(self, pts: int) -> float:
        """The time of a frame, from the start of the file."""
        return float((pts - self.first) * self.tick)

    def pts_at(self, seconds: float) -> int:
        """The tick of a time, from the start of the file."""
        return self.first + round(seconds / float(self.tick))

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready; from_dict() makes an equal clip of it."""
        return asdict(self)

    @classmethod
    def from_dict(cls, told: dict[str, Any]) -> Self:
        """Raises TypeError, KeyError, ValueError for anything but what to_dict() told."""
        return cls(
            **{
                **told,
                **{name: _pair(told[name]) for name in ("rate", "time_base", "aspect")},
                "tags": Tags(**told["tags"]),
                "tracks": tuple(Track(**each) for each in told["tracks"]),
                "said": tuple((str(key), str(value)) for key, value in told["said"]),
            }
        )


def _pair(told: Any) -> tuple[int, int]:
    first, second = (int(each) for each in told)
    if second < 1:
        raise ValueError("fraction")
    return first, second


@dataclass(frozen=True)
class Survey:
    """Every frame of a clip (or a range of it) looked at once. times: the ticks of all frames, rising. last: ticks that
    the last one is shown. cuts: numbers of the frames that begin a new scene (never 0). dropped: frames without a time
    of their own, which are left out. missing: what cannot be read, one sentence; "" where all can."""

    times: tuple[int, ...]
    last: int
    cuts: tuple[int, ...] = ()
    dropped: int = 0
    missing: str = ""

    @classmethod
    def from_dict(cls, told: dict[str, Any]) -> Self:
        """Raises TypeError, KeyError, ValueError for anything but what asdict() told."""
        times = tuple(int(each) for each in told["times"])
        if any(a >= b for a, b in zip(times, times[1:], strict=False)):
            raise ValueError("times")
        cuts = tuple(int(each) for each in told["cuts"])
        return cls(times, int(told["last"]), cuts, int(told["dropped"]), str(told["missing"]))
