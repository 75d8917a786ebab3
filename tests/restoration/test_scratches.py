"""Scratches and dust: what was drawn over photos is found; a clean picture keeps its lines."""

import cv2
import numpy as np
import pytest
from skimage import data

from editor.imaging.image import Image
from editor.progress import Cancelled, Progress
from editor.restoration.scratches import find, find_printed


def print_of(height=400, width=500, channels=3):
    """A soft, grainy picture, as old prints are."""
    random = np.random.default_rng(3)
    coarse = random.uniform(40, 170, (6, 7)).astype(np.float32)
    picture = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)
    picture = picture + random.normal(0, 3, picture.shape)
    return np.repeat(np.clip(picture, 0, 255)[:, :, None], channels, 2).astype(np.uint8)


def damaged(pixels, colour=235):
    """With two scratches and nine specks; and where they are."""
    truth = np.zeros(pixels.shape[:2], np.uint8)
    lines = ([(60, 30), (90, 120), (105, 230), (140, 330)], [(250, 350), (360, 300), (470, 280)])
    for line in lines:
        cv2.polylines(truth, [np.array(line)], False, 255, 2, cv2.LINE_AA)
    for number in range(9):
        cv2.circle(truth, (230 + 30 * number, 60 + 15 * (number % 3)), 1 + number % 2, 255, -1, cv2.LINE_AA)
    share = truth[:, :, None] / 255.0
    return (pixels * (1 - share) + colour * share).astype(pixels.dtype), truth > 120


@pytest.mark.parametrize("channels", [1, 3])
def test_what_was_drawn_is_found(channels):
    pixels, truth = damaged(print_of(channels=channels))
    damage = find(Image(pixels))
    near = cv2.dilate(damage.mask.astype(np.uint8), np.ones((3, 3))) > 0
    assert (near & truth).sum() / truth.sum() > 0.85
    allowed = cv2.dilate(truth.astype(np.uint8), np.ones((7, 7))) > 0
    assert (damage.mask & allowed).sum() / damage.mask.sum() > 0.9
    assert damage.lines >= 2
    assert damage.specks >= 7
    assert 0.001 < damage.share < 0.03


def test_dark_ones_and_sixteen_bits():
    pixels, truth = damaged(print_of() // 2 + 110, colour=10)
    eight, sixteen = find(Image(pixels)), find(Image(pixels.astype(np.uint16) * 257))
    assert np.array_equal(eight.mask, sixteen.mask)
    near = cv2.dilate(eight.mask.astype(np.uint8), np.ones((3, 3))) > 0
    assert (near & truth).sum() / truth.sum() > 0.8


def test_a_clean_print_is_left_alone_and_texture_is_no_scratch():
    assert find(Image(print_of())).share < 0.0002
    y, x = np.mgrid[:400, :500]
    woven = (print_of() * 0.5 + 60 * ((x // 4 + y // 4) % 2)[:, :, None]).astype(np.uint8)
    assert find(Image(woven)).share < 0.002
    broad = print_of()
    broad[:, 240:275] = 240  # wider than any scratch
    assert find(Image(broad)).share < 0.002


def test_sensitivity_finds_fainter_ones():
    base = print_of()
    faint = (base * 0.82 + damaged(base)[0] * 0.18).astype(np.uint8)
    shares = [find(Image(faint), value).share for value in (10, 50, 100)]
    assert shares[0] <= shares[1] < shares[2]


def test_eyes_and_marked_places_are_kept():
    damage = find_printed(Image(data.astronaut()))
    assert not damage.mask[105:122, 200:250].any()
    pixels, _ = damaged(print_of())
    keep = np.zeros(pixels.shape[:2], bool)
    keep[40:110, 210:] = True
    assert find(Image(pixels), keep=keep).specks == 0


def test_the_rim_of_glasses_is_no_scratch_but_one_across_a_face_is():
    """A line that lies where things are kept stays; one that only crosses such a place goes, all of it."""
    pixels, truth = damaged(print_of())
    whole, across = np.zeros(truth.shape, bool), np.zeros(truth.shape, bool)
    whole[240:370, 220:] = True
    across[140:190, :] = True
    plain, kept, crossed = (find(Image(pixels), keep=keep) for keep in (None, whole, across))
    assert plain.lines >= 2
    assert plain.mask[240:370, 220:].sum() > 100
    assert not kept.mask[240:370, 220:].any()
    assert np.array_equal(crossed.mask[140:190, :200], plain.mask[140:190, :200])


def test_it_can_be_cancelled_and_tiny_pictures_do_no_harm():
    def stop():
        raise Cancelled

    with pytest.raises(Cancelled):
        find(Image(print_of()), progress=Progress(checkpoint=stop))
    for shape in ((1, 1, 3), (3, 90, 1), (20, 20, 3)):
        assert find(Image(np.full(shape, 80, np.uint8))).mask.shape == shape[:2]
