"""Viewer: one picture to zoom, pan and compare, by mouse, wheel, pinch and keys."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QNativeGestureEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QMenu, QPinchGesture, QWidget

from editor.desktop.guard import guarded
from editor.desktop.viewer import chrome
from editor.desktop.viewer.camera import Fit
from editor.desktop.viewer.layout import Mode
from editor.desktop.viewer.pointed import Pointed
from editor.desktop.viewer.surface import Surface

NEAR = 6.0  # this close to the split line the pointer takes hold of it
STILL = 4.0  # a press that moves less than this is a click
PAN_STEP = 40.0
TAP = 0.25  # seconds; a key that is held for less was tapped
Command = tuple[str, str, Callable[[], None]]


class Viewer(Surface):
    """pointed(Pointed or None): what is under the pointer. Fit and 100 % by click, Z or Space; drag pans; the wheel and
    a pinch zoom where the pointer is. A Tool that is set gets the left button first; Space then pans.
    """

    pointed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.setAccessibleName(self.tr("Picture"))
        self.setAccessibleDescription(self.tr("Zoom with the wheel or Z, compare with the backslash key or Y"))
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self._doing = ""  # "", "pan", "split", "tool"
        self._travelled = 0.0
        self._space = False
        self._space_used = False
        self._held_from: Mode | None = None
        self._held_since = 0.0
        self._tapped = False  # the before stays though its key is up
        self._loupe_held = False

    def commands(self) -> tuple[Command, ...]:
        """All that the viewer can do: (what it says in a menu, its key as Qt names it, what it does)."""
        compare = [
            (self.tr("Before and after split"), "Shift+Y", lambda: self.toggle_mode(Mode.SPLIT)),
            (self.tr("Turn the split line"), "Alt+Shift+Y", self.turn_split),
            (self.tr("Before and after side by side"), "Y", lambda: self.toggle_mode(Mode.SIDE)),
            (self.tr("Before above after"), "Alt+Y", lambda: self.toggle_mode(Mode.STACK)),
            (self.tr("What changed?"), "Shift+D", lambda: self.toggle_mode(Mode.CHANGE)),
            (self.tr("Blink between before and after"), "Alt+D", lambda: self.toggle_mode(Mode.BLINK)),
            (self.tr("Enlarge differences more"), "Alt+Up", lambda: self._look_at_change(2.0)),
            (self.tr("Enlarge differences less"), "Alt+Down", lambda: self._look_at_change(0.5)),
        ]
        return (
            (self.tr("Fit to window"), "Ctrl+0", self.fit),
            (self.tr("Fill the window"), "Ctrl+Alt+0", self.fill),
            (self.tr("One to one"), "Ctrl+1", self.one_to_one),
            (self.tr("Fit or one to one"), "Z", self._toggle_at_pointer),
            (self.tr("Zoom in"), "Ctrl+=", lambda: self.step_zoom(True)),
            (self.tr("Zoom out"), "Ctrl+-", lambda: self.step_zoom(False)),
            *compare,
            (self.tr("Clipping warnings"), "J", lambda: self.set_clipping(not self.clipping)),
            (self.tr("Photo information"), "I", lambda: self.set_info_shown(not self.info_shown)),
            (self.tr("Next guides"), "Shift+G", lambda: self.set_guides(self.guides.next)),
            (self.tr("Loupe at the pointer"), "Shift+Z", lambda: self.set_loupe(not self.loupe)),
        )

    def turn_split(self) -> None:
        """The split line a quarter turn on, into the split view if need be."""
        if self.mode is Mode.SPLIT:
            self.set_split(self.split.next)
        self.set_mode(Mode.SPLIT)

    def _look_at_change(self, factor: float) -> None:
        """Into "what changed", or there with differences enlarged more or less."""
        if self.mode is Mode.CHANGE:
            self.set_gain(self.supply.gain * factor)
        self.set_mode(Mode.CHANGE)

    def hold_before(self, on: bool) -> None:
        """The before as long as a key or button is held; its key (backslash or B) tapped, until it is tapped again."""
        if on and self._held_from is None:
            self._held_from = self.mode
            self.set_mode(Mode.BEFORE)
        elif not on and self._held_from is not None:
            if self.mode is Mode.BEFORE:  # else one has gone on to compare in another way
                self.set_mode(self._held_from)
            self._held_from, self._tapped = None, False

    def _before_down(self) -> None:
        if self._tapped and self.mode is not Mode.BEFORE:
            self._held_from, self._tapped = None, False
        self._held_since = 0.0 if self._tapped else monotonic()  # a second tap takes it away
        self.hold_before(True)

    def _before_up(self) -> None:
        self._tapped = self._held_from is not None and monotonic() - self._held_since < TAP
        if not self._tapped:
            self.hold_before(False)

    def _toggle_at_pointer(self) -> None:
        self.toggle_zoom(self._pointer if self.underMouse() else None)

    # --- keys

    @guarded(False)
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._tool_key(event):
            event.accept()
            return True
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom_to(self.zoom * (1 + event.value()), event.position())
            return True
        if isinstance(event, QGestureEvent):
            return self._pinched(event)
        return super().event(event)

    def _tool_key(self, event: QKeyEvent) -> bool:
        """Escape and Enter belong to a tool that is on, not to the window's shortcuts."""
        return self.tool is not None and event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)

    def _pinched(self, event: QGestureEvent) -> bool:
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if isinstance(pinch, QPinchGesture):
            centre = QPointF(self.mapFromGlobal(pinch.centerPoint().toPoint()))
            self.zoom_to(self.zoom * pinch.scaleFactor(), centre)
        return True

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.tool is not None and event.key() != Qt.Key.Key_Space and self.tool.key(event):
            return
        if event.isAutoRepeat() and event.key() in (Qt.Key.Key_Backslash, Qt.Key.Key_B, Qt.Key.Key_Space):
            return
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in (Qt.Key.Key_Backslash, Qt.Key.Key_B):
            self._before_down()
        elif plain and event.key() == Qt.Key.Key_Space:
            self._space, self._space_used = True, False
            self._set_cursor(self._last)
        elif not self._command(event) and not self._arrow(event):
            super().keyPressEvent(event)

    @guarded()
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        if event.key() in (Qt.Key.Key_Backslash, Qt.Key.Key_B):
            self._before_up()
        elif event.key() == Qt.Key.Key_Space and self._space:
            self._space = False
            if not self._space_used:
                self._toggle_at_pointer()
            self._set_cursor(self._last)
        else:
            super().keyReleaseEvent(event)

    def _arrow(self, event: QKeyEvent) -> bool:
        ways = {Qt.Key.Key_Left: (1, 0), Qt.Key.Key_Right: (-1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}
        way = ways.get(Qt.Key(event.key()))
        if way is None or self.camera.fit is Fit.WHOLE:
            return False
        far = PAN_STEP * (5 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        self.pan(way[0] * far, way[1] * far)
        return True

    def _command(self, event: QKeyEvent) -> bool:
        typed = QKeySequence(event.keyCombination())
        for _, keys, action in self.commands():
            if typed.matches(QKeySequence(keys)) == QKeySequence.SequenceMatch.ExactMatch:
                action()
                return True
        return False

    # --- pointer

    @guarded()
    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = (event.angleDelta().y() or event.angleDelta().x()) / 120
        keys = event.modifiers()
        if self.tool is not None and not keys & Qt.KeyboardModifier.ControlModifier and self.tool.wheel(notches, keys):
            self.update()
        elif keys & Qt.KeyboardModifier.ShiftModifier:
            self.pan(notches * PAN_STEP, 0)
        else:
            self.zoom_to(self.zoom * 1.25**notches, event.position())
        event.accept()

    @guarded()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._last = event.position()
        self._travelled = 0.0
        if event.button() == Qt.MouseButton.MiddleButton:
            self._loupe_held = True
            self.set_loupe(True)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._doing = self._grip(event)
            self._set_cursor(event.position())

    def _grip(self, event: QMouseEvent) -> str:
        place = event.position()
        if self._space:
            self._space_used = True
            return "pan"
        if self.tool is not None and self.tool.press(self.to_frame(place), event.modifiers()):
            return "tool"
        return "split" if self._near_line(place) else "pan"

    @guarded()
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place, step = event.position(), event.position() - self._last
        self._last = self._pointer = place
        self._travelled += abs(step.x()) + abs(step.y())
        if self._doing == "tool" and self.tool is not None:
            self.tool.drag(self.to_frame(place), event.modifiers())
        elif self._doing == "split":
            self.move_split(place)
        elif self._doing == "pan":
            self.pan(step.x(), step.y())
        elif self.tool is not None:
            self.tool.hover(self.to_frame(place))
        if not self._doing:
            self._set_cursor(place)
        if self.loupe or self.tool is not None:
            self.update()
        self._tell(place)

    @guarded()
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        doing, self._doing = self._doing, ""
        if event.button() == Qt.MouseButton.MiddleButton and self._loupe_held:
            self._loupe_held = False
            self.set_loupe(False)
        elif doing == "tool" and self.tool is not None:
            self.tool.release(self.to_frame(event.position()), event.modifiers())
        elif event.button() == Qt.MouseButton.LeftButton and self._travelled < STILL and not self._space:
            self._clicked(doing, event.position())
        self._pressed = None
        self._set_cursor(event.position())

    def _clicked(self, doing: str, place: QPointF) -> None:
        if doing == "split":
            if chrome.on_knob(self.split, self.frame().intersected(QRectF(self.rect())), self.split_line(), place):
                self.turn_split()
        elif doing == "pan" and self.tool is None and not self.supply.shown.empty:
            self.toggle_zoom(place)

    @guarded()
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._pointer = None
        self.pointed.emit(None)
        if self.tool is not None:
            self.tool.hover(None)
        self.update()

    def _near_line(self, place: QPointF) -> bool:
        if self.mode is not Mode.SPLIT:
            return False
        near = chrome.split_distance(self.split, self.split_line(), place) <= NEAR
        seen = self.frame().intersected(QRectF(self.rect()))
        return near or chrome.on_knob(self.split, seen, self.split_line(), place)

    def _set_cursor(self, place: QPointF) -> None:
        shape = Qt.CursorShape.ArrowCursor
        if self._doing == "pan" or self._space:
            shape = Qt.CursorShape.ClosedHandCursor if self._doing else Qt.CursorShape.OpenHandCursor
        elif self._near_line(place):
            shape = Qt.CursorShape.SplitHCursor if self.split.upright else Qt.CursorShape.SplitVCursor
        elif self.tool is not None:
            shape = self.tool.pointer(self.to_frame(place))
        elif self.camera.fit is Fit.FREE:
            shape = Qt.CursorShape.OpenHandCursor
        self.setCursor(shape)

    def _tell(self, place: QPointF) -> None:
        shown, spot = self.supply.shown, self.to_frame(place)
        colour = shown.after.colour_at(spot.x(), spot.y()) if shown.after is not None else None
        if colour is None:
            self.pointed.emit(None)
            return
        before = shown.before.colour_at(spot.x(), spot.y()) if shown.before is not None else None
        x, y = int(spot.x() * shown.size[0]), int(spot.y() * shown.size[1])
        self.pointed.emit(Pointed(spot, x, y, colour, before))

    # --- focus and menu

    @guarded()
    def focusInEvent(self, event: QFocusEvent) -> None:
        by_keys = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.setProperty("keyboardFocus", by_keys)
        super().focusInEvent(event)
        self.update()

    @guarded()
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._space = False
        if not self._tapped:
            self.hold_before(False)
        super().focusOutEvent(event)
        self.update()

    @guarded()
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.make_menu()
        menu.exec(event.globalPos())
        menu.deleteLater()

    def make_menu(self) -> QMenu:
        """The viewer's commands as a menu; the keys stand beside them but are handled here."""
        menu = QMenu(self)
        for number, (title, keys, action) in enumerate(self.commands()):
            if number in (6, 14):
                menu.addSeparator()
            shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            menu.addAction(f"{title}\t{shown}", action)
        return menu
