"""Joining: the pieces of a new clip into one file, without encoding again, with all else that the source has.

Worker side. Sound, subtitles, chapters and data are copied packet by packet with their times; what the container says
goes along as far as the policy allows. MP4 is written, and Matroska where only that holds what the source has.
"""

import io
import math
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

from editor.errors import AlbumenError, Damaged
from editor.metadata.policy import Policy
from editor.video.clip import TIME_CODE
from editor.video.library import pyav
from editor.video.opening import is_cover, opened, pictures

SPEAKS_OF_BEATS = 500  # packets
MOST_SCALE = 2**31 - 1
MUXERS = {"mp4": ".mp4", "matroska": ".mkv"}
OWN_WORDS = ("major_brand", "minor_version", "compatible_brands", "encoder")
PLACE = "com.apple.quicktime.location.ISO6709"
# FFmpeg's own tag for a place is read by few programs; the one that phones write is
PLACES = ("location", "location-eng")


@dataclass(frozen=True)
class Wanted:
    """pieces: files with the tick that each one's time 0 is. times: the ticks of all frames. last: ticks that the last
    one is shown. tick: seconds a tick. shift: ticks taken off all times (a range begins at 0). policy: as for photos.
    ranged: only what is heard between the first frame and the end of the last is taken along. data: tracks of data are
    copied too."""

    pieces: tuple[tuple[Path, int], ...]
    times: tuple[int, ...]
    last: int
    tick: Fraction = Fraction(1)
    shift: int = 0
    policy: Policy = Policy.ALL
    ranged: bool = False
    data: bool = True


@dataclass
class _Copied:
    """A stream of the source on its way into the new file. ticks taken off its times are in its own time base."""

    source: Any
    target: Any
    shift: int
    kind: str
    latest: int | None = None
    count: int = 0


def container_for(path: Path, policy: Policy) -> tuple[str, list[str]]:
    """The suffix of the container that holds what the source has beside its pictures, and what none of them holds, as
    notes. Raises FileError."""
    with opened(path) as source:
        main = pictures(source, path)
        others = _wanted_streams(source, main, policy)
        left = {muxer: [each for each in others if not _fits(path, muxer, each)] for muxer in MUXERS}
        needed = [each for each in left["mp4"] if not is_cover(each)]
        muxer = "matroska" if needed and len(left["matroska"]) < len(left["mp4"]) else "mp4"
        lost = [stream for stream in _others(source, main) if stream in left[muxer] or stream not in others]
        notes = [f"{_named(stream)} could not be taken along" for stream in lost]
        if muxer == "matroska":
            notes.insert(0, f"written as Matroska, as MP4 does not hold {_named(needed[0])}")
        return MUXERS[muxer], notes


def join(path: Path, wanted: Wanted, target: Path) -> Iterator[float | list[str]]:
    """Write the new clip to target; how far it is (0–1) now and then, and at last the kinds of the streams that were
    copied. Raises FileError."""
    av = pyav()
    muxer = "matroska" if target.suffix == ".mkv" else "mp4"
    with ExitStack() as stack:
        source = stack.enter_context(opened(path))
        main = pictures(source, path)
        first = stack.enter_context(opened(wanted.pieces[0][0]))
        model = pictures(first, wanted.pieces[0][0])
        others = [each for each in _wanted_streams(source, main, wanted.policy) if _fits(path, muxer, each)]
        others = [each for each in others if wanted.data or each.type != "data"]
        how = _muxing(muxer, [main, *others])
        made = stack.enter_context(av.open(str(target), "w", format=muxer, container_options=how))
        film = made.add_stream_from_template(model, opaque=True)
        film.time_base = main.time_base
        film.codec_context.framerate = main.average_rate or main.guessed_rate
        film.codec_context.sample_aspect_ratio = model.sample_aspect_ratio
        _tell(source, main, made, film, wanted)
        copied = [_copy_of(made, each, wanted) for each in others]
        made.start_encoding()
        yield from _muxed(path, made, (film, _film_packets(path, main, wanted)), (source, copied, wanted))
    yield [each.kind for each in copied if each.count]  # a track without content is no track


