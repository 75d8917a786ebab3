"""Pictures of the real window, for the README: python -m editor.desktop.screenshots FOLDER [ALBUM] [--scale 2].

It drives a window on a library of its own in a temporary folder, with the sample album or the album that is named.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from editor.progress import Progress

WIDTH, HEIGHT = 1600, 1000
TITLE = 34  # px, of the bar over a dialog
QUALITY = 90  # of WebP: an eighth of what PNG takes
PATIENCE = 240.0  # seconds to wait for any one thing


def main(words: Sequence[str] | None = None) -> int:
    """Take all pictures. The exit status: 1 if some view never became ready."""
    parser = argparse.ArgumentParser(prog="python -m editor.desktop.screenshots", description=main.__doc__)
    parser.add_argument("folder", type=Path, help="where the WebP files go")
    parser.add_argument("album", type=Path, nargs="?", help="a folder of photos (default: the sample album)")
    parser.add_argument("--scale", type=float, default=1.0, help="device pixels per pixel")
    parser.add_argument("--only", default="", help="only views whose name begins so")
    chosen = parser.parse_args(words)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_SCALE_FACTOR", f"{chosen.scale:g}")
    chosen.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        os.environ["HOME"] = home  # paths begin with a tilde, as those of a user do
        return Photographer(Path(home), chosen.folder, chosen.album, chosen.only).take_all()


class Photographer:
    """Opens the window and takes one picture after another; a view that fails is told and passed over."""

    def __init__(self, home: Path, out: Path, album: Path | None, only: str = "") -> None:
        from editor.desktop.app import make_app, make_window  # noqa: PLC0415  (after the environment is set)
        from editor.desktop.dialog_deeds import DialogDeeds  # noqa: PLC0415
        from editor.studio import Studio  # noqa: PLC0415

        self.out, self.album, self.only = out, album, only
        self.studio = Studio.open(home / ".local" / "share" / "Albumen")
        self.studio.keep_settings(
            replace(self.studio.settings, tour_seen=True, language="en", export_folder="~/Pictures/For the web")
        )
        self.app = make_app(self.studio)
        self.window = make_window(self.studio)
        self.dialogs: Any = self.window.findChild(DialogDeeds)
        self.failed: list[str] = []
        self._over: Any = None  # a dialog that another has opened
        self._measured = False

    def take_all(self) -> int:
        """Every view in turn."""
        self.window.resize(WIDTH, HEIGHT)
        self.window.show()
        self.wait(lambda: self.window.session.is_open)
        self.take("01-first-run")
        self.fill()
        views: dict[str, Callable[[], None]] = {
            "02-library": self.library,
            "03-loupe": self.loupe,
            "04-compare": self.compare,
            "05-survey": self.survey,
            "06-develop": self.develop,
            "07-before-after": self.before_after,
            "08-enhance": self.enhance,
            "09-what-changed": self.what_changed,
            "10-job": self.job,
            "11-export": lambda: self.dialog("export"),
            "12-batch": lambda: self.dialog("enhance-batch"),
            "13-preferences": lambda: self.dialog("preferences"),
            "14-palette": self.palette,
            "15-shortcuts": lambda: self.dialog("shortcuts"),
            "16-models": lambda: self.dialog("models"),
            "17-timeline": self.timeline,
            "18-culling": self.culling,
            "19-duplicates": self.duplicates,
            "20-quick-enhance": self.quick,
            "21-lights-out": self.lights,
            "22-light": self.light,
        }
        for name, view in views.items():
            if name.startswith(self.only):
                self._try(name, view)
        self.window.may_close = lambda: True
        self.window.close()
        return 1 if self.failed else 0

    def _try(self, name: str, view: Callable[[], None]) -> None:
        try:
            view()
            self.take(name)
        except Exception as error:  # noqa: BLE001  (the other pictures are still wanted)
            self.failed.append(name)
            sys.stderr.write(f"{name}: {type(error).__name__}: {error}\n")
        for dialog in (self._over, self.dialogs.opened):
            if dialog is not None:
                dialog.close()
        self._over = None

    # getting there

    def fill(self) -> None:
        """Bring the album in, and do to it what a photographer would have done."""
        from editor.tasks.make_sample_album import MakeSampleAlbum  # noqa: PLC0415

        session, catalog = self.window.session, self.studio.catalog
        folder = self.album or Path.home() / "Pictures" / "Sample album"
        if self.album is None:
            MakeSampleAlbum(folder).run(self.studio)
            self._twice(folder)
        session.bring_in([folder], "Sample album")
        self.wait(lambda: len(session.photos) > 1 and not session.jobs.busy)
        ids = [int(each) for each in session.photos.ids]
        if self.album is None:
            session.bring_in([folder.parent / "From the phone"])
            self.wait(lambda: not session.jobs.busy)
        for number, photo in enumerate(ids):
            catalog.rate([photo], (4, 0, 5, 3, 5, 0, 2, 4)[number % 8])
        catalog.set_flag(ids[::4], 1)
        catalog.set_flag(ids[5:6], -1)
        catalog.set_label(ids[1::5], "yellow")
        catalog.set_label(ids[3::5], "green")
        catalog.add_keywords(ids[:3], ["people", "indoors"])
        catalog.set_fields(ids[:1], title="Portrait", creator="A photographer")
        travel = catalog.create_album("Travel")
        catalog.add_to_album(catalog.create_album("Coast", travel.id).id, ids[2:5])
        catalog.add_to_album(catalog.create_album("For print").id, ids[:2])
        catalog.create_album("Four stars and more", None, "rating>=4")
        catalog.add_to_album(catalog.quick_collection().id, ids[:2])
        session.photos.renew()
        session.look()
        session.albums_changed.emit()

    def _twice(self, folder: Path) -> None:
        """Two of the photos once more, as one gets them back from a messenger."""
        import cv2  # noqa: PLC0415

        again = folder.parent / "From the phone"
        again.mkdir()
        for name in ("IMG_0003", "IMG_0007"):
            whole: Any = cv2.imread(str(folder / f"{name}.jpg"))
            small = cv2.resize(whole, None, fx=0.8, fy=0.8)
            cv2.imwrite(str(again / f"{name} (1).jpg"), small, [cv2.IMWRITE_JPEG_QUALITY, 70])

    def library(self) -> None:
        """The grid, a photo chosen."""
        session = self.window.session
        session.show_view("grid")
        session.photos.go(0)
        self.window.library.grid.set_cell_size(240)
        self.window.library.grid.setFocus()
        self.settle(0.2)  # until the view has told what it wants
        self.wait(lambda: self.window.library.loader.idle)
        self.settle(0.4)

    def loupe(self) -> None:
        """One photo."""
        self.window.session.show_view("loupe")
        self._pictures()

    def compare(self) -> None:
        """Two photos."""
        self.window.session.show_view("grid")
        self.window.session.photos.choose_rows([(1, 2)])
        self.window.session.show_view("compare")
        self._pictures()

    def survey(self) -> None:
        """Several photos."""
        self.window.session.show_view("grid")
        self.window.session.photos.choose_rows([(0, 5)])
        self.window.session.show_view("survey")
        self._pictures()

    def develop(self) -> None:
        """The panels, some of them used."""
        from editor.develop.edits import all_edits, edit_called  # noqa: PLC0415

        session = self.window.session
        session.show_view("grid")
        session.photos.go(2)
        session.show_view("develop")
        self._developed()
        wanted = {"exposure": {"stops": 0.9}, "contrast": {"amount": 12.0}, "vibrance": {"amount": 18.0}}
        for name, values in wanted.items():
            known = all_edits().get(name)
            fitting = {key: value for key, value in values.items() if known is not None and key in known.controls()}
            if fitting:
                self._develop_view().editing.set_edit(edit_called(name)(**fitting))
                self.settle(0.3)
        self._developed()

    def before_after(self) -> None:
        """The split line."""
        self.window.book["develop-split"].trigger()
        self._developed()

    def enhance(self) -> None:
        """What a noisy photo needs, accepted."""
        session = self.window.session
        session.show_view("grid")
        session.photos.go(0)
        session.show_view("develop")
        self._developed()
        view = self._develop_view()
        self.window.book["develop-enhance"].trigger()
        self.wait(lambda: not view.enhance.panel.accept.isHidden())
        view.enhance.panel.accept_all()
        self.settle(0.3)
        self.wait(lambda: not session.jobs.busy)
        self._developed()

    def what_changed(self) -> None:
        """The difference that the model made."""
        self.window.book["develop-change"].trigger()
        self._developed()

    def job(self) -> None:
        """A job that runs, and one that waits."""
        session = self.window.session
        self.window.session.show_view("grid")

        def slowly(progress: Progress) -> None:
            for step in range(400):
                progress.at(step / 400)
                time.sleep(0.02)

        first = session.jobs.submit("Enhance 12 photos", slowly, "accelerator")
        session.jobs.submit("Export 8 to Web", slowly, "accelerator")
        self.wait(lambda: first.fraction > 0.4)
        self.window.tray.show()
        self.window.place_tray()
        self.settle(0.2)

    def dialog(self, command: str) -> None:
        """A dialog over the grid."""
        self._quiet()
        self.window.session.show_view("grid")
        self.window.session.photos.choose_rows([(0, 5)])
        self.window.book[command].trigger()
        self.wait(lambda: self.dialogs.opened is not None)
        self.settle(2.5)

    def palette(self) -> None:
        """The command palette, some letters typed."""
        self.dialog("palette")
        self.dialogs.opened.line.setText("ex")
        self.settle(0.2)

    def timeline(self) -> None:
        """The months above the grid."""
        self._quiet()
        self.window.book["timeline"].setChecked(True)
        self.window.want_panels()
        self.library()

    def culling(self) -> None:
        """What could be rejected and picked, and why."""
        self._proposed("culling")

    def duplicates(self) -> None:
        """Photos that are there more than once."""
        self._proposed("duplicates")

    def _proposed(self, command: str) -> None:
        """A dialog that measures first, over the grid."""
        from editor.desktop.culling_deeds import CullingDeeds  # noqa: PLC0415

        deeds: Any = self.window.findChild(CullingDeeds)
        session = self.window.session
        session.show_view("grid")
        session.photos.choose_all()
        self.window.book[command].trigger()
        self.wait(lambda: deeds.opened is not None)
        self.wait(lambda: deeds.opened.settled)
        if not self._measured:
            deeds.opened.measuring.measure()
            self.wait(lambda: not session.jobs.busy)
            self._measured = True
        self.settle(0.5)
        self.wait(lambda: deeds.opened.settled)
        self.settle(1.0)
        self._over = deeds.opened

    def quick(self) -> None:
        """Two photos that were dropped to be enhanced."""
        from editor.desktop.deeds import Deeds  # noqa: PLC0415

        self._quiet()
        self.window.book["timeline"].setChecked(False)
        deeds: Any = self.window.findChild(Deeds)
        flow = deeds.quick_flow
        session = self.window.session
        session.show_view("grid")
        flow.begin([int(session.photos.ids[7]), int(session.photos.ids[1])])
        self.wait(lambda: not flow.bar.accept.isHidden())
        flow.bar.accept.click()
        self.settle(0.5)
        self.wait(lambda: not session.jobs.busy)
        self._developed()

    def lights(self) -> None:
        """Only the photo is lit."""
        self.window.session.show_view("loupe")
        self.window.session.photos.go(3)
        self.window.book["lights"].trigger()
        self._pictures()

    def light(self) -> None:
        """The light theme."""
        self._quiet()
        for _ in range(2):
            self.window.book["lights"].trigger()
        self.dialogs.adopt(replace(self.studio.settings, theme="light"))
        self.library()

    # waiting and taking

    def _quiet(self) -> None:
        for job in self.window.session.jobs.queue.jobs:
            job.cancel()
        self.window.tray.hide()
        self.wait(lambda: not self.window.session.jobs.busy)

    def _develop_view(self) -> Any:
        return self.window.develop

    def _developed(self) -> None:
        self.wait(lambda: not self._develop_view().viewer.supply.shown.empty)
        self.settle(1.6)

    def _pictures(self) -> None:
        self.settle(0.3)
        self.wait(lambda: not self.window.library.pictures.busy)
        self.settle(0.5)

    def wait(self, ready: Callable[[], object]) -> None:
        """Until something is so. Raises TimeoutError."""
        until = time.monotonic() + PATIENCE
        while not ready():
            if time.monotonic() > until:
                raise TimeoutError("it did not become ready")
            self.app.processEvents()
            time.sleep(0.01)

    def settle(self, seconds: float) -> None:
        """Let the window do what it has to do."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self.app.processEvents()
            time.sleep(0.01)

    def take(self, name: str) -> None:
        """The window with what lies over it, as one picture."""
        from PySide6.QtGui import QColor, QPainter  # noqa: PLC0415

        picture = self.window.grab()
        dialog = self._over or self.dialogs.opened
        if dialog is not None:
            painter = QPainter(picture)
            if dialog.objectName() == "palette":
                place = dialog.mapToGlobal(dialog.rect().topLeft()) - self.window.mapToGlobal(
                    self.window.rect().topLeft()
                )
                painter.drawPixmap(place, dialog.grab())
            else:
                painter.fillRect(self.window.rect(), QColor(0, 0, 0, 90))
                self._framed(painter, dialog)
            painter.end()
        if not picture.save(str(self.out / f"{name}.webp"), "WEBP", QUALITY):
            raise OSError(f"{name}.webp cannot be written")

    def _framed(self, painter: Any, dialog: Any) -> None:
        """A dialog in the middle of the window, with a plain title bar: its real one is the system's."""
        from PySide6.QtCore import QRect, Qt  # noqa: PLC0415
        from PySide6.QtGui import QColor  # noqa: PLC0415

        from editor.desktop.theme import shades  # noqa: PLC0415

        place = self.window.rect().center() - dialog.rect().center()
        bar = QRect(place.x(), place.y() - TITLE, dialog.width(), TITLE)
        painter.fillRect(bar.adjusted(-1, -1, 1, dialog.height() + 1), QColor(shades().line))
        painter.fillRect(bar, QColor(shades().raised))
        painter.setPen(QColor(shades().text))
        painter.setFont(self.window.font())
        painter.drawText(bar, Qt.AlignmentFlag.AlignCenter, dialog.windowTitle())
        painter.drawPixmap(place, dialog.grab())


if __name__ == "__main__":
    sys.exit(main())
