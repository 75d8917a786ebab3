"""albumen sync: the catalog and the XMP files beside the photos in step"""

import argparse

from editor.cli.running import run_batch
from editor.tasks.sync_sidecars import SyncSidecars


def options(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    parser.add_argument("--read-only", action="store_true", help="take over what others wrote; write no file")
    parser.add_argument("--json", action="store_true", help="one JSON object a line instead of text")


def run(arguments: argparse.Namespace) -> int:
    """Run the command; the exit status."""
    return run_batch(SyncSidecars(write=not arguments.read_only), arguments, nothing="")
