"""TimeDialog: the capture time of photos put right: the first one is set, the others move by as much."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QDateTime, QTime, QTimeZone
from PySide6.QtWidgets import (
    QCheckBox,
    QDateTimeEdit,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

STEPS = ((-86400, "−1 d"), (-3600, "−1 h"), (-60, "−1 min"), (60, "+1 min"), (3600, "+1 h"), (86400, "+1 d"))


class TimeDialog(QDialog):
    """times: what the photos have now, None where nothing is known. shift: by how much all move. as_in_files: forget
    all corrections of time and place instead."""

    def __init__(self, name: str, times: Sequence[datetime | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Capture time"))
        self._first = next((each for each in times if each is not None), datetime(2000, 1, 1))
        self.undated = sum(each is None for each in times)
        self.time = QDateTimeEdit(_qt(self._first))
        self.time.setTimeZone(QTimeZone.utc())
        self.time.setDisplayFormat("yyyy-MM-dd  HH:mm:ss")
        self.time.setCalendarPopup(True)
        self.time.setAccessibleName(self.tr("Capture time of {0}").format(name))
        self.told = QLabel(wordWrap=True)
        self.told.setProperty("dim", True)
        self.forget = QCheckBox(self.tr("Use the time and location that are in the files"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        head = QLabel(self.time.accessibleName())
        head.setBuddy(self.time)
        layout = QVBoxLayout(self)
        layout.addWidget(head)
        layout.addWidget(self.time)
        layout.addLayout(self._steps())
        layout.addWidget(self.told)
        layout.addWidget(self.forget)
        layout.addWidget(buttons)
        self._count = len(times)
        self.time.dateTimeChanged.connect(self._tell)
        self.forget.toggled.connect(self._tell)
        self._tell()

    def _steps(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for seconds, words in STEPS:
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, by=seconds: self.time.setDateTime(self.time.dateTime().addSecs(by)))
            row.addWidget(button)
        return row

    @property
    def shift(self) -> timedelta:
        return timedelta(seconds=_qt(self._first).secsTo(self.time.dateTime()))

    @property
    def moment(self) -> datetime:
        """What is set, for photos that have no time to move."""
        return datetime.fromisoformat(self.time.dateTime().toString("yyyy-MM-ddTHH:mm:ss"))

    @property
    def as_in_files(self) -> bool:
        return self.forget.isChecked()

    def _tell(self) -> None:
        self.time.setEnabled(not self.as_in_files)
        moved = self._count - self.undated
        if not moved:
            self.told.setText(self.tr("No photo has a capture time yet: all get this one."))
            return
        words = self.tr("%n photo(s) move by {0}.", "", moved).format(signed(self.shift))
        if self.undated:
            words += " " + self.tr("%n without a capture time stay(s) as they are.", "", self.undated)
        self.told.setText("" if self.as_in_files else words)


def signed(shift: timedelta) -> str:
    """As "+1 d 02:00:00" or "−00:05:30"."""
    seconds = round(abs(shift).total_seconds())
    days, rest = divmod(seconds, 86400)
    clock = f"{rest // 3600:02}:{rest // 60 % 60:02}:{rest % 60:02}"
    sign = "−" if shift < timedelta() else "+"
    return f"{sign}{days} d {clock}" if days else sign + clock


def _qt(moment: datetime) -> QDateTime:
    # a capture time has no zone; in UTC every day has all its hours
    day, clock = QDate(moment.year, moment.month, moment.day), QTime(moment.hour, moment.minute, moment.second)
    return QDateTime(day, clock, QTimeZone.utc())
