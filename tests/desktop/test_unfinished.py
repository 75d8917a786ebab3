"""Jobs that are not over when the program ends are offered when it begins again."""

import json
import threading
import time
from pathlib import Path

import pytest

from editor.desktop.unfinished import built, left_over, note, plain
from editor.develop.edits.exposure import Exposure
from editor.develop.recipe import Recipe
from editor.formats.format import Options
from editor.jobs.job import JobState
from editor.metadata.policy import Policy
from editor.tasks.apart import Apart
from editor.tasks.clip_making import Span
from editor.tasks.clip_needs import ClipWishes, said
from editor.tasks.enhance_photos import EnhancePhotos
from editor.tasks.enhance_video import EnhanceVideo
from editor.tasks.enhancing import Wishes
from editor.tasks.export_photos import ExportPhotos
from editor.tasks.import_photos import ImportPhotos
from editor.tasks.make_thumbnails import MakeThumbnails
from editor.tasks.measure_photos import MeasurePhotos
from editor.tasks.output import Output
from editor.tasks.print_size import PrintSize
from editor.tasks.unloading import Landing
from editor.video.encoding import Coding

DARKER = said(Recipe().with_edit(Exposure(stops=-0.5)))
OUTPUT = Output(
    folder=Path("/pictures/für alle"), format="jpeg", options=Options(quality=80), policy=Policy.ALL, conflict="skip",
    long_edge=2048, root=Path("/pictures"), template="{name}-web", colour="srgb", sharpening="screen", watermark="© me",
)  # fmt: skip


@pytest.mark.parametrize(
    "task",
    [
        ExportPhotos((3, Path("/a/b\udcff.jpg"), 1), OUTPUT),
        ExportPhotos((1,), Output(Path("out"), percent=50.0)),
        EnhancePhotos((Path("/a.jpg"),), OUTPUT, ("denoise", "upscale"), 60.0, 2),
        EnhancePhotos((Path("/a.jpg"),), Output(Path("out"))),
        EnhancePhotos(
            (Path("/a"), Path("/b")), OUTPUT, apart=(Apart(Path("/b"), OUTPUT, Wishes(("jpeg",), size=PrintSize(9))),)
        ),
        ExportPhotos((1, 2), OUTPUT, apart=(Apart(2, Output(Path("out"), "png")),)),
        ImportPhotos((Path("/a"), Path("/b")), "Travel/Rome"),
        ImportPhotos((Path("/card"),), landing=Landing(Path("/pictures"), backup=Path("/usb")), keywords=("sea",)),
        EnhanceVideo((Path("/a.mp4"),), OUTPUT),
        EnhanceVideo(
            (Path("/a.mp4"), Path("/b.mov")),
            OUTPUT,
            ClipWishes(("denoise",), 60.0, 2, adjust=DARKER, by_scene=True),
            Coding("hevc", 80.0, 10),
            Span(2.0, None),
            3.0,
        ),
        MeasurePhotos((1, 2)),
        MeasurePhotos(),
    ],
)
def test_a_task_comes_back_as_it_was(task):
    again = built(type(task), json.loads(json.dumps(plain(task))))
    assert again == task
    assert repr(again) == repr(task), "the journal of a batch goes by the words of its task"


def test_what_is_written_down_is_left_until_forgotten(tmp_path):
    made = [note(tmp_path, f"Export {n}", ExportPhotos((n,), OUTPUT), "disk", {"show": n > 1}) for n in (1, 2)]
    found = left_over(tmp_path)
    assert found == made
    assert [each.after["show"] for each in found] == [False, True]
    found[0].forget()
    assert left_over(tmp_path) == made[1:]


def test_small_things_are_not_written_down(tmp_path):
    assert note(tmp_path, "Thumbnails", MakeThumbnails((1,)), "disk", {}) is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("text", ["", "{", "[]", '{"kind": "Unknown"}', '{"kind": "os.system", "task": {}}'])
def test_what_cannot_be_read_is_thrown_away(tmp_path, text):
    (tmp_path / "1.json").write_text(text)
    assert left_over(tmp_path) == []
    assert list(tmp_path.iterdir()) == []


def test_values_of_the_wrong_kind_are_refused():
    told = plain(ExportPhotos((1,), OUTPUT))
    with pytest.raises(TypeError):
        built(ExportPhotos, {**told, "output": {**told["output"], "conflict": "burn"}})


@pytest.fixture
def reopened(qtbot, tmp_path, answers):
    """Opens the window again on the library of `window`; what was opened is closed at the end."""
    from editor.desktop.app import make_app, make_window
    from editor.studio import Studio

    opened = []

    def reopen(before=None):
        if before is not None:
            assert before.close()
        studio = Studio.open(tmp_path / "home")
        make_app(studio)
        made = make_window(studio, asker=answers)
        made.show()
        opened.append(made)
        qtbot.waitUntil(lambda: made.session.is_open)
        return made

    yield reopen
    for each in opened:
        each.close()
        each.deleteLater()


def slow_batch(monkeypatch, after):
    """Make the batch stop before the photo of that number until it is cancelled; gives the event that it got there."""
    from editor.tasks.making import Maker

    there, true, count = threading.Event(), Maker.make, []

    def make(self, source, settle, progress):
        count.append(source)
        if len(count) > after:
            there.set()
            while True:
                time.sleep(0.01)
                progress.at(0.0)
        return true(self, source, settle, progress)

    monkeypatch.setattr(Maker, "make", make)
    return there


