"""The command line's front door: finds the command, runs it, and says in one sentence what went wrong."""

import argparse
import os
import sys
from importlib import import_module

from editor import __version__
from editor.cli import COMMANDS
from editor.errors import AlbumenError, UsageError

DONE, SOME_FAILED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130


def main(words: list[str]) -> int:
    """Run one command; the exit status: 0 all done, 1 some failed, 2 wrong usage, 130 interrupted."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")  # a file's name may hold what the terminal cannot show
    try:
        status = _dispatch(words)
        sys.stdout.flush()
    except UsageError as error:
        return _say(f"albumen: {error}", WRONG_USAGE)
    except AlbumenError as error:
        return _say(f"albumen: {error}", SOME_FAILED)
    except KeyboardInterrupt:
        return _say("\nStopped. What was finished is complete; run the same command again to go on.", INTERRUPTED)
    except BrokenPipeError:  # the reader of our output has had enough (albumen list | head)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    return status


def _dispatch(words: list[str]) -> int:
    first = words[0] if words else "--help"
    if first in COMMANDS:
        return _run(first, words[1:])
    if first in ("-h", "--help", "help"):
        print(_overview())
        return DONE
    if first in ("-V", "--version"):
        print(f"albumen {__version__}")
        return DONE
    raise UsageError(f"there is no command, and no file, called {first!r}; `albumen --help` lists the commands")


def _run(name: str, words: list[str]) -> int:
    module, summary = COMMANDS[name]
    command = import_module(f"editor.cli.{module}")
    parser = argparse.ArgumentParser(
        prog=f"albumen {name}",
        description=f"{summary[0].upper()}{summary[1:]}.",
        epilog=getattr(command, "EXAMPLES", None),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.options(parser)
    return int(
        command.run(
            parser.parse_intermixed_args(words) if getattr(command, "MIXED", True) else parser.parse_args(words)
        )
    )


def _overview() -> str:
    rows = "\n".join(f"  {name:<11} {summary}" for name, (_, summary) in COMMANDS.items())
    return (
        "albumen                 open the window\n"
        "albumen FILE…           open photos or folders in the window\n"
        "albumen COMMAND …       work without a window:\n\n"
        f"{rows}\n\n"
        "`albumen COMMAND --help` tells a command's options. ALBUMEN_HOME moves catalog, caches, settings and models."
    )


def _say(sentence: str, status: int) -> int:
    print(sentence, file=sys.stderr)
    return status
