"""Context: what an edit may ask of the world while it is rendered."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from editor.imaging.image import Image, Pixels
from editor.imaging.tiles import Box
from editor.metadata.fields import Fields
from editor.progress import SILENT, Progress

OnTile = Callable[[int, int, Pixels], None]  # x, y and the pixels of a finished piece of a result


class Models(Protocol):
    """Which models there are."""

    def best_for(self, task: str, scale: int | None = None) -> Any:
        """The card (with `id`) of the model to take for a task word, or None if there is none."""
        ...

    def get(self, name: str) -> Any:
        """The card of the model of that id; its `detail` is not None where it can add some. Raises ModelMissing."""
        ...


class Restorer(Protocol):
    """Runs restoration models; the studio hands one in, so that develop needs no torch."""

    @property
    def registry(self) -> Models: ...

    def restore(
        self, image: Image, model: str, settings: Mapping[str, float], progress: Progress = SILENT, **watched: Any
    ) -> Image:
        """The whole effect of a model (scale 1, 2 or 4), before any blending. watched, only where somebody looks on:
        order (the part of the image to do first) and on_tile (called with each finished piece). Raises ModelError."""
        ...

    def fingerprint(self, model: str) -> str:
        """sha256 of the model's weights, part of every cache key. Raises ModelMissing."""
        ...

    def remove(self, image: Image, mask: Pixels, progress: Progress = SILENT) -> Image:
        """The image with what the mask (H×W bool) covers replaced by what may lie behind it; at most 6 px beyond the
        mask change. Needs no model, and takes one where it is better. Raises ModelError, Cancelled."""
        ...

    def mend(self, image: Image, sensitivity: float, progress: Progress = SILENT) -> tuple[Image, int]:
        """The image without the scratches and dust of an old print, and how many there were. sensitivity: 0–100.
        Raises ModelError, Cancelled."""
        ...

    def spare(self, image: Image, made: Image, plain: Callable[[Image], Image]) -> tuple[Image, int]:
        """What a model made of an image, with faces too small or blurred to be sharpened as `plain` makes their
        cut-outs (of the same scale); and how many those are."""
        ...

    def judge(self, image: Image, made: Image) -> str:
        """Whether an enlarged image is still the image that it came from, in one sentence with the figure."""
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
    remark: is told in a few words what a person may want to know of what was done.

    watch: who looks on while models work that leave the size as it is; from a result's key and the image it is made
    of, the part to begin with and what gets each finished piece (see Restorer.restore). order, on_tile: of the model
    that works now.
    """

    scale: float = 1.0
    fields: Fields = field(default_factory=Fields)
    restorer: Restorer | None = None
    source: str = ""
    results: Results | None = None
    notice: Callable[[str], None] = _nothing
    remark: Callable[[str], None] = _nothing
    watch: Callable[[str, Image], tuple[Box | None, OnTile]] | None = None
    order: Box | None = None
    on_tile: OnTile | None = None
