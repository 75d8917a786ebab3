"""The clean photos: decoded once into one flat file, and cut into random crops.

`pack` decodes every photo of a folder into one uint8 array beside a table of shapes; `Crops` reads it as a memory map
(processes share it) or, on a GPU, as one tensor on the device.
"""

import json
from pathlib import Path

import numpy as np
import torch
from PIL import Image as Pillow
from torch import Tensor

from editor.training.plan import DataPlan, PlanError

SUFFIXES = (".avif", ".webp", ".png", ".jpg", ".jpeg", ".tif", ".bmp")


def photos_in(folder: Path) -> list[Path]:
    """The pictures of a folder, sorted by name."""
    return sorted(p for p in folder.iterdir() if p.suffix.lower() in SUFFIXES)


def load(path: Path) -> np.ndarray:
    """H×W×3 uint8. Raises PlanError when Pillow cannot read it."""
    try:
        with Pillow.open(path) as picture:
            return np.asarray(picture.convert("RGB"))
    except Exception as error:  # decoders raise anything
        raise PlanError(f"{path.name}: the photo cannot be decoded ({error})") from error


def reduced(pixels: np.ndarray, factor: int, square: int = 0) -> np.ndarray:
    """Smaller by a whole factor, or squeezed into a square of that many pixels, by area."""
    if square:
        return np.asarray(Pillow.fromarray(pixels).resize((square, square), Pillow.Resampling.BOX))
    return np.asarray(Pillow.fromarray(pixels).reduce(factor)) if factor > 1 else pixels


def pack(folder: Path, target: Path, factor: int = 1, square: int = 0) -> None:
    """Decodes all photos of `folder`, made smaller as in `reduced`, into `target`.

    That is a .bin, beside a .json with shapes and offsets.
    """
    paths = photos_in(folder)
    if not paths:
        raise PlanError(f"{folder.name}: there are no photos to train with")
    target.parent.mkdir(parents=True, exist_ok=True)
    rows, offset = [], 0
    partial = target.with_suffix(".part")
    with partial.open("wb") as file:
        for path in paths:
            pixels = reduced(load(path), factor, square)
            file.write(pixels.tobytes())
            rows.append([offset, *pixels.shape[:2]])
            offset += pixels.size
    target.with_suffix(".json").write_text(json.dumps(rows), "utf-8")
    partial.replace(target)


class Crops:
    """Random crops of the packed photos, turned and mirrored, as N×3×S×S float in 0–1 on the device.

    On a CPU the photos stay in the file (a memory map that processes share); elsewhere, or with `resident`, they are
    one tensor on the device and a whole batch is gathered at once.
    """

    def __init__(self, packed: Path, plan: DataPlan, device: torch.device, resident: bool | None = None) -> None:
        self.plan, self.device = plan, device
        self.rows = json.loads(packed.with_suffix(".json").read_text("utf-8"))
        self.flat = np.memmap(packed, np.uint8, "r")
        held = device.type != "cpu" if resident is None else resident
        self.pixels = torch.from_numpy(np.array(self.flat)).to(device) if held else None

    def batch(self, count: int, size: int, random: torch.Generator) -> Tensor:
        """N×3×size×size. Crops next to without structure are drawn again, but for a share of `flat`."""
        usable = [r for r in self.rows if r[1] >= size and r[2] >= size]
        if not usable:
            raise PlanError(f"no training photo is as large as {size} pixels")
        if self.pixels is not None:
            crops = self._gathered(usable, self.pixels, count, size, random)
        else:
            crops = torch.stack([self._one(usable, size, random) for _ in range(count)])
        return crops.permute(0, 3, 1, 2).float().div_(255.0)

    def _one(self, usable: list[list[int]], size: int, random: torch.Generator) -> Tensor:
        allowed = float(torch.rand((), generator=random)) < self.plan.flat
        for _ in range(4):
            crop = self._cut(usable, size, random)
            if allowed or float(crop[::2, ::2].float().std()) > 255 * self.plan.flat_limit:
                break
        turned = int(torch.randint(8, (), generator=random))
        crop = torch.rot90(crop, turned % 4, (0, 1))
        return crop.flip(1) if turned >= 4 else crop

    def _cut(self, usable: list[list[int]], size: int, random: torch.Generator) -> Tensor:
        index, down, right = torch.randint(1 << 40, (3,), generator=random).tolist()
        offset, height, width = usable[index % len(usable)]
        top, left = down % (height - size + 1), right % (width - size + 1)
        view = self.flat[offset : offset + height * width * 3].reshape(height, width, 3)
        return torch.from_numpy(view[top : top + size, left : left + size].copy())

    def _gathered(
        self, usable: list[list[int]], pixels: Tensor, count: int, size: int, random: torch.Generator
    ) -> Tensor:
        """The same for a whole batch without a loop: two candidates a place, the second where the first is flat."""
        first, second = (self._places(usable, count, size, random) for _ in range(2))
        crops, others = pixels[first.to(self.device)], pixels[second.to(self.device)]
        flat = crops[:, ::2, ::2].float().flatten(1).std(1) <= 255 * self.plan.flat_limit
        redrawn = flat & (torch.rand(count, generator=random) >= self.plan.flat).to(self.device)
        crops = torch.where(redrawn[:, None, None, None], others, crops)
        turned = torch.randint(8, (count,), generator=random).to(self.device)[:, None, None, None]
        for bit, change in ((1, lambda c: c.flip(1)), (2, lambda c: c.flip(2)), (4, lambda c: c.transpose(1, 2))):
            crops = torch.where((turned & bit) > 0, change(crops), crops)
        return crops

    @staticmethod
    def _places(usable: list[list[int]], count: int, size: int, random: torch.Generator) -> Tensor:
        """Indices N×S×S×3 into the flat pixels."""
        rows = torch.tensor(usable)[torch.randint(len(usable), (count,), generator=random)]
        offset, height, width = rows.unbind(1)
        top = (torch.rand(count, generator=random) * (height - size + 1)).long()
        left = (torch.rand(count, generator=random) * (width - size + 1)).long()
        axis = torch.arange(size)
        down = (top[:, None] + axis)[:, :, None, None] * width[:, None, None, None]
        right = (left[:, None] + axis)[:, None, :, None]
        return offset[:, None, None, None] + (down + right) * 3 + torch.arange(3)
