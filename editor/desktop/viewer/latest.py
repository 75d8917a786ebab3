"""Latest: one background thread that does the newest thing asked of it, and forgets what it replaced."""

import atexit
import threading
import weakref
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from editor.progress import Cancelled

Work = Callable[[Callable[[], bool]], Any]
Item = tuple[int, Work, bool]  # its number, what is to be done, and whether its result is told in any case


class _Desk:
    """What the asking side and the thread share; it knows no Qt, so that neither has to outlive the other."""

    def __init__(self) -> None:
        self.news = threading.Condition()
        self.waiting: dict[str, Item] = {}
        self.newest: dict[str, int] = {}
        self.forgotten: dict[str, int] = {}
        self.running: str | None = None
        self.open = True
        self.thread: threading.Thread | None = None

    def stale(self, key: str, number: int) -> bool:
        return not self.open or self.newest.get(key) != number

    def forgets(self, key: str, number: int) -> bool:
        return not self.open or number <= self.forgotten.get(key, 0)

    def close(self) -> None:
        with self.news:
            self.open = False
            self.waiting.clear()
            self.news.notify_all()

    def end(self) -> None:
        """Close, and wait for the thread; work that heeds stale() ends at once."""
        self.close()
        if self.thread is not None and self.thread is not threading.current_thread():
            self.thread.join(10)

    def next(self) -> tuple[str, Item] | None:
        with self.news:
            self.running = None
            while self.open and not self.waiting:
                self.news.notify_all()
                self.news.wait()
            if not self.open:
                return None
            key = next(iter(self.waiting))
            self.running = key
            return key, self.waiting.pop(key)


class Latest(QObject):
    """Under each key at most one piece of work runs and at most one waits; a newer one replaces the waiting one, and
    the running one is told that it is stale. Results of stale work are thrown away, unless it was asked to follow.

    done(key, result) and failed(key, error) come on the thread of this object.
    """

    done = Signal(str, object)
    failed = Signal(str, object)
    _finished = Signal(str, int, bool, object, object)

    def __init__(self, parent: QObject | None = None, name: str = "latest") -> None:
        super().__init__(parent)
        self._desk = _Desk()
        self._name = name
        self._finished.connect(self._arrived)
        self.destroyed.connect(self._desk.end)
        _all.add(self._desk)

    def ask(self, key: str, work: Work, follow: bool = False) -> None:
        """Do this soon. `work` gets a function that says whether it is stale; it may raise Cancelled. follow: tell its
        result even if something newer was asked for meanwhile: of a slider that moves faster than pictures are made
        there would be nothing to see until it rests."""
        desk = self._desk
        with desk.news:
            if not desk.open:
                return
            number = desk.newest.get(key, 0) + 1
            desk.newest[key] = number
            desk.waiting[key] = (number, work, follow)
            desk.news.notify_all()
        if desk.thread is None:
            desk.thread = threading.Thread(target=_serve, args=(desk, weakref.ref(self)), name=self._name, daemon=True)
            desk.thread.start()

    def forget(self, key: str) -> None:
        """The result of that key is no longer wanted."""
        with self._desk.news:
            self._desk.newest[key] = self._desk.forgotten[key] = self._desk.newest.get(key, 0) + 1
            self._desk.waiting.pop(key, None)

    @property
    def busy(self) -> bool:
        """Whether anything runs or waits."""
        with self._desk.news:
            return self._desk.running is not None or bool(self._desk.waiting)

    def stop(self) -> None:
        """End the thread and wait for it; from now on, nothing asked is done."""
        self._desk.end()

    def _arrived(self, key: str, number: int, follow: bool, result: object, error: object) -> None:
        if self._desk.forgets(key, number) if follow else self._desk.stale(key, number):
            return
        if error is None:
            self.done.emit(key, result)
        else:
            self.failed.emit(key, error)


def _serve(desk: _Desk, told: "weakref.ref[Latest]") -> None:
    while (item := desk.next()) is not None:
        key, (number, work, follow) = item
        result: object = None
        error: object = None
        try:
            result = work(lambda key=key, number=number: desk.stale(key, number))  # type: ignore[misc]
        except Cancelled:
            continue
        except Exception as caught:  # noqa: BLE001  (whoever asked is told of it)
            error = caught
        _tell(told, (key, number, follow), (result, error))
        del work, item, result, error


def _tell(told: "weakref.ref[Latest]", which: tuple[str, int, bool], outcome: tuple[object, object]) -> None:
    latest = told()
    if latest is not None:
        try:
            latest._finished.emit(*which, *outcome)
        except RuntimeError:  # the widget went away while the work ran
            return


_all: "weakref.WeakSet[_Desk]" = weakref.WeakSet()


@atexit.register
def _close_all() -> None:
    """A thread inside C++ code while the interpreter goes away would crash it."""
    for desk in list(_all):
        desk.end()
