"""Losses against what they are defined to be."""

import math

import numpy as np
import pytest
import torch

from editor.training import losses
from editor.training.plan import LossPlan


@pytest.fixture
def two():
    random = torch.Generator().manual_seed(0)
    return torch.rand(2, 3, 8, 10, generator=random), torch.rand(2, 3, 8, 10, generator=random)


def test_charbonnier_is_nearly_l1_and_smooth_at_zero(two):
    assert float(losses.charbonnier(*two)) == pytest.approx(float((two[0] - two[1]).abs().mean()), abs=1e-4)
    assert float(losses.charbonnier(two[0], two[0])) == pytest.approx(1e-3, rel=1e-4)


def test_log_mse_is_psnr(two):
    expected = sum(10 * math.log10(float(((a - b) ** 2).mean())) for a, b in zip(*two, strict=True)) / 2
    assert float(losses.log_mse(*two, epsilon=0.0)) * 10 / math.log(10) == pytest.approx(expected, abs=1e-4)


def test_fourier_sees_a_pure_wave_at_its_frequency(two):
    wave = 0.1 * torch.cos(2 * math.pi * 2 * torch.arange(16) / 16).expand(1, 1, 16, 16)
    spectrum = np.fft.rfft2(wave[0, 0].numpy(), norm="ortho")
    expected = (np.abs(spectrum.real).sum() + np.abs(spectrum.imag).sum()) / (2 * spectrum.size)
    assert float(losses.fourier(wave, torch.zeros_like(wave))) == pytest.approx(expected, abs=1e-6)


def test_gradient_ignores_brightness_but_not_edges(two):
    assert float(losses.gradient(two[0] + 0.3, two[0])) == pytest.approx(0, abs=1e-6)
    step = torch.zeros(1, 1, 4, 4)
    step[..., 2:] = 1
    assert float(losses.gradient(step, torch.zeros_like(step))) == pytest.approx(1 / 3)


def test_total_adds_the_weighted_terms(two):
    plan = LossPlan(charbonnier=2, gradient=0.5)
    expected = 2 * losses.charbonnier(*two) + 0.5 * losses.gradient(*two)
    assert float(losses.total(plan, *two)) == pytest.approx(float(expected), rel=1e-6)
