"""JPEG damage: by a real encoder (Pillow) on a CPU, by the same arithmetic in torch on a GPU.

The torch version follows ITU-T T.81 with the IJG's quality scaling of its example tables: colour transform of JFIF,
chroma averaged 2×2 for 4:2:0, DCT of 8×8 blocks, quantisation; it has no entropy coding, which loses nothing.
"""

import io
import math
from functools import lru_cache

import numpy as np
import torch
import torch.nn.functional as functional
from PIL import Image as Pillow
from torch import Tensor

LUMA = (
    (16, 11, 10, 16, 24, 40, 51, 61), (12, 12, 14, 19, 26, 58, 60, 55), (14, 13, 16, 24, 40, 57, 69, 56),
    (14, 17, 22, 29, 51, 87, 80, 62), (18, 22, 37, 56, 68, 109, 103, 77), (24, 35, 55, 64, 81, 104, 113, 92),
    (49, 64, 78, 87, 103, 121, 120, 101), (72, 92, 95, 98, 112, 100, 103, 99),
)  # fmt: skip
CHROMA = (
    (17, 18, 24, 47, 99, 99, 99, 99), (18, 21, 26, 66, 99, 99, 99, 99), (24, 26, 56, 99, 99, 99, 99, 99),
    (47, 66, 99, 99, 99, 99, 99, 99), *(((99,) * 8,) * 4),
)  # fmt: skip
TO_YCC = ((0.299, 0.587, 0.114), (-0.168736, -0.331264, 0.5), (0.5, -0.418688, -0.081312))


def tables(quality: int) -> tuple[np.ndarray, np.ndarray]:
    """(luma, chroma) quantisation tables 8×8 of the IJG encoder at quality 1–100."""
    scale = 5000 // quality if quality < 50 else 200 - 2 * quality
    return tuple(np.clip((np.array(t) * scale + 50) // 100, 1, 255) for t in (LUMA, CHROMA))  # type: ignore[return-value]


def encode(pixels: np.ndarray, quality: int, full_chroma: bool) -> np.ndarray:
    """H×W×3 uint8 through a JPEG file of that quality, 4:4:4 or 4:2:0."""
    file = io.BytesIO()
    Pillow.fromarray(pixels).save(file, "JPEG", quality=quality, subsampling=0 if full_chroma else 2)
    return np.asarray(Pillow.open(file).convert("RGB"))


def compress(picture: Tensor, quality: Tensor, full_chroma: Tensor) -> Tensor:
    """N×3×H×W in 0–1 through JPEG, each at its own quality (N, 1–100) and chroma (N, bool)."""
    if picture.device.type != "cpu":
        return _in_torch(picture, quality, full_chroma)
    pixels = picture.detach().clamp(0, 1).mul(255).round().byte().permute(0, 2, 3, 1).contiguous().numpy()
    settings = zip(pixels, quality.tolist(), full_chroma.tolist(), strict=True)
    out = np.stack([encode(p, int(q), bool(f)) for p, q, f in settings])
    return torch.from_numpy(out).permute(0, 3, 1, 2).float().div_(255)


@lru_cache(maxsize=2)
def dct_matrix() -> Tensor:
    """The orthonormal 8-point DCT-II."""
    rows = torch.arange(8)[:, None]
    matrix = torch.cos(math.pi * (2 * torch.arange(8) + 1) * rows / 16) * 0.5
    matrix[0] = math.sqrt(1 / 8)
    return matrix


def _in_torch(picture: Tensor, quality: Tensor, full_chroma: Tensor) -> Tensor:
    """The same without an encoder; H and W of any size (edges are repeated to whole blocks)."""
    height, width = picture.shape[2:]
    padded = functional.pad(picture.clamp(0, 1), (0, -width % 16, 0, -height % 16), mode="replicate")
    ycc = torch.einsum("ij,njhw->nihw", padded.new_tensor(TO_YCC), padded.mul(255).round())
    ycc[:, 1:] += 128
    ycc = ycc.round()
    both = [tables(int(q)) for q in quality.tolist()]
    luma = padded.new_tensor(np.stack([b[0] for b in both]))
    chroma = padded.new_tensor(np.stack([b[1] for b in both]))
    y = _quantised(ycc[:, :1] - 128, luma) + 128
    whole = _quantised(ycc[:, 1:] - 128, chroma)
    halved = _quantised(functional.avg_pool2d(ycc[:, 1:], 2).round() - 128, chroma)
    doubled = functional.interpolate(halved, scale_factor=2, mode="bilinear", align_corners=False)
    colour = torch.where(full_chroma.to(padded.device).view(-1, 1, 1, 1), whole, doubled)
    back = torch.linalg.inv(padded.new_tensor(TO_YCC))
    rgb = torch.einsum("ij,njhw->nihw", back, torch.cat([y.round(), colour.round()], 1))
    return rgb.round().clamp(0, 255)[:, :, :height, :width] / 255


def _quantised(planes: Tensor, table: Tensor) -> Tensor:
    """N×C×H×W through DCT and quantisation with N×8×8 tables; H and W multiples of 8."""
    count, channels, height, width = planes.shape
    matrix = dct_matrix().to(planes)
    blocks = planes.reshape(count, channels, height // 8, 8, width // 8, 8).permute(0, 1, 2, 4, 3, 5)
    steps = table[:, None, None, None]
    kept = torch.round(matrix @ blocks @ matrix.T / steps) * steps
    return (matrix.T @ kept @ matrix).permute(0, 1, 2, 4, 3, 5).reshape(planes.shape)
