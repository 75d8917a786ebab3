"""Expressions: what a photo must be, as a tree of values."""

from dataclasses import dataclass
from typing import Union


@dataclass(frozen=True, slots=True)
class Span:
    """From low to high, both inclusive; None is open. Numbers, or milliseconds since 1970 for dates."""

    low: float | int | None = None
    high: float | int | None = None


@dataclass(frozen=True, slots=True)
class Term:
    """One condition. `value` is typed by the field: a Span, a text, or a yes/no.

    exact: the whole text, not a part of it.
    """

    field: str
    value: Span | str | bool
    exact: bool = False
    told: str = ""  # as it was written, for showing it again


@dataclass(frozen=True, slots=True)
class Not:
    """What the inner one is not."""

    inner: "Expression"


@dataclass(frozen=True, slots=True)
class And:
    """All of them."""

    parts: tuple["Expression", ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Any of them."""

    parts: tuple["Expression", ...]


Expression = Union[Term, Not, And, Or]  # noqa: UP007  (the names are still strings above)


def written(expression: Expression) -> str:
    """As query_text.parse reads it."""
    match expression:
        case Term():
            return expression.told
        case Not(inner):
            return f"not {_inner(inner)}"
        case And(parts):
            return " and ".join(_inner(part) for part in parts)
        case Or(parts):
            return " or ".join(_inner(part) for part in parts)


def _inner(expression: Expression) -> str:
    return f"({written(expression)})" if isinstance(expression, And | Or) else written(expression)
