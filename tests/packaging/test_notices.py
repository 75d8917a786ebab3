"""The notices of what is bundled: every needed package, what lies inside, and the texts that the LGPL asks for."""

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def notices(tmp_path_factory):
    out = tmp_path_factory.mktemp("notices") / "NOTICES.txt"
    done = subprocess.run(
        [sys.executable, TOP / "packaging" / "notices.py", out, "--check"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return out.read_text(encoding="utf-8")


def test_every_needed_package_is_there(notices):
    for text in tomllib.loads((TOP / "pyproject.toml").read_text())["project"]["dependencies"]:
        name = text.partition(">")[0].partition("=")[0].replace("-", "_").lower()
        assert name in notices.replace("-", "_").lower(), name


def test_what_lies_inside_is_told_with_its_licence(notices):
    for name in ("LibRaw", "libheif", "libde265", "Lensfun", "Qt 6", "Inter"):
        assert name in notices
    assert "GNU LESSER GENERAL PUBLIC LICENSE\n                       Version 3" in notices
    assert "may be replaced" in notices.replace("\n", " ")
    assert "SIL Open Font License" in notices


@pytest.mark.parametrize(
    ("program", "words", "file"),
    [
        ("desktop-file-validate", [], "org.albumen.Albumen.desktop"),
        ("appstreamcli", ["validate", "--no-net"], "org.albumen.Albumen.metainfo.xml"),
    ],
)
def test_what_the_desktop_reads_is_valid(program, words, file):
    if not shutil.which(program):
        pytest.skip(f"{program} is not installed")
    done = subprocess.run(
        [program, *words, TOP / "packaging" / "linux" / file], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
