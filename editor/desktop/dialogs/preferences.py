"""Preferences: what is chosen once."""

from dataclasses import replace

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from editor.desktop.dialogs.monitor_row import MonitorRow
from editor.desktop.theme import roomy
from editor.settings import Settings
from editor.studio import Studio

LANGUAGES = (("", "As the system"), ("en", "English"), ("de", "Deutsch"), ("zh_CN", "简体中文"), ("zh_TW", "繁體中文"))


class Preferences(QDialog):
    """settings(): as chosen. Nothing is kept until the dialog is accepted, and then by whoever opened it."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self._studio = studio
        now = studio.settings
        self.theme = self._choice(
            self.tr("Theme"),
            now.theme,
            (("dark", self.tr("Dark grey")), ("mid", self.tr("Middle grey")), ("light", self.tr("Light grey"))),
        )
        languages = tuple((code, self.tr("As the system") if not code else name) for code, name in LANGUAGES)
        self.language = self._choice(self.tr("Language"), now.language, languages)
        self.monitor = MonitorRow(now.monitor)
        self.advance = QCheckBox(self.tr("Go to the next photo after each star, flag or label"))
        self.advance.setChecked(now.auto_advance)
        self.device = self._choice(
            self.tr("Models run on"),
            now.device,
            (
                ("auto", self.tr("The best there is")),
                ("cpu", self.tr("The processor")),
                ("cuda", self.tr("A graphics card (CUDA)")),
                ("mps", self.tr("A graphics card (Apple)")),
            ),
        )
        self.threads = roomy(QSpinBox(minimum=0, maximum=256, value=now.threads))
        self.threads.setSpecialValueText(self.tr("all but one"))
        self.threads.setAccessibleName(self.tr("Threads for models"))
        self.sidecars = self._choice(
            self.tr("XMP sidecars"),
            now.sidecars,
            (("changed", self.tr("Beside photos that I changed")), ("off", self.tr("None"))),
        )
        self.metadata = self._choice(
            self.tr("Exports carry"),
            now.metadata,
            (
                ("all", self.tr("All metadata")),
                ("no-location", self.tr("All but the location")),
                ("none", self.tr("No metadata")),
            ),
        )
        self.quality = roomy(QSpinBox(minimum=1, maximum=100, value=now.quality))
        self.quality.setAccessibleName(self.tr("JPEG quality"))
        self.thumbnails = self._size(self.tr("Thumbnails up to"), now.thumbnail_cache_gb)
        self.results = self._size(self.tr("Results of models up to"), now.ai_cache_gb)
        self.place = QLabel(str(studio.home))
        self.place.setWordWrap(True)
        self.clear_button = QPushButton(self.tr("Throw thumbnails away"))
        self.clear_button.setToolTip(self.tr("They are made again when they are looked at"))
        self.clear_button.clicked.connect(self._clear)
        self._lay_out()

    def settings(self) -> Settings:
        """What was chosen."""
        return replace(
            self._studio.settings,
            theme=self.theme.currentData(),
            language=self.language.currentData(),
            monitor=self.monitor.chosen,
            auto_advance=self.advance.isChecked(),
            device=self.device.currentData(),
            threads=self.threads.value(),
            sidecars=self.sidecars.currentData(),
            metadata=self.metadata.currentData(),
            quality=self.quality.value(),
            thumbnail_cache_gb=self.thumbnails.value(),
            ai_cache_gb=self.results.value(),
        )

    def _clear(self) -> None:
        self._studio.thumbnails.clear()
        self.clear_button.setEnabled(False)
        self.clear_button.setText(self.tr("Thrown away"))

    def _choice(self, name: str, now: str, items: tuple[tuple[str, str], ...]) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        for data, words in items:
            combo.addItem(words, data)
        combo.setCurrentIndex(max(0, combo.findData(now)))
        return combo

    def _size(self, name: str, now: float) -> QDoubleSpinBox:
        spin = roomy(QDoubleSpinBox(minimum=0.1, maximum=1000.0, value=now, suffix=" GB", decimals=1))
        spin.setAccessibleName(name)
        spin.setLocale(QLocale())
        return spin

    def _page(self, rows: tuple[tuple[str, QWidget], ...]) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(18, 18, 18, 18)
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(16)
        for words, part in rows:
            form.addRow(words, part)
        return page

    def _lay_out(self) -> None:
        note = QLabel(self.tr("The language counts from the next start on."))
        note.setProperty("dim", True)
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.addTab(
            self._page((
                (self.tr("Theme"), self.theme), (self.tr("Language"), self.language), ("", note),
                (self.tr("Monitor profile"), self.monitor), ("", self.advance),
            )),
            self.tr("Window"),
        )  # fmt: skip
        tabs.addTab(
            self._page(((self.tr("Models run on"), self.device), (self.tr("Threads for models"), self.threads))),
            self.tr("Models"),
        )
        tabs.addTab(
            self._page((
                (self.tr("XMP sidecars"), self.sidecars), (self.tr("Exports carry"), self.metadata),
                (self.tr("JPEG quality"), self.quality),
            )),
            self.tr("Files"),
        )  # fmt: skip
        tabs.addTab(
            self._page((
                (self.tr("Everything is kept in"), self.place), (self.tr("Thumbnails up to"), self.thumbnails),
                ("", self.clear_button), (self.tr("Results of models up to"), self.results),
            )),
            self.tr("Disk"),
        )  # fmt: skip
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 4, 12, 12)
        foot.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(tabs)
        layout.addLayout(foot)
        self.resize(520, 360)
