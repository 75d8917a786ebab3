"""CopiesSaid: what is said of the virtual copies of a photo, as its sidecar tells it.

One text for all of them, in the photo's own sidecar (albumen:Copies): a file beside it, as darktable writes
IMG_1_01.CR2.xmp, would be taken for the sidecar of a photo that is really called IMG_1_01.CR2. So other programs see
the original and nothing else, and keep the text, as they keep all that they do not know.
"""

import json
import sqlite3
from dataclasses import replace
from datetime import datetime

from editor.catalog import copies
from editor.catalog.corrections import NOWHERE, parse_place
from editor.catalog.photo import LABELS
from editor.catalog.removal import take_out
from editor.catalog.said import SCALARS, Said
from editor.catalog.standing import SAID, put, told
from editor.errors import UsageError

NONE = "[]"
MOST = 1000
"""Copies of one photo; what tells of more was written by nobody."""


def told_of_copies(db: sqlite3.Connection, original: int) -> str:
    """JSON: [[number, what is said of it], …]; "" if there are none."""
    sql = f"SELECT id, copy, {SAID}, changed FROM photo WHERE original=? AND original ORDER BY copy"
    rows = db.execute(sql, (original,)).fetchall()
    return spelled({number: told(db, photo, said, changed) for photo, number, *said, changed in rows})


def put_copies(db: sqlite3.Connection, original: int, text: str, *, into_albums: bool = False) -> set[int]:
    """Make the catalog have the copies that a sidecar tells of ("": it tells nothing); the photos that changed."""
    if not text:
        return set()
    wanted = parsed(text)
    sql = "SELECT copy, id FROM photo WHERE original=? AND original"
    known = dict(db.execute(sql, (original,)).fetchall())
    changed: set[int] = set()
    for number, said in wanted.items():
        photo = known.get(number)
        if photo is None:
            photo = copies.insert(db, original, original, number, **copies.EDITS)
            changed.add(photo)
        changed |= put(db, photo, replace(said, when=0), into_albums=into_albums)
        db.execute("UPDATE photo SET changed=? WHERE id=?", (said.when, photo))
    gone = [photo for number, photo in known.items() if number not in wanted]
    if gone:
        take_out(db, gone)
    return changed | set(gone)


def merge_copies(base: str, ours: str, theirs: str) -> str:
    """What holds when copies changed here and there: of one copy the newer words, both of two that got one number,
    none that either side took away and the other left alone.
    """
    if not theirs or theirs == ours:
        return ours
    was, mine, other = parsed(base), parsed(ours), parsed(theirs)
    held = {number: said for number, said in mine.items() if number in other or was.get(number) != said}
    held |= {number: said for number, said in other.items() if number not in mine and was.get(number) != said}
    for number in mine.keys() & other.keys():
        one, said = mine[number], other[number]
        if number in was:
            changed = [each for each in (one, said) if not _same(each, was[number])]
            held[number] = max(changed or [one], key=lambda each: each.when)
        elif not any(_same(said, each) for each in mine.values()):
            held[max({**held, **other}) + 1] = said
    return spelled(held) or NONE


def spelled(said: dict[int, Said]) -> str:
    """As the sidecar has it; "" for none."""
    rows = [[number, json.loads(each.to_json())] for number, each in sorted(said.items())]
    return json.dumps(rows, sort_keys=True, separators=(",", ":")) if rows else ""


def parsed(text: str) -> dict[int, Said]:
    """What spelled() was given; what cannot be understood is left out."""
    try:
        rows = json.loads(text) if text else []
        pairs = [(number, Said.from_json(json.dumps(told_of))) for number, told_of in rows[:MOST]]
    except (ValueError, TypeError, KeyError):
        return {}
    return {number: said for number, said in pairs if type(number) is int and 0 < number < 1 << 31 and _sound(said)}


def _sound(said: Said) -> bool:
    """Whether each value is what the catalog can hold."""
    texts = [getattr(said, name) for name in (*SCALARS, "history") if name not in ("rating", "flag")]
    words = [*said.keywords, *said.removed]
    whole = all(text is None or isinstance(text, str) for text in texts) and all(isinstance(w, str) for w in words)
    marks = (said.rating or 0) in range(6) and (said.flag or 0) in (-1, 0, 1) and (said.label or "") in LABELS
    return whole and marks and type(said.when) is int and not said.copies and _correct(said)


def _correct(said: Said) -> bool:
    try:
        if said.taken:
            datetime.fromisoformat(said.taken)
        if said.place and said.place != NOWHERE:
            parse_place(said.place)
    except (ValueError, UsageError):
        return False
    return all(isinstance(p, int | float) and names and all(isinstance(n, str) for n in names)
               for names, p in said.albums)  # fmt: skip


def _same(one: Said, other: Said) -> bool:
    return replace(one, when=0) == replace(other, when=0)
