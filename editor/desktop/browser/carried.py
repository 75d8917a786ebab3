"""What is dragged: photos of ours (by id, and as files for other programs), or files from elsewhere."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDropEvent

if TYPE_CHECKING:
    from editor.catalog.photo import Photo

PHOTOS_MIME = "application/x-albumen-photos"


def carry(photos: "Iterable[Photo]") -> QMimeData:
    """These photos, ready to be dragged: to an album here, or as files to another program."""
    photos = list(photos)
    data = QMimeData()
    data.setData(PHOTOS_MIME, b" ".join(str(photo.id).encode() for photo in photos))
    data.setUrls([QUrl.fromLocalFile(str(photo.path)) for photo in photos])
    return data


def ids_in(data: QMimeData) -> list[int]:
    """The photos of ours that something dragged carries."""
    return [int(each) for each in bytes(data.data(PHOTOS_MIME).data()).split()]


def copied(event: QDropEvent) -> None:
    """Accept what is dragged, as a copy whatever was offered: told that it was moved, a file manager may delete its
    files."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def files_in(data: QMimeData) -> list[Path]:
    """The files and folders of this machine that something dragged carries."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
