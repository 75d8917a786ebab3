"""A folder of clips made clear on the command line: killed in the middle, gone on with, and right in the end."""

import json
import os
import shutil
import signal
import subprocess
import sys
from fractions import Fraction

import numpy as np
import pytest

from editor.video import guard
from editor.video.library import has_video

pytestmark = pytest.mark.skipif(not has_video(), reason="av is not installed")
FRAMES = 16


@pytest.fixture(scope="module")
def clips(tmp_path_factory):
    """Two noisy clips with sound, one of them in a folder, and a file that is none."""
    import av
    import cv2

    top = tmp_path_factory.mktemp("clips")
    path, rng = top / "party.mp4", np.random.default_rng(1)
    small = rng.integers(60, 190, (8, 14, 3)).astype(np.float32)
    clean = cv2.resize(small, (96, 64), interpolation=cv2.INTER_CUBIC)
    with av.open(str(path), "w", container_options={"movflags": "use_metadata_tags"}) as out:
        out.metadata["location"] = "+48.2000+016.3700/"
        film, sound = out.add_stream("libx264", rate=2, options={"crf": "8"}), out.add_stream("aac", rate=48000)
        film.width, film.height, film.pix_fmt = 64, 64, "yuv420p"
        film.time_base = film.codec_context.time_base = Fraction(1, 12800)
        for number in range(FRAMES):
            shift = 2 * number
            noisy = np.clip(np.rint(clean[:, shift : shift + 64] + rng.normal(0, 16, (64, 64, 3))), 0, 255)
            frame = av.VideoFrame.from_ndarray(noisy.astype(np.uint8), format="rgb24").reformat(format="yuv420p")
            frame.pts, frame.time_base = number * 6400 + (number % 3) * 100, Fraction(1, 12800)
            for packet in film.encode(frame):
                out.mux(packet)
        for packet in film.encode(None):
            out.mux(packet)
        for number in range(8 * 48000 // 1024):
            wave = np.sin(np.arange(1024) / 20 + number).astype(np.float32)[None].repeat(2, 0) / 3
            frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(wave), format="fltp", layout="stereo")
            frame.sample_rate, frame.pts, frame.time_base = 48000, number * 1024, Fraction(1, 48000)
            for packet in sound.encode(frame):
                out.mux(packet)
        for packet in sound.encode(None):
            out.mux(packet)
    (top / "older").mkdir()
    shutil.copy(path, top / "older" / "party 2.mp4")
    (top / "older" / "words.mp4").write_bytes(b"no clip at all" * 99)
    return top


def words_for(clips, out):
    return ["video", clips, "--recursive", "--out", out, "--steps", "denoise", "--strength", "80", "--json"]


def start(clips, out, home):
    return subprocess.Popen(
        [sys.executable, "-m", "editor", *map(str, words_for(clips, out))],
        env={**os.environ, "ALBUMEN_HOME": str(home)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def times(path):
    import av

    with av.open(str(path)) as file:
        return [frame.pts * frame.time_base for frame in file.decode(video=0)]


def sound(path):
    import av

    with av.open(str(path)) as file:
        return [(p.pts * p.time_base, bytes(p)) for p in file.demux(file.streams.audio[0]) if p.size]


def pictures(path):
    clip = guard.probe(path)
    return [frame.image.pixels.astype(float) for frame in guard.frames(path, clip)]


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is not sent on Windows")
def test_killed_in_the_middle_and_the_clip_is_right(clips, tmp_path):
    out, home = tmp_path / "out", tmp_path / "home"
    process = start(clips, out, home)
    for line in process.stdout:
        if json.loads(line).get("fraction", 0) > 0.62:
            break
    process.send_signal(signal.SIGKILL)
    process.wait(20)
    process.stdout.close()
    process.stderr.close()
    (bench,) = (home / "cache" / "video").iterdir()
    kept = {each.name: each.stat().st_mtime_ns for each in bench.glob("*.mp4")}
    assert kept, "no piece was finished before it was killed"
    assert not out.exists() or not list(out.rglob("*.mp4"))

    process = start(clips, out, home)
    found = {}
    events = []
    for line in process.stdout:
        events.append(json.loads(line))
        found |= {each.name: each.stat().st_mtime_ns for each in bench.glob("*.mp4")} if bench.exists() else {}
    errors = process.stderr.read()
    assert process.wait(200) == 1, errors  # the file that is no clip
    process.stdout.close()
    process.stderr.close()
    assert {name: found[name] for name in kept} == kept, "a piece that was finished was made again"
    assert {path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file()} == {
        "party.mp4", "older/party 2.mp4",
    }  # fmt: skip
    assert [each["reason"] for each in events[-1]["failures"]] == [
        "words.mp4: this is no video of a kind that Albumen knows"
    ]
    assert not list((home / "cache" / "video").iterdir()), "pieces were left"
    assert not list((home / "journal").iterdir())

    for name in ("party.mp4", "older/party 2.mp4"):
        assert times(out / name) == times(clips / name)
        assert sound(out / name) == sound(clips / name)
    told = dict(guard.probe(out / "party.mp4").said)
    assert told["location"] == "+48.2000+016.3700/"
    for one, other in zip(pictures(out / "party.mp4"), pictures(out / "older/party 2.mp4"), strict=True):
        assert np.abs(one - other).max() < 1, "the clip that was killed is not the one made in one go"
    rough = np.mean([np.abs(np.diff(each, axis=0)).mean() for each in pictures(clips / "party.mp4")])
    fine = np.mean([np.abs(np.diff(each, axis=0)).mean() for each in pictures(out / "party.mp4")])
    assert fine < 0.5 * rough
