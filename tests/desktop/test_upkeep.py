"""Files that are gone are found again, a damaged library is offered its backup, and what is due is done unasked."""

import pytest

from editor.catalog import backups
from editor.catalog.database import NAME
from editor.desktop.app import make_app, make_window
from editor.desktop.place import Place
from editor.studio import Studio


def kept_up(window, qtbot):
    """Run what runs a while after the start."""
    with qtbot.waitSignal(window.library.upkeep.checked, timeout=20_000) as caught:
        window.library.upkeep.begin()
    return caught.args[0]


def missing(window):
    return [
        photo.name for photo in window.session.studio.catalog.photos(window.session.studio.catalog.search("is:missing"))
    ]


def test_a_while_after_the_start_everything_due_is_done(filled, album, qtbot):
    studio = filled.session.studio
    (album / "IMG_2.jpg").unlink()
    told = []
    filled.session.told.connect(told.append)
    checked = kept_up(filled, qtbot)
    assert len(checked.missing) == 1
    assert "1 photo cannot be found" in told[-1]
    qtbot.waitUntil(
        lambda: all(photo.content_hash for photo in studio.catalog.photos(studio.catalog.search("not is:missing")))
    )
    assert len(backups.listed(studio.home / "catalog")) == 1
    filled.session.go_to(Place("missing"))
    assert len(filled.session.photos) == 1


def test_sidecars_are_written_when_changes_have_come_to_rest(filled, album, qtbot):
    kept_up(filled, qtbot)
    assert not list(album.glob("*.xmp")), "nothing was said of them yet"
    filled.library.upkeep._rest.setInterval(10)
    filled.session.photos.go(1)
    filled.session.rate(4)
    qtbot.waitUntil(
        lambda: (album / "IMG_1.jpg.xmp").exists() and not filled.session.studio.catalog.dirty(), timeout=10_000
    )
    assert [each.name for each in album.glob("*.xmp")] == ["IMG_1.jpg.xmp"]
    assert 'xmp:Rating="4"' in (album / "IMG_1.jpg.xmp").read_text() or ">4<" in (album / "IMG_1.jpg.xmp").read_text()


def test_no_sidecars_if_they_are_not_wanted(filled, album, qtbot):
    from dataclasses import replace

    studio = filled.session.studio
    studio.keep_settings(replace(studio.settings, sidecars="off"))
    kept_up(filled, qtbot)
    filled.session.photos.go(1)
    filled.session.rate(4)
    filled.library.upkeep.stop()
    assert not list(album.glob("*.xmp"))
    assert len(studio.catalog.dirty()) == 1


def test_the_last_change_is_written_while_closing(filled, album, answers):
    filled.session.photos.go(3)
    filled.session.rate(2)
    filled.close()
    assert (album / "IMG_3.jpg.xmp").exists()


def test_missing_photos_are_found_in_a_folder(filled, album, answers, qtbot, tmp_path):
    filled.book["find-missing"].trigger()  # nothing is missing: says so
    moved = tmp_path / "elsewhere"
    moved.mkdir()
    for number in (1, 4):
        (album / f"IMG_{number}.jpg").rename(moved / f"other {number}.jpg")
    filled.session.studio.catalog.check_files()
    assert missing(filled) == ["IMG_1.jpg", "IMG_4.jpg"]
    filled.session.photos.renew()
    answers.given["folder"] = moved
    told = []
    filled.session.told.connect(told.append)
    filled.book["find-missing"].trigger()
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert told == ["2 photos found"]
    assert missing(filled) == []
    assert {photo.name for photo in map(filled.session.photos.photo, range(6))} >= {"other 1.jpg", "other 4.jpg"}


def test_saying_where_a_photo_is(filled, album, answers, tmp_path):
    session = filled.session
    (album / "IMG_0.jpg").rename(tmp_path / "x.jpg")
    (album / "IMG_1.jpg").unlink()
    session.studio.catalog.check_files()
    session.photos.renew()
    session.photos.go(0)
    answers.given["files"] = [tmp_path / "x.jpg"]
    filled.book["relink"].trigger()
    assert session.photo.path == (tmp_path / "x.jpg").resolve()
    session.photos.go(1)
    (tmp_path / "edited.jpg").write_bytes((album / "IMG_2.jpg").read_bytes() + b"\0")
    answers.given.update(files=[tmp_path / "edited.jpg"], sure=False)
    filled.book["relink"].trigger()
    assert session.photo.missing
    assert "another" in answers.told[-1] or "content" in answers.told[-1]
    answers.given["sure"] = True
    filled.book["relink"].trigger()
    assert session.photo.name == "edited.jpg"
    assert not session.photo.missing


@pytest.fixture
def damaged(tmp_path, album, monkeypatch):
    """The home of a library of six photos, with a backup, that was damaged since."""
    from editor.tasks.import_photos import ImportPhotos

    home = tmp_path / "home"
    monkeypatch.setenv("ALBUMEN_HOME", str(home))
    studio = Studio.open(home)
    ImportPhotos((album,), None).run(studio)
    studio.catalog.backup()
    studio.close()
    path = home / "catalog" / NAME
    path.write_bytes(b"\0" * 4096 + path.read_bytes()[4096:])
    return home


@pytest.mark.parametrize("accepted", [True, False])
def test_a_damaged_library_is_offered_its_backup(qapp, qtbot, damaged, answers, accepted):
    answers.given["sure"] = accepted
    studio = Studio.open(damaged)
    make_app(studio)
    window = make_window(studio, asker=answers)
    window.show()
    qtbot.waitUntil(lambda: window.session.is_open or not window.isVisible(), timeout=10_000)
    assert "damaged" in answers.told[0]
    assert "good backup of" in answers.told[0]
    if accepted:
        assert len(window.session.photos) == 6
        assert len(list((damaged / "catalog").glob("damaged-*.sqlite"))) == 1
    else:
        assert not window.session.is_open
        assert "newest good backup" in answers.told[1]
    answers.given["sure"] = True
    window.close()
    window.deleteLater()


def test_what_the_first_click_needs_is_loaded_before_it(window, qtbot):
    import sys

    from editor.desktop.upkeep import WARMED, Warm

    warm = window.library.upkeep.findChild(Warm)
    qtbot.waitUntil(warm.isFinished, timeout=60_000)
    assert set(WARMED) <= set(sys.modules)
    assert "torch" not in WARMED
