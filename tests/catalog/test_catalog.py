import os
import threading
import time
from array import array
from pathlib import Path

import pytest

from editor.catalog.catalog import Catalog
from editor.catalog.query import Query
from editor.develop.edit import UnknownEdit
from editor.develop.history import History
from editor.develop.recipe import Recipe, Step
from editor.errors import UsageError
from tests.catalog.telling import TellingReader, make_photo


def test_a_photo_is_told_as_its_file_says(catalog, album_folder):
    path = make_photo(
        album_folder / "a.jpg", taken="2024-05-01T12:30:00", make="NIKON", model="NIKON D850", lens="50mm", iso=400,
        rating=3, label="Red", title="Lake", keywords=["water", "Animals|Bird"], size=(4000, 6000), latitude=47.5,
        longitude=-8.25, exposure=0.004, aperture=2.8,
    )  # fmt: skip
    [number] = catalog.add_files([path])
    photo = catalog.photo(number)
    assert photo.path == path
    assert (photo.camera, photo.lens, photo.iso, photo.width, photo.height) == ("NIKON D850", "50mm", 400, 4000, 6000)
    assert (photo.rating, photo.flag, photo.label, photo.title) == (3, 0, "red", "Lake")
    assert photo.taken.isoformat() == "2024-05-01T12:30:00"
    assert photo.keywords == ("Animals|Bird", "water")
    assert (photo.latitude, photo.longitude, photo.exposure, photo.aperture) == (47.5, -8.25, 0.004, 2.8)
    assert photo.size == path.stat().st_size
    assert len(photo.quick_hash) == 32
    assert (photo.edited, photo.enhanced, photo.missing) == (False, False, False)


def test_adding_again_finds_the_same_photo_and_a_changed_file_is_read_anew(catalog, album_folder):
    path = make_photo(album_folder / "a.jpg", iso=100)
    first = catalog.add_files([path])
    catalog.rate(first, 4)
    assert catalog.add_files([path, path]) == first
    make_photo(path, iso=3200, rating=1)
    hour_ago = time.time() - 3600  # what the file says is older than what the user said here
    os.utime(path, (hour_ago, hour_ago))
    assert catalog.add_files([path]) == first
    photo = catalog.photo(first[0])
    assert photo.iso == 3200
    assert photo.rating == 4, "what the user said here is not overwritten by an older word of the file"


def test_refused_files_are_named_and_the_rest_is_taken_in(catalog, album_folder):
    good = make_photo(album_folder / "good.jpg")
    empty, text, gone = album_folder / "empty.jpg", album_folder / "text.jpg", album_folder / "gone.jpg"
    empty.touch()
    text.write_text("not a picture")
    added = catalog.add([empty, text, good, gone, album_folder])
    assert len(added.ids) == len(added.new) == 1
    assert added.refused[empty] == "the file is empty"
    assert "no picture" in added.refused[text]
    assert "not there" in added.refused[gone]
    assert "folder" in added.refused[album_folder]


def test_search_gives_a_compact_array_in_order_of_capture(five):
    catalog, ids = five
    assert catalog.search() == array("q", ids)
    assert catalog.search(Query(descending=True)) == array("q", ids[::-1])
    assert catalog.search(Query(), limit=2, offset=1) == array("q", ids[1:3])
    assert catalog.count() == 5


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("camera:nikon", [1, 2]),
        ("camera=“nope”", []),
        ('camera="nikon d850"', [1, 2]),
        ("iso>=300", [3, 4, 5]),
        ("iso:200..300", [2, 3]),
        ("taken:2024-03", [3]),
        ("taken:2024", [1, 2, 3, 4, 5]),
        ("taken>2024-03", [4, 5]),
        ("taken<=2024-02-01", [1, 2]),
        ("photo", [1, 2, 3, 4, 5]),
        ("pho 3", [3]),
        ('"photo 3"', [3]),
        ("title:3 or title:4", [3, 4]),
        ("not camera:nikon", [3, 4, 5]),
        ("not (camera:nikon or iso>400)", [3, 4]),
        ("camera:canon sort:-iso", [4, 3]),
        ("name:img_5", [5]),
        ("format:jpg", [1, 2, 3, 4, 5]),
        ("folder:pict", [1, 2, 3, 4, 5]),
        ("megapixels>20 iso<200", [1]),
        ("f>1", []),
    ],
)
def test_searches(five, asked, expected):
    catalog, ids = five
    assert [ids.index(each) + 1 for each in catalog.search(asked)] == expected


