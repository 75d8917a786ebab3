import cv2
import numpy as np
import pytest

from editor.imaging.image import Image
from editor.restoration.faithfulness import faithfulness


def small(crop, scale):
    size = (crop.shape[1] // scale, crop.shape[0] // scale)
    crop = crop[: size[1] * scale, : size[0] * scale]
    return crop, cv2.resize(crop, size, interpolation=cv2.INTER_AREA)


@pytest.mark.parametrize("scale", [2, 4])
def test_the_true_picture_is_faithful_and_an_invented_one_is_not(clean_crops, scale):
    true, reduced = small(clean_crops[0], scale)
    good = faithfulness(Image(reduced), Image(true))
    assert good.consistency > 50
    assert not good.doubtful
    assert "True" in good.sentence
    other = np.ascontiguousarray(true[:, ::-1])
    bad = faithfulness(Image(reduced), Image(other))
    assert bad.doubtful
    assert bad.consistency < good.consistency - 20
    assert bad.to_dict()["doubtful"] is True


def test_the_map_shows_where_detail_was_invented(clean_crops):
    true, reduced = small(clean_crops[1][:512, :512], 2)
    changed = true.copy()
    changed[64:128, 320:384] = 255 - changed[64:128, 320:384]
    told = faithfulness(Image(reduced), Image(changed))
    assert told.map.shape == (16, 16)
    assert np.unravel_index(np.argmin(told.map), told.map.shape) in [(2, 10), (2, 11), (3, 10), (3, 11)]
    assert told.worst < told.consistency


def test_sharpening_is_judged_by_blurring_again(clean_crops):
    sharp = clean_crops[2].astype(np.float32)
    soft = Image(np.round(cv2.GaussianBlur(sharp, (0, 0), 2)).astype(np.uint8))
    assert faithfulness(soft, Image(clean_crops[2]), blur=2).consistency > 45
    assert faithfulness(soft, Image(clean_crops[2])).consistency < 35


def test_depths_grey_strips_and_wrong_sizes(picture):
    tall = picture(1100, 40, dtype=np.uint16, channels=1)
    assert faithfulness(tall, Image(tall.pixels.repeat(2, 0).repeat(2, 1))).consistency == 60
    assert faithfulness(picture(1, 1), picture(1, 1)).map.shape == (1, 1)
    with pytest.raises(ValueError, match="whole multiple"):
        faithfulness(picture(10, 10), picture(15, 20))
