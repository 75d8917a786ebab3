"""Invented: where an enlargement has made detail up, as a map over "what changed", and in words how true it is."""

from dataclasses import replace
from typing import TYPE_CHECKING

import cv2
import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor

from editor.desktop.panels.lab import Lab, Rendered
from editor.desktop.panels.original import Original, context_for
from editor.desktop.panels.under_bar import UnderBar
from editor.desktop.sentences import spoken
from editor.desktop.viewer.latest import Latest
from editor.desktop.viewer.layout import Mode
from editor.desktop.viewer.viewer import Viewer
from editor.develop.ai_edit import AiEdit
from editor.develop.recipe import Recipe, Step
from editor.develop.render import render
from editor.develop.restoring import result_key
from editor.imaging.image import Pixels
from editor.restoration.faithfulness import DOUBTFUL
from editor.studio import LateEngine, Studio

if TYPE_CHECKING:
    from editor.restoration.faithfulness import Faithfulness

CLEAR, FULL = DOUBTFUL, DOUBTFUL - 8.0  # dB: from here on a place is coloured, and from here on fully
FINER = 6  # the map is shown that much finer than it is measured, so that its squares do not catch the eye
COLOUR, STRENGTH = QColor(236, 120, 40), 0.7


class Invented(QObject):
    """Follows Develop; its button in the bar below the picture is there in "what changed" once a photo was enlarged."""

    def __init__(self, studio: Studio, lab: Lab, viewer: Viewer, bar: UnderBar) -> None:
        super().__init__(bar)
        self._studio, self._lab, self._viewer, self._button = studio, lab, viewer, bar.invented
        self._rendered: Rendered | None = None
        self._asked: tuple[Original, Recipe] | None = None
        self._latest = Latest(self, "invented")
        self._latest.done.connect(lambda _, found: self._found(found))
        self._latest.failed.connect(lambda _, error: viewer.set_remarks((str(error),)))
        lab.began.connect(lambda: self._follow(None))
        lab.rendered.connect(self._follow)
        viewer.mode_changed.connect(lambda _: self._refresh())
        self._button.toggled.connect(lambda _: self._refresh())

    def stop(self) -> None:
        """End the background thread."""
        self._latest.stop()

    def _follow(self, rendered: Rendered | None) -> None:
        self._rendered = rendered
        self._refresh()

    def _refresh(self) -> None:
        rendered, original = self._rendered, self._lab.original
        here = self._viewer.mode is Mode.CHANGE and original is not None and _is_made(rendered)
        self._button.setVisible(here)
        if rendered is None or original is None or not here or not self._button.isChecked():
            self._clear()
            return
        wish = (original, rendered.recipe)
        if wish == self._asked:
            return
        self._asked = wish
        self._viewer.set_remarks((self.tr("Looking where detail was invented…"),))
        studio, lab, recipe = self._studio, self._lab, rendered.recipe
        self._latest.ask("invented", lambda stale: measured(studio, lab, original, recipe))

    def _clear(self) -> None:
        if self._asked is not None:
            self._asked = None
            self._latest.forget("invented")
            self._viewer.set_overlay(None)
            self._viewer.set_remarks(())

    def _found(self, found: "Faithfulness | None") -> None:
        if self._asked is None:
            return
        if found is None:
            self._viewer.set_remarks((self.tr("There is no enlargement yet to look at"),))
            return
        share = float((found.map < CLEAR).mean())
        words = self.tr("Coloured: where detail may be invented, {0} % of the photo").format(f"{share * 100:.1f}")
        self._viewer.set_remarks((spoken(found.sentence), words))
        self._viewer.set_overlay(doubt(found.map), COLOUR, STRENGTH)


def measured(studio: Studio, lab: Lab, original: Original, recipe: Recipe) -> "Faithfulness | None":
    """How true the kept enlargement of a recipe is to what it was made from; None where none is kept. For worker
    threads; no model runs. Raises AlbumenError."""
    step = _enlarging(recipe)
    if step is None:
        return None
    context = context_for(studio, original, 1.0, lab.results)
    kept = lab.results.get(result_key(step, recipe, context))
    if kept is None:
        return None
    below = replace(recipe, steps=tuple(each for each in recipe.steps if each is not step))
    plain = render(lab.whole_of(original), below, context)
    return LateEngine(studio).measured(plain, kept)


def doubt(cells: Pixels) -> Pixels:
    """The map as a mask: H×W float32 of dB becomes finer, 0 where the photo is true and 1 where it is made up."""
    weight = np.clip((CLEAR - cells) / (CLEAR - FULL), 0.0, 1.0).astype(np.float32)
    size = (cells.shape[1] * FINER, cells.shape[0] * FINER)
    return np.clip(cv2.resize(weight, size, interpolation=cv2.INTER_CUBIC), 0.0, 1.0)


def _is_made(rendered: Rendered | None) -> bool:
    """Whether the photo was enlarged, and all that models do was done."""
    return rendered is not None and not (rendered.waiting or rendered.stale) and _enlarging(rendered.recipe) is not None


def _enlarging(recipe: Recipe) -> Step | None:
    steps = (step for step in recipe.active if isinstance(step.edit, AiEdit) and step.edit.enlarges() > 1)
    return next(steps, None)
