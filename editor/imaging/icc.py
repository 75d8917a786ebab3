"""ICC profiles of the plain kind (three primaries and a curve each): written small, and read without a colour engine.

Source: ICC.1:2022, sections 7.2, 9.2, 10.6 (curv), 10.18 (para), 10.31 (XYZ).
"""

import struct
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Curve = Callable[[npt.NDArray[np.float64]], npt.NDArray[np.float64]]

D50 = (0.9642, 1.0, 0.8249)
BRADFORD = np.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])
REC2020 = ((0.708, 0.292), (0.170, 0.797), (0.131, 0.046))
D65_XY = (0.3127, 0.3290)
SRGB_CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
REC2020_CURVE = (1 / 0.45, 1 / 1.0993, 0.0993 / 1.0993, 1 / 4.5, 0.0181 * 4.5)  # ITU-R BT.2020-2, table 4, undone
SRGB_PRIMARIES = ((0.64, 0.33), (0.30, 0.60), (0.15, 0.06))


def xy_to_xyz(x: float, y: float) -> npt.NDArray[np.float64]:
    """XYZ of a chromaticity at luminance 1."""
    return np.array([x / y, 1.0, (1.0 - x - y) / y])


def adaptation(source: npt.ArrayLike, target: npt.ArrayLike) -> npt.NDArray[np.float64]:
    """3×3 for XYZ seen under one white (XYZ) to the same colour under another, by Bradford."""
    gain = (BRADFORD @ np.asarray(target)) / (BRADFORD @ np.asarray(source))
    return np.linalg.inv(BRADFORD) @ np.diag(gain) @ BRADFORD


def primaries_to_pcs(primaries: tuple[tuple[float, float], ...], white: tuple[float, float]) -> npt.NDArray[np.float64]:
    """3×3 from linear RGB of these primaries to XYZ under D50, the profile connection space."""
    columns = np.stack([xy_to_xyz(*each) for each in primaries], axis=1)
    scaled = columns * np.linalg.solve(columns, xy_to_xyz(*white))
    return adaptation(xy_to_xyz(*white), D50) @ scaled


