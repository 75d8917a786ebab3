"""Makes a model folder out of a run: fp16 safetensors, card.toml, and the scores that `evaluate` wrote.

`card.toml` holds, flat: id, title, task, architecture, scale, planes (names of the condition planes in order, each
given to the network as 0–1), variant, cost (kMAC per input pixel), weights (file name), sha256 (of that file),
licence, author, version, date, training_minutes, training_data, limits; and the table [options] for the network's
constructor. A second flavour adds detail and detail_sha256.
`scores.json` is a list of {test, metric, value, anchor, command} (and what else the evaluation found).
"""

import datetime
import hashlib
import json
import tomllib
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from editor.restoration.networks import build
from editor.training.plan import Plan, PlanError
from editor.training.weights import read_weights

LIMIT = 16 * 2**20
LICENCE = "Apache-2.0"
AUTHOR = "The Albumen project"
TRAINING_DATA = (
    "536 crops of about 576×576 pixels of photographs under CC0, CC BY, CC BY-SA, the Unsplash and Pexels licences, "
    "and Creative Commons photographs by way of COCO, reduced from high resolution; damage is made while training."
)


def publish(plan: Plan, checkpoint: Path, detail: bool = False) -> Path:
    """Writes weights and card into the plan's folder and gives the weights' path. Raises PlanError.

    With `detail` the weights become the second flavour of a model that is published already.
    """
    from safetensors.torch import save  # noqa: PLC0415  training itself does without

    tensors = {k: v.detach().half().contiguous() for k, v in read_weights(checkpoint).items()}
    network = build(plan.network.architecture, dict(plan.network.options))
    wrong = [k for k, v in network.state_dict().items() if k not in tensors or tensors[k].shape != v.shape]
    if wrong:
        raise PlanError(f"{checkpoint.name}: the weights do not fit the plan’s network ({wrong[0]})")
    bad = [k for k, v in tensors.items() if not bool(v.isfinite().all())]
    if bad:
        raise PlanError(f"{checkpoint.name}: {bad[0]} holds numbers that are not finite; nothing was published")
    data = save(tensors)
    if len(data) > LIMIT:
        raise PlanError(f"{plan.name}: the weights take {len(data)} bytes, more than 16 MiB")
    folder, known = plan.folder, plan.folder / "card.toml"
    card = tomllib.loads(known.read_text("utf-8")) if detail or known.exists() else {}
    if not detail:  # of the old card the second flavour stays, as its weights do
        card = {key: value for key, value in card.items() if key in ("detail", "detail_sha256")}
    name = "weights-detail.safetensors" if detail else plan.card.weights
    _replace(folder / name, data)
    card |= {"detail" if detail else "weights": name}
    card |= {"detail_sha256" if detail else "sha256": hashlib.sha256(data).hexdigest()}
    _replace(folder / "card.toml", dump(card if detail else _card(plan, checkpoint, card)).encode())
    return folder / name


def _card(plan: Plan, checkpoint: Path, known: dict[str, Any]) -> dict[str, Any]:
    network = build(plan.network.architecture, dict(plan.network.options))
    return {
        "id": plan.folder.name,
        "title": plan.card.title,
        "task": plan.card.task,
        "architecture": plan.network.architecture,
        "scale": int(network.scale),  # type: ignore[arg-type]
        "planes": list(plan.card.planes),
        "variant": plan.card.variant,
        "cost": round(cost(network), 1),
        **known,
        "licence": LICENCE,
        "author": AUTHOR,
        "version": plan.card.version,
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "training_minutes": _minutes(checkpoint),
        "training_data": TRAINING_DATA,
        "limits": plan.card.limits,
        "options": dict(plan.network.options),
    }


def cost(network: nn.Module, edge: int = 64) -> float:
    """Thousands of multiply-adds per input pixel, counted in the convolutions and linear layers of one run."""
    counted = [0.0]

    def count(layer: nn.Module, _: Any, out: Tensor) -> None:
        counted[0] += out.numel() * layer.weight[0].numel()  # type: ignore[index,union-attr]

    layers = [m for m in network.modules() if isinstance(m, nn.Conv2d | nn.Linear)]
    hooks = [m.register_forward_hook(count) for m in layers]
    with torch.inference_mode():
        network(torch.zeros(1, 3, edge, edge))
    for hook in hooks:
        hook.remove()
    return counted[0] / edge**2 / 1000


def _minutes(checkpoint: Path) -> float:
    """Minutes of training behind a checkpoint, warm starts included."""
    if checkpoint.suffix != ".pt":
        return 0.0
    state = torch.load(checkpoint, map_location="cpu", weights_only=True)
    return round(float(state["spent"]) / 60 + float(state.get("before", 0.0)), 1)


def _replace(path: Path, data: bytes) -> None:
    partial = path.with_name(path.name + ".part")
    partial.write_bytes(data)
    partial.replace(path)


def dump(card: dict[str, Any]) -> str:
    """The card as TOML: plain values first, tables after. JSON's strings, numbers and lists are TOML's too."""
    plain = [f"{k} = {json.dumps(v, ensure_ascii=False)}" for k, v in card.items() if not isinstance(v, dict)]
    tables = [(k, v) for k, v in card.items() if isinstance(v, dict)]
    for name, table in tables:
        plain += ["", f"[{name}]", *(f"{k} = {json.dumps(v, ensure_ascii=False)}" for k, v in table.items())]
    return "\n".join(plain) + "\n"
