"""Enhancing: from what a photo needs, or from what was asked for, to a recipe."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from editor.develop.edit import Edit
from editor.develop.edits import edit_called
from editor.develop.recipe import Recipe
from editor.errors import UsageError
from editor.tasks.print_size import PrintSize

if TYPE_CHECKING:  # an export, which knows of wishes too, diagnoses nothing
    from editor.restoration.diagnose import Diagnosis, Suggestion

ENOUGH = 1.02  # so much more is not worth a model: a plain resampler does it

ENLARGING = "upscale"  # by name: its module brings OpenCV, and a plain export knows of wishes too
STEPS = ("scratches", "denoise", "clean", "deblur", "jpeg", "red_eye", "lowlight", "auto_tone", "upscale")
STRENGTHS = ("strength", "luminance", "colour")  # the parameters that are strengths, 0–100


@dataclass(frozen=True)
class Wishes:
    """What the user asked for. steps: by name, or None for what each photo needs. strength: 0–100, in place of the
    measured ones. scale: 2 or 4, and detail: 0 (faithful) to 100 (crisp), both for the step "upscale". size: what the
    finished photo must fit into, in place of a scale: the least sufficient one is taken.

    Raises UsageError for a step that there is not, or a number out of its range.
    """

    steps: tuple[str, ...] | None = None
    strength: float | None = None
    scale: int | None = None
    detail: float | None = None
    size: PrintSize | None = None

    def __post_init__(self) -> None:
        for step in self.steps or ():
            if step not in STEPS:
                raise UsageError(f"there is no step called {step!r}; there are {', '.join(STEPS)}")
        if self.scale and self.size:
            raise UsageError("give a scale or a size, not both")
        if self.scale not in (None, 2, 4):
            raise UsageError(f"scale must be 2 or 4, not {self.scale}")
        for name in ("strength", "detail"):
            value = getattr(self, name)
            if value is not None and not 0 <= value <= 100:
                raise UsageError(f"{name} must be 0 to 100, not {value:g}")

    def recipe(self, diagnosis: "Diagnosis", width: int = 0, height: int = 0) -> Recipe:
        """What to do to a photo of that diagnosis: the suggestions, or the steps asked for, each as the diagnosis
        would set it where it suggests it too, else at full strength. width, height: of the photo, where a size is
        wished for."""
        from editor.restoration.joined import joined  # noqa: PLC0415 (as above)

        diagnosis = joined(diagnosis)
        if self.steps is None:
            edits = _edits(diagnosis.needed)
        else:
            suggested = _edits(diagnosis.suggestions)
            edits = {step: suggested.get(step) or _whole(edit_called(step)()) for step in self.steps}
        scale = self.scale_for(width, height)
        if scale:
            edits[ENLARGING] = _with(edit_called(ENLARGING)(), scale=f"{scale}x")
        elif self.size:
            edits.pop(ENLARGING, None)
        recipe = Recipe()
        for edit in edits.values():
            recipe = recipe.with_edit(self._as_wished(edit))
        return recipe

    def scale_for(self, width: int, height: int) -> int | None:
        """How many times a photo of that size is to be enlarged by a model, where anything was said of it."""
        from editor.restoration.engine import MOST_PIXELS  # noqa: PLC0415 (as above)

        if self.size is None or not width:
            return self.scale
        factor = self.size.factor(width, height)
        if factor <= ENOUGH:
            return None
        return 2 if factor <= 2 * ENOUGH or 16 * width * height > MOST_PIXELS else 4

    def _as_wished(self, edit: Edit) -> Edit:
        if edit.name == ENLARGING:
            return edit if self.detail is None else _with(edit, detail=self.detail)
        return edit if self.strength is None else _with_strength(edit, self.strength)


def _edits(suggestions: "Iterable[Suggestion]") -> dict[str, Edit]:
    return {each.edit: edit_called(each.edit)(**each.settings) for each in suggestions}


def _whole(edit: Edit) -> Edit:
    """An edit at full strength; for the one that enlarges, twice the size."""
    return _with(edit, scale="2x") if edit.name == ENLARGING else _with_strength(edit, 100.0)


def _with_strength(edit: Edit, strength: float) -> Edit:
    return _with(edit, **{name: strength for name in edit.controls() if name in STRENGTHS})


def _with(edit: Edit, **values: Any) -> Edit:
    return replace(edit, **values)
