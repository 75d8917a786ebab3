"""The profile that a desktop has set for its monitor, read from a real X server."""

import ctypes
import os
import shutil
import subprocess

import pytest

from editor.desktop.viewer.system_profile import root_property
from editor.imaging.colour import DISPLAY_P3

pytestmark = pytest.mark.skipif(not shutil.which("Xvfb"), reason="Xvfb, a screen to try it on, is not installed")


@pytest.fixture
def screen(monkeypatch):
    """An X server of our own."""
    told, tell = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(tell), "-screen", "0", "64x64x24", "-noreset"],
        pass_fds=[tell],
        stderr=subprocess.DEVNULL,
    )
    os.close(tell)
    number = os.fdopen(told).readline().strip()
    assert number, "Xvfb did not start"
    monkeypatch.setenv("DISPLAY", f":{number}")
    yield
    server.terminate()
    server.wait()


def set_property(name, data):
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    display = ctypes.c_void_p(x11.XOpenDisplay(None))
    assert display, "the X server that was just started cannot be reached"
    x11.XDefaultRootWindow.restype = x11.XInternAtom.restype = ctypes.c_ulong
    root = ctypes.c_ulong(x11.XDefaultRootWindow(display))
    atom, kind = (ctypes.c_ulong(x11.XInternAtom(display, each, 0)) for each in (name, b"CARDINAL"))
    x11.XChangeProperty(display, root, atom, kind, 8, 0, data, len(data))
    x11.XSync(display, 0)
    return lambda: x11.XCloseDisplay(display)


def test_the_profile_of_each_monitor(screen):
    assert root_property("_ICC_PROFILE") is None
    close = set_property(b"_ICC_PROFILE", DISPLAY_P3.icc)
    assert root_property("_ICC_PROFILE") == DISPLAY_P3.icc
    assert root_property("_ICC_PROFILE_1") is None
    close()


def test_without_a_server_there_is_none(monkeypatch):
    monkeypatch.setenv("DISPLAY", ":97531")
    assert root_property("_ICC_PROFILE") is None
