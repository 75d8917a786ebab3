"""Album: photos chosen by hand or by a search."""

from dataclasses import dataclass

KINDS = ("manual", "smart", "quick")


@dataclass(frozen=True, slots=True)
class Album:
    """A name over photos. `parent` is the album it lies in (None: at the top).

    kind: "manual" (chosen and ordered by hand), "smart" (whatever `query` finds, in the words of query_text.parse),
    "quick" (the one quick collection). count: how many photos; for a smart album it is counted when asked.
    """

    id: int
    name: str
    parent: int | None = None
    kind: str = "manual"
    query: str = ""
    count: int = 0
