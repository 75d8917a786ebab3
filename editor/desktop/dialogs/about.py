"""About: what this is, whose it is, and what it stands on."""

from importlib.metadata import PackageNotFoundError, distribution
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QTabWidget, QVBoxLayout, QWidget

from editor import __version__
from editor.desktop.icons import program_icon
from editor.desktop.resources import resource

STANDS_ON = (
    "torch", "PySide6-Essentials", "numpy", "Pillow", "opencv-python-headless", "simplejpeg", "tifffile",
    "imagecodecs", "pi-heif", "rawpy", "safetensors", "piexif", "platformdirs", "opencolorio", "lensfunpy", "tomli-w",
)  # fmt: skip


class About(QDialog):
    """Two pages: the program, and the licences of what it uses."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Albumen"))
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.addTab(self._program(), self.tr("Albumen"))
        tabs.addTab(self._licences(), self.tr("Licences"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(tabs)
        layout.addWidget(buttons)
        self.resize(560, 440)

    def _program(self) -> QWidget:
        page = QWidget()
        sign = QLabel(pixmap=program_icon().pixmap(112, 112), alignment=Qt.AlignmentFlag.AlignCenter)
        name = QLabel(f"Albumen {__version__}", alignment=Qt.AlignmentFlag.AlignCenter)
        large = name.font()
        large.setPointSizeF(large.pointSizeF() * 1.8)
        name.setFont(large)
        words = QLabel(
            self.tr(
                "Photos and albums, developed and enhanced on your own machine.\n"
                "Nothing is sent anywhere, and no original is ever changed.\n\n"
                "The Albumen project, Apache License 2.0"
            ),
            alignment=Qt.AlignmentFlag.AlignCenter,
            wordWrap=True,
        )
        words.setProperty("dim", True)
        layout = QVBoxLayout(page)
        layout.addStretch(1)
        for part in (sign, name, words):
            layout.addWidget(part)
        layout.addStretch(1)
        return page

    def _licences(self) -> QWidget:
        text = QPlainTextEdit(readOnly=True)
        text.setAccessibleName(self.tr("Licences"))
        lines = [f"{name} {version}: {licence}" for name, version, licence in map(_licence, STANDS_ON) if version]
        font = resource("fonts", "OFL.txt")
        told = font.read_text(encoding="utf-8") if font.exists() else ""
        text.setPlainText("\n".join(lines) + "\n\n" + told)
        return text


def _licence(package: str) -> tuple[str, str, str]:
    """Name, version and licence of an installed package; no version if it is not there."""
    try:
        found = distribution(package)
    except PackageNotFoundError:
        return package, "", ""
    told: Any = found.metadata
    classifiers = [each.split(" :: ")[-1] for each in told.get_all("Classifier") or () if each.startswith("License")]
    licence = told.get("License-Expression") or ", ".join(classifiers) or (told.get("License") or "").split("\n")[0]
    return package, found.version, licence
