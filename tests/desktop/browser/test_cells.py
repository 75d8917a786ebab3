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
