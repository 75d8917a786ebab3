"""What is taken out of the library can be put back, and what was moved on the disk goes back."""

import shutil

import pytest

from editor.catalog.catalog import Catalog
from editor.catalog.query import Query
from editor.catalog.scores import Scores
from editor.develop.edits import edit_called
from editor.develop.history import History
from editor.develop.recipe import Recipe
from editor.errors import FileError
from tests.catalog.telling import TellingReader, make_photo


def everything(catalog, ids):
    """All that the catalog knows of photos."""
    catalog.database.check()
    with catalog.database.read() as db:
        tables = ("photo", "photo_keyword", "album_photo", "history", "sidecar", "tombstone", "score", "companion")
        rows = {table: sorted(map(repr, db.execute(f"SELECT * FROM {table}"))) for table in tables}
    return rows, catalog.photos(ids), [catalog.history(each) for each in ids], list(catalog.search(Query(sort="name")))


def test_a_removal_is_undone_with_all_that_was_known(five):
    catalog, ids = five
    album = catalog.create_album("Trip")
    catalog.add_to_album(album.id, ids)
    catalog.add_keywords(ids, ["lake|como", "boat"])
    catalog.remove_keywords(ids[:1], ["boat"])
    catalog.rate(ids[:2], 4)
    catalog.culling.keep(catalog.photo(ids[0]), Scores(50.0, 0.1, 0.1, 2.0, 77))
    history = History().add("Light", Recipe().with_edit(edit_called("exposure")(stops=0.5)))
    catalog.save_history(ids[0], history)
    catalog.sync(ids)
    before = everything(catalog, ids)
    catalog.remove(ids[:3])
    assert catalog.search("boat").tolist() == ids[3:]
    undone = catalog.undo()
    assert undone.photos >= set(ids[:3])
    assert everything(catalog, ids) == before
    assert catalog.search("boat").tolist() == ids[1:]
    assert catalog.dirty() == [], "nothing new is said, so no sidecar is to be written"
    catalog.save_history(ids[0], history.add("More", Recipe().with_edit(edit_called("exposure")(stops=1.0))))
    after = everything(catalog, ids)
    catalog.redo()
    assert catalog.search().tolist() == ids[3:]
    catalog.undo()
    assert everything(catalog, ids) == after, "what was done between undo and redo is not lost"


def test_a_photo_added_anew_after_its_removal_stays_that_photo(five, album_folder):
    catalog, ids = five
    catalog.rate(ids, 3)
    catalog.remove(ids[:2])
    [anew] = catalog.add_files([album_folder / "IMG_1.jpg"])
    assert anew not in ids
    catalog.undo()
    assert catalog.photo(anew).path.name == "IMG_1.jpg"
    assert catalog.photos([ids[0]]) == []
    assert catalog.photo(ids[1]).rating == 3
    catalog.database.check()


def test_a_file_that_went_while_its_photo_was_out_is_missing(five, album_folder):
    catalog, ids = five
    catalog.remove(ids[:1])
    (album_folder / "IMG_1.jpg").unlink()
    catalog.undo()
    assert catalog.photo(ids[0]).missing
    assert catalog.search("missing:yes").tolist() == ids[:1]


def test_a_stack_that_loses_its_top_gets_another(five):
    catalog, ids = five
    catalog.stack(ids[:3])
    catalog.remove([ids[0]])
    assert catalog.search(Query(stacked=True)).tolist() == [ids[1], ids[3], ids[4]]
    catalog.undo()
    assert catalog.search(Query(stacked=True)).tolist() == [ids[0], ids[3], ids[4]]
    assert catalog.photo(ids[0]).stack_size == 3


def test_moved_files_go_back_with_what_belongs_to_them(five, album_folder, tmp_path):
    catalog, ids = five
    (album_folder / "IMG_1.jpg.xmp").write_text("no xmp, but ours to carry")
    assert catalog.search(Query(sort="name")).tolist() == ids
    turned = enumerate(reversed(ids))
    moved = catalog.move_files([(each, tmp_path / "other" / f"{place}.jpg") for place, each in turned])
    assert catalog.search(Query(sort="name")).tolist() == ids[::-1]
    assert moved.failed == {}
    assert sorted(path.name for path in (tmp_path / "other").iterdir())[:2] == ["0.jpg", "1.jpg"]
    assert [photo.name for photo in catalog.photos(catalog.search(Query(sort="name")))] == [
        f"{place}.jpg" for place in range(5)
    ]
    assert catalog.dirty() == []
    undone = catalog.undo()
    assert undone.label == "Move 5 files"
    assert undone.failed == ()
    assert sorted(path.name for path in album_folder.iterdir()) == [
        "IMG_1.jpg", "IMG_1.jpg.xmp", *(f"IMG_{n}.jpg" for n in range(2, 6))
    ]  # fmt: skip
    assert next(photo.name for photo in catalog.photos(catalog.search(Query(sort="name")))) == "IMG_1.jpg"
    catalog.redo()
    assert catalog.photo(ids[4]).path == tmp_path / "other" / "0.jpg"
    assert (tmp_path / "other" / "4.jpg.xmp").exists()


