import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from editor.desktop.panels import editing as editing_module
from editor.desktop.panels.column import EditColumn
from editor.desktop.panels.editing import Editing
from editor.desktop.panels.history_panel import HistoryPanel, lanes
from editor.desktop.panels.settings_board import SettingsBoard, SettingsChooser, pasted
from editor.desktop.panels.wording import label_for, recipe_changes
from editor.develop.ai_edit import AiEdit
from editor.develop.edits import all_edits
from editor.develop.edits.contrast import Contrast
from editor.develop.edits.crop import Crop
from editor.develop.edits.exposure import Exposure
from editor.develop.edits.rotate import Rotate
from editor.develop.edits.white_balance import WhiteBalance
from editor.develop.history import History
from editor.develop.recipe import Recipe


class Book:
    def __init__(self):
        self.history = History()

    def change_history(self, history):
        self.history = history


@pytest.fixture
def book():
    return Book()


@pytest.fixture
def editing(qapp, book):
    return Editing(book)


def labels(book):
    return [moment.label for moment in book.history.moments]


def test_a_drag_is_one_moment_however_long(editing, book):
    seen = []
    editing.recipe_changed.connect(seen.append)
    for stops in (0.1, 0.2, 0.3):
        editing.set_edit(Exposure(stops), settled=False)
    assert labels(book) == ["Original"]
    assert editing.recipe.get("exposure") == Exposure(0.3)
    editing.set_edit(Exposure(0.35))
    assert labels(book) == ["Original", "Exposure  +0.35 EV"]
    assert len(seen) == 4


def test_quick_steps_of_one_control_share_a_moment_slow_ones_do_not(editing, book, monkeypatch):
    clock = [100.0]
    monkeypatch.setattr(editing_module.time, "monotonic", lambda: clock[0])
    for stops in (0.05, 0.1, 0.15):
        editing.set_edit(Exposure(stops))
        clock[0] += 0.3
    assert labels(book) == ["Original", "Exposure  +0.15 EV"]
    clock[0] += 5
    editing.set_edit(Exposure(0.5))
    editing.set_edit(Contrast(20))
    assert labels(book)[2:] == ["Exposure  +0.5 EV", "Contrast  +20"]
    assert time.monotonic() == clock[0]


def test_undo_branch_and_redo(editing, book):
    editing.set_edit(Exposure(1.0))
    editing.set_edit(Contrast(10))
    editing.undo()
    assert editing.recipe.get("contrast").neutral
    editing.set_edit(Crop(angle=2.0))
    assert len(book.history.moments) == 4
    assert lanes(book.history) == [0, 0, 0, 1]
    editing.go(2)
    assert editing.recipe.get("contrast") == Contrast(10)
    assert editing.recipe.get("crop").neutral


def test_trying_a_recipe_leaves_no_trace(editing, book):
    editing.set_edit(Exposure(1.0))
    editing.try_recipe(Recipe().with_edit(Contrast(50)))
    assert editing.recipe.get("contrast") == Contrast(50)
    editing.try_recipe(None)
    assert editing.recipe == book.history.recipe
    assert len(book.history.moments) == 2


def test_what_the_program_set_is_known_until_touched(editing):
    editing.set_automatically([Exposure(0.7), Contrast(12)], "Auto")
    assert editing.auto_parameters(Exposure(0.7)) == {"stops"}
    editing.set_edit(Exposure(0.8))
    assert editing.auto_parameters(editing.recipe.get("exposure")) == frozenset()
    assert editing.auto_parameters(editing.recipe.get("contrast")) == {"amount"}
    editing.undo()
    editing.undo()
    assert editing.auto_parameters(editing.recipe.get("contrast")) == frozenset()


def test_reset_can_be_undone(editing):
    editing.set_edit(Exposure(1.0))
    editing.reset("Reset")
    assert editing.recipe == Recipe()
    editing.undo()
    assert editing.recipe.get("exposure") == Exposure(1.0)


def test_changes_are_told_with_their_values():
    old = Recipe().with_edit(Exposure(0.5))
    new = old.with_edit(Exposure(-1.25)).with_edit(Rotate(quarters=1))
    assert [change.line() for change in recipe_changes(old, new)] == [
        "Quarter turns  0 → +1",
        "Exposure  +0.5 EV → -1.25 EV",
    ]
    assert label_for(old, new) == "2 changes"
    assert label_for(new, new.with_edit(Exposure())) == "Exposure  0 EV"
    assert label_for(Recipe(), Recipe().with_edit(Crop((0.0, 0.0, 0.5, 1.0), 3.0))) == "Crop and straighten"


# --- the history panel


@pytest.fixture
def grown(editing, book):
    editing.set_edit(Exposure(1.0))
    editing.set_edit(Contrast(10))
    editing.undo()
    editing.set_edit(Crop(angle=2.0))
    book.history = book.history.snapshot("Straight")
    return book.history


