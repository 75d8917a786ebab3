"""Models from the command line: the list of known ones, and steps that the shipped ones carry out."""

import cv2
import numpy as np
import pytest
from PIL import Image as Pillow

from editor.restoration.known import known


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("ALBUMEN_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def test_known_models_are_listed_with_all_that_is_known_of_them(albumen):
    ran = albumen("models", "known", "--json")
    assert ran.status == 0
    assert [row["id"] for row in ran.events] == [model.id for model in known()]
    assert all(row["sha256"] and row["url"] and row["licence"] and row["installed"] is False for row in ran.events)
    words = albumen("models", "known").out
    assert known()[0].url in words
    assert known()[0].about in words


def test_one_that_is_not_in_the_list_is_told(albumen):
    ran = albumen("models", "get", "nonsense")
    assert ran.status != 0
    assert "models known" in ran.err
    ran = albumen("enhance", "x.jpg", "--out", ".", "--steps", "denoise", "--model", "nonsense")
    assert ran.status != 0


def test_scratches_are_filled_and_the_rest_is_not_touched(albumen, tmp_path):
    soft = cv2.resize(np.random.default_rng(2).uniform(60, 150, (5, 6)).astype(np.float32), (300, 240))
    picture = np.repeat(soft[:, :, None], 3, 2).astype(np.uint8)
    marked = cv2.line(picture.copy(), (40, 30), (190, 200), (245, 245, 245), 2, cv2.LINE_AA)
    Pillow.fromarray(marked).save(tmp_path / "print.png")
    out = tmp_path / "out"
    ran = albumen("enhance", tmp_path / "print.png", "--out", out, "--steps", "scratches", "--json")
    assert ran.status == 0, ran.err
    done = next(event for event in ran.events if event["event"] == "done")
    assert done["model"] == "inpaint"
    assert "scratches and specks filled" in done["reason"]
    with Pillow.open(out / "print.png") as opened:
        made = np.asarray(opened.convert("RGB")).astype(int)
    near = cv2.dilate((marked != picture).any(2).astype(np.uint8), np.ones((21, 21))) > 0
    assert np.array_equal(made[~near], picture[~near])
    assert np.abs(made - picture)[near].mean() < np.abs(marked.astype(int) - picture)[near].mean() / 4


def test_a_print_size_is_reached(albumen, tmp_path):
    photo = np.random.default_rng(0).integers(0, 255, (40, 60, 3), dtype=np.uint8)
    Pillow.fromarray(photo).save(tmp_path / "small.png")
    size = ("--steps", "upscale", "--print", "2x3cm@100")
    ran = albumen("enhance", tmp_path / "small.png", "--out", tmp_path / "out", *size, "--json")
    assert ran.status == 0, ran.err
    done = next(event for event in ran.events if event["event"] == "done")
    assert done["model"] == "upscale-x2"
    assert done["consistency"] > 25
    with Pillow.open(tmp_path / "out" / "small.png") as opened:
        assert opened.size == (118, 79)
