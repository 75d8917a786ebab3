"""What is painted in a cell does not lie over one another."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from editor.desktop.browser.cells import CellPainter, Look
from editor.desktop.theme import shades


@pytest.fixture
def paint(filled):
    """Paints one cell of the filmstrip with a picture of that size: an array of its pixels."""
    photo = filled.session.photos.photo(0)

    def painted(width, height, **marks):
        picture = QPixmap(width, height)
        picture.fill(QColor("#808080"))
        image = QImage(116, 96, QImage.Format.Format_RGB32)
        image.fill(QColor("#202020"))
        painter = QPainter(image)
        cells = CellPainter(shades(), filled.font(), 1.0)
        shown = replace(photo, **({"rating": 0, "label": "", "flag": 0} | marks))
        cells.paint_plain(painter, QRect(0, 0, 116, 96), shown, picture, Look())
        painter.end()
        return np.frombuffer(image.constBits(), np.uint32).reshape(96, 116).copy()

    return painted


@pytest.mark.parametrize("size", [(60, 160), (107, 160), (160, 107), (160, 60)])
def test_the_label_of_the_filmstrip_leaves_the_stars_free(paint, size):
    plain = paint(*size)
    labelled, starred = (paint(*size, **each) != plain for each in ({"label": "red"}, {"rating": 5}))
    assert labelled.sum() > 40
    assert starred.sum() > 40
    near = labelled | np.roll(labelled, 1, 0)  # nor do they touch
    assert not (near & starred).any()


def test_a_micro_picture_fills_the_frame_in_the_photo_s_shape(qapp):
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QImage, QPainter, QPixmap

    from editor.desktop.browser.cells import paint_enlarged

    micro = QImage(32, 32, QImage.Format.Format_RGB888)
    micro.fill("#2080c0")
    for ratio in (1.0, 2.0):
        canvas = QImage(round(80 * ratio), round(60 * ratio), QImage.Format.Format_RGB32)
        canvas.setDevicePixelRatio(ratio)
        canvas.fill("#000000")
        painter = QPainter(canvas)
        paint_enlarged(painter, QRect(10, 20, 45, 30), QPixmap.fromImage(micro), ratio)
        painter.end()
        inside = [
            (x, y) for x in range(80) for y in range(60) if canvas.pixelColor(int(x * ratio), int(y * ratio)).blue()
        ]
        assert (min(inside), max(inside), len(inside)) == ((10, 20), (54, 49), 45 * 30)
        assert canvas.pixelColor(int(30 * ratio), int(30 * ratio)).name() == "#2080c0"
