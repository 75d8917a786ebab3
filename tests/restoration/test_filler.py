"""Filler: what is not in the hole stays, what is in it does not matter, and the guess is the membrane over it."""

import pytest
import torch

from editor.restoration.networks import build
from editor.restoration.networks.filler import guess

TINY = {"widths": [8, 12], "blocks": [1, 1], "unshuffle": 2}


@pytest.fixture
def network():
    torch.manual_seed(0)
    made = build("filler", TINY)
    with torch.no_grad():
        made.tail.weight.mul_(8)
    return made.eval()


def hole(height=48, width=64):
    mask = torch.zeros(1, 1, height, width)
    mask[:, :, 20:31, 13:40] = 1
    return mask


@torch.no_grad()
def test_what_is_not_in_the_hole_stays_to_the_bit(network):
    picture, mask = torch.rand(1, 3, 48, 64), hole()
    out = network(picture, mask)
    kept = (mask == 0).expand_as(picture)
    assert torch.equal(out[kept], picture[kept])
    assert not torch.equal(out[~kept], picture[~kept])
    assert torch.equal(network(picture), picture)
    assert torch.equal(network(picture, torch.zeros(1, 1)), picture)


@torch.no_grad()
def test_what_was_in_the_hole_does_not_show(network):
    picture, mask = torch.rand(1, 3, 48, 64), hole()
    other = torch.where(mask > 0, torch.rand(1, 3, 48, 64), picture)
    assert torch.equal(network(picture, mask), network(other, mask))


def test_the_guess_carries_a_slope_over_the_hole():
    slope = torch.linspace(0.1, 0.9, 64).expand(1, 3, 48, 64)
    error = (guess(slope, hole()) - slope).abs()
    assert float(error.max()) < 0.04


def test_where_nothing_is_known_the_guess_is_grey():
    picture = torch.rand(2, 3, 33, 21)
    made = guess(picture, torch.ones(2, 1, 33, 21))
    assert torch.allclose(made, torch.full_like(made, 0.5))


def test_it_knows_of_every_pixel_whether_it_is_lost():
    """Two masks that lose as much of each square of pixels, but not the same ones, are told apart."""
    torch.manual_seed(3)
    network = build("filler", TINY)
    picture, mask = torch.full((1, 3, 32, 32), 0.5), torch.zeros(1, 1, 32, 32)
    mask[:, :, 8:12, 8:24] = 1
    other = mask.clone()
    mask[:, :, 16, 8:24:2] = 1
    other[:, :, 16, 9:24:2] = 1  # on a plain picture nothing else tells them apart
    with torch.no_grad():
        one, two = network(picture, mask), network(picture, other)
    assert not torch.equal(one[:, :, 8:12, 8:24], two[:, :, 8:12, 8:24])
