"""WelcomeForm: what new photos get as they come in: keywords, a preset, an album."""

from typing import Any

from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QSizePolicy, QWidget

from editor.desktop.browser.keyword_line import KeywordLine
from editor.studio import Studio


class WelcomeForm(QWidget):
    """Offers the keywords, presets and albums that there are."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keywords = KeywordLine()
        self.keywords.setAccessibleName(self.tr("Keywords"))
        self.keywords.setPlaceholderText(self.tr("mountains, evening"))
        self.preset = QComboBox()
        self.preset.setAccessibleName(self.tr("Preset"))
        self.album = QComboBox()
        self.album.setAccessibleName(self.tr("Album"))
        self.album.setEditable(True)
        name = QLineEdit(placeholderText=self.tr("none"))
        self.album.setLineEdit(name)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for combo in (self.preset, self.album):
            combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for control in (self.keywords, self.preset, self.album):
            form.addRow(control.accessibleName(), control)
        self._fill(studio)

    def wishes(self) -> dict[str, Any]:
        """As ImportPhotos takes them. Raises UsageError for an empty keyword."""
        from editor.catalog.welcome import Welcome  # noqa: PLC0415  (not at start)

        keywords, preset = tuple(self.keywords.words()), self.preset.currentData()
        Welcome(keywords)
        album = self.album.currentText().strip() or None
        return {"keywords": keywords, "presets": (preset,) if preset else (), "album": album}

    def _fill(self, studio: Studio) -> None:
        from editor.tasks.albums import paths_of  # noqa: PLC0415  (not at start)
        from editor.tasks.presets import all_presets  # noqa: PLC0415

        albums, paths = studio.catalog.albums(), paths_of(studio.catalog.albums())
        manual = [paths[album.id] for album in albums if album.kind == "manual"]
        self.album.addItems(["", *sorted(manual, key=str.casefold)])
        self.preset.addItem(self.tr("none"), "")
        for preset in all_presets(studio.preset_folders):
            self.preset.addItem(preset.name, preset.name)
        self.keywords.offer([word for word, _ in studio.catalog.facets.keywords()])
