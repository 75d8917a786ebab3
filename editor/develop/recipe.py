"""Recipe: everything that is done to a photo, as one value."""

import uuid
from dataclasses import dataclass, field, replace
from typing import Any

from editor.develop.edit import Edit, Stage, UnknownEdit, plain
from editor.develop.edits import all_edits
from editor.develop.masks import Mask, mask_from_dict

SCHEMA = 1


@dataclass(frozen=True)
class Step:
    """One edit as it stands in a recipe: where it applies (mask; None: everywhere), how much, and whether."""

    edit: Edit
    mask: Mask | None = None
    opacity: float = 1.0
    enabled: bool = True
    id: str = field(default_factory=lambda: uuid.uuid4().hex[:12])

    def to_dict(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "opacity": self.opacity,
            "enabled": self.enabled,
            "mask": self.mask.to_dict() if self.mask else None,
            **self.edit.to_dict(),
        }

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> "Step":
        outer = {"id", "opacity", "enabled", "mask"}
        inner = {key: value for key, value in data.items() if key not in outer}
        known = all_edits().get(inner.get("edit", ""))
        newer = known is None or inner.get("version", 1) > known.version
        edit: Edit = UnknownEdit.of(inner) if known is None or newer else known.from_dict(inner)
        mask = mask_from_dict(data["mask"]) if data.get("mask") else None
        return cls(
            edit, mask, data.get("opacity", 1.0), data.get("enabled", True), data.get("id") or uuid.uuid4().hex[:12]
        )


def _order(step: Step) -> tuple[float, int, str]:
    """Where a step runs; steps that are equal here stay in the order in which they were made."""
    if step.mask is not None and step.edit.lowers():
        return Stage.EFFECT + 0.5, 0, ""
    return step.edit.stage, step.edit.rank, step.edit.name


@dataclass(frozen=True)
class Recipe:
    """Steps in the order in which they run. Without a mask there is at most one step of each edit. Adjustments of
    light and colour behind masks come after those without, in the order in which they were made.

    protect: where AI edits, and those that find things by themselves, leave the photo as it is (None: nowhere).
    Changing a recipe makes a new one.
    """

    steps: tuple[Step, ...] = ()
    protect: Mask | None = None

    def get(self, name: str) -> Edit:
        """The unmasked edit of that name; its default if the recipe has none."""
        step = self.step(name)
        return step.edit if step else plain(all_edits()[name])

    def step(self, name: str) -> Step | None:
        """The unmasked step of that edit, or None."""
        return next((s for s in self.steps if s.edit.name == name and s.mask is None), None)

    def with_edit(self, edit: Edit) -> "Recipe":
        """With this edit everywhere, in place of the one of its kind; a neutral edit takes it out."""
        old = self._like(edit)
        if edit.neutral and not isinstance(edit, UnknownEdit):
            return self.without(old.id) if old else self
        return self.with_step(replace(old, edit=edit) if old else Step(edit))

    def _like(self, edit: Edit) -> Step | None:
        """The unmasked step whose place an edit takes; what a newer Albumen made goes by the name it has there."""
        if not isinstance(edit, UnknownEdit):
            return self.step(edit.name)
        unknown = ((step, step.edit) for step in self.steps if step.mask is None)
        return next((s for s, e in unknown if isinstance(e, UnknownEdit) and e.told_name == edit.told_name), None)

    def with_step(self, step: Step) -> "Recipe":
        """With this step, in place of the one with its id."""
        others = tuple(s for s in self.steps if s.id != step.id)
        place = next((i for i, s in enumerate(self.steps) if s.id == step.id), len(others))
        steps = (*others[:place], step, *others[place:])
        return replace(self, steps=tuple(sorted(steps, key=_order)))

    def without(self, step_id: str) -> "Recipe":
        return replace(self, steps=tuple(s for s in self.steps if s.id != step_id))

    @property
    def active(self) -> tuple[Step, ...]:
        """The steps that change something."""
        return tuple(s for s in self.steps if s.enabled and s.opacity > 0 and not s.edit.neutral)

    def to_dict(self) -> dict[str, Any]:
        protect = {"protect": self.protect.to_dict()} if self.protect else {}
        return {"schema": SCHEMA, "steps": [step.to_dict() for step in self.steps], **protect}

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> "Recipe":
        """The recipe that to_dict() told; what a newer version made is kept. Raises RecipeError."""
        protect = mask_from_dict(data["protect"]) if data.get("protect") else None
        return cls(tuple(Step.from_dict(each) for each in data.get("steps", [])), protect)


def unknown_in(recipe: Recipe) -> list[str]:
    """What of a recipe is kept but cannot be applied, a sentence each."""
    found = []
    for step in recipe.steps:
        if isinstance(step.edit, UnknownEdit) and step.enabled:
            found.append(f"The adjustment {step.edit.told_name!r} was made by a newer Albumen and is not applied.")
        elif step.enabled and step.mask is not None and step.mask.newer:
            name = step.edit.shown_name()
            found.append(f"The mask of {name!r} was made by a newer Albumen; what is unknown of it covers nothing.")
    if recipe.protect is not None and recipe.protect.newer:
        found.append("What is protected was chosen by a newer Albumen; what is unknown of it protects nothing.")
    return found
