"""Place: where in the library one is: everything, a folder, an album, the photos that are missing."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from editor.catalog.query import Query


@dataclass(frozen=True)
class Place:
    """kind: "all", "folder", "album", "smart", "quick" or "missing". number: of the album. name: as shown."""

    kind: str = "all"
    name: str = ""
    folder: Path | None = None
    number: int | None = None

    def narrow(self, query: "Query") -> "Query":
        """The query, asked of this place only."""
        if self.kind == "all":
            return query
        if self.kind == "missing":
            return replace(query, missing=True)
        return replace(query, folder=self.folder, album=self.number)

    @property
    def by_hand(self) -> bool:
        """Whether its photos have an order that was made by hand."""
        return self.kind in ("album", "quick")


EVERYTHING = Place()
