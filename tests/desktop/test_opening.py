"""What is opened with Albumen, and that a second start gives it to the window that runs."""

import json
import os
import subprocess
import sys

import cv2
import numpy as np
import pytest

from editor.desktop.handover import Reception, handed_over
from editor.desktop.opening import Opening
from editor.settings import Settings

PATIENCE = 20_000


@pytest.fixture
def opening(window):
    return window.findChild(Opening)


def names(window):
    session = window.session
    return [photo.name for photo in session.studio.catalog.photos([int(each) for each in session.photos.ids])]


def test_one_photo_is_shown_large_among_those_of_its_folder(filled, opening, album, qtbot):
    filled.library.filter.line.setText("nothing has this name")
    filled.library.filter.tell()
    assert not len(filled.session.photos)
    opening.open([album / "IMG_3.jpg"])
    qtbot.waitUntil(lambda: filled.session.view == "loupe", timeout=PATIENCE)
    assert filled.session.photo.name == "IMG_3.jpg"
    assert len(filled.session.photos) == 6
    assert filled.session.place.folder == album.resolve()
    assert filled.library.filter.line.text() == ""


def test_several_are_chosen_and_a_folder_is_gone_to(window, opening, album, qtbot):
    opening.open([album / "IMG_1.jpg", album / "IMG_4.jpg"])
    qtbot.waitUntil(lambda: window.session.photos.count == 2, timeout=PATIENCE)
    assert window.session.view == "grid"
    assert names(window) == ["IMG_1.jpg", "IMG_4.jpg"]
    opening.open([album])
    qtbot.waitUntil(lambda: len(window.session.photos) == 6, timeout=PATIENCE)
    assert window.session.place.folder == album.resolve()


def test_what_cannot_be_opened_is_said(window, opening, album, tmp_path, qtbot):
    said = []
    window.session.failed.connect(said.append)
    window.session.told.connect(said.append)
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"")
    opening.open([broken])
    qtbot.waitUntil(lambda: bool(said), timeout=PATIENCE)
    assert said[-1].startswith("broken.jpg")
    empty = tmp_path / "Empty folder"
    empty.mkdir()
    opening.open([empty])
    qtbot.waitUntil(lambda: "Empty folder" in said[-1], timeout=PATIENCE)
    assert "no photo" in said[-1]


def test_a_photo_inside_a_closed_stack_is_shown(filled, opening, album, qtbot):
    session = filled.session
    ids = [int(each) for each in session.photos.ids]
    session.studio.catalog.stack(ids[:3])
    session.photos.renew()
    session.look()
    assert len(session.photos) == 4
    inside = session.studio.catalog.photo(ids[2])
    opening.open([inside.path])
    qtbot.waitUntil(lambda: session.view == "loupe", timeout=PATIENCE)
    assert session.current == inside.id


def test_nobody_answers_where_no_window_is(qapp, tmp_path):
    assert not handed_over(tmp_path, [tmp_path / "a.jpg"])


SECOND_START = """
import sys
from editor.desktop.app import main
sys.exit(main(sys.argv[1:]))
"""


def test_a_second_start_opens_its_files_in_the_first_window(window, album, tmp_path, qtbot):
    reception = window.findChild(Reception)
    assert reception is not None
    with qtbot.waitSignal(reception.came, timeout=60_000) as seen:
        second = subprocess.Popen([sys.executable, "-c", SECOND_START, "IMG_2.jpg"], cwd=album)
    assert second.wait(60) == 0
    assert seen.args == [[album / "IMG_2.jpg"]]
    qtbot.waitUntil(lambda: window.session.view == "loupe", timeout=PATIENCE)
    assert window.session.photo.name == "IMG_2.jpg"


FROM_THE_FINDER = """
import json, sys
from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from editor.desktop import app
equip = app.equip
def equipped(window, *told):
    def send():
        QCoreApplication.sendEvent(QCoreApplication.instance(), QFileOpenEvent(QUrl.fromLocalFile(sys.argv[1])))
    def shown(view):
        print(json.dumps([view, window.session.photo.name]))
        QTimer.singleShot(0, window.close)
    window.session.opened.connect(lambda: QTimer.singleShot(0, send))
    window.session.view_changed.connect(shown)
    return equip(window, *told)
app.equip = equipped
app.main()
"""


def test_a_mac_says_by_an_event_what_was_opened(tmp_path):
    cv2.imwrite(str(tmp_path / "one.jpg"), np.full((40, 60, 3), 90, np.uint8))
    home = tmp_path / "home"
    home.mkdir()
    (home / "settings.toml").write_bytes(Settings(tour_seen=True).to_toml())
    done = subprocess.run(
        [sys.executable, "-c", FROM_THE_FINDER, str(tmp_path / "one.jpg")],
        env={**os.environ, "ALBUMEN_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == ["loupe", "one.jpg"]
