"""Tasks on photos that the catalog knows: import, export, thumbnails, writing back."""

import re

import pytest

from editor.__main__ import main
from editor.catalog import ledger
from editor.catalog.query import Query
from editor.develop.edits import edit_called
from editor.develop.recipe import Recipe
from editor.errors import CatalogLocked, UsageError
from editor.formats.files import read
from editor.studio import Studio
from editor.tasks.albums import album_called, find_album, make_album, paths_of, photos_in
from editor.tasks.export_photos import ExportPhotos
from editor.tasks.import_photos import ImportPhotos
from editor.tasks.make_thumbnails import MakeThumbnails
from editor.tasks.output import Output
from editor.tasks.sync_sidecars import SyncSidecars
from editor.tasks.write_back import ORIGINALS, WriteBack

BRIGHTER = Recipe().with_edit(edit_called("exposure")(stops=1.0))


def edit(studio, path, recipe=BRIGHTER):
    photo = studio.catalog.by_path(path)
    studio.catalog.save_history(photo.id, studio.catalog.history(photo.id).add("Brighter", recipe))
    return photo.id


@pytest.fixture
def imported(studio, album):
    ImportPhotos((album,), "Travel/Rome").run(studio)
    return studio


def test_import_takes_in_what_it_can_and_names_the_rest(studio, album):
    changes = ImportPhotos((album,)).run(studio)
    assert sorted(studio.catalog.photo(number).name for number in changes.photos) == ["one.jpg", "three.jpg", "two.jpg"]
    assert [outcome.source.name for outcome in changes.failed] == ["broken.jpg"]
    assert changes.failed[0].reason.startswith("broken.jpg: ")


def test_importing_again_changes_nothing(imported, album):
    before = imported.catalog.count(Query())
    ImportPhotos((album,), "travel/rome").run(imported)
    assert imported.catalog.count(Query()) == before
    assert len(imported.catalog.albums()) == 2
    assert len(photos_in(imported.catalog, album_called(imported.catalog, "Travel/Rome").id)) == 3


def test_albums_are_found_by_path_and_by_name(imported):
    catalog = imported.catalog
    assert set(paths_of(catalog.albums()).values()) == {"Travel", "Travel/Rome"}
    assert find_album(catalog, "rome") == find_album(catalog, "/Travel/Rome/")
    assert find_album(catalog, "Paris") is None
    make_album(catalog, "Home/Rome")
    with pytest.raises(UsageError, match="several albums are called"):
        find_album(catalog, "Rome")
    with pytest.raises(UsageError, match="there is no album"):
        album_called(catalog, "Paris")


def test_export_applies_each_photos_own_recipe(imported, album, tmp_path):
    edit(imported, album / "one.jpg")
    ids = photos_in(imported.catalog, album_called(imported.catalog, "Rome").id)
    changes = ExportPhotos(tuple(ids), Output(tmp_path / "out")).run(imported)
    assert changes.failed == ()
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["one.jpg", "three.jpg", "two.jpg"]
    gain = {
        name: read(tmp_path / "out" / name).image.pixels.mean() - read(album / place).image.pixels.mean()
        for name, place in (("one.jpg", "one.jpg"), ("three.jpg", "inner/three.jpg"))
    }
    assert gain["one.jpg"] > 20
    assert abs(gain["three.jpg"]) < 1


def test_export_by_path_finds_the_recipe_too(imported, album, tmp_path):
    edit(imported, album / "one.jpg")
    ExportPhotos((album / "one.jpg",), Output(tmp_path / "out")).run(imported)
    assert read(tmp_path / "out" / "one.jpg").image.pixels.mean() > read(album / "one.jpg").image.pixels.mean() + 20


def test_export_of_files_makes_no_catalog(studio, album, tmp_path):
    ExportPhotos((album / "one.jpg",), Output(tmp_path / "out")).run(studio)
    assert (tmp_path / "out" / "one.jpg").exists()
    assert not studio.has_catalog
    assert not (studio.home / "catalog").exists()


def test_thumbnails_are_made_and_a_vanished_photo_is_told(imported, album):
    ids = photos_in(imported.catalog, album_called(imported.catalog, "Rome").id)
    (album / "one.jpg").unlink()
    changes = MakeThumbnails(tuple(ids)).run(imported)
    assert [outcome.source.name for outcome in changes.failed] == ["one.jpg"]
    photo = imported.catalog.by_path(album / "two.jpg")
    assert max(imported.thumbnails.get(photo, 320).shape) <= 320


