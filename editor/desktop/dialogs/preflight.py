"""What a batch of enhancements will take here: some photos are looked at, and the others are judged by them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from editor.desktop.dialogs.estimate import Estimate, estimate
from editor.desktop.dialogs.left_note import Left
from editor.develop.ai_edit import AiEdit
from editor.develop.context import Context
from editor.errors import AlbumenError
from editor.metadata.jpeg_tables import read_tables
from editor.progress import Cancelled
from editor.studio import LateEngine, Studio
from editor.tasks.enhancing import Wishes
from editor.tasks.output import Output

if TYPE_CHECKING:
    from editor.catalog.photo import Photo

LOOKED_AT = 32  # photos; more would tell little more


@dataclass(frozen=True)
class Preflight:
    """photos: of the batch. looked: how many of them were looked at; the other figures are those of all photos, judged
    by these: seconds; fine: need nothing; tiled: larger than one tile; bytes: of all new files (None: none are
    written). device: where models run. left: what will not go along into the new files."""

    photos: int
    looked: int
    seconds: float
    fine: int
    tiled: int
    device: str
    bytes: int | None = None
    left: Left = Left()

    @property
    def sure(self) -> bool:
        """Whether every photo was looked at."""
        return self.looked == self.photos


@dataclass(frozen=True)
class _Seen:
    seconds: float
    fine: bool
    tiled: bool
    scale: int


@dataclass(frozen=True)
class Asked:
    """What is to be known: what to do to which photos, and where they are written (None: nowhere)."""

    photos: "tuple[Photo, ...]"
    wishes: Wishes
    output: Output | None = None


def preflight(
    studio: Studio, asked: Asked, stale: Callable[[], bool], tell: Callable[[Preflight], None] = lambda found: None
) -> Preflight:
    """Look at the photos, spread over the batch, and tell after 1, 2, 4… of them. Loads torch; never call it on the
    window's thread. Raises Cancelled once stale() says so."""
    there = [photo for photo in asked.photos if not photo.missing]
    looked_at = [there[n * len(there) // LOOKED_AT] for n in range(LOOKED_AT)] if len(there) > LOOKED_AT else there
    files = _files(asked, stale)
    seen: list[_Seen] = []
    for photo in spread(looked_at):
        if stale():
            raise Cancelled
        try:
            seen.append(_look(studio, photo, asked.wishes))
        except AlbumenError:
            continue  # the batch will say so in its own place
        if len(seen) & (len(seen) - 1) == 0:
            tell(_judged(studio, asked, seen, files))
    return _judged(studio, asked, seen, files)


def spread(photos: "Sequence[Photo]") -> "list[Photo]":
    """The same in an order in which the first few stand for all: both ends first, then what lies between."""
    order = sorted(range(len(photos)), key=lambda n: int(f"{n:032b}"[::-1], 2))
    return [photos[n] for n in order]


def _files(asked: Asked, stale: Callable[[], bool]) -> Estimate | None:
    if asked.output is None:
        return None
    try:
        return estimate(asked.photos, asked.output, stale)
    except AlbumenError:
        return None


def _judged(studio: Studio, asked: Asked, seen: list[_Seen], files: Estimate | None) -> Preflight:
    count = len(asked.photos)
    share = count / len(seen) if seen else 0.0
    larger = sum(each.scale**2 for each in seen) / len(seen) if seen else 1.0
    return Preflight(
        count,
        len(seen),
        sum(each.seconds for each in seen) * share,
        round(sum(each.fine for each in seen) * share),
        round(sum(each.tiled for each in seen) * share),
        str(studio.engine.device_name),
        None if files is None else round(files.bytes * larger),
        Left() if files is None else files.left,
    )


def _look(studio: Studio, photo: "Photo", wishes: Wishes) -> _Seen:
    from editor.formats.files import read  # noqa: PLC0415  (not at start)
    from editor.restoration.diagnose import diagnose  # noqa: PLC0415  (not at start)

    picture: Any = read(photo.path, isolated=True)
    diagnosis = diagnose(picture.image, picture.metadata.fields, read_tables(photo.path))
    recipe = wishes.recipe(diagnosis, picture.image.width, picture.image.height)
    context = Context(restorer=LateEngine(studio))
    seconds, tiles, scale = 0.0, 1, 1
    for step in recipe.active:
        if isinstance(step.edit, AiEdit):
            told = studio.engine.estimate(step.edit.request(context).model, picture.image.width, picture.image.height)
            seconds, tiles, scale = seconds + told.seconds, max(tiles, told.tiles), scale * step.edit.enlarges()
    return _Seen(seconds, not recipe.active, tiles > 1, scale)
