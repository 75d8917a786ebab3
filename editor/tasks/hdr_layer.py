"""HdrLayer: the gain map of an Ultra HDR photo goes along where it still fits the finished picture.

It says for every place how much brighter than the picture it may be shown; so it stays true when light and colour
change, and when the size does, but not when the frame is another or things were taken out of the picture.
"""

from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import simplejpeg

from editor.develop.edit import Stage
from editor.develop.recipe import Recipe
from editor.errors import AlbumenError
from editor.formats.files import read
from editor.formats.format import Probe
from editor.formats.writing import OF_JPEG
from editor.imaging.geometry import upright
from editor.imaging.image import Image
from editor.metadata.metadata import read_metadata
from editor.metadata.pixel_bound import GAIN_MAP, SECOND
from editor.metadata.policy import Policy
from editor.metadata.source import FileSource, Malformed
from editor.tasks.output import Output

KEPT = "the HDR layer was kept"
NO_LONGER = {sentence.rstrip(".") for sentence in (GAIN_MAP, SECOND, *OF_JPEG.values())}
"""Sentences that are not true when the layer was kept, or that were said before it was known."""
BADGE = "gain map"
QUALITY = 95
SAME_SHAPE = 0.01


@dataclass
class HdrLayer:
    """gain: the gain map as a JPEG, or None. kept: whether it is part of the file that was written."""

    gain: bytes | None = None
    kept: bool = False

    def put(self, data: bytes) -> bytes:
        """The finished file's bytes with the layer, if there is one and there is room for what tells of it."""
        if self.gain is None:
            return data
        from editor.metadata.gain_map import with_gain_map  # noqa: PLC0415 (few photos have one)

        try:
            made = with_gain_map(data, self.gain)
        except Malformed:
            return data
        self.kept = True
        return made

    def told(self, notes: list[str]) -> list[str]:
        """The notes, with what became of the layer."""
        lost = GAIN_MAP.rstrip(".")
        told = [KEPT] if self.kept else [lost] if {lost, OF_JPEG["gain map"].rstrip(".")} & set(notes) else []
        second = () if told else (SECOND.rstrip("."),)
        return list(dict.fromkeys([*told, *(note for note in notes if note not in NO_LONGER or note in second)]))


def hdr_layer(path: Path, found: Probe, recipe: Recipe, pictures: tuple[Image, Image], output: Output) -> HdrLayer:
    """The layer of a photo that goes into a JPEG. pictures: as opened and as finished. Raises FileError."""
    before, after = pictures
    if found.format != "jpeg" or BADGE not in found.badges or output.policy is not Policy.ALL:
        return HdrLayer()
    from editor.metadata.gain_map import gain_map_of  # noqa: PLC0415 (not for photos without such a layer)

    if not _all_fit(recipe):
        return HdrLayer()
    same = abs(before.width / before.height - after.width / after.height) < SAME_SHAPE * after.width / after.height
    if not same or before.space != after.space:
        return HdrLayer()
    with FileSource(path) as source:
        gain = gain_map_of(source)
    orientation = read_metadata(path).fields.orientation
    return HdrLayer(gain if gain is None or orientation == 1 else _turned(gain, orientation))


def depth_fits(path: Path, found: Probe, recipe: Recipe, finished: Image) -> bool:
    """Whether a photo has a depth map, and it still fits the finished picture: every pixel shows what it showed in the
    file, at the size that it had. Raises FileError."""
    if "depth" not in found.badges or (finished.width, finished.height) != (found.width, found.height):
        return False
    if not _all_fit(recipe):
        return False
    return read_metadata(path).fields.orientation in (None, 1)


def _all_fit(recipe: Recipe) -> bool:
    """Whether all edits leave the frame and what is in it."""
    from editor.develop.ai_edit import AiEdit  # noqa: PLC0415 (not for photos without such a layer)

    return all(_fits(step.edit.stage, isinstance(step.edit, AiEdit)) for step in recipe.active)


def _fits(stage: Stage, by_model: bool) -> bool:
    """Whether an edit leaves the frame and what is in it."""
    return by_model or stage in (Stage.LIGHT, Stage.COLOUR, Stage.DETAIL, Stage.EFFECT, Stage.OUTPUT)


def _turned(gain: bytes, orientation: int) -> bytes | None:
    """The gain map turned as the picture is; None where it cannot be decoded."""
    with TemporaryDirectory(prefix="albumen-") as folder:
        small = Path(folder) / "gain.jpg"
        small.write_bytes(gain)
        try:
            pixels = read(small, isolated=True).image.pixels
        except AlbumenError:
            return None
    from editor.metadata.gain_map import turned  # noqa: PLC0415 (not for photos without such a layer)

    pixels = np.ascontiguousarray(upright(pixels, orientation))
    colours, sampling = ("GRAY", "Gray") if pixels.shape[2] == 1 else ("RGB", "444")
    return turned(gain, bytes(simplejpeg.encode_jpeg(pixels, QUALITY, colours, sampling, fastdct=False)))
