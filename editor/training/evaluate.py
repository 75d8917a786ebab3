"""PSNR and SSIM of a published model over a set: each picture, the spread, the worst case, and what it cost."""

import json
import time
import tomllib
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

import cv2
import numpy as np
import torch
import torch.nn.functional as functional
from torch import Tensor, nn

from editor.restoration.networks import build
from editor.training.metrics import luma, psnr, ssim
from editor.training.plan import PlanError
from editor.training.sets import Pair
from editor.training.weights import read_weights

CEILING = 100.0  # dB; what is told of equal pictures, so that means stay finite


@dataclass(frozen=True)
class Result:
    """One picture: dB of the input and of the output, SSIM, megapixels, CPU seconds.

    For super-resolution the input is enlarged bicubically, for holes it is filled by OpenCV's Telea.
    """

    name: str
    before: float
    after: float
    ssim: float
    megapixels: float
    seconds: float


@dataclass(frozen=True)
class Model:
    """A network with weights from a model folder, and the names of its planes."""

    network: nn.Module
    planes: tuple[str, ...]

    @torch.inference_mode()
    def restore(self, picture: np.ndarray, told: dict[str, float | np.ndarray]) -> np.ndarray:
        """h×w×3 float → H×W×3 float; edges are mirrored to whole multiples."""
        tensor = torch.from_numpy(np.ascontiguousarray(picture.transpose(2, 0, 1)))[None].float()
        multiple, scale = int(self.network.multiple), int(self.network.scale)  # type: ignore[arg-type]
        height, width = tensor.shape[2:]
        edges = (0, -width % multiple, 0, -height % multiple)
        padded = functional.pad(tensor, edges, mode="reflect").contiguous(memory_format=torch.channels_last)
        out: Tensor = self.network(padded, self._condition(told, edges) if self.planes else None)
        return out[0, :, : height * scale, : width * scale].permute(1, 2, 0).numpy()

    def _condition(self, told: dict[str, float | np.ndarray], edges: tuple[int, ...]) -> Tensor:
        values = [told.get(name, 0.0) for name in self.planes]
        if not any(isinstance(v, np.ndarray) for v in values):
            return torch.tensor([values], dtype=torch.float32)
        maps = [torch.as_tensor(v, dtype=torch.float32) for v in values]
        return functional.pad(torch.stack(maps)[None], edges, mode="reflect")


