"""Lossless: words, a corrected time and place put into a photo's file without touching a pixel; every other byte of it
stays.

JPEG only: its XMP, EXIF and IPTC segments are exchanged, what lies behind the picture (gain map, motion clip, preview)
stays where it is, and the index of further pictures (CIPA DC-007, "MPF") is told of the new places.
"""

import struct
from collections.abc import Callable, Mapping
from os import PathLike
from pathlib import Path

from editor.errors import Damaged, Unsupported, from_os
from editor.metadata import jpeg_segments, photoshop, xmp
from editor.metadata.iptc import DATE, DIGITAL_DATE, DIGITAL_TIME, TIME
from editor.metadata.jpeg_segments import EXIF, LONGEST, MPF, PHOTOSHOP, Segment
from editor.metadata.metadata import Metadata, extract
from editor.metadata.parity import tags
from editor.metadata.safefile import Stamp, safe_replace
from editor.metadata.sidecar import described
from editor.metadata.source import Malformed, Source
from editor.metadata.tiffblock import TiffBlock
from editor.metadata.tiffpatch import TiffPatch
from editor.metadata.xmp import Setting
from editor.metadata.xmp_names import qualified

EXIF_RATING = 0x4746
ENTRIES, ENTRY = 0xB002, 16
OURS = ("xmp:Rating", "xmp:MetadataDate")
TIME_AND_PLACE = ("Exif:0x9003", "Exif:0x9004", "Exif:0x9291", "Exif:0x9292", "GPS:")
"""The tags of EXIF, as parity names them, that may be others in a corrected block."""
IPTC_TIMES = tuple(f"IPTC:{record}:{number}" for record, number in (DATE, TIME, DIGITAL_DATE, DIGITAL_TIME))
"""And those of IPTC."""


def write_words(  # noqa: PLR0913 each is one thing that may be corrected, or one way of writing
    path: str | PathLike[str],
    settings: Mapping[str, Setting],
    *,
    expect: Stamp | None = None,
    keep_mtime: bool = False,
    announce: Callable[[bytes], None] | None = None,
    exif: bytes | None = None,
    iptc: bytes | None = None,
) -> None:
    """Set XMP properties ("xmp:Rating": "4"; None removes one) in a JPEG file, atomically, and read them back.

    exif: the EXIF block with another time and place (see exif_corrected), iptc: the data sets with another time (see
    iptc.with_date), where the file has some; None: as they are. expect, keep_mtime: as in
    `safe_replace`. announce: is told the file's new bytes before they are put there.
    Raises Unsupported for another kind of file, one with content credentials (any change would make them untrue) or
    with XMP that cannot be read; Damaged, FileChanged, DiskFull, NoPermission.
    """
    place = Path(path)
    try:
        data = place.read_bytes()
    except OSError as error:
        raise from_os(error, place) from error
    if not data.startswith(b"\xff\xd8\xff"):
        raise Unsupported(place, "words can be written into JPEG files only; a sidecar file holds them for others")
    try:
        made = with_words(data, settings, exif, iptc)
    except Malformed as error:
        raise Unsupported(place, f"words cannot be written into it: {error}") from error

    def verify(temporary: Path) -> None:
        written = temporary.read_bytes()
        if written != made or not _same_but_words(data, written, settings, exif, iptc):
            raise Damaged(place, "what was written could not be read back; nothing was changed")

    if announce is not None:
        announce(made)
    safe_replace(place, made, verify=verify, expect=expect, keep_mtime=keep_mtime)


def with_words(
    data: bytes, settings: Mapping[str, Setting], exif: bytes | None = None, iptc: bytes | None = None
) -> bytes:
    """The same for a JPEG's bytes. Raises Malformed, with the reason in words."""
    found, _ = jpeg_segments.segments(data)
    if any(one.kind == "jumbf" for one in found):
        raise Malformed("it carries content credentials, which any change would make untrue; export a copy instead")
    made = data
    if exif is not None:
        made = _exchanged(made, "exif", EXIF + exif)
    if iptc is not None:
        made = _with_iptc(made, iptc)
    if settings:
        metadata = extract(Source(data))
        made = _exchanged(made, "xmp", jpeg_segments.XMP + described(metadata.xmp, dict(settings)))
    return _rated(made, settings)


def _exchanged(data: bytes, kind: str, payload: bytes) -> bytes:
    """The file with this in the place of its XMP or EXIF segment."""
    if len(payload) > LONGEST:
        raise Malformed(f"its {kind.upper()} block has no room for more")
    segment = b"\xff\xe1" + struct.pack(">H", len(payload) + 2) + payload
    start, end = _place(jpeg_segments.segments(data)[0], kind)
    return _moved(data[:start] + segment + data[end:], start, len(segment) - (end - start))


