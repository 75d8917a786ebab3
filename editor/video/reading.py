"""Reading: what a clip is, all its frames in order, and one by its time. Worker side: see `guard` for the others."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import Any

from editor.errors import Damaged, FileError
from editor.imaging.image import Pixels
from editor.video.clip import TIME_CODE, Clip, Survey, Tags, Track
from editor.video.opening import opened, pictures
from editor.video.pixels import upright
from editor.video.scenes import Cuts

GLANCE = 64  # px: the size in which cuts are looked for
SPEAKS_OF_BEATS = 24  # frames
TOLERATED = 3  # frames fewer than the header says: some count what players never show


@dataclass(frozen=True, eq=False)
class Frame:
    """pts: its time in ticks of the clip; duration: in ticks, 0 where nothing is known. pixels: upright, H×W×3."""

    pts: int
    duration: int
    pixels: Pixels


def probe(path: Path) -> Clip:
    """What the file is, from its header and its first frame. Raises FileError."""
    with opened(path) as container:
        stream = pictures(container, path)
        frame = next(iter(container.decode(stream)), None)
        if frame is None:
            raise Damaged(path, "not one frame of the clip can be read")
        return _clip(container, stream, frame)


def frames(path: Path, clip: Clip, start: int | None = None, end: int | None = None) -> Iterator[Frame]:
    """All frames from the tick `start` up to, without, `end`; in order. Raises FileError."""
    for frame in decoded(path, start, end, seek=clip.indexed):
        yield Frame(frame.pts, int(frame.duration or 0), upright(frame, clip))


def still(path: Path, clip: Clip, wanted: int, edge: int = 0) -> Frame:
    """The frame that is shown at a tick (the first or last one where it lies outside). Raises FileError."""
    latest = None
    for frame in decoded(path, wanted, None, before=True):
        if latest is not None and frame.pts > wanted:
            break
        latest = frame
    if latest is None:
        latest = next(decoded(path, None, None), None)
    if latest is None:
        raise Damaged(path, "not one frame of the clip can be read")
    return Frame(latest.pts, int(latest.duration or 0), upright(latest, clip, edge))


def survey(path: Path, clip: Clip, start: int | None = None, end: int | None = None) -> Iterator[float | Survey]:
    """Looks at every frame of a range; how far it is (0–1) now and then, and the Survey at last. Raises FileError."""
    times, cuts, last, dropped, missing = list[int](), Cuts(), 0, 0, ""
    length = max(1, clip.pts_at(clip.seconds) - clip.first)
    try:
        for frame in decoded(path, start, end, all_times=True, seek=clip.indexed):
            if frame.pts is None or (times and frame.pts <= times[-1]):
                dropped += 1
                continue
            times.append(frame.pts)
            cuts.add(upright(frame, replace(clip, bits=8), GLANCE))
            last = int(frame.duration or 0)
            if len(times) % SPEAKS_OF_BEATS == 0:
                yield min(1.0, (frame.pts - (clip.first if start is None else start)) / length)
    except FileError as error:
        missing = error.reason
    if not times:
        raise Damaged(path, missing or "not one frame of the clip can be read")
    step = times[-1] - times[-2] if len(times) > 1 else round(1 / (clip.tick * Fraction(*clip.rate)))
    last = last or max(1, step)
    whole = start is None and end is None
    if whole and not missing and clip.frames and len(times) + dropped < clip.frames - TOLERATED:
        missing = f"the clip is incomplete: {len(times)} of {clip.frames} frames can be read"
    yield Survey(tuple(times), last, cuts.found(), dropped, missing)


def decoded(
    path: Path, start: int | None, end: int | None, *, before: bool = False, all_times: bool = False, seek: bool = True
) -> Iterator[Any]:
    """Frames of FFmpeg with rising times, from start up to, without, end. before: with the one that is shown at the
    start. all_times: those without a rising time of their own too. seek: go to the key frame before the start. Raises
    FileError."""
    with opened(path) as container:
        stream = pictures(container, path)
        late = _sought(container, stream, start if seek else None)
        if late is None:
            yield from _between(container.decode(stream), start, end, before=before, all_times=all_times)
            return
    with opened(path) as container:  # seeking led behind the place: from the beginning then
        stream = pictures(container, path)
        yield from _between(container.decode(stream), start, end, before=before, all_times=all_times)


def _sought(container: Any, stream: Any, start: int | None) -> int | None:
    """Go to the key frame before a tick; the tick of the first frame found there where that is too late."""
    if start is None:
        return None
    try:
        container.seek(start, stream=stream, backward=True)
        first = next((frame for frame in container.decode(stream) if frame.pts is not None), None)
        if first is None or first.pts > start:
            return start if first is None else int(first.pts)
        container.seek(start, stream=stream, backward=True)
    except OSError:
        return start
    return None


def _between(
    frames_: Iterator[Any], start: int | None, end: int | None, *, before: bool, all_times: bool
) -> Iterator[Any]:
    latest, waiting = None, None
    for frame in frames_:
        rising = frame.pts is not None and (latest is None or frame.pts > latest)
        if not rising:
            if all_times:
                yield frame
            continue
        latest = frame.pts
        if end is not None and latest >= end:
            break
        if start is not None and latest < start:
            waiting = frame
            continue
        if before and waiting is not None:
            yield waiting
        waiting = None
        yield frame
    if before and waiting is not None:
        yield waiting


def _clip(container: Any, stream: Any, frame: Any) -> Clip:
    context = stream.codec_context
    rotation = round(frame.rotation / 90) * 90 % 360
    width, height = frame.width, frame.height
    aspect = stream.sample_aspect_ratio or Fraction(1)
    aspect = Fraction(aspect) if aspect > 0 else Fraction(1)
    if rotation in (90, 270):
        width, height, aspect = height, width, 1 / aspect
    rate = Fraction(stream.average_rate or stream.guessed_rate or 25)
    layout = frame.format
    first = container.start_time
    begins = 0 if first is None else int(Fraction(first, 1_000_000) / stream.time_base)
    return Clip(
        width,
        height,
        context.codec.canonical_name if hasattr(context.codec, "canonical_name") else context.name,
        container.format.name.split(",")[0],
        (rate.numerator, rate.denominator),
        (stream.time_base.numerator, stream.time_base.denominator),
        begins,
        int(stream.frames or 0),
        _seconds(container, stream),
        max((each.bits for each in layout.components), default=8),
        layout.name,
        rotation,
        (aspect.numerator, aspect.denominator),
        Tags(int(frame.color_primaries), int(frame.color_trc), int(frame.colorspace), int(frame.color_range)),
        any(each.is_alpha for each in layout.components),
        bool(frame.interlaced_frame),
        tuple(_track(each) for each in container.streams if each.index != stream.index),
        len(container.chapters()),
        tuple(sorted((str(key), str(value)) for key, value in container.metadata.items())),
    )


def _seconds(container: Any, stream: Any) -> float:
    if stream.duration is not None:
        return float(stream.duration * stream.time_base)
    return (container.duration or 0) / 1e6


def _track(stream: Any) -> Track:
    context = stream.codec_context
    codec = context.name if context is not None else str(stream.metadata.get("handler_name", ""))
    codec = TIME_CODE if stream.type == "data" and TIME_CODE in stream.metadata else codec
    language = stream.metadata.get("language", "")
    return Track(stream.type or "data", codec, "" if language == "und" else language)
