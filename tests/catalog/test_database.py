import os
import sqlite3
import subprocess
import sys

import pytest

from editor.catalog import backups, schema
from editor.catalog.catalog import Catalog
from editor.catalog.database import NAME
from editor.errors import CatalogDamaged, CatalogError, CatalogLocked, CatalogTooNew, NoPermission
from tests.catalog.telling import TellingReader, make_photo


def filled(where, folder, count=300):
    with Catalog.open(where, reader=TellingReader()) as catalog:
        ids = catalog.add_files([make_photo(folder / f"{n}.jpg", title=f"title {n}") for n in range(count)])
        catalog.rate(ids, 3)
        return ids


def test_only_one_writes(tmp_path, album_folder):
    filled(tmp_path / "c", album_folder, 3)
    with Catalog.open(tmp_path / "c"):
        with pytest.raises(CatalogLocked, match="already open"):
            Catalog.open(tmp_path / "c")
        with Catalog.open(tmp_path / "c", read_only=True) as reading:
            assert reading.count() == 3
            with pytest.raises(CatalogError, match="reading only"):
                reading.rate([1], 1)
    Catalog.open(tmp_path / "c").close()


def test_another_process_is_told_that_it_is_locked(tmp_path):
    code = "import sys, pathlib, editor.catalog.catalog as c; c.Catalog.open(pathlib.Path(sys.argv[1]))"
    with Catalog.open(tmp_path / "c"):
        run = subprocess.run(
            [sys.executable, "-c", code, str(tmp_path / "c")], capture_output=True, text=True, check=False
        )
    assert "CatalogLocked: The catalog is already open" in run.stderr


def test_opening_for_reading_what_is_not_there(tmp_path):
    with pytest.raises(CatalogError, match="no catalog"):
        Catalog.open(tmp_path / "c", read_only=True)


def test_a_newer_catalog_is_refused_untouched(tmp_path, album_folder):
    filled(tmp_path / "c", album_folder, 1)
    with sqlite3.connect(tmp_path / "c" / NAME) as db:
        db.execute(f"PRAGMA user_version={schema.SCHEMA + 1}")
    db.close()
    with pytest.raises(CatalogTooNew, match="newer Albumen"):
        Catalog.open(tmp_path / "c")


@pytest.mark.parametrize("damage", ["header", "empty of tables", "text"])
def test_a_damaged_catalog_names_the_newest_good_backup(tmp_path, album_folder, damage):
    where = tmp_path / "c"
    ids = filled(where, album_folder)
    good = backups.make(where / NAME, where)
    bad = backups.folder_of(where) / "catalog-29990101-000000.sqlite"
    bad.write_bytes(good.read_bytes()[:5000])
    path = where / NAME
    content = path.read_bytes()
    if damage == "header":
        path.write_bytes(b"\0" * 4096 + content[4096:])
    elif damage == "text":
        path.write_text("this is no database" * 1000)
    else:
        path.unlink()
        with sqlite3.connect(path) as db:
            db.execute("PRAGMA user_version=1")
        db.close()
    with pytest.raises(CatalogDamaged, match=good.name):
        Catalog.open(where)
    aside = backups.restore(where, good)
    assert aside.exists()
    with Catalog.open(where, reader=TellingReader()) as catalog:
        catalog.database.check()
        assert list(catalog.search("rating:3")) == ids
    with pytest.raises(CatalogDamaged):
        backups.restore(where, bad)


