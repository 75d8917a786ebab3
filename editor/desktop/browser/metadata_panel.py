"""MetadataPanel: what is known of the photos chosen, and what one may say of them: all of them at once."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from editor.desktop.browser.cells import called
from editor.desktop.browser.fact_lines import FactLines
from editor.desktop.browser.keyword_line import KeywordLine
from editor.desktop.browser.stars import Stars
from editor.desktop.figures import figure
from editor.desktop.guard import guarded

if TYPE_CHECKING:
    from editor.catalog.photo import Photo

FACTS = 6  # lines: name, size, time, camera, lens, exposure
FIELDS = ("title", "caption", "creator", "copyright", "city", "country")


class MetadataPanel(QWidget):
    """rated(stars). changed(field, text): for all photos shown. keywords_changed(added, taken away). placed(text):
    latitude and longitude as typed, "" for nowhere. time_wanted: the capture time is to be changed."""

    rated = Signal(int)
    changed = Signal(str, str)
    keywords_changed = Signal(list, list)
    placed = Signal(str)
    time_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos: tuple[Photo, ...] = ()
        self._shown: dict[str, str] = {}
        self._common: tuple[str, ...] = ()
        self._place = ""
        self.facts = FactLines(FACTS)
        self.facts.setAccessibleName(self.tr("What the camera said"))
        self.facts.setProperty("dim", True)
        self.stars = Stars()
        self.stars.setAccessibleName(self.tr("Stars"))
        self.stars.rated.connect(self.rated)
        self.lines: dict[str, QLineEdit | QPlainTextEdit] = {}
        self.keywords = KeywordLine()
        self.keywords.setAccessibleName(self.tr("Keywords"))
        self.keywords.setToolTip(self.tr("Separate with commas; a|b puts b below a"))
        self.keywords.editingFinished.connect(self._keywords_typed)
        self.location, self.time = QLineEdit(), QPushButton()
        self._time_and_place()
        form = self._form()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 10)
        layout.setSpacing(8)
        layout.addWidget(self.facts)
        layout.addLayout(form)
        self.show_photos(())

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(10)
        form.setVerticalSpacing(5)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self._name(self.tr("Rating")), self.stars)
        for field, words in zip(FIELDS, self._words(), strict=True):
            self.lines[field] = self._line(field, words)
            form.addRow(self._name(words), self.lines[field])
        form.insertRow(3, self._name(self.tr("Keywords")), self.keywords)
        form.addRow(self._name(self.tr("Location")), self.location)
        self.time.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.time.setMinimumWidth(80)  # as wide as the panel, no wider: its words must not widen that
        form.addRow(self._name(self.tr("Taken")), self.time)
        return form

    def _time_and_place(self) -> None:
        self.location.setAccessibleName(self.tr("Location"))
        self.location.setToolTip(self.tr("Latitude and longitude, as in 48.1351, 11.5820; empty for none"))
        self.location.editingFinished.connect(self._location_typed)
        self.time.setAutoDefault(False)
        self.time.setToolTip(self.tr("Change the capture time"))
        self.time.clicked.connect(self.time_wanted)

    def show_photos(self, photos: "Sequence[Photo]") -> None:
        """Show what these have in common."""
        self._photos = tuple(photos)
        self.setEnabled(bool(photos))
        self.facts.tell(self._facts())
        ratings = {photo.rating for photo in photos}
        self.stars.set_value(ratings.pop() if len(ratings) == 1 else 0)
        self._show_time_and_place()
        for field, line in self.lines.items():
            self._show_field(field, line)
        sets = [set(photo.keywords) for photo in photos]
        self._common = tuple(sorted(set.intersection(*sets))) if sets else ()
        self.keywords.setText(", ".join(self._common))
        several = any(each != sets[0] for each in sets)
        self.keywords.setPlaceholderText(self.tr("several") if several else self.tr("mountains, evening"))

    def offer_keywords(self, words: Sequence[str]) -> None:
        """Complete keywords from these."""
        self.keywords.offer(words)

    def _show_time_and_place(self) -> None:
        times = sorted({photo.taken for photo in self._photos if photo.taken is not None})
        dated = [photo for photo in self._photos if photo.taken is not None and photo.taken in times[:1] + times[-1:]]
        ends = sorted(dated, key=lambda photo: str(photo.taken))
        ends = ends[:1] + ends[-1:]
        whole, short = dict.fromkeys(map(when_taken, ends)), dict.fromkeys(map(day_taken, ends))
        words = " – ".join(whole if len(whole) < 2 else short)  # two whole times would be wider than the panel
        self.time.setText(words or self.tr("unknown"))
        self.time.setToolTip(" – ".join(whole))
        self.time.setAccessibleName(self.tr("Capture time: {0}").format(self.time.text()))
        places = {said_place(photo) for photo in self._photos}
        self._place = places.pop() if len(places) == 1 else ""
        self.location.setText(self._place)
        self.location.setCursorPosition(0)
        self.location.setPlaceholderText(self.tr("several") if places else "")

    def _location_typed(self) -> None:
        text = self.location.text().strip()
        if self._photos and text != self._place:
            self._place = text
            self.placed.emit(text)

    def _show_field(self, field: str, line: "QLineEdit | QPlainTextEdit") -> None:
        values = {getattr(photo, field) for photo in self._photos}
        text = values.pop() if len(values) == 1 else ""
        self._shown[field] = text
        if isinstance(line, QLineEdit):
            line.setText(text)
            line.setCursorPosition(0)
        else:
            line.setPlainText(text)
        line.setPlaceholderText(self.tr("several") if len(values) > 0 and not text else "")

    def _typed(self, field: str) -> None:
        line = self.lines[field]
        text = line.text() if isinstance(line, QLineEdit) else line.toPlainText()
        if self._photos and text != self._shown.get(field, ""):
            self._shown[field] = text
            self.changed.emit(field, text)

    def _keywords_typed(self) -> None:
        typed = self.keywords.words()
        added = [word for word in typed if word not in self._common]
        gone = [word for word in self._common if word not in typed]
        if self._photos and (added or gone):
            self._common = tuple(sorted(typed))
            self.keywords_changed.emit(added, gone)

    @guarded(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The caption has several lines: it is kept when it loses the focus, and on Ctrl+Enter."""
        enter = (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        )
        if enter or event.type() == QEvent.Type.FocusOut:
            self._typed("caption")
        return enter or super().eventFilter(watched, event)

    def _line(self, field: str, words: str) -> "QLineEdit | QPlainTextEdit":
        if field == "caption":
            text = QPlainTextEdit()
            text.setTabChangesFocus(True)
            text.setFixedHeight(62)
            text.installEventFilter(self)
            text.setAccessibleName(words)
            return text
        line = QLineEdit()
        line.editingFinished.connect(lambda: self._typed(field))
        line.setAccessibleName(words)
        return line

    def _words(self) -> tuple[str, ...]:
        return (
            self.tr("Title"),
            self.tr("Caption"),
            self.tr("Creator"),
            self.tr("Copyright"),
            self.tr("City"),
            self.tr("Country"),
        )

    @staticmethod
    def _name(words: str) -> QLabel:
        label = QLabel(words)
        label.setProperty("dim", True)
        return label

    def _facts(self) -> str:
        if not self._photos:
            return self.tr("No photo is chosen.")
        if len(self._photos) > 1:
            size = said_size(sum(photo.size for photo in self._photos))
            return self.tr("%n photo(s) chosen", "", len(self._photos)) + f"\n{size}"
        photo = self._photos[0]
        lines = [called(photo), self._dimensions(photo)]
        lines += [when_taken(photo), photo.camera, photo.lens, exposure_of(photo)]
        return "\n".join(filter(None, lines))

    @staticmethod
    def _dimensions(photo: "Photo") -> str:
        pixels = f"{photo.width} × {photo.height}   {figure(f'{photo.width * photo.height / 1e6:.1f}')} MP   "
        return pixels + f"{photo.format.upper()}   {said_size(photo.size)}"


