"""What `pip install` brings: the models, the resources and every room, so that it works without this checkout."""

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("editor", "models", "resources", "pyproject.toml", "setup.py", "README.md", "LICENSE")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    pytest.importorskip("setuptools", minversion="77", reason="the build tool is not installed")
    copy, out = tmp_path_factory.mktemp("sources"), tmp_path_factory.mktemp("wheel")
    for name in NEEDED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__", "*.so"))
        else:
            shutil.copy(ROOT / name, copy / name)
    words = ["-m", "pip", "wheel", ".", "--no-deps", "--no-build-isolation", "-w", out, "--quiet"]
    done = subprocess.run([sys.executable, *words], cwd=copy, capture_output=True, text=True, timeout=280, check=False)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-3000:]
    return next(out.glob("albumen-*.whl"))


def test_it_holds_code_models_and_resources(wheel):
    names = set(zipfile.ZipFile(wheel).namelist())
    rooms = {path.name for path in (ROOT / "editor").iterdir() if (path / "__init__.py").exists()}
    for room in rooms:
        assert f"editor/{room}/__init__.py" in names
    for card in (ROOT / "models").glob("*/card.toml"):
        assert f"albumen_models/{card.parent.name}/card.toml" in names
        assert f"albumen_models/{card.parent.name}/weights.safetensors" in names
    for file in (ROOT / "resources").rglob("*"):
        if file.is_file() and file.parent.name != "__pycache__":
            assert f"albumen_resources/{file.relative_to(ROOT / 'resources').as_posix()}" in names
    assert not any("tests/" in name or "__pycache__" in name for name in names)
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_it_runs_where_it_was_unpacked(wheel, tmp_path):
    """Without the checkout on the path: the command line answers, models and icons are found."""
    place = tmp_path / "site"
    zipfile.ZipFile(wheel).extractall(place)
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]);"
        "import editor, editor.settings as s; from pathlib import Path;"
        "assert Path(editor.__file__).is_relative_to(sys.argv[1]);"
        "assert s.shipped('models') == Path(sys.argv[1]) / 'albumen_models', s.shipped('models');"
        "assert (s.shipped('resources') / 'icons').is_dir();"
        "from editor.__main__ import main; sys.exit(main(['models', 'check']))"
    )
    done = subprocess.run(
        [sys.executable, "-P", "-c", code, str(place)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
