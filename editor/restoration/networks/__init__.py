"""The architectures that our own models use; one network a file, found by the name in a card or a plan.

A network file holds a torch module whose constructor takes plain numbers and tuples (they stand in the card),
and has: `scale` (int, output size / input size), `multiple` (int, the input size must be a multiple of it) and
`reach` (int, input pixels around a pixel that decide its value: the overlap that tiles need).
A network that looks at the whole photo before it works on parts of it (ToneNet) has `thumbnail` (int, pixels),
`predict(thumbnail)` and `apply_sliders(tile, prediction)` as well.
This package imports torch in its files only; importing the package itself is free.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from editor.errors import ModelDamaged

if TYPE_CHECKING:
    from torch import nn

NETWORKS = {"filler": "Filler", "punet": "PUNet", "srp": "SRP", "tonenet": "ToneNet"}


def build(architecture: str, options: dict[str, Any]) -> "nn.Module":
    """The network of that name with fresh weights. Raises ModelDamaged if there is no such architecture."""
    if architecture not in NETWORKS:
        raise ModelDamaged(architecture, "this version of Albumen does not know that architecture")
    module = import_module(f"{__name__}.{architecture}")
    network: nn.Module = getattr(module, NETWORKS[architecture])(**options)
    return network
