"""Foreign: networks of the community, recognised from their weights by spandrel (the extra package `community`).

Imports torch; spandrel and torchvision only when a model of that kind is used.
"""

import warnings
from typing import Any

import torch
from torch import Tensor, nn

from editor.errors import ModelDamaged, ModelError

_operators: list[Any] = []  # keeps torch's registration alive


class Foreign(nn.Module):
    """A recognised network as ours are: N×C×H×W in 0–1 → N×C×scale·H×scale·W; condition: the mask of an inpainter
    (N×1×H×W, 1 = lost), nothing for others. multiple, smallest: sizes that it works at without padding."""

    found: Any

    def __init__(self, found: Any) -> None:
        super().__init__()
        self.network = found.model
        self.multiple = max(1, int(found.size_requirements.multiple_of))
        self.smallest = max(1, int(found.size_requirements.minimum))
        self.scale = int(found.scale)
        self.architecture, self.purpose = str(found.architecture.id), str(found.purpose)
        self.tags = tuple(str(tag) for tag in found.tags)
        self.channels = (int(found.input_channels), int(found.output_channels))
        self.__dict__["found"] = found  # not a module: it holds the one above

    def forward(self, picture: Tensor, condition: Tensor | None = None) -> Tensor:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return self._made(picture, condition)

    def _made(self, picture: Tensor, condition: Tensor | None) -> Tensor:
        if self.purpose != "Inpainting":
            pieces = [self.found(each[None]) for each in picture]
            return torch.cat(pieces)
        if condition is None or condition.ndim == 2:
            condition = picture.new_zeros(picture.shape[0], 1, *picture.shape[2:])
        result: Tensor = self.found(picture, condition)
        return result


def build_foreign(model: str, weights: dict[str, Tensor]) -> Foreign:
    """The network that these weights belong to. Raises ModelError where spandrel is missing or knows none,
    ModelDamaged where they look like an architecture but do not fit it."""
    loader, unsupported = _spandrel(model)
    try:
        with warnings.catch_warnings():  # what its architectures use of torch's past is no concern of the user's
            warnings.simplefilter("ignore")
            return Foreign(loader.load_from_state_dict(weights))
    except unsupported as error:
        raise ModelError(model, "its weights belong to no architecture that Albumen knows") from error
    except Exception as error:
        raise ModelDamaged(model, "its weights do not fit the architecture that they look like") from error


def _spandrel(model: str) -> tuple[Any, type[Exception]]:
    try:
        _mend_torchvision()
        from spandrel import ModelLoader, UnsupportedModelError
    except ImportError as error:
        told = f"models of the community need the extra package {error.name or 'spandrel'}"
        raise ModelError(model, f"{told}: install albumen[community]") from error
    return ModelLoader(), UnsupportedModelError


def _mend_torchvision() -> None:
    """A CPU torch beside a CUDA torchvision lacks two operators, without which torchvision refuses to load; spandrel
    needs only its Python parts, so naming the operators is enough."""
    if _operators or hasattr(torch.ops.torchvision, "nms"):
        return
    try:
        import torchvision  # noqa: F401, PLC0415
    except (RuntimeError, AttributeError):
        library = torch.library.Library("torchvision", "DEF")
        for name in ("nms", "qnms"):
            library.define(f"{name}(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
        _operators.append(library)
