"""What is seen under the mouse while photos are dragged."""

import pytest
from PySide6.QtGui import QColor, QPixmap

from editor.desktop.browser.bundle import EDGE, STEP, bundle

RED, GREEN, ACCENT = QColor("#c02020"), QColor("#20a020"), QColor("#4080ff")


def plain(colour, width=300, height=200):
    picture = QPixmap(width, height)
    picture.fill(colour)
    return picture


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_several_are_a_stack_with_their_number(qapp, ratio):
    made = bundle([plain(RED), plain(GREEN)], 12, ACCENT, ratio)
    seen = made.toImage()
    assert made.deviceIndependentSize().width() == EDGE + STEP + 12
    at = lambda x, y: seen.pixelColor(round(x * ratio), round(y * ratio))  # noqa: E731
    assert at(20, 20) == RED  # the first is on top
    assert at(EDGE + STEP - 2, 40) == GREEN  # and the second peeps out
    edge = made.deviceIndependentSize().width()
    badge = {at(x, edge - 12).name() for x in range(round(edge - 24), round(edge - 2))}
    assert ACCENT.name() in badge


def test_one_has_no_number_and_none_is_no_error(qapp):
    seen = bundle([plain(RED)], 1, ACCENT).toImage()
    colours = {seen.pixelColor(x, y).name() for x in range(seen.width()) for y in range(seen.height())}
    assert ACCENT.name() not in colours
    assert bundle([], 3, ACCENT).toImage().pixelColor(90, 96).alpha() > 0
