"""The monitor that the window stands on: pictures are made ready for it on their way to the screen, and only there.

Histograms, readouts and warnings go on telling what the photo holds (sRGB numbers). Where the monitor shows sRGB as it
is, or nothing is known of it, pictures are painted as they are and nothing costs anything.
"""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from editor.imaging.monitor import Monitor

_on: "list[Monitor | None]" = [None]


def monitor() -> "Monitor | None":
    """The monitor that is painted for; None: as sRGB says."""
    return _on[0]


def set_monitor(wanted: "Monitor | None") -> None:
    """Paint for this monitor from now on, all that can be seen at once."""
    if wanted is _on[0]:
        return
    _on[0] = wanted
    for widget in QApplication.allWidgets():
        widget.update()
