"""The dialog for clips: what they are, what they need, a frame before and after, and what is started."""

from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from editor.desktop.dialog_deeds import DialogDeeds
from editor.desktop.dialogs import video_dialog
from editor.desktop.dialogs.video_clips import clock
from editor.desktop.dialogs.video_dialog import VideoDialog
from editor.desktop.viewer.layout import Mode
from editor.jobs.job import JobState
from editor.settings import Settings
from editor.studio import Studio
from editor.tasks.clip_making import Span
from editor.video import guard
from editor.video.library import has_video

FRAMES, WIDTH, HEIGHT = 12, 128, 96


@pytest.fixture(autouse=True)
def _av():
    if not has_video():
        pytest.skip("av is not installed")
    yield
    guard.close_workers()


@pytest.fixture
def clip(tmp_path) -> Path:
    """Less than a second of noise over a texture."""
    import av
    import cv2

    path, rng = tmp_path / "noisy.mp4", np.random.default_rng(1)
    small = rng.integers(60, 190, (8, 12, 3)).astype(np.float32)
    clean = cv2.resize(small, (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC)
    with av.open(str(path), "w") as out:
        film = out.add_stream("libx264", rate=25, options={"crf": "8"})
        film.width, film.height, film.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        film.time_base = film.codec_context.time_base = Fraction(1, 12800)
        for number in range(FRAMES):
            noisy = np.clip(np.rint(clean + rng.normal(0, 18, clean.shape)), 0, 255).astype(np.uint8)
            frame = av.VideoFrame.from_ndarray(noisy, format="rgb24").reformat(format="yuv420p")
            frame.pts, frame.time_base = number * 512, Fraction(1, 12800)
            for packet in film.encode(frame):
                out.mux(packet)
        for packet in film.encode(None):
            out.mux(packet)
    return path


@pytest.fixture
def dialog(qtbot, tmp_path, clip):
    made = VideoDialog(Studio(tmp_path / "home", Settings()), [clip], str(tmp_path / "out"))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.reject()


def test_a_clip_is_told_and_shown_before_and_after(dialog, qtbot, clip):
    qtbot.waitUntil(lambda: dialog.stage.viewer.mode is Mode.SPLIT, timeout=60_000)
    assert dialog.clips.list.item(0).text().startswith("noisy.mp4\n128 × 96   25 fps\n0:00   ")
    assert not dialog.clips.list.item(0).icon().isNull()
    assert "noise" in dialog.stage.evidence.text()
    assert "here" in dialog.told.text()
    shown = dialog.stage.viewer.supply.shown
    qtbot.waitUntil(lambda: shown.before is not None and shown.after is not None, timeout=10_000)

    def rough(pyramid):
        return np.abs(np.diff(pyramid.levels[0].pixels[..., :3].astype(float), axis=1)).mean()

    qtbot.waitUntil(lambda: rough(shown.after) < 0.5 * rough(shown.before), timeout=60_000)


def test_another_place_in_time_is_another_frame(dialog, qtbot):
    qtbot.waitUntil(lambda: dialog.stage.viewer.mode is Mode.SPLIT, timeout=60_000)
    assert dialog.stage.time.maximum() == FRAMES - 1
    assert dialog.stage.seconds == pytest.approx(6.1 / 25)
    dialog.stage.time.setValue(10)
    assert dialog.stage.time_shown.text() == "0:00 / 0:00"
    with qtbot.waitSignal(dialog._looker.made, timeout=60_000) as made:
        pass
    assert made.args[0].seconds == pytest.approx(10.1 / 25)


def test_it_plays_to_the_end_and_then_shows_before_and_after(dialog, qtbot):
    qtbot.waitUntil(lambda: dialog.stage.viewer.mode is Mode.SPLIT, timeout=60_000)
    dialog.stage.time.setValue(2)
    seen = []
    dialog._looker.seen.connect(lambda place, _: seen.append(place.seconds))
    dialog.stage.play.click()
    qtbot.waitUntil(lambda: not dialog.stage.playing, timeout=30_000)
    assert seen == sorted(seen)
    assert len(seen) >= 2
    assert dialog.stage.time.value() > 2
    qtbot.waitUntil(lambda: dialog.stage.viewer.mode is Mode.SPLIT, timeout=60_000)


def test_what_is_asked_for_becomes_the_task(dialog, qtbot, clip, tmp_path):
    qtbot.waitUntil(lambda: dialog.go_button.isEnabled(), timeout=30_000)
    form = dialog.form
    form.chosen.click()
    dialog.go_button.click()
    assert dialog.task is None
    assert "at least one step" in dialog.told.text()
    form.steps["denoise"].click()
    form.own_strength.click()
    form.strength.setValue(40)
    form.start.setText("0:00.2")
    form.end.setText("0:00.1")
    dialog.go_button.click()
    assert dialog.task is None
    assert "0:05 to 0:12" in dialog.told.text()
    form.end.setText("0:00.4")
    form.codec.setCurrentIndex(form.codec.findData("h264"))
    form.by_scene.click()
    dialog.go_button.click()
    task = dialog.task
    assert task.sources == (clip,)
    assert (task.wishes.steps, task.wishes.strength, task.wishes.by_scene) == (("denoise",), 40.0, True)
    assert (task.coding.codec, task.span) == ("h264", Span(0.2, 0.4))
    assert task.output.folder == tmp_path / "out"


def test_a_file_that_is_no_clip_says_so_and_is_left_out(dialog, qtbot, clip, tmp_path):
    other = tmp_path / "words.mp4"
    other.write_bytes(b"these are words" * 50)
    dialog.clips.add([other, clip])
    assert dialog.clips.list.count() == 2
    qtbot.waitUntil(lambda: "no video of a kind" in dialog.clips.list.item(1).text(), timeout=30_000)
    qtbot.waitUntil(lambda: dialog.go_button.isEnabled(), timeout=30_000)
    assert not dialog.form.range_row.isVisible()
    dialog.go_button.click()
    assert dialog.task.sources == (clip,)


def test_clips_are_dropped_on_the_dialog_and_taken_off_again(qtbot, tmp_path, clip):
    dialog = VideoDialog(Studio(tmp_path / "home", Settings()), [], str(tmp_path / "out"))
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.go_button.isEnabled()
    assert "drop them here" in dialog.told.text()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(clip)), QUrl.fromLocalFile(str(tmp_path / "photo.jpg"))])
    none = Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none))
    assert dialog.clips.paths == [clip]
    qtbot.waitUntil(lambda: dialog.go_button.isEnabled(), timeout=30_000)
    dialog.clips.remove_button.click()
    assert dialog.clips.paths == []
    assert not dialog.go_button.isEnabled()
    dialog.reject()


