import re

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor, QPalette

from editor.desktop import theme
from editor.desktop.icons import icon, pixmap
from editor.desktop.resources import resource

CHROME = ("canvas", "panel", "raised", "field", "line", "hover", "pressed", "chosen", "text", "dim", "faint")


def _light(colour):
    def part(value):
        value /= 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * part(colour.red()) + 0.7152 * part(colour.green()) + 0.0722 * part(colour.blue())


def contrast(one, other):
    """WCAG's ratio, 1 to 21."""
    a, b = sorted((_light(QColor(one)), _light(QColor(other))))
    return (b + 0.05) / (a + 0.05)


@pytest.mark.parametrize("tone", theme.THEMES.values(), ids=lambda tone: tone.name)
def test_chrome_is_neutral_and_writing_can_be_read(tone):
    for name in CHROME:
        colour = QColor(getattr(tone, name))
        assert colour.red() == colour.green() == colour.blue(), name
    for ground in (tone.panel, tone.raised, tone.field, tone.hover):
        assert contrast(tone.text, ground) >= 4.5, ground
    assert contrast(tone.text, tone.chosen) >= 4.5 or contrast(tone.text, tone.chosen) >= 3.0
    assert contrast(tone.dim, tone.panel) >= 3.0
    assert contrast(tone.accent, tone.panel) >= 3.0


@pytest.mark.parametrize("name", theme.THEMES)
def test_applying_a_theme_dresses_the_program(qapp, name):
    theme.apply(qapp, name)
    tone = theme.THEMES[name]
    assert theme.shades() is tone
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == tone.panel
    assert "$" not in qapp.styleSheet()
    assert tone.accent in qapp.styleSheet()
    theme.apply(qapp, "dark")


def test_an_unknown_theme_is_the_dark_one(qapp):
    theme.apply(qapp, "mauve")
    assert theme.shades() is theme.DARK


def test_every_icon_is_a_drawing_in_the_colour_asked_for(qapp):
    drawings = sorted(resource("icons").glob("*.svg"))
    assert len(drawings) > 60
    for drawing in drawings:
        text = drawing.read_text(encoding="utf-8")
        assert re.search(r"<(path|circle|rect|ellipse)", text), drawing.name
        image = pixmap(drawing.stem, 20, "#c2a163", 2.0).toImage()
        assert image.width() == 40
        inked = {image.pixelColor(x, y).alpha() > 128 for x in range(40) for y in range(40)}
        assert inked == {True, False}, f"{drawing.name} draws nothing, or everything"


def test_icons_have_a_disabled_look(qapp):
    assert icon("star").pixmap(20, 20).toImage() != icon("star", theme.DARK.accent).pixmap(20, 20).toImage()
    assert not icon("grid").isNull()


@pytest.mark.parametrize(("language", "signs"), [("zh_TW", "Noto Sans CJK TC"), ("zh_CN", "Noto Sans CJK SC")])
def test_chinese_signs_are_those_of_the_language(qapp, monkeypatch, language, signs):
    there = ["Inter", "Noto Sans CJK SC", "Noto Sans CJK TC"]
    monkeypatch.setattr(theme.QFontDatabase, "families", lambda: there)
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        assert theme.font().families() == ["Inter", signs]
        QLocale.setDefault(QLocale("de"))
        assert theme.font().families() == ["Inter"]
    finally:
        QLocale.setDefault(before)
