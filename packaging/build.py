"""Builds what this system can: wheel, notices, icons, the frozen program (tried at once), and its package.

python packaging/build.py [wheel|program|package …]      (default: all)
"""

import platform
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TOP))

from editor import __version__

PROGRAM = TOP / "dist" / "albumen" / ("albumen.exe" if sys.platform == "win32" else "albumen")


def call(*words: str | Path) -> None:
    """Run a command from the top folder; stop where it fails."""
    print("+", *words, flush=True)
    subprocess.run([str(word) for word in words], cwd=TOP, check=True)


def wheel() -> None:
    """dist/albumen-….whl with models, resources and, where there is a compiler, the kernel."""
    call(sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "-w", "dist", ".")


def program() -> None:
    """dist/albumen, which needs no Python, and the proof that it works."""
    call(sys.executable, "packaging/notices.py", "build/NOTICES.txt", "--check")
    call(sys.executable, "packaging/icons.py", "build/icons")
    call(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "packaging/albumen.spec")
    call(sys.executable, "packaging/smoke.py", PROGRAM)


def package() -> None:
    """What this system's users install."""
    if shutil.which("dpkg-deb"):
        call("sh", "packaging/linux/deb.sh", __version__)
    elif sys.platform == "darwin":
        call("sh", "packaging/macos/dmg.sh", __version__)
    elif sys.platform == "win32" and shutil.which("iscc"):
        call("iscc", f"/DVersion={__version__}", "packaging/windows/albumen.iss")
    else:
        print(f"no packager for {platform.system()} is installed here; the program is in {PROGRAM.parent}")


def main(words: list[str]) -> int:
    """Run the steps asked for."""
    steps: dict[str, Callable[[], None]] = {"wheel": wheel, "program": program, "package": package}
    for word in words or steps:
        steps[word]()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
