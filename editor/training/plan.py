"""A training plan: everything that decides what a model becomes, read from its `train.toml`.

A plan is a frozen value; an unknown key, a wrong type or a number out of range is a PlanError that names the file,
the key and what is allowed. `Plan.text` keeps the toml as it was, so that a checkpoint can say which plan made it.
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import MISSING, dataclass, field, fields, is_dataclass
from pathlib import Path
from typing import Any, TypeVar, get_type_hints

from editor.errors import AlbumenError

T = TypeVar("T")


class PlanError(AlbumenError):
    """A plan says something that makes no sense."""


@dataclass(frozen=True)
class NetworkPlan:
    """Which architecture of `editor.restoration.networks`, with which options; `warm_start`: weights to begin from.

    A tensor of `warm_start` that has another name or shape than the network's is left out, so that the trunk of ×4
    can start ×2.
    """

    architecture: str
    options: Mapping[str, Any] = field(default_factory=dict)
    warm_start: str = ""


@dataclass(frozen=True)
class DataPlan:
    """Where the clean photos are and how they are cut; patch sizes are those of the network's input, in pixels.

    `patch` and `batch` are ramps: entry i of n holds for the i-th n-th of the budget.
    `reduce`: the photos are made smaller by that whole factor first (networks that look at thumbnails).
    `square`: the whole photos are squeezed into squares of that many pixels instead, as such networks see them; 0: no.
    `flat` is the share of crops that may have next to no structure (standard deviation under `flat_limit`, 0–1).
    """

    patch: tuple[int, ...] = (96,)
    batch: tuple[int, ...] = (16,)
    reduce: int = 1
    square: int = 0
    flat: float = 0.1
    flat_limit: float = 0.02


@dataclass(frozen=True)
class DegradationPlan:
    """The recipe of `degradations.recipes` that spoils the clean crops, with its options."""

    recipe: str
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class LossPlan:
    """Weights of the terms that are added up; see `losses`.

    Those of the pixel terms are ramps like the patches: entry i of n holds for the i-th n-th of the budget, so that a
    run may end with another loss than it began with. `adversarial` and `features` weigh what the judge says; with
    `balance` their sum pulls that many times as strongly at the picture as the pixel terms do.
    """

    charbonnier: tuple[float, ...] = (1.0,)
    l2: tuple[float, ...] = (0.0,)
    log_mse: tuple[float, ...] = (0.0,)
    fft: tuple[float, ...] = (0.0,)
    gradient: tuple[float, ...] = (0.0,)
    adversarial: float = 0.0
    features: float = 0.0
    balance: float = 0.0


@dataclass(frozen=True)
class SchedulePlan:
    """How long and how fast.

    minutes: the budget, in CPU minutes of this process (wall minutes on a GPU). The learning rate follows the share of
    the budget that is spent, so that a run always ends annealed however busy the machine was.
    """

    minutes: float
    rate: float = 1e-3
    last_rate: float = 1e-6
    decay: float = 0.0
    warm_up: int = 200
    ema: float = 0.999
    clip: float = 1.0
    checkpoint_seconds: float = 55.0
    validate_minutes: float = 2.0
    seed: int = 1


@dataclass(frozen=True)
class CardPlan:
    """What `publish` writes into the card beside what it knows itself."""

    title: str
    task: str
    planes: tuple[str, ...] = ()
    limits: str = ""
    weights: str = "weights.safetensors"
    version: str = "1"
    variant: str = "standard"


@dataclass(frozen=True)
class Plan:
    """One model's training, whole."""

    name: str
    network: NetworkPlan
    degradation: DegradationPlan
    schedule: SchedulePlan
    card: CardPlan
    data: DataPlan = DataPlan()
    loss: LossPlan = LossPlan()
    folder: Path = Path()
    text: str = ""


def entry(ramp: Sequence[T], share: float) -> T:
    """The entry of a ramp that holds when `share` (0–1) of the budget is spent."""
    return ramp[min(int(share * len(ramp)), len(ramp) - 1)]


def read_plan(path: Path) -> Plan:
    """The plan in that file. Raises PlanError."""
    try:
        text = path.read_text("utf-8")
        table = tomllib.loads(text)
    except OSError as error:
        raise PlanError(f"{path.name}: the plan cannot be read ({error.strerror})") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise PlanError(f"{path.name}: not a valid TOML file ({error})") from error
    plan = _fill(Plan, {**table, "folder": path.resolve().parent, "text": text}, path.name)
    _check(plan, path.name)
    return plan


def _fill(kind: type[T], table: Mapping[str, Any], where: str) -> T:
    known = {f.name: f for f in fields(kind)}  # type: ignore[arg-type]
    for key in table:
        if key not in known:
            raise PlanError(f"{where}: unknown key “{key}”; known are {', '.join(known)}")
    hints = get_type_hints(kind)
    values: dict[str, Any] = {}
    for name, described in known.items():
        if name in table:
            values[name] = _value(hints[name], table[name], f"{where}: {name}")
        elif described.default is MISSING and described.default_factory is MISSING:
            raise PlanError(f"{where}: “{name}” is missing")
    return kind(**values)


def _value(hint: Any, value: Any, where: str) -> Any:
    if is_dataclass(hint):
        if not isinstance(value, Mapping):
            raise PlanError(f"{where} must be a table")
        return _fill(hint, value, where)  # type: ignore[arg-type]
    if hint is float and isinstance(value, (int, float)) and not isinstance(value, bool):
        return float(value)
    if str(hint).startswith("tuple"):
        element = hint.__args__[0]
        entries = value if isinstance(value, list) else [value]
        if not entries:
            raise PlanError(f"{where} needs at least one entry")
        return tuple(_value(element, each, where) for each in entries)
    if str(hint).startswith("collections.abc.Mapping"):
        hint = dict
    if not isinstance(value, hint) or isinstance(value, bool):
        raise PlanError(f"{where} must be of type {hint.__name__}, not {value!r}")
    return value


def _check(plan: Plan, where: str) -> None:
    limits = (
        ("schedule.minutes", plan.schedule.minutes, 0.0, 1e6),
        ("schedule.rate", plan.schedule.rate, 0.0, 1.0),
        ("schedule.ema", plan.schedule.ema, 0.0, 1.0),
        ("schedule.checkpoint_seconds", plan.schedule.checkpoint_seconds, 0.0, 60.0),
        ("data.flat", plan.data.flat, 0.0, 1.0),
    )
    for key, value, low, high in limits:
        if not low <= value <= high:
            raise PlanError(f"{where}: {key} must lie between {low:g} and {high:g}, not {value:g}")
    if min(plan.data.patch) < 8 or min(plan.data.batch) < 1 or plan.data.reduce < 1:
        raise PlanError(f"{where}: data.patch must be at least 8, data.batch and data.reduce at least 1")
