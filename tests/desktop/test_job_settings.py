"""What a job was started with is changed while it waits or runs: for all of its photos, or for single ones."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editor.desktop.dialog_deeds import DialogDeeds
from editor.desktop.dialogs.job_settings import JobSettings
from editor.desktop.dialogs.output_form import Example
from editor.desktop.unfinished import left_over
from editor.formats.format import Options
from editor.jobs.job import JobState
from editor.metadata.policy import Policy
from editor.tasks.apart import Apart
from editor.tasks.enhance_photos import EnhancePhotos
from editor.tasks.enhancing import Wishes
from editor.tasks.export_photos import ExportPhotos
from editor.tasks.output import Output
from editor.tasks.print_size import PrintSize

LEFT = Qt.MouseButton.LeftButton
FULL = Output(
    Path("/out"), "png", Options(quality=71, bits=16), Policy.NO_LOCATION, "skip", long_edge=900, enlarge=True,
    root=Path("/pictures"), template="{name}-x", colour="display-p3", sharpening="print", watermark="me", damaged=True,
)  # fmt: skip


def choose(combo, data):
    combo.setCurrentIndex(combo.findData(data))


@pytest.fixture
def opened(window):
    """Opens the settings of a job by the button of its row, and gives the dialog."""

    def open_for(job):
        window.tray.show()
        QTest.mouseClick(window.tray.rows[job.id].change, LEFT)
        return window.findChild(DialogDeeds).opened

    return open_for


@pytest.fixture
def held(filled):
    """The disk's lane is busy until the event is set."""
    gate = threading.Event()
    first = filled.session.jobs.submit("First", lambda progress: gate.wait(30))
    yield gate
    gate.set()
    first.cancel()


def ids_of(window):
    return tuple(int(each) for each in window.session.photos.ids)


def export(window, out, ids=None):
    return window.findChild(DialogDeeds).jobs.write(
        "Export", ExportPhotos(ids or ids_of(window), Output(out, "jpeg")), "disk", {}
    )


def test_one_photo_of_a_waiting_export_is_written_otherwise(filled, held, opened, qtbot, tmp_path):
    job, ids = export(filled, tmp_path / "out"), ids_of(filled)
    dialog = opened(job)
    assert [dialog.list.item(row).text() for row in range(3)] == ["All photos", "IMG_0.jpg", "IMG_1.jpg"]
    dialog.choose(ids[2])
    assert not dialog.as_others.isEnabled()
    choose(dialog.form.format, "png")
    dialog.choose(ids[4])
    assert dialog.form.format.currentData() == "jpeg", "the others are as they were"
    dialog.choose(ids[2])
    assert dialog.form.format.currentData() == "png"
    assert dialog.as_others.isEnabled()
    assert dialog.list.currentItem().font().bold()
    QTest.mouseClick(dialog.change_button, LEFT)
    assert [each.source for each in job.work.task.apart] == [ids[2]]
    (left,) = left_over(filled.session.unfinished)
    assert left.task == job.work.task, "it survives a restart"
    held.set()
    qtbot.waitUntil(lambda: job.state is JobState.DONE, timeout=20_000)
    assert sorted(each.name for each in (tmp_path / "out").iterdir()) == [
        "IMG_0.jpg", "IMG_1.jpg", "IMG_2.png", "IMG_3.jpg", "IMG_4.jpg", "IMG_5.jpg",
    ]  # fmt: skip
    assert left_over(filled.session.unfinished) == []


def test_all_photos_are_changed_and_it_says_where_they_went(filled, held, opened, qtbot, tmp_path):
    job = export(filled, tmp_path / "out")
    dialog = opened(job)
    dialog.form.folder.setText(str(tmp_path / "other"))
    dialog.form.size_row.set_settings({"size": "edge", "edge": 60})
    QTest.mouseClick(dialog.change_button, LEFT)
    held.set()
    qtbot.waitUntil(lambda: job.state is JobState.DONE, timeout=20_000)
    qtbot.waitUntil(lambda: "other" in filled.foot.message.text())
    assert len(list((tmp_path / "other").iterdir())) == 6
    assert not (tmp_path / "out").exists()


def test_a_photo_is_given_back_to_the_others(filled, held, opened, tmp_path):
    job, ids = export(filled, tmp_path / "out"), ids_of(filled)
    dialog = opened(job)
    dialog.choose(ids[1])
    dialog.form.quality.setValue(40)
    dialog.choose(None)
    dialog.choose(ids[1])
    QTest.mouseClick(dialog.as_others, LEFT)
    assert dialog.form.quality.value() == 92
    QTest.mouseClick(dialog.change_button, LEFT)
    assert job.work.task.apart == ()


def test_what_cannot_be_stays_in_the_dialog_with_a_sentence(filled, held, opened, tmp_path):
    dialog = opened(export(filled, tmp_path / "out"))
    dialog.form.folder.setText("")
    dialog.choose(ids_of(filled)[1])
    assert dialog.list.currentRow() == 0
    assert "folder" in dialog.told.text()
    QTest.mouseClick(dialog.change_button, LEFT)
    assert dialog.isVisible()
    dialog.reject()


