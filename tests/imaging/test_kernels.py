"""The compiled kernel does what the one in numpy does."""

import logging
from dataclasses import replace

import numpy as np
import pytest

from editor.imaging import kernel_reference, kernels
from editor.imaging.colour import ADOBE_RGB, DISPLAY_P3, PROPHOTO
from editor.imaging.fused import CUBE, KNOTS, LIGHT, RADII, Pass, Planes
from editor.imaging.image import SRGB
from editor.imaging.oklab import LAB_TO_LMS, LMS_TO_RGB
from editor.imaging.tiles import Box
from editor.imaging.working import output_of, tables_of, way_of

needs_compiled = pytest.mark.skipif(kernels.compiled is None, reason="the kernel was not compiled here")
UNITS = {"plain": 0, "AVX2": 1, "AVX-512": 2}
SHAPE = (37, 301)  # more than one chunk, and a rest


@pytest.fixture(params=UNITS.values(), ids=UNITS)
def unit(request):
    """The compiled kernel as it runs on processors with this vector unit at most."""
    if kernels.compiled.widest(request.param) != request.param:
        kernels.compiled.widest(max(UNITS.values()))
        pytest.skip("this processor has no such vector unit, or the compiler knew none")
    yield request.param
    kernels.compiled.widest(max(UNITS.values()))


def planes(dtype=np.float32, seed=1):
    random = np.random.default_rng(seed)

    def plane(low, high):
        return random.uniform(low, high, SHAPE).astype(dtype)

    rgb = (plane(-0.02, 1.5), plane(0, 1), plane(0, 1))
    rgb[1][0, :3] = [0, np.nan if dtype == np.float32 else -1, 20]
    return Planes(
        *(rgb, (100, 330), 20),
        *(plane(-13, 5), plane(-1, 1), plane(-1, 1), plane(-0.5, 0.5), plane(-2, 2), plane(0, 0.9)),
        left=13,
    )


def cube(seed=2):
    random = np.random.default_rng(seed)
    axis = np.linspace(0, 1, CUBE, dtype=np.float32)
    grid = np.stack([*np.meshgrid(axis, axis, axis, indexing="ij"), np.zeros((CUBE,) * 3)], axis=-1)
    return np.clip(grid + random.uniform(-0.05, 0.05, grid.shape), 0, 1).astype(np.float32)


MATRIX = np.array([[0.9, 0.1, 0.02], [0.05, 0.9, 0.1], [-0.05, 0.1, 1.0]], np.float32)
CURVES = np.stack([np.minimum(LIGHT, 1.44) ** p for p in (0.4, 0.5, 0.65)]).astype(np.float32)
WAVE = np.sin(np.linspace(0, 9, KNOTS)).astype(np.float32)
PASSES = {
    "nothing": Pass(),
    "gain": Pass(gain=WAVE),
    "detail": Pass(mid_gain=WAVE, hi=0.7, edge=-0.4),
    "grain": Pass(grain=np.abs(WAVE) * 0.2),
    "vignette": Pass(vignette=-RADII, oval=(0.9, 1.08)),
    "haze": Pass(veil=0.7, air=(0.9, 0.8, 1.0)),
    "more haze": Pass(veil=-0.5, air=(0.9, 0.8, 1.0)),
    "matrix": Pass(matrix=MATRIX),
    "curve": Pass(curve=CURVES),
    "cube": Pass(cube=cube()),
    "all": Pass(WAVE, WAVE, WAVE * 0.1, -RADII, (1, 1), 0.3, 0.5, 0.4, (0.9, 1, 1), MATRIX, CURVES, cube()),
}


