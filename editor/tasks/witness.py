"""Witness: stands before the engine and notes which models really ran."""

from collections.abc import Mapping

from editor.develop.ai_edit import AiEdit
from editor.develop.context import Context
from editor.develop.recipe import Recipe
from editor.imaging.image import Image
from editor.progress import SILENT, Progress
from editor.studio import LateEngine, Studio


class Witness(LateEngine):
    """A Restorer that hands everything on to the studio's engine."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self.models: dict[str, str] = {}  # id: sha256 of the weights, in the order in which they ran

    def restore(self, image: Image, model: str, settings: Mapping[str, float], progress: Progress = SILENT) -> Image:
        """As Restorer.restore."""
        restored = super().restore(image, model, settings, progress)
        self.models[model] = self.fingerprint(model)
        return restored

    def note(self, recipe: Recipe, context: Context) -> None:
        """Name the models of the recipe's steps too whose results were at hand, so that none of them had to run."""
        for step in recipe.active:
            if isinstance(step.edit, AiEdit):
                model = step.edit.request(context).model
                self.models.setdefault(model, self.fingerprint(model))

    @property
    def told(self) -> str:
        """The ids, comma-separated; "" when no model ran."""
        return ", ".join(self.models)
