"""Albums by the name that a person types: "Travel/Rome" is Rome inside Travel."""

from typing import TYPE_CHECKING

from editor.catalog.album import Album
from editor.catalog.query import Query
from editor.errors import UsageError

if TYPE_CHECKING:  # the catalog is opened where there is one
    from editor.catalog.catalog import Catalog


def paths_of(albums: list[Album]) -> dict[int, str]:
    """Each album's name with those of the albums it lies in, "/" between, by id."""
    by_id = {album.id: album for album in albums}

    def path(album: Album) -> str:
        parent = by_id.get(album.parent) if album.parent is not None else None
        return f"{path(parent)}/{album.name}" if parent else album.name

    return {album.id: path(album) for album in albums}


def find_album(catalog: "Catalog", name: str) -> Album | None:
    """The album of that path or name, whatever the case; None if there is none. Raises UsageError for several."""
    albums = catalog.albums()
    paths = paths_of(albums)
    wanted = name.strip("/").casefold()
    found = [each for each in albums if paths[each.id].casefold() == wanted]
    found = found or [each for each in albums if each.name.casefold() == wanted]
    if len(found) > 1:
        raise UsageError(f"several albums are called {name!r}: {', '.join(paths[each.id] for each in found)}")
    return found[0] if found else None


def album_called(catalog: "Catalog", name: str) -> Album:
    """The album of that path or name. Raises UsageError if there is none, or several."""
    album = find_album(catalog, name)
    if album is None:
        raise UsageError(f"there is no album called {name!r}; `albumen album list` shows all")
    return album


def make_album(catalog: "Catalog", name: str, query: str | None = None) -> Album:
    """A new album of that path, and those that it lies in where they are missing. Raises UsageError."""
    *above, own = [part.strip() for part in name.strip("/").split("/")]
    parent = None
    for place, part in enumerate(above, 1):
        path = "/".join(above[:place])
        parent = (find_album(catalog, path) or catalog.create_album(part, parent=parent)).id
    return catalog.create_album(own, parent=parent, query=query)


def photos_in(catalog: "Catalog", album: int) -> list[int]:
    """The ids of an album's photos, in its order."""
    return list(catalog.search(Query(album=album)))
