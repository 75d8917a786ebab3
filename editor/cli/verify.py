"""albumen verify MANIFEST [--again]"""

import argparse
from pathlib import Path

from editor.cli.running import run_batch
from editor.tasks.verify_manifest import VerifyManifest

EXAMPLES = """\
example:
  albumen export Rome --out web/ --manifest web/receipts.json
  albumen verify web/receipts.json --again"""


def options(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    parser.add_argument("manifest", type=Path, help="the file that --manifest wrote")
    parser.add_argument("--again", action="store_true", help="also make each file anew and compare")
    parser.add_argument("--device", choices=("auto", "cpu", "cuda", "mps"), help="where models run")
    parser.add_argument("--json", action="store_true", help="one JSON object a line instead of text")


def run(arguments: argparse.Namespace) -> int:
    """Run the command; the exit status."""
    task = VerifyManifest(arguments.manifest.expanduser().absolute(), arguments.again)
    return run_batch(task, arguments, nothing="The manifest names no files.")
