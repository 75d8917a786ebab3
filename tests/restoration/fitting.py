# ruff: noqa: T201  (a script: it prints)
"""Fits the constants of restoration.noise and prints its errors: python tests/restoration/fitting.py ../shared/data

Clean photos with known truth: white noise, camera noise made in the raw picture, JPEG without noise, nothing at all.
Fitted on train/ (every second crop), measured on val/.
"""

import sys
from io import BytesIO
from pathlib import Path

import numpy as np
import torch
from PIL import Image as Pillow

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from editor.imaging.image import Image
from editor.restoration.noise import SHIFT, _Planes
from editor.training.degradations.unprocess import camera_noise


def as_jpeg(pixels, quality, subsampling):
    stream = BytesIO()
    Pillow.fromarray(pixels).save(stream, "JPEG", quality=int(quality), subsampling=int(subsampling))
    return np.array(Pillow.open(stream))


def spoiled(clean, random, generator):
    """(kind, true sigma, uint8 pixels) of one clean crop, in several ways."""
    yield "clean", 0.0, clean
    yield "jpeg", 0.0, as_jpeg(clean, random.integers(75, 96), random.choice([0, 2]))
    for _ in range(2):
        sigma = float(np.exp(random.uniform(np.log(1.5), np.log(50))))
        noisy = clean + random.normal(0, sigma, clean.shape)
        yield "white", sigma, np.clip(np.round(noisy), 0, 255).astype(np.uint8)
    for _ in range(3):
        tensor = torch.from_numpy(clean.copy()).permute(2, 0, 1)[None] / 255
        noisy = camera_noise(tensor, generator)[0].permute(1, 2, 0).numpy()
        noisy = np.round(noisy * 255).astype(np.uint8)
        yield "camera", float(np.sqrt(np.mean((noisy.astype(float) - clean) ** 2))), noisy


def gather(files, grey):
    random, generator = np.random.default_rng(0), torch.Generator().manual_seed(0)
    kinds, truths, features = [], [], []
    for file in files:
        clean = np.array(Pillow.open(file).convert("RGB"))
        if grey:
            clean = np.repeat(np.array(Pillow.fromarray(clean).convert("L"))[:, :, None], 3, 2)
        for kind, sigma, pixels in spoiled(clean, random, generator):
            seen = pixels[:, :, 1:2].copy() if grey else pixels
            truth = sigma
            if grey and kind == "camera":
                truth = float(np.sqrt(np.mean((seen[:, :, 0].astype(float) - clean[:, :, 1]) ** 2)))
            kinds.append(kind)
            truths.append(truth)
            features.append(_Planes.of(Image(seen)).features())
    return np.array(kinds), np.array(truths), np.array(features)


def with_constant(features):
    return np.c_[np.ones(len(features)), features]


def main(data):
    torch.set_num_threads(1)
    for name, grey in (("COLOUR_FIT", False), ("GREY_FIT", True)):
        _, truth, features = gather(sorted((data / "train").glob("*.avif"))[::2], grey)
        table = with_constant(features)
        fit = np.linalg.solve(table.T @ table + np.eye(table.shape[1]), table.T @ np.log2(truth + SHIFT))
        print(f"{name} = ({', '.join(f'{x:.3f}' for x in fit)})")
        kinds, truth, features = gather(sorted((data / "val").glob("*.webp")), grey)
        found = np.maximum(2 ** (with_constant(features) @ fit) - SHIFT, 0)
        for kind in ("clean", "jpeg"):
            each = found[kinds == kind]
            high, most = np.quantile(each, 0.9), each.max()
            print(f"  {kind}: median {np.median(each):.2f}, 90 % under {high:.2f}, most {most:.2f}")
        for kind in ("white", "camera"):
            for low, high in ((1.5, 4), (4, 10), (10, 60)):
                chosen = (kinds == kind) & (truth >= low) & (truth < high)
                ratio = found[chosen] / truth[chosen]
                low_end, middle, high_end = np.quantile(ratio, [0.05, 0.5, 0.95])
                told = f"median ×{middle:.2f}, 90 % in ×{low_end:.2f}–{high_end:.2f}"
                print(f"  {kind} σ {low:g}–{high:g} ({chosen.sum()}): {told}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