def test_without_av_it_is_said_how_to_get_it(qtbot, tmp_path, monkeypatch, clip):
    monkeypatch.setattr(video_dialog, "has_video", lambda: False)
    dialog = VideoDialog(Studio(tmp_path / "home", Settings()), [clip], str(tmp_path / "out"))
    qtbot.addWidget(dialog)
    assert "pip install av" in dialog.told.text()
    assert not dialog.go_button.isEnabled()
    dialog.reject()


def test_clips_dropped_on_the_window_are_enhanced_as_a_job(filled, qtbot, clip, tmp_path):
    """From the drop to the finished file: what is no clip goes the way of photos."""
    filled.overlay.dropped.emit([clip], "enhance")
    deeds = filled.findChild(DialogDeeds)
    assert isinstance(deeds.opened, VideoDialog)
    dialog = deeds.opened
    qtbot.waitUntil(lambda: dialog.go_button.isEnabled(), timeout=30_000)
    dialog.form.folder.setText(str(tmp_path / "made"))
    dialog.form.chosen.click()
    dialog.form.steps["denoise"].click()
    dialog.form.codec.setCurrentIndex(dialog.form.codec.findData("h264"))
    dialog.go_button.click()
    queue = filled.session.jobs.queue
    qtbot.waitUntil(lambda: any("noisy" in job.title for job in queue.jobs), timeout=10_000)
    job = next(job for job in queue.jobs if "noisy" in job.title)
    qtbot.waitUntil(lambda: job.state.over, timeout=120_000)
    assert job.state is JobState.DONE
    made = guard.probe(tmp_path / "made" / "noisy.mp4")
    assert (made.width, made.height, made.frames, made.codec) == (WIDTH, HEIGHT, FRAMES, "h264")


def test_a_clip_named_at_the_start_is_offered(qapp, qtbot, tmp_path, clip, answers):
    from editor.desktop.app import make_app, make_window

    studio = Studio.open(tmp_path / "home")
    make_app(studio)
    window = make_window(studio, [clip], asker=answers)
    window.show()
    deeds = window.findChild(DialogDeeds)
    qtbot.waitUntil(lambda: isinstance(deeds.opened, VideoDialog), timeout=20_000)
    assert deeds.opened.clips.paths == [clip]
    deeds.opened.reject()
    assert window.close()
    window.deleteLater()


def test_a_place_is_told_as_on_a_clock():
    assert [clock(each) for each in (7.9, 725, 3723)] == ["0:07", "12:05", "1:02:03"]
