"""A new clip has the frames, the times and all else of the one that it was made of."""

from fractions import Fraction

import numpy as np
import pytest

from editor.errors import Damaged
from editor.metadata.policy import Policy
from editor.video import guard
from editor.video.encoding import Coding, PieceWriter
from tests.video.conftest import packets, times

UNEVEN = tuple(int(each) for each in np.cumsum([0, 512, 300, 700, 512, 1024, 511, 513, 2000, 512, 512, 512, 99, 512]))
SAID = {
    "creation_time": "2021-05-04T10:11:12.000000Z",
    "location": "+48.2000+016.3700/",
    "title": "Vienna",
    "com.apple.quicktime.make": "Maker",
}


def remade(path, tmp_path, coding=Coding(), policy=Policy.ALL, span=None, pieces=3):  # noqa: B008
    """The clip written anew in three pieces, nothing done to its frames."""
    clip = guard.probe(path)
    start, end = (None, None) if span is None else (clip.pts_at(span[0]), clip.pts_at(span[1]))
    survey = guard.survey(path, clip, (start, end))
    count, files = len(survey.times), []
    for number in range(pieces):
        first, last = number * count // pieces, (number + 1) * count // pieces
        stop = survey.times[last] if last < count else survey.times[-1] + 1
        writer = PieceWriter(tmp_path / f"{number}.mp4", clip, coding, survey.times[first])
        for frame in guard.frames(path, clip, (survey.times[first], stop)):
            writer.add(frame.image.pixels, frame.pts)
        writer.close()
        files.append((str(writer.path), survey.times[first]))
    target = tmp_path / f"whole{guard.container_for(path, policy)[0]}"
    shift = survey.times[0] if span else 0
    wanted = {"pieces": files, "times": survey.times, "last": survey.last, "tick": clip.time_base}
    wanted |= {"shift": shift, "policy": policy.value, "ranged": span is not None}
    kept = guard.join(path, wanted, target)
    seconds = [float((each - shift) * clip.tick) for each in survey.times]
    length = float((survey.times[-1] + survey.last - survey.times[0]) * clip.tick)
    guard.check(target, seconds, length, kept)
    return target


@pytest.mark.parametrize("codec", ["av1", "h264", "hevc"])
def test_uneven_times_and_sound_stay_exactly_where_they_were(clip_of, tmp_path, codec):
    path = clip_of(times=UNEVEN, sound=True)
    made = remade(path, tmp_path, Coding(codec))
    assert times(made) == times(path)
    assert packets(made) == packets(path)
    assert guard.probe(made).seconds == pytest.approx(guard.probe(path).seconds, abs=1e-4)


def test_a_film_that_begins_late_begins_late_again(clip_of, tmp_path):
    path = clip_of(times=tuple(1000 + each for each in UNEVEN), sound=True)
    assert times(path)[0] == Fraction(1000, 12800)
    made = remade(path, tmp_path)
    assert times(made) == times(path)
    assert packets(made) == packets(path)


def test_what_the_file_says_goes_along(clip_of, tmp_path):
    chapter = {"id": 1, "start": 0, "end": 200, "time_base": Fraction(1, 1000), "metadata": {"title": "one"}}
    path = clip_of(said=SAID, chapters=(chapter,), sound=True, subtitles=True)
    made = remade(path, tmp_path)
    told = dict(guard.probe(made).said)
    assert {key: told.get(key) for key in SAID} == SAID
    assert told["com.apple.quicktime.location.ISO6709"] == SAID["location"]  # as phones and galleries read it
    assert guard.probe(made).chapters == 1
    assert packets(made)["subtitle"] == packets(path)["subtitle"]


def test_the_place_stays_at_home_where_the_policy_says_so(clip_of, tmp_path):
    path = clip_of(said=SAID)
    told = dict(guard.probe(remade(path, tmp_path, policy=Policy.NO_LOCATION)).said)
    assert not any("location" in key.lower() for key in told)
    assert told["title"] == "Vienna"
    assert told["creation_time"] == SAID["creation_time"]
    told = dict(guard.probe(remade(path, tmp_path, policy=Policy.NONE)).said)
    assert not set(SAID) & set(told)