def test_damage_deep_inside_is_told_when_it_is_met(tmp_path, album_folder):
    where = tmp_path / "c"
    filled(where, album_folder)
    content = bytearray((where / NAME).read_bytes())
    for page in range(5, len(content) // 4096):
        content[page * 4096 : page * 4096 + 64] = b"\xff" * 64
    (where / NAME).write_bytes(content)
    (where / "columns.npz").unlink()
    with pytest.raises(CatalogDamaged, match="damaged"), Catalog.open(where) as catalog:
        catalog.database.check()


def test_backups_are_whole_while_writing_goes_on_and_only_some_are_kept(tmp_path, album_folder):
    with Catalog.open(tmp_path / "c", reader=TellingReader()) as catalog:
        ids = catalog.add_files([make_photo(album_folder / f"{n}.jpg") for n in range(20)])
        with catalog.database.write() as db:
            db.execute("UPDATE photo SET rating=5")
            made = backups.make(catalog.database.path, catalog.folder)
        assert backups.good(made)
        with sqlite3.connect(made) as copy:
            assert copy.execute("SELECT count(*), max(rating) FROM photo").fetchone() == (len(ids), 0)
        copy.close()
        for day in range(1, 10):
            (backups.folder_of(catalog.folder) / f"catalog-2020010{day}-000000.sqlite").write_bytes(made.read_bytes())
        assert backups.make_if_due(catalog.database.path, catalog.folder) is None
        backups.make(catalog.database.path, catalog.folder, kept=3)
        assert len(backups.listed(catalog.folder)) == 3
        assert backups.newest_good(catalog.folder).name >= made.name


def test_an_older_catalog_is_backed_up_and_brought_up_to_date(tmp_path):
    where = tmp_path / "c"
    where.mkdir()
    with sqlite3.connect(where / NAME, isolation_level=None) as db:
        schema.migrate(db, schema.STEPS[:1])
        db.execute("INSERT INTO volume VALUES(1,'mount:/','/')")
        db.execute("INSERT INTO folder VALUES(1,1,'nowhere')")
        db.execute("INSERT INTO term VALUES(1,'camera','X','x')")
        columns = "folder,name,sort_name,at,camera,lens,format,width,height,size,mtime_ns,inode,quick_hash,added,rating"
        db.execute(f"INSERT INTO photo({columns}) VALUES(1,'a.jpg','a.jpg',0,1,1,1,1,1,1,1,1,x'00',0,4)")
        assert db.execute("PRAGMA user_version").fetchone() == (1,)
    db.close()
    with pytest.raises(CatalogError, match="older Albumen"):
        Catalog.open(where, read_only=True)
    with Catalog.open(where) as catalog:
        assert len(backups.listed(where)) == 1
        photo = catalog.photo(1)
        assert (photo.rating, photo.stack, str(photo.path)) == (4, 0, "/nowhere/a.jpg")
        catalog.database.check()


def test_a_step_that_fails_leaves_the_catalog_as_it_was(tmp_path):
    db = sqlite3.connect(tmp_path / "x.sqlite", isolation_level=None)
    with pytest.raises(sqlite3.Error):
        schema.migrate(db, (schema.FIRST, "CREATE TABLE more(x); CREATE TABLE more(x);"))
    db.close()
    db = sqlite3.connect(tmp_path / "x.sqlite")
    assert db.execute("PRAGMA user_version").fetchone() == (1,)
    assert not db.execute("SELECT 1 FROM sqlite_master WHERE name='more'").fetchone()
    db.close()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the administrator may write everywhere")
def test_a_folder_that_may_not_be_written(tmp_path):
    where = tmp_path / "c"
    where.mkdir(mode=0o500)
    with pytest.raises(NoPermission):
        Catalog.open(where)


def test_a_file_where_the_folder_should_be(tmp_path):
    (tmp_path / "c").write_text("x")
    with pytest.raises(Exception, match="c") as caught:
        Catalog.open(tmp_path / "c")
    assert type(caught.value).__module__ == "editor.errors"


@pytest.mark.parametrize("rubbish", [b"", b"PK\x03\x04rubbish", None])
def test_spoilt_arrays_are_only_a_lost_cache(tmp_path, album_folder, rubbish):
    where = tmp_path / "c"
    ids = filled(where, album_folder, 5)
    kept = where / "columns.npz"
    kept.write_bytes(kept.read_bytes()[:700] if rubbish is None else rubbish)
    with Catalog.open(where, reader=TellingReader()) as catalog:
        assert list(catalog.search("rating:3")) == ids
