"""Fits everything and writes the constants into a module of the restoration room; measures them and writes a report."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from editor.restoration import fitted, noise
from editor.training.data import photos_in
from editor.training.evaluate import open_model
from editor.training.fits import blur_fit, jpeg_fit, noise_fit, resolution_fit

MODULE = Path(__file__).resolve().parents[2] / "restoration" / "fitted.py"
COMMAND, CHECK = "python -m editor.training fit", "python -m editor.training check"
LEFT_ALONE = {False: 0.98, True: 0.93}  # share of the photos without noise under the threshold; in a JPEG
LEAST = 2.5  # σ; less than this is not worth a denoiser
EVERY = {"noise": 9, "fine": 8, "grey": 18, "blur": 10, "jpeg": 12, "resolution": 4}  # of the training photos


@dataclass(frozen=True)
class NoiseFits:
    """colour, grey: the polynomials; plain, compressed, colourless: σ from which a photo is called noisy."""

    colour: noise_fit.Fits
    grey: noise_fit.Fits
    fine: tuple[float, ...]
    fine_grey: tuple[float, ...]
    plain: float
    compressed: float
    colourless: float


def write(data: Path, model: Path, weights: Path | None, module: Path = MODULE) -> None:
    """Fits the constants and writes the module. data: the folder with train/ and val/; model: the denoiser's folder;
    weights: others than its published ones."""
    train, denoiser = photos_in(data / "train"), open_model(model, weights)
    sets = (
        noise_fit.gather(train[:: EVERY["noise"]], denoiser, grey=False),
        noise_fit.gather(train[:: EVERY["grey"]], denoiser, grey=True),
    )
    lines = [noise_fit.fine(train[:: EVERY["fine"]], grey=grey) for grey in (False, True)]
    soft = blur_fit.fitted(list(blur_fit.gather(train[:: EVERY["blur"]], 0)))
    traces = jpeg_fit.fitted(list(jpeg_fit.scores(train[:: EVERY["jpeg"]])))
    large = resolution_fit.fitted(list(resolution_fit.gather(train[:: EVERY["resolution"]], [1.0, 0.0, 0.0], 0)))
    module.write_text(_constants(_noise(*sets, *lines), soft, traces, large), "utf-8")


def check(data: Path, model: Path, weights: Path | None, report: Path, every: int = 1) -> None:
    """Measures the constants that are in use on every n-th validation photo, and writes the report."""
    val, denoiser = photos_in(data / "val")[::every], open_model(model, weights)
    plain, compressed, grey = fitted.NOISY, fitted.NOISY_IN_JPEG, fitted.NOISY_GREY
    told = [noise_fit.gather(val, denoiser, grey=colourless, seed=1) for colourless in (False, True)]
    tables = {
        f"Noise, colour photos (called noisy from σ {plain:g}; {compressed:g} in a JPEG)": noise_fit.report(
            fitted.NOISE, fitted.FINE, told[0], (plain, compressed)
        ),
        f"Noise, one grey channel (from σ {grey:g})": noise_fit.report(
            fitted.NOISE_GREY, fitted.FINE_GREY, told[1], (grey, grey)
        ),
        f"Softness and movement (called soft from {fitted.SOFT:g} px)": blur_fit.report(
            blur_fit.Softness(fitted.MISSED, fitted.SOFT), list(blur_fit.gather(val, 1))
        ),
        "Compression": jpeg_fit.report(val),
        f"Effective resolution (claimed from ×{2**fitted.FULL:.2f})": resolution_fit.report(
            resolution_fit.Enlarged(fitted.RESOLUTION, fitted.FULL), val
        ),
    }
    report.write_text(_markdown(tables, len(val)), "utf-8")


def _noise(
    colour: noise_fit.Gathered, grey: noise_fit.Gathered, fine: tuple[float, ...], fine_grey: tuple[float, ...]
) -> NoiseFits:
    mine, other = (noise_fit.fitted(colour), fine), (noise_fit.fitted(grey), fine_grey)
    return NoiseFits(
        mine[0],
        other[0],
        fine,
        fine_grey,
        _threshold(*mine, colour, saved=False),
        _threshold(*mine, colour, saved=True),
        max(_threshold(*other, grey, saved=saved) for saved in (False, True)),
    )


def _threshold(fits: noise_fit.Fits, fine: Sequence[float], found: noise_fit.Gathered, *, saved: bool) -> float:
    """The certain σ that LEFT_ALONE of the photos without noise read less than."""
    clean = (found.kinds == "clean") & (found.saved == saved)
    read = [noise.told(fits, fine, each)[1] for each in found.features[clean]]
    return round(max(LEAST, float(np.quantile(read, LEFT_ALONE[saved]))), 1)


def _constants(
    fits: NoiseFits, soft: blur_fit.Softness, traces: jpeg_fit.Traces, large: resolution_fit.Enlarged
) -> str:
    rows = [
        f'"""Constants that `{COMMAND}` fitted; see models/DIAGNOSIS.md. Not to be edited by hand."""',
        "",
        "# fmt: off",
        "from editor.restoration.quadratic import Quadratic",
        "",
        *_quadratics("NOISE", fits.colour),
        *_quadratics("NOISE_GREY", fits.grey),
        *_tuple("FINE", fits.fine, ""),
        *_tuple("FINE_GREY", fits.fine_grey, ""),
        f"NOISY = {fits.plain}  # certain σ, 0–255: 98 % of the photos without noise read less; 93 % in a JPEG",
        f"NOISY_IN_JPEG = {fits.compressed}",
        f"NOISY_GREY = {fits.colourless}",
        f"MISSED = {soft.missed}  # px that blurred edges read too little",
        f"SOFT = {soft.soft}  # px; four fifths of it are more than 98 % of the sharp photos read",
        f"TRACE = {traces.trace}  # scores of a JPEG saving",
        f"TRACE_UNDER_ANOTHER = {traces.under_another}",
        *_tuple("RESOLUTION", large.weights, ""),
        f"FULL = {large.full}  # log2 of the factor of enlargement under which nothing is claimed",
    ]
    return "\n".join(rows) + "\n"


def _quadratics(name: str, fits: noise_fit.Fits) -> list[str]:
    rows = [f"{name} = ("]
    for fit in fits:
        parts = [line for each in (fit.low, fit.high, fit.weights) for line in _tuple("", each, "        ")]
        rows += ["    Quadratic(", *parts, "    ),"]
    return [*rows, ")"]


def _tuple(name: str, numbers: Sequence[float], indent: str) -> list[str]:
    """Ten numbers a line."""
    lines = [", ".join(str(each) for each in numbers[start : start + 10]) for start in range(0, len(numbers), 10)]
    opening, closing = (f"{name} = (", ")") if name else ("(", "),")
    return [f"{indent}{opening}", *(f"{indent}    {line}," for line in lines), f"{indent}{closing}"]


def _markdown(tables: dict[str, list[str]], count: int) -> str:
    parts = [
        "# How far the diagnosis can be trusted",
        "",
        f"Fitted by `{COMMAND}` on crops of the training photos, measured by `{CHECK}` on",
        f"{count} validation photos, both spoiled with known truth: noise white, of a camera (through mosaic and tone",
        "curve), coarse (as a camera's own noise reduction leaves it) and grey; two of five resized by 0.5–1.6 after;",
        "half saved as JPEG. A ratio is what is read by what is true; of noise, the truth is the σ with which our",
        "denoiser restores the photo best, for true values from 6 on.",
    ]
    for title, rows in tables.items():
        parts += ["", f"## {title}", "| what | photos | read |", "|---|---|---|", *rows]
    return "\n".join(parts) + "\n"
