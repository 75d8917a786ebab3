"""The tables of the catalog, and the steps that bring an older catalog to them."""

import sqlite3

APPLICATION = 0x416C626D  # "Albm", so that `file` and other programs know whose database it is

FIRST = """
CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE volume(id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, mount NOT NULL);
CREATE TABLE folder(id INTEGER PRIMARY KEY, volume INTEGER NOT NULL REFERENCES volume(id), path NOT NULL,
    UNIQUE(volume, path));
CREATE TABLE term(id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL,
    UNIQUE(kind, name));
CREATE TABLE photo(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    folder INTEGER NOT NULL REFERENCES folder(id), name NOT NULL, sort_name TEXT NOT NULL,
    at INTEGER NOT NULL, taken INTEGER,
    rating INTEGER NOT NULL DEFAULT 0, flag INTEGER NOT NULL DEFAULT 0, label INTEGER NOT NULL DEFAULT 0,
    camera INTEGER NOT NULL, lens INTEGER NOT NULL, format INTEGER NOT NULL,
    iso INTEGER, exposure REAL, aperture REAL, focal REAL, latitude REAL, longitude REAL,
    width INTEGER NOT NULL, height INTEGER NOT NULL,
    size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, inode INTEGER NOT NULL,
    quick_hash BLOB NOT NULL, full_hash BLOB,
    added INTEGER NOT NULL, changed INTEGER NOT NULL DEFAULT 0, dirty INTEGER NOT NULL DEFAULT 0,
    edited INTEGER NOT NULL DEFAULT 0, enhanced INTEGER NOT NULL DEFAULT 0, missing INTEGER NOT NULL DEFAULT 0,
    look TEXT NOT NULL DEFAULT '', serial TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '', caption TEXT NOT NULL DEFAULT '', creator TEXT NOT NULL DEFAULT '',
    copyright TEXT NOT NULL DEFAULT '', city TEXT NOT NULL DEFAULT '', country TEXT NOT NULL DEFAULT '',
    UNIQUE(folder, name));
CREATE INDEX photo_by_name ON photo(sort_name, id);
CREATE INDEX photo_by_quick_hash ON photo(quick_hash);
CREATE INDEX photo_by_inode ON photo(inode);
CREATE INDEX photo_by_dirt ON photo(id) WHERE dirty;
CREATE TABLE companion(photo INTEGER NOT NULL REFERENCES photo(id) ON DELETE CASCADE, name NOT NULL,
    kind TEXT NOT NULL, PRIMARY KEY(photo, name)) WITHOUT ROWID;
CREATE INDEX companion_by_name ON companion(name);
CREATE TABLE photo_keyword(photo INTEGER NOT NULL REFERENCES photo(id) ON DELETE CASCADE,
    term INTEGER NOT NULL REFERENCES term(id), PRIMARY KEY(photo, term)) WITHOUT ROWID;
CREATE INDEX photo_by_keyword ON photo_keyword(term, photo);
CREATE TABLE album(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, parent INTEGER, kind TEXT NOT NULL,
    query TEXT NOT NULL DEFAULT '');
CREATE TABLE album_photo(album INTEGER NOT NULL, photo INTEGER NOT NULL REFERENCES photo(id) ON DELETE CASCADE,
    position REAL NOT NULL, PRIMARY KEY(album, photo)) WITHOUT ROWID;
CREATE INDEX album_in_order ON album_photo(album, position, photo);
CREATE INDEX album_by_photo ON album_photo(photo);
CREATE TABLE undo(id INTEGER PRIMARY KEY AUTOINCREMENT, label TEXT NOT NULL, at INTEGER NOT NULL,
    done INTEGER NOT NULL DEFAULT 1, payload BLOB NOT NULL);
CREATE TABLE history(photo INTEGER PRIMARY KEY REFERENCES photo(id) ON DELETE CASCADE, data BLOB NOT NULL,
    changed INTEGER NOT NULL);
CREATE VIRTUAL TABLE words USING fts5(name, folder, title, caption, creator, copyright, place, keyword, camera,
    tokenize='unicode61 remove_diacritics 2', prefix='1 2 3 4 5 6 7 8', detail=column);
"""