def test_writing_back_needs_a_yes(imported, album):
    number = edit(imported, album / "one.jpg")
    with pytest.raises(UsageError, match="confirmed"):
        WriteBack((number,)).run(imported)


def test_writing_back_keeps_the_first_original_for_ever(imported, album):
    original = (album / "one.jpg").read_bytes()
    for _ in range(2):
        number = edit(imported, album / "one.jpg")
        changes = WriteBack((number,), confirmed=True).run(imported)
        assert changes.failed == ()
        assert imported.catalog.history(number).recipe == Recipe()
    assert (album / "one.jpg").read_bytes() != original
    assert (album / ORIGINALS / "one.jpg").read_bytes() == original
    fields = read(album / "one.jpg").metadata.fields
    assert (fields.camera, fields.iso) == ("Test Camera", 200)
    assert len(imported.catalog.history(number).moments) == 5, "the way there is still in the history"


def test_a_photo_that_changed_meanwhile_is_refused(imported, album, make_jpeg):
    number = edit(imported, album / "one.jpg")
    make_jpeg(album / "one.jpg", seed=9, width=120)
    theirs = (album / "one.jpg").read_bytes()
    changes = WriteBack((number,), confirmed=True).run(imported)
    assert "another program changed" in changes.failed[0].reason
    assert (album / "one.jpg").read_bytes() == theirs
    assert not (album / ORIGINALS).exists()


def test_a_copy_beside_leaves_the_original_alone(imported, album):
    original = (album / "one.jpg").read_bytes()
    number = edit(imported, album / "one.jpg")
    changes = WriteBack((number,), confirmed=True, beside=True).run(imported)
    assert changes.outcomes[0].output == album / "one-edited.jpg"
    assert (album / "one.jpg").read_bytes() == original
    assert imported.catalog.by_path(album / "one-edited.jpg") is not None


def test_a_photo_without_adjustments_and_a_raw_are_refused(imported, album, shared, tmp_path):
    number = imported.catalog.by_path(album / "two.jpg").id
    assert "nothing to write" in WriteBack((number,), confirmed=True).run(imported).failed[0].reason
    raws = sorted((shared / "data" / "metadata").rglob("*.dng"))
    if not raws:
        pytest.skip("there is no RAW among the shared photos")
    raw = tmp_path / "raw" / raws[0].name
    raw.parent.mkdir()
    raw.write_bytes(raws[0].read_bytes())
    ImportPhotos((raw,)).run(imported)
    number = edit(imported, raw)
    assert "never written over" in WriteBack((number,), confirmed=True).run(imported).failed[0].reason
    assert raw.read_bytes() == raws[0].read_bytes()


def test_ratings_travel_through_the_sidecar(imported, album):
    number = imported.catalog.by_path(album / "one.jpg").id
    SyncSidecars().run(imported)  # being put into an album by hand is told there too
    imported.catalog.rate([number], 4)
    changes = SyncSidecars().run(imported)
    assert [(outcome.source.name, outcome.note) for outcome in changes.outcomes] == [("one.jpg", "written")]
    sidecar = album / "one.jpg.xmp"
    theirs, times = re.subn(r"(xmp:Rating[^>]*>)4<", r"\g<1>2<", sidecar.read_text())
    assert times == 1
    sidecar.write_text(theirs)
    assert SyncSidecars().run(imported).photos == {number}
    assert imported.catalog.photo(number).rating == 2


def test_reading_works_while_another_has_the_catalog_open(imported):
    other = Studio.open(imported.home, read_only=True)
    assert other.catalog.count() == 3
    with pytest.raises(CatalogLocked):
        Studio.open(imported.home).catalog  # noqa: B018
    other.close()


