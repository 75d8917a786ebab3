"""The filter bar in wide and narrow windows."""

from editor.desktop.browser.filter_bar import FilterBar


def test_the_filter_bar_takes_a_second_row_only_where_it_must(qtbot):
    bar = FilterBar()
    qtbot.addWidget(bar)
    bar.show()
    height = {}
    for width in (1100, 800):
        bar.setMinimumWidth(0)
        bar.resize(width, 40)
        height[width] = bar.sizeHint().height()
    assert height[800] > 1.6 * height[1100]
    assert bar.minimumSizeHint().width() < 700


def test_there_is_nothing_to_clear_before_something_is_asked(qtbot):
    bar = FilterBar()
    qtbot.addWidget(bar)
    assert not bar.clear_button.isEnabled()
