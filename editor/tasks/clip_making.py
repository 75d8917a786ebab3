"""ClipMaking: one clip from its file, frame by frame through a recipe and along their movement, into its new file."""

import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict, dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from editor import __version__
from editor.develop.ai_edit import AiEdit
from editor.develop.context import Context
from editor.develop.edit import Stage
from editor.develop.recipe import Recipe
from editor.develop.render import render
from editor.develop.restoring import made_with
from editor.errors import AlbumenError, Damaged, DiskFull, FileChanged, UsageError
from editor.imaging.image import Image
from editor.metadata.policy import Policy
from editor.metadata.safefile import Stamp, safe_replace, stamp
from editor.progress import Progress
from editor.studio import LateEngine, Studio
from editor.tasks.batch import Made, Settle
from editor.tasks.clip_needs import ClipNeeds, ClipWishes, needs_of, places
from editor.tasks.clip_pieces import Bench, Piece, plan, sweep_pieces
from editor.tasks.clip_row import ClipRow
from editor.tasks.making import NOTHING
from editor.tasks.output import Output
from editor.tasks.sources import Source
from editor.video import guard
from editor.video.clip import TIME_CODE, Clip, Survey
from editor.video.encoding import Coding, PieceWriter
from editor.video.temporal import Memory, joined

SURVEYED, JOINED = 0.03, 0.96  # shares of the work: looking at all frames before, and joining and checking after
STREAMED = ("mpegts", "mpeg")  # containers whose clock starts anywhere
LEAST_SCENE = 1.0  # s; a shorter one belongs to the one before
PREVIEW_SUFFIX = "-preview"


class FrameEngine(LateEngine):
    """Models for frames: what decides anew in each picture where it holds back would come and go from one to the next,
    so every frame gets the same all over."""

    def spare(self, image: Image, made: Image, plain: Callable[[Image], Image]) -> tuple[Image, int]:  # noqa: ARG002
        """As Restorer.spare; spares nothing."""
        return made, 0

    def judge(self, image: Image, made: Image) -> str:  # noqa: ARG002
        """As Restorer.judge; a clip is not judged by one frame."""
        return ""


@dataclass(frozen=True)
class Span:
    """A part of a clip in seconds from its start. end: None for the clip's own."""

    start: float = 0.0
    end: float | None = None


@dataclass(frozen=True)
class Shots:
    """A clip looked at whole: every frame, and what is done from which frame on (numbers, rising, the first 0)."""

    clip: Clip
    survey: Survey
    needs: tuple[tuple[int, ClipNeeds], ...]

    def recipe_at(self, frame: int) -> Recipe:
        """What is done to that frame."""
        return next(needs.recipe for start, needs in reversed(self.needs) if start <= frame)

    @property
    def idle(self) -> bool:
        """Nothing is done to any frame."""
        return not any(needs.recipe.active for _, needs in self.needs)


