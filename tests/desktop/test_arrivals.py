"""What an import says when it is over, and where the keys go after the hints."""


def test_an_import_says_what_it_brought(window, album, qtbot):
    (album / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 no more of it")
    said = []
    window.session.told.connect(said.append)
    window.session.failed.connect(said.append)
    window.library.take_in([album])
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    assert said[-1] == "6 photos imported, 1 failed; the jobs say why"
    assert window.foot.message.text() == said[-1]


def test_a_click_on_the_hints_leaves_the_keys_at_the_photos(filled, qtbot):
    grid = filled.library.grid
    grid.setFocus()
    filled.book["tour"].trigger()
    hints = next(each for each in filled.children() if type(each).__name__ == "Hints")
    hints.next_button.click()
    hints.skip_button.setFocus()  # by Tab
    hints.skip_button.click()
    assert grid.hasFocus()


def test_what_was_there_already_is_no_arrival(filled, album, qtbot):
    said = []
    filled.session.told.connect(said.append)
    (album / "IMG_9.jpg").write_bytes((album / "IMG_1.jpg").read_bytes() + b"\0")
    filled.library.take_in([album])
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    assert said[-1] == "1 photo imported, 6 were in the library already"
