"""How near two pictures are: PSNR, SSIM, and luma as the super-resolution papers take it.

Arrays are H×W or H×W×3; 8-bit arrays are measured against 255, float ones against 1.
"""

import math

import numpy as np

Y_WEIGHTS = np.array([65.481, 128.553, 24.966])


def _floats(picture: np.ndarray) -> np.ndarray:
    return picture.astype(np.float64) / 255.0 if picture.dtype == np.uint8 else picture.astype(np.float64)


def psnr(first: np.ndarray, second: np.ndarray, shave: int = 0) -> float:
    """Peak signal-to-noise ratio in dB; infinite for equal pictures. `shave` pixels are cut off at each border."""
    a, b = _shaved(_floats(first), shave), _shaved(_floats(second), shave)
    error = float(np.mean((a - b) ** 2))
    return math.inf if error == 0 else -10 * math.log10(error)


def ssim(first: np.ndarray, second: np.ndarray, shave: int = 0) -> float:
    """Structural similarity (Wang et al. 2004): Gaussian window of σ 1.5, 11 pixels; borders cut, mean of channels."""
    a, b = _shaved(_floats(first), shave), _shaved(_floats(second), shave)
    if a.ndim == 2:
        a, b = a[..., None], b[..., None]
    return float(np.mean([_ssim(a[..., c], b[..., c]) for c in range(a.shape[2])]))


def luma(picture: np.ndarray) -> np.ndarray:
    """Y of ITU-R BT.601 in its narrow range 16–235, in 0–1, as MATLAB's rgb2ycbcr gives it (not rounded)."""
    if picture.ndim == 2:
        return _floats(picture)
    return (_floats(picture) @ Y_WEIGHTS + 16.0) / 255.0


def _shaved(picture: np.ndarray, shave: int) -> np.ndarray:
    return picture[shave:-shave, shave:-shave] if shave else picture


def _ssim(a: np.ndarray, b: np.ndarray) -> float:
    c1, c2 = 0.01**2, 0.03**2
    mean_a, mean_b = _blur(a), _blur(b)
    variance_a = _blur(a * a) - mean_a**2
    variance_b = _blur(b * b) - mean_b**2
    covariance = _blur(a * b) - mean_a * mean_b
    top = (2 * mean_a * mean_b + c1) * (2 * covariance + c2)
    bottom = (mean_a**2 + mean_b**2 + c1) * (variance_a + variance_b + c2)
    return float((top / bottom).mean())


def _blur(plane: np.ndarray, sigma: float = 1.5, radius: int = 5) -> np.ndarray:
    """Gaussian of 2·radius+1 taps, without padding: the result is smaller by `radius` at each border."""
    taps = np.exp(-0.5 * (np.arange(-radius, radius + 1) / sigma) ** 2)
    taps /= taps.sum()
    size = 2 * radius + 1
    rows = sum(t * plane[i : plane.shape[0] - size + 1 + i] for i, t in enumerate(taps))
    return sum(t * rows[:, i : plane.shape[1] - size + 1 + i] for i, t in enumerate(taps))  # type: ignore[index]
