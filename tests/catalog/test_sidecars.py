import json
import os
import shutil
import subprocess

import numpy as np
import pytest
from PIL import Image as Pillow

from editor.catalog import merging
from editor.catalog.catalog import Catalog
from editor.catalog.query import Query
from editor.catalog.said import Said
from editor.catalog.sidecars import find, load, own_path, spare_path
from editor.develop.edits import all_edits
from editor.develop.history import History
from editor.develop.recipe import Recipe
from editor.metadata.xmp import patch
from tests.catalog.telling import TellingReader, make_photo

LIGHTROOM = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
 <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:lr="http://ns.adobe.com/lightroom/1.0/" xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/"
  xmp:Rating="4" xmp:Label="Green" xmp:MetadataDate="2024-05-01T10:00:00Z" crs:Exposure2012="+1.25">
  <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Heron at dawn</rdf:li></rdf:Alt></dc:title>
  <dc:subject><rdf:Bag><rdf:li>Bird</rdf:li><rdf:li>lake</rdf:li></rdf:Bag></dc:subject>
  <lr:hierarchicalSubject><rdf:Bag><rdf:li>Animals|Bird</rdf:li></rdf:Bag></lr:hierarchicalSubject>
 </rdf:Description></rdf:RDF></x:xmpmeta>"""
DARKTABLE = b"""<?xml version="1.0" encoding="UTF-8"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
 <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:darktable="http://darktable.sf.net/"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:lr="http://ns.adobe.com/lightroom/1.0/"
  xmp:Rating="-1" darktable:history_end="3">
  <darktable:colorlabels><rdf:Seq><rdf:li>3</rdf:li></rdf:Seq></darktable:colorlabels>
  <dc:subject><rdf:Bag><rdf:li>darktable</rdf:li><rdf:li>format</rdf:li><rdf:li>cr2</rdf:li>
   <rdf:li>sea</rdf:li></rdf:Bag></dc:subject>
  <lr:hierarchicalSubject><rdf:Bag><rdf:li>darktable|format|cr2</rdf:li>
   <rdf:li>sea</rdf:li></rdf:Bag></lr:hierarchicalSubject>
  <darktable:history><rdf:Seq>
   <rdf:li darktable:operation="exposure" darktable:params="00ff"/></rdf:Seq></darktable:history>
 </rdf:Description></rdf:RDF></x:xmpmeta>"""
DIGIKAM = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
 <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:digiKam="http://www.digikam.org/ns/1.0/"
  xmp:Rating="2" digiKam:ColorLabel="1" digiKam:PickLabel="3">
  <digiKam:TagsList><rdf:Seq><rdf:li>Places/Rome</rdf:li>
   <rdf:li>_Digikam_Internal_Tags_/x</rdf:li></rdf:Seq></digiKam:TagsList>
 </rdf:Description></rdf:RDF></x:xmpmeta>"""


def exposed(amount):
    return Recipe().with_edit(all_edits()["exposure"](stops=amount))


@pytest.mark.parametrize(
    ("packet", "expected"),
    [
        (LIGHTROOM, (4, 0, "green", "Heron at dawn", ("Animals|Bird", "lake"))),
        (DARKTABLE, (0, -1, "blue", "", ("sea",))),
        (DIGIKAM, (2, 1, "red", "", ("Places|Rome",))),
    ],
)
@pytest.mark.parametrize("name", ["{0}.xmp", "IMG_1.xmp"])
def test_what_other_programs_said_is_read_on_import(catalog, album_folder, packet, expected, name):
    path = make_photo(album_folder / "IMG_1.CR2", title="")
    path.with_name(name.format(path.name)).write_bytes(packet)
    photo = catalog.photo(catalog.add_files([path])[0])
    assert (photo.rating, photo.flag, photo.label, photo.title, photo.keywords) == expected
    assert catalog.dirty() == []
    assert catalog.sync().written == []


def test_nothing_is_written_for_photos_that_the_user_did_not_change(five):
    catalog, ids = five
    catalog.search("photo")
    assert catalog.sync(ids).written == []
    assert not list(catalog.photo(ids[0]).folder.glob("*.xmp"))


def test_what_other_programs_wrote_stays(catalog, album_folder):
    path = make_photo(album_folder / "IMG_1.CR2")
    own_path(path).write_bytes(DARKTABLE)
    ids = catalog.add_files([path])
    catalog.rate(ids, 3)
    catalog.set_flag(ids, 0)
    catalog.set_label(ids, "yellow")
    assert catalog.sync().written == ids
    written = own_path(path).read_bytes()
    for kept in (b'darktable:history_end="3"', b'darktable:operation="exposure"', b'darktable:params="00ff"'):
        assert kept in written
    said = load(own_path(path)).said
    assert (said.rating, said.flag, said.label, said.keywords) == (3, 0, "yellow", {"sea"})
    assert b"<rdf:li>1</rdf:li>" in written, "darktable's own label follows"
    assert catalog.dirty() == []


