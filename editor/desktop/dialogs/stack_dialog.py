"""StackDialog: shots of one scene, put into stacks by time and likeness."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialogButtonBox, QDoubleSpinBox, QFormLayout, QLabel, QPushButton, QSpinBox, QWidget

from editor.catalog.culling import BURST, SIMILAR
from editor.desktop.dialogs.library_dialog import LibraryDialog
from editor.desktop.session import Session
from editor.jobs.job import Job, JobState
from editor.progress import Progress


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

    def work(self) -> Callable[[Progress], list[list[int]]]:
        """Which photos make stacks, the sharpest first in each."""
        culling, ids = self.catalog.culling, self.ids
        seconds, bits = self.seconds.value(), round(64 * (1 - self.likeness.value() / 100))

        def work(progress: Progress) -> list[list[int]]:
            groups = culling.similar(ids, seconds=seconds, bits=bits, progress=progress)
            scores = culling.scores([number for group in groups for number in group])

            def sharpness(number: int) -> float:
                return -scores[number].sharpness if number in scores else 0.0

            return [sorted(group, key=sharpness) for group in groups]

        return work

    def show_found(self, found: list[list[int]]) -> None:
        """Say what would be stacked."""
        self.groups = found
        count = sum(map(len, found))
        words = self.tr("%n stack(s)", "", len(found))
        self.told.setText(self.tr("{0} of {1} photos").format(words, count))
        self.stack_button.setEnabled(bool(found))

    def stack(self) -> None:
        """Make these stacks, as a job; one undo takes all of them back."""
        session, catalog, groups = self.session, self.catalog, self.groups

        def done(job: Job) -> None:
            session.photos.renew()
            session.look()
            if job.state is JobState.DONE:
                session.told.emit(made)

        made = self.tr("%n stack(s) made; undo takes them apart", "", len(groups))
        title = self.tr("Stack %n photo(s)", "", sum(map(len, groups)))
        session.jobs.submit(title, lambda _: catalog.stack(*groups), "disk", done)
        self.close()
