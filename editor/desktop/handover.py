"""Handover: a second start gives what it should open to the window that runs, and ends.

One library has one window. They meet on a local socket whose name comes from the library's folder.
"""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE = 2000  # ms to wait for the other window
GREETING = b"albumen\n"  # the answer of a window that has taken it


def name_for(home: Path) -> str:
    """What the socket of a library's window is called; short, as some systems want it."""
    return f"albumen-{hashlib.blake2b(str(home.resolve()).encode(), digest_size=10).hexdigest()}"


def handed_over(home: Path, paths: Sequence[Path]) -> bool:
    """Give the paths to the window that has this library open. False if there is none that answers."""
    socket = QLocalSocket()
    socket.connectToServer(name_for(home))
    if not socket.waitForConnected(PATIENCE):
        return False
    socket.write(json.dumps([str(path.absolute()) for path in paths]).encode() + b"\n")
    socket.flush()
    while not socket.canReadLine():
        if not socket.waitForReadyRead(PATIENCE):
            return False
    return bool(socket.readLine().data() == GREETING)


class Reception(QObject):
    """The other end. came(list of Path): somebody started Albumen again, with these to open."""

    came = Signal(list)

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._met)
        QLocalServer.removeServer(name_for(home))  # what a crash has left; we hold the library, so nobody listens
        self._server.listen(name_for(home))

    def close(self) -> None:
        """Nobody is listening any more."""
        self._server.close()

    def _met(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is not None:
            socket.readyRead.connect(lambda: self._read(socket))
            socket.disconnected.connect(socket.deleteLater)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        try:
            told = json.loads(bytes(socket.readLine().data()))
        except ValueError:
            socket.abort()
            return
        socket.write(GREETING)
        socket.flush()
        if isinstance(told, list):
            self.came.emit([Path(each) for each in told if isinstance(each, str)])
