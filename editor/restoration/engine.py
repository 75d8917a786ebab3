"""Engine: runs restoration models on photos of any size and depth. Loads torch with the first job, not before."""

import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

import cv2
import numpy as np

from editor.errors import ModelError, OutOfMemory, UsageError
from editor.imaging.depths import as_floats, as_stored
from editor.imaging.image import Image, Pixels
from editor.imaging.tiles import Box, Tile, nearest_first, plan, read
from editor.progress import SILENT, Progress
from editor.restoration.allocator import give_back, keep_memory
from editor.restoration.calibration import Calibration, Estimate
from editor.restoration.card import ModelCard
from editor.restoration.memory import available
from editor.restoration.planes import MASK, conditions
from editor.restoration.registry import Registry
from editor.restoration.tilework import Network, OnTile, Ready, run_tiles

if TYPE_CHECKING:
    from editor.restoration.device import Device

MOST_PIXELS = 500_000_000
KEPT_NETWORKS = 4
SMALL = 256  # px of the copy that networks look at which judge the whole photo
USUAL_TILE, USUAL_MARGIN = 896, 32
RESERVE = 200 << 20  # bytes that are left to everybody else
WORTH_LEARNING = 0.25  # megapixels; smaller runs say little about the pace
NOTHING: Mapping[str, float] = MappingProxyType({})

Load = Callable[[ModelCard, float, "Device"], Network]


@dataclass(frozen=True)
class _Loaded:
    network: Network
    device: str


class Engine:
    """Satisfies develop.context.Restorer. May be used from several threads.

    device: auto, cpu, cuda or mps. cache: a folder to keep this machine's pace in (None: nowhere).
    threads: for the CPU; default: all cores but one. load: makes a Network of a card; tests hand in their own.
    """

    def __init__(
        self,
        registry: Registry,
        device: str = "auto",
        *,
        cache: Path | None = None,
        threads: int | None = None,
        load: Load | None = None,
    ) -> None:
        self.registry = registry
        self._wanted, self._threads, self._load = device, threads, load or _load
        self._calibration = Calibration(cache)
        self._device: Device | None = None
        self._networks: OrderedDict[tuple[str, float], _Loaded] = OrderedDict()
        self._lock = threading.RLock()

    def restore(  # noqa: PLR0913 the last ones are for those who watch it or go on with it
        self,
        image: Image,
        model: str,
        settings: Mapping[str, float] = NOTHING,
        progress: Progress = SILENT,
        *,
        order: Box | None = None,
        on_tile: OnTile | None = None,
        ready: Ready | None = None,
    ) -> Image:
        """The whole effect of a model on a photo, at the photo's own depth: scale × the size, alpha carried.

        settings: what the model's planes take (sigma in 0–255 units, 0 or absent: measured; quality 1–100;
        strength 0–100) and `detail` (0–1, between the two sets of weights). order: the part to do first, in
        pixels of the photo. on_tile: called with x, y and the pixels of each finished piece of the result.
        ready: asked by x, y, width and height for a piece that an earlier, interrupted run had finished.
        Grey stays grey, also where it is kept as RGB.
        Raises ModelMissing, ModelDamaged, OutOfMemory, ModelError, UsageError; Cancelled.
        """
        card = self.registry.get(model)
        _check_size(card, image)
        detail = _detail(card, settings)
        told = conditions(card, settings, image)
        loaded = self._loaded(card, detail)
        neutral = card.task != "other" and image.neutral  # what another purpose is may be to give colour
        if loaded.network.thumbnail:
            told = loaded.network.predict(_small(image)[:, :, : 1 if neutral else None])
        tiles = self._plan(loaded.network, image.width, image.height, order)
        begun = time.perf_counter()
        try:
            pixels = run_tiles(
                image.pixels, loaded.network, told, tiles, progress, neutral=neutral, on_tile=on_tile, ready=ready
            )
            alpha = _enlarged(image.alpha, card.scale)
        finally:
            give_back()
        self._learn(card, loaded.device, time.perf_counter() - begun, tiles)
        return Image(pixels, image.space, alpha)

    def fill(self, image: Image, mask: Pixels, model: str) -> Image:
        """What an inpainter makes of a small picture (one piece: no tiles) where the mask (H×W bool) is set.

        The whole result of the network is given; what lies outside the mask is for the caller to keep.
        """
        card = self.registry.get(model)
        if card.planes != (MASK,) or card.scale != 1:
            raise UsageError(f"{card.title} is no model that fills holes")
        loaded = self._loaded(card, 0.0)
        tile = plan(image.width, image.height, 1 << 20, loaded.network.margin, loaded.network.multiple)[0]
        plane = read(mask[:, :, None], tile.read)[:, :, 0].astype(np.float32)
        neutral = image.neutral
        tile_pixels = as_floats(read(image.pixels[:, :, : 1 if neutral else None], tile.read))
        tile_pixels[plane > 0] = 0.5
        try:
            result = loaded.network.run(tile_pixels, plane, fine=image.pixels.dtype != np.uint8)
        except MemoryError as error:
            raise OutOfMemory(card.id, "the hole is too large for the memory there is") from error
        x, y = tile.inset
        filled = as_stored(result[y : y + image.height, x : x + image.width], image.pixels.dtype)
        return image.with_pixels(filled.repeat(image.pixels.shape[2], 2) if neutral else filled)

    def fingerprint(self, model: str) -> str:
        """sha256 that stands for the model's weights in cache keys. Raises ModelMissing, ModelDamaged."""
        return self.registry.get(model).fingerprint

    def estimate(self, model: str, width: int, height: int) -> Estimate:
        """What restoring a picture of that size will take. Loads neither torch nor weights."""
        card = self.registry.get(model)
        loaded = next((each.network for key, each in self._networks.items() if key[0] == card.fingerprint), None)
        if loaded is not None:
            tiles, working = plan(width, height, loaded.tile, loaded.margin, loaded.multiple), loaded.activation
        else:
            tiles, working = plan(width, height, USUAL_TILE, USUAL_MARGIN, 1), 40.0
        read = [tile.read.area for tile in tiles]
        kind = self._device.kind if self._device else {"auto": "cpu"}.get(self._wanted, self._wanted)
        seconds = self._calibration.pace(card, kind, self._threads or 1) * sum(read) / 1e6
        needed = width * height * 3 * card.scale**2 + int(max(read) * working * 5)
        return Estimate(seconds, needed, len(tiles))

    def calibrate(self, model: str, progress: Progress = SILENT) -> float:
        """Run a model on one tile of grey and remember the pace. Returns seconds per megapixel."""
        card = self.registry.get(model)
        loaded = self._loaded(card, 0.0)
        edge = min(512, loaded.network.tile) // loaded.network.multiple * loaded.network.multiple
        tile = np.full((edge, edge, 3), 0.5, np.float32)
        told = loaded.network.predict(tile) if loaded.network.thumbnail else (0.1,) * len(card.planes)
        loaded.network.run(tile, told, fine=False)
        progress.at(0.5)
        begun = time.perf_counter()
        loaded.network.run(tile, told, fine=False)
        seconds = time.perf_counter() - begun
        self._calibration.learn(card, loaded.device, seconds, edge * edge / 1e6)
        progress.at(1.0)
        return seconds / (edge * edge / 1e6)

    @property
    def device_name(self) -> str:
        """Where models run, for people. Loads torch when asked for the first time."""
        return self._chosen().name

    @property
    def device_note(self) -> str:
        """Why models do not run where they were asked to; empty when they do. Loads torch."""
        return self._chosen().note

    def forget(self) -> None:
        """Free all loaded networks."""
        with self._lock:
            self._networks.clear()
        give_back()

    def _chosen(self) -> "Device":
        with self._lock:
            if self._device is None:
                keep_memory()
                self._device = import_module("editor.restoration.device").choose(self._wanted)
            return self._device

    def _loaded(self, card: ModelCard, detail: float) -> _Loaded:
        device = self._chosen()
        import_module("editor.restoration.device").use_threads(self._threads)
        key = (card.fingerprint, detail)
        with self._lock:
            if key not in self._networks:
                self._networks[key] = _Loaded(self._load(card, detail, device), device.kind)
            self._networks.move_to_end(key)
            while len(self._networks) > KEPT_NETWORKS:
                self._networks.popitem(last=False)
            return self._networks[key]

    @staticmethod
    def _plan(network: Network, width: int, height: int, order: Box | None) -> list[Tile]:
        tiles = plan(width, height, network.tile, network.margin, network.multiple)
        return tiles if order is None else nearest_first(tiles, order)

    def _learn(self, card: ModelCard, device: str, seconds: float, tiles: list[Tile]) -> None:
        megapixels = sum(tile.read.area for tile in tiles) / 1e6
        if megapixels >= WORTH_LEARNING:
            self._calibration.learn(card, device, seconds, megapixels)


