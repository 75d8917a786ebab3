"""PhotoList: the photos that are shown now, in their order, and which of them are chosen."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from editor.catalog.photo import Photo

PAGE = 32  # photos fetched from the catalog at a time
FEW = 100  # questions for rows that are answered by looking; for more, a table of all is made
KEPT = 6000  # photos remembered

Ids = npt.NDArray[np.int64]


class PhotoList(QObject):
    """Rows 0…n−1, each a photo id. Selection is one flag a row, so that any list can be chosen at once.

    reset: other photos, or another order. chosen: the selection is new. moved: the current row is new.
    renewed(rows): these photos look different now (None: any may).
    `fetch` gives the Photos of ids, in their order; ids that are gone are left out.
    """

    reset = Signal()
    chosen = Signal()
    moved = Signal()
    renewed = Signal(object)

    def __init__(self, fetch: Callable[[Sequence[int]], list["Photo"]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self.ids: Ids = np.empty(0, np.int64)
        self._flags = np.zeros(0, bool)
        self._current = -1
        self._anchor = -1
        self._photos: OrderedDict[int, Photo | None] = OrderedDict()
        self._rows: dict[int, int] | None = None
        self._asked = 0

    def __len__(self) -> int:
        return len(self.ids)

    # which photos

    def show(self, ids: Sequence[int] | Ids, *, fresh: bool = False) -> None:
        """Show these photos. What was chosen and current stays so where it is still among them; when the current one
        is gone, its neighbour takes its place, or (fresh: they are of another place) the first of all."""
        new = np.array(ids, np.int64)
        if np.array_equal(new, self.ids):
            return
        kept, here = self.selected(), self.current
        near = 0 if fresh else max(0, self._current)
        self.ids, self._rows, self._asked = new, None, 0
        self._flags = np.isin(new, kept) if len(kept) else np.zeros(len(new), bool)
        row = self.row_of(here) if here is not None else -1
        if row < 0 and len(new):
            row = min(near, len(new) - 1)
            if not self._flags.any():
                self._flags[row] = True
        self._current = self._anchor = row
        self.reset.emit()
        self.chosen.emit()
        self.moved.emit()

    def row_of(self, photo: int) -> int:
        """The row of a photo id; −1 if it is not shown."""
        if self._rows is None and self._asked < FEW:
            self._asked += 1
            found = np.flatnonzero(self.ids == photo)
            return int(found[0]) if len(found) else -1
        if self._rows is None:
            self._rows = dict(zip(self.ids.tolist(), range(len(self.ids)), strict=True))
        return self._rows.get(int(photo), -1)

    def photo(self, row: int) -> "Photo | None":
        """What the catalog knows of the photo in a row; None if it is gone. Raises IndexError for no such row."""
        wanted = int(self.ids[row])
        if wanted not in self._photos:
            first = row // PAGE * PAGE
            self.prepare(range(first, min(first + PAGE, len(self.ids))))
        return self._photos.get(wanted)

    def prepare(self, rows: range) -> None:
        """Read what the catalog knows of these rows in one go, as far as it is not known."""
        page = [each for each in self.ids[rows.start : rows.stop].tolist() if each not in self._photos]
        if page:
            self._photos.update(dict.fromkeys(page))
            self._photos.update({photo.id: photo for photo in self._fetch(page)})
            while len(self._photos) > max(KEPT, 2 * PAGE):
                self._photos.popitem(last=False)

    def renew(self, photos: Iterable[int] | None = None) -> None:
        """Forget what was read of these photos (None: of all), since the catalog knows better now."""
        if photos is None:
            self._photos.clear()
            self.renewed.emit(None)
            return
        rows = []
        for each in photos:
            self._photos.pop(int(each), None)
            row = self.row_of(each)
            if row >= 0:
                rows.append(row)
        self.renewed.emit(rows)

    # which of them are chosen

    @property
    def row(self) -> int:
        """The current row: the one the keys act from; −1 if there is none."""
        return self._current

    @property
    def current(self) -> int | None:
        """The id of the current photo."""
        return int(self.ids[self._current]) if 0 <= self._current < len(self.ids) else None

    def is_chosen(self, row: int) -> bool:
        return bool(self._flags[row])

    @property
    def count(self) -> int:
        """How many are chosen."""
        return int(np.count_nonzero(self._flags))

    def selected(self) -> Ids:
        """The ids of the chosen photos, in the order shown."""
        return self.ids[self._flags]

    def go(self, row: int, *, extend: bool = False, keep: bool = False) -> None:
        """Make a row current. Alone chosen, or with all from the last anchor (extend), or beside the others (keep)."""
        if not len(self):
            return
        row = max(0, min(row, len(self) - 1))
        if extend and self._anchor >= 0:
            first, last = sorted((self._anchor, row))
            self._flags[:] = False
            self._flags[first : last + 1] = True
        elif not keep:
            self._flags[:] = False
            self._flags[row] = True
            self._anchor = row
        self._current = row
        self.chosen.emit()
        self.moved.emit()

    def toggle(self, row: int) -> None:
        """Choose a row besides the others, or no longer."""
        self._flags[row] = not self._flags[row]
        self._current = self._anchor = row
        self.chosen.emit()
        self.moved.emit()

    def choose_rows(self, spans: Iterable[tuple[int, int]], *, add: bool = False) -> None:
        """Choose rows first…last (inclusive) of every span, instead of or besides what was."""
        if not add:
            self._flags[:] = False
        for first, last in spans:
            self._flags[max(0, first) : last + 1] = True
        self.chosen.emit()

    def choose(self, photos: Iterable[int]) -> None:
        """Choose these photos, the first of them current."""
        rows = [row for row in (self.row_of(each) for each in photos) if row >= 0]
        self._flags[:] = False
        self._flags[rows] = True
        if rows:
            self._current = self._anchor = rows[0]
        self.chosen.emit()
        self.moved.emit()

    def choose_all(self) -> None:
        self._flags[:] = True
        if self._current < 0 and len(self):
            self._current = self._anchor = 0
            self.moved.emit()
        self.chosen.emit()

    def choose_none(self) -> None:
        self._flags[:] = False
        self.chosen.emit()

    def invert(self) -> None:
        np.logical_not(self._flags, out=self._flags)
        self.chosen.emit()
