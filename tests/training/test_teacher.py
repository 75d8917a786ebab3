"""A trained network as a teacher: what it says, where its answers are cut, and what is learnt from them."""

import json

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from editor.restoration.networks import build
from editor.training.data import Crops, load, pack, photos_in
from editor.training.degradations.recipes import recipe
from editor.training.loop import Run
from editor.training.plan import DataPlan, PlanError, read_plan
from editor.training.teacher import answers

PLAN = """
name = "small"
[network]
architecture = "srp"
options = { width = 8, blocks = 1, scale = 4 }
warm_start = "weights.safetensors"
[teacher]
weights = "weights.safetensors"
options = { turns = 8 }
share = [1, 0.5]
[data]
patch = 8
batch = 2
[degradation]
recipe = "shrink"
options = { scale = 4 }
[loss]
charbonnier = 0
l2 = 1
[schedule]
minutes = 1
[card]
title = "Small"
task = "upscale"
"""


@pytest.fixture
def packed(photos, tmp_path):
    torch.set_num_threads(1)
    target = tmp_path / "train.bin"
    pack(photos, target)
    return target


@pytest.fixture
def plan(tmp_path):
    """Read anew with words exchanged; the weights lie beside it."""
    folder = tmp_path / "models" / "small"
    folder.mkdir(parents=True)
    torch.manual_seed(1)
    network = build("srp", {"width": 8, "blocks": 1, "scale": 4})
    save_file({k: v.contiguous() for k, v in network.state_dict().items()}, folder / "weights.safetensors")

    def read(*exchanged):
        text = PLAN
        for old, new in exchanged:
            assert old in text
            text = text.replace(old, new)
        (folder / "train.toml").write_text(text, "utf-8")
        return read_plan(folder / "train.toml")

    return read


CPU = torch.device("cpu")


def told_by(plan, packed):
    return answers(plan, recipe(plan.degradation.recipe, plan.degradation.options), packed, CPU)


def test_the_answer_is_the_networks_to_the_reduced_photo(plan, packed, photos):
    made = plan()
    file = told_by(made, packed)
    network = build("srp", {"width": 8, "blocks": 1, "scale": 4, "turns": 8})
    from editor.training.weights import load_weights

    load_weights(network, made.folder / "weights.safetensors")
    rows = json.loads(packed.with_suffix(".json").read_text("utf-8"))
    for (offset, height, width), path in zip(rows, photos_in(photos), strict=True):
        photo = load(path)
        clean = torch.from_numpy(photo.copy()).permute(2, 0, 1)[None].float() / 255
        with torch.no_grad():
            expected = network(recipe("shrink", {"scale": 4})(clean, torch.Generator()).degraded)[0] * 255
        found = np.fromfile(file, np.uint8)[offset : offset + height * width * 3].reshape(height, width, 3)
        assert np.abs(found - expected.permute(1, 2, 0).clamp(0, 255).numpy()).max() < 0.51
        assert (found != photo).any()


def test_it_is_asked_once(plan, packed):
    file = told_by(plan(), packed)
    when = file.stat().st_mtime_ns
    assert told_by(plan(), packed) == file
    assert file.stat().st_mtime_ns == when
    assert told_by(plan(("{ turns = 8 }", "{ turns = 1 }")), packed) != file


def test_edges_that_fit_no_grid_stay_as_they_are(plan, tmp_path, packed):
    from PIL import Image as Pillow

    folder = tmp_path / "odd"
    folder.mkdir()
    Pillow.fromarray(np.random.default_rng(0).integers(0, 256, (39, 42, 3), np.uint8)).save(folder / "a.png")
    pack(folder, tmp_path / "odd.bin")
    found = np.fromfile(told_by(plan(), tmp_path / "odd.bin"), np.uint8).reshape(39, 42, 3)
    photo = load(folder / "a.png")
    assert (found[36:] == photo[36:]).all()
    assert (found[:, 40:] == photo[:, 40:]).all()
    assert (found[:36, :40] != photo[:36, :40]).mean() > 0.9


@pytest.mark.parametrize("resident", [False, True])
def test_answers_are_cut_where_the_photos_are(packed, tmp_path, resident):
    (255 - np.fromfile(packed, np.uint8)).tofile(tmp_path / "answers.bin")
    crops = Crops(packed, DataPlan(), CPU, resident, tmp_path / "answers.bin", 4)
    batch = crops.batch(12, 32, torch.Generator().manual_seed(0))
    assert batch.shape == (12, 6, 32, 32)
    assert torch.allclose(batch[:, 3:], 1 - batch[:, :3], atol=1e-6)


@pytest.mark.parametrize("resident", [False, True])
def test_crops_begin_on_the_grid(tmp_path, resident):
    from PIL import Image as Pillow

    folder = tmp_path / "ramp"
    folder.mkdir()
    down, right = np.mgrid[0:41, 0:50].astype(np.uint8)
    Pillow.fromarray(np.stack([down, right, down * 0], 2)).save(folder / "a.png")
    pack(folder, tmp_path / "ramp.bin")
    crops = Crops(tmp_path / "ramp.bin", DataPlan(flat=1.0), CPU, resident, grid=4)
    batch = (crops.batch(100, 16, torch.Generator().manual_seed(0)) * 255).round().int()
    least = {tuple(each.flatten(1).min(1).values.tolist()[:2]) for each in batch}
    assert {top for top, _ in least} == {0, 4, 8, 12, 16, 20, 24}
    assert {left for _, left in least} == {0, 4, 8, 12, 16, 20, 24, 28, 32}


def test_one_who_is_the_teacher_has_nothing_to_learn(plan, packed, tmp_path):
    """With the teacher's weights and looking as often as it: but near edges, where it saw more of the photo."""

    def loss(share):
        made = plan(
            ("scale = 4 }\nwarm", "scale = 4, turns = 8 }\nwarm"), ("[1, 0.5]", share), ("patch = 8", "patch = 16")
        )
        return Run(made, tmp_path / share, packed, CPU)._one_step()

    all_of_it, half, none = (loss(share) for share in ("1", "0.5", "0"))
    assert all_of_it < none / 20
    assert half == pytest.approx(none / 4, rel=0.3)


@pytest.mark.parametrize(
    ("exchanged", "said"),
    [
        (("{ scale = 4 }\n[loss]", "{ scale = 4, mild = 0.2 }\n[loss]"), "always the same"),
        (('weights = "weights.safetensors"\noptions', 'weights = "gone.safetensors"\noptions'), "gone.safetensors"),
        (("{ turns = 8 }", "{ blocks = 2 }"), "lacks"),
    ],
)
def test_what_cannot_teach_is_refused(plan, packed, exchanged, said):
    with pytest.raises(PlanError, match=said):
        told_by(plan(exchanged), packed)


def test_a_share_is_a_share(plan):
    with pytest.raises(PlanError, match=r"teacher\.share"):
        plan(("[1, 0.5]", "[1, 1.5]"))
