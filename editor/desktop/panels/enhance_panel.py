"""EnhancePanel: what a photo needs and why, one click to accept, and how the models get on."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QToolButton, QVBoxLayout, QWidget

from editor.desktop.panels.editing import Editing
from editor.desktop.panels.enhance_card import READY, STALE, WAITING, WORKING, EnhanceCard, duration
from editor.desktop.panels.enhancer import Estimated, Suggested
from editor.desktop.panels.said import said
from editor.develop.ai_edit import AiEdit
from editor.develop.edit import Edit
from editor.develop.edits import all_edits
from editor.develop.recipe import Recipe
from editor.jobs.job import Job, JobState

FAMILIAR = ("denoise", "deblur", "clean", "jpeg", "lowlight", "auto_tone", "upscale")


class EnhancePanel(QWidget):
    """look_wanted: find out what the photo needs. run_wanted: make the results that are missing. cancel_wanted."""

    look_wanted = Signal()
    run_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._estimates: Mapping[str, Estimated] = {}
        self._job: Job | None = None
        self.cards: dict[str, EnhanceCard] = {}
        self._shown: dict[str, tuple[Edit, frozenset[str], str]] = {}  # what each card shows now
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.look = QPushButton(self.tr("What does it need?"), self)
        self.look.clicked.connect(self.look_wanted)
        self.accept = QPushButton(self.tr("Accept all"), self)
        self.accept.setProperty("primary", True)
        self.accept.setVisible(False)
        self.accept.clicked.connect(self.accept_all)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2)
        self._head()
        self._progress()
        self._cards()
        self.say("")

    def _head(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(12, 0, 10, 4)
        line.addWidget(self.words, 1)
        line.addWidget(self.look)
        line.addWidget(self.accept)
        self.column.addLayout(line)

    def _progress(self) -> None:
        self.working = QWidget(self)
        column = QVBoxLayout(self.working)
        column.setContentsMargins(12, 2, 10, 6)
        column.setSpacing(4)
        line = QHBoxLayout()
        self.how_far = QLabel(self.working)
        self.how_far.setProperty("dim", True)
        cancel = QToolButton(self.working)
        cancel.setText(self.tr("Cancel"))
        cancel.clicked.connect(self.cancel_wanted)
        self.bar = QProgressBar(self.working)
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the enhancement"))
        line.addWidget(self.how_far, 1)
        line.addWidget(cancel)
        column.addLayout(line)
        column.addWidget(self.bar)
        self.working.setVisible(False)
        self.column.addWidget(self.working)

    def _cards(self) -> None:
        places = {name: place for place, name in enumerate(FAMILIAR)}
        for kind in sorted(all_edits().values(), key=lambda kind: places.get(kind.name, len(FAMILIAR))):
            if issubclass(kind, AiEdit):
                card = EnhanceCard(kind, self)
                card.switched.connect(self._switched)
                card.panel.touched.connect(self._editing.release)
                card.changed.connect(self._editing.set_edit)
                card.run_wanted.connect(self.run_wanted)
                self.cards[kind.name] = card
                self.column.addWidget(card)
        self.missing = QLabel(self)
        self.missing.setProperty("dim", True)
        self.missing.setWordWrap(True)
        self.missing.setContentsMargins(12, 4, 10, 0)
        self.missing.setVisible(False)
        self.column.addWidget(self.missing)

    def say(self, words: str) -> None:
        """A sentence at the top; empty: the invitation to look."""
        self.words.setText(words or self.tr("Let Albumen look at the photo."))

    def show_looking(self) -> None:
        self.say(self.tr("Looking at the photo…"))
        self.look.setEnabled(False)

    def show_suggestions(self, found: tuple[Suggested, ...] | None) -> None:
        """What the photo needs, with the evidence; None: it was not looked at yet."""
        self.look.setEnabled(True)
        self.look.setVisible(found is None)
        self.accept.setVisible(bool(found))
        by_name = {each.edit.name: each for each in found or ()}
        for name, card in self.cards.items():
            each = by_name.get(name)
            card.suggest(each.edit if each else None, each.cause if each else "", each.confidence if each else 1.0)
        if found is None:
            self.say("")
        elif not found:
            self.say(self.tr("Nothing needed."))
        else:
            seconds = sum(self._estimates[n].seconds for n in by_name if n in self._estimates)
            about = self.tr(", about {0} here").format(duration(seconds)) if seconds else ""
            many = self.tr("{0} suggestions").format(len(found)) if len(found) > 1 else self.tr("One suggestion")
            self.say(many + about)

    def show_estimates(self, estimates: Mapping[str, Estimated]) -> None:
        """How long each takes on this machine; an edit without one has no model."""
        self._estimates = estimates
        self._shown.clear()
        for name, card in self.cards.items():
            each = estimates.get(name)
            card.show_time(each.seconds if each else None)
            card.offer_models(each.others if each else ())
            card.offer_detail(each is not None and each.detailed)
            card.setVisible(each is not None or card.box.isChecked())
        absent = [card.box.text() for name, card in self.cards.items() if name not in estimates]
        self.missing.setText(self.tr("No model is installed for: {0}").format(", ".join(absent)))
        self.missing.setVisible(bool(absent))

    def show_recipe(self, recipe: Recipe, waiting: tuple[str, ...] = (), stale: tuple[str, ...] = ()) -> None:
        """Show what the recipe has, and which results are missing or out of date (ids of steps)."""
        busy = self._job is not None and not self._job.state.over
        for name, card in self.cards.items():
            edit, step, state = recipe.get(name), recipe.step(name), READY
            if step is not None and not edit.neutral:
                state = WAITING if step.id in waiting else STALE if step.id in stale else READY
                state = WORKING if busy and state in (WAITING, STALE) else state
            shown = edit, self._editing.auto_parameters(edit), state
            if self._shown.get(name) != shown:  # this is asked with every picture of a slider that moves
                self._shown[name] = shown
                card.show_edit(*shown[:2])
                card.show_state(state)

    def show_job(self, job: Job | None, tiles: int = 0) -> None:
        """How far the models are; None or a job that is over: nothing runs."""
        self._job = job
        running = job is not None and not job.state.over
        self.working.setVisible(running)
        if job is None or not running:
            return
        self.bar.setValue(round(job.fraction * 1000))
        self.how_far.setText(progress_words(job, tiles))

    def accept_all(self) -> None:
        """Take every suggestion as it is, and make the results."""
        edits: list[Edit] = [card.suggested for card in self.cards.values() if card.suggested is not None]
        if edits:
            self._editing.set_automatically(edits, self.tr("Enhance"))
            self.accept.setVisible(False)
            self.run_wanted.emit()

    def _switched(self, edit: Edit) -> None:
        if edit.neutral:
            self._editing.set_edit(edit)
        else:
            self._editing.set_automatically([edit], said(type(edit).shown_name()))
            self.run_wanted.emit()


def progress_words(job: Job, tiles: int) -> str:
    """How far a job is: "Tile 12 of 96, about 14 s left"."""
    if job.cancelling:
        return said("Cancelling…")
    if job.state is JobState.PAUSED:
        return said("Paused")
    if job.state is JobState.WAITING:
        return said("Waiting for its turn")
    here = min(tiles, int(job.fraction * tiles) + 1)
    told = said("Tile {0} of {1}").format(here, tiles) if tiles else f"{job.fraction * 100:.0f} %"
    return told if job.eta is None else said("{0}, about {1} left").format(told, duration(job.eta))
