"""L dims what is around the photo, then blackens it, then lets it be again."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from editor.desktop.lights import Lights


def brightness(window, widget):
    """Of a place in the middle of a widget, as seen in the window, 0–255."""
    spot = widget.mapTo(window, QPoint(widget.width() // 2, widget.height() - 4))
    return window.grab().toImage().pixelColor(spot).lightness()


def test_l_dims_blackens_and_brings_back(filled, qtbot):
    filled.session.photos.go(5)  # a bright one
    filled.session.show_view("loupe")
    viewer = filled.loupe.viewer
    qtbot.waitUntil(lambda: not viewer.supply.shown.empty and not viewer.busy, timeout=20_000)
    middle = viewer.mapTo(filled, viewer.rect().center())
    seen = []
    for _ in range(4):
        shown = filled.grab().toImage()
        seen.append((brightness(filled, filled.foot.views), shown.pixelColor(middle).lightness()))
        QTest.keyClick(viewer, Qt.Key.Key_L)
    around, photo = zip(*seen, strict=True)
    assert around[0] > around[1] > around[2] == 0
    assert around[3] == around[0]
    assert min(photo) > 180, "the photo itself is never dimmed"


def test_the_lit_part_follows_the_photo_and_escape_ends_it(filled, qtbot):
    filled.session.photos.go(0)
    filled.session.show_view("loupe")
    viewer = filled.loupe.viewer
    qtbot.waitUntil(lambda: not viewer.supply.shown.empty, timeout=20_000)
    filled.book["lights"].trigger()
    lights = filled.findChild(Lights)
    before = lights.holes()
    filled.resize(1000, 700)
    qtbot.waitUntil(lambda: lights.size() == filled.size())
    assert lights.holes() != before
    assert lights._holes == lights.holes()
    filled.session.show_view("grid")
    qtbot.waitUntil(lambda: lights._holes == lights.holes())
    filled.session.show_view("loupe")
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    assert lights.stage == 0
    assert filled.session.view == "loupe"


def test_clicks_go_through(filled):
    filled.book["lights"].trigger()
    lights = filled.findChild(Lights)
    assert lights.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert lights.holes()
    filled.book["lights"].trigger()
    filled.book["lights"].trigger()
    assert not lights.isVisible()