def test_every_sort_orders_all_photos(five):
    from editor.catalog.query import SORTS

    catalog, ids = five
    for sort in SORTS:
        up, down = catalog.search(Query(sort=sort)), catalog.search(Query(sort=sort, descending=True))
        assert sorted(up) == ids
        assert list(up) == list(down)[::-1]
    catalog.rate([ids[2]], 5)
    catalog.rate([ids[0]], 1)
    assert list(catalog.search(Query(sort="rating", descending=True)))[:2] == [ids[2], ids[0]]


def test_names_sort_like_a_person(catalog, album_folder):
    names = ["IMG_10.jpg", "IMG_9.jpg", "img_1.jpg", "Älpe.jpg", "b.jpg"]
    catalog.add_files([make_photo(album_folder / name) for name in names])
    found = [photo.name for photo in catalog.photos(catalog.search(Query(sort="name")))]
    assert found == ["Älpe.jpg", "b.jpg", "img_1.jpg", "IMG_9.jpg", "IMG_10.jpg"]


def test_ratings_flags_labels_are_searched_at_once(five):
    catalog, ids = five
    catalog.rate(ids[:2], 4)
    catalog.set_flag([ids[1]], -1)
    catalog.set_label([ids[4]], "purple")
    assert list(catalog.search(Query(rating_min=4))) == ids[:2]
    assert list(catalog.search("rating>=4 and not is:rejected")) == [ids[0]]
    assert list(catalog.search(Query(label="purple"))) == [ids[4]]
    assert list(catalog.search(Query(label="none"))) == ids[:4]
    assert list(catalog.search(Query(flag=-1))) == [ids[1]]
    for wrong in (lambda: catalog.rate(ids, 6), lambda: catalog.set_flag(ids, 2), lambda: catalog.set_label(ids, "x")):
        with pytest.raises(UsageError):
            wrong()


def test_keywords_have_hierarchy(five):
    catalog, ids = five
    catalog.add_keywords(ids[:2], ["Animals|Bird|Heron", "été"])
    catalog.add_keywords([ids[2]], ["bird"])
    assert list(catalog.search(Query(keyword="bird"))) == ids[:3]
    assert list(catalog.search("keyword:animals")) == ids[:2]
    assert list(catalog.search("keyword:ETE")) == ids[:2]
    assert list(catalog.search("has:keywords")) == ids[:3]
    assert list(catalog.search("heron")) == ids[:2], "the text search knows keywords"
    assert catalog.facets.keywords("bi") == [("Animals|Bird|Heron", 2), ("bird", 1)]
    catalog.remove_keywords(ids, ["bird"])
    assert catalog.photo(ids[2]).keywords == ()
    catalog.rename_keyword("Animals", "Fauna")
    assert catalog.photo(ids[0]).keywords == ("Fauna|Bird|Heron", "été")
    assert list(catalog.search("animals")) == []
    with pytest.raises(UsageError):
        catalog.add_keywords(ids, ["  "])


def test_texts_are_found_without_accents_and_from_their_beginning(five):
    catalog, ids = five
    catalog.set_fields([ids[0]], title="Göteborg by night", caption="東京タワーの夜")
    assert list(catalog.search("goteb NIGHT")) == [ids[0]]
    assert list(catalog.search("タワー")) == [ids[0]]
    assert list(catalog.search('"by night"')) == [ids[0]]
    assert list(catalog.search('"night by"')) == []
    with pytest.raises(UsageError, match="no field"):
        catalog.set_fields(ids, colour="x")