def open_model(folder: Path, weights: Path | None = None) -> Model:
    """The model of that folder; `weights`: others than the published ones (a checkpoint, for instance)."""
    try:
        card = tomllib.loads((folder / "card.toml").read_text("utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise PlanError(f"{folder.name}: its card cannot be read ({error})") from error
    network = build(card["architecture"], card["options"])
    network.load_state_dict({k: v.float() for k, v in read_weights(weights or folder / card["weights"]).items()})
    network.eval().to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    return Model(network, tuple(card["planes"]))


def measure(model: Model, pair: Pair) -> Result:
    """Runs the model on one pair; the result is rounded to 8 bits, as it would be saved."""
    started = time.process_time()
    out = model.restore(pair.degraded, pair.told)
    seconds = time.process_time() - started
    result = _bytes(out)
    before = _bytes(pair.degraded) if pair.hole is None else _telea(pair.degraded, pair.hole)
    if before.shape != pair.target.shape:
        before = _bicubic(pair.degraded, pair.target.shape)
    size = pair.degraded.shape[0] * pair.degraded.shape[1] / 1e6
    after = _psnr(result, pair)
    similar = ssim(*_views(result, pair), pair.shave) if pair.hole is None else float("nan")
    return Result(pair.name, _psnr(before, pair), after, similar, size, seconds)


def _bytes(picture: np.ndarray) -> np.ndarray:
    return np.clip(np.rint(picture * 255), 0, 255).astype(np.uint8)


def _bicubic(picture: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    tensor = torch.from_numpy(np.ascontiguousarray(picture.transpose(2, 0, 1)))[None]
    big = functional.interpolate(tensor, shape[:2], mode="bicubic", antialias=True, align_corners=False)
    return _bytes(big[0].permute(1, 2, 0).numpy())


def _telea(picture: np.ndarray, hole: np.ndarray) -> np.ndarray:
    return np.asarray(cv2.inpaint(_bytes(picture), hole.astype(np.uint8), 5, cv2.INPAINT_TELEA))


def _views(result: np.ndarray, pair: Pair) -> tuple[np.ndarray, np.ndarray]:
    return (luma(result), luma(pair.target)) if pair.luma else (result, pair.target)


def _psnr(result: np.ndarray, pair: Pair) -> float:
    if pair.hole is not None:
        return min(psnr(result[pair.hole], pair.target[pair.hole]), CEILING)
    return min(psnr(*_views(result, pair), pair.shave), CEILING)


def summary(results: Iterable[Result]) -> dict[str, float]:
    """Means, spread (10 %, 50 %, 90 %), the worst gain, how many got worse, core-seconds per megapixel of input."""
    rows = list(results)
    after = np.array([r.after for r in rows])
    gains = np.array([r.after - r.before for r in rows if r.before < CEILING])
    low, middle, high = np.percentile(after, (10, 50, 90)).tolist()
    return {
        "pictures": len(rows),
        "psnr": float(after.mean()),
        "ssim": float(np.mean([r.ssim for r in rows])),
        "input_psnr": float(np.mean([r.before for r in rows])),
        "psnr_10": low,
        "psnr_50": middle,
        "psnr_90": high,
        "psnr_worst": float(after.min()),
        "gain_worst": float(gains.min()) if len(gains) else 0.0,
        "worse": int((gains < 0).sum()),
        "core_seconds_per_mp": sum(r.seconds for r in rows) / sum(r.megapixels for r in rows),
    }


ANCHORS = {
    "cbsd68-s15": "FFDNet 33.87, DRUNet 34.30",
    "cbsd68-s25": "FFDNet 31.21, DRUNet 31.69",
    "cbsd68-s50": "FFDNet 27.96, DRUNet 28.51",
    "kodak24-s15": "FFDNet 34.63",
    "kodak24-s25": "FFDNet 32.13",
    "kodak24-s50": "FFDNet 28.98",
    "polyu": "OpenCV NLM about input + 1.4; CBDNet about input + 2",
    "set5-x4": "bicubic 28.43, PlainUSR-S 31.56, SAFMN 32.17",
    "set14-x4": "bicubic 26.09, PlainUSR-S 28.17, SAFMN 28.64",
    "bsd100-x4": "bicubic 25.96, SAFMN 27.58",
    "set5-x2": "SAFMN 38.00",
    "set14-x2": "SAFMN 33.54",
    "val-q10": "FBCNN about input + 2.1 (on LIVE1)",
    "val-q20": "FBCNN about input + 2.1 (on LIVE1)",
    "val-q40": "FBCNN about input + 2.1 (on LIVE1)",
    "val-tone": "Pillow autocontrast 24.11 (cutoff 0.5, 15 of forty worse), 26.20 (cutoff 0, 13 worse)",
    **dict.fromkeys(
        ("val-holes", "val-holes-narrow", "val-holes-thin"), "input_psnr is OpenCV's Telea, radius 5; + 2 dB wanted"
    ),
    "val-dark": "Pillow autocontrast 17.88, gamma 0.4 17.71, CLAHE 13.19; Zero-DCE tells 16.57 of SICE, another set",
}


def scores(name: str, found: dict[str, float], command: str) -> list[dict[str, object]]:
    """What goes into scores.json for one set: PSNR with all the rest of the summary, and SSIM."""
    rounded = {k: round(v, 4) if isinstance(v, float) else v for k, v in found.items()}
    rest = {k: v for k, v in rounded.items() if k not in ("psnr", "ssim")}
    shared = {"anchor": ANCHORS.get(name, ""), "command": command}
    made: list[dict[str, object]] = [{"test": name, "metric": "PSNR", "value": rounded["psnr"], **shared, **rest}]
    if np.isfinite(found["ssim"]):
        made.append({"test": name, "metric": "SSIM", "value": rounded["ssim"], **shared})
    return made


def record(folder: Path, rows: list[dict[str, object]]) -> None:
    """Puts the rows into the folder's scores.json, in place of older ones of the same test and metric."""
    path = folder / "scores.json"
    old = json.loads(path.read_text("utf-8")) if path.exists() else []
    fresh = {(r["test"], r["metric"]) for r in rows}
    kept = [r for r in old if (r["test"], r["metric"]) not in fresh]
    path.write_text(json.dumps(kept + rows, indent=1, ensure_ascii=False) + "\n", "utf-8")


def as_rows(results: Iterable[Result]) -> str:
    """Every picture as a line of JSON."""
    return "\n".join(json.dumps(asdict(r)) for r in results)
