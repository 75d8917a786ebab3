import pytest

from editor.catalog.query import Query
from editor.errors import UsageError


def test_albums_nest_and_keep_their_order(five):
    catalog, ids = five
    trip = catalog.create_album("Trip")
    best = catalog.create_album("Best", trip.id)
    catalog.add_to_album(best.id, [ids[3], ids[0], ids[4]])
    assert [(a.name, a.parent, a.count) for a in catalog.albums()] == [("Best", trip.id, 3), ("Trip", None, 0)]
    assert list(catalog.search(Query(album=best.id))) == [ids[3], ids[0], ids[4]]
    assert list(catalog.search(Query(album=best.id, sort="taken"))) == [ids[0], ids[3], ids[4]]
    assert list(catalog.search(Query(album=best.id, descending=True))) == [ids[4], ids[0], ids[3]]
    catalog.add_to_album(best.id, [ids[1], ids[4]], position=1)
    assert list(catalog.search(Query(album=best.id))) == [ids[3], ids[1], ids[4], ids[0]]
    catalog.order_album(best.id, [ids[0], ids[1]])
    assert list(catalog.search(Query(album=best.id))) == [ids[0], ids[1], ids[3], ids[4]]
    catalog.remove_from_album(best.id, [ids[1], ids[2]])
    assert list(catalog.search("album:best")) == [ids[0], ids[3], ids[4]]
    assert catalog.albums_of(ids[0]) == [best.id]


def test_many_insertions_at_one_place_keep_the_order(five):
    catalog, ids = five
    album = catalog.create_album("A")
    catalog.add_to_album(album.id, ids)
    for turn in range(120):
        catalog.add_to_album(album.id, [ids[3 + turn % 2]], position=1)
        found = list(catalog.search(Query(album=album.id)))
        assert found[0] == ids[0]
        assert found[1] == ids[3 + turn % 2]
        assert sorted(found) == ids


def test_every_album_change_can_be_undone(five):
    catalog, ids = five
    album = catalog.create_album("A")
    inner = catalog.create_album("B", album.id)
    catalog.add_to_album(inner.id, ids)
    catalog.order_album(inner.id, ids[::-1])
    catalog.rename_album(inner.id, "C")
    catalog.move_album(inner.id, None)
    states = []
    for _ in range(6):
        states.append((catalog.albums(), [list(catalog.search(Query(album=a.id))) for a in catalog.albums()]))
        catalog.undo()
    assert catalog.albums() == []
    for state in reversed(states):
        catalog.redo()
        assert state == (catalog.albums(), [list(catalog.search(Query(album=a.id))) for a in catalog.albums()])
    catalog.move_album(inner.id, album.id)
    catalog.delete_album(album.id)
    assert catalog.albums() == []
    assert catalog.undo().albums == {album.id, inner.id}
    assert list(catalog.search(Query(album=inner.id))) == ids[::-1]


def test_smart_albums_hold_what_their_search_finds(five):
    catalog, ids = five
    smart = catalog.create_album("Rated", query="rating>=3 sort:-taken")
    nested = catalog.create_album("Rated Nikons", query=Query(camera="nikon", album=smart.id))
    assert (smart.kind, smart.count) == ("smart", 0)
    catalog.rate(ids[1:4], 4)
    assert list(catalog.search(Query(album=smart.id))) == [ids[3], ids[2], ids[1]]
    assert list(catalog.search(Query(album=nested.id))) == [ids[1]]
    assert {a.name: a.count for a in catalog.albums()} == {"Rated": 3, "Rated Nikons": 1}
    with pytest.raises(UsageError, match="smart album"):
        catalog.add_to_album(smart.id, ids)
    catalog.change_album(smart.id, "rating:0")
    assert list(catalog.search(Query(album=smart.id))) == [ids[0], ids[4]]
    with pytest.raises(UsageError, match="position"):
        catalog.create_album("Bad", query="rating>>")
    catalog.change_album(smart.id, Query(album=nested.id))
    with pytest.raises(UsageError, match="made of itself"):
        catalog.search(Query(album=smart.id))
    assert {a.count for a in catalog.albums()} == {0}


def test_the_quick_collection_is_one(five):
    catalog, ids = five
    quick = catalog.quick_collection()
    assert catalog.quick_collection().id == quick.id
    catalog.add_to_album(quick.id, ids[:2])
    assert catalog.quick_collection().count == 2
    assert catalog.undo().label == "Add 2 photos to the album Quick collection"
    assert catalog.quick_collection().count == 0


def test_what_makes_no_sense_is_refused(five):
    catalog, ids = five
    album = catalog.create_album("A")
    inner = catalog.create_album("B", album.id)
    for wrong in (
        lambda: catalog.create_album("  "),
        lambda: catalog.rename_album(album.id, ""),
        lambda: catalog.create_album("C", parent=99),
        lambda: catalog.move_album(album.id, inner.id),
        lambda: catalog.move_album(album.id, album.id),
        lambda: catalog.add_to_album(99, ids),
        lambda: catalog.search(Query(album=99)),
        lambda: catalog.album(99),
    ):
        with pytest.raises(UsageError):
            wrong()
    catalog.add_to_album(album.id, [12345])
    assert catalog.album(album.id).count == 0
