"""Where each photo of a grid or strip lies: arithmetic, so that a million photos cost what ten do."""

from dataclasses import dataclass
from functools import cached_property

Box = tuple[int, int, int, int]  # left, top, width, height in logical pixels, before scrolling


@dataclass(frozen=True)
class GridLayout:
    """Cells of about `wish` pixels wide in as many columns as fit, stretched to fill the width exactly.

    count: photos. width: of the viewport. footer: pixels under each picture. margin: around the whole.
    """

    count: int
    width: int
    wish: int
    footer: int = 0
    margin: int = 6

    @cached_property
    def columns(self) -> int:
        return max(1, (self.width - 2 * self.margin) // max(1, self.wish))

    @cached_property
    def rows(self) -> int:
        return -(-self.count // self.columns)

    @cached_property
    def cell_width(self) -> int:
        return max(1, (self.width - 2 * self.margin) // self.columns)

    @cached_property
    def cell_height(self) -> int:
        return round(self.cell_width * 0.80) + self.footer

    @property
    def extent(self) -> int:
        """The height of everything."""
        return self.rows * self.cell_height + 2 * self.margin

    def box(self, index: int) -> Box:
        """Of the photo of that index."""
        down, across = divmod(index, self.columns)
        return (
            self.margin + across * self.cell_width,
            self.margin + down * self.cell_height,
            self.cell_width,
            self.cell_height,
        )

    def at(self, x: int, y: int) -> int:
        """The index of the photo at a point; −1 where there is none."""
        across, down = (x - self.margin) // self.cell_width, (y - self.margin) // self.cell_height
        index = down * self.columns + across
        return index if 0 <= across < self.columns and down >= 0 and index < self.count else -1

    def near(self, x: int, y: int) -> int:
        """The place (0 to count) before which something dropped at a point goes."""
        across = min(max(0, (x - self.margin + self.cell_width // 2) // self.cell_width), self.columns)
        down = min(max(0, (y - self.margin) // self.cell_height), max(0, self.rows - 1))
        return min(down * self.columns + across, self.count)

    def seen(self, start: int, length: int) -> range:
        """The indices of which a part lies between `start` and start + length of the extent."""
        first = max(0, (start - self.margin) // self.cell_height) * self.columns
        last = ((start + length - self.margin) // self.cell_height + 1) * self.columns
        return range(min(first, self.count), min(max(first, last), self.count))

    def spans(self, box: Box) -> list[tuple[int, int]]:
        """The runs of indices (first, last) that a rubber band touches, one a row."""
        left, top, width, height = box
        first, last = (left - self.margin) // self.cell_width, (left + width - self.margin) // self.cell_width
        first, last = max(0, first), min(self.columns - 1, last)
        if first > last:
            return []
        begin, end = max(0, (top - self.margin) // self.cell_height), (top + height - self.margin) // self.cell_height
        starts = [down * self.columns for down in range(begin, min(end, self.rows - 1) + 1)]
        return [(at + first, min(at + last, self.count - 1)) for at in starts if at + first < self.count]

    def step(self, index: int, across: int, down: int) -> int:
        """The index some cells to the right and below."""
        wished = index + across + down * self.columns
        return min(max(0, wished), self.count - 1) if not down or 0 <= wished < self.count else index


@dataclass(frozen=True)
class StripLayout:
    """One row of cells, `size` pixels wide each, scrolled sideways."""

    count: int
    height: int
    size: int
    margin: int = 4

    @property
    def columns(self) -> int:
        return max(1, self.count)

    @property
    def extent(self) -> int:
        """The width of everything."""
        return self.count * self.size + 2 * self.margin

    def box(self, index: int) -> Box:
        return self.margin + index * self.size, 0, self.size, self.height

    def at(self, x: int, y: int) -> int:
        index = (x - self.margin) // self.size
        return index if 0 <= index < self.count and 0 <= y < self.height else -1

    def near(self, x: int, y: int) -> int:  # noqa: ARG002  (the same question as a grid's)
        return min(max(0, (x - self.margin + self.size // 2) // self.size), self.count)

    def seen(self, start: int, length: int) -> range:
        first = max(0, (start - self.margin) // self.size)
        return range(min(first, self.count), min(max(0, (start + length - self.margin) // self.size + 1), self.count))

    def spans(self, box: Box) -> list[tuple[int, int]]:
        seen = self.seen(box[0], box[2])
        return [(seen.start, seen.stop - 1)] if len(seen) else []

    def step(self, index: int, across: int, down: int) -> int:
        return min(max(0, index + across + down), self.count - 1)
