"""Thumbnails: small pictures of photos as they look with their edits, kept on the disk by content."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
import numpy.typing as npt
import simplejpeg

from editor.catalog.micro import MARK, Micro
from editor.catalog.photo import Photo
from editor.catalog.thumbnail_store import ThumbnailStore
from editor.errors import FileMissing

if TYPE_CHECKING:
    from editor.catalog.catalog import Catalog
    from editor.develop.context import Context
    from editor.imaging.image import Image

Pixels = npt.NDArray[np.uint8]
EDGES = (160, 320, 640, 1280)
"""The sizes that are kept (long edge in pixels); what is asked for is answered with the next larger one."""

LIMIT = 4 << 30
QUALITY = 88
PAPER = 238  # what is seen through transparent pixels


class Thumbnails:
    """Give a catalog, and edited photos look edited, and the micro pictures of two catalogs are never mixed up.

    context: what edits may ask of the world at a scale (the studio's restorer and the photo's fields); without one,
    AI edits are left out of thumbnails unless their results are at hand. isolated: decode in a worker process.
    Safe to use from several threads.
    """

    def __init__(
        self,
        folder: Path,
        catalog: "Catalog | None" = None,
        *,
        context: "Callable[[Photo, float], Context] | None" = None,
        limit: int = LIMIT,
        isolated: bool = False,
    ) -> None:
        self.store = ThumbnailStore(folder, limit)
        self._catalog = catalog
        self._context = context
        self._isolated = isolated
        self._ready = False
        self._micro = Micro(folder / f"micro-{catalog.identity if catalog else 'all'}.bin")

    def get(self, photo: Photo, size: int) -> Pixels | None:
        """H×W×3 uint8 sRGB, the long edge at least `size` (up to the largest of EDGES; less only if the photo is
        smaller), if it is at hand; None if it must be made.
        """
        key = key_of(photo)
        found = self.store.get(key, edge_for(size))
        if found is None:
            self._get_ready()
            return None
        edge, data = found
        try:
            pixels = simplejpeg.decode_jpeg(data, "RGB")
        except ValueError:
            return None
        if edge >= 2 * edge_for(size):
            pixels = _fitted(pixels, edge_for(size))
        self._keep_micro(photo, key, pixels)
        return pixels

    def nearest(self, photo: Photo, size: int) -> Pixels | None:
        """What is at hand, H×W×3 uint8 sRGB, as near to `size` as can be: something to show until more is read. At
        last the micro picture of an unedited photo, in its shape and smooth. None if there is nothing of this look.
        """
        for edge in (size, *(edge for edge in reversed(EDGES) if edge < edge_for(size))):
            found = self.get(photo, edge)
            if found is not None:
                return found
        if photo.edited or not photo.width or self._micro.mark(photo.id) != key_of(photo)[:MARK]:
            return None
        tiny = self.micro([photo.id])[photo.id]
        scale = EDGES[0] / max(photo.width, photo.height)
        shape = (max(1, round(photo.width * scale)), max(1, round(photo.height * scale)))
        return np.asarray(cv2.resize(tiny, shape, interpolation=cv2.INTER_CUBIC), np.uint8)

    def make(self, photo: Photo, size: int) -> Pixels:
        """Decode the photo, do its edits, keep the result, and give it. Raises FileError."""
        edge = edge_for(size)
        pixels = self._rendered(photo, edge)
        key = key_of(photo)
        self.store.put(key, edge, simplejpeg.encode_jpeg(pixels, QUALITY, "RGB", "420"))
        self._keep_micro(photo, key, pixels)
        return pixels

    def glance(self, photo: Photo) -> Pixels | None:
        """The small picture that the camera put into the file, at once and not kept; None if there is none, if the
        photo is edited, or the file cannot be read. Its long edge is often 160.
        """
        from editor.formats import files  # noqa: PLC0415  (a window of thumbnails that are at hand loads no decoder)

        if photo.edited:
            return None
        try:
            image = files.embedded_thumbnail(photo.path, isolated=self._isolated)
        except Exception:  # noqa: BLE001  (no thumbnail is no error; the real one will tell)
            return None
        if image is None or not _same_shape(image, photo):
            return None
        pixels = shown_pixels(image)
        self._keep_micro(photo, key_of(photo), pixels)
        return pixels

    def micro(self, ids: Sequence[int]) -> dict[int, Pixels]:
        """Pictures of 32×32×3 for those photos that have one; to be stretched to the photo's shape. In microseconds."""
        return self._micro.get(ids)

    def clear(self) -> None:
        """Throw the kept ones away; they are made again when they are looked at."""
        self.store.clear()

    def close(self) -> None:
        """Let go of the file."""
        self.store.close()

    def _get_ready(self) -> None:
        """A picture will have to be made: let the process that decodes it start while others are glanced at."""
        if self._isolated and not self._ready:
            self._ready = True
            from editor.formats.guard import warm_up_soon  # noqa: PLC0415  (not needed where all are at hand)

            warm_up_soon()

    def _keep_micro(self, photo: Photo, key: bytes, pixels: Pixels) -> None:
        if photo.id and self._micro.mark(photo.id) != key[:MARK]:
            self._micro.put(photo.id, key, pixels)

    def _rendered(self, photo: Photo, edge: int) -> Pixels:
        from editor.formats import files  # noqa: PLC0415

        if not photo.path.exists():
            raise FileMissing(photo.path, "the file is not there")
        edited = bool(photo.look) and self._catalog is not None
        # A crop needs more pixels than it shows.
        image = files.read_preview(photo.path, edge * 2 if edited else edge, isolated=self._isolated)
        if edited:
            image = self._developed(photo, image)
        return _fitted(shown_pixels(image), edge)

    def _developed(self, photo: Photo, image: "Image") -> "Image":
        from editor.develop.context import Context  # noqa: PLC0415
        from editor.develop.render import Preview  # noqa: PLC0415

        assert self._catalog is not None
        full = max(photo.width, photo.height)
        scale = max(image.width, image.height) / full if full else 1.0
        context = self._context(photo, scale) if self._context else Context(scale=scale)
        return Preview(image, context).render(self._catalog.history(photo.id).recipe)


