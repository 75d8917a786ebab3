"""albumen develop PATH… --set edit.parameter=value --preset NAME --out DIR"""

import argparse
from pathlib import Path

from editor.cli.assignment import all_parameters, recipe_with
from editor.cli.output_options import add_output_options, output_from
from editor.cli.reporter import emit
from editor.cli.running import ready, run_batch, studio_for
from editor.cli.scheduler import add_scheduler_options, where_asked
from editor.develop.recipe import Recipe
from editor.errors import UsageError
from editor.tasks.develop_photos import DevelopPhotos
from editor.tasks.presets import all_presets, recipe_of_presets

EXAMPLES = """\
examples:
  albumen develop --list
  albumen develop a.jpg raw/ --out done/ --set exposure.stops=0.7 --set contrast.amount=15
  albumen develop holiday/ --out done/ --preset "Warm film" --format tiff --bits 16"""


def options(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="photos and folders")
    parser.add_argument("--set", action="append", default=[], metavar="EDIT.PARAMETER=VALUE", help="may be repeated")
    parser.add_argument("--preset", action="append", default=[], metavar="NAME", help="applied before --set")
    parser.add_argument("--list", action="store_true", help="show all parameters and presets")
    add_scheduler_options(parser)
    add_output_options(parser, required=False)


def run(arguments: argparse.Namespace) -> int:
    """Run the command; the exit status."""
    if arguments.list:
        return _list(arguments)
    if not arguments.paths or arguments.out is None:
        raise UsageError("develop needs photos or folders and --out DIR (or --list)")
    ready(arguments.paths)
    with studio_for(arguments) as studio:
        presets = recipe_of_presets(Recipe(), arguments.preset, studio.preset_folders)
    recipe = recipe_with(presets, arguments.set)
    if not recipe.steps:
        raise UsageError("nothing to do: give --set or --preset")
    paths = tuple(path.expanduser().absolute() for path in arguments.paths)
    task = DevelopPhotos(paths, output_from(arguments), recipe, arguments.recursive, arguments.manifest)
    return run_batch(where_asked(task, arguments), arguments)


def _list(arguments: argparse.Namespace) -> int:
    with studio_for(arguments) as studio:
        presets = all_presets(studio.preset_folders)
    for row in all_parameters():
        if arguments.json:
            emit(**row)
        else:
            unit = f" {row['unit']}" if row["unit"] else ""
            print(f"{row['parameter']:<32} {row['takes']}{unit}  (default {row['default']})  {row['about']}")
    for preset in presets:
        if arguments.json:
            emit(preset=preset.name, about=preset.about)
        else:
            print(f"--preset {preset.name!r:<23} {preset.about}")
    return 0
