"""Latest: one background thread that does the newest thing asked of it, and forgets what it replaced."""

import atexit
import threading
import weakref
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from editor.progress import Cancelled

Work = Callable[[Callable[[], bool]], Any]


class _Desk:
    """What the asking side and the thread share; it knows no Qt, so that neither has to outlive the other."""

    def __init__(self) -> None:
        self.news = threading.Condition()
        self.waiting: dict[str, tuple[int, Work]] = {}
        self.newest: dict[str, int] = {}
        self.running: str | None = None
        self.open = True
        self.thread: threading.Thread | None = None

    def stale(self, key: str, number: int) -> bool:
        return not self.open or self.newest.get(key) != number

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

    def next(self) -> tuple[str, int, Work] | None:
        with self.news:
            self.running = None
            while self.open and not self.waiting:
                self.news.notify_all()
                self.news.wait()
            if not self.open:
                return None
            key = next(iter(self.waiting))
            number, work = self.waiting.pop(key)
            self.running = key
            return key, number, work


class Latest(QObject):
    """Under each key at most one piece of work runs and at most one waits; a newer one replaces the waiting one, and
    the running one is told that it is stale. Results of stale work are thrown away.

    done(key, result) and failed(key, error) come on the thread of this object.
    """

    done = Signal(str, object)
    failed = Signal(str, object)
    _finished = Signal(str, int, object, object)

    def __init__(self, parent: QObject | None = None, name: str = "latest") -> None:
        super().__init__(parent)
        self._desk = _Desk()
        self._name = name
        self._finished.connect(self._arrived)
        self.destroyed.connect(self._desk.end)
        _all.add(self._desk)

    def ask(self, key: str, work: Work) -> None:
        """Do this soon. `work` gets a function that says whether the result is still wanted; it may raise Cancelled."""
        desk = self._desk
        with desk.news:
            if not desk.open:
                return
            number = desk.newest.get(key, 0) + 1
            desk.newest[key] = number
            desk.waiting[key] = (number, work)
            desk.news.notify_all()
        if desk.thread is None:
            desk.thread = threading.Thread(target=_serve, args=(desk, weakref.ref(self)), name=self._name, daemon=True)
            desk.thread.start()

    def forget(self, key: str) -> None:
        """The result of that key is no longer wanted."""
        with self._desk.news:
            self._desk.newest[key] = self._desk.newest.get(key, 0) + 1
            self._desk.waiting.pop(key, None)

    @property
    def busy(self) -> bool:
        """Whether anything runs or waits."""
        with self._desk.news:
            return self._desk.running is not None or bool(self._desk.waiting)

    def stop(self) -> None:
        """End the thread and wait for it; from now on, nothing asked is done."""
        self._desk.end()

    def _arrived(self, key: str, number: int, result: object, error: object) -> None:
        if self._desk.stale(key, number):
            return
        if error is None:
            self.done.emit(key, result)
        else:
            self.failed.emit(key, error)


def _serve(desk: _Desk, told: "weakref.ref[Latest]") -> None:
    while (item := desk.next()) is not None:
        key, number, work = item
        result: object = None
        error: object = None
        try:
            result = work(lambda key=key, number=number: desk.stale(key, number))  # type: ignore[misc]
        except Cancelled:
            continue
        except Exception as caught:  # noqa: BLE001  (whoever asked is told of it)
            error = caught
        _tell(told, key, number, (result, error))
        del work, item, result, error


def _tell(told: "weakref.ref[Latest]", key: str, number: int, outcome: tuple[object, object]) -> None:
    latest = told()
    if latest is not None:
        try:
            latest._finished.emit(key, number, *outcome)
        except RuntimeError:  # the widget went away while the work ran
            return


_all: "weakref.WeakSet[_Desk]" = weakref.WeakSet()


@atexit.register
def _close_all() -> None:
    """A thread inside C++ code while the interpreter goes away would crash it."""
    for desk in list(_all):
        desk.end()
