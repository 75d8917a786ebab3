"""The sets that models are measured on: pairs of a degraded and a true picture, always the same.

Every random number comes from `numpy.random.default_rng(seed)` or a torch generator with a seed that depends on the
picture's place in its folder only, so that a subset gives the same pairs as the whole set. None of these pictures
is ever trained on.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from PIL import Image as Pillow

from editor.training.data import load, photos_in
from editor.training.degradations import blur, jpeg, masks, tone
from editor.training.degradations.wild import Wild
from editor.training.plan import PlanError


@dataclass(frozen=True)
class Pair:
    """degraded: h×w×3 float32 in 0–1 (not clipped); target: H×W×3 uint8; told: condition by plane name, 0–1.

    `hole` (H×W bool) is where alone the error counts; None: everywhere. `luma`: measure Y, as the super-resolution
    papers do, with `shave` pixels cut off.
    """

    name: str
    degraded: np.ndarray
    target: np.ndarray
    told: dict[str, float | np.ndarray]
    shave: int = 0
    luma: bool = False
    hole: np.ndarray | None = None


SHIFT = 12  # px that a blurred picture may lie off its truth

Maker = Callable[[Path, "re.Match[str]", int], Iterator[Pair]]


def _paths(folder: Path, every: int) -> list[tuple[int, Path]]:
    if not folder.is_dir():
        raise PlanError(f"{folder.name}: the test pictures are not there")
    return list(enumerate(photos_in(folder)))[::every]


def _tensor(pixels: np.ndarray) -> torch.Tensor:
    return torch.from_numpy(pixels.astype(np.float32) / 255).permute(2, 0, 1)[None]


def _array(picture: torch.Tensor) -> np.ndarray:
    return picture[0].permute(1, 2, 0).numpy()


def _white(data: Path, found: "re.Match[str]", every: int) -> Iterator[Pair]:
    folder = {"cbsd68": "CBSD68", "kodak24": "Kodak24", "val": "../val"}[found[1]]
    sigma = float(found[2])
    for index, path in _paths(data / "bench" / folder, every):
        target = load(path)
        noise = np.random.default_rng(index).standard_normal(target.shape, np.float32)
        yield Pair(
            path.stem, target / np.float32(255) + noise * np.float32(sigma / 255), target, {"sigma": sigma / 255}
        )


def _enlarged(data: Path, found: "re.Match[str]", every: int) -> Iterator[Pair]:
    name, scale = {"set5": "Set5", "set14": "Set14", "bsd100": "BSD100"}[found[1]], int(found[2])
    small = data / "bench" / name / f"LR_x{scale}"
    for index, path in _paths(data / "bench" / name / "HR", every):
        target = load(path)
        matching = photos_in(small)[index]
        # A few ×2 pictures were made before the HR ones lost a column: what has no counterpart is cut off.
        degraded = load(matching)[: target.shape[0] // scale, : target.shape[1] // scale]
        height, width = degraded.shape[0] * scale, degraded.shape[1] * scale
        yield Pair(path.stem, degraded / np.float32(255), target[:height, :width], {}, scale, True)


def _real_noise(data: Path, found: "re.Match[str]", every: int) -> Iterator[Pair]:
    told = found[1] or "s10"
    for _, path in [p for p in _paths(data / "real" / "PolyU", 1) if "_real" in p[1].name.lower()][::every]:
        name = re.sub("_real", "_mean", path.name, flags=re.IGNORECASE)
        noisy = load(path)
        sigma = _seen(noisy, path) if told == "blind" else float(told[1:])
        yield Pair(path.stem, noisy / np.float32(255), load(path.with_name(name)), {"sigma": sigma / 255})


def _seen(noisy: np.ndarray, path: Path) -> float:
    """The σ (0–255) that Albumen's diagnosis reads in a photo, as its denoiser is told it when nobody sets it."""
    from editor.imaging.image import Image  # noqa: PLC0415  the bench runs without these where no set asks for them
    from editor.metadata.jpeg_tables import read_tables  # noqa: PLC0415
    from editor.restoration import jpeg_damage, noise  # noqa: PLC0415

    image = Image(noisy)
    quality = jpeg_damage.measure(image, read_tables(path)).quality
    return noise.to_tell(noise.measure(image, quality).sigma, quality)


def _shaken(data: Path, _found: "re.Match[str]", every: int) -> Iterator[Pair]:
    """Levin et al. 2009: grey pictures blurred by a camera that really moved; those whose truth is at hand.

    The blur moves the picture as well, so the truth is cut at the whole-pixel shift at which the blurred picture is
    nearest to it, as is the custom for this set.
    """
    folder = data / "real" / "blur_levin" / "levin"
    truths = {path.stem: load(path) for _, path in _paths(folder / "gt", 1)}
    files = [path for _, path in _paths(folder, 1) if path.stem.split("_")[0] in truths]
    for path in files[::every]:
        blurred, sharp = load(path), truths[path.stem.split("_")[0]]
        inner = blurred[SHIFT:-SHIFT, SHIFT:-SHIFT].astype(np.float32)
        places = [(down, right) for down in range(2 * SHIFT + 1) for right in range(2 * SHIFT + 1)]
        height, width = inner.shape[:2]
        cuts = {place: sharp[place[0] : place[0] + height, place[1] : place[1] + width] for place in places}
        best = min(places, key=lambda place: float(np.square(inner[..., 0] - cuts[place][..., 0]).mean()))
        yield Pair(path.stem, inner / np.float32(255), cuts[best], {"strength": 1.0})


