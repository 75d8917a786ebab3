"""Every damage against its definition."""

import math

import numpy as np
import pytest
import torch
import torch.nn.functional as functional

from editor.training.degradations import blur, jpeg, masks, noise, tone, unprocess, wild
from editor.training.degradations.recipes import RECIPES, recipe, split
from editor.training.degradations.sample import Sample, partly, quantised
from editor.training.plan import PlanError


def random(seed=0):
    return torch.Generator().manual_seed(seed)


def grey(level, size=128, count=2):
    return torch.full((count, 3, size, size), float(level))


def photo(size=64, count=2, seed=5):
    coarse = torch.rand(count, 3, 8, 8, generator=random(seed))
    return torch.nn.functional.interpolate(coarse, (size, size), mode="bicubic", align_corners=False).clamp(0, 1)


# --- noise ---------------------------------------------------------------------------------------------------------


def test_gaussian_noise_has_the_sigma_asked_for_and_no_clipping():
    sigma = torch.tensor([0.1, 0.02]).view(2, 1, 1, 1)
    out = noise.gaussian(grey(0.0), sigma, random())
    assert float(out[0].std()) == pytest.approx(0.1, rel=0.02)
    assert float(out[1].std()) == pytest.approx(0.02, rel=0.02)
    assert float(out.min()) < 0


@pytest.mark.parametrize("peak", [5.0, 500.0])
def test_poisson_noise_has_a_variance_in_proportion_to_light(peak):
    peaks = torch.full((2, 1, 1, 1), peak)
    for level in (0.2, 0.8):
        out = noise.poisson(grey(level), peaks, random())
        assert float(out.mean()) == pytest.approx(level, rel=0.02)
        assert float(out.var()) == pytest.approx(level / peak, rel=0.05)


# --- camera noise --------------------------------------------------------------------------------------------------


def test_the_tone_curve_is_undone_exactly():
    x = torch.linspace(0, 1, 101)
    assert torch.allclose(unprocess.tone(unprocess.inverse_tone(x)), x, atol=1e-5)


def test_camera_matrices_keep_white_white():
    matrices = unprocess.camera_matrices(5, random())
    assert torch.allclose(matrices @ torch.ones(3), torch.ones(5, 3), atol=1e-5)


def test_read_noise_follows_shot_noise_as_published():
    shot, read = unprocess.noise_levels(grey(0.5, 4, 4000), random())
    assert float(shot.min()) >= 1e-4 * 0.999
    assert float(shot.max()) <= 0.012 * 1.001
    rest = read.log() - (2.18 * shot.log() + 1.20)
    assert float(rest.mean()) == pytest.approx(0, abs=0.02)
    assert float(rest.std()) == pytest.approx(0.26, abs=0.02)


def test_a_mosaic_of_a_flat_colour_comes_back_unchanged():
    flat = torch.tensor([0.2, 0.5, 0.7]).view(1, 3, 1, 1).expand(1, 3, 12, 12)
    assert torch.allclose(unprocess.mosaic_and_back(flat), flat, atol=1e-6)


def test_the_mosaic_is_rggb_and_keeps_measured_sites():
    raw = torch.rand(1, 3, 8, 8, generator=random())
    back = unprocess.mosaic_and_back(raw)
    for channel, rows, columns in ((0, 0, 0), (1, 0, 1), (1, 1, 0), (2, 1, 1)):
        assert torch.allclose(back[:, channel, rows::2, columns::2], raw[:, channel, rows::2, columns::2], atol=1e-6)


def test_camera_noise_keeps_the_mean_and_is_correlated_by_the_mosaic():
    clean = grey(0.5, 128, 12)

    def correlation(demosaic):
        error = unprocess.camera_noise(clean, random(1), demosaic=demosaic) - clean
        assert abs(float(error.mean())) < 0.01
        flat = error - error.mean((2, 3), keepdim=True)
        return float((flat[..., 1:] * flat[..., :-1]).mean() / flat.pow(2).mean())

    assert abs(correlation(0.0)) < 0.03
    assert correlation(1.0) > 0.25