def _muxed(path: Path, made: Any, film: tuple[Any, Iterator[Any]], rest: tuple[Any, list[_Copied], Wanted]) -> Any:
    """Both rows of packets into the file, by their time, so that neither has to be kept."""
    stream, packets = film
    source, copied, wanted = rest
    others = _copied_packets(path, source, copied, wanted)
    other = next(others, None)
    for count, packet in enumerate(packets, 1):
        now = packet.dts * packet.time_base
        while other is not None and _time_of(other) <= now:
            made.mux_one(other)
            other = next(others, None)
        packet.stream = stream
        made.mux_one(packet)
        if count % SPEAKS_OF_BEATS == 0:
            yield count / len(wanted.times)
    while other is not None:
        made.mux_one(other)
        other = next(others, None)


def _time_of(packet: Any) -> Fraction:
    return Fraction((packet.dts if packet.dts is not None else packet.pts or 0) * packet.time_base)


def _film_packets(path: Path, main: Any, wanted: Wanted) -> Iterator[Any]:
    """The packets of all pieces in their order of decoding, with the times of the source's frames."""
    shown = [each for piece in wanted.pieces for each in _ticks(piece, main.time_base)]
    if sorted(shown) != list(wanted.times):
        raise Damaged(path, "the pieces of the new clip do not hold the frames of the source; nothing was written")
    # frames are decoded in this order at the times of the sorted row, as much earlier as the most belated one needs
    late = max(at - pts for at, pts in zip(wanted.times, shown, strict=True))
    after = dict(zip(wanted.times, wanted.times[1:], strict=False))
    index = 0
    for file, start in wanted.pieces:
        with opened(file) as piece:
            for packet in piece.demux(pictures(piece, file)):
                if packet.pts is None:
                    continue
                pts = _tick(packet, main.time_base) + start
                packet.time_base = main.time_base
                packet.pts, packet.dts = pts - wanted.shift, wanted.times[index] - late - wanted.shift
                packet.duration = after.get(pts, pts + wanted.last) - pts
                index += 1
                yield packet


def _ticks(piece: tuple[Path, int], base: Fraction) -> list[int]:
    with opened(piece[0]) as file:
        packets = file.demux(pictures(file, piece[0]))
        return [_tick(packet, base) + piece[1] for packet in packets if packet.pts is not None]


def _tick(packet: Any, base: Fraction) -> int:
    return round(packet.pts * packet.time_base / base)


def _copied_packets(path: Path, source: Any, copied: list[_Copied], wanted: Wanted) -> Iterator[Any]:
    """The packets of all streams that are copied, as they lie in the source, within its range."""
    if not copied:
        return
    by_index = {each.source.index: each for each in copied}
    if wanted.ranged:
        source.seek(int(wanted.shift), stream=pictures(source, path), backward=True)
    for packet in source.demux([each.source for each in copied]):
        each = by_index[packet.stream.index]
        if packet.size == 0 or (packet.pts is None and packet.dts is None) or not _within(packet, each, wanted):
            continue
        packet.pts = None if packet.pts is None else packet.pts - each.shift
        packet.dts = None if packet.dts is None else packet.dts - each.shift
        if each.latest is not None and packet.dts is not None and packet.dts <= each.latest:
            packet.dts = each.latest + 1
        each.latest = packet.dts if packet.dts is not None else each.latest
        packet.stream = each.target
        each.count += 1
        yield packet


def _within(packet: Any, each: _Copied, wanted: Wanted) -> bool:
    """Whether a packet is heard or seen within the range."""
    if not wanted.ranged or is_cover(each.source):
        return True
    base = each.source.time_base
    at = packet.pts if packet.pts is not None else packet.dts
    begins, ends = at * base, (at + max(1, packet.duration or 1)) * base
    return bool(ends > wanted.shift * wanted.tick and begins < (wanted.times[-1] + wanted.last) * wanted.tick)


def _copy_of(made: Any, stream: Any, wanted: Wanted) -> _Copied:
    """The stream in the new file that takes up one of the source."""
    target = made.add_stream_from_template(stream)
    target.metadata.update(stream.metadata)
    target.disposition = stream.disposition
    shift = 0 if is_cover(stream) else round(wanted.shift * wanted.tick / stream.time_base)
    return _Copied(stream, target, shift, stream.type or "data")


def _tell(source: Any, main: Any, made: Any, film: Any, wanted: Wanted) -> None:
    """What the container, the film and the chapters say of themselves, as far as the policy allows."""
    if wanted.policy is not Policy.NONE:
        made.metadata.update(said(dict(source.metadata), wanted.policy))
        left = (*OWN_WORDS, TIME_CODE) if wanted.ranged else OWN_WORDS  # it tells the time of the first frame
        film.metadata.update({key: value for key, value in main.metadata.items() if key not in left})
    made.set_chapters([each for each in (_chapter(one, wanted) for one in source.chapters()) if each])


