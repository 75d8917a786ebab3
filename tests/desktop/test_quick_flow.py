"""Photos dropped on "Enhance": looked at, accepted, compared, saved, put into an album."""

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from editor.desktop.deeds import Deeds
from editor.desktop.dialog_deeds import DialogDeeds
from editor.desktop.viewer.layout import Mode

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def noisy(tmp_path):
    """Two noisy photos of soft shapes."""
    folder = tmp_path / "noisy"
    folder.mkdir()
    for number in range(2):
        random = np.random.default_rng(number)
        soft = cv2.resize(
            random.uniform(40, 210, (6, 9, 3)).astype(np.float32), (720, 480), interpolation=cv2.INTER_CUBIC
        )
        grain = random.normal(0, 22, (480, 720, 3))
        cv2.imwrite(str(folder / f"night {number}.png"), (soft + grain).clip(0, 255).astype(np.uint8))
    return folder


def drop(window, paths, right):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(each)) for each in paths])
    window.overlay.offer("")
    place = QPointF(window.width() * (0.75 if right else 0.25), 300)
    window.overlay.dropEvent(QDropEvent(place, Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier))


@pytest.fixture
def dropped(window, noisy, qtbot):
    """The flow, with both photos dropped on the right half of the window."""
    drop(window, [noisy], right=True)
    flow = window.findChild(Deeds).quick_flow
    qtbot.waitUntil(lambda: flow.bar is not None, timeout=20_000)
    qtbot.waitUntil(lambda: not flow.bar.accept.isHidden(), timeout=60_000)
    return flow


def test_accept_compare_save_and_file(window, dropped, qtbot, tmp_path, answers):
    bar, session = dropped.bar, window.session
    assert session.view == "develop"
    assert bar.number.text() == "1 of 2"
    assert "suggestion" in bar.words.text().lower()
    QTest.mouseClick(bar.accept, LEFT)
    qtbot.waitUntil(lambda: "Compare" in bar.words.text(), timeout=120_000)
    assert window.develop.viewer.mode is Mode.SPLIT
    assert bar.compare.isChecked()
    QTest.mouseClick(bar.compare, LEFT)
    assert window.develop.viewer.mode is Mode.AFTER
    QTest.mouseClick(bar.copy, LEFT)
    dialogs = window.findChild(DialogDeeds)
    qtbot.waitUntil(lambda: dialogs.opened is not None)
    dialogs.opened.form.folder.setText(str(tmp_path / "out"))
    dialogs.opened.export_button.click()
    qtbot.waitUntil(lambda: not session.jobs.busy, timeout=60_000)
    (copy,) = (tmp_path / "out").iterdir()
    noise = [np.std(cv2.Laplacian(cv2.imread(str(path)), cv2.CV_64F)) for path in (copy, session.photo.path)]
    assert noise[0] < noise[1] * 0.7, "what was saved is what was enhanced"
    answers.given["text"] = "Nights"
    bar.albums.actions()[-1].trigger()
    (album,) = session.studio.catalog.albums()
    assert album.name == "Nights"
    assert album.count == 2
    assert bar.albums.actions()[0].text() == "Nights"
    QTest.mouseClick(bar.close_button, LEFT)
    assert dropped.bar is None


def test_each_photo_is_looked_at_and_all_can_be_done_at_once(window, dropped, qtbot):
    bar, session = dropped.bar, window.session
    first = session.current
    QTest.mouseClick(bar.on, LEFT)
    assert session.current != first
    assert bar.number.text() == "2 of 2"
    assert not bar.on.isEnabled()
    qtbot.waitUntil(lambda: "suggestion" in bar.words.text().lower(), timeout=60_000)
    QTest.mouseClick(bar.batch, LEFT)
    assert dropped.bar is None
    dialogs = window.findChild(DialogDeeds)
    qtbot.waitUntil(lambda: dialogs.opened is not None)
    assert "2" in dialogs.opened.windowTitle()
    dialogs.opened.reject()


def test_leaving_develop_ends_it(window, dropped):
    window.session.show_view("grid")
    assert dropped.bar is None


def test_every_control_has_a_name_and_can_be_reached(dropped):
    from PySide6.QtWidgets import QAbstractButton

    for button in dropped.bar.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName() or button.text()
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.fixture
def torn(tmp_path):
    """A photo of which the last third is missing, and a whole one."""
    folder = tmp_path / "torn"
    folder.mkdir()
    for name in ("a", "b"):
        pixels = np.random.default_rng(3).integers(0, 255, (400, 600, 3), np.uint8)
        cv2.imwrite(str(folder / f"{name}.jpg"), cv2.GaussianBlur(pixels, (0, 0), 2))
    torn = folder / "a.jpg"
    torn.write_bytes(torn.read_bytes()[: torn.stat().st_size * 2 // 3])
    return folder


def test_what_can_be_read_of_a_damaged_photo_is_gone_on_with(window, torn, qtbot):
    drop(window, [torn], right=True)
    flow = window.findChild(Deeds).quick_flow
    qtbot.waitUntil(lambda: flow.bar is not None, timeout=20_000)
    qtbot.waitUntil(lambda: not flow.bar.rest.isHidden(), timeout=20_000)
    bar, session = flow.bar, window.session
    before = (torn / "a.jpg").read_bytes()
    assert "a.jpg" in bar.words.text()
    assert bar.accept.isHidden()
    assert bar.copy.isHidden()
    QTest.mouseClick(bar.rest, LEFT)
    qtbot.waitUntil(lambda: session.photo is not None and session.photo.name == "a-readable.png", timeout=30_000)
    qtbot.waitUntil(lambda: bar.rest.isHidden(), timeout=20_000)
    assert not bar.copy.isHidden()
    assert bar.number.text() == "1 of 2"
    assert (torn / "a.jpg").read_bytes() == before
    made = cv2.imread(str(torn / "a-readable.png"))
    assert made.shape == (400, 600, 3)
    assert made[:150].std() > 5, "the upper part is there"
    QTest.mouseClick(bar.on, LEFT)
    assert session.photo.name == "b.jpg"
