"""Plans: what is read, and what is refused with a sentence that helps."""

from pathlib import Path

import pytest

from editor.training.plan import PlanError, read_plan
from tests.training.conftest import PLAN

ROOT = Path(__file__).resolve().parents[2]


def test_a_plan_is_read_with_its_defaults(plan_file):
    plan = read_plan(plan_file)
    assert plan.name == "tiny"
    assert plan.network.options["widths"] == [8, 12]
    assert plan.data.patch == (16, 24)
    assert plan.loss.charbonnier == (1.0,)
    assert plan.schedule.checkpoint_seconds <= 60
    assert plan.folder == plan_file.parent
    assert plan.text == PLAN


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("minutes = 1", "minuets = 1", "minuets"),
        ("minutes = 1\n", "", "minutes"),
        ("minutes = 1", 'minutes = "long"', "minutes"),
        ("minutes = 1", "minutes = -3", "schedule.minutes"),
        ("minutes = 1", "minutes = 1\nema = 1.5", "schedule.ema"),
        ("minutes = 1", "minutes = 1\ncheckpoint_seconds = 300", "checkpoint_seconds"),
        ("patch = [16, 24]", "patch = [4]", "data.patch"),
        ("patch = [16, 24]", "patch = [1.5]", "patch"),
        ("patch = [16, 24]", "patch = []", "patch needs at least one"),
        ('[card]\ntitle = "Tiny"', "[card]\ntitle = 3", "title"),
        ('name = "tiny"', "name = ", "TOML"),
    ],
)
def test_a_wrong_plan_is_refused_by_name(plan_file, old, new, words):
    assert old in PLAN
    plan_file.write_text(PLAN.replace(old, new), "utf-8")
    with pytest.raises(PlanError, match=words) as caught:
        read_plan(plan_file)
    assert "train.toml" in str(caught.value)


def test_a_missing_plan_is_named(tmp_path):
    with pytest.raises(PlanError, match=r"absent\.toml"):
        read_plan(tmp_path / "absent.toml")


@pytest.mark.parametrize(
    "path",
    sorted(p for p in (ROOT / "models").glob("*/*.toml") if p.name != "card.toml"),
    ids=lambda p: f"{p.parent.name}-{p.stem}",
)
def test_every_plan_of_the_project_is_valid_and_buildable(path):
    from editor.restoration.networks import build
    from editor.training.degradations.recipes import recipe

    plan = read_plan(path)
    network = build(plan.network.architecture, dict(plan.network.options))
    recipe(plan.degradation.recipe, plan.degradation.options)
    assert len(plan.card.planes) == getattr(network, "planes", 0)
    assert sum(p.numel() for p in network.parameters()) * 2 < 16 * 2**20
