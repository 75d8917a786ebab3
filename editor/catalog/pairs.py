"""Pairs: files that are one photo: a RAW with its JPEG, and what lies beside them (sidecars, sound, motion clips)."""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

RAW = frozenset({
    ".3fr", ".arw", ".cr2", ".cr3", ".crw", ".dcr", ".dng", ".erf", ".fff", ".iiq", ".k25", ".kdc", ".mef", ".mos",
    ".mrw", ".nef", ".nrw", ".orf", ".pef", ".raf", ".raw", ".rw2", ".rwl", ".sr2", ".srf", ".srw", ".x3f",
})  # fmt: skip
PICTURES_OF_RAW = frozenset({".jpg", ".jpeg", ".jpe", ".heic", ".heif", ".hif"})
BESIDE = {
    ".xmp": "sidecar",
    ".wav": "sound",
    ".thm": "thumbnail",
    ".mov": "motion",
    ".mp4": "motion",
    ".aae": "sidecar",
}


@dataclass(frozen=True, slots=True)
class Group:
    """One photo as files of a folder: the main file, and companions (name, kind); kind "picture" is a RAW's JPEG."""

    folder: Path
    name: str
    companions: tuple[tuple[str, str], ...] = ()

    @property
    def path(self) -> Path:
        return self.folder / self.name

    @property
    def picture(self) -> str:
        """The name of the RAW's JPEG, "" if there is none."""
        return next((name for name, kind in self.companions if kind == "picture"), "")


def grouped(paths: Iterable[Path]) -> list[Group]:
    """The photos that these files are, in the order of the files. Folders are looked into for companions."""
    order: dict[tuple[Path, str], Group] = {}
    listings: dict[Path, dict[str, list[str]]] = {}
    for path in paths:
        folder = path.parent
        if folder not in listings:
            listings[folder] = _by_stem(folder)
        group = _group(folder, path.name, listings[folder])
        order.setdefault((folder, group.name), group)
    return list(order.values())


def _by_stem(folder: Path) -> dict[str, list[str]]:
    """The names in a folder by what stands before the suffix; empty if it cannot be read."""
    found: dict[str, list[str]] = {}
    try:
        names = os.listdir(folder)  # noqa: PTH208  (names only, and fast)
    except OSError:
        return found
    for name in names:
        found.setdefault(stem(name), []).append(name)
    return found


def stem(name: str) -> str:
    """What files of one photo have in common: "img_1" of IMG_1.CR2, IMG_1.JPG, IMG_1.CR2.xmp."""
    first, suffix = os.path.splitext(name.casefold())  # noqa: PTH122
    if suffix == ".xmp":
        first = first.removesuffix(".albumen")
        inner, inner_suffix = os.path.splitext(first)  # noqa: PTH122
        if inner_suffix and inner and len(inner_suffix) <= 5:
            return inner
    return first


def suffix(name: str) -> str:
    """In small letters, with the dot."""
    return os.path.splitext(name)[1].casefold()  # noqa: PTH122


def _group(folder: Path, name: str, listing: dict[str, list[str]]) -> Group:
    mates = sorted(listing.get(stem(name), [name]))
    raws = [each for each in mates if suffix(each) in RAW]
    main = raws[0] if suffix(name) in PICTURES_OF_RAW and raws else name
    companions = []
    for each in mates:
        kind = _kind(each, main, raws)
        if each != main and kind:
            companions.append((each, kind))
    return Group(folder, main, tuple(companions))


def _kind(name: str, main: str, raws: list[str]) -> str:
    """What a file is to the main one; "" if it is nothing to it. A JPEG belongs to one RAW only."""
    ending = suffix(name)
    if ending in PICTURES_OF_RAW:
        return "picture" if raws and main == raws[0] else ""
    if ending == ".xmp":
        # IMG_1.CR2.xmp belongs to IMG_1.CR2 alone; IMG_1.xmp to whatever IMG_1 there is.
        whose = name[: -len(".xmp")].casefold().removesuffix(".albumen")
        return "sidecar" if whose in (main.casefold(), stem(main)) else ""
    return BESIDE.get(ending, "")
