"""Context: what an edit may ask of the world while it is rendered."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from editor.imaging.image import Image
from editor.metadata.fields import Fields
from editor.progress import SILENT, Progress


class Restorer(Protocol):
    """Runs restoration models; the studio hands one in, so that develop needs no torch."""

    def restore(self, image: Image, model: str, settings: Mapping[str, float], progress: Progress = SILENT) -> Image:
        """The whole effect of a model (scale 1, 2 or 4), before any blending. Raises ModelError."""
        ...

    def fingerprint(self, model: str) -> str:
        """sha256 of the model's weights, part of every cache key. Raises ModelMissing."""
        ...


@dataclass(frozen=True)
class Context:
    """scale: rendered pixels per full-size pixel (1.0 at full size, 0.25 for a quarter-size preview);
    spatial parameters are in full-size pixels × scale. fields: the photo's metadata (ISO, lens …)."""

    scale: float = 1.0
    fields: Fields = field(default_factory=Fields)
    restorer: Restorer | None = None
