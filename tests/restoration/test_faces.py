"""Faces found, and spared where a model would have to make them up."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from skimage import data

from editor.imaging.image import Image
from editor.restoration.engine import Engine
from editor.restoration.faces import Face, find, spared
from editor.restoration.registry import Registry


def portrait(factor=1.0, blur=0.0, dtype=np.uint8):
    pixels = cv2.resize(data.astronaut(), None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    if blur:
        pixels = cv2.GaussianBlur(pixels, (0, 0), blur)
    return Image(pixels.astype(dtype) * (257 if dtype == np.uint16 else 1))


@pytest.mark.parametrize("factor", [1.0, 0.5, 0.25])
def test_a_face_is_found_where_it_is(factor):
    faces = find(portrait(factor))
    assert faces
    middle = [(face.left + face.size / 2) / factor for face in faces]
    assert min(abs(x - 222) for x in middle) < 30
    assert abs(faces[0].size / factor - 95) < 40


def test_sixteen_bits_grey_and_pictures_without_faces():
    assert find(portrait(dtype=np.uint16)) == find(portrait())
    grey = Image(cv2.cvtColor(data.astronaut(), cv2.COLOR_RGB2GRAY)[:, :, None])
    assert find(grey)
    assert find(Image(np.full((300, 300, 3), 90, np.uint8))) == []
    assert find(Image(np.zeros((1, 1, 3), np.uint8))) == []


def test_only_small_or_blurred_faces_are_uncertain():
    assert not any(face.uncertain for face in find(portrait()) if face.size > 60)
    assert any(face.uncertain for face in find(portrait(blur=1.5)))
    assert any(face.uncertain for face in find(portrait(0.3)))
    assert Face(0, 0, 20).uncertain
    assert not Face(0, 0, 200, soft=True).uncertain


@pytest.mark.parametrize("scale", [1, 2])
def test_a_small_face_is_left_as_it_is_and_the_rest_is_not_touched(scale):
    image = portrait(0.5)
    made = Image(np.zeros((256 * scale, 256 * scale, 3), np.uint8))

    def plain(part):
        return Image(cv2.resize(part.pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_NEAREST))

    face = Face(88, 32, 30)
    out, count = spared(image, made, plain, [face, Face(10, 150, 90)])
    assert count == 1
    y, x = 47 * scale, 103 * scale
    assert np.array_equal(out.pixels[y, x], image.pixels[47, 103])
    rows, columns = np.mgrid[: 256 * scale, : 256 * scale]
    far = np.hypot(columns - x, rows - y) > 1.6 * 15 * scale
    assert not out.pixels[far].any()
    assert not made.pixels.any()
    same, none = spared(image, made, plain, [])
    assert same is made
    assert none == 0


def test_a_real_small_face_gets_no_invented_detail_and_the_rest_does():
    """The whole way with the shipped model: found, and enlarged as the faithful flavour does, within the oval alone."""
    engine = Engine(Registry([Path(__file__).resolve().parents[2] / "models"]), "cpu", threads=1)
    image = portrait(0.33)
    made, faithful = (engine.restore(image, "upscale-x4", {"detail": amount}) for amount in (1.0, 0.0))
    out, count = spared(image, made, lambda part: engine.restore(part, "upscale-x4"))
    assert count >= 1
    face = next(face for face in find(image) if face.uncertain and abs(face.left + face.size / 2 - 222 * 0.33) < 10)
    inside = (slice(face.top * 4 + 20, (face.top + face.size) * 4 - 20), slice(face.left * 4 + 20, face.left * 4 + 100))
    assert np.abs(out.pixels[inside].astype(int) - faithful.pixels[inside]).max() <= 2
    assert np.abs(made.pixels[inside].astype(int) - faithful.pixels[inside]).mean() > 1.5
    assert np.array_equal(out.pixels[450:], made.pixels[450:])
    assert np.abs(out.pixels[450:].astype(int) - faithful.pixels[450:]).mean() > 1.5
