"""Calibration: how fast this machine runs each model, learned from its own runs and kept as JSON."""

import contextlib
import json
import os
import threading
from dataclasses import dataclass
from pathlib import Path

from editor.restoration.card import ModelCard

FILE = "pace.json"
FORGET = 0.3  # weight of the newest run
USUAL = 0.024  # s per megapixel and kMAC/px on one core: 41 kMAC/px·MP/s, a small server's core


@dataclass(frozen=True)
class Estimate:
    """What running a model on a picture will take. bytes: memory at the peak, beyond what the program holds."""

    seconds: float
    bytes: int
    tiles: int


class Calibration:
    """Seconds per megapixel that a network reads (overlaps counted), by device and weights.

    folder: where pace.json is kept; None: in memory only. A damaged file counts as empty.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._path = None if folder is None else folder / FILE
        self._lock = threading.Lock()
        self._paces: dict[str, float] = self._read()

    def pace(self, card: ModelCard, device: str, threads: int) -> float:
        """Seconds per megapixel; before the first run, a guess from the network's cost."""
        known = self._paces.get(self._key(card, device))
        if known is not None:
            return known
        return (card.cost or 60.0) * USUAL / max(1, threads) / (1 if device == "cpu" else 50)

    def knows(self, card: ModelCard, device: str) -> bool:
        return self._key(card, device) in self._paces

    def learn(self, card: ModelCard, device: str, seconds: float, megapixels: float) -> None:
        """Remember a run. A folder that cannot be written to is no reason to fail."""
        pace, key = seconds / megapixels, self._key(card, device)
        with self._lock:
            old = self._paces.get(key, pace)
            self._paces[key] = old + FORGET * (pace - old)
            if self._path is not None:
                with contextlib.suppress(OSError):
                    self._path.parent.mkdir(parents=True, exist_ok=True)
                    beside = self._path.with_suffix(f".{os.getpid()}.tmp")
                    beside.write_text(json.dumps(self._paces, indent=1, sort_keys=True), "utf-8")
                    beside.replace(self._path)

    @staticmethod
    def _key(card: ModelCard, device: str) -> str:
        return f"{device} {card.fingerprint}"

    def _read(self) -> dict[str, float]:
        if self._path is None:
            return {}
        try:
            told = json.loads(self._path.read_text("utf-8"))
            return {str(key): float(pace) for key, pace in told.items() if 0 < float(pace) < 1e6}
        except (OSError, ValueError, TypeError, AttributeError):
            return {}
