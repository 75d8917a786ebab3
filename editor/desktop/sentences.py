"""spoken: what the rooms below say, in the user's language.

They know no Qt and say everything in English: errors, the evidence of a diagnosis, remarks, names of jobs. All that
they can say is gathered as templates by resources/translations/gather.py ("{0} is damaged: {1}"). Here a sentence is
known again by its template; what stands in the holes is translated in the same way, since a reason is a sentence too,
and put into the template's translation. What is not known stays as it is: names, and what other programs say.
"""

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication

from editor.desktop.figures import percent
from editor.desktop.resources import resource

HOLE = re.compile(r"\{(\d+)([#*]?)\}")
KINDS = {"": "(.*?)", "#": r"([-+−]?\d[\d,]*(?:\.\d+)?%?)", "*": r"(\d[\d,]* \w+)"}  # anything, a number, "5 photos"
JOINTS = ((". ", ".", "{0} {1}"), ("; ", "", "{0}; {1}"), (", ", "", "{0}, {1}"))
NUMBER = re.compile(r"[-+−]?(\d+)(\.\d+)?%?")
BETWEEN_SIGNS = re.compile(r"(?<=[\u3000-\u9fff\uff00-\uffef]) (?=[\u3000-\u9fff\uff00-\uffef])")
PROBE = "the file is not there"  # tells which language is spoken
DEEP = 6  # holes within holes; no sentence goes so far


def spoken(sentence: object) -> str:
    """A sentence of another room (or an error that is one) in the user's language; as it is if it is not known."""
    text = str(sentence)
    return _spoken(text, _words(PROBE)) if text else ""


class Template:
    """One template: where it fits, and how it is put into words."""

    def __init__(self, pattern: str) -> None:
        parts = HOLE.split(pattern)
        self.source = HOLE.sub(r"{\1}", pattern)
        self.literals = [_bare(each) for each in parts[::3]]
        self.kinds = parts[2::3]
        self.said = sum(map(len, self.literals))
        self.longest = max(self.literals, key=len)
        self._regex: re.Pattern[str] | None = None

    def holes(self, text: str) -> tuple[str, ...] | None:
        """What stands in the holes if a text is of this template; None if it is not."""
        if self.longest not in text or not text.startswith(self.literals[0]) or not text.endswith(self.literals[-1]):
            return None
        if self._regex is None:
            found = re.escape(self.literals[0])
            for kind, literal in zip(self.kinds, self.literals[1:], strict=True):
                found += KINDS[kind] + re.escape(literal)
            self._regex = re.compile(found, re.DOTALL)
        match = self._regex.fullmatch(text)
        return match.groups() if match else None

    def filled(self, holes: Iterable[str]) -> str:
        """The template with these in its holes, in the user's language."""
        put = [_number(each) if kind == "#" else each for each, kind in zip(holes, self.kinds, strict=True)]
        return BETWEEN_SIGNS.sub("", _words(self.source).format(*put))


@cache
def templates() -> tuple[dict[str, Template], list[Template]]:
    """Those without holes by their words, and those with holes, the most telling first."""
    patterns = resource("translations", "sentences.txt").read_text(encoding="utf-8").splitlines()
    known = [Template(pattern) for pattern in patterns if pattern]
    plain = {_bare(each.source): each for each in known if not each.kinds}
    return plain, sorted((each for each in known if each.kinds), key=lambda each: -each.said)


@lru_cache(maxsize=2048)
def _spoken(text: str, language: str) -> str:
    del language  # it only keeps apart what is remembered of several languages
    found = _known(text)
    if found is None and not text.endswith("."):
        ended = _known(text + ".")  # a sentence that lost its full stop on the way
        found = None if ended is None else ended.rstrip(".。")
    if found is not None or "\n" not in text:
        return text if found is None else found
    return "\n".join(_known(line) or line for line in text.split("\n"))


def _known(text: str, deep: int = DEEP) -> str | None:
    """A text in the user's language; None if no template fits."""
    if deep == 0 or not text.strip():
        return None
    found = _several(text, deep) or _whole(text, deep)
    return found if found is not None else _named(text, deep)


def _whole(text: str, deep: int) -> str | None:
    """One sentence, by the most telling template that fits."""
    plain, holed = templates()
    if text in plain:
        return plain[text].filled(())
    for template in holed:
        holes = template.holes(text)
        if holes is not None:
            return template.filled([_known(each, deep - 1) or each for each in holes])
    return None


def _several(text: str, deep: int) -> str | None:
    """Sentences one after the other, if all are known."""
    if text in templates()[0]:
        return None
    for between, end, joint in JOINTS:
        for at in _places(between, text):
            first = _whole(text[:at] + end, deep - 1)
            rest = _known(text[at + 2 :], deep - 1) if first is not None else None
            if first is not None and rest is not None:
                return _words(joint).format(first, rest)
    return None


def _named(text: str, deep: int) -> str | None:
    """A name and what is the matter with it: "forest.jpg: the file is empty"; the name may hold colons itself."""
    for at in _places(": ", text):
        rest = text[at + 2 :]
        found = _several(rest, deep - 1) or _whole(rest, deep - 1)
        if found is not None:
            return _words("{0}: {1}").format(text[:at], found)
    return None


def _places(between: str, text: str) -> list[int]:
    return [at for at in range(1, len(text)) if text.startswith(between, at)]


def _words(source: str) -> str:
    return QCoreApplication.translate("Sentences", source)


def _bare(pattern: str) -> str:
    return pattern.replace("{{", "{").replace("}}", "}")


def _number(digits: str) -> str:
    """A number as the user's language writes it: 1.5 becomes 1,5, and 40% becomes 40 %."""
    return percent(digits) if NUMBER.fullmatch(digits) else digits
