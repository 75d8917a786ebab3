"""The models dialog offers what is there and what can be fetched."""

from types import SimpleNamespace

from PySide6.QtWidgets import QWidget

from editor.desktop.dialogs.models_dialog import ModelsDialog
from editor.restoration.known import known


def card(tmp_path, name):
    weights = tmp_path / "weights.safetensors"
    weights.write_bytes(b"0" * 2_000_000)
    return SimpleNamespace(
        id=name, title=name.capitalize(), task="denoise", scale=1, weights=weights, licence="Apache-2.0", version="1",
        architecture="punet", author="", training_data="", limits="", scores={}, sha256="0" * 64,
    )  # fmt: skip


def test_known_models_are_offered_until_they_are_there(qtbot, tmp_path):
    cards = [card(tmp_path, "denoise")]
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ModelsDialog(lambda: cards, list, parent)
    assert dialog.tree.topLevelItemCount() == 1 + len(known())
    assert not dialog.get_button.isEnabled()
    dialog.tree.setCurrentItem(dialog.tree.topLevelItem(1))
    assert dialog.get_button.isEnabled()
    for words in (known()[0].url, known()[0].licence, "only if you ask"):
        assert words in dialog.facts.text()
    with qtbot.waitSignal(dialog.get_wanted) as asked:
        dialog.get_button.click()
    assert asked.args == [known()[0]]
    assert "downloaded" in dialog.note.text()
    cards.append(card(tmp_path, known()[0].id))
    dialog.refresh()
    assert dialog.tree.topLevelItemCount() == 1 + len(known())
