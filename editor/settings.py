"""Settings: what the user chose once, and the folders that Albumen keeps things in.

May import: progress, errors. `home()` is one folder with everything that Albumen stores: catalog, caches, settings,
journals and the user's own models; ALBUMEN_HOME moves it.
"""

import os
import sys
import tomllib
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

DEVICES = ("auto", "cpu", "cuda", "mps")
THEMES = ("dark", "mid", "light")
SIDECARS = ("off", "changed")
POLICIES = ("all", "no-location", "none")


@dataclass(frozen=True)
class Settings:
    """Every field has a default; an unknown or unusable value in the file is passed over, never an error.

    device: where models run. threads: for models; 0 = cores − 1. language: "" follows the system.
    theme: dark, mid or light grey. sidecars: "changed" writes an XMP file beside each photo the user changed.
    monitor: the profile of the screen: "auto" (the system's), "off" (sRGB), or a file. metadata: what exports
    carry. quality: of JPEG exports, 1–100. ai_cache_gb, thumbnail_cache_gb: limits of the caches. export_folder,
    recent: as last used.
    """

    device: str = "auto"
    threads: int = 0
    language: str = ""
    theme: str = "dark"
    monitor: str = "auto"
    sidecars: str = "changed"
    metadata: str = "all"
    quality: int = 92
    ai_cache_gb: float = 10.0
    thumbnail_cache_gb: float = 5.0
    export_folder: str = ""
    recent: tuple[str, ...] = ()
    tour_seen: bool = False
    auto_advance: bool = False

    @classmethod
    def read(cls, path: Path) -> "Settings":
        """The settings in a TOML file; the defaults where there is none or it cannot be read."""
        try:
            stored = tomllib.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return cls()
        settings = cls()
        for name, value in stored.items():
            settings = settings._with_stored(name, value)
        return settings

    def to_toml(self) -> bytes:
        """As the bytes of a TOML file that read() understands."""
        import tomli_w  # noqa: PLC0415  (not needed to start)

        return tomli_w.dumps(
            {name: list(v) if isinstance(v, tuple) else v for name, v in asdict(self).items()}
        ).encode()

    def _with_stored(self, name: str, value: Any) -> "Settings":
        if name not in {field.name for field in fields(self)}:
            return self
        usual = getattr(self, name)
        if isinstance(usual, tuple):
            value = tuple(str(each) for each in value) if isinstance(value, list) else usual
        elif isinstance(usual, float) and isinstance(value, int) and not isinstance(value, bool):
            value = float(value)
        if type(value) is not type(usual) or (name in _ALLOWED and value not in _ALLOWED[name]):
            return self
        return replace(self, **{name: value})


_ALLOWED = {"device": DEVICES, "theme": THEMES, "sidecars": SIDECARS, "metadata": POLICIES}


def home() -> Path:
    """The folder that holds catalog, caches, settings and user models; it may not exist yet."""
    moved = os.environ.get("ALBUMEN_HOME")
    if moved:
        return Path(moved).expanduser().absolute()
    from platformdirs import user_data_dir  # noqa: PLC0415  (not needed when ALBUMEN_HOME is set)

    return Path(user_data_dir("Albumen", appauthor=False))


def shipped(name: str) -> Path:
    """The folder that came with Albumen: "models" or "resources", in a checkout, an install or a frozen program."""
    here = Path(__file__).resolve().parent.parent
    frozen = getattr(sys, "_MEIPASS", None)
    places = [Path(frozen) / name] if frozen else []
    places += [here / name, here / f"albumen_{name}"]
    return next((place for place in places if place.is_dir()), places[0])
