"""Smaller: planes in half as many rows and columns, for a draft of a picture; remembered while the whole ones live."""

import weakref
from dataclasses import replace

from editor.develop.pipeline import Bound
from editor.imaging.fused import Plane, Planes
from editor.imaging.kernels import smaller


class Smaller:
    """What it gives shows the same frame: nothing is shifted against the whole picture."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[weakref.ref[Plane], Plane]] = {}

    def planes(self, planes: Planes) -> Planes:
        """What all passes read."""
        height, width = (max(1, edge // 2) for edge in planes.frame)
        red, green, blue = (self._of(plane) for plane in planes.rgb)
        base, mid, hi, haze = (self._of_any(each) for each in (planes.base, planes.mid, planes.hi, planes.haze))
        return Planes((red, green, blue), (height, width), base=base, mid=mid, hi=hi, haze=haze)

    def bound(self, bound: Bound) -> Bound:
        """A pass with what only it reads."""
        mask, edge, noise = (self._of_any(each) for each in (bound.mask, bound.edge, bound.noise))
        return replace(bound, mask=mask, edge=edge, noise=noise)

    def _of_any(self, plane: Plane | None) -> Plane | None:
        return None if plane is None else self._of(plane)

    def _of(self, plane: Plane) -> Plane:
        known = self._known.get(id(plane))
        if known is not None and known[0]() is plane:
            return known[1]
        for gone in [each for each, (whole, _) in self._known.items() if whole() is None]:
            del self._known[gone]
        made = smaller(plane, max(1, plane.shape[0] // 2), max(1, plane.shape[1] // 2))
        self._known[id(plane)] = weakref.ref(plane), made
        return made
