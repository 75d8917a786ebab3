"""EnhanceVideo: what clips need, what is written and what is not, pieces, and a run that is stopped."""

from fractions import Fraction

import numpy as np
import pytest

from editor.develop.edits.exposure import Exposure
from editor.develop.edits.grain import Grain
from editor.develop.recipe import Recipe
from editor.errors import UsageError
from editor.imaging.image import Image
from editor.metadata.policy import Policy
from editor.progress import Cancelled, Progress
from editor.studio import Studio
from editor.tasks.clip_estimate import estimate
from editor.tasks.clip_making import Span, halves
from editor.tasks.clip_needs import ClipWishes, needs_of, places, said
from editor.tasks.clip_pieces import Bench, Piece, plan, sweep_pieces
from editor.tasks.enhance_video import EnhanceVideo
from editor.tasks.output import Output
from editor.video import guard
from editor.video.encoding import Coding
from editor.video.library import has_video
from tests.video.conftest import _no_worker_left, clip_of, packets, times  # noqa: F401  (fixtures)

LIGHTER = said(Recipe().with_edit(Exposure(stops=0.7)))
H264 = Coding("h264")


@pytest.fixture(autouse=True)
def _needs_av():
    if not has_video():
        pytest.skip("av is not installed")


@pytest.fixture
def studio(tmp_path):
    made = Studio.open(tmp_path / "home")
    yield made
    made.close()


def flat(sigma: float, number: int) -> Image:
    rng = np.random.default_rng(number)
    import cv2

    small = np.random.default_rng(0).integers(60, 190, (12, 16, 3)).astype(np.float32)
    clean = cv2.resize(small, (320, 240), interpolation=cv2.INTER_CUBIC)
    return Image(np.clip(np.rint(clean + rng.normal(0, sigma, clean.shape)), 0, 255).astype(np.uint8))


def film(path):
    """The packets of the pictures."""
    import av

    with av.open(str(path)) as file:
        return [bytes(packet) for packet in file.demux(file.streams.video[0]) if packet.size]


# what a clip needs


def test_most_frames_decide_and_one_does_not():
    noisy, clean = [flat(20, n) for n in range(5)], [flat(0, n) for n in range(5)]
    needs = needs_of(noisy, ClipWishes())
    assert [step.edit.name for step in needs.recipe.active] == ["denoise"]
    assert needs.evidence[0].startswith("noise σ")
    assert "in 5 of 5 frames looked at" in needs.evidence[0]
    assert needs_of([*clean[:4], noisy[4]], ClipWishes()).recipe.active == ()
    assert [step.edit.name for step in needs_of([*noisy[:4], clean[4]], ClipWishes()).recipe.active] == ["denoise"]


def test_what_is_asked_for_is_done_at_one_strength():
    needs = needs_of([flat(10, n) for n in range(3)], ClipWishes(("denoise",), strength=35.0, adjust=LIGHTER))
    denoise, exposure = needs.recipe.get("denoise"), needs.recipe.get("exposure")
    assert (denoise.luminance, denoise.colour, exposure.stops) == (35.0, 35.0, 0.7)
    first, rest = halves(needs.recipe)
    assert [step.edit.name for step in first.active] == ["denoise"]
    assert [step.edit.name for step in rest.active] == ["exposure"]


def test_grain_would_stand_still_and_is_left_out():
    adjust = said(Recipe().with_edit(Grain(amount=40.0)).with_edit(Exposure(stops=0.3)))
    needs = needs_of([flat(0, 1)], ClipWishes((), adjust=adjust))
    assert [step.edit.name for step in needs.recipe.active] == ["exposure"]
    assert "grain is left out" in needs.left[0]


def test_nothing_is_left_to_be_measured_in_each_frame_anew():
    needs = needs_of([flat(0, n) for n in range(3)], ClipWishes(("denoise", "jpeg")))
    assert needs.recipe.get("denoise").sigma > 0
    assert needs.recipe.get("jpeg").quality > 0


@pytest.mark.parametrize(
    "wrong",
    [
        {"steps": ("red_eye",)},
        {"strength": 101.0},
        {"scale": 3},
        {"temporal": 1.5},
        {"adjust": '{"schema": 1, "steps": [{"edit": "auto_tone", "version": 1, "strength": 50}]}'},
    ],
)
def test_what_makes_no_sense_for_a_clip_is_refused(wrong):
    with pytest.raises(UsageError):
        ClipWishes(**wrong)


def test_frames_to_look_at_are_spread():
    assert places(list(range(100))) == [10, 30, 50, 70, 90]
    assert places([7]) == [7]
    assert places([1, 2, 3]) == [1, 2, 3]


# pieces


