"""EnhancePhotos: what Albumen is for. Each photo is looked at, gets what it needs, and is written anew."""

from dataclasses import dataclass
from pathlib import Path

from editor.develop.ai_edit import AiEdit
from editor.formats.picture import Picture
from editor.metadata.jpeg_tables import read_tables
from editor.progress import SILENT, Progress
from editor.restoration.diagnose import diagnose
from editor.restoration.registry import Registry
from editor.studio import Studio
from editor.tasks.batch import Batch
from editor.tasks.changes import Changes, Tell, tell_nobody
from editor.tasks.enhancing import Wishes
from editor.tasks.making import Maker, Plan
from editor.tasks.manifest import write_manifest
from editor.tasks.output import Output
from editor.tasks.sources import gather


@dataclass(frozen=True)
class EnhancePhotos:
    """sources: files and folders. steps: what to do, by name; None: what each photo needs. strength: 0–100, in place
    of the measured ones. scale: 2 or 4, for the step "upscale". detail: 0 (faithful) to 100 (crisp), for it too.
    manifest: where to write the receipts."""

    sources: tuple[Path, ...]
    output: Output
    steps: tuple[str, ...] | None = None
    strength: float | None = None
    scale: int | None = None
    detail: float | None = None
    recursive: bool = False
    manifest: Path | None = None

    @property
    def title(self) -> str:
        return f"Enhance {self.sources[0].name if len(self.sources) == 1 else f'{len(self.sources)} photos'}"

    def run(self, studio: Studio, progress: Progress = SILENT, tell: Tell = tell_nobody) -> Changes:
        """Raises Cancelled, UsageError; a photo that fails is told in its outcome."""
        wishes = Wishes(self.steps, self.strength, self.scale, self.detail)
        sources = gather(self.sources, recursive=self.recursive, leave_out=self.output.folder)
        strict = self.steps is not None
        planner = Planner(wishes, studio.registry)
        maker = Maker(studio, self.output, look=planner.plan, copies=True, strict=strict)
        results = Batch(repr(self), sources, self.output, studio.journals).run(maker.make, progress, tell)
        if self.manifest:
            write_manifest(self.manifest, results)
        return Changes(outcomes=tuple(outcome for outcome, _ in results))


@dataclass(frozen=True)
class Planner:
    """Looks at a photo and says what to do to it."""

    wishes: Wishes
    registry: Registry

    def plan(self, picture: Picture, progress: Progress) -> Plan:
        """What was wished for, or what the photo needs, as far as there are models for it."""
        tables = read_tables(picture.path) if picture.path else None
        diagnosis = diagnose(picture.image, picture.metadata.fields, tables)
        progress.at(1.0)
        recipe = self.wishes.recipe(diagnosis)
        if self.wishes.steps is not None:
            return Plan(recipe)
        causes = {each.edit: each.cause for each in diagnosis.suggestions}
        notes = []
        for step in recipe.steps:
            edit = step.edit
            if isinstance(edit, AiEdit) and not self._has_model(edit):
                recipe = recipe.without(step.id)
                notes.append(f"{causes.get(edit.name, edit.name)}, but no model for it is installed")
        return Plan(recipe, tuple(notes))

    def _has_model(self, edit: AiEdit) -> bool:
        scale = edit.enlarges() if edit.enlarges() > 1 else None
        return self.registry.best_for(edit.task, scale) is not None
