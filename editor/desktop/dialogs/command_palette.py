"""CommandPalette: type a few letters of any command, press Enter."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QKeySequence, QPixmap
from PySide6.QtWidgets import QDialog, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from editor.desktop.guard import guarded

WIDTH, HEIGHT = 560, 380
ACTION = Qt.ItemDataRole.UserRole


def score(wanted: str, words: str) -> int:
    """How well typed letters fit words: 0 not at all; more is better. Beginnings of words count most."""
    wanted, words = wanted.casefold().replace(" ", ""), words.casefold()
    if not wanted:
        return 1
    starts = [at for at in range(len(words)) if at == 0 or not words[at - 1].isalnum()]
    initials = "".join(words[at] for at in starts)
    if words.startswith(wanted):
        return 100
    if initials.startswith(wanted):
        return 80
    plain = words.replace(" ", "")
    if wanted in plain:
        return 60 - plain.index(wanted) // 4
    at = 0
    for letter in wanted:
        at = plain.find(letter, at) + 1
        if not at:
            return 0
    return 10


class CommandPalette(QDialog):
    """Offers actions that are enabled; runs the one chosen after it has closed."""

    def __init__(self, actions: list[QAction], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("All commands"))
        self.chosen: QAction | None = None
        nothing = QPixmap(16, 16)
        nothing.fill(Qt.GlobalColor.transparent)
        self._blank = QIcon(nothing)  # so that all words begin in one line
        self.line = QLineEdit(placeholderText=self.tr("What would you like to do?"), clearButtonEnabled=True)
        self.line.setAccessibleName(self.tr("Command"))
        self.list = QTreeWidget()
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, self.list.header().ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, self.list.header().ResizeMode.ResizeToContents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.line)
        layout.addWidget(self.list)
        self.resize(WIDTH, HEIGHT)
        self._actions = [action for action in actions if action.isEnabled() and action.text()]
        self.line.textChanged.connect(self.offer)
        self.line.returnPressed.connect(self.run_current)
        self.list.itemClicked.connect(lambda item: self._run(item))
        self.line.installEventFilter(self)
        self.line.setFocus()  # a popup gives its keys to nobody by itself
        self.offer("")

    def offer(self, text: str) -> None:
        """Show the commands that fit, the best first."""
        self.list.clear()
        found = [(score(text, action.text()), action) for action in self._actions]
        for fits, action in sorted(found, key=lambda each: -each[0]):
            if fits:
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                item = QTreeWidgetItem([action.text().replace("&", ""), keys])
                item.setData(0, ACTION, action)
                item.setIcon(0, self._blank if action.icon().isNull() else action.icon())
                item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                item.setForeground(1, self.palette().placeholderText())
                self.list.addTopLevelItem(item)
        self._mark(0)

    def run_current(self) -> None:
        """Close and run the command that is marked."""
        self._run(self.list.currentItem())

    def _mark(self, row: int) -> None:
        item = self.list.topLevelItem(max(0, min(row, self.list.topLevelItemCount() - 1)))
        if item is not None:
            self.list.setCurrentItem(item)

    def _run(self, item: QTreeWidgetItem | None) -> None:
        if item is None:
            return
        self.chosen = item.data(0, ACTION)
        self.accept()

    @guarded(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            if event.key() in step:
                self._mark(self.list.currentIndex().row() + step[Qt.Key(event.key())])
                return True
        return super().eventFilter(watched, event)