def test_pieces_cover_every_frame_once_and_begin_where_they_must():
    ticks = list(range(0, 1000 * 512, 512))
    pieces = plan(ticks, 1 / 12800, breaks=[130, 555])
    assert pieces[0].start == 0
    assert pieces[-1].end == 1000
    assert all(a.end == b.start for a, b in zip(pieces, pieces[1:], strict=False))
    assert {130, 555} <= {piece.start for piece in pieces}
    lengths = [(piece.end - piece.start) / 25 for piece in pieces]
    assert min(lengths) > 2
    assert max(lengths) < 7
    assert plan([0], 1 / 25) == [Piece(0, 0, 1)]


def test_a_piece_that_was_tampered_with_does_not_stand(tmp_path):
    bench, piece = Bench(tmp_path, "key"), Piece(0, 0, 10)
    bench.file(piece).write_bytes(b"x" * 100)
    bench.done(piece, None, {})
    bench.close()
    again = Bench(tmp_path, "key")
    assert again.stands(piece)
    assert not again.stands(Piece(0, 0, 11))
    again.file(piece).write_bytes(b"x" * 99)
    assert not again.stands(piece)
    with pytest.raises(UsageError, match="already running"):
        Bench(tmp_path, "key")
    again.close()
    sweep_pieces(tmp_path, days=1)
    assert again.folder.exists()
    sweep_pieces(tmp_path, days=-1)
    assert not again.folder.exists()


# what is written


def test_a_clip_that_needs_nothing_is_copied_byte_for_byte(clip_of, studio, tmp_path):  # noqa: F811
    path = clip_of("still.mov")
    (done,) = EnhanceVideo((path,), Output(tmp_path / "out"), ClipWishes(()), H264).run(studio).outcomes
    assert done.output == tmp_path / "out" / "still.mov"
    assert done.output.read_bytes() == path.read_bytes()
    assert done.note.startswith("nothing needed")


def test_adjustments_are_on_every_frame_and_sound_is_as_it_was(clip_of, studio, tmp_path):  # noqa: F811
    path = clip_of(sound=True, said={"title": "Vienna"})
    task = EnhanceVideo((path,), Output(tmp_path / "out"), ClipWishes((), adjust=LIGHTER), H264)
    (done,) = task.run(studio).outcomes
    assert done.output is not None, done.reason
    assert times(done.output) == times(path)
    assert packets(done.output) == packets(path)
    before, after = (list(guard.frames(each, guard.probe(each))) for each in (path, done.output))
    for one, other in zip(before, after, strict=True):
        assert other.image.pixels.mean() > one.image.pixels.mean() + 12


def test_an_original_is_never_overwritten(clip_of, studio, tmp_path):  # noqa: F811
    path = clip_of()
    was = path.read_bytes()
    wishes = ClipWishes((), adjust=LIGHTER)
    (done,) = EnhanceVideo((path,), Output(path.parent, conflict="overwrite"), wishes, H264).run(studio).outcomes
    assert "would replace an original" in done.reason
    (done,) = EnhanceVideo((path,), Output(path.parent), wishes, H264).run(studio).outcomes
    assert done.output == path.parent / "clip-1.mp4"
    (done,) = EnhanceVideo((path,), Output(path.parent, conflict="skip"), wishes, H264).run(studio).outcomes
    assert done.skipped
    assert path.read_bytes() == was


def test_a_range_and_a_preview_have_just_their_frames(clip_of, studio, tmp_path):  # noqa: F811
    path = clip_of(times=tuple(range(0, 100 * 512, 512)), sound=True)
    wishes = ClipWishes((), adjust=LIGHTER)
    (done,) = EnhanceVideo((path,), Output(tmp_path / "out"), wishes, H264, Span(1.0, 2.0)).run(studio).outcomes
    assert times(done.output) == times(path)[:25]
    (done,) = EnhanceVideo((path,), Output(tmp_path / "out"), wishes, H264, preview=0.4).run(studio).outcomes
    assert done.output.name == "clip-preview.mp4"
    assert len(times(done.output)) == 10


def test_a_clip_without_an_index_is_gone_on_with_too(clip_of, studio, tmp_path):  # noqa: F811
    """In an MPEG stream a frame that was sought may have another time: all before it is read again."""
    path = clip_of("clip.mpg", codec="mpeg2video", sound="mp2", times=tuple(range(250)), tb=Fraction(1, 25))
    wishes, out = ClipWishes((), adjust=LIGHTER), Output(tmp_path / "out")
    (done,) = EnhanceVideo((path,), out, wishes, H264, Span(2.0, 9.0)).run(studio).outcomes
    assert done.output is not None, done.reason
    assert 170 < len(times(done.output)) < 180


