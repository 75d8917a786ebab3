"""The options that say what is written and where; the same for every command that makes files."""

import argparse
from pathlib import Path
from typing import Any

from editor.catalog.naming import Naming
from editor.errors import UsageError
from editor.formats.files import all_formats
from editor.formats.format import Options
from editor.metadata.policy import Policy
from editor.tasks.output import COLOURS, CONFLICTS, Output


def writable() -> list[str]:
    """The names of the formats that can be written."""
    return [name for name, each in all_formats().items() if each.can_write]


def add_output_options(parser: argparse.ArgumentParser, *, required: bool = True) -> None:
    """Add them to a command. required: whether --out is."""
    group = parser.add_argument_group("what is written")
    group.add_argument("--out", type=Path, required=required, metavar="DIR", help="the folder to write to")
    group.add_argument(
        "--format", default="same", choices=["same", *writable()], help="file format; same: each photo's own (default)"
    )
    group.add_argument("--bits", type=int, choices=(8, 16), help="bits a channel; default: as the photo has")
    group.add_argument("--quality", type=_quality, metavar="N", help="1 to 100, for formats that lose (default 92)")
    group.add_argument(
        "--metadata", default="all", choices=[each.value for each in Policy], help="what the files carry (default all)"
    )
    group.add_argument("--conflict", default="rename", choices=CONFLICTS, help="where a file is already there")
    group.add_argument("--long-edge", type=_pixels, metavar="PIXELS", help="reduce to this longest side")
    group.add_argument("--dpi", type=_dots, metavar="N", help="dots an inch that the files name, for printing")
    group.add_argument("--colour", default="same", choices=COLOURS, help="colour space of the files (default same)")
    group.add_argument("--sharpen", default="none", choices=("none", "screen", "print"), help="for this medium")
    group.add_argument("--watermark", default="", metavar="TEXT", help="words in the lower right corner")
    group.add_argument("--name", default="{name}", metavar="TEMPLATE", help="file name, such as {date}-{counter:04}")
    group.add_argument("--manifest", type=Path, metavar="FILE", help="write a receipt of every file to this JSON file")
    group.add_argument(
        "--damaged", action="store_true", help="open damaged photos too, as far as they can be read, and say so"
    )
    parser.add_argument("--recursive", action="store_true", help="also the folders inside the folders")
    parser.add_argument("--device", choices=("auto", "cpu", "cuda", "mps"), help="where models run")
    parser.add_argument("--json", action="store_true", help="one JSON object a line instead of text")


def output_from(arguments: argparse.Namespace) -> Output:
    """The output that the options describe. Raises UsageError for options that cannot go together."""
    if arguments.format != "same" and arguments.bits and arguments.bits > max(all_formats()[arguments.format].depths):
        raise UsageError(
            f"{arguments.format.upper()} does not hold {arguments.bits} bits a channel; choose png or tiff"
        )
    if arguments.out.exists() and not arguments.out.is_dir():
        raise UsageError(f"--out {arguments.out} is a file, not a folder")
    chosen: dict[str, Any] = {"bits": arguments.bits, "quality": arguments.quality}
    return Output(
        folder=arguments.out.expanduser().absolute(),
        format=None if arguments.format == "same" else arguments.format,
        options=Options(**{name: value for name, value in chosen.items() if value is not None}),
        policy=Policy(arguments.metadata),
        conflict=arguments.conflict,
        long_edge=arguments.long_edge,
        template=Naming(arguments.name).template,
        colour=arguments.colour,
        sharpening=arguments.sharpen,
        watermark=arguments.watermark,
        damaged=arguments.damaged,
        dpi=arguments.dpi,
    )


def _quality(text: str) -> int:
    return _whole(text, 1, 100)


def _pixels(text: str) -> int:
    return _whole(text, 1, 100_000)


def _dots(text: str) -> int:
    return _whole(text, 1, 65_535)


def _whole(text: str, low: int, high: int) -> int:
    if not text.isdecimal() or not low <= int(text) <= high:
        raise argparse.ArgumentTypeError(f"must be a whole number from {low} to {high}, not {text!r}")
    return int(text)
