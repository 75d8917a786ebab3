"""ModelsDialog: the models there are, what is known of each, and how to add one of your own or one of others."""

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
from editor.desktop.figures import figure
from editor.desktop.panels.said import said
from editor.desktop.sentences import spoken
from editor.restoration.known import KnownModel, known

if TYPE_CHECKING:
    from editor.restoration.card import ModelCard

CARD = Qt.ItemDataRole.UserRole


class ModelsDialog(QDialog):
    """add_wanted(path): the user chose a file with weights, or a model folder's card. get_wanted(KnownModel): one of
    the list was asked for. cards: asks the registry."""

    add_wanted = Signal(object)
    get_wanted = Signal(object)

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
        self.get_button = QPushButton(self.tr("Download"))
        self.get_button.clicked.connect(self._get)
        self.tree.currentItemChanged.connect(self._show)
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Ask the registry again."""
        self.tree.clear()
        for card in self._cards():
            size = figure(f"{card.weights.stat().st_size / 1e6:.1f} MB") if card.weights.exists() else "–"
            item = QTreeWidgetItem([said(card.title), said(card.task), size, card.licence])
            item.setData(0, CARD, card)
            self.tree.addTopLevelItem(item)
        self._offer({card.id for card in self._cards()})
        broken = [spoken(error) for error in self._damaged()]
        self.note.setText("\n".join(broken) or self._said())
        first = self.tree.topLevelItem(0)
        if first is not None:
            self.tree.setCurrentItem(first)

    def _said(self) -> str:
        """What holds for all of them."""
        here = self.tr("All models run on this machine; nothing is sent anywhere.")
        return f"{here} {self.tr('Black-and-white photos are not coloured: their colours would have to be made up.')}"

    def _offer(self, there: set[str]) -> None:
        """Models of others that can be downloaded, below those that are there."""
        for model in known():
            if model.id not in there:
                size = self.tr("↓ {0} MB").format(f"{model.megabytes:.0f}")
                item = QTreeWidgetItem([said(model.title), said(model.task), size, model.licence])
                item.setData(0, CARD, model)
                for column in range(4):
                    item.setForeground(column, self.palette().placeholderText())
                self.tree.addTopLevelItem(item)

    def say(self, sentence: str) -> None:
        """Below the list."""
        self.note.setText(sentence)

    def _add(self) -> None:
        kinds = self.tr("Models (*.safetensors *.pth *.pt *.ckpt card.toml)")
        files = self.asker.files(self.tr("Add a model"), kinds)
        if files:
            path: Path = files[0]
            self.add_wanted.emit(path.parent if path.name == "card.toml" else path)

    def _get(self) -> None:
        item = self.tree.currentItem()
        model = item.data(0, CARD) if item is not None else None
        if isinstance(model, KnownModel):
            self.say(self.tr("{0} is being downloaded; the jobs show how far it is.").format(said(model.title)))
            self.get_wanted.emit(model)

    def _show(self, item: QTreeWidgetItem | None) -> None:
        card = item.data(0, CARD) if item is not None else None
        self.get_button.setEnabled(isinstance(card, KnownModel))
        if isinstance(card, KnownModel):
            self.facts.setText(self._offered(card))
        else:
            self.facts.setText(self._told(card) if card is not None else "")

    def _offered(self, model: KnownModel) -> str:
        rows = (
            (self.tr("For"), f"{said(model.task)}, {model.scale}×"),
            (self.tr("When"), said(model.about)),
            (self.tr("Author"), model.author),
            (self.tr("Licence"), model.licence),
            (self.tr("From"), model.url),
            ("SHA-256", model.sha256[:16] + "…"),
        )
        note = self.tr(
            "It is downloaded only if you ask for it, and kept only if it is the file that its author published."
        )
        return f"<h3>{said(model.title)}</h3>{_table(rows)}<p>{note}</p>"

    def _told(self, card: "ModelCard") -> str:
        rows = (
            (self.tr("For"), f"{said(card.task)}, {card.scale}×"),
            (self.tr("Network"), card.architecture),
            (self.tr("Version"), card.version),
            (self.tr("Author"), card.author),
            (self.tr("Licence"), card.licence),
            (self.tr("Trained on"), said(card.training_data)),
            (self.tr("Limits"), said(card.limits)),
            (self.tr("Scores"), "<br>".join(_scores(card.scores))),
            ("SHA-256", card.sha256[:16] + "…"),
        )
        return f"<h3>{said(card.title)}</h3>{_table(rows)}"

    def _lay_out(self) -> None:
        area = QScrollArea(widgetResizable=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.facts)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        upper = QHBoxLayout()
        upper.addWidget(self.tree, 4)
        upper.addWidget(area, 3)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.get_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.add_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 12)
        layout.addLayout(upper, 1)
        layout.addWidget(self.note)
        layout.addWidget(buttons)
        self.resize(1040, 560)


def _table(rows: Sequence[tuple[str, str]]) -> str:
    lines = "".join(
        f"<tr><td style='padding:3px 14px 3px 0'>{name}</td><td style='padding:3px 0'>{value}</td></tr>"
        for name, value in rows
        if value
    )
    return f"<table>{lines}</table>"


def _scores(scores: Any, before: str = "") -> list[str]:
    """Nested scores as lines."""
    if not isinstance(scores, dict):
        try:
            items = dict(scores).items()
        except (TypeError, ValueError):
            return [f"{before}: {figure(f'{scores:g}')}" if isinstance(scores, int | float) else f"{before}: {scores}"]
    else:
        items = scores.items()
    found: list[str] = []
    for name, value in items:
        found += _scores(value, f"{before} {name}".strip())
    return found[:24]
