"""Editing: turns what the panels want into recipes and history; the only place that decides what a change becomes."""

import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from editor.desktop.panels.wording import label_for
from editor.develop.edit import Edit
from editor.develop.history import History
from editor.develop.recipe import Recipe, Step

TOGETHER = 1.0  # seconds within which steps of one control become one moment of the history


class Book(Protocol):
    """Where the current photo's history is kept; the session is one."""

    @property
    def history(self) -> History: ...

    def change_history(self, history: History) -> None: ...


class Editing(QObject):
    """recipe_changed(Recipe): render this. While a drag goes on the recipe is live; the history gets one moment when
    it settles, and quick steps of one control share a moment."""

    recipe_changed = Signal(object)

    def __init__(self, book: Book, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._live: Recipe | None = None
        self._last: tuple[str, float, int] = ("", 0.0, -1)  # what was changed, when, and the moment it made
        self._auto: dict[tuple[str, str], Any] = {}

    @property
    def history(self) -> History:
        return self._book.history

    @property
    def recipe(self) -> Recipe:
        """What the user sees: the live recipe of a drag, or that of the history."""
        return self._live if self._live is not None else self._book.history.recipe

    @property
    def moving(self) -> bool:
        """Whether a hand is at it: more changes will come before one settles."""
        return self._live is not None

    def forget(self) -> None:
        """Another photo or another moment: no drag goes on, nothing was set by the program."""
        self._live = None
        self._last = ("", 0.0, -1)

    def set_edit(self, edit: Edit, settled: bool = True) -> None:
        """An unmasked edit as the user wants it."""
        old = self.recipe.get(edit.name)
        for name in type(edit).controls():
            if getattr(old, name) != getattr(edit, name):
                self.release(edit.name, name)
        self.set_recipe(self.recipe.with_edit(edit), settled, key=edit.name)

    def set_step(self, step: Step, settled: bool = True) -> None:
        """A step (behind a mask, or with another opacity) as the user wants it."""
        self.set_recipe(self.recipe.with_step(step), settled, key=step.id)

    def remove(self, step_id: str) -> None:
        self.set_recipe(self.recipe.without(step_id))

    def set_recipe(self, recipe: Recipe, settled: bool = True, key: str = "", label: str = "") -> None:
        """Any recipe. key: changes of one key in quick succession become one moment. label: as the history shows it."""
        if not settled:
            self._live = recipe
            self.recipe_changed.emit(recipe)
            return
        self._live = None
        self._settle(recipe, key, label)
        self.recipe_changed.emit(self.recipe)

    def rewrite(self, change: Callable[[Recipe], Recipe]) -> None:
        """Change all recipes of the history alike, without a step of its own."""
        self._book.change_history(self.history.rewritten(change))

    def try_recipe(self, recipe: Recipe | None) -> None:
        """Show a recipe without keeping it (a preset under the pointer); None: back to what it was."""
        self._live = recipe
        self.recipe_changed.emit(self.recipe)

    def _settle(self, recipe: Recipe, key: str, label: str) -> None:
        history, now = self._book.history, time.monotonic()
        if recipe == history.recipe:  # what comes next must not be told together with what came before
            return
        last_key, when, place = self._last
        together = bool(key) and key == last_key and now - when < TOGETHER and place == history.place
        if together and history.can_undo:
            base = history.moments[history.moments[history.place].parent or 0].recipe
            made = history.amend(label or label_for(base, recipe), recipe)
        else:
            made = history.add(label or label_for(history.recipe, recipe), recipe)
        self._book.change_history(made)
        self._last = (key, now, made.place)

    # --- what the program sets

    def set_automatically(self, edits: Iterable[Edit], label: str) -> None:
        """Values that the program chose; they are shown as such until the user touches them."""
        recipe = self.recipe
        for edit in edits:
            old = recipe.get(edit.name)
            recipe = recipe.with_edit(edit)
            for name in type(edit).controls():
                if getattr(edit, name) != getattr(old, name):
                    self._auto[(edit.name, name)] = getattr(edit, name)
        self.set_recipe(recipe, label=label)

    def auto_parameters(self, edit: Edit) -> frozenset[str]:
        """The parameters of an edit that still have the value the program gave them."""
        return frozenset(
            name
            for (kind, name), value in self._auto.items()
            if kind == edit.name and getattr(edit, name, None) == value
        )

    def release(self, edit: str, parameter: str) -> None:
        """The user has taken a value into his own hands, even if it stays as it is."""
        self._auto.pop((edit, parameter), None)

    def forget_auto(self) -> None:
        self._auto.clear()

    # --- moving in the history

    def undo(self) -> None:
        self._go(self.history.undo())

    def redo(self) -> None:
        self._go(self.history.redo())

    def go(self, place: int) -> None:
        """Stand on any moment."""
        self._go(self.history.go(place))

    def snapshot(self, name: str) -> None:
        self._book.change_history(self.history.snapshot(name))

    def reset(self, label: str) -> None:
        """Take every edit away, as one moment that can be undone."""
        self.set_recipe(Recipe(), label=label)

    def enable(self, names: Iterable[str], on: bool, label: str) -> None:
        """Switch steps of some edits off or on, keeping their values."""
        wanted = set(names)
        steps = tuple(replace(s, enabled=on) if s.edit.name in wanted else s for s in self.recipe.steps)
        self.set_recipe(replace(self.recipe, steps=steps), label=label)

    def _go(self, history: History) -> None:
        self.forget()
        self._book.change_history(history)
        self.recipe_changed.emit(self.recipe)
