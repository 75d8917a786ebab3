"""Reporter: what a batch says while it runs: a bar with the time left, plain lines, or one JSON object a line."""

import json
import shutil
import sys
import time
from dataclasses import asdict, dataclass, field
from typing import Any, TextIO

from editor.progress import Progress
from editor.tasks.changes import Changes, News, Outcome, Tags

_STEP = 0.2  # seconds between two lines of progress


def emit(**facts: Any) -> None:
    """One JSON object as one line on the standard output."""
    print(json.dumps(facts, default=str), flush=True)


@dataclass
class Reporter:
    """Give `tell` and `progress` to a task, then summary() what it came to; the exit status comes back."""

    as_json: bool = False
    out: TextIO = field(default_factory=lambda: sys.stderr)
    _begun: float = field(default_factory=time.monotonic)
    _shown: float = 0.0
    _name: str = ""

    @property
    def live(self) -> bool:
        """Whether there is a terminal to draw a bar on."""
        return not self.as_json and self.out.isatty()

    @property
    def progress(self) -> Progress:
        return Progress(report=self._draw if self.live else lambda fraction: None)

    def tell(self, news: News) -> None:
        """Pass one piece of news on."""
        if news.kind == "start":
            self._name = f"{news.index + 1}/{news.count}  {news.source.name}"
            self._json("start", source=news.source, index=news.index, count=news.count)
        elif news.kind == "progress" and time.monotonic() - self._shown > _STEP and self.as_json:
            self._shown = time.monotonic()
            self._json("progress", source=news.source, fraction=round(news.fraction, 3))
        elif news.outcome is not None:
            self._over(news.outcome)

    def summary(self, changes: Changes, *, nothing: str = "") -> int:
        """Say what it came to; 0 when all is done, 1 when something failed. nothing: what to say of an empty batch."""
        self._wipe()
        outcomes = changes.outcomes
        failed = changes.failed
        skipped = sum(outcome.skipped for outcome in outcomes)
        done = len(outcomes) - len(failed) - skipped
        spent = time.monotonic() - self._begun
        empty = nothing if not outcomes else ""
        if self.as_json:
            if empty:
                emit(event="failed", source=None, reason=empty)
            failures = [{"source": str(outcome.source), "reason": outcome.reason} for outcome in failed]
            seconds = round(spent, 3)
            counts = {"done": done, "failed": len(failed), "skipped": skipped, "seconds": seconds}
            emit(event="summary", **counts, failures=failures, **_plain(changes.tags))
        else:
            self._told(empty, done, skipped, failed, spent)
            self._tell_tags(changes)
        return 1 if failed or empty else 0

    def _told(self, empty: str, done: int, skipped: int, failed: tuple[Outcome, ...], spent: float) -> None:
        if empty:
            self._line(empty)
            return
        counts = {"done": done, "skipped": skipped, "failed": len(failed)}
        told = ", ".join(f"{count} {word}" for word, count in counts.items() if count or word == "done")
        self._line(f"{told} in {clock(spent)}")
        for outcome in failed:
            self._line(f"  failed: {outcome.reason}")

    def _tell_tags(self, changes: Changes) -> None:
        """What became of the metadata, read back from the files; in red where something is lost."""
        tags = changes.tags
        if tags:
            lost = f"{tags.lost:,} LOST" if tags.lost else "none lost"
            told = f"metadata: {tags.kept:,} tags kept, {tags.changed:,} changed on purpose, {lost}"
            self._line(self._red(told, tags.lost > 0))
        for outcome in changes.outcomes:
            if outcome.tags.lost:
                self._line(self._red(f"  lost: {outcome.source.name}: {outcome.note}", True))

    def _red(self, text: str, wanted: bool) -> str:
        return f"\x1b[31m{text}\x1b[0m" if wanted and self.live else text

    def _over(self, outcome: Outcome) -> None:
        event = "failed" if outcome.failed else "done"
        facts = {
            "source": outcome.source,
            "output": outcome.output,
            "seconds": round(outcome.seconds, 3),
            "model": outcome.model,
            "reason": outcome.reason or outcome.note,
            "skipped": outcome.skipped,
        }
        if outcome.consistency is not None:
            facts["consistency"] = outcome.consistency
        facts |= _plain(outcome.tags)
        if self._json(event, **facts, **({"resumed": True} if outcome.resumed else {})):
            return
        self._wipe()
        if outcome.failed:
            self._line(f"failed   {outcome.reason}")
        elif outcome.skipped:
            self._line(f"skipped  {outcome.source.name}: {outcome.reason}")
        else:
            note = " ".join(filter(None, (outcome.model and f"[{outcome.model}]", outcome.note)))
            where = outcome.output if outcome.output else outcome.source
            self._line(f"done     {where}  {outcome.seconds:.1f} s  {note}".rstrip())

    def _json(self, event: str, **facts: Any) -> bool:
        if self.as_json:
            emit(event=event, **facts)
        return self.as_json

    def _draw(self, fraction: float) -> None:
        now = time.monotonic()
        if now - self._shown < _STEP and fraction < 1:
            return
        self._shown = now
        spent = now - self._begun
        left = f"{clock(spent * (1 - fraction) / fraction)} left" if fraction > 0.01 and spent > 1 else ""
        filled = round(24 * fraction)
        line = f"[{'#' * filled}{'·' * (24 - filled)}] {fraction:4.0%}  {left:>12}  {self._name}"
        width = shutil.get_terminal_size().columns - 1
        self.out.write(f"\r\x1b[K{line[:width]}")
        self.out.flush()

    def clear(self) -> None:
        """Take the bar away."""
        self._wipe()

    def _wipe(self) -> None:
        if self.live:
            self.out.write("\r\x1b[K")

    def _line(self, text: str) -> None:
        print(text, file=self.out, flush=True)


def _plain(tags: Tags) -> dict[str, Any]:
    """What became of the metadata, for JSON; nothing where no file was written."""
    return {"tags": asdict(tags)} if tags else {}


def clock(seconds: float) -> str:
    """Seconds as a person reads them: 8 s, 2:05, 1:02:05."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    hours, rest = divmod(whole, 3600)
    return f"{hours}:{rest // 60:02d}:{rest % 60:02d}" if hours else f"{rest // 60}:{rest % 60:02d}"