def test_camera_noise_is_stronger_in_the_middle_than_in_deep_shadow_relative_to_raw():
    # Shot noise grows with light: in linear light its variance is shot · x + read.
    errors = []
    for level in (0.05, 0.5):
        clean = grey(level, 96, 16)
        error = unprocess.camera_noise(clean, random(3), demosaic=0.0) - clean
        errors.append(float(error.std()))
    assert errors[1] > errors[0] > 0


def test_noise_reduction_in_the_camera_leaves_the_coarse_part():
    clean = grey(0.5, 128, 12)

    def correlation(coarse):
        error = unprocess.camera_noise(clean, random(1), demosaic=0.0, coarse=coarse) - clean
        flat = error - error.mean((2, 3), keepdim=True)
        return float((flat[..., 1:] * flat[..., :-1]).mean() / flat.pow(2).mean()), float(flat.std())

    # Gaussian-filtered white noise correlates by exp(−1/(4σ²)) with its neighbour: 0.2 at σ 0.4, 0.78 at σ 1
    assert 0.2 < correlation(1.0)[0] < 0.78
    assert correlation(1.0)[1] < 0.7 * correlation(0.0)[1]


def test_noise_that_a_phone_stores_as_jpeg_is_told_as_it_is_after():
    clean = grey(0.5, 64, 16)
    only = {"camera": 1.0, "photon": 0.0, "clean": 0.0}
    plain, stored = (recipe("denoise", {**only, "saved": saved})(clean, random(4)) for saved in (0.0, 1.0))
    for sample in (plain, stored):
        error = (sample.degraded - sample.target).pow(2).mean((1, 2, 3)).sqrt()
        assert torch.allclose(error, sample.condition[:, 0], atol=1e-6)
    assert float(stored.condition.mean()) < 0.9 * float(plain.condition.mean())


def test_no_noise_where_light_clips():
    white = grey(1.0, 32, 8)
    assert float((unprocess.camera_noise(white, random()) - white).max()) <= 0


# --- blur ----------------------------------------------------------------------------------------------------------


def kernels():
    angle = torch.tensor([0.0, 0.7])
    yield "gaussian", blur.gaussian(21, torch.tensor([2.0, 1.0]), torch.tensor([1.0, 0.5]), angle)
    yield "disc", blur.disc(21, torch.tensor([4.0, 0.3]))
    yield "sinc", blur.sinc(21, torch.tensor([1.2, 3.0]))
    yield "motion", blur.motion(25, torch.tensor([20.0, 5.0]), random())


@pytest.mark.parametrize(("name", "kernel"), list(kernels()))
def test_kernels_keep_light_and_place(name, kernel):
    assert torch.allclose(kernel.sum((1, 2)), torch.ones(2), atol=1e-5)
    axis = torch.arange(kernel.shape[-1]).float() - kernel.shape[-1] // 2
    assert ((kernel.sum(1) * axis).sum(1).abs() <= 0.51).all()
    assert ((kernel.sum(2) * axis).sum(1).abs() <= 0.51).all()


def test_gaussian_kernels_have_their_widths_along_the_angle():
    kernel = blur.gaussian(31, torch.tensor([3.0]), torch.tensor([1.0]), torch.tensor([0.0]))[0]
    axis = torch.arange(31).float() - 15
    assert float((kernel.sum(0) * axis**2).sum()) == pytest.approx(9.0, rel=0.01)  # across the picture
    assert float((kernel.sum(1) * axis**2).sum()) == pytest.approx(1.0, rel=0.01)


def test_a_disc_has_its_area_and_is_flat():
    kernel = blur.disc(25, torch.tensor([6.0]))[0]
    assert 1 / float(kernel.max()) == pytest.approx(math.pi * 36, rel=0.02)
    assert float(kernel[12, 12]) == pytest.approx(float(kernel[12, 16]), rel=0.01)
    assert float(kernel[12, 20]) == 0