def test_a_bad_clip_is_told_and_the_batch_goes_on(clip_of, studio, tmp_path):  # noqa: F811
    good, bad = clip_of("good.mp4"), tmp_path / "bad.mp4"
    bad.write_bytes(b"nothing" * 100)
    cut = clip_of("cut.mp4", times=tuple(range(0, 60 * 512, 512)), options={"movflags": "faststart"})
    cut.write_bytes(cut.read_bytes()[: cut.stat().st_size * 4 // 5])
    wishes, out = ClipWishes((), adjust=LIGHTER), tmp_path / "out"
    first, second, third = EnhanceVideo((bad, cut, good), Output(out), wishes, H264).run(studio).outcomes
    assert first.reason == "bad.mp4: this is no video of a kind that Albumen knows"
    assert second.reason.startswith("cut.mp4: the clip is ")
    assert third.output is not None
    assert sorted(path.name for path in out.iterdir()) == ["good.mp4"]
    (whole,) = EnhanceVideo((cut,), Output(out, damaged=True), wishes, H264).run(studio).outcomes
    assert "the clip is " in whole.note
    assert 5 < len(times(whole.output)) < 60


def test_scenes_get_what_each_needs(clip_of, studio, tmp_path, monkeypatch):  # noqa: F811
    path = clip_of(times=tuple(range(0, 100 * 512, 512)), cuts=(50,))
    task = EnhanceVideo((path,), Output(tmp_path), ClipWishes((), by_scene=True), H264)
    clip = guard.probe(path)
    shots = task.maker(studio).looked_at(path, clip, None, None, Progress())
    assert [start for start, _ in shots.needs] == [0, 50]
    one = EnhanceVideo((path,), Output(tmp_path), ClipWishes(()), H264).maker(studio)
    assert [start for start, _ in one.looked_at(path, clip, None, None, Progress()).needs] == [0]


# stopped


def test_a_run_that_is_cancelled_stops_at_once_and_goes_on_later(clip_of, studio, tmp_path):  # noqa: F811
    path = clip_of(times=tuple(range(0, 300 * 512, 512)))
    task = EnhanceVideo((path,), Output(tmp_path / "out"), ClipWishes((), adjust=LIGHTER), H264)
    far = [0.0]

    def checkpoint():
        if far[0] > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        task.run(studio, Progress(report=lambda fraction: far.__setitem__(0, fraction), checkpoint=checkpoint))
    assert far[0] < 0.6
    assert not (tmp_path / "out").exists()
    (bench,) = (tmp_path / "home" / "cache" / "video").iterdir()
    kept = {each.name: each.stat().st_mtime_ns for each in bench.glob("*.mp4")}
    assert kept
    assert not list(bench.glob("*.part"))
    seen: dict[str, int] = {}

    def look(_: float) -> None:
        seen.update({each.name: each.stat().st_mtime_ns for each in bench.glob("*.mp4")})

    (done,) = task.run(studio, Progress(report=look)).outcomes
    assert times(done.output) == times(path)
    assert {name: seen[name] for name in kept} == kept


def test_the_place_is_left_out_where_that_is_wished(clip_of, studio, tmp_path):  # noqa: F811
    path = clip_of(said={"location": "+48.2+016.3/", "title": "Vienna"})
    output = Output(tmp_path / "out", policy=Policy.NO_LOCATION)
    (done,) = EnhanceVideo((path,), output, ClipWishes(()), H264).run(studio).outcomes
    told = dict(guard.probe(done.output).said)
    assert "location" not in told
    assert told["title"] == "Vienna"
    assert film(done.output) == film(path), "the pictures were encoded again for nothing"


def test_a_turned_clip_without_its_place_is_still_upright(clip_of, studio, tmp_path):  # noqa: F811
    path = clip_of(rotation=90, said={"location": "+48.2+016.3/"}, sound=True)
    output = Output(tmp_path / "out", policy=Policy.NO_LOCATION)
    (done,) = EnhanceVideo((path,), output, ClipWishes(()), H264).run(studio).outcomes
    was, now = guard.probe(path), guard.probe(done.output)
    assert (now.width, now.height) == (was.width, was.height) == (64, 96)
    one, other = (next(guard.frames(each, clip)) for each, clip in ((path, was), (done.output, now)))
    assert np.abs(one.image.pixels.astype(float) - other.image.pixels).mean() < 6
    assert packets(done.output) == packets(path)


def test_the_time_is_told_before(clip_of, studio):  # noqa: F811
    clip = guard.probe(clip_of())
    recipe = needs_of([flat(20, 1)], ClipWishes()).recipe
    short, idle = estimate(studio, clip, recipe, "av1"), estimate(studio, clip, Recipe(), "av1")
    assert short.frames == 12
    assert short.seconds > idle.seconds > 0
    assert estimate(studio, clip, recipe, "av1", 0.24).seconds == pytest.approx(short.seconds / 2)
