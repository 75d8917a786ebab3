"""What a batch is said to take before it begins."""

from types import SimpleNamespace

import pytest

from editor.desktop.dialogs import preflight as module
from editor.desktop.dialogs.enhance_dialog import EnhanceDialog
from editor.desktop.dialogs.left_note import Left
from editor.desktop.dialogs.output_form import Example
from editor.desktop.dialogs.preflight import Asked, Preflight, _Seen, preflight, spread
from editor.errors import Damaged
from editor.progress import Cancelled
from editor.settings import Settings
from editor.studio import Studio
from editor.tasks.enhancing import Wishes

STUDIO = SimpleNamespace(engine=SimpleNamespace(device_name="CPU"))


def photos(count):
    return tuple(SimpleNamespace(number=n, path=f"{n}.jpg", missing=False) for n in range(count))


@pytest.fixture
def looks(monkeypatch):
    """Every fourth photo needs nothing, every eighth is large; one cannot be read."""

    def look(studio, photo, wishes):
        if photo.number == 5:
            raise Damaged(photo.path, "it is damaged")
        return _Seen(0.0 if photo.number % 4 == 0 else 2.0, photo.number % 4 == 0, photo.number % 8 == 1, 1)

    monkeypatch.setattr(module, "_look", look)


def test_all_of_a_few_are_looked_at_and_the_figures_are_sure(looks):
    found = preflight(STUDIO, Asked(photos(5), Wishes()), lambda: False)
    assert found == Preflight(5, 5, 6.0, 2, 1, "CPU")
    assert found.sure


def test_many_are_judged_by_some_and_told_along_the_way(looks):
    told = []
    found = preflight(STUDIO, Asked(photos(320), Wishes()), lambda: False, told.append)
    assert [each.looked for each in told] == [1, 2, 4, 8, 16, 32]
    assert not found.sure
    assert found.photos == 320
    assert 0 <= found.fine <= 320


def test_what_is_damaged_is_left_out_and_no_longer_wanted_ends_it(looks):
    assert preflight(STUDIO, Asked(photos(8), Wishes()), lambda: False).looked == 7
    with pytest.raises(Cancelled):
        preflight(STUDIO, Asked(photos(8), Wishes()), lambda: True)


def test_the_first_few_are_spread_over_all():
    order = [photo.number for photo in spread(photos(32))]
    assert sorted(order) == list(range(32))
    assert order[:4] == [0, 16, 8, 24]


def test_it_is_said_in_one_line(qtbot, tmp_path):
    (tmp_path / "a.jpg").write_bytes(b"")
    dialog = EnhanceDialog(Studio(tmp_path, Settings()), (), Example(tmp_path / "a.jpg"), str(tmp_path))
    qtbot.addWidget(dialog)
    dialog._tell(Preflight(312, 32, 2460.0, 20, 4, "CPU", 2_100_000_000))
    told = dialog.told.text()
    for part in ("312 photo", "41 min here (CPU)", "2.1 GB", "4 worked on in tiles", "20 need", "judged by 32"):
        assert part in told
    dialog._tell(Preflight(3, 3, 4.0, 1, 0, "CPU", None))
    assert "judged" not in dialog.told.text()
    assert "tiles" not in dialog.told.text()
    dialog.reject()


def test_what_will_not_go_along_is_said_before_it_begins(qtbot, tmp_path):
    (tmp_path / "a.jpg").write_bytes(b"")
    dialog = EnhanceDialog(Studio(tmp_path, Settings()), (), Example(tmp_path / "a.jpg"), str(tmp_path))
    qtbot.addWidget(dialog)
    dialog._tell(Preflight(3, 3, 1.0, 0, 0, "CPU", 9_000, Left((("The gain map will not be kept.", 2),), 3, 3)))
    assert "gain map" in dialog.left.text()
    assert "2 photo" in dialog.left.text()
    assert not dialog.left.isHidden()
    dialog._tell(Preflight(3, 3, 1.0, 0, 0, "CPU"))  # as edits in the library: nothing is written
    assert dialog.left.isHidden()