def test_the_tree_shows_newest_first_with_what_changed(qtbot, grown):
    panel = HistoryPanel()
    qtbot.addWidget(panel)
    panel.show_history(grown)
    model = panel.view.model()
    assert [model.index(row, 0).data() for row in range(4)] == [
        "Straighten  +2 °", "Contrast  +10", "Exposure  +1 EV", "Original",
    ]  # fmt: skip
    assert panel.view.currentIndex().row() == 0
    from PySide6.QtCore import Qt

    assert "Contrast  0 → +10" in model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    panel.resize(240, 300)
    panel.show()
    assert not panel.grab().toImage().isNull()


def test_clicking_goes_there_and_snapshots_too(qtbot, grown):
    panel = HistoryPanel()
    qtbot.addWidget(panel)
    panel.show_history(grown)
    with qtbot.waitSignal(panel.went) as seen:
        panel.view.clicked.emit(panel.view.model().index(1, 0))
    assert seen.args == [2]
    panel.show_history(grown.go(1))
    assert panel.snapshots.count() == 1
    with qtbot.waitSignal(panel.went) as seen:
        panel.snapshots.itemClicked.emit(panel.snapshots.item(0))
    assert seen.args == [3]


# --- the column


def test_every_edit_with_something_to_set_has_a_place(qtbot, editing):
    column = EditColumn(editing)
    qtbot.addWidget(column)
    for section in column.sections.values():
        section.build()
    for kind in all_edits().values():
        tools = all(type(control).__name__ in ("Hidden", "Rect") for control in kind.controls().values())
        assert (kind.name in column.panels) == (not issubclass(kind, AiEdit) and not tools), kind
    assert {"Light", "Colour", "Geometry"} <= set(column.sections)


def test_the_column_shows_marks_and_resets(qtbot, editing):
    column = EditColumn(editing)
    qtbot.addWidget(column)
    editing.recipe_changed.connect(column.show_recipe)
    column.panels["exposure"].rows["stops"].want(1.0, True)
    assert editing.recipe.get("exposure") == Exposure(1.0)
    assert column.sections["Light"].heading.marked
    assert not column.sections["Colour"].heading.marked
    column._reset("Light")
    assert editing.recipe == Recipe()
    assert column.panels["exposure"].rows["stops"].value == 0
    editing.set_automatically([Exposure(0.5)], "Auto")
    assert column.panels["exposure"].rows["stops"].auto
    editing.set_edit(Exposure(0.6))
    assert not column.panels["exposure"].rows["stops"].auto


def test_a_touch_that_changes_nothing_makes_a_value_ones_own(qtbot, editing, book):
    column = EditColumn(editing)
    qtbot.addWidget(column)
    editing.recipe_changed.connect(column.show_recipe)
    rows = column.panel("white_balance").rows
    editing.set_automatically([WhiteBalance(20.0, 8.0)], "Auto")
    assert rows["temperature"].auto
    place = book.history.place
    QTest.mouseClick(rows["temperature"].track, Qt.MouseButton.LeftButton, pos=knob_of(rows["temperature"].track))
    assert not rows["temperature"].auto
    assert rows["tint"].auto  # only what was touched
    assert (book.history.place, editing.recipe.get("white_balance")) == (place, WhiteBalance(20.0, 8.0))
    rows["tint"].want(8.0, True)  # the same number typed
    assert not rows["tint"].auto
    rows["tint"].want(9.0, True)  # at once: a moment of its own, "Auto" stays as it was
    assert [moment.label for moment in book.history.moments][-2] == "Auto"
    assert len(book.history.moments) == place + 2


def knob_of(track):
    return QPoint(round(track._x_of(track.value())), track.height() // 2)


def test_sections_remember_whether_they_are_open(qtbot, editing):
    column = EditColumn(editing)
    qtbot.addWidget(column)
    state = column.state()
    column._solo("Light")
    assert [title for title, opened in column.state().items() if opened] == ["Light"]
    column.restore(state)
    assert column.state() == state


# --- copy and paste


def test_copy_and_paste_leave_the_frame_alone(editing, book):
    board = SettingsBoard(editing)
    editing.set_recipe(Recipe().with_edit(Exposure(1.0)).with_edit(Crop(angle=5.0)))
    board.copy()
    book.history = History()
    editing.set_edit(Contrast(30))
    board.paste()
    recipe = editing.recipe
    assert recipe.get("exposure") == Exposure(1.0)
    assert recipe.get("contrast") == Contrast(30)
    assert recipe.get("crop").neutral
    assert book.history.moments[-1].label == "Paste settings"


def test_pasting_takes_the_place_of_the_same_edit():
    recipe = Recipe().with_edit(Exposure(0.2))
    other = Recipe().with_edit(Exposure(1.5))
    made = pasted(recipe, other.steps)
    assert len(made.steps) == 1
    assert made.steps[0].id == recipe.steps[0].id
    assert made.get("exposure") == Exposure(1.5)


def test_the_chooser_offers_every_edit(qtbot):
    chooser = SettingsChooser("Copy settings", frozenset({"exposure"}))
    qtbot.addWidget(chooser)
    assert set(chooser.boxes) == set(all_edits())
    assert chooser.chosen == {"exposure"}
    chooser._set_all(True)
    assert chooser.chosen == set(all_edits())
