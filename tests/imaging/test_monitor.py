"""What a monitor is sent, by its profile."""

import numpy as np
import pytest

from editor.errors import Damaged, FileMissing, NotAPicture, Unsupported
from editor.imaging import icc, kernel_reference
from editor.imaging.colour import DISPLAY_P3, convert, srgb_icc
from editor.imaging.image import ColourSpace, Image
from editor.imaging.monitor import AXIS, monitor_of, read_monitor

RED, GREEN, BLUE = icc.SRGB_PRIMARIES
SWAPPED = icc.build("Swapped", (GREEN, RED, BLUE), icc.D65_XY, 2.2)  # its red lamp shines green


def picture():
    """Smooth colours of all kinds, H×W×4 in the order B, G, R, 255."""
    y, x = np.mgrid[0:90, 0:120].astype(np.float64)
    rgb = np.stack([0.5 + 0.5 * np.cos(6.28 * (x / 120 + k / 3)) for k in range(3)], -1) * (0.1 + y / 100)[..., None]
    shown = np.full((90, 120, 4), 255, np.uint8)
    shown[..., :3] = np.clip(rgb[..., ::-1], 0, 1) * 255
    return shown


def test_swapped_primaries_are_swapped_and_grey_stays_grey():
    monitor = monitor_of(SWAPPED)
    assert monitor.name == "Swapped"
    assert not monitor.plain
    told = np.array([[[0, 0, 200, 255], [0, 200, 0, 255], [128, 128, 128, 7]]], np.uint8)
    red, green, grey = monitor.shown(told)[0].astype(int)
    assert red[2] < 10 < 150 < red[1]  # to be seen as red there, the green number must be high
    assert green[1] < 10 < 150 < green[2]
    assert np.ptp(grey[:3]) <= 1
    assert grey[3] == 7
    rgb = monitor.shown_rgb(np.ascontiguousarray(told[..., 2::-1]))
    assert np.array_equal(rgb, monitor.shown(told)[..., 2::-1])


@pytest.mark.parametrize("profile", [SWAPPED, DISPLAY_P3.icc], ids=["swapped", "wide"])
def test_it_is_what_littlecms_makes_of_it(profile):
    told = picture()
    expected = convert(Image(np.ascontiguousarray(told[..., 2::-1])), ColourSpace("", profile)).pixels
    off = np.abs(monitor_of(profile).shown(told)[..., 2::-1].astype(int) - expected)
    assert off.mean() < 0.4
    assert np.quantile(off, 0.98) <= 2


def test_the_kernels_agree():
    told, cube = picture(), monitor_of(SWAPPED).cube
    off = kernel_reference.recoloured(told, AXIS, cube).astype(int) - monitor_of(SWAPPED).shown(told)
    assert np.abs(off).max() <= 1


def test_an_srgb_monitor_needs_nothing():
    assert monitor_of(srgb_icc()).plain
    assert not monitor_of(DISPLAY_P3.icc).plain


def test_profiles_that_are_none_are_refused_by_name(tmp_path):
    printer = bytearray(SWAPPED)
    printer[12:16] = b"prtr"
    grey = bytearray(SWAPPED)
    grey[16:20] = b"GRAY"
    for name, data, kind, words in (
        ("notes.icc", b"hello" * 100, NotAPicture, "no ICC profile"),
        ("printer.icc", bytes(printer), Unsupported, "not the profile of a monitor"),
        ("grey.icc", bytes(grey), Unsupported, "not the profile of a monitor"),
        ("cut.icc", SWAPPED[:200], Damaged, "damaged"),
    ):
        (tmp_path / name).write_bytes(data)
        with pytest.raises(kind, match=f"^{name}: .*{words}"):
            read_monitor(tmp_path / name)
    with pytest.raises(FileMissing, match="absent"):
        read_monitor(tmp_path / "absent.icc")
