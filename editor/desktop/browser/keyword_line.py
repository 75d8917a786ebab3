"""KeywordLine: keywords in a line, divided by commas, each completed from those that there are."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from editor.desktop.guard import guarded


class WordCompleter(QCompleter):
    """Completes the last of several words that are divided by commas; finds a word by any of its parts."""

    def __init__(self, words: Sequence[str], line: QLineEdit) -> None:
        super().__init__(list(words), line)
        self._line = line
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)

    @guarded(list)
    def splitPath(self, path: str) -> list[str]:
        return [path.rpartition(",")[2].strip()]

    @guarded(str)
    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        before, comma, _ = self._line.text().rpartition(",")
        return f"{before}{comma} {index.data()}" if comma else str(index.data())


class KeywordLine(QLineEdit):
    """A line of keywords."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: tuple[str, ...] = ()

    def offer(self, words: Sequence[str]) -> None:
        """Complete from these; the parts of hierarchies are offered too."""
        offered = tuple(words)
        if offered != self._offered:
            self._offered = offered
            self.setCompleter(WordCompleter(offered, self))

    def words(self) -> list[str]:
        """What is typed, each once."""
        return list(dict.fromkeys(word.strip() for word in self.text().split(",") if word.strip()))
