"""What a batch of enhancements will take here: a few photos are looked at, and the others are judged by them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from editor.develop.ai_edit import AiEdit
from editor.develop.context import Context
from editor.errors import AlbumenError
from editor.metadata.jpeg_tables import read_tables
from editor.progress import Cancelled
from editor.studio import LateEngine, Studio
from editor.tasks.enhancing import Wishes

if TYPE_CHECKING:
    from editor.catalog.photo import Photo

LOOKED_AT = 5


@dataclass(frozen=True)
class Preflight:
    """photos: of the batch. seconds: for all of them. looked, fine: how many were looked at, and how many of those
    need nothing. tiled: of those, how many are larger than one tile. device: where models run."""

    photos: int
    seconds: float
    looked: int
    fine: int
    tiled: int
    device: str


def preflight(studio: Studio, photos: "tuple[Photo, ...]", wishes: Wishes, stale: Callable[[], bool]) -> Preflight:
    """Look at up to five photos spread over the batch. Loads torch; never call it on the window's thread.
    Raises Cancelled once stale() says so."""
    step = max(1, len(photos) // LOOKED_AT)
    found: list[tuple[float, bool, bool]] = []
    for photo in [each for each in photos[::step] if not each.missing][:LOOKED_AT]:
        if stale():
            raise Cancelled
        try:
            found.append(_look(studio, photo, wishes))
        except AlbumenError:
            continue  # the batch will say so in its own place
    seconds = sum(each[0] for each in found) / len(found) * len(photos) if found else 0.0
    fine, tiled = sum(each[1] for each in found), sum(each[2] for each in found)
    return Preflight(len(photos), seconds, len(found), fine, tiled, str(studio.engine.device_name))


def _look(studio: Studio, photo: "Photo", wishes: Wishes) -> tuple[float, bool, bool]:
    """Seconds, whether nothing is needed, whether it takes more than one tile."""
    from editor.formats.files import read  # noqa: PLC0415  (not at start)
    from editor.restoration.diagnose import diagnose  # noqa: PLC0415  (not at start)

    picture: Any = read(photo.path, isolated=True)
    recipe = wishes.recipe(diagnose(picture.image, picture.metadata.fields, read_tables(photo.path)))
    context = Context(restorer=LateEngine(studio))
    seconds, tiles = 0.0, 1
    for step in recipe.active:
        if isinstance(step.edit, AiEdit):
            told = studio.engine.estimate(step.edit.request(context).model, picture.image.width, picture.image.height)
            seconds, tiles = seconds + told.seconds, max(tiles, told.tiles)
    return seconds, not recipe.active, tiles > 1