SIDECARS = """
CREATE TABLE sidecar(photo INTEGER PRIMARY KEY REFERENCES photo(id) ON DELETE CASCADE, hash BLOB NOT NULL,
    mtime_ns INTEGER NOT NULL, size INTEGER NOT NULL, base TEXT NOT NULL);
CREATE TABLE tombstone(photo INTEGER NOT NULL REFERENCES photo(id) ON DELETE CASCADE, keyword TEXT NOT NULL,
    at INTEGER NOT NULL, PRIMARY KEY(photo, keyword)) WITHOUT ROWID;
CREATE TABLE loser(id INTEGER PRIMARY KEY, photo INTEGER NOT NULL REFERENCES photo(id) ON DELETE CASCADE,
    field TEXT NOT NULL, value TEXT NOT NULL, source TEXT NOT NULL, at INTEGER NOT NULL);
CREATE INDEX loser_by_photo ON loser(photo);
"""

CULLING = """
ALTER TABLE photo ADD COLUMN stack INTEGER NOT NULL DEFAULT 0;
ALTER TABLE photo ADD COLUMN stack_place INTEGER NOT NULL DEFAULT 0;
CREATE INDEX photo_by_stack ON photo(stack, stack_place) WHERE stack;
CREATE TABLE score(photo INTEGER PRIMARY KEY REFERENCES photo(id) ON DELETE CASCADE, content BLOB NOT NULL,
    sharpness REAL NOT NULL, blown REAL NOT NULL, crushed REAL NOT NULL, noise REAL NOT NULL,
    fingerprint INTEGER NOT NULL);
"""

CORRECTIONS = """
ALTER TABLE photo ADD COLUMN taken_said TEXT NOT NULL DEFAULT '';
ALTER TABLE photo ADD COLUMN place_said TEXT NOT NULL DEFAULT '';
ALTER TABLE photo ADD COLUMN file_says TEXT NOT NULL DEFAULT '';
"""

WATCHING = """
CREATE TABLE unwanted(folder INTEGER NOT NULL, name NOT NULL, PRIMARY KEY(folder, name)) WITHOUT ROWID;
"""

STACKS = """
ALTER TABLE photo ADD COLUMN stack_said TEXT NOT NULL DEFAULT '';
UPDATE photo SET dirty=1, stack_said=ifnull((SELECT value FROM meta WHERE key='identity'), 'stack')||'-'||stack||' '||
    stack_place WHERE stack;
CREATE INDEX photo_by_stack_said ON photo(stack_said) WHERE stack_said<>'';
"""

_KEPT = """id, folder, name, sort_name, at, taken, rating, flag, label, camera, lens, format, iso, exposure, aperture,
    focal, latitude, longitude, width, height, size, mtime_ns, inode, quick_hash, full_hash, added, changed, dirty,
    edited, enhanced, missing, look, serial, title, caption, creator, copyright, city, country, stack, stack_place,
    taken_said, place_said, file_says, stack_said"""

