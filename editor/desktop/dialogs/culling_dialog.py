"""CullingDialog: what could be rejected and picked, by limits that one sets oneself, and always with the reason."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSlider,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from editor.catalog.culling import Proposal
from editor.catalog.photo import Photo
from editor.catalog.scores import Limits, Scores
from editor.desktop.dialogs.library_dialog import MOST_ROWS, PICTURE, ROW, LibraryDialog
from editor.desktop.figures import figure, share
from editor.desktop.sentences import spoken
from editor.desktop.session import Session
from editor.progress import Progress

Found = tuple[list[Proposal], dict[int, Photo], dict[int, Scores]]
AFTER = 120  # ms; a slider that is dragged proposes when it rests
PROPOSAL = Qt.ItemDataRole.UserRole


class CullingDialog(LibraryDialog):
    """Limits as sliders, proposals below. Ticked proposals become flags only when the button is clicked."""

    def __init__(self, session: Session, ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(session, ids, "", parent)
        self.setWindowTitle(self.tr("Assisted culling"))
        self.sliders: dict[str, QSlider] = {}
        self._scores: dict[int, Scores] = {}
        self._soon = QTimer(self, singleShot=True, interval=AFTER)
        self._soon.timeout.connect(self.refresh)
        default = Limits()
        form = QFormLayout()
        self._slider(form, "sharpness", self.tr("Sharpness below"), round(default.sharpness), 100)
        self._slider(form, "blown", self.tr("Burnt out more than"), round(default.blown * 100), 100)
        self._slider(form, "crushed", self.tr("Pure black more than"), round(default.crushed * 100), 100)
        self._slider(form, "noise", self.tr("Noise above"), round(default.noise), 40)
        self.similar = QCheckBox(self.tr("Of near-duplicates, pick the sharpest and reject the others"))
        self.similar.setChecked(True)
        self.similar.toggled.connect(self.refresh)
        self._slider(form, "likeness", self.tr("Near-duplicates are alike by"), 90, 100)
        self.sliders["likeness"].setMinimum(70)
        self.tree = self._list()
        self.more = QLabel()
        self.more.setProperty("dim", True)
        self.more.hide()
        self.apply_button = QPushButton(self.tr("Flag %n photo(s)", "", 0))
        self.apply_button.clicked.connect(self.flag)
        self.buttons.addButton(self.apply_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.column.addLayout(form)
        self.column.addWidget(self.similar)
        self.column.addWidget(self.tree, 1)
        self.column.addWidget(self.more)
        self.resize(min(1120, max(860, self.screen().availableGeometry().width() - 80)), 620)  # all columns in sight
        self.refresh()

    def _list(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(self.tr("Proposals"))
        tree.setHeaderLabels([self.tr("Photo"), self.tr("Proposal"), self.tr("Reason"), self.tr("Scores")])
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setIconSize(QSize(PICTURE // 2, PICTURE // 2))
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        tree.currentItemChanged.connect(self._look)
        tree.itemChanged.connect(lambda *_: self._count())
        return tree

    def limits(self) -> Limits:
        """What the sliders say."""
        value = {name: slider.value() for name, slider in self.sliders.items()}
        return Limits(value["sharpness"], value["blown"] / 100, value["crushed"] / 100, value["noise"])

    def work(self) -> Callable[[Progress], Found]:
        """What could be rejected and picked: the rejects first, then the picks; each photo once."""
        catalog, ids, limits = self.catalog, self.ids, self.limits()
        bits = round(64 * (1 - self.sliders["likeness"].value() / 100))
        similar = self.similar.isChecked()
        self.sliders["likeness"].setEnabled(similar)

        def work(progress: Progress) -> Found:
            found = {each.photo: each for each in catalog.culling.propose(ids, limits)}
            progress.at(0.4)
            if similar:
                for each in catalog.culling.best_of_similar(ids, limits, bits=bits, progress=progress.part(0.4, 0.9)):
                    found.setdefault(each.photo, each)
            proposals = sorted(found.values(), key=lambda each: (each.flag, each.photo))
            shown = [each.photo for each in proposals[:MOST_ROWS]]
            return proposals, {photo.id: photo for photo in catalog.photos(shown)}, catalog.culling.scores(shown)

        return work

    def show_found(self, found: Found) -> None:
        """Show the proposals."""
        proposals, known, self._scores = found
        shown = [each for each in proposals if each.photo in known]
        self.tree.blockSignals(True)
        self.tree.clear()
        rows = [self._row(proposal, known) for proposal in shown]
        self.tree.addTopLevelItems(rows)
        self.tree.blockSignals(False)
        self.want_icons([(row, known[each.photo]) for row, each in zip(rows, shown, strict=True)])
        for column in (0, 1, 3):
            self.tree.resizeColumnToContents(column)
        with_icons = self.tree.columnWidth(0) + 2 * self.tree.iconSize().width()  # they come later
        self.tree.setColumnWidth(0, min(with_icons, self.width() // 4))
        self.tree.setColumnWidth(3, min(self.tree.columnWidth(3), self.width() * 3 // 8))
        more = self.tr("and %n more, once these are flagged", "", len(proposals) - len(shown))
        self.more.setText(more if proposals else self.tr("Nothing to propose with these limits so far."))
        self.more.setVisible(not proposals or len(proposals) > len(shown))
        self._count()

    def chosen(self) -> list[tuple[int, int]]:
        """(photo, flag) of the proposals that are ticked."""
        rows = [self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount())]
        return [row.data(0, PROPOSAL) for row in rows if row is not None and row.checkState(0) is Qt.CheckState.Checked]

    def flag(self) -> None:
        """Make the ticked proposals flags; one undo takes all of them back."""
        count = self.apply(self.tr("Assisted culling"), self.chosen())
        self.session.told.emit(self.tr("%n photo(s) flagged; undo takes it back", "", count))

    def _row(self, proposal: Proposal, known: dict[int, Photo]) -> QTreeWidgetItem:
        photo, scores = known[proposal.photo], self._scores[proposal.photo]
        told = self.tr("sharp {0}, burnt {1}, black {2}, noise {3}").format(
            f"{scores.sharpness:.0f}", share(scores.blown), share(scores.crushed), figure(f"{scores.noise:.1f}")
        )
        word = self.tr("Pick") if proposal.flag > 0 else self.tr("Reject")
        row = QTreeWidgetItem([photo.name, word, spoken(proposal.why), told])
        row.setData(0, PROPOSAL, (proposal.photo, proposal.flag))
        row.setCheckState(0, Qt.CheckState.Checked)
        row.setSizeHint(2, ROW)
        row.setToolTip(2, row.text(2))
        return row

    def _slider(self, form: QFormLayout, name: str, words: str, value: int, most: int) -> None:
        slider, shown, row = QSlider(Qt.Orientation.Horizontal), QLabel(), QHBoxLayout()
        slider.setRange(0, most)
        slider.setValue(value)
        slider.setAccessibleName(words)
        slider.valueChanged.connect(lambda value: shown.setText(self._told(name, value)))
        slider.valueChanged.connect(self._soon.start)
        shown.setMinimumWidth(44)
        shown.setText(self._told(name, value))
        row.addWidget(slider, 1)
        row.addWidget(shown)
        form.addRow(words, row)
        self.sliders[name] = slider

    @staticmethod
    def _told(name: str, value: int) -> str:
        return str(value) if name in ("sharpness", "noise") else f"{value} %"

    def _look(self, row: QTreeWidgetItem | None) -> None:
        if row is not None:
            self.look_at(row.data(0, PROPOSAL)[0])

    def _count(self) -> None:
        count = len(self.chosen())
        self.apply_button.setEnabled(bool(count))
        self.apply_button.setText(self.tr("Flag %n photo(s)", "", count))