def test_a_point_of_defocus_below_a_pixel_is_no_blur():
    kernel = blur.disc(9, torch.tensor([0.3]))[0]
    assert float(kernel[4, 4]) == pytest.approx(1, abs=1e-3)


def test_sinc_lets_low_frequencies_pass_and_stops_high_ones():
    kernel = blur.sinc(41, torch.tensor([1.5]))[0]
    response = torch.fft.fft2(kernel, (128, 128)).abs()
    assert float(response[0, 10]) == pytest.approx(1, abs=0.1)  # 0.49 rad/px
    assert float(response[0, 50]) < 0.1  # 2.45 rad/px


def test_motion_spans_what_is_asked_and_is_thin():
    wanted = torch.tensor([5.0, 12.0, 24.0]).repeat(20)
    kernel = blur.motion(25, wanted, random(2))
    for one, extent in zip(kernel, wanted, strict=True):
        rows, columns = torch.nonzero(one.sum(1)).flatten(), torch.nonzero(one.sum(0)).flatten()
        span = max(rows[-1] - rows[0], columns[-1] - columns[0]) + 1
        assert extent - 2 <= span <= min(extent + 2, 25)
    assert float((kernel[2::3] > 0).float().mean()) < 0.35


def test_motion_is_random_but_repeatable():
    extents = torch.full((4,), 20.0)
    assert torch.equal(blur.motion(25, extents, random(1)), blur.motion(25, extents, random(1)))
    assert not torch.equal(blur.motion(25, extents, random(1)), blur.motion(25, extents, random(2)))


def test_blur_adds_up_light_not_encoded_values():
    lines = torch.zeros(1, 3, 16, 16)
    lines[..., ::2] = 1.0
    kernel = torch.zeros(1, 3, 3)
    kernel[0, 1] = torch.tensor([0.25, 0.5, 0.25])
    assert float(blur.apply(lines, kernel).mean()) == pytest.approx(0.735, abs=0.001)  # sRGB of half the light
    assert float(blur.apply(lines, kernel, linear=False).mean()) == pytest.approx(0.5, abs=1e-5)


def test_a_kernel_is_convolved_not_correlated():
    point = torch.zeros(1, 1, 9, 9)
    point[0, 0, 4, 4] = 1
    kernel = torch.zeros(1, 3, 3)
    kernel[0, 0, 2] = 1  # up and right
    out = blur.apply(point, kernel, linear=False)
    assert float(out[0, 0, 2, 4]) == 1  # the padding-free result starts at 1


def test_srgb_comes_back():
    x = torch.linspace(0, 1, 256)
    assert torch.allclose(blur.linear_to_srgb(blur.srgb_to_linear(x)), x, atol=1e-5)


# --- jpeg ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("quality", [10, 50, 75, 95])
def test_quantisation_tables_are_those_of_the_encoder(quality):
    import io

    from PIL import Image as Pillow

    file = io.BytesIO()
    Pillow.new("RGB", (16, 16)).save(file, "JPEG", quality=quality)
    zigzag = Pillow.open(file).quantization
    for own, theirs in zip(jpeg.tables(quality), (zigzag[0], zigzag[1]), strict=True):
        assert sorted(own.flatten().tolist()) == sorted(theirs)
        assert own[0, 0] == theirs[0]


def test_the_dct_is_orthonormal():
    matrix = jpeg.dct_matrix()
    assert torch.allclose(matrix @ matrix.T, torch.eye(8), atol=1e-6)


@pytest.mark.parametrize("full", [True, False])
@pytest.mark.parametrize("quality", [15, 60, 92])
def test_jpeg_in_torch_is_near_a_real_encoder(quality, full):
    picture = quantised(photo(66))
    settings = torch.full((2,), float(quality)), torch.tensor([full, full])
    real = jpeg.compress(picture, *settings)
    own = jpeg._in_torch(picture, *settings)
    assert own.shape == real.shape
    damage = float((real - picture).pow(2).mean())
    apart = float((real - own).pow(2).mean())
    assert apart < max(0.12 * damage, (0.8 / 255) ** 2)