def test_a_file_that_cannot_go_back_stays_and_is_told(five, album_folder, tmp_path):
    catalog, ids = five
    catalog.move_files([(each, tmp_path / "other" / f"{each}.jpg") for each in ids[:2]])
    make_photo(album_folder / "IMG_1.jpg", title="somebody else's")
    undone = catalog.undo()
    assert len(undone.failed) == 1
    assert "already a file of this name" in undone.failed[0]
    assert catalog.photo(ids[0]).path == tmp_path / "other" / f"{ids[0]}.jpg"
    assert catalog.photo(ids[1]).path == album_folder / "IMG_2.jpg"
    assert (tmp_path / "other" / f"{ids[0]}.jpg").exists()


def test_one_that_cannot_be_moved_is_told_and_the_others_go(five, album_folder, tmp_path):
    catalog, ids = five
    moved = catalog.move_files([(ids[0], album_folder / "IMG_2.jpg"), (ids[2], tmp_path / "c.jpg")])
    assert list(moved.failed) == [ids[0]]
    assert "already a file of this name" in str(moved.failed[ids[0]])
    assert catalog.photo(ids[2]).path == tmp_path / "c.jpg"
    with pytest.raises(FileError, match="already a file of this name"):
        catalog.move(ids[0], album_folder / "IMG_2.jpg")


def test_albums_of_all_kinds_outlive_the_catalog(tmp_path, album_folder):
    files = [make_photo(album_folder / f"{n}.jpg", title=f"Photo {n}") for n in range(6)]
    with Catalog.open(tmp_path / "catalog", reader=TellingReader()) as catalog:
        ids = catalog.add_files(files)
        travel = catalog.create_album("Travel")
        rome = catalog.create_album("Rome", travel.id)
        catalog.create_album("Paris", travel.id)
        catalog.delete_album(catalog.create_album("Gone").id)
        best = catalog.create_album("Best", None, "rating>=4")
        catalog.create_album("Best of Rome", travel.id, f"album:#{rome.id} rating:5")
        catalog.add_to_album(rome.id, [ids[4], ids[1], ids[2]])
        catalog.add_to_album(catalog.quick_collection().id, [ids[5]])
        catalog.rate(ids[1:3], 5)
        catalog.rename_album(best.id, "The best")
        catalog.watched.watch(album_folder)
        told = [(a.name, a.kind, a.query, a.count, a.parent) for a in catalog.albums()]
        catalog.sync()
    shutil.rmtree(tmp_path / "catalog")
    with Catalog.open(tmp_path / "catalog", reader=TellingReader()) as catalog:
        catalog.add_files(files)
        assert [(a.name, a.kind, a.query, a.count, a.parent) for a in catalog.albums()] == told
        assert [p.name for p in catalog.photos(catalog.search("album:rome sort:manual"))]
        [rome] = [album for album in catalog.albums() if album.name == "Rome"]
        names = [photo.name for photo in catalog.photos(catalog.search(Query(album=rome.id)))]
        assert names == ["4.jpg", "1.jpg", "2.jpg"]
        assert catalog.watched.folders() == [album_folder]
        catalog.delete_album(rome.id)
    with Catalog.open(tmp_path / "catalog", reader=TellingReader()) as catalog:
        assert "Rome" not in [album.name for album in catalog.albums()], "only an empty catalog takes them back"


@pytest.mark.parametrize("text", ["", "{", '{"albums": 3, "watched": []}', '{"albums": [{"id": 1}], "watched": []}'])
def test_a_keepsake_that_cannot_be_read_is_put_aside(tmp_path, text):
    (tmp_path / "catalog.json").write_text(text)
    with Catalog.open(tmp_path / "catalog", reader=TellingReader()) as catalog:
        assert catalog.albums() == []
        catalog.create_album("New")
    assert (tmp_path / "catalog.unreadable").read_text() == text
    assert "New" in (tmp_path / "catalog.json").read_text()


