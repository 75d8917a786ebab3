"""albumen album list|create|add|remove|show|rename|delete"""

import argparse
from pathlib import Path

from editor.cli.reporter import emit
from editor.cli.running import studio_for
from editor.errors import UsageError
from editor.studio import Studio
from editor.tasks.albums import album_called, find_album, make_album, paths_of, photos_in
from editor.tasks.sources import gather

MIXED = False
EXAMPLES = """\
examples:
  albumen album create Travel/Rome
  albumen album create "Four stars" --filter "rating>=4"
  albumen album add Travel/Rome *.jpg
  albumen album show Travel/Rome --json"""


def options(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="all albums")
    create = actions.add_parser("create", help="a new album; with --filter a smart one")
    create.add_argument("name", help='its name; "Travel/Rome" makes it inside Travel')
    create.add_argument("--filter", help='what a smart album holds, such as "rating>=4 and camera:nikon"')
    show = actions.add_parser("show", help="the photos of an album, in its order")
    show.add_argument("name")
    add = actions.add_parser("add", help="put photos of the catalog into an album")
    remove = actions.add_parser("remove", help="take photos out of an album (the files stay)")
    for each in (add, remove):
        each.add_argument("name")
        each.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    rename = actions.add_parser("rename", help="give an album another name")
    rename.add_argument("name")
    rename.add_argument("new_name")
    delete = actions.add_parser("delete", help="delete an album (the photos stay)")
    delete.add_argument("name")
    for each in (listing, create, show, add, remove, rename, delete):
        each.add_argument("--json", action="store_true", help="one JSON object a line")


def run(arguments: argparse.Namespace) -> int:
    """Run the command; the exit status."""
    with studio_for(arguments, read_only=arguments.action in ("list", "show")) as studio:
        actions = {"list": _list, "create": _create, "show": _show, "add": _add, "remove": _remove}
        return {**actions, "rename": _rename, "delete": _delete}[arguments.action](studio, arguments)


def _list(studio: Studio, arguments: argparse.Namespace) -> int:
    albums = studio.catalog.albums()
    paths = paths_of(albums)
    for album in sorted(albums, key=lambda each: paths[each.id].casefold()):
        if arguments.json:
            emit(id=album.id, name=paths[album.id], kind=album.kind, query=album.query, count=album.count)
        else:
            print(f"{album.count:>7}  {paths[album.id]}{f'  [{album.query}]' if album.query else ''}")
    return 0


def _create(studio: Studio, arguments: argparse.Namespace) -> int:
    if find_album(studio.catalog, arguments.name):
        raise UsageError(f"there is already an album called {arguments.name!r}")
    album = make_album(studio.catalog, arguments.name, arguments.filter)
    return _said(arguments, album.id, f"made the album {arguments.name}")


def _show(studio: Studio, arguments: argparse.Namespace) -> int:
    album = album_called(studio.catalog, arguments.name)
    for photo in studio.catalog.photos(photos_in(studio.catalog, album.id)):
        if arguments.json:
            emit(id=photo.id, path=photo.path, rating=photo.rating)
        else:
            print(photo.path)
    return 0


def _add(studio: Studio, arguments: argparse.Namespace) -> int:
    album = album_called(studio.catalog, arguments.name)
    ids = studio.catalog.add_files([source.path.absolute() for source in gather(arguments.paths)])
    studio.catalog.add_to_album(album.id, ids)
    return _said(arguments, album.id, f"put {len(ids)} photos into {arguments.name}")


def _remove(studio: Studio, arguments: argparse.Namespace) -> int:
    album = album_called(studio.catalog, arguments.name)
    known = [studio.catalog.by_path(source.path.absolute()) for source in gather(arguments.paths)]
    ids = [photo.id for photo in known if photo]
    studio.catalog.remove_from_album(album.id, ids)
    return _said(arguments, album.id, f"took {len(ids)} photos out of {arguments.name}")


def _rename(studio: Studio, arguments: argparse.Namespace) -> int:
    album = album_called(studio.catalog, arguments.name)
    studio.catalog.rename_album(album.id, arguments.new_name)
    return _said(arguments, album.id, f"renamed {arguments.name} to {arguments.new_name}")


def _delete(studio: Studio, arguments: argparse.Namespace) -> int:
    album = album_called(studio.catalog, arguments.name)
    studio.catalog.delete_album(album.id)
    return _said(arguments, album.id, f"deleted the album {arguments.name}; its photos stay")


def _said(arguments: argparse.Namespace, album: int, sentence: str) -> int:
    if arguments.json:
        emit(event="done", album=album, reason=sentence)
    else:
        print(sentence[0].upper() + sentence[1:] + ".")
    return 0
