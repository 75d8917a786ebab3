"""The recipe of the package: what must not come along is noticed, and what it leaves out it tells."""

import importlib.util
import re
import subprocess
import sys
from pathlib import Path

import pytest

from editor.tasks.make_sample_album import SAMPLES
from editor.video import library

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture(scope="module")
def smoke():
    described = importlib.util.spec_from_file_location("smoke", PACKAGING / "smoke.py")
    module = importlib.util.module_from_spec(described)
    described.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    "name",
    ["_internal/libgdk_pixbuf-2.0.so.0", "_internal/PySide6/Qt/plugins/platformthemes/libqgtk3.so",
     "_internal/torch/test/test_jit", "_internal/torch/bin/test_api", "_internal/av.libs/libx265-1.so"],
)  # fmt: skip
def test_what_must_not_come_along_is_noticed(smoke, tmp_path, name):
    for each in ("_internal/torch/bin/torch_shm_manager", "_internal/torch/testing/__init__.py", "_internal/libgcc.so"):
        (tmp_path / each).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / each).touch()
    assert smoke.left_overs(tmp_path) == []
    (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / name).touch()
    assert smoke.left_overs(tmp_path) == [str(tmp_path / name)]


def test_the_packaged_program_says_that_it_has_no_video():
    code = "import sys; sys.frozen = True; from editor.video.library import VideoMissing; print(VideoMissing())"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()
    assert told == library.LEFT_OUT
    assert library.MISSING == library.LACKING, "here it can be had"


def test_every_room_that_is_scanned_is_in_the_recipe():
    """A folder that is a registry is invisible to PyInstaller; so the recipe names it."""
    recipe = (PACKAGING / "albumen.spec").read_text(encoding="utf-8")
    scanning = [
        path.parent.relative_to(PACKAGING.parent).as_posix().replace("/", ".")
        for path in (PACKAGING.parent / "editor").rglob("*.py")
        if any(way in path.read_text(encoding="utf-8") for way in ("iter_modules(", 'import_module(f"'))
    ]
    assert scanning
    for room in scanning:
        assert any(f'"{named}"' in recipe for named in (room, room.rpartition(".")[0])), room


def test_the_pictures_of_the_sample_album_are_in_the_recipe():
    recipe = (PACKAGING / "albumen.spec").read_text(encoding="utf-8")
    line = next(line for line in recipe.splitlines() if line.startswith("SAMPLES = "))
    named = {}
    exec(line, {"re": re, "TOP": PACKAGING.parent}, named)
    needed = {name for sample in SAMPLES for name in (sample.picture, *sample.beside)}
    assert set(named["SAMPLES"]) == needed
    folder = Path(importlib.util.find_spec("skimage").origin).parent / "data"
    assert all((folder / name).is_file() for name in needed)
    assert 'f"data/{name}" for name in SAMPLES' in recipe
