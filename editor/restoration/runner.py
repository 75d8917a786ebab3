"""Runner: a loaded network that takes and gives numpy tiles. Imports torch."""

import math
from collections.abc import Sequence
from contextlib import nullcontext
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from editor.errors import ModelError
from editor.imaging.image import Pixels
from editor.restoration.card import ModelCard
from editor.restoration.device import Device, has_bfloat16

MARGIN = 32  # px; beyond it the influence of a pixel is below what 8 bits show (a contract test holds that)
LARGEST_TILE, SMALLEST_ROOM = 2048, 32
ROOMY, STRETCHED = 8, 4  # margins that a tile is wide, if no tensor is more than that many times as large as it should
PROBE = 64
NO_MEMORY = ("alloc", "out of memory", "not enough memory", "cannot allocate")


class Runner:
    """scale: output size / input size; multiple: the input size must be a multiple of it; margin: px of overlap
    that a tile needs; tile: longest edge in px that a tile may have, margin included; thumbnail: 0, or the px of the
    small copy that predict() wants to see first; cost: kMAC and activation: bytes of the largest tensor, per pixel."""

    def __init__(self, network: nn.Module, card: ModelCard, device: Device) -> None:
        self.card, self.device = card, device
        self.scale = card.scale
        self.multiple = int(getattr(network, "multiple", 1))
        self.margin = min(MARGIN, int(getattr(network, "reach", MARGIN)))
        self.thumbnail = int(getattr(network, "thumbnail", 0))
        self._half = card.shipped and not self.thumbnail and device.kind == "cpu" and has_bfloat16("cpu")
        self._network = network.to(device.kind).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.cost, self.activation = self._probe()
        self.tile = self._largest_tile()

    def run(self, tile: Pixels, conditions: "Sequence[float] | Pixels", *, fine: bool = True) -> Pixels:
        """H×W×C float32 in 0–1 (C: 3, or 1 for grey) → scale·H × scale·W × C float32.

        conditions: one number for each plane of the card, or the one plane as H×W float32 (the mask of an inpainter).
        fine: more than 8 bits of the result count. Where they do not, convolutions of our own networks are computed in
        bfloat16 if the CPU has it, in half the time: that is off by 0.1 to 0.25 of 255 in the mean, less than rounding
        to 8 bits is (a test holds that).

        Grey pictures go through a colour network as three equal channels whose results are averaged; colour
        pictures go through a one-channel network channel by channel. Raises MemoryError where there is too little
        memory, ModelError where the network fails otherwise.
        """
        channels = tile.shape[2]
        try:
            with torch.inference_mode(), self._arithmetic(fine):
                out = self._forward(self._as_batch(tile), conditions)
                return self._as_pixels(out, channels)
        except (RuntimeError, MemoryError) as error:
            if _is_memory(error):
                self._empty_cache()
                raise MemoryError from error
            raise ModelError(self.card.id, f"it failed on this picture ({_first_line(error)})") from error

    def _arithmetic(self, fine: bool) -> "torch.autocast | nullcontext[None]":
        return torch.autocast("cpu", torch.bfloat16) if self._half and not fine else nullcontext()

    def predict(self, small: Pixels) -> tuple[float, ...]:
        """What a network that looks at the whole photo first (thumbnail > 0) sees in a small copy of it: the
        conditions that run() then takes."""
        with torch.inference_mode():
            seen = self._network.predict(self._as_batch(small))  # type: ignore[operator]
        return tuple(seen[0].float().cpu().tolist())

    def _forward(self, batch: Tensor, conditions: "Sequence[float] | Pixels") -> Tensor:
        if isinstance(conditions, np.ndarray):
            plane = torch.from_numpy(conditions).to(batch)[None, None].expand(batch.shape[0], 1, -1, -1)
            return self._checked(batch, self._network(batch, plane))
        if self.thumbnail:
            told = batch.new_tensor([list(conditions)])
            return self._checked(batch, self._network.apply_sliders(batch, told))  # type: ignore[operator]
        if not self.card.planes:
            return self._checked(batch, self._network(batch))
        told = batch.new_tensor([list(conditions)]).expand(batch.shape[0], -1)
        return self._checked(batch, self._network(batch, told))

    def _checked(self, batch: Tensor, out: Any) -> Tensor:
        height, width = batch.shape[2] * self.scale, batch.shape[3] * self.scale
        if not isinstance(out, Tensor) or out.shape[2:] != (height, width):
            raise ModelError(self.card.id, f"it does not enlarge by {self.scale} as its card says")
        return out

    def _as_batch(self, tile: Pixels) -> Tensor:
        tensor = torch.from_numpy(np.ascontiguousarray(tile)).to(self.device.kind).permute(2, 0, 1)
        if self.card.channels == 1:
            return tensor[:, None]
        return tensor[None].expand(-1, 3, -1, -1).contiguous(memory_format=torch.channels_last)

    def _as_pixels(self, out: Tensor, channels: int) -> Pixels:
        flat = out[:, 0] if self.card.channels == 1 else out[0]
        if channels == 1 and flat.shape[0] > 1:
            flat = flat.mean(0, keepdim=True)
        pixels: Pixels = flat.permute(1, 2, 0).float().cpu().numpy()
        return pixels

    def _probe(self) -> tuple[float, float]:
        """Cost in kMAC and the bytes of the largest tensor, each per input pixel, from one small run."""
        edge = math.ceil(max(PROBE, getattr(self._network, "smallest", 1)) / self.multiple) * self.multiple
        macs, largest = [0.0], [0]

        def watch(module: nn.Module, _: Any, out: Any) -> None:
            if isinstance(out, Tensor):
                largest[0] = max(largest[0], out.numel() * out.element_size() // max(1, out.shape[0]))
                if isinstance(module, nn.Conv2d | nn.Linear):
                    macs[0] += out.numel() / out.shape[0] * module.weight[0].numel()

        hooks = [module.register_forward_hook(watch) for module in self._network.modules()]
        try:
            grey = np.full((edge, edge, 1), 0.5, np.float32)
            result = self.run(grey, self.predict(grey) if self.thumbnail else [0.0] * len(self.card.planes))
        finally:
            for hook in hooks:
                hook.remove()
        largest[0] = max(largest[0], result.nbytes * self.card.channels)
        runs = 3 if self.card.channels == 1 else 1  # one for each colour
        return runs * macs[0] / edge**2 / 1000, runs * largest[0] / edge**2

    def _largest_tile(self) -> int:
        edge = min(LARGEST_TILE, math.isqrt(int(self.device.activation / self.activation)))
        if edge < ROOMY * self.margin:
            edge = min(ROOMY * self.margin, math.isqrt(int(STRETCHED * self.device.activation / self.activation)))
        least = 2 * (self.margin + self.multiple) + max(SMALLEST_ROOM, getattr(self._network, "smallest", 1))
        return max(edge // self.multiple * self.multiple, math.ceil(least / self.multiple) * self.multiple)

    def _empty_cache(self) -> None:
        if self.device.kind == "cuda":
            torch.cuda.empty_cache()


def _is_memory(error: BaseException) -> bool:
    text = str(error).lower()
    return isinstance(error, MemoryError | torch.OutOfMemoryError) or any(word in text for word in NO_MEMORY)


def _first_line(error: BaseException) -> str:
    return str(error).splitlines()[0][:200] if str(error) else type(error).__name__
