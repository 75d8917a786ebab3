"""Fitting the diagnosis: the truth that photos are spoiled with, and what is written in the end."""

import numpy as np
import pytest
import torch

from editor.restoration import blur, noise
from editor.restoration.quadratic import Quadratic
from editor.training.fits import blur_fit, jpeg_fit, noise_fit, resolution_fit, writing
from editor.training.fits.spoiling import KINDS, spoiled


@pytest.fixture
def clean():
    """Smooth light with some edges, 192×160."""
    y, x = np.mgrid[:192, :160]
    picture = np.stack([110 + 50 * np.sin(x / 31 + c) + 30 * np.cos(y / 17 - c) for c in range(3)], 2)
    picture[60:120, 40:90] += 40
    return picture.clip(0, 255).astype(np.uint8)


def test_every_kind_of_noise_is_made_plain_and_compressed(clean):
    made = list(spoiled(clean, np.random.default_rng(0), torch.Generator().manual_seed(0)))
    assert [each.kind for each in made] == [kind for kind in KINDS for _ in range(2)]
    assert all(each.pixels.shape == each.target.shape for each in made)
    assert [each.quality is None for each in made] == [True, False] * len(KINDS)
    assert made[0].error == 0
    assert min(each.error for each in made[2:]) > 0.3
    grey = next(each for each in made if each.kind == "grey" and each.quality is None)
    change = grey.pixels.astype(int) - grey.target
    assert np.abs(change[..., 0] - change[..., 2]).mean() < 0.3 * np.abs(change).mean()


def test_the_truth_of_noise_is_what_the_denoiser_does_best_with(clean):
    class Ideal:
        """Gets it right where it is told 1.25 times the error."""

        def network(self, batch, told):
            off = (told * 255 / (1.25 * each.error) - 1).abs()[:, :, None, None]
            height, width = batch.shape[2:]
            top, left = (each.target.shape[0] - height) // 2, (each.target.shape[1] - width) // 2
            part = each.target[top : top + height, left : left + width].astype(np.float32) / 255
            return torch.from_numpy(part).permute(2, 0, 1)[None] + 0.2 * off

    each = list(spoiled(clean, np.random.default_rng(0), torch.Generator().manual_seed(0)))[2]
    assert noise_fit.best_sigma(each, Ideal()) == pytest.approx(1.25 * each.error, rel=1e-5)


def test_enlarging_and_moving_do_what_they_are_called(clean):
    random = np.random.default_rng(0)
    assert resolution_fit.enlarged(clean, 2.0, random).shape == clean.shape
    point = np.zeros((41, 41, 3), np.uint8)
    point[20, 20] = 255
    light = blur_fit.moved(point, 11, 0.0)[..., 0]
    assert (light.sum(1) > 0).sum() == 1
    assert 11 <= (light.sum(0) > 0).sum() <= 13


def test_the_constants_are_a_module_and_the_report_a_table():
    cubic = Quadratic((0.0, 1.0), (1.0, 2.0), tuple(range(6)))
    fits = writing.NoiseFits((cubic, cubic), (cubic, cubic), (0.5,) * 7, (0.5,) * 4, 3.1, 4.2, 5.3)
    text = writing._constants(
        fits, blur_fit.Softness(0.4, 2.0), jpeg_fit.Traces(0.2, 0.4), resolution_fit.Enlarged((1.0,) * 16, 0.7)
    )
    written = {}
    exec(text, written)
    assert written["NOISE"] == (cubic, cubic)
    assert (written["NOISY"], written["SOFT"], written["FULL"], len(written["RESOLUTION"])) == (3.1, 2.0, 0.7, 16)
    page = writing._markdown({"Noise": ["| white | 3 | ×1.0 |"]}, 3)
    assert "## Noise\n| what | photos | read |\n|---|---|---|\n| white | 3 | ×1.0 |" in page


def test_thresholds_leave_nearly_all_good_photos_alone():
    rows = [("sharp", 0.0, 0.0, blur.Blur(width)) for width in np.linspace(0.4, 2.0, 101)]
    rows += [("soft", 2.0, 0.0, blur.Blur(1.9)), ("soft", 3.0, 0.0, blur.Blur(2.9))]
    found = blur_fit.fitted(rows)
    assert found.missed == pytest.approx(blur.MISSED + 0.1, abs=0.01)
    assert found.soft > 1.98
    traces = jpeg_fit.fitted([("lossless", 0.05), ("lossless", 0.15), ("once", 0.3)])
    assert traces.trace > 0.15
    assert traces.under_another > 0.3
    assert jpeg_fit._told(50).luma[0, 0] == 16


def test_noise_is_told_as_far_as_the_careful_fit_is_sure(monkeypatch):
    reads = {"a": 0.5, "b": 3.0, "c": 2.0}
    monkeypatch.setattr(noise, "sigma_of", lambda fit, seen: reads.get(fit, 20.0))
    nothing, fifteen = (-9.0, 0.0), (np.log2(15 + noise.SHIFT), 0.0)
    seen = np.zeros(1)
    assert noise.told(("a", "whole"), nothing, seen) == (0.5, 0.5)
    assert noise.told(("b", "whole"), nothing, seen) == (20.0, 3.0)
    assert noise.told(("c", "whole"), nothing, seen) == (11.0, 2.0)
    assert noise.told(("b", "whole"), fifteen, seen) == pytest.approx((15.0, 15.0))  # fine noise, told by the line
