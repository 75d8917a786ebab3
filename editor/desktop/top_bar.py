"""TopBar: menus at the left, Library and Develop in the middle, what one often does at the right."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QMenuBar, QToolButton, QWidget

from editor.desktop.actions import ActionBook
from editor.desktop.command_table import MENUS, Command
from editor.desktop.icons import icon

HEIGHT = 40


def tool(book: ActionBook, command: str, *, words: bool = False) -> QToolButton:
    """A button for a command; with words beside its icon where asked for."""
    button = QToolButton()
    button.setDefaultAction(book[command])
    button.setIconSize(QSize(18, 18))
    button.setAccessibleName(book[command].text().rstrip("…"))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if words:
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button


def choice(book: ActionBook, commands: tuple[str, ...], words: str, sign: str) -> QToolButton:
    """A button that opens a menu of commands: several ways to one end."""
    button = QToolButton()
    button.setText(f"{words} ▾")
    button.setIcon(icon(sign))
    button.setIconSize(QSize(18, 18))
    button.setToolTip("\n".join(book[command].toolTip() for command in commands))
    button.setAccessibleName(words)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu = QMenu(button)
    for command in commands:
        menu.addAction(book[command])
    button.setMenu(menu)
    return button


class TopBar(QWidget):
    """Made of the book's actions."""

    def __init__(self, book: ActionBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self.menus = QMenuBar()
        self.menus.setAccessibleName(self.tr("Menus"))
        for name in MENUS:
            book.fill_menu(self.menus.addMenu(Command("", name).shown), name)
        self.library = self._mode(self.tr("Library"))
        self.develop = self._mode(self.tr("Develop"))
        self.library.clicked.connect(book["grid"].trigger)
        self.develop.clicked.connect(book["develop"].trigger)
        middle = QHBoxLayout()
        middle.setSpacing(2)
        middle.addWidget(self.library)
        middle.addWidget(self.develop)
        layout = QGridLayout(self)
        layout.setContentsMargins(6, 0, 8, 0)
        layout.addWidget(self.menus, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(middle, 0, 1)
        layout.addLayout(self._right(book), 0, 2)
        for column in (0, 2):
            layout.setColumnStretch(column, 1)
            layout.setColumnMinimumWidth(column, 320)
        self.show_view("grid")

    def show_view(self, view: str) -> None:
        """Mark where one is."""
        self.library.setChecked(view != "develop")
        self.develop.setChecked(view == "develop")

    def _right(self, book: ActionBook) -> QHBoxLayout:
        right = QHBoxLayout()
        right.setSpacing(2)
        right.addStretch(1)
        for command in ("undo", "redo"):
            right.addWidget(tool(book, command))
        right.addSpacing(10)
        ways = ("import-folder", "import", "import-card", "watched")
        self.importing = choice(book, ways, self.tr("Import"), "import")
        right.addWidget(self.importing)
        named = (("enhance", self.tr("Enhance")), ("export", self.tr("Export")))
        for command, words in named:
            button = tool(book, command, words=True)
            book[command].setIconText(words)
            right.addWidget(button)
        right.addSpacing(10)
        right.addWidget(tool(book, "palette"))
        return right

    def _mode(self, words: str) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.setAccessibleName(words)
        button.setCheckable(True)
        button.setProperty("mode", True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button


class ViewButtons(QWidget):
    """Grid, loupe, compare and survey, one of them down."""

    def __init__(self, book: ActionBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        self._buttons: dict[str, QToolButton] = {}
        for view in ("grid", "loupe", "compare", "survey"):
            button = QToolButton()
            button.setIcon(icon(view))
            button.setIconSize(QSize(16, 16))
            button.setCheckable(True)
            button.setToolTip(book[view].toolTip())
            button.setAccessibleName(book[view].text())
            button.setProperty("tight", True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(book[view].trigger)
            self._buttons[view] = button
            row.addWidget(button)

    def show_view(self, view: str) -> None:
        """Mark where one is."""
        for name, button in self._buttons.items():
            button.setChecked(name == view)
