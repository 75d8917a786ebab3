"""WishesForm: what is to be done to photos by models."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from editor.errors import UsageError
from editor.tasks.enhancing import STEPS, Wishes
from editor.tasks.print_size import HOW, PrintSize

SIZE = "size"  # of the choices of how to enlarge


class WishesForm(QWidget):
    """changed: anything is different."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None, detailed: bool = False) -> None:
        """detailed: whether there is a model that can add detail while it enlarges."""
        super().__init__(parent)
        self.auto = QRadioButton(self.tr("What each photo needs"))
        self.chosen = QRadioButton(self.tr("These steps:"))
        self.auto.setChecked(True)
        group = QButtonGroup(self)
        for button in (self.auto, self.chosen):
            group.addButton(button)
        names = {step: self._words().get(step, step) for step in STEPS}
        self.steps = {step: QCheckBox(words) for step, words in names.items()}
        self.own_strength = QCheckBox(self.tr("Strength of my own"))
        self.strength = QSlider(Qt.Orientation.Horizontal)
        self.strength.setRange(0, 100)
        self.strength.setValue(60)
        self.strength.setAccessibleName(self.tr("Strength"))
        self.strength_shown = QLabel()
        self.scale = QComboBox()
        self.scale.setAccessibleName(self.tr("Enlarge"))
        for words, scale in ((self.tr("no"), None), ("2×", 2), ("4×", 4), (self.tr("to a size"), SIZE)):
            self.scale.addItem(words, scale)
        self._enlarging(detailed)
        self._lay_out()
        for each in (self.auto, self.own_strength, *self.steps.values()):
            each.toggled.connect(self._refresh)
        self.strength.valueChanged.connect(self._refresh)
        self.scale.currentIndexChanged.connect(self._refresh)
        self.size_wanted.editingFinished.connect(self._refresh)
        self.detail.valueChanged.connect(self._refresh)
        self._refresh()

    def _enlarging(self, detailed: bool) -> None:
        """What more can be said of enlarging."""
        self.size_wanted = QLineEdit("30x45cm@300")
        self.size_wanted.setAccessibleName(self.tr("Size to enlarge to"))
        self.size_wanted.setToolTip(self.tr("Such as {0}").format(HOW))
        self.detail = QSlider(Qt.Orientation.Horizontal)
        self.detail.setRange(0, 100)
        self.detail.setAccessibleName(self.tr("Detail"))
        self.detail.setToolTip(self.tr("0 stays true to the photo; more makes texture up that may have been there"))
        self.detailed = detailed

    def wishes(self) -> Wishes:
        """What is asked for. Raises UsageError."""
        steps = tuple(name for name, box in self.steps.items() if box.isChecked())
        if self.chosen.isChecked() and not steps:
            raise UsageError(self.tr("Choose at least one step."))
        scale = self.scale.currentData()
        return Wishes(
            steps=steps if self.chosen.isChecked() else None,
            strength=float(self.strength.value()) if self.own_strength.isChecked() else None,
            scale=None if scale == SIZE else scale,
            detail=float(self.detail.value()) if self.detailed else None,
            size=PrintSize.read(self.size_wanted.text()) if scale == SIZE else None,
        )

    def set_wishes(self, wishes: Wishes) -> None:
        """As wishes() told."""
        (self.auto if wishes.steps is None else self.chosen).setChecked(True)
        for name, box in self.steps.items():
            box.setChecked(name in (wishes.steps or ()))
        self.own_strength.setChecked(wishes.strength is not None)
        if wishes.strength is not None:
            self.strength.setValue(round(wishes.strength))
        self.scale.setCurrentIndex(self.scale.findData(wishes.scale if wishes.size is None else SIZE))
        if wishes.size is not None:
            self.size_wanted.setText(wishes.size.text)
        self.detail.setValue(round(wishes.detail or 0.0))
        self._refresh()

    def _refresh(self) -> None:
        for box in self.steps.values():
            box.setEnabled(self.chosen.isChecked())
        enlarging = self.scale.currentData() is not None or self.steps["upscale"].isChecked()
        self.how.setRowVisible(self.size_wanted, self.scale.currentData() == SIZE)
        self.how.setRowVisible(self.detail, self.detailed and enlarging)
        own = self.own_strength.isChecked()
        self.strength.setEnabled(own)
        self.strength_shown.setText(str(self.strength.value()) if own else self.tr("as measured"))
        self.changed.emit()

    def _lay_out(self) -> None:
        indented = QVBoxLayout()
        indented.setContentsMargins(22, 0, 0, 0)
        for box in self.steps.values():
            indented.addWidget(box)
        line = QHBoxLayout()
        line.addWidget(self.strength, 1)
        line.addWidget(self.strength_shown)
        self.how = how = QFormLayout()
        how.addRow(self.own_strength, line)
        how.addRow(self.tr("Enlarge"), self.scale)
        how.addRow(self.tr("Size"), self.size_wanted)
        how.addRow(self.tr("Detail"), self.detail)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self.auto)
        whole.addWidget(self.chosen)
        whole.addLayout(indented)
        whole.addSpacing(8)
        whole.addLayout(how)
        whole.addStretch(1)

    def _words(self) -> dict[str, str]:
        return {
            "scratches": self.tr("Scratches and dust of old prints"),
            "denoise": self.tr("Remove noise"),
            "clean": self.tr("Clean up: noise, blur and JPEG damage at once"),
            "deblur": self.tr("Sharpen what is blurred"),
            "jpeg": self.tr("Repair JPEG damage"),
            "red_eye": self.tr("Red eyes from a flash"),
            "lowlight": self.tr("Brighten low light"),
            "auto_tone": self.tr("Tone and colour"),
            "upscale": self.tr("Enlarge"),
        }
