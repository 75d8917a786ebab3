"""ToneNet: sliders that change nothing at rest, keep order, and do not depend on tiles."""

import pytest
import torch

from editor.restoration.networks import build
from editor.restoration.networks.tonenet import SLIDERS


@pytest.fixture
def network():
    torch.manual_seed(0)
    return build("tonenet", {})


def test_a_fresh_network_changes_nothing(network):
    picture = torch.rand(1, 3, 40, 50)
    assert torch.allclose(network(picture), picture, atol=1e-6)


@pytest.mark.parametrize("seed", range(5))
def test_grey_ramps_stay_in_order_whatever_the_sliders_but_white_balance(network, seed):
    sliders = (torch.rand(1, 8, generator=torch.Generator().manual_seed(seed)) * 2 - 1) * network.most
    sliders[:, 1:3] = sliders[:, :1]
    ramp = torch.linspace(0, 1, 256).expand(1, 3, 1, 256)
    out = network.apply_sliders(ramp, sliders)
    assert float(out.min()) >= 0
    assert float(out.max()) <= 1
    assert float((out[..., 1:] - out[..., :-1]).min()) >= -1e-6
    assert torch.allclose(out[:, 0], out[:, 2], atol=1e-5)


def test_one_prediction_serves_every_tile(network):
    torch.nn.init.normal_(network.decide.weight, std=0.2)
    picture = torch.rand(1, 3, 64, 80)
    sliders = network.predict(picture)
    assert sliders.shape == (1, len(SLIDERS))
    assert float(sliders.detach().abs().max()) > 0
    tiles = [network.apply_sliders(part, sliders) for part in picture.split(20, 3)]
    assert torch.equal(torch.cat(tiles, 3), network(picture))


def test_any_size_down_to_a_pixel(network):
    for size in ((1, 1), (3, 500), (129, 2)):
        assert network(torch.rand(1, 3, *size)).shape == (1, 3, *size)


def test_ends_are_stretched_as_far_as_the_network_says():
    """A veiled photo with a cast: with all six at full, each colour ends at black and at white; at none it stays."""
    network = build("tonenet", {"ends": True}).eval()
    random = torch.rand(1, 3, 100, 120, generator=torch.Generator().manual_seed(2))
    random[..., 0, 0], random[..., 0, 1] = 0.0, 1.0
    low, high = torch.tensor([0.08, 0.12, 0.1]), torch.tensor([0.95, 0.9, 0.85])
    veiled = low[:, None, None] + random * (high - low)[:, None, None]
    with torch.no_grad():
        for amount in (-20.0, 20.0):
            network.decide.bias[8:] = amount
            sliders = network.predict(veiled)
            assert sliders.shape == (1, 14)
            out = network.apply_sliders(veiled, sliders)
            assert torch.allclose(out, random if amount > 0 else veiled, atol=1e-3)
    assert torch.allclose(sliders[0, 8:], torch.cat([low, 1 - high]), atol=1e-3)


def test_a_colour_that_a_photo_has_not_is_no_cast():
    network = build("tonenet", {"ends": True}).eval()
    sea = torch.rand(1, 3, 64, 64, generator=torch.Generator().manual_seed(2))
    sea[:, 0] *= 0.4
    with torch.no_grad():
        network.decide.bias[8:] = 20.0
        assert 0.05 < float(network.predict(sea)[0, 11]) < 0.15
        assert network(torch.full((1, 3, 9, 9), 0.3)).isfinite().all()


def test_what_is_hardly_wrong_is_left_alone_and_training_sees_no_gate():
    torch.manual_seed(0)
    network = build("tonenet", {"leave": (26.0, 30.0)})
    picture = torch.rand(1, 3, 64, 64)
    for brightness, kept in ((0.05, True), (0.6, False)):
        with torch.no_grad():
            network.decide.bias[5] = brightness
        network.train()
        assert not torch.allclose(network(picture), picture, atol=1e-3)
        network.eval()
        assert torch.equal(network.predict(picture), torch.zeros(1, 8)) is kept


def test_a_photo_that_is_not_dark_is_not_lit_up():
    network = build("tonenet", {"night": (0.24, 0.43)}).eval()
    with torch.no_grad():
        network.decide.bias[5] = 0.6
        dark, dim, light = (float(network.predict(torch.full((1, 3, 64, 64), v))[0, 5]) for v in (0.1, 0.335, 0.5))
    assert light == 0
    assert dim == pytest.approx(dark / 2, rel=0.05)
    assert dark > 0.1