def test_undo_takes_back_one_batch_at_a_time(five):
    catalog, ids = five
    catalog.rate(ids, 3)
    catalog.rate(ids[:1], 5)
    catalog.set_fields(ids, title="All")
    catalog.add_keywords(ids[1:], ["x"])
    assert catalog.undo_labels() == ("Add 1 keyword to 4 photos", "")
    undone = catalog.undo()
    assert undone.photos == frozenset(ids[1:])
    assert all(photo.keywords == () for photo in catalog.photos(ids))
    assert list(catalog.search("x")) == []
    catalog.undo()
    assert [photo.title for photo in catalog.photos(ids)] == [f"Photo {n}" for n in range(1, 6)]
    assert list(catalog.search("photo")) == ids
    assert catalog.undo().label == "Rate 1 photo 5"
    assert [photo.rating for photo in catalog.photos(ids)] == [3] * 5
    assert list(catalog.search("rating:5")) == []
    catalog.undo()
    assert catalog.undo() is None
    assert [photo.rating for photo in catalog.photos(ids)] == [0] * 5
    for _ in range(4):
        catalog.redo()
    assert catalog.redo() is None
    photo = catalog.photo(ids[1])
    assert (photo.rating, photo.title, photo.keywords) == (3, "All", ("x",))
    assert catalog.photo(ids[0]).rating == 5


def test_something_new_after_an_undo_forgets_the_redo(five):
    catalog, ids = five
    catalog.rate(ids, 3)
    catalog.undo()
    catalog.set_flag(ids, 1)
    assert catalog.redo() is None
    assert catalog.undo().label == "Pick 5 photos"


def test_a_batch_that_fails_leaves_nothing(five):
    catalog, ids = five

    def fail():
        with catalog.batch("Two things") as batch:
            batch.set("rating", ids, 5)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert catalog.undo_labels() == ("", "")
    assert list(catalog.search("rating:5")) == []
    with catalog.batch("Two things") as batch:
        batch.set("rating", ids, 5)
        batch.set("flag", ids, 1)
    catalog.undo()
    assert list(catalog.search("rating:5 or is:picked")) == []


def test_removed_photos_are_gone_everywhere(five):
    catalog, ids = five
    album = catalog.create_album("Trip")
    catalog.add_to_album(album.id, ids)
    catalog.add_keywords(ids, ["x"])
    catalog.search()
    catalog.remove(ids[:2])
    assert list(catalog.search()) == ids[2:]
    assert list(catalog.search("x")) == ids[2:]
    assert catalog.album(album.id).count == 3
    assert catalog.photos(ids[:2]) == []
    with pytest.raises(UsageError):
        catalog.photo(ids[0])
    assert list(catalog.search("x")) == ids[2:]
    catalog.database.check()


def test_histories_are_kept_and_say_whether_a_photo_is_edited(five):
    catalog, ids = five
    assert catalog.history(ids[0]) == History()
    unknown = Step(UnknownEdit.of({"edit": "from-the-future", "x": 1}))
    history = History().add("Future", Recipe((unknown,))).snapshot("First")
    catalog.save_history(ids[0], history)
    assert catalog.history(ids[0]) == history
    assert list(catalog.search("edited:yes")) == [], "an edit that is not applied does not change the photo"
    assert catalog.dirty() == [ids[0]]


def test_companions_and_raw_pairs_are_one_photo(catalog, album_folder):
    raw, jpeg = make_photo(album_folder / "IMG_1.CR2"), make_photo(album_folder / "IMG_1.JPG")
    (album_folder / "IMG_1.CR2.xmp").write_text("<x/>")
    (album_folder / "IMG_1.wav").write_text("sound")
    other = make_photo(album_folder / "IMG_10.JPG")
    ids = catalog.add_files([jpeg, raw, other])
    assert len(ids) == 2
    photo = catalog.photo(ids[0])
    assert (photo.path, photo.companions) == (raw, ("IMG_1.CR2.xmp", "IMG_1.JPG", "IMG_1.wav"))
    assert catalog.by_path(jpeg) == catalog.by_path(raw) == photo
    assert list(catalog.search("is:paired")) == [ids[0]]
    assert catalog.by_path(album_folder / "nothing.jpg") is None


