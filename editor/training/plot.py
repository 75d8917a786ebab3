"""The log of a run as a picture: loss and validation PSNR over the minutes."""

import json
from collections.abc import Sequence
from pathlib import Path

from PIL import Image as Pillow
from PIL import ImageDraw

from editor.training.plan import PlanError

WIDTH, HEIGHT, EDGE = 900, 300, 56
INK, GRID = (40, 40, 40), (222, 222, 222)
COLOURS = ((31, 97, 141), (176, 58, 46), (30, 132, 73), (125, 60, 152), (185, 119, 14))


def read_log(path: Path) -> list[dict[str, float]]:
    """The rows of a log.jsonl. Raises PlanError when there are none."""
    try:
        rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    except (OSError, ValueError) as error:
        raise PlanError(f"{path.parent.name}: its log cannot be read ({error})") from error
    if not rows:
        raise PlanError(f"{path.parent.name}: nothing has been logged yet")
    return rows


def ticks(low: float, high: float, count: int = 5) -> list[float]:
    """About `count` round numbers between low and high."""
    span = (high - low) or 1.0
    raw = span / count
    size = 10.0 ** len(str(int(raw))) / 10 if raw >= 1 else 10.0 ** -(len(f"{1 / raw:.0f}"))
    step = next(size * m for m in (1, 2, 5, 10, 20, 50) if size * m >= raw)
    first = int(low / step)
    return [round(step * i, 10) for i in range(first, first + 4 * count) if low <= step * i <= high]


def plot(runs: Sequence[Path], target: Path) -> Path:
    """Draws loss (above) and PSNR (below) of the run folders into one PNG; gives its path."""
    logs = {run.name: read_log(run / "log.jsonl") for run in runs}
    sheet = Pillow.new("RGB", (WIDTH, 2 * HEIGHT), "white")
    draw = ImageDraw.Draw(sheet)
    _panel(draw, logs, "loss", "training loss", 0)
    _panel(draw, logs, "psnr", "validation PSNR, dB", HEIGHT)
    target.parent.mkdir(parents=True, exist_ok=True)
    sheet.save(target)
    return target


def _panel(draw: ImageDraw.ImageDraw, logs: dict[str, list[dict[str, float]]], key: str, title: str, top: int) -> None:
    lines = {n: [(r["minutes"], r[key]) for r in rows if r.get(key) is not None] for n, rows in logs.items()}
    points = [p for line in lines.values() for p in line]
    draw.text((EDGE, top + 8), title, INK)
    if not points:
        return
    right = max(p[0] for p in points) or 1.0
    low, high = min(p[1] for p in points), max(p[1] for p in points)
    pad = (high - low) * 0.08 or 0.5
    low, high = low - pad, high + pad

    def place(minutes: float, value: float) -> tuple[float, float]:
        across = EDGE + (WIDTH - 1.5 * EDGE) * minutes / right
        return across, top + HEIGHT - 32 - (HEIGHT - 64) * (value - low) / (high - low)

    for value in ticks(low, high):
        y = place(0, value)[1]
        draw.line([(EDGE, y), (WIDTH - EDGE / 2, y)], GRID)
        draw.text((6, y - 6), f"{value:g}", INK)
    for minutes in ticks(0, right, 8):
        draw.text((place(minutes, low)[0] - 6, top + HEIGHT - 26), f"{minutes:g}", INK)
    for (name, line), colour in zip(lines.items(), COLOURS * len(lines), strict=False):
        draw.line([place(*p) for p in line], colour, 2)
        if line:
            end = place(*line[-1])
            draw.text((end[0] - 8 * len(name), end[1] - 16), name, colour)
