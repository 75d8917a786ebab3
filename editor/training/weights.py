"""Reading and writing weights as safetensors (or from a checkpoint of this bench)."""

import tomllib
from pathlib import Path

import torch
from torch import Tensor, nn

from editor.training.plan import PlanError


def read_weights(path: Path) -> dict[str, Tensor]:
    """The tensors of a .safetensors file, or the averaged weights of a checkpoint. Raises PlanError."""
    try:
        if path.suffix == ".safetensors":
            from safetensors.torch import load_file  # noqa: PLC0415  only publishing and warm starts need it

            tensors: dict[str, Tensor] = load_file(path)
            return tensors
        state = torch.load(path, map_location="cpu", weights_only=True)
        averaged: dict[str, Tensor] = state["average"]
        return averaged
    except Exception as error:
        raise PlanError(f"{path.name}: the weights cannot be read ({error})") from error


def minutes_behind(path: Path) -> float:
    """Minutes of training that the card beside published weights tells; 0 where there is none."""
    try:
        card = tomllib.loads((path.parent / "card.toml").read_text("utf-8"))
        return float(card.get("training_minutes", 0.0))
    except (OSError, ValueError):
        return 0.0


def load_weights(network: nn.Module, path: Path) -> list[str]:
    """Puts all fitting tensors of the file into the network; gives the names of the network's that stayed fresh."""
    found = read_weights(path)
    own = network.state_dict()
    fitting = {k: v.to(own[k].dtype) for k, v in found.items() if k in own and v.shape == own[k].shape}
    if not fitting:
        raise PlanError(f"{path.name}: no tensor fits this network")
    network.load_state_dict(fitting, strict=False)
    return [k for k in own if k not in fitting]
