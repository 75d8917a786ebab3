"""Output: where a batch writes, what kind of file, and what it carries; shared by every task that makes files."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from editor.catalog.naming import Naming
from editor.errors import FileError
from editor.formats.files import all_formats, format_for_suffix
from editor.formats.format import Options
from editor.imaging.colour import WIDE
from editor.imaging.image import Image
from editor.metadata.fields import Fields
from editor.metadata.policy import Policy
from editor.metadata.safefile import Stamp
from editor.tasks.sources import Source

Conflict = Literal["rename", "skip", "overwrite", "newer"]
Colour = Literal["same", "srgb", "display-p3", "adobe-rgb", "rec2020", "prophoto"]
SAME_NAME = "{name}"
CONFLICTS: tuple[Conflict, ...] = ("rename", "skip", "overwrite", "newer")
COLOURS: tuple[Colour, ...] = ("same", "srgb", "display-p3", "adobe-rgb", "rec2020", "prophoto")


@dataclass(frozen=True)
class Output:
    """How finished photos are written.

    format: a format's name, or None for each source's own (JPEG where that cannot be written, PNG with alpha).
    conflict: what to do when the place is taken: another name, skip, overwrite, or overwrite only what is older than
    its source. long_edge: longest side in pixels, percent: of the full size; None keeps the size. Nothing is
    enlarged, but to long_edge (plainly, by interpolation) with `enlarge`.
    root: the folder whose structure is repeated for photos that were not gathered from a folder.
    template: the name without suffix, see catalog.naming.WORDS.
    colour: "same" keeps the source's space; the others convert, and the file carries the profile (a grey photo, and a
    format without profiles, become sRGB). sharpening: for the medium. watermark: words in the lower right corner.
    damaged: photos that are damaged are made too, as far as they can be read, and it is told. dpi: dots an inch that
    the file names, for printing; None: as its source does.
    """

    folder: Path
    format: str | None = None
    options: Options = field(default_factory=Options)
    policy: Policy = Policy.ALL
    conflict: Conflict = "rename"
    long_edge: int | None = None
    percent: float | None = None
    enlarge: bool = False
    root: Path | None = None
    template: str = SAME_NAME
    colour: Colour = "same"
    sharpening: Literal["none", "screen", "print"] = "none"
    watermark: str = ""
    damaged: bool = False
    dpi: int | None = None

    @property
    def keeps_size(self) -> bool:
        return self.long_edge is None and self.percent in (None, 100.0)

    def edge_of(self, whole: int) -> int:
        """The longest side of the file in pixels for a photo whose longest side has `whole`."""
        if self.enlarge and self.long_edge:
            return self.long_edge
        edge = min(whole, self.long_edge or whole)
        return max(1, round(min(edge, whole * (self.percent or 100.0) / 100.0)))

    def format_of(self, source_format: str, *, alpha: bool = False) -> str:
        """The name of the format to write for a source of that format."""
        if self.format:
            return self.format
        if source_format in all_formats() and all_formats()[source_format].can_write:
            return source_format
        return "png" if alpha else "jpeg"

    def takes_as_it_is(self, image: Image) -> bool:
        """Whether an unchanged photo of this format may be copied byte for byte."""
        bits = self.options.bits in (None, image.bits)
        unfinished = self.colour == "same" and self.sharpening == "none" and not self.watermark
        return bits and self.keeps_size and self.policy is Policy.ALL and unfinished

    def coarse(self, bits: int) -> str:
        """A sentence where the space is so wide that so many bits a channel are few; "" where all is well."""
        if self.colour not in WIDE or bits > 8:
            return ""
        return f"8 bits are few for {WIDE[self.colour].name}: skies may show steps; 16 bits hold it"

    def wanted(self, source: Source, format_name: str, fields: Fields) -> Path:
        """Where a photo would go if nothing were in its way; the source's own suffix is kept where it fits. A virtual
        copy is called so, as its original may be there too.

        Raises UsageError for a template that cannot be filled.
        """
        name = name_for(self.template, source.path, source.number, fields)
        name += f"-copy{source.copy}" if source.copy else ""
        suffix = source.path.suffix
        own = format_for_suffix(suffix)
        if own is None or own.name != format_name:
            suffix = all_formats()[format_name].suffixes[0]
        return self.folder / self._below(source) / f"{name}{suffix}"

    def place_of(self, source: Source, name: str) -> Path:
        """Where a file of that whole name would go, in the folder that the structure gives."""
        return self.folder / self._below(source) / name

    def settle(self, wanted: Path, source: Path, originals: Collection[Path], claimed: Collection[str]) -> "Place":
        """The place that the conflict policy gives: a path to write to, or the reason to skip.

        originals: resolved paths of all sources: none is ever written over. claimed: places of this batch so far
        (casefolded), which are never shared. Raises FileError when the policy would overwrite an original.
        """
        if claim(wanted) in claimed:
            return Place(_free(wanted, claimed))
        if not wanted.exists() and not wanted.is_symlink():
            return Place(wanted)
        if self.conflict == "rename" or wanted.is_dir():
            return Place(_free(wanted, claimed))
        if self.conflict == "skip":
            return Place(wanted, "there is already a file of that name")
        if wanted.resolve() in originals:
            raise FileError(source, "the output would replace an original; choose another folder or conflict policy")
        if self.conflict == "newer" and source.stat().st_mtime <= wanted.stat().st_mtime:
            return Place(wanted, "the file there is as new as its source")
        return Place(wanted)

    def _below(self, source: Source) -> Path:
        """The folder below the output folder."""
        root = source.root or self.root
        if root is None:
            return Path()
        parent, top = source.path.absolute().parent, root.absolute()
        return parent.relative_to(top) if parent.is_relative_to(top) else Path()


@dataclass(frozen=True)
class Place:
    """Where a photo is written; skip: why it is not ("" = it is). expect: the stamp that the file there must still
    have when it is replaced. announce: is told the file's bytes before they are put there."""

    path: Path
    skip: str = ""
    expect: Stamp | None = None
    announce: Callable[[bytes], None] | None = None


def name_for(template: str, path: Path, number: int, fields: Fields) -> str:
    """The name, without suffix, that a template gives a photo; its own is kept letter for letter.

    Raises UsageError for a template that cannot be filled.
    """
    if template == SAME_NAME:
        return path.stem
    return Naming(template).of_file(path.stem, fields, number, folder=path.parent.name)


def claim(path: Path) -> str:
    """A path as one that names the same file on systems that ignore case."""
    return str(path).casefold()


def _free(wanted: Path, claimed: Collection[str]) -> Path:
    number = 1
    while True:
        other = wanted.with_name(f"{wanted.stem}-{number}{wanted.suffix}")
        if claim(other) not in claimed and not other.exists() and not other.is_symlink():
            return other
        number += 1