def _compressed(data: Path, found: "re.Match[str]", every: int) -> Iterator[Pair]:
    quality, full = int(found[2]), found[3] == "-444"
    folder = data / "val" if found[1] == "val" else data / "bench" / "classic5"
    for _, path in _paths(folder, every):
        target = load(path)
        if found[1] == "classic5":  # grey pictures, grey files
            grey = Pillow.fromarray(jpeg.encode(target, quality, True)).convert("L").convert("RGB")
            degraded = np.asarray(grey)
        else:
            degraded = jpeg.encode(target, quality, full)
        yield Pair(path.stem, degraded / np.float32(255), target, {"quality": quality / 100})


def _moved(data: Path, found: "re.Match[str]", every: int) -> Iterator[Pair]:
    """Motion of 5–25 px or discs of radius 1–6 px, then noise of σ 2."""
    for index, path in _paths(data / "val", every):
        random = torch.Generator().manual_seed(1000 + index)
        target = load(path)
        share = torch.rand(1, generator=random)
        extent = 5 + 20 * share if found[1] == "motion" else 2 + 10 * share
        kernel = blur.motion(25, extent, random) if found[1] == "motion" else blur.disc(25, extent / 2)
        degraded = blur.apply(_tensor(target), kernel)
        degraded = degraded + torch.randn(degraded.shape, generator=random) * (2 / 255)
        degraded = degraded.clamp(0, 1).mul(255).round().div(255)
        yield Pair(path.stem, _array(degraded), target[12:-12, 12:-12], {"strength": 1.0})


def _wild(data: Path, _found: "re.Match[str]", every: int) -> Iterator[Pair]:
    recipe = Wild(clean=0, part=0)
    for index, path in _paths(data / "val", every):
        sample = recipe(_tensor(load(path)), torch.Generator().manual_seed(2000 + index))
        target = (_array(sample.target) * 255).round().astype(np.uint8)
        yield Pair(path.stem, _array(sample.degraded), target, {"strength": 1.0})


def _lit(data: Path, found: "re.Match[str]", every: int) -> Iterator[Pair]:
    for index, path in _paths(data / "val", every):
        random = torch.Generator().manual_seed(4000 + index)
        target = load(path)
        wrong = tone.edited if found[1] == "tone" else tone.darkened
        degraded = wrong(_tensor(target), random).mul(255).round().div(255)
        yield Pair(path.stem, _array(degraded), target, {})


def _clean(data: Path, _found: "re.Match[str]", every: int) -> Iterator[Pair]:
    """The clean photo itself: what comes out should be what went in."""
    told = {"sigma": 0.0, "quality": 1.0, "strength": 1.0}
    for _, path in _paths(data / "val", every):
        target = load(path)
        yield Pair(path.stem, target / np.float32(255), target, dict(told))


WIDTHS = {"wide": (0.03, 0.12), "narrow": (0.01, 0.03), "thin": (0.003, 0.01)}  # of strokes, of the shorter edge


def _holes(data: Path, found: "re.Match[str]", every: int) -> Iterator[Pair]:
    widths = WIDTHS[found[1] or "wide"]
    for index, path in _paths(data / "val", every):
        target = load(path)
        mask = masks.brush(_tensor(target), 0.05, torch.Generator().manual_seed(3000 + index), *widths)
        hole = mask[0, 0].numpy()
        degraded = target / np.float32(255) * (1 - hole[..., None]) + 0.5 * hole[..., None]
        yield Pair(path.stem, degraded, target, {"mask": hole}, hole=hole > 0.5)


SETS: tuple[tuple[str, str, Maker], ...] = (
    (r"(cbsd68|kodak24|val)-s(\d+)", "white noise of that σ (of 255), not clipped", _white),
    (r"(set5|set14|bsd100)-x([24])", "bicubic super-resolution, luma", _enlarged),
    (
        r"polyu(?:-(blind|s\d+))?",
        "real camera noise, told a fixed σ (10) or what the diagnosis sees",
        _real_noise,
    ),
    (r"levin", "really moved cameras, grey", _shaken),
    (r"(val|classic5)-q(\d+)(-444)?", "JPEG of that quality, 4:2:0 unless -444", _compressed),
    (r"val-(motion|disc)", "motion of 5–25 px, or defocus", _moved),
    (r"val-wild", "second-order damage", _wild),
    (r"val-(tone|dark)", "wrong exposure, white balance, contrast; or far too dark", _lit),
    (r"val-clean", "undamaged photos", _clean),
    (
        r"val-holes(?:-(narrow|thin))?",
        "brush holes of 5 % of the area, strokes 3 to 12 % of the shorter edge wide (narrow 1 to 3, thin 0.3 to 1); "
        "the error inside them",
        _holes,
    ),
)


def pairs(name: str, data: Path, every: int = 1) -> Iterator[Pair]:
    """The pairs of the set of that name. Raises PlanError if there is none."""
    for pattern, _, make in SETS:
        if found := re.fullmatch(pattern, name):
            return make(data, found, every)
    raise PlanError(f"unknown set “{name}”; known are {', '.join(pattern for pattern, _, _ in SETS)}")
