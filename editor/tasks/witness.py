"""Witness: stands before the engine, notes which models ran, and keeps their finished pieces till all is done."""

import hashlib
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from editor import __version__
from editor.develop.recipe import Recipe
from editor.imaging.image import Image, Pixels
from editor.jobs.scratch import Scratch, sweep_scratch
from editor.progress import SILENT, Progress
from editor.studio import LateEngine, Studio

if TYPE_CHECKING:
    from editor.develop.context import Context
    from editor.restoration.faithfulness import Faithfulness

WORTH_KEEPING = 1_000_000  # pixels of the photo; a smaller one is one piece, and done in a moment


class Witness(LateEngine):
    """A Restorer that hands everything on to the studio's engine.

    What a model has finished of a large photo is on the disk at once, so that a run that is killed in the middle of it
    goes on there. settled() when the photo's file stands (or never will), else close().
    """

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self.remarks: list[str] = []  # what a person may want to know of what was done
        self.faithful: Faithfulness | None = None  # of the enlargement, if there was one
        self.models: dict[str, str] = {}  # id: sha256 of the weights, in the order in which they ran
        self._scratches: list[Scratch] = []

    def restore(
        self, image: Image, model: str, settings: Mapping[str, float], progress: Progress = SILENT, **watched: Any
    ) -> Image:
        """As Restorer.restore."""
        scratch = self._scratch(image, model, settings)
        if scratch is None:
            restored = super().restore(image, model, settings, progress, **watched)
        else:
            self._scratches.append(scratch)
            engine = self._studio.engine
            restored = engine.restore(image, model, settings, progress, on_tile=scratch.put, ready=scratch.get)
        self.models[model] = self.fingerprint(model)
        return restored

    def measured(self, image: Image, made: Image) -> "Faithfulness":
        """As LateEngine.measured; noted."""
        self.faithful = super().measured(image, made)
        return self.faithful

    def fill(self, image: Image, mask: Pixels, model: str) -> Image:
        """As Engine.fill."""
        self.models[model] = self.fingerprint(model)
        return super().fill(image, mask, model)

    def note(self, recipe: Recipe, context: "Context") -> None:
        """Name the models of the recipe's steps too whose results were at hand, so that none of them had to run."""
        from editor.develop.ai_edit import AiEdit  # noqa: PLC0415 (as in making)

        for step in recipe.active:
            if isinstance(step.edit, AiEdit):
                model = step.edit.request(context).model
                self.models.setdefault(model, self.fingerprint(model))

    @property
    def told(self) -> str:
        """The ids, comma-separated; "" when no model ran."""
        return ", ".join(self.models)

    @property
    def reused(self) -> int:
        """How many pieces an interrupted run had finished."""
        return sum(scratch.reused for scratch in self._scratches)

    def settled(self) -> None:
        """The pieces are no longer needed."""
        for scratch in self._scratches:
            scratch.remove()

    def close(self) -> None:
        """Let go of the pieces but leave them for the next run."""
        for scratch in self._scratches:
            scratch.close()

    def _scratch(self, image: Image, model: str, settings: Mapping[str, float]) -> Scratch | None:
        """Where the pieces of this very work are kept: these pixels, weights and settings."""
        if image.width * image.height < WORTH_KEEPING:
            return None
        from editor.develop.restoring import source_of  # noqa: PLC0415 (as in making)

        folder = self._studio.home / "cache" / "pieces"
        sweep_scratch(folder)
        told = [__version__, self.fingerprint(model), sorted(settings.items()), source_of(image)]
        return Scratch.open(folder, hashlib.sha256(json.dumps(told).encode()).hexdigest()[:40])
