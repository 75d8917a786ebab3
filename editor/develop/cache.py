"""Cache: what models made, on disk, so that a photo that was enhanced once opens enhanced.

Each result is one file: a line of JSON (size, depth, colour space), then the pixels and the alpha without loss. Beside
it lies a small copy for previews. When the folder grows over its limit, what was not used for longest goes.
"""

import hashlib
import json
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import imagecodecs
import numpy as np

from editor.errors import FileError
from editor.imaging.image import ColourSpace, Image, Pixels
from editor.imaging.resample import shrink
from editor.metadata.safefile import safe_replace

SMALL_EDGE = 2048
SUFFIX, SMALL = ".result", ".small"
MOST_PIXELS = 1 << 30  # a damaged header must not ask for all memory


class ResultStore:
    """folder: made when first needed. limit: bytes on disk (0: nothing is kept). Safe to use from several threads;
    a result that cannot be written or read is as if it had never been made. Satisfies develop.context.Results."""

    def __init__(self, folder: Path, limit: int) -> None:
        self.folder, self.limit = folder, limit
        self._lock = threading.Lock()

    def has(self, key: str) -> bool:
        return self._path(key).is_file()

    def get(self, key: str, long_edge: int | None = None) -> Image | None:
        """What was kept under the key, or None; at most long_edge large if one is asked for."""
        path = self._path(key)
        small = path.with_suffix(SMALL)
        wanted = small if long_edge is not None and long_edge <= SMALL_EDGE and small.is_file() else path
        image = self._read(wanted)
        if image is None:
            return None
        for used in (path, small):
            if used.is_file():
                os.utime(used)
        return image if long_edge is None else shrink(image, long_edge)

    def put(self, key: str, image: Image, owner: str) -> None:
        """Keep an image. owner: the photo and step it was made for, whose latest result it is from now on."""
        if self.limit <= 0:
            return
        path = self._path(key)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            safe_replace(path, _packed(image))
            if max(image.width, image.height) > SMALL_EDGE:
                safe_replace(path.with_suffix(SMALL), _packed(shrink(image, SMALL_EDGE)))
            note = self._note(owner)
            note.parent.mkdir(parents=True, exist_ok=True)
            safe_replace(note, key.encode())
        except (OSError, FileError):
            return
        self.trim()

    def latest(self, owner: str) -> str | None:
        """The key of the newest result of a photo's step, if it is still kept."""
        try:
            key = self._note(owner).read_text("ascii")
        except (OSError, ValueError):
            return None
        return key if self.has(key) else None

    @property
    def size(self) -> int:
        """Bytes on disk."""
        return sum(status.st_size for _, status in self._files())

    def trim(self) -> None:
        """Remove what was not used for longest until the folder is within its limit."""
        with self._lock:
            files = sorted(self._files(), key=lambda each: each[1].st_mtime_ns)
            excess = sum(status.st_size for _, status in files) - self.limit
            for path, status in files:
                if excess <= 0:
                    return
                path.unlink(missing_ok=True)
                excess -= status.st_size

    def purge(self) -> int:
        """Remove everything. Returns the bytes that were freed."""
        with self._lock:
            freed = 0
            for path, status in list(self._files()):
                path.unlink(missing_ok=True)
                freed += status.st_size
            for note in (self.folder / "latest").glob("*.txt"):
                note.unlink(missing_ok=True)
            return freed

    def _files(self) -> Iterator[tuple[Path, os.stat_result]]:
        for path in self.folder.glob("??/*"):
            if path.suffix in (SUFFIX, SMALL):
                try:
                    yield path, path.stat()
                except OSError:
                    continue

    def _path(self, key: str) -> Path:
        name = key if key.isalnum() else hashlib.sha256(key.encode()).hexdigest()
        return self.folder / name[:2] / f"{name}{SUFFIX}"

    def _note(self, owner: str) -> Path:
        return self.folder / "latest" / f"{hashlib.sha256(owner.encode()).hexdigest()[:40]}.txt"

    def _read(self, path: Path) -> Image | None:
        try:
            return _unpacked(path.read_bytes())
        except OSError:
            return None
        except Exception:  # noqa: BLE001  (decoders raise all kinds; a damaged result is made anew)
            path.unlink(missing_ok=True)
            return None


def _packed(image: Image) -> bytes:
    parts = [_coded(image.pixels)] + ([] if image.alpha is None else [_coded(image.alpha[..., None])])
    told = {
        "shape": image.pixels.shape,
        "dtype": image.pixels.dtype.name,
        "space": image.space.name,
        "icc": image.space.icc.hex() if image.space.icc else None,
        "parts": [len(part) for part in parts],
        "sum": hashlib.blake2b(b"".join(parts), digest_size=16).hexdigest(),
    }
    return json.dumps(told).encode() + b"\n" + b"".join(parts)


def _unpacked(data: bytes) -> Image:
    """Raises all kinds of errors for damaged data."""
    line, body = data.split(b"\n", 1)
    told = json.loads(line)
    if hashlib.blake2b(body, digest_size=16).hexdigest() != told["sum"] or np.prod(told["shape"]) > MOST_PIXELS:
        raise ValueError("damaged")
    space = ColourSpace(told["space"], bytes.fromhex(told["icc"]) if told["icc"] else None)
    shape, first = told["shape"], told["parts"][0]
    pixels = _decoded(body[:first], shape, told["dtype"])
    alpha = _decoded(body[first:], [*shape[:2], 1], told["dtype"])[..., 0] if len(told["parts"]) > 1 else None
    return Image(pixels, space, None if alpha is None else np.ascontiguousarray(alpha))


def _coded(pixels: Pixels) -> bytes:
    plain = np.ascontiguousarray(pixels[..., 0] if pixels.shape[2] == 1 else pixels)
    if np.issubdtype(pixels.dtype, np.integer):
        return bytes(imagecodecs.jpegxl_encode(plain, lossless=True, effort=1))
    return bytes(imagecodecs.zstd_encode(plain.tobytes(), level=1))


def _decoded(data: bytes, shape: list[int], dtype: str) -> Pixels:
    if np.issubdtype(np.dtype(dtype), np.integer):
        made = imagecodecs.jpegxl_decode(data)
    else:
        made = np.frombuffer(imagecodecs.zstd_decode(data), dtype)
    return np.array(made, dtype).reshape(shape)