def test_lightrooms_own_file_is_never_written(catalog, album_folder):
    path = make_photo(album_folder / "IMG_1.CR2")
    (album_folder / "IMG_1.xmp").write_bytes(LIGHTROOM)
    ids = catalog.add_files([path])
    catalog.rate(ids, 1)
    catalog.sync()
    assert (album_folder / "IMG_1.xmp").read_bytes() == LIGHTROOM
    assert b"crs:" not in own_path(path).read_bytes()
    assert load(own_path(path)).said.rating == 1


def test_a_sidecar_that_nobody_can_read_is_left_alone(catalog, album_folder):
    path = make_photo(album_folder / "IMG_1.CR2")
    own_path(path).write_bytes(b"<x:xmpmeta broken")
    ids = catalog.add_files([path])
    catalog.rate(ids, 4)
    catalog.sync()
    assert own_path(path).read_bytes() == b"<x:xmpmeta broken"
    assert find(path).path == spare_path(path)
    assert find(path).said.rating == 4
    catalog.rate(ids, 2)
    catalog.sync()
    assert find(path).said.rating == 2


def everything(catalog):
    photos = catalog.photos(catalog.search(Query(sort="name")))
    told = {
        photo.name: (
            photo.rating, photo.flag, photo.label, photo.title, photo.caption, photo.creator, photo.copyright,
            photo.city, photo.country, photo.keywords, photo.look, photo.edited, catalog.history(photo.id).to_dict(),
        )
        for photo in photos
    }  # fmt: skip
    albums = {}
    for album in catalog.albums():
        parent = catalog.album(album.parent).name if album.parent else None
        albums[album.name, parent, album.kind] = [p.name for p in catalog.photos(catalog.search(Query(album=album.id)))]
    return told, albums


def test_a_lost_catalog_is_brought_back_by_importing_again(tmp_path, album_folder):
    paths = [make_photo(album_folder / f"IMG_{n}.jpg", keywords=["embedded"], title="From the file") for n in range(6)]
    where = tmp_path / "catalog"
    with Catalog.open(where, reader=TellingReader()) as catalog:
        ids = catalog.add_files(paths)
        catalog.rate(ids[:2], 5)
        catalog.set_flag(ids[1:3], -1)
        catalog.set_flag(ids[3:4], 1)
        catalog.set_label(ids[2:4], "purple")
        texts = {"caption": 'Two\nlines & <"quotes"> 日本', "creator": "A; B", "copyright": "© me", "city": "Rome"}
        catalog.set_fields(ids[4:], title="", country="Italy", **texts)
        catalog.add_keywords(ids[1:], ["Animals|Bird|Heron", "AC/DC", "été"])
        catalog.remove_keywords(ids[4:], ["embedded"])
        trip = catalog.create_album("Trip")
        best = catalog.create_album("Best", trip.id)
        catalog.add_to_album(best.id, [ids[4], ids[0], ids[5]])
        catalog.add_to_album(catalog.quick_collection().id, [ids[3]])
        history = History().add("Brighter", exposed(1.0)).add("More", exposed(2.0)).snapshot("Two").undo()
        history = history.add("Less", exposed(0.5))
        catalog.save_history(ids[5], history)
        before = everything(catalog)
        synced = catalog.sync()
        assert sorted(synced.written) == ids
        assert synced.failed == {}
        assert everything(catalog) == before
    shutil.rmtree(where)
    with Catalog.open(where, reader=TellingReader()) as catalog:
        catalog.add_files(paths)
        told, albums = everything(catalog)
        assert told == before[0]
        assert albums == before[1]
        assert catalog.search("heron is:edited")
        assert catalog.dirty() == []
        assert catalog.sync(catalog.search()).written == []


