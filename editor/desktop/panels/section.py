"""Section: a group of controls under a heading that opens and closes it."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from editor.desktop.guard import guarded
from editor.desktop.icons import icon
from editor.desktop.theme import shades

HEAD = 30


class Heading(QAbstractButton):
    """The bar of a section: chevron, title, and a dot while something in it is changed."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(title)
        self.setCheckable(True)
        self.setChecked(True)
        self.setFixedHeight(HEAD)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(title)
        self.marked = False

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.setChecked(event.key() == Qt.Key.Key_Right)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    @guarded(QSize)
    def sizeHint(self) -> QSize:
        return QSize(200, HEAD)

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter, tone = QPainter(self), shades()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(tone.hover if self.underMouse() else tone.raised))
        painter.fillRect(QRectF(0, 0, self.width(), 1), QColor(tone.line))
        middle = self.height() / 2
        painter.setPen(QPen(QColor(tone.dim), 1.5))
        if self.isChecked():
            arrow = [QPointF(12, middle - 1.5), QPointF(15.5, middle + 2), QPointF(19, middle - 1.5)]
        else:
            arrow = [QPointF(14, middle - 3.5), QPointF(17.5, middle), QPointF(14, middle + 3.5)]
        painter.drawPolyline(QPolygonF(arrow))
        written = QFont(self.font())
        written.setWeight(QFont.Weight.DemiBold)
        painter.setFont(written)
        painter.setPen(QColor(tone.text))
        box = QRectF(28, 0, self.width() - 60, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        if self.marked:
            wide = painter.fontMetrics().horizontalAdvance(self.text())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tone.accent))
            painter.drawEllipse(QPointF(28 + wide + 9, middle), 2.4, 2.4)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tone.accent), 1))
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))


class Section(QWidget):
    """toggled(open). Widgets go in by add(); tools (small buttons) stand in the heading at the right."""

    toggled = Signal(bool)
    solo = Signal()  # Alt-click on the heading: close all others

    def __init__(
        self,
        title: str,
        parent: QWidget | None = None,
        *,
        opened: bool = True,
        fill: Callable[["Section"], None] | None = None,
    ) -> None:
        """fill: called when the section is first opened, to put its widgets in."""
        super().__init__(parent)
        self.title = title
        self._fill = fill
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.heading = Heading(title, self)
        column.addWidget(self.heading)
        self._tools = QHBoxLayout(self.heading)
        self._tools.setContentsMargins(0, 0, 6, 0)
        self._tools.setSpacing(0)
        self._tools.addStretch(1)
        self.body = QWidget(self)
        self._rows = QVBoxLayout(self.body)
        self._rows.setContentsMargins(0, 6, 0, 10)
        self._rows.setSpacing(1)
        column.addWidget(self.body)
        self.heading.setChecked(opened)
        self._toggled(opened)
        self.heading.toggled.connect(self._toggled)

    @property
    def opened(self) -> bool:
        return self.heading.isChecked()

    def set_opened(self, opened: bool) -> None:
        self.heading.setChecked(opened)

    def add(self, widget: QWidget) -> None:
        """One more widget below the others."""
        self._rows.addWidget(widget)

    def add_tool(self, name: str, words: str) -> QToolButton:
        """A small button in the heading."""
        button = QToolButton(self.heading)
        button.setIcon(icon(name))
        button.setIconSize(QSize(14, 14))
        button.setAutoRaise(True)
        button.setToolTip(words)
        button.setAccessibleName(f"{self.title}: {words}")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._tools.addWidget(button)
        return button

    def set_marked(self, marked: bool) -> None:
        """Whether something in here differs from its default."""
        if marked != self.heading.marked:
            self.heading.marked = marked
            self.heading.update()

    def build(self) -> None:
        """Put the widgets in now, though the section may be closed."""
        fill, self._fill = self._fill, None
        if fill is not None:
            fill(self)

    def _toggled(self, opened: bool) -> None:
        if opened:
            self.build()
        self.body.setVisible(opened)
        self.toggled.emit(opened)

    @guarded()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.solo.emit()
        super().mousePressEvent(event)
