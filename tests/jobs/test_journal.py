"""The journal of a batch survives torn lines and belongs to one process at a time."""

import subprocess
import sys

import pytest

from editor.errors import FileError, UsageError
from editor.jobs.journal import Journal


def test_what_was_done_is_known_after_a_crash(tmp_path):
    journal = Journal.open(tmp_path, "a batch")
    journal.begin("one", place="x/one.jpg")
    journal.done("one", model="denoise")
    journal.begin("two", place="x/two.jpg")
    journal.close()  # as a killed process would leave it

    again = Journal.open(tmp_path, "a batch")
    assert again.resumed
    assert again.entries["one"].state == "done"
    assert again.entries["one"].data == {"place": "x/one.jpg", "model": "denoise"}
    assert again.entries["two"].state == "begun"
    again.finish()
    assert not Journal.open(tmp_path, "a batch").resumed


def test_a_torn_last_line_costs_one_entry_and_not_the_next(tmp_path):
    journal = Journal.open(tmp_path, "b")
    journal.begin("one", place="1")
    journal.begin("two", place="2")
    journal.close()
    journal.path.write_bytes(journal.path.read_bytes()[:-9])

    again = Journal.open(tmp_path, "b")
    assert set(again.entries) == {"one"}
    again.begin("three", place="3")
    again.close()
    assert set(Journal.open(tmp_path, "b").entries) == {"one", "three"}


def test_forgotten_items_are_tried_afresh(tmp_path):
    journal = Journal.open(tmp_path, "c")
    journal.begin("one", place="1")
    journal.forget("one")
    journal.close()
    assert not Journal.open(tmp_path, "c").resumed


def test_rubbish_in_the_journal_is_passed_over(tmp_path):
    journal = Journal.open(tmp_path, "d")
    journal.begin("one", place="1")
    journal.close()
    journal.path.write_bytes(b"\xff\x00nonsense\n[1]\n{}\n" + journal.path.read_bytes())
    assert set(Journal.open(tmp_path, "d").entries) == {"one"}


def test_other_batches_have_other_journals(tmp_path):
    first, second = Journal.open(tmp_path, "one"), Journal.open(tmp_path, "two")
    assert first.path != second.path
    first.finish()
    second.finish()
    assert list(tmp_path.iterdir()) == []


def test_two_processes_cannot_run_the_same_batch(tmp_path):
    code = (
        "import sys, pathlib; from editor.jobs.journal import Journal;"
        "j = Journal.open(pathlib.Path(sys.argv[1]), 'same'); print('open', flush=True); sys.stdin.read()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert other.stdout.readline() == "open\n"
        with pytest.raises(UsageError, match="already running"):
            Journal.open(tmp_path, "same")
        other.kill()
        other.wait(10)
        Journal.open(tmp_path, "same").finish()
    finally:
        other.kill()
        other.wait(10)
        other.stdin.close()
        other.stdout.close()


def test_a_folder_that_cannot_be_made_is_a_clear_sentence(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(FileError):
        Journal.open(tmp_path / "file" / "journal", "x")
