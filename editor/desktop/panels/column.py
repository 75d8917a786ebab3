"""EditColumn: all adjustments in sections, built from the folder of edits; a new edit finds its place by its stage."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from editor.desktop.icons import icon
from editor.desktop.panels.curve_editor import CurveEditor
from editor.desktop.panels.edit_panel import MANY, EditPanel, row_type
from editor.desktop.panels.editing import Editing
from editor.desktop.panels.said import said
from editor.desktop.panels.section import Section
from editor.desktop.panels.simple_rows import KnownRow
from editor.desktop.viewer.histogram import Counts
from editor.develop.ai_edit import AiEdit
from editor.develop.controls import FileName, Hidden, Points, Slider
from editor.develop.edit import Edit, Stage
from editor.develop.edits import all_edits
from editor.develop.recipe import Recipe

GROUPS = {
    Stage.RESTORE: "Detail",
    Stage.GEOMETRY: "Geometry",
    Stage.LIGHT: "Light",
    Stage.COLOUR: "Colour",
    Stage.DETAIL: "Detail",
    Stage.EFFECT: "Effects",
    Stage.OUTPUT: "Effects",
}
ELSEWHERE = {"white_balance": "Colour", "temperature": "Colour", "tint": "Colour"}
"""Edits that photographers look for in another group than that of the stage in which they run."""
FAMILIAR = (
    "white_balance", "exposure", "contrast", "highlights", "shadows", "whites", "blacks", "vibrance", "saturation",
    "texture", "clarity", "dehaze", "sharpen", "noise_reduction", "vignette", "grain",
)  # fmt: skip
"""The order that hands are used to; edits not named here follow in the order in which they run."""
ORDER = ("Light", "Colour", "Detail", "Effects", "Geometry")
OPEN = ("Light", "Colour")


def group_of(kind: type[Edit]) -> str:
    """The heading that an edit stands under; one with a great many controls has its own."""
    shown = [control for control in kind.controls().values() if not isinstance(control, Hidden)]
    sliders = sum(isinstance(control, Slider) for control in shown)
    look = kind.stage in (Stage.LIGHT, Stage.COLOUR)
    if sliders >= MANY or (look and any(isinstance(control, Points | FileName) for control in shown)):
        return kind.shown_name()
    return ELSEWHERE.get(kind.name, GROUPS[kind.stage])


def familiar() -> list[type[Edit]]:
    """All edits, those that one reaches for first at the front."""
    places = {name: place for place, name in enumerate(FAMILIAR)}
    return sorted(all_edits().values(), key=lambda kind: places.get(kind.name, len(FAMILIAR)))


def has_panel(kind: type[Edit]) -> bool:
    """Whether an edit has something to set in the column; models have theirs under Enhance."""
    return not issubclass(kind, AiEdit) and any(row_type(each) for each in kind.controls().values())


class EditColumn(QScrollArea):
    """peeking(edit name, parameter): Alt is held while a slider is dragged ("" when it no longer is). balance_wanted:
    "shot", "auto" or "pick" was asked for. known_names: the lenses of the photo's camera, told by Develop."""

    peeking = Signal(str, str)
    balance_wanted = Signal(str)

    def __init__(self, editing: Editing, parent: QWidget | None = None, leave_out: Iterable[str] = ()) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(self.horizontalScrollBarPolicy().ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Adjustments"))
        self.setFocusPolicy(self.focusPolicy().NoFocus)
        self.sections: dict[str, Section] = {}
        self.panels: dict[str, EditPanel] = {}
        self.kinds: dict[str, list[type[Edit]]] = {}
        self._editing = editing
        self.known_names: Callable[[], Sequence[str]] = tuple
        inner = QWidget(self)
        inner.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._build(set(leave_out))
        self.column.addStretch(1)
        self.setWidget(inner)

    def _build(self, leave_out: set[str]) -> None:
        for kind in familiar():
            if kind.name not in leave_out and has_panel(kind):
                self.kinds.setdefault(group_of(kind), []).append(kind)
        own = [title for title in self.kinds if title not in ORDER]
        for title in (*ORDER[:2], *own, *ORDER[2:]):
            if title in self.kinds:
                self.column.addWidget(self._section(title))

    def _section(self, title: str) -> Section:
        made = Section(title, self, opened=title in OPEN, fill=self._fill)
        reset = made.add_tool("undo", self.tr("Reset"))
        reset.clicked.connect(lambda: self._reset(title))
        made.solo.connect(lambda: self._solo(title))
        made.heading.setText(said(title))
        made.heading.setAccessibleName(said(title))
        self.sections[title] = made
        return made

    def _fill(self, section: Section) -> None:
        """Closed sections stay empty until they are opened: a hundred sliders take their time."""
        for kind in sorted(self.kinds[section.title], key=_rows_of):
            panel = EditPanel(kind)
            self.panels[kind.name] = panel
            edit = self._editing.recipe.get(kind.name)
            panel.set_edit(edit, self._editing.auto_parameters(edit))
            panel.touched.connect(self._editing.release)
            panel.changed.connect(self._editing.set_edit)
            panel.peeking.connect(lambda parameter, name=kind.name: self.peeking.emit(name, parameter))
            for row in panel.rows.values():
                if isinstance(row, KnownRow):
                    row.names = lambda: self.known_names()
            if kind.name == "white_balance":
                section.add(self._balance_row())
            elif len(panel.rows) > 1 and len(self.kinds[section.title]) > 1:
                section.add(_heading(said(kind.shown_name())))
            section.add(panel)

    def _balance_row(self) -> QWidget:
        """What sets white balance without its sliders."""
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(12, 0, 10, 2)
        line.setSpacing(2)
        label = QLabel(self.tr("White balance"), row)
        label.setProperty("dim", True)
        line.addWidget(label, 1)
        for how, words, about in (
            ("shot", self.tr("As shot"), self.tr("White balance as the camera set it")),
            ("auto", self.tr("Auto"), self.tr("White balance from what may be grey in the photo")),
            ("pick", "", self.tr("Click what should be grey (W)")),
        ):
            button = QToolButton(row)
            if words:
                button.setText(words)
            else:
                button.setIcon(icon("picker"))
                button.setIconSize(QSize(14, 14))
            button.setToolTip(about)
            button.setAccessibleName(about.split(" (")[0])
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda checked=False, how=how: self.balance_wanted.emit(how))
            line.addWidget(button)
        return row

    def panel(self, name: str) -> EditPanel:
        """The panel of an edit. Raises KeyError if it has none."""
        if name not in self.panels:
            title = next((t for t, kinds in self.kinds.items() if any(k.name == name for k in kinds)), "")
            self.sections[title].build()
        return self.panels[name]

    def add_section(self, section: Section, first: bool = True) -> None:
        """A section that is no group of edits (Enhance, Masks)."""
        self.sections[section.title] = section
        section.solo.connect(lambda: self._solo(section.title))
        self.column.insertWidget(0 if first else self.column.count() - 1, section)

    def show_recipe(self, recipe: Recipe) -> None:
        """Show a recipe's values; nobody is told."""
        for name, panel in self.panels.items():
            edit = recipe.get(name)
            auto = self._editing.auto_parameters(edit)
            if edit != panel.edit or auto or any(row.auto for row in panel.rows.values()):
                panel.set_edit(edit, auto)
        self._mark(recipe)

    def show_counts(self, counts: Counts) -> None:
        """The histogram, to be drawn behind the curves."""
        for panel in self.panels.values():
            for row in panel.rows.values():
                if isinstance(row, CurveEditor) and row.isVisible():
                    row.set_behind(counts)

    def state(self) -> dict[str, bool]:
        """Which sections are open, to be remembered."""
        return {title: section.opened for title, section in self.sections.items()}

    def restore(self, state: dict[str, bool]) -> None:
        """Open and close sections as they were."""
        for title, opened in state.items():
            if title in self.sections:
                self.sections[title].set_opened(opened)

    def _mark(self, recipe: Recipe) -> None:
        for title, kinds in self.kinds.items():
            self.sections[title].set_marked(any(not recipe.get(kind.name).neutral for kind in kinds))

    def _reset(self, title: str) -> None:
        recipe = self._editing.recipe
        for kind in self.kinds[title]:
            recipe = recipe.with_edit(kind())
        self._editing.set_recipe(recipe, label=self.tr("Reset: {0}").format(title))

    def _solo(self, title: str) -> None:
        for other, section in self.sections.items():
            if other != title:
                section.set_opened(False)


def _rows_of(kind: type[Edit]) -> bool:
    """Whether an edit has more than one control: those with one stand first, the others under their names."""
    many = sum(row_type(each) is not None for each in kind.controls().values()) > 1
    return many and kind.name != "white_balance"


def _heading(words: str) -> QLabel:
    """The name of an adjustment above its controls, where others stand under the same heading."""
    made = QLabel(words.replace("&", "&&"))
    made.setProperty("dim", True)
    made.setContentsMargins(12, 7, 10, 1)
    return made
