"""Light: the colour of white, and what it takes to move it."""

from functools import lru_cache

import numpy as np
import numpy.typing as npt

from editor.imaging.icc import D65_XY, REC2020, adaptation, xy_to_xyz

MIREDS = 75.0  # how far temperature ±100 goes: from daylight (6504 K) to about 4370 K or 12700 K
TINTS = 0.035  # how far tint ±100 goes, in u'v' across the daylight curve


@lru_cache(maxsize=64)
def white_shift(temperature: float, tint: float) -> npt.NDArray[np.float64]:
    """3×3 on linear Rec. 2020 light that makes it warmer (temperature > 0, to 100) and more magenta (tint > 0), by
    Bradford adaptation. The luminance of white stays."""
    kelvin = 1e6 / (1e6 / 6504 + MIREDS * temperature / 100)
    u, v = _uv(_daylight(6504.0))
    there_u, there_v = _uv(_daylight(kelvin))
    along_u, along_v = (a - b for a, b in zip(_uv(_daylight(6000.0)), _uv(_daylight(7000.0)), strict=True))
    length = float(np.hypot(along_u, along_v))
    step = TINTS * tint / 100
    # Across the curve, towards magenta (greater u', smaller v').
    there_u += along_v / length * step
    there_v -= along_u / length * step
    source, target = xy_to_xyz(*_xy(u, v)), xy_to_xyz(*_xy(there_u, there_v))
    columns = np.stack([xy_to_xyz(*each) for each in REC2020], axis=1)
    to_xyz = columns * np.linalg.solve(columns, xy_to_xyz(*D65_XY))
    return np.linalg.inv(to_xyz) @ adaptation(source, target) @ to_xyz


def balance_for(rgb: npt.ArrayLike, target: npt.ArrayLike = (1.0, 1.0, 1.0)) -> tuple[float, float]:
    """The temperature and tint (each −100 to 100) that bring linear Rec. 2020 light of this colour closest to the hue
    and strength of another (default: grey), whatever their brightness."""
    colour = np.asarray(rgb, np.float64) / max(float(np.asarray(rgb, np.float64).mean()), 1e-9)
    red, green, blue = np.log(np.maximum(np.asarray(target, np.float64), 1e-6))
    wanted = np.array([red - green, blue - green])
    at = np.zeros(2)
    for _ in range(12):
        off = _cast(colour, at) - wanted
        slope = np.stack(
            [(_cast(colour, at + d) - wanted - off) / 0.5 for d in (np.array([0.5, 0]), np.array([0, 0.5]))], 1
        )
        at = np.clip(at - np.linalg.lstsq(slope, off, rcond=None)[0], -100, 100)
    return float(at[0]), float(at[1])


def _cast(colour: npt.NDArray[np.float64], at: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    red, green, blue = np.log(np.maximum(white_shift(float(at[0]), float(at[1])) @ colour, 1e-6))
    return np.array([red - green, blue - green])


def _daylight(kelvin: float) -> tuple[float, float]:
    """Chromaticity of daylight (CIE 15:2018, from 4000 K), of a black body below (Kim et al. 2002)."""
    t = 1e3 / kelvin
    if kelvin >= 7000:
        x = 0.237040 + 0.24748 * t + 1.9018 * t**2 - 2.0064 * t**3
    else:
        x = 0.244063 + 0.09911 * t + 2.9678 * t**2 - 4.6070 * t**3
    return x, -3.0 * x * x + 2.870 * x - 0.275


def _uv(xy: tuple[float, float]) -> tuple[float, float]:
    x, y = xy
    return 4 * x / (-2 * x + 12 * y + 3), 9 * y / (-2 * x + 12 * y + 3)


def _xy(u: float, v: float) -> tuple[float, float]:
    return 9 * u / (6 * u - 16 * v + 12), 4 * v / (6 * u - 16 * v + 12)
