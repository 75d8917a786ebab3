"""EnhanceCard: one thing that a model can do for a photo: why, how much, how long, and how far it is."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from editor.desktop.job_words import time_left
from editor.desktop.panels.edit_panel import EditPanel
from editor.desktop.panels.said import said
from editor.desktop.sentences import spoken
from editor.develop.ai_edit import AiEdit
from editor.develop.controls import Choice, Slider
from editor.develop.edit import Edit

USUAL = {"luminance": 60.0, "colour": 80.0, "strength": 80.0}
WHOLE = {"scratches": 100.0}  # a scratch that is four fifths gone is still a scratch
READY, WAITING, STALE, WORKING = "ready", "waiting", "stale", "working"


def switched_on(kind: type[Edit]) -> Edit:
    """An edit with usual strengths, for when it is switched on without a suggestion."""
    values: dict[str, Any] = {}
    for name, control in kind.controls().items():
        if isinstance(control, Slider) and name in USUAL:
            values[name] = WHOLE.get(kind.name, USUAL[name])
        elif isinstance(control, Choice) and not values and kind().neutral and name == "scale":
            values[name] = control.options[1]
    return kind(**values)


def duration(seconds: float) -> str:
    """About how long, to the second a little longer than elsewhere: it is what models are compared by."""
    return time_left(seconds, longest=90)


class EnhanceCard(QWidget):
    """switched(edit): on with these values, or off (a neutral edit). changed(edit, settled): another strength.
    run_wanted: make or update the result."""

    switched = Signal(object)
    changed = Signal(object, bool)
    run_wanted = Signal()

    def __init__(self, kind: type[AiEdit], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._suggested: Edit | None = None
        self.box = QCheckBox(said(kind.shown_name().removeprefix("AI ").capitalize().replace("Jpeg", "JPEG")), self)
        self.box.setAccessibleName(said(kind.shown_name()))
        self.box.setToolTip(said(" ".join((kind.__doc__ or "").strip().split("\n\n")[0].split())))
        self.time = QLabel(self)
        self.time.setProperty("dim", True)
        self.cause = QLabel(self)
        self.cause.setProperty("dim", True)
        self.cause.setWordWrap(True)
        self.cause.setContentsMargins(32, 0, 10, 2)
        self.cause.setVisible(False)
        self.panel = EditPanel(kind, self)
        self.models = QComboBox(self)
        self.models.setAccessibleName(self.tr("Model: {0}").format(said(kind.shown_name())))
        self.models.view().setAccessibleName(self.models.accessibleName())
        self.models.setToolTip(self.tr("Which model does it"))
        self.models.activated.connect(self._model_chosen)
        self.offer_models(())
        self.state = QLabel(self)
        self.state.setProperty("dim", True)
        self.run = QPushButton(self)
        self.run.setAccessibleName(self.tr("Make the result: {0}").format(said(kind.shown_name())))
        self._lay_out()
        self.box.clicked.connect(self._clicked)
        self.panel.changed.connect(self.changed)
        self.run.clicked.connect(self.run_wanted)
        self.show_edit(kind(), frozenset())
        self.show_state(READY)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 1, 14, 0)
        head.addWidget(self.box, 1)
        head.addWidget(self.time)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 0, 10, 2)
        foot.addWidget(self.state, 1)
        foot.addWidget(self.run)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(1)
        column.addLayout(head)
        column.addWidget(self.cause)
        column.addWidget(self.panel)
        line = QHBoxLayout()
        line.setContentsMargins(12, 0, 10, 2)
        line.addWidget(self.models)
        column.addLayout(line)
        column.addLayout(foot)

    def show_edit(self, edit: Edit, auto: frozenset[str]) -> None:
        """Show what the recipe has."""
        on = not edit.neutral
        self.box.setChecked(on)
        self.panel.setVisible(on)
        self.models.setVisible(on and self.models.count() > 1)
        self.models.setCurrentIndex(max(0, self.models.findData(getattr(edit, "model", ""))))
        self.panel.set_edit(edit if on else self.kind(), auto)
        if not on:
            self.show_state(READY)

    def suggest(self, edit: Edit | None, cause: str, confidence: float = 1.0) -> None:
        """Say why it may help, and with which values."""
        self._suggested, cause = edit, spoken(cause)
        self.cause.setText(cause)
        self.cause.setVisible(bool(cause))
        sure = self.tr("{0} % sure").format(round(confidence * 100))
        self.cause.setToolTip(f"{cause}\n{sure}" if cause else "")

    def offer_models(self, others: tuple[tuple[str, str], ...]) -> None:
        """Which models may be taken in place of the usual one (id and title)."""
        chosen = self.models.currentData()
        self.models.clear()
        for name, title in (("", self.tr("Albumen's own model")), *others):
            self.models.addItem(said(title), name)
        self.models.setCurrentIndex(max(0, self.models.findData(chosen)))
        self.models.setVisible(bool(others) and self.box.isChecked())

    def offer_detail(self, there: bool) -> None:
        """Show the slider between the faithful and the detailed weights only where there are both."""
        row = self.panel.rows.get("detail")
        if row is not None:
            row.setVisible(there)

    def _model_chosen(self) -> None:
        edit = self.panel.edit
        assert isinstance(edit, AiEdit)
        self.changed.emit(replace(edit, model=self.models.currentData(), sha256=""), True)

    def show_time(self, seconds: float | None) -> None:
        """About how long the model takes here; None: not known, or no model."""
        self.time.setText("" if seconds is None else f"~ {duration(seconds)}")

    def show_state(self, state: str) -> None:
        """READY: nothing to say. WAITING: no result yet. STALE: it was made before something changed. WORKING."""
        words = {
            WAITING: self.tr("Not made yet"),
            STALE: self.tr("Made before something below changed"),
            WORKING: self.tr("Working…"),
        }
        self.state.setText(words.get(state, ""))
        self.state.setVisible(state in words)
        self.run.setText(self.tr("Update") if state == STALE else self.tr("Make"))
        self.run.setVisible(state in (WAITING, STALE))

    @property
    def suggested(self) -> Edit | None:
        """The values that the diagnosis would take, if it suggests this."""
        return self._suggested

    def _clicked(self, on: bool) -> None:
        if on:
            self.switched.emit(self._suggested or switched_on(self.kind))
        else:
            off = {n: getattr(self.kind(), n) for n in self.kind.controls()}
            self.switched.emit(replace(self.kind(), **off))
