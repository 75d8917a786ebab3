"""Virtual copies: a second life of a photo that shares its file."""

import shutil

import pytest

from editor.catalog.catalog import Catalog
from editor.catalog.query import Query
from editor.develop.edits import edit_called
from editor.develop.recipe import Recipe
from tests.catalog.telling import TellingReader, make_photo


def edited(catalog, number, stops):
    history = catalog.history(number)
    recipe = Recipe().with_edit(edit_called("exposure")(stops=stops))
    catalog.save_history(number, history.add("Light", recipe))


def told(catalog, number):
    photo = catalog.photo(number)
    return (
        photo.rating, photo.flag, photo.label, photo.title, photo.keywords, photo.look, photo.copy, photo.taken_said,
        [moment.label for moment in catalog.history(number).moments],
    )  # fmt: skip


def test_a_copy_shares_the_file_and_nothing_else(five):
    catalog, ids = five
    catalog.rate(ids[:1], 3)
    catalog.add_keywords(ids[:1], ["Rome"])
    edited(catalog, ids[0], 0.5)
    [copy] = catalog.copy(ids[:1])
    first, second = catalog.photos([ids[0], copy])
    assert second.path == first.path
    assert (second.copy, second.original, first.copy) == (1, ids[0], 0)
    assert (second.rating, second.keywords, second.look) == (3, ("Rome",), first.look)
    catalog.rate([copy], 5)
    catalog.set_fields([copy], title="Darker")
    catalog.remove_keywords([copy], ["Rome"])
    edited(catalog, copy, -1.0)
    first, second = catalog.photos([ids[0], copy])
    assert (first.rating, first.title, first.keywords) == (3, "Photo 1", ("Rome",))
    assert (second.rating, second.title, second.keywords) == (5, "Darker", ())
    assert first.look != second.look
    assert catalog.by_path(first.path).id == ids[0]
    assert catalog.photo(catalog.copy([copy])[0]).copy == 2, "a copy of a copy is one more of the same file"
    assert list(catalog.search("copy>0")) == [copy, copy + 1]
    assert list(catalog.search("darker")) == [copy, copy + 1]


@pytest.mark.parametrize("order", ["taken", "name", "iso", "megapixels", "folder", "camera", "rating"])
def test_it_stands_beside_its_original_however_photos_are_sorted(five, order):
    catalog, ids = five
    [copy] = catalog.copy([ids[1]])
    found = list(catalog.search(Query(sort=order)))
    assert found[found.index(ids[1]) + 1] == copy
    assert catalog.photo(copy).stack == catalog.photo(ids[1]).stack > 0
    assert catalog.photo(ids[1]).stack_top


def test_it_joins_the_stack_and_the_album_right_behind_its_original(five):
    catalog, ids = five
    catalog.stack(ids[:3])
    album = catalog.create_album("Best").id
    catalog.add_to_album(album, ids[:3])
    [copy] = catalog.copy([ids[1]], album)
    assert list(catalog.search(Query(album=album))) == [ids[0], ids[1], copy, ids[2]]
    stack = catalog.photo(copy).stack
    assert sorted(catalog.search(f"stack:{stack}")) == sorted([*ids[:3], copy])
    [other] = catalog.copy([ids[4]], album)
    assert catalog.albums_of(other) == [], "its original is not in the album"


def test_making_one_can_be_undone_and_done_again(five):
    catalog, ids = five
    before = [told(catalog, number) for number in ids]
    [copy] = catalog.copy(ids[:1])
    catalog.rate([copy], 4)
    assert catalog.undo().label == "Rate 1 photo 4"
    assert catalog.undo().label == "Copy 1 photo"
    assert catalog.photos([copy]) == []
    assert [told(catalog, number) for number in ids] == before
    assert catalog.photo(ids[0]).stack == 0
    catalog.redo()
    catalog.redo()
    again = catalog.photo(copy)
    assert (again.rating, again.copy, again.original) == (4, 1, ids[0])
    assert again.stack == catalog.photo(ids[0]).stack > 0
    assert list(catalog.search("copy:1")) == [copy]
    catalog.database.check()


def test_removing_one_touches_neither_file_nor_original(five):
    catalog, ids = five
    [copy] = catalog.copy(ids[:1])
    path = catalog.photo(copy).path
    content = path.read_bytes()
    catalog.remove([copy])
    assert path.read_bytes() == content
    assert catalog.photo(ids[0]).path == path
    assert catalog.count() == 5
    catalog.undo()
    assert catalog.photo(copy).copy == 1


