"""Timeline: how many photos were taken when, a bar a month (or a year); a click shows only those."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from editor.desktop.guard import guarded
from editor.desktop.theme import shades

HEIGHT, WORDS, EDGE = 54, 15, 8
NARROWEST, WIDEST = 4, 20  # pixels a bar


@dataclass(frozen=True)
class Bar:
    """A month or year: its first and last day, how many photos, and how it is called."""

    first: date
    last: date
    count: int
    name: str


class Timeline(QWidget):
    """chosen(first day, last day), both None for all. Dragging and Shift choose several bars."""

    chosen = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Timeline"))
        self.bars: list[Bar] = []
        self._months: list[tuple[int, int, int]] = []
        self._span: tuple[int, int] | None = None  # bars, both inclusive
        self._from = -1

    def show_months(self, months: Sequence[tuple[int, int, int]]) -> None:
        """(year, month, how many), in order."""
        if list(months) != self._months:
            shown = self.shown()
            self._months = list(months)
            self._arrange()
            self.mark(*shown)

    def mark(self, first: date | None, last: date | None) -> None:
        """Show a span as chosen, without choosing it."""
        inside = [at for at, bar in enumerate(self.bars) if first and last and first <= bar.first and bar.last <= last]
        self._span = (inside[0], inside[-1]) if inside else None
        self._describe()

    def shown(self) -> tuple[date | None, date | None]:
        """The first and last day of what is chosen."""
        if self._span is None:
            return None, None
        return self.bars[self._span[0]].first, self.bars[self._span[1]].last

    def bar_at(self, x: int) -> int:
        """The bar at a place; −1 if there is none."""
        at = (x - EDGE) // self._step() if self.bars and x >= EDGE else -1
        return at if at < len(self.bars) else -1

    def box(self, at: int) -> QRect:
        """Where a bar is painted."""
        most = max(bar.count for bar in self.bars)
        step, room = self._step(), self.height() - WORDS - 4
        tall = max(2, round(room * (self.bars[at].count / most) ** 0.5))  # roots, so that single photos can be seen
        return QRect(EDGE + at * step + 1, 2 + room - tall, max(2, step - 2), tall)

    def _step(self) -> int:
        return max(NARROWEST, min(WIDEST, (self.width() - 2 * EDGE) // max(1, len(self.bars))))

    def _arrange(self) -> None:
        months = [_month(*each) for each in self._months]
        self.bars = months if len(months) * NARROWEST <= max(1, self.width() - 2 * EDGE) else _years(self._months)
        self._span = None
        self.update()

    def _choose(self, span: tuple[int, int] | None) -> None:
        self._span = span
        self._describe()
        self.chosen.emit(*self.shown())

    def _describe(self) -> None:
        told = ""
        if self._span is not None:
            bars = self.bars[self._span[0] : self._span[1] + 1]
            name = bars[0].name if len(bars) == 1 else f"{bars[0].name} – {bars[-1].name}"
            told = f"{name}: {sum(bar.count for bar in bars)}"
        self.setAccessibleDescription(told)
        self.update()

    # Qt

    @guarded(QSize)
    def sizeHint(self) -> QSize:
        return QSize(300, HEIGHT)

    @guarded()
    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        shown = self.shown()
        self._arrange()
        self.mark(*shown)

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tone = QPainter(self), shades()
        painter.fillRect(event.rect(), QColor(tone.panel))
        ended, year = -10, 0
        for at, bar in enumerate(self.bars):
            box = self.box(at)
            inside = self._span is not None and self._span[0] <= at <= self._span[1]
            painter.fillRect(box, QColor(tone.accent if inside else tone.faint if self._span else tone.dim))
            if bar.first.year == year:
                continue
            year = bar.first.year
            if box.left() >= ended:
                painter.setPen(QColor(tone.dim))
                painter.drawText(box.left(), self.height() - 3, str(year))
                ended = box.left() + painter.fontMetrics().horizontalAdvance(str(year)) + 8
        if self.hasFocus():
            painter.setPen(QColor(tone.accent))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    @guarded()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self.bar_at(event.position().toPoint().x())
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._span is not None and at >= 0:
            self._choose((min(at, self._span[0]), max(at, self._span[1])))
            return
        self._from = at
        self._choose(None if at < 0 or self._span == (at, at) else (at, at))

    @guarded()
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self.bar_at(event.position().toPoint().x())
        span = (min(at, self._from), max(at, self._from))
        dragged = event.buttons() & Qt.MouseButton.LeftButton and min(span) >= 0 and at != self._from
        if dragged and span != self._span:
            self._choose(span)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps and self.bars:
            step = steps[Qt.Key(event.key())]
            before = self._span[0 if step < 0 else 1] if self._span else (len(self.bars) if step < 0 else -1)
            at = min(len(self.bars) - 1, max(0, before + step))
            self._choose((at, at))
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self._span:
            self._choose(None)
        else:
            event.ignore()

    @guarded(False)
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = self.bar_at(event.pos().x())
            if at >= 0:
                QToolTip.showText(event.globalPos(), f"{self.bars[at].name}: {self.bars[at].count}", self)
            return True
        return super().event(event)


def _month(year: int, month: int, count: int) -> Bar:
    last = date.fromordinal(date(year + month // 12, month % 12 + 1, 1).toordinal() - 1)
    name = QLocale().standaloneMonthName(month, QLocale.FormatType.LongFormat)
    return Bar(date(year, month, 1), last, count, f"{name} {year}")


def _years(months: Sequence[tuple[int, int, int]]) -> list[Bar]:
    counts: dict[int, int] = {}
    for year, _, count in months:
        counts[year] = counts.get(year, 0) + count
    return [Bar(date(year, 1, 1), date(year, 12, 31), count, str(year)) for year, count in counts.items()]
