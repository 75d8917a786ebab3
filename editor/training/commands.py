"""The bench's command line.

python -m editor.training models/<name>/train.toml            train, or go on training, what the plan says
python -m editor.training … --dry-run                         three steps, to see that everything is there
python -m editor.training evaluate models/<name> cbsd68-s25 …  PSNR and SSIM over a set of pictures
python -m editor.training publish models/<name>/train.toml    weights and card from the run
python -m editor.training plot <name> [<name> …]              the log as a PNG
python -m editor.training fit; … check                        the diagnosis, to photos spoiled with known truth
"""

import argparse
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import torch

from editor.errors import AlbumenError
from editor.training.plan import Plan, read_plan

Command = Callable[[argparse.Namespace], None]


def main(words: list[str]) -> int:
    """Runs one command; 0 if fine, 2 when what was asked for makes no sense."""
    if words and words[0] not in COMMANDS and not words[0].startswith("-"):
        words = ["train", *words]
    try:
        asked = _parser().parse_args(words)
        asked.command(asked)
    except AlbumenError as error:
        print(error)
        return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m editor.training")
    commands = parser.add_subparsers(required=True)
    for name, (command, describe) in COMMANDS.items():
        words = commands.add_parser(name, help=command.__doc__)
        words.add_argument("--threads", type=int, default=1, help="CPU threads")
        words.add_argument("--runs", type=Path, default=Path("runs"), help="where runs keep their state")
        words.add_argument("--run", default="", help="name of the run, where it is not the plan's")
        describe(words)
        words.set_defaults(command=command)
    return parser


def _run_name(asked: argparse.Namespace, plan: Plan) -> str:
    return str(asked.run or plan.name)


def _train(asked: argparse.Namespace) -> None:
    """Train, or go on training"""
    from editor.training.data import pack  # noqa: PLC0415
    from editor.training.loop import Run  # noqa: PLC0415

    plan = read_plan(asked.plan)
    if asked.dry_run:
        plan = _small(plan)
    torch.set_num_threads(asked.threads)
    device = torch.device(asked.device or ("cuda" if torch.cuda.is_available() else "cpu"))
    packed: Path = asked.packed
    if plan.data.reduce > 1:
        packed = packed.with_stem(f"{packed.stem}-{plan.data.reduce}")
    if plan.data.square:
        packed = packed.with_stem(f"{packed.stem}-square-{plan.data.square}")
    if not packed.exists():
        pack(asked.photos, packed, plan.data.reduce, plan.data.square)
    name = f"{_run_name(asked, plan)}-dry" if asked.dry_run else _run_name(asked, plan)
    run = Run(plan, asked.runs / name, packed, device)
    if not asked.fresh and not asked.dry_run and run.resume():
        print(f"resumed at step {run.step}, {run.spent / 60:.1f} of {plan.schedule.minutes:g} minutes", flush=True)
    validated = asked.validation.is_dir() and not asked.dry_run
    run.train(asked.validation if validated else None, 3 if asked.dry_run else None)


def _small(plan: Plan) -> Plan:
    """The plan with the smallest patches, two at a time, and fresh weights where those to start from are still to be
    trained: all of it runs, on any machine."""
    warm = plan.network.warm_start
    if warm and not (plan.folder / warm).exists():
        print(f"{warm} is not there yet: fresh weights for this try")
        warm = ""
    data = replace(plan.data, patch=(min(plan.data.patch),), batch=(2,))
    return replace(plan, network=replace(plan.network, warm_start=warm), data=data)


def _train_words(words: argparse.ArgumentParser) -> None:
    words.add_argument("plan", type=Path)
    words.add_argument("--photos", type=Path, default=Path("../shared/data/train"), help="folder of clean photos")
    words.add_argument("--packed", type=Path, default=Path(".data/train.bin"), help="their decoded copy")
    words.add_argument("--validation", type=Path, default=Path("../shared/data/val"))
    words.add_argument("--device", default="", help="cuda, cpu …; best there is by default")
    words.add_argument("--fresh", action="store_true", help="forget the run's checkpoint")
    words.add_argument("--dry-run", action="store_true", help="three steps only")