def test_lower_quality_damages_more():
    picture = quantised(photo())
    errors = [
        float((jpeg.compress(picture, torch.full((2,), q), torch.tensor([True, True])) - picture).pow(2).mean())
        for q in (90.0, 50.0, 10.0)
    ]
    assert errors == sorted(errors)
    assert errors[2] > 4 * errors[0]


# --- holes ---------------------------------------------------------------------------------------------------------


def test_brush_masks_cover_the_area_asked_for():
    mask = masks.brush(grey(0, 64, 4), 0.05, random())
    assert set(mask.unique().tolist()) <= {0.0, 1.0}
    area = mask.mean((1, 2, 3))
    assert float(area.min()) >= 0.05
    assert float(area.max()) < 0.35


def test_strokes_of_a_crop_have_the_widths_asked_for_and_leave_most_of_it():
    for narrowest, widest in ((2, 4), (12, 16), (30, 1000)):
        mask = masks.brushed(grey(0, 128, 4), 0.05, random(), narrowest, widest)
        assert float(mask.mean((1, 2, 3)).min()) >= 0.05
        assert whole_squares(mask, max(1, int(narrowest * 0.7)))  # as wide as asked for …
        assert not whole_squares(mask, 2 * min(widest, 32) + 9)  # … and nowhere much wider


def whole_squares(mask, edge):
    """Whether squares of that edge (px) fit into the mask."""
    return bool((functional.avg_pool2d(mask, edge, 1) == 1).any())


def test_distance_to_a_segment():
    down, right = torch.arange(5)[:, None].float(), torch.arange(9)[None].float()
    distance = masks.segment_distance(down, right, (2, 2), (2, 6))
    assert float(distance[2, 4]) == 0
    assert float(distance[0, 4]) == 2
    assert float(distance[2, 0]) == 2
    assert float(distance[4, 8]) == pytest.approx(math.hypot(2, 2))


def test_scratches_change_only_what_their_mask_says():
    clean = photo(64, 3)
    scratched, mask = masks.scratches(clean, random(4))
    changed = (scratched - clean).abs().amax(1, keepdim=True) > 0.12
    assert bool((mask[changed] == 1).all())
    assert 0 < float(mask.mean()) < 0.4


# --- tone ----------------------------------------------------------------------------------------------------------


def test_darkened_photos_are_darker_by_stops_of_light():
    clean = photo(64, 16)
    dark = tone.darkened(clean, random())
    ratio = blur.srgb_to_linear(dark).mean((1, 2, 3)) / blur.srgb_to_linear(clean).mean((1, 2, 3))
    assert float(ratio.max()) < 0.75
    assert float(ratio.median()) < 0.4
    assert float(ratio.min()) > 2**-8


def test_lamps_stay_bright_in_half_of_the_dark_photos():
    clean = torch.cat([grey(0.4, 16, 64), grey(0.98, 16, 64)], 3)
    dark = tone.darkened(clean, random())
    lamp, rest = (part.mean((1, 2, 3)) for part in dark.chunk(2, 3)[::-1])
    lit = lamp > 0.6
    assert 16 < int(lit.sum()) < 48
    assert float(rest[lit].median()) < 0.25


def test_one_stop_doubles_light():
    assert torch.allclose(tone.exposed(grey(0.1, 2), torch.ones(2, 1, 1, 1)), grey(0.2, 2))


# --- chains and recipes --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("step", [wild.blurred, wild.resized, wild.noisy, wild.compressed, wild.ringing])
def test_every_step_of_the_chain_keeps_size_and_does_more_when_stronger(step):
    picture = quantised(photo(64, 1))
    errors = []
    for strength in (0.05, 1.0):
        trials = [step(picture, strength, random(seed)) for seed in range(12)]
        assert all(t.shape == picture.shape for t in trials)
        errors.append(np.mean([float((t - picture).pow(2).mean()) for t in trials]))
    assert errors[1] > errors[0]


