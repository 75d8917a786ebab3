"""Vocabulary: the words of the search language and what their values mean."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from editor.catalog.expression import Span
from editor.catalog.photo import FLAGS, LABELS

NUMBERS = {
    "rating": 1.0, "iso": 1.0, "width": 1.0, "height": 1.0, "size": 1e6, "aperture": 1.0, "exposure": 1.0,
    "focal": 1.0, "stack": 1.0, "megapixels": 1.0, "copy": 1.0,
    "original": 1.0,
}  # fmt: skip
"""Fields that hold a number, and what a written 1 is (a size is written in megabytes)."""

DATES = ("taken", "added", "changed")
TEXTS = ("camera", "lens", "format", "name", "title", "caption", "creator", "copyright", "place", "keyword", "folder",
         "album", "words")  # fmt: skip
SWITCHES = ("edited", "enhanced", "missing", "located", "paired", "stacked", "rejected", "picked", "titled", "top")
ALIASES = {
    "stars": "rating", "date": "taken", "model": "camera", "ai": "enhanced", "type": "format", "file": "name",
    "keywords": "keyword", "tag": "keyword", "tags": "keyword", "location": "located", "gps": "located",
    "city": "place", "country": "place", "author": "creator", "color": "label", "colour": "label", "in": "album",
    "text": "words", "mp": "megapixels", "f": "aperture", "raw+jpeg": "paired", "unedited": "edited",
}  # fmt: skip
FIELDS = (*NUMBERS, *DATES, *TEXTS, *SWITCHES, "flag", "label")
YES = {"yes": True, "true": True, "1": True, "on": True, "no": False, "false": False, "0": False, "off": False}
FLAG_WORDS = {
    "picked": 1, "pick": 1, "1": 1, "rejected": -1, "reject": -1, "-1": -1, "unflagged": 0, "none": 0, "no": 0, "0": 0,
}  # fmt: skip

_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ](\d{1,2}):(\d{2}))?)?)?$")
_FRACTION = re.compile(r"1/(\d+(?:\.\d+)?)$")
_EPOCH = datetime(1970, 1, 1)


def milliseconds(moment: datetime) -> int:
    """A capture time (local, without zone) as the catalog stores it."""
    return round((moment.replace(tzinfo=None) - _EPOCH) / timedelta(milliseconds=1))


def moment(value: int) -> datetime:
    """The time that milliseconds() was given."""
    return _EPOCH + timedelta(milliseconds=value)


def now() -> int:
    """Milliseconds since 1970, UTC."""
    return round(datetime.now(UTC).timestamp() * 1000)


def number(field: str, text: str) -> float:
    """A written number (also 1/250). Raises ValueError."""
    fraction = _FRACTION.match(text)
    value = 1 / float(fraction[1]) if fraction else float(text)
    if value != value or value in (float("inf"), float("-inf")):
        raise ValueError(f"{text} is no number")
    return value * NUMBERS[field]


def date(text: str) -> tuple[int, int]:
    """The first and last millisecond of a written year, month, day or minute. Raises ValueError."""
    found = _DATE.match(text)
    if not found:
        raise ValueError("a date is written 2024, 2024-05 or 2024-05-31")
    year, month, day, hour, minute = (int(part) if part else None for part in found.groups())
    first = datetime(year or 1, month or 1, day or 1, hour or 0, minute or 0)
    if month is None:
        after = _year_after(first)
    elif day is None:
        after = first.replace(year=first.year + 1, month=1) if month == 12 else first.replace(month=month + 1)
    else:
        after = first + (timedelta(days=1) if hour is None else timedelta(minutes=1))
    return milliseconds(first), milliseconds(after) - 1


def _year_after(first: datetime) -> datetime:
    return first.replace(year=first.year + 1)


def span(read: Callable[[str], tuple[float, float]], operator: str, text: str) -> Span:
    """The span that "<=5", "100..800" or ":3" means. Raises ValueError."""
    if ".." in text and operator in (":", "="):
        low, high = (part.strip() for part in text.split("..", 1))
        return Span(read(low)[0] if low else None, read(high)[1] if high else None)
    low_end, high_end = read(text)
    step = 1 if isinstance(low_end, int) else 0
    tiny = 0 if step else 1e-9 * max(1.0, abs(low_end))
    return {
        ">=": Span(low_end - tiny, None),
        ">": Span(high_end + (step or tiny), None),
        "<=": Span(None, high_end + tiny),
        "<": Span(None, low_end - (step or tiny)),
    }.get(operator) or Span(low_end - tiny, high_end + tiny)


def flag(text: str) -> int:
    """−1, 0 or 1. Raises ValueError."""
    if text.lower() not in FLAG_WORDS:
        raise ValueError(f"a flag is {', '.join(FLAGS.values())}")
    return FLAG_WORDS[text.lower()]


def label(text: str) -> int:
    """The number of a colour label. Raises ValueError."""
    word = "" if text.lower() in ("none", "no", "") else text.lower()
    if word not in LABELS:
        raise ValueError(f"a label is {', '.join(LABELS[1:])} or none")
    return LABELS.index(word)


def switch(text: str) -> bool:
    """Yes or no. Raises ValueError."""
    if text.lower() not in YES:
        raise ValueError("this is yes or no")
    return YES[text.lower()]