def test_a_range_takes_the_sound_of_just_that_range(clip_of, tmp_path):
    path = clip_of(times=tuple(range(0, 50 * 512, 512)), sound=True)
    made = remade(path, tmp_path, span=(0.4, 1.2))
    assert times(made) == [each - Fraction(2, 5) for each in times(path) if Fraction(2, 5) <= each < Fraction(6, 5)]
    whole = {content: at for at, _, content in packets(path)["audio"]}
    part = packets(made)["audio"]
    assert all(whole[content] - at == Fraction(2, 5) for at, _, content in part)
    assert part[0][0] <= 0
    assert part[-1][0] >= Fraction(8, 10) - Fraction(1024, 48000)


def test_ten_bits_and_colour_tags_are_kept(clip_of, tmp_path):
    path = clip_of(codec="libx265", layout="yuv420p10le", tags=(9, 16, 9, 1))
    was, now = guard.probe(path), guard.probe(remade(path, tmp_path))
    assert (now.bits, now.tags) == (10, was.tags)
    assert was.tags.transfer == 16
    assert now.hdr


@pytest.mark.parametrize(("codec", "tags"), [("av1", (1, 1, 1, 1)), ("h264", (1, 13, 1, 2)), ("hevc", (6, 6, 6, 1))])
def test_colours_come_back_as_they_were(clip_of, tmp_path, codec, tags):
    path = clip_of(tags=tags, layout="yuv420p")
    made = remade(path, tmp_path, Coding(codec, 98))
    was, now = guard.probe(path), guard.probe(made)
    assert now.tags == was.tags
    for before, after in zip(guard.frames(path, was), guard.frames(made, now), strict=True):
        apart = before.image.pixels.astype(float) - after.image.pixels
        # swscale rounds the chroma of full range down, by half a level
        assert np.abs(apart.mean(axis=(0, 1))).max() < (1.6 if tags[3] == 2 else 0.7)
        assert np.sqrt((apart**2).mean()) < 5


@pytest.mark.parametrize("codec", ["av1", "h264"])
def test_odd_sizes(clip_of, tmp_path, codec):
    path = clip_of(width=97, height=65, codec="libx264", layout="yuv444p")
    clip = guard.probe(path)
    assert (clip.width, clip.height) == (97, 65)
    made = guard.probe(remade(path, tmp_path, Coding(codec)))
    assert (made.width, made.height) == ((97, 65) if codec == "av1" else (98, 66))
    assert any("even sizes" in note for note in Coding(codec).notes(clip, 97, 65)) == (codec == "h264")


def test_a_turned_clip_is_upright_and_pixels_that_are_no_squares_stay_so(clip_of, tmp_path):
    path = clip_of(rotation=90, aspect=Fraction(4, 3))
    clip = guard.probe(path)
    assert (clip.width, clip.height, clip.aspect) == (64, 96, (3, 4))
    made = guard.probe(remade(path, tmp_path))
    assert (made.width, made.height, made.rotation, made.aspect) == (64, 96, 0, (3, 4))


def test_the_picture_of_a_turned_clip_stands_upright(clip_of):
    from tests.video.conftest import Made, scene

    path = clip_of(rotation=90)
    shown = next(guard.frames(path, guard.probe(path))).image.pixels
    stored = scene(Made(), 0)
    assert np.abs(shown.astype(float) - np.rot90(stored, 1)).mean() < 6  # rotation counts counter-clockwise


def test_a_stream_that_mp4_does_not_hold_leads_to_matroska(clip_of, tmp_path):
    path = clip_of("clip.mkv", sound=True, said={"title": "Vienna"})
    assert guard.container_for(path, Policy.ALL)[0] == ".mp4"
    import av

    wordy = tmp_path / "words.mkv"
    with av.open(str(path)) as source, av.open(str(wordy), "w") as out:
        pairs = {each.index: out.add_stream_from_template(each, opaque=True) for each in source.streams}
        words = out.add_mux_stream("subrip")
        for packet in source.demux():
            if packet.size:
                packet.stream = pairs[packet.stream.index]
                out.mux(packet)
        packet = av.Packet(b"hello")
        packet.stream, packet.pts, packet.dts, packet.duration = words, 100, 100, 200
        packet.time_base = Fraction(1, 1000)
        out.mux(packet)
    suffix, notes = guard.container_for(wordy, Policy.ALL)
    assert suffix == ".mkv"
    assert "subtitles" in notes[0]
    made = remade(wordy, tmp_path)
    assert times(made) == times(wordy)
    assert packets(made)["subtitle"] == packets(wordy)["subtitle"]


