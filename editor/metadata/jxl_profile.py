"""The colour profile inside a JPEG XL codestream: packed, and unpacked (ISO 18181-1, annex E.4)."""

from editor.metadata import icc
from editor.metadata.jxl_bits import Bits, Written
from editor.metadata.jxl_entropy import Numbers
from editor.metadata.source import Malformed

CONTEXTS = 41
LARGEST = 1 << 18  # packed, in bytes: others take seconds, and are no profiles of photos
HEADER = 128
TAGS = "cprt wtpt bkpt rXYZ gXYZ bXYZ kXYZ rTRC gTRC bTRC kTRC chad desc chrm dmnd dmdd lumi".encode("ascii").split()
TYPES = (b"XYZ ", b"desc", b"text", b"mluc", b"para", b"curv", b"sf32", b"gbd ")
TWENTY_BYTES = {b"rXYZ", b"gXYZ", b"bXYZ", b"kXYZ", b"wtpt", b"bkpt", b"lumi"}
INSERT, HALVES, QUARTERS, PREDICT, XYZ, FIRST_TYPE = 1, 2, 3, 4, 10, 16
OWN_TAG, CURVES, COLOURS, FIRST_TAG = 1, 2, 3, 4
MAKERS = {b"A": b"APPL", b"M": b"MSFT", b"SG": b"SGI ", b"SU": b"SUNW"}


def read_profile(bits: Bits) -> bytes:
    """The profile that begins here. Raises Malformed, also for one that is much too large."""
    size = bits.large()
    if size > LARGEST:
        raise Malformed("the colour profile is too large")
    numbers, packed = Numbers(bits, CONTEXTS, size), bytearray()
    for place in range(size):
        number = numbers.take(_context(place, packed))
        if number > 255:
            raise Malformed("the colour profile is damaged")
        packed.append(number)
    numbers.check_end()
    try:
        made = _Unpacked(bytes(packed)).profile()
    except IndexError:
        raise Malformed("the colour profile is damaged") from None
    if not icc.is_profile(made):
        raise Malformed("the colour profile is damaged")
    return made


def write_profile(written: Written, profile: bytes) -> None:
    """Put the profile there, plainly: only its header is predicted, and a byte takes eight bits."""
    body = profile[HEADER:]
    commands = b"\0" + (bytes([INSERT]) + _varint(len(body)) if body else b"")
    head = bytearray()
    for place in range(min(HEADER, len(profile))):
        head.append((profile[place] - _predicted(profile[:place], len(profile))[place]) & 255)
    packed = _varint(len(profile)) + _varint(len(commands)) + commands + bytes(head) + body
    written.large(len(packed))
    written.put(0, 1)  # nothing is repeated
    written.put(1, 3)  # one context for all: simple, 0 bits each
    written.put(1, 1)  # prefix codes
    written.put(8, 4)  # numbers below 2⁸ are their own tokens …
    written.put(0, 8)  # … with nothing behind them
    written.put(1 | 7 << 1 | 127 << 5, 12)  # 256 symbols
    written.put(0, 2)  # the lengths of their codes: all of one length, which takes no bits …
    written.put(0, 20)
    written.put(0b0111, 4)  # … 8; the eleventh in that order
    written.put(0, 14)
    turned = packed.translate(bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256)))
    written.put(int.from_bytes(turned, "little"), 8 * len(turned))


def _context(place: int, packed: bytearray) -> int:
    if place <= HEADER:
        return 0
    return 1 + _kind(packed[-1], (2, 3, 4), 5, 6, 7) + 8 * _kind(packed[-2], (2, 2, 2), 3, 3, 4)


def _kind(byte: int, small: tuple[int, int, int], large: int, largest: int, other: int) -> int:
    letter = bytes([byte])
    if letter.isalpha():
        return 0
    if letter.isdigit() or letter in b".,":
        return 1
    if byte < 16:
        return small[min(byte, 2)]
    if byte == 255:
        return largest
    return large if byte > 240 else other


def _varint(value: int) -> bytes:
    made = bytearray()
    while value > 127:
        made.append(value & 127 | 128)
        value >>= 7
    return bytes([*made, value])


def _predicted(before: bytes, size: int) -> bytearray:
    """What a profile's header is likely to be, by its size and what is known of it."""
    made = bytearray(HEADER)
    made[0:4] = size.to_bytes(4, "big")
    made[8] = 4
    made[12:24] = b"mntrRGB XYZ "
    made[36:40] = b"acsp"
    made[68:80] = bytes.fromhex("0000f6d6000100000000d32d")
    made[80:84] = before[4:8].ljust(4, b"\0") if len(before) >= 8 else bytes(4)
    for start, name in MAKERS.items():
        if before[40:].startswith(start) and len(before) > 40:
            made[40 : 40 + len(name)] = name
    return made