@dataclass(frozen=True)
class ClipMaker:
    """How the clips of one batch are made. span: only this part of each. preview: only so many seconds of it, from its
    middle, under a name of its own."""

    studio: Studio
    output: Output
    wishes: ClipWishes
    coding: Coding
    span: Span | None = None
    preview: float | None = None

    def make(self, source: Source, settle: Settle, progress: Progress) -> Made:
        """The finished file of one clip. Raises AlbumenError, Cancelled."""
        seen = stamp(source.path)
        clip = guard.probe(source.path)
        span = self.span_of(clip, source.path)
        suffix, lost = guard.container_for(source.path, self.output.policy)
        if self.output.conflict == "skip" and self._wanted(source, suffix).exists():
            return Made(self._wanted(source, suffix), skipped="there is already a file of that name")
        sweep_pieces(self._home)
        bench = Bench(self._home, self._key(source.path, seen, span))
        try:
            shots = self.looked_at(source.path, clip, span, bench, progress.part(0.0, SURVEYED))
            as_it_is = shots.idle and span is None and self.output.policy is Policy.ALL
            place = settle(self._wanted(source, source.path.suffix if as_it_is else suffix))
            if place.skip:
                return Made(place.path, skipped=place.skip)
            work = ClipWork(self, source.path, shots, span, bench)
            finished = source.path if as_it_is else work.finished(suffix, progress.part(SURVEYED, 1.0))
            _put(finished, place.path, source.path, seen)
            bench.remove()
        except (DiskFull, FileChanged):
            raise  # what is done counts once there is room again
        except AlbumenError:
            bench.remove()  # it would fail again in the same way
            raise
        finally:
            bench.close()
        notes = [*([NOTHING] if shots.idle else []), *self._told(shots), *([] if as_it_is else [*lost, *work.notes])]
        return Made(place.path, ", ".join(work.models), "; ".join(dict.fromkeys(notes)))

    def _wanted(self, source: Source, suffix: str) -> Path:
        """Where the new clip goes if nothing is in its way."""
        return self.output.place_of(source, f"{source.path.stem}{PREVIEW_SUFFIX if self.preview else ''}{suffix}")

    def span_of(self, clip: Clip, path: Path) -> Span | None:
        """The part of a clip that is made; None for all of it. Raises AlbumenError where it lies outside."""
        span = self.span
        if span is not None and span.start >= clip.seconds:
            raise AlbumenError(f"{path.name}: it is {clip.seconds:.1f} s long and ends before the range begins")
        if self.preview is None:
            return span
        whole = span or Span()
        end = min(clip.seconds, whole.end if whole.end is not None else clip.seconds)
        middle, half = (whole.start + end) / 2, self.preview / 2
        return Span(max(whole.start, middle - half), min(end, middle + half))

    def looked_at(self, path: Path, clip: Clip, span: Span | None, bench: Bench | None, progress: Progress) -> Shots:
        """Every frame surveyed, and what is to be done told from some. Raises AlbumenError, Cancelled."""
        kept = bench.told("survey") if bench else None
        if kept is not None:
            survey = Survey.from_dict(kept)
        else:
            survey = guard.survey(path, clip, ticks(clip, span), progress.part(0.0, 0.9))
            if bench:
                bench.remember("survey", asdict(survey))
        if survey.missing and not self.output.damaged:
            raise Damaged(path, survey.missing)
        needs = [
            (first, self._needs(path, clip, survey.times[first:last])) for first, last in self._scenes(clip, survey)
        ]
        progress.at(1.0)
        return Shots(clip, survey, tuple(needs))

    def _scenes(self, clip: Clip, survey: Survey) -> list[tuple[int, int]]:
        """Rows of frames that get a strength of their own."""
        starts = [0]
        for cut in survey.cuts if self.wishes.by_scene else ():
            if (survey.times[cut] - survey.times[starts[-1]]) * clip.tick >= LEAST_SCENE:
                starts.append(cut)
        return list(zip(starts, [*starts[1:], len(survey.times)], strict=True))

    def _needs(self, path: Path, clip: Clip, times: tuple[int, ...]) -> ClipNeeds:
        frames = [guard.still(path, clip, clip.seconds_at(each)).image for each in places(times)]
        needs = needs_of(frames, self.wishes)
        return replace(needs, recipe=with_models(needs.recipe, self.wishes.models, self.studio))

    def _told(self, shots: Shots) -> list[str]:
        """What a person should know of what was decided and of the source."""
        clip, survey = shots.clip, shots.survey
        told = [words for _, needs in shots.needs for words in (*needs.evidence, *needs.left)]
        if survey.missing:
            told.insert(0, survey.missing)
        if survey.dropped:
            told.append(f"{survey.dropped} frames without a time of their own were left out")
        if clip.interlaced:
            told.append("the clip is interlaced; its frames were worked on as they are")
        if clip.hdr:
            told.append("an HDR clip: its values were worked on as they are coded, mastering data is not kept")
        return list(dict.fromkeys(told))

    @property
    def _home(self) -> Path:
        return self.studio.home / "cache" / "video"

    def _key(self, path: Path, seen: Stamp, span: Span | None) -> str:
        return repr((__version__, str(path.absolute()), seen, span, self.wishes, self.coding, self.output.damaged))


