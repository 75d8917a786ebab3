"""Which kernel runs the fused pass: the compiled one where it was built, the one in numpy elsewhere.

The compiled one spreads the rows of a large picture over all cores; a strip of one is done by whoever asks.
"""

import logging
import os
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import Any

import numpy as np

from editor.imaging import kernel_reference
from editor.imaging.fused import BASE, CURVE, LIGHT, LIGHT_FROM_0, Floats, Output, Pass, Plane, Planes
from editor.imaging.image import Pixels
from editor.imaging.tiles import Box

try:
    from editor.imaging import _kernel as compiled  # type: ignore[attr-defined]
except ImportError:
    compiled = None
if getattr(compiled, "VERSION", None) != 13:  # none, or one built from an older source
    compiled = None

LARGE = 1_000_000  # pixels from which on more than one thread is used: not for strips, whose callers are threads
KINDS = {"uint8": 1, "uint16": 2, "float32": 3}
DOUBLINGS = 19  # over which light has its bytes: below, they are 0 in all usual spaces
NONE = np.zeros(1, np.float32)
log = logging.getLogger(__name__)


def develop(planes: Planes, look: Pass, mask: Plane | None = None, *, half: bool = False) -> tuple[Plane, Plane, Plane]:
    """The pass on all rows: three planes of linear light, float32 (or float16), 0–1. mask: H×W, 0–1."""
    if _slow():
        red, green, blue = kernel_reference.develop(planes, look, mask)
        return (halved(red), halved(green), halved(blue)) if half else (red, green, blue)
    quick = half and compiled.widest() > 0
    dtype = np.float16 if quick else np.float32
    made = (np.empty(planes.shape, dtype), np.empty(planes.shape, dtype), np.empty(planes.shape, dtype))
    _run(planes, look, mask, (0, made, NONE, NONE, NONE, None))
    return (halved(made[0]), halved(made[1]), halved(made[2])) if half and not quick else made


def finish(planes: Planes, look: Pass, mask: Plane | None, output: Output, into: Pixels | None = None) -> Pixels:
    """The pass on all rows, then their light as pixels H×W×3; in `into`, if given and this kernel can."""
    if _slow():
        return kernel_reference.encode(kernel_reference.develop(planes, look, mask), output)
    dtype = np.dtype(output.dtype)
    made = into if into is not None and into.dtype == dtype and dtype.name in KINDS else None
    if made is None:
        made = np.empty((*planes.shape, 3), np.float32 if dtype == np.float16 else dtype)
    table = np.ascontiguousarray(output.table, np.float32)
    _run(planes, look, mask, (KINDS[made.dtype.name], made, _floats(output.matrix), table, *_shown(output)))
    return made.astype(dtype, copy=False)


def recoloured(pixels: Pixels, axis: Floats, cube: Floats) -> Pixels:
    """Pixels H×W×4 (uint8: blue, green, red, and one that stays) through a cube of numbers 0–1 (CUBE³×4, red slowest).
    axis: where along the cube, 0–1, each of the 256 numbers lies."""
    if _slow():
        return kernel_reference.recoloured(pixels, axis, cube)
    pixels = np.ascontiguousarray(pixels)
    made = np.empty_like(pixels)
    compiled.recolour(pixels, made, pixels.shape[0] * pixels.shape[1], _floats(axis), _corners(cube))
    return made


def decode(rows: Pixels, table: Floats, matrix: Floats) -> list[Floats]:
    """Pixels H×W×3 or H×W×1 (uint8, uint16) as three planes of linear Rec. 2020 light. table: 3×256 or 3×65536."""
    if _slow():
        return kernel_reference.decode(rows, table, matrix)
    height, width, channels = rows.shape
    made = [np.empty((height, width), np.float32) for _ in range(3)]
    rows = np.ascontiguousarray(rows)
    compiled.decode(rows, int(rows.dtype == np.uint16), channels, height * width, table, _floats(matrix), *made)
    return made