def said(words: dict[str, str], policy: Policy) -> dict[str, str]:
    """What a container says that goes along."""
    kept = {key: value for key, value in words.items() if key not in OWN_WORDS}
    if policy is Policy.NO_LOCATION:
        return {key: value for key, value in kept.items() if not _of_place(key)}
    place = next((kept[key] for key in PLACES if key in kept), "")
    return {**kept, PLACE: kept.get(PLACE, place)} if place else kept


def _of_place(key: str) -> bool:
    return any(word in key.lower() for word in ("location", "gps", "xyz", "latitude", "longitude"))


def _chapter(told: dict[str, Any], wanted: Wanted) -> dict[str, Any] | None:
    """A chapter moved by the shift and cut to the range; None where nothing of it is left."""
    base = Fraction(told["time_base"])
    shift, end = wanted.shift * wanted.tick / base, (wanted.times[-1] + wanted.last) * wanted.tick / base
    begins = max(0, round(told["start"] - shift))
    ends = round(min(told["end"], end) - shift) if wanted.ranged else round(told["end"] - shift)
    words = {} if wanted.policy is Policy.NONE else dict(told["metadata"])
    return {**told, "start": begins, "end": ends, "metadata": words} if ends > begins else None


def _others(source: Any, main: Any) -> list[Any]:
    """The streams beside the pictures. The tracks of chapter names and of the time code are made anew from what is told
    of them."""
    found = [each for each in source.streams if each.index != main.index and TIME_CODE not in each.metadata]
    if source.chapters() and "mp4" in source.format.name:
        found = [each for each in found if each.type != "data" or each.codec_context is not None or _timed(each)]
    return found


def _timed(stream: Any) -> bool:
    """Whether a stream of data is more than the names of chapters."""
    return "text" not in str(stream.metadata.get("handler_name", "")).lower() and bool(stream.metadata)


def _wanted_streams(source: Any, main: Any, policy: Policy) -> list[Any]:
    """Those that are copied: data that may hold a place (a camera's GPS track) only where all is kept."""
    found = [each for each in _others(source, main) if each.type != "video" or is_cover(each)]
    if policy is Policy.ALL:
        return found
    found = [each for each in found if each.type not in ("data", "attachment")]
    return [each for each in found if not is_cover(each)] if policy is Policy.NONE else found


def _fits(path: Path, muxer: str, stream: Any) -> bool:
    """Whether a container holds a stream as it is: tried with its first packet, as some are refused only when all is
    written."""
    av = pyav()
    if muxer == "mp4" and is_cover(stream):
        return False  # its place is taken by the tags that other programs write
    try:
        with opened(path) as source, av.open(io.BytesIO(), "w", format=muxer) as trial:
            film = trial.add_stream("libsvtav1", rate=25)
            film.width = film.height = 64
            target = trial.add_stream_from_template(stream)
            trial.start_encoding()
            packet = next((each for each in source.demux(source.streams[stream.index]) if each.size), None)
            if packet is not None:
                packet.pts = packet.dts = 0
                packet.stream = target
                trial.mux_one(packet)
    except (AlbumenError, av.error.FFmpegError, ValueError, LookupError, OSError):
        return False
    return True


def _muxing(muxer: str, streams: list[Any]) -> dict[str, str]:
    """How the muxer is set up: an index at the front, all tags, and a clock in which every stream's start is exact."""
    if muxer != "mp4":
        return {}
    scale = math.lcm(*(_scale(Fraction(each.time_base)) for each in streams))
    if scale > MOST_SCALE:
        scale = _scale(Fraction(streams[0].time_base))
    return {"movflags": "+faststart+use_metadata_tags", "movie_timescale": str(scale)}


def _scale(base: Fraction) -> int:
    return base.denominator


def _named(stream: Any) -> str:
    words = {"audio": "sound", "subtitle": "subtitles", "data": "a data track", "attachment": "an attachment"}
    if is_cover(stream):
        return "the cover picture"
    name = words.get(stream.type or "data", "a further video")
    codec = stream.codec_context.name if stream.codec_context is not None else ""
    return f"{name} ({codec})" if codec else name
