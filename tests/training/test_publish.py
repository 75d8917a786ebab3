"""Publishing, evaluating, plotting and the command line, on a tiny model."""

import hashlib
import json
import tomllib

import numpy as np
import pytest
import torch
from safetensors.torch import load_file

from editor.restoration.networks import build
from editor.training.commands import main
from editor.training.evaluate import Model, Result, measure, open_model, record, scores, summary
from editor.training.plan import PlanError, read_plan
from editor.training.publish import publish
from editor.training.sets import Pair, pairs


@pytest.fixture
def trained(plan_file, photos, tmp_path, capsys):
    """Three steps of training by the command line; the folder of the model."""
    words = ["--photos", photos, "--packed", tmp_path / "t.bin", "--runs", tmp_path / "runs"]
    assert main([str(plan_file), *map(str, words), "--validation", str(tmp_path / "none"), "--dry-run"]) == 0
    assert main(["publish", str(plan_file), "--runs", str(tmp_path / "runs"), "--run", "tiny-dry"]) == 0
    return plan_file.parent


def test_a_published_model_has_half_precision_weights_and_a_true_card(trained, tmp_path):
    card = tomllib.loads((trained / "card.toml").read_text("utf-8"))
    data = (trained / card["weights"]).read_bytes()
    assert card["sha256"] == hashlib.sha256(data).hexdigest()
    assert (card["id"], card["task"], card["scale"], card["planes"]) == ("tiny", "denoise", 1, ["sigma"])
    assert card["licence"] == "Apache-2.0"
    tensors = load_file(trained / card["weights"])
    assert {t.dtype for t in tensors.values()} == {torch.float16}
    build(card["architecture"], card["options"]).load_state_dict(tensors)
    state = torch.load(tmp_path / "runs" / "tiny-dry" / "latest.pt", weights_only=True)
    assert all(torch.equal(state["average"][k].half(), v) for k, v in tensors.items())


def test_a_second_flavour_joins_the_card(trained, plan_file, tmp_path):
    publish(read_plan(plan_file), tmp_path / "runs" / "tiny-dry" / "latest.pt", detail=True)
    card = tomllib.loads((trained / "card.toml").read_text("utf-8"))
    assert card["weights"] == "weights.safetensors"
    assert card["detail"] == "weights-detail.safetensors"
    assert card["options"]["widths"] == [8, 12]
    publish(read_plan(plan_file), tmp_path / "runs" / "tiny-dry" / "latest.pt")  # newer weights of the first
    again = tomllib.loads((trained / "card.toml").read_text("utf-8"))
    assert (again["detail"], again["detail_sha256"]) == (card["detail"], card["detail_sha256"])


def test_weights_that_are_not_finite_are_not_published(trained, plan_file, tmp_path):
    path = tmp_path / "runs" / "tiny-dry" / "latest.pt"
    state = torch.load(path, weights_only=True)
    state["average"]["tail.bias"][0] = float("nan")
    torch.save(state, path)
    before = (trained / "weights.safetensors").read_bytes()
    with pytest.raises(PlanError, match="finite"):
        publish(read_plan(plan_file), path)
    assert (trained / "weights.safetensors").read_bytes() == before


def test_weights_of_another_network_are_not_published(trained, plan_file, tmp_path):
    text = plan_file.read_text("utf-8").replace("widths = [8, 12]", "widths = [8, 16]")
    plan_file.write_text(text, "utf-8")
    with pytest.raises(PlanError, match="fit"):
        publish(read_plan(plan_file), tmp_path / "runs" / "tiny-dry" / "latest.pt")


def test_an_opened_model_takes_odd_sizes(trained):
    model = open_model(trained)
    for shape in ((9, 7, 3), (16, 16, 3)):
        out = model.restore(np.full(shape, 0.5, np.float32), {"sigma": 0.1})
        assert out.shape == shape


def test_a_measured_pair_is_rounded_to_eight_bits():
    class Same(torch.nn.Module):
        multiple, scale = 1, 1

        def forward(self, picture, condition=None):
            return picture + 0.4 / 255

    target = np.random.default_rng(0).integers(0, 255, (12, 12, 3)).astype(np.uint8)
    result = measure(Model(Same(), ()), Pair("x", target / np.float32(255), target, {}))
    assert result.after == 100
    assert result.megapixels == pytest.approx(144e-6)


def test_only_the_hole_counts_where_there_is_one():
    class Zero(torch.nn.Module):
        multiple, scale = 1, 1

        def forward(self, picture, condition=None):
            return picture

    target = np.full((8, 8, 3), 100, np.uint8)
    damaged = target / np.float32(255)
    damaged[:2] = 1.0
    hole = np.zeros((8, 8), bool)
    hole[4:] = True
    assert measure(Model(Zero(), ()), Pair("x", damaged, target, {}, hole=hole)).after == 100