def halved(plane: Plane, into: Plane | None = None) -> Plane:
    """The plane as float16, contiguous: half the memory for what is read again and again. into: where to."""
    plane = np.ascontiguousarray(plane)
    made = np.empty(plane.shape, np.float16) if into is None else into
    if _slow() or plane.dtype != np.float32 or not compiled.halve(plane, plane.size, made):
        made[...] = plane
    return made


def smaller(plane: Plane, height: int, width: int) -> Plane:
    """A plane of float16 with that many numbers, each from the four around its place: for half the size, their mean."""
    made = np.empty((height, width), np.float16)
    parts = [(row, min(row + 64, height)) for row in range(0, height, 64)]
    told = np.ascontiguousarray(plane, np.float16), plane.shape, made, made.shape
    if _slow() or not compiled.smaller(*told, (0, 0)):
        return kernel_reference.smaller(plane, height, width)
    in_threads(lambda part: compiled.smaller(*told, parts[part]), range(len(parts)))
    return made


def log_luminance(rgb: Sequence[Floats]) -> Floats:
    """Stops below or above white of three planes of light, with a floor."""
    if _slow() or any(plane.dtype != np.float32 for plane in rgb):
        return kernel_reference.log_luminance(rgb)
    made = np.empty(rgb[0].shape, np.float32)
    compiled.luminance(*(np.ascontiguousarray(plane) for plane in rgb), made.size, made)
    return made


def local(luminance: Floats, maps: Sequence[Floats], size: tuple[int, int], part: Box) -> tuple[Floats, Floats, Floats]:
    """base, mid and hi for the log luminance of a part of a picture (size: height, width). maps: base_a, base_b,
    form_a, form_b, which cover the whole picture."""
    if _slow():
        return kernel_reference.local(luminance, maps, size, part)
    made = (np.empty_like(luminance), np.empty_like(luminance), np.empty_like(luminance))
    told = tuple(np.ascontiguousarray(each, np.float32) for each in maps)
    compiled.local(luminance, told, maps[0].shape, luminance.shape, size, (part.top, part.left), *made)
    return made


def gathered(
    rows: Pixels,
    coding: tuple[Floats, Floats],
    maps: Sequence[Floats | None],
    place: tuple[tuple[int, int], Box],
    made: Any,
) -> bool:
    """Some rows of pixels (uint8, uint16) as everything that a pass reads, in one go: what decode(), log_luminance(),
    local(), stretched() and halved() do one after another. False, with nothing done, where the compiled kernel cannot.

    coding: decode()'s table and matrix. maps: those of local(), and that of haze or None. place: the size (height,
    width) of the picture, and where in it the rows lie. made: where to, float16 red, green, blue, base, mid, hi, haze
    (or None), and float32 log luminance.
    """
    first = maps[0]
    assert first is not None
    if _slow() or rows.dtype not in (np.uint8, np.uint16) or first.shape[1] > place[0][1]:
        return False
    told = tuple(None if each is None else _floats(each) for each in maps)
    rows, part, channels = np.ascontiguousarray(rows), place[1], rows.shape[2]
    return bool(
        compiled.gather(
            *(rows, int(rows.dtype == np.uint16), channels, coding[0], _floats(coding[1]), told[:4], told[4]),
            *(first.shape, rows.shape[:2], place[0], (part.top, part.left), tuple(made[:7]), made[7]),
        )
    )


