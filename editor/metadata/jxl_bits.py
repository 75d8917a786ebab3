"""Bits of a JPEG XL codestream: read and written the lowest first (ISO 18181-1, annex B)."""

from editor.metadata.source import Malformed


class Bits:
    """Bits that are read one after another. Raises Malformed behind the end."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._all = len(data) * 8
        self.at = 0  # bits read so far
        self.marks: dict[str, int] = {}  # where parts of a header lie, noted by whoever reads it

    def take(self, count: int) -> int:
        """So many bits as a number."""
        value = self.peek(count)
        if self.at + count > self._all:
            raise Malformed("the header is incomplete")
        self.at += count
        return value

    def peek(self, count: int) -> int:
        """The same without going on; zeros behind the end."""
        first, last = self.at >> 3, (self.at + count + 7) >> 3
        return int.from_bytes(self._data[first:last], "little") >> (self.at & 7) & ((1 << count) - 1)

    def skip(self, count: int) -> None:
        """Go on without reading; the end is noticed by the next read."""
        self.at += count

    def mark(self, name: str) -> None:
        """Note where we are."""
        self.marks[name] = self.at

    def choice(self, *options: tuple[int, int]) -> int:
        """A number in one of four ways: (start, bits)."""
        start, bits = options[self.take(2)]
        return start + (self.take(bits) if bits else 0)

    def large(self) -> int:
        """A number of up to 64 bits."""
        kind = self.take(2)
        if kind < 3:
            return (0, 1, 17)[kind] + (self.take(4 * kind) if kind else 0)
        value, shift = self.take(12), 12
        while self.take(1):
            value |= self.take(8 if shift < 60 else 4) << shift
            shift += 8
            if shift > 60:
                break
        return value


class Written:
    """Bits that are put one behind another."""

    def __init__(self) -> None:
        self.number = 0
        self.length = 0

    def put(self, value: int, count: int) -> None:
        """Add a number of so many bits."""
        self.number |= value << self.length
        self.length += count

    def copy(self, data: bytes, start: int, end: int) -> None:
        """Add the bits of data from start to end."""
        self.put(int.from_bytes(data[: (end + 7) >> 3], "little") >> start & ((1 << (end - start)) - 1), end - start)

    def large(self, value: int) -> None:
        """Add a number of up to 60 bits, as `Bits.large` reads it."""
        if value < 1 << 12:
            self.put(3 | value << 2, 15)  # none of 12 bits follows
            return
        self.put(3 | (value & 0xFFF) << 2, 14)
        value >>= 12
        while value:
            self.put(1 | (value & 0xFF) << 1, 9)
            value >>= 8
        self.put(0, 1)

    def to_bytes(self) -> bytes:
        """All of them, with zeros up to a whole byte."""
        return self.number.to_bytes((self.length + 7) >> 3, "little")