def test_a_keepsake_with_nonsense_in_it_gives_what_makes_sense(tmp_path):
    (tmp_path / "catalog.json").write_text(
        '{"albums": [{"id": 1, "name": "Good", "parent": null, "kind": "manual", "query": ""},'
        ' {"id": 2, "name": "Lost", "parent": 77, "kind": "manual", "query": ""},'
        ' {"id": 3, "name": "Odd", "parent": null, "kind": "odd", "query": ""}], "watched": []}'
    )
    with Catalog.open(tmp_path / "catalog", reader=TellingReader()) as catalog:
        assert [album.name for album in catalog.albums()] == ["Good"]


def test_a_catalog_without_albums_leaves_no_file(tmp_path):
    Catalog.open(tmp_path / "catalog", reader=TellingReader()).close()
    assert not (tmp_path / "catalog.json").exists()


def test_names_are_passed_on_and_exchanged(five, album_folder):
    catalog, ids = five
    (album_folder / "IMG_2.jpg.xmp").write_text("of the second")

    def named():
        return [photo.name for photo in catalog.photos(ids)]

    onwards = [(number, album_folder / f"IMG_{place + 2}.jpg") for place, number in enumerate(ids)]
    assert catalog.move_files(onwards).failed == {}
    assert named() == ["IMG_2.jpg", "IMG_3.jpg", "IMG_4.jpg", "IMG_5.jpg", "IMG_6.jpg"]
    assert (album_folder / "IMG_3.jpg.xmp").read_text() == "of the second"
    catalog.undo()
    assert named() == [f"IMG_{n}.jpg" for n in range(1, 6)]
    before = {path.name: path.read_text() for path in album_folder.iterdir()}
    turned = [(number, album_folder / f"IMG_{place + 1}.jpg") for place, number in enumerate([*ids[1:4], ids[0]])]
    assert catalog.move_files(turned).failed == {}
    assert named() == ["IMG_4.jpg", "IMG_1.jpg", "IMG_2.jpg", "IMG_3.jpg", "IMG_5.jpg"]
    assert (album_folder / "IMG_1.jpg.xmp").read_text() == "of the second"
    assert not [path.name for path in album_folder.iterdir() if "moving" in path.name]
    catalog.undo()
    assert {path.name: path.read_text() for path in album_folder.iterdir()} == before
    assert named() == [f"IMG_{n}.jpg" for n in range(1, 6)]
    catalog.database.check()


def test_one_of_a_row_that_cannot_go_holds_up_those_behind_it(five, album_folder):
    catalog, ids = five
    make_photo(album_folder / "IMG_6.jpg", title="not of the library")
    onwards = [(number, album_folder / f"IMG_{place + 2}.jpg") for place, number in enumerate(ids)]
    moved = catalog.move_files(onwards)
    assert set(moved.failed) == set(ids)
    assert sorted(path.name for path in album_folder.iterdir()) == [f"IMG_{n}.jpg" for n in range(1, 7)]


def test_what_the_file_said_comes_back_and_an_older_journal_is_read(five):
    from editor.catalog.journal import packed, unpacked

    catalog, ids = five
    said = "SELECT said FROM embedded ORDER BY photo"
    with catalog.database.read() as db:
        before = db.execute(said).fetchall()
    catalog.remove(ids)
    catalog.undo()
    with catalog.database.read() as db:
        assert db.execute(said).fetchall() == before
    assert len(before) == 5
    catalog.remove(ids)
    with catalog.database.write() as db:
        (payload,) = db.execute("SELECT payload FROM undo ORDER BY id DESC LIMIT 1").fetchone()
        changes = unpacked(payload)
        del next(each for each in changes if "held" in each)["held"]["embedded"]
        db.execute("UPDATE undo SET payload=? WHERE id=(SELECT max(id) FROM undo)", (packed(changes),))
    catalog.undo()
    assert catalog.count() == 5


def test_undoing_a_removal_tells_how_far_it_is_and_can_be_stopped(five):
    from editor.progress import Cancelled, Progress

    catalog, ids = five
    catalog.remove(ids)
    assert catalog.takes_long(forward=False) is False
    told: list[float] = []

    def stop() -> None:
        if told and told[-1] > 0.3:
            raise Cancelled

    with pytest.raises(Cancelled):
        catalog.undo(Progress(told.append, stop))
    assert catalog.count() == 0
    assert catalog.undo_labels()[0].startswith("Remove")
    catalog.undo(Progress(told.append))
    assert catalog.count() == 5
    assert told[-1] == 1.0
    assert catalog.search("photo") == catalog.search()
