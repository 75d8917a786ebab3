"""What the way to the first window, and to the command line, must not import."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("torch", "scipy", "skimage", "sqlalchemy", "numba", "qtawesome", "pandas", "matplotlib", "spandrel", "dask")
SEVERAL_HUNDRED_MS = ("rawpy", "PyOpenColorIO", "lensfunpy", "pi_heif", "av", "sympy", "networkx")


def imported(code: str, **environment: str) -> set[str]:
    """The top-level modules that are loaded after the code ran in a fresh interpreter."""
    import os

    ending = "\nimport sys, json; print('\\n' + json.dumps(sorted({name.split('.')[0] for name in sys.modules})))"
    done = subprocess.run(
        [sys.executable, "-c", code + ending],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return set(json.loads(done.stdout.splitlines()[-1]))


def test_the_window_starts_without_what_is_heavy():
    pytest.importorskip("PySide6.QtWidgets", reason="Qt cannot be loaded on this system")
    loaded = imported("import editor.desktop.app")
    assert loaded & {*HEAVY, *SEVERAL_HUNDRED_MS} == set()
    assert "PySide6" in loaded


def test_the_command_line_never_loads_qt():
    code = "\n".join(
        [
            "from importlib import import_module",
            "from editor.cli import COMMANDS",
            "for module, _ in COMMANDS.values(): import_module(f'editor.cli.{module}')",
        ]
    )
    assert imported(code) & {"PySide6", "shiboken6", *HEAVY} == set()


def test_asking_for_help_loads_next_to_nothing():
    loaded = imported("from editor.__main__ import main; main(['--help'])")
    assert loaded & {"numpy", "cv2", "PIL", "PySide6", *HEAVY} == set()


def test_the_studio_opens_without_torch(tmp_path):
    loaded = imported("from editor.studio import Studio; Studio.open().close()", ALBUMEN_HOME=str(tmp_path))
    assert loaded & {*HEAVY, "PySide6"} == set()