def test_an_original_that_is_removed_takes_its_copies_along_and_back(five):
    catalog, ids = five
    [copy] = catalog.copy(ids[:1])
    edited(catalog, copy, 1.0)
    look = catalog.photo(copy).look
    catalog.remove(ids[:1])
    assert catalog.photos([ids[0], copy]) == []
    catalog.undo()
    assert catalog.photo(copy).look == look
    catalog.remove(ids[:1])
    [anew] = catalog.add_files([catalog.photo(ids[1]).folder / "IMG_1.jpg"])
    catalog.undo()
    assert catalog.photo(copy).original == anew, "its file is another photo by now, whose copy it is"
    catalog.database.check()


def test_its_file_is_renamed_moved_and_changed_with_it(five, album_folder):
    catalog, ids = five
    [copy] = catalog.copy(ids[:1])
    target = album_folder / "Rome" / "first.jpg"
    moved = catalog.move_files([(copy, target), (ids[0], album_folder / "never.jpg")])
    assert [number for number, _, _ in moved.done] == [ids[0]], "one file is moved once"
    assert [photo.path for photo in catalog.photos([ids[0], copy])] == [target, target]
    target.rename(album_folder / "second.jpg")
    assert sorted(catalog.check_files().missing) == [ids[0], copy]
    assert catalog.relink(copy, album_folder / "second.jpg") == [ids[0]]
    assert not catalog.photo(copy).missing
    make_photo(album_folder / "second.jpg", taken="2023-01-01T00:00:00", iso=6400)
    catalog.add_files([album_folder / "second.jpg"])
    assert catalog.photo(copy).iso == 6400
    assert catalog.photo(copy).quick_hash == catalog.photo(ids[0]).quick_hash
    assert list(catalog.search("iso:6400")) == [ids[0], copy]


def test_a_moved_file_that_is_found_again_brings_its_copies(five, album_folder):
    catalog, ids = five
    [copy] = catalog.copy(ids[:1])
    catalog.photo(copy).path.rename(album_folder / "elsewhere.jpg")
    added = catalog.add([album_folder / "elsewhere.jpg"])
    assert added.found_again == [ids[0]]
    assert catalog.photo(copy).name == "elsewhere.jpg"


def test_a_lost_catalog_brings_copies_back(tmp_path, album_folder):
    paths = [make_photo(album_folder / f"IMG_{n}.jpg", taken=f"2024-01-0{n}T10:00:00") for n in (1, 2)]
    with Catalog.open(tmp_path / "catalog", reader=TellingReader()) as catalog:
        ids = catalog.add_files(paths)
        catalog.rate(ids[:1], 2)
        edited(catalog, ids[0], 0.5)
        made = [catalog.copy(ids[:1])[0], catalog.copy(ids[:1])[0], catalog.copy(ids[1:])[0]]
        edited(catalog, made[0], -1.0)
        catalog.set_fields(made[:1], title="Night")
        catalog.add_keywords(made[:1], ["Italy|Rome"])
        catalog.set_label(made[1:2], "green")
        catalog.rate(made[2:], 5)
        catalog.add_to_album(catalog.create_album("Wall").id, made)
        catalog.remove(made[1:2])
        wanted = [told(catalog, number) for number in [*ids, made[0], made[2]]]
        assert catalog.dirty() == ids, "only originals have sidecars"
        assert catalog.sync().failed == {}
        assert catalog.dirty() == []
        assert sorted(path.name for path in album_folder.glob("*.xmp")) == ["IMG_1.jpg.xmp", "IMG_2.jpg.xmp"]
    shutil.rmtree(tmp_path / "catalog")
    with Catalog.open(tmp_path / "catalog", reader=TellingReader()) as catalog:
        ids = catalog.add_files(paths)
        assert len(ids) == 2
        found = list(catalog.search("copy>0"))
        assert [told(catalog, number) for number in [*ids, *found]] == wanted
        assert catalog.photo(found[0]).original == ids[0]
        [wall] = catalog.albums()
        assert (wall.name, list(catalog.search(Query(album=wall.id)))) == ("Wall", found)
        assert catalog.photo(found[0]).stack == catalog.photo(ids[0]).stack > 0
        assert catalog.dirty() == []
        catalog.database.check()


