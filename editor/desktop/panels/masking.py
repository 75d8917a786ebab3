"""Masking: masked steps of a recipe seen as masks that each carry a set of edits, and what is done to them."""

from dataclasses import dataclass, replace

from editor.develop.ai_edit import AiEdit
from editor.develop.edit import Edit
from editor.develop.edits.exposure import Exposure
from editor.develop.mask import Mask
from editor.develop.masks.brush import Brush
from editor.develop.masks.combined import Combined, Part
from editor.develop.recipe import Recipe, Step

PROTECT = "protect"  # stands for the id of a step where the protected parts are meant


@dataclass(frozen=True)
class LocalSet:
    """One mask and the steps that stand behind it; without any, it is what models must leave alone."""

    mask: Mask
    steps: tuple[Step, ...]

    @property
    def parts(self) -> tuple[Part, ...]:
        """What the mask is made of; a plain mask is its own only part."""
        return self.mask.parts if isinstance(self.mask, Combined) else (Part(self.mask),)

    @property
    def inverted(self) -> bool:
        return isinstance(self.mask, Combined) and self.mask.inverted

    @property
    def protects(self) -> bool:
        return not self.steps

    @property
    def id(self) -> str:
        """The id of a step that has the mask, or PROTECT."""
        return self.steps[0].id if self.steps else PROTECT

    @property
    def opacity(self) -> float:
        return self.steps[0].opacity if self.steps else 1.0

    @property
    def enabled(self) -> bool:
        return any(step.enabled for step in self.steps)

    def edit(self, kind: type[Edit]) -> Edit:
        """The edit of that kind behind the mask; its default if there is none."""
        return next((step.edit for step in self.steps if step.edit.name == kind.name), kind())


def local_sets(recipe: Recipe) -> list[LocalSet]:
    """The masks of a recipe, in the order in which they were made; what is protected from models comes last."""
    found: dict[Mask, list[Step]] = {}
    for step in recipe.steps:
        if step.mask is not None and not isinstance(step.edit, AiEdit):
            found.setdefault(step.mask, []).append(step)
    protected = [] if recipe.protect is None else [LocalSet(recipe.protect, ())]
    return [LocalSet(mask, tuple(steps)) for mask, steps in found.items()] + protected


def started(recipe: Recipe, mask: Mask) -> Recipe:
    """With a new mask that does nothing yet."""
    return recipe.with_step(Step(Exposure(), mask))


def protecting(recipe: Recipe) -> Recipe:
    """With a mask, empty yet, of what models must leave alone."""
    return recipe if recipe.protect is not None else replace(recipe, protect=Combined((Part(Brush()),)))


def remasked(recipe: Recipe, old: Mask, new: Mask) -> Recipe:
    """With another mask in place of one, for all the edits behind it."""
    if recipe.protect is not None and recipe.protect == old:
        return replace(recipe, protect=new)
    return replace(recipe, steps=tuple(replace(s, mask=new) if s.mask == old else s for s in recipe.steps))


def with_parts(recipe: Recipe, chosen: LocalSet, parts: tuple[Part, ...], inverted: bool | None = None) -> Recipe:
    """With other parts in a mask; none at all takes the mask away."""
    if not parts:
        return without_set(recipe, chosen.mask)
    turned = chosen.inverted if inverted is None else inverted
    return remasked(recipe, chosen.mask, Combined(parts, turned))


def with_local(recipe: Recipe, chosen: LocalSet, edit: Edit) -> Recipe:
    """With an edit behind a mask; one that changes nothing goes, unless it is the last."""
    old = next((s for s in chosen.steps if s.edit.name == edit.name), None)
    if edit.neutral and old is not None and len(chosen.steps) > 1:
        return recipe.without(old.id)
    step = replace(old, edit=edit) if old else Step(edit, chosen.mask, chosen.opacity, chosen.enabled)
    return recipe.with_step(step)


def with_opacity(recipe: Recipe, mask: Mask, opacity: float) -> Recipe:
    """With all that stands behind a mask counting so much (0–1)."""
    return replace(recipe, steps=tuple(replace(s, opacity=opacity) if s.mask == mask else s for s in recipe.steps))


def with_enabled(recipe: Recipe, mask: Mask, enabled: bool) -> Recipe:
    """With all that stands behind a mask switched on or off."""
    return replace(recipe, steps=tuple(replace(s, enabled=enabled) if s.mask == mask else s for s in recipe.steps))


def without_set(recipe: Recipe, mask: Mask) -> Recipe:
    """Without a mask and all that stands behind it."""
    if recipe.protect is not None and recipe.protect == mask:
        return replace(recipe, protect=None)
    return replace(recipe, steps=tuple(s for s in recipe.steps if s.mask != mask))
