"""What is wished for in the form is what the batch is told."""

import pytest

from editor.desktop.dialogs.wishes_form import WishesForm
from editor.errors import UsageError
from editor.tasks.enhancing import STEPS, Wishes
from editor.tasks.print_size import PrintSize


@pytest.fixture
def form(qtbot):
    made = WishesForm(detailed=True)
    qtbot.addWidget(made)
    return made


def test_every_step_has_words_of_its_own(form):
    assert set(form.steps) == set(STEPS)
    assert all(box.text() and box.text() not in STEPS for box in form.steps.values())
    assert form.wishes() == Wishes(detail=0.0)


def test_a_print_size_can_be_asked_for(form):
    assert not form.size_wanted.isVisibleTo(form)
    form.scale.setCurrentIndex(form.scale.findText("to a size"))
    assert form.size_wanted.isVisibleTo(form)
    assert form.wishes().size == PrintSize(5315, 3543, 300)
    assert form.wishes().scale is None
    form.size_wanted.setText("8x10in")
    assert form.wishes().size == PrintSize(3000, 2400, 300)
    form.size_wanted.setText("huge")
    with pytest.raises(UsageError, match="huge"):
        form.wishes()


def test_detail_is_offered_where_a_model_can_add_it(form, qtbot):
    assert not form.detail.isVisibleTo(form)
    form.scale.setCurrentIndex(form.scale.findData(4))
    assert form.detail.isVisibleTo(form)
    form.detail.setValue(60)
    assert form.wishes().detail == 60
    plain = WishesForm()
    qtbot.addWidget(plain)
    plain.scale.setCurrentIndex(plain.scale.findData(4))
    assert not plain.detail.isVisibleTo(plain)
    assert plain.wishes().detail is None