def _with_iptc(data: bytes, iptc: bytes) -> bytes:
    """The file with these data sets among its Photoshop resources, where it has some."""
    found = [one for one in jpeg_segments.segments(data)[0] if one.kind == "photoshop"]
    resources = b"".join(one.payload[len(PHOTOSHOP) :] for one in found)
    parts = b"".join(jpeg_segments.in_segments(0xED, PHOTOSHOP, photoshop.with_iptc(resources, iptc) or b""))
    for one in reversed(found):  # those in front keep their places
        put = parts if one is found[0] else b""
        data = data[: one.offset] + put + data[_end(one) :]
        data = _moved(data, one.offset, len(put) - (_end(one) - one.offset))
    return data


def _place(found: list[Segment], kind: str) -> tuple[int, int]:
    """Where the segment lies; where there is none, the empty place behind JFIF (and EXIF), where readers look."""
    for one in found:
        if one.kind == kind:
            return one.offset, _end(one)
    before = ("jfif", "jfxx") if kind == "exif" else ("jfif", "jfxx", "exif")
    behind = [_end(one) for one in found if one.kind in before]
    place = max(behind, default=2)
    return place, place


def _end(segment: Segment) -> int:
    return segment.offset + 4 + len(segment.payload)


def _moved(data: bytes, place: int, delta: int) -> bytes:
    """The file with its index of pictures set right, after so many bytes were put in at a place."""
    found, _ = jpeg_segments.segments(data)
    index = next((one for one in found if one.kind == "mpf"), None)
    if index is None or not delta:
        return data
    base = index.offset + 4 + len(MPF)
    block = TiffBlock(index.payload[len(MPF) :])
    entry = block.directory(block.first).find(ENTRIES)
    if entry is None:
        return data
    made = bytearray(data)
    for at in range(base + entry.offset, base + entry.offset + entry.size - ENTRY + 1, ENTRY):
        size, offset = struct.unpack_from(block.order + "II", made, at + 4)
        if offset == 0:  # the picture itself
            size += delta
        elif place > base:  # offsets count from the index: what lies behind the new bytes is farther away now
            offset += delta
        struct.pack_into(block.order + "II", made, at + 4, size, offset)
    return bytes(made)


def _rated(data: bytes, settings: Mapping[str, Setting]) -> bytes:
    """EXIF's copy of the rating, where there is one, follows."""
    rating = settings.get("xmp:Rating")
    found, _ = jpeg_segments.segments(data)
    exif = next((one for one in found if one.kind == "exif"), None)
    if exif is None or not isinstance(rating, str) or not rating.isdecimal():
        return data
    try:
        patch = TiffPatch(exif.payload[len(EXIF) :])
        known = patch.set_number(patch.main, EXIF_RATING, int(rating))
    except (Malformed, struct.error):
        return data
    if not known:
        return data
    start = exif.offset + 4 + len(EXIF)
    changed = patch.finish()
    return data[:start] + changed + data[start + len(changed) :]


def _same_but_words(
    old: bytes, new: bytes, settings: Mapping[str, Setting], exif: bytes | None, iptc: bytes | None
) -> bool:
    """Whether the picture and all that lies behind it is the same, every setting is there, and nothing else went."""
    (_, start), (_, begin) = jpeg_segments.segments(old), jpeg_segments.segments(new)
    if old[start:] != new[begin:]:
        return False
    before, after = extract(Source(old)), extract(Source(new))
    told = xmp.read(after.xmp)
    if settings and told is None:
        return False
    if told is not None and any((value is not None) != told.has(name) for name, value in settings.items()):
        return False
    free = (() if exif is None else TIME_AND_PLACE) + (() if iptc is None else IPTC_TIMES)
    if iptc is not None and before.iptc is not None and after.iptc != iptc:
        return False
    return _others(before, settings, free) == _others(after, settings, free)


def _others(metadata: Metadata, settings: Mapping[str, Setting], free: tuple[str, ...]) -> dict[str, object]:
    """All tags but those that were to be changed."""
    meant = {qualified(name)[1] for name in (*settings, *OURS)}
    return {
        name: value
        for name, value in tags(metadata).items()
        if not (name.startswith("XMP:") and any(f":{word}" in name for word in meant))
        and name != f"Image:{EXIF_RATING:#06x}"
        and not name.startswith(("jpeg:mpf", *free))
    }
