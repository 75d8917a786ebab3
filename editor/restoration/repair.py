"""Repair: something taken out of a photo, and nothing else touched.

Each blemish is filled on a crop around it, at the photo's own resolution, and pasted within a feathered ring: pixels
outside the ring are the same bytes as before. (Filling the whole photo at a reduced size loses 28 dB on large files.)
"""

import hashlib
from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from threading import Lock

import cv2
import numpy as np

from editor.imaging.depths import as_floats, as_stored
from editor.imaging.image import Image, Pixels
from editor.imaging.tiles import Box
from editor.progress import SILENT, Progress
from editor.restoration.patches import fill

GROWN = 2  # px around the mask that are filled as well: masks are drawn a little too small
RING = 4  # px of feather around that
CONTEXT = 48  # px of picture around a hole, at least; more around larger ones
NARROW = 4.0  # px; the half width up to which our small network fills as well as pieces of the picture do, and sooner
FIELD = 384  # px; narrow holes whose crops begin in the same square of that size are filled together
LARGEST = 1600  # px; larger crops are too much for a network in one piece
MOST = 1280  # px; crops larger than this are filled at a reduced size and only the result is enlarged

HELD = 128 << 20  # bytes of them
REMEMBERED = 24  # results, so that one more spot does not have all others made anew

Fill = Callable[[Image, Pixels], Image]


@dataclass(frozen=True)
class Network:
    """An inpainting model. name: stands for its weights. fill: what it makes of the hole (H×W bool) of a crop, such as
    Engine.fill. small: it is one of ours, which fills narrow holes well and wide ones smoothly."""

    name: str
    fill: Fill
    small: bool = True

    def takes(self, depth: float) -> bool:
        """Whether it is better than pieces of the picture for a hole of that half width (px)."""
        return depth <= NARROW or not self.small


def remove(image: Image, mask: Pixels, *, network: Network | None = None, progress: Progress = SILENT) -> Image:
    """The photo with what the mask covers replaced by what might lie behind it.

    mask: H×W bool, or uint8/float where more than half counts. network: used where it is better than pieces. Bytes
    more than 6 px away from the mask do not change. Alpha and colour space are kept. Raises ValueError for a mask of
    another size; Cancelled.
    """
    if mask.shape != image.pixels.shape[:2]:
        raise ValueError(f"the mask is {mask.shape}, the picture {image.pixels.shape[:2]}")
    hole = _grown(mask if mask.dtype == bool else mask > (127 if mask.dtype == np.uint8 else 0.5), GROWN)
    if not hole.any():
        return image
    pixels, left = image.pixels.copy(), hole.copy()
    for (box, part), share in progress.over(_together(list(_blemishes(hole)), network)):
        rows, columns = slice(box.top, box.bottom), slice(box.left, box.right)
        crop, spoiled = pixels[rows, columns], left[rows, columns]
        filled = _filled(Image(crop.copy(), image.space), part, spoiled, network, share)
        _paste(crop, filled, part)
        spoiled[part] = False
    return image.with_pixels(pixels)


def remembered(image: Image, mask: Pixels, *, network: Network | None = None, progress: Progress = SILENT) -> Image:
    """As remove(); asked for the same again, the last few results are at hand."""
    digest = hashlib.blake2b((network.name if network else "").encode(), digest_size=20)
    digest.update(f"{image.pixels.shape} {image.pixels.dtype}".encode())
    digest.update(np.ascontiguousarray(image.pixels).data)
    digest.update(np.packbits(mask).data)
    key = digest.hexdigest()
    with _guard:
        made = _results.get(key)
    if made is None:
        made = remove(image, mask, network=network, progress=progress).pixels
        with _guard:
            _results[key] = made
            while len(_results) > 1 and (len(_results) > REMEMBERED or sum(p.nbytes for p in _results.values()) > HELD):
                _results.popitem(last=False)
    return image.with_pixels(made)


_results: OrderedDict[str, Pixels] = OrderedDict()
_guard = Lock()


def touched(mask: Pixels) -> float:
    """The share (0–1) of a photo's pixels that remove() may change."""
    reach = _grown(mask.astype(bool), GROWN + RING)
    return float(np.count_nonzero(reach) / reach.size)


