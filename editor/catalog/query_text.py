"""The search language: text ↔ Query.

    rating>=4 and camera:nikon and not (label:red or is:rejected) lake
    taken:2024-05..2024-08  iso:100..800  keyword:bird  folder:"/photos/2024"  sort:-rating  has:location

Words beside each other are "and". A word without a field is looked for in names, titles, captions, keywords,
cameras, lenses and places. ":" means contains, "=" means equals.
"""

import math
import re
from dataclasses import dataclass, replace
from typing import Any

from editor.catalog import vocabulary
from editor.catalog.expression import And, Expression, Not, Or, Span, Term, written
from editor.catalog.query import SORTS, Query
from editor.errors import UsageError

_TOKEN = re.compile(
    r"""\s*(?: (?P<open>\() | (?P<close>\))
    | (?P<field>[A-Za-z+]+)(?P<operator>>=|<=|:|=|>|<)(?P<value>"[^"]*"|[^\s()"]*)
    | (?P<quoted>"[^"]*") | (?P<word>[^\s()"]+) )""",
    re.VERBOSE,
)


@dataclass(frozen=True)
class _Token:
    kind: str  # open close term word and or not end
    at: int
    text: str = ""
    field: str = ""
    operator: str = ""
    quoted: bool = False

    @property
    def shown(self) -> str:
        return f"{self.field}{self.operator}{self.text}" or "the end"


def parse(text: str) -> Query:
    """The query that a text asks for. Raises UsageError that names the position (from 1) of what it cannot read."""
    tokens = _tokens(text)
    sort, descending = "", False
    rest = []
    for token in tokens:
        if token.kind == "term" and token.field == "sort":
            sort, descending = _sort(token)
        else:
            rest.append(token)
    expression = _Parser(rest).whole()
    return replace(_flattened(expression), sort=sort, descending=descending)


def _fail(token: _Token, why: str) -> UsageError:
    return UsageError(f"The search cannot be read at position {token.at + 1} (“{token.shown}”): {why}.")


def _tokens(text: str) -> list[_Token]:
    found, at = [], 0
    while text[at:].strip():
        match = _TOKEN.match(text, at)
        if not match:
            start = at + len(text[at:]) - len(text[at:].lstrip())
            raise UsageError(f"The search cannot be read at position {start + 1}: a quotation mark is not closed.")
        found.append(_token(match))
        at = match.end()
    return [*found, _Token("end", len(text))]


def _token(match: re.Match[str]) -> _Token:
    kind = match.lastgroup or ""
    if match["field"]:
        value = match["value"]
        name = match["field"].lower()
        return _Token(
            "term", match.start("field"), value.strip('"'), name, match["operator"], quoted=value.startswith('"')
        )
    if kind in ("open", "close"):
        return _Token(kind, match.start(kind), match[kind])
    if kind == "quoted":
        return _Token("word", match.start(kind), match[kind].strip('"'), quoted=True)
    word = match["word"]
    kind = word.lower() if word.lower() in ("and", "or", "not") else "word"
    return _Token(kind, match.start("word"), word)


def _sort(token: _Token) -> tuple[str, bool]:
    name = token.text.lstrip("-")
    name = vocabulary.ALIASES.get(name, name)
    if name not in SORTS:
        raise _fail(token, f"photos are sorted by {', '.join(SORTS)}")
    return name, token.text.startswith("-")


