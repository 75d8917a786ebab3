"""Restoring: the steps that need the pixels themselves, alone or with a model; and what models made, kept and mixed.

A model's whole effect is kept under what it was made from; strength, mask and opacity are mixed in afterwards, so
that moving them never runs it again. A preview never runs a model: a step without a result waits, a step whose
result was made from something else is stale and shows that result until it is asked for anew.
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import cv2
import numpy as np

from editor.develop.ai_edit import AiEdit
from editor.develop.context import Context
from editor.develop.edit import Stage
from editor.develop.mask import Mask
from editor.develop.pipeline import MASK_EDGE
from editor.develop.recipe import Recipe, Step
from editor.errors import AlbumenError, ModelError, OutOfMemory
from editor.imaging.blend import blend
from editor.imaging.image import Image, Pixels
from editor.imaging.resample import resize, shrink
from editor.progress import SILENT, Progress


def applied(image: Image, step: Step, recipe: Recipe, context: Context, progress: Progress = SILENT) -> Image:
    """The image with one pixel-changing step done as far as strength, mask, opacity and protection say; models are
    run where no result is kept. What cannot be done is told and left out. Raises Cancelled; OutOfMemory."""
    edit = step.edit
    try:
        if isinstance(edit, AiEdit):
            return mixed(image, full_effect(image, step, recipe, context, progress), step, recipe.protect)
        return mixed(image, edit.apply(image, context, progress), step, recipe.protect if edit.protectable else None)
    except OutOfMemory:
        raise
    except AlbumenError as error:
        context.notice(str(error))
        return image


def full_effect(image: Image, step: Step, recipe: Recipe, context: Context, progress: Progress = SILENT) -> Image:
    """All that a step's model makes of the image: what was kept, or made now and kept. Raises ModelError, Cancelled."""
    edit = step.edit
    assert isinstance(edit, AiEdit)
    if context.results is None:
        return edit.changed(image, context, progress)
    source = context.source or source_of(image)
    key = result_key(step, recipe, replace(context, source=source))
    kept = context.results.get(key)
    if kept is None:
        # pieces of an enlarged result, and of the cut-outs it is made with, have no place in the photo at its own size
        if context.watch is not None and edit.enlarges() == 1:
            order, on_tile = context.watch(key, image)
            context = replace(context, order=order, on_tile=on_tile)
        kept = edit.changed(image, context, progress)
        assert context.results is not None
        context.results.put(key, kept, f"{source}/{step.id}")
    return kept


def result_key(step: Step, recipe: Recipe, context: Context) -> str:
    """What a step's result is kept under: everything it depends on, hashed. Raises ModelMissing."""
    edit = step.edit
    assert isinstance(edit, AiEdit)
    assert context.restorer is not None
    request = edit.request(context)
    told = {
        "source": context.source,
        "below": _told_below(step, recipe, context),
        "model": request.model,
        "weights": context.restorer.fingerprint(request.model),
        "settings": request.settings,
    }
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()


def source_of(image: Image) -> str:
    """A hash of an image's pixels, for photos whose content hash is not known."""
    digest = hashlib.blake2b(digest_size=20)
    digest.update(f"{image.pixels.shape} {image.pixels.dtype} {image.space.name}".encode())
    digest.update(np.ascontiguousarray(image.pixels).data)
    return digest.hexdigest()


def mixed(image: Image, changed: Image, step: Step, protect: Mask | None) -> Image:
    """Image and change by the step's strength, mask and opacity, less what is protected; where the size changed, the
    original is enlarged for it."""
    if (changed.width, changed.height) != (image.width, image.height):
        enlarged = resize(image, changed.width, changed.height)
        where = _where(image, step, protect)
        if where is None and step.opacity >= 1:
            return changed
        whole = None if where is None else resize(Image(where[..., None]), changed.width, changed.height).pixels[..., 0]
        return blend(enlarged, changed, step.opacity, whole)
    if changed is image:
        return image
    where = _where(image, step, protect)
    if isinstance(step.edit, AiEdit):
        if step.opacity >= 1:
            return step.edit.mix(image, changed, where)
        return blend(image, step.edit.mix(image, changed, where), step.opacity)
    return blend(image, changed, step.opacity, where)


def _where(image: Image, step: Step, protect: Mask | None) -> Pixels | None:
    """For every pixel how much of a change may be seen, uint8; None for all of it."""
    if step.mask is None and protect is None:
        return None
    guide = shrink(image, MASK_EDGE)
    weight = np.ones((1, 1), np.float32) if step.mask is None else np.clip(step.mask.plane(guide), 0, 1)
    if protect is not None:
        weight = weight * (1 - np.clip(protect.plane(guide), 0, 1))
    levels = np.rint(weight * 255).astype(np.uint8)
    if levels.shape == (image.height, image.width):
        return levels
    return np.asarray(cv2.resize(levels, (image.width, image.height), interpolation=cv2.INTER_LINEAR))


@dataclass(frozen=True, eq=False)
class Previewed:
    """kept: what it was made from, and the image; waiting, stale: ids of steps."""

    kept: tuple[tuple[Any, ...], Image]
    waiting: tuple[str, ...]
    stale: tuple[str, ...]


