"""ExportPhotos: photos as the catalog has them developed, written for others."""

from dataclasses import dataclass, replace
from pathlib import Path

from editor.develop.recipe import Recipe
from editor.progress import SILENT, Progress
from editor.studio import Studio
from editor.tasks.apart import Apart, apart_mark, apart_work, batch_name, output_of
from editor.tasks.batch import Batch
from editor.tasks.changes import Changes, Tell, tell_nobody
from editor.tasks.making import Maker, recipe_mark
from editor.tasks.manifest import write_manifest
from editor.tasks.output import Output
from editor.tasks.sources import Source, gather
from editor.tasks.together import hands, together


@dataclass(frozen=True)
class ExportPhotos:
    """sources: files, folders and ids of catalogued photos. A photo gets the recipe that the catalog has for it; one
    without a recipe is encoded again as it is. manifest: where to write the receipts. apart: photos with an output of
    their own."""

    sources: tuple[Path | int, ...]
    output: Output
    recursive: bool = False
    manifest: Path | None = None
    apart: tuple[Apart, ...] = ()

    @property
    def title(self) -> str:
        return f"Export {'a photo' if len(self.sources) == 1 else f'{len(self.sources)} photos'}"

    def run(self, studio: Studio, progress: Progress = SILENT, tell: Tell = tell_nobody) -> Changes:
        """Raises Cancelled, UsageError, CatalogError; a photo that fails is told in its outcome."""
        sources = self._gather(studio)
        recipes = {source.photo: _recipe(studio, source) for source in sources if source.photo is not None}
        maker = Maker(
            studio,
            self.output,
            known=lambda source: recipes.get(source.photo or 0, Recipe()),
            receipts=bool(self.manifest),
        )
        own, apart = {each.source: replace(maker, output=each.output) for each in self.apart}, apart_mark(self.apart)
        batch = Batch(
            batch_name(self),
            sources,
            self.output,
            studio.journals,
            mark=lambda source: recipe_mark(recipes.get(source.photo or 0, Recipe())) + apart(source),
            output_of=output_of(self.output, self.apart),
            over=studio.over,
        )
        work = together(apart_work(maker, own), hands(len(sources), recipes.values(), sources))
        results = batch.run(work, progress, tell)
        if self.manifest:
            write_manifest(self.manifest, results)
        return Changes(outcomes=tuple(outcome for outcome, _ in results))

    def _gather(self, studio: Studio) -> list[Source]:
        """The photos, in the order asked for, each once; ids come from the catalog, files are looked up in it."""
        found: dict[Path | int, Source] = {}
        ids = [each for each in self.sources if isinstance(each, int)]
        known = {photo.id: photo for photo in studio.catalog.photos(ids)} if ids else {}
        for each in ids:
            if each in known:
                photo = known[each]  # a virtual copy has the path of its original
                found.setdefault(each if photo.copy else photo.path, Source(photo.path, None, each, copy=photo.copy))
        paths = [each for each in self.sources if not isinstance(each, int)]
        for source in gather(paths, recursive=self.recursive, leave_out=self.output.folder):
            there = studio.catalog.by_path(source.path.absolute()) if studio.has_catalog else None
            found.setdefault(source.path, replace(source, photo=there.id if there else None))
        return [replace(source, number=number) for number, source in enumerate(found.values(), 1)]


def _recipe(studio: Studio, source: Source) -> Recipe:
    return studio.catalog.history(source.photo).recipe if source.photo is not None else Recipe()
