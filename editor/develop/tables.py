"""Tables: lookup tables from files, read by OpenColorIO."""

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import numpy as np

from editor.errors import RecipeError
from editor.imaging.colour import linear_to_srgb, srgb_to_linear
from editor.imaging.fused import Floats
from editor.imaging.icc import SRGB_PROFILE, TO_REC2020
from editor.imaging.oklab import from_oklab, to_oklab
from editor.settings import shipped

LARGEST = 64 << 20
SUFFIXES = (".cube", ".3dl")


def built_in() -> list[str]:
    """The names of the tables that came with Albumen, as an edit takes them."""
    return sorted(path.name for path in (shipped("resources") / "luts").glob("*.cube"))


def stamp(name: str) -> tuple[int, int] | None:
    """Changes whenever the table's file does; None where it is not there."""
    try:
        status = _path(name).stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns


def table(name: str) -> Callable[[Floats], Floats]:
    """The function (Oklab N×3 to Oklab N×3) of a table: a file, or the name of one that came with Albumen.

    Raises RecipeError where it is not there or cannot be read.
    """
    path = _path(name)
    try:
        status = path.stat()
    except OSError as error:
        raise RecipeError(f"The lookup table {Path(name).name} is not there.") from error
    if path.suffix.lower() not in SUFFIXES or status.st_size > LARGEST:
        raise RecipeError(f"{path.name} is no lookup table that Albumen can read (.cube or .3dl).")
    return _read(path, status.st_mtime_ns)


def _path(name: str) -> Path:
    return Path(name) if Path(name).is_absolute() else shipped("resources") / "luts" / Path(name).name


@lru_cache(maxsize=8)
def _read(path: Path, changed: int) -> Callable[[Floats], Floats]:  # noqa: ARG001  (a changed file is read anew)
    import PyOpenColorIO as ocio  # noqa: N813, PLC0415  (only photos with a table need it)

    ocio.ClearAllCaches()  # it remembers files by their name, whatever has become of them
    try:
        transform = ocio.FileTransform(str(path), interpolation=ocio.INTERP_TETRAHEDRAL)
        processor = ocio.Config.CreateRaw().getProcessor(transform).getDefaultCPUProcessor()
    except Exception as error:
        raise RecipeError(f"The lookup table {path.name} cannot be read; it is damaged.") from error
    into = np.linalg.inv(TO_REC2020 @ SRGB_PROFILE.to_pcs).T
    back = np.linalg.inv(into)

    def look_up(lab: Floats) -> Floats:
        shown = linear_to_srgb(np.clip(from_oklab(lab) @ into, 0, 1))
        made = np.ascontiguousarray(shown, np.float32)
        processor.applyRGB(made)
        return to_oklab(np.clip(srgb_to_linear(np.nan_to_num(np.clip(made, 0, 1))) @ back, 0, 1))

    return look_up
