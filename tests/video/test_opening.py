"""Files that are no clips, or not any more: one sentence each, and nothing crashes, hangs or is followed elsewhere."""

import threading
import time
from pathlib import Path

import numpy as np
import pytest

from editor.errors import Damaged, FileMissing, NotAPicture, Unsupported
from editor.progress import Cancelled, Progress
from editor.video import guard, library
from editor.video.library import VideoMissing


def read_whole(path: Path):
    clip = guard.probe(path)
    return guard.survey(path, clip)


@pytest.mark.parametrize(
    ("name", "content", "kind", "words"),
    [
        ("a.mp4", b"", NotAPicture, "empty"),
        ("a.mp4", b"hello, world" * 100, NotAPicture, "no video of a kind"),
        ("a.mkv", b"\x1a\x45\xdf\xa3" + b"\0" * 4000, Damaged, "damaged"),
        ("a.mp4", b"\0\0\0\x18ftypisom\0\0\0\0isomiso2\0\0\x10\0mdat" + b"x" * 4000, Damaged, "index"),
        ("list.mp4", b"#EXTM3U\n#EXTINF:10,\nhttp://127.0.0.1:9/x.ts\n#EXT-X-ENDLIST\n", NotAPicture, "no video"),
        ("list.mp4", b"ffconcat version 1.0\nfile /etc/passwd\n", NotAPicture, "no video"),
    ],
)
def test_what_is_no_clip_is_told_in_one_sentence(tmp_path, name, content, kind, words):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(kind, match=words) as told:
        guard.probe(path)
    assert str(told.value).startswith(f"{name}: ")
    assert str(told.value).count("\n") == 0


def test_a_clip_that_is_not_there_and_a_folder(tmp_path):
    with pytest.raises(FileMissing):
        guard.probe(tmp_path / "gone.mp4")
    with pytest.raises(NotAPicture, match="folder"):
        guard.probe(tmp_path)


def test_sound_alone_is_no_video(tmp_path):
    import av

    path = tmp_path / "song.m4a"
    with av.open(str(path), "w", format="mp4") as out:
        stream = out.add_stream("aac", rate=48000)
        frame = av.AudioFrame.from_ndarray(np.zeros((2, 1024), np.float32), format="fltp", layout="stereo")
        frame.sample_rate = 48000
        for packet in (*stream.encode(frame), *stream.encode(None)):
            out.mux(packet)
    with pytest.raises(NotAPicture, match="there is no video in this file"):
        guard.probe(path)


def test_an_encrypted_clip_is_told_as_such(clip_of):
    key = "00112233445566778899aabbccddeeff"
    path = clip_of(options={"encryption_scheme": "cenc-aes-ctr", "encryption_key": key, "encryption_kid": key})
    with pytest.raises(Unsupported, match="encrypted"):
        guard.probe(path)


def test_a_clip_that_ends_early_is_told_with_its_frames(clip_of):
    path = clip_of(times=tuple(range(0, 60 * 512, 512)), options={"movflags": "faststart"})
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) * 4 // 5])
    survey = read_whole(path)
    assert survey.missing
    assert 5 < len(survey.times) < 60


def test_scrambled_clips_neither_crash_nor_hang(clip_of):
    path = clip_of(times=tuple(range(0, 30 * 512, 512)), sound=True)
    whole = bytearray(path.read_bytes())
    rng = np.random.default_rng(5)
    begun = time.monotonic()
    for _ in range(12):
        spoiled = bytearray(whole)
        for place in rng.integers(0, len(whole), 40):
            spoiled[place] = int(rng.integers(0, 256))
        path.write_bytes(spoiled)
        try:
            read_whole(path)
        except (Damaged, NotAPicture, Unsupported):
            continue
    assert time.monotonic() - begun < 60


def test_a_decoder_that_dies_is_told_and_the_next_clip_has_a_new_one(clip_of):
    path = clip_of(times=tuple(range(0, 40 * 512, 512)))
    clip = guard.probe(path)
    frames = guard.frames(path, clip)
    next(frames)
    for worker in _workers():
        worker.kill()
    with pytest.raises(Damaged, match="brought its decoder down"):
        list(frames)
    assert len(guard.survey(path, clip).times) == 40


def test_a_long_pause_is_no_reason_to_give_a_clip_up(clip_of, monkeypatch):
    path = clip_of(times=tuple(range(0, 200 * 512, 512)))
    clip = guard.probe(path)
    monkeypatch.setattr(guard, "SECONDS", 8.0)  # enough for a busy machine to begin
    monkeypatch.setattr(guard, "GLANCE", 0.0)
    paused = []

    def checkpoint():
        if not paused:
            paused.append(time.sleep(8.3))

    assert len(list(guard.frames(path, clip, progress=Progress(checkpoint=checkpoint)))) == 200
    assert paused


def _workers():
    import multiprocessing

    return [each for each in multiprocessing.active_children() if each.name == "albumen-video"]


def test_reading_stops_at_once_when_nobody_wants_it(clip_of):
    path = clip_of(times=tuple(range(0, 200 * 512, 512)))
    clip, stop = guard.probe(path), threading.Event()

    def checkpoint():
        if stop.is_set():
            raise Cancelled

    frames = guard.frames(path, clip, progress=Progress(checkpoint=checkpoint))
    next(frames)
    stop.set()
    with pytest.raises(Cancelled):
        guard.survey(path, clip, progress=Progress(checkpoint=checkpoint))
    frames.close()


def test_without_av_one_sentence_tells_how_to_get_it(monkeypatch, tmp_path):
    monkeypatch.setattr(guard, "has_video", lambda: False)
    with pytest.raises(VideoMissing, match="pip install"):
        guard.probe(tmp_path / "clip.mp4")
    monkeypatch.setattr(library, "version", lambda name: "17.1.0")
    assert not library.has_video()
    with pytest.raises(VideoMissing, match="18 or newer"):
        library.pyav()
    monkeypatch.undo()
    monkeypatch.setitem(__import__("sys").modules, "av", None)
    with pytest.raises(VideoMissing, match="av"):
        library.pyav()
