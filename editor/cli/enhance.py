"""albumen enhance PATH… --out DIR"""

import argparse
from pathlib import Path

from editor.cli.output_options import add_output_options, output_from
from editor.cli.running import run_batch
from editor.cli.scheduler import add_scheduler_options, where_asked
from editor.errors import UsageError
from editor.formats.guard import split_off
from editor.tasks.enhance_photos import EnhancePhotos
from editor.tasks.enhancing import STEPS
from editor.tasks.print_size import HOW, PrintSize

EXAMPLES = """\
examples:
  albumen enhance holiday/ --out better/                     each photo gets what it needs
  albumen enhance night.jpg --out . --steps denoise --strength 60
  albumen enhance old.jpg --out big/ --steps jpeg,upscale --scale 4 --format png
  albumen enhance small.jpg --out prints/ --print 30x45cm@300   as large as the print needs
  albumen enhance small.jpg --out . --steps upscale --model realesr-general-x4v3
  albumen enhance grandma.png --out . --steps scratches,red-eye"""


def options(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="photos and folders")
    what = parser.add_argument_group("what is done").add_mutually_exclusive_group()
    what.add_argument("--auto", action="store_true", help="what each photo needs, measured (default)")
    what.add_argument("--steps", metavar="STEP,…", help=f"these instead: {', '.join(STEPS)}")
    parser.add_argument("--strength", type=float, metavar="0..100", help="in place of the measured strengths")
    size = parser.add_mutually_exclusive_group()
    size.add_argument("--scale", type=int, choices=(2, 4), help="enlarge")
    size.add_argument(
        "--size", "--print", dest="size", metavar="SIZE", help=f"fit into this, enlarging as needed: {HOW}"
    )
    parser.add_argument("--detail", type=float, metavar="0..100", help="of enlarging: 0 faithful, 100 crisp")
    add_scheduler_options(parser)
    parser.add_argument("--model", action="append", default=[], metavar="ID", help="take this model for its step")
    add_output_options(parser)


def run(arguments: argparse.Namespace) -> int:
    """Run the command; the exit status."""
    split_off()
    steps = None
    if arguments.steps is not None:
        steps = tuple(word.strip().replace("-", "_") for word in arguments.steps.split(",") if word.strip())
        if not steps:
            raise UsageError("--steps needs at least one step")
    task = EnhancePhotos(
        tuple(path.expanduser().absolute() for path in arguments.paths),
        output_from(arguments),
        steps,
        arguments.strength,
        arguments.scale,
        arguments.detail,
        PrintSize.read(arguments.size) if arguments.size else None,
        tuple(arguments.model),
        arguments.recursive,
        arguments.manifest,
    )
    return run_batch(where_asked(task, arguments), arguments)
