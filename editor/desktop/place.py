"""Place: where in the library one is: everything, a folder, an album, the photos that are missing."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from editor.catalog.query import Query


@dataclass(frozen=True)
class Place:
    """kind: "all", "folder", "album", "smart", "quick", "missing" or "keyword". number: of the album. keyword: with
    those above it, as a|b. name: as shown."""

    kind: str = "all"
    name: str = ""
    folder: Path | None = None
    number: int | None = None
    keyword: str = ""

    def narrow(self, query: "Query") -> "Query":
        """The query, asked of this place only."""
        if self.kind == "all":
            return query
        if self.kind == "missing":
            return replace(query, missing=True)
        if self.kind == "keyword":
            from editor.catalog.expression import And, Term  # noqa: PLC0415  (not needed for the first paint)

            having = Term("keyword", self.keyword)
            return replace(query, where=having if query.where is None else And((query.where, having)))
        return replace(query, folder=self.folder, album=self.number)

    @property
    def by_hand(self) -> bool:
        """Whether its photos have an order that was made by hand."""
        return self.kind in ("album", "quick")


EVERYTHING = Place()