def test_ratings_here_are_read_by_exiftool_and_its_ratings_are_read_here(tmp_path):
    if not shutil.which("exiftool"):
        pytest.skip("exiftool is not installed")
    path = tmp_path / "album" / "a.jpg"
    path.parent.mkdir()
    Pillow.fromarray(np.zeros((60, 80, 3), np.uint8)).save(path)

    def exiftool(*arguments):
        run = subprocess.run(["exiftool", *arguments], capture_output=True, text=True, check=True)
        return run.stdout

    with Catalog.open(tmp_path / "catalog") as catalog:
        ids = catalog.add_files([path])
        catalog.rate(ids, 4)
        catalog.set_label(ids, "blue")
        catalog.set_fields(ids, title="Lake & hill", caption="Two\nlines", creator="Jo; Al")
        catalog.add_keywords(ids, ["Animals|Bird", "water"])
        assert catalog.sync().failed == {}
        sidecar = str(own_path(path))
        [told] = json.loads(exiftool("-j", "-XMP:all", sidecar))
        assert (told["Rating"], told["Label"], told["Title"], told["Description"]) == (
            4,
            "Blue",
            "Lake & hill",
            "Two\nlines",
        )
        assert (sorted(told["Subject"]), told["HierarchicalSubject"]) == (["Bird", "water"], "Animals|Bird")
        assert told["Creator"] == ["Jo", "Al"]
        assert (told["ColorLabel"], sorted(told["TagsList"])) == (5, ["Animals/Bird", "water"])
        exiftool("-overwrite_original", "-XMP:Rating=2", "-XMP:Subject+=sky", "-XMP:Title=Other", sidecar)
        assert catalog.changed_sidecars() == ids
        assert catalog.sync(catalog.changed_sidecars()).read == ids
        photo = catalog.photo(ids[0])
        assert (photo.rating, photo.title, photo.label, photo.creator) == (2, "Other", "blue", "Jo; Al")
        assert photo.keywords == ("Animals|Bird", "sky", "water")
        assert catalog.changed_sidecars() == []
        exiftool("-overwrite_original", "-XMP:Rating=5", str(path))
        catalog.remove(ids)
        own_path(path).unlink()
        assert catalog.photo(catalog.add_files([path])[0]).rating == 5, "written into the file itself"


def foreign_change(path, **settings):
    """Another program changes the sidecar."""
    from editor.metadata.xmp import patch

    found = load(own_path(path))
    own_path(path).write_bytes(patch(found.packet, settings))
    os.utime(own_path(path), ns=(10**18, found.stamp[1] + 10**9))


def test_when_both_have_changed_the_newer_wins_and_the_loser_is_kept(five):
    from editor.metadata.xmp import Bag

    catalog, ids = five
    catalog.rate(ids[:2], 3)
    catalog.add_keywords(ids[:2], ["a", "b", "c"])
    catalog.sync()
    for number, when in ((ids[0], "2099-01-01T00:00:00Z"), (ids[1], "2001-01-01T00:00:00Z")):
        path = catalog.photo(number).path
        words = {"dc:subject": Bag(("b", "c", "there")), "digiKam:TagsList": None}
        foreign_change(path, **{"xmp:Rating": "1", "xmp:MetadataDate": when, "xmp:Label": "Red", **words})
    catalog.rate(ids[:2], 5)
    catalog.remove_keywords(ids[:2], ["b"])
    catalog.add_keywords(ids[:2], ["here"])
    synced = catalog.sync()
    assert sorted(synced.conflicts) == ids[:2]
    newer, older = catalog.photos(ids[:2])
    assert (newer.rating, older.rating) == (1, 5)
    assert (newer.label, older.label) == ("red", "red"), "only the sidecar had changed it"
    assert newer.keywords == older.keywords == ("c", "here", "there")
    assert catalog.overruled(ids[0]) == [("rating", "5", "catalog")]
    assert catalog.overruled(ids[1]) == [("rating", "1", "sidecar")]
    for photo in (newer, older):
        said = load(own_path(photo.path)).said
        assert (said.rating, said.keywords) == (photo.rating, set(photo.keywords))
    assert catalog.sync(ids).written == []


def test_two_versions_of_an_edit_are_both_kept(five, tmp_path):
    catalog, ids = five
    start = History().add("Brighter", exposed(1.0))
    catalog.save_history(ids[0], start)
    catalog.sync()
    path = catalog.photo(ids[0]).path
    there = start.add("There", exposed(2.0))
    foreign_change(path, **{"albumen:History": json.dumps(there.to_dict())})
    catalog.save_history(ids[0], start.add("Here", exposed(-1.0)))
    synced = catalog.sync()
    assert "both versions are kept" in synced.conflicts[ids[0]]
    history = catalog.history(ids[0])
    assert history.recipe.get("exposure").stops == -1.0, "we stay where we are"
    assert [moment.label for moment in history.moments] == ["Original", "Brighter", "Here", "There"]
    name, place = history.snapshots[-1]
    assert name == "From the sidecar"
    assert history.go(place).recipe.get("exposure").stops == 2.0
    assert history.moments[place].parent == 1, "what both have in common is there once"


