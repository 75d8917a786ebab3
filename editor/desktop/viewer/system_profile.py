"""The profile that the system has for a monitor, where it tells.

Under X11 it lies in a property of the root window (ICC Profiles in X Specification 0.4): _ICC_PROFILE for the first
monitor, _ICC_PROFILE_1 for the second. macOS matches colours itself; elsewhere the profile is chosen by hand.
"""

import ctypes

from PySide6.QtGui import QGuiApplication, QScreen

LONGEST = 8 << 20  # 32-bit units that are asked for, more than any profile has


def system_profile(screen: QScreen | None) -> bytes | None:
    """The ICC profile of a monitor as the system has set it; None where it has not, or does not tell."""
    if QGuiApplication.platformName() != "xcb":
        return None
    screens = QGuiApplication.screens()
    number = screens.index(screen) if screen in screens else 0
    return root_property(f"_ICC_PROFILE_{number}" if number else "_ICC_PROFILE")


def root_property(name: str) -> bytes | None:
    """The bytes of a property of X11's root window, or None."""
    try:
        x11 = ctypes.CDLL("libX11.so.6")
    except OSError:
        return None
    pointer, number, window = ctypes.c_void_p, ctypes.c_long, ctypes.c_ulong
    x11.XOpenDisplay.restype = pointer
    x11.XOpenDisplay.argtypes = [ctypes.c_char_p]
    x11.XDefaultRootWindow.restype = x11.XInternAtom.restype = window
    x11.XDefaultRootWindow.argtypes = x11.XCloseDisplay.argtypes = x11.XFree.argtypes = [pointer]
    x11.XInternAtom.argtypes = [pointer, ctypes.c_char_p, ctypes.c_int]
    x11.XGetWindowProperty.argtypes = [
        *(pointer, window, window, number, number, ctypes.c_int, window),
        *(pointer, pointer, pointer, pointer, pointer),
    ]
    display = x11.XOpenDisplay(None)
    if not display:
        return None
    try:
        atom = x11.XInternAtom(display, name.encode(), 1)
        if not atom:
            return None
        kind, width = window(), ctypes.c_int()
        count, left, data = window(), window(), pointer()
        told = (kind, width, count, left, data)
        root = x11.XDefaultRootWindow(display)
        failed = x11.XGetWindowProperty(display, root, atom, 0, LONGEST, 0, 0, *(ctypes.byref(each) for each in told))
        found = ctypes.string_at(data, count.value) if not failed and data and width.value == 8 else b""
        if data:
            x11.XFree(data)
        return found or None
    finally:
        x11.XCloseDisplay(display)
