"""The monitor's profile: what is shown is made ready for it, at once when it changes, and nothing else is touched."""

from dataclasses import replace

import numpy as np
import pytest

from editor.desktop.browser.thumbnail_loader import to_image
from editor.desktop.dialog_deeds import DialogDeeds
from editor.desktop.dialogs import monitor_row
from editor.desktop.dialogs.preferences import Preferences
from editor.desktop.viewer import system_profile
from editor.desktop.viewer.histogram import counts_of
from editor.desktop.viewer.monitor import monitor, set_monitor
from editor.desktop.viewer.viewer import Viewer
from editor.imaging import icc
from editor.imaging.image import Image
from editor.imaging.monitor import BENT, monitor_of, read_monitor
from editor.studio import Studio

RED, GREEN, BLUE = icc.SRGB_PRIMARIES
SWAPPED = icc.build("Swapped", (GREEN, RED, BLUE), icc.D65_XY, 2.2)  # red and green lamps are the wrong way round


@pytest.fixture(autouse=True)
def as_before():
    yield
    set_monitor(None)


@pytest.fixture
def profile(tmp_path):
    path = tmp_path / "swapped.icc"
    path.write_bytes(SWAPPED)
    return path


def seen(widget):
    """What is painted in the middle, as R, G, B."""
    colour = widget.grab().toImage().pixelColor(widget.width() // 2, widget.height() // 2)
    return colour.red(), colour.green(), colour.blue()


@pytest.fixture
def viewer(qtbot):
    made = Viewer()
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show_image(Image(np.full((400, 600, 3), (200, 40, 40), np.uint8)))
    made.show()
    qtbot.waitUntil(lambda: not made.busy and not made.supply.shown.empty)
    yield made
    made.supply.stop()


@pytest.mark.parametrize("zoom", ["fit", "one to one", "close", "moving"])
def test_red_is_sent_where_the_monitor_has_its_red(viewer, qtbot, zoom):
    if zoom == "one to one":
        viewer.one_to_one()
    elif zoom in ("close", "moving"):
        viewer.zoom_to(3.0 if zoom == "close" else 0.7)
    qtbot.waitUntil(lambda: not viewer._moving)
    viewer._moving = zoom == "moving"
    assert seen(viewer) == (200, 40, 40)
    set_monitor(monitor_of(SWAPPED))
    red, green, _ = seen(viewer)
    assert green > 180
    assert red < 80
    told = []
    viewer.pointed.connect(told.append)
    viewer._tell(viewer.rect().center().toPointF())
    assert told[-1].after == (200, 40, 40)  # readouts tell of the photo
    set_monitor(None)
    assert seen(viewer) == (200, 40, 40)


def test_tiles_and_quick_looks_show_every_pixel_where_it_was(qtbot, viewer):
    """A profile that changes nothing paints what is painted without one, wherever one looks."""
    pixels = np.random.default_rng(1).integers(0, 256, (700, 900, 3), dtype=np.uint8)
    viewer.show_image(Image(pixels))
    qtbot.waitUntil(lambda: not viewer.busy)
    same = monitor_of(icc.build("sRGB", icc.SRGB_PRIMARIES, icc.D65_XY, 2.2))
    still = replace(same, cube=same.cube.copy())
    axis = np.linspace(0, 1, 33) ** BENT
    still.cube[..., :3] = np.stack(np.meshgrid(axis, axis, axis, indexing="ij"), -1)
    for moving, scale in ((False, 1.0), (True, 1.0), (True, 2.0), (True, 5.0)):
        viewer.zoom_to(scale)
        viewer.pan(-37, 23)
        qtbot.waitUntil(lambda: not viewer._moving)
        viewer._moving = moving
        shots = []
        for each in (None, still):
            set_monitor(each)
            shot = viewer.grab().toImage()
            shots.append(np.frombuffer(shot.constBits(), np.uint8).reshape(shot.height(), -1)[:, : 4 * shot.width()])
        off = np.abs(shots[0].astype(int) - shots[1])
        assert (off > 1).mean() < 0.02, (moving, scale)


def test_choosing_a_profile_takes_effect_at_once_and_a_bad_one_is_told(filled, profile, tmp_path):
    settings, said = filled.session.studio.settings, []
    filled.session.failed.connect(said.append)
    dialogs = filled.findChild(DialogDeeds)
    dialogs.adopt(replace(settings, monitor=str(profile)))
    assert monitor().name == "Swapped"
    assert said == []
    (tmp_path / "broken.icc").write_bytes(b"nonsense" * 40)
    dialogs.adopt(replace(settings, monitor=str(tmp_path / "broken.icc")))
    assert monitor() is None
    assert said == ["broken.icc: this is no ICC profile; colours are shown as sRGB"]
    dialogs.adopt(replace(settings, monitor="off"))
    assert monitor() is None
    assert len(said) == 1


def test_thumbnails_are_shown_by_it_too(profile):
    told = np.full((4, 4, 3), (200, 40, 40), np.uint8)
    set_monitor(read_monitor(profile))
    colour = to_image(told).pixelColor(1, 1)
    assert colour.green() > 180 > 80 > colour.red()
    assert counts_of(told).sum() == 48


def test_the_row_in_the_preferences(qtbot, tmp_path, monkeypatch, profile):
    dialog = Preferences(Studio.open(tmp_path / "home"))
    qtbot.addWidget(dialog)
    row = dialog.monitor
    assert dialog.settings().monitor == "auto"
    monkeypatch.setattr(monitor_row.QFileDialog, "getOpenFileName", lambda *args: (str(profile), ""))
    row.setCurrentIndex(row.findData("file"))
    row.activated.emit(row.currentIndex())
    assert dialog.settings().monitor == str(profile)
    assert row.currentText() == "swapped.icc"
    monkeypatch.setattr(monitor_row.QFileDialog, "getOpenFileName", lambda *args: ("", ""))
    row.setCurrentIndex(row.findData("file"))
    row.activated.emit(row.currentIndex())
    assert dialog.settings().monitor == str(profile)  # nothing chosen: as before
    row.setCurrentIndex(row.findData("off"))
    row.activated.emit(row.currentIndex())
    assert dialog.settings().monitor == "off"


def test_without_a_screen_of_its_own_the_system_tells_nothing(qapp):
    assert system_profile.system_profile(qapp.primaryScreen()) is None
