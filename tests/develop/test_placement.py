"""Where a place of the photo lies in the finished picture: a bright spot is really found there."""

import cv2
import numpy as np
import pytest

from editor.develop.context import Context
from editor.develop.edits.crop import Crop
from editor.develop.edits.lens import Lens
from editor.develop.edits.perspective import Perspective
from editor.develop.edits.rotate import Rotate
from editor.develop.recipe import Recipe
from editor.develop.render import render
from editor.develop.stages import placement
from editor.imaging.image import Image
from editor.metadata.fields import Fields

WIDE = Fields(make="Canon", model="Canon EOS 5D Mark III", lens="EF24-70mm f/2.8L II USM", focal=24.0, aperture=2.8)
FISHEYE = Fields(make="Nikon", model="NIKON D90", lens="Samyang 8mm f/3.5 Fish-Eye CS", focal=8.0, aperture=5.6)
EDITS = {
    "nothing": (),
    "crop": (Crop(rect=(0.1, 0.05, 0.95, 0.9)),),
    "straightened": (Crop(angle=7.5),),
    "turned": (Rotate(quarters=1, horizontal=True),),
    "perspective": (Perspective(vertical=30.0),),
    "lens": (Lens(on=True),),
    "all": (
        Lens(on=True),
        Perspective(vertical=-20.0),
        Rotate(quarters=3),
        Crop(rect=(0.0, 0.1, 0.9, 1.0), angle=-4.0),
    ),
}


@pytest.mark.parametrize("fields", [WIDE, FISHEYE], ids=["24 mm", "fisheye"])
@pytest.mark.parametrize("edits", EDITS.values(), ids=EDITS)
def test_a_spot_is_found_where_it_is_said_to_be(edits, fields):
    recipe = Recipe()
    for edit in edits:
        recipe = recipe.with_edit(edit)
    width, height, seen = 600, 400, 0
    where = placement((width, height), recipe.active, fields).where
    for x, y in ((300, 200), (120, 90), (500, 300), (75, 330), (560, 60)):
        pixels = np.zeros((height, width, 3), np.uint8)
        cv2.circle(pixels, (x, y), 5, (255, 255, 255), -1, cv2.LINE_AA)
        out = render(Image(pixels), recipe, Context(fields=fields)).pixels[..., 1].astype(np.float64)
        across, down = where((x + 0.5) / width, (y + 0.5) / height)
        place = across * out.shape[1] - 0.5, down * out.shape[0] - 0.5
        if not (20 < place[0] < out.shape[1] - 20 and 20 < place[1] < out.shape[0] - 20):
            continue
        rows, columns = np.indices(out.shape)
        found = (columns * out).sum() / out.sum(), (rows * out).sum() / out.sum()
        assert found == pytest.approx(place, abs=1.0), (x, y)
        seen += 1
    assert seen >= 2
