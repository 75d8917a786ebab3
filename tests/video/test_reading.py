"""Frames come in order, at their times, upright, and the same ones wherever reading begins."""

import numpy as np

from editor.video import guard
from editor.video.clip import Clip


def test_the_header_is_told_whole(clip_of):
    path = clip_of(sound=True, said={"title": "Vienna"}, tags=(1, 1, 1, 1))
    clip = guard.probe(path)
    assert (clip.width, clip.height, clip.codec, clip.bits, clip.frames) == (96, 64, "h264", 8, 12)
    assert [track.kind for track in clip.tracks] == ["audio"]
    assert clip.fps == 25
    assert abs(clip.seconds - 0.48) < 0.001
    assert dict(clip.said)["title"] == "Vienna"
    assert Clip.from_dict(__import__("json").loads(__import__("json").dumps(clip.to_dict()))) == clip


def test_reading_from_the_middle_gives_the_same_frames(clip_of):
    path = clip_of(times=tuple(range(0, 80 * 512, 512)))
    clip = guard.probe(path)
    whole = {frame.pts: frame.image.pixels for frame in guard.frames(path, clip)}
    assert list(whole) == list(range(0, 80 * 512, 512))
    part = list(guard.frames(path, clip, (33 * 512, 41 * 512)))
    assert [frame.pts for frame in part] == list(range(33 * 512, 41 * 512, 512))
    assert all(np.array_equal(frame.image.pixels, whole[frame.pts]) for frame in part)


def test_a_still_is_the_frame_that_is_shown_then(clip_of):
    path = clip_of(times=tuple(range(0, 40 * 512, 512)))
    clip = guard.probe(path)
    assert guard.still(path, clip, 0.41).pts == 10 * 512
    assert guard.still(path, clip, 0.0).pts == 0
    assert guard.still(path, clip, 99.0).pts == 39 * 512
    assert max(guard.still(path, clip, 0.41, 48).image.pixels.shape) == 48


def test_cuts_are_found_and_movement_is_none(clip_of):
    path = clip_of(times=tuple(range(0, 60 * 512, 512)), cuts=(21, 44))
    clip = guard.probe(path)
    survey = guard.survey(path, clip)
    assert survey.cuts == (21, 44)
    assert survey.times == tuple(range(0, 60 * 512, 512))
    assert (survey.last, survey.dropped, survey.missing) == (512, 0, "")


def test_a_film_that_pans_has_no_cuts(shared):
    path = shared / "data" / "video" / "carphone_pristine.mp4"
    assert guard.survey(path, guard.probe(path)).cuts == ()