def test_photos_that_wait_in_a_running_batch(filled, opened, qtbot, tmp_path, monkeypatch):
    """Two of six are done; the fifth is told apart. Nothing is written twice, and only it is otherwise."""
    from editor.tasks.making import Maker

    there, gate, true, made = threading.Event(), threading.Event(), Maker.make, []

    def make(self, source, settle, progress):
        made.append(source.path.name)
        if len(made) == 3:
            there.set()
            gate.wait(20)
            progress.at(0.0)
        return true(self, source, settle, progress)

    monkeypatch.setattr(Maker, "make", make)
    monkeypatch.setattr("editor.tasks.together.cores", lambda: 1)
    job, ids = export(filled, tmp_path / "out"), ids_of(filled)
    qtbot.waitUntil(there.is_set, timeout=20_000)
    qtbot.waitUntil(lambda: not filled.tray.rows[job.id].change.isHidden())
    dialog = opened(job)
    can = [bool(dialog.list.item(row).flags() & Qt.ItemFlag.ItemIsEnabled) for row in range(7)]
    assert can == [False, False, False, False, True, True, True]
    dialog.choose(ids[4])
    choose(dialog.form.format, "png")
    QTest.mouseClick(dialog.change_button, LEFT)
    gate.set()
    qtbot.waitUntil(lambda: job.state is JobState.DONE, timeout=20_000)
    assert sorted(made) == [
        "IMG_0.jpg", "IMG_1.jpg", "IMG_2.jpg", "IMG_2.jpg", "IMG_3.jpg", "IMG_4.jpg", "IMG_5.jpg",
    ]  # fmt: skip
    assert sorted(each.name for each in (tmp_path / "out").iterdir()) == [
        "IMG_0.jpg", "IMG_1.jpg", "IMG_2.jpg", "IMG_3.jpg", "IMG_4.png", "IMG_5.jpg",
    ]  # fmt: skip
    assert [each.resumed for each in job.result.outcomes] == [True, True, False, False, False, False]


def test_those_that_are_made_at_once_are_all_under_way(filled, opened, qtbot, tmp_path, monkeypatch):
    from editor.tasks.making import Maker

    gate, true, made = threading.Event(), Maker.make, []

    def make(self, source, settle, progress):
        made.append(source.path.name)
        gate.wait(20)
        return true(self, source, settle, progress)

    monkeypatch.setattr(Maker, "make", make)
    monkeypatch.setattr("editor.tasks.together.cores", lambda: 3)
    monkeypatch.setattr("editor.formats.budget.available", lambda: 16 << 30)
    job = export(filled, tmp_path / "out")
    qtbot.waitUntil(lambda: len(made) == 3, timeout=20_000)
    dialog = opened(job)
    can = [bool(dialog.list.item(row).flags() & Qt.ItemFlag.ItemIsEnabled) for row in range(7)]
    assert can == [False, False, False, False, True, True, True]
    dialog.reject()
    gate.set()
    qtbot.waitUntil(lambda: job.state is JobState.DONE, timeout=20_000)
    assert sorted(made) == [f"IMG_{number}.jpg" for number in range(6)]


def test_a_job_that_is_over_meanwhile_is_left_alone(filled, held, opened, qtbot, tmp_path):
    job = export(filled, tmp_path / "out")
    dialog = opened(job)
    dialog.form.quality.setValue(30)
    held.set()
    qtbot.waitUntil(lambda: job.state is JobState.DONE, timeout=20_000)
    QTest.mouseClick(dialog.change_button, LEFT)
    assert "over already" in filled.foot.message.text()
    assert job.work.task.output.options.quality == 92


@pytest.mark.parametrize(
    ("wishes", "output"),
    [
        (Wishes(("denoise", "upscale"), 40.0, 2), FULL),
        (Wishes(None, None, None), Output(Path("/out"), percent=50.0)),
        (Wishes(("jpeg",), size=PrintSize(3000, 2000)), Output(Path("/out"), "jpeg", Options(subsampling="4:2:0"))),
        (Wishes(size=PrintSize(5315, 3543, 300)), Output(Path("/out"), long_edge=3543, dpi=300)),
    ],
)
def test_the_dialog_shows_what_was_asked_and_changes_nothing_by_itself(qtbot, wishes, output):
    files = (Path("/a.jpg"), Path("/b.jpg"))
    asked = (wishes.steps, wishes.strength, wishes.scale, wishes.detail, wishes.size)
    task = EnhancePhotos(files, output, *asked, models=("x",), apart=(Apart(files[1], FULL, Wishes(("clean",), 5.0)),))
    dialog = JobSettings(task, ["a.jpg", "b.jpg"], Example(files[0], root=Path("/pictures")), detailed=True)
    qtbot.addWidget(dialog)
    dialog.choose(files[1])
    assert dialog.what.steps["clean"].isChecked()
    assert dialog.what.strength.value() == 5
    assert dialog.form.watermark.text() == "me"
    dialog.choose(None)
    assert dialog.what.wishes().steps == wishes.steps
    dialog.buttons.accepted.emit()
    assert dialog.task == task


def test_strength_and_steps_of_one_photo(qtbot):
    files = (Path("/a.jpg"), Path("/b.jpg"))
    task = EnhancePhotos(files, Output(Path("/out")))
    dialog = JobSettings(task, ["a.jpg", "b.jpg"], Example(files[0]))
    qtbot.addWidget(dialog)
    dialog.choose(files[0])
    dialog.what.own_strength.setChecked(True)
    dialog.what.strength.setValue(35)
    dialog.buttons.accepted.emit()
    assert dialog.task == EnhancePhotos(
        files, Output(Path("/out")), apart=(Apart(files[0], Output(Path("/out")), Wishes(strength=35.0)),)
    )
