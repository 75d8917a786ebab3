"""Files stay small, names say something, and nothing tells of the machine it was written on."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LONGEST = 400
EMPTY_NAMES = re.compile(r"(^|/)(utils?|helpers?|common|misc|legacy|stuff)(\.py|/)")


def tracked() -> list[str]:
    done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if done.returncode == 0 and done.stdout:
        return [name for name in done.stdout.decode().split("\0") if name and (ROOT / name).is_file()]
    # an unpacked archive without its history
    tops = ("editor", "tests", "packaging", "resources", "models")
    return [p.relative_to(ROOT).as_posix() for top in tops for p in (ROOT / top).rglob("*") if p.is_file()]


FILES = tracked()
CODE = [name for name in FILES if name.endswith(".py")]


def test_there_is_something_to_check():
    assert "editor/errors.py" in CODE


@pytest.mark.parametrize("name", [n for n in CODE if n.startswith("editor/")])
def test_no_file_is_long(name):
    lines = (ROOT / name).read_text(encoding="utf-8").count("\n")
    assert lines <= LONGEST, f"{name} has {lines} lines: it holds more than one noun"


def test_every_name_says_something():
    assert [name for name in FILES if EMPTY_NAMES.search(name)] == []


def test_nothing_names_a_machine():
    """Paths of a person's home or of a build machine, and addresses of package mirrors."""
    homes = "|".join(
        ("/ho" + "me/[a-z]", "/ro" + "ot/", "/Us" + "ers/[a-z]", r"[A-Z]:\\\\Us" + "ers", "/wo" + "rk/main")
    )
    mirrors = "|".join(("pypi" + r"\.org/simple", "--ind" + "ex-url", "extra-ind" + "ex-url", "find-li" + "nks"))
    found = []
    for name in FILES:
        path = ROOT / name
        if path.suffix in (".safetensors", ".png", ".jpg", ".ico", ".icns", ".qm"):
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        found += [f"{name}: {m.group(0)}" for m in re.finditer(f"{homes}|{mirrors}", text)]
    assert found == []


def test_no_photo_and_nothing_heavy_is_committed():
    photos = [n for n in FILES if re.search(r"\.(jpe?g|heic|avif|cr[23]|nef|arw|dng|raf)$", n, re.IGNORECASE)]
    assert photos == []
    assert [n for n in FILES if (ROOT / n).stat().st_size > 16 << 20] == []
