"""The colour mixer on the picture: a colour is taken hold of and pulled."""

import pytest
from PySide6.QtCore import QPointF, Qt

from editor.desktop.panels.editing import Editing
from editor.desktop.panels.mix_tool import TRAVEL, MixTool, shares_of
from editor.develop.bands import BANDS
from editor.develop.history import History

NONE, SHIFT, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


class Book:
    def __init__(self):
        self.history = History()

    def change_history(self, history):
        self.history = history


class Canvas:
    """A picture 200 pixels high."""

    def from_frame(self, spot):
        return QPointF(spot.x() * 300, spot.y() * 200)


@pytest.fixture
def tool(qapp):
    made = MixTool(Editing(Book()), {0.2: (40, 60, 220), 0.5: (128, 128, 128), 0.8: (225, 130, 40)}.get)
    made._colour_at = lambda spot, colours=made._colour_at: colours(spot.x())
    made.canvas = Canvas()
    return made


def pull(tool, x, far, keys=NONE):
    """Up by so many steps of a slider."""
    if not tool.press(QPointF(x, 0.8), keys):
        return None
    end = QPointF(x, 0.8 - far * TRAVEL / 200)
    tool.drag(end, keys)
    tool.release(end, keys)
    return tool._editing.recipe.get("colour_mixer")


def test_blue_is_pulled_and_no_other_family(tool):
    mixer = pull(tool, 0.2, 40)
    assert mixer.blue_saturation == 40
    assert mixer.orange_saturation == mixer.green_saturation == mixer.blue_luminance == 0
    assert len(tool._editing.history.moments) == 2  # one step, however long the pull
    darker = pull(tool, 0.2, -30, SHIFT)
    assert (darker.blue_saturation, darker.blue_luminance) == (40, -30)
    assert pull(tool, 0.2, 500, ALT).blue_hue == 100  # not beyond its range


def test_a_colour_between_two_families_pulls_both_and_a_grey_none(tool):
    mixer = pull(tool, 0.8, 50)
    assert max(mixer.orange_saturation, mixer.yellow_saturation) == 50
    assert pull(tool, 0.5, 50) is None
    assert shares_of((128, 128, 128)).max() < 1e-6
    assert dict(zip(BANDS, shares_of((200, 30, 30)), strict=True))["red"] > 0.6
