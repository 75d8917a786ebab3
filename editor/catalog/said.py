"""Said: what a user says of one photo, as the catalog and as a sidecar tells it."""

import json
from dataclasses import asdict, dataclass, fields, replace
from datetime import UTC, datetime
from typing import Any

from editor.catalog.corrections import NOWHERE, parse_place, spelled
from editor.catalog.photo import LABELS
from editor.catalog.wording import fold, shown
from editor.errors import UsageError
from editor.metadata.sidecar import (
    LABEL_NUMBERS,
    keyword_settings,
    label_settings,
    place_settings,
    rating_settings,
    text_settings,
)
from editor.metadata.text_fields import keywords_of, label_of, parse_iso_date
from editor.metadata.xmp import Bag, Seq, Setting, Xmp

TEXTS = ("title", "caption", "creator", "copyright", "city", "country")
SCALARS = ("rating", "flag", "label", *TEXTS, "taken", "place", "stack")
XMP_TEXTS = {
    "title": "dc:title", "caption": "dc:description", "creator": "dc:creator", "copyright": "dc:rights",
    "city": "photoshop:City", "country": "photoshop:Country",
}  # fmt: skip
DIGIKAM_FLAGS = {0: "0", -1: "1", 1: "3"}
MACHINE_TAGS = ("darktable", "_digikam_internal_tags_")
"""Hierarchies that programs keep for themselves; they are no keywords."""


@dataclass(frozen=True)
class Said:
    """None: nothing was said of it. taken, place: the capture time (ISO form) and the place ("latitude,longitude" or
    "none") as the user corrected them, "" where the file holds. stack: "name place", "" for none.

    keywords: hierarchies as a|b|c. removed: keywords the user took away.
    history: JSON of develop's History. copies: its virtual copies, see copies_said. albums: (names from the outermost
    on, position). when: milliseconds since 1970.
    """

    rating: int | None = None
    flag: int | None = None
    label: str | None = None
    title: str | None = None
    caption: str | None = None
    creator: str | None = None
    copyright: str | None = None
    city: str | None = None
    country: str | None = None
    taken: str | None = None
    place: str | None = None
    stack: str | None = None
    keywords: frozenset[str] = frozenset()
    removed: frozenset[str] = frozenset()
    history: str = ""
    copies: str = ""
    albums: tuple[tuple[tuple[str, ...], float], ...] = ()
    when: int = 0

    def over(self, other: "Said") -> "Said":
        """What is said here, and where nothing is said what the other says."""
        scalars = {n: getattr(other, n) for n in SCALARS if getattr(self, n) is None}
        words = (self.keywords | other.keywords) - self.removed
        return replace(
            self,
            **scalars,
            keywords=words,
            history=self.history or other.history,
            copies=self.copies or other.copies,
            albums=self.albums or other.albums,
        )

    def to_json(self) -> str:
        told = asdict(self)
        told["keywords"], told["removed"] = sorted(self.keywords), sorted(self.removed)
        return json.dumps(told)

    @classmethod
    def from_json(cls, text: str) -> "Said":
        told = json.loads(text)
        known = {f.name: told[f.name] for f in fields(cls) if f.name in told}
        known["keywords"], known["removed"] = frozenset(known["keywords"]), frozenset(known["removed"])
        known["albums"] = tuple((tuple(names), position) for names, position in known["albums"])
        return cls(**known)


def of_xmp(xmp: Xmp) -> Said:
    """What Lightroom, digiKam, darktable or Albumen wrote."""
    rating, flag = _stars_and_flag(xmp)
    label = label_of(xmp)
    # We write all that is said; what is not there was emptied. Of other programs' silence we learn nothing.
    absent = "" if xmp.has("albumen:Stars") else None
    texts = {name: _text(xmp, known) if xmp.has(known) else absent for name, known in XMP_TEXTS.items()}
    when = parse_iso_date(xmp.text("xmp:MetadataDate")) or parse_iso_date(xmp.text("xmp:ModifyDate"))
    return Said(
        rating=rating,
        flag=flag,
        label=label or ("" if xmp.has("xmp:Label") else absent),
        **texts,
        taken=_taken(xmp) if xmp.has("albumen:Taken") else absent,
        place=_place(xmp.text("albumen:Place")) if xmp.has("albumen:Place") else absent,
        stack=xmp.text("albumen:Stack") if xmp.has("albumen:Stack") else absent,
        keywords=frozenset(words_of(xmp)),
        removed=frozenset(xmp.texts("albumen:Removed")),
        history=xmp.text("albumen:History"),
        copies=xmp.text("albumen:Copies"),
        albums=_albums(xmp.text("albumen:Albums")),
        when=0 if when is None else _milliseconds(when),
    )


def _taken(xmp: Xmp) -> str | None:
    """The corrected time; where another program has corrected it since, as that one says."""
    found = parse_iso_date(xmp.text("exif:DateTimeOriginal")) or parse_iso_date(xmp.text("albumen:Taken"))
    return None if found is None else found.replace(tzinfo=None).isoformat()


def _place(text: str) -> str | None:
    """None if it cannot be read."""
    if text == NOWHERE:
        return text
    try:
        return spelled(*parse_place(text))
    except UsageError:
        return None


def _milliseconds(when: datetime) -> int:
    return round((when if when.tzinfo else when.astimezone()).timestamp() * 1000)


