"""MixTool: the colour mixer worked on the picture: take hold of a colour and pull."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent

from editor.desktop.panels.editing import Editing
from editor.desktop.viewer.pointed import Colour
from editor.desktop.viewer.tool import Tool
from editor.develop.bands import BANDS, banded
from editor.develop.edits.colour_mixer import ColourMixer
from editor.imaging.colour import srgb_to_linear
from editor.imaging.fused import Floats
from editor.imaging.icc import SRGB_PROFILE, TO_REC2020
from editor.imaging.oklab import to_oklab

TRAVEL = 1.5  # px of the screen for one step of a slider
LEAST = 0.15  # how much of a colour there must be to take hold of it


class MixTool(Tool):
    """Up makes the colours under the pointer stronger, down weaker; with Shift brighter and darker, with Alt their hue
    moves. colour_at(spot): what is shown there, R, G, B (0–255), or None."""

    cursor = Qt.CursorShape.SizeVerCursor

    def __init__(self, editing: Editing, colour_at: Callable[[QPointF], Colour | None]) -> None:
        super().__init__(editing)
        self._editing, self._colour_at = editing, colour_at
        self._from: tuple[QPointF, Floats, ColourMixer] | None = None

    def press(self, spot: QPointF, keys: Qt.KeyboardModifier) -> bool:  # noqa: ARG002
        colour = self._colour_at(spot)
        shares = None if colour is None else shares_of(colour)
        mixer = self._editing.recipe.get("colour_mixer")
        if shares is None or shares.max() < LEAST or not isinstance(mixer, ColourMixer):
            return False  # a grey has no family
        self._from = (spot, shares / shares.max(), mixer)
        return True

    def drag(self, spot: QPointF, keys: Qt.KeyboardModifier) -> None:
        self._pull(spot, keys, settled=False)

    def release(self, spot: QPointF, keys: Qt.KeyboardModifier) -> None:
        self._pull(spot, keys, settled=True)
        self._from = None

    def key(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Escape:
            return False
        self.left.emit()
        return True

    def _pull(self, spot: QPointF, keys: Qt.KeyboardModifier, *, settled: bool) -> None:
        if self._from is None or self.canvas is None:
            return
        start, shares, mixer = self._from
        far = (self.canvas.from_frame(start).y() - self.canvas.from_frame(spot).y()) / TRAVEL
        aspect = "saturation"
        if keys & Qt.KeyboardModifier.ShiftModifier:
            aspect = "luminance"
        elif keys & Qt.KeyboardModifier.AltModifier:
            aspect = "hue"
        moved = {}
        for band, share in zip(BANDS, shares, strict=True):
            name = f"{band}_{aspect}"
            moved[name] = round(min(max(getattr(mixer, name) + far * float(share), -100.0), 100.0))
        self._editing.set_edit(replace(mixer, **moved), settled)


def shares_of(colour: Colour) -> Floats:
    """How much a colour of the screen belongs to each of BANDS, 8 numbers of 0–1; greys to none."""
    into = TO_REC2020 @ SRGB_PROFILE.to_pcs
    light = srgb_to_linear(np.array(colour, np.float32) / 255) @ into.T
    return banded(to_oklab(light[None, :]), np.eye(len(BANDS), dtype=np.float32))[:, 0]
