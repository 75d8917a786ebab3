"""albumen inspect PHOTO [--json]"""

import argparse
from pathlib import Path
from typing import Any

from editor.cli.reporter import emit
from editor.errors import AlbumenError
from editor.formats.guard import split_off
from editor.tasks.look_at_photo import facts_of


def options(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    parser.add_argument("photos", nargs="+", type=Path, metavar="PHOTO")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")


def run(arguments: argparse.Namespace) -> int:
    """Run the command; the exit status."""
    split_off()
    status = 0
    for path in arguments.photos:
        try:
            facts = facts_of(path.expanduser())
        except AlbumenError as error:
            status = 1
            if arguments.json:
                emit(event="failed", source=path, reason=str(error))
            else:
                print(error)
            continue
        if arguments.json:
            emit(**facts)
        else:
            print(_in_words(facts))
    return status


def _in_words(facts: dict[str, Any]) -> str:
    rows = [
        ("file", facts["path"]),
        ("format", f"{facts['format']}, {facts['bytes']:,} bytes{_jpeg(facts)}"),
        ("size", f"{facts['width']} × {facts['height']}, {facts['width'] * facts['height'] / 1e6:.1f} megapixels"),
        ("pixels", f"{facts['model']}, {facts['bits']} bits a channel{', alpha' if facts['alpha'] else ''}"),
        ("colour", facts["colour_space"]),
        ("also holds", ", ".join(facts["badges"])),
        ("carries", ", ".join(f"{name} {size:,} bytes" for name, size in facts["blocks"].items())),
    ]
    rows += [(name.replace("_", " "), _short(value)) for name, value in facts["metadata"].items()]
    diagnosis = facts["diagnosis"]
    rows += [(name, _figures(value)) for name, value in diagnosis.items() if isinstance(value, dict)]
    rows += [("suggestion", _suggestion(each)) for each in diagnosis["suggestions"]]
    rows += [("needs", "nothing")] if diagnosis["nothing_needed"] else []
    return "\n".join(f"{name:<18} {value}" for name, value in rows if value) + "\n"


def _jpeg(facts: dict[str, Any]) -> str:
    if not facts["jpeg_quality"]:
        return ""
    return f", quality {facts['jpeg_quality']}{', ' + facts['jpeg_subsampling'] if facts['jpeg_subsampling'] else ''}"


def _figures(told: dict[str, Any]) -> str:
    return ", ".join(f"{name} {_short(value)}" for name, value in told.items() if value not in (None, "", [], False))


def _short(value: Any) -> str:
    if isinstance(value, float):
        return f"{value:.4g}"
    if isinstance(value, list):
        return ", ".join(_short(each) for each in value)
    return str(value)


def _suggestion(told: dict[str, Any]) -> str:
    return f"{told['edit']} at {told['strength']:.0f}: {told['cause']} (confidence {told['confidence']:.0%})"