def test_an_edit_made_elsewhere_is_taken(five):
    catalog, ids = five
    catalog.rate(ids[:1], 1)
    catalog.sync()
    path = catalog.photo(ids[0]).path
    foreign_change(path, **{"albumen:History": json.dumps(History().add("There", exposed(2.0)).to_dict())})
    catalog.sync(ids[:1])
    assert catalog.photo(ids[0]).edited
    assert catalog.history(ids[0]).recipe.get("exposure").stops == 2.0
    foreign_change(path, **{"albumen:History": '{"moments": "rubbish"}'})
    catalog.sync(ids[:1])
    assert catalog.history(ids[0]).recipe.get("exposure").stops == 2.0, "what cannot be read is not taken"


def test_a_deleted_keyword_does_not_come_back(five):
    catalog, ids = five
    catalog.add_keywords(ids[:1], ["old", "kept"])
    catalog.sync()
    catalog.remove_keywords(ids[:1], ["old"])
    path = catalog.photo(ids[0]).path
    foreign_change(path, **{"xmp:Rating": "2"})
    catalog.sync()
    assert catalog.photo(ids[0]).keywords == ("kept",)
    assert load(own_path(path)).said.keywords == {"kept"}
    assert load(own_path(path)).said.removed == {"old"}
    catalog.add_keywords(ids[:1], ["old"])
    catalog.sync()
    assert load(own_path(path)).said.removed == set()


def test_a_sidecar_that_changes_under_our_hands_is_merged_not_overwritten(five, monkeypatch):
    from editor.catalog import sidecars

    catalog, ids = five
    catalog.rate(ids[:1], 3)
    catalog.sync()
    path = catalog.photo(ids[0]).path
    real, turns = sidecars.settings, []

    def interrupted(said, content, packet):
        if not turns:
            turns.append(1)
            foreign_change(path, **{"xmp:Label": "Red"})
        return real(said, content, packet)

    monkeypatch.setattr(sidecars, "settings", interrupted)
    catalog.set_fields(ids[:1], title="New")
    synced = catalog.sync()
    assert (synced.written, synced.failed) == (ids[:1], {})
    said = load(own_path(path)).said
    assert (said.label, said.title, said.rating) == ("red", "New", 3)
    assert catalog.photo(ids[0]).label == "red"


def test_a_sidecar_that_cannot_be_written_is_told_and_stays_to_be_written(five, monkeypatch):
    catalog, ids = five
    from editor.catalog import sidecars
    from editor.errors import DiskFull

    catalog.rate(ids[:2], 3)
    full = own_path(catalog.photo(ids[0]).path)
    real = sidecars.safe_replace

    def replace(path, data, **options):
        if path == full:
            raise DiskFull(path, "there is no space left on the disk")
        real(path, data, **options)

    monkeypatch.setattr(sidecars, "safe_replace", replace)
    synced = catalog.sync()
    assert (synced.written, synced.failed) == ([ids[1]], {full: "there is no space left on the disk"})
    assert catalog.dirty() == [ids[0]]


def test_what_is_changed_while_it_is_written_stays_to_be_written(five, monkeypatch):
    from editor.catalog import sync as module

    catalog, ids = five
    catalog.rate(ids[:1], 3)
    real = module.sidecars.save

    def slow(*arguments):
        saved = real(*arguments)
        with catalog.database.write() as db:
            db.execute("UPDATE photo SET rating=4, changed=changed+1, dirty=1 WHERE id=?", (ids[0],))
        return saved

    monkeypatch.setattr(module.sidecars, "save", slow)
    catalog.sync()
    assert catalog.dirty() == ids[:1]
    monkeypatch.setattr(module.sidecars, "save", real)
    catalog.sync()
    assert catalog.dirty() == []
    assert load(own_path(catalog.photo(ids[0]).path)).said.rating == 4


def test_only_reading_writes_nothing(five):
    catalog, ids = five
    catalog.rate(ids, 3)
    assert catalog.sync(write=False).written == []
    assert catalog.dirty() == ids


def test_merging_keywords():
    def keywords(base, ours, theirs, removed=()):
        base = None if base is None else Said(keywords=frozenset(base))
        ours = Said(keywords=frozenset(ours), removed=frozenset(removed))
        merged = merging.merge(base, ours, Said(keywords=frozenset(theirs))).said
        return "".join(sorted(merged.keywords)), "".join(sorted(merged.removed))

    assert keywords(None, "ab", "bc") == ("abc", "")
    assert keywords(None, "ab", "bc", removed="c") == ("ab", "c")
    assert keywords("abc", "ab", "bcd") == ("bd", "ac")
    assert keywords("ab", "ab", "abx", removed="x") == ("abx", "")
    assert keywords("", "", "") == ("", "")


