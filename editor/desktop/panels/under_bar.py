"""UnderBar: the narrow bar below the picture: ways to compare, warnings, and how large one looks at it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from editor.desktop.icons import icon
from editor.desktop.viewer.camera import Camera
from editor.desktop.viewer.layout import Mode
from editor.desktop.viewer.viewer import Viewer

HEIGHT = 34


class UnderBar(QWidget):
    """Follows a viewer and switches it. cancel_wanted: the button beside the progress was pressed."""

    cancel_wanted = Signal()

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self.setFixedHeight(HEIGHT)
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(8, 0, 10, 0)
        self.line.setSpacing(1)
        self._modes: dict[Mode, QToolButton] = {}
        for mode, name, words in (
            (Mode.SPLIT, "split", self.tr("Before and after split (Shift+Y)")),
            (Mode.SIDE, "side_by_side", self.tr("Before and after side by side (Y)")),
            (Mode.STACK, "top_bottom", self.tr("Before above after (Alt+Y)")),
            (Mode.CHANGE, "difference", self.tr("What changed? (Shift+D)")),
        ):
            button = self._button(name, words)
            button.clicked.connect(lambda checked=False, mode=mode: viewer.toggle_mode(mode))
            self._modes[mode] = button
        self.invented = self._button("warn", self.tr("Where was detail invented? (Ctrl+Shift+D)"))
        self.invented.hide()
        self.line.addSpacing(8)
        self.clipping = self._button("clipping", self.tr("Clipping warnings (J)"))
        self.clipping.clicked.connect(viewer.set_clipping)
        self.words = QLabel(self)
        self.words.setProperty("dim", True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.line.addSpacing(10)
        self.line.addWidget(self.words, 1)
        self._zooming()
        viewer.mode_changed.connect(self._mode)
        viewer.camera_changed.connect(self._camera)
        viewer.arrived.connect(lambda what: self._camera(viewer.camera))

    def _zooming(self) -> None:
        """At the right end: how large one looks."""
        viewer = self._viewer
        self.fit = self._button("fit", self.tr("Fit to window (Ctrl+0)"), checkable=False)
        self.fit.clicked.connect(lambda: viewer.fit())
        self.full = self._button("one_to_one", self.tr("One to one (Ctrl+1)"), checkable=False)
        self.full.clicked.connect(lambda: viewer.one_to_one())
        self.zoom = QLabel(self)
        self.zoom.setFixedWidth(48)
        self.zoom.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.zoom.setAccessibleName(self.tr("Zoom"))
        self.line.addWidget(self.zoom)

    def say(self, *sentences: str) -> None:
        """Calm sentences beside the buttons; all of them, one a line, where there is no room, in the tooltip."""
        self.words.setText(" ".join(sentences))
        self.words.setToolTip("\n".join(sentences))

    def _button(self, name: str, words: str, checkable: bool = True) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setIconSize(QSize(16, 16))
        button.setCheckable(checkable)
        button.setToolTip(words)
        button.setAccessibleName(words.split(" (")[0])
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.line.addWidget(button)
        return button

    def _mode(self, mode: Mode) -> None:
        for each, button in self._modes.items():
            button.setChecked(each is mode)

    def _camera(self, camera: Camera) -> None:  # noqa: ARG002
        self.zoom.setText(f"{self._viewer.zoom * 100:.0f} %")
        self.clipping.setChecked(self._viewer.clipping)