def previewed(
    image: Image,
    recipe: Recipe,
    context: Context,
    before: tuple[tuple[Any, ...], Image] | None,
    memory: dict[tuple[str, int, int], Image],
) -> Previewed:
    """The image with the pixel-changing steps before geometry done, models' results taken from what was kept. before:
    what the last call gave, returned again if nothing changed. memory: results that were fetched, so that
    moving a strength decodes nothing; of those no longer used it is emptied."""
    steps = [s for s in recipe.active if s.edit.applies() and s.edit.stage < Stage.OUTPUT]
    states = {s.id: result_state(s, recipe, context) for s in recipe.active if isinstance(s.edit, AiEdit)}
    key = (tuple(steps), recipe.protect, tuple(states.get(s.id) for s in steps))
    waiting = tuple(name for name, state in states.items() if state.key is None)
    stale = tuple(name for name, state in states.items() if state.stale)
    if before is not None and before[0] == key:
        return Previewed(before, waiting, stale)
    made = image
    for step in steps:
        made = _shown(made, step, recipe, context, (states, memory))
    used = {state.key for state in states.values()}
    for gone in [each for each in memory if each[0] not in used]:
        del memory[gone]
    return Previewed((key, made), waiting, stale)


@dataclass(frozen=True)
class State:
    """Of a step's result: the key under which one is kept (None: there is none), and whether it is out of date."""

    key: str | None = None
    stale: bool = False


def result_state(step: Step, recipe: Recipe, context: Context) -> State:
    """Whether what a step's model made is there, and whether it still fits what is below it. A model that is missing
    is told to context.notice."""
    if context.results is None or context.restorer is None or not context.source:
        return State()
    try:
        key = result_key(step, recipe, context)
    except ModelError as error:
        context.notice(str(error))
        key = ""
    if key and context.results.has(key):
        return State(key)
    latest = context.results.latest(f"{context.source}/{step.id}")
    return State(latest, stale=latest is not None)


def _shown(
    image: Image,
    step: Step,
    recipe: Recipe,
    context: Context,
    known: tuple[dict[str, State], dict[tuple[str, int, int], Image]],
) -> Image:
    states, memory = known
    if not isinstance(step.edit, AiEdit):
        return applied(image, step, recipe, context)
    key = states[step.id].key
    if key is None or context.results is None:
        return image
    name = (key, image.width, image.height)
    if name not in memory:
        kept = context.results.get(key, max(image.width, image.height))
        if kept is None:
            return image
        fitting = kept if kept.pixels.dtype == image.pixels.dtype else _at_depth(kept, image)
        memory[name] = resize(fitting, image.width, image.height)
    return mixed(image, memory[name], step, recipe.protect)


def _at_depth(image: Image, like: Image) -> Image:
    """The image's pixels at another's depth and in its space, for a preview made of fewer bits."""
    values = image.pixels.astype(np.float32) / image.peak * like.peak
    rounded = np.rint(values) if like.peak > 1 else values
    return Image(rounded.astype(like.pixels.dtype), like.space, like.alpha)


def made_with(recipe: Recipe, context: Context) -> dict[str, AiEdit]:
    """The AI edits of a recipe by the id of their step, each with the model and the weights that make its result now;
    those without a model are left out."""
    found: dict[str, AiEdit] = {}
    for step in recipe.active:
        if isinstance(step.edit, AiEdit) and context.restorer is not None:
            try:
                model = step.edit.request(context).model
                found[step.id] = replace(step.edit, model=model, sha256=context.restorer.fingerprint(model))
            except ModelError:
                continue
    return found


def _told_below(step: Step, recipe: Recipe, context: Context) -> list[dict[str, Any]]:
    """What of a recipe lies below a step and shapes what its model sees. Of the models below, the one that makes the
    result now counts, not whether a step has had its name written into it yet."""
    models = made_with(recipe, context)
    told: list[dict[str, Any]] = []
    below = recipe.active[: recipe.active.index(step)] if step in recipe.active else recipe.active
    output = step.edit.stage >= Stage.OUTPUT
    for each in below:
        if output or each.edit.applies():
            data = replace(each, edit=models.get(each.id, each.edit)).to_dict()
            data.pop("id")
            told.append(data)
    if recipe.protect is not None and any(each.edit.protectable for each in below):
        told.append({"protect": recipe.protect.to_dict()})
    return told


def stale_steps(recipe: Recipe, context: Context) -> tuple[str, ...]:
    """Ids of AI steps whose result was made before something below them changed."""
    return _with(recipe.active, lambda step: result_state(step, recipe, context).stale)


def waiting_steps(recipe: Recipe, context: Context) -> tuple[str, ...]:
    """Ids of AI steps whose model has not been run."""
    return _with(recipe.active, lambda step: result_state(step, recipe, context).key is None)


def _with(steps: Sequence[Step], test: Any) -> tuple[str, ...]:
    return tuple(step.id for step in steps if isinstance(step.edit, AiEdit) and test(step))
