"""StackDialog: shots of one scene, put into stacks by time and likeness."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialogButtonBox, QDoubleSpinBox, QFormLayout, QLabel, QPushButton, QSpinBox, QWidget

from editor.catalog.culling import BURST, SIMILAR
from editor.desktop.dialogs.library_dialog import LibraryDialog
from editor.desktop.session import Session


class StackDialog(LibraryDialog):
    """Says what would be stacked; a click does it."""

    def __init__(self, session: Session, ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(session, ids, "", parent)
        self.setWindowTitle(self.tr("Stack similar shots"))
        self.groups: list[list[int]] = []
        self.seconds = QDoubleSpinBox(minimum=0.1, maximum=3600.0, value=BURST, decimals=1)
        self.seconds.setSuffix(self.tr(" s"))
        self.seconds.setAccessibleName(self.tr("Time from one shot to the next, at most"))
        self.likeness = QSpinBox(minimum=50, maximum=100, value=round(100 * (1 - SIMILAR / 64)))
        self.likeness.setSuffix(self.tr(" %"))
        self.likeness.setAccessibleName(self.tr("Likeness, at least"))
        self.told = QLabel(wordWrap=True)
        self.stack_button = QPushButton(self.tr("Stack them"))
        self.stack_button.clicked.connect(self.stack)
        self.buttons.addButton(self.stack_button, QDialogButtonBox.ButtonRole.ActionRole)
        form = QFormLayout()
        for control in (self.seconds, self.likeness):
            form.addRow(control.accessibleName(), control)
            control.valueChanged.connect(self.refresh)
        self.column.addLayout(form)
        self.column.addWidget(self.told)
        self.resize(440, 220)
        self.refresh()

    def refresh(self) -> None:
        """Work out the stacks."""
        bits = round(64 * (1 - self.likeness.value() / 100))
        self.groups = self.catalog.culling.similar(self.ids, seconds=self.seconds.value(), bits=bits)
        count = sum(map(len, self.groups))
        words = self.tr("%n stack(s)", "", len(self.groups))
        self.told.setText(self.tr("{0} of {1} photos").format(words, count))
        self.stack_button.setEnabled(bool(self.groups))
        self.measuring.refresh()

    def stack(self) -> None:
        """Make these stacks, the sharpest shot on top of each; one undo takes all of them back."""
        scores = self.catalog.culling.scores(self.ids)

        def sharpness(number: int) -> float:
            return -scores[number].sharpness if number in scores else 0.0

        groups = [sorted(group, key=sharpness) for group in self.groups]
        self.session.change(lambda: self.catalog.stack(*groups), [n for group in groups for n in group])
        self.session.photos.renew()
        self.session.look()
        self.session.told.emit(self.tr("%n stack(s) made; undo takes them apart", "", len(groups)))
        self.close()
