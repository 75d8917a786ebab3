"""Draws the program's icon in the sizes and files that each system wants: python packaging/icons.py build/icons"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)
DRAWING = Path(__file__).resolve().parent.parent / "resources" / "icons" / "albumen.svg"


def main(folder: Path) -> None:
    """PNG in all sizes, .ico and .icns."""
    application = QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    drawing = QSvgRenderer(str(DRAWING))
    for size in SIZES:
        picture = QImage(QSize(size, size), QImage.Format.Format_ARGB32)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        drawing.render(painter)
        painter.end()
        picture.save(str(folder / f"albumen-{size}.png"))
    del application
    large = Image.open(folder / "albumen-1024.png")
    large.save(folder / "albumen.ico", sizes=[(s, s) for s in SIZES if s <= 256])
    large.save(folder / "albumen.icns")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