class ClipWork:
    """The work on one clip: piece after piece, then all together."""

    def __init__(self, maker: ClipMaker, path: Path, shots: Shots, span: Span | None, bench: Bench) -> None:
        self._maker, self._path, self._shots, self._span, self._bench = maker, path, shots, span, bench
        self.notes: list[str] = []
        self._left_out: list[str] = []
        self._context = Context(restorer=FrameEngine(maker.studio), notice=self._left_out.append)
        self._row = ClipRow(path, shots.clip, shots.survey.times)

    @cached_property
    def models(self) -> list[str]:
        """The ids of the models that are used."""
        edits = [made_with(needs.recipe, self._context).values() for _, needs in self._shots.needs]
        return list(dict.fromkeys(edit.model for each in edits for edit in each))

    def finished(self, suffix: str, progress: Progress) -> Path:
        """The whole new clip, checked, in the scratch folder. Raises AlbumenError, Cancelled."""
        survey, clip = self._shots.survey, self._shots.clip
        if self._shots.idle and self._span is None:
            whole = self._as_it_is(suffix, progress.part(0.0, 0.5))
            if whole is not None:
                return whole
        breaks = [start for start, _ in self._shots.needs]
        pieces = plan(survey.times, float(clip.tick), breaks)
        size = (0, 0)
        frames = progress.part(0.0, JOINED)
        with closing(self._row):
            for piece in pieces:
                share = frames.part(piece.start / len(survey.times), piece.end / len(survey.times))
                if not self._bench.stands(piece):
                    self._make(piece, share)
                facts = self._bench.facts(piece)
                size = (int(facts["width"]), int(facts["height"]))
                share.at(1.0)
        self.notes += self._maker.coding.notes(clip, *size)
        files = [(str(self._bench.file(each)), survey.times[each.start]) for each in pieces]
        return self._joined(files, suffix, progress.part(JOINED, 1.0))

    def _make(self, piece: Piece, progress: Progress) -> None:
        survey, clip = self._shots.survey, self._shots.clip
        memory = self._bench.memory(piece.number - 1)
        writer = PieceWriter(self._bench.file(piece), clip, self._maker.coding, survey.times[piece.start])
        try:
            image = None
            for number, frame in self._row.frames(piece, progress):
                share = progress.part(*(each / (piece.end - piece.start) for each in _between(piece, number)))
                if number in survey.cuts:
                    memory = None
                image, memory = self._frame(number, frame.image, memory, share)
                writer.add(image.pixels if not image.grey else np.repeat(image.pixels, 3, axis=2), frame.pts)
                share.at(1.0)
            assert image is not None
            writer.close()
        except BaseException:
            writer.abandon()
            raise
        self._bench.done(piece, memory, {"width": image.width, "height": image.height})

    def _frame(
        self, number: int, image: Image, memory: Memory | None, progress: Progress
    ) -> tuple[Image, Memory | None]:
        """One frame finished, and what the next one goes on from."""
        first, rest = halves(self._shots.recipe_at(number))
        image = render(image, first, self._context, progress.part(0.0, 0.8 if rest.active else 1.0))
        if first.active and self._maker.wishes.temporal > 0:
            image, memory = joined(image, memory, strength=self._maker.wishes.temporal)
        if rest.active:
            image = render(image, rest, self._context, progress.part(0.8, 1.0))
        if self._left_out:
            raise AlbumenError(f"{self._path.name}: {self._left_out[0]}")
        return image, memory

    def _joined(self, pieces: list[tuple[str, int]], suffix: str, progress: Progress) -> Path:
        """All pieces (files, with the tick that each one's time 0 is) and the rest of the source in one file, read
        back. Raises Damaged, Cancelled."""
        survey, clip = self._shots.survey, self._shots.clip
        target = self._bench.folder / f"whole{suffix}"
        shift = self._shift()
        wanted = {
            "pieces": pieces,
            "times": survey.times,
            "last": survey.last,
            "tick": clip.time_base,
            "shift": shift,
            "policy": self._maker.output.policy.value,
            "ranged": self._span is not None,
        }
        kept = guard.join(self._path, wanted, target, progress.part(0.0, 0.3))
        lost = any(track.kind == "data" and track.codec != TIME_CODE for track in clip.tracks) and not clip.chapters
        if lost and "data" not in kept:
            self.notes.append("a data track could not be taken along")
        expected = [float((each - shift) * clip.tick) for each in survey.times]
        length = float((survey.times[-1] + survey.last - survey.times[0]) * clip.tick)
        try:
            guard.check(target, expected, length, kept, progress.part(0.3, 1.0))
        except Damaged as error:
            raise Damaged(self._path, error.reason) from error
        return target

    def _as_it_is(self, suffix: str, progress: Progress) -> Path | None:
        """The source in another file without encoding its pictures again; None where that does not show the same."""
        clip = self._shots.clip
        try:
            target = self._joined([(str(self._path), 0)], suffix, progress)
            made = guard.probe(target)
        except Damaged:
            return None
        same = ("width", "height", "codec", "rotation", "aspect", "tags", "bits")
        return target if all(getattr(made, name) == getattr(clip, name) for name in same) else None

    def _shift(self) -> int:
        """Ticks taken off all times: a range begins at 0, and so does what a transmission's clock counted."""
        if self._span is not None:
            return self._shots.survey.times[0]
        return self._shots.clip.first if self._shots.clip.container in STREAMED else 0


