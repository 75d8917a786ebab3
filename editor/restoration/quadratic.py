"""Quadratic: a number read from some features by a fitted polynomial of the second degree."""

from dataclasses import dataclass

import numpy as np

from editor.imaging.image import Pixels


@dataclass(frozen=True)
class Quadratic:
    """low, high: the range of each feature that it was fitted on; what lies outside is taken for its end. weights: of
    1, of each feature (0–1 in its range), and of each product of two, in the order of `terms`."""

    low: tuple[float, ...]
    high: tuple[float, ...]
    weights: tuple[float, ...]

    def read(self, features: Pixels) -> float:
        """The number for one set of features."""
        return float(terms(np.asarray(features, float)[None], self.low, self.high)[0] @ np.array(self.weights))


def terms(features: Pixels, low: tuple[float, ...], high: tuple[float, ...]) -> Pixels:
    """N×F features → N×(1 + F + F(F+1)/2) terms."""
    bottom, top = np.array(low), np.array(high)
    inside = (np.clip(features, bottom, top) - bottom) / (top - bottom)
    first, second = np.triu_indices(inside.shape[1])
    return np.concatenate([np.ones((len(inside), 1)), inside, inside[:, first] * inside[:, second]], 1)


def fit(features: Pixels, truth: Pixels, weights: Pixels, ridge: float = 1e-3) -> Quadratic:
    """The least-squares polynomial; ridge: how strongly large weights are held down, per sample."""
    low, high = features.min(0), features.max(0) + 1e-6
    table = terms(features, tuple(low), tuple(high)) * np.sqrt(weights)[:, None]
    bias = ridge * len(table) * np.eye(table.shape[1])
    bias[0, 0] = 0
    found = np.linalg.solve(table.T @ table + bias, table.T @ (truth * np.sqrt(weights)))
    return Quadratic(*(tuple(round(float(x), 4) for x in each) for each in (low, high, found)))
