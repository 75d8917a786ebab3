"""Opening a photo for its finished file: whole, or smaller at once where the result is the same.

A JPEG decoded at half its size costs a quarter of the time, and adjustments of light and colour are made to look the
same at any scale (develop's contract), so a small export of a large photo need not see all of its pixels.
"""

from collections.abc import Sequence
from pathlib import Path

from editor.develop.edit import Stage
from editor.develop.recipe import Recipe, Step
from editor.formats.files import read, read_preview
from editor.formats.format import Probe
from editor.formats.picture import Picture
from editor.metadata.metadata import read_metadata
from editor.metadata.policy import as_upright
from editor.tasks.output import Output

_POINTWISE = (Stage.LIGHT, Stage.COLOUR, Stage.DETAIL, Stage.EFFECT)
_WORTH = 0.75  # of the full size: from there on, nothing is gained


def open_for(path: Path, found: Probe, recipe: Recipe, output: Output) -> tuple[Picture, float]:
    """The photo and its scale: 1.0, or less where it was opened at the size of the output. Raises FileError."""
    whole = max(found.width, found.height)
    edge = output.edge_of(whole)
    if edge > whole * _WORTH or output.damaged or not _indifferent(recipe.active):
        return read(path, isolated=True, damaged=output.damaged), 1.0
    image = read_preview(path, edge, isolated=True)
    return Picture(image, as_upright(read_metadata(path)), path, found.format), max(image.width, image.height) / whole


def _indifferent(steps: Sequence[Step]) -> bool:
    """Whether these steps look the same at any scale, and leave the frame as it is."""
    return all(step.edit.stage in _POINTWISE and step.mask is None for step in steps)
