"""Marks: what a user says of photos (stars, flags, labels, words), as batches that can be undone."""

import json
from collections.abc import Iterable, Mapping, Sequence

from editor.catalog.journal import Batch
from editor.catalog.photo import FLAGS, LABELS
from editor.catalog.rows import Terms
from editor.catalog.vocabulary import now
from editor.catalog.wording import fold, shown
from editor.errors import UsageError

TEXTS = ("title", "caption", "creator", "copyright", "city", "country")


def checked_rating(stars: int) -> int:
    """Raises UsageError unless 0–5."""
    if stars not in range(6):
        raise UsageError(f"A rating is 0 to 5 stars, not {stars}.")
    return int(stars)


def checked_flag(flag: int) -> int:
    """Raises UsageError unless −1, 0 or 1."""
    if flag not in FLAGS:
        raise UsageError(f"A flag is 1 (picked), 0 (none) or −1 (rejected), not {flag}.")
    return int(flag)


def checked_label(label: str) -> int:
    """The label's number. Raises UsageError if there is none of that name."""
    if label not in LABELS:
        raise UsageError(f"A label is {', '.join(LABELS[1:])} or empty, not {label!r}.")
    return LABELS.index(label)


def set_texts(batch: Batch, ids: Sequence[int], texts: Mapping[str, str]) -> list[int]:
    """Title, caption …; the photos whose words changed are returned. Raises UsageError for an unknown field."""
    touched: list[int] = []
    for name, text in texts.items():
        if name not in TEXTS:
            raise UsageError(f"There is no field {name!r}; possible are {', '.join(TEXTS)}.")
        touched += batch.set(name, ids, shown(text).strip())
    return touched


def checked_keyword(word: str) -> str:
    """A keyword as it is kept: hierarchies as a|b|c. Raises UsageError if it is empty."""
    parts = [part.strip() for part in shown(word).replace("\n", " ").split("|")]
    if not all(parts):
        raise UsageError(f"“{word}” is no keyword.")
    return "|".join(parts)


def add_keywords(batch: Batch, ids: Sequence[int], words: Iterable[str]) -> None:
    """Give photos keywords; those that they have already stay."""
    terms = Terms(batch.db)
    for word in dict.fromkeys(map(checked_keyword, words)):
        number = terms.number("keyword", word)
        have = _holders(batch, number)
        batch.rows("photo_keyword", [], [[each, number] for each in dict.fromkeys(ids) if each not in have])
        buried = _buried(batch, ids, word)
        batch.rows("tombstone", buried, [])


def remove_keywords(batch: Batch, ids: Sequence[int], words: Iterable[str]) -> None:
    """Take keywords away, and remember it, so that an older sidecar does not bring them back."""
    wanted = set(ids)
    for word in dict.fromkeys(map(checked_keyword, words)):
        row = batch.db.execute("SELECT id FROM term WHERE kind='keyword' AND name=?", (word,)).fetchone()
        if row is None:
            continue
        losing = [[each, row[0]] for each in _holders(batch, row[0]) if each in wanted]
        batch.rows("photo_keyword", losing, [])
        batch.rows("tombstone", [], [[each, word, now()] for each, _ in losing])


def rename_keyword(batch: Batch, old: str, new: str) -> None:
    """Another word for a keyword, and for those below it, on every photo that has it."""
    old, new = checked_keyword(old), checked_keyword(new)
    rows = batch.db.execute("SELECT id, name FROM term WHERE kind='keyword'").fetchall()
    for number, name in rows:
        if name == old or name.startswith(f"{old}|"):
            ids = sorted(_holders(batch, number))
            remove_keywords(batch, ids, [name])
            add_keywords(batch, ids, [new + name[len(old) :]])


def delete_keyword(batch: Batch, word: str) -> None:
    """Take a keyword, and those below it, off every photo that has it."""
    word = checked_keyword(word)
    rows = batch.db.execute("SELECT id, name FROM term WHERE kind='keyword'").fetchall()
    for number, name in rows:
        if name == word or name.startswith(f"{word}|"):
            remove_keywords(batch, sorted(_holders(batch, number)), [name])


def keywords_of(batch: Batch, photo: int) -> set[str]:
    """What a photo has now."""
    sql = "SELECT t.name FROM photo_keyword k JOIN term t ON t.id=k.term WHERE k.photo=?"
    return {name for (name,) in batch.db.execute(sql, (photo,))}


def _holders(batch: Batch, number: int) -> set[int]:
    return {photo for (photo,) in batch.db.execute("SELECT photo FROM photo_keyword WHERE term=?", (number,))}


def _buried(batch: Batch, ids: Sequence[int], word: str) -> list[list[object]]:
    sql = "SELECT photo, keyword, at FROM tombstone WHERE keyword=? AND photo IN (SELECT value FROM json_each(?))"
    return [list(row) for row in batch.db.execute(sql, (word, json.dumps(list(ids))))]


def folded(words: Iterable[str]) -> set[str]:
    """For comparing keywords of different programs."""
    return {fold(word) for word in words}
