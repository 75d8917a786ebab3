"""Witness: stands before the engine and notes which models really ran."""

from collections.abc import Mapping

from editor.imaging.image import Image
from editor.progress import SILENT, Progress
from editor.restoration.registry import Registry
from editor.studio import Studio


class Witness:
    """A Restorer that hands everything on to the studio's engine, which it opens at the first restoration only."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self.models: dict[str, str] = {}  # id: sha256 of the weights, in the order in which they ran

    @property
    def registry(self) -> Registry:
        """The models that there are; asking loads no torch."""
        return self._studio.registry

    def restore(self, image: Image, model: str, settings: Mapping[str, float], progress: Progress = SILENT) -> Image:
        """As Restorer.restore."""
        restored = self._studio.engine.restore(image, model, settings, progress)
        self.models[model] = self.fingerprint(model)
        return restored

    def fingerprint(self, model: str) -> str:
        """As Restorer.fingerprint."""
        return self.registry.get(model).fingerprint

    @property
    def told(self) -> str:
        """The ids, comma-separated; "" when no model ran."""
        return ", ".join(self.models)
