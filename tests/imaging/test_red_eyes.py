import numpy as np
import pytest

from editor.imaging.image import Image
from editor.imaging.red_eyes import RedEye, find, fix, near


def face(dtype=np.uint8, red=(0.75, 0.1, 0.12)):
    """Two red pupils with white and iris around them, in skin."""
    height, width = 240, 320
    y, x = np.mgrid[:height, :width]
    values = np.empty((height, width, 3))
    values[:] = (0.8, 0.6, 0.5)
    for left in (110, 210):
        away, wide = np.hypot(x - left, y - 110), np.hypot((x - left) / 2.2, y - 110)
        values[wide < 18] = (0.85, 0.84, 0.84)
        values[away < 14] = (0.3, 0.35, 0.4)
        values[away < 8] = red
        values[np.hypot(x - left - 2, y - 108) < 2] = (1, 1, 1)
    peak = np.iinfo(dtype).max if np.issubdtype(dtype, np.integer) else 1
    return Image((values * peak).astype(dtype))


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
def test_both_eyes_are_found_and_made_dark(dtype):
    image = face(dtype)
    eyes = sorted(find(image), key=lambda eye: eye.x)
    assert [(round(eye.x / 5) * 5, round(eye.y / 5) * 5) for eye in eyes] == [(110, 110), (210, 110)]
    assert all(6 < eye.radius < 11 for eye in eyes)
    fixed = fix(image, eyes)
    red, green, blue = fixed.pixels[110, 106].astype(float) / image.peak
    assert red < 0.2
    assert abs(red - (green + blue) / 2) < 0.05
    y, x = np.mgrid[:240, :320]
    far = np.min([np.hypot(x - eye.x, y - eye.y) > 1.4 * eye.radius + 4 for eye in eyes], axis=0)
    assert (fixed.pixels[far] == image.pixels[far]).all()
    assert (fixed.pixels[108, 112] == image.pixels[108, 112]).all()  # the glint stays


def test_dark_eyes_are_left_alone():
    dark = face(red=(0.1, 0.09, 0.08))
    assert find(dark) == []
    assert (fix(dark, [RedEye(110, 110, 8, 1.0)]).pixels == dark.pixels).all()


def test_strength_grey_and_pointing():
    image = face()
    assert fix(image, find(image), 0.0) is image
    half = fix(image, find(image), 0.5).pixels[110, 106, 0]
    assert 50 < half < 180
    grey = Image(image.pixels[:, :, :1].copy())
    assert find(grey) == []
    assert fix(grey, [RedEye(1, 1, 1, 1)]) is grey
    assert abs(near(image, 205, 112, 10).x - 210) < 3
    assert near(image, 20, 20, 10) is None
    assert find(Image(np.zeros((1, 1, 3), np.uint8))) == []


def test_real_flash_photos(shared):
    from PIL import Image as Pillow

    found = {}
    for file in sorted((shared / "data/real/red_eye").iterdir()):
        found[file.name] = len(find(Image(np.array(Pillow.open(file).convert("RGB")))))
    assert found.pop("leimao_sample_3.jpg") == 4  # two boys, one pupil touching a red lid; no dots on the cake
    assert set(found.values()) == {2}, found


def test_photos_without_red_eyes_are_rarely_suspected(shared):
    from PIL import Image as Pillow

    crops = [np.array(Pillow.open(each).convert("RGB")) for each in sorted((shared / "data/val").glob("*.webp"))[::5]]
    assert sum(bool(find(Image(crop))) for crop in crops) <= 1
