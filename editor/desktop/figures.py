"""figure and share: numbers as the user's language writes them."""

from PySide6.QtCore import QLocale

SPACED = (QLocale.Language.German,)  # languages that write a space before %


def figure(written: str) -> str:
    """A number that Python wrote ("0.9", "+1.25"), with the decimal sign of the user's language."""
    return written.replace(".", QLocale().decimalPoint())


def many(count: int) -> str:
    """A count, its thousands apart."""
    return QLocale().toString(count)


def share(part: float) -> str:
    """A part of a whole, 0–1, in whole per cent."""
    return percent(f"{part:.0%}")


def percent(written: str) -> str:
    """Per cent that Python wrote ("40%"), as the user's language writes them."""
    return figure(written.replace("%", "\u00a0%") if QLocale().language() in SPACED else written)