def exposure_of(photo: "Photo") -> str:
    """ISO, focal length, aperture and time, as photographers write them."""
    time = photo.exposure
    parts = [
        f"ISO {photo.iso}" if photo.iso else "",
        figure(f"{photo.focal:g} mm") if photo.focal else "",
        figure(f"f/{photo.aperture:g}") if photo.aperture else "",
        "" if not time else f"1/{round(1 / time)} s" if time < 0.4 else figure(f"{time:g} s"),
    ]
    return "   ".join(filter(None, parts))


def day_taken(photo: "Photo") -> str:
    """The day of a photo as one writes it here."""
    if photo.taken is None:
        return ""
    return QLocale().toString(
        QDate(photo.taken.year, photo.taken.month, photo.taken.day), QLocale.FormatType.ShortFormat
    )


def when_taken(photo: "Photo") -> str:
    """The time of capture as the user's country writes it; "" if it is unknown."""
    if photo.taken is None:
        return ""
    when = QDateTime.fromString(photo.taken.isoformat(timespec="seconds"), Qt.DateFormat.ISODate)
    return QLocale().toString(when, QLocale.FormatType.ShortFormat)


def said_place(photo: "Photo") -> str:
    """Latitude and longitude in degrees; "" if they are unknown."""
    if photo.latitude is None or photo.longitude is None:
        return ""
    return f"{photo.latitude:.5f}, {photo.longitude:.5f}"


def said_size(count: int) -> str:
    """Bytes as kB, MB or GB."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
