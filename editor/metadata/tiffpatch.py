"""TiffPatch: changes in an EXIF block that never move a byte that is there, so that maker notes stay readable.

Maker notes of Canon, Olympus, Panasonic, Casio, Minolta and Sony point into the block by offsets that only their
makers know; re-writing the block (as most libraries do) turns them to rubbish without an error. Here values are
changed in place, or appended; what goes is wiped, not only unlinked.
"""

import struct

from editor.metadata.source import Malformed
from editor.metadata.tiffblock import EXIF_IFD, GPS_IFD, INTEROP_IFD, SIZES, Directory, Entry, TiffBlock

LIMIT = 65000
THUMBNAIL_AT, THUMBNAIL_SIZE = 0x0201, 0x0202
SHORT, LONG, ASCII = 3, 4, 2


class TiffPatch:
    """A block to be changed. Raises Malformed for what is no TIFF structure."""

    def __init__(self, block: bytes) -> None:
        self.data = bytearray(block)
        self.block = TiffBlock(self.data)
        self.order = self.block.order

    def finish(self) -> bytes:
        """The changed block."""
        return bytes(self.data)

    @property
    def main(self) -> Directory:
        """IFD0. Raises Malformed."""
        return self._directory(self.block.first)

    @property
    def shot(self) -> Directory | None:
        """The Exif directory."""
        self._refresh()
        return self.block.child(self.main, EXIF_IFD)

    @property
    def interop(self) -> Directory | None:
        """The interoperability directory."""
        return self.block.child(self.shot, INTEROP_IFD)

    @property
    def small(self) -> Directory | None:
        """IFD1: that of the thumbnail."""
        following = self.main.following
        if not following or following == self.block.first:
            return None
        try:
            return self._directory(following)
        except Malformed:
            return None

    def number(self, directory: Directory | None, tag: int) -> int | None:
        """A single whole number, or None."""
        value = self.block.value(directory.find(tag)) if directory is not None else None
        return value if isinstance(value, int) else None

    def set_number(self, directory: Directory | None, tag: int, value: int) -> bool:
        """Change a number that is there, in place; whether it was there."""
        entry = directory.find(tag) if directory is not None else None
        if entry is None:
            return False
        if entry.kind == SHORT and entry.count == 1 and 0 <= value < 65536:
            struct.pack_into(self.order + "HH", self.data, entry.position + 8, value, 0)
        else:
            struct.pack_into(self.order + "HII", self.data, entry.position + 2, LONG, 1, value)
        self._refresh()
        return True

    def set_text(self, directory: Directory, tag: int, text: str) -> bool:
        """Change a text that is there: in place if it fits, else appended; whether it was there and is set."""
        entry = directory.find(tag)
        if entry is None:
            return False
        data = text.encode("utf-8") + b"\0"
        room = entry.size
        if len(data) <= 4:
            self._wipe_value(entry)
            self.data[entry.position + 8 : entry.position + 12] = data.ljust(4, b"\0")
        elif len(data) <= room and room > 4 and entry.offset + room <= len(self.data):
            self.data[entry.offset : entry.offset + room] = data.ljust(room, b"\0")
        elif len(self.data) + len(data) + 1 <= LIMIT:
            self._wipe_value(entry)
            struct.pack_into(self.order + "I", self.data, entry.position + 8, self._append(data))
        else:
            return False
        struct.pack_into(self.order + "HI", self.data, entry.position + 2, ASCII, len(data))
        self._refresh()
        return True

    def add_text(self, tag: int, text: str) -> bool:
        """Add a text to IFD0, which moves to the end for it; False where the block would get too long."""
        main = self.main
        data = text.encode("utf-8") + b"\0"
        if len(self.data) + len(data) + 12 * len(main.entries) + 24 > LIMIT:
            return False
        value = data.ljust(4, b"\0") if len(data) <= 4 else struct.pack(self.order + "I", self._append(data))
        rows = [bytes(self.data[entry.position : entry.position + 12]) for entry in main.entries]
        # not sorted anew: damaged rows stay where readers are used to step over them
        behind = next((index for index, entry in enumerate(main.entries) if entry.tag > tag), len(rows))
        rows.insert(behind, struct.pack(self.order + "HHI", tag, ASCII, len(data)) + value)
        following = struct.pack(self.order + "I", main.following)
        place = self._append(struct.pack(self.order + "H", len(rows)) + b"".join(rows) + following)
        struct.pack_into(self.order + "I", self.data, 4, place)
        self._refresh()
        return True

    def thumbnail(self) -> bytes | None:
        """The embedded JPEG, or None."""
        place = self._thumbnail_place()
        return bytes(self.data[place[0] : place[0] + place[1]]) if place else None

    def set_thumbnail(self, jpeg: bytes) -> bool:
        """Replace the embedded JPEG: in place, or growing at the end, or appended; False where it does not fit."""
        small, place = self.small, self._thumbnail_place()
        if small is None or place is None:
            return False
        offset, size = place
        if len(jpeg) <= size:
            self.data[offset : offset + size] = jpeg.ljust(size, b"\0")
        elif offset + size >= len(self.data) - 2 and offset + len(jpeg) <= LIMIT:
            self.data[offset:] = jpeg
        elif len(self.data) + len(jpeg) + 1 <= LIMIT:
            self._wipe(offset, size)
            self.set_number(small, THUMBNAIL_AT, self._append(jpeg))
        else:
            return False
        return self.set_number(small, THUMBNAIL_SIZE, len(jpeg))

    def drop_thumbnail(self) -> bool:
        """Wipe the embedded picture and unlink IFD1; whether there was one."""
        main, small = self.main, self.small
        if not main.following:
            return False
        place = self._thumbnail_place()
        if place:
            self._wipe(*place)
        if small is not None:
            self._wipe_strip(small)
        struct.pack_into(self.order + "I", self.data, main.slot, 0)
        if place and sum(place) >= len(self.data) - 2:
            del self.data[place[0] :]
        self._refresh()
        return True

    def drop_gps(self) -> bool:
        """Wipe the GPS directory with all its values, and the tag that points to it; whether there was one."""
        return self.drop_child(self.main, GPS_IFD)

    def drop_child(self, parent: Directory, tag: int) -> bool:
        """Wipe a directory that a tag of parent points to, and the tag."""
        if parent.find(tag) is None:
            return False
        child = self.block.child(parent, tag)
        if child is not None:
            for entry in child.entries:
                self._wipe_value(entry)
            self._wipe(child.offset, child.slot + 4 - child.offset)
        return self.drop(parent, tag)

    def drop(self, directory: Directory | None, tag: int) -> bool:
        """Wipe a tag's value and take the tag out of its directory; whether it was there."""
        entry = directory.find(tag) if directory is not None else None
        if entry is None or directory is None:
            return False
        self._wipe_value(entry)
        end = directory.slot + 4
        tail = bytes(self.data[entry.position + 12 : end])
        self.data[entry.position : entry.position + len(tail)] = tail
        self._wipe(entry.position + len(tail), 12)
        struct.pack_into(self.order + "H", self.data, directory.offset, len(directory.entries) - 1)
        self._refresh()
        return True

    def overwrite(self, entry: Entry, value: bytes) -> None:
        """Put other bytes of the same length in a value's place. Raises Malformed."""
        if len(value) != entry.size or entry.offset + entry.size > len(self.data):
            raise Malformed("a value can only be overwritten by one of its length")
        self.data[entry.offset : entry.offset + entry.size] = value

    def _directory(self, offset: int) -> Directory:
        self._refresh()
        return self.block.directory(offset)

    def _refresh(self) -> None:
        """The reader looks at the bytes as they are now."""
        self.block = TiffBlock(self.data)

    def _append(self, data: bytes) -> int:
        if len(self.data) & 1:
            self.data.append(0)
        place = len(self.data)
        self.data += data
        return place

    def _wipe(self, offset: int, size: int) -> None:
        end = min(offset + size, len(self.data))
        if 0 < offset < end:
            self.data[offset:end] = bytes(end - offset)

    def _wipe_value(self, entry: Entry) -> None:
        if entry.kind in SIZES and entry.size > 4 and entry.offset >= 8:
            self._wipe(entry.offset, entry.size)

    def _wipe_strip(self, directory: Directory) -> None:
        """A thumbnail that is not a JPEG lies in one strip."""
        offset, size = self.number(directory, 0x0111), self.number(directory, 0x0117)
        if offset and size and offset >= 8:
            self._wipe(offset, size)

    def _thumbnail_place(self) -> tuple[int, int] | None:
        small = self.small
        offset, size = self.number(small, THUMBNAIL_AT), self.number(small, THUMBNAIL_SIZE)
        if not offset or not size or offset < 8 or offset + size > len(self.data):
            return None
        return offset, size
