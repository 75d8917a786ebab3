"""Enhancer: asks what a photo needs, how long models take, and has their results made as a job."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal

from editor.desktop.panels.lab import Lab
from editor.desktop.panels.original import Original, context_for
from editor.desktop.panels.said import said
from editor.desktop.viewer.latest import Latest
from editor.develop.ai_edit import AiEdit
from editor.develop.edit import Edit
from editor.develop.edits import all_edits
from editor.develop.recipe import Recipe
from editor.develop.render import render
from editor.develop.restoring import made_with
from editor.errors import AlbumenError, ModelError
from editor.imaging.image import Image
from editor.jobs.job import Job, JobState
from editor.progress import Progress
from editor.studio import Studio

if TYPE_CHECKING:
    from editor.restoration.card import ModelCard


@dataclass(frozen=True)
class Suggested:
    """An edit that may help, with its values; cause: the evidence in words; confidence: 0–1."""

    edit: Edit
    cause: str
    confidence: float


@dataclass(frozen=True)
class Estimated:
    """What running the model of an edit takes here. others: id and title of the models that may be taken instead.
    detailed: whether it has the weights that `detail` mixes in."""

    seconds: float
    tiles: int
    others: tuple[tuple[str, str], ...] = ()
    detailed: bool = False


@dataclass(frozen=True, eq=False)
class Made:
    """What a job made: the finished photo of a recipe; notices: what was left out, and why; edits: those of models by
    the id of their step, with the model and weights that made their result."""

    recipe: Recipe
    image: Image
    notices: tuple[str, ...]
    edits: Mapping[str, AiEdit]


class Runs(Protocol):
    """Who runs jobs; the session's Workers."""

    changed: Any

    def submit(self, title: str, work: Any, lane: str = "disk", then: Any = None) -> Job: ...


class Enhancer(QObject):
    """looked(tuple of Suggested). estimated(dict of edit name to Estimated). progressed(Job): of our job.
    grew: a tile of a result is there. made(Made): results are there. noted(sentence): said calmly. failed(sentence)."""

    looked = Signal(object)
    estimated = Signal(object)
    progressed = Signal(object)
    grew = Signal()
    made = Signal(object)
    noted = Signal(str)
    failed = Signal(str)

    def __init__(self, studio: Studio, runs: Runs, lab: Lab, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studio, self._runs, self._lab = studio, runs, lab
        self._latest = Latest(self, "enhance")
        self._latest.done.connect(self._arrived)
        self._latest.failed.connect(lambda key, error: self.failed.emit(str(error)))
        self.job: Job | None = None
        self._lab.results.grown = self.grew.emit
        runs.changed.connect(self._job_changed)

    @property
    def busy(self) -> bool:
        return self._latest.busy or (self.job is not None and not self.job.state.over)

    def forget(self) -> None:
        """Another photo: what was asked of the last one is no longer wanted. Its job goes on; its result is kept."""
        self._latest.forget("look")
        self._latest.forget("estimate")
        self.job = None

    def look(self) -> None:
        """Find out what the photo needs."""
        original = self._lab.original
        if original is not None:
            self._latest.ask("look", lambda stale: _suggestions(original, self._lab.whole_of(original)))

    def estimate(self) -> None:
        """Find out how long each model takes for this photo."""
        original = self._lab.original
        if original is not None:
            self._latest.ask("estimate", lambda stale: estimates(self._studio, original.size))

    def run(self, recipe: Recipe) -> None:
        """Have the missing results of a recipe made; a job that runs for this photo is replaced."""
        original = self._lab.original
        if original is None or not any(isinstance(step.edit, AiEdit) for step in recipe.active):
            return
        self.cancel()
        studio, lab = self._studio, self._lab

        def work(progress: Progress) -> Made:
            notices: list[str] = []
            whole = lab.whole_of(original)
            context = context_for(studio, original, 1.0, lab.results, notices.append)
            context = replace(context, watch=lab.results.watch)
            try:
                image = render(whole, recipe, context, progress)
            finally:
                lab.results.clear()
            return Made(recipe, image, tuple(dict.fromkeys(notices)), made_with(recipe, context))

        names = [said(type(step.edit).shown_name()) for step in recipe.active if isinstance(step.edit, AiEdit)]
        title = f"{', '.join(names)}: {original.path.name}"
        self.job = self._runs.submit(title, work, "accelerator", self._over)
        self.progressed.emit(self.job)

    def cancel(self) -> None:
        """Stop the job at its next tile."""
        if self.job is not None and not self.job.state.over:
            self.job.cancel()
            self.progressed.emit(self.job)

    def stop(self) -> None:
        self.cancel()
        self._latest.stop()

    def _job_changed(self, job: Job) -> None:
        if job is self.job:
            self.progressed.emit(job)

    def _over(self, job: Job) -> None:
        if job is not self.job:
            return
        self.progressed.emit(job)
        if job.state is JobState.DONE:
            for notice in job.result.notices:
                self.noted.emit(notice)
            self.made.emit(job.result)
        elif job.state is JobState.FAILED:
            self.failed.emit(str(job.error))
        job.result = None  # the picture may be large; whoever wanted it has it now

    def _arrived(self, key: str, result: object) -> None:
        if key == "look":
            self.looked.emit(result)
        elif key == "estimate":
            self.estimated.emit(result)


def _suggestions(original: Original, whole: Image) -> tuple[Suggested, ...]:
    from editor.metadata.jpeg_tables import read_tables  # noqa: PLC0415  (not needed for the first paint)
    from editor.restoration.diagnose import diagnose  # noqa: PLC0415  (as above)
    from editor.restoration.joined import joined  # noqa: PLC0415  (as above)

    try:
        tables = read_tables(original.path)
    except AlbumenError:
        tables = None
    known = all_edits()
    return tuple(
        Suggested(known[each.edit](**each.settings), each.cause, each.confidence)
        for each in joined(diagnose(whole, original.fields, tables)).suggestions
        if each.edit in known
    )


def estimates(studio: Studio, size: tuple[int, int]) -> Mapping[str, Estimated]:
    """How long each AI edit takes for a photo of that size; those without a model are left out."""
    found: dict[str, Estimated] = {}
    for name, kind in all_edits().items():
        if not issubclass(kind, AiEdit):
            continue
        scale = 2 if name == "upscale" else None
        card = studio.registry.best_for(kind.task, scale)
        if card is None:
            continue
        try:
            told = studio.engine.estimate(card.id, *size)
        except ModelError:
            continue
        others = tuple((each.id, each.title) for each in studio.registry.all() if _instead(each, kind.task))
        detailed = any(each.detail for each in studio.registry.all() if each.task == kind.task)
        found[name] = Estimated(told.seconds, told.tiles, others, detailed)
    return found


def _instead(card: "ModelCard", task: str) -> bool:
    """Whether a model may be chosen for a task by hand: one of the user's own, or a larger one of ours."""
    return card.task == task and (not card.shipped or card.variant == "best")
