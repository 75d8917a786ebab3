"""A model of one's own can be chosen where it fits."""

from editor.desktop.panels.enhance_card import EnhanceCard, switched_on
from editor.develop.edits.denoise import Denoise
from editor.develop.edits.scratches import Scratches
from editor.develop.edits.upscale import Upscale


def test_other_models_are_offered_and_chosen(qtbot):
    card = EnhanceCard(Denoise)
    qtbot.addWidget(card)
    card.show_edit(Denoise(luminance=50.0), frozenset())
    assert not card.models.isVisibleTo(card)
    card.offer_models((("scunet", "SCUNet"),))
    card.show_edit(Denoise(luminance=50.0), frozenset())
    assert card.models.isVisibleTo(card)
    with qtbot.waitSignal(card.changed) as told:
        card.models.setCurrentIndex(1)
        card.models.activated.emit(1)
    assert told.args == [Denoise(luminance=50.0, model="scunet"), True]
    card.show_edit(told.args[0], frozenset())
    assert card.models.currentData() == "scunet"
    card.show_edit(Denoise(), frozenset())
    assert not card.models.isVisibleTo(card)


def test_scratches_go_whole_when_switched_on():
    assert switched_on(Scratches).amount() == 1.0
    assert 0 < switched_on(Denoise).amount() < 1


def test_detail_is_offered_only_where_a_model_has_it(qtbot):
    card = EnhanceCard(Upscale)
    qtbot.addWidget(card)
    card.show_edit(Upscale(scale="2x"), frozenset())
    row = card.panel.rows["detail"]
    card.offer_detail(False)
    assert not row.isVisibleTo(card)
    card.offer_detail(True)
    assert row.isVisibleTo(card)
