"""EnhanceSection: the panel and the enhancer, wired together under one heading."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from editor.desktop.panels.editing import Editing
from editor.desktop.panels.enhance_panel import EnhancePanel
from editor.desktop.panels.enhancer import Enhancer, Estimated, Made, Runs, Suggested
from editor.desktop.panels.growing import Looking
from editor.desktop.panels.lab import Lab, Rendered
from editor.desktop.panels.section import Section
from editor.develop.ai_edit import AiEdit
from editor.develop.recipe import Recipe
from editor.jobs.job import Job
from editor.studio import Studio

GROWTH_MS = 600  # between two pictures of a result that grows


class EnhanceSection(Section):
    """refreshed: results have come or grown, render anew. failed(sentence)."""

    refreshed = Signal()
    noted = Signal(str)
    failed = Signal(str)

    def __init__(self, studio: Studio, runs: Runs, lab: Lab, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__("", parent, opened=True)
        self.title = self.tr("Enhance")
        self.heading.setText(self.title)
        self.heading.setAccessibleName(self.title)
        self._lab, self._editing = lab, editing
        self.panel = EnhancePanel(editing, self)
        self.enhancer = Enhancer(studio, runs, lab, self)
        self._estimates: dict[str, Estimated] = {}
        self._found: tuple[Suggested, ...] | None = None
        self._last: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
        self._look_when_open = False
        self.looking: Looking = lambda: None
        self._growth = QTimer(self, interval=GROWTH_MS, singleShot=True)
        self._growth.timeout.connect(self.refreshed)
        self.add(self.panel)
        self.panel.look_wanted.connect(self.look)
        self.panel.run_wanted.connect(self.run)
        self.panel.cancel_wanted.connect(self.enhancer.cancel)
        self.enhancer.looked.connect(self._looked)
        self.enhancer.estimated.connect(self._estimated)
        self.enhancer.progressed.connect(self._progressed)
        self.enhancer.made.connect(self._made)
        self.enhancer.grew.connect(self._grew)
        self.enhancer.noted.connect(self.noted)
        self.enhancer.failed.connect(self._failed)

    def photo_closed(self) -> None:
        """Nothing is known of the next photo yet."""
        self.enhancer.forget()
        self._growth.stop()
        self._look_when_open = False
        self._found = None
        self._last = ((), ())
        self.panel.show_suggestions(None)
        self.panel.show_job(None)

    def photo_opened(self) -> None:
        """The photo is there: how long would each model take?"""
        self.enhancer.estimate()
        if self._look_when_open:
            self.look()

    def look(self) -> None:
        """Find out what the photo needs, now or as soon as it is there."""
        self.set_opened(True)
        if self._lab.original is None:
            self._look_when_open = True
            return
        self._look_when_open = False
        self.panel.show_looking()
        self.enhancer.look()

    def run(self) -> None:
        """Make the results that are missing or out of date, beginning with what is looked at."""
        seen = self.looking()
        self._lab.results.looking = lambda: seen
        self.enhancer.run(self._editing.recipe)

    def show_recipe(self, recipe: Recipe) -> None:
        """Show what the recipe has."""
        self.panel.show_recipe(recipe, *self._last)
        self.set_marked(any(not recipe.get(name).neutral for name in self.panel.cards))

    def show_rendered(self, rendered: Rendered) -> None:
        """Which results are missing or out of date."""
        self._last = (rendered.waiting, rendered.stale)
        self.show_recipe(self._editing.recipe)

    def stop(self) -> None:
        self._growth.stop()
        self.enhancer.stop()

    def _looked(self, found: tuple[Suggested, ...]) -> None:
        self._found = found
        self.panel.show_suggestions(found)

    def _estimated(self, found: dict[str, Estimated]) -> None:
        self._estimates = found
        self.panel.show_estimates(found)
        if self._found is not None:
            self.panel.show_suggestions(self._found)

    def _progressed(self, job: Job) -> None:
        wanted = (self._editing.recipe.get(name) for name in self._estimates)
        tiles = sum(self._estimates[edit.name].tiles for edit in wanted if not edit.neutral)
        self.panel.show_job(job, tiles)
        self.show_recipe(self._editing.recipe)

    def _made(self, made: Made) -> None:
        """The steps learn which model and weights made their result; no step of the history is made of that."""
        self._growth.stop()
        self._lab.adopt(told(made.recipe, made.edits), made.image)
        self._editing.rewrite(lambda recipe: told(recipe, made.edits))
        self.refreshed.emit()

    def _grew(self) -> None:
        if not self._growth.isActive():
            self._growth.start()

    def _failed(self, words: str) -> None:
        if self._found is None:
            self.panel.show_suggestions(None)
        self.failed.emit(words)


def told(recipe: Recipe, edits: Mapping[str, AiEdit]) -> Recipe:
    """The recipe with models and weights written into the steps that they were run for, as long as these still ask
    for the same."""
    steps = []
    for step in recipe.steps:
        made = edits.get(step.id)
        edit = step.edit
        if made is not None and isinstance(edit, AiEdit) and made.settings() == edit.settings():
            edit = replace(edit, model=made.model, sha256=made.sha256)
        steps.append(replace(step, edit=edit))
    return replace(recipe, steps=tuple(steps))
