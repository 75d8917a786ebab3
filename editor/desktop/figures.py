"""figure, share and clock: numbers and times as the user's language writes them."""

from PySide6.QtCore import QDateTime, QLocale, Qt

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


def clock(iso: str, *, here: bool = False) -> str:
    """Day and time of an ISO text ("2024-05-31T18:05:09+00:00"), on the clock that it was read from, or, with here, on
    the clock of this machine; "" stays."""
    when = QDateTime.fromString(iso if here else iso[:19], Qt.DateFormat.ISODate)
    if not when.isValid():
        return iso
    return QLocale().toString(when.toLocalTime() if here else when, QLocale.FormatType.ShortFormat)
