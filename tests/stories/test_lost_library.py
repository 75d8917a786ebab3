"""A library is worked in, its catalog is lost, the photos are imported again, and everything is there."""

import json
import shutil
import subprocess
from datetime import timedelta

import pytest

from editor.catalog.query import Query
from editor.develop.edits import edit_called
from editor.develop.recipe import Recipe
from editor.studio import Studio
from editor.tasks.albums import album_called, make_album, paths_of
from editor.tasks.import_photos import ImportPhotos
from editor.tasks.sync_sidecars import SyncSidecars


@pytest.fixture
def pictures(shared, tmp_path):
    """The shared album and the photos with metadata, as files of one's own."""
    folder = tmp_path / "Pictures"
    for name in ("album", "metadata"):
        shutil.copytree(shared / "data" / name, folder / name)
    for path in [folder, *folder.rglob("*")]:
        path.chmod(0o755 if path.is_dir() else 0o644)
    return folder


def everything(studio):
    """What the library says of each photo by its file and number of copy, and of each album by its path."""
    catalog = studio.catalog
    catalog.database.check()
    photos = catalog.photos(catalog.search("sort:name"))
    told = {
        (photo.path, photo.copy): (
            photo.rating, photo.flag, photo.label, photo.title, photo.caption, photo.creator, photo.copyright,
            photo.city, photo.country, photo.keywords, photo.taken, photo.latitude, photo.longitude, photo.look,
            [(moment.label, moment.recipe) for moment in catalog.history(photo.id).moments],
        )
        for photo in photos
    }  # fmt: skip
    albums = catalog.albums()
    paths = paths_of(albums)
    shelves = {}
    for album in albums:
        inside = [(photo.path, photo.copy) for photo in catalog.photos(catalog.search(Query(album=album.id)))]
        shelves[paths[album.id]] = (album.kind, album.query, inside)
    stacks = {}
    for photo in sorted(photos, key=lambda each: not each.stack_top):
        if photo.stack:
            stacks.setdefault(photo.stack, []).append((photo.path, photo.copy))
    return told, shelves, sorted(stacks.values())


def work(studio):
    """An afternoon with the library."""
    catalog = studio.catalog
    nikons = list(catalog.search("camera:nikon"))
    canons = list(catalog.search("camera:canon"))
    assert len(nikons) > 3
    assert len(canons) > 3
    catalog.rate(nikons, 4)
    catalog.rate(nikons[:2], 5)
    catalog.set_flag(canons[:2], 1)
    catalog.set_flag(canons[2:3], -1)
    catalog.set_label(nikons[1:3], "green")
    catalog.set_fields(
        nikons[:3], title="Weißes Roß", caption="Zwei Zeilen,\neine Seite", creator="Ada; Bob", city="Genève"
    )
    catalog.add_keywords(nikons + canons, ["Reise|Schweiz|Genève", "été"])
    catalog.remove_keywords(canons[:1], ["été"])
    catalog.rename_keyword("Reise", "Travel")
    catalog.corrections.shift(nikons[:1], timedelta(hours=7))
    catalog.corrections.set_place(canons[:1], 46.2044, 6.1432)
    for number, stops in ((nikons[0], 0.5), (canons[1], -0.25)):
        history = catalog.history(number).add("Light", Recipe().with_edit(edit_called("exposure")(stops=stops)))
        catalog.save_history(
            number, history.add("More", history.recipe.with_edit(edit_called("contrast")(amount=20.0)))
        )
    best = make_album(catalog, "Travel/Genève/Best")
    catalog.add_to_album(best.id, [nikons[2], canons[0], nikons[0], nikons[1]])
    catalog.order_album(best.id, [nikons[1], canons[0]])
    make_album(catalog, "Travel/To come")
    make_album(catalog, "Travel/Stars", "rating>=4 not label:green")
    make_album(catalog, "Best of the best", f"album:#{best.id} rating:5")
    catalog.add_to_album(catalog.quick_collection().id, [canons[1], nikons[0]])
    darker, other = catalog.copy(nikons[2:3], best.id) + catalog.copy(canons[4:5])
    history = catalog.history(darker).add("Dark", Recipe().with_edit(edit_called("exposure")(stops=-1.0)))
    catalog.save_history(darker, history)
    catalog.set_fields([darker], title="Dunkler")
    catalog.rate([other], 1)
    catalog.stack([nikons[3], canons[3]], [canons[0], nikons[0], nikons[1]])
    catalog.unstack([nikons[1]])


def test_a_lost_catalog_costs_nothing(pictures, tmp_path):
    studio = Studio.open(tmp_path / "home")
    changes = ImportPhotos((pictures,)).run(studio)
    count = studio.catalog.count()
    assert count > 80
    assert len(changes.failed) < count
    work(studio)
    assert SyncSidecars().run(studio).failed == ()
    before = everything(studio)
    best = {path for path in before[1]["Travel/Genève/Best"][2] if before[0][path][0] == 5}
    assert set(before[1]["Best of the best"][2]) == best
    assert len(best) == 2
    studio.close()

    shutil.rmtree(tmp_path / "home" / "catalog")
    shutil.rmtree(tmp_path / "home" / "cache", ignore_errors=True)
    studio = Studio.open(tmp_path / "home")
    ImportPhotos((pictures,)).run(studio)
    after = everything(studio)
    assert after[1] == before[1]
    assert after[2] == before[2]
    assert len(after[2]) == 4
    for which, told in before[0].items():
        assert after[0][which] == told, which
    assert after[0].keys() == before[0].keys()
    assert studio.catalog.dirty() == [], "nothing has to be written again"
    studio.close()


def test_ratings_go_to_exiftool_and_come_from_it(pictures, tmp_path):
    if not shutil.which("exiftool"):
        pytest.skip("exiftool is not installed")
    studio = Studio.open(tmp_path / "home")
    ImportPhotos((pictures / "album",), "Album").run(studio)
    ids = list(studio.catalog.search("album:album sort:name"))
    for place, number in enumerate(ids):
        studio.catalog.rate([number], place % 6)
    SyncSidecars().run(studio)
    photos = studio.catalog.photos(ids)
    sidecars = [photo.path.with_name(f"{photo.name}.xmp") for photo in photos]
    told = subprocess.run(["exiftool", "-j", "-n", "-XMP:Rating", *map(str, sidecars)], capture_output=True, check=True)
    assert [each["Rating"] for each in json.loads(told.stdout)] == [place % 6 for place in range(len(ids))]
    subprocess.run(["exiftool", "-q", "-overwrite_original", "-XMP:Rating=1", *map(str, sidecars)], check=True)
    SyncSidecars().run(studio)
    assert studio.catalog.count("rating:1") == len(ids)
    assert len(
        studio.catalog.photos(list(studio.catalog.search(Query(album=album_called(studio.catalog, "Album").id))))
    ) == len(ids)
    studio.close()
