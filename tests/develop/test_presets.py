"""The presets and lookup tables that come with Albumen."""

import json
import os
from pathlib import Path

import numpy as np
import pytest
from skimage import data

from editor.develop.edit import UnknownEdit
from editor.develop.edits import all_edits
from editor.develop.recipe import Recipe
from editor.develop.render import render
from editor.develop.tables import built_in, table
from editor.errors import RecipeError
from editor.imaging.colour import luma
from editor.imaging.image import Image
from editor.imaging.resample import shrink

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
PRESETS = sorted((RESOURCES / "presets").glob("*.json"))
PHOTO = shrink(Image(data.astronaut().copy()), 160)
LUT = all_edits()["lut"]


def ends(pixels):
    """The share of pixels that are pure black or white."""
    return ((pixels == 255).all(axis=2) | (pixels == 0).all(axis=2)).mean()


def test_there_is_a_dozen_with_names_of_their_own():
    names = [json.loads(path.read_text())["name"] for path in PRESETS]
    assert len(names) >= 12
    assert len({name.casefold() for name in names}) == len(names)


@pytest.mark.parametrize("path", PRESETS, ids=lambda path: path.stem)
def test_every_preset_does_something_and_spoils_nothing(path):
    told = json.loads(path.read_text())
    assert set(told) == {"name", "about", "recipe"}
    recipe = Recipe.from_dict(told["recipe"])
    assert not any(isinstance(step.edit, UnknownEdit) for step in recipe.steps)
    for step, raw in zip(recipe.steps, told["recipe"]["steps"], strict=True):
        assert set(raw) - {"edit", "version"} <= set(type(step.edit).controls())
    out = render(PHOTO, recipe).pixels
    off = np.abs(out.astype(int) - PHOTO.pixels)
    assert 1 < off.mean() < 60
    assert abs(luma(out).mean() - luma(PHOTO.pixels).mean()) < 30
    assert ends(out) < ends(PHOTO.pixels) + 0.06


@pytest.mark.parametrize("name", built_in())
def test_every_lookup_table_works(name):
    out = render(PHOTO, Recipe().with_edit(LUT(name))).pixels
    assert 1 < np.abs(out.astype(int) - PHOTO.pixels).mean() < 50
    half = render(PHOTO, Recipe().with_edit(LUT(name, 50.0))).pixels
    assert np.abs(half.astype(int) - (out.astype(int) + PHOTO.pixels) / 2).mean() < 6


def test_a_table_of_the_identity_changes_next_to_nothing(tmp_path):
    path = tmp_path / "same.cube"
    levels = (0, 0.5, 1)
    rows = "".join(f"{r} {g} {b}\n" for b in levels for g in levels for r in levels)
    path.write_text("LUT_3D_SIZE 3\n" + rows)
    out = render(PHOTO, Recipe().with_edit(LUT(str(path)))).pixels
    assert np.abs(out.astype(int) - PHOTO.pixels).max() <= 3  # strong colours at the edge of sRGB


def test_a_3dl_table_is_read(tmp_path):
    path = tmp_path / "magenta.3dl"
    levels = (0, 256, 512, 767, 1023)
    rows = "".join(f"{r} {g // 2} {b}\n" for r in levels for g in levels for b in levels)
    path.write_text("0 256 512 767 1023\n" + rows)
    out = render(PHOTO, Recipe().with_edit(LUT(str(path)))).pixels
    red, green, blue = (out.mean((0, 1)) / PHOTO.pixels.mean((0, 1))).tolist()
    assert green == pytest.approx(0.5, abs=0.04)
    assert min(red, blue) > 0.94


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "is not there"),
        (b"rubbish", "damaged"),
        (b"LUT_3D_SIZE 2\n0 0 0\n", "damaged"),
        (b"\x00\xff" * 500, "damaged"),
    ],
)
def test_bad_tables_are_named_and_the_rest_is_rendered(tmp_path, content, said):
    from editor.develop.context import Context

    path = tmp_path / "holiday.cube"
    if content is not None:
        path.write_bytes(content)
    told = []
    recipe = Recipe().with_edit(all_edits()["exposure"](-1.0))
    out = render(PHOTO, recipe.with_edit(LUT(str(path))), Context(notice=told.append))
    assert np.array_equal(out.pixels, render(PHOTO, recipe).pixels)
    assert len(told) == 1
    assert "holiday.cube" in told[0]
    assert said in told[0]


def test_a_table_that_changes_is_read_anew(tmp_path):
    path = tmp_path / "changing.cube"
    seen = []
    for level in ("0.2", "0.8"):
        path.write_text("LUT_3D_SIZE 2\n" + f"{level} {level} {level}\n" * 8)
        os.utime(path, (int(float(level) * 100),) * 2)
        seen.append(int(render(PHOTO, Recipe().with_edit(LUT(str(path)))).pixels[0, 0, 0]))
    assert seen[1] - seen[0] > 100


def test_other_files_are_no_tables(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("x")
    with pytest.raises(RecipeError, match="no lookup table"):
        table(str(path))
