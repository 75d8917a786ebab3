import numpy as np
import pytest
from PIL import Image as Pillow

from editor.tasks.make_difference_sheet import TIMES, changed_throughout, difference, most_changed


@pytest.fixture
def photos(tmp_path):
    """Two photos, one of them with noise, in a folder."""
    folder = tmp_path / "photos"
    folder.mkdir()
    y, x = np.mgrid[:120, :160]
    clean = np.stack([120 + 60 * np.sin(x / 17), 110 + 50 * np.cos(y / 13), 100 + 40 * np.sin((x + y) / 21)], 2)
    noisy = clean + np.random.default_rng(0).normal(0, 20, clean.shape)
    for name, pixels in (("clean", clean), ("noisy", noisy)):
        Pillow.fromarray(pixels.clip(0, 255).astype(np.uint8)).save(folder / f"{name}.png")
    return folder


def test_a_sheet_shows_before_after_and_the_change(albumen, photos, tmp_path):
    ran = albumen("compare", photos, "--out", tmp_path / "sheets", "--steps", "denoise", "--edge", "96", "--json")
    assert ran.status == 0
    assert [event["output"] for event in ran.events if event["event"] == "sheet"] == [
        str(tmp_path / "sheets" / "sheet-001.png")
    ]
    sheet = np.asarray(Pillow.open(tmp_path / "sheets" / "sheet-001.png")).astype(int)
    height, width = sheet.shape[0] // 2, sheet.shape[1]
    for row in (0, height):
        cells = [sheet[row + 24 : row + 24 + 96, left : left + 96] for left in (8, 112, 216)]
        assert np.abs(cells[2] - np.clip((cells[1] - cells[0]) * TIMES + 128, 0, 255)).max() == 0
    assert width == 3 * 104 + 8
    over = [event for event in ran.events if event["event"] == "done"]
    assert [(event["source"], event["output"]) for event in over] == [
        (str(photos / name), None) for name in ("clean.png", "noisy.png")
    ]  # the results themselves are not kept
    assert sheet[height + 24 :, 216:312].std() > 3 * sheet[24:120, 216:312].std()  # the noisy one changed more


def test_a_bad_photo_is_told_and_the_rest_is_shown(albumen, photos, tmp_path):
    (photos / "bad.jpg").write_bytes(b"\xff\xd8\xff no photo")
    ran = albumen("compare", photos, "--out", tmp_path / "sheets", "--steps", "denoise")
    assert ran.status == 1
    assert "bad.jpg" in ran.out + ran.err
    assert (tmp_path / "sheets" / "sheet-001.png").is_file()
    assert albumen("compare", photos, "--out", tmp_path, "--edge", "3").status == 2


def test_the_difference_is_grey_where_nothing_changed_and_the_part_is_the_one_that_did():
    before = np.full((60, 80, 3), 100, np.uint8)
    after = before.copy()
    after[40:50, 60:70] += 5
    shown = difference(before, after)
    assert (shown[45, 65] == 128 + 5 * TIMES).all()
    assert (shown[0, 0] == 128).all()
    y, x = most_changed(before, after, 32)
    assert 18 <= y <= 28
    assert 38 <= x <= 48
    assert most_changed(before, after, 500) == (0, 0)


def test_light_is_shown_on_the_whole_photo_and_a_spot_close_up():
    before = np.random.default_rng(0).integers(0, 200, (300, 400, 3)).astype(np.uint8)
    lit, spotted = before + 20, before.copy()
    spotted[100:150, 100:150] = 255
    assert changed_throughout(before, lit)
    assert not changed_throughout(before, spotted)