@needs_compiled
@pytest.mark.usefixtures("unit")
@pytest.mark.parametrize("look", PASSES.values(), ids=PASSES)
@pytest.mark.parametrize("dtype", [np.float32, np.float16])
@pytest.mark.parametrize("masked", [False, True])
def test_light_is_the_same(look, dtype, masked):
    given = planes(dtype)
    mask = np.random.default_rng(3).random(SHAPE).astype(dtype) if masked else None
    ours, theirs = kernels.develop(given, look, mask), kernel_reference.develop(given, look, mask)
    for one, other in zip(kernels.develop(given, look, mask, half=True), ours, strict=True):
        assert np.array_equal(one, other.astype(np.float16))
    for one, other in zip(ours, theirs, strict=True):
        off = np.abs(np.sqrt(np.abs(one)) - np.sqrt(np.abs(other)))
        assert np.quantile(off, 0.999) < 1 / 1000
        assert off.max() < 1 / 200  # just above black a root makes much of the last digit


@needs_compiled
@pytest.mark.usefixtures("unit")
@pytest.mark.parametrize("width", [5, 16, 301, 640])
@pytest.mark.parametrize("slope", [0.002, 0.12, 0.5])
def test_light_of_smooth_surroundings_is_the_same(width, slope):
    """Neighbours that lie close in the tables are read together; slopes as in a sky, a face, and over an edge."""
    random = np.random.default_rng(17)
    wave = np.abs((np.arange(width) * slope + np.arange(9)[:, None] * 0.7) % 32 - 16) - 12  # −12 to 4 and back
    base = wave.astype(np.float16)
    mid, hi, noise, *rgb = (random.uniform(0, 0.5, base.shape).astype(np.float16) for _ in range(6))
    given = Planes(tuple(rgb), (40, 2 * width), 3, base, mid, hi, noise=noise, left=width // 2)
    look = PASSES["all"]
    for one, other in zip(kernels.develop(given, look), kernel_reference.develop(given, look), strict=True):
        assert np.abs(np.sqrt(np.abs(one)) - np.sqrt(np.abs(other))).max() < 1 / 500


@needs_compiled
@pytest.mark.usefixtures("unit")
@pytest.mark.parametrize("look", PASSES.values(), ids=PASSES)
@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float16", "float32"])
def test_pixels_are_the_same(look, dtype):
    output = output_of(SRGB, dtype)
    ours = kernels.finish(planes(), look, None, output)
    theirs = kernel_reference.encode(kernel_reference.develop(planes(), look), output)
    assert ours.dtype == theirs.dtype == np.dtype(dtype)
    peak = {"uint8": 255, "uint16": 65535}.get(dtype, 1)
    assert np.abs(ours.astype(float) - theirs.astype(float)).max() / peak <= 1 / 255
    assert np.abs(ours.astype(float) - theirs.astype(float)).mean() / peak < 0.1 / 255


BENT = {
    "even": LIGHT**0.5,
    "cut off at both ends": np.clip(1.3 * LIGHT**0.5 - 0.13, 0, 1),
    "two stops darker": np.minimum(LIGHT / 4, 1) ** 0.5,
    "black lifted": 0.1 + 0.9 * np.minimum(LIGHT, 1) ** 0.6,
    "falling": 1 - np.minimum(LIGHT, 1) ** 0.5,
    "a step": (LIGHT > 0.2) * 0.8,
    "waves": 0.5 + 0.4 * np.sin(LIGHT**0.5 * 40),
}


@needs_compiled
@pytest.mark.usefixtures("unit")
@pytest.mark.parametrize("curve", BENT.values(), ids=BENT)
@pytest.mark.parametrize("space", [SRGB, DISPLAY_P3, ADOBE_RGB, PROPHOTO], ids=lambda space: space.name)
def test_bytes_are_the_same_for_any_curve_and_screen(curve, space):
    """Every grey from black to far above white, through curves that straight lines can tell and that they cannot."""
    greys = np.geomspace(2.0**-22, 17, 37 * 304).astype(np.float32).reshape(37, 304)
    given = Planes((greys, greys, greys), greys.shape)
    look, output = Pass(curve=np.stack([curve] * 3).astype(np.float32)), output_of(space, "uint8")
    ours = kernels.finish(given, look, None, output).astype(int)
    deep = replace(output, dtype=np.float32)
    wanted = kernel_reference.encode(kernel_reference.develop(given, look), deep) * 255
    assert np.abs(ours - wanted).max() <= 1
    falls = np.diff(ours.reshape(-1, 3), axis=0) < 0
    assert np.diff(wanted.reshape(-1, 3), axis=0)[falls].max(initial=0) < 0.001  # what gets lighter stays so


@needs_compiled
@pytest.mark.usefixtures("unit")
def test_a_curve_for_each_colour_and_a_mask_give_the_same_bytes():
    output, mask = output_of(SRGB, "uint8"), np.random.default_rng(8).random(SHAPE).astype(np.float16)
    look = replace(PASSES["all"], curve=np.stack(list(BENT.values())[:3]).astype(np.float32))
    for where in (None, mask):
        theirs = kernel_reference.encode(kernel_reference.develop(planes(), look, where), output)
        off = np.abs(kernels.finish(planes(), look, where, output).astype(int) - theirs)
        assert off.max() <= 2  # a cube of noise makes much of the last digit
        assert off.mean() < 0.1


@needs_compiled
def test_rows_spread_over_threads_are_the_same(monkeypatch):
    whole = kernels.finish(planes(), PASSES["all"], None, output_of(SRGB, "uint8"))
    monkeypatch.setattr(kernels, "LARGE", 10)
    assert np.array_equal(kernels.finish(planes(), PASSES["all"], None, output_of(SRGB, "uint8")), whole)


@needs_compiled
@pytest.mark.parametrize(("dtype", "levels"), [(np.uint8, 256), (np.uint16, 65536)])
@pytest.mark.parametrize("channels", [1, 3])
def test_decoding_is_the_same(dtype, levels, channels):
    way = way_of(SRGB)
    rows = np.random.default_rng(5).integers(0, levels, (*SHAPE, channels)).astype(dtype)
    table = tables_of(way, levels)
    ours, theirs = kernels.decode(rows, table, way.into), kernel_reference.decode(rows, table, way.into)
    assert max(np.abs(a - b).max() for a, b in zip(ours, theirs, strict=True)) < 1e-6


@needs_compiled
@pytest.mark.parametrize("maps_shape", [(13, 50), (1, 1), (37, 301), (100, 7)])
def test_local_planes_are_the_same(maps_shape):
    random = np.random.default_rng(7)
    rgb = [random.random(SHAPE).astype(np.float32) ** 4 for _ in range(3)]
    luminance = kernels.log_luminance(rgb)
    assert np.abs(luminance - kernel_reference.log_luminance(rgb)).max() < 1e-4
    maps = [random.random(maps_shape).astype(np.float32) for _ in range(4)]
    size, part = (100, SHAPE[1] + 30), Box(10, 20, 10 + SHAPE[1], 20 + SHAPE[0])
    ours, theirs = kernels.local(luminance, maps, size, part), kernel_reference.local(luminance, maps, size, part)
    assert max(np.abs(a - b).max() for a, b in zip(ours, theirs, strict=True)) < 2e-3


@needs_compiled
@pytest.mark.parametrize("step", [0.3, 1.0, 1.56, 20.0])
def test_grain_is_the_same_and_has_no_seam(step):
    tile = np.pad(np.random.default_rng(9).standard_normal((512, 512)).astype(np.float32), ((0, 2), (0, 2)), "wrap")
    part = Box(500, 300, 1200, 340)
    ours, theirs = (each.grained(tile, part, step, 0.7) for each in (kernels, kernel_reference))
    assert ours.shape == (40, 700)
    assert np.quantile(np.abs(ours - theirs), 0.999) < 0.02  # OpenCV reads between pixels in steps of a 32nd
    assert np.abs(ours - theirs).mean() < 0.01
    right = kernels.grained(tile, Box(900, 310, 1200, 340), step, 0.7)
    assert np.abs(ours[10:, 400:] - right).max() < 1e-2


@needs_compiled
def test_details_are_the_same():
    random = np.random.default_rng(11)
    sharp, soft, around = (random.random(SHAPE).astype(np.float32) for _ in range(3))
    ours, theirs = kernels.held_back(sharp, soft), kernel_reference.held_back(sharp, soft)
    assert np.abs(ours - theirs).max() < 1e-6
    for masking in (0.1, 1.0):
        spared = [
            each.spared(ours, around, 1 / (0.004 + 0.12 * masking), masking) for each in (kernels, kernel_reference)
        ]
        assert np.abs(spared[0] - spared[1]).max() < 1e-6


@needs_compiled
@pytest.mark.parametrize("maps_shape", [(13, 50), (1, 1), (1, 9), (100, 7), (160, 400)])
def test_stretching_is_the_same(maps_shape):
    plane = np.random.default_rng(7).random(maps_shape).astype(np.float32)
    for size, part in (((100, 331), Box(10, 20, 311, 57)), ((37, 301), Box(0, 0, 301, 37))):
        ours, theirs = (each.stretched(plane, size, part) for each in (kernels, kernel_reference))
        assert ours.shape == theirs.shape == (37, 301)
        assert np.abs(ours - theirs).max() < 1e-4


@needs_compiled
@pytest.mark.parametrize("maps_shape", [(13, 50), (1, 1), (1, 9), (100, 7), (37, 301)])
@pytest.mark.parametrize(("dtype", "channels"), [(np.uint8, 3), (np.uint16, 3), (np.uint8, 1)])
@pytest.mark.parametrize("hazy", [False, True])
def test_planes_gathered_in_one_go_are_those_made_step_by_step(unit, maps_shape, dtype, channels, hazy):
    random, way = np.random.default_rng(31), way_of(SRGB)
    levels, part = np.iinfo(dtype).max + 1, Box(3, 5, 300, 36)
    rows = random.integers(0, levels, (part.height, part.width, channels)).astype(dtype)
    maps = [random.uniform(-1, 1, maps_shape).astype(np.float32) for _ in range(5)]
    coding = tables_of(way, levels), way.into
    made = [np.zeros((part.height, part.width), np.float16) for _ in range(7)]
    luminance = np.zeros((part.height, part.width), np.float32)
    told = (*maps[:4], maps[4] if hazy else None)
    done = kernels.gathered(rows, coding, told, (SHAPE, part), (*made[:6], made[6] if hazy else None, luminance))
    rgb = kernels.decode(rows, *coding)
    known = kernels.log_luminance(rgb)
    wanted = [*rgb, *kernels.local(known, maps[:4], SHAPE, part), kernels.stretched(maps[4], SHAPE, part)]
    assert done == (unit > 0)
    if not done:
        assert not luminance.any()
        return
    assert np.abs(luminance - known).max() < 1e-5
    for ours, theirs in zip(made[: 6 + hazy], wanted, strict=False):
        assert np.abs(ours.astype(np.float32) - theirs).max() < 1e-3 * max(1, np.abs(theirs).max())
    assert hazy or not made[6].any()


@needs_compiled
@pytest.mark.usefixtures("unit")
@pytest.mark.parametrize(("own", "light"), [(0.5, -0.3), (0.2, 0.6), (0, 1), (1, -1), (1, 0), (0, 0)])
def test_blended_pixels_are_the_same(own, light):
    one, other = np.random.default_rng(37).integers(0, 256, (2, *SHAPE, 3)).astype(np.uint8)
    ours, theirs = np.empty_like(one), kernel_reference.blended(one, other, own, light)
    kernels.blended(one, other, own, light, ours)
    assert np.abs(ours.astype(int) - theirs).max() <= 1
    assert (ours != theirs).mean() < 0.01
    if light == 0 and own in (0, 1):
        assert np.array_equal(ours, other if own else one)


def colours():
    """Oklab N×3: greys, all hues, and what no light can make."""
    lab = np.random.default_rng(29).uniform((-0.1, -0.5, -0.5), (1.1, 0.5, 0.5), (5000, 3)).astype(np.float32)
    lab[:100, 1:] = 0
    lab[100:104, 1:] = [[0.1, 0], [0, 0.1], [-0.1, 0], [0, -0.1]]
    return lab


@needs_compiled
@pytest.mark.usefixtures("unit")
def test_roots_of_colours_are_the_same():
    ours = kernels.roots(colours(), LAB_TO_LMS, LMS_TO_RGB)
    theirs = kernel_reference.roots(colours(), LAB_TO_LMS, LMS_TO_RGB)
    assert ours.shape == theirs.shape == (5000, 4)
    assert np.abs(ours - theirs).max() < 2e-3  # just above black a root makes much of the last digit
    assert np.abs(ours - theirs).mean() < 1e-6
    grey = np.array([[0, 0, 0], [1, 0, 0]], np.float32)
    assert np.allclose(kernels.roots(grey, LAB_TO_LMS, LMS_TO_RGB)[:, :3], [[0] * 3, [1] * 3], atol=1e-3)


@needs_compiled
@pytest.mark.usefixtures("unit")
@pytest.mark.parametrize("faint", [0.0, 0.06])
def test_what_tables_say_of_hues_is_the_same(faint):
    hue = np.arange(7200) / 7200 * 2 * np.pi
    tables = np.stack([np.cos(hue), np.sin(3 * hue)]).astype(np.float32)
    ours, theirs = kernels.by_hue(colours(), tables, faint), kernel_reference.by_hue(colours(), tables, faint)
    assert ours.shape == theirs.shape == (2, 5000)
    assert np.abs(ours - theirs)[:, 100:].max() < 4e-3  # a step of the circle, and a root's last digit
    assert np.abs(ours - theirs)[:, 100:].mean() < 1e-4
    assert ours[0, 100:104] == pytest.approx([1, 0, -1, 0], abs=1e-3)
    if faint:
        assert not ours[:, :100].any()


@needs_compiled
def test_buffers_that_are_too_small_are_refused():
    small = np.zeros(3, np.float32)
    with pytest.raises(ValueError, match="needed"):
        kernels.compiled.luminance(small, small, small, 4, np.zeros(4, np.float32))
    with pytest.raises(ValueError, match="needed"):
        kernels.compiled.decode(np.zeros(3, np.uint8), 0, 3, 2, np.zeros((3, 256), np.float32), small, *[small] * 3)


def test_without_the_compiled_kernel_everything_runs_and_says_so_once(monkeypatch, caplog):
    monkeypatch.setattr(kernels, "compiled", None)
    kernels._slow.cache_clear()
    try:
        with caplog.at_level(logging.WARNING):
            for _ in range(3):
                made = kernels.finish(planes(), PASSES["all"], None, output_of(SRGB, "uint8"))
        assert made.shape == (*SHAPE, 3)
        assert caplog.text.count("slower") == 1
    finally:
        kernels._slow.cache_clear()


@needs_compiled
@pytest.mark.parametrize("shape", [(1, 1), (2, 3), (37, 301), (64, 256), (200, 129)])
def test_smaller_planes_are_the_same_and_lie_where_the_whole_does(shape):
    height, width = shape
    plane = np.random.default_rng(23).random(shape).astype(np.float16)
    size = max(1, height // 2), max(1, width // 2)
    ours, theirs = kernels.smaller(plane, *size), kernel_reference.smaller(plane, *size)
    assert ours.shape == theirs.shape == size
    assert np.abs(ours.astype(float) - theirs.astype(float)).max() < 2e-3
    if height % 2 == width % 2 == 0:
        mean = plane.astype(float).reshape(size[0], 2, size[1], 2).mean(axis=(1, 3))
        assert np.abs(ours - mean).max() < 1e-3
    slope = np.linspace(-1, 1, 2 * width + 1)[1::2].astype(np.float16)  # fractions of the way across, at the middles
    made = kernels.smaller(np.tile(slope, (height, 1)), *size)
    assert np.abs(made - np.linspace(-1, 1, 2 * size[1] + 1)[1::2]).max() < 2e-3  # nothing is shifted
