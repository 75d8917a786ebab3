"""FilterBar: which photos of a place are shown, and in what order."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QLineEdit, QToolButton, QWidget

from editor.desktop.browser.more_filters import MoreFilters
from editor.desktop.browser.stars import Stars
from editor.desktop.guard import guarded
from editor.desktop.icons import icon
from editor.desktop.sentences import spoken
from editor.desktop.theme import LABELS
from editor.errors import UsageError

if TYPE_CHECKING:
    from editor.catalog.query import Query

TYPING = 180  # ms after the last letter until it is looked for
MONTHS_SHOWN = 60
ROOM = 50  # px for the margins, and that the search line can be read, before the bar takes a second row
LANGUAGE = "camera:nikon   iso>=800   rating>=4   keyword:lake   taken:2024-05   not label:red"


class FilterBar(QWidget):
    """changed(Query): other photos are wanted. The line takes words, or the search language (camera:nikon iso>=800).
    misread(sentence): Enter was pressed, but the line cannot be read."""

    changed = Signal(object)
    misread = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("bar")
        self._quiet = False
        self.line = self._search_line()
        self._typing = QTimer(self, singleShot=True, interval=TYPING)
        self._typing.timeout.connect(self.tell)
        self.stars = Stars()
        self.stars.setAccessibleName(self.tr("At least so many stars"))
        self.stars.setToolTip(self.tr("At least so many stars"))
        self.flags = {
            1: self._toggle("flag", self.tr("Picked")),
            0: self._toggle("flag_outline", self.tr("Without a flag")),
            -1: self._toggle("reject", self.tr("Rejected")),
        }
        self.labels = {name: self._toggle("", self.tr("Label: {0}").format(name)) for name in LABELS}
        for name, button in self.labels.items():
            button.setIcon(_dot(LABELS[name]))
        self.edited = self._toggle("edited", self.tr("Edited"))
        self.enhanced = self._toggle("ai", self.tr("Enhanced by AI"))
        self.camera = self._combo(self.tr("Camera"))
        self.when = self._combo(self.tr("Date"))
        self.more_button = self._toggle("filter", self.tr("More filters: lens, format, ISO, keyword, location"))
        self.more = MoreFilters(self)
        self.sort = self._combo(self.tr("Order"))
        self.direction = self._toggle("ascending", self.tr("The other way round"))
        self.clear_button = self._toggle("close", self.tr("Show all again"))
        self.clear_button.setCheckable(False)
        self.clear_button.setEnabled(False)
        self._fill_sorts()
        self._lay_out()
        self._wire()

    # what is asked for

    def query(self) -> "Query":
        """What the bar asks for now. Raises UsageError where the line cannot be read."""
        from editor.catalog.query_text import parse  # noqa: PLC0415  (the catalog is not needed for the first paint)

        typed = parse(self.line.text())
        flag = next((value for value, button in self.flags.items() if button.isChecked()), typed.flag)
        label = next((name for name, button in self.labels.items() if button.isChecked()), typed.label)
        began, ended = self.when.currentData() or (typed.taken_from, typed.taken_to)
        typed = replace(typed, **self.more.asked())
        return replace(
            typed,
            rating_min=self.stars.value or typed.rating_min,
            flag=flag,
            label=label,
            camera=self.camera.currentData() or typed.camera,
            taken_from=began,
            taken_to=ended,
            edited=True if self.edited.isChecked() else typed.edited,
            enhanced=True if self.enhanced.isChecked() else typed.enhanced,
            sort=typed.sort or self.sort.currentData() or "",
            descending=self.direction.isChecked() if not typed.sort else typed.descending,
        )

    def tell(self) -> None:
        """Emit what is asked for, or show why the line cannot be read."""
        self._typing.stop()
        if self._quiet:
            return
        try:
            query = self.query()
        except UsageError as error:
            self.line.setToolTip(f"{spoken(error)}\n{LANGUAGE}")
            self._mark_line(wrong=True)
            return
        self.line.setToolTip(LANGUAGE)
        self._mark_line(wrong=False)
        self.clear_button.setEnabled(bool(query.conditions))
        self.more_button.setChecked(bool(self.more.asked()))
        self.changed.emit(query)

    def _found(self) -> None:
        """Enter: what was found gets the keys; what could not be read is said."""
        self.tell()
        if self.line.property("wrong"):
            self.misread.emit(self.line.toolTip().split("\n")[0])
        else:
            self.line.clearFocus()

    def _leave(self) -> None:
        """Escape: no longer what was typed; once more, back to the photos."""
        if self.line.text():
            self.line.clear()
        else:
            self.line.clearFocus()

    def clear(self) -> None:
        """Ask for everything, in the same order."""
        self._silently(self._clear)
        self.tell()

    def set_sort(self, sort: str, descending: bool) -> None:
        """Show an order that something else chose."""
        self._silently(lambda: self.sort.setCurrentIndex(max(0, self.sort.findData(sort))))
        self.direction.setChecked(descending)

    def set_span(self, first: date | None, last: date | None) -> None:
        """Ask for the photos of these days (None: of all)."""
        self._silently(lambda: self._show_span(None if first is None or last is None else (first, last)))
        self.tell()

    def _show_span(self, span: tuple[date, date] | None) -> None:
        at = next((at for at in range(self.when.count()) if self.when.itemData(at) == span), -1)
        if at < 0 and span is not None:
            formats = QLocale.FormatType.ShortFormat
            words = " – ".join(QLocale().toString(QDate(day.year, day.month, day.day), formats) for day in span)
            self.when.addItem(words, span)
            at = self.when.count() - 1
        self.when.setCurrentIndex(max(0, at))

    def refresh(self, cameras: list[tuple[str, int]], months: list[tuple[int, int, int]]) -> None:
        """Offer these cameras (name, how many) and months (year, month, how many)."""
        self._silently(lambda: self._fill(self.camera, self.tr("Any camera"), _cameras(cameras)))
        span = self.when.currentData()
        self._silently(lambda: self._fill(self.when, self.tr("Any date"), _months(months)))
        self._silently(lambda: self._show_span(span))

    def _clear(self) -> None:
        self.line.clear()
        self.stars.set_value(0)
        for button in (*self.flags.values(), *self.labels.values(), self.edited, self.enhanced):
            button.setChecked(False)
        self.camera.setCurrentIndex(0)
        self.when.setCurrentIndex(0)
        self.more.clear()

    def _one_of(self) -> None:
        """Of the flags, and of the labels, one at a time."""
        clicked = self.sender()
        for group in (self.flags, self.labels):
            if clicked in group.values():
                for button in group.values():
                    if button is not clicked:
                        button.setChecked(False)
        self.tell()

    def _open_more(self) -> None:
        self.more_button.setChecked(bool(self.more.asked()))
        self.more.open_below(self.more_button)

    def _silently(self, action: Callable[[], object]) -> None:
        self._quiet = True
        try:
            action()
        finally:
            self._quiet = False

    def _mark_line(self, *, wrong: bool) -> None:
        if self.line.property("wrong") != wrong:
            self.line.setProperty("wrong", wrong)
            self.line.style().polish(self.line)

    # its parts

    def _wire(self) -> None:
        self.line.textEdited.connect(lambda _: self._typing.start())
        self.line.textChanged.connect(lambda text: None if text else self.tell())
        self.line.returnPressed.connect(self._found)
        QShortcut(Qt.Key.Key_Escape, self.line, self._leave, context=Qt.ShortcutContext.WidgetShortcut)
        self.stars.rated.connect(lambda _: self.tell())
        for button in (*self.flags.values(), *self.labels.values()):
            button.clicked.connect(self._one_of)
        for button in (self.edited, self.enhanced, self.direction):
            button.clicked.connect(self.tell)
        for combo in (self.camera, self.when, self.sort):
            combo.activated.connect(self.tell)
        self.clear_button.clicked.connect(self.clear)
        self.more.changed.connect(self.tell)
        self.more_button.clicked.connect(self._open_more)

    def _fill_sorts(self) -> None:
        for name, words in (
            ("taken", self.tr("Capture time")),
            ("manual", self.tr("By hand")),
            ("added", self.tr("Date of import")),
            ("changed", self.tr("Last change")),
            ("name", self.tr("File name")),
            ("rating", self.tr("Stars")),
            ("flag", self.tr("Flag")),
            ("label", self.tr("Label")),
            ("camera", self.tr("Camera")),
            ("lens", self.tr("Lens")),
            ("iso", self.tr("ISO")),
            ("megapixels", self.tr("Megapixels")),
            ("size", self.tr("File size")),
            ("format", self.tr("Format")),
        ):
            self.sort.addItem(words, name)

    @staticmethod
    def _fill(combo: QComboBox, nothing: str, items: list[tuple[str, object]]) -> None:
        kept = combo.currentData()
        combo.clear()
        combo.addItem(nothing, None)
        for words, data in items:
            combo.addItem(words, data)
            if data == kept and kept is not None:
                combo.setCurrentIndex(combo.count() - 1)

    def _search_line(self) -> QLineEdit:
        line = QLineEdit(placeholderText=self.tr("Search"))
        line.setAccessibleName(self.tr("Search"))
        line.setToolTip(LANGUAGE)
        line.setClearButtonEnabled(True)
        line.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        line.setMinimumWidth(84)
        line.setMaximumWidth(380)
        return line

    def _combo(self, name: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(9)
        return combo

    def _toggle(self, name: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setIconSize(QSize(16, 16))
        button.setProperty("tight", True)
        if name:
            button.setIcon(icon(name))
        return button

    def _lay_out(self) -> None:
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(8, 4, 8, 4)
        self._rows.setSpacing(4)
        marks, facts = QHBoxLayout(), QHBoxLayout()
        for row in (marks, facts):
            row.setSpacing(2)
        marks.addWidget(self.line, 3)
        marks.addSpacing(3)
        marks.addWidget(self.stars)
        for group in (self.flags.values(), self.labels.values(), (self.edited, self.enhanced)):
            marks.addSpacing(3)
            for button in group:
                marks.addWidget(button)
        facts.addWidget(self.camera)
        facts.addWidget(self.when)
        facts.addWidget(self.more_button)
        facts.addWidget(self.clear_button)
        facts.addStretch(1)
        facts.addWidget(self.sort)
        facts.addWidget(self.direction)
        self._rows.addLayout(marks, 1)
        self._rows.addLayout(facts, 1)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the bar has two rows."""
        narrow = event.size().width() < sum(self._widths()) + ROOM
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._rows.direction() != way:
            self._rows.setDirection(way)
            self.updateGeometry()
        super().resizeEvent(event)

    @guarded(QSize)
    def minimumSizeHint(self) -> QSize:
        """As narrow as its longer row."""
        return QSize(max(self._widths()) + 16, super().minimumSizeHint().height())

    def _widths(self) -> list[int]:
        """The least widths of its two halves."""
        halves = (self._rows.itemAt(place) for place in (0, 1))
        return [half.minimumSize().width() for half in halves if half is not None]


def _cameras(found: list[tuple[str, int]]) -> list[tuple[str, object]]:
    return [(f"{name}   {count}", name) for name, count in found if name]


def _months(found: list[tuple[int, int, int]]) -> list[tuple[str, object]]:
    """Years and months with their first and last days, the newest first."""
    items: list[tuple[str, object]] = []
    year_shown = 0
    for year, month, count in sorted(found, reverse=True)[:MONTHS_SHOWN]:
        if year != year_shown:
            year_shown = year
            whole = sum(number for each, _, number in found if each == year)
            items.append((f"{year}   {whole}", (date(year, 1, 1), date(year, 12, 31))))
        last = date(year + month // 12, month % 12 + 1, 1).toordinal() - 1
        name = QLocale().standaloneMonthName(month, QLocale.FormatType.LongFormat)
        items.append((f"    {name}   {count}", (date(year, month, 1), date.fromordinal(last))))
    return items


def _dot(colour: str) -> QIcon:
    made = QPixmap(32, 32)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(6, 6, 20, 20)
    painter.end()
    made.setDevicePixelRatio(2.0)
    return QIcon(made)