class _Unpacked:
    """A profile on its way out of its commands. IndexError: they want more than there is."""

    def __init__(self, packed: bytes) -> None:
        self._packed = packed
        self._at = 0
        self._size = self._number()
        end = self._number()
        self._data = self._at + end  # where the bytes lie that commands take
        self._end = self._data
        if self._size > 16 * LARGEST or self._data > len(packed):
            raise Malformed("the colour profile is damaged")
        self._made = bytearray()

    def profile(self) -> bytes:
        while len(self._made) < min(HEADER, self._size):
            known = _predicted(bytes(self._made), self._size)[len(self._made)]
            self._made.append((self._packed[self._data] + known) & 255)
            self._data += 1
        if self._size > HEADER:
            self._tags()
            while self._at < self._end:
                self._content(self._byte())
        if len(self._made) != self._size or self._data != len(self._packed) or self._at != self._end:
            raise Malformed("the colour profile is damaged")
        return bytes(self._made)

    def _byte(self) -> int:
        self._at += 1
        return self._packed[self._at - 1]

    def _number(self) -> int:
        value = 0
        for shift in range(0, 63, 7):
            byte = self._byte()
            value |= (byte & 127) << shift
            if byte < 128:
                return value
        raise Malformed("the colour profile is damaged")

    def _taken(self, count: int) -> bytes:
        """The next bytes of the data."""
        self._data += count
        if self._data > len(self._packed):
            raise IndexError
        return self._packed[self._data - count : self._data]

    def _tags(self) -> None:
        count = self._number()
        if not count:
            return
        self._made += (count - 1).to_bytes(4, "big")
        start, size = HEADER + (count - 1) * 12, 0
        while self._at < self._end:
            command = self._byte()
            code = command & 63
            if code == 0:
                return
            tag = self._tag(code)
            previous = start + size
            size = 20 if tag in TWENTY_BYTES else size
            start = self._number() if command & 64 else previous
            size = self._number() if command & 128 else size
            self._add_tag(tag, start, size)
            if code == CURVES:
                self._add_tag(b"gTRC", start, size)
                self._add_tag(b"bTRC", start, size)
            elif code == COLOURS:
                self._add_tag(b"gXYZ", start + size, size)
                self._add_tag(b"bXYZ", start + 2 * size, size)

    def _tag(self, code: int) -> bytes:
        if code == OWN_TAG:
            return self._taken(4)
        return {CURVES: b"rTRC", COLOURS: b"rXYZ"}.get(code) or TAGS[code - FIRST_TAG]

    def _add_tag(self, tag: bytes, start: int, size: int) -> None:
        if max(start, size) >> 32 or len(self._made) > self._size:
            raise Malformed("the colour profile is damaged")
        self._made += tag + start.to_bytes(4, "big") + size.to_bytes(4, "big")

    def _content(self, command: int) -> None:
        if command == INSERT:
            self._made += self._taken(self._number())
        elif command in (HALVES, QUARTERS):
            self._made += _woven(self._taken(self._number()), 2 if command == HALVES else 4)
        elif command == PREDICT:
            self._predict()
        elif command == XYZ:
            self._made += b"XYZ \0\0\0\0" + self._taken(12)
        elif FIRST_TYPE <= command < FIRST_TYPE + len(TYPES):
            self._made += TYPES[command - FIRST_TYPE] + bytes(4)
        else:
            raise Malformed("the colour profile is damaged")
        if len(self._made) > self._size:
            raise Malformed("the colour profile is damaged")

    def _predict(self) -> None:
        """Numbers of one, two or four bytes that go on as those before them did."""
        flags = self._byte()
        width, order = (flags & 3) + 1, flags >> 2 & 3
        stride = self._number() if flags & 16 else width
        if width == 3 or order == 3 or stride < width or len(self._made) <= 4 * stride:
            raise Malformed("the colour profile is damaged")
        rest = _woven(self._taken(self._number()), width)
        if len(self._made) + len(rest) > self._size:
            raise Malformed("the colour profile is damaged")
        start = len(self._made)
        for place, byte in enumerate(rest):
            first = start + place // width * width
            a, b, c = (int.from_bytes(self._made[first - k * stride :][:width], "big") for k in (1, 2, 3))
            value = (a, 2 * a - b, 3 * a - 3 * b + c)[order]
            self._made.append((byte + (value >> 8 * (width - 1 - place % width))) & 255)


def _woven(data: bytes, width: int) -> bytes:
    """AAABBB as ABABAB: what lay in rows as columns."""
    if width == 1:
        return data
    height, made, first, at = -(-len(data) // width), bytearray(), 0, 0
    for _ in data:
        made.append(data[at])
        at += height
        if at >= len(data):
            first += 1
            at = first
    return bytes(made)
