"""What every adjustment promises, whichever it is: put one file into develop/edits/ and it is held to this."""

import json
from dataclasses import fields, replace
from types import SimpleNamespace

import cv2
import numpy as np
import pytest

from editor.develop.context import Context
from editor.develop.controls import Choice, FileName, Hidden, Points, Rect, Slider, Switch
from editor.develop.edit import Edit
from editor.develop.edits import all_edits
from editor.develop.edits.retouch import Spot
from editor.develop.history import History
from editor.develop.layers import Layer
from editor.develop.look import Look
from editor.develop.masks.linear import Linear
from editor.develop.preview import part_of
from editor.develop.recipe import Recipe, Step
from editor.develop.render import Preview, render
from editor.errors import RecipeError
from editor.imaging.fused import LIGHT
from editor.imaging.image import Image
from editor.imaging.resample import resize
from editor.metadata.fields import Fields
from editor.restoration.repair import remove

EDITS = all_edits()
CAMERA = Fields(make="Canon", model="Canon EOS 5D Mark III", lens="EF24-70mm f/2.8L II USM", focal=24.0, aperture=2.8)
CUBE = "LUT_3D_SIZE 2\n" + "".join(
    f"{r**1.2} {g * 0.9:g} {b * 0.8 + 0.1:g}\n" for b in (0, 1) for g in (0, 1) for r in (0, 1)
)
# What makes an edit do something that its other parameters can then change.
SWITCHED_ON = {"black_and_white": {"on": True}, "lens": {"on": True}, "lut": {}, "denoise": {"luminance": 60.0}}
SWITCHED_ON["retouch"] = {"spots": (Spot("heal", ((0.35, 0.4), (0.4, 0.5)), 0.1), Spot("remove", ((0.7, 0.7),), 0.1))}
STRONG = {"sharpen", "grain", "vignette", "clean", "deblur", "jpeg", "lowlight", "auto_tone", "red_eye", "scratches"}


class Tinter:
    """A restorer whose models make the photo warmer."""

    registry = SimpleNamespace(
        best_for=lambda task, scale=None: SimpleNamespace(id=f"{task}-{scale or 1}"),
        get=lambda name: SimpleNamespace(id=name, detail="detail.safetensors"),
    )

    def restore(self, image, model, settings, progress=None):
        pixels = image.pixels.astype(np.float32)
        pixels[..., 0] = np.minimum(pixels[..., 0] * 1.1, image.peak)
        scale = int(model.rsplit("-", 1)[1])
        made = Image(pixels.astype(image.pixels.dtype), image.space, image.alpha)
        return resize(made, image.width * scale, image.height * scale)

    def fingerprint(self, model):
        return "0" * 64

    def remove(self, image, mask, progress=None):
        return remove(image, mask)

    def mend(self, image, sensitivity, progress=None):
        return self.restore(image, "inpaint-1", {}), 3

    def spare(self, image, made, plain):
        return made, 0

    def judge(self, image, made):
        return "True to the original."


@pytest.fixture(scope="module")
def cube(tmp_path_factory):
    path = tmp_path_factory.mktemp("luts") / "warm.cube"
    path.write_text(CUBE)
    mask = np.zeros((200, 300), np.uint8)
    mask[80:100, 120:136] = 255
    cv2.imwrite(str(path.with_suffix(".png")), mask)
    return str(path)


def values(control, cube):
    """Values worth trying for a control."""
    match control:
        case Slider(low, high):
            return [low, high, low + (high - low) * 0.6]
        case Choice(options):
            return list(options[1:])
        case Switch():
            return [True]
        case Points():
            return [((0.0, 0.05), (0.4, 0.3), (1.0, 0.95)), ((0.5, 0.6),)]
        case Rect():
            return [(0.1, 0.2, 0.9, 0.7)]
        case FileName(suffixes):
            return [cube if ".cube" in suffixes else cube.replace(".cube", ".png")]
    return []


def samples(cls, cube):
    """The edit with each parameter at its ends, on its own, and with all in play."""
    ground = dict(SWITCHED_ON.get(cls.name, {}))
    if cls.name == "lut":
        ground["file"] = cube
    if cls.name in STRONG:
        ground["strength" if "strength" in cls.controls() else "amount"] = 60.0
    whole = {k: isinstance(getattr(cls(), k), int) and not isinstance(getattr(cls(), k), bool) for k in cls.controls()}
    found = []
    for parameter, control in cls.controls().items():
        if not isinstance(control, Hidden):
            tries = [round(value) if whole[parameter] else value for value in values(control, cube)]
            found.extend(cls(**{**ground, parameter: value}) for value in tries)
    everything = {p: values(c, cube)[-1] for p, c in cls.controls().items() if values(c, cube)}
    return [*found, cls(**{**ground, **{p: round(v) if whole[p] else v for p, v in everything.items()}})]