class _Parser:
    """or < and < not < ( ) and terms."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._at = 0
        self._depth = 0

    @property
    def _next(self) -> _Token:
        return self._tokens[self._at]

    def whole(self) -> Expression | None:
        if self._next.kind == "end":
            return None
        expression = self._either()
        if self._next.kind != "end":
            raise _fail(self._next, "a bracket is closed that was never opened")
        return expression

    def _either(self) -> Expression:
        parts = [self._all()]
        while self._next.kind == "or":
            self._at += 1
            parts.append(self._all())
        return parts[0] if len(parts) == 1 else Or(_spliced(parts, Or))

    def _all(self) -> Expression:
        parts = [self._one()]
        while self._next.kind not in ("or", "close", "end"):
            if self._next.kind == "and":
                self._at += 1
            parts.append(self._one())
        return parts[0] if len(parts) == 1 else And(_spliced(parts, And))

    def _one(self) -> Expression:
        token = self._next
        self._at += 1
        if token.kind == "not":
            return Not(self._one())
        if token.kind == "open":
            return self._bracket(token)
        if token.kind == "word":
            return Term("words", token.text, exact=token.quoted, told=quoted(token.text, force=token.quoted))
        if token.kind == "term":
            return _term(token)
        self._at -= 1
        raise _fail(token, "a condition is missing here")

    def _bracket(self, opening: _Token) -> Expression:
        self._depth += 1
        if self._depth > 50:
            raise _fail(opening, "there are too many brackets inside each other")
        inner = self._either()
        if self._next.kind != "close":
            raise _fail(opening, "this bracket is never closed")
        self._at += 1
        self._depth -= 1
        return inner


def _spliced(parts: list[Expression], kind: type[And] | type[Or]) -> tuple[Expression, ...]:
    """Brackets inside an equal whole say nothing: a and (b and c) is a and b and c."""
    return tuple(each for part in parts for each in (part.parts if isinstance(part, kind) else (part,)))


def quoted(text: str, *, force: bool = False) -> str:
    """A value as it must be written to be read again as one."""
    plain = re.fullmatch(r'[^\s()":=<>]+', text) and text.lower() not in ("and", "or", "not")
    return text if plain and not force else '"' + text.replace('"', "") + '"'


def _term(token: _Token) -> Term:
    field = vocabulary.ALIASES.get(token.field, token.field)
    if field in ("is", "has"):
        return _is(token)
    if field not in vocabulary.FIELDS:
        raise _fail(token, f"there is no field “{token.field}”; possible are {', '.join(vocabulary.FIELDS)}")
    if not token.text and not token.quoted:
        raise _fail(token, "a value is missing after it")
    try:
        value = _value(field, token)
    except (ValueError, OverflowError) as error:
        told = str(error)
        raise _fail(token, told if "could not convert" not in told else "a number is expected") from None
    told = f"{token.field}{token.operator}{quoted(token.text)}"
    return Term(field, value, exact=token.operator == "=", told=told)


def _value(field: str, token: _Token) -> Span | str | bool:
    if field in vocabulary.NUMBERS:
        return vocabulary.span(lambda text: (vocabulary.number(field, text),) * 2, token.operator, token.text)
    if field in vocabulary.DATES:
        return vocabulary.span(vocabulary.date, token.operator, token.text)
    if token.operator not in (":", "="):
        raise ValueError(f"“{token.operator}” does not go with {field}")
    if field == "flag":
        return Span(vocabulary.flag(token.text), vocabulary.flag(token.text))
    if field == "label":
        return Span(vocabulary.label(token.text), vocabulary.label(token.text))
    if field in vocabulary.SWITCHES:
        return vocabulary.switch(token.text) != (token.field == "unedited")
    return token.text


def _is(token: _Token) -> Term:
    word = token.text.lower()
    field = vocabulary.ALIASES.get(word, word)
    told = f"{token.field}:{word}"
    if field in vocabulary.SWITCHES:
        return Term(field, word != "unedited", told=told)
    if word == "unflagged":
        return Term("flag", Span(0, 0), told=told)
    if word in ("keywords", "keyword"):
        return Term("keyword", "", told=told)
    raise _fail(token, f"it is one of {', '.join(vocabulary.SWITCHES)}, unedited, unflagged")


def _flattened(expression: Expression | None) -> Query:
    """Plain conditions go into the query's own fields, where a filter bar shows them; the rest stays a tree."""
    if expression is None:
        return Query()
    parts = expression.parts if isinstance(expression, And) else (expression,)
    query, rest = Query(), []
    for part in parts:
        taken = _taken(query, part) if isinstance(part, Term) else None
        if taken is None:
            rest.append(part)
        else:
            query = taken
    where = None if not rest else rest[0] if len(rest) == 1 else And(tuple(rest))
    return replace(query, where=where)


def _taken(query: Query, term: Term) -> Query | None:
    """The query with this term in its own field, None if it does not fit there."""
    if term.field == "words":
        return replace(query, text=f"{query.text} {term.told}".strip())
    if term.field == "rating" and isinstance(term.value, Span) and query.rating_min is query.rating_max is None:
        return _rating(query, term.value)
    if term.field in ("camera", "lens", "format", "keyword") and not getattr(query, term.field) and not term.exact:
        return _with(query, term.field, str(term.value)) if term.value else None
    if term.field in ("edited", "enhanced", "missing", "located") and getattr(query, term.field) is None:
        return _with(query, term.field, bool(term.value))
    if term.field in ("flag", "label") and getattr(query, term.field) is None and isinstance(term.value, Span):
        number = int(term.value.low or 0)
        value = number if term.field == "flag" else vocabulary.LABELS[number] or "none"
        return _with(query, term.field, value)
    return None


def _with(query: Query, field: str, value: Any) -> Query:
    return replace(query, **{field: value})


def _rating(query: Query, span: Span) -> Query:
    low = None if span.low is None else max(0, math.ceil(span.low))
    high = None if span.high is None else min(5, math.floor(span.high))
    return replace(query, rating_min=low, rating_max=high)


def spell(query: Query) -> str:
    """The query as a text that parse() reads as one that finds the same; smart albums are kept so."""
    low_high = (("rating", query.rating_min, query.rating_max), ("iso", query.iso_min, query.iso_max))
    ranges = (*low_high, ("taken", query.taken_from, query.taken_to))
    parts = [query.text] if query.text else []
    for name, low, high in ranges:
        parts += [f"{name}>={low}"] if low is not None else []
        parts += [f"{name}<={high}"] if high is not None else []
    for name in ("camera", "lens", "format", "keyword"):
        parts += [f"{name}:{quoted(getattr(query, name))}"] if getattr(query, name) else []
    for name in ("edited", "enhanced", "missing", "located"):
        asked = getattr(query, name)
        parts += [] if asked is None else [f"{name}:{'yes' if asked else 'no'}"]
    parts += [] if query.flag is None else [f"flag:{query.flag}"]
    parts += [f"label:{query.label or 'none'}"] if query.label is not None else []
    parts += [f"folder{':' if query.subfolders else '='}{quoted(str(query.folder))}"] if query.folder else []
    parts += [] if query.album is None else [f"album:#{query.album}"]
    parts += ["is:top"] if query.stacked else []
    if query.where is not None:
        parts.append(f"({written(query.where)})" if isinstance(query.where, Or) else written(query.where))
    parts += (
        [f"sort:{'-' if query.descending else ''}{query.sort or 'taken'}"] if query.sort or query.descending else []
    )
    return " ".join(parts)
