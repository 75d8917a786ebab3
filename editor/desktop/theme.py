"""The look: neutral greys (red = green = blue, so that they do not colour a judgement) and one small warm accent."""

from dataclasses import asdict, dataclass
from string import Template
from typing import TypeVar

from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QAbstractSpinBox, QApplication

from editor.desktop.resources import resource

Spin = TypeVar("Spin", bound=QAbstractSpinBox)
SIGNS = {
    "zh_CN": ("Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei UI", "WenQuanYi Micro Hei"),
    "zh_TW": ("Noto Sans CJK TC", "Source Han Sans TC", "PingFang TC", "Microsoft JhengHei UI"),
}
"""Where Chinese signs come from, by language: the same sign is drawn in another way in each."""
FAMILIES = ("Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "Cantarell", "DejaVu Sans")


def grey(level: int) -> str:
    """The neutral grey of a level 0–255, as Qt names it."""
    return f"#{level:02x}{level:02x}{level:02x}"


@dataclass(frozen=True)
class Shades:
    """The colours of a theme, as Qt colour names.

    canvas: behind photos. panel: side panels. raised: bars and section heads. field: where one types. line: between
    panels. hover, pressed, chosen: states. text, dim, faint: writing, from loud to quiet. accent: focus, progress,
    changed values; on_accent: writing on it. auto: values that the program set. warn: what failed.
    """

    name: str
    canvas: str
    panel: str
    raised: str
    field: str
    line: str
    hover: str
    pressed: str
    chosen: str
    text: str
    dim: str
    faint: str
    accent: str = "#c2a163"
    on_accent: str = "#1a1a1a"
    auto: str = "#9fb86a"
    warn: str = "#d0705c"


DARK = Shades(
    "dark",
    grey(30),
    grey(40),
    grey(48),
    grey(26),
    grey(20),
    grey(62),
    grey(76),
    grey(82),
    grey(220),
    grey(158),
    grey(112),
)
MID = Shades(
    "mid", grey(70), grey(80), grey(88), grey(64), grey(54), grey(98), grey(110), grey(116), grey(240), grey(196),
    grey(156), accent="#dcbc7e", auto="#bcd48c", warn="#ee9c8a",
)  # fmt: skip
LIGHT = Shades(
    "light", grey(200), grey(232), grey(222), grey(250), grey(190), grey(208), grey(192), grey(184), grey(28), grey(84),
    grey(128), accent="#8a6a24", on_accent="#ffffff", auto="#5d7a26", warn="#a83a26",
)  # fmt: skip
THEMES = {shades.name: shades for shades in (DARK, MID, LIGHT)}

LABELS = {"red": "#b9524c", "yellow": "#bf9f45", "green": "#5c9a58", "blue": "#4f7fb5", "purple": "#8d68ab"}
"""The colour labels, by the word the catalog stores."""


def shades() -> Shades:
    """The theme that is on; the dark one before apply()."""
    app = QApplication.instance()
    return THEMES.get(str(app.property("shades")) if app else "", DARK)


def apply(app: QApplication, name: str) -> None:
    """Dress the whole program: Fusion, palette, font and a few rules. An unknown name means dark."""
    tone = THEMES.get(name, DARK)
    app.setProperty("shades", tone.name)
    app.setStyle("Fusion")
    app.setPalette(palette(tone))
    app.setFont(font())
    app.setStyleSheet(rules(tone))


def font(points: float = 9.5) -> QFont:
    """Inter, which comes with the program; else the first of our families that this machine has. For Chinese signs
    that of the language spoken; where there is none, what the system falls back on."""
    for file in sorted(resource("fonts").glob("*.otf")):
        QFontDatabase.addApplicationFont(str(file))
    there = set(QFontDatabase.families())
    chosen = QFont(next((family for family in FAMILIES if family in there), QFont().family()))
    signs = [family for family in SIGNS.get(QLocale().name(), ()) if family in there]
    if signs:
        chosen.setFamilies([chosen.family(), *signs])
    chosen.setPointSizeF(points)
    chosen.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return chosen


def roomy(spin: Spin) -> Spin:
    """A number field whose digits do not touch its border, which a style sheet cannot say."""
    spin.lineEdit().setTextMargins(6, 0, 0, 0)
    return spin


def palette(tone: Shades) -> QPalette:
    """What the widgets that paint themselves go by."""
    made = QPalette()
    role = QPalette.ColorRole
    for place, colour in (
        (role.Window, tone.panel),
        (role.Base, tone.field),
        (role.AlternateBase, tone.panel),
        (role.Button, tone.raised),
        (role.Mid, tone.hover),
        (role.Dark, tone.line),
        (role.Shadow, tone.line),
        (role.Light, tone.hover),
        (role.Midlight, tone.hover),
        (role.ToolTipBase, tone.field),
        (role.Highlight, tone.chosen),
        (role.Accent, tone.accent),
        (role.Link, tone.accent),
    ):
        made.setColor(place, QColor(colour))
    for place in (role.WindowText, role.Text, role.ButtonText, role.BrightText, role.ToolTipText, role.HighlightedText):
        made.setColor(place, QColor(tone.text))
    made.setColor(role.PlaceholderText, QColor(tone.faint))
    for place in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, place, QColor(tone.faint))
    return made


def rules(tone: Shades) -> str:
    """The few things that Fusion and the palette cannot say, in this theme's colours."""
    text = resource("styles", "albumen.qss").read_text(encoding="utf-8")
    ink = "dark" if tone.name == "light" else "light"
    signs = {sign: resource("styles", f"{sign}-{ink}.svg").as_posix() for sign in ("check", "up", "down")}
    return Template(text).substitute(asdict(tone), **signs)
