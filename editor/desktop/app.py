"""The program with a window: opens it at once, and the library behind it a moment later."""

import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QCoreApplication, QDateTime, QEvent, QLibraryInfo, QLocale, QTimer, QTranslator, Signal
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from editor import __version__
from editor.desktop import theme
from editor.desktop.guard import guarded
from editor.desktop.main_window import MainWindow
from editor.desktop.resources import resource
from editor.desktop.sentences import spoken
from editor.errors import AlbumenError, CatalogDamaged
from editor.studio import Studio

if TYPE_CHECKING:
    from editor.desktop.dialogs.asker import Asker
    from editor.desktop.opening import Opening
    from editor.desktop.session import Session

SWITCH = 0.001  # seconds that a thread at work may keep Python from the window, which asks for it often while it paints


def main(argv: Sequence[str] = ()) -> int:
    """Open the window and stay until it is closed; argv: files and folders to open. The exit status."""
    studio = Studio.open()
    app = make_app(studio)
    paths = [Path(each).absolute() for each in argv]
    if elsewhere_open(studio) and given_away(studio, paths):
        return 0
    report = CrashReports(studio.home)
    report.install()
    window = MainWindow(studio, furnished=False)
    report.shown_by(window)
    window.painted.connect(lambda: _begin(window, paths))
    window.show()
    return app.exec()


def elsewhere_open(studio: Studio) -> bool:
    """Whether another program holds the library of this studio."""
    from editor.catalog.lock import Lock  # noqa: PLC0415  (with the catalog's package, but nothing heavy)

    lock = Lock(studio.home / "catalog" / "catalog.lock")
    try:
        free = lock.take()
    except OSError:
        return False  # there is no library yet, or it will be said what is wrong with it
    lock.release()
    return not free


def given_away(studio: Studio, paths: Sequence[Path]) -> bool:
    """Whether the window that has the library open has taken the paths."""
    try:
        from editor.desktop.handover import handed_over  # noqa: PLC0415  (seldom)
    except ImportError:  # a system without what Qt's network needs
        return False
    return handed_over(studio.home, paths)


def _opening(window: MainWindow) -> "Opening":
    """What opens files here, also those that a Mac tells of and, once the library is open, those of a second start."""
    from editor.desktop.opening import Opening  # noqa: PLC0415  (after the first paint)

    opening = Opening(window)
    app = QApplication.instance()
    if isinstance(app, Application):
        app.opened.connect(opening.open)
    window.session.opened.connect(lambda: _receive(window, opening))
    return opening


def _receive(window: MainWindow, opening: "Opening") -> None:
    try:
        from editor.desktop.handover import Reception  # noqa: PLC0415  (after the first paint)
    except ImportError:
        return
    Reception(window.studio.home, window).came.connect(opening.open)


def _begin(window: MainWindow, paths: Sequence[Path]) -> None:
    """The window can be seen: put everything in, let that be painted, open the library."""
    if not window.isVisible():
        return  # it was closed at once
    from editor.desktop.icons import program_icon  # noqa: PLC0415  (Qt's SVG takes its time)

    QGuiApplication.setWindowIcon(program_icon())
    window.furnish()
    library = equip(window, paths)
    QTimer.singleShot(0, window, library)


class Application(QApplication):
    """opened(list of Path): a Mac tells so what was opened from the Finder."""

    opened = Signal(list)

    @guarded(False)
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent) and event.file():
            self.opened.emit([Path(event.file())])
            return True
        return super().event(event)