def _text(xmp: Xmp, name: str) -> str:
    """Of several creators all; of a text in several languages the default one."""
    return "; ".join(xmp.texts(name)) if name == "dc:creator" else xmp.text(name)


def _number(text: str) -> int | None:
    try:
        return int(float(text))
    except (ValueError, OverflowError):
        return None


def _stars_and_flag(xmp: Xmp) -> tuple[int | None, int | None]:
    rating, pick = _number(xmp.text("xmp:Rating")), xmp.text("digiKam:PickLabel")
    own_stars, own_flag = _number(xmp.text("albumen:Stars")), _number(xmp.text("albumen:Flag"))
    # A rejected photo's stars hide behind −1; ours count only as long as nobody changed what stands before them.
    if rating == -1:
        return (own_stars if own_stars in range(6) else None), -1
    flag = {"0": 0, "1": -1, "3": 1}.get(pick)
    if flag is None and own_flag in (0, 1):
        flag = own_flag
    stars = rating if rating in range(6) else None
    return stars, 0 if flag is None and rating is not None and own_flag == -1 else flag


def words_of(xmp: Xmp) -> list[str]:
    """Keywords of all programs together; hierarchies as a|b|c, and single words that are in none of them."""
    paths: dict[tuple[str, ...], None] = {}
    for name, divider in (("lr:hierarchicalSubject", "|"), ("digiKam:TagsList", "/")):
        for text in xmp.texts(name):
            parts = tuple(shown(part).strip() for part in text.split(divider) if part.strip())
            if parts:
                paths.setdefault(parts)
    machine = [path for path in paths if fold(path[0]) in MACHINE_TAGS]
    deep = [path for path in paths if len(path) > 1 and path not in machine]
    inside = {fold(part) for path in (*deep, *machine) for part in path}
    singles = [word for word in keywords_of(xmp) if fold(word) not in inside]
    return ["|".join(path) for path in deep] + [shown(word).replace("|", "/") for word in singles if word.strip()]


def _albums(text: str) -> tuple[tuple[tuple[str, ...], float], ...]:
    try:
        told = json.loads(text) if text else []
        return tuple((tuple(str(name) for name in names), float(position)) for names, position in told if names)
    except (ValueError, TypeError):
        return ()


def settings(said: Said, content: str, packet: Xmp | None) -> dict[str, Setting]:
    """What a sidecar must say, for metadata.xmp.patch. packet: what it says now."""
    flag, stars, label = said.flag or 0, said.rating or 0, said.label or ""
    paths = [word.split("|") for word in sorted(said.keywords)]
    texts = {name: getattr(said, name) or "" for name in ("title", "caption")}
    changed: dict[str, Setting] = {
        **rating_settings(-1 if flag == -1 else stars),
        **label_settings(label),
        **text_settings(**texts, rights=said.copyright or "", creator=said.creator or ""),
        **keyword_settings(sorted({path[-1] for path in paths}), paths),
        # digiKam is told of "no flag" and "no label" too, and of all keywords: it takes silence for "as before"
        "digiKam:PickLabel": DIGIKAM_FLAGS[flag],
        "digiKam:ColorLabel": LABEL_NUMBERS[label],
        "digiKam:TagsList": _digikam(said),
        "xmp:MetadataDate": datetime.fromtimestamp(said.when / 1000, UTC).isoformat(timespec="milliseconds"),
        "photoshop:City": said.city or None,
        "photoshop:Country": said.country or None,
        "albumen:Stars": str(stars),
        "albumen:Flag": str(flag),
        "albumen:Stack": said.stack or None,
        "albumen:Content": content or None,
        "albumen:Removed": Bag(tuple(sorted(said.removed))) if said.removed else None,
        "albumen:History": said.history or None,
        # that all copies are gone is said: silence could be another program's
        "albumen:Copies": said.copies or ("[]" if packet is not None and packet.has("albumen:Copies") else None),
        "albumen:Albums": json.dumps(said.albums, ensure_ascii=False) if said.albums else None,
    }
    changed |= _corrected(said, packet)
    del changed["darktable:colorlabels"]
    if packet is not None and packet.has("darktable:colorlabels"):
        changed["darktable:colorlabels"] = Seq((str(LABELS.index(label) - 1),)) if label else None
    return changed


def _corrected(said: Said, packet: Xmp | None) -> dict[str, Setting]:
    """Time and place as the user corrected them; of what is not corrected, other programs' words stay."""
    changed: dict[str, Setting] = {}
    if said.taken or (packet is not None and packet.has("albumen:Taken")):
        changed |= {"exif:DateTimeOriginal": said.taken or None, "albumen:Taken": said.taken or None}
    if said.place or (packet is not None and packet.has("albumen:Place")):
        place = parse_place(said.place) if said.place and said.place != NOWHERE else None
        changed |= {**place_settings(place), "albumen:Place": said.place or None}
    return changed


def _digikam(said: Said) -> Seq | None:
    """Its paths are divided by "/", so it cannot be told of keywords that hold one; they stand in dc:subject."""
    told = tuple(word.replace("|", "/") for word in sorted(said.keywords) if "/" not in word)
    return Seq(told) if told else None


def plain(said: Said) -> dict[str, Any]:
    """The scalars, nothing said as the default: for comparing what was synchronised."""
    return {n: getattr(said, n) or (0 if n in ("rating", "flag") else "") for n in SCALARS}
