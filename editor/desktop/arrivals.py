"""Arrivals: what an import brought, in one sentence."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from editor.desktop.session import Session
    from editor.tasks.changes import Changes


def tell_arrivals(session: "Session", changes: "Changes") -> None:
    """Say how many photos came in, how many were there already and how many could not be read."""
    new, failed = len(changes.new), len(changes.failed)
    known = len(changes.photos - changes.new) or sum(outcome.skipped for outcome in changes.outcomes)
    words = [QCoreApplication.translate("LibraryDeeds", "%n photo(s) imported", "", new)]
    if known:
        words.append(QCoreApplication.translate("LibraryDeeds", "%n were in the library already", "", known))
    if failed:
        words.append(QCoreApplication.translate("LibraryDeeds", "%n failed; the jobs say why", "", failed))
    (session.failed if failed else session.told).emit(", ".join(words))