# Several photos may share one file now: the rule that a path is there only once can only be changed in a new table.
COPIES = f"""
CREATE TABLE fresh(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    folder INTEGER NOT NULL REFERENCES folder(id), name NOT NULL, sort_name TEXT NOT NULL,
    at INTEGER NOT NULL, taken INTEGER,
    rating INTEGER NOT NULL DEFAULT 0, flag INTEGER NOT NULL DEFAULT 0, label INTEGER NOT NULL DEFAULT 0,
    camera INTEGER NOT NULL, lens INTEGER NOT NULL, format INTEGER NOT NULL,
    iso INTEGER, exposure REAL, aperture REAL, focal REAL, latitude REAL, longitude REAL,
    width INTEGER NOT NULL, height INTEGER NOT NULL,
    size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, inode INTEGER NOT NULL,
    quick_hash BLOB NOT NULL, full_hash BLOB,
    added INTEGER NOT NULL, changed INTEGER NOT NULL DEFAULT 0, dirty INTEGER NOT NULL DEFAULT 0,
    edited INTEGER NOT NULL DEFAULT 0, enhanced INTEGER NOT NULL DEFAULT 0, missing INTEGER NOT NULL DEFAULT 0,
    look TEXT NOT NULL DEFAULT '', serial TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '', caption TEXT NOT NULL DEFAULT '', creator TEXT NOT NULL DEFAULT '',
    copyright TEXT NOT NULL DEFAULT '', city TEXT NOT NULL DEFAULT '', country TEXT NOT NULL DEFAULT '',
    stack INTEGER NOT NULL DEFAULT 0, stack_place INTEGER NOT NULL DEFAULT 0,
    taken_said TEXT NOT NULL DEFAULT '', place_said TEXT NOT NULL DEFAULT '', file_says TEXT NOT NULL DEFAULT '',
    stack_said TEXT NOT NULL DEFAULT '',
    copy INTEGER NOT NULL DEFAULT 0, original INTEGER NOT NULL DEFAULT 0,
    UNIQUE(folder, name, copy));
INSERT INTO fresh({_KEPT}) SELECT {_KEPT} FROM photo;
DELETE FROM sqlite_sequence WHERE name='fresh';
INSERT INTO sqlite_sequence(name, seq) SELECT 'fresh', seq FROM sqlite_sequence WHERE name='photo';
DROP TABLE photo;
ALTER TABLE fresh RENAME TO photo;
CREATE INDEX photo_by_name ON photo(sort_name, id);
CREATE INDEX photo_by_quick_hash ON photo(quick_hash);
CREATE INDEX photo_by_inode ON photo(inode);
CREATE INDEX photo_by_dirt ON photo(id) WHERE dirty;
CREATE INDEX photo_by_stack ON photo(stack, stack_place) WHERE stack;
CREATE INDEX photo_by_stack_said ON photo(stack_said) WHERE stack_said<>'';
CREATE INDEX photo_by_original ON photo(original, copy) WHERE original;
CREATE TRIGGER copy_changed AFTER UPDATE OF changed ON photo WHEN new.original
    BEGIN UPDATE photo SET dirty=1 WHERE id=new.original AND NOT dirty; END;
CREATE TRIGGER copy_came AFTER INSERT ON photo WHEN new.original
    BEGIN UPDATE photo SET dirty=1 WHERE id=new.original AND NOT dirty; END;
CREATE TRIGGER copy_went AFTER DELETE ON photo WHEN old.original
    BEGIN UPDATE photo SET dirty=1 WHERE id=old.original AND NOT dirty; END;
CREATE TRIGGER copy_dirty AFTER UPDATE OF dirty ON photo WHEN new.original AND new.dirty
    BEGIN UPDATE photo SET dirty=0 WHERE id=new.id; END;
"""

EMBEDDED = """
CREATE TABLE embedded(photo INTEGER PRIMARY KEY REFERENCES photo(id) ON DELETE CASCADE, said TEXT NOT NULL);
"""

STEPS = (FIRST, SIDECARS, CULLING, CORRECTIONS, WATCHING, STACKS, COPIES, EMBEDDED)
"""A fresh catalog takes all steps, an older one those it lacks. A released step is never altered: add another."""

SCHEMA = len(STEPS)


def migrate(db: sqlite3.Connection, steps: tuple[str, ...] = STEPS) -> None:
    """Take the steps that the catalog lacks, each one whole or not at all."""
    (version,) = db.execute("PRAGMA user_version").fetchone()
    db.execute("PRAGMA foreign_keys=0")  # a table that is put in another's place must not take its photos' words along
    for number, step in enumerate(steps[version:], start=version + 1):
        db.executescript(
            f"BEGIN IMMEDIATE; {step} PRAGMA application_id={APPLICATION}; PRAGMA user_version={number}; COMMIT;"
        )
    db.execute("PRAGMA foreign_keys=1")
