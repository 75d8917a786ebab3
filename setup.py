"""What pyproject.toml cannot say: where models and resources go, and the kernel that is compiled where a compiler is.

The kernel is optional: without a compiler the install succeeds and Albumen runs on the numpy reference, slower.
"""

import sys
from pathlib import Path

from setuptools import Extension, find_packages, setup

TOP = Path(__file__).parent
KERNEL = sorted(path.relative_to(TOP).as_posix() for path in (TOP / "editor" / "imaging").glob("*.c"))
HEADERS = sorted(path.relative_to(TOP).as_posix() for path in (TOP / "editor" / "imaging").glob("*.h"))
# Not -ffast-math: linked into a shared library it would switch off denormal numbers for the whole process.
GNU = ["-O3", "-std=gnu11", "-fno-math-errno", "-fno-trapping-math", "-fno-signed-zeros", "-ffp-contract=fast"]
SPEED = ["/O2"] if sys.platform == "win32" else GNU


def folders(top: str, name: str) -> list[str]:
    """A folder of data as a package, with those below it that could be packages: setuptools warns of unnamed ones."""
    inner = sorted(path.name for path in (TOP / top).iterdir() if path.is_dir() and path.name.isidentifier())
    return [name, *(f"{name}.{each}" for each in inner)]


setup(
    packages=[
        *find_packages(include=["editor", "editor.*"]),
        *folders("models", "albumen_models"),
        *folders("resources", "albumen_resources"),
    ],
    package_dir={"editor": "editor", "albumen_models": "models", "albumen_resources": "resources"},
    package_data={
        "albumen_models": ["*/card.toml", "*/scores.json", "*/train.toml", "*/*.safetensors", "*.md"],
        "albumen_resources": ["**/*"],
        "editor": ["py.typed", "README.md"],
    },
    ext_modules=[
        Extension(
            f"editor.imaging.{Path(source).stem}", [source], depends=HEADERS, optional=True, extra_compile_args=SPEED
        )
        for source in KERNEL
    ],
)
