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
    plan = LossPlan(charbonnier=(2,), gradient=(0.5,))
    expected = 2 * losses.charbonnier(*two) + 0.5 * losses.gradient(*two)
    assert float(losses.total(plan, *two)) == pytest.approx(float(expected), rel=1e-6)


def test_a_run_may_end_with_another_loss_than_it_began_with(two):
    plan = LossPlan(charbonnier=(1, 1, 0), l2=(0, 0, 1))
    for share, term in (
        (0.0, losses.charbonnier),
        (0.6, losses.charbonnier),
        (0.7, losses.squared),
        (1.0, losses.squared),
    ):
        assert float(losses.total(plan, *two, share)) == pytest.approx(float(term(*two)), rel=1e-6)


# --- the judge of the detail flavour -------------------------------------------------------------------------------


def test_the_judge_learns_to_tell_two_kinds_of_pictures_apart():
    from editor.training.adversary import Adversary

    torch.manual_seed(0)
    opponent = Adversary(torch.device("cpu"), rate=2e-3, width=4)
    random = torch.Generator().manual_seed(1)
    sharp = torch.rand(4, 3, 16, 16, generator=random)
    soft = torch.nn.functional.avg_pool2d(sharp, 5, 1, 2)
    found = [opponent.learn(soft, sharp) for _ in range(30)]
    assert found[0] == pytest.approx(math.log(2), abs=0.15)
    assert np.mean(found[-5:]) < found[0] - 0.05
    # What it believes pulls less than what it does not.
    assert float(opponent.pull(sharp, sharp, 1.0, 0.0)) < float(opponent.pull(soft, sharp, 1.0, 0.0))


def test_the_pull_reaches_the_network_but_not_the_judge():
    from editor.training.adversary import Adversary

    opponent = Adversary(torch.device("cpu"), width=4)
    result = torch.rand(1, 3, 16, 16).requires_grad_()
    opponent.pull(result, torch.rand(1, 3, 16, 16), 0.1, 1.0).backward()
    assert result.grad is not None
    assert float(result.grad.abs().sum()) > 0
    assert all(p.grad is None for p in opponent.judge.parameters())


def test_equal_pictures_have_equal_features():
    from editor.training.adversary import Adversary

    opponent = Adversary(torch.device("cpu"), width=4)
    picture = torch.rand(1, 3, 16, 16)
    assert float(opponent.pull(picture, picture, 0.0, 1.0)) == pytest.approx(0, abs=1e-6)


def test_the_judge_pulls_as_strongly_as_it_is_told_whatever_its_gradients_are():
    from editor.training.adversary import Adversary

    torch.manual_seed(0)
    opponent = Adversary(torch.device("cpu"), width=4)
    result, target = torch.rand(2, 1, 3, 16, 16).unbind(0)
    result.requires_grad_()

    def pixel():
        return losses.charbonnier(result, target)

    own = torch.autograd.grad(pixel(), result)[0]
    for weight in (1.0, 1e-3):
        pulled = opponent.pull(result, target, weight, 0.0)
        both = opponent.balanced(pixel(), pulled, result, 0.5)
        assert float((both - own).norm() / own.norm()) == pytest.approx(0.5, rel=1e-4)
