"""What a trained network makes of the damaged photos, kept to be learnt from.

A clean photo is one of many that a damaged one can have come from; a good network's answer is nearer to their mean,
which is what a network can learn (Hinton, Vinyals & Dean 2015, Distilling the knowledge in a neural network). A
network whose answer is the mean over eight turns and mirrors so hands its gain on to one that looks once.
"""

import hashlib
import json
from pathlib import Path

import numpy as np
import torch

from editor.restoration.networks import build
from editor.training.degradations.sample import Recipe
from editor.training.plan import Plan, PlanError
from editor.training.weights import load_weights


@torch.no_grad()
def answers(plan: Plan, recipe: Recipe, packed: Path, device: torch.device) -> Path:
    """The file of the teacher's answers, of the shape of `packed` and beside it; made where it is not there yet.

    Edges that are no whole multiple of the network's scale stay as they are in the photo. Raises PlanError for a
    recipe that damages a photo in another way each time, or one that needs pixels around its crops.
    """
    if not getattr(recipe, "steady", False) or recipe.margin:
        raise PlanError(f"{plan.name}: a teacher needs a damage that is always the same, as shrink without mild")
    weights = plan.folder / plan.teacher.weights
    options = {**plan.network.options, **plan.teacher.options}
    network = build(plan.network.architecture, options).to(device, memory_format=torch.channels_last).eval()  # type: ignore[call-overload]
    if fresh := load_weights(network, weights):
        raise PlanError(f"{weights.name}: the teacher lacks {', '.join(fresh)}")
    seen = f"{json.dumps(options, sort_keys=True)} {plan.degradation}".encode() + weights.read_bytes()
    target = packed.with_stem(f"{packed.stem}-{plan.name}-{hashlib.sha256(seen).hexdigest()[:12]}")
    if target.exists():
        return target
    told = np.array(np.memmap(packed, np.uint8, "r"))
    step = int(network.scale) * int(network.multiple)  # type: ignore[arg-type]
    for offset, height, width in json.loads(packed.with_suffix(".json").read_text("utf-8")):
        photo = told[offset : offset + height * width * 3].reshape(height, width, 3)
        part = photo[: height // step * step, : width // step * step]  # a view: it is overwritten below
        clean = torch.from_numpy(part.copy()).to(device).permute(2, 0, 1)[None].float() / 255
        sample = recipe(clean, torch.Generator(device))
        made = network(sample.degraded.contiguous(memory_format=torch.channels_last))
        part[:] = (made[0].permute(1, 2, 0).clamp(0, 1) * 255).round().byte().cpu().numpy()
    partial = target.with_suffix(".part")
    told.tofile(partial)
    partial.replace(target)
    return target
