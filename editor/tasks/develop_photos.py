"""DevelopPhotos: one recipe applied to many files, without the catalog."""

from dataclasses import dataclass
from pathlib import Path

from editor.develop.recipe import Recipe
from editor.progress import SILENT, Progress
from editor.studio import Studio
from editor.tasks.batch import Batch
from editor.tasks.changes import Changes, Tell, tell_nobody
from editor.tasks.making import Maker, recipe_mark
from editor.tasks.manifest import write_manifest
from editor.tasks.output import Output
from editor.tasks.sources import gather
from editor.tasks.together import hands, together


@dataclass(frozen=True)
class DevelopPhotos:
    """sources: files and folders. recipe: what is done to each. manifest: where to write the receipts."""

    sources: tuple[Path, ...]
    output: Output
    recipe: Recipe
    recursive: bool = False
    manifest: Path | None = None

    @property
    def title(self) -> str:
        return f"Develop {self.sources[0].name if len(self.sources) == 1 else f'{len(self.sources)} photos'}"

    def run(self, studio: Studio, progress: Progress = SILENT, tell: Tell = tell_nobody) -> Changes:
        """Raises Cancelled, UsageError; a photo that fails is told in its outcome."""
        batch = self.batch(studio)
        work = together(self.maker(studio).make, hands(len(batch.sources), [self.recipe], batch.sources))
        results = batch.run(work, progress, tell)
        if self.manifest:
            write_manifest(self.manifest, results)
        return Changes(outcomes=tuple(outcome for outcome, _ in results))

    def batch(self, studio: Studio) -> Batch:
        """What is to be done."""
        sources = gather(self.sources, recursive=self.recursive, leave_out=self.output.folder)
        name = f"develop {self.sources} {self.output} {recipe_mark(self.recipe)} {self.recursive}"
        return Batch(name, sources, self.output, studio.journals, over=studio.over)

    def maker(self, studio: Studio) -> Maker:
        """How each photo is made."""
        return Maker(studio, self.output, known=lambda source: self.recipe)
