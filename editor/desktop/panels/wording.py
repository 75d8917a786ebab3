"""How steps of the history are called, and what changed between two recipes, in a photographer's words."""

from dataclasses import dataclass, replace
from typing import Any

from editor.desktop.figures import figure
from editor.desktop.panels.said import said
from editor.develop.controls import Control, Hidden, Points, Rect, Slider
from editor.develop.edit import Edit, UnknownEdit
from editor.develop.recipe import Recipe, Step


@dataclass(frozen=True)
class Change:
    """One thing that changed: what it is called, and its value before and after (both empty: it only happened)."""

    word: str
    before: str = ""
    after: str = ""

    def line(self) -> str:
        """All of it: "Exposure 0 → +0.7 EV"."""
        return f"{self.word}  {self.before} → {self.after}" if self.after else self.word

    def short(self) -> str:
        """What the history shows: "Exposure  +0.7 EV"."""
        return f"{self.word}  {self.after}".rstrip()


def name_of(step: Step) -> str:
    """What a step is called; one behind a mask says so."""
    shown = step.edit.told_name if isinstance(step.edit, UnknownEdit) else said(type(step.edit).shown_name())
    return said("{0} (masked)").format(shown) if step.mask is not None else shown


def told(control: Control | None, value: Any) -> str:
    """A value with its unit, short."""
    if isinstance(control, Slider):
        digits = f"{value:{'+' if control.low < 0 else ''}.2f}".rstrip("0").rstrip(".")
        return f"{'0' if digits in ('+0', '-0') else figure(digits)}{' ' + control.unit if control.unit else ''}"
    if isinstance(value, bool):
        return said("on") if value else said("off")
    if isinstance(control, Rect):
        return f"{(value[2] - value[0]) * 100:.0f} × {(value[3] - value[1]) * 100:.0f} %"
    if isinstance(value, tuple):
        return said("{0} points").format(len(value))
    return str(value) or said("none")


def changed_parameters(old: Edit, new: Edit) -> list[str]:
    """The names of the parameters that differ."""
    return [name for name in type(new).controls() if getattr(old, name, None) != getattr(new, name)]


def edit_changes(old: Edit, new: Edit) -> list[Change]:
    """Each change of an edit."""
    kind, changes = type(new), []
    controls = kind.controls()
    alone = sum(1 for each in controls.values() if not isinstance(each, Hidden)) == 1
    for name in changed_parameters(old, new):
        control = controls[name]
        if isinstance(control, Points):
            changes.append(Change(said(kind.shown_name())))
        elif not isinstance(control, Hidden):
            whole = alone or isinstance(control, Rect)  # a crop is its box
            word = kind.shown_name() if whole else control.label or name.replace("_", " ").capitalize()
            changes.append(Change(said(word), *(told(control, getattr(each, name)) for each in (old, new))))
    return changes


def recipe_changes(old: Recipe, new: Recipe) -> list[Change]:
    """What differs between two recipes."""
    before, changes = {step.id: step for step in old.steps}, []
    for step in new.steps:
        changes += _step_changes(before.pop(step.id, None), step)
    changes += [_step_gone(step) for step in before.values()]
    if old.protect != new.protect:
        changes.append(Change(said("Protected parts")))
    return changes


def _step_gone(step: Step) -> Change:
    changes = [] if isinstance(step.edit, UnknownEdit) else edit_changes(step.edit, type(step.edit)())
    if len(changes) == 1 and step.mask is None:
        return changes[0]
    return Change(said("{0} taken away").format(name_of(step)))


def _step_changes(was: Step | None, step: Step) -> list[Change]:
    if isinstance(step.edit, UnknownEdit):
        return []
    name = name_of(step)
    if was is None:
        changes = edit_changes(type(step.edit)(), step.edit)
        return changes if changes and step.mask is None else [Change(name)]
    changes = edit_changes(was.edit, step.edit)
    if step.mask is not None:
        changes = [replace(each, word=said("{0} (masked)").format(each.word)) for each in changes]
    if was.opacity != step.opacity:
        shares = f"{was.opacity * 100:.0f}", f"{step.opacity * 100:.0f} %"
        changes.append(Change(said("{0}: opacity").format(name), *shares))
    if was.enabled != step.enabled:
        changes.append(Change(name, *(said("on") if each else said("off") for each in (was.enabled, step.enabled))))
    if was.mask != step.mask:
        changes.append(Change(said("{0}: mask").format(name)))
    return changes or ([Change(name)] if was.edit != step.edit else [])


def label_for(old: Recipe, new: Recipe) -> str:
    """A short name for the step from one recipe to the other."""
    changes = recipe_changes(old, new)
    if len(changes) == 1:
        return changes[0].short()
    names = list(dict.fromkeys(name_of(step) for step in new.steps if step not in old.steps))
    if len(names) == 1:
        return names[0]
    return said("{0} changes").format(len(changes)) if changes else said("Changed")
