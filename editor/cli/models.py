"""albumen models list|info NAME|check|add FILE|known|get NAME"""

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from editor.cli.reporter import Reporter, emit
from editor.cli.running import studio_for
from editor.errors import ModelError
from editor.restoration.card import ModelCard, check
from editor.restoration.known import fetch, known, known_called
from editor.studio import Studio

MIXED = False
EXAMPLES = """\
examples:
  albumen models list
  albumen models info denoise
  albumen models check
  albumen models known
  albumen models get realesr-general-x4v3
  albumen models add weights.pth --name mine"""


def options(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="all models, with their scores")
    info = actions.add_parser("info", help="everything that is known of one model")
    info.add_argument("name")
    checking = actions.add_parser("check", help="whether all weights are there and whole")
    add = actions.add_parser("add", help="take a model of your own in (needs the extra `community`)")
    add.add_argument("file", type=Path, help="its weights (.pth, .safetensors) or its folder with a card.toml")
    add.add_argument("--name", help="the id to give it (default: the file's name)")
    others = actions.add_parser("known", help="models of others that are known to be good, to be fetched with get")
    get = actions.add_parser("get", help="download one of them, check it and take it in (needs the extra `community`)")
    get.add_argument("name")
    for each in (listing, info, checking, add, others, get):
        each.add_argument("--json", action="store_true", help="one JSON object a line")


def run(arguments: argparse.Namespace) -> int:
    """Run the command; the exit status."""
    with studio_for(arguments) as studio:
        actions = {"list": _list, "info": _info, "check": _check, "add": _add, "known": _known, "get": _get}
        return actions[arguments.action](studio, arguments)


def _list(studio: Studio, arguments: argparse.Namespace) -> int:
    for card in studio.registry.all():
        if arguments.json:
            emit(**_facts(card))
        else:
            scores = ", ".join(f"{name} {value}" for name, value in _headline(card).items())
            print(f"{card.id:<18} {card.task:<9} {card.title}{f'  ({scores})' if scores else ''}")
    return _damaged(studio, arguments)


def _damaged(studio: Studio, arguments: argparse.Namespace) -> int:
    for error in studio.registry.damaged:
        if arguments.json:
            emit(id=error.model, damaged=error.reason)
        else:
            print(f"{error.model:<18} cannot be used: {error.reason}")
    return 1 if studio.registry.damaged else 0


def _info(studio: Studio, arguments: argparse.Namespace) -> int:
    card = studio.registry.get(arguments.name)
    facts = _facts(card)
    if arguments.json:
        emit(**facts)
        return 0
    for name, value in facts.items():
        if name == "scores":
            for test, score in value.items():
                print(f"{'score':<14} {test}: {score}")
        elif value not in ("", None, [], {}):
            print(f"{name.replace('_', ' '):<14} {value}")
    return 0


def _check(studio: Studio, arguments: argparse.Namespace) -> int:
    failed: list[ModelError] = list(studio.registry.damaged)
    for card in studio.registry.all():
        try:
            check(card)
        except ModelError as found:
            failed.append(found)
            continue
        if arguments.json:
            emit(event="done", model=card.id, reason="")
        else:
            print(f"{card.id}: whole")
    for error in failed:
        if arguments.json:
            emit(event="failed", model=error.model, reason=str(error))
        else:
            print(error)
    return 1 if failed else 0


def _add(studio: Studio, arguments: argparse.Namespace) -> int:
    from editor.restoration.community import add_model  # noqa: PLC0415  (imports torch)

    card: ModelCard = add_model(arguments.file.expanduser(), studio.home / "models", arguments.name)
    if arguments.json:
        emit(event="done", **_facts(card))
    else:
        print(f"Added {card.id}: {card.title}, for {card.task}, {card.scale}×. {card.limits}")
    return 0


def _known(studio: Studio, arguments: argparse.Namespace) -> int:
    there = {card.id for card in studio.registry.all()}
    for model in known():
        if arguments.json:
            emit(**asdict(model), installed=model.id in there)
        else:
            state = "installed" if model.id in there else f"{model.megabytes:.0f} MB"
            print(f"{model.id:<25} {model.task:<8} {model.scale}×  {state:<10} {model.title}")
            print(f"{'':<25} {model.about}")
            print(f"{'':<25} {model.licence}; {model.author}")
            print(f"{'':<25} {model.url}")
    return 0


def _get(studio: Studio, arguments: argparse.Namespace) -> int:
    model = known_called(arguments.name)
    reporter = Reporter(arguments.json)
    card = fetch(model, studio.home / "models", studio.home / "cache" / "downloads", reporter.progress)
    reporter.clear()
    if arguments.json:
        emit(event="done", **_facts(card))
    else:
        print(f"Added {card.id}: {card.title}, for {card.task}, {card.scale}×. {card.limits}")
    return 0


def _facts(card: ModelCard) -> dict[str, Any]:
    return {
        "id": card.id,
        "title": card.title,
        "task": card.task,
        "architecture": card.architecture,
        "scale": card.scale,
        "variant": card.variant,
        "version": card.version,
        "kmac_per_pixel": card.cost or None,
        "licence": card.licence,
        "author": card.author,
        "training_data": card.training_data,
        "limits": card.limits,
        "source": card.source,
        "sha256": card.sha256,
        "folder": str(card.folder),
        "shipped": card.shipped,
        "scores": dict(card.scores),
    }


def _headline(card: ModelCard) -> dict[str, Any]:
    """The first few scores that people compare models by."""
    chief = {name: f"{value:.2f}" for name, value in card.scores.items() if name.endswith("PSNR")} or card.scores
    return dict(list(chief.items())[:3])