def test_what_models_made_once_is_exported_without_running_them_again(plain_studio, album, tmp_path):
    ImportPhotos((album,)).run(plain_studio)
    recipe = Recipe().with_edit(edit_called("denoise")(luminance=50.0))
    number = edit(plain_studio, album / "one.jpg", recipe)
    first = ExportPhotos((number,), Output(tmp_path / "a")).run(plain_studio)
    assert plain_studio.engine.ran == ["plain-denoise"]
    second = ExportPhotos((number,), Output(tmp_path / "b")).run(plain_studio)
    assert plain_studio.engine.ran == ["plain-denoise"]
    assert [each.outcomes[0].model for each in (first, second)] == ["plain-denoise", "plain-denoise"]
    assert (read(tmp_path / "a" / "one.jpg").image.pixels == read(tmp_path / "b" / "one.jpg").image.pixels).all()


def test_exports_carry_what_the_catalog_says(imported, album, tmp_path):
    number = imported.catalog.by_path(album / "one.jpg").id
    imported.catalog.rate([number], 4)
    imported.catalog.set_label([number], "green")
    imported.catalog.set_fields([number], title="Harbour", caption="At dawn")
    imported.catalog.add_keywords([number], ["sea|boats"])
    before = (album / "one.jpg").read_bytes()
    ExportPhotos((number,), Output(tmp_path / "out")).run(imported)
    fields = read(tmp_path / "out" / "one.jpg").metadata.fields
    assert (fields.rating, fields.label.lower(), fields.title, fields.caption) == (4, "green", "Harbour", "At dawn")
    assert "boats" in fields.keywords
    assert (album / "one.jpg").read_bytes() == before


def test_an_export_into_a_watched_folder_is_no_new_photo(imported, album, tmp_path):
    catalog = imported.catalog
    catalog.watched.watch(album)
    edit(imported, album / "one.jpg")
    inside, outside = album / "web", tmp_path / "elsewhere"
    for folder in (inside, outside):
        ExportPhotos((catalog.by_path(album / "one.jpg").id,), Output(folder)).run(imported)
    (inside / "came.jpg").write_bytes((album / "two.jpg").read_bytes())
    assert catalog.watched.unknown([inside / "one.jpg", inside / "came.jpg"]) == [inside / "came.jpg"]
    assert catalog.watched.unknown([outside / "one.jpg"]) == [outside / "one.jpg"], "nobody watches there"
    ImportPhotos((inside / "one.jpg",)).run(imported)
    assert catalog.by_path(inside / "one.jpg") is not None, "asked for, it comes in"


def test_what_the_command_line_makes_is_no_new_photo_either(imported, album, monkeypatch, capsys):
    """While the window has the catalog open, and while nobody has: developed, without metadata, and copied as it is."""
    catalog, home = imported.catalog, imported.home
    catalog.watched.watch(album)
    monkeypatch.setenv("ALBUMEN_HOME", str(home))
    assert main(["export", str(album / "one.jpg"), "--out", str(album / "web"), "--metadata", "none"]) == 0
    made = [album / "web" / "one.jpg"]
    assert catalog.watched.unknown(made) == []
    assert catalog.watched.unknown(made) == [], "also the next time"
    assert (home / "catalog" / ledger.NAME).read_bytes() == b""

    imported.close()
    fresh = ["develop", str(album / "two.jpg"), "--out", str(album / "bright"), "--set", "exposure.stops=1"]
    assert main(fresh) == 0
    assert main(["export", str(album / "two.jpg"), "--out", str(album / "web")]) == 0
    made += [album / "bright" / "two.jpg", album / "web" / "two.jpg"]
    came = album / "web" / "came.jpg"
    came.write_bytes(made[-1].read_bytes())
    assert all(path.is_file() for path in made)
    with Studio.open(home).catalog as again:
        assert again.watched.unknown([*made, came]) == [came], "what a person puts there is new, whoever made it"
    capsys.readouterr()


def test_the_ledger_survives_torn_lines_and_does_not_grow_for_ever(tmp_path, monkeypatch):
    monkeypatch.setattr(ledger, "MOST", 200)
    for number in range(40):
        ledger.note(tmp_path, tmp_path / f"{number:02}.jpg")
    assert (tmp_path / ledger.NAME).stat().st_size < 400
    with (tmp_path / ledger.NAME).open("ab") as book:
        book.write(b'"/torn')
    with ledger.noted(tmp_path) as found:
        assert found[-1] == tmp_path / "39.jpg"
        assert all(path.suffix == ".jpg" for path in found)
    with ledger.noted(tmp_path) as found:
        assert found == []
    ledger.note(tmp_path / "no such folder", tmp_path / "a.jpg")  # is not worth stopping for