def _between(piece: Piece, number: int) -> tuple[int, int]:
    """Before and after a frame, in frames from the start of its piece."""
    return number - piece.start, number - piece.start + 1


def as_frame(image: Image, recipe: Recipe, studio: Studio, progress: Progress) -> Image:
    """One frame as it will be, but for what the frames around it add. Raises AlbumenError, Cancelled."""
    left_out = list[str]()
    made = render(image, recipe, Context(restorer=FrameEngine(studio), notice=left_out.append), progress)
    if left_out:
        raise AlbumenError(left_out[0])
    return made


def ticks(clip: Clip, span: Span | None) -> guard.Span:
    """Where a span begins and ends."""
    if span is None:
        return None, None
    end = None if span.end is None or span.end >= clip.seconds else clip.pts_at(span.end)
    return clip.pts_at(span.start), end


def halves(recipe: Recipe) -> tuple[Recipe, Recipe]:
    """What restores a frame, at its own size, and all that comes after: between them frames are joined."""
    first = tuple(step for step in recipe.steps if step.edit.stage is Stage.RESTORE)
    rest = tuple(step for step in recipe.steps if step.edit.stage is not Stage.RESTORE)
    return replace(recipe, steps=first), replace(recipe, steps=rest)


def with_models(recipe: Recipe, models: tuple[str, ...], studio: Studio) -> Recipe:
    """The recipe with the models that were asked for. Raises UsageError, ModelMissing."""
    for name in models:
        card = studio.registry.get(name)
        fitting = [s for s in recipe.steps if isinstance(s.edit, AiEdit) and s.edit.task == card.task]
        if card.task not in ("denoise", "clean", "deblur", "jpeg", "upscale"):
            raise UsageError(f"{name} is a model for {card.task}; no step is for that")
        for step in fitting:
            told: dict[str, Any] = {"model": name}
            if isinstance(step.edit, AiEdit) and step.edit.enlarges() > 1 and card.scale in (2, 4):
                told["scale"] = f"{card.scale}x"
            recipe = recipe.with_step(replace(step, edit=replace(step.edit, **told)))
    return recipe


def _put(finished: Path, place: Path, source: Path, seen: Stamp) -> None:
    """A finished file in its place, a little at a time. Raises FileError; FileChanged where the source is another."""
    if stamp(source) != seen:
        raise FileChanged(source, "another program changed the file meanwhile; nothing was written")
    place.parent.mkdir(parents=True, exist_ok=True)
    safe_replace(place, _content(finished), verify=_same_size(finished))


def _content(path: Path) -> Callable[[Any], object]:
    """What writes a file's content into an open one, a little at a time."""

    def write(file: Any) -> None:
        with path.open("rb") as original:
            shutil.copyfileobj(original, file, 1 << 20)

    return write


def _same_size(path: Path) -> Callable[[Path], object]:
    def verify(copy: Path) -> None:
        if copy.stat().st_size != path.stat().st_size:
            raise Damaged(copy, "the copy is not whole and was not put in place")

    return verify
