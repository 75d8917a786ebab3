from types import SimpleNamespace

import numpy as np
import pytest

from editor.desktop.photo_list import PAGE, PhotoList


@pytest.fixture
def asked():
    return []


@pytest.fixture
def photos(qapp, asked):
    def fetch(ids):
        asked.append(list(ids))
        return [SimpleNamespace(id=each, name=f"IMG_{each}") for each in ids if each != 13]

    made = PhotoList(fetch)
    made.show(range(10, 1010))
    return made


def test_photos_are_fetched_by_the_page(photos, asked):
    assert photos.photo(0).id == 10
    assert photos.photo(PAGE - 1).id == 10 + PAGE - 1
    assert photos.photo(3) is None  # gone from the catalog
    assert len(asked) == 1
    assert photos.photo(PAGE).id == 10 + PAGE
    assert len(asked) == 2


def test_renewing_forgets_just_those(photos, asked):
    photos.photo(0)
    rows = []
    photos.renewed.connect(rows.append)
    photos.renew([12, 99999])
    assert rows == [[2]]
    assert photos.photo(1).id == 11
    assert len(asked) == 1
    assert photos.photo(2).id == 12
    assert len(asked) == 2


def test_going_extending_and_toggling(photos):
    photos.go(5)
    photos.go(8, extend=True)
    assert photos.selected().tolist() == [15, 16, 17, 18]
    photos.go(3, extend=True)
    assert photos.selected().tolist() == [13, 14, 15]
    photos.toggle(20)
    assert photos.selected().tolist() == [13, 14, 15, 30]
    assert photos.current == 30
    photos.toggle(20)
    assert photos.count == 3
    photos.invert()
    assert photos.count == 997


def test_going_past_the_ends_stays_inside(photos):
    photos.go(10**6)
    assert photos.row == 999
    photos.go(-5)
    assert photos.row == 0


def test_selection_and_place_survive_another_order(photos):
    photos.choose([20, 30, 40])
    photos.show(list(range(1009, 9, -1)))
    assert sorted(photos.selected().tolist()) == [20, 30, 40]
    assert photos.current == 20


def test_when_the_current_photo_leaves_its_neighbour_takes_its_place(photos):
    photos.go(5)
    photos.show([each for each in range(10, 1010) if each != 15])
    assert photos.current == 16
    assert photos.selected().tolist() == [16]


def test_an_empty_list_has_no_current(photos):
    photos.show([])
    assert photos.current is None
    photos.go(3)
    assert photos.current is None
    assert photos.count == 0


def test_a_hundred_thousand_are_chosen_at_once(qapp):
    import time

    photos = PhotoList(lambda ids: [])
    photos.show(np.arange(100_000))
    began = time.process_time()
    photos.choose_all()
    assert photos.count == 100_000
    assert time.process_time() - began < 0.010
