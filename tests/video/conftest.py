"""Clips made for the tests, with all that a clip may have; none where av is not installed."""

from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from editor.video import guard
from editor.video.library import has_video


@pytest.fixture(autouse=True)
def _needs_av():
    if not has_video():
        pytest.skip("av is not installed")


@pytest.fixture(scope="session", autouse=True)
def _no_worker_left():
    yield
    guard.close_workers()


@dataclass
class Made:
    """How a test's clip is made. times: the ticks of its frames (tb). sound: AAC, or the codec that is named."""

    width: int = 96
    height: int = 64
    times: tuple[int, ...] = tuple(range(0, 12 * 512, 512))
    tb: Fraction = Fraction(1, 12800)
    codec: str = "libx264"
    layout: str = "yuv420p"
    rotation: int = 0
    tags: tuple[int, int, int, int] = (2, 2, 2, 0)
    said: dict = field(default_factory=dict)
    sound: bool | str = False
    subtitles: bool = False
    chapters: tuple = ()
    options: dict = field(default_factory=dict)
    cuts: tuple[int, ...] = ()
    aspect: Fraction = Fraction(1)
    timecode: str = ""
    cover: bool = False


def scene(made: Made, index: int) -> np.ndarray:
    """A texture that moves to the right, another one after each cut."""
    number = sum(index >= cut for cut in made.cuts)
    rng = np.random.default_rng(number)
    small = rng.integers(0, 255, (made.height // 8 + 2, made.width // 8 + 2, 3)).astype(np.float32)
    import cv2

    big = cv2.resize(small, (made.width + 64, made.height), interpolation=cv2.INTER_CUBIC)
    big = np.clip(big * 0.6 + 40 + 40 * number, 0, 255).astype(np.uint8)
    shift = index % 32
    return np.ascontiguousarray(big[:, 32 - shift : 32 - shift + made.width])


@pytest.fixture
def clip_of(tmp_path):
    """Writes a clip as described and gives its path."""

    def make(name: str = "clip.mp4", **wanted) -> Path:
        import av

        made, path = Made(**wanted), tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        tagged = path.suffix in (".mp4", ".mov") and not made.cover
        scale = {"movflags": "use_metadata_tags", "movie_timescale": "614400"} if tagged else {}
        with av.open(str(path), "w", container_options=scale | made.options) as out:
            out.metadata.update(made.said)
            film = _film(out, made)
            sound = out.add_stream("aac" if made.sound is True else made.sound, rate=48000) if made.sound else None
            words = out.add_mux_stream("mov_text") if made.subtitles else None
            out.set_chapters(list(made.chapters))
            if made.cover:
                _cover(av, out)
            _frames(av, out, film, made)
            if sound is not None:
                _sound(av, out, sound, float(made.times[-1] * made.tb))
            if words is not None:
                packet = av.Packet(b"\x00\x05hello")
                packet.stream, packet.time_base = words, Fraction(1, 1000)
                packet.pts = packet.dts = 100
                packet.duration = 200
                out.mux(packet)
        return path

    return make


def _film(out, made: Made):
    film = out.add_stream(made.codec, rate=25, options={"crf": "12"} if "x264" in made.codec else {})
    film.width, film.height, film.pix_fmt = made.width, made.height, made.layout
    film.time_base = film.codec_context.time_base = made.tb
    context = film.codec_context
    context.color_primaries, context.color_trc, context.colorspace, context.color_range = made.tags
    context.sample_aspect_ratio = made.aspect
    if made.timecode:
        film.metadata["timecode"] = made.timecode
    if made.rotation:
        film.set_display_rotation(made.rotation)
    return film


def _frames(av, out, film, made: Made) -> None:
    for index, pts in enumerate(made.times):
        frame = av.VideoFrame.from_ndarray(scene(made, index), format="rgb24").reformat(format=made.layout)
        frame.pts, frame.time_base = pts, made.tb
        for packet in film.encode(frame):
            out.mux(packet)
    for packet in film.encode(None):
        out.mux(packet)


def _cover(av, out) -> None:
    stream = out.add_stream("mjpeg", rate=1)
    stream.width = stream.height = 64
    stream.pix_fmt, stream.disposition = "yuvj420p", 0x400
    frame = av.VideoFrame.from_ndarray(np.full((64, 64, 3), 99, np.uint8), format="rgb24").reformat(format="yuvj420p")
    frame.pts = 0
    for packet in (*stream.encode(frame), *stream.encode(None)):
        out.mux(packet)


def _sound(av, out, stream, seconds: float) -> None:
    count, size, kind = 0, stream.codec_context.frame_size or 1024, stream.codec_context.format.name
    while count < seconds * 48000:
        wave = np.sin(np.arange(count, count + size) / 20) * 9000
        wave = (wave / 32768).astype(np.float32) if "flt" in kind else wave.astype(np.int16)
        both = np.stack([wave, wave]) if kind.endswith("p") else np.repeat(wave, 2)[None]
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(both), format=kind, layout="stereo")
        frame.sample_rate, frame.pts, frame.time_base = 48000, count, Fraction(1, 48000)
        for packet in stream.encode(frame):
            out.mux(packet)
        count += size
    for packet in stream.encode(None):
        out.mux(packet)


def packets(path: Path) -> dict[str, list]:
    """Time and content of all packets that are not of the film, by their stream's kind."""
    import av

    found: dict[str, list] = {}
    with av.open(str(path)) as file:
        film = file.streams.video[0].index
        for packet in file.demux():
            if packet.size and packet.stream.index != film:
                at = packet.pts * packet.time_base
                found.setdefault(packet.stream.type, []).append((at, packet.size, bytes(packet)))
    return found


def times(path: Path) -> list[Fraction]:
    """The exact times of all frames."""
    import av

    with av.open(str(path)) as file:
        return [frame.pts * frame.time_base for frame in file.decode(video=0)]
