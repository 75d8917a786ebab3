"""Duplicates: photos that are there more than once, and which of them to keep."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from editor.catalog.pairs import RAW, suffix
from editor.catalog.photo import Photo
from editor.catalog.scores import distance
from editor.progress import SILENT, Progress

ALIKE = 3
"""In so few of 64 bits fingerprints differ if one photo is the other, smaller or saved again."""


@dataclass(frozen=True)
class Same:
    """ids: photos that are one. best: the one to keep, why: the reason. exact: they are the same byte for byte (as far
    as hashes tell), not only alike.
    """

    ids: tuple[int, ...]
    best: int
    why: str
    exact: bool


def by_content(photos: Iterable[Photo]) -> list[Same]:
    """Files of one content."""
    groups: dict[tuple[int, str], list[Photo]] = defaultdict(list)
    for photo in photos:
        groups[photo.size, photo.quick_hash].append(photo)
    found = []
    for group in groups.values():
        whole = {photo.content_hash for photo in group if photo.content_hash}
        if len(group) > 1 and len(whole) < 2:
            found.append(_same(group, exact=True))
    return found


def by_look(photos: Sequence[Photo], fingerprints: dict[int, int], progress: Progress = SILENT) -> list[Same]:
    """Photos that look the same: a smaller copy, another format, saved again; not merely similar shots. Raises
    Cancelled.

    Fingerprints that differ in at most three bits share at least one of four 16-bit pieces, so only those are compared.
    """
    known = [photo for photo in photos if photo.id in fingerprints]
    parents = {photo.id: photo.id for photo in known}

    def root(number: int) -> int:
        while parents[number] != number:
            parents[number] = parents[parents[number]]
            number = parents[number]
        return number

    for piece in range(4):
        buckets: dict[int, list[Photo]] = defaultdict(list)
        for photo in known:
            buckets[(fingerprints[photo.id] >> (16 * piece)) & 0xFFFF].append(photo)
        for place, bucket in enumerate(buckets.values()):
            progress.at((piece + place / len(buckets)) / 4)
            for one, other in _pairs(bucket, fingerprints, progress):
                parents[root(one.id)] = root(other.id)
    groups: dict[int, list[Photo]] = defaultdict(list)
    for photo in known:
        groups[root(photo.id)].append(photo)
    return [_same(group, exact=False) for group in groups.values() if len(group) > 1]


def _pairs(bucket: Sequence[Photo], fingerprints: dict[int, int], progress: Progress) -> Iterable[tuple[Photo, Photo]]:
    for place, one in enumerate(bucket):
        progress.checkpoint()
        for other in bucket[place + 1 :]:
            same_shape = abs(np.log(one.aspect / other.aspect)) < 0.02
            same_time = one.taken == other.taken or not (one.taken and other.taken)
            if same_shape and same_time and distance(fingerprints[one.id], fingerprints[other.id]) <= ALIKE:
                yield one, other


def _same(group: Sequence[Photo], *, exact: bool) -> Same:
    best = max(group, key=_worth)
    return Same(tuple(sorted(photo.id for photo in group)), best.id, why_best(best, group), exact)


def _worth(photo: Photo) -> tuple[object, ...]:
    return (
        not photo.missing,
        suffix(photo.name) in RAW,
        photo.width * photo.height,
        photo.edited or photo.rating > 0 or bool(photo.keywords or photo.title),
        photo.rating,
        photo.size,
        -len(photo.name),  # "IMG_1.jpg" rather than "IMG_1 copy.jpg"
        -photo.id,
    )


def why_best(best: Photo, group: Sequence[Photo]) -> str:
    """What the best one has before the others, in words."""
    others = [photo for photo in group if photo.id != best.id]
    told = []
    if any(photo.missing for photo in others) and not best.missing:
        told.append("its file is there")
    if suffix(best.name) in RAW and any(suffix(photo.name) not in RAW for photo in others):
        told.append("it is the RAW")
    if all(best.width * best.height > photo.width * photo.height for photo in others):
        told.append(f"it is the largest ({best.width}×{best.height})")
    if best.rating > max((photo.rating for photo in others), default=0):
        told.append(f"it has {best.rating} stars")
    if best.edited and not any(photo.edited for photo in others):
        told.append("it is edited")
    if not told and all(best.size > photo.size for photo in others):
        told.append("it is compressed least")
    return ", ".join(told) or "they are equal; it has the shortest name or came first"
