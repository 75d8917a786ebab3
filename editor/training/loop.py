"""The training loop: budgeted in minutes, resumable at any of them."""

import json
import math
import time
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from editor.restoration.device import has_bfloat16
from editor.restoration.networks import build
from editor.training import losses
from editor.training.adversary import Adversary
from editor.training.data import Crops, load, photos_in, reduced
from editor.training.degradations.recipes import recipe
from editor.training.degradations.sample import Sample
from editor.training.plan import Plan, PlanError, entry
from editor.training.weights import load_weights, minutes_behind

LARGEST_CHECKPOINT = 16 * 2**20
CLEAN = 50.0  # dB; what is nearer to its target counts as undamaged


def rate(first: float, last: float, share: float) -> float:
    """Cosine from first to last over the budget (Loshchilov & Hutter 2017)."""
    return last + (first - last) * 0.5 * (1 + math.cos(math.pi * min(share, 1.0)))


class Run:
    """One training in its folder `runs/<name>/`: latest.pt (all that resuming needs), log.jsonl, plan.toml."""

    def __init__(self, plan: Plan, folder: Path, packed: Path, device: torch.device) -> None:
        self.plan, self.folder, self.device = plan, folder, device
        torch.manual_seed(plan.schedule.seed)
        self.before = 0.0
        self.network = build(plan.network.architecture, dict(plan.network.options)).to(device)
        if plan.network.warm_start:
            warm = plan.folder / plan.network.warm_start
            skipped = load_weights(self.network, warm)
            self.before = minutes_behind(warm)
            print(f"warm start from {plan.network.warm_start}; fresh: {', '.join(skipped) or 'nothing'}", flush=True)
        self.network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.average = {k: v.detach().clone() for k, v in self.network.state_dict().items()}
        self.optimiser = torch.optim.AdamW(
            self.network.parameters(), plan.schedule.rate, (0.9, 0.99), weight_decay=plan.schedule.decay, fused=True
        )
        self.adversary = Adversary(device) if plan.loss.adversarial or plan.loss.features else None
        self.scale = int(self.network.scale)  # type: ignore[arg-type]
        self.half = has_bfloat16(device.type)
        self.crops = Crops(packed, plan.data, device)
        self.recipe = recipe(plan.degradation.recipe, plan.degradation.options)
        self.random = torch.Generator(device).manual_seed(plan.schedule.seed)
        self.lots = torch.Generator().manual_seed(plan.schedule.seed)
        self.step, self.spent, self.since_resume = 0, 0.0, 0
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "plan.toml").write_text(plan.text, "utf-8")

    # --- time -------------------------------------------------------------------------------------------------

    def _clock(self) -> float:
        """Seconds that count against the budget: CPU seconds on a CPU, wall seconds on a GPU."""
        return time.process_time() if self.device.type == "cpu" else time.monotonic()

    @property
    def share(self) -> float:
        """How much of the budget is spent, 0–1."""
        return min(self.spent / (self.plan.schedule.minutes * 60), 1.0)

    # --- training ---------------------------------------------------------------------------------------------

    def train(self, validation: Path | None = None, steps: int | None = None) -> None:
        """Trains until the budget is spent, or for that many steps."""
        samples = self.validation_samples(validation) if validation else []
        last, saved, validated = self._clock(), time.monotonic(), self.spent
        total, count, limit = 0.0, 0, (self.step + steps) if steps else None
        while self.share < 1 and (limit is None or self.step < limit):
            total, count = total + self._one_step(), count + 1
            now = self._clock()
            self.spent, last = self.spent + now - last, now
            finished = self.share >= 1 or (limit is not None and self.step >= limit)
            if finished or self.spent - validated > self.plan.schedule.validate_minutes * 60:
                validated = self.spent
                self._log(total / count, samples)
                total, count = 0.0, 0
            if finished or time.monotonic() - saved > self.plan.schedule.checkpoint_seconds:
                self.save()
                saved = time.monotonic()

    def _one_step(self) -> float:
        plan = self.plan
        size, batch = entry(plan.data.patch, self.share), entry(plan.data.batch, self.share)
        clean = self.crops.batch(batch, size * self.scale + 2 * self.recipe.margin, self.lots).to(self.device)
        sample = self.recipe(clean, self.random)
        result = self._run(sample)
        self.optimiser.zero_grad(set_to_none=True)
        loss = self._pull(result, sample.target)
        nn.utils.clip_grad_norm_(self.network.parameters(), plan.schedule.clip)
        speed = rate(plan.schedule.rate, plan.schedule.last_rate, self.share)
        speed *= min(1.0, (self.since_resume + 1) / max(plan.schedule.warm_up, 1))
        for group in self.optimiser.param_groups:
            group["lr"] = speed
        self.optimiser.step()
        if self.adversary:
            self.adversary.learn(result, sample.target)
        self.step, self.since_resume = self.step + 1, self.since_resume + 1
        self._follow()
        return float(loss.detach())

    def _pull(self, result: Tensor, target: Tensor) -> Tensor:
        """Gives every weight its gradient; the loss."""
        told = self.plan.loss
        picture = result.detach().requires_grad_() if self.adversary and told.balance else result
        loss = losses.total(told, picture, target, self.share)
        if not self.adversary:
            loss.backward()  # type: ignore[no-untyped-call]
            return loss
        judged = self.adversary.pull(picture, target, told.adversarial, told.features)
        if told.balance:
            result.backward(self.adversary.balanced(loss, judged, picture, told.balance))  # type: ignore[no-untyped-call]
        else:
            (loss + judged).backward()
        return loss + judged

    def _run(self, sample: Sample) -> Tensor:
        half = torch.autocast(self.device.type, torch.bfloat16) if self.half else nullcontext()
        picture = sample.degraded.contiguous(memory_format=torch.channels_last)
        with half:
            result: Tensor = self.network(picture, sample.condition if sample.condition.shape[1] else None)
        return result.float()

    @torch.no_grad()
    def _follow(self) -> None:
        """Moves the averaged weights; early on they follow faster, so that they forget the start."""
        keep = min(self.plan.schedule.ema, (1 + self.step) / (10 + self.step))
        own = self.network.state_dict()
        torch._foreach_lerp_(list(self.average.values()), [own[name] for name in self.average], 1 - keep)

    # --- validation -------------------------------------------------------------------------------------------

    def validation_samples(self, folder: Path, count: int = 8, size: int = 192) -> list[Sample]:
        """Fixed samples: the middle of some validation photos, spoiled by this plan's recipe with a fixed seed."""
        random = torch.Generator(self.device).manual_seed(99)
        paths = photos_in(folder)
        samples = []
        for path in paths[:: max(1, len(paths) // count)][:count]:
            pixels = reduced(load(path), self.plan.data.reduce, self.plan.data.square)
            size = min(size, *(e // 8 * 8 for e in pixels.shape[:2]))
            edge = size - size % (self.scale * 8) + 2 * self.recipe.margin
            top, left = (pixels.shape[0] - edge) // 2, (pixels.shape[1] - edge) // 2
            crop = torch.from_numpy(pixels[top : top + edge, left : left + edge].copy()).permute(2, 0, 1).float() / 255
            samples.append(self.recipe(crop[None].repeat(4, 1, 1, 1).to(self.device), random))
        return samples

    @torch.no_grad()
    def validate(self, samples: list[Sample]) -> tuple[float, float]:
        """Mean PSNR in dB of what the averaged weights make, and of the input where it has the target's size.

        Samples that the recipe left clean are not counted: they would hide the rest.
        """
        own = {k: v.detach().clone() for k, v in self.network.state_dict().items()}
        self.network.load_state_dict(self.average)
        after, before = [], []
        for sample in samples:
            result = self._run(sample).clamp(0, 1)
            psnr = _psnr(result, sample.target)
            if sample.degraded.shape == sample.target.shape:
                came = _psnr(sample.degraded.clamp(0, 1), sample.target)
                damaged = came < CLEAN
                psnr = psnr[damaged]
                before.append(came[damaged])
            after.append(psnr)
        self.network.load_state_dict(own)
        return float(torch.cat(after).mean()), float(torch.cat(before).mean()) if before else math.nan

    def _log(self, loss: float, samples: list[Sample]) -> None:
        row: dict[str, Any] = {"step": self.step, "minutes": round(self.spent / 60, 2), "loss": round(loss, 6)}
        if samples:
            after, before = self.validate(samples)
            row |= {"psnr": round(after, 3), "input": None if math.isnan(before) else round(before, 3)}
        with (self.folder / "log.jsonl").open("a", encoding="utf-8") as file:
            file.write(json.dumps(row) + "\n")
        print(json.dumps(row), flush=True)

    # --- checkpoints ------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Writes latest.pt whole or not at all; the optimiser's moments are left out where it would pass 16 MiB."""
        state: dict[str, Any] = {
            "step": self.step,
            "spent": self.spent,
            "before": self.before,
            "network": self.network.state_dict(),
            "average": self.average,
            "random": self.random.get_state(),
            "lots": self.lots.get_state(),
        }
        size = sum(v.numel() for v in self.average.values()) * 4
        if size * 4 < LARGEST_CHECKPOINT:
            state["moments"] = [self.optimiser.state_dict()]
        if self.adversary:
            state["judge"] = self.adversary.judge.state_dict()
        partial = self.folder / "latest.part"
        torch.save(state, partial)
        partial.replace(self.folder / "latest.pt")

    def resume(self) -> bool:
        """Takes up latest.pt where there is one; without moments the learning rate warms up again."""
        path = self.folder / "latest.pt"
        if not path.exists():
            return False
        try:
            state = torch.load(path, map_location=self.device, weights_only=True)
            self.network.load_state_dict(state["network"])
        except (OSError, RuntimeError, KeyError, EOFError) as error:
            raise PlanError(f"{path.name}: the checkpoint does not fit this plan ({error})") from error
        self.average = state["average"]
        self.step, self.spent = state["step"], state["spent"]
        self.before = state.get("before", self.before)
        self.random.set_state(state["random"].cpu())
        self.lots.set_state(state["lots"].cpu())
        if self.adversary and "judge" in state:
            self.adversary.judge.load_state_dict(state["judge"])
        if "moments" in state:
            self.optimiser.load_state_dict(state["moments"][0])
            self.since_resume = self.step
        return True


def _psnr(result: Tensor, target: Tensor) -> Tensor:
    """PSNR of each sample in dB, at most 60."""
    return -10 * torch.log10((result - target).pow(2).flatten(1).mean(1).clamp_min(1e-6))
