"""What a user does, from the window to the files: with the real threads, models and disk."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QSlider, QWidget

from editor.desktop.dialog_deeds import DialogDeeds
from editor.desktop.sentences import spoken
from editor.formats.writing import OF_JPEG
from editor.jobs.job import JobState
from editor.metadata.pixel_bound import GAIN_MAP


@pytest.fixture
def dialogs(window):
    return window.findChild(DialogDeeds)


def dialog(dialogs, qtbot):
    qtbot.waitUntil(lambda: dialogs.opened is not None)
    return dialogs.opened


def test_export_the_chosen_photos_to_a_folder(filled, dialogs, qtbot, tmp_path):
    from editor.formats.files import probe

    filled.session.photos.choose_rows([(0, 2)])
    filled.book["export"].trigger()
    sheet = dialog(dialogs, qtbot)
    sheet.form.folder.setText(str(tmp_path / "out"))
    sheet.form.format.setCurrentIndex(sheet.form.format.findData("jpeg"))
    sheet.form.sizing.setCurrentIndex(sheet.form.sizing.findData("edge"))
    sheet.form.edge.setValue(90)
    sheet.form.template.setText("{number:02}-{name}")
    qtbot.waitUntil(lambda: "about" in sheet.estimate.text(), timeout=10_000)
    sheet.export_button.click()
    assert dialogs.opened is None
    qtbot.waitUntil(lambda: not filled.session.jobs.busy, timeout=30_000)
    written = sorted((tmp_path / "out").iterdir())
    assert [each.name[:3] for each in written] == ["01-", "02-", "03-"]
    assert {(probe(each).width, probe(each).height) for each in written} == {(90, 60)}
    qtbot.waitUntil(lambda: "3" in filled.foot.message.text())
    filled.book["export-again"].trigger()
    qtbot.waitUntil(lambda: not filled.session.jobs.busy, timeout=30_000)
    assert len(list((tmp_path / "out").iterdir())) == 6  # other names: nothing is overwritten


def test_what_will_not_go_along_is_said_before(filled, dialogs, qtbot, tmp_path, album):
    import imagecodecs
    import numpy as np

    light = np.ones((64, 96, 4), np.float16) * np.linspace(0.2, 3, 96, dtype=np.float16)[None, :, None]
    (album / "hdr.jpg").write_bytes(imagecodecs.ultrahdr_encode(light))
    filled.library.take_in([album / "hdr.jpg"])
    qtbot.waitUntil(lambda: len(filled.session.photos) == 7 and not filled.session.jobs.busy, timeout=20_000)
    filled.session.photos.choose_rows([(0, 6)])
    filled.book["export"].trigger()
    sheet = dialog(dialogs, qtbot)
    sheet.form.folder.setText(str(tmp_path / "out"))
    qtbot.waitUntil(lambda: "about" in sheet.estimate.text(), timeout=10_000)
    assert sheet.left.text() == f"{spoken(OF_JPEG['gain map'])}  1 photo"
    assert sheet.left.isVisible()
    sheet.form.format.setCurrentIndex(sheet.form.format.findData("png"))
    qtbot.waitUntil(lambda: spoken(GAIN_MAP) in sheet.left.text(), timeout=10_000)
    sheet.reject()


def test_several_presets_at_once(filled, dialogs, qtbot, tmp_path):
    filled.session.photos.go(0)
    filled.book["export"].trigger()
    sheet = dialog(dialogs, qtbot)
    sheet.form.folder.setText(str(tmp_path / "out"))
    sheet.keep_preset("Small: for me")
    for row in range(sheet.list.count()):
        if "PNG" in sheet.list.item(row).text():
            sheet.list.item(row).setCheckState(Qt.CheckState.Checked)
    assert sheet.estimate.text().endswith("; 1 ticked preset besides")
    combo = sheet.form.conflict
    combo.setCurrentIndex(combo.findData("skip"))
    sheet.export_button.click()
    assert [output.conflict for output in sheet.outputs] == ["skip", "skip"]  # asked once, for all
    qtbot.waitUntil(lambda: not filled.session.jobs.busy, timeout=30_000)
    assert len(list((tmp_path / "out").glob("*.jpg"))) == 1
    assert len(list((tmp_path / "out").glob("To keep PNG without loss/*.png"))) == 1


def test_the_originals_are_copied_beside_byte_for_byte(filled, dialogs, qtbot, tmp_path, album):
    filled.session.photos.choose_rows([(0, 1)])
    filled.book["export"].trigger()
    sheet = dialog(dialogs, qtbot)
    sheet.form.folder.setText(str(tmp_path / "out"))
    qtbot.waitUntil(lambda: "about" in sheet.estimate.text(), timeout=10_000)
    without = sheet.estimate.text()
    sheet.originals.setChecked(True)
    assert sheet.estimate.text() != without
    sheet.export_button.click()
    qtbot.waitUntil(lambda: not filled.session.jobs.busy, timeout=30_000)
    copies = sorted((tmp_path / "out" / "Originals").iterdir())
    assert [each.name for each in copies] == ["IMG_0.jpg", "IMG_1.jpg"]
    assert [each.read_bytes() for each in copies] == [(album / each.name).read_bytes() for each in copies]
    assert len(list((tmp_path / "out").glob("*.jpg"))) == 2


def test_an_export_that_fails_says_so_and_why(filled, dialogs, qtbot, tmp_path, album):
    filled.session.photos.choose_rows([(0, 1)])
    first = filled.session.photos.photo(0)
    first.path.write_bytes(first.path.read_bytes()[:300])
    filled.book["export"].trigger()
    sheet = dialog(dialogs, qtbot)
    sheet.form.folder.setText(str(tmp_path / "out"))
    sheet.export_button.click()
    qtbot.waitUntil(lambda: not filled.session.jobs.busy, timeout=30_000)
    assert len(list((tmp_path / "out").iterdir())) == 1
    qtbot.waitUntil(filled.tray.isVisible)
    (row,) = [row for row in filled.tray.rows.values() if "failed" in row.state.text()]
    row.details.click()
    assert first.name in row.reasons.text()


def test_a_folder_that_is_not_named_is_asked_for(filled, dialogs, qtbot):
    filled.session.photos.go(0)
    filled.book["export"].trigger()
    sheet = dialog(dialogs, qtbot)
    sheet.form.folder.clear()
    sheet.export_button.click()
    assert dialogs.opened is sheet
    assert "folder" in sheet.estimate.text()
    sheet.reject()


def test_preferences_change_the_look_and_are_kept(filled, dialogs, qtbot):
    from editor.desktop.theme import shades
    from editor.settings import Settings

    filled.book["preferences"].trigger()
    page = dialog(dialogs, qtbot)
    page.theme.setCurrentIndex(page.theme.findData("light"))
    page.quality.setValue(80)
    page.advance.setChecked(True)
    page.accept()
    assert shades().name == "light"
    assert filled.book["advance"].isChecked()
    kept = Settings.read(filled.session.studio.home / "settings.toml")
    assert (kept.theme, kept.quality, kept.auto_advance) == ("light", 80, True)


def test_another_device_counts_at_once(filled, dialogs, qtbot):
    studio = filled.session.studio
    before = studio.engine
    filled.book["preferences"].trigger()
    page = dialog(dialogs, qtbot)
    page.threads.setValue(1)
    page.device.setCurrentIndex(page.device.findData("cpu"))
    page.accept()
    assert studio.engine is not before
    assert studio.engine._threads == 1
    assert "next job" in filled.foot.message.text()
    kept = studio.engine
    filled.book["preferences"].trigger()
    dialog(dialogs, qtbot).quality.setValue(77)
    dialogs.opened.accept()
    assert studio.engine is kept


def test_the_palette_opens_by_key_and_does_what_is_typed(filled, dialogs, qtbot):
    filled.library.grid.setFocus()
    QTest.keyClick(filled.library.grid, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = dialog(dialogs, qtbot)
    QTest.keyClicks(palette.line, "invert")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert filled.session.photos.count == 5


def test_models_and_about_and_shortcuts_open(window, dialogs, qtbot):
    window.book["models"].trigger()
    models = dialog(dialogs, qtbot)
    cards = window.session.studio.registry.all()
    assert models.tree.topLevelItemCount() >= len(cards)  # those that can be downloaded stand below
    if cards:
        assert cards[0].licence in models.facts.text()
    window.book["about"].trigger()
    assert "Albumen" in dialog(dialogs, qtbot).windowTitle()
    window.book["shortcuts"].trigger()
    assert dialog(dialogs, qtbot).tree.topLevelItemCount() == 5
    dialogs.opened.reject()


def test_the_hints_are_shown_once(window, dialogs):
    assert dialogs.hints is not None
    for _ in range(5):
        assert dialogs.hints.title.text()
        dialogs.hints.next_button.click()
    assert dialogs.hints is None
    assert window.session.studio.settings.tour_seen


def test_the_second_window_follows(filled, dialogs, qtbot):
    filled.session.photos.go(0)
    filled.book["second-window"].trigger()
    assert dialogs.second.isVisible()
    assert dialogs.second.isWindow()
    filled.session.photos.go(2)
    assert dialogs.second._shown == filled.session.current
    filled.book["second-window"].trigger()
    assert not dialogs.second.isVisible()


CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QAbstractSpinBox, QSlider)


def nameless(top: QWidget) -> list[str]:
    """Controls that a screen reader could not name: they have neither a name nor words of their own."""
    found = []
    for widget in [top, *top.findChildren(QWidget)]:
        parts = widget.parentWidget()
        inside = isinstance(parts, QComboBox | QAbstractSpinBox | QLineEdit) or widget.objectName().startswith("qt_")
        if not isinstance(widget, CONTROLS) or inside:
            continue
        words = widget.text() if isinstance(widget, QAbstractButton) else ""
        labelled = any(label.buddy() is widget for label in top.findChildren(_label()))
        if not (widget.accessibleName() or words or labelled):
            found.append(f"{type(widget).__name__} {widget.objectName()} {widget.toolTip()}")
    return found


def _label():
    from PySide6.QtWidgets import QLabel

    return QLabel


def test_every_control_has_a_name(filled, dialogs, qtbot):
    filled.session.photos.go(0)
    for command in ("loupe", "compare", "grid"):
        filled.book[command].trigger()
    assert nameless(filled) == []
    for command in ("export", "preferences", "models", "about", "shortcuts", "enhance-batch"):
        filled.book[command].trigger()
        assert nameless(dialog(dialogs, qtbot)) == [], command
    dialogs.opened.reject()


def test_what_can_be_clicked_can_be_reached_with_the_keyboard(filled):
    """All but the places where Tab would only be in the way: what a menu or a key does as well."""
    for button in filled.findChildren(QAbstractButton):
        if button.isVisible() and not isinstance(button.parentWidget(), QLineEdit):
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus, button.accessibleName() or button.text()


def test_develop_opens_with_its_panels_and_goes_back(filled, qtbot):
    filled.session.photos.go(0)
    filled.library.grid.setFocus()
    QTest.keyClick(filled.library.grid, Qt.Key.Key_D)
    assert filled.stack.currentWidget() is filled.develop
    assert not filled.library.tree.isVisible()
    qtbot.waitUntil(lambda: not filled.develop.viewer.supply.shown.empty, timeout=20_000)
    assert filled.book["develop-crop"].isEnabled()
    QTest.keyClick(filled.develop.viewer, Qt.Key.Key_G)
    assert filled.session.view == "grid"
    assert not filled.book["develop-crop"].isEnabled()


def test_an_edit_in_develop_is_seen_in_the_library_and_undone(filled, qtbot):
    from editor.develop.edits import edit_called

    session = filled.session
    session.photos.go(0)
    session.show_view("develop")
    qtbot.waitUntil(lambda: not filled.develop.viewer.supply.shown.empty, timeout=20_000)
    filled.develop.editing.set_edit(edit_called("exposure")(stops=1.5))
    assert session.history.can_undo
    session.show_view("grid")
    session.save()
    assert session.photos.photo(0).edited
    session.show_view("develop")
    filled.book["undo"].trigger()
    session.save()
    assert not session.photos.photo(0).edited


@pytest.mark.parametrize("cancel", [False, True])
def test_enhance_in_a_batch_with_progress_and_cancel(filled, dialogs, qtbot, tmp_path, cancel):
    seen = []
    filled.session.jobs.changed.connect(lambda job: seen.append(job.fraction))
    filled.session.photos.choose_rows([(0, 1)])
    filled.book["enhance"].trigger()  # several: the batch
    sheet = dialog(dialogs, qtbot)
    sheet.what.chosen.setChecked(True)
    sheet.what.steps["denoise"].setChecked(True)
    sheet.form.folder.setText(str(tmp_path / "out"))
    sheet.go_button.click()
    (job,) = [job for job in filled.session.jobs.queue.jobs if not job.state.over]
    assert job.lane == "accelerator"
    if cancel:
        qtbot.waitUntil(lambda: job.state is not JobState.WAITING, timeout=30_000)
        filled.tray.rows[job.id].cancel.click()
        qtbot.waitUntil(lambda: job.state.over, timeout=60_000)
        assert job.state is JobState.CANCELLED
        return
    qtbot.waitUntil(lambda: job.state.over, timeout=120_000)
    assert job.state is JobState.DONE, job.error
    assert len(list((tmp_path / "out").glob("*-enhanced.jpg"))) == 2
    qtbot.waitUntil(lambda: len(filled.session.photos) == 8, timeout=20_000)
    assert seen == sorted(seen) or len(set(seen)) > 3


def test_from_nothing_to_an_exported_enhanced_album(window, dialogs, qtbot, tmp_path):
    """As a new user does it: the sample album, everything chosen, Enhance, and what was made is what is exported."""
    session, left = window.session, Qt.MouseButton.LeftButton
    QTest.mouseClick(window.first.sample_button, left)
    qtbot.waitUntil(lambda: len(session.photos) == 9 and not session.jobs.busy, timeout=60_000)
    assert session.place.name == "Sample album"
    assert dialogs.hints.number.text() == "2 / 5"  # the first hint said how to bring photos in
    session.photos.choose_rows([(0, 1)])
    window.book["enhance"].trigger()
    QTest.mouseClick(dialog(dialogs, qtbot).go_button, left)
    qtbot.waitUntil(lambda: len(session.photos) == 11 and not session.jobs.busy, timeout=180_000)
    chosen = session.studio.catalog.photos([int(each) for each in session.photos.selected()])
    assert sorted(photo.name for photo in chosen) == ["IMG_0001-enhanced.jpg", "IMG_0002-enhanced.jpg"]
    window.book["export"].trigger()
    sheet = dialog(dialogs, qtbot)
    sheet.form.folder.setText(str(tmp_path / "out"))
    QTest.mouseClick(sheet.export_button, left)
    qtbot.waitUntil(lambda: not session.jobs.busy, timeout=60_000)
    assert sorted(each.name for each in (tmp_path / "out").iterdir()) == sorted(photo.name for photo in chosen)