def blended(original: Pixels, changed: Pixels, own: float, light: float, into: Pixels) -> None:
    """Pixels H×W×3 (uint8) with so much of the change to others: `own` of each colour's, and `light` of the change of
    the pixel's lightness (ITU-R BT.601), added to all three. into: where to, contiguous."""
    if _slow():
        into[...] = kernel_reference.blended(original, changed, own, light)
        return
    told = np.ascontiguousarray(original), np.ascontiguousarray(changed)
    compiled.blend(*told, original.size // 3, own, light, into)


def held_back(sharp: Floats, soft: Floats) -> Floats:
    """The detail that a blur takes away (both float32, in stops), held to half a stop: d / √(1 + 4d²)."""
    if _slow():
        return kernel_reference.held_back(sharp, soft)
    made = np.empty(sharp.shape, np.float32)
    compiled.hold_back(np.ascontiguousarray(sharp), np.ascontiguousarray(soft), made.size, made)
    return made


def spared(detail: Floats, around: Floats, slope: float, masking: float) -> Floats:
    """The detail times 1 − masking + masking · min(1, slope · around)². around: how much detail there is all around."""
    if _slow():
        return kernel_reference.spared(detail, around, slope, masking)
    made = np.empty(detail.shape, np.float32)
    told = (np.ascontiguousarray(detail), np.ascontiguousarray(around))
    compiled.spare(*told, made.size, slope, masking, made)
    return made


def grained(tile: Floats, part: Box, step: float, strength: float) -> Floats:
    """A part of the plane that repeats a tile of noise without end, read at every `step` of its numbers (bilinear),
    times strength. tile: 514×514, of which the last two rows and columns are the first again."""
    if _slow():
        return kernel_reference.grained(tile, part, step, strength)
    made = np.empty((part.height, part.width), np.float32)
    compiled.grain(tile, (part.top, part.left), (part.height, part.width), step, strength, made)
    return made


def stretched(plane: Floats, size: tuple[int, int], part: Box) -> Floats:
    """A part (float32) of a coarse map brought to size (height, width), bilinear."""
    if _slow() or plane.shape == size or not part.area:
        return kernel_reference.stretched(plane, size, part)
    made = np.empty((part.height, part.width), np.float32)
    compiled.stretch(_floats(plane), plane.shape, made.shape, size, (part.top, part.left), made)
    return made


def roots(lab: Floats, cones: Floats, light: Floats) -> Floats:
    """Colours (Oklab N×3) as the roots of their light, 0–1, N×4 (the fourth is padding): through the matrix `cones`,
    cubed, through the matrix `light`, each 3×3."""
    if _slow():
        return kernel_reference.roots(lab, cones, light)
    lab = _floats(lab)
    made = np.empty((len(lab), 4), np.float32)
    compiled.roots(lab, len(lab), _floats(cones), _floats(light), made)
    return made


def by_hue(lab: Floats, tables: Floats, faint: float = 0.0) -> Floats:
    """What tables over the circle of hues (K×steps; the first number is at 0°) say of colours (Oklab N×3), the nearest
    step: K×N float32. Colours of less chroma than `faint` get less of it, greys nothing."""
    if _slow():
        return kernel_reference.by_hue(lab, tables, faint)
    lab, tables = _floats(lab), _floats(tables)
    made = np.empty((len(tables), len(lab)), np.float32)
    compiled.by_hue(lab, len(lab), tables, tables.shape, faint, made)
    return made


@cache
def _slow() -> bool:
    """Whether there is no compiled kernel; says so once."""
    if compiled is None:
        log.warning("The compiled kernel was not built here; adjustments run in numpy, which is several times slower.")
    return compiled is None


@cache
def _threads() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(os.cpu_count() or 1, thread_name_prefix="kernel")


def _run(planes: Planes, look: Pass, mask: Plane | None, out: tuple[Any, ...]) -> None:
    """All rows through the compiled kernel. out: kind, what is written, and the output's matrix, table and _shown()."""
    height, width = planes.shape
    held = [*planes.rgb, planes.base, planes.mid, planes.hi, planes.edge, planes.noise, planes.haze, mask]
    given = tuple(None if plane is None else _plane(plane) for plane in held)
    tables = tuple(_floats(t) if t.any() else None for t in (look.gain, look.mid_gain, look.grain, look.vignette))
    numbers = _floats([*look.oval, look.hi, look.edge, look.veil, *look.air, *np.ravel(look.matrix)])
    curve = None if look.curve is None else _floats(_once(look.curve))
    cube = None if look.cube is None else _corners(look.cube)
    kind, made, matrix, table, eight, lines = out

    def rows(start: int, end: int) -> None:
        compiled.develop(
            *(
                given,
                tables,
                numbers,
                curve,
                cube,
                (height, width),
                planes.frame,
                (planes.top, planes.left),
                (start, end),
            ),
            *(kind, made, matrix, table, eight, lines),
        )

    _spread(rows, height, width)


def _spread(rows: Callable[[int, int], None], height: int, width: int) -> None:
    cores = os.cpu_count() or 1
    if height * width < LARGE or cores == 1:
        rows(0, height)
        return
    parts = min(height, 4 * cores)  # more than cores, so that a core that is busy with something else does less
    cuts = [height * index // parts for index in range(parts + 1)]
    in_threads(lambda part: rows(cuts[part], cuts[part + 1]), range(parts))


def in_threads(work: Callable[[int], None], parts: Iterable[int]) -> None:
    """All parts of a piece of work that releases the GIL, on all cores. Not for work that is itself such a part."""
    for done in [_threads().submit(work, part) for part in parts]:
        done.result()


def side_by_side(*works: Callable[[], Any]) -> list[Any]:
    """What these pieces of work come to, done at the same time; for the same kind of work as in_threads()."""
    return [each.result() for each in [_threads().submit(work) for work in works]]


def _plane(plane: Plane) -> Plane:
    fitting = plane if plane.dtype in (np.float16, np.float32) else plane.astype(np.float32)
    return np.ascontiguousarray(fitting)


def _floats(numbers: Any) -> Floats:
    return np.ascontiguousarray(numbers, np.float32)


def _corners(cube: Floats) -> Pixels:
    """A cube of numbers 0–1 as the compiled kernel reads it: parts of 32767, half the memory."""
    for known, packed in tuple(_CUBES):  # other threads may add to it
        if known is cube:
            return packed
    packed = np.empty(cube.shape, np.int16)
    compiled.pack(_floats(cube), cube.size, packed)
    _CUBES.append((cube, packed))
    return packed


def _once(tables: Any) -> Any:
    """The tables of three channels; one where all are the same: more of it stays in the processor's first cache."""
    alike = tables.strides[0] == 0 or bool((tables == tables[0]).all())
    return tables[:1] if alike else tables


def _shown(output: Output) -> tuple[Pixels, Pixels | None]:
    """The output's table at 8 bits as the compiled kernel reads it: over light from 2^−19 with 256 knots in each
    doubling, to the nearest; and as _lines()."""
    key = id(output)
    if key not in _TABLES or _TABLES[key][0] is not output:
        _TABLES.clear()
        steps = np.arange(DOUBLINGS * 256 + 1)
        light = np.where(steps, np.ldexp(1 + steps % 256 / 256, steps // 256 - DOUBLINGS), 0)
        eight = np.stack([np.interp(light, LIGHT, table) * 255 + 0.5 for table in output.table]).astype(np.uint8)
        lines = [_lines(table) for table in _once(output.table)]
        straight = None if any(each is None for each in lines) else np.ascontiguousarray(lines, np.uint16)
        _TABLES[key] = (output, np.ascontiguousarray(_once(eight)), straight)
    return _TABLES[key][1:]


def _lines(table: Floats) -> Pixels | None:
    """A table over LIGHT giving 0–1 as 64 straight lines over the fourth root of light, uint16: where each begins,
    rounding and all, and how far it rises, in 256ths of a step of 8 bits. None where they would miss by a quarter of a
    step."""
    roots = np.linspace(0, 1, 64 * 32 + 1)
    wanted = np.interp(roots**4, LIGHT_FROM_0, table) * 255
    ends = wanted[::32].copy()
    bent = (wanted[16::32] - (ends[:-1] + ends[1:]) / 2) / 2  # lines that miss as much above as below
    ends[1:-1] += (bent[:-1] + bent[1:]) / 2
    if np.abs(np.interp(roots, roots[::32], ends) - wanted).max() > 0.25 or (np.diff(ends) < 0).any():
        return None
    steps = np.rint(ends * 256)
    return np.concatenate([steps[:-1] + 128, np.diff(steps)]).astype(np.uint16)


_TABLES: dict[int, tuple[Output, Pixels, Pixels | None]] = {}
_CUBES: deque[tuple[Floats, Pixels]] = deque(maxlen=4)  # the last ones: a pass is run in many strips
assert (BASE[0], BASE[-1], CURVE, LIGHT[0]) == (-12, 4, 3073, 2.0**-20), "the compiled kernel counts on these"