def test_the_summary_tells_the_worst_case():
    rows = [Result("a", 20, 25, 0.9, 1.0, 2.0), Result("b", 30, 29, 0.8, 1.0, 1.0), Result("c", 20, 33, 0.7, 2.0, 1.0)]
    found = summary(rows)
    assert found["psnr"] == pytest.approx(29)
    assert found["psnr_worst"] == 25
    assert found["gain_worst"] == -1
    assert found["worse"] == 1
    assert found["core_seconds_per_mp"] == pytest.approx(1.0)


def test_scores_replace_older_ones_of_the_same_test(tmp_path):
    found = summary([Result("a", 20, 25, 0.9, 1.0, 2.0)])
    record(tmp_path, scores("cbsd68-s25", found, "first"))
    record(tmp_path, scores("polyu", found, "second"))
    record(tmp_path, scores("cbsd68-s25", found, "third"))
    rows = json.loads((tmp_path / "scores.json").read_text("utf-8"))
    assert [(r["test"], r["metric"], r["command"]) for r in rows] == [
        ("polyu", "PSNR", "second"),
        ("polyu", "SSIM", "second"),
        ("cbsd68-s25", "PSNR", "third"),
        ("cbsd68-s25", "SSIM", "third"),
    ]
    assert rows[2]["anchor"].startswith("FFDNet")
    assert {"test", "metric", "value", "anchor", "command"} <= rows[0].keys()


def test_unknown_commands_sets_and_folders_are_refused(trained, tmp_path, capsys):
    assert main(["evaluate", str(trained), "nothing-s25", "--data", str(tmp_path)]) == 2
    assert "nothing-s25" in capsys.readouterr().out
    assert main(["evaluate", str(tmp_path), "val-clean"]) == 2
    assert main([str(tmp_path / "no.toml")]) == 2
    assert "no.toml" in capsys.readouterr().out


@pytest.mark.parametrize(
    "name",
    [
        "val-s25",
        "set5-x4",
        "polyu",
        "val-q20",
        "classic5-q10",
        "val-motion",
        "val-disc",
        "val-wild",
        "val-holes",
        "val-holes-thin",
        "val-tone",
        "val-dark",
    ],
)
def test_every_set_is_there_and_repeatable(shared, name):
    first, again = (next(pairs(name, shared / "data", 7)) for _ in range(2))
    assert np.array_equal(first.degraded, again.degraded)
    assert first.target.dtype == np.uint8
    assert first.degraded.dtype == np.float32
    scale = first.shave or 1
    assert first.target.shape == (first.degraded.shape[0] * scale, first.degraded.shape[1] * scale, 3)
    assert not np.array_equal(first.degraded, first.target / np.float32(255))


def test_a_picture_is_spoiled_alike_in_a_subset_and_in_the_whole(shared):
    whole = list(pairs("set5-x4", shared / "data")) and [p.name for p in pairs("set5-x4", shared / "data")]
    assert len(whole) == 5
    every = [p for i, p in enumerate(pairs("val-s25", shared / "data")) if i in (0, 20)]
    some = list(pairs("val-s25", shared / "data", 20))
    assert all(np.array_equal(a.degraded, b.degraded) for a, b in zip(every, some, strict=True))


def test_a_try_runs_before_the_weights_it_starts_from_are_there(plan_file, photos, tmp_path, capsys):
    plan_file.write_text(
        plan_file.read_text().replace("[data]", 'warm_start = "../absent/weights.safetensors"\n[data]')
    )
    words = [str(plan_file), "--photos", str(photos), "--packed", str(tmp_path / "t.bin"), "--runs", str(tmp_path)]
    assert main([*words, "--dry-run"]) == 0
    assert "not there yet" in capsys.readouterr().out
    assert main(words) == 2


def test_real_blur_and_real_noise_are_among_the_sets(shared):
    blurred = list(pairs("levin", shared / "data", 3))
    assert len(blurred) == 3
    for pair in blurred:
        assert pair.degraded.shape == pair.target.shape
        inner = np.abs(pair.degraded * 255 - pair.target).mean()
        moved = np.abs(pair.degraded[3:] * 255 - pair.target[:-3]).mean()
        assert inner < moved  # it lies where it belongs
    noisy = next(iter(pairs("polyu-blind", shared / "data", 25)))
    assert 0 < noisy.told["sigma"] < 60 / 255
    assert next(iter(pairs("polyu-s12", shared / "data", 25))).told["sigma"] == 12 / 255
