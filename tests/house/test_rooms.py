"""The floors of editor/README.md, as import-linter sees them."""

import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_every_contract_is_kept():
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
    assert "0 broken" in done.stdout


def test_the_contracts_name_every_room():
    """A room that is not in the layers would be free to import anything; `exhaustive` refuses that."""
    rules = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    floors = next(rule for rule in rules if rule["type"] == "layers" and rule["containers"] == ["editor"])
    assert floors["exhaustive"] is True
    named = {room.strip() for layer in floors["layers"] for room in layer.split("|")}
    there = {p.stem for p in (ROOT / "editor").iterdir() if p.is_dir() and (p / "__init__.py").exists()}
    assert there <= named


def test_no_task_may_import_another():
    """Each task of tasks/ stands in its contract (shared parts, which are no tasks, need not)."""
    rules = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    contract = next(rule for rule in rules if rule["name"].startswith("No task imports another:"))
    tasks = {
        f"editor.tasks.{path.stem}"
        for path in (ROOT / "editor" / "tasks").glob("*.py")
        if "def run(self, studio" in path.read_text(encoding="utf-8")
    }
    assert tasks == set(contract["modules"])
