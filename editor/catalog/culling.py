"""Culling: scores kept in the catalog, groups of similar shots, and proposals that explain themselves.

Nothing here rates or rejects a photo: proposals are applied by the user, as one batch that one undo takes back.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from editor.catalog import duplicates
from editor.catalog.database import Database
from editor.catalog.duplicates import Same
from editor.catalog.photo import Photo
from editor.catalog.scores import Limits, Scores, distance, reasons
from editor.progress import SILENT, Progress

BURST = 2.0
SIMILAR = 14
STRIDE = 500  # photos between two looks whether anybody still wants to know


@dataclass(frozen=True, slots=True)
class Proposal:
    """flag: what is proposed, −1 reject or 1 pick. why: in words."""

    photo: int
    flag: int
    why: str


class Culling:
    """Reads and keeps scores; its answers are about the photos that have been measured."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, photo: Photo, scores: Scores) -> None:
        """Remember what was measured, as long as the file stays what it is."""
        row = (photo.id, bytes.fromhex(photo.quick_hash), scores.sharpness, scores.blown, scores.crushed, scores.noise)
        with self._database.write() as db:
            known = db.execute("SELECT 1 FROM photo WHERE id=?", (photo.id,)).fetchone()
            if known:
                db.execute("INSERT OR REPLACE INTO score VALUES(?,?,?,?,?,?,?)", (*row, scores.fingerprint))

    def scores(self, ids: Iterable[int] | None = None) -> dict[int, Scores]:
        """What was measured of these photos (None: of all), of the files as they are now."""
        sql = """SELECT s.photo, s.sharpness, s.blown, s.crushed, s.noise, s.fingerprint FROM score s
            JOIN photo p ON p.id=s.photo AND p.quick_hash=s.content"""
        wanted = None if ids is None else set(ids)
        with self._database.read() as db:
            return {number: Scores(*rest) for number, *rest in db.execute(sql) if wanted is None or number in wanted}

    def unmeasured(self) -> list[int]:
        """Photos that are there and have no scores yet."""
        sql = """SELECT p.id FROM photo p LEFT JOIN score s ON s.photo=p.id AND s.content=p.quick_hash
            WHERE s.photo IS NULL AND NOT p.missing AND NOT p.copy ORDER BY p.at"""
        with self._database.read() as db:
            return [number for (number,) in db.execute(sql)]

    def propose(self, ids: Sequence[int], limits: Limits = Limits()) -> list[Proposal]:  # noqa: B008  (frozen)
        """Which of these photos might be rejected, and which one of each stack picked, with the reason."""
        known = self.scores(ids)
        rejected = {n: why for n in ids if n in known and (why := reasons(known[n], limits))}
        found = [Proposal(number, -1, "; ".join(why)) for number, why in rejected.items()]
        for stack in self._stacks(ids):
            measured = [number for number in stack if number in known and number not in rejected]
            if len(measured) > 1:
                best = max(measured, key=lambda number: known[number].sharpness)
                others = sorted((known[n].sharpness for n in measured if n != best), reverse=True)
                told = f"the sharpest of {len(stack)} similar shots ({known[best].sharpness:.0f}, next {others[0]:.0f})"
                found.append(Proposal(best, 1, told))
        return sorted(found, key=lambda proposal: (proposal.flag, proposal.photo))

    def best_of_similar(
        self,
        ids: Sequence[int],
        limits: Limits = Limits(),  # noqa: B008  (frozen)
        *,
        bits: int,
        progress: Progress = SILENT,
    ) -> list[Proposal]:
        """Of each series of near-duplicates (see similar) the sharpest to pick and the others to reject."""
        known = self.scores(ids)
        found = []
        for group in self.similar(list(known), bits=bits, progress=progress):
            best = max(group, key=lambda number: (not reasons(known[number], limits), known[number].sharpness))
            sharp = known[best].sharpness
            found.append(Proposal(best, 1, f"the best of {len(group)} near-duplicates (sharpness {sharp:.0f})"))
            for number in group:
                if number != best:
                    figures = f"sharpness {known[number].sharpness:.0f}, the best of {len(group)} has {sharp:.0f}"
                    found.append(Proposal(number, -1, f"a near-duplicate ({figures})"))
        return found

    def _stacks(self, ids: Sequence[int]) -> list[list[int]]:
        wanted, stacks = set(ids), dict[int, list[int]]()
        with self._database.read() as db:
            for number, stack in db.execute("SELECT id, stack FROM photo WHERE stack ORDER BY stack, stack_place"):
                if number in wanted:
                    stacks.setdefault(stack, []).append(number)
        return list(stacks.values())

    def similar(
        self,
        ids: Sequence[int],
        *,
        seconds: float | None = BURST,
        bits: int = SIMILAR,
        progress: Progress = SILENT,
    ) -> list[list[int]]:
        """Groups of two and more shots of one scene, in order of capture: each within `seconds` of the one before it
        (None: whenever) and alike in all but `bits` of 64. Photos that were not measured are alike only if they were
        taken within half a second by one camera. Proposals for stacking. Raises Cancelled.
        """
        known = self.scores(ids)
        with self._database.read() as db:
            rows = db.execute(
                "SELECT id, taken, camera FROM photo WHERE taken IS NOT NULL AND NOT copy ORDER BY taken, id"
            ).fetchall()
        wanted = set(ids)
        groups: list[list[int]] = []
        last: tuple[int, int, int] | None = None
        for place, row in enumerate(rows):
            if place % STRIDE == 0:
                progress.at(place / len(rows))
            if row[0] not in wanted:
                continue
            if last is not None and _one_scene(last, row, known, seconds, bits):
                groups[-1].append(row[0])
            else:
                groups.append([row[0]])
            last = row
        return [group for group in groups if len(group) > 1]

    def duplicates(self, photos: Sequence[Photo], progress: Progress = SILENT) -> list[Same]:
        """Photos that are there more than once: first those of one content, then those that look the same.

        Raises Cancelled.
        """
        photos = [photo for photo in photos if not photo.copy]  # a virtual copy takes no room, and is there on purpose
        exact = duplicates.by_content(photos)
        spare = {number for same in exact for number in same.ids if number != same.best}
        prints = {number: scores.fingerprint for number, scores in self.scores([p.id for p in photos]).items()}
        others = [photo for photo in photos if photo.id not in spare]
        return [*exact, *duplicates.by_look(others, prints, progress)]


def _one_scene(
    one: tuple[int, int, int], other: tuple[int, int, int], known: dict[int, Scores], seconds: float | None, bits: int
) -> bool:
    gap = (other[1] - one[1]) / 1000
    if one[2] != other[2] or (seconds is not None and gap > seconds):
        return False
    if one[0] in known and other[0] in known:
        return distance(known[one[0]].fingerprint, known[other[0]].fingerprint) <= bits
    return gap <= 0.5
