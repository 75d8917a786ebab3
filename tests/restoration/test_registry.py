import subprocess
import sys

import pytest

from editor.errors import ModelDamaged, ModelMissing
from editor.restoration.registry import Registry


def test_models_are_found_by_task_and_scale(make_model, registry):
    make_model("denoise")
    make_model("up2", "srp", "upscale", planes=(), options={"scale": 2})
    make_model("up4", "srp", "upscale", planes=(), options={"scale": 4})
    models = registry()
    assert [card.id for card in models.all()] == ["denoise", "up2", "up4"]
    assert models.best_for("upscale", 4).id == "up4"
    assert models.best_for("upscale").id in ("up2", "up4")
    assert models.best_for("inpaint") is None
    assert models.get("up2").scale == 2
    with pytest.raises(ModelMissing, match="Model nothing: there is no model"):
        models.get("nothing")


def test_standard_models_come_before_larger_and_users_ones(make_model, tmp_path):
    make_model("a-best", variant="best")
    make_model("b", version="1.2")
    make_model("c", version="1.10")
    (tmp_path / "models" / "b").rename(tmp_path / "b")
    users = tmp_path / "users"
    users.mkdir()
    (tmp_path / "b").rename(users / "b")
    models = Registry([tmp_path / "models", users])
    assert models.best_for("denoise").id == "c"
    assert models.best_for("denoise", variant="best").id == "a-best"
    assert [models.get(name).shipped for name in ("a-best", "b", "c")] == [True, False, True]


def test_a_damaged_card_hides_no_other_model(make_model, registry):
    make_model("good")
    broken = make_model("bad")
    (broken / "card.toml").write_text("id = ")
    models = registry()
    assert [card.id for card in models.all()] == ["good"]
    assert [error.model for error in models.damaged] == ["bad"]
    with pytest.raises(ModelDamaged, match="cannot be read"):
        models.get("bad")


def test_folders_that_are_not_there_are_empty(tmp_path):
    assert Registry([tmp_path / "nowhere"]).all() == []


def test_the_registry_and_the_engine_load_no_torch():
    code = (
        "import sys; from pathlib import Path; from editor.restoration.registry import Registry;"
        "from editor.restoration.engine import Engine; Engine(Registry([Path('models')])).registry.all();"
        "heavy = {'torch', 'scipy', 'skimage', 'spandrel', 'safetensors'} & set(sys.modules); assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
