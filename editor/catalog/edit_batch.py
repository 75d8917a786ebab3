"""EditBatch: one thing done to the edits of many photos, to be undone as one."""

from contextlib import AbstractContextManager
from types import TracebackType

from editor.catalog.catalog import Catalog
from editor.develop.history import History


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
