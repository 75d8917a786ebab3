"""What each adjustment makes of a small picture, as it was when somebody looked at it and found it good.

A changed formula must be looked at again: ALBUMEN_MAKE_GOLDEN=1 pytest tests/golden writes what it makes now, and a
new `version` of the edit keeps old recipes apart.
"""

import os
from pathlib import Path
from types import SimpleNamespace

import cv2
import numpy as np
import pytest
from skimage import data

from editor.develop.context import Context
from editor.develop.edits import all_edits
from editor.develop.edits.retouch import Spot
from editor.develop.masks.radial import Radial
from editor.develop.recipe import Recipe, Step
from editor.develop.render import render
from editor.imaging.image import Image
from editor.imaging.resample import resize
from editor.metadata.fields import Fields
from editor.restoration.repair import remove

PLACE = Path(__file__).parent / "made"
EDITS = all_edits()
SETTINGS = {
    "exposure": {"stops": 1.0},
    "contrast": {"amount": 50.0},
    "highlights": {"amount": -80.0},
    "shadows": {"amount": 80.0},
    "whites": {"amount": 50.0},
    "blacks": {"amount": -60.0},
    "white_balance": {"temperature": 40.0, "tint": -20.0},
    "tone_curve": {
        "shadows": -40.0,
        "points": ((0.0, 0.05), (0.5, 0.55), (1.0, 0.9)),
        "blue": ((0.0, 0.1), (1.0, 1.0)),
    },
    "vibrance": {"amount": 70.0},
    "saturation": {"amount": -50.0},
    "colour_mixer": {"orange_hue": 60.0, "red_saturation": 40.0, "blue_luminance": -50.0},
    "colour_grading": {
        "shadows_hue": 220.0,
        "shadows_saturation": 60.0,
        "highlights_hue": 45.0,
        "highlights_saturation": 50.0,
    },
    "black_and_white": {"on": True, "orange": 30.0, "blue": -60.0},
    "clarity": {"amount": 80.0},
    "texture": {"amount": -80.0},
    "dehaze": {"amount": 60.0},
    "sharpen": {"amount": 90.0, "radius": 1.2, "masking": 30.0},
    "noise_reduction": {"luminance": 80.0, "colour": 60.0},
    "vignette": {"amount": -70.0, "roundness": 40.0},
    "grain": {"amount": 60.0, "size": 2.0},
    "lut": {"file": "bleach-bypass.cube", "strength": 80.0},
    "crop": {"rect": (0.1, 0.05, 0.95, 0.9), "angle": 6.0, "aspect": "4:3"},
    "rotate": {"quarters": 1, "vertical": True},
    "perspective": {"vertical": 40.0, "horizontal": -20.0},
    "retouch": {
        "spots": (
            Spot("heal", ((0.3, 0.4),), 0.1, source=(0.2, 0.1)),
            Spot("clone", ((0.6, 0.7),), 0.1, source=(0.1, 0.1)),
        )
    },
    "lens": {"on": True},  # where Lensfun measures this lens anew, the picture must be looked at anew
    "red_eye": {"strength": 90.0},
    "scratches": {"strength": 80.0},
    "denoise": {"luminance": 80.0, "colour": 30.0},
    "clean": {"strength": 70.0},
    "deblur": {"strength": 70.0},
    "jpeg": {"strength": 70.0},
    "lowlight": {"strength": 70.0},
    "auto_tone": {"strength": 70.0},
    "upscale": {"scale": "2x"},
}
RECIPES = {name: Recipe((Step(EDITS[name](**told)),)) for name, told in SETTINGS.items()}
RECIPES["masked"] = Recipe((Step(EDITS["exposure"](-2.0), mask=Radial(0.4, 0.4, 0.3, 0.2, 20.0, 60.0), opacity=0.8),))
CAMERA = Fields(make="Canon", model="Canon EOS 5D Mark III", lens="EF24-70mm f/2.8L II USM", focal=24.0, aperture=2.8)


class Painter:
    """A restorer whose models blur, and warm what they blur: what an edit makes of a model's work is seen, and is the
    same everywhere. Holes are really filled."""

    registry = SimpleNamespace(
        best_for=lambda task, scale=None: SimpleNamespace(id=f"{task} {scale or 1}"),
        get=lambda name: SimpleNamespace(id=name, detail="detail.safetensors"),
    )

    def restore(self, image, model, settings, progress=None):
        soft = cv2.GaussianBlur(image.pixels, (0, 0), 1.5).astype(np.float32) * (1.15, 1.0, 0.85)
        made = image.with_pixels(np.clip(np.rint(soft), 0, 255).astype(np.uint8))
        scale = int(model.split()[1])
        return resize(made, image.width * scale, image.height * scale)

    def fingerprint(self, model):
        return "0" * 64

    def remove(self, image, mask, progress=None):
        return remove(image, mask)

    def mend(self, image, sensitivity, progress=None):
        return image.with_pixels(cv2.medianBlur(image.pixels, 5)), 7

    def spare(self, image, made, plain):
        return made, 0

    def judge(self, image, made):
        return "True to the original."


def portrait():
    return resize(Image(data.astronaut()[:320, 60:460].copy()), 100, 80)


def flashed():
    """Two pupils that a flash lit, in skin."""
    pixels = np.full((80, 100, 3), (200, 150, 125), np.uint8)
    y, x = np.mgrid[:80, :100]
    for left in (32, 66):
        pixels[np.hypot((x - left) / 2, y - 30) < 8] = (215, 213, 212)
        pixels[np.hypot(x - left, y - 30) < 7] = (75, 85, 95)
        pixels[np.hypot(x - left, y - 30) < 4] = (190, 25, 30)
    return Image(pixels)


def recipe_of(name, folder):
    if name != "remove":
        return RECIPES[name]
    mask = np.zeros((80, 100), np.uint8)
    cv2.circle(mask, (76, 48), 7, 255, -1)
    cv2.imwrite(str(folder / "mask.png"), mask)
    return Recipe((Step(EDITS["remove"](str(folder / "mask.png"))),))


def test_all_adjustments_are_here():
    assert set(EDITS) - set(RECIPES) == {"remove"}  # whose mask is a file


@pytest.mark.parametrize("name", [*RECIPES, "remove"])
def test_it_is_as_it_was(name, tmp_path):
    photo = flashed() if name == "red_eye" else portrait()
    context = Context(fields=CAMERA, restorer=Painter(), notice=pytest.fail)
    made = render(photo, recipe_of(name, tmp_path), context).pixels
    assert made.shape != photo.pixels.shape or not np.array_equal(made, photo.pixels)
    path = PLACE / f"{name}.png"
    if os.environ.get("ALBUMEN_MAKE_GOLDEN"):
        PLACE.mkdir(exist_ok=True)
        cv2.imwrite(str(path), made[..., ::-1], [cv2.IMWRITE_PNG_COMPRESSION, 9])
    golden = cv2.imread(str(path))[..., ::-1]
    assert golden.shape == made.shape
    off = np.abs(golden.astype(int) - made)
    assert off.mean() < 0.3
    assert np.quantile(off, 0.995) <= 3