def context(scale=1.0):
    return Context(scale=scale, fields=CAMERA, restorer=Tinter(), notice=lambda said: pytest.fail(said))


def scene(dtype, height, width):
    """Smooth forms, hard edges, fine texture, all hues, black and white."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float64)
    y, x = (y + 0.5) / height, (x + 0.5) / width
    rgb = np.stack([0.5 + 0.5 * np.cos(6.28 * (x + k / 3)) for k in range(3)], axis=-1) * (0.15 + 0.8 * y[..., None])
    rgb[(x > 0.3) & (x < 0.5) & (y > 0.3) & (y < 0.6)] = 0.95
    rgb[(x > 0.6) & (y < 0.25)] *= 0.05
    rgb *= 1 + 0.06 * np.sin(40 * x)[..., None] * np.sin(30 * y)[..., None]
    peak = {np.uint8: 255, np.uint16: 65535}.get(dtype, 1)
    return Image((np.clip(rgb, 0, 1) * peak).astype(dtype))


def flashed(image):
    """With a pair of eyes that a flash lit, in skin."""
    pixels = image.pixels.copy()
    y, x = np.mgrid[0 : image.height, 0 : image.width]
    pixels[:] = (200, 150, 125)
    for left in (32, 66):
        pixels[np.hypot((x - left) / 2, y - 30) < 8] = (215, 213, 212)
        pixels[np.hypot(x - left, y - 30) < 7] = (75, 85, 95)
        pixels[np.hypot(x - left, y - 30) < 4] = (190, 25, 30)
    return image.with_pixels(pixels)


every_edit = pytest.mark.parametrize("cls", EDITS.values(), ids=EDITS)


def step(edit):
    return Recipe((Step(edit),))


@every_edit
def test_the_defaults_change_nothing(cls):
    assert cls().neutral
    image = scene(np.uint8, 31, 47)
    assert render(image, step(cls()), context()) is image


@every_edit
def test_even_when_they_are_run(cls):
    """Not only is the edit left out: what it does at its defaults is nothing."""
    if cls.lowers() and cls.name != "black_and_white" and cls.name != "lut":
        done = cls().lower(Look()).finished((10, 10))
        plain = Look().finished((10, 10))
        for name in ("gain", "mid_gain", "grain", "vignette", "matrix"):
            assert np.abs(getattr(done, name) - getattr(plain, name)).max() < 1e-5
        assert (done.hi, done.edge, done.veil) == (0, 0, 0)
        if done.curve is not None:
            assert np.abs(done.curve - np.sqrt(np.minimum(LIGHT, 1))).max() < 1e-3
        if done.cube is not None:
            axis = np.linspace(0, 1, 33)
            grid = np.stack(np.meshgrid(axis, axis, axis, indexing="ij"), -1)
            assert np.abs(done.cube[..., :3] - grid).max() < 1e-3


@every_edit
def test_it_does_something(cls, cube):
    image = flashed(scene(np.uint8, 66, 100)) if cls.name == "red_eye" else scene(np.uint8, 66, 100)
    changed = [render(image, step(edit), context()).pixels for edit in samples(cls, cube) if not edit.neutral]
    assert changed
    assert any(out.shape != image.pixels.shape or not np.array_equal(out, image.pixels) for out in changed)


@every_edit
def test_json_keeps_it(cls, cube):
    for edit in samples(cls, cube):
        recipe = step(edit)
        assert Recipe.from_dict(json.loads(json.dumps(recipe.to_dict()))) == recipe
        assert hash(edit) == hash(cls.from_dict(json.loads(json.dumps(edit.to_dict()))))


@every_edit
def test_undo_takes_it_back(cls, cube):
    edit = samples(cls, cube)[-1]
    history = History().add("Before", Recipe().with_edit(EDITS["exposure"](0.3))).add(edit.shown_name(), step(edit))
    assert history.recipe.steps[0].edit == edit
    assert history.undo().undo().recipe == Recipe()
    assert History.from_dict(json.loads(json.dumps(history.to_dict()))).recipe == history.recipe


@every_edit
def test_values_out_of_range_are_refused_by_name_and_range(cls):
    for parameter, control in cls.controls().items():
        wrong = {Slider: 1e9, Choice: "no such word", Rect: (0.5, 0, 0.2, 1), Points: ((0.5, 0.5), (0.2, 1))}
        wrong |= {Switch: "perhaps", FileName: 7}
        if type(control) not in wrong:
            continue
        with pytest.raises(RecipeError, match=rf"{cls.name}\.{parameter} must be"):
            cls(**{parameter: wrong[type(control)]})
        if isinstance(control, Slider):
            with pytest.raises(RecipeError, match=f"{control.low:g} to {control.high:g}"):
                cls(**{parameter: float("nan")})


@every_edit
def test_it_explains_itself(cls):
    assert 20 < len((cls.__doc__ or "").strip()) < 160
    assert "\n" not in cls.__doc__.strip()
    assert cls.__doc__ != Edit.__doc__
    assert cls.controls().keys() == {each.name for each in fields(cls)}
    assert sum([cls.lowers(), cls.places(), cls.applies()]) == 1


@every_edit
@pytest.mark.parametrize("size", [(1, 1), (1, 9), (13, 1), (3, 5), (37, 53)])
def test_odd_sizes(cls, cube, size):
    for edit in samples(cls, cube)[-2:]:
        out = render(scene(np.uint8, *size), step(edit), context())
        assert min(out.pixels.shape) >= 1
        assert Preview(scene(np.uint8, *size), context()).render(step(edit)).bits == 8


@every_edit
@pytest.mark.parametrize("dtype", [np.uint16, np.float32])
def test_deep_images_stay_deep_and_finite(cls, cube, dtype):
    image = scene(dtype, 24, 36)
    if dtype == np.float32:
        wild = image.pixels.copy()
        wild[0, :5] = [[np.nan] * 3, [np.inf] * 3, [-np.inf] * 3, [40.0] * 3, [-3.0] * 3]
        image = Image(wild)
    for edit in samples(cls, cube):
        out = render(image, step(edit), context())
        assert out.pixels.dtype == dtype
        assert np.isfinite(out.pixels).all()


@every_edit
def test_sixteen_bits_agree_with_eight(cls, cube):
    eight = scene(np.uint8, 48, 64)
    sixteen = Image(eight.pixels.astype(np.uint16) * 257)
    for edit in samples(cls, cube)[:3]:
        low, high = (render(image, step(edit), context()).pixels for image in (eight, sixteen))
        # Where pixels are moved, 8-bit interpolation rounds on its way.
        assert np.abs(low.astype(float) - high / 257.0).max() <= (3 if cls.places() or cls.name == "upscale" else 1.01)


@every_edit
def test_the_preview_is_the_whole_photo_made_small(cls, cube):
    full = scene(np.uint8, 400, 600)
    small = resize(full, 300, 200)
    if cls.name == "upscale":
        return  # a preview is never enlarged
    tried = samples(cls, cube)
    for edit in tried[:: max(1, len(tried) // 8)]:
        whole = render(full, step(edit), context())
        shown = Preview(small, context(0.5))
        preview = shown.render(step(edit))
        if isinstance(edit, Edit) and cls.applies() and shown.waiting:
            continue  # a preview shows what models made once they were run; see develop/test_restoring
        assert abs(preview.width - whole.width / 2) <= 1
        assert abs(preview.height - whole.height / 2) <= 1
        expected = resize(whole, preview.width, preview.height).pixels.astype(float)
        off = np.abs(expected - preview.pixels)
        assert off.mean() < 2.5, (edit, off.mean())
        assert np.quantile(off, 0.97) < 16, (edit, np.quantile(off, 0.97))


@every_edit
def test_a_part_looked_at_closely_is_what_the_file_will_have(cls, cube):
    full, region = scene(np.uint8, 200, 300), (0.2, 0.3, 0.7, 0.8)
    if cls.name == "upscale":
        return  # cut from the whole; see desktop/panels/closeup
    tried = samples(cls, cube)
    for edit in tried[:: max(1, len(tried) // 5)]:
        close = Preview(full, context())
        seen = close.render(step(edit), region).pixels
        if close.waiting:
            continue
        box = part_of(close.frame, region)
        whole = render(full, step(edit), context()).pixels[box.top : box.bottom, box.left : box.right]
        off = np.abs(whole.astype(int) - seen)
        assert off.mean() < 0.5, edit
        assert np.quantile(off, 0.999) <= 2, edit


@every_edit
def test_what_picks_its_pixels_itself_spares_what_is_protected(cls, cube):
    """Every edit of a model, and those that find things; not what a slider moves or a hand paints."""
    if not cls.protectable or cls.name == "upscale":
        return  # enlarged, protected parts are enlarged plainly; see develop/test_restoring
    image = flashed(scene(np.uint8, 66, 100)) if cls.name == "red_eye" else scene(np.uint8, 66, 100)
    edit = samples(cls, cube)[-1]
    protect = Linear(0.40, 0.5, 0.44, 0.5)
    free = render(image, step(edit), context()).pixels
    held = render(image, replace(step(edit), protect=protect), context()).pixels
    assert not np.array_equal(free[:, :40], image.pixels[:, :40])
    assert np.array_equal(held[:, :40], image.pixels[:, :40])
    assert not np.array_equal(held[:, 44:], image.pixels[:, 44:])


def test_those_are_the_models_and_the_finders():
    assert {name for name, cls in EDITS.items() if cls.protectable} == {
        "auto_tone", "clean", "deblur", "denoise", "jpeg", "lowlight", "red_eye", "remove", "scratches", "upscale",
    }  # fmt: skip


def test_a_layer_is_plain_unless_it_has_a_mask():
    assert Layer(Look(), ()).mask is None
