"""ReceiptDeeds: what was written, looked at again or taken back: receipts checked, first originals brought back."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from editor.desktop.dialogs.asker import Asker
from editor.desktop.job_deeds import JobDeeds
from editor.desktop.main_window import MainWindow


def receipts_in(folder: Path) -> Path:
    """Where the receipts of an export into a folder go that begins now; earlier ones stay."""
    return folder / f"receipts {datetime.now():%Y-%m-%d %H-%M-%S}.json"


class ReceiptDeeds(QObject):
    """asker puts the questions; jobs shows the tray in which the answer stands."""

    def __init__(self, window: MainWindow, asker: Asker, jobs: JobDeeds) -> None:
        super().__init__(window)
        self.session = window.session
        self.asker = asker
        self.jobs = jobs
        window.book.does({"verify": self.verify, "bring-back": self.bring_back})

    def verify(self) -> None:
        """Choose receipts, and look whether their files are what was written."""
        start = self.session.studio.settings.export_folder
        files = self.asker.files(self.tr("Check exported photos"), self.tr("Receipts (*.json)"), start)
        if not files:
            return
        question = self.tr("Check the exported photos against their receipts?")
        more = self.tr(
            "Each file is compared with what was written. It can also be made again, from the original and its edits, "
            "and the two pictures compared; that takes as long as the export did."
        )
        ways = [self.tr("Check"), self.tr("Check, and make each again")]
        way = self.asker.one_of(f"{question}\n\n{more}", ways)
        if way < 0:
            return
        from editor.tasks.verify_manifest import VerifyManifest  # noqa: PLC0415  (not at start)

        for file in files:
            again = way == 1
            title = self.tr("Check the photos in {0}").format(file.parent.name)
            self.session.run(title, VerifyManifest(file, again), "accelerator" if again else "disk", self._checked)
        self.jobs.show_tray()

    def bring_back(self) -> None:
        """Put the first originals back in place of what was written; asked once, whatever their number."""
        ids = tuple(self.session.targets)
        if not ids:
            self.session.told.emit(self.tr("Choose photos first"))
            return
        question = self.tr("Bring the first original(s) of %n photo(s) back?", "", len(ids))
        more = self.tr("What Albumen wrote into the files goes; the edits that it was made of are edits again.")
        if not self.asker.sure(f"{question}\n\n{more}", self.tr("Bring back")):
            return
        from editor.tasks.bring_back import BringBack  # noqa: PLC0415  (not at start)

        self.session.save()
        title = self.tr("Bring %n original(s) back", "", len(ids))
        self.session.run(title, BringBack(ids, confirmed=True), "disk", self._brought_back)

    def _brought_back(self, changes: Any) -> None:
        session = self.session
        session.forget_history()
        if session.current in changes.photos:
            session.current_changed.emit(session.current)  # its file is another now
        if changes.failed:
            session.failed.emit(changes.failed[0].reason)
        else:
            session.told.emit(self.tr("%n original(s) brought back", "", len(changes.outcomes)))

    def _checked(self, changes: Any) -> None:
        told: Callable[[str], None] = self.session.told.emit
        if changes.failed:
            told = self.session.failed.emit
            words = self.tr("%n photo(s) are not what was written; the jobs say why", "", len(changes.failed))
        elif changes.outcomes:
            words = self.tr("%n photo(s) are what was written", "", len(changes.outcomes))
        else:
            words = self.tr("These receipts name no photos")
        told(words)
