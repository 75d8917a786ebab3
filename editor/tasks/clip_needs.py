"""ClipNeeds: what a clip needs, told from several of its frames: one suggestion for all, with the evidence."""

import json
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from editor.develop.ai_edit import AiEdit
from editor.develop.edit import Stage
from editor.develop.edits.denoise import Denoise
from editor.develop.edits.jpeg import Jpeg
from editor.develop.recipe import Recipe
from editor.errors import UsageError
from editor.imaging.image import Image
from editor.restoration import noise
from editor.restoration.diagnose import Diagnosis, Suggestion, diagnose
from editor.restoration.planes import FINE
from editor.tasks.enhancing import Wishes

STEPS = ("denoise", "clean", "deblur", "jpeg", "upscale")
UNASKED = ("denoise", "clean", "deblur", "jpeg")  # enlarging a clip takes so long that somebody has to ask for it
LOOKED_AT = 5  # frames of a clip or a scene
LEAST_SIGMA, MOST_SIGMA = 0.5, 75.0  # that a denoiser can be told; 0 would let it measure


@dataclass(frozen=True)
class ClipWishes:
    """What was asked for. steps: of STEPS, by name; None: what the clip needs. strength: 0–100, in place of the
    measured ones. scale: 2 or 4. detail: 0–100, of enlarging. adjust: edits and presets, the same on every frame, as
    said() tells them. models: ids to take in place of the usual ones. temporal: 0 (each frame alone) to 1. by_scene:
    each scene at its own strength instead of one for the whole clip.

    Raises UsageError for what there is not, and for what looks at each frame anew (light set by a model would pump).
    """

    steps: tuple[str, ...] | None = None
    strength: float | None = None
    scale: int | None = None
    detail: float | None = None
    adjust: str = ""
    models: tuple[str, ...] = ()
    temporal: float = 1.0
    by_scene: bool = False

    def __post_init__(self) -> None:
        for step in self.steps or ():
            if step not in STEPS:
                raise UsageError(f"there is no step called {step!r} for video; there are {', '.join(STEPS)}")
        if not 0 <= self.temporal <= 1:
            raise UsageError(f"temporal must be 0 to 100, not {self.temporal * 100:g}")
        for edit in (each.edit for each in self.adjustments.active):
            if isinstance(edit, AiEdit) and edit.name not in STEPS:
                name = edit.shown_name()
                raise UsageError(f"{name} judges every frame by itself, which would flicker; it is for photos only")
            if edit.stage is Stage.RESTORE and not isinstance(edit, AiEdit):
                raise UsageError(f"{edit.shown_name()} is made for one photo, not for the frames of a clip")
        self.still_wishes  # noqa: B018  (it checks the numbers)

    @property
    def adjustments(self) -> Recipe:
        """Edits and presets as a recipe. Raises RecipeError."""
        return Recipe.from_dict(json.loads(self.adjust)) if self.adjust else Recipe()

    @property
    def still_wishes(self) -> Wishes:
        """The same for one frame. Raises UsageError."""
        return Wishes(self.steps, self.strength, self.scale, self.detail)


def said(recipe: Recipe) -> str:
    """A recipe as a text, equal for recipes which do the same: the ids of steps, which are random, are left out."""
    told = recipe.to_dict()
    steps = [{key: value for key, value in step.items() if key != "id"} for step in told["steps"]]
    return json.dumps(told | {"steps": steps}, sort_keys=True) if steps else ""


@dataclass(frozen=True)
class ClipNeeds:
    """recipe: what is done to every frame. evidence: what was seen, one sentence each. left: what was seen and is not
    done, and why."""

    recipe: Recipe
    evidence: tuple[str, ...] = ()
    left: tuple[str, ...] = ()


def needs_of(frames: Sequence[Image], wishes: ClipWishes) -> ClipNeeds:
    """What is to be done to a clip of which some frames were looked at. Raises UsageError."""
    looked = [diagnose(frame) for frame in frames]
    whole = together(looked)
    recipe = _same_for_all(wishes.still_wishes.recipe(whole), whole)
    left = _left(looked) if wishes.steps is None else ()
    for step in wishes.adjustments.steps:
        if step.edit.name == "grain":
            left += ("grain is left out: it would stand still before what moves",) if not step.edit.neutral else ()
            continue
        recipe = recipe.with_step(step) if step.mask else recipe.with_edit(step.edit)
    done = {step.edit.name for step in recipe.active}
    causes = {each.edit: each.cause for each in whole.needed}
    evidence = tuple(cause for edit, cause in causes.items() if edit in done)
    return ClipNeeds(recipe, evidence, left)


def together(looked: Sequence[Diagnosis]) -> Diagnosis:
    """What several frames need together: what most of them suggest, at the median of their settings, so that no single
    frame decides for a clip. The measures are those of the frame with the median noise."""
    names = [each.edit for one in looked for each in one.suggestions if each.edit in UNASKED]
    found = []
    for name in dict.fromkeys(names):
        told = [each for one in looked for each in one.suggestions if each.edit == name]
        sure = sum(each.confidence for each in told) / len(looked)
        first = sorted(told, key=lambda each: each.strength)[len(told) // 2]
        cause = f"{first.cause} in {len(told)} of {len(looked)} frames looked at"
        settings = {key: _median([each.settings for each in told], key) for key in first.settings}
        found.append(Suggestion(name, settings, cause, sure, statistics.median(each.strength for each in told)))
    middle = sorted(looked, key=lambda one: one.noise.sigma)[len(looked) // 2]
    return replace(middle, suggestions=tuple(found))


def _same_for_all(recipe: Recipe, whole: Diagnosis) -> Recipe:
    """The recipe with what a model would else measure in each frame anew told once: noise and compression of the clip
    do not change from frame to frame, and what is done about them must not either."""
    noise_there, quality = noise.to_tell(whole.noise.sigma, whole.jpeg.quality), whole.jpeg.quality or FINE
    for edit in (step.edit for step in recipe.steps):
        if isinstance(edit, Denoise) and not edit.sigma:
            recipe = recipe.with_edit(
                replace(edit, sigma=max(LEAST_SIGMA, round(min(noise_there, MOST_SIGMA) * 2) / 2))
            )
        elif isinstance(edit, Jpeg) and not edit.quality:
            recipe = recipe.with_edit(replace(edit, quality=quality))
    return recipe


def _median(settings: Sequence[Mapping[str, Any]], key: str) -> Any:
    values = [each[key] for each in settings if key in each]
    return statistics.median_low(values)


def _left(looked: Sequence[Diagnosis]) -> tuple[str, ...]:
    """What most frames would want and what is not done unasked."""
    told = {
        "lowlight": "a dark clip: raising the exposure would lighten every frame alike",
        "auto_tone": "a flat clip: raising exposure or contrast would help every frame alike",
    }
    asked = [each.edit for one in looked for each in one.needed]
    return tuple(words for edit, words in told.items() if asked.count(edit) * 2 > len(looked))


def places(times: Sequence[int], count: int = LOOKED_AT) -> list[int]:
    """The times of some frames spread over a row of frames, its ends left out where there are more."""
    count = min(count, len(times))
    return [times[int((index + 0.5) / count * len(times))] for index in range(count)]
