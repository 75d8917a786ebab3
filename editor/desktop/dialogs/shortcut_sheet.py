"""ShortcutSheet: every command with its keys, which can be changed here."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.desktop.actions import ActionBook
from editor.desktop.command_table import MENUS
from editor.desktop.sentences import spoken
from editor.errors import AlbumenError

ID = Qt.ItemDataRole.UserRole


def native(keys: str) -> str:
    """Keys as this system writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


class ShortcutSheet(QDialog):
    """Choose a row, press new keys. A key that another command has in the same view is taken from it only on a
    second, deliberate click."""

    def __init__(self, book: ActionBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(640, 720)
        self._book = book
        self.search = QLineEdit(placeholderText=self.tr("Search commands or keys"), clearButtonEnabled=True)
        self.search.setAccessibleName(self.tr("Search shortcuts"))
        self.tree = QTreeWidget()
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(12)
        self.tree.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.tree.setAccessibleName(self.tr("Shortcuts"))
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.keys = QKeySequenceEdit(maximumSequenceLength=1)
        self.keys.setAccessibleName(self.tr("New keys"))
        self.set_button = QPushButton(self.tr("Set"))
        self.clear_button = QPushButton(self.tr("No key"))
        self.usual_button = QPushButton(self.tr("As usual"))
        self.note = QLabel(wordWrap=True)
        self.note.setProperty("dim", True)
        self._rows: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self._lay_out()
        self.search.textChanged.connect(self._narrow)
        self.tree.currentItemChanged.connect(self._chosen)
        self.keys.keySequenceChanged.connect(self._warn)
        self.set_button.clicked.connect(self.set_keys)
        self.clear_button.clicked.connect(lambda: self._rebind([]))
        self.usual_button.clicked.connect(lambda: self._rebind(list(self._book.rows[self.command].keys)))
        book.rebound.connect(self.fill)
        self.fill()

    @property
    def command(self) -> str:
        """The id of the command chosen, or ""."""
        item = self.tree.currentItem()
        return str(item.data(0, ID) or "") if item is not None else ""

    def fill(self) -> None:
        """Show the keys as they are now."""
        kept = self.command
        self.tree.clear()
        self._rows = []
        for menu in MENUS:
            head = QTreeWidgetItem([QCoreApplication.translate("Commands", menu)])
            font = head.font(0)
            font.setBold(True)
            head.setFont(0, font)
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.tree.addTopLevelItem(head)
            self._rows.append((head, []))
            for row in self._book.rows.values():
                if row.menu == menu:
                    words = row.shown + (self.tr(", then the next photo") if row.id.endswith("+") else "")
                    item = QTreeWidgetItem([words, "   ".join(map(native, self._book.keys(row.id)))])
                    item.setData(0, ID, row.id)
                    head.addChild(item)
                    self._rows[-1][1].append(item)
                    if row.id == kept:
                        self.tree.setCurrentItem(item)
        self.tree.expandAll()
        self._narrow(self.search.text())

    def set_keys(self) -> None:
        """Give the chosen command the keys that were pressed."""
        typed = self.keys.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if not self.command or not typed:
            return
        other = self._book.taken(self.command, typed)
        if other is not None and self.set_button.property("sure") != typed:
            self.set_button.setProperty("sure", typed)
            self.set_button.setText(self.tr("Take it"))
            return
        if other is not None:
            rest = [key for key in self._book.keys(other.id) if QKeySequence(key) != QKeySequence(typed)]
            self._book.rebind(other.id, rest)
        self._rebind([typed])

    def _rebind(self, keys: list[str]) -> None:
        if self.command:
            try:
                self._book.rebind(self.command, keys)
            except AlbumenError as error:
                self.note.setText(spoken(error))
                return
            self.keys.clear()

    def _warn(self) -> None:
        typed = self.keys.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        self.set_button.setProperty("sure", "")
        self.set_button.setText(self.tr("Set"))
        other = self._book.taken(self.command, typed) if self.command and typed else None
        self.note.setText(self.tr("{0} has this key now.").format(f"“{other.shown}”") if other else "")

    def _chosen(self) -> None:
        self.keys.clear()
        for widget in (self.keys, self.set_button, self.clear_button, self.usual_button):
            widget.setEnabled(bool(self.command))

    def _narrow(self, text: str) -> None:
        wanted = text.casefold()
        for head, rows in self._rows:
            for row in rows:
                row.setHidden(wanted not in f"{row.text(0)} {row.text(1)}".casefold())
            head.setHidden(all(row.isHidden() for row in rows))

    def _lay_out(self) -> None:
        change = QHBoxLayout()
        for widget in (self.keys, self.set_button, self.clear_button, self.usual_button):
            change.addWidget(widget)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        reset = buttons.addButton(self.tr("All as usual"), QDialogButtonBox.ButtonRole.ResetRole)
        reset.clicked.connect(self._book.reset)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for part in (self.search, self.tree):
            layout.addWidget(part)
        layout.addLayout(change)
        layout.addWidget(self.note)
        layout.addWidget(buttons)
