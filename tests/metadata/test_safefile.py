"""Safe writing under bad conditions: killed, disk full, write-protected, changed by others."""

import os
import resource
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from editor.errors import DiskFull, FileChanged, FileError, FileMissing, NoPermission
from editor.metadata.safefile import safe_replace, stamp, sweep, temporary_name

ROOT = Path(__file__).resolve().parents[2]


def test_new_file_gets_the_mode_that_the_umask_asks_for(tmp_path):
    safe_replace(tmp_path / "a", b"new")
    mask = os.umask(0)
    os.umask(mask)
    assert (tmp_path / "a").read_bytes() == b"new"
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o666 & ~mask


def test_mode_time_and_attributes_of_the_old_file_go_on(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"old")
    path.chmod(0o640)
    os.utime(path, ns=(1_000_000_000, 2_000_000_000))
    attributes = True
    try:
        os.setxattr(path, "user.colour", b"red")
    except OSError:
        attributes = False
    safe_replace(path, lambda file: file.write(b"new"), keep_mtime=True)
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o640
    assert path.stat().st_mtime_ns == 2_000_000_000
    assert not attributes or os.getxattr(path, "user.colour") == b"red"


def test_symbolic_link_stays_a_link(tmp_path):
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("real")
    safe_replace(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


def test_failed_verification_changes_nothing(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"old")

    def refuse(temporary: Path) -> None:
        assert temporary.read_bytes() == b"new"
        raise ValueError("not good")

    with pytest.raises(ValueError, match="not good"):
        safe_replace(path, b"new", verify=refuse)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_file_that_changed_meanwhile_is_left_alone(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"old")
    seen = stamp(path)
    path.write_bytes(b"other program")
    with pytest.raises(FileChanged, match="another program"):
        safe_replace(path, b"new", expect=seen)
    seen = stamp(path)
    with pytest.raises(FileChanged):  # changed at the last moment, while ours was being written
        safe_replace(path, b"new", verify=lambda _: path.write_bytes(b"late"), expect=seen)
    assert path.read_bytes() == b"late"
    with pytest.raises(FileChanged):
        safe_replace(tmp_path / "gone", b"new", expect=(1, 2))


def test_missing_folder_and_folder_in_the_way(tmp_path):
    with pytest.raises(FileMissing):
        safe_replace(tmp_path / "none" / "a", b"new")
    with pytest.raises(FileError):
        safe_replace(tmp_path, b"new")


def as_nobody(work: str, *arguments: Path) -> subprocess.CompletedProcess[str]:
    """Run code as an ordinary user; the tests may run as root, whom no permission stops."""
    drop = "os.setgid(65534); os.setuid(65534)\n" if os.geteuid() == 0 else ""
    imports = f"import os, sys; sys.path.insert(0, {str(ROOT)!r})\n"
    imports += "from editor.metadata.safefile import safe_replace\nfrom editor.errors import NoPermission\n"
    code = imports + drop + textwrap.dedent(work)
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)], capture_output=True, text=True, check=False
    )


def test_write_protected_file_and_folder_are_refused(tmp_path):
    tmp_path.chmod(0o755)
    for parent in (tmp_path.parent, tmp_path.parent.parent):
        parent.chmod(parent.stat().st_mode | 0o055)
    path = tmp_path / "folder" / "a"
    path.parent.mkdir()
    path.write_bytes(b"old")
    if os.geteuid() == 0:
        os.chown(path.parent, 65534, 65534)
        os.chown(path, 65534, 65534)
    work = """
        try: safe_replace(sys.argv[1], b"new")
        except NoPermission as error: print("refused:", error)
    """
    path.chmod(0o444)
    done = as_nobody(work, path)
    assert "refused: a: the system does not allow" in done.stdout, done.stderr
    path.chmod(0o644)
    path.parent.chmod(0o555)
    done = as_nobody(work, path)
    assert "refused: a:" in done.stdout, done.stderr
    assert path.read_bytes() == b"old"
    assert list(path.parent.iterdir()) == [path]


