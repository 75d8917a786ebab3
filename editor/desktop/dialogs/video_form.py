"""VideoForm: what is done to clips, how the new ones are stored, and where."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from editor.desktop.dialogs.asker import Asker
from editor.desktop.figures import figure
from editor.desktop.panels.said import said as said_in_words
from editor.develop.edits.exposure import Exposure
from editor.develop.recipe import Recipe
from editor.errors import UsageError
from editor.metadata.policy import Policy
from editor.tasks.clip_making import Span
from editor.tasks.clip_needs import STEPS, ClipWishes, said
from editor.tasks.output import Output
from editor.tasks.presets import Preset
from editor.video.encoding import QUALITY, Coding


class VideoForm(QWidget):
    """changed: anything is different. folder: where new clips go at first."""

    changed = Signal()

    def __init__(self, folder: str = "", presets: Sequence[Preset] = (), parent: QWidget | None = None) -> None:
        """presets: what may be put on every frame."""
        super().__init__(parent)
        self._presets = {preset.name: preset.recipe for preset in presets if fits(preset.recipe)}
        self.auto = QRadioButton(self.tr("What each clip needs"))
        self.chosen = QRadioButton(self.tr("These steps:"))
        self.auto.setChecked(True)
        group = QButtonGroup(self)
        for button in (self.auto, self.chosen):
            group.addButton(button)
        self.steps = {step: QCheckBox(self._words()[step]) for step in STEPS if step != "upscale"}
        self.own_strength = QCheckBox(self.tr("Strength of my own"))
        self.strength, self.strength_shown = _slider(0, 60, self.tr("Strength"))
        self.exposure, self.exposure_shown = _slider(-20, 0, self.tr("Exposure"), 20)
        self.quality, self.quality_shown = _slider(1, round(QUALITY), self.tr("Quality"))
        self.steady = QCheckBox(self.tr("Steady from frame to frame"))
        self.steady.setToolTip(self.tr("Frames are joined along their movement, so that noise does not become flicker"))
        self.steady.setChecked(True)
        self.by_scene = QCheckBox(self.tr("Each scene at a strength of its own"))
        self.folder = QLineEdit(folder)
        self.browse = QPushButton("…")
        self.start, self.end = QLineEdit(), QLineEdit()
        self._fill()
        self._lay_out()
        self._wire()
        self._refresh()

    def wishes(self) -> ClipWishes:
        """What is asked for. Raises UsageError."""
        steps = tuple(name for name, box in self.steps.items() if box.isChecked())
        scale = self.scale.currentData()
        if self.chosen.isChecked() and not steps and scale is None and not self._adjusted().steps:
            raise UsageError(self.tr("Choose at least one step."))
        return ClipWishes(
            steps=steps if self.chosen.isChecked() else None,
            strength=float(self.strength.value()) if self.own_strength.isChecked() else None,
            scale=scale,
            adjust=said(self._adjusted()),
            temporal=1.0 if self.steady.isChecked() else 0.0,
            by_scene=self.by_scene.isChecked(),
        )

    def _adjusted(self) -> Recipe:
        """What is put on every frame beside the steps."""
        recipe = self._presets.get(self.look.currentData(), Recipe())
        stops = self.exposure.value() / 10
        return recipe.with_edit(Exposure(stops=stops)) if stops else recipe

    def coding(self) -> Coding:
        """How the new clips are stored."""
        return Coding(self.codec.currentData(), float(self.quality.value()))

    def output(self) -> Output:
        """Where they go, and what they say. Raises UsageError."""
        folder = self.folder.text().strip()
        if not folder:
            raise UsageError(self.tr("Choose a folder to write to."))
        policy, conflict = Policy(self.policy.currentData()), self.conflict.currentData()
        return Output(Path(folder).expanduser().absolute(), policy=policy, conflict=conflict)

    def span(self) -> Span | None:
        """Which part of the clip is made; None for all of it. Raises UsageError."""
        if not self.how.isRowVisible(self.range_row) or not (self.start.text().strip() or self.end.text().strip()):
            return None
        start = _seconds(self.start.text() or "0")
        end = _seconds(self.end.text()) if self.end.text().strip() else None
        if start is None or (self.end.text().strip() and end is None) or (end is not None and end <= start):
            raise UsageError(self.tr("Write the part as minutes and seconds, such as 0:05 to 0:12."))
        return Span(start, end)

    def allow_range(self, on: bool) -> None:
        """A part can be chosen of one clip, not of many."""
        self.how.setRowVisible(self.range_row, on)

    def _refresh(self) -> None:
        for box in self.steps.values():
            box.setEnabled(self.chosen.isChecked())
        own = self.own_strength.isChecked()
        self.strength.setEnabled(own)
        self.strength_shown.setText(str(self.strength.value()) if own else self.tr("as measured"))
        self.quality_shown.setText(str(self.quality.value()))
        self.exposure_shown.setText(figure(f"{self.exposure.value() / 10:+.1f}") + " EV")
        self.changed.emit()

    def _fill(self) -> None:
        self.scale = self._combo(self.tr("Enlarge"), ((self.tr("no"), None), ("2×", 2), ("4×", 4)))
        looks = ((self.tr("none"), None), *((said_in_words(name), name) for name in self._presets))
        self.look = self._combo(self.tr("Preset"), looks)
        codecs = (
            (self.tr("AV1 (small, free)"), "av1"),
            (self.tr("H.264 (plays everywhere)"), "h264"),
            ("HEVC", "hevc"),
        )
        self.codec = self._combo(self.tr("Stored as"), codecs)
        policies = (
            (self.tr("All of it"), Policy.ALL.value),
            (self.tr("All but where it was taken"), Policy.NO_LOCATION.value),
            (self.tr("None of it"), Policy.NONE.value),
        )
        self.policy = self._combo(self.tr("Metadata"), policies)
        conflicts = (
            (self.tr("Keep both"), "rename"),
            (self.tr("Leave it, skip the clip"), "skip"),
            (self.tr("Replace it"), "overwrite"),
        )
        self.conflict = self._combo(self.tr("If a file is there"), conflicts)
        names = ((self.folder, self.tr("Folder")), (self.browse, self.tr("Choose the folder")))
        for part, words in (*names, (self.start, self.tr("From")), (self.end, self.tr("To"))):
            part.setAccessibleName(words)
        self.start.setPlaceholderText("0:00")
        self.end.setPlaceholderText(self.tr("the end"))

    def _wire(self) -> None:
        for box in (self.auto, self.own_strength, self.steady, self.by_scene, *self.steps.values()):
            box.toggled.connect(self._refresh)
        for combo in (self.scale, self.look, self.codec, self.policy, self.conflict):
            combo.currentIndexChanged.connect(self._refresh)
        for line in (self.folder, self.start, self.end):
            line.textChanged.connect(self._refresh)
        for slider in (self.strength, self.exposure, self.quality):
            slider.valueChanged.connect(self._refresh)
        self.browse.clicked.connect(self._choose_folder)

    def _choose_folder(self) -> None:
        found = Asker(self).folder(self.tr("Where to write"), self.folder.text())
        if found is not None:
            self.folder.setText(str(found))

    def _lay_out(self) -> None:
        self.how = how = QFormLayout()
        how.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        how.setHorizontalSpacing(14)
        how.setVerticalSpacing(7)
        how.addRow(self.own_strength, _row(self.strength, self.strength_shown))
        how.addRow(self.tr("Enlarge"), self.scale)
        how.addRow(self.tr("Exposure"), _row(self.exposure, self.exposure_shown))
        how.addRow(self.tr("Preset"), self.look)
        how.addRow(self.steady)
        how.addRow(self.by_scene)
        how.addRow(_heading(self.tr("Where to")))
        how.addRow(self.tr("Folder"), _row(self.folder, self.browse))
        how.addRow(self.tr("If a file is there"), self.conflict)
        how.addRow(self.tr("Stored as"), self.codec)
        how.addRow(self.tr("Quality"), _row(self.quality, self.quality_shown))
        how.addRow(self.tr("Metadata"), self.policy)
        self.range_row = QWidget()
        self.range_row.setLayout(_row(self.start, QLabel("–"), self.end, first=0))
        how.addRow(self.tr("Only this part"), self.range_row)
        indented = QVBoxLayout()
        indented.setContentsMargins(22, 0, 0, 0)
        for box in self.steps.values():
            indented.addWidget(box)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(7)
        for part in (_heading(self.tr("What")), self.auto, self.chosen):
            whole.addWidget(part)
        whole.addLayout(indented)
        whole.addSpacing(4)
        whole.addLayout(how)
        whole.addStretch(1)

    def _combo(self, name: str, choices: Any) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        for words, data in choices:
            combo.addItem(words, data)
        return combo

    def _words(self) -> dict[str, str]:
        return {
            "denoise": self.tr("Remove noise"),
            "clean": self.tr("Clean up: noise, blur and compression at once"),
            "deblur": self.tr("Sharpen what is blurred"),
            "jpeg": self.tr("Repair compression damage"),
        }


def fits(recipe: Recipe) -> bool:
    """Whether a preset may be put on the frames of a clip."""
    try:
        ClipWishes((), adjust=said(recipe))
    except UsageError:
        return False
    return True


def _slider(least: int, value: int, name: str, most: int = 100) -> tuple[QSlider, QLabel]:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(least, most)
    slider.setValue(value)
    slider.setAccessibleName(name)
    return slider, QLabel()


def _heading(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("heading", True)
    return label


def _row(*parts: QWidget, first: int = 1) -> QHBoxLayout:
    """Parts side by side. first: how far the first one stretches."""
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    for number, part in enumerate(parts):
        line.addWidget(part, first if number == 0 else 0)
    return line


def _seconds(text: str) -> float | None:
    """Seconds of "7", "1:07.5" or "1:02:03"."""
    total = 0.0
    try:
        for part in text.strip().split(":"):
            total = total * 60 + float(part)
    except ValueError:
        return None
    return total if total >= 0 else None
