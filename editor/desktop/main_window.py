"""MainWindow: where everything stands. It shows and hides; what things do is decided elsewhere (deeds, session).

It can be seen before it is furnished: the modules of all that stands in it take longer to load than a window to open.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSettings, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QDragEnterEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from editor.desktop import theme
from editor.desktop.guard import guarded
from editor.desktop.views import COMPARE, DEVELOP, GRID, LOUPE, SURVEY

if TYPE_CHECKING:
    from editor.desktop.browser.loupe import Loupe
    from editor.desktop.browser.side_by_side import SideBySide
    from editor.desktop.furniture import Furniture
    from editor.studio import Studio

USUAL = 1440, 900  # px, where the screen has room for it
TITLE = 40  # px, at most, that the bar over a window takes
LEFT_WIDTH, RIGHT_WIDTH = 232, 300  # px
BAR, FOOT = 40, 30  # px high, of the sketch that is seen first
TRAY_GAP = 12
VIEWS_AFTER = 300  # ms after the library is open, the views of single photos are made


class MainWindow(QMainWindow):
    """painted: the window can be seen for the first time. leaving: it was asked to close (see may_close).

    furnished: with all that stands in it; without, only an empty window is made, and furnish() is for later.
    """

    painted = Signal()
    develop_made = Signal(object)

    def __init__(self, studio: "Studio", *, furnished: bool = True) -> None:
        super().__init__()
        self.setWindowTitle("Albumen")
        self.setAcceptDrops(True)
        self.resize(QSize(*USUAL).boundedTo(self.screen().availableSize() - QSize(0, TITLE)))
        self.studio = studio
        self.develop: QWidget | None = None
        self.may_close = lambda: True
        self._furniture: Furniture | None = None
        self._wanted = {"left": True, "right": True, "strip": True, "bars": True}
        self._seen = self._settled = False
        self._views_soon = QTimer(self, singleShot=True, interval=VIEWS_AFTER)
        memory = self._memory()
        if memory.contains("geometry"):
            self.restoreGeometry(memory.value("geometry"))
        if furnished:
            self.furnish()

    def furnish(self) -> None:
        """Put everything in."""
        from editor.desktop.furniture import Furniture  # noqa: PLC0415  (what takes its time)

        made = self._furniture = Furniture(self, self.studio)
        self.session, self.library, self.book, self.tray = made.session, made.library, made.book, made.tray
        self.top, self.foot, self.first, self.stack = made.top, made.foot, made.first, made.stack
        self.right, self.splitter, self.overlay = made.right, made.splitter, made.overlay
        self.splitter.setSizes([LEFT_WIDTH, 1000, RIGHT_WIDTH])
        self._wire()
        self._remember()
        self.place_tray()

    def _wire(self) -> None:
        session, library = self.session, self.library
        session.view_changed.connect(self.show_view)
        session.photos.reset.connect(self.refresh)
        session.photos.chosen.connect(self.show_counts)
        session.photos.renewed.connect(lambda _: self._follow())
        session.current_changed.connect(lambda _: self._follow())
        session.query_changed.connect(self.show_counts)
        session.told.connect(self.foot.say)
        session.failed.connect(lambda sentence: self.foot.say(sentence, failure=True))
        session.opened.connect(lambda: self._views_soon.start())
        self._views_soon.timeout.connect(self._make_views)
        library.grid.opened.connect(lambda _: session.show_view(LOUPE))
        library.strip.opened.connect(lambda _: session.show_view(LOUPE))
        library.grid.cell_size_changed.connect(self.foot.set_size)
        self.foot.size_wished.connect(library.grid.set_cell_size)
        self.foot.light.clicked.connect(self.toggle_tray)
        self.tray.resized.connect(self.place_tray)
        for widget in (library.grid, library.strip):
            self.book.attach(widget)
        self.show_view(GRID)

    # what is shown

    def show_view(self, view: str) -> None:
        """Bring a view to the front, with what belongs to it."""
        self.top.show_view(view)
        self.foot.views.show_view(view)
        self.book.works_in(view)
        if view == DEVELOP:
            self._make_develop()
        self.refresh()
        page = self._page(view)
        if len(self.session.photos) or view == DEVELOP or not self._nothing_at_all:
            self.stack.setCurrentWidget(page)
            page.setFocus()
        if view == COMPARE:
            self.sides.compare()
        elif view == SURVEY:
            self.sides.survey()
        self._follow()
        self._place_panels()

    def _page(self, view: str) -> QWidget:
        if view == DEVELOP and self.develop is not None:
            return self.develop
        if view == LOUPE:
            return self.loupe
        return self.sides if view in (COMPARE, SURVEY) else self.library.grid

    @cached_property
    def loupe(self) -> "Loupe":
        """Made when first looked at, or a moment after the start: the viewers are not needed for the first paint."""
        from editor.desktop.browser.loupe import Loupe  # noqa: PLC0415

        view = Loupe(self.session.photos, self.library.pictures)
        view.stepped.connect(self.session.step)
        view.where_wanted.connect(self.book["relink"].trigger)
        self._add_view(view)
        return view

    @cached_property
    def sides(self) -> "SideBySide":
        """As the loupe."""
        from editor.desktop.browser.side_by_side import SideBySide  # noqa: PLC0415

        view = SideBySide(self.session.photos, self.library.pictures)
        view.stepped.connect(view.step)
        photos = self.session.photos
        view.made_current.connect(lambda photo: photos.go(photos.row_of(photo), keep=True))
        self._add_view(view)
        return view

    def _make_views(self) -> None:
        """While nobody waits: the views of single photos, and the dress of what the first photos bring to light."""
        for view in (self.loupe, self.sides, self.right, self.library.filter, self.library.panel):
            for part in (view, *view.findChildren(QWidget)):
                part.ensurePolished()

    def _add_view(self, view: "Loupe | SideBySide") -> None:
        view.failed.connect(lambda sentence: self.foot.say(sentence, failure=True))
        self.stack.addWidget(view)
        self.book.attach(view)

    @property
    def _nothing_at_all(self) -> bool:
        """Whether the library itself is empty, not only what is asked of it."""
        return not self.session.is_open or not self.session.studio.catalog.count()

    def refresh(self) -> None:
        """The list of photos is another one."""
        empty = not len(self.session.photos) and self._nothing_at_all
        if empty and self.session.view == GRID:
            self.stack.setCurrentWidget(self.first)
            self.first.folder_button.setFocus()
        elif self.stack.currentWidget() is self.first:
            self.stack.setCurrentWidget(self.library.grid)
        if not empty and not self._settled:
            self._settle()
        self.library.filter.setEnabled(not empty)
        self.show_counts()
        self._place_panels()

    def _settle(self) -> None:
        """The first photos are there: the columns as wide as they should be, the keys to the photos."""
        self._settled = True
        if not self._memory().contains("splitter"):
            self._place_panels()
            middle = self.width() - LEFT_WIDTH - RIGHT_WIDTH
            self.splitter.setSizes([LEFT_WIDTH, middle, RIGHT_WIDTH])
        self.library.grid.setFocus()

    def show_counts(self) -> None:
        """How many photos, in the bar at the bottom."""
        photos = self.session.photos
        self.foot.show_counts(self.session.place.name, len(photos), photos.count)

    def _follow(self) -> None:
        """The views that show the current photo."""
        if self.session.view == LOUPE:
            self.loupe.show_current()
        elif self.session.view in (COMPARE, SURVEY):
            self.sides.refresh_captions()

    def _make_develop(self) -> None:
        """Develop is made when first looked at: it is not needed for the first paint."""
        if self.develop is None:
            from editor.desktop.panels.develop_view import DevelopView  # noqa: PLC0415

            view = DevelopView(self.session.studio, self.session)
            view.told.connect(self.foot.say)
            view.damage.where_wanted.connect(self.book["relink"].trigger)
            view.setFocusProxy(view.viewer)  # the keys go to the picture
            self.develop = view
            self.stack.addWidget(view)
            self.book.attach(view.viewer)
            self.develop_made.emit(view)

    # panels

    def want_panels(self, **wanted: bool) -> None:
        """Show or hide "left", "right", "strip" and "bars"."""
        self._wanted.update(wanted)
        self._place_panels()

    def wants(self, panel: str) -> bool:
        """Whether the user wants to see that panel."""
        return self._wanted[panel]

    def _place_panels(self) -> None:
        view, wanted = self.session.view, self._wanted
        library = view != DEVELOP
        empty = self.stack.currentWidget() is self.first
        self.library.tree.setVisible(wanted["left"] and library)
        self.right.setVisible(wanted["right"] and library and not empty)
        self.library.filter.setVisible(
            wanted["bars"] and view == GRID and not empty and self.book["filter-bar"].isChecked()
        )
        self.library.timeline.setVisible(
            wanted["bars"] and view == GRID and not empty and self.book["timeline"].isChecked()
        )
        self.library.strip.setVisible(wanted["strip"] and view not in (GRID, SURVEY))
        self.top.setVisible(wanted["bars"])
        self.foot.setVisible(wanted["bars"])
        self.foot.size_slider.setVisible(view == GRID)
        for side in ("left", "right"):
            panel = getattr(self.develop, side, None)
            if panel is not None:
                panel.setVisible(wanted[side])
            self.book[f"{side}-panel"].setChecked(wanted[side])
        self.book["filmstrip"].setChecked(wanted["strip"])
        self.book["side-panels"].setChecked(wanted["left"] or wanted["right"])
        self.book["all-panels"].setChecked(wanted["bars"])

    def toggle_tray(self) -> None:
        """Show or hide the list of jobs."""
        self.tray.setVisible(self.tray.isHidden())
        self.place_tray()

    def place_tray(self) -> None:
        """Keep the list of jobs in the lower right corner."""
        bottom = self.foot.height() if self.foot.isVisible() else 0
        self.tray.move(
            self.width() - self.tray.width() - TRAY_GAP, self.height() - bottom - self.tray.height() - TRAY_GAP
        )
        self.tray.raise_()

    # remembering

    def _memory(self) -> QSettings:
        return QSettings(str(self.studio.home / "window.ini"), QSettings.Format.IniFormat)

    def _remember(self) -> None:
        """As the window was left the last time."""
        memory = self._memory()
        if memory.contains("splitter"):
            self.splitter.restoreState(memory.value("splitter"))
        self.library.grid.set_cell_size(int(str(memory.value("cell", self.library.grid.cell_size))))
        self.foot.set_size(self.library.grid.cell_size)
        for panel in ("left", "right", "strip"):
            self._wanted[panel] = memory.value(panel, "true") in (True, "true")
        self.book["timeline"].setChecked(memory.value("timeline", "false") in (True, "true"))
        self.book["filter-bar"].setChecked(memory.value("filter", "true") in (True, "true"))
        self._place_panels()

    def _keep(self) -> None:
        memory = self._memory()
        memory.setValue("geometry", self.saveGeometry())
        memory.setValue("splitter", self.splitter.saveState())
        memory.setValue("cell", self.library.grid.cell_size)
        memory.setValue("timeline", self.book["timeline"].isChecked())
        memory.setValue("filter", self.book["filter-bar"].isChecked())
        for panel in ("left", "right", "strip"):
            memory.setValue(panel, self._wanted[panel])
        memory.sync()

    # Qt

    def _sketch(self) -> None:
        """The window as it will be, empty: bars and panels in their places, so that nothing jumps."""
        tone, painter = theme.shades(), QPainter(self)
        across, high = self.width(), self.height()
        painter.fillRect(self.rect(), QColor(tone.canvas))
        for colour, part in (
            (tone.raised, QRect(0, 0, across, BAR)),
            (tone.panel, QRect(0, BAR, LEFT_WIDTH, high - BAR - FOOT)),
            (tone.raised, QRect(0, high - FOOT, across, FOOT)),
        ):
            painter.fillRect(part, QColor(colour))
        painter.end()

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._furniture is None:
            self._sketch()
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self.painted.emit)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._furniture is not None:
            self.place_tray()

    @guarded()
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._furniture is None:
            return
        from editor.desktop.browser.carried import PHOTOS_MIME, copied, files_in  # noqa: PLC0415  (as late as the furniture)

        if files_in(event.mimeData()) and not event.mimeData().hasFormat(PHOTOS_MIME):
            self.overlay.offer(self.session.place.name if self.session.place.by_hand else "")
            copied(event)

    @guarded()
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._furniture is None:
            event.accept()
            return
        if not self.may_close():
            event.ignore()
            return
        self._keep()
        self._views_soon.stop()
        stop = getattr(self.develop, "stop", None)
        if stop is not None:
            stop()
        self.library.close()
        self.session.close()
        event.accept()
