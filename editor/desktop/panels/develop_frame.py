"""DevelopFrame: what Develop is made of and where each part stands; it decides nothing."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QSettings, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QSplitter, QToolButton, QVBoxLayout, QWidget

from editor.desktop.guard import guarded
from editor.desktop.icons import icon
from editor.desktop.panels.column import EditColumn
from editor.desktop.panels.crop_panel import CropPanel
from editor.desktop.panels.damage_strip import DamageStrip
from editor.desktop.panels.develop_commands import rows
from editor.desktop.panels.editing import Editing
from editor.desktop.panels.enhance_section import EnhanceSection
from editor.desktop.panels.history_panel import HistoryPanel
from editor.desktop.panels.invented import Invented
from editor.desktop.panels.lab import Lab
from editor.desktop.panels.masks_panel import MasksPanel
from editor.desktop.panels.mix_tool import MixTool
from editor.desktop.panels.pick_tool import PickTool
from editor.desktop.panels.presets_panel import PresetsPanel
from editor.desktop.panels.retouch_panel import RetouchPanel
from editor.desktop.panels.section import Section
from editor.desktop.panels.series import Series
from editor.desktop.panels.settings_board import SettingsBoard
from editor.desktop.panels.slider_row import STYLE as NUMBER_STYLE
from editor.desktop.panels.under_bar import UnderBar
from editor.desktop.session import Session
from editor.desktop.viewer.histogram import Histogram
from editor.desktop.viewer.pointed import Colour
from editor.desktop.viewer.viewer import Viewer
from editor.studio import Studio

LEFT_WIDTH, RIGHT_WIDTH = 232, 316
TOOL_WIDTH = 28


class DevelopFrame(QWidget):
    """left, right: the two columns, to be shown or hidden by the window. tool_wanted(name): a tool's button was
    pressed ("": put it away). auto_wanted, reset_wanted."""

    tool_wanted = Signal(str)
    auto_wanted = Signal()
    reset_wanted = Signal()

    def __init__(self, studio: Studio, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.studio, self.session = studio, session
        self.setAccessibleName(self.tr("Develop"))
        self.setStyleSheet(NUMBER_STYLE)
        self.editing = Editing(session, self)
        self.lab = Lab(studio, self)
        self.board = SettingsBoard(self.editing, self)
        self.series = Series(session, self.editing, self.board, self)
        self.viewer = Viewer(self)
        self.histogram = Histogram(self)
        self.history = HistoryPanel(self)
        self.presets = PresetsPanel(self.editing, studio.preset_folders, self)
        self.column = EditColumn(self.editing, self, leave_out=("crop", "rotate", "remove"))
        self.enhance = EnhanceSection(studio, session.jobs, self.lab, self.editing, self)
        self.column.add_section(self.enhance)
        self.crop = CropPanel(self.editing)
        self.picker = PickTool(self)
        self.masks = MasksPanel(self.editing, self)
        self.retouch = RetouchPanel(self.editing, self)
        self.bar = UnderBar(self.viewer, self)
        self.tools: dict[str, QToolButton] = {}
        self.boxes: dict[str, Section] = {}
        self._tool_line = QHBoxLayout()
        self._boxes_column = QVBoxLayout()
        self._lay_out()
        self._remember()
        self._add_tools()

    def _add_tools(self) -> None:
        self.add_tool("crop", "crop", self.tr("Crop and straighten (R)"), self.crop)
        self.add_tool("retouch", "heal", self.tr("Remove spots (Q)"), self.retouch)
        self.add_tool("masks", "mask", self.tr("Masks (M)"), self.masks)
        self.add_tool("pick", "picker", self.tr("Click what should be grey (W)"))
        words = self.tr("Pull a colour up or down: its strength, with Shift its brightness, with Alt its hue")
        self.add_tool("mix", "drop_of_colour", words)
        self.tools["mix"].setAccessibleName(self.tr("Mix colours on the picture"))
        self.mixing = MixTool(self.editing, self._colour_at)
        self.mixing.left.connect(lambda: self.tool_wanted.emit(""))

    def _colour_at(self, spot: QPointF) -> Colour | None:
        after = self.viewer.supply.shown.after
        return None if after is None else after.colour_at(spot.x(), spot.y())

    def _memory(self) -> QSettings:
        return QSettings(str(self.studio.home / "develop.ini"), QSettings.Format.IniFormat)

    def _remember(self) -> None:
        """Sections and columns as they were left the last time."""
        memory = self._memory()
        opened = str(memory.value("sections", "")).split("|")
        if memory.contains("sections"):
            self.column.restore({title: title in opened for title in self.column.sections})
        if memory.contains("splitter"):
            self.splitter.restoreState(memory.value("splitter"))

    def keep(self) -> None:
        """Write down how sections and columns are."""
        memory = self._memory()
        memory.setValue("sections", "|".join(title for title, on in self.column.state().items() if on))
        memory.setValue("splitter", self.splitter.saveState())
        memory.sync()

    def add_tool(self, name: str, picture: str, words: str, panel: QWidget | None = None) -> None:
        """A button in the strip, and a panel that is there while the tool is on."""
        button = QToolButton(self)
        button.setIcon(icon(picture))
        button.setCheckable(True)
        button.setProperty("tight", True)
        button.setMinimumWidth(TOOL_WIDTH)  # long words beside it must not make its picture small
        button.setToolTip(words)
        button.setAccessibleName(words.split(" (")[0])
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda on: self.tool_wanted.emit(name if on else ""))
        self._tool_line.insertWidget(len(self.tools), button)
        self.tools[name] = button
        if panel is not None:
            box = Section(words.split(" (")[0], self)
            box.add(panel)
            box.setVisible(False)
            self._boxes_column.addWidget(box)
            self.boxes[name] = box

    @property
    def tool(self) -> str:
        """The tool that is on, or ""."""
        return next((name for name, button in self.tools.items() if button.isChecked()), "")

    def deeds(self) -> dict[str, Callable[[], None]]:
        """What each command of develop_commands.rows() does."""
        return {}

    def run_command(self, command: str) -> bool:
        """Do a command of ours; False if it is not one of them."""
        deed = self.deeds().get(command)
        if deed is not None:
            deed()
        return deed is not None

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """For a window that has not taken the commands into its own: their keys work here all the same."""
        typed = QKeySequence(event.keyCombination())
        for row in rows():
            if any(typed == QKeySequence(key) for key in row.keys) and self.run_command(row.id):
                return
        ours = {"Ctrl+Z": self.editing.undo, "Ctrl+Y": self.editing.redo, "Ctrl+Shift+Z": self.editing.redo}
        deed = next((deed for key, deed in ours.items() if typed == QKeySequence(key)), None)
        if deed is not None:
            deed()
        else:
            super().keyPressEvent(event)

    @guarded(False)
    def event(self, event: QEvent) -> bool:
        """Escape leaves a tool before it leaves Develop."""
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() == QEvent.Type.ShortcutOverride and escape and self.tool:
            event.accept()
            return True
        return super().event(event)

    def _lay_out(self) -> None:
        self.left, self.right, middle = QWidget(self), QWidget(self), QWidget(self)
        self._stack(self.left, self._left_column())
        boxes = QWidget(self)  # within the column, so that a tall panel scrolls with the rest
        self.column.column.insertWidget(0, boxes)
        self._boxes_column.setContentsMargins(0, 0, 0, 0)
        self._boxes_column.setSpacing(0)
        boxes.setLayout(self._boxes_column)
        self._stack(self.right, self.histogram, self._tool_strip(), self.column)
        self.damage = DamageStrip(self.lab, self.viewer, self)
        self.invented = Invented(self.studio, self.lab, self.viewer, self.bar)
        self._stack(middle, self.viewer, self.damage, self.bar)
        self.splitter = QSplitter(self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for part in (self.left, middle, self.right):
            self.splitter.addWidget(part)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([LEFT_WIDTH, 1000, RIGHT_WIDTH])
        self.left.setMinimumWidth(180)
        self.right.setMinimumWidth(270)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)

    def _stack(self, holder: QWidget, *widgets: QWidget) -> None:
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in widgets:
            column.addWidget(widget, 1 if isinstance(widget, QScrollArea | Viewer) else 0)

    def _left_column(self) -> QScrollArea:
        area, inner = QScrollArea(self), QWidget()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for title, panel in ((self.tr("Presets"), self.presets), (self.tr("History"), self.history)):
            section = Section(title, self)
            section.add(panel)
            column.addWidget(section)
        column.addStretch(1)
        area.setWidget(inner)
        return area

    def _tool_strip(self) -> QWidget:
        strip = QWidget(self)
        line = QHBoxLayout(strip)
        line.setContentsMargins(10, 2, 10, 4)
        line.setSpacing(2)
        self._tool_line.setSpacing(2)
        line.addLayout(self._tool_line)
        line.addStretch(1)
        for words, about, signal in (
            (self.tr("Auto"), self.tr("Auto light and colour (Ctrl+U)"), self.auto_wanted),
            (self.tr("Reset"), self.tr("Reset all settings (Ctrl+Shift+R)"), self.reset_wanted),
        ):
            button = QToolButton(strip)
            button.setText(words)
            button.setProperty("tight", True)
            button.setToolTip(about)
            button.setAccessibleName(about.split(" (")[0])
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(signal)
            line.addWidget(button)
        return strip
