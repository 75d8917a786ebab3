"""--scheduler: the same work on the workers of a Dask cluster."""

import argparse

from editor.cli.running import BatchTask
from editor.errors import UsageError
from editor.tasks.cluster import OnCluster, Spreadable


def add_scheduler_options(parser: argparse.ArgumentParser) -> None:
    """Add them to a command whose photos can be made anywhere."""
    group = parser.add_argument_group("where it is done")
    group.add_argument("--scheduler", metavar="ADDRESS", help="on a Dask cluster, such as tcp://host:8786")
    group.add_argument("--ship", action="store_true", help="send photos there and back; workers do not see the folders")


def where_asked(task: Spreadable, arguments: argparse.Namespace) -> BatchTask:
    """The task itself, or on the cluster that was asked for. Raises UsageError."""
    if not arguments.scheduler:
        if arguments.ship:
            raise UsageError("--ship goes with --scheduler ADDRESS")
        return task
    return OnCluster(task, arguments.scheduler, arguments.ship)