def test_an_export_that_the_end_cuts_short_goes_on_after_the_restart(
    filled, reopened, qtbot, tmp_path, monkeypatch, answers
):
    """Two of six photos are written; then the window closes. Reopened, the tray offers the job; it writes the rest."""
    out, ids = tmp_path / "out", tuple(int(each) for each in filled.session.photos.ids)
    with monkeypatch.context() as patch:
        there = slow_batch(patch, 2)
        filled.session.run("Export 6 to out", ExportPhotos(ids, Output(out)), "disk", after={"show": False})
        # photos are made side by side: the third may begin before the second is written
        qtbot.waitUntil(lambda: there.is_set() and len(list(out.glob("*.jpg"))) == 2, timeout=20_000)
        stamps = {each.name: each.stat().st_mtime_ns for each in out.glob("*.jpg")}
        window = reopened(filled)
    assert "go on next time" in answers.told[-1]
    (row,) = window.tray.left.values()
    assert window.tray.isVisible()
    texts = " ".join(label.text() for label in row.findChildren(type(window.tray.nothing)))
    assert "Export 6 to out" in texts
    assert "2 photo" in texts
    row.go_on.click()
    assert window.tray.left == {}
    qtbot.waitUntil(lambda: not window.session.jobs.busy, timeout=30_000)
    assert len(list(out.iterdir())) == 6
    assert {name: (out / name).stat().st_mtime_ns for name in stamps} == stamps, "written twice"
    assert left_over(window.session.unfinished) == []
    qtbot.waitUntil(lambda: "6" in window.foot.message.text())


def test_a_job_that_waited_is_offered_and_can_be_discarded(filled, reopened, qtbot, tmp_path, monkeypatch):
    out, ids = tmp_path / "out", tuple(int(each) for each in filled.session.photos.ids)
    with monkeypatch.context() as patch:
        there = slow_batch(patch, 0)
        filled.session.run("First", ExportPhotos(ids, Output(out)), "disk")
        filled.session.run("Second", ExportPhotos(ids[:2], Output(out)), "disk")
        qtbot.waitUntil(there.is_set, timeout=20_000)
        window = reopened(filled)
    assert [row.go_on.accessibleName() for row in window.tray.left.values()] == ["Go on: First", "Go on: Second"]
    for row in list(window.tray.left.values()):
        row.discard.click()
    assert window.tray.left == {}
    assert left_over(window.session.unfinished) == []
    again = reopened(window)
    assert not again.tray.isVisible()
    assert not out.exists()


def test_what_is_done_cancelled_or_failed_is_not_offered(filled, qtbot, tmp_path, monkeypatch):
    session, ids = filled.session, tuple(int(each) for each in filled.session.photos.ids)
    done = session.run("Done", ExportPhotos(ids[:1], Output(tmp_path / "out")), "disk")
    qtbot.waitUntil(lambda: done.state is JobState.DONE, timeout=20_000)
    assert left_over(session.unfinished) == []
    there = slow_batch(monkeypatch, 0)
    first = session.run("Cancelled", ExportPhotos(ids, Output(tmp_path / "out")), "disk")
    second = session.run("Cancelled while waiting", ExportPhotos(ids, Output(tmp_path / "out")), "disk")
    qtbot.waitUntil(there.is_set, timeout=20_000)
    assert len(left_over(session.unfinished)) == 2
    second.cancel()
    first.cancel()
    qtbot.waitUntil(lambda: first.state.over)
    qtbot.waitUntil(lambda: left_over(session.unfinished) == [])
    failed = session.run("Failed", ImportPhotos((tmp_path / "nowhere",)), "disk")
    qtbot.waitUntil(lambda: failed.state.over)
    assert left_over(session.unfinished) == []


def test_writing_back_that_the_end_cuts_short_goes_on_and_keeps_every_first_original(
    filled, reopened, qtbot, monkeypatch
):
    """Two of four photos are in their files when the window closes; reopened, the other two follow, none twice."""
    from editor.develop.edits import edit_called
    from editor.develop.recipe import Recipe
    from editor.tasks.write_back import ORIGINALS, WriteBack

    catalog = filled.session.studio.catalog
    ids = tuple(int(each) for each in filled.session.photos.ids[:4])
    brighter = Recipe().with_edit(edit_called("exposure")(stops=0.5))
    for number in ids:
        catalog.save_history(number, catalog.history(number).add("Brighter", brighter))
    paths = [photo.path for photo in catalog.photos(ids)]
    before = [path.read_bytes() for path in paths]
    with monkeypatch.context() as patch:
        there = slow_batch(patch, 2)
        filled.session.run("Write the edits of 4 photos", WriteBack(ids, confirmed=True), "disk")
        qtbot.waitUntil(there.is_set, timeout=60_000)
        window = reopened(filled)
    assert [path.read_bytes() != old for path, old in zip(paths, before, strict=True)] == [True, True, False, False]
    written = [path.stat().st_mtime_ns for path in paths[:2]]
    (row,) = window.tray.left.values()
    row.go_on.click()
    qtbot.waitUntil(lambda: not window.session.jobs.busy, timeout=90_000)
    assert [path.stat().st_mtime_ns for path in paths[:2]] == written, "written twice"
    assert all(path.read_bytes() != old for path, old in zip(paths, before, strict=True))
    kept = paths[0].parent / ORIGINALS
    assert [(kept / path.name).read_bytes() for path in paths] == before
    catalog = window.session.studio.catalog
    assert all(catalog.history(number).recipe == Recipe() for number in ids)
    assert left_over(window.session.unfinished) == []
