"""Corrections: the capture time and the place of a photo, where the user knows better than the camera.

What the file says is kept beside (`file_says`), so that a correction can be taken back, and so that reading the file
again does not undo it. The files themselves stay as they are; sidecars carry the corrections.
"""

import json
import math
import re
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from typing import Any

from editor.catalog.database import Database
from editor.catalog.journal import Batch, plural, unique
from editor.catalog.vocabulary import milliseconds, moment
from editor.errors import UsageError

FILE = ("at", "taken", "latitude", "longitude")
NOWHERE = "none"
"""As a place: there is none, whatever the file says."""

_PAIR = re.compile(r"^\s*([+-]?\d+(?:\.\d+)?)\s*°?\s*([NS])?\s*[,;\s]\s*([+-]?\d+(?:\.\d+)?)\s*°?\s*([EW])?\s*$", re.I)


class Corrections:
    """Each method is one batch, to be undone as one."""

    def __init__(self, database: Database, batch: Callable[[str], AbstractContextManager[Batch]]) -> None:
        self._database = database
        self._batch = batch

    def shift(self, ids: Sequence[int], by: timedelta) -> int:
        """Move the capture times, as when the camera's clock was wrong; how many (those without a time have none to
        move). Raises UsageError if a time would leave the calendar."""
        with self._batch(f"Move the capture time of {plural(len(ids))}") as batch:
            before = _column(batch.db, "taken", ids)
            try:
                said = {n: (moment(at) + by).isoformat() for n, at in before.items() if at is not None}
            except OverflowError:
                raise UsageError("That would move a capture time out of the calendar.") from None
            set_taken(batch, said)
        return len(said)

    def set_time(self, ids: Sequence[int], when: datetime) -> None:
        """One capture time for all of these (local, without zone)."""
        with self._batch(f"Set the capture time of {plural(len(ids))}") as batch:
            set_taken(batch, dict.fromkeys(unique(ids), when.replace(tzinfo=None).isoformat()))

    def set_place(self, ids: Sequence[int], latitude: float, longitude: float) -> None:
        """In degrees, north and east positive. Raises UsageError if there is no such place."""
        said = spelled(latitude, longitude)
        with self._batch(f"Set the location of {plural(len(ids))}") as batch:
            set_place(batch, dict.fromkeys(unique(ids), said))

    def remove_place(self, ids: Sequence[int]) -> None:
        """They were taken nowhere."""
        with self._batch(f"Remove the location of {plural(len(ids))}") as batch:
            set_place(batch, dict.fromkeys(unique(ids), NOWHERE))

    def take_back(self, ids: Sequence[int]) -> None:
        """Time and place as the files say."""
        with self._batch(f"Use the time and location in the files of {plural(len(ids))}") as batch:
            set_taken(batch, dict.fromkeys(unique(ids), ""))
            set_place(batch, dict.fromkeys(unique(ids), ""))

    def of(self, photo: int) -> tuple[str, str]:
        """(time in ISO form, place "48.1,11.5" or NOWHERE) as the user corrected them; "" where the file holds."""
        with self._database.read() as db:
            row = db.execute("SELECT taken_said, place_said FROM photo WHERE id=?", (photo,)).fetchone()
        return (row[0], row[1]) if row else ("", "")


def set_taken(batch: Batch, said: Mapping[int, str]) -> None:
    """The capture time in ISO form of each photo; "" is what the file says."""
    said = _news(batch.db, "taken_said", said)
    own = file_says(batch.db, said)
    times = {number: milliseconds(datetime.fromisoformat(text)) for number, text in said.items() if text}
    batch.each("file_says", {number: json.dumps(own[number]) for number in said})
    batch.each("taken_said", said)
    batch.each("taken", {number: times.get(number, own[number]["taken"]) for number in said})
    batch.each("at", {number: times.get(number, own[number]["at"]) for number in said})


def set_place(batch: Batch, said: Mapping[int, str]) -> None:
    """The place of each photo as spelled() writes it, or NOWHERE; "" is what the file says."""
    said = _news(batch.db, "place_said", said)
    own = file_says(batch.db, said)
    batch.each("file_says", {number: json.dumps(own[number]) for number in said})
    batch.each("place_said", said)
    for axis, name in enumerate(("latitude", "longitude")):
        values = {n: own[n][name] if not text else _degrees(text)[axis] for n, text in said.items()}
        batch.each(name, values)


def spelled(latitude: float, longitude: float) -> str:
    """A place as it is kept. Raises UsageError if there is none such."""
    if not (math.isfinite(latitude) and math.isfinite(longitude) and abs(latitude) <= 90 and abs(longitude) <= 180):
        raise UsageError(
            f"There is no place at {latitude:g}, {longitude:g}: latitude is −90 to 90, longitude −180 to 180."
        )
    return f"{latitude:.7f},{longitude:.7f}"


def parse_place(text: str) -> tuple[float, float]:
    """Latitude and longitude as people write them: "48.1351, 11.5820" or "48.1351 N 11.5820 E". Raises UsageError."""
    match = _PAIR.match(text)
    if match is None:
        raise UsageError(f"“{text}” is no location; write latitude and longitude, as in 48.1351, 11.5820.")
    latitude = float(match[1]) * (-1 if (match[2] or "").upper() == "S" else 1)
    longitude = float(match[3]) * (-1 if (match[4] or "").upper() == "W" else 1)
    spelled(latitude, longitude)
    return latitude, longitude


def kept(db: sqlite3.Connection, photo: int, values: dict[str, Any]) -> dict[str, Any]:
    """What the file says now, without what the user corrected; for a photo whose file is read again."""
    row = db.execute("SELECT taken_said, place_said FROM photo WHERE id=?", (photo,)).fetchone()
    if row is None or not any(row):
        return values
    doomed = (("at", "taken") if row[0] else ()) + (("latitude", "longitude") if row[1] else ())
    says = json.dumps({name: values[name] for name in FILE})
    return {**{name: value for name, value in values.items() if name not in doomed}, "file_says": says}


def file_says(db: sqlite3.Connection, ids: Mapping[int, Any]) -> dict[int, dict[str, Any]]:
    """Time and place as the files have them."""
    sql = f"SELECT id, file_says, {', '.join(FILE)} FROM photo WHERE id IN (SELECT value FROM json_each(?))"
    found = {}
    for number, says, *values in db.execute(sql, (json.dumps(list(ids)),)):
        found[number] = json.loads(says) if says else dict(zip(FILE, values, strict=True))
    return found


def _news(db: sqlite3.Connection, column: str, said: Mapping[int, str]) -> dict[int, str]:
    before = _column(db, column, list(said))
    return {number: text for number, text in said.items() if number in before and before[number] != text}


def _column(db: sqlite3.Connection, column: str, ids: Sequence[int]) -> dict[int, Any]:
    sql = f"SELECT id, {column} FROM photo WHERE id IN (SELECT value FROM json_each(?))"
    return dict(db.execute(sql, (json.dumps(list(ids)),)).fetchall())


def _degrees(text: str) -> tuple[float | None, float | None]:
    if text == NOWHERE:
        return None, None
    latitude, _, longitude = text.partition(",")
    return float(latitude), float(longitude)
