"""albumen write-back PHOTO… --yes"""

import argparse
from pathlib import Path

from editor.cli.running import run_batch, studio_for
from editor.errors import FileMissing, UsageError
from editor.tasks.bring_back import BringBack
from editor.tasks.write_back import WriteBack

EXAMPLES = """\
The first original is kept in the folder .albumen-originals beside the photo. RAW files are never replaced.

examples:
  albumen write-back a.jpg b.jpg --yes
  albumen write-back a.jpg --beside
  albumen write-back a.jpg --undo --yes"""


def options(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    parser.add_argument("photos", nargs="+", type=Path, metavar="PHOTO", help="photos that the catalog knows")
    parser.add_argument("--yes", action="store_true", help="yes, replace the original files")
    parser.add_argument("--beside", action="store_true", help="write NAME-edited beside the original instead")
    parser.add_argument("--undo", action="store_true", help="bring the first original back, and the edits with it")
    parser.add_argument("--device", choices=("auto", "cpu", "cuda", "mps"), help="where models run")
    parser.add_argument("--json", action="store_true", help="one JSON object a line instead of text")


def run(arguments: argparse.Namespace) -> int:
    """Run the command; the exit status."""
    if arguments.undo and arguments.beside:
        raise UsageError("--undo brings an original back; --beside leaves it where it is")
    if not (arguments.yes or arguments.beside):
        raise UsageError("this replaces the original files; say --yes to confirm, or --beside for copies")
    ids = []
    with studio_for(arguments) as studio:
        for path in arguments.photos:
            photo = studio.catalog.by_path(path.expanduser().absolute())
            if photo is None:
                raise FileMissing(path, "the catalog does not know this photo; import it first")
            ids.append(photo.id)
    if arguments.undo:
        return run_batch(BringBack(tuple(ids), confirmed=True), arguments)
    return run_batch(WriteBack(tuple(ids), confirmed=True, beside=arguments.beside), arguments)
