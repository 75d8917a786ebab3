"""Blocks: a file's metadata as bytes, each block whole, in no container's dress."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Block:
    """A block that only its container knows: kind is "<container>:<name>", e.g. "jpeg:app4" or "png:tEXt"."""

    kind: str
    data: bytes


@dataclass(frozen=True)
class Blocks:
    """What a container carries.

    exif: a TIFF structure ("II*…" or "MM…"). xmp: a packet; xmp_extended: the second packet that JPEG keeps apart.
    iptc: IIM data sets. photoshop: image resources (with the IPTC inside, if it was there). icc: a profile.
    comments: JPEG comments. others: what only this container knows. container: where it comes from ("jpeg" …).
    layout: the kinds of a JPEG's segments, in their order; some readers take one segment's byte order for the next.
    orientation: EXIF's number, where the container itself says how to turn the picture; else None.
    """

    container: str = ""
    exif: bytes | None = None
    xmp: bytes | None = None
    xmp_extended: bytes | None = None
    iptc: bytes | None = None
    photoshop: bytes | None = None
    icc: bytes | None = None
    comments: tuple[bytes, ...] = ()
    others: tuple[Block, ...] = ()
    layout: tuple[str, ...] = field(default=(), compare=False)
    orientation: int | None = None
