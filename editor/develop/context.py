"""Context: what an edit may ask of the world while it is rendered."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from editor.imaging.image import Image, Pixels
from editor.metadata.fields import Fields
from editor.progress import SILENT, Progress


class Models(Protocol):
    """Which models there are."""

    def best_for(self, task: str, scale: int | None = None) -> Any:
        """The card (with `id`) of the model to take for a task word, or None if there is none."""
        ...


class Restorer(Protocol):
    """Runs restoration models; the studio hands one in, so that develop needs no torch."""

    @property
    def registry(self) -> Models: ...

    def restore(self, image: Image, model: str, settings: Mapping[str, float], progress: Progress = SILENT) -> Image:
        """The whole effect of a model (scale 1, 2 or 4), before any blending. Raises ModelError."""
        ...

    def fingerprint(self, model: str) -> str:
        """sha256 of the model's weights, part of every cache key. Raises ModelMissing."""
        ...

    def remove(self, image: Image, mask: Pixels, progress: Progress = SILENT) -> Image:
        """The image with what the mask (H×W bool) covers replaced by what may lie behind it; at most 6 px beyond the
        mask change. Needs no model, and takes one where it is better. Raises ModelError, Cancelled."""
        ...


class Results(Protocol):
    """Where what models made is kept; see develop.cache."""

    def get(self, key: str, long_edge: int | None = None) -> Image | None:
        """What was kept under the key, or None; shrunk to a long edge if one is asked for."""
        ...

    def has(self, key: str) -> bool:
        """Whether something is kept under the key."""
        ...

    def put(self, key: str, image: Image, owner: str) -> None:
        """Keep it; owner: the photo and step it was made for, whose latest result it is from now on."""
        ...

    def latest(self, owner: str) -> str | None:
        """The key of the newest result of a photo's step that is still kept."""
        ...


def _nothing(message: str) -> None:
    """Say nothing."""


@dataclass(frozen=True)
class Context:
    """scale: rendered pixels per full-size pixel (1.0 at full size, 0.25 for a quarter-size preview);
    spatial parameters are in full-size pixels × scale. fields: the photo's metadata (ISO, lens …).

    source: the photo's content hash, under which AI results are kept ("": taken from the pixels). results: where
    they are kept (None: nowhere). notice: is told, in one sentence, what could not be done and was left out.
    """

    scale: float = 1.0
    fields: Fields = field(default_factory=Fields)
    restorer: Restorer | None = None
    source: str = ""
    results: Results | None = None
    notice: Callable[[str], None] = _nothing
