"""Every kind of filter that the bar promises finds its photos."""

import pytest
from PySide6.QtCore import Qt


@pytest.fixture
def bar(filled):
    """Six photos: two at high ISO with a lens, one with a place, one with a keyword."""
    catalog = filled.session.studio.catalog
    ids = list(catalog.search("sort:name"))
    with catalog.database.write() as db:
        db.execute("INSERT INTO term(kind, name, folded) VALUES('lens', '35mm F1.8', '35mm f1.8')")
        (lens,) = db.execute("SELECT id FROM term WHERE name='35mm F1.8'").fetchone()
        db.executemany("UPDATE photo SET iso=?, lens=? WHERE id=?", [(1600, lens, ids[0]), (3200, lens, ids[1])])
    catalog.columns.forget()
    catalog.corrections.set_place([ids[2]], 48.1, 11.5)
    catalog.add_keywords([ids[3]], ["sea|boats"])
    filled.library.show_places()
    filled.names = lambda: [photo.name for photo in catalog.photos([int(each) for each in filled.session.photos.ids])]
    return filled


def pick(combo, data):
    at = combo.findData(data)
    assert at >= 0, data
    combo.setCurrentIndex(at)
    combo.activated.emit(at)


def test_lens_iso_format_place_and_keyword(bar, qtbot):
    library = bar.library
    more = library.filter.more
    pick(more.lens, "35mm F1.8")
    assert bar.names() == ["IMG_0.jpg", "IMG_1.jpg"]
    assert library.filter.more_button.isChecked()
    pick(more.least, 3200)
    assert bar.names() == ["IMG_1.jpg"]
    more.clear_button.click()
    assert len(bar.names()) == 6
    assert not library.filter.more_button.isChecked()
    pick(more.most, 1600)
    assert bar.names() == ["IMG_0.jpg"]
    library.filter.clear_button.click()
    pick(more.place, True)
    assert bar.names() == ["IMG_2.jpg"]
    pick(more.place, False)
    assert len(bar.names()) == 5
    pick(more.place, None)
    qtbot.keyClicks(more.keyword, "boats")
    qtbot.keyClick(more.keyword, Qt.Key.Key_Return)
    assert bar.names() == ["IMG_3.jpg"]
    pick(more.format, "jpeg")
    assert bar.names() == ["IMG_3.jpg"]
    library.filter.clear_button.click()
    assert len(bar.names()) == 6
    assert more.asked() == {}


def test_it_opens_below_its_button_and_offers_what_there_is(bar, qtbot):
    library = bar.library
    qtbot.mouseClick(library.filter.more_button, Qt.MouseButton.LeftButton)
    more = library.filter.more
    assert more.isVisible()
    assert more.lens.itemText(1) == "35mm F1.8   2"
    assert more.keyword.completer().model().rowCount() == 1
    more.hide()
