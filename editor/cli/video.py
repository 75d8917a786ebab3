"""albumen video CLIP… --out DIR"""

import argparse
import re
from pathlib import Path

from editor.cli.assignment import recipe_with
from editor.cli.running import run_batch, studio_for
from editor.develop.recipe import Recipe
from editor.errors import UsageError
from editor.metadata.policy import Policy
from editor.tasks.clip_making import Span
from editor.tasks.clip_needs import STEPS, ClipWishes, said
from editor.tasks.enhance_video import EnhanceVideo
from editor.tasks.output import CONFLICTS, Output
from editor.tasks.presets import recipe_of_presets
from editor.video.clip import is_clip_name
from editor.video.encoding import QUALITY, Coding
from editor.video.library import CODECS

EXAMPLES = """\
examples:
  albumen video party.mp4 --out better/                 what the clip needs, measured on frames all over it
  albumen video clips/ --recursive --out better/ --steps denoise --strength 70
  albumen video small.mov --out big/ --steps upscale --scale 2 --codec hevc
  albumen video dark.mp4 --out . --set exposure.stops=0.5 --preset "Warm film"
  albumen video long.mp4 --out look/ --preview 5        five seconds from its middle, to judge by eye
  albumen video long.mp4 --out part/ --range 0:05-0:12

Frames are joined along their movement, so that what was grain does not become flicker; --temporal 0 does each alone.
Sound, subtitles, chapters and data are copied as they are, frame times are kept. A run that is stopped, even killed,
goes on with the piece it was at when the same command is given again."""

PREVIEW = 3.0
CLOCK = re.compile(r"^(?:(?:(\d+):)?(\d{1,2}):)?(\d+(?:\.\d+)?)$")


def options(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    parser.add_argument("paths", nargs="+", type=Path, metavar="CLIP", help="video files and folders")
    _add_wishes(parser.add_argument_group("what is done"))
    part = parser.add_argument_group("of how much")
    part.add_argument("--range", type=_span, metavar="FROM-TO", help="only this part, such as 0:05-0:12 or 90-")
    part.add_argument(
        "--preview",
        nargs="?",
        type=_seconds,
        const=PREVIEW,
        metavar="SECONDS",
        help=f"only so much (default {PREVIEW:g})",
    )
    _add_output(parser.add_argument_group("what is written"))
    parser.add_argument("--recursive", action="store_true", help="also the folders inside the folders")
    parser.add_argument("--device", choices=("auto", "cpu", "cuda", "mps"), help="where models run")
    parser.add_argument("--json", action="store_true", help="one JSON object a line instead of text")


def _add_wishes(what: argparse._ArgumentGroup) -> None:
    what.add_argument(
        "--steps", default="auto", metavar="STEP,…|auto", help=f"auto (default), none, or of {', '.join(STEPS)}"
    )
    what.add_argument("--strength", type=float, metavar="0..100", help="in place of the measured strengths")
    what.add_argument("--scale", type=int, choices=(2, 4), help="enlarge")
    what.add_argument("--detail", type=float, metavar="0..100", help="of enlarging: 0 faithful, 100 crisp")
    what.add_argument("--set", action="append", default=[], metavar="EDIT.PARAMETER=VALUE", help="on every frame")
    what.add_argument("--preset", action="append", default=[], metavar="NAME", help="on every frame, before --set")
    what.add_argument("--by-scene", action="store_true", help="measure each scene by itself, not the clip as a whole")
    what.add_argument(
        "--temporal",
        type=float,
        default=100.0,
        metavar="0..100",
        help="how much frames steady each other (default 100)",
    )
    what.add_argument("--model", action="append", default=[], metavar="ID", help="take this model for its step")


def _add_output(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder to write to")
    group.add_argument("--codec", default="av1", choices=list(CODECS), help="how pictures are stored (default av1)")
    group.add_argument("--quality", type=float, default=QUALITY, metavar="1..100", help=f"default {QUALITY:g}")
    group.add_argument("--bits", type=int, choices=(8, 10), help="bits a channel; default: as the clip has")
    group.add_argument("--conflict", default="rename", choices=CONFLICTS, help="where a file is already there")
    group.add_argument(
        "--metadata", default="all", choices=[each.value for each in Policy], help="what the files say (default all)"
    )
    group.add_argument(
        "--damaged", action="store_true", help="take damaged clips too, as far as they can be read, and say so"
    )


def run(arguments: argparse.Namespace) -> int:
    """Run the command; the exit status."""
    if arguments.out.exists() and not arguments.out.is_dir():
        raise UsageError(f"--out {arguments.out} is a file, not a folder")
    output = Output(
        arguments.out.expanduser().absolute(),
        policy=Policy(arguments.metadata),
        conflict=arguments.conflict,
        damaged=arguments.damaged,
    )
    task = EnhanceVideo(
        tuple(path.expanduser().absolute() for path in arguments.paths),
        output,
        _wishes(arguments),
        Coding(arguments.codec, arguments.quality, arguments.bits),
        arguments.range,
        arguments.preview,
        arguments.recursive,
    )
    return run_batch(task, arguments, nothing="There are no video files there.", named=is_clip_name)


def _wishes(arguments: argparse.Namespace) -> ClipWishes:
    """What the options ask for. Raises UsageError."""
    with studio_for(arguments) as studio:
        adjust = recipe_with(recipe_of_presets(Recipe(), arguments.preset, studio.preset_folders), arguments.set)
    return ClipWishes(
        _steps(arguments.steps),
        arguments.strength,
        arguments.scale,
        arguments.detail,
        said(adjust),
        tuple(arguments.model),
        arguments.temporal / 100,
        arguments.by_scene,
    )


def _steps(text: str) -> tuple[str, ...] | None:
    words = tuple(word.strip().replace("-", "_") for word in text.split(",") if word.strip())
    if not words:
        raise UsageError("--steps needs at least one step, or auto, or none")
    if words == ("auto",):
        return None
    return () if words == ("none",) else words


def _seconds(text: str) -> float:
    seconds = _clock(text)
    if not seconds or seconds <= 0:
        raise argparse.ArgumentTypeError(f"takes seconds, such as 3 or 0:10, not {text!r}")
    return seconds


def _span(text: str) -> Span:
    first, dash, last = text.partition("-")
    start, end = _clock(first or "0"), _clock(last) if last else None
    if not dash or start is None or (last and end is None) or (end is not None and end <= start):
        raise argparse.ArgumentTypeError(f"takes a start and an end, such as 0:05-0:12 or 90-, not {text!r}")
    return Span(start, end)


def _clock(text: str) -> float | None:
    """Seconds of "7", "1:07.5" or "1:02:03"."""
    match = CLOCK.match(text.strip())
    if match is None:
        return None
    hours, minutes, seconds = match.groups(default="0")
    return int(hours) * 3600 + int(minutes) * 60 + float(seconds)