def key_of(photo: Photo) -> bytes:
    """What a thumbnail is kept under: the photo's content and its look."""
    return hashlib.blake2b(f"{photo.quick_hash} {photo.look}".encode(), digest_size=16).digest()


def edge_for(size: int) -> int:
    """The kept size that is large enough."""
    return next((edge for edge in EDGES if edge >= size), EDGES[-1])


def shown_pixels(image: "Image") -> Pixels:
    """H×W×3 uint8 sRGB of any image, transparent parts on light paper."""
    from editor.imaging.colour import convert  # noqa: PLC0415
    from editor.imaging.image import SRGB  # noqa: PLC0415

    if image.space.icc is not None or image.space != SRGB:
        image = convert(image, SRGB)
    pixels = _as_bytes(image.pixels, image.peak)
    if pixels.shape[2] == 1:
        pixels = np.repeat(pixels, 3, axis=2)
    if image.alpha is not None:
        alpha = _as_bytes(image.alpha[..., None], image.peak).astype(np.uint16)
        pixels = ((pixels * alpha + PAPER * (255 - alpha) + 127) // 255).astype(np.uint8)
    return np.ascontiguousarray(pixels)


def _as_bytes(values: npt.NDArray[np.generic], peak: float) -> Pixels:
    if values.dtype == np.uint8:
        return values  # type: ignore[return-value]
    scaled = np.nan_to_num(values.astype(np.float32), posinf=peak) * (255.0 / peak) + 0.5
    return np.clip(scaled, 0, 255).astype(np.uint8)


def _fitted(pixels: Pixels, edge: int) -> Pixels:
    height, width = pixels.shape[:2]
    longest = max(height, width)
    if longest <= edge:
        return pixels
    size = (max(1, round(width * edge / longest)), max(1, round(height * edge / longest)))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)


def _same_shape(image: "Image", photo: Photo) -> bool:
    """Whether an embedded picture shows the whole photo; some cameras add black bars."""
    if not photo.width or not photo.height:
        return True
    return abs(image.width / image.height / photo.aspect - 1) < 0.03


def unedited(photo: Photo) -> Photo:
    """The photo as it was before any edit, for the thumbnail of the original; it gets no micro picture."""
    return replace(photo, id=0, look="", edited=False)
