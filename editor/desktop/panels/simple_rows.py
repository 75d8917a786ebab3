"""The rows that are not sliders: a choice of words, a switch, a file."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPalette, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QPushButton, QSizePolicy, QToolButton, QWidget

from editor.desktop.guard import guarded
from editor.desktop.icons import icon
from editor.desktop.panels.row import LABEL_WIDTH, ControlRow
from editor.desktop.theme import shades
from editor.develop.controls import Choice, FileName, Known, Switch


class _Combo(QComboBox):
    """A list that the wheel only turns while it has the focus."""

    @guarded()
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceRow(ControlRow):
    """One of a few words."""

    def __init__(self, title: str, control: Choice, default: str, parent: QWidget | None = None) -> None:
        super().__init__(title, default, parent)
        self.control = control
        self.label = self.add_label()
        self.combo = _Combo(self)
        self.combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.combo.setAccessibleName(title)
        self.combo.view().setAccessibleName(title)
        self.combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for option in control.options:
            self.combo.addItem(option.replace("_", " ").capitalize() if option.islower() else option, option)
        self.line.addWidget(self.combo, 1)
        self.combo.activated.connect(lambda place: self.want(self.combo.itemData(place), True))
        self.set_value(default)

    @property
    def value(self) -> Any:
        return self.combo.currentData()

    def set_value(self, value: Any) -> None:
        self.combo.setCurrentIndex(self.control.options.index(value))
        self.refresh()

    def refresh(self) -> None:
        paint(self.combo, QPalette.ColorRole.Text, self.auto)


class SwitchRow(ControlRow):
    """On or off."""

    def __init__(self, title: str, control: Switch, default: bool, parent: QWidget | None = None) -> None:
        super().__init__(title, default, parent)
        self.control = control
        self.line.addSpacing(LABEL_WIDTH + self.line.spacing())
        self.box = QCheckBox(title.replace("&", "&&"), self)
        self.box.setAccessibleName(title)
        self.line.addWidget(self.box, 1)
        self.box.clicked.connect(lambda on: self.want(bool(on), True))
        self.set_value(default)

    @property
    def value(self) -> Any:
        return self.box.isChecked()

    def set_value(self, value: Any) -> None:
        self.box.setChecked(bool(value))
        self.refresh()

    def refresh(self) -> None:
        paint(self.box, QPalette.ColorRole.WindowText, self.auto)


class FileRow(ControlRow):
    """A file, such as a LUT: its name, a button that chooses another, one that takes it away."""

    def __init__(self, title: str, control: FileName, default: str, parent: QWidget | None = None) -> None:
        super().__init__(title, default, parent)
        self.control = control
        self.label = self.add_label()
        self._path = default
        self.button = QPushButton(self)
        self.button.setAccessibleName(title)
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clear = QToolButton(self)
        self.clear.setIcon(icon("close"))
        self.clear.setAccessibleName(self.tr("Take away: {0}").format(title))
        self.line.addWidget(self.button, 1)
        self.line.addWidget(self.clear)
        self.button.clicked.connect(self.choose)
        self.clear.clicked.connect(self.reset)
        self.set_value(default)

    @property
    def value(self) -> Any:
        return self._path

    def set_value(self, value: Any) -> None:
        self._path = str(value)
        self.button.setText(Path(self._path).name.replace("&", "&&") if self._path else self.tr("Choose…"))
        self.button.setToolTip(self._path)
        self.clear.setVisible(bool(self._path))

    def choose(self) -> None:
        """Ask for a file."""
        masks = " ".join(f"*{suffix}" for suffix in self.control.suffixes)
        start = str(Path(self._path).parent) if self._path else ""
        path, _ = QFileDialog.getOpenFileName(self, self.title, start, f"{self.title} ({masks})")
        if path:
            self.want(path, True)


class KnownRow(ControlRow):
    """A name out of those known for the photo; the list is made when it is first opened. names: told by the panel."""

    def __init__(self, title: str, control: Known, default: str, parent: QWidget | None = None) -> None:
        super().__init__(title, default, parent)
        self.control = control
        self.names: Callable[[], Sequence[str]] = tuple
        self.label = self.add_label()
        self.combo = _Known(self)
        self.combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.combo.setAccessibleName(title)
        self.combo.view().setAccessibleName(title)
        self.combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.combo.opening.connect(self._fill)
        self.combo.activated.connect(lambda place: self.want(self.combo.itemData(place), True))
        self.line.addWidget(self.combo, 1)
        self.set_value(default)

    @property
    def value(self) -> Any:
        return self.combo.currentData()

    def set_value(self, value: Any) -> None:
        if self.combo.count() == 0:
            self.combo.addItem(self.tr("From the photo"), "")
        if self.combo.findData(value) < 0:
            self.combo.addItem(value, value)
        self.combo.setCurrentIndex(self.combo.findData(value))
        self.combo.setToolTip(value)

    def _fill(self) -> None:
        """The names of this photo; what is chosen stays, whether it is among them or not."""
        chosen = str(self.value or "")
        self.combo.clear()
        self.combo.addItem(self.tr("From the photo"), "")
        for name in self.names():
            self.combo.addItem(name, name)
        self.set_value(chosen)


class _Known(_Combo):
    """opening: the list is about to be seen."""

    opening = Signal()

    @guarded()
    def showPopup(self) -> None:
        self.opening.emit()
        super().showPopup()


def paint(widget: QWidget, role: QPalette.ColorRole, auto: bool) -> None:
    """Write in the colour of values that the program set, or in the usual one."""
    tone, shown = shades(), widget.palette()
    shown.setColor(role, QColor(tone.auto if auto else tone.text))
    widget.setPalette(shown)