def _publish(asked: argparse.Namespace) -> None:
    """Weights and card from a run"""
    from editor.training.publish import publish  # noqa: PLC0415

    plan = read_plan(asked.plan)
    checkpoint = asked.checkpoint or asked.runs / _run_name(asked, plan) / "latest.pt"
    print(publish(plan, checkpoint, asked.detail))


def _publish_words(words: argparse.ArgumentParser) -> None:
    words.add_argument("plan", type=Path)
    words.add_argument("--checkpoint", type=Path, default=None)
    words.add_argument("--detail", action="store_true", help="as the second flavour of a published model")


def _evaluate(asked: argparse.Namespace) -> None:
    """PSNR and SSIM over sets of pictures"""
    from editor.training.evaluate import as_rows, measure, open_model, record, scores, summary  # noqa: PLC0415
    from editor.training.sets import pairs  # noqa: PLC0415

    torch.set_num_threads(asked.threads)
    model = open_model(asked.model, asked.weights)
    for name in asked.sets:
        results = [measure(model, pair) for pair in pairs(name, asked.data, asked.every)]
        if asked.each:
            print(as_rows(results))
        found = summary(results)
        print(name, json.dumps({k: round(v, 3) for k, v in found.items()}), flush=True)
        if asked.record:
            part = f" --every {asked.every}" if asked.every > 1 else ""
            command = f"python -m editor.training evaluate models/{asked.model.name} {name}{part}"
            record(asked.model, scores(name, found, command))


def _evaluate_words(words: argparse.ArgumentParser) -> None:
    words.add_argument("model", type=Path, help="a folder in models/")
    words.add_argument("sets", nargs="+", help="see editor/training/sets.py")
    words.add_argument("--data", type=Path, default=Path("../shared/data"))
    words.add_argument("--weights", type=Path, default=None, help="a checkpoint instead of the published weights")
    words.add_argument("--every", type=int, default=1, help="only every n-th picture")
    words.add_argument("--each", action="store_true", help="print every picture")
    words.add_argument("--record", action="store_true", help="write the figures into the model's scores.json")


def _plot(asked: argparse.Namespace) -> None:
    """The logs of runs as a PNG"""
    from editor.training.plot import plot  # noqa: PLC0415

    print(plot([asked.runs / name for name in asked.names], asked.out or asked.runs / f"{asked.names[0]}.png"))


def _plot_words(words: argparse.ArgumentParser) -> None:
    words.add_argument("names", nargs="+", help="runs")
    words.add_argument("--out", type=Path, default=None)


def _fit(asked: argparse.Namespace) -> None:
    """The diagnosis, to photos spoiled with known truth"""
    from editor.training.fits.writing import write  # noqa: PLC0415

    torch.set_num_threads(asked.threads)
    write(asked.data, asked.model, asked.weights)


def _check(asked: argparse.Namespace) -> None:
    """How far the diagnosis is off, into a report"""
    from editor.training.fits.writing import check  # noqa: PLC0415

    torch.set_num_threads(asked.threads)
    check(asked.data, asked.model, asked.weights, asked.report, asked.every)
    print(asked.report)


def _fit_words(words: argparse.ArgumentParser) -> None:
    words.add_argument("--data", type=Path, default=Path("../shared/data"))
    words.add_argument("--model", type=Path, default=Path("models/denoise"), help="the denoiser it is fitted to")
    words.add_argument("--weights", type=Path, default=None, help="a checkpoint instead of the published weights")


def _check_words(words: argparse.ArgumentParser) -> None:
    _fit_words(words)
    words.add_argument("--report", type=Path, default=Path("models/DIAGNOSIS.md"), help="where the errors are written")
    words.add_argument("--every", type=int, default=1, help="only every n-th photo")


COMMANDS: dict[str, tuple[Command, Callable[[argparse.ArgumentParser], None]]] = {
    "train": (_train, _train_words),
    "fit": (_fit, _fit_words),
    "check": (_check, _check_words),
    "evaluate": (_evaluate, _evaluate_words),
    "plot": (_plot, _plot_words),
    "publish": (_publish, _publish_words),
}
