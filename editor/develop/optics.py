"""Optics: what is known of lenses, from the Lensfun database, and undoing what they do to a picture."""

from dataclasses import replace
from functools import lru_cache
from typing import Any

import cv2
import numpy as np

from editor.develop.frame import Bend, Fall, Frame, Points
from editor.errors import RecipeError
from editor.imaging.fused import Floats
from editor.metadata.fields import Fields

GRID = 257  # long edge of the grid on which a lens is measured; between its knots a lens is as good as straight


def corrected(frame: Frame, profile: str, distortion: float, vignetting: float, *, fringes: bool) -> Frame:
    """The frame with distortion and vignetting undone as far as asked (1: wholly), and coloured edges. profile: a
    lens's name as lens_names() tells it ("": the one the photo tells). Raises RecipeError for an unknown lens."""
    fields = frame.fields
    told = (fields.make, fields.model, profile or fields.lens, fields.focal, fields.aperture)
    offsets, gain = _measured(told, frame.source, fringes)
    bend = _bend(offsets, round(distortion, 4)) if offsets is not None and distortion else None
    return replace(
        frame, bend=bend, light=_light(gain, round(vignetting, 4)) if gain is not None and vignetting else None
    )


def lens_names(fields: Fields) -> list[str]:
    """The lenses that are known for a photo's camera, or all of them if the camera is not."""
    database = _database()
    cameras = database.find_cameras(fields.make or None, fields.model or None) if fields.model else []
    lenses = database.find_lenses(cameras[0]) if cameras else database.lenses
    return sorted({lens.model for lens in lenses})


@lru_cache(maxsize=1)
def _database() -> Any:
    import lensfunpy  # noqa: PLC0415  (takes a second to read; only photos with corrections need it)

    return lensfunpy.Database()


def _found(make: str, model: str, name: str) -> tuple[Any, float]:
    """The lens, and the crop factor of the camera."""
    database = _database()
    cameras = database.find_cameras(make or None, model or None) if model else []
    camera = cameras[0] if cameras else None
    if camera is not None:
        lenses = database.find_lenses(camera, None, name) if name else database.find_lenses(camera)
        fixed = len(lenses) == 1 or bool(name)
    else:
        lenses = [lens for lens in database.lenses if name and lens.model.lower() == name.lower()]
        fixed = True
    if not lenses or not fixed:
        told = f"the lens {name!r}" if name else f"the lens of this photo ({make} {model})".replace("( )", "").strip()
        raise RecipeError(f"No corrections are known for {told}; choose the lens by hand.")
    return lenses[0], float(camera.crop_factor if camera is not None else lenses[0].crop_factor)


@lru_cache(maxsize=8)
def _measured(
    told: tuple[str, str, str, float | None, float | None], source: tuple[int, int], fringes: bool
) -> tuple[Floats | None, Floats | None]:
    """On a grid over the original: how far away each colour of a place lies (h×w×(1 or 3)×2, fractions), and the
    gain that undoes the fall-off (h×w)."""
    import lensfunpy  # noqa: PLC0415

    make, model, name, focal, aperture = told
    lens, crop = _found(make, model, name)
    width, height = (max(8, round(GRID * edge / max(source))) for edge in source)
    modifier = lensfunpy.Modifier(lens, crop, width, height)
    kept = lensfunpy.ModifyFlags.DISTORTION | lensfunpy.ModifyFlags.VIGNETTING | lensfunpy.ModifyFlags.SCALE
    modifier.initialize(
        focal or lens.min_focal,
        aperture or 8.0,
        1000.0,
        pixel_format=np.float32,
        flags=int(kept | (lensfunpy.ModifyFlags.TCA if fringes else 0)),
    )
    places = modifier.apply_subpixel_geometry_distortion() if fringes else None
    if places is None:
        flat = modifier.apply_geometry_distortion()
        places = None if flat is None else flat[:, :, None, :]
    offsets = None
    if places is not None:
        x, y = np.meshgrid(np.arange(width), np.arange(height))
        still = np.stack([x, y], axis=-1)[:, :, None, :]
        offsets = ((places - still) / (width - 1, height - 1)).astype(np.float32)
    gain = np.ones((height, width, 3), np.float32)
    return offsets, gain[..., 1] if modifier.apply_color_modification(gain) else None


_KNOWN: dict[tuple[int, float, str], tuple[Any, Any]] = {}


def _bend(offsets: Floats, part: float) -> Bend:
    """The same function for the same lens and amount, so that frames can be compared."""

    def bend(x: Points, y: Points) -> tuple[tuple[Points, Points], ...]:
        moved = [_at(np.ascontiguousarray(offsets[:, :, i]), x, y) * part for i in range(offsets.shape[2])]
        return tuple((x + each[..., 0], y + each[..., 1]) for each in moved)

    return _same(("bend", part), offsets, bend)


def _light(gain: Floats, part: float) -> Fall:
    def light(x: Points, y: Points) -> Points:
        return np.asarray(_at(gain, x, y) ** np.float32(part), np.float32)

    return _same(("light", part), gain, light)


def _same(what: tuple[str, float], measured: Floats, made: Any) -> Any:
    key = (id(measured), what[1], what[0])
    if key not in _KNOWN or _KNOWN[key][0] is not measured:
        if len(_KNOWN) > 64:
            _KNOWN.clear()
        _KNOWN[key] = (measured, made)
    return _KNOWN[key][1]


def _at(grid: Floats, x: Points, y: Points) -> Floats:
    """The grid's numbers at places given as fractions, bilinear."""
    height, width = grid.shape[:2]
    shape = x.shape
    across = np.atleast_2d(x * np.float32(width - 1)).astype(np.float32)
    down = np.atleast_2d(y * np.float32(height - 1)).astype(np.float32)
    made: Floats = cv2.remap(grid, across, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)  # type: ignore[assignment]
    return made.reshape(*shape, *grid.shape[2:])
