"""ICC profiles: whether bytes are one, its name and its kind of colour. Converting is the imaging room's work."""

import struct

MOST_TAGS = 200


def is_profile(data: bytes | None) -> bool:
    """Whether the bytes have the head of an ICC profile and are all there."""
    if data is None or len(data) < 132 or data[36:40] != b"acsp":
        return False
    (size,) = struct.unpack_from(">I", data, 0)
    return 132 <= size <= len(data) + 3  # some writers cut the padding


def colour_model(data: bytes) -> str:
    """The kind of colour: "RGB", "GRAY", "CMYK", "Lab" …; "" if these bytes are no profile."""
    return data[16:20].decode("latin-1").strip() if is_profile(data) else ""


def name(data: bytes | None) -> str:
    """The profile's description, or ""."""
    if not is_profile(data) or data is None:
        return ""
    (count,) = struct.unpack_from(">I", data, 128)
    for index in range(min(count, MOST_TAGS)):
        entry = data[132 + 12 * index : 144 + 12 * index]
        if len(entry) == 12 and entry[:4] == b"desc":
            offset, size = struct.unpack_from(">II", entry, 4)
            return _text(data[offset : offset + min(size, 4096)])
    return ""


def _text(tag: bytes) -> str:
    """The text of a "desc" (version 2) or "mluc" (version 4) tag."""
    if tag[:4] == b"desc" and len(tag) >= 12:
        (length,) = struct.unpack_from(">I", tag, 8)
        return tag[12 : 12 + min(length, 1024)].split(b"\0")[0].decode("latin-1").strip()
    if tag[:4] == b"mluc" and len(tag) >= 28:
        length, offset = struct.unpack_from(">II", tag, 20)
        return tag[offset : offset + min(length, 2048)].decode("utf-16-be", "replace").strip("\0 ")
    return ""
