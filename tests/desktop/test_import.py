"""Photos come in: from a card through the import dialog, and by themselves from watched folders."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

from editor.desktop import cards as plugged
from editor.desktop import watching
from editor.desktop.cards import Card, Volume, cards
from editor.desktop.context_menus import ContextMenus
from editor.desktop.dialogs.found_list import CHECKED, FoundCell
from editor.desktop.library_deeds import LibraryDeeds
from editor.desktop.place import Place


@pytest.fixture
def deeds(window):
    return window.findChild(LibraryDeeds)


@pytest.fixture
def card(album, monkeypatch):
    """The six photos as a camera's card that is plugged in."""
    folder = album.parent / "EOS_DIGITAL" / "DCIM"
    folder.parent.mkdir()
    album.rename(folder)
    monkeypatch.setattr(plugged, "cards", lambda: [Card("EOS_DIGITAL", folder, True)])
    return folder


@pytest.fixture
def dialog(deeds, window, card, qtbot):
    window.book["import-card"].trigger()
    dialog = deeds.opened
    qtbot.waitUntil(lambda: len(dialog.model.groups) == 6 and "IMG_0" in dialog.form.shown.text())
    yield dialog
    dialog.reject() if deeds.opened is dialog else None


def test_cards_are_told_from_disks(tmp_path):
    for name in ("camera/DCIM", "stick", "disk", "zoo/DCIM"):
        (tmp_path / name).mkdir(parents=True)
    volumes = [
        Volume("/", "root", "ext4"),
        Volume("/boot/efi", "", "vfat"),
        Volume(str(tmp_path / "stick"), "", "exfat"),
        Volume(str(tmp_path / "disk"), "Disk", "ext4"),
        Volume(str(tmp_path / "zoo"), "Zoo", "ext4"),
        Volume(str(tmp_path / "camera"), "NIKON D850", "vfat"),
        Volume(str(tmp_path / "gone"), "Gone", "ntfs"),
    ]
    found = cards(volumes)
    assert [card.name for card in found] == ["NIKON D850", "Zoo", "Gone", "stick"]
    assert found[0].folder == tmp_path / "camera" / "DCIM"
    assert isinstance(cards(), list)


def test_a_card_is_imported_with_names_a_second_copy_keywords_and_an_album(window, dialog, qtbot, tmp_path, card):
    form = dialog.form
    assert form.how.currentData() == "copy", "a card is copied, unless one says otherwise"
    form.folder.setText(str(tmp_path / "Pictures"))
    form.template.setCurrentText("trip/{name}_{counter:03}")
    qtbot.waitUntil(lambda: form.shown.text() == "IMG_0.jpg  →  trip/IMG_0_001.jpg")
    form.second.setChecked(True)
    form.backup.setText(str(tmp_path / "Second"))
    dialog.welcome.keywords.setText("sea|boats, evening")
    dialog.welcome.album.setCurrentText("Holiday")
    dialog.welcome.preset.setCurrentIndex(dialog.welcome.preset.findText("Black and white"))
    qtbot.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.session.jobs.busy and len(window.session.photos) == 6, timeout=30_000)
    photos = window.session.studio.catalog.photos(window.session.studio.catalog.search("album:holiday"))
    assert [photo.path.name for photo in photos] == [f"IMG_{n}_{n + 1:03}.jpg" for n in range(6)]
    assert {photo.path.parent for photo in photos} == {tmp_path / "Pictures" / "trip"}
    assert {photo.keywords for photo in photos} == {("evening", "sea|boats")}
    assert all(photo.edited for photo in photos)
    assert len(list((tmp_path / "Second" / "trip").glob("*.jpg"))) == 6
    assert len(list(card.glob("*.jpg"))) == 6


def test_what_the_library_has_is_unticked_and_what_is_not_ticked_stays_out(
    window, dialog, deeds, qtbot, tmp_path, card
):
    dialog.form.folder.setText(str(tmp_path / "Pictures"))
    dialog.model.tick_all(False)
    assert not dialog.import_button.isEnabled()
    for row in (1, 4):
        dialog.model.setData(dialog.model.index(row), Qt.CheckState.Checked, CHECKED)
    dialog.import_button.click()
    qtbot.waitUntil(lambda: not window.session.jobs.busy and len(window.session.photos) == 2, timeout=30_000)
    window.book["import-card"].trigger()
    again = deeds.opened
    qtbot.waitUntil(lambda: again.model.there == {1, 4}, timeout=20_000)
    assert [group.name for group in again.model.chosen] == ["IMG_0.jpg", "IMG_2.jpg", "IMG_3.jpg", "IMG_5.jpg"]
    assert again.form.folder.text() == str(tmp_path / "Pictures"), "it is remembered"
    again.model.tick_all(True)
    assert len(again.model.chosen) == 4
    again.reject()


