import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget

from editor.desktop.actions import ActionBook
from editor.desktop.command_table import COMMANDS, MENUS
from editor.desktop.dialogs.command_palette import CommandPalette, score
from editor.desktop.dialogs.shortcut_sheet import ShortcutSheet


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def book(window, tmp_path):
    made = ActionBook(window, tmp_path / "keys.toml")
    made.does({row.id: lambda: None for row in COMMANDS})
    return made


def test_what_has_no_deed_is_not_offered(window):
    made = ActionBook(window)
    assert made.offered() == []
    made.does({"grid": lambda: None})
    assert made.offered() == [made["grid"]]
    assert not made["develop"].isVisible()


def test_rows_are_sound():
    ids = [row.id for row in COMMANDS]
    assert len(ids) == len(set(ids))
    for row in COMMANDS:
        assert row.menu in MENUS
        assert row.words.strip()
        for key in row.keys:
            assert QKeySequence(key).count() == 1, (row.id, key)
            assert QKeySequence(key).toString(), (row.id, key)


def test_no_key_means_two_things_in_one_view():
    for one, other in itertools.combinations(COMMANDS, 2):
        apart = one.views and other.views and not set(one.views) & set(other.views)
        shared = {QKeySequence(key).toString() for key in one.keys} & {
            QKeySequence(key).toString() for key in other.keys
        }
        assert apart or not shared, (one.id, other.id, shared)


def test_the_keys_photographers_know():
    keys = {row.id: row.keys for row in COMMANDS}
    known = {"grid": "G", "loupe": "E", "compare": "C", "survey": "N", "develop": "D", "pick": "P", "reject": "X"}
    known |= {"unflag": "U", "rate-5": "5", "label-red": "6", "undo": "Ctrl+Z", "find": "Ctrl+F", "full-screen": "F"}
    known |= {"side-panels": "Tab", "filmstrip": "F6", "shortcuts": "Ctrl+/", "palette": "Ctrl+K", "rate-3+": "Shift+3"}
    for command, key in known.items():
        assert key in keys[command], command


def test_a_key_does_its_deed(book, window):
    done = []
    book.does({"rate-3": lambda: done.append(3), "undo": lambda: done.append("undo")})
    QTest.keyClick(window, Qt.Key.Key_3)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert done == [3, "undo"]


def test_commands_work_in_their_views_only(book):
    book.works_in("develop")
    assert not book["filter-bar"].isEnabled()
    assert book["rate-3"].isEnabled()
    assert book["zoom-fit"].isEnabled()
    book.works_in("grid")
    assert book["filter-bar"].isEnabled()
    assert not book["zoom-fit"].isEnabled()


def test_new_keys_are_remembered(book, window, tmp_path):
    assert book.taken("develop", "G").id == "grid"
    assert book.taken("develop", "Ctrl+Alt+D") is None
    assert book.taken("zoom-100", "=") is None  # the thumbnails' key works in the grid only
    book.rebind("develop", ["Ctrl+Alt+D"])
    assert book["develop"].shortcut() == QKeySequence("Ctrl+Alt+D")
    again = ActionBook(window, tmp_path / "keys.toml")
    assert again.keys("develop") == ("Ctrl+Alt+D",)
    assert again.keys("grid") == ("G",)
    again.reset()
    assert ActionBook(window, tmp_path / "keys.toml").keys("develop") == ("D",)


def test_a_damaged_file_of_keys_means_the_usual_ones(window, tmp_path):
    (tmp_path / "keys.toml").write_text("keys = [[[")
    assert ActionBook(window, tmp_path / "keys.toml").keys("grid") == ("G",)


def test_menus_hold_every_visible_command(book, window):
    shown = []
    for name in MENUS:
        menu = QMenu(window)
        book.fill_menu(menu, name)
        for action in menu.actions():
            inner = action.menu().actions() if action.menu() is not None else [action]
            shown += [each.objectName() for each in inner if not each.isSeparator()]
        assert len(menu.actions()) < 36  # higher than a small screen otherwise
    assert shown == [row.id for row in COMMANDS if not row.hidden]


def test_menus_show_only_what_works_where_one_is(book, window):
    menu = QMenu(window)
    book.fill_menu(menu, "Photo")

    def seen():
        menu.aboutToShow.emit()
        return {action.text() for action in menu.actions() if action.isVisible()}

    book.works_in("grid")
    assert {"Stacks", "New album…"} <= seen()
    book.works_in("develop")
    assert not {"Stacks", "New album…", "Rename…"} & seen()
    assert {"Stars", "Enhance…"} <= seen()


def test_letters_find_commands():
    assert score("exp", "Export…") > score("exp", "Copy, explain") > score("exp", "Show all hints") == 0
    assert score("sfm", "Show in the file manager") > 0
    assert score("itq", "Into the quick collection") > score("itq", "Init request") > 0


def test_the_palette_runs_what_was_typed(book, window, qtbot):
    book.works_in("grid")
    palette = CommandPalette(book.offered(), window)
    palette.show()
    assert palette.list.topLevelItemCount() > 40
    QTest.keyClicks(palette.line, "full screen")
    assert palette.list.topLevelItem(0).text(0) == "Full screen"
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.chosen is book["full-screen"]
    assert not palette.isVisible()


def test_the_palette_is_walked_with_arrows(book, window):
    palette = CommandPalette(book.offered(), window)
    QTest.keyClicks(palette.line, "label")
    first = palette.list.currentItem().text(0)
    QTest.keyClick(palette.line, Qt.Key.Key_Down)
    assert palette.list.currentItem().text(0) != first
    QTest.keyClick(palette.line, Qt.Key.Key_Up)
    assert palette.list.currentItem().text(0) == first
    QTest.keyClicks(palette.line, "zzzz")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.chosen is None


def choose(sheet, command):
    for at in range(sheet.tree.topLevelItemCount()):
        head = sheet.tree.topLevelItem(at)
        for number in range(head.childCount()):
            if head.child(number).data(0, Qt.ItemDataRole.UserRole) == command:
                sheet.tree.setCurrentItem(head.child(number))
                return head.child(number)
    raise AssertionError(command)


def test_the_sheet_changes_keys_and_asks_before_it_takes_one(book, window, qtbot):
    sheet = ShortcutSheet(book, window)
    choose(sheet, "develop")
    sheet.keys.setKeySequence(QKeySequence("G"))
    assert "Grid" in sheet.note.text()
    sheet.set_keys()
    assert book.keys("develop") == ("D",)
    sheet.set_keys()
    assert book.keys("develop") == ("G",)
    assert book.keys("grid") == ()
    assert choose(sheet, "develop").text(1) == "G"
    sheet.usual_button.click()
    assert book.keys("develop") == ("D",)


def test_the_sheet_can_be_searched(book, window):
    sheet = ShortcutSheet(book, window)
    sheet.search.setText("ctrl+shift+e")
    shown = [
        head.child(at).data(0, Qt.ItemDataRole.UserRole)
        for head in map(sheet.tree.topLevelItem, range(sheet.tree.topLevelItemCount()))
        for at in range(head.childCount())
        if not head.child(at).isHidden()
    ]
    assert "export" in shown
    assert "grid" not in shown
