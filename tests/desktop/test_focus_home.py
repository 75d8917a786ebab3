"""The keys are never nowhere."""

from PySide6.QtCore import Qt

from editor.desktop.panels.slider_row import NumberField


def test_after_a_number_the_keys_belong_to_the_picture(filled, qtbot):
    filled.session.photos.go(0)
    filled.session.show_view("develop")
    view = filled.develop
    number = next(each for each in view.findChildren(NumberField) if each.isVisible() and each.isEnabled())
    filled.activateWindow()
    for end in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        number.setFocus()
        assert number.hasFocus()
        qtbot.keyClick(number, end)
        qtbot.waitUntil(view.viewer.hasFocus)
