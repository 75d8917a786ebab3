"""Loader: from a card to a network with its weights. Imports torch."""

import hashlib
import math
from pathlib import Path

from safetensors.torch import load
from torch import Tensor, nn

from editor.errors import ModelDamaged
from editor.restoration.card import ModelCard
from editor.restoration.networks import build

Weights = dict[str, Tensor]


def load_network(card: ModelCard, detail: float = 0.0) -> nn.Module:
    """The network of a card in float32, ready to run.

    detail: 0 takes the weights, 1 the detail weights, between them a mixture (network interpolation, Wang et al.
    2018, ESRGAN); without detail weights it changes nothing. The files are read once and hashed before they are
    parsed. Raises ModelDamaged where they are missing, not those of the card, corrupt, or of another shape.
    """
    weights = read_weights(card.id, card.weights, card.sha256)
    if card.detail and detail > 0:
        weights = _mixed(card, weights, read_weights(card.id, card.detail, card.detail_sha256), detail)
    network = _network(card, weights)
    return network.float().eval().requires_grad_(requires_grad=False)


def _network(card: ModelCard, weights: Weights) -> nn.Module:
    if card.architecture == "spandrel":
        from editor.restoration.foreign import build_foreign  # noqa: PLC0415  (needs the extra package spandrel)

        return build_foreign(card.id, weights)
    try:
        network = build(card.architecture, dict(card.options))
    except (TypeError, ValueError, RuntimeError) as error:
        raise ModelDamaged(card.id, f"its options do not fit {card.architecture} ({_first_line(error)})") from error
    try:
        network.load_state_dict({name: tensor.float() for name, tensor in weights.items()}, strict=True)
    except RuntimeError as error:
        raise ModelDamaged(card.id, f"its weights do not fit the architecture {card.architecture}") from error
    return network


def read_weights(model: str, path: Path, sha256: str) -> Weights:
    """The tensors of a safetensors file that has this sha256 (hex), all finite. Raises ModelDamaged."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ModelDamaged(model, f"its weights ({path.name}) cannot be read ({error.strerror})") from error
    if hashlib.sha256(data).hexdigest() != sha256:
        raise ModelDamaged(model, f"its weights ({path.name}) are not the ones its card describes; add it again")
    try:
        weights: Weights = load(data)
    except Exception as error:
        raise ModelDamaged(model, f"its weights ({path.name}) are corrupt") from error
    if not all(math.isfinite(tensor.float().sum().item()) for tensor in weights.values()):
        raise ModelDamaged(model, f"its weights ({path.name}) hold numbers that are not finite")
    return weights


def _mixed(card: ModelCard, plain: Weights, detailed: Weights, amount: float) -> Weights:
    if {k: v.shape for k, v in plain.items()} != {k: v.shape for k, v in detailed.items()}:
        raise ModelDamaged(card.id, "its detail weights are of another shape than its weights")
    return {name: plain[name].float().lerp(detailed[name].float(), amount) for name in plain}


def _first_line(error: Exception) -> str:
    return str(error).splitlines()[0] if str(error) else type(error).__name__
