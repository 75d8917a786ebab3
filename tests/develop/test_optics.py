import numpy as np
import pytest

from editor.develop.context import Context
from editor.develop.edits.lens import Lens
from editor.develop.optics import lens_names
from editor.develop.recipe import Recipe
from editor.develop.render import render
from editor.imaging.image import Image
from editor.metadata.fields import Fields

CANON = Fields(make="Canon", model="Canon EOS 5D Mark III", lens="EF24-70mm f/2.8L II USM", focal=24.0, aperture=2.8)


def grid():
    pixels = np.full((400, 600, 3), 120, np.uint8)
    pixels[20::40] = 30
    pixels[:, 20::40] = 30
    return Image(pixels)


def corrected(fields=CANON, **parameters):
    said = []
    out = render(grid(), Recipe().with_edit(Lens(on=True, **parameters)), Context(fields=fields, notice=said.append))
    return out.pixels.astype(int), said


def test_dark_corners_become_as_bright_as_the_middle():
    plain = grid().pixels.astype(int)
    out, said = corrected(distortion=0.0, fringes=False)
    assert said == []
    assert out[3, 3, 1] > 1.5 * plain[3, 3, 1]
    assert abs(out[202, 302, 1] - plain[202, 302, 1]) <= 1


def test_amounts_are_obeyed():
    none, _ = corrected(distortion=0.0, vignetting=0.0, fringes=False)
    assert np.abs(none - grid().pixels).max() <= 1
    half, whole = corrected(distortion=0.0, vignetting=50.0)[0], corrected(distortion=0.0)[0]
    assert none[3, 3, 1] < half[3, 3, 1] < whole[3, 3, 1]


def test_lines_move_most_in_the_corners():
    bent, _ = corrected(vignetting=0.0, fringes=False)
    off = np.abs(bent - grid().pixels)
    assert off[:80, :80].mean() > 3 * off[170:230, 270:330].mean()


def test_colours_are_moved_apart_only_if_wanted():
    apart, together = corrected(vignetting=0.0)[0], corrected(vignetting=0.0, fringes=False)[0]
    assert np.abs(apart[..., 0] - apart[..., 2]).max() > 3
    assert np.abs(together[..., 0] - together[..., 2]).max() == 0


@pytest.mark.parametrize("fields", [Fields(), Fields(make="Acme", model="Box 1", lens="Bottle"), Fields(lens="Bottle")])
def test_an_unknown_lens_is_named_and_the_photo_stays(fields):
    out, said = corrected(fields)
    assert np.array_equal(out, grid().pixels)
    assert len(said) == 1
    assert "choose the lens" in said[0]
    assert not fields.lens or fields.lens in said[0]


def test_a_lens_chosen_by_hand():
    out, said = corrected(Fields(focal=24.0, aperture=2.8), profile="Canon EF 24-70mm f/2.8L II USM")
    assert said == []
    assert not np.array_equal(out, grid().pixels)


def test_lenses_to_choose_from():
    fitting = lens_names(CANON)
    assert "Canon EF 24-70mm f/2.8L II USM" in fitting
    assert len(fitting) < len(lens_names(Fields()))
