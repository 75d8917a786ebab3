"""ModelsDialog: the models there are, what is known of each, and how to add one of your own."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.desktop.dialogs.asker import Asker

if TYPE_CHECKING:
    from editor.restoration.card import ModelCard

CARD = Qt.ItemDataRole.UserRole


class ModelsDialog(QDialog):
    """add_wanted(path): the user chose a file with weights, or a model folder's card. cards: asks the registry."""

    add_wanted = Signal(object)

    def __init__(
        self, cards: "Callable[[], list[ModelCard]]", damaged: Callable[[], Sequence[Any]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Models"))
        self._cards, self._damaged = cards, damaged
        self.asker = Asker(self)
        self.tree = QTreeWidget()
        self.tree.setRootIsDecorated(False)
        self.tree.setHeaderLabels([self.tr("Model"), self.tr("For"), self.tr("Size"), self.tr("Licence")])
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.setAccessibleName(self.tr("Models"))
        self.facts = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignTop)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.facts.setTextFormat(Qt.TextFormat.RichText)
        self.facts.setContentsMargins(14, 10, 14, 10)
        self.note = QLabel(wordWrap=True)
        self.note.setProperty("dim", True)
        self.add_button = QPushButton(self.tr("Add a model…"))
        self.add_button.clicked.connect(self._add)
        self.tree.currentItemChanged.connect(self._show)
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Ask the registry again."""
        self.tree.clear()
        for card in self._cards():
            size = f"{card.weights.stat().st_size / 1e6:.1f} MB" if card.weights.exists() else "–"
            item = QTreeWidgetItem([card.title, card.task, size, card.licence])
            item.setData(0, CARD, card)
            self.tree.addTopLevelItem(item)
        broken = [str(error) for error in self._damaged()]
        self.note.setText("\n".join(broken) or self.tr("All models run on this machine; nothing is sent anywhere."))
        first = self.tree.topLevelItem(0)
        if first is not None:
            self.tree.setCurrentItem(first)

    def say(self, sentence: str) -> None:
        """Below the list."""
        self.note.setText(sentence)

    def _add(self) -> None:
        kinds = self.tr("Models (*.safetensors *.pth *.pt *.ckpt card.toml)")
        files = self.asker.files(self.tr("Add a model"), kinds)
        if files:
            path: Path = files[0]
            self.add_wanted.emit(path.parent if path.name == "card.toml" else path)

    def _show(self, item: QTreeWidgetItem | None) -> None:
        card = item.data(0, CARD) if item is not None else None
        self.facts.setText(self._told(card) if card is not None else "")

    def _told(self, card: "ModelCard") -> str:
        rows = (
            (self.tr("For"), f"{card.task}, {card.scale}×"),
            (self.tr("Network"), card.architecture),
            (self.tr("Version"), card.version),
            (self.tr("Author"), card.author),
            (self.tr("Licence"), card.licence),
            (self.tr("Trained on"), card.training_data),
            (self.tr("Limits"), card.limits),
            (self.tr("Scores"), "<br>".join(_scores(card.scores))),
            ("SHA-256", card.sha256[:16] + "…"),
        )
        lines = "".join(
            f"<tr><td style='padding:3px 14px 3px 0'>{name}</td><td style='padding:3px 0'>{value}</td></tr>"
            for name, value in rows
            if value
        )
        return f"<h3>{card.title}</h3><table>{lines}</table>"

    def _lay_out(self) -> None:
        area = QScrollArea(widgetResizable=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.facts)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        upper = QHBoxLayout()
        upper.addWidget(self.tree, 3)
        upper.addWidget(area, 3)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.add_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 12)
        layout.addLayout(upper, 1)
        layout.addWidget(self.note)
        layout.addWidget(buttons)
        self.resize(880, 520)


def _scores(scores: Any, before: str = "") -> list[str]:
    """Nested scores as lines."""
    if not isinstance(scores, dict):
        try:
            items = dict(scores).items()
        except (TypeError, ValueError):
            return [f"{before}: {scores:g}" if isinstance(scores, int | float) else f"{before}: {scores}"]
    else:
        items = scores.items()
    found: list[str] = []
    for name, value in items:
        found += _scores(value, f"{before} {name}".strip())
    return found[:24]
