from hypothesis import given
from hypothesis import strategies as st

from editor.desktop.browser.layout import GridLayout, StripLayout

grids = st.builds(
    GridLayout,
    st.integers(1, 5000),
    st.integers(80, 3000),
    st.integers(60, 500),
    st.integers(0, 60),
    st.integers(0, 12),
)
strips = st.builds(StripLayout, st.integers(1, 5000), st.integers(40, 200), st.integers(40, 200))


@given(grids | strips, st.data())
def test_a_photo_is_found_where_it_is_painted(layout, data):
    index = data.draw(st.integers(0, layout.count - 1))
    left, top, width, height = layout.box(index)
    assert layout.at(left + width // 2, top + height // 2) == index
    assert layout.at(left, top) == index


@given(grids, st.integers(0, 10**6), st.integers(1, 2000))
def test_what_is_seen_is_what_touches_the_window(layout, start, length):
    seen = layout.seen(start, length)
    for index in range(0, layout.count, max(1, layout.count // 60)):
        _, top, _, height = layout.box(index)
        if top < start + length and top + height > start:
            assert index in seen
    assert len(seen) <= (length // layout.cell_height + 2) * layout.columns


@given(grids, st.data())
def test_a_rubber_band_takes_what_it_touches(layout, data):
    box = (
        data.draw(st.integers(0, layout.width)),
        data.draw(st.integers(0, layout.extent)),
        data.draw(st.integers(0, layout.width)),
        data.draw(st.integers(0, 600)),
    )
    taken = {index for first, last in layout.spans(box) for index in range(first, last + 1)}
    for index in range(0, layout.count, max(1, layout.count // 60)):
        left, top, width, height = layout.box(index)
        touches = left <= box[0] + box[2] and left + width > box[0] and top <= box[1] + box[3] and top + height > box[1]
        assert (index in taken) == touches


def test_nothing_lies_beside_the_cells():
    layout = GridLayout(7, 640, 200, 20, 6)
    assert layout.columns == 3
    assert layout.at(2, 40) == -1
    assert layout.at(300, layout.extent + 10) == -1
    assert layout.at(500, layout.box(6)[1] + 5) == -1  # behind the last one
    assert layout.spans((700, 0, 10, 10)) == []
    assert StripLayout(3, 90, 100).at(-20, 5) == -1


def test_steps_stay_inside_and_keep_the_column():
    layout = GridLayout(10, 640, 200)
    assert layout.step(4, 1, 0) == 5
    assert layout.step(9, 1, 0) == 9
    assert layout.step(1, 0, -1) == 1
    assert layout.step(1, 0, 1) == 4
    assert layout.step(8, 0, 1) == 8
    assert StripLayout(10, 90, 100).step(8, 0, 1) == 9


def test_a_drop_goes_between_the_photos():
    layout = GridLayout(5, 612, 200, 0, 6)
    left, top, width, _height = layout.box(1)
    assert layout.near(left + 5, top + 5) == 1
    assert layout.near(left + width - 5, top + 5) == 2
    assert layout.near(600, layout.extent) == 5
    assert StripLayout(5, 90, 100).near(260, 5) == 3
    assert StripLayout(5, 90, 100).near(9999, 5) == 5


def test_a_million_photos_cost_what_ten_do():
    import time

    layout = GridLayout(1_000_000, 1600, 200, 40)
    began = time.process_time()
    for start in range(0, layout.extent, layout.extent // 1000):
        layout.seen(start, 1000)
        layout.at(800, start)
    assert time.process_time() - began < 0.2