def test_severity_zero_is_the_clean_photo():
    sample = wild.Wild(clean=1.0, part=0.0)(photo(48), random())
    assert torch.allclose(sample.degraded, quantised(sample.target))
    assert torch.equal(sample.condition, torch.ones(2, 1))


def test_less_strength_asks_for_less_restoration():
    whole = Sample(grey(0.2, 4, 200), grey(0.6, 4, 200), torch.zeros(200, 0))
    asked = partly(whole, 0.5, random())
    assert 60 < int((asked.condition == 1).sum()) < 140
    expected = 0.2 + 0.4 * asked.condition[:, :, None, None].expand_as(asked.target)
    assert torch.allclose(asked.target, expected, atol=1e-6)
    assert torch.equal(asked.degraded, whole.degraded)


@pytest.mark.parametrize("name", list(RECIPES))
def test_every_recipe_gives_whole_samples(name):
    made = recipe(name, {})
    clean = photo(48 + 2 * made.margin, 8)
    sample = made(clean, random(1))
    assert sample.target.shape == (8, 3, 48, 48)
    assert sample.degraded.shape[2] in (48, 12)
    assert sample.condition.shape[0] == 8
    assert bool(sample.degraded.isfinite().all())
    assert float((sample.degraded.mean() - sample.target.mean()).abs()) < 0.6
    again = made(clean, random(1))
    assert torch.equal(sample.degraded, again.degraded)


@pytest.mark.parametrize("name", ["denoise", "compress", "blurred", "wild", "dark", "edited"])
def test_a_share_of_clean_samples_is_left_alone(name):
    made = recipe(name, {"clean": 0.5})
    sample = made(quantised(photo(24 + 2 * made.margin, 64)), random(2))
    same = (sample.degraded - sample.target).abs().flatten(1).amax(1) < 1 / 255
    assert 0.3 < float(same.float().mean()) < 0.75


def test_the_noise_plane_tells_the_noise_that_there_is():
    made = recipe("denoise", {})
    sample = made(grey(0.5, 48, 64), random(3))
    real = (sample.degraded - sample.target).pow(2).mean((1, 2, 3)).sqrt()
    assert torch.allclose(sample.condition[:, 0], real, rtol=0.08, atol=1e-4)


def test_the_jpeg_plane_tells_quality_or_nothing():
    made = recipe("compress", {"double": 0.0, "clean": 0.0, "unknown": 0.5})
    told = made(photo(40, 32), random(1)).condition.flatten()
    assert 8 < int((told == 0).sum()) < 24
    known = told[told > 0]
    assert float(known.min()) >= 0.1
    assert float(known.max()) <= 0.95


def test_shrink_is_the_customary_bicubic():
    from PIL import Image as Pillow

    clean = quantised(photo(64, 1))
    sample = recipe("shrink", {"scale": 4})(clean, random())
    pixels = (clean[0].permute(1, 2, 0).numpy() * 255).round().astype(np.uint8)
    theirs = np.asarray(Pillow.fromarray(pixels).resize((16, 16), Pillow.Resampling.BICUBIC))
    assert np.abs(sample.degraded[0].permute(1, 2, 0).numpy() * 255 - theirs).max() <= 1.01


def test_holes_are_told_by_a_mask():
    sample = recipe("holes", {})(photo(48), random())
    lost = sample.condition.expand_as(sample.target) > 0.5
    assert torch.equal(sample.degraded[~lost], sample.target[~lost])
    assert torch.allclose(sample.degraded[lost], torch.tensor(0.5))


def test_shares_are_dealt():
    dealt = split(4000, {"a": 0.7, "b": 0.3, "c": 0.0}, random())
    assert len(dealt["a"]) == pytest.approx(2800, abs=120)
    assert len(dealt["c"]) == 0
    assert sorted(torch.cat(list(dealt.values())).tolist()) == list(range(4000))


def test_unknown_recipes_and_options_are_named():
    with pytest.raises(PlanError, match="melt"):
        recipe("melt", {})
    with pytest.raises(PlanError, match="heat"):
        recipe("denoise", {"heat": 3})
