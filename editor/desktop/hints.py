"""Hints: five sentences for the first start, one at a time, that can be skipped."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from editor.desktop.guard import guarded

if TYPE_CHECKING:
    from editor.desktop.main_window import MainWindow

WIDTH, GAP = 340, 16  # px


class Hints(QFrame):
    """over: the last was read, or they were skipped."""

    over = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setAccessibleName(self.tr("Hints"))
        self.setFixedWidth(WIDTH)
        self._at = 0
        self.title = QLabel()
        self.title.setProperty("heading", True)
        self.words = QLabel(wordWrap=True)
        self.number = QLabel()
        self.number.setProperty("dim", True)
        self.skip_button = QPushButton(self.tr("Skip"))
        self.skip_button.setProperty("quiet", True)
        self.next_button = QPushButton(self.tr("Next"))
        self.skip_button.clicked.connect(self.over)
        self.next_button.clicked.connect(self.go_on)
        for button in (self.skip_button, self.next_button):  # a click leaves the keys where they are: at the photos
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout()
        row.addWidget(self.number, 1)
        row.addWidget(self.skip_button)
        row.addWidget(self.next_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 12, 10)
        layout.setSpacing(8)
        layout.addWidget(self.title)
        layout.addWidget(self.words)
        layout.addLayout(row)
        self._show()

    def go_on(self) -> None:
        """The next hint; after the last, they are over."""
        if self._at + 1 < len(self._all()):
            self._at += 1
            self._show()
        else:
            self.over.emit()

    def leave_first(self) -> None:
        """On to the second hint, if the first still stands."""
        if self._at == 0:
            self.go_on()

    def _show(self) -> None:
        title, words = self._all()[self._at]
        self.title.setText(title)
        self.words.setText(words)
        self.number.setText(f"{self._at + 1} / {len(self._all())}")
        last = self._at + 1 == len(self._all())
        self.next_button.setText(self.tr("Done") if last else self.tr("Next"))
        self.skip_button.setVisible(not last)
        self.adjustSize()

    def _all(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("Bring photos in"),
                self.tr("Drop files or folders anywhere on the window. They stay where they are."),
            ),
            (
                self.tr("Cull with one hand"),
                self.tr("1–5 gives stars, P picks, X rejects. With Shift, the next photo follows."),
            ),
            (self.tr("Look closer"), self.tr("E shows one photo, C compares two, N several. G brings you back.")),
            (
                self.tr("See what a photo needs"),
                self.tr("Enhance looks at noise, blur and JPEG damage, says why, and does it on one click."),
            ),
            (self.tr("Everything by name"), self.tr("Ctrl+K finds every command. Ctrl+/ shows and changes the keys.")),
        )


class Tour(QObject):
    """Shows the hints in the lower left corner of the window; the first steps aside when photos have come in.
    over: they were read or skipped."""

    over = Signal()

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.hints: Hints | None = None
        window.session.photos.reset.connect(self._photos_came)
        window.session.view_changed.connect(lambda _: self._place())

    def begin(self) -> None:
        """From the first hint on."""
        if self.hints is None:
            self.hints = Hints(self._window)
            self.hints.over.connect(self._end)
            self._window.installEventFilter(self)
            self.hints.show()
            self._place()

    def _place(self) -> None:
        """In the lower left corner, above all that can be clicked there."""
        window, hints = self._window, self.hints
        if hints is None:
            return
        below = window.foot.height() if window.foot.isVisible() else 0
        below += window.library.strip.height() if window.library.strip.isVisible() else 0
        bar: QWidget | None = getattr(window.develop, "bar", None)
        below += bar.height() if bar is not None and bar.isVisible() else 0
        hints.move(GAP, window.height() - below - hints.sizeHint().height() - GAP)
        hints.raise_()

    @guarded(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._place()
        return False

    def _photos_came(self) -> None:
        """The first hint says how to bring photos in: it has done its work."""
        if self.hints is not None and len(self._window.session.photos):
            self.hints.leave_first()

    def _end(self) -> None:
        if self.hints is not None:
            self._window.removeEventFilter(self)
            if self.hints.isAncestorOf(self._window.focusWidget()):
                (self._window.stack.currentWidget() or self._window).setFocus()
            self.hints.hide()
            self.hints.deleteLater()
            self.hints = None
            self.over.emit()
