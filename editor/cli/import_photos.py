"""albumen import DIR… [--album NAME]"""

import argparse
from pathlib import Path

from editor.cli.running import run_batch
from editor.tasks.import_photos import ImportPhotos

EXAMPLES = """\
example:
  albumen import ~/Pictures/2024 --album "Summer 2024" """


def options(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="folders (with those inside) and photos")
    parser.add_argument("--album", metavar="NAME", help="also put them into this album, which is made if need be")
    parser.add_argument("--flat", action="store_true", help="not the folders inside the folders")
    parser.add_argument("--json", action="store_true", help="one JSON object a line instead of text")


def run(arguments: argparse.Namespace) -> int:
    """Run the command; the exit status."""
    paths = tuple(path.expanduser().absolute() for path in arguments.paths)
    return run_batch(ImportPhotos(paths, arguments.album, recursive=not arguments.flat), arguments)
