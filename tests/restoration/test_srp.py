"""Enlarging: one look at a picture, or the mean of eight."""

import pytest
import torch

from editor.restoration.networks import build
from editor.restoration.networks.srp import TURNS, turned, turned_back


def network(**options):
    torch.manual_seed(3)
    return build("srp", {"width": 8, "blocks": 1, "scale": 2, **options}).eval()


def test_every_turn_is_another_and_can_be_undone():
    picture = torch.rand(1, 3, 5, 7)
    seen = [turned(picture, turn) for turn in range(TURNS)]
    assert len({tuple(each.flatten().tolist()) for each in seen}) == TURNS
    for turn, each in enumerate(seen):
        assert torch.equal(turned_back(each, turn), picture)


@torch.no_grad()
def test_eight_turns_are_their_mean_and_do_not_care_how_a_photo_is_held():
    picture, once, all_ways = torch.rand(1, 3, 10, 14), network(), network(turns=TURNS)
    made = all_ways(picture)
    looks = [turned_back(once(turned(picture, turn)), turn) for turn in range(TURNS)]
    assert made.shape == (1, 3, 20, 28)
    assert torch.allclose(made, torch.stack(looks).mean(0), atol=1e-6)
    assert not torch.allclose(made, looks[0], atol=1e-4)
    assert torch.allclose(turned_back(all_ways(turned(picture, 5)), 5), made, atol=1e-5)


@pytest.mark.parametrize("turns", [0, 9])
def test_there_are_one_to_eight_turns(turns):
    with pytest.raises(ValueError, match=str(turns)):
        network(turns=turns)
