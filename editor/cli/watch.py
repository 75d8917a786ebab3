"""albumen watch DIR --out DIR --preset NAME"""

import argparse
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from editor.cli.assignment import recipe_with
from editor.cli.output_options import add_output_options, output_from
from editor.cli.reporter import Reporter
from editor.cli.running import BatchTask, studio_for
from editor.develop.recipe import Recipe
from editor.errors import FileMissing, UsageError
from editor.studio import Studio
from editor.tasks.arrivals import Arrivals
from editor.tasks.develop_photos import DevelopPhotos
from editor.tasks.enhance_photos import EnhancePhotos
from editor.tasks.output import Output
from editor.tasks.presets import recipe_of_presets

EXAMPLES = """\
examples:
  albumen watch ~/Incoming --out ~/Finished --preset "Warm film"
  albumen watch /media/scans --out scans/ --auto --interval 10"""

Make = Callable[[tuple[Path, ...]], BatchTask]


def options(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    parser.add_argument("folder", type=Path, metavar="DIR", help="the folder to watch")
    parser.add_argument("--preset", action="append", default=[], metavar="NAME", help="what to apply; may be repeated")
    parser.add_argument("--set", action="append", default=[], metavar="EDIT.PARAMETER=VALUE", help="may be repeated")
    parser.add_argument("--auto", action="store_true", help="enhance what each photo needs instead")
    parser.add_argument("--interval", type=float, default=2.0, metavar="SECONDS", help="between two looks (default 2)")
    parser.add_argument("--once", action="store_true", help="do what is there, then stop")
    add_output_options(parser)
    parser.set_defaults(conflict="newer")


def run(arguments: argparse.Namespace) -> int:
    """Run the command until it is interrupted; the exit status."""
    folder = arguments.folder.expanduser().absolute()
    if not folder.is_dir():
        raise FileMissing(folder, "there is no such folder to watch")
    if arguments.interval <= 0:
        raise UsageError("--interval must be more than 0 seconds")
    output = replace(output_from(arguments), root=folder)
    if output.folder.resolve() == folder.resolve():
        raise UsageError("--out must be another folder than the one that is watched")
    with studio_for(arguments) as studio:
        make = _maker(arguments, studio, output)
        return _watch(arguments, studio, Arrivals(folder, output.folder, arguments.recursive), make)


def _maker(arguments: argparse.Namespace, studio: Studio, output: Output) -> Make:
    if arguments.auto:
        if arguments.preset or arguments.set:
            raise UsageError("--auto goes without --preset and --set")
        return lambda paths: EnhancePhotos(paths, output)
    recipe = recipe_with(recipe_of_presets(Recipe(), arguments.preset, studio.preset_folders), arguments.set)
    if not recipe.steps:
        raise UsageError("say what to do: --preset NAME, --set EDIT.PARAMETER=VALUE or --auto")
    return lambda paths: DevelopPhotos(paths, output, recipe)


def _watch(arguments: argparse.Namespace, studio: Studio, arrivals: Arrivals, make: Make) -> int:
    status = 0
    arrivals.look()
    while True:
        time.sleep(min(arguments.interval, 0.2) if arguments.once else arguments.interval)
        fresh = arrivals.look()
        if fresh or arguments.once:
            reporter = Reporter(arguments.json)
            with studio.until_told():
                changes = make(tuple(fresh)).run(studio, reporter.progress, reporter.tell)
                status = reporter.summary(changes) or status
        if arguments.once:
            return status