def test_a_raw_that_comes_later_joins_its_jpeg(catalog, album_folder):
    jpeg = make_photo(album_folder / "IMG_1.JPG")
    ids = catalog.add_files([jpeg])
    catalog.rate(ids, 5)
    raw = make_photo(album_folder / "IMG_1.NEF")
    assert catalog.add_files([raw]) == ids
    photo = catalog.photo(ids[0])
    assert (photo.path, photo.rating, photo.companions) == (raw, 5, ("IMG_1.JPG",))
    assert catalog.count() == 1


def test_an_unreadable_raw_does_not_hide_its_jpeg(catalog, album_folder):
    raw = album_folder / "IMG_1.NEF"
    raw.write_text("damaged")
    jpeg = make_photo(album_folder / "IMG_1.JPG")
    added = catalog.add([raw, jpeg])
    assert list(added.refused) == [raw]
    assert [photo.path for photo in catalog.photos(added.ids)] == [jpeg]


def test_a_moved_or_renamed_file_is_found_again_with_all_that_was_said_of_it(catalog, album_folder):
    path = make_photo(album_folder / "a.jpg")
    ids = catalog.add_files([path])
    catalog.rate(ids, 5)
    (album_folder / "sub").mkdir()
    moved = path.rename(album_folder / "sub" / "b.jpg")
    added = catalog.add([moved])
    assert (added.ids, added.found_again, added.new) == (ids, ids, [])
    photo = catalog.photo(ids[0])
    assert (photo.path, photo.name, photo.rating) == (moved, "b.jpg", 5)
    assert list(catalog.search("name:b.jpg")) == ids
    copy = moved.with_name("c.jpg")
    copy.write_bytes(moved.read_bytes())
    assert catalog.add([copy]).new, "a copy is another photo while the first is there"


def test_a_linked_folder_is_the_folder_itself(catalog, album_folder, tmp_path):
    path = make_photo(album_folder / "a.jpg")
    link = tmp_path / "link"
    link.symlink_to(album_folder)
    assert catalog.add_files([path]) == catalog.add_files([link / "a.jpg"])
    assert catalog.by_path(link / "a.jpg") == catalog.by_path(path)


def test_names_in_every_encoding(catalog, album_folder):
    import os

    names = ["日本.jpg", "a'b\"c.jpg", "line\nbreak.jpg", "%_x.jpg"]
    if os.name == "posix":
        names.append(os.fsdecode(b"caf\xe9.jpg"))
    paths = [make_photo(album_folder / name) for name in names]
    ids = catalog.add_files(paths)
    assert [photo.path for photo in catalog.photos(ids)] == paths
    assert [catalog.by_path(path).id for path in paths] == ids
    assert list(catalog.search("name:%_")) == [ids[3]]
    catalog.search(Query(sort="name"))


def test_everything_is_there_after_closing(tmp_path, album_folder):
    where = tmp_path / "catalog"
    with Catalog.open(where, reader=TellingReader()) as catalog:
        ids = catalog.add_files([make_photo(album_folder / f"{n}.jpg", iso=n) for n in range(1, 9)])
        catalog.rate(ids[:3], 2)
        assert catalog.count("rating:2") == 3
        catalog.search(Query(sort="name"))
    assert (where / "columns.npz").exists()
    with Catalog.open(where, reader=TellingReader()) as catalog:
        assert catalog.columns._data is not None, "the kept arrays are taken"
        assert list(catalog.search("rating:2")) == ids[:3]
        catalog.rate(ids[:1], 5)
        catalog.columns.forget()  # as if it had been killed before it was closed
    with Catalog.open(where, reader=TellingReader()) as catalog:
        assert list(catalog.search("rating:5")) == ids[:1]
        assert catalog.undo().label == "Rate 1 photo 5"
        assert list(catalog.search("rating:2")) == ids[:3]