def _blemishes(hole: Pixels) -> Iterator[tuple[Box, Pixels]]:
    """Each connected hole: the box of its crop, and the hole inside that box."""
    height, width = hole.shape
    count, labels, boxes, _ = cv2.connectedComponentsWithStats(_grown(hole, RING).astype(np.uint8), connectivity=8)
    for number in range(1, count):
        left, top, wide, high, _ = (int(value) for value in boxes[number])
        around = max(CONTEXT, max(wide, high) // 2)
        box = Box(left, top, left + wide, top + high).grown(around, around, around, around)
        box = box.within(Box(0, 0, width, height))
        rows, columns = slice(box.top, box.bottom), slice(box.left, box.right)
        yield box, hole[rows, columns] & (labels[rows, columns] == number)


def _together(blemishes: list[tuple[Box, Pixels]], network: Network | None) -> list[tuple[Box, Pixels]]:
    """The blemishes, those that lie together and that the network takes in one: dust is filled by the field, not by
    the grain."""
    alone: list[tuple[Box, Pixels]] = []
    fields: dict[tuple[int, int], list[tuple[Box, Pixels]]] = {}
    for box, part in blemishes:
        if network is None or max(box.width, box.height) > FIELD or not network.takes(_depth(part)):
            alone.append((box, part))
        else:
            fields.setdefault((box.top // FIELD, box.left // FIELD), []).append((box, part))
    for field in fields.values():
        top, left = min(box.top for box, _ in field), min(box.left for box, _ in field)
        bottom, right = max(box.bottom for box, _ in field), max(box.right for box, _ in field)
        whole = np.zeros((bottom - top, right - left), bool)
        for box, part in field:
            whole[box.top - top : box.bottom - top, box.left - left : box.right - left] |= part
        alone.append((Box(left, top, right, bottom), whole))
    return alone


def _depth(hole: Pixels) -> float:
    """Half the width (px) of a hole where it is widest."""
    return float(cv2.distanceTransform(np.pad(hole.astype(np.uint8), 1), cv2.DIST_L2, 3).max())


def _filled(crop: Image, own: Pixels, hole: Pixels, network: Network | None, progress: Progress) -> Pixels:
    """The crop (H×W×C, its own depth) with its own hole filled; hole: all that is still to be filled in it, which is no
    picture to take pieces from."""
    if network is not None and network.takes(_depth(own)) and max(hole.shape) <= LARGEST:
        progress.at(0.0)
        return network.fill(crop, hole).pixels
    values = as_floats(crop.pixels)
    scale = MOST / max(hole.shape)
    if scale >= 1:
        return as_stored(fill(values, hole, progress), crop.pixels.dtype)
    size = (max(1, round(hole.shape[1] * scale)), max(1, round(hole.shape[0] * scale)))
    small = cv2.resize(values, size, interpolation=cv2.INTER_AREA).reshape(size[1], size[0], -1)
    empty = cv2.resize(hole.astype(np.float32), size, interpolation=cv2.INTER_AREA) > 0
    made = cv2.resize(fill(small, empty, progress), hole.shape[::-1], interpolation=cv2.INTER_CUBIC)
    return as_stored(made.reshape(values.shape), crop.pixels.dtype)


def _paste(crop: Pixels, filled: Pixels, hole: Pixels) -> None:
    """Write the filled hole into the crop, fading out over the ring around it."""
    away = cv2.distanceTransform((~hole).astype(np.uint8), cv2.DIST_L2, 3)
    weight = np.clip(1 - away / (RING + 1), 0, 1)[:, :, None].astype(np.float32)
    change = (weight > 0)[:, :, 0] & (away <= RING)
    mixed = as_floats(crop) * (1 - weight) + as_floats(filled) * weight
    crop[change] = as_stored(mixed, crop.dtype)[change]
    crop[hole] = filled[hole]


def _grown(mask: Pixels, by: int) -> Pixels:
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * by + 1, 2 * by + 1))
    return np.asarray(cv2.dilate(mask.astype(np.uint8), disc).astype(bool))