@pytest.mark.parametrize(
    ("name", "codec", "sound", "suffix"),
    [
        ("clip.ts", "libx264", "aac", ".mp4"),
        ("clip.webm", "libvpx-vp9", "libopus", ".mp4"),
        ("clip.mpg", "mpeg2video", "mp2", ".mp4"),
        ("clip.mov", "libx264", "pcm_s16le", ".mp4"),
        ("clip.avi", "mpeg4", "pcm_s16le", ".mkv"),
    ],
)
def test_clips_of_many_kinds_keep_their_sound_in_step(clip_of, tmp_path, name, codec, sound, suffix):
    path = clip_of(name, codec=codec, sound=sound, times=tuple(range(30)), tb=Fraction(1, 25))
    made = remade(path, tmp_path, Coding("h264"))
    assert made.suffix == suffix
    later = times(path)[0] - times(made)[0]
    exact = Fraction(1, 1000) if suffix == ".mkv" else Fraction(1, 90_000)  # what Matroska and MPEG count in
    assert max(abs(a - b - later) for a, b in zip(times(path), times(made), strict=True)) <= exact
    heard = zip(packets(path)["audio"], packets(made)["audio"], strict=True)
    assert max(abs(one[0] - other[0] - later) for one, other in heard) <= exact


def test_the_time_code_of_a_camera_is_kept(clip_of, tmp_path):
    path = clip_of("clip.mov", timecode="01:02:03:04")
    assert [track.codec for track in guard.probe(path).tracks] == ["timecode"]
    made = remade(path, tmp_path)
    assert times(made) == times(path)
    import av

    with av.open(str(made)) as file:
        assert [each.metadata.get("timecode") for each in file.streams] == ["01:02:03:04"] * 2


def test_a_cover_is_not_taken_for_the_film_and_is_told_of(clip_of, tmp_path):
    path = clip_of(cover=True)
    clip = guard.probe(path)
    assert (clip.width, clip.frames) == (96, 12)
    assert guard.container_for(path, Policy.ALL) == (".mp4", ["the cover picture could not be taken along"])
    assert times(remade(path, tmp_path)) == times(path)


def test_the_clock_of_a_transmission_is_set_to_the_start(clip_of, tmp_path):
    path = clip_of("clip.ts", sound=True)
    clip = guard.probe(path)
    assert clip.first > 0
    assert clip.seconds_at(guard.survey(path, clip).times[0]) < 0.2


def test_a_new_clip_that_lacks_frames_does_not_pass(clip_of, tmp_path):
    path = clip_of()
    seconds = [float(each) for each in times(path)]
    length = guard.probe(path).seconds
    guard.check(path, seconds, length, [])
    with pytest.raises(Damaged, match="it holds 12 of 13 frames"):
        guard.check(path, [*seconds, 0.48], length, [])
    with pytest.raises(Damaged, match="more than 11 frames"):
        guard.check(path, seconds[:-1], length, [])
    with pytest.raises(Damaged, match="off its time"):
        guard.check(path, [each + 0.001 for each in seconds], length, [])
    with pytest.raises(Damaged, match="beside the pictures"):
        guard.check(path, seconds, length, ["audio"])
    with pytest.raises(Damaged, match="s long"):
        guard.check(path, seconds, length + 0.1, [])


def test_sixteen_bits_are_rounded_not_brightened(clip_of, tmp_path):
    path = clip_of()
    clip = guard.probe(path)
    writer = PieceWriter(tmp_path / "flat.mp4", clip, Coding("h264", 100), 0)
    for number in range(4):
        writer.add(np.full((64, 96, 3), 100 * 257, np.uint16), number * 512)
    writer.close()
    shown = next(guard.frames(writer.path, guard.probe(writer.path))).image.pixels
    assert np.abs(shown.astype(int) - 100).max() <= 1