def test_ticks_are_changed_by_click_and_space(dialog, qtbot):
    view, model = dialog.list, dialog.model
    cell = view.visualRect(model.index(2))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=FoundCell.tick_box(cell).center())
    assert len(model.chosen) == 5
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=cell.center())
    assert len(model.chosen) == 5, "a click on the picture only selects"
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert len(model.chosen) == 6


def test_the_dialog_says_what_is_wrong_and_stays(dialog, deeds, window, qtbot):
    dialog.form.template.setCurrentText("{nonsense}")
    assert "knows no {nonsense}" in dialog.form.shown.text()
    dialog.import_button.click()
    assert not dialog.wrong.isHidden()
    assert "knows no {nonsense}" in dialog.wrong.text()
    dialog.form.template.setCurrentText("{name}")
    dialog.form.folder.setText("")
    dialog.import_button.click()
    assert "Choose the folder" in dialog.wrong.text()
    assert deeds.opened is dialog
    assert window.session.studio.catalog.count() == 0


def test_in_place_nothing_is_copied_and_the_folder_can_be_watched(window, dialog, qtbot, card):
    assert dialog.watch.isHidden()
    dialog.form.choose("stay")
    assert not dialog.watch.isHidden()
    dialog.watch.setChecked(True)
    dialog.import_button.click()
    qtbot.waitUntil(lambda: not window.session.jobs.busy and len(window.session.photos) == 6, timeout=30_000)
    assert window.session.photo.path.parent == card
    assert window.session.studio.catalog.watched.folders() == [card]


def test_a_folder_that_is_not_there_is_told(dialog, answers, tmp_path, qtbot):
    answers.given["folder"] = tmp_path / "nowhere"
    dialog.folder_button.click()
    qtbot.waitUntil(lambda: "cannot be read" in dialog.told.text())
    assert "not there" in dialog.told.toolTip()
    assert not dialog.import_button.isEnabled()


# watched folders


def test_new_photos_of_a_watched_folder_come_in_by_themselves(filled, album, qtbot, monkeypatch, answers):
    monkeypatch.setattr(watching, "EVERY", 0.1)
    catalog = filled.session.studio.catalog
    deeds = filled.findChild(LibraryDeeds)
    gone = catalog.by_path(album / "IMG_5.jpg")
    catalog.remove([gone.id])
    filled.session.look()
    answers.given["folder"] = album
    filled.book["watched"].trigger()
    deeds.opened.add()
    assert deeds.opened.list.item(0).text() == str(album)
    deeds.opened.reject()
    (album / "later").mkdir()
    shutil.copy(album / "IMG_2.jpg", album / "later" / "new.jpg")
    (album / "later" / "empty.jpg").touch()
    qtbot.waitUntil(lambda: catalog.by_path(album / "later" / "new.jpg") is not None, timeout=20_000)
    qtbot.waitUntil(lambda: len(filled.session.photos) == 6 and not filled.session.jobs.busy, timeout=20_000)
    assert catalog.by_path(album / "IMG_5.jpg") is None, "what was removed does not come back by itself"
    filled.library.take_in([album / "IMG_5.jpg"])
    qtbot.waitUntil(lambda: len(filled.session.photos) == 7, timeout=20_000)
    assert catalog.by_path(album / "IMG_5.jpg") is not None, "but it does when it is asked for"


def test_a_folder_is_watched_from_its_menu(filled, album):
    menus = filled.findChild(ContextMenus)
    watched = filled.session.studio.catalog.watched
    for expected in ([album], []):
        menus.of_place(Place("folder", "photos", folder=album), QPoint(5, 5))
        [action] = [each for each in menus.opened.actions() if each.isCheckable()]
        action.trigger()
        menus.opened.close()
        assert watched.folders() == expected


def test_moves_and_removals_are_undone_in_the_window(filled, album, qtbot, tmp_path, answers):
    session = filled.session
    session.photos.choose_all()
    answers.given["folder"] = tmp_path / "elsewhere"
    filled.book["move-files"].trigger()
    qtbot.waitUntil(lambda: not session.jobs.busy and len(list((tmp_path / "elsewhere").glob("*.jpg"))) == 6)
    qtbot.waitUntil(lambda: session.photo.path.parent == tmp_path / "elsewhere")
    filled.book["undo"].trigger()
    assert len(list(album.glob("*.jpg"))) == 6
    assert session.photo.path.parent == album
    session.photos.choose_all()
    filled.book["remove"].trigger()
    assert session.studio.catalog.count() == 0
    filled.book["undo"].trigger()
    assert len(session.photos) == 6
    assert Path(session.photo.path).exists()


def test_the_import_button_offers_folder_files_and_card(window):
    button = window.top.importing
    words = [action.text() for action in button.menu().actions()]
    assert words == ["Import a folder…", "Import photos…", "Import from a card…", "Watched folders…"]
    assert button.accessibleName() == "Import"
    assert "Ctrl+O" in button.toolTip()
