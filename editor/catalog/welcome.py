"""Welcome: what photos are given as they come in, in the same moment, so that none is ever there without it."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field

from editor.catalog import edits
from editor.catalog.journal import Batch
from editor.catalog.marks import add_keywords, checked_keyword
from editor.catalog.vocabulary import now
from editor.develop.history import History
from editor.develop.recipe import Recipe


@dataclass(frozen=True)
class Welcome:
    """keywords: hierarchies as a|b|c. recipe: for photos that come without edits of their own; label: what that is
    called in their histories. Raises UsageError for an empty keyword.
    """

    keywords: tuple[str, ...] = ()
    recipe: Recipe = field(default_factory=Recipe)
    label: str = "Import"

    def __post_init__(self) -> None:
        for word in self.keywords:
            checked_keyword(word)

    def give(self, db: sqlite3.Connection, photos: Iterable[int]) -> None:
        """Inside the write that takes these new photos in; their sidecars are then to be written."""
        ids = list(photos)
        if not ids or not (self.keywords or self.recipe.steps):
            return
        add_keywords(Batch(db, ""), ids, self.keywords)
        if self.recipe.steps:
            for number in ids:
                if not edits.read(db, number).recipe.steps:
                    edits.write(db, number, History().add(self.label, self.recipe))
        db.executemany("UPDATE photo SET changed=?, dirty=1 WHERE id=?", [(now(), number) for number in ids])


NOTHING = Welcome()