def make_app(studio: Studio) -> QApplication:
    """The application, dressed, in the user's language; the one that there is, if there is one."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else Application(sys.argv[:1])
    sys.setswitchinterval(SWITCH)
    app.setApplicationName("Albumen")
    app.setApplicationDisplayName("Albumen")
    app.setDesktopFileName("albumen")
    app.setApplicationVersion(__version__)
    translate(app, studio.settings.language)
    theme.apply(app, studio.settings.theme)
    return app


def make_window(studio: Studio, paths: Sequence[Path] = (), asker: "Asker | None" = None) -> MainWindow:
    """The window with its commands; the library opens after its first paint. asker: who puts the questions."""
    window = MainWindow(studio)
    window.painted.connect(equip(window, paths, asker))
    return window


def equip(window: MainWindow, paths: Sequence[Path] = (), asker: "Asker | None" = None) -> Callable[[], None]:
    """Connect the commands of a furnished window with what they do. Gives what opens the library, to be called then."""
    from editor.desktop.context_menus import ContextMenus  # noqa: PLC0415  (after the first paint)
    from editor.desktop.culling_deeds import CullingDeeds  # noqa: PLC0415
    from editor.desktop.deeds import Deeds  # noqa: PLC0415
    from editor.desktop.dialog_deeds import DialogDeeds  # noqa: PLC0415
    from editor.desktop.library_deeds import LibraryDeeds  # noqa: PLC0415
    from editor.desktop.monitoring import Monitoring  # noqa: PLC0415
    from editor.desktop.receipt_deeds import ReceiptDeeds  # noqa: PLC0415

    deeds = Deeds(window, asker)
    dialogs = DialogDeeds(window)
    LibraryDeeds(window, deeds.asker)
    ReceiptDeeds(window, deeds.asker, dialogs.jobs)
    CullingDeeds(window)
    Monitoring(window, dialogs.adopted)
    ContextMenus(window, deeds.asker)
    _help(window, deeds.asker)
    opening = _opening(window)
    opening.clips.connect(dialogs.video.dropped)

    def open_library() -> None:
        try:
            open_or_restore(window.session, deeds.asker)
        except AlbumenError as error:
            deeds.asker.tell("Albumen", spoken(error))
            window.close()
            return
        window.refresh()
        if not window.studio.settings.tour_seen:
            dialogs.tour()
        if paths:
            opening.open(paths)

    return open_library


def _help(window: MainWindow, asker: "Asker") -> None:
    """What nobody asks for, and everybody misses."""
    from editor.desktop.focus_home import FocusHome  # noqa: PLC0415  (after the first paint)
    from editor.desktop.recent import Recent  # noqa: PLC0415
    from editor.desktop.tool_deeds import ToolDeeds  # noqa: PLC0415
    from editor.desktop.undo_words import UndoWords  # noqa: PLC0415
    from editor.desktop.visit import Visit  # noqa: PLC0415

    FocusHome(window)
    ToolDeeds(window)
    Recent(window, asker)
    Visit(window.session)
    UndoWords(window)


def open_or_restore(session: "Session", asker: "Asker") -> None:
    """Open the library; if it is damaged, offer the newest good backup. Raises CatalogError, FileError."""
    try:
        session.open()
    except CatalogDamaged:
        from editor.catalog import backups  # noqa: PLC0415  (seldom)

        folder = session.studio.home / "catalog"
        backup = backups.newest_good(folder)
        if backup is None or not asker.sure(_offer(backup), QCoreApplication.translate("Start", "Use the backup")):
            raise
        backups.restore(folder, backup)
        session.open()
        session.told.emit(QCoreApplication.translate("Start", "The library is as it was in the backup"))


def _offer(backup: Path) -> str:
    from datetime import datetime  # noqa: PLC0415  (seldom)

    made = datetime.strptime(backup.stem, "catalog-%Y%m%d-%H%M%S")
    when = QLocale().toString(QDateTime(made), QLocale.FormatType.ShortFormat)  # type: ignore[call-overload]
    words = QCoreApplication.translate(
        "Start",
        "The library is damaged and cannot be opened. There is a good backup of {0}.\n\n"
        "Your photos are not affected. The damaged library is kept beside it.",
    )
    return words.format(when)


def translate(app: QApplication, language: str) -> None:
    """Speak a language ("" follows the system), Qt's own words too; English where there is no translation."""
    locale = QLocale(language) if language else QLocale.system()
    QLocale.setDefault(locale)
    for folder, name in (
        (str(resource("translations")), "albumen"),
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase"),
    ):
        translator = QTranslator(app)
        english = QLocale(QLocale.Language.English)  # has its plurals in a file too
        if translator.load(locale, name, "_", folder) or translator.load(english, name, "_", folder):
            app.installTranslator(translator)


class CrashReports:
    """What nobody caught: written to a file under the home folder, and told calmly, once a kind."""

    def __init__(self, home: Path) -> None:
        self.folder = home / "crash reports"
        self._window: MainWindow | None = None
        self._told: set[str] = set()

    def install(self) -> None:
        """Take over from Python's own way of reporting, on all threads."""
        sys.excepthook = self.caught
        threading.excepthook = lambda args: self.caught(args.exc_type, args.exc_value, args.exc_traceback)

    def shown_by(self, window: MainWindow) -> None:
        """The window that tells of it."""
        self._window = window

    def caught(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """Write a report and say so."""
        if issubclass(kind, KeyboardInterrupt):
            return
        import traceback  # noqa: PLC0415  (seldom, as all that reports need)

        text = "".join(traceback.format_exception(kind, error, trace))
        sys.stderr.write(text)
        place = self._write(text)
        if self._window is not None and text not in self._told:
            self._told.add(text)
            told = QCoreApplication.translate(
                "Start", "Something went wrong inside Albumen. Your photos and edits are safe. Report: {0}"
            )
            self._window.session.failed.emit(told.format(place))

    def _write(self, text: str) -> Path | None:
        import platform  # noqa: PLC0415
        from datetime import datetime  # noqa: PLC0415

        now = datetime.now().astimezone()
        place = self.folder / f"{now:%Y-%m-%d %H-%M-%S %f}.txt"
        head = f"Albumen {__version__}, Qt {qt_version}, Python {platform.python_version()}, {platform.platform()}\n\n"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            place.write_text(head + text, encoding="utf-8")
            for old in sorted(self.folder.glob("*.txt"))[:-20]:
                old.unlink()
        except OSError:
            return None
        return place
