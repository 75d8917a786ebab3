"""Writes the licences of everything that is bundled: python packaging/notices.py OUT.txt [--check]

--check fails when a package that Albumen needs is under a licence that a permissive program cannot depend on.
"""

import re
import sys
import tomllib
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TOP))

from bundled import BUNDLED, REPLACING, TEXTS

from editor import __version__

EXTRAS_LEFT_OUT = re.compile(r"extra\s*==")
# LGPL libraries are linked dynamically and can be replaced; the GPL itself would bind the whole program.
REFUSED = re.compile(r"(?<!L)(?<!Lesser )\bA?GPL|GNU (Affero )?General Public", re.IGNORECASE)
# Names that mention the GPL beside another licence that may be chosen instead.
CHOSEN = {"pyside6-essentials": "LGPL-3.0-only", "shiboken6": "LGPL-3.0-only"}
LICENCE_FILE = re.compile(r"(^|/)(licen[cs]e|copying|notice|authors|third.?party)[^/]*$", re.IGNORECASE)
LONGEST = 300_000


def needed(name: str, found: dict[str, Distribution]) -> None:
    """Add a distribution and everything that it needs."""
    key = re.sub(r"[-_.]+", "-", name).lower()
    if key in found:
        return
    try:
        dist = distribution(name)
    except PackageNotFoundError:  # for another system
        return
    found[key] = dist
    for text in dist.requires or []:
        if not EXTRAS_LEFT_OUT.search(text):
            needed(name_in(text), found)


def name_in(requirement: str) -> str:
    """The package's name in "numpy>=2.0"."""
    return re.split(r"[\s<>=!~;\[(]", requirement, maxsplit=1)[0]


def licence_of(dist: Distribution) -> str:
    """What the package says of itself, in one line."""
    meta = dist.metadata
    classified = [c.rsplit("::", 1)[-1].strip() for c in meta.get_all("Classifier") or [] if c.startswith("License ::")]
    told = meta.get("License-Expression") or (meta.get("License") or "").strip().splitlines()[:1]
    told = told if isinstance(told, str) else (told[0] if told else "")
    return told[:100] or "; ".join(classified) or "see below"


def texts_of(dist: Distribution) -> list[tuple[str, str]]:
    """Its licence files: name and content."""
    found = []
    for file in dist.files or []:
        if LICENCE_FILE.search(str(file)) and file.suffix not in (".py", ".pyc", ".pyi"):
            path = Path(str(file.locate()))
            if path.is_file():
                found.append((file.name, path.read_text(encoding="utf-8", errors="replace")[:LONGEST]))
    return found


def inside() -> list[str]:
    """What lies inside the packages' own libraries, and the whole texts of their licences."""
    rows = [f"{name}\nLicence: {licence}\n{home}\n" for name, licence, home in BUNDLED]
    texts = [f"--- {Path(name).name}\n{(TOP / name).read_text(encoding='utf-8').strip()}\n" for name in TEXTS]
    return [f"{'=' * 78}\nInside these works\n\n{REPLACING}\n", *rows, *texts]


def main(words: list[str]) -> int:
    """Write the file; 1 if a licence is refused."""
    found: dict[str, Distribution] = {}
    for text in tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]:
        needed(name_in(text), found)
    parts = [f"Albumen {__version__} is made of these works by others, each under its own licence.\n"]
    refused = []
    for key, dist in sorted(found.items()):
        licence = CHOSEN.get(key) or licence_of(dist)
        if REFUSED.search(licence) and key not in CHOSEN:
            refused.append(f"{key}: {licence}")
        home = dist.metadata.get("Home-page") or next(iter(dist.metadata.get_all("Project-URL") or []), "")
        parts.append(f"{'=' * 78}\n{dist.metadata['Name']} {dist.version}\nLicence: {licence}\n{home}\n")
        parts += [f"--- {name}\n{text.strip()}\n" for name, text in texts_of(dist)]
    parts += inside()
    if words and not words[0].startswith("-"):
        Path(words[0]).parent.mkdir(parents=True, exist_ok=True)
        Path(words[0]).write_text("\n".join(parts), encoding="utf-8")
        print(f"{words[0]}: {len(found)} works")
    for line in refused:
        print(f"not permissive: {line}", file=sys.stderr)
    return 1 if refused and "--check" in words else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
