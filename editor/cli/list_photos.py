"""albumen list [--filter "rating>=4 and camera:nikon"] [--json]"""

import argparse

from editor.catalog.photo import Photo
from editor.catalog.query_text import parse
from editor.cli.reporter import emit
from editor.cli.running import studio_for
from editor.studio import Studio
from editor.tasks.albums import paths_of, photos_in

EXAMPLES = """\
examples:
  albumen list --filter "rating>=4 and camera:nikon"
  albumen list --filter "keyword:Rome taken>=2024-05" --json"""
_PAGE = 500


def options(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    parser.add_argument("--filter", default="", metavar="QUERY", help='such as "rating>=4 and camera:nikon"')
    parser.add_argument("--limit", type=int, metavar="N", help="at most so many")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")


def run(arguments: argparse.Namespace) -> int:
    """Run the command; the exit status."""
    query = parse(arguments.filter)
    with studio_for(arguments, read_only=True) as studio:
        ids = list(studio.catalog.search(query, limit=arguments.limit))
        albums = _albums(studio) if arguments.json else {}
        for at in range(0, len(ids), _PAGE):
            for photo in studio.catalog.photos(ids[at : at + _PAGE]):
                _show(photo, albums.get(photo.id, []), arguments.json)
    return 0


def _albums(studio: Studio) -> dict[int, list[str]]:
    """The albums that each photo is in, by the photo's id."""
    albums = studio.catalog.albums()
    found: dict[int, list[str]] = {}
    for number, path in paths_of(albums).items():
        for photo in photos_in(studio.catalog, number):
            found.setdefault(photo, []).append(path)
    return found


def _show(photo: Photo, albums: list[str], as_json: bool) -> None:
    if not as_json:
        stars = "*" * photo.rating
        told = f"  (copy {photo.copy})" if photo.copy else ""
        told += "  (missing)" if photo.missing else ""
        print(f"{photo.id:>7}  {stars:<5}  {photo.label:<6}  {photo.path}{told}")
        return
    emit(
        id=photo.id,
        path=photo.path,
        copy=photo.copy,
        rating=photo.rating,
        flag=photo.flag,
        label=photo.label,
        keywords=list(photo.keywords),
        albums=albums,
        taken=photo.taken.isoformat() if photo.taken else None,
        camera=photo.camera,
        title=photo.title,
        width=photo.width,
        height=photo.height,
        edited=photo.edited,
        missing=photo.missing,
    )
