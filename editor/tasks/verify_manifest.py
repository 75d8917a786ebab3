"""VerifyManifest: whether the files of a manifest are still what was written, and can be made again."""

import time
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from editor.develop.recipe import Recipe
from editor.errors import AlbumenError
from editor.formats.files import read
from editor.formats.format import Options
from editor.metadata.policy import Policy
from editor.progress import SILENT, Progress
from editor.studio import Studio
from editor.tasks.changes import Changes, News, Outcome, Tell, tags_in, tell_nobody
from editor.tasks.making import Maker
from editor.tasks.manifest import Manifest, digest, read_manifest
from editor.tasks.output import Output, Place
from editor.tasks.sources import Source

# As they stand in a receipt:
_SAME = ("long_edge", "percent", "enlarge", "colour", "sharpening", "watermark", "damaged", "dpi")
_CLOSE = 2.0  # of 255, mean: what another build of a codec or of torch may differ by


@dataclass(frozen=True)
class VerifyManifest:
    """manifest: as written by a batch. again: also make each file anew from its source and compare the pixels."""

    manifest: Path
    again: bool = False

    @property
    def title(self) -> str:
        return f"Verify {self.manifest.name}"

    def run(self, studio: Studio, progress: Progress = SILENT, tell: Tell = tell_nobody) -> Changes:
        """One outcome a file; failed where it is not what was written. Raises FileError for a bad manifest."""
        manifest = read_manifest(self.manifest)
        outcomes = []
        for index, (entry, part) in enumerate(progress.over(manifest.entries)):
            begun = time.monotonic()
            outcome = replace(self._one(studio, manifest, entry, part), seconds=time.monotonic() - begun)
            outcomes.append(outcome)
            tell(News("over", outcome.source, index, len(manifest.entries), 1.0, outcome))
        return Changes(outcomes=tuple(outcomes))

    def _one(self, studio: Studio, manifest: Manifest, entry: dict[str, Any], progress: Progress) -> Outcome:
        output, source = manifest.place(entry["output"]), manifest.place(str(entry.get("source", "")))
        models = ", ".join(entry.get("models", {}))
        try:
            if digest(output) != entry.get("output_sha256"):
                return Outcome(output, reason=f"{output.name}: this is no longer the file that was written")
            note = self._repeat(studio, entry, source, output, progress) if self.again else ""
        except AlbumenError as error:
            return Outcome(output, reason=str(error), model=models)
        except (KeyError, TypeError, ValueError) as error:
            return Outcome(output, reason=f"{output.name}: its entry in the manifest makes no sense ({error})")
        told = [note or "as it was written", *map(str, entry.get("notes", ()))]
        return Outcome(source, output, model=models, note="; ".join(told), tags=tags_in(entry))

    def _repeat(self, studio: Studio, entry: dict[str, Any], source: Path, output: Path, progress: Progress) -> str:
        """Make the file anew beside nothing of the user's and compare. Raises AlbumenError where it cannot be."""
        if digest(source) != entry.get("source_sha256"):
            return "as it was written; its source is another now, so it was not made again"
        missing = [name for name, print_ in entry.get("models", {}).items() if _print_of(studio, name) != print_]
        if missing:
            return f"as it was written; not made again, as the model {missing[0]} is another now"
        with TemporaryDirectory() as folder:
            place = Path(folder) / output.name
            settings = _output_of(entry, Path(folder))
            recipe = Recipe.from_dict(entry["recipe"])
            maker = Maker(studio, settings, known=lambda source: recipe, copies=bool(entry.get("copied")))
            maker.make(Source(source), lambda wanted: Place(place), progress)
            if digest(place) == entry["output_sha256"]:
                return "made again, byte for byte the same"
            return f"made again, {_difference(place, output)}"


def _print_of(studio: Studio, model: str) -> str:
    try:
        return studio.registry.get(model).fingerprint
    except AlbumenError:
        return ""


def _output_of(entry: dict[str, Any], folder: Path) -> Output:
    told = dict(entry["settings"])
    known = {"damaged": False, "dpi": None} | {
        key: told.pop(key) for key in ("format", "metadata", *_SAME) if key in told
    }
    return Output(
        folder,
        None if known["format"] == "same" else known["format"],
        Options(**told),
        Policy(known["metadata"]),
        **{key: known[key] for key in _SAME},
    )


def _difference(first: Path, second: Path) -> str:
    one, other = read(first).image, read(second).image
    if one.pixels.shape != other.pixels.shape:
        raise ValueError("made again, it has another size")
    gap = float(np.abs(one.pixels.astype(np.float32) - other.pixels.astype(np.float32)).mean() / one.peak * 255.0)
    if gap > _CLOSE:
        raise ValueError(f"made again, its pixels differ by {gap:.1f} of 255 on average")
    return f"equal but for {gap:.3f} of 255 on average"
