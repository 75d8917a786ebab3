"""PlacesTree: the library, the folders on the disk and the albums, to go to and to drop photos on."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from editor.desktop.browser.carried import PHOTOS_MIME, copied, files_in, ids_in
from editor.desktop.browser.folder_tree import FEW, branches
from editor.desktop.figures import many
from editor.desktop.guard import guarded
from editor.desktop.icons import icon
from editor.desktop.place import EVERYTHING, Place
from editor.desktop.theme import shades

if TYPE_CHECKING:
    from editor.catalog.album import Album
    from editor.catalog.folder import Folder

PLACE = Qt.ItemDataRole.UserRole
ALBUM_MIME = "application/x-albumen-album"
KEYWORDS_SHOWN = 3000
KIND_ICONS = {"manual": "album", "smart": "smart", "quick": "quick"}


class PlacesTree(QTreeWidget):
    """Shows places; changes nothing itself.

    went(Place): the user chose one. photos_dropped(ids, album). files_dropped(paths, Place). album_dropped(album,
    new parent or None). renamed(album, name). keyword_renamed(path, path). photos_on_keyword(ids, path).
    photos_on_folder(ids, folder). menu_wanted(Place, global point).
    """

    went = Signal(object)
    photos_dropped = Signal(list, int)
    files_dropped = Signal(list, object)
    album_dropped = Signal(int, object)
    renamed = Signal(int, str)
    keyword_renamed = Signal(str, str)
    photos_on_keyword = Signal(list, str)
    photos_on_folder = Signal(list, object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filling = False
        self._items: dict[tuple[str, object], QTreeWidgetItem] = {}
        self._opened: set[object] = set()  # keywords whose branches are open
        self._unfolded: dict[object, bool] = {}  # folders, whether their branches are open
        self.setAccessibleName(self.tr("Folders and albums"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setIndentation(14)
        self.setUniformRowHeights(True)
        self.header().setStretchLastSection(False)
        self.header().setMinimumSectionSize(30)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDragEnabled(True)
        self.setDropIndicatorShown(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setItemDelegateForColumn(1, _Count(self))
        self.currentItemChanged.connect(self._chosen)
        self.itemChanged.connect(self._edited)
        self._target: QTreeWidgetItem | None = None

    # filling

    def show_places(
        self,
        total: int,
        missing: int,
        folders: "list[Folder]",
        albums: "list[Album]",
        keywords: Sequence[tuple[str, int]] = (),
    ) -> None:
        """Show these; what was open, and where one is, stays so."""
        here = self.place
        self._filling = True
        self._opened = {key for (kind, key), item in self._items.items() if kind == "keyword" and item.isExpanded()}
        self._unfolded |= {key: item.isExpanded() for (kind, key), item in self._items.items() if kind == "folder"}
        self.clear()
        self._items.clear()
        library = self._head(self.tr("Library"))
        everything = Place(name=self.tr("All photos"))
        self._add(library, everything, "photos", total)
        for album in (each for each in albums if each.kind == "quick"):
            self._add(library, Place("quick", self.tr("Quick collection"), number=album.id), "quick", album.count)
        if missing:
            self._add(library, Place("missing", self.tr("Missing files")), "missing", missing)
        self._add_folders(self._head(self.tr("Folders")), folders)
        self._add_albums(self._head(self.tr("Albums")), albums)
        if keywords:
            self._add_keywords(self._head(self.tr("Keywords")), keywords)
        self._filling = False
        self.mark(here)

    def mark(self, place: Place) -> None:
        """Show a place as the present one, without going there."""
        item = self._items.get(_key(place)) or self._items.get(_key(EVERYTHING))
        self._filling = True
        if item is not None:
            self.setCurrentItem(item)
        self._filling = False

    @property
    def place(self) -> Place:
        """The place that is marked."""
        item = self.currentItem()
        found = item.data(0, PLACE) if item is not None else None
        return found if isinstance(found, Place) else EVERYTHING

    def edit_name(self, place: Place) -> None:
        """Let the user type a new name for an album or keyword."""
        item = self._items.get(_key(place))
        if item is not None:
            self.setCurrentItem(item)
            self.editItem(item, 0)

    def _head(self, words: str) -> QTreeWidgetItem:
        head = QTreeWidgetItem([words])
        font = head.font(0)
        font.setBold(True)
        head.setFont(0, font)
        head.setForeground(0, QColor(shades().dim))
        head.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDropEnabled)
        self.addTopLevelItem(head)
        head.setExpanded(True)
        return head

    def _add(self, parent: QTreeWidgetItem, place: Place, sign: str, count: int) -> QTreeWidgetItem:
        item = QTreeWidgetItem([place.name, many(count) if count else ""])
        item.setData(0, PLACE, place)
        item.setIcon(0, icon(sign, shades().dim))
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
        if place.kind == "keyword":
            flags |= Qt.ItemFlag.ItemIsEditable
        if place.kind in ("album", "smart"):
            flags |= Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled
        item.setFlags(flags)
        parent.addChild(item)
        item.setExpanded(True)
        self._items[_key(place)] = item
        return item

    def _add_folders(self, head: QTreeWidgetItem, folders: "list[Folder]") -> None:
        """As they lie on the disk; what was open or closed stays so, and of few folders all are open at first."""
        tops = branches(folders)
        few = sum(top.size for top in tops) <= FEW
        waiting = [(head, top) for top in reversed(tops)]
        while waiting:
            parent, branch = waiting.pop()
            place = Place("folder", branch.name, folder=branch.path)
            item = self._add(parent, place, "folder", branch.count)
            item.setToolTip(0, str(branch.path))
            item.setExpanded(self._unfolded.get(branch.path, few or (parent is head and len(branch.inner) <= FEW)))
            waiting += [(item, inner) for inner in reversed(branch.children())]
        head.setHidden(not folders)

    def _add_albums(self, head: QTreeWidgetItem, albums: "list[Album]") -> None:
        made: dict[int, QTreeWidgetItem] = {}
        waiting = [album for album in albums if album.kind != "quick"]
        while waiting:
            ready = [album for album in waiting if album.parent is None or album.parent in made]
            for album in ready or waiting:
                kind = "smart" if album.kind == "smart" else "album"
                parent = made.get(album.parent, head) if album.parent is not None else head
                made[album.id] = self._add(
                    parent, Place(kind, album.name, number=album.id), KIND_ICONS[album.kind], album.count
                )
            waiting = [album for album in waiting if album.id not in made]
        if not made:
            hint = QTreeWidgetItem([self.tr("None yet (Ctrl+N)")])
            hint.setFlags(Qt.ItemFlag.NoItemFlags)
            hint.setForeground(0, QColor(shades().faint))
            head.addChild(hint)

    def _add_keywords(self, head: QTreeWidgetItem, keywords: Sequence[tuple[str, int]]) -> None:
        """Hierarchies as branches; a word that stands above others without being on a photo itself has no count."""
        counts = dict(keywords[:KEYWORDS_SHOWN])
        for path in counts:
            parts, parent = path.split("|"), head
            for depth, name in enumerate(parts, start=1):
                place = Place("keyword", name, keyword="|".join(parts[:depth]))
                known = self._items.get(_key(place))
                parent = known or self._add(parent, place, "keyword", counts.get(place.keyword, 0))
        for (kind, key), item in self._items.items():
            if kind == "keyword":
                item.setExpanded(key in self._opened)

    # what the user does

    def _chosen(self, item: QTreeWidgetItem | None) -> None:
        place = item.data(0, PLACE) if item is not None else None
        if isinstance(place, Place) and not self._filling:
            self.went.emit(place)

    def _edited(self, item: QTreeWidgetItem) -> None:
        place = item.data(0, PLACE)
        if self._filling or not isinstance(place, Place) or (place.number is None and not place.keyword):
            return
        name = item.text(0).strip()
        if name and name != place.name and place.number is not None:
            self.renamed.emit(place.number, name)
        elif name and name != place.name:
            above = place.keyword.rpartition("|")[0]
            self.keyword_renamed.emit(place.keyword, f"{above}|{name}" if above else name)
        elif not name:
            item.setText(0, place.name)

    @guarded()
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        item = self.itemAt(event.pos())
        place = item.data(0, PLACE) if item is not None else None
        self.menu_wanted.emit(place if isinstance(place, Place) else None, event.globalPos())

    @guarded(QMimeData)
    def mimeData(self, items: Sequence[QTreeWidgetItem]) -> QMimeData:
        data = QMimeData()
        data.setData(ALBUM_MIME, str(items[0].data(0, PLACE).number).encode())
        return data

    @guarded(list)
    def mimeTypes(self) -> list[str]:
        return [ALBUM_MIME, PHOTOS_MIME, "text/uri-list"]

    def _takes(self, data: QMimeData, item: QTreeWidgetItem | None) -> bool:
        place = item.data(0, PLACE) if item is not None else None
        if data.hasFormat(ALBUM_MIME):
            return item is not None and (not isinstance(place, Place) or place.kind == "album")
        if data.hasFormat(PHOTOS_MIME):
            return isinstance(place, Place) and (place.by_hand or place.kind in ("keyword", "folder"))
        return bool(files_in(data))

    @guarded()
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        copied(event)

    @guarded()
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        takes = self._takes(event.mimeData(), item)
        self._target = item if takes else None
        self.viewport().update()
        copied(event)
        event.setAccepted(takes)

    @guarded()
    def dropEvent(self, event: QDropEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        data, self._target = event.mimeData(), None
        self.viewport().update()
        if not self._takes(data, item):
            return
        place = item.data(0, PLACE) if item is not None else None
        copied(event)
        if data.hasFormat(ALBUM_MIME):
            number = int(bytes(data.data(ALBUM_MIME).data()))
            self.album_dropped.emit(number, place.number if isinstance(place, Place) else None)
        elif data.hasFormat(PHOTOS_MIME) and isinstance(place, Place):
            if place.kind == "keyword":
                self.photos_on_keyword.emit(ids_in(data), place.keyword)
            elif place.kind == "folder":
                self.photos_on_folder.emit(ids_in(data), place.folder)
            else:
                self.photos_dropped.emit(ids_in(data), place.number)
        else:
            self.files_dropped.emit(files_in(data), place if isinstance(place, Place) else EVERYTHING)

    @guarded()
    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        super().drawRow(painter, option, index)  # type: ignore[arg-type]
        if self._target is not None and self.itemFromIndex(index) is self._target:  # type: ignore[arg-type]
            painter.setPen(QPen(QColor(shades().accent), 1))
            painter.drawRoundedRect(option.rect.adjusted(0, 0, -1, -1), 3, 3)  # type: ignore[attr-defined]


class _Count(QStyledItemDelegate):
    """Numbers, quieter than names."""

    @guarded()
    def initStyleOption(self, option: QStyleOptionViewItem, index: object) -> None:
        super().initStyleOption(option, index)  # type: ignore[arg-type]
        option.palette.setColor(option.palette.ColorRole.Text, QColor(shades().faint))  # type: ignore[attr-defined]


def _key(place: Place) -> tuple[str, object]:
    return place.kind, {"folder": place.folder, "keyword": place.keyword}.get(place.kind, place.number)