def srgb_decode(x: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """The sRGB curve (IEC 61966-2-1), encoded to linear."""
    return np.where(x <= 0.04045, x / 12.92, ((np.maximum(x, 0.04045) + 0.055) / 1.055) ** 2.4)


def power_decode(gamma: float) -> Curve:
    """The curve that raises to the power gamma."""
    return lambda x: np.maximum(x, 0.0) ** gamma


def build(
    name: str,
    primaries: tuple[tuple[float, float], ...],
    white: tuple[float, float],
    gamma: float | tuple[float, ...] = SRGB_CURVE,
) -> bytes:
    """A version 4 display profile. gamma: a power, or g, a, b, c, d of the curve (a x + b)^g from d on, c x below.
    The same arguments give the same bytes."""
    matrix = primaries_to_pcs(primaries, white)
    curve = _para(gamma) if isinstance(gamma, tuple) else _power(gamma)
    tags = {
        b"desc": _text(name),
        b"cprt": _text("No copyright, use freely"),
        b"wtpt": _xyz(D50),
        **{key: _xyz(matrix[:, i]) for i, key in enumerate((b"rXYZ", b"gXYZ", b"bXYZ"))},
        b"rTRC": curve,
    }
    table, body, offset = b"", b"", 128 + 4 + 12 * (len(tags) + 2)
    for key, data in tags.items():
        padded = data + b"\0" * (-len(data) % 4)
        names = (b"rTRC", b"gTRC", b"bTRC") if key == b"rTRC" else (key,)
        for each in names:
            table += each + struct.pack(">II", offset + len(body), len(data))
        body += padded
    count = struct.pack(">I", len(tags) + 2)
    header = struct.pack(">I4sI4s4s4s", 0, b"\0" * 4, 0x04300000, b"mntr", b"RGB ", b"XYZ ")
    header += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + b"\0" * 28
    header += b"".join(struct.pack(">i", round(v * 65536)) for v in D50) + b"\0" * 48
    size = len(header) + len(count) + len(table) + len(body)
    return struct.pack(">I", size) + header[4:] + count + table + body


def _text(words: str) -> bytes:
    encoded = words.encode("utf-16-be")
    return b"mluc" + struct.pack(">III2s2sII", 0, 1, 12, b"en", b"US", len(encoded), 28) + encoded


def _xyz(value: npt.ArrayLike) -> bytes:
    return b"XYZ \0\0\0\0" + b"".join(struct.pack(">i", round(float(v) * 65536)) for v in np.asarray(value))


def _power(gamma: float) -> bytes:
    return b"curv" + struct.pack(">IIH", 0, 1, round(gamma * 256)) + b"\0\0"


def _para(numbers: tuple[float, ...]) -> bytes:
    return b"para" + struct.pack(">IHH", 0, 3, 0) + b"".join(struct.pack(">i", round(n * 65536)) for n in numbers)


@dataclass(frozen=True, eq=False)
class Primaries:
    """What a matrix profile says: to_pcs is 3×3 (linear RGB to XYZ D50); decode are three curves, encoded to linear."""

    to_pcs: npt.NDArray[np.float64]
    decode: tuple[Curve, Curve, Curve]


SRGB_PROFILE = Primaries(primaries_to_pcs(SRGB_PRIMARIES, D65_XY), (srgb_decode, srgb_decode, srgb_decode))
TO_REC2020 = np.linalg.inv(primaries_to_pcs(REC2020, D65_XY))


@lru_cache(maxsize=16)
def read_primaries(icc: bytes | None) -> Primaries | None:
    """The primaries and curves of a matrix profile; sRGB for None; None for profiles made of tables, or damaged."""
    if icc is None:
        return SRGB_PROFILE
    try:
        tags = _tags(icc)
        if icc[16:20] != b"RGB " or icc[20:24] != b"XYZ " or b"A2B0" in tags:
            return None
        matrix = np.stack([_read_xyz(tags[key]) for key in (b"rXYZ", b"gXYZ", b"bXYZ")], axis=1)
        curves = tuple(_read_curve(tags[key]) for key in (b"rTRC", b"gTRC", b"bTRC"))
    except (KeyError, ValueError, struct.error):
        return None
    if abs(np.linalg.det(matrix)) < 1e-4:
        return None
    # Rounding to 16 bits must not tint white: the columns are brought to sum to D50 exactly.
    return Primaries(matrix * np.linalg.solve(matrix, np.array(D50)), (curves[0], curves[1], curves[2]))


def profile_name(icc: bytes) -> str:
    """What the profile calls itself, or "embedded profile"."""
    try:
        data = _tags(icc)[b"desc"]
        if data[:4] == b"mluc":
            length, start = struct.unpack(">II", data[20:28])
            text = data[start : start + length].decode("utf-16-be", "replace")
        else:
            text = data[12 : 12 + struct.unpack(">I", data[8:12])[0]].decode("latin-1")
    except (KeyError, ValueError, struct.error):
        return "embedded profile"
    return text.split("\0")[0].strip() or "embedded profile"


def _tags(icc: bytes) -> dict[bytes, bytes]:
    if icc[36:40] != b"acsp":
        raise ValueError("no ICC profile")
    (count,) = struct.unpack(">I", icc[128:132])
    found = {}
    for index in range(min(count, 100)):
        key, offset, size = struct.unpack(">4sII", icc[132 + 12 * index : 144 + 12 * index])
        found[key] = icc[offset : offset + size]
    return found


def _read_xyz(data: bytes) -> npt.NDArray[np.float64]:
    return np.array(struct.unpack(">3i", data[8:20])) / 65536


def _read_curve(data: bytes) -> Curve:
    if data[:4] == b"curv":
        (count,) = struct.unpack(">I", data[8:12])
        if count <= 1:
            return power_decode(struct.unpack(">H", data[12:14])[0] / 256 if count else 1.0)
        if len(data) < 12 + 2 * count:
            raise ValueError("the curve is cut off")
        table = np.frombuffer(data, ">u2", count, 12).astype(np.float64) / 65535
        return lambda x: np.interp(x, np.linspace(0, 1, count), table)
    if data[:4] != b"para":
        raise ValueError("no curve")
    (kind,) = struct.unpack(">H", data[8:10])
    amount = (1, 3, 4, 5, 7)[kind] if kind < 5 else 0
    if not amount:
        raise ValueError("an unknown kind of curve")
    numbers = [n / 65536 for n in struct.unpack(f">{amount}i", data[12 : 12 + 4 * amount])]
    return _parametric(kind, numbers)


def _parametric(kind: int, n: list[float]) -> Curve:
    """ICC.1 table 68: y = (a x + b)^g + e above d, c x + f below."""
    g, a, b, c, d, e, f = (n + [0.0] * 7)[:7]
    if kind == 0:
        a = 1.0
    elif kind in (1, 2):
        d, e, f, c = (-b / a if a else 0.0), (c if kind == 2 else 0.0), (c if kind == 2 else 0.0), 0.0
    return lambda x: np.where(x >= d, np.maximum(a * x + b, 0.0) ** g + e, c * x + f)
