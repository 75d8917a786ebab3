"""EnhancePhotos: what Albumen is for. Each photo is looked at, gets what it needs, and is written anew."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from editor.develop.ai_edit import AiEdit
from editor.develop.edits import all_edits
from editor.develop.recipe import Recipe
from editor.errors import UsageError
from editor.formats.picture import Picture
from editor.imaging.image import Image
from editor.metadata.jpeg_tables import read_tables
from editor.progress import SILENT, Progress
from editor.restoration.diagnose import diagnose
from editor.restoration.registry import Registry
from editor.studio import Studio
from editor.tasks.apart import Apart, apart_mark, apart_work, batch_name, output_of
from editor.tasks.batch import Batch
from editor.tasks.changes import Changes, Tell, tell_nobody
from editor.tasks.enhancing import ENOUGH, Wishes
from editor.tasks.making import Maker, Plan
from editor.tasks.manifest import write_manifest
from editor.tasks.output import Output
from editor.tasks.print_size import PrintSize
from editor.tasks.sources import gather

HUGE = 40_000_000  # pixels: from here on it is looked at how long it will take
LONGEST_UNASKED = 15 * 60.0  # seconds a photo, for what nobody asked for by name


@dataclass(frozen=True)
class EnhancePhotos:
    """sources: files and folders. steps: what to do, by name; None: what each photo needs. strength: 0–100, in place
    of the measured ones. scale: 2 or 4, for the step "upscale". detail: 0 (faithful) to 100 (crisp), for it too.
    size: what the finished photos must fit into, in place of a scale. models: ids of models to take in place of the
    usual ones, for the steps they are for. manifest: where to write the receipts. apart: photos with wishes and an
    output of their own."""

    sources: tuple[Path, ...]
    output: Output
    steps: tuple[str, ...] | None = None
    strength: float | None = None
    scale: int | None = None
    detail: float | None = None
    size: PrintSize | None = None
    models: tuple[str, ...] = ()
    recursive: bool = False
    manifest: Path | None = None
    apart: tuple[Apart, ...] = ()

    @property
    def title(self) -> str:
        return f"Enhance {self.sources[0].name if len(self.sources) == 1 else f'{len(self.sources)} photos'}"

    def run(self, studio: Studio, progress: Progress = SILENT, tell: Tell = tell_nobody) -> Changes:
        """Raises Cancelled, UsageError; a photo that fails is told in its outcome."""
        own = {each.source: self._maker(studio, each.wishes or self.wishes, each.output) for each in self.apart}
        results = self.batch(studio).run(apart_work(self.maker(studio), own), progress, tell)
        if self.manifest:
            write_manifest(self.manifest, results)
        return Changes(outcomes=tuple(outcome for outcome, _ in results))

    def batch(self, studio: Studio) -> Batch:
        """What is to be done. Raises UsageError."""
        sources = gather(self.sources, recursive=self.recursive, leave_out=self.output.folder)
        mark, output_of_each = apart_mark(self.apart), output_of(self.output, self.apart)
        return Batch(batch_name(self), sources, self.output, studio.journals, mark, output_of_each, studio.over)

    def maker(self, studio: Studio) -> Maker:
        """How each photo is made that is not apart. Raises UsageError."""
        return self._maker(studio, self.wishes, self.output)

    @property
    def wishes(self) -> Wishes:
        """What is to be done. Raises UsageError."""
        return Wishes(self.steps, self.strength, self.scale, self.detail, self.size)

    def _maker(self, studio: Studio, wishes: Wishes, output: Output) -> Maker:
        planner = Planner(wishes, studio.registry, lambda *what: studio.engine.estimate(*what).seconds, self.models)
        planner.check()
        return Maker(studio, output, look=planner.plan, copies=True, strict=wishes.steps is not None)


@dataclass(frozen=True)
class Planner:
    """Looks at a photo and says what to do to it. seconds: how long a model takes here for a width and height.
    models: ids of those to take in place of the usual ones."""

    wishes: Wishes
    registry: Registry
    seconds: Callable[[str, int, int], float]
    models: tuple[str, ...] = ()

    def check(self) -> None:
        """Raises UsageError, ModelMissing, ModelDamaged for a model that there is not or that no step is for."""
        tasks = {kind.task for kind in all_edits().values() if issubclass(kind, AiEdit)}
        for name in self.models:
            card = self.registry.get(name)
            if card.task not in tasks:
                raise UsageError(f"{name} is a model for {card.task}; no step is for that")

    def _chosen(self, recipe: Recipe) -> Recipe:
        """The recipe with the models that were asked for."""
        for name in self.models:
            card = self.registry.get(name)
            for step in recipe.steps:
                edit = step.edit
                if isinstance(edit, AiEdit) and edit.task == card.task:
                    told: dict[str, Any] = {"model": name}
                    if edit.enlarges() > 1 and card.scale in (2, 4):
                        told["scale"] = f"{card.scale}x"
                    recipe = recipe.with_edit(replace(edit, **told))
        return recipe

    def plan(self, picture: Picture, progress: Progress) -> Plan:
        """What was wished for, or what the photo needs, as far as there are models for it."""
        tables = read_tables(picture.path) if picture.path else None
        diagnosis = diagnose(picture.image, picture.metadata.fields, tables)
        progress.at(1.0)
        width, height = picture.image.width, picture.image.height
        recipe = self._chosen(self.wishes.recipe(diagnosis, width, height))
        size = self.wishes.size
        edge, dpi = (size.long_edge(width, height), size.dpi) if size else (None, None)
        if self.wishes.steps is not None:
            return Plan(recipe, self._beyond(width, height), edge, dpi)
        causes = {each.edit: each.cause for each in diagnosis.suggestions}
        notes = []
        for step in recipe.steps:
            edit = step.edit
            if isinstance(edit, AiEdit) and not self._has_model(edit):
                recipe = recipe.without(step.id)
                notes.append(f"{causes.get(edit.name, edit.name)}, but no model for it is installed")
        recipe, told = self._bounded(recipe, picture.image)
        return Plan(recipe, (*self._beyond(width, height), *notes, *told), edge, dpi)

    def _beyond(self, width: int, height: int) -> tuple[str, ...]:
        """What to say where the size wished for is more than a model enlarges."""
        scale, size = self.wishes.scale_for(width, height), self.wishes.size
        if not size or not scale or size.factor(width, height) <= scale * ENOUGH:
            return ()
        times = size.factor(width, height)
        return (f"{times:.1f} times as large: {scale} times by the model, the rest is interpolated",)

    def _bounded(self, recipe: Recipe, image: Image) -> tuple[Recipe, tuple[str, ...]]:
        """The recipe without what nobody asked for and what would keep this machine busy for ever."""
        pixels = image.width * image.height
        unasked = [step for step in recipe.steps if isinstance(step.edit, AiEdit) and step.edit.enlarges() == 1]
        if pixels < HUGE or not unasked:
            return recipe, ()
        models = [self._model(step.edit) for step in unasked if isinstance(step.edit, AiEdit)]
        seconds = sum(self.seconds(model, image.width, image.height) for model in models if model)
        if seconds <= LONGEST_UNASKED:
            return recipe, ()
        names = ",".join(step.edit.name for step in unasked)
        for step in unasked:
            recipe = recipe.without(step.id)
        size, minutes = f"{pixels / 1e6:.0f} megapixels", f"{seconds / 60:.0f} minutes"
        told = f"at {size} {names} would take about {minutes} here and was left out; --steps {names} does it"
        return recipe, (told,)

    def _has_model(self, edit: AiEdit) -> bool:
        return bool(self._model(edit))

    def _model(self, edit: AiEdit) -> str:
        """The id of the model that does it; "" where there is none."""
        scale = edit.enlarges() if edit.enlarges() > 1 else None
        card = self.registry.best_for(edit.task, scale)
        return card.id if card is not None else ""
