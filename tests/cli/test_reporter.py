"""What a batch says at its end."""

import io
import json
from pathlib import Path

import pytest

from editor.cli.reporter import Reporter
from editor.tasks.changes import Changes, Outcome, Tags


class Terminal(io.StringIO):
    def isatty(self):
        return True


FINE = Outcome(Path("a.jpg"), Path("out/a.jpg"), tags=Tags(1200, 4))
POOR = Outcome(Path("b.jpg"), Path("out/b.jpg"), note="could not be carried over: XMP:dc:title", tags=Tags(3, 1, 1))


@pytest.mark.parametrize("out", [io.StringIO, Terminal])
def test_what_is_lost_is_red_on_a_terminal_and_named_everywhere(out):
    reporter = Reporter(out=out())
    assert reporter.summary(Changes(outcomes=(FINE, POOR))) == 0
    told = reporter.out.getvalue()
    assert "metadata: 1,203 tags kept, 5 changed on purpose, 1 LOST" in told
    assert "lost: b.jpg: could not be carried over: XMP:dc:title" in told
    assert told.count("\x1b[31m") == (2 if out is Terminal else 0)


def test_where_nothing_is_lost_nothing_is_red():
    reporter = Reporter(out=Terminal())
    reporter.summary(Changes(outcomes=(FINE,)))
    assert "none lost" in reporter.out.getvalue()
    assert "\x1b[31m" not in reporter.out.getvalue()


def test_a_batch_that_wrote_no_file_says_nothing_of_tags(capsys):
    reporter = Reporter(out=io.StringIO())
    reporter.summary(Changes(outcomes=(Outcome(Path("a.jpg")),)))
    assert "tags" not in reporter.out.getvalue()
    Reporter(as_json=True).summary(Changes(outcomes=(FINE, POOR)))
    assert json.loads(capsys.readouterr().out)["tags"] == {"kept": 1203, "changed": 5, "lost": 1}
