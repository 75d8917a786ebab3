"""ModelCard: what is known of a restoration model before (and without) loading it."""

import hashlib
import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from editor.errors import ModelDamaged

TASKS = ("denoise", "jpeg", "clean", "deblur", "upscale", "lowlight", "tone", "inpaint", "face", "other")
CARD, SCORES = "card.toml", "scores.json"
DETAIL = "weights-detail.safetensors"
SUFFIXES = (".safetensors", ".pth", ".pt", ".ckpt")  # of files with weights that can be taken in
LARGEST_CARD = 1 << 20


@dataclass(frozen=True, eq=False)
class ModelCard:
    """One model folder: card.toml, its weights, and scores.json beside.

    architecture: a name in restoration.networks, or "spandrel" for weights from the community. options: what its
    constructor takes. scale: output size / input size. channels: 3 (colour), or 1: the network sees a single grey
    channel and is run on red, green and blue in turn. planes: the condition planes it takes, in order (see
    restoration.planes). weights: absolute path; sha256: of that file, in hex. detail: a second set of weights of
    the same shape, which `detail` interpolates towards. cost: kMAC per input pixel, 0 if unknown.
    variant: "standard", "best" (larger, slower) or "live" (for previews). source: where it comes from (URL).
    shipped: it came with Albumen.
    """

    id: str
    title: str
    task: str
    architecture: str
    folder: Path
    weights: Path
    sha256: str
    options: Mapping[str, Any] = field(default_factory=dict)
    scale: int = 1
    channels: int = 3
    planes: tuple[str, ...] = ()
    detail: Path | None = None
    detail_sha256: str = ""
    variant: str = "standard"
    cost: float = 0.0
    version: str = "1"
    licence: str = ""
    author: str = ""
    training_data: str = ""
    limits: str = ""
    source: str = ""
    scores: Mapping[str, Any] = field(default_factory=dict)
    shipped: bool = False

    @property
    def fingerprint(self) -> str:
        """sha256 (hex) that changes whenever any of the weights do."""
        if not self.detail:
            return self.sha256
        return hashlib.sha256(f"{self.sha256} {self.detail_sha256}".encode()).hexdigest()


def read_card(folder: Path, *, shipped: bool = False) -> ModelCard:
    """The card of a model folder; the weights are looked for, but neither loaded nor checked.

    Raises ModelDamaged where the card or the weights are missing, or the card makes no sense.
    """
    told = _read_toml(folder)
    name = str(told.get("id") or folder.name)
    try:
        card = _card(folder, name, told, shipped)
    except (KeyError, TypeError, ValueError) as error:
        raise ModelDamaged(name, f"its card cannot be used ({_reason(error)})") from error
    if not card.weights.is_file():
        raise ModelDamaged(name, f"its weights ({card.weights.name}) are not there")
    return card


def _card(folder: Path, name: str, told: dict[str, Any], shipped: bool) -> ModelCard:
    if not re.fullmatch(r"[\w.+-]{1,80}", name):
        raise ValueError("its id may hold letters, digits, dots and dashes only")
    if told["task"] not in TASKS:
        raise ValueError(f"unknown task {told['task']!r}")
    detail = _inside(folder, str(told.get("detail", DETAIL)))
    has_detail = detail.is_file()
    return ModelCard(
        id=name,
        title=str(told.get("title", name)),
        task=told["task"],
        architecture=str(told["architecture"]),
        folder=folder,
        weights=_inside(folder, str(told.get("weights", "weights.safetensors"))),
        sha256=_digest(told["sha256"]),
        options=dict(told.get("options", {})),
        scale=_counting(told.get("scale", 1), "scale", 16),
        channels=_counting(told.get("channels", 3), "channels", 3),
        planes=tuple(str(plane) for plane in told.get("planes", ())),
        detail=detail if has_detail else None,
        detail_sha256=_digest(told["detail_sha256"]) if has_detail else "",
        variant=str(told.get("variant", "standard")),
        cost=float(told.get("cost", 0.0)),
        scores=_read_scores(folder),
        shipped=shipped,
        **_texts(told, "version", "licence", "author", "training_data", "limits", "source"),
    )


def hash_file(path: Path) -> str:
    """sha256 of a file, in hex. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def check(card: ModelCard) -> None:
    """Raises ModelDamaged unless all weights are there and are those that the card was written for."""
    pairs = [(card.weights, card.sha256)]
    if card.detail:
        pairs.append((card.detail, card.detail_sha256))
    for path, expected in pairs:
        try:
            actual = hash_file(path)
        except OSError as error:
            raise ModelDamaged(card.id, f"its weights ({path.name}) cannot be read ({error.strerror})") from error
        if actual != expected:
            raise ModelDamaged(card.id, f"its weights ({path.name}) are not the ones its card describes; add it again")


def _read_toml(folder: Path) -> dict[str, Any]:
    path = folder / CARD
    try:
        if path.stat().st_size > LARGEST_CARD:
            raise ModelDamaged(folder.name, f"its {CARD} is far too large to be a card")
        return tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError as error:
        raise ModelDamaged(folder.name, f"there is no {CARD} in its folder") from error
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ModelDamaged(folder.name, f"its {CARD} cannot be read ({_reason(error)})") from error


def _read_scores(folder: Path) -> dict[str, float]:
    """scores.json as {"test metric": value}, or nothing: a card without scores is poorer, not broken."""
    try:
        scores = json.loads((folder / SCORES).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    rows = scores if isinstance(scores, list) else []
    told = [row for row in rows if isinstance(row, dict) and isinstance(row.get("value"), int | float)]
    return {f"{row.get('test', '')} {row.get('metric', '')}".strip(): round(row["value"], 3) for row in told}


def _inside(folder: Path, name: str) -> Path:
    if Path(name).name != name or name in ("", ".", ".."):
        raise ValueError(f"weights must lie beside the card, not at {name!r}")
    return (folder / name).absolute()


def _digest(value: Any) -> str:
    text = str(value).lower()
    if not re.fullmatch(r"[0-9a-f]{64}", text):
        raise ValueError("sha256 must have 64 hexadecimal digits")
    return text


def _counting(value: Any, name: str, most: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= most:
        raise ValueError(f"{name} must be 1 to {most}, not {value!r}")
    return value


def _texts(told: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: str(told[name]) for name in names if name in told}


def _reason(error: Exception) -> str:
    if isinstance(error, KeyError):
        return f"{error.args[0]} is missing"
    return str(error).splitlines()[0] if str(error) else type(error).__name__
