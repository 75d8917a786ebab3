"""AiEdit: an adjustment that a restoration model carries out, at a strength that can be changed without running it."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from editor.develop.context import Context, Restorer
from editor.develop.controls import Hidden
from editor.develop.edit import Edit, Stage
from editor.errors import ModelMissing
from editor.imaging.blend import blend
from editor.imaging.image import Image, Pixels
from editor.progress import SILENT, Progress


@dataclass(frozen=True)
class Request:
    """What is asked of a model: its id, and the settings that change what it makes (not the strength)."""

    model: str
    settings: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True)
class AiEdit(Edit):
    """The family of adjustments made by models. model: the id of one chosen by hand ("": the best for the task);
    sha256: the weights the result was made with, written when it is made."""

    stage = Stage.RESTORE
    protectable = True
    task: ClassVar[str]

    model: Annotated[str, Hidden()] = ""
    sha256: Annotated[str, Hidden()] = ""

    def settings(self) -> dict[str, float]:
        """What the model is told."""
        return {}

    def amount(self) -> float:
        """How much of the model's change is kept, 0–1."""
        return 1.0

    def enlarges(self) -> int:
        """How many times larger the result is."""
        return 1

    def mix(self, original: Image, changed: Image, mask: Pixels | None = None) -> Image:
        """The original with as much of the model's change as was asked for, times the mask (uint8 H×W)."""
        return blend(original, changed, self.amount(), mask)

    def request(self, context: Context) -> Request:
        """Which model is asked for what. Raises ModelMissing if there is none for the task."""
        if self.model:
            return Request(self.model, tuple(sorted(self.settings().items())))
        scale = self.enlarges() if self.enlarges() > 1 else None
        card = _restorer(context, self.task).registry.best_for(self.task, scale)
        if card is None:
            raise ModelMissing(self.task, f"no model for {self.shown_name().lower()} is installed")
        return Request(str(card.id), tuple(sorted(self.settings().items())))

    def changed(self, image: Image, context: Context, progress: Progress = SILENT) -> Image:
        """The whole effect of the model. Raises ModelError, Cancelled."""
        request = self.request(context)
        restorer = _restorer(context, request.model)
        watched = {} if context.on_tile is None else {"order": context.order, "on_tile": context.on_tile}
        return restorer.restore(image, request.model, dict(request.settings), progress, **watched)

    def apply(self, image: Image, context: Context, progress: Progress = SILENT) -> Image:
        return self.mix(image, self.changed(image, context, progress))

    @property
    def neutral(self) -> bool:
        return self.amount() <= 0


def _restorer(context: Context, name: str) -> Restorer:
    if context.restorer is None:
        raise ModelMissing(name, "models cannot be run here")
    return context.restorer
