"""Names and words as the catalog stores, compares and sorts them."""

import os
import re
import unicodedata

_DIGITS = re.compile(r"(\d+)")


def stored(name: str) -> str | bytes:
    """A file name for SQLite: text where it is text, the raw bytes where the system's name is no valid Unicode."""
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return os.fsencode(name)
    return name


def told(value: "str | bytes") -> str:
    """The name that stored() was given."""
    return os.fsdecode(value) if isinstance(value, bytes) else value


def shown(name: str) -> str:
    """A name that can be shown and searched: undecodable bytes become the replacement character."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def fold(text: str) -> str:
    """Without case and diacritics, for comparing: "Göteborg" and "goteborg" fold to the same."""
    plain = unicodedata.normalize("NFKD", shown(text).casefold())
    return "".join(each for each in plain if not unicodedata.combining(each))


def natural_key(name: str) -> str:
    """Sorts like a person: IMG_9 before IMG_10, a before B."""
    parts = _DIGITS.split(fold(name))
    return "".join(part.lstrip("0").rjust(12, "0") if index % 2 else part for index, part in enumerate(parts))