def test_a_graft_that_makes_no_sense_is_refused():
    good = json.dumps(History().to_dict())
    for bad in ("", "[]", '{"moments": []}', '{"moments": [{}, {"parent": 7}], "place": 1}', "{"):
        assert merging.graft(good, bad) is None


def stack_of(catalog, number):
    """The names in a photo's stack, the top first."""
    photo = catalog.photo(number)
    if not photo.stack:
        return []
    found = catalog.photos(catalog.search(f"stack:{photo.stack}"))
    with catalog.database.read() as db:
        places = dict(db.execute("SELECT id, stack_place FROM photo").fetchall())
    assert sorted(places[each.id] for each in found) == list(range(len(found)))
    return [each.name for each in sorted(found, key=lambda each: places[each.id])]


def test_stacks_come_back_whoever_of_them_comes_first(tmp_path, album_folder):
    files = [make_photo(album_folder / f"{n}.jpg", title=f"Photo {n}") for n in range(5)]
    with Catalog.open(tmp_path / "a" / "catalog", reader=TellingReader()) as catalog:
        ids = catalog.add_files(files)
        catalog.stack([ids[2], ids[0], ids[4]], [ids[1], ids[3]])
        assert catalog.dirty() == ids
        catalog.sync()
        assert catalog.dirty() == []
    with Catalog.open(tmp_path / "b" / "catalog", reader=TellingReader()) as catalog:
        catalog.stack(
            catalog.add_files([make_photo(album_folder / "other" / f"{n}.jpg", salt=str(n)) for n in range(2)])
        )
        [four] = catalog.add_files(files[4:])
        assert stack_of(catalog, four) == ["4.jpg"]
        assert four in catalog.search(Query(stacked=True)), "alone of its stack, it can be seen"
        [nought] = catalog.add_files(files[:1])
        assert stack_of(catalog, four) == ["0.jpg", "4.jpg"]
        assert four not in catalog.search(Query(stacked=True))
        rest = catalog.add_files(files[1:4])
        assert stack_of(catalog, nought) == ["2.jpg", "0.jpg", "4.jpg"]
        assert stack_of(catalog, rest[0]) == ["1.jpg", "3.jpg"]
        kept = {name: column.tolist() for name, column in catalog.columns._data.items()}
        catalog.columns.forget()
        catalog.search()
        assert kept == {name: column.tolist() for name, column in catalog.columns._data.items()}
        catalog.unstack([rest[0]])
        catalog.sync()
    with Catalog.open(tmp_path / "c" / "catalog", reader=TellingReader()) as catalog:
        ids = catalog.add_files(files)
        assert stack_of(catalog, ids[1]) == stack_of(catalog, ids[3]) == []
        assert stack_of(catalog, ids[2]) == ["2.jpg", "0.jpg", "4.jpg"]


def test_a_stack_made_elsewhere_is_taken_over(five, tmp_path):
    catalog, ids = five
    catalog.rate(ids, 1)
    catalog.sync()
    for place, number in enumerate(ids[1:3]):
        path = own_path(catalog.photo(number).path)
        path.write_bytes(patch(path.read_bytes(), {"albumen:Stack": f"abc {place}"}))
    catalog.sync(catalog.changed_sidecars())
    assert stack_of(catalog, ids[1]) == ["IMG_2.jpg", "IMG_3.jpg"]
    assert catalog.search(Query(stacked=True)).tolist() == [ids[0], ids[1], ids[3], ids[4]]


def test_histories_of_written_files_are_grafted_with_their_beginnings():
    """Two libraries worked on one photo, and the other one wrote into its file: nothing is lost, no file mixed up."""
    lit = History().add("Light", Recipe().with_edit(all_edits()["exposure"](stops=1.0)))
    ours = lit.add("Contrast", lit.recipe.with_edit(all_edits()["contrast"](amount=5.0)))
    theirs = lit.restart("Written into the file").add("Vivid", Recipe().with_edit(all_edits()["vibrance"](9.0)))
    made = merging.graft(json.dumps(ours.to_dict()), json.dumps(theirs.to_dict()))
    history = History.from_dict(json.loads(made))
    assert history.recipe == ours.recipe
    labels = [moment.label for moment in history.moments]
    written, vivid = labels.index("Written into the file"), labels.index("Vivid")
    assert (history.moments[written].parent, history.moments[written].base) == (None, labels.index("Light"))
    assert history.moments[vivid].parent == written
    assert [history.fits(labels.index(each)) for each in ("Original", "Light", "Contrast")] == [True] * 3
    assert not history.fits(vivid)
