"""Furniture: all that stands in the main window, and how it is laid out."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMainWindow, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from editor.desktop.actions import ActionBook
from editor.desktop.bottom_bar import BottomBar
from editor.desktop.command_table import COMMANDS
from editor.desktop.drop_overlay import DropOverlay
from editor.desktop.first_page import FirstPage
from editor.desktop.jobs_tray import JobsTray
from editor.desktop.library import Library
from editor.desktop.panels.develop_commands import rows as develop_rows
from editor.desktop.panels.section import Section
from editor.desktop.session import Session
from editor.desktop.top_bar import TopBar
from editor.studio import Studio


class Furniture:
    """The session, the library's widgets, the commands, the bars, the pages; put into the window when it is made."""

    def __init__(self, window: QMainWindow, studio: Studio) -> None:
        self.session = Session(studio, window)
        self.library = Library(self.session, window)
        self.book = ActionBook(window, studio.home / "keys.toml", (*COMMANDS, *develop_rows()))
        self.top = TopBar(self.book)
        self.foot = BottomBar(self.book, self.session.jobs)
        self.first = FirstPage()
        self.stack = QStackedWidget()
        self.right = self._right_panel()
        self.splitter = QSplitter()
        self._lay_out(window)
        self.overlay = DropOverlay(window)
        self.tray = JobsTray(self.session.jobs, window)
        self.tray.hide()

    def _lay_out(self, window: QMainWindow) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.library.filter)
        column.addWidget(self.library.timeline)
        column.addWidget(self.stack, 1)
        for page in (self.first, self.library.grid):
            self.stack.addWidget(page)
        for part in (self.library.tree, middle, self.right):
            self.splitter.addWidget(part)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(1, 1)
        self.library.tree.setMinimumWidth(170)
        self.right.setMinimumWidth(240)
        whole = QWidget()
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.top)
        rows.addWidget(self.splitter, 1)
        rows.addWidget(self.library.strip)
        rows.addWidget(self.foot)
        window.setCentralWidget(whole)

    def _right_panel(self) -> QScrollArea:
        area, inner = QScrollArea(), QWidget()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        section = Section(QCoreApplication.translate("MainWindow", "Photo"))
        section.add(self.library.panel)
        column.addWidget(section)
        column.addStretch(1)
        area.setWidget(inner)
        return area