def test_full_disk_keeps_the_old_file(tmp_path):
    """A limit on file size makes writing fail in the middle, as a full disk does."""
    path = tmp_path / "a"
    path.write_bytes(b"old")
    code = textwrap.dedent(f"""
        import sys, resource, signal; sys.path.insert(0, {str(ROOT)!r})
        from editor.metadata.safefile import safe_replace
        from editor.errors import FileError
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, resource.RLIM_INFINITY))
        try: safe_replace(sys.argv[1], b"x" * 5000)
        except FileError as error: print("told:", error)
    """)
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=False)
    assert "told: a:" in done.stdout, done.stderr
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
    assert resource.getrlimit(resource.RLIMIT_FSIZE)


def test_really_full_disk(tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(disk)], check=False, capture_output=True
    )
    if mounted.returncode:
        pytest.skip("a small disk can only be mounted by root")
    try:
        path = disk / "a"
        path.write_bytes(b"old" * 1000)
        with pytest.raises(DiskFull, match="no space left"):
            safe_replace(path, b"x" * 400_000)
        with pytest.raises(DiskFull, match="no space left"):
            safe_replace(path, lambda file: file.write(b"x" * 400_000))
        assert path.read_bytes() == b"old" * 1000
        assert list(disk.iterdir()) == [path]
    finally:
        subprocess.run(["umount", str(disk)], check=True)


KILLED = """
import sys; sys.path.insert(0, sys.argv[2])
from editor.metadata.safefile import safe_replace
print("ready", flush=True)
number = 0
while True:
    number += 1
    body = bytes([number % 251]) * 300_000
    safe_replace(sys.argv[1], lambda file: [file.write(body[at:at + 10_000]) for at in range(0, 300_000, 10_000)])
"""


def kill_rounds(folder: Path, rounds: int) -> tuple[int, int]:
    """Kill a process at a random moment of saving, so often; how many whole files, and how many leftovers."""
    path = folder / "photo"
    path.write_bytes(bytes(300_000))
    whole = left = 0
    for number in range(rounds):
        child = subprocess.Popen([sys.executable, "-c", KILLED, str(path), str(ROOT)], stdout=subprocess.PIPE)
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(0.002 + 0.0073 * number % 0.05)
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()
        data = path.read_bytes()
        whole += len(data) == 300_000 and len(set(data)) == 1
        left += len(sweep(folder))
        assert list(folder.iterdir()) == [path]
    return whole, left


def test_killed_while_saving_the_file_is_whole(tmp_path):
    whole, _ = kill_rounds(tmp_path, 6)
    assert whole == 6


@pytest.mark.slow
def test_killed_two_hundred_times(tmp_path):
    whole, left = kill_rounds(tmp_path, 200)
    assert whole == 200, f"{whole} of 200 files whole, {left} leftovers swept"


def test_sweep_takes_only_our_own_dead_leftovers(tmp_path):
    mine = temporary_name(tmp_path / "alive.jpg")
    mine.write_bytes(b"being written by this very process")
    foreign = tmp_path / ".~lock.document.odt#"
    foreign.write_bytes(b"")
    other_machine = tmp_path / ".~b.jpg.00000000.5.01234567.albumen.tmp"
    other_machine.write_bytes(b"")
    child = subprocess.run(
        [sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True, text=True
    )
    dead = tmp_path / mine.name.replace(f".{os.getpid()}.", f".{int(child.stdout)}.")
    dead.write_bytes(b"")
    assert sweep(tmp_path) == [dead]
    os.utime(other_machine, (1, 1))
    assert sweep(tmp_path) == [other_machine]
    assert mine.exists()
    assert foreign.exists()
    assert sweep(tmp_path / "none") == []


def test_permission_error_names_the_file(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "access", lambda *_: False)
    (tmp_path / "a.jpg").write_bytes(b"old")
    with pytest.raises(NoPermission, match=r"^a\.jpg: "):
        safe_replace(tmp_path / "a.jpg", b"new")
