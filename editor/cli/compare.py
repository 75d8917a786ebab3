"""albumen compare PATH… --out DIR: before, after and what changed, at the size of the pixels"""

import argparse
import tempfile
from dataclasses import replace
from pathlib import Path

from editor.cli.reporter import Reporter, emit
from editor.cli.running import studio_for
from editor.errors import UsageError
from editor.tasks.changes import News, Outcome
from editor.tasks.enhance_photos import EnhancePhotos
from editor.tasks.enhancing import STEPS
from editor.tasks.make_difference_sheet import MakeDifferenceSheet
from editor.tasks.output import Output

EXAMPLES = """\
examples:
  albumen compare holiday/ --out sheets/                    what each photo would get
  albumen compare holiday/ --out sheets/ --steps denoise    one model on all of them"""


def options(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="photos and folders")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder for the sheets")
    parser.add_argument("--steps", metavar="STEP,…", help=f"instead of what each needs: {', '.join(STEPS)}")
    parser.add_argument("--strength", type=float, metavar="0..100", help="in place of the measured strengths")
    parser.add_argument("--edge", type=int, default=400, metavar="PX", help="of the part that is shown (default: 400)")
    parser.add_argument("--recursive", action="store_true", help="folders inside folders as well")
    parser.add_argument("--device", choices=("auto", "cpu", "cuda", "mps"), help="where models run")
    parser.add_argument("--json", action="store_true", help="one JSON object a line instead of text")


def run(arguments: argparse.Namespace) -> int:
    """Run the command; the exit status."""
    if not 32 <= arguments.edge <= 4096:
        raise UsageError("--edge must be 32 to 4096")
    steps = tuple(word.strip() for word in arguments.steps.split(",") if word.strip()) if arguments.steps else None
    paths = tuple(path.expanduser().absolute() for path in arguments.paths)
    with studio_for(arguments) as studio, tempfile.TemporaryDirectory() as folder:
        reporter = Reporter(arguments.json)
        output = Output(Path(folder), format="png")
        task = EnhancePhotos(paths, output, steps, arguments.strength, recursive=arguments.recursive)
        changes = task.run(studio, reporter.progress, lambda news: reporter.tell(_without_output(news)))
        done = [
            (each.source, each.output, _words(each)) for each in changes.outcomes if each.output and not each.failed
        ]
        sheets = MakeDifferenceSheet(
            tuple((source, made, words) for source, made, words in done if made),
            arguments.out.expanduser().absolute(),
            arguments.edge,
        ).run(studio)
    status = reporter.summary(changes, nothing="There are no photos there.")
    for sheet in sheets.outcomes:
        if arguments.json:
            emit(event="sheet" if not sheet.failed else "failed", output=sheet.output, reason=sheet.reason)
        else:
            print(sheet.reason or sheet.output)
    return status or int(bool(sheets.failed))


def _without_output(news: News) -> News:
    """What is made of each photo lies in a folder that is gone when the sheets are there."""
    return replace(news, outcome=replace(news.outcome, output=None)) if news.outcome else news


def _words(outcome: Outcome) -> str:
    return "    ".join(word for word in (outcome.source.name, outcome.model, outcome.note) if word)
