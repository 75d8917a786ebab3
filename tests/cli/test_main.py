"""The front door: help, wrong usage, and which words open the window."""

import os
import subprocess
import sys

import pytest

from editor import __version__
from editor.__main__ import PATIENCE, _is_for_the_command_line
from editor.cli import COMMANDS


def test_help_names_every_command(albumen):
    ran = albumen("--help")
    assert ran.status == 0
    assert all(f"\n  {name} " in ran.out for name in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(albumen, command):
    ran = albumen(command, "--help")
    assert ran.status == 0
    assert ran.out.startswith(f"usage: albumen {command}")


def test_the_version(albumen):
    assert albumen("--version").out == f"albumen {__version__}\n"


def test_a_mistyped_command_is_wrong_usage(albumen):
    ran = albumen("enhnace", "x.jpg")
    assert ran.status == 2
    assert "no command, and no file, called 'enhnace'" in ran.err


@pytest.mark.parametrize(
    "words",
    [
        ["enhance"],
        ["enhance", "x.jpg"],
        ["enhance", "x.jpg", "--out", "o", "--steps", "polish"],
        ["enhance", "x.jpg", "--out", "o", "--steps", ""],
        ["enhance", "x.jpg", "--out", "o", "--steps", "denoise", "--auto"],
        ["enhance", "x.jpg", "--out", "o", "--strength", "200"],
        ["enhance", "x.jpg", "--out", "o", "--scale", "3"],
        ["enhance", "x.jpg", "--out", "o", "--format", "jpeg", "--bits", "16"],
        ["enhance", "x.jpg", "--out", "o", "--quality", "0"],
        ["enhance", "x.jpg", "--out", "o", "--conflict", "burn"],
        ["enhance", "x.jpg", "--out", "o", "--name", "{place}"],
        ["develop", "x.jpg"],
        ["develop", "x.jpg", "--out", "o"],
        ["develop", "x.jpg", "--out", "o", "--set", "exposure.stops=99"],
        ["develop", "x.jpg", "--out", "o", "--preset", "there is none"],
        ["export", "no such album", "--out", "o"],
        ["models"],
        ["models", "info"],
        ["list", "--filter", "rating>>4"],
        ["album", "show", "nothing"],
        ["write-back", "x.jpg"],
        ["watch", ".", "--out", "o"],
    ],
)
def test_wrong_usage_ends_with_two_and_makes_nothing(albumen, tmp_path, monkeypatch, words):
    monkeypatch.chdir(tmp_path)
    ran = albumen(*words)
    assert ran.status == 2, ran.err
    assert ran.err.strip()
    assert "Traceback" not in ran.err
    assert not (tmp_path / "o").exists()


def test_files_open_the_window_and_commands_do_not(tmp_path, monkeypatch):
    (tmp_path / "photo.jpg").write_bytes(b"")
    monkeypatch.chdir(tmp_path)
    assert not _is_for_the_command_line([])
    assert not _is_for_the_command_line(["photo.jpg"])
    assert not _is_for_the_command_line([str(tmp_path)])
    assert _is_for_the_command_line(["enhance", "photo.jpg"])
    assert _is_for_the_command_line(["--version"])
    assert _is_for_the_command_line(["no-such-file.jpg"])


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a display here")
def test_without_a_display_it_says_so(tmp_path):
    environment = {"PATH": "", "ALBUMEN_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-m", "editor"], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 1
    assert "There is no display" in done.stderr


def test_idle_threads_sleep_soon_unless_the_user_says_otherwise():
    """It is said before the first library that has threads is there, and holds for the processes that open photos."""
    code = (
        "import os, sys; from editor.__main__ import PATIENCE, main; main(['--version'])\n"
        "print(*(os.environ[name] for name in PATIENCE), {'numpy', 'torch', 'cv2'} & set(sys.modules))"
    )
    rest = {name: value for name, value in os.environ.items() if name not in PATIENCE}
    for given, seen in (({}, list(PATIENCE.values())), ({"GOMP_SPINCOUNT": "7"}, ["4", "7", "1"])):
        done = subprocess.run(
            [sys.executable, "-c", code], env={**rest, **given}, capture_output=True, text=True, check=True
        )
        assert done.stdout.splitlines()[-1].split() == [*seen, "set()"]


def test_a_reader_that_has_had_enough_is_no_error(tmp_path):
    code = "import sys; from editor.__main__ import main; sys.exit(main(['develop', '--list']))"
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    process.stdout.close()
    _, err = process.communicate(timeout=60)
    assert b"Traceback" not in err
    assert process.returncode == 0


@pytest.mark.parametrize("output", ["a pipe", "closed"])
def test_the_shortest_way_out_leaves_nothing_undone(output):
    """Threads end, whoever asked is told, what was printed arrives, and the status is the command's."""
    code = (
        "import atexit, threading, time\n"
        "from editor import __main__ as program\n"
        "def work():\n"
        "    time.sleep(0.3)\n"
        "    print('worked')\n"
        "def command(words):\n"
        "    atexit.register(print, 'told')\n"
        "    threading.Thread(target=work).start()\n"
        "    print('done', end=' ')\n"
        "    return 7\n"
        "program._command_line = command\n"
        "program.run()"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code, "--version"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONUNBUFFERED": ""},
    )
    if output == "closed":
        process.stdout.close()
        _, told = process.communicate(timeout=60)
    else:
        told, _ = process.communicate(timeout=60)
        assert told == b"done worked\ntold\n".replace(b"\n", os.linesep.encode())
    assert process.returncode == 7
    assert b"Traceback" not in told