def _load(card: ModelCard, detail: float, device: "Device") -> Network:
    network = import_module("editor.restoration.loader").load_network(card, detail)
    return cast(Network, import_module("editor.restoration.runner").Runner(network, card, device))


def _check_size(card: ModelCard, image: Image) -> None:
    """Refuse before the work starts what cannot end well."""
    pixels = image.width * image.height * card.scale**2
    if pixels > MOST_PIXELS:
        most = f"{MOST_PIXELS // 10**6} megapixels is the most"
        raise ModelError(card.id, f"the result would have {pixels / 1e6:.0f} megapixels; {most}")
    needed, there = pixels * image.pixels[0, 0].nbytes, available()
    if there is not None and needed + RESERVE > there:
        told = f"{needed >> 20} MB for the result, and {there >> 20} MB are free"
        raise OutOfMemory(card.id, f"it needs more memory than there is: {told}")


def _small(image: Image) -> Pixels:
    """The whole photo at 256 px, H×W×C float32 in 0–1."""
    scale = min(1.0, SMALL / max(image.width, image.height))
    size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    pixels = image.pixels.astype(np.float32) if image.pixels.dtype == np.float16 else image.pixels
    small = as_floats(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA).reshape(size[1], size[0], -1))
    return np.nan_to_num(small).clip(0, 1)


def _detail(card: ModelCard, settings: Mapping[str, float]) -> float:
    """Rounded, so that a slider does not load a hundred networks; 0 for a model that has no detail weights."""
    detail = float(settings.get("detail", 0.0))
    if not 0 <= detail <= 1:
        raise UsageError(f"detail must be 0 to 1, not {detail:g}")
    return round(detail * 20) / 20 if card.detail else 0.0


def _enlarged(alpha: Pixels | None, scale: int) -> Pixels | None:
    """Alpha at the size of the result; linear, so that it never over- or undershoots."""
    if alpha is None or scale == 1:
        return alpha
    wide = alpha.astype(np.float32) if alpha.dtype == np.float16 else alpha
    size = (alpha.shape[1] * scale, alpha.shape[0] * scale)
    return cv2.resize(wide, size, interpolation=cv2.INTER_LINEAR).astype(alpha.dtype)