def test_arrays_always_say_what_the_tables_say(five, album_folder):
    catalog, ids = five
    catalog.search()
    catalog.rate(ids[:2], 3)
    catalog.search()
    catalog.add_files([make_photo(album_folder / f"new{n}.jpg", iso=n) for n in range(3)])
    catalog.search()
    catalog.remove(ids[1:2])
    catalog.set_flag(ids, -1)
    catalog.undo()
    catalog.search()
    patched = {name: column.tolist() for name, column in catalog.columns._data.items()}
    catalog.columns.forget()
    catalog.search()
    assert patched == {name: column.tolist() for name, column in catalog.columns._data.items()}


def test_many_threads_read_while_one_writes(five):
    catalog, ids = five
    troubles = []
    stop = threading.Event()

    def read():
        while not stop.is_set():
            try:
                assert len(catalog.search("photo")) == 5
                assert len(catalog.photos(ids)) == 5
                catalog.search(Query(rating_min=2, sort="rating"))
            except BaseException as error:  # noqa: BLE001
                troubles.append(error)
                return

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for turn in range(150):
        catalog.rate(ids, turn % 6)
        catalog.set_fields(ids[:1], title=f"Photo {turn}")
    stop.set()
    for thread in threads:
        thread.join()
    assert troubles == []
    assert {photo.rating for photo in catalog.photos(ids)} == {149 % 6}
    assert list(catalog.search(f"rating:{149 % 6}")) == ids


def test_facets_timeline_and_folders(five, album_folder):
    catalog, _ = five
    assert catalog.facets.values("camera") == [("Canon EOS R5", 2), ("NIKON D850", 2), ("", 1)]
    assert catalog.facets.values("camera", Query(iso_min=200, iso_max=300)) == [("Canon EOS R5", 1), ("NIKON D850", 1)]
    assert catalog.facets.timeline()[:2] == [(2024, 1, 1), (2024, 2, 1)]
    [folder] = catalog.folders()
    assert (folder.path, folder.count) == (album_folder, 5)
    make_photo(album_folder / "deep" / "x.jpg")
    catalog.add_files([album_folder / "deep" / "x.jpg"])
    assert catalog.count(Query(folder=album_folder)) == 6
    assert catalog.count(Query(folder=album_folder, subfolders=False)) == 5
    assert catalog.count(Query(folder=Path("/nowhere"))) == 0


def test_an_empty_catalog_answers(catalog):
    assert list(catalog.search()) == list(catalog.search("x or rating>3 sort:name")) == []
    assert catalog.albums() == []
    assert catalog.folders() == []
    assert catalog.facets.values("camera") == []
    assert catalog.facets.timeline() == []
    assert catalog.undo() is None


def test_a_search_for_words_is_remembered_only_until_words_change(five, album_folder):
    catalog, ids = five
    assert catalog.search("photo").tolist() == catalog.search("photo").tolist() == ids
    catalog.set_fields(ids[:1], title="Something else")
    assert catalog.search("photo").tolist() == ids[1:]
    catalog.undo()
    assert catalog.search("photo").tolist() == ids
    catalog.remove(ids[:2])
    assert catalog.search("photo").tolist() == ids[2:]
    catalog.undo()
    assert catalog.search("photo").tolist() == ids
    catalog.add_keywords(ids[3:4], ["photogenic thing"])
    assert catalog.search("photogenic").tolist() == ids[3:4]
    catalog.move(ids[4], album_folder / "renamed.jpg")
    assert catalog.search("renamed").tolist() == ids[4:]
    [new] = catalog.add_files([make_photo(album_folder / "new.jpg", title="Photo 6", taken="2025-01-01T00:00:00")])
    assert catalog.search("photo").tolist() == [*ids, new]
    assert catalog.search("photo new").tolist() == [new], "several words are asked for at once"
    assert catalog.search('photo "photo 6"').tolist() == [new]
