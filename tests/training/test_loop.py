"""The loop: it learns, stops when the budget is spent, and resumes as if nothing had happened."""

import json
import math

import pytest
import torch

from editor.training.data import pack
from editor.training.loop import Run, entry, rate
from editor.training.plan import PlanError, read_plan
from tests.training.conftest import PLAN


@pytest.fixture
def make(plan_file, photos, tmp_path):
    torch.set_num_threads(1)
    packed = tmp_path / "train.bin"
    pack(photos, packed)

    def run(name="tiny", **changes):
        text = PLAN
        for key, value in changes.items():
            text = (
                text.replace("minutes = 1", f"minutes = 1\n{key} = {value}")
                if key != "minutes"
                else text.replace("minutes = 1", f"minutes = {value}")
            )
        plan_file.write_text(text, "utf-8")
        return Run(read_plan(plan_file), tmp_path / "runs" / name, packed, torch.device("cpu"))

    return run


def test_ramps_and_rates():
    assert [entry((1, 2, 3), s) for s in (0, 0.3, 0.34, 0.99, 1.0)] == [1, 1, 2, 3, 3]
    assert rate(1e-3, 1e-6, 0) == 1e-3
    assert rate(1e-3, 1e-6, 1) == pytest.approx(1e-6)
    assert rate(1.0, 0.0, 0.5) == pytest.approx(0.5)


def test_training_lowers_the_loss(make, photos):
    run = make(rate=5e-3)
    samples = run.validation_samples(photos, 2, 32)
    before = run.validate(samples)[0]
    run.train(steps=60)
    assert run.validate(samples)[0] > before + 0.5


def test_a_resumed_run_goes_on_as_if_it_had_not_stopped(make):
    # The rate follows the time that was spent, so time is held still.
    whole = make("whole")
    whole._clock = lambda: 0.0
    whole.train(steps=8)
    halves = make("halves")
    halves._clock = lambda: 0.0
    halves.train(steps=4)
    second = make("halves")
    second._clock = lambda: 0.0
    assert second.resume()
    assert second.step == 4
    second.train(steps=4)
    for name, value in whole.network.state_dict().items():
        assert torch.allclose(value, second.network.state_dict()[name], atol=1e-6), name
    for name, value in whole.average.items():
        assert torch.allclose(value, second.average[name], atol=1e-6), name


def test_nothing_to_resume_is_no_error(make):
    assert not make("new").resume()


def test_a_checkpoint_of_another_network_is_refused(make, tmp_path):
    run = make("other")
    torch.save({"network": {"x": torch.zeros(1)}}, run.folder / "latest.pt")
    with pytest.raises(PlanError, match=r"latest\.pt"):
        run.resume()


def test_the_run_ends_when_the_budget_is_spent(make):
    run = make(minutes=0.02)
    run.train()
    assert run.share == 1
    steps = run.step
    assert steps > 1
    again = make(minutes=0.02)
    assert again.resume()
    again.train()
    assert again.step == steps


def test_a_log_line_tells_step_minutes_loss_and_psnr(make, photos):
    run = make()
    run.validation_samples = lambda folder: Run.validation_samples(run, folder, 2, 32)
    run.train(photos, steps=3)
    row = json.loads((run.folder / "log.jsonl").read_text("utf-8").splitlines()[-1])
    assert row["step"] == 3
    assert math.isfinite(row["loss"])
    assert 5 < row["psnr"] <= 60
    assert (run.folder / "plan.toml").read_text("utf-8") == run.plan.text


def test_a_checkpoint_is_small_and_free_of_code(make):
    run = make()
    run.train(steps=2)
    path = run.folder / "latest.pt"
    assert path.stat().st_size < 16 * 2**20
    state = torch.load(path, weights_only=True)
    assert state["step"] == 2
    assert not (run.folder / "latest.part").exists()


def test_the_average_follows_the_weights(make):
    run = make()
    start = {k: v.clone() for k, v in run.average.items()}
    run.train(steps=5)
    own = run.network.state_dict()
    moved = [k for k in own if not torch.equal(own[k], start[k])]
    assert moved
    for key in moved:
        # An average lies nearer to where the weights are than to where they began, yet behind them.
        assert float((run.average[key] - start[key]).norm()) < float((own[key] - start[key]).norm()) * 1.5
        assert not torch.equal(run.average[key], own[key])


def test_a_warm_start_counts_the_minutes_behind_it(make, plan_file):
    from safetensors.torch import save_file

    run = make("first")
    save_file({k: v.contiguous() for k, v in run.average.items()}, plan_file.parent / "old.safetensors")
    (plan_file.parent / "card.toml").write_text("training_minutes = 12.5\n", "utf-8")
    text = plan_file.read_text("utf-8").replace("[data]", 'warm_start = "old.safetensors"\n[data]')
    plan_file.write_text(text, "utf-8")
    warm = Run(
        read_plan(plan_file), run.folder.parent / "warm", plan_file.parents[2] / "train.bin", torch.device("cpu")
    )
    for name, value in warm.network.state_dict().items():
        assert torch.equal(value, run.average[name]), name
    warm.train(steps=1)
    state = torch.load(warm.folder / "latest.pt", weights_only=True)
    assert state["before"] == 12.5
