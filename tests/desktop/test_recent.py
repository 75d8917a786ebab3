"""Folders that photos came from are offered again."""

from editor.desktop.recent import Recent


def test_the_last_folder_is_offered_and_dialogs_begin_there(filled, answers, album, tmp_path, qtbot):
    other = tmp_path / "other"
    other.mkdir()
    filled.library.take_in([other])
    filled.library.take_in([album / "IMG_1.jpg"])
    recent = filled.findChild(Recent)
    assert recent.folders == [album, other]
    assert answers.start == str(album)
    menu = filled.top.importing.menu()
    plain = len(menu.actions()) - len(recent._actions)
    for _ in range(2):  # it does not grow
        menu.aboutToShow.emit()
        assert len(menu.actions()) == plain + 3
    with qtbot.waitSignal(filled.library.took_in) as seen:
        menu.actions()[-1].trigger()
    assert seen.args == [[other]]
    assert recent.folders[0] == other
    other.rmdir()
    assert recent.folders == [album]
    qtbot.waitUntil(lambda: not filled.session.jobs.busy, timeout=20_000)
