"""Numbers as JPEG XL packs them: ANS or prefix codes, clustered contexts, repeats (ISO 18181-1, annex C).

Here for the colour profile in the header alone; the picture is decoded by libjxl.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from editor.metadata.jxl_bits import Bits
from editor.metadata.source import Malformed

TOTAL_BITS = 12  # of the probabilities of ANS
TOTAL = 1 << TOTAL_BITS
FINAL_STATE = 0x130000
LONGEST_CODE = 15
SENSELESS = "the header's probabilities make no sense"
REPEAT = 13  # in place of a probability's length: as often as told
# a probability's length by the code's last bits: (bits, their value, length)
LENGTHS = (
    *((3, 0, 10), (3, 2, 7), (3, 4, 6), (3, 5, 8), (3, 6, 9), (4, 3, 3), (4, 7, 5), (4, 9, 4), (4, 11, 1)),
    *((4, 15, 2), (5, 17, 0), (6, 33, 11), (7, 1, 12), (7, 65, REPEAT)),
)
# likewise the length of a code of lengths, and their order, as in Brotli (RFC 7932)
CODE_LENGTHS = ((2, 0, 0), (2, 1, 4), (2, 2, 3), (3, 3, 2), (4, 7, 1), (4, 15, 5))
CODE_ORDER = (1, 2, 3, 4, 0, 5, 17, 6, 16, 7, 8, 9, 10, 11, 12, 13, 14, 15)
SIMPLE_TREES = {1: ((0,),), 2: ((1, 1),), 3: ((1, 2, 2),), 4: ((2, 2, 2, 2), (1, 2, 3, 3))}


@dataclass(frozen=True)
class Hybrid:
    """How a token and bits behind it make a number."""

    split: int
    high: int = 0
    low: int = 0

    def number(self, token: int, bits: Bits) -> int:
        """The number that a token begins."""
        if token < 1 << self.split:
            return token
        kept = self.high + self.low
        count = self.split - kept + ((token - (1 << self.split)) >> kept)
        if count > 32:
            raise Malformed("a number in the header is too large")
        low, token = token & ((1 << self.low) - 1), token >> self.low
        top = 1 << self.high | token & ((1 << self.high) - 1)
        return (top << count | bits.take(count)) << self.low | low


class Alias:
    """Symbols by probabilities, as ANS takes them from its state (alias method)."""

    def __init__(self, counts: list[int], bits: int) -> None:
        size, entry = 1 << bits, TOTAL >> bits
        self._bits, self._counts = TOTAL_BITS - bits, counts + [0] * (size - len(counts))
        if len(self._counts) > size:
            raise Malformed("the header has more symbols than it may")
        self._only = next((symbol for symbol, count in enumerate(counts) if count == TOTAL), None)
        cut, self._other, self._start = list(self._counts), list(range(size)), [0] * size
        over = [place for place in range(size) if cut[place] > entry]
        under = [place for place in range(size) if cut[place] < entry]
        while over and self._only is None:
            full, poor = over.pop(), under.pop()
            cut[full] -= entry - cut[poor]
            self._other[poor], self._start[poor] = full, cut[full]
            if cut[full] != entry:
                (over if cut[full] > entry else under).append(full)
        self._cut = cut

    def step(self, state: int) -> tuple[int, int]:
        """The symbol of a state, and the state behind it, before bits are added."""
        value = state & (TOTAL - 1)
        if self._only is not None:
            return self._only, state
        place, offset = value >> self._bits, value & ((1 << self._bits) - 1)
        if offset < self._cut[place]:
            symbol = place
        else:
            symbol = self._other[place]
            offset += self._start[place] - self._cut[place] if symbol != place else 0
        return symbol, self._counts[symbol] * (state >> TOTAL_BITS) + offset


class Prefix:
    """Symbols by the lengths of their codes; a single symbol takes no bits."""

    def __init__(self, lengths: Sequence[int]) -> None:
        used = [symbol for symbol, length in enumerate(lengths) if length]
        self._only = used[0] if len(used) == 1 else 0 if not used else None
        self._codes: dict[tuple[int, int], int] = {}
        code, last = 0, 0
        for symbol in sorted(used, key=lambda symbol: lengths[symbol]):
            code <<= lengths[symbol] - last
            last = lengths[symbol]
            self._codes[last, code] = symbol
            code += 1

    def read(self, bits: Bits) -> int:
        """The next symbol."""
        if self._only is not None:
            return self._only
        code = 0
        for length in range(1, LONGEST_CODE + 1):
            code = code << 1 | bits.take(1)
            if (symbol := self._codes.get((length, code))) is not None:
                return symbol
        raise Malformed("a code in the header means nothing")


class Numbers:
    """Numbers of several contexts, read one after another. most: how many there may be. Raises Malformed."""

    def __init__(self, bits: Bits, contexts: int, most: int, *, repeats: bool = True) -> None:
        self._bits, self._most = bits, most
        self._least, self._shortest, self._repeat = 1 << 30, 0, Hybrid(0)
        if bits.take(1):
            if not repeats:
                raise Malformed("the header repeats what it may not")
            self._least = bits.choice((224, 0), (512, 0), (4096, 0), (8, 15))
            self._shortest = bits.choice((3, 0), (4, 0), (5, 2), (9, 8))
            self._repeat = _hybrid(bits, 8)
            contexts += 1
        self._clusters = _clusters(bits, contexts) if contexts > 1 else [0]
        count, prefixed = max(self._clusters) + 1, bits.take(1)
        width = LONGEST_CODE if prefixed else bits.take(2) + 5
        self._hybrids = [_hybrid(bits, width) for _ in range(count)]
        self._codes: list[Prefix] = []
        self._tables: list[Alias] = []
        if prefixed:
            sizes = [_short(bits, 4) + 1 for _ in range(count)]
            if max(sizes) > 1 << LONGEST_CODE:
                raise Malformed("the header has more symbols than it may")
            self._codes = [Prefix(_code_lengths(bits, size) if size > 1 else (1,)) for size in sizes]
        else:
            self._tables = [Alias(_counts(bits), width) for _ in range(count)]
        self._state = 0 if prefixed else bits.take(32)
        self._window: list[int] = []
        self._left = self._from = 0

    def take(self, context: int) -> int:
        """The next number of a context."""
        if len(self._window) >= self._most:
            raise Malformed("the header has more numbers than it may")
        if not self._left:
            cluster = self._clusters[context]
            token = self._symbol(cluster)
            if token < self._least:
                self._window.append(self._hybrids[cluster].number(token, self._bits))
                return self._window[-1]
            self._left = self._repeat.number(token - self._least, self._bits) + self._shortest
            last = self._clusters[-1]
            back = self._hybrids[last].number(self._symbol(last), self._bits) + 1
            self._from = max(0, len(self._window) - back)
        self._left -= 1
        self._window.append(self._window[self._from] if self._from < len(self._window) else 0)
        self._from += 1
        return self._window[-1]

    def check_end(self) -> None:
        """Raises Malformed unless the end was reached as it must be."""
        if self._tables and self._state != FINAL_STATE:
            raise Malformed("the header's numbers end where they may not")

    def _symbol(self, cluster: int) -> int:
        if self._codes:
            return self._codes[cluster].read(self._bits)
        symbol, state = self._tables[cluster].step(self._state)
        self._state = state if state >= 1 << 16 else state << 16 | self._bits.take(16)
        return symbol


def _width(most: int) -> int:
    """Bits for a number from 0 to most."""
    return most.bit_length()


def _hybrid(bits: Bits, width: int) -> Hybrid:
    split = bits.take(_width(width))
    if split == width:
        return Hybrid(split)
    high = bits.take(_width(split))
    low = bits.take(_width(split - high)) if high <= split else 0
    if high + low > split:
        raise Malformed("the header packs its numbers in a way that there is not")
    return Hybrid(split, high, low)


def _short(bits: Bits, width: int) -> int:
    """A number whose length is told before it in `width` bits."""
    if not bits.take(1):
        return 0
    count = bits.take(width)
    return 1 << count | (bits.take(count) if count else 0)


def _clusters(bits: Bits, contexts: int) -> list[int]:
    if bits.take(1):
        width = bits.take(2)
        found = [bits.take(width) if width else 0 for _ in range(contexts)]
    else:
        moved = bits.take(1)
        numbers = Numbers(bits, 1, contexts, repeats=contexts > 2)
        found = [numbers.take(0) for _ in range(contexts)]
        numbers.check_end()
        if max(found) > 255:
            raise Malformed("the header has too many contexts")
        found = _moved_to_front(found) if moved else found
    return found


def _moved_to_front(found: list[int]) -> list[int]:
    row, made = list(range(256)), []
    for place in found:
        made.append(row[place])
        row.insert(0, row.pop(place))
    return made


def _coded(bits: Bits, codes: Sequence[tuple[int, int, int]]) -> int:
    """What one of a few fixed codes means: (bits, their value, meaning)."""
    for length, code, meaning in codes:
        if bits.peek(length) == code:
            bits.take(length)
            return meaning
    raise Malformed("a code in the header means nothing")


def _counts(bits: Bits) -> list[int]:
    """The probabilities of symbols, which add up to TOTAL."""
    if bits.take(1):
        symbols = [_short(bits, 3) for _ in range(bits.take(1) + 1)]
        made = [0] * (max(symbols) + 1)
        first = bits.take(TOTAL_BITS) if len(symbols) == 2 else TOTAL
        made[symbols[0]] = first
        if len(symbols) == 2:
            made[symbols[1]] += TOTAL - first
        return made
    if bits.take(1):
        count = _short(bits, 3) + 1
        return [TOTAL // count + (place < TOTAL % count) for place in range(count)]
    return _uneven(bits)


def _uneven(bits: Bits) -> list[int]:
    width = 0
    while width < 3 and bits.take(1):
        width += 1
    shift = (bits.take(width) | 1 << width) - 1
    lengths, same = _lengths(bits, _short(bits, 3) + 3)
    left_out = lengths.index(max(lengths))  # it gets what the others leave
    made = [0] * len(lengths)
    for place, length in enumerate(lengths):
        if place in same:
            made[place : place + same[place]] = [made[place - 1] if place else 0] * same[place]
        elif length > 0 and place != left_out:
            exact = max(0, min(length - 1, shift - ((TOTAL_BITS - length + 1) >> 1)))
            made[place] = (1 << (length - 1)) + (bits.take(exact) << (length - 1 - exact))
    made[left_out] = TOTAL - sum(made)
    if made[left_out] <= 0 or left_out + 1 in same:
        raise Malformed(SENSELESS)
    return made


def _lengths(bits: Bits, size: int) -> tuple[list[int], dict[int, int]]:
    """How many bits each probability has, and one more; -1 where one is as those before it, and how often that is."""
    lengths, same = list[int](), dict[int, int]()
    while len(lengths) < size:
        length = _coded(bits, LENGTHS)
        if length == REPEAT:
            same[len(lengths)] = _short(bits, 3) + 4
            lengths += [-1] * same[len(lengths)]
        else:
            lengths.append(length)
    if len(lengths) != size or max(lengths) < 0:
        raise Malformed(SENSELESS)
    return lengths, same


def _code_lengths(bits: Bits, size: int) -> list[int]:
    """The lengths of the prefix codes of so many symbols, as in Brotli."""
    kind, made = bits.take(2), [0] * size
    if kind == 1:
        count = bits.take(2) + 1
        symbols = [bits.take(_width(size - 1)) for _ in range(count)]
        if max(symbols) >= size or len(set(symbols)) != count:
            raise Malformed("a code in the header means nothing")
        trees = SIMPLE_TREES[count]
        for symbol, length in zip(symbols, trees[bits.take(1) if len(trees) == 2 else 0], strict=True):
            made[symbol] = length or 1
        return made
    lengths, room = [0] * 18, 32
    for place in CODE_ORDER[kind:]:
        if room <= 0:
            break
        lengths[place] = _coded(bits, CODE_LENGTHS)
        room -= 32 >> lengths[place] if lengths[place] else 0
    if room and sum(length > 0 for length in lengths) != 1:
        raise Malformed("a code in the header means nothing")
    return _packed_lengths(bits, Prefix(lengths), made)


def _packed_lengths(bits: Bits, code: Prefix, made: list[int]) -> list[int]:
    place, last, often, repeated, room = 0, 8, 0, 0, 1 << LONGEST_CODE
    while place < len(made) and room > 0:
        length = code.read(bits)
        if length < 16:
            often, made[place] = 0, length
            place, last = place + 1, length or last
            room -= (1 << LONGEST_CODE) >> length if length else 0
            continue
        extra, again = length - 14, last if length == 16 else 0
        often, repeated = (often if again == repeated else 0), again
        before = often
        often = ((often - 2) << extra if often else 0) + bits.take(extra) + 3
        if place + often - before > len(made):
            raise Malformed("a code in the header means nothing")
        made[place : place + often - before] = [again] * (often - before)
        place += often - before
        room -= (often - before) << (LONGEST_CODE - again) if again else 0
    if room:
        raise Malformed("a code in the header means nothing")
    return made
