"""Studio: every tool opened once, passed by hand; it holds, it does not do.

A tool is opened when it is first asked for: the command line that enhances a file never opens the catalog, and the
window is there long before the engine (and with it torch) is. May import: everything below; never tasks or faces.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from threading import RLock, local
from typing import TYPE_CHECKING, Any, Self

from editor.progress import SILENT, Progress
from editor.settings import Settings, home, shipped

if TYPE_CHECKING:
    from editor.catalog.catalog import Catalog
    from editor.catalog.photo import Photo
    from editor.catalog.thumbnails import Thumbnails
    from editor.develop.cache import ResultStore
    from editor.develop.context import Context
    from editor.imaging.image import Image, Pixels
    from editor.jobs.journal import Journal
    from editor.restoration.engine import Engine
    from editor.restoration.faithfulness import Faithfulness
    from editor.restoration.registry import Registry


class LateEngine:
    """The studio's engine as a Restorer, opened at the first restoration only: until then torch stays out of memory."""

    def __init__(self, studio: "Studio") -> None:
        self._studio = studio

    @property
    def registry(self) -> "Registry":
        """The models that there are; asking loads no torch."""
        return self._studio.registry

    def restore(
        self, image: "Image", model: str, settings: Mapping[str, float], progress: Progress = SILENT, **watched: Any
    ) -> "Image":
        """As Engine.restore."""
        return self._studio.engine.restore(image, model, settings, progress, **watched)

    def fingerprint(self, model: str) -> str:
        """As Engine.fingerprint."""
        return self.registry.get(model).fingerprint

    def remove(self, image: "Image", mask: "Pixels", progress: Progress = SILENT) -> "Image":
        """As Restorer.remove."""
        from editor.restoration.repair import Network, remembered  # noqa: PLC0415  (opened when first needed)

        card = self.registry.best_for("inpaint")
        if card is None:
            return remembered(image, mask, progress=progress)
        network = Network(card.fingerprint, lambda crop, hole: self.fill(crop, hole, card.id), card.shipped)
        return remembered(image, mask, network=network, progress=progress)

    def mend(self, image: "Image", sensitivity: float, progress: Progress = SILENT) -> tuple["Image", int]:
        """As Restorer.mend."""
        from editor.restoration.scratches import find_printed  # noqa: PLC0415  (opened when first needed)

        damage = find_printed(image, sensitivity, progress.part(0.0, 0.3))
        return self.remove(image, damage.mask, progress.part(0.3, 1.0)), damage.lines + damage.specks

    def spare(self, image: "Image", made: "Image", plain: "Callable[[Image], Image]") -> tuple["Image", int]:
        """As Restorer.spare."""
        from editor.restoration.faces import spared  # noqa: PLC0415  (opened when first needed)

        return spared(image, made, plain)

    def judge(self, image: "Image", made: "Image") -> str:
        """As Restorer.judge."""
        return self.measured(image, made).sentence

    def measured(self, image: "Image", made: "Image") -> "Faithfulness":
        """How true an enlargement is, with the map of where it is not."""
        from editor.restoration.faithfulness import faithfulness  # noqa: PLC0415  (opened when first needed)

        return faithfulness(image, made)

    def fill(self, image: "Image", mask: "Pixels", model: str) -> "Image":
        """As Engine.fill."""
        return self._studio.engine.fill(image, mask, model)


