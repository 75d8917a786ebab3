"""Layers: a recipe's adjustments of light and colour, gathered into as few passes over the pixels as can be."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby

from editor.develop.edit import Edit, Stage
from editor.develop.look import Look
from editor.develop.mask import Mask
from editor.develop.recipe import Step
from editor.errors import AlbumenError

Known = tuple[Edit, Hashable]  # an edit, and the state of what it depends on


@dataclass(frozen=True, eq=False)
class Layer:
    """One pass: its look, and where (mask; None: everywhere) and how much (0–1) it counts."""

    look: Look
    steps: tuple[Step, ...]
    mask: Mask | None = None
    opacity: float = 1.0


def layers(steps: Sequence[Step], notice: Callable[[str], None]) -> list[Layer]:
    """The passes for these steps (those that lower themselves): one for all that count everywhere, then one for
    each run of neighbours that share a mask and an opacity. What cannot be done is told and left out."""
    lowering = [step for step in steps if step.edit.lowers()]
    everywhere = tuple(step for step in lowering if step.mask is None and step.opacity >= 1)
    others = [step for step in lowering if step.mask is not None or step.opacity < 1]
    found: list[Layer] = []
    problems: list[str] = []
    if everywhere:
        look, said = _everywhere(tuple((step.edit, step.edit.depends()) for step in everywhere))
        found.append(Layer(look, everywhere))
        problems.extend(said)
    start = found[0].look.seen_after() if found else Look().base
    for (mask, opacity), run in groupby(others, key=lambda step: (step.mask, step.opacity)):
        members = tuple(run)
        look, said = _added(Look(base=start), [step.edit for step in members])
        found.append(Layer(look, members, mask, opacity))
        problems.extend(said)
    for problem in problems:
        notice(problem)
    return found


@lru_cache(maxsize=8)
def _everywhere(edits: tuple[Known, ...]) -> tuple[Look, tuple[str, ...]]:
    """The look of these edits. Those of colour alone are lowered apart, so that a slider of light leaves them be."""
    light, said = _lowered(tuple(each for each in edits if each[0].stage != Stage.COLOUR))
    colour, more = _lowered(tuple(each for each in edits if each[0].stage == Stage.COLOUR))
    if colour.only_colours:
        return replace(light, colours=colour.colours), (*said, *more)
    return _lowered(edits)


@lru_cache(maxsize=48)
def _lowered(edits: tuple[Known, ...]) -> tuple[Look, tuple[str, ...]]:
    """The look of these edits; all beginnings are remembered, so that a slider costs only what comes after it."""
    if not edits:
        return Look(), ()
    look, problems = _lowered(edits[:-1])
    made, said = _added(look, [edits[-1][0]])
    return made, (*problems, *said)


def _added(look: Look, edits: Sequence[Edit]) -> tuple[Look, tuple[str, ...]]:
    problems: tuple[str, ...] = ()
    for edit in edits:
        try:
            look = edit.lower(look)
        except AlbumenError as error:
            problems = (*problems, str(error))
    return look, problems
