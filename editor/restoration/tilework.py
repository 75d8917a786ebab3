"""Tile work: a picture through a network piece by piece, at the depth it came in. Knows no torch."""

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

import numpy as np

from editor.errors import OutOfMemory
from editor.imaging.depths import as_floats, as_stored
from editor.imaging.image import Pixels
from editor.imaging.tiles import Tile, read
from editor.progress import Progress
from editor.restoration.card import ModelCard

OnTile = Callable[[int, int, Pixels], None]
Ready = Callable[[int, int, int, int], Pixels | None]


class Network(Protocol):
    """What can restore a tile; restoration.runner has the real one."""

    card: ModelCard
    scale: int
    multiple: int
    margin: int
    tile: int
    cost: float
    activation: float
    thumbnail: int

    def predict(self, small: Pixels) -> tuple[float, ...]:
        """For networks with a thumbnail: the conditions, from a small copy of the whole photo."""
        ...

    def run(self, tile: Pixels, conditions: "Sequence[float] | Pixels", *, fine: bool = True) -> Pixels:
        """H×W×C float32 in 0–1 → scale·H × scale·W × C. fine: more than 8 bits of it count. Raises MemoryError,
        ModelError."""
        ...


def run_tiles(  # noqa: PLR0913 the last are for those who keep pieces
    pixels: Pixels,
    network: Network,
    conditions: Sequence[float],
    tiles: Iterable[Tile],
    progress: Progress,
    *,
    neutral: bool = False,
    on_tile: OnTile | None = None,
    ready: Ready | None = None,
) -> Pixels:
    """The whole picture (H×W×C) through the network, tile by tile; the result has the picture's depth.

    neutral: its channels are equal, and are to stay so: the network is given one of them.

    A tile that needs too much memory is split, and so are those after it. progress is told (and may cancel)
    before each tile. on_tile gets x, y and the pixels of each piece of the result as it is done. ready is asked by
    x, y, width and height for a piece that an earlier run made; None where it has to be made.
    Raises OutOfMemory where even the smallest tile needs too much, ModelError, Cancelled.
    """
    scale = network.scale
    try:
        out = np.empty((pixels.shape[0] * scale, pixels.shape[1] * scale, pixels.shape[2]), pixels.dtype)
    except MemoryError as error:
        raise OutOfMemory(network.card.id, "there is not enough memory for the result") from error
    waiting, done, total = deque(tiles), 0, pixels.shape[0] * pixels.shape[1]
    while waiting:
        progress.at(done / total)
        tile = waiting.popleft()
        try:
            piece = _kept(ready, tile, out, scale)
            piece = _restored(pixels, network, conditions, tile, neutral) if piece is None else piece
        except MemoryError as error:
            waiting = _smaller(tile, waiting, network, error)
            continue
        x, y = tile.keep.left * scale, tile.keep.top * scale
        out[y : y + piece.shape[0], x : x + piece.shape[1]] = piece
        done += tile.keep.area
        if on_tile is not None:
            on_tile(x, y, piece)
    progress.at(1.0)
    return out


def _kept(ready: Ready | None, tile: Tile, out: Pixels, scale: int) -> Pixels | None:
    """The piece that an earlier run made of a tile, if it is there and fits."""
    if ready is None:
        return None
    keep = tile.keep
    piece = ready(keep.left * scale, keep.top * scale, keep.width * scale, keep.height * scale)
    fits = piece is not None and piece.dtype == out.dtype and piece.shape[2:] == out.shape[2:]
    return piece if fits else None


def _restored(pixels: Pixels, network: Network, conditions: Sequence[float], tile: Tile, neutral: bool) -> Pixels:
    source = read(pixels[:, :, :1] if neutral else pixels, tile.read)
    picture = as_floats(source)
    bright = None
    if not np.issubdtype(pixels.dtype, np.integer):
        clipped = np.nan_to_num(picture, nan=0.0, posinf=1.0, neginf=0.0).clip(0, 1)
        bright, picture = picture - clipped, clipped
    result = network.run(picture, conditions, fine=pixels.dtype != np.uint8)
    scale, (x, y) = network.scale, tile.inset
    if bright is not None and np.any(bright):  # highlights above white pass by the network
        result = result + bright.repeat(scale, 0).repeat(scale, 1)
    height, width = tile.keep.height * scale, tile.keep.width * scale
    piece = as_stored(result[y * scale : y * scale + height, x * scale : x * scale + width], pixels.dtype)
    return piece.repeat(pixels.shape[2], 2) if neutral else piece


def _smaller(tile: Tile, waiting: deque[Tile], network: Network, error: MemoryError) -> deque[Tile]:
    """All that is still to do, in smaller tiles."""
    halves = tile.split()
    if len(halves) == 1 or max(tile.read.width, tile.read.height) <= 2 * network.margin + 16:
        raise OutOfMemory(network.card.id, "it needs more memory than there is, even in small pieces") from error
    large = tile.keep.area // 2
    rest = [part for each in waiting for part in (each.split() if each.keep.area > large else [each])]
    return deque([*halves, *rest])