@dataclass
class Studio:
    """home: the folder that everything is kept in. read_only: the catalog is only looked at, which also works while
    another Albumen has it open. Safe to use from several threads; close() when done."""

    home: Path
    settings: Settings
    read_only: bool = False

    def __post_init__(self) -> None:
        self._opening = RLock()
        self._untold = local()  # .journals: of batches that ended on this thread and whose results are still to be told

    @classmethod
    def open(cls, folder: Path | None = None, *, read_only: bool = False) -> Self:
        """The studio of a home folder (None: the user's own). Creates nothing until something is kept."""
        place = folder or home()
        return cls(place, Settings.read(place / "settings.toml"), read_only)

    def keep_settings(self, settings: Settings) -> None:
        """Use these settings from now on and write them down; models that run finish where they are. Raises
        FileError."""
        from editor.metadata.safefile import safe_replace  # noqa: PLC0415  (the first window writes nothing)

        self.home.mkdir(parents=True, exist_ok=True)
        safe_replace(self.home / "settings.toml", settings.to_toml())
        old, self.settings = self.settings, settings
        if (old.device, old.threads) != (settings.device, settings.threads):
            with self._opening:
                self.__dict__.pop("_engine", None)  # the next one that is asked for runs there

    @property
    def catalog(self) -> "Catalog":
        """Photos and albums. Raises CatalogError."""
        with self._opening:
            return self._catalog

    @property
    def has_catalog(self) -> bool:
        """Whether there is a catalog yet; asking creates none."""
        return "_catalog" in self.__dict__ or (self.home / "catalog").is_dir()

    def writes(self, path: Path) -> None:
        """A finished photo goes there: the catalog does not take it for a new one, be it open here or not."""
        if "_catalog" in self.__dict__ and not self.read_only:
            self.catalog.watched.made_here(path.absolute())
        elif self.has_catalog:
            from editor.catalog.ledger import note  # noqa: PLC0415  (not needed for the first window)

            note(self.home / "catalog", path.absolute())

    @property
    def registry(self) -> "Registry":
        """The models that Albumen came with and the user's own."""
        with self._opening:
            return self._registry

    @property
    def engine(self) -> "Engine":
        """What runs models; the first call loads torch, so never ask for it on the GUI's thread."""
        with self._opening:
            return self._engine

    @property
    def thumbnails(self) -> "Thumbnails":
        """Small pictures of catalogued photos, kept on disk."""
        with self._opening:
            return self._thumbnails

    @property
    def results(self) -> "ResultStore":
        """What models made of photos, kept on disk and shared by the window, the thumbnails and the exports."""
        with self._opening:
            return self._results

    def context_for(self, photo: "Photo", scale: float) -> "Context":
        """What a preview of a catalogued photo may ask: what models made of it before; they never run for one."""
        from editor.develop.context import Context  # noqa: PLC0415  (not needed for the first window)

        return Context(scale, restorer=LateEngine(self), source=photo.content_hash, results=self.results)

    @property
    def journals(self) -> Path:
        """Where batches write down what is done, so that they survive a crash."""
        return self.home / "journal"

    @contextmanager
    def until_told(self) -> Iterator[None]:
        """Batches that end inside, on this thread, keep their journals till it is left without an error: whoever is
        killed before it could tell what they came to finds all done when they are run again, and makes nothing twice.
        """
        held: list[Journal] = []
        self._untold.journals = held
        try:
            yield
            while held:
                held.pop().finish()
        finally:
            self._untold.journals = None
            for journal in held:
                journal.close()

    def over(self, journal: "Journal") -> None:
        """A batch is all done: its journal goes, at once or when that is told."""
        held = getattr(self._untold, "journals", None)
        if held is None:
            journal.finish()
        else:
            held.append(journal)

    @property
    def model_folders(self) -> tuple[Path, ...]:
        """Where models are looked for; a user's own model wins over a shipped one of the same name."""
        return (shipped("models"), self.home / "models")

    @property
    def preset_folders(self) -> tuple[Path, ...]:
        """Where presets are looked for; a user's own wins over a shipped one of the same name."""
        return (shipped("resources") / "presets", self.home / "presets")

    def close(self) -> None:
        """Close what was opened."""
        catalog = self.__dict__.pop("_catalog", None)
        if catalog is not None:
            catalog.close()

    @cached_property
    def _catalog(self) -> "Catalog":
        from editor.catalog.catalog import Catalog  # noqa: PLC0415  (opened when first needed)

        return Catalog.open(self.home / "catalog", read_only=self.read_only and self.has_catalog)

    @cached_property
    def _registry(self) -> "Registry":
        from editor.restoration.registry import Registry  # noqa: PLC0415  (opened when first needed)

        return Registry(self.model_folders)

    @cached_property
    def _engine(self) -> "Engine":
        from editor.restoration.engine import Engine  # noqa: PLC0415  (imports torch)

        return Engine(
            self.registry, self.settings.device, cache=self.home / "cache", threads=self.settings.threads or None
        )

    @cached_property
    def _thumbnails(self) -> "Thumbnails":
        from editor.catalog.thumbnails import Thumbnails  # noqa: PLC0415  (opened when first needed)

        return Thumbnails(self.home / "cache" / "thumbnails", self.catalog, context=self.context_for, isolated=True)

    @cached_property
    def _results(self) -> "ResultStore":
        from editor.develop.cache import ResultStore  # noqa: PLC0415  (opened when first needed)

        return ResultStore(self.home / "cache" / "results", int(self.settings.ai_cache_gb * 1e9))
