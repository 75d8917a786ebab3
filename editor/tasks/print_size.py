"""PrintSize: how large a finished photo is to be, as people say it: on paper, or in pixels."""

import re
from dataclasses import dataclass

from editor.errors import UsageError

INCH = {"in": 1.0, "cm": 2.54, "mm": 25.4}  # how many of them
PAPER = {"a2": (42.0, 59.4), "a3": (29.7, 42.0), "a4": (21.0, 29.7), "a5": (14.8, 21.0), "a6": (10.5, 14.8)}  # cm
USUAL_DPI = 300
LARGEST = 100_000  # px
HOW = "30x45cm@300, 8x10in, a4@240, 6000x4000 or 5000px"


@dataclass(frozen=True)
class PrintSize:
    """long, short: pixels that the photo must fit into, whichever way it is held; short 0: any. dpi: the dots an inch
    that make them a size on paper; None: pixels were asked for."""

    long: int
    short: int = 0
    dpi: int | None = None

    @classmethod
    def read(cls, text: str) -> "PrintSize":
        """What was typed: width × height with a unit and dots an inch, a paper's name, or pixels. Raises UsageError."""
        wanted = text.strip().lower().replace("×", "x").replace(" ", "")
        found = re.fullmatch(r"(?:(a\d)|([\d.]+)(?:x([\d.]+))?(cm|mm|in|px)?)(?:@(\d+)(?:dpi)?)?", wanted)
        try:
            if found is None:
                raise ValueError
            sides, dpi = _sides(found)
        except (ValueError, KeyError):
            raise UsageError(f"a size is given like {HOW}, not {text!r}") from None
        if not 1 <= max(sides) <= LARGEST:
            raise UsageError(f"a size must be 1 to {LARGEST} pixels long, not {max(sides)}")
        return cls(max(sides), min(sides) if len(sides) > 1 else 0, dpi)

    @property
    def text(self) -> str:
        """As people write it, so that `read` gives the same."""
        sides = (self.long, self.short) if self.short else (self.long,)
        if self.dpi:
            for decimals in range(5):
                lengths = (f"{round(side / self.dpi * INCH['cm'], decimals):g}" for side in sides)
                text = f"{'x'.join(lengths)}cm@{self.dpi}"
                if PrintSize.read(text) == self:
                    return text
        return "x".join(map(str, sides)) + "px"

    def long_edge(self, width: int, height: int) -> int:
        """The longest side in pixels of a photo of that shape that just fits."""
        if not self.short:
            return self.long
        return max(1, round(min(self.long, self.short * max(width, height) / min(width, height))))

    def factor(self, width: int, height: int) -> float:
        """How many times larger such a photo must become."""
        return self.long_edge(width, height) / max(width, height)


def _sides(found: "re.Match[str]") -> tuple[list[int], int | None]:
    paper, first, second, unit, dots = found.groups()
    if paper is None and unit in (None, "px"):
        if dots:
            raise ValueError
        return [round(float(each)) for each in (first, second) if each], None
    dpi = int(dots or USUAL_DPI)
    lengths = PAPER[paper] if paper else tuple(float(each) for each in (first, second) if each)
    return [round(length / INCH[unit or "cm"] * dpi) for length in lengths], dpi
