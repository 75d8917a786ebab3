"""EditBatch: one thing done to the edits of many photos, to be undone as one."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from types import TracebackType

from editor.catalog.catalog import Catalog
from editor.develop.history import History

SINGLY = 20
"""So many steps of one photo are undone one by one; those before them together, lest they push all else out."""


class EditBatch(AbstractContextManager["EditBatch"]):
    """Within it, keep() what becomes of each photo; each is on the disk at once, so that one may stop in the middle.
    What was kept by then is one batch of the catalog, whose undo() moves each history back to where it stood."""

    def __init__(self, catalog: Catalog, label: str) -> None:
        self._catalog, self._label = catalog, label
        self._places: list[tuple[int, int, int]] = []

    def keep(self, photo_id: int, before: History, after: History) -> None:
        """A photo's history was `before`, and is `after` from now on."""
        if after == before:
            return
        self._catalog.save_history(photo_id, after)
        if after.place != before.place:
            self._places.append((photo_id, before.place, after.place))

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._catalog.batch(self._label) as batch:
            batch.edited(self._places)


def remember(catalog: Catalog, photo_id: int, history: History, trail: Sequence[int]) -> None:
    """A photo went along these moments of its kept history, one after the other: each step is a batch of the catalog,
    whose undo() moves the history back by it. Raises CatalogError."""
    trail = [*trail[:1], *trail[1:][-SINGLY:]]
    for before, after in zip(trail, trail[1:], strict=False):
        forth = history.moments[after].parent is not None and after > before
        label = history.moments[after].label if forth else "Step back in the history"
        with catalog.batch(label) as batch:
            batch.edited([(photo_id, before, after)])