def test_a_removed_copy_stays_removed_in_the_sidecar(five):
    catalog, ids = five
    [copy] = catalog.copy(ids[:1])
    catalog.sync()
    catalog.remove([copy])
    assert catalog.dirty() == ids[:1]
    catalog.sync()
    assert catalog.dirty() == []
    catalog.remove(ids[:1])
    catalog.add_files([catalog.photo(ids[1]).folder / "IMG_1.jpg"])
    assert catalog.count("copy>0") == 0


def test_copies_of_two_computers_come_together(tmp_path, album_folder):
    path = make_photo(album_folder / "IMG_1.jpg")
    with (
        Catalog.open(tmp_path / "here", reader=TellingReader()) as here,
        Catalog.open(tmp_path / "there", reader=TellingReader()) as there,
    ):
        mine, other = here.add_files([path])[0], there.add_files([path])[0]
        here.set_fields(here.copy([mine]), title="Mine")
        there.set_fields(there.copy([other]), title="Theirs")
        there.sync()
        here.sync()
        assert sorted(photo.title for photo in here.photos(here.search("copy>0"))) == ["Mine", "Theirs"]
        there.sync(there.changed_sidecars())
        found = there.photos(there.search("copy>0"))
        assert sorted(photo.title for photo in found) == ["Mine", "Theirs"]
        there.remove([photo.id for photo in found if photo.title == "Mine"])
        there.sync()
        here.sync(here.changed_sidecars())
        assert [photo.title for photo in here.photos(here.search("copy>0"))] == ["Theirs"]
        assert here.dirty() == there.dirty() == []


def test_nonsense_in_a_sidecar_makes_no_copies(five):
    from editor.catalog.copies_said import parsed, spelled, told_of_copies

    catalog, ids = five
    catalog.copy(ids[:1])
    with catalog.database.read() as db:
        text = told_of_copies(db, ids[0])
    assert spelled(parsed(text)) == text
    changes = (
        ('"rating":0', '"rating":"much"'), ("[[1", "[[-1"), ('"taken":""', '"taken":"yesterday"'),
        ('"title":"Photo 1"', '"title":[1]'), ('"when":', '"when":null,"was":'),
    )  # fmt: skip
    for bad in ("", "x", "{}", "[1]", "[[1]]", *(text.replace(*change) for change in changes)):
        assert parsed(bad) == {}, bad


def test_duplicates_and_bursts_leave_copies_alone(five):
    catalog, ids = five
    [copy] = catalog.copy(ids[:1])
    photos = catalog.photos([*ids, copy])
    assert catalog.culling.duplicates(photos) == []
    assert copy not in catalog.culling.unmeasured()
    assert catalog.culling.similar([*ids, copy]) == []


def test_an_older_catalog_gets_them_without_losing_anything(tmp_path, album_folder):
    import sqlite3

    from editor.catalog.database import NAME
    from editor.catalog.schema import SCHEMA, STEPS, migrate

    (tmp_path / "catalog").mkdir()
    db = sqlite3.connect(tmp_path / "catalog" / NAME)
    migrate(db, STEPS[:6])
    db.executescript(f"""
        INSERT INTO volume(id, key, mount) VALUES(1, 'disk', '{album_folder}');
        INSERT INTO folder VALUES(1, 1, '');
        INSERT INTO term(id, kind, name, folded) VALUES(1, 'format', 'jpg', 'jpg'), (2, 'camera', '', ''),
            (3, 'lens', '', ''), (4, 'keyword', 'Rome', 'rome');
        INSERT INTO photo(id, folder, name, sort_name, at, camera, lens, format, width, height, size, mtime_ns, inode,
            quick_hash, added, rating) VALUES(7, 1, 'a.jpg', 'a', 0, 2, 3, 1, 60, 40, 9, 9, 9, x'00', 0, 5);
        INSERT INTO photo_keyword VALUES(7, 4);
        INSERT INTO history VALUES(7, x'00', 1);
        UPDATE sqlite_sequence SET seq=90 WHERE name='photo';""")
    db.close()
    with Catalog.open(tmp_path / "catalog", reader=TellingReader()) as catalog:
        photo = catalog.photo(7)
        assert (photo.rating, photo.keywords, photo.copy) == (5, ("Rome",), 0)
        with catalog.database.read() as db:
            assert db.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
            assert db.execute("SELECT count(*) FROM history").fetchone() == (1,)
        assert catalog.copy([7]) == [91], "a number that a photo once had is never given again"
        catalog.database.check()
        with pytest.raises(Exception, match="constraint"), catalog.database.write() as db:
            db.execute("INSERT INTO photo_keyword VALUES(12345, 4)")
