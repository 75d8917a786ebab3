"""What is done to very many photos is done as a job, and the window goes on."""

from editor.desktop import session as sessions


def test_changes_of_very_many_photos_are_jobs(filled, qtbot, monkeypatch, answers):
    monkeypatch.setattr(sessions, "MANY", 3)
    session, catalog = filled.session, filled.session.studio.catalog
    seen = []
    session.jobs.submitted.connect(lambda job: seen.append(job.title))
    session.photos.choose_all()
    filled.book["rate-4"].trigger()
    qtbot.waitUntil(lambda: not session.jobs.busy and catalog.count("rating:4") == 6)
    qtbot.waitUntil(lambda: session.photo.rating == 4)
    assert [title.split()[:2] for title in seen] == [["Change", "6"]]
    filled.library.panel.keywords_changed.emit(["sea"], [])
    qtbot.waitUntil(lambda: not session.jobs.busy and catalog.count("sea") == 6)
    qtbot.waitUntil(lambda: ("keyword", "sea") in filled.library.tree._items)
    filled.book["remove"].trigger()
    qtbot.waitUntil(lambda: not session.jobs.busy and len(session.photos) == 0)
    filled.book["undo"].trigger()
    assert len(session.photos) == 6


def test_a_change_of_many_that_fails_says_why(filled, qtbot, monkeypatch):
    monkeypatch.setattr(sessions, "MANY", 3)
    session = filled.session
    failures = []
    session.failed.connect(failures.append)
    ids = [int(each) for each in session.photos.ids]
    session.change(lambda: session.studio.catalog.set_label(ids, "pink"), ids)
    qtbot.waitUntil(lambda: bool(failures))
    assert "A label is red, yellow" in failures[0]
