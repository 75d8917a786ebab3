"""albumen demo [PATH…] --out DIR: the main job, on the sample album or on photos of your own"""

import argparse
from pathlib import Path

from editor.cli.reporter import Reporter, emit
from editor.cli.running import studio_for
from editor.progress import SILENT
from editor.tasks.changes import Changes
from editor.tasks.enhance_photos import EnhancePhotos
from editor.tasks.make_contact_sheet import MakeContactSheet
from editor.tasks.make_sample_album import MakeSampleAlbum
from editor.tasks.output import Output


def options(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="photos and folders (default: the samples)")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder for the results")
    parser.add_argument("--device", choices=("auto", "cpu", "cuda", "mps"), help="where models run")
    parser.add_argument("--json", action="store_true", help="one JSON object a line instead of text")


def run(arguments: argparse.Namespace) -> int:
    """Run the command; the exit status."""
    folder = arguments.out.expanduser().absolute()
    enhanced = folder / "enhanced"
    with studio_for(arguments) as studio:
        paths = tuple(path.expanduser().absolute() for path in arguments.paths)
        if not paths:
            MakeSampleAlbum(folder / "album").run(studio)
            paths = (folder / "album",)
        reporter = Reporter(arguments.json)
        output = Output(enhanced, conflict="overwrite")
        changes = EnhancePhotos(paths, output).run(studio, reporter.progress, reporter.tell)
        sheet = folder / "before-after.jpg"
        MakeContactSheet(_pairs(changes), sheet).run(studio, SILENT)
    status = reporter.summary(changes, nothing="There are no photos there.")
    if arguments.json:
        emit(event="sheet", output=sheet)
    else:
        print(f"The results are in {enhanced}")
        print(f"Before and after, side by side: {sheet}")
    return status


def _pairs(changes: Changes) -> tuple[tuple[Path, Path, str], ...]:
    done = [outcome for outcome in changes.outcomes if outcome.output and not outcome.failed]
    return tuple((o.source, o.output, f"{o.source.name}   {o.model or o.note}") for o in done if o.output)
