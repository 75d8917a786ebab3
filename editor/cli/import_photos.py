"""albumen import DIR… [--album NAME] [--to FOLDER [--name TEMPLATE] [--backup FOLDER] [--move]]"""

import argparse
from pathlib import Path

from editor.catalog.naming import WORDS
from editor.cli.running import run_batch
from editor.errors import UsageError
from editor.tasks.import_photos import ImportPhotos
from editor.tasks.unloading import Landing

EXAMPLES = f"""\
examples:
  albumen import ~/Pictures/2024 --album "Summer 2024"
  albumen import /media/CARD --to ~/Pictures --name "{{date:%Y-%m}}/{{date}}_{{counter:04}}" --backup /media/DISK
words of a name: {", ".join(f"{{{word}}}" for word in WORDS)}"""


def options(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="folders (with those inside) and photos")
    parser.add_argument("--album", metavar="NAME", help="also put them into this album, which is made if need be")
    parser.add_argument("--flat", action="store_true", help="not the folders inside the folders")
    parser.add_argument("--to", type=Path, metavar="FOLDER", help="copy the photos there first, as from a card")
    parser.add_argument("--name", metavar="TEMPLATE", help="how the copies are called; a slash makes folders")
    parser.add_argument("--backup", type=Path, metavar="FOLDER", help="a second copy of each, under the same name")
    parser.add_argument("--move", action="store_true", help="delete from the card what was copied and read back")
    parser.add_argument("--new-only", action="store_true", help="leave out copies of photos that are there already")
    parser.add_argument("--keyword", action="append", default=[], metavar="WORD", help="new photos get it (repeatable)")
    parser.add_argument("--preset", action="append", default=[], metavar="NAME", help="new photos get it (repeatable)")
    parser.add_argument("--json", action="store_true", help="one JSON object a line instead of text")


def run(arguments: argparse.Namespace) -> int:
    """Run the command; the exit status."""
    task = ImportPhotos(
        tuple(path.expanduser().absolute() for path in arguments.paths),
        arguments.album,
        recursive=not arguments.flat,
        landing=_landing(arguments),
        new_only=arguments.new_only,
        keywords=tuple(arguments.keyword),
        presets=tuple(arguments.preset),
    )
    return run_batch(task, arguments)


def _landing(arguments: argparse.Namespace) -> Landing | None:
    if arguments.to is None:
        if arguments.name or arguments.backup or arguments.move:
            raise UsageError("--name, --backup and --move go with --to FOLDER")
        return None
    backup = arguments.backup.expanduser().absolute() if arguments.backup else None
    return Landing(arguments.to.expanduser().absolute(), arguments.name or "{name}", backup, arguments.move)
