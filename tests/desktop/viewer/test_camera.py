import pytest

from editor.desktop.viewer.camera import LARGEST, Camera, Fit

PICTURE, PANE = (6000.0, 4000.0), (1200.0, 900.0)


def under(camera, spot):
    zoom, (left, top) = camera.zoom(PICTURE, PANE), camera.corner(PICTURE, PANE)
    return (spot[0] - left) / zoom, (spot[1] - top) / zoom


def test_the_whole_fits_and_lies_in_the_middle():
    camera = Camera()
    assert camera.zoom(PICTURE, PANE) == pytest.approx(0.2)
    assert camera.corner(PICTURE, PANE) == (0, 50)


def test_a_small_picture_is_enlarged_at_most_four_times():
    assert Camera().zoom((100, 100), (1000, 1000)) == 4.0


def test_filling_leaves_no_border():
    camera = Camera(Fit.FILL)
    left, top = camera.corner(PICTURE, PANE)
    zoom = camera.zoom(PICTURE, PANE)
    assert left <= 0
    assert top <= 0
    assert left + zoom * PICTURE[0] >= PANE[0] - 1
    assert top + zoom * PICTURE[1] >= PANE[1] - 1


def test_zooming_keeps_what_is_under_the_pointer():
    spot = (400.0, 500.0)
    before = under(Camera(), spot)
    for scale in (0.5, 1.0, 4.0):
        after = under(Camera().at(scale, PICTURE, PANE, spot), spot)
        assert after == pytest.approx(before, abs=1 / scale + 1e-6)


def test_one_to_one_starts_on_a_whole_device_pixel():
    left, top = Camera(Fit.FREE, 1.0, 0.5001234, 0.4377).corner(PICTURE, PANE)
    assert left == int(left)
    assert top == int(top)


def test_zoom_has_limits():
    assert Camera().at(1000, PICTURE, PANE).scale == LARGEST
    assert Camera().at(0.0001, PICTURE, PANE).scale == pytest.approx(0.1)


def test_pushing_stops_at_the_border():
    camera = Camera().at(1.0, PICTURE, PANE).moved(1e6, 1e6, PICTURE, PANE)
    assert camera.corner(PICTURE, PANE) == (0, 0)
    camera = camera.moved(-1e6, -1e6, PICTURE, PANE)
    assert camera.corner(PICTURE, PANE) == (PANE[0] - PICTURE[0], PANE[1] - PICTURE[1])


def test_stepping_up_and_down_passes_through_fit():
    camera, seen = Camera().at(1.0, PICTURE, PANE), []
    for _ in range(6):
        camera = camera.stepped(False, PICTURE, PANE)
        seen.append(round(camera.zoom(PICTURE, PANE), 3))
    assert seen == [0.667, 0.5, 0.333, 0.25, 0.2, 0.167]
    assert Camera().stepped(True, PICTURE, PANE).zoom(PICTURE, PANE) == 0.25
    assert Camera().at(0.25, PICTURE, PANE).stepped(False, PICTURE, PANE) == Camera()
