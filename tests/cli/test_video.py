"""albumen video: its options, what it says, its statuses."""

import pytest

from editor.cli.video import _clock, _span
from editor.tasks.clip_making import Span
from editor.video import guard
from editor.video.library import has_video
from tests.video.conftest import clip_of, times  # noqa: F401  (fixture)

pytestmark = pytest.mark.skipif(not has_video(), reason="av is not installed")


def test_help_tells_what_it_does(albumen):
    ran = albumen("video", "--help")
    assert ran.status == 0
    for words in ("--range FROM-TO", "--preview [SECONDS]", "Sound, subtitles, chapters and data are copied"):
        assert words in ran.out


def test_a_clip_is_written_and_told_line_by_line(albumen, clip_of, tmp_path):  # noqa: F811
    path = clip_of("in/a clip.mp4", sound=True)
    out = tmp_path / "out"
    ran = albumen("video", tmp_path / "in", "--out", out, "--steps", "none", "--set", "exposure.stops=0.5", "--json")
    assert ran.status == 0, ran.err
    assert [each["event"] for each in ran.events if each["event"] != "progress"] == ["start", "done", "summary"]
    assert ran.events[-1]["done"] == 1
    assert times(out / "a clip.mp4") == times(path)
    assert guard.probe(out / "a clip.mp4").codec == "av1"


def test_the_structure_of_folders_is_kept(albumen, clip_of, tmp_path):  # noqa: F811
    clip_of("in/2024/a.mp4")
    clip_of("in/b.mkv")
    words = ("video", tmp_path / "in", "--out", tmp_path / "out", "--steps", "none", "--set", "contrast.amount=20")
    ran = albumen(*words, "--codec", "h264", "--recursive")
    assert ran.status == 0, ran.err
    found = sorted(path.relative_to(tmp_path / "out").as_posix() for path in (tmp_path / "out").rglob("*.*"))
    assert found == ["2024/a.mp4", "b.mp4"]


@pytest.mark.parametrize(
    "words",
    [
        ("--steps", "red-eye"),
        ("--steps", ","),
        ("--strength", "200"),
        ("--quality", "0"),
        ("--codec", "vp8"),
        ("--range", "0:12-0:05"),
        ("--range", "later"),
        ("--preview", "no"),
        ("--set", "auto_tone.strength=40"),
        ("--set", "nonsense=1"),
        ("--preset", "There is none"),
    ],
)
def test_what_makes_no_sense_is_wrong_usage(albumen, clip_of, tmp_path, words):  # noqa: F811
    ran = albumen("video", clip_of(), "--out", tmp_path / "out", *words)
    assert ran.status == 2
    assert not (tmp_path / "out").exists()


def test_a_clip_that_fails_gives_status_one(albumen, tmp_path):
    (tmp_path / "a.mp4").write_bytes(b"no")
    ran = albumen("video", tmp_path / "a.mp4", tmp_path / "gone.mp4", "--out", tmp_path / "out")
    assert ran.status == 1
    assert "a.mp4: this is no video" in ran.err
    assert "gone.mp4: the file is not there" in ran.err


def test_without_av_it_is_said_how_to_get_it(albumen, tmp_path, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "av", None)
    ran = albumen("video", tmp_path / "a.mp4", "--out", tmp_path / "out")
    assert ran.status == 1
    assert "pip install av" in ran.err
    assert ran.err.count("\n") == 1


def test_a_folder_without_clips_says_so(albumen, tmp_path):
    (tmp_path / "in").mkdir()
    ran = albumen("video", tmp_path / "in", "--out", tmp_path / "out")
    assert ran.status == 1
    assert "There are no video files there." in ran.err


def test_times_are_read_as_on_a_clock():
    assert [_clock(each) for each in ("7", "1:07.5", "1:02:03", "x", "")] == [7, 67.5, 3723, None, None]
    assert _span("0:05-0:12") == Span(5, 12)
    assert _span("90-") == Span(90, None)
    assert _span("-3") == Span(0, 3)
