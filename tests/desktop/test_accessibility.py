"""Every dialog, every page: what can be used has a name, can be reached with Tab, and shows when it has the focus."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QWidget,
)

from editor.desktop.dialog_deeds import DialogDeeds

CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QAbstractSpinBox, QSlider, QAbstractItemView)
DIALOGS = (
    "export", "enhance-batch", "preferences", "models", "about", "shortcuts", "palette", "import-card", "watched",
    "enhance-video", "culling", "duplicates", "auto-stack", "time", "rename",
)  # fmt: skip


def inside_another(widget: QWidget) -> bool:
    """Whether it is a part of a control, such as the line of a combo box."""
    parent = widget.parentWidget()
    hidden = widget.objectName().startswith("qt_")
    return hidden or isinstance(parent, QComboBox | QAbstractSpinBox | QLineEdit | QAbstractItemView)


def controls(top: QWidget) -> list[QWidget]:
    found = [each for each in top.findChildren(QWidget) if isinstance(each, CONTROLS) and each.isVisibleTo(top)]
    found = [each for each in found if not inside_another(each) and not in_a_popup(each, top)]
    return [each for each in found if each.isVisible()]


def in_a_popup(widget: QWidget, top: QWidget) -> bool:
    return widget.window() is not top.window()


def nameless(top: QWidget) -> list[str]:
    """Those that a screen reader could not name."""
    buddies = [label.buddy() for label in top.findChildren(QLabel)]
    found = []
    for each in controls(top):
        words = each.text() if isinstance(each, QAbstractButton) else ""
        if not (each.accessibleName() or words or each in buddies):
            found.append(f"{type(each).__name__} {each.objectName()} {each.toolTip()}")
    return found


def picture_of(widget: QWidget) -> QImage:
    return (
        widget.window().grab(widget.rect().translated(widget.mapTo(widget.window(), widget.rect().topLeft()))).toImage()
    )


def unmarked(top: QWidget) -> list[str]:
    """Those that look the same whether they have the focus or not."""
    found = []
    for each in controls(top):
        if not each.isEnabled() or not each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        if each.visibleRegion().boundingRect() != each.rect():
            continue  # scrolled away, or half so
        top.window().setFocus()
        if QApplication.focusWidget() is not None:
            QApplication.focusWidget().clearFocus()
        before = picture_of(each)
        each.setFocus(Qt.FocusReason.TabFocusReason)
        if not each.hasFocus() and each.focusProxy() is None:
            continue
        if picture_of(each) == before:
            found.append(f"{type(each).__name__} {each.accessibleName() or getattr(each, 'text', str)()}")
    return found


@pytest.mark.parametrize("command", DIALOGS)
def test_a_dialog_can_be_used_without_eyes_and_without_a_mouse(filled, qtbot, command):
    filled.session.photos.choose_rows([(0, 2)])
    before = set(QApplication.topLevelWidgets())
    filled.book[command].trigger()

    def opened():
        return [
            each for each in QApplication.topLevelWidgets()
            if isinstance(each, QDialog) and each.isVisible() and each not in before
        ]  # fmt: skip

    qtbot.waitUntil(lambda: bool(opened()), timeout=10_000)
    (dialog,) = opened()
    assert controls(dialog)
    assert nameless(dialog) == []
    assert unmarked(dialog) == []
    for button in dialog.findChildren(QAbstractButton):
        if button.isVisible() and not inside_another(button):
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus, button.accessibleName() or button.text()
    dialog.reject()


def bottom_controls(window) -> list[QWidget]:
    """What can be clicked below the photo."""
    bars = [window.foot, window.library.strip, *([window.develop.bar] if window.develop else [])]
    return [each for bar in bars if bar.isVisible() for each in (bar, *controls(bar))]


def covers(card: QWidget, widget: QWidget) -> bool:
    window = card.window()
    places = [each.rect().translated(each.mapTo(window, each.rect().topLeft())) for each in (card, widget)]
    return widget.isVisible() and places[0].intersects(places[1])


@pytest.mark.parametrize("view", ["grid", "loupe", "develop"])
def test_the_window_names_its_controls_and_shows_the_focus(filled, qtbot, view):
    filled.session.photos.go(0)
    filled.session.show_view(view)
    if view == "develop":
        qtbot.waitUntil(lambda: filled.develop.lab.original is not None, timeout=20_000)
    filled.tray.show()
    hints = filled.findChild(DialogDeeds).hints
    assert nameless(filled) == []
    assert not [each for each in bottom_controls(filled) if covers(hints, each)], (
        "the hints lie over what can be clicked"
    )
    hints.skip_button.click()
    assert unmarked(filled) == []


def test_the_window_fits_a_small_screen(filled, qtbot):
    """1280 × 800, and the laptops with 1366 × 768."""
    for view in ("grid", "loupe", "compare", "survey", "develop"):
        filled.session.photos.choose_rows([(0, 1)])
        filled.session.show_view(view)
        qtbot.wait(20)
        assert filled.minimumSizeHint().width() <= 1200, view
        assert filled.minimumSizeHint().height() <= 700, view
