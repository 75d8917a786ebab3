"""X and O while a photo is cropped."""

from editor.develop.edits.crop import Crop


def test_x_and_o_belong_to_the_crop_while_it_is_on(filled, qtbot):
    session = filled.session
    session.photos.go(0)
    session.show_view("develop")
    view = filled.develop
    qtbot.waitUntil(lambda: view.lab.original is not None, timeout=20_000)
    view.use_tool("crop")
    view.crop._want(Crop((0.0, 0.0, 0.6, 0.3)), True)
    guides = view.crop.tool.guides
    filled.book["reject"].trigger()
    filled.book["develop-overlay"].trigger()
    left, top, right, bottom = view.crop.crop.rect
    assert (bottom - top) / (right - left) > 1
    assert view.crop.tool.guides is not guides
    assert session.photo.flag == 0
    assert session.history.moments[-1].label.startswith("Crop")
    view.use_tool("")
    filled.book["reject"].trigger()
    assert session.photo.flag == -1
