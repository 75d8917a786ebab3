"""QuickFlow: photos dropped on "Enhance" open in Develop one by one, with what each needs, before and after, and the
ways to keep the result."""

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QEvent, QObject, Signal

from editor.desktop.guard import guarded
from editor.desktop.main_window import MainWindow
from editor.desktop.views import DEVELOP
from editor.jobs.job import Job

if TYPE_CHECKING:
    from editor.desktop.panels.develop_view import DevelopView
    from editor.desktop.quick_bar import QuickBar
    from editor.tasks.changes import Changes

GAP = 14


class QuickFlow(QObject):
    """One at a time; `bar` is there while it goes on. new_album_wanted: of the photos that were dropped."""

    new_album_wanted = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self.session = window.session
        self.bar: QuickBar | None = None
        self._ids: list[int] = []
        self._broken: dict[int, tuple[str, bool]] = {}  # damaged photos: why, and whether a part is left
        self._joined = False

    def begin(self, ids: list[int]) -> None:
        """Go through these photos, which are shown in the list."""
        from editor.desktop.quick_bar import QuickBar  # noqa: PLC0415  (not at start)

        self.end()
        self._ids, self._broken = ids, {}
        session = self.session
        session.photos.choose(ids)
        session.photos.go(session.photos.row_of(ids[0]), keep=True)
        session.show_view(DEVELOP)
        self._join()
        bar = self.bar = QuickBar(self.window)
        bar.accepted.connect(lambda: self._view.enhance.panel.accept_all())
        bar.rest_wanted.connect(self._open_rest)
        bar.compared.connect(self._compare)
        bar.copy_wanted.connect(self.window.book["export"].trigger)
        bar.album_wanted.connect(self._into_album)
        bar.batch_wanted.connect(self._all)
        bar.stepped.connect(self._step)
        bar.over.connect(self.end)
        self._offer_albums()
        self.window.installEventFilter(self)
        bar.show()
        self._look()

    def end(self) -> None:
        """Nothing more to do; the photos and what was done to them stay."""
        if self.bar is not None:
            self.window.removeEventFilter(self)
            self.bar.hide()
            self.bar.deleteLater()
            self.bar = None

    @property
    def _view(self) -> "DevelopView":
        return cast("DevelopView", self.window.develop)

    def _join(self) -> None:
        """Hear of what Develop finds and makes; once."""
        if self._joined:
            return
        self._joined = True
        enhancer = self._view.enhance.enhancer
        for told in (enhancer.looked, enhancer.estimated, enhancer.failed):
            told.connect(lambda _: self._tell())
        enhancer.progressed.connect(self._progressed)
        enhancer.made.connect(lambda _: self._made())
        self._view.lab.broken.connect(self._broke)
        self._view.lab.lost.connect(lambda reason: self._broke(reason, offer=False))
        self._view.lab.opened.connect(lambda _: self._opened())
        self._view.viewer.mode_changed.connect(lambda _: self._tell())
        self.session.current_changed.connect(lambda _: self._moved())
        self.session.view_changed.connect(lambda view: self.end() if view != DEVELOP else None)
        self.session.albums_changed.connect(self._offer_albums)

    def _look(self) -> None:
        """Ask what the photo needs, unless it was edited before."""
        self.window.book["develop-enhance"].trigger()
        self._tell()

    def _moved(self) -> None:
        if self.bar is not None and self.session.current in self._ids:
            self._look()
        else:
            self.end()

    def _broke(self, reason: str, offer: bool) -> None:
        """It is damaged; offer: what can be read of it may be gone on with."""
        if self.session.current is not None:
            self._broken[self.session.current] = (reason, offer)
            self._tell()

    def _opened(self) -> None:
        """The photo is there, or what can be read of it was opened."""
        self._broken.pop(self.session.current or 0, None)
        self._tell()

    def _open_rest(self) -> None:
        """What can be read of a damaged photo becomes a photo of its own, beside it, in whose place it is gone on
        with."""
        from editor.develop.recipe import Recipe  # noqa: PLC0415  (seldom)
        from editor.tasks.develop_photos import DevelopPhotos  # noqa: PLC0415
        from editor.tasks.output import Output  # noqa: PLC0415

        photo = self.session.photo
        if photo is None:
            return
        output = Output(photo.folder, "png", template="{name}-readable", damaged=True)
        title = self.tr("Open what can be read of {0}").format(photo.name)
        self.session.run(
            title, DevelopPhotos((photo.path,), output, Recipe()), then=lambda changes: self._rescued(photo.id, changes)
        )

    def _rescued(self, photo: int, changes: "Changes") -> None:
        (outcome,) = changes.outcomes
        if outcome.reason or outcome.output is None:
            self.session.failed.emit(outcome.reason)
            return
        self.session.told.emit(outcome.note)

        def came(found: "Changes") -> None:
            if self.bar is None or photo not in self._ids or not found.photos:
                return
            (new,) = found.photos
            self._ids[self._ids.index(photo)] = new
            self.session.photos.choose(self._ids)
            self.session.photos.go(self.session.photos.row_of(new), keep=True)

        self.session.bring_in([outcome.output], then=came)

    def _tell(self) -> None:
        bar = self.bar
        if bar is None:
            return
        panel = self._view.enhance.panel
        at = self._ids.index(self.session.current) if self.session.current in self._ids else 0
        bar.show_place(at, len(self._ids))
        bar.compare.setChecked(self._view.viewer.mode.value in ("split", "side by side", "top and bottom"))
        broken = self._broken.get(self.session.current or 0)
        if broken is not None:
            bar.say_broken(broken[0], offer=broken[1])
        else:
            bar.say(panel.words.text(), acceptable=not panel.accept.isHidden())
        self._place()

    def _progressed(self, job: Job) -> None:
        if self.bar is not None and not job.state.over:
            self.bar.say(self._view.enhance.panel.how_far.text(), acceptable=False)
            self._place()

    def _made(self) -> None:
        if self.bar is not None:
            self._compare(True)
            self._tell()
            self.bar.say(self.tr("Done. Compare, and keep it."), acceptable=False)
            self._place()

    def _compare(self, on: bool) -> None:
        from editor.desktop.viewer.layout import Mode  # noqa: PLC0415  (with the viewer)

        self._view.viewer.set_mode(Mode.SPLIT if on else Mode.AFTER)

    def _step(self, way: int) -> None:
        at = self._ids.index(self.session.current) + way if self.session.current in self._ids else 0
        if 0 <= at < len(self._ids):
            self.session.photos.go(self.session.photos.row_of(self._ids[at]), keep=True)

    def _all(self) -> None:
        ids = self._ids
        self.end()
        self.session.show_view("grid")
        self.session.photos.choose(ids)
        self.window.book["enhance-batch"].trigger()

    def _offer_albums(self) -> None:
        if self.bar is not None and self.session.is_open:
            albums = [each for each in self.session.studio.catalog.albums() if each.kind != "smart"]
            self.bar.offer_albums([(each.id, each.name) for each in albums])

    def _into_album(self, album: int | None) -> None:
        if album is None:
            self.new_album_wanted.emit()
        elif self.session.current is not None:
            self.window.library.add_to_album([self.session.current], album)

    def _place(self) -> None:
        """In the lower middle of the picture, or as far to the left as the list of jobs leaves room for it."""
        bar, view, tray = self.bar, self._view, self.window.tray
        if bar is None:
            return
        bar.adjustSize()
        corner: Any = view.viewer.mapTo(self.window, view.viewer.rect().bottomLeft())
        left = corner.x() + (view.viewer.width() - bar.width()) // 2
        right = tray.x() if tray.isVisible() else self.window.width()
        left = max(GAP, min(left, right - bar.width() - GAP))
        bar.move(left, corner.y() - bar.height() - GAP)
        bar.raise_()

    @guarded(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._place()
        return False
