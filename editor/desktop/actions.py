"""ActionBook: the rows of the command table as QActions that a window carries, with the user's own keys."""

import tomllib
from collections.abc import Callable, Collection, Iterable, Mapping
from pathlib import Path

import tomli_w
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from editor.desktop.command_table import COMMANDS, Command
from editor.desktop.icons import icon
from editor.metadata.safefile import safe_replace


class ActionBook(QObject):
    """rebound: some command has other keys now.

    Two commands may share a key if they never work in the same view. `keys_file` holds only what differs from the
    table; an unknown id in it is kept, a file that cannot be read means the table's keys.
    """

    rebound = Signal()

    def __init__(self, window: QWidget, keys_file: Path | None = None, rows: Iterable[Command] = COMMANDS) -> None:
        super().__init__(window)
        self.rows = {row.id: row for row in rows}
        self._window = window
        self._file = keys_file
        self._own: dict[str, list[str]] = _read(keys_file)
        self._actions: dict[str, QAction] = {}
        self._ready: set[str] = set()
        self._view = "grid"
        for row in self.rows.values():
            action = QAction(row.shown, window)
            action.setObjectName(row.id)
            action.setCheckable(row.ticked)
            action.setVisible(False)
            if row.icon:
                action.setIcon(icon(row.icon))
                action.setIconVisibleInMenu(False)
            self._actions[row.id] = action
            if row.on_photos:
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            else:
                window.addAction(action)
        self._set_keys()

    def __getitem__(self, command: str) -> QAction:
        """The action of a command. Raises KeyError if there is none."""
        return self._actions[command]

    def offered(self) -> list[QAction]:
        """What can be done now, in the table's order."""
        rows = [row for row in self.rows.values() if not row.hidden]
        return [self._actions[row.id] for row in rows if self._actions[row.id].isEnabled() and row.id in self._ready]

    def does(self, deeds: Mapping[str, Callable[[], object]]) -> None:
        """Say what commands do; until then they are not offered. Raises KeyError for one that is not in the table."""
        for command, deed in deeds.items():
            self._actions[command].triggered.connect(lambda _=False, deed=deed: deed())
            self._ready.add(command)
        self.works_in(self._view)

    def attach(self, widget: QWidget) -> None:
        """Let the commands whose keys count only while photos have the focus count in this widget."""
        for row in self.rows.values():
            if row.on_photos:
                widget.addAction(self._actions[row.id])

    def keys(self, command: str) -> tuple[str, ...]:
        """The keys of a command now."""
        return tuple(self._own.get(command, self.rows[command].keys))

    def taken(self, command: str, keys: str) -> Command | None:
        """Which other command already has these keys in a view where `command` works, if any."""
        wanted = QKeySequence(keys)
        mine = self.rows[command].views
        for row in self.rows.values():
            apart = mine and row.views and not set(mine) & set(row.views)
            if row.id != command and not apart and any(QKeySequence(key) == wanted for key in self.keys(row.id)):
                return row
        return None

    def rebind(self, command: str, keys: Iterable[str]) -> None:
        """Give a command other keys (none: no key at all) and remember that. Raises FileError, KeyError."""
        wanted = list(keys)
        if tuple(wanted) == self.rows[command].keys:
            self._own.pop(command, None)
        else:
            self._own[command] = wanted
        self._keep()

    def reset(self) -> None:
        """All keys as in the table. Raises FileError."""
        self._own.clear()
        self._keep()

    def works_in(self, view: str) -> None:
        """Enable what works in this view, and show nothing else in the menus."""
        self._view = view
        for row in self.rows.values():
            here = (not row.views or view in row.views) and row.id in self._ready
            self._actions[row.id].setEnabled(here)
            self._actions[row.id].setVisible(here)

    def fill_menu(self, menu: QMenu, name: str, without: Collection[str] = ()) -> None:
        """Put the commands of one menu of the table in a menu, in the table's order; some stand in menus within it.
        without: ids of those that are left out."""
        inner: dict[str, QMenu] = {}
        for row in self.rows.values():
            if row.menu != name or row.hidden or row.id in without:
                continue
            if row.gap and menu.actions() and row.within not in inner:
                menu.addSeparator()
            if row.within and row.within not in inner:
                inner[row.within] = menu.addMenu(Command("", row.within).shown)
            inner.get(row.within, menu).addAction(self._actions[row.id])
        for each in inner.values():
            menu.aboutToShow.connect(lambda each=each: each.menuAction().setVisible(_anything_in(each)))

    def _keep(self) -> None:
        if self._file is not None:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            safe_replace(self._file, tomli_w.dumps({"keys": self._own}).encode())
        self._set_keys()
        self.rebound.emit()

    def _set_keys(self) -> None:
        for row in self.rows.values():
            sequences = [QKeySequence(key) for key in self.keys(row.id)]
            action = self._actions[row.id]
            action.setShortcuts(sequences)
            shown = sequences[0].toString(QKeySequence.SequenceFormat.NativeText) if sequences else ""
            action.setToolTip(f"{row.shown}  ({shown})" if shown else row.shown)


def _anything_in(menu: QMenu) -> bool:
    return any(action.isVisible() for action in menu.actions())


def _read(path: Path | None) -> dict[str, list[str]]:
    if path is None:
        return {}
    try:
        stored = tomllib.loads(path.read_text(encoding="utf-8")).get("keys", {})
    except (OSError, ValueError):
        return {}
    return {str(name): [str(key) for key in keys] for name, keys in stored.items() if isinstance(keys, list)}
