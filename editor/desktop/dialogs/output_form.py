"""OutputForm: where photos are written and as what. Export and Enhance share it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, cast

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from editor.catalog.naming import WORDS
from editor.desktop.dialogs.asker import Asker
from editor.desktop.dialogs.size_row import CENTIMETRES_AN_INCH, SizeRow
from editor.desktop.sentences import spoken
from editor.desktop.theme import roomy
from editor.errors import UsageError
from editor.formats.files import Options, all_formats
from editor.imaging.colour import WIDE
from editor.metadata.fields import Fields
from editor.metadata.policy import Policy
from editor.tasks.output import Colour, Conflict, Output, name_for


@dataclass(frozen=True)
class Example:
    """A photo to show names with: its path, what was read of it, and the folder whose structure would be kept."""

    path: Path = Path("IMG_0001.jpg")
    fields: Fields = Fields()
    root: Path | None = None
    format: str = "jpeg"


class OutputForm(QWidget):
    """changed: anything is different. output() gives what was chosen; settings() and set_settings() as plain values,
    for presets."""

    changed = Signal()

    def __init__(self, example: Example, folder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.example = example
        self.folder = self._line(folder, self.tr("Folder"))
        self.browse = QPushButton(self.tr("Choose…"))
        self.structure = QCheckBox(self.tr("Folders inside as in the library"))
        self.damaged = QCheckBox(self.tr("Damaged photos too, as far as they can be read"))
        self.template = self._line("{name}", self.tr("Name"))
        self.template.setToolTip("\n".join(f"{{{word}}}  {spoken(meaning)}" for word, meaning in WORDS.items()))
        self.shown_name = _dim()
        self.format = self._combo(self.tr("Format"))
        self.quality = roomy(QSpinBox(minimum=1, maximum=100, value=92))
        self.bits = self._combo(self.tr("Bits a channel"))
        self.lossless = QCheckBox(self.tr("Without loss"))
        self.progressive = QCheckBox(self.tr("Progressive"))
        self.subsampling = self._combo(self.tr("Colour resolution"))
        self.compression = self._combo(self.tr("Compression"))
        self.size_row = SizeRow()
        self.sizing, self.edge, self.percent = self.size_row.kind, self.size_row.edge, self.size_row.percent
        self.sharpening = self._combo(self.tr("Sharpening"))
        self.colour = self._combo(self.tr("Colours"))
        self.colour_hint = _dim()
        self.policy = self._combo(self.tr("Metadata"))
        self.watermark = self._line("", self.tr("Watermark"))
        self.conflict = self._combo(self.tr("If a file is there"))
        self._fill()
        self._name_all()
        self._lay_out()
        self._wire()
        self.refresh()

    # what was chosen

    def output(self) -> Output:
        """As a value. Raises UsageError where a name cannot be made or no folder is named."""
        if not self.folder.text().strip():
            raise UsageError(self.tr("Choose a folder first."))
        self.name_shown()
        return Output(
            folder=Path(self.folder.text().strip()).expanduser(),
            format=self.format.currentData(),
            options=self._options(),
            policy=Policy(self.policy.currentData()),
            conflict=cast(Conflict, self.conflict.currentData()),
            long_edge=self.size_row.long_edge,
            percent=self.size_row.share,
            root=self.example.root if self.structure.isChecked() else None,
            template=self.template.text(),
            colour=cast(Colour, self.colour.currentData()),
            sharpening=cast(Literal["none", "screen", "print"], self.sharpening.currentData()),
            watermark=self.watermark.text().strip(),
            damaged=self.damaged.isChecked(),
            dpi=self.size_row.dots,
        )

    def name_shown(self) -> str:
        """The name that the example photo would get. Raises UsageError."""
        name = name_for(self.template.text(), self.example.path, 1, self.example.fields)
        chosen = self.format.currentData() or self.example.format
        formats = all_formats()
        own = self.example.path.suffix
        suffix = own if self.format.currentData() is None else formats[chosen].suffixes[0]
        return f"{name}{suffix}"

    def settings(self) -> dict[str, Any]:
        """Everything but the folder, as plain values."""
        chosen: dict[str, Any] = {name: combo.currentData() or "" for name, combo in self._combos.items()}
        chosen |= {name: box.isChecked() for name, box in self._boxes.items()}
        chosen |= {"quality": self.quality.value(), **self.size_row.settings()}
        return chosen | {"template": self.template.text(), "watermark": self.watermark.text()}

    def set_settings(self, chosen: dict[str, Any]) -> None:
        """As settings() told; what is missing or unknown stays as it is."""
        for name, combo in self._combos.items():
            at = combo.findData(chosen.get(name) or None) if name in chosen else -1
            if at >= 0:
                combo.setCurrentIndex(at)
        for name, box in self._boxes.items():
            box.setChecked(bool(chosen.get(name, box.isChecked())))
        self.quality.setValue(int(chosen.get("quality", self.quality.value())))
        self.size_row.set_settings(chosen)
        self.template.setText(str(chosen.get("template", self.template.text())))
        self.watermark.setText(str(chosen.get("watermark", self.watermark.text())))
        self.refresh()

    def set_output(self, output: Output) -> None:
        """As output() told."""
        options = output.options
        self.folder.setText(str(output.folder))
        size = "edge" if output.long_edge else "full" if output.percent is None else "percent"
        numbers: dict[str, float | None] = {"edge": output.long_edge, "percent": output.percent}
        if output.dpi and output.long_edge:
            size = "print"
            numbers |= {"paper": output.long_edge * CENTIMETRES_AN_INCH / output.dpi, "dpi": output.dpi}
        self.set_settings({
            **{name: number for name, number in numbers.items() if number},
            "size": size, "format": output.format, "structure": output.root is not None,
            "bits": options.bits, "subsampling": options.subsampling, "compression": options.compression,
            "quality": options.quality, "lossless": options.lossless, "progressive": options.progressive,
            "sharpening": output.sharpening, "colour": output.colour, "policy": output.policy.value,
            "conflict": output.conflict, "damaged": output.damaged, "template": output.template,
            "watermark": output.watermark,
        })  # fmt: skip

    def refresh(self) -> None:
        """Offer what the chosen format knows, and show the name of the example."""
        chosen = self.format.currentData()
        formats = all_formats()
        known = formats[chosen].options if chosen else ("quality", "subsampling", "progressive", "lossless")
        self.form.setRowVisible(self.quality, "quality" in known)
        self.form.setRowVisible(self.lossless, "lossless" in known and bool(chosen))
        self.form.setRowVisible(self.progressive, "progressive" in known and bool(chosen))
        self.form.setRowVisible(self.subsampling, "subsampling" in known and bool(chosen))
        self.form.setRowVisible(self.compression, "compression" in known)
        self.form.setRowVisible(self.bits, bool(chosen) and len(formats[chosen].depths) > 1)
        self.quality.setEnabled(not self.lossless.isChecked() or "lossless" not in known)
        self.colour_hint.setText(self._of_colours())
        self.form.setRowVisible(self.colour_hint, bool(self.colour_hint.text()))
        try:
            self.shown_name.setText(self.tr("for example  {0}").format(self.name_shown()))
            self.template.setProperty("wrong", False)
        except UsageError as error:
            self.shown_name.setText(spoken(error))
            self.template.setProperty("wrong", True)
        self.template.style().polish(self.template)
        self.changed.emit()

    def _of_colours(self) -> str:
        """What to know of the colour space that is chosen, with this format."""
        chosen, space = all_formats().get(self.format.currentData()), self.colour.currentData()
        if chosen is not None and not chosen.profiles and space not in ("same", "srgb"):
            return self.tr("{0} is written in sRGB.").format(chosen.title)
        deep = chosen is not None and max(chosen.depths) > 8 and self.bits.currentData() == 16
        if space in WIDE and not deep:
            return self.tr("8 bits a channel are few for so wide a space: skies may show steps. 16 bits hold it.")
        return ""

    def _options(self) -> Options:
        return Options(
            quality=self.quality.value(),
            bits=self.bits.currentData(),
            subsampling=self.subsampling.currentData() or "",
            lossless=self.lossless.isChecked(),
            progressive=self.progressive.isChecked(),
            compression=self.compression.currentData() or "deflate",
        )

    # its parts

    def _fill(self) -> None:
        self.format.addItem(self.tr("As the original"), None)
        for name, format_ in all_formats().items():
            if format_.can_write:
                self.format.addItem(format_.title, name)
        choices: tuple[tuple[QComboBox, tuple[tuple[str, Any], ...]], ...] = (
            (self.bits, ((self.tr("as the photo"), None), ("8", 8), ("16", 16))),
            (
                self.subsampling,
                (
                    (self.tr("as the quality deserves"), None),
                    ("4:4:4", "4:4:4"),
                    ("4:2:2", "4:2:2"),
                    ("4:2:0", "4:2:0"),
                ),
            ),
            (self.compression, (("Deflate", "deflate"), ("LZW", "lzw"), (self.tr("none"), "none"))),
            (
                self.sharpening,
                ((self.tr("None"), "none"), (self.tr("For the screen"), "screen"), (self.tr("For print"), "print")),
            ),
            (
                self.colour,
                (
                    (self.tr("As the original"), "same"),
                    (self.tr("sRGB, for the web"), "srgb"),
                    (self.tr("Display P3, for new screens and phones"), "display-p3"),
                    (self.tr("Adobe RGB (1998), for print shops"), "adobe-rgb"),
                    (self.tr("Rec. 2020, very wide"), "rec2020"),
                    (self.tr("ProPhoto RGB, to work on elsewhere"), "prophoto"),
                ),
            ),
            (
                self.policy,
                ((self.tr("All"), "all"), (self.tr("All but the location"), "no-location"), (self.tr("None"), "none")),
            ),
            (
                self.conflict,
                (
                    (self.tr("Give the new one another name"), "rename"),
                    (self.tr("Skip the photo"), "skip"),
                    (self.tr("Overwrite it"), "overwrite"),
                    (self.tr("Overwrite it if it is older"), "newer"),
                ),
            ),
        )
        for combo, items in choices:
            for words, data in items:
                combo.addItem(words, data)
        self._combos = {"format": self.format, "bits": self.bits, "subsampling": self.subsampling}
        self._combos |= {"compression": self.compression, "sharpening": self.sharpening}
        self._combos |= {"colour": self.colour, "policy": self.policy, "conflict": self.conflict}
        self._boxes = {
            "structure": self.structure,
            "damaged": self.damaged,
            "lossless": self.lossless,
            "progressive": self.progressive,
        }
        self.structure.setVisible(self.example.root is not None)

    def _name_all(self) -> None:
        self.quality.setAccessibleName(self.tr("Quality"))
        self.browse.setAccessibleName(self.tr("Choose the folder"))

    def _lay_out(self) -> None:
        place = QHBoxLayout()
        place.addWidget(self.folder, 1)
        place.addWidget(self.browse)
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setHorizontalSpacing(14)
        self.form.setVerticalSpacing(7)
        rows: tuple[tuple[str, Any], ...] = (
            (self.tr("Folder"), place),
            ("", self.structure),
            (self.tr("Name"), self.template),
            ("", self.shown_name),
            (self.tr("If a file is there"), self.conflict),
            ("", self.damaged),
            (self.tr("Format"), self.format),
            (self.tr("Quality"), self.quality),
            (self.tr("Bits a channel"), self.bits),
            ("", self.lossless),
            (self.tr("Colour resolution"), self.subsampling),
            ("", self.progressive),
            (self.tr("Compression"), self.compression),
            (self.tr("Size"), self.size_row),
            (self.tr("Sharpening"), self.sharpening),
            (self.tr("Colours"), self.colour),
            ("", self.colour_hint),
            (self.tr("Metadata"), self.policy),
            (self.tr("Watermark"), self.watermark),
        )
        for words, part in rows:
            self.form.addRow(words, part)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addLayout(self.form, 0, 0)
        grid.setRowStretch(1, 1)

    def _wire(self) -> None:
        for combo in self._combos.values():
            combo.currentIndexChanged.connect(self.refresh)
        for box in self._boxes.values():
            box.toggled.connect(self.refresh)
        self.quality.valueChanged.connect(self.refresh)
        self.size_row.changed.connect(self.refresh)
        for line in (self.folder, self.template, self.watermark):
            line.textChanged.connect(self.refresh)
        self.browse.clicked.connect(self._choose_folder)

    def _choose_folder(self) -> None:
        found = Asker(self).folder(self.tr("Where to write"), self.folder.text())
        if found is not None:
            self.folder.setText(str(found))

    def _combo(self, name: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        return combo

    def _line(self, text: str, name: str) -> QLineEdit:
        line = QLineEdit(text)
        line.setAccessibleName(name)
        return line


def _dim() -> QLabel:
    label = QLabel(wordWrap=True)
    label.setProperty("dim", True)
    return label


def receipts_box() -> QCheckBox:
    """Whether receipts are written beside the photos."""
    box = QCheckBox(QCoreApplication.translate("OutputForm", "Receipts"))
    box.setToolTip(
        QCoreApplication.translate(
            "OutputForm",
            "A file beside the photos that tells what was done to each, and by which they can be checked later",
        )
    )
    return box
