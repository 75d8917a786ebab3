"""albumen import, from a card."""

import pytest

from tests.tasks.conftest import jpeg


@pytest.fixture
def card(tmp_path, monkeypatch):
    folder = tmp_path / "card"
    for seed, name in enumerate(("one.jpg", "two.jpg", "inner/three.jpg")):
        jpeg(folder / name, seed=seed)
    (folder / "bad.jpg").write_bytes(b"nonsense")
    monkeypatch.chdir(tmp_path)
    return folder


def test_a_card_is_copied_with_names_of_a_template(albumen, card):
    words = (
        "--to",
        "pictures",
        "--name",
        "{date:%Y}/{name}_{counter:03}",
        "--backup",
        "second",
        "--keyword",
        "trip|rome",
    )
    ran = albumen("import", "card", *words, "--preset", "Black and white", "--album", "Rome", "--json")
    assert ran.status == 1, "one of the files is no picture"
    rows = albumen("list", "--filter", "keyword:rome album:rome edited:yes", "--json").events
    assert len(rows) == 3
    assert all("/pictures/" in row["path"] and "_00" in row["path"] for row in rows)
    there = card.parent
    names = [path.name for path in sorted((there / "second").rglob("*.jpg"))]
    assert names == [path.name for path in sorted((there / "pictures").rglob("*.jpg"))]
    assert len(names) == 3
    again = albumen("import", "card", *words, "--json")
    assert again.events[-1]["skipped"] == 3


def test_moving_empties_the_card_of_what_was_taken_in(albumen, card):
    albumen("import", "card", "--to", "pictures", "--move")
    assert [path.name for path in card.rglob("*.jpg")] == ["bad.jpg"]


@pytest.mark.parametrize(
    "words",
    [
        ("--name", "{name}"),
        ("--move",),
        ("--backup", "b"),
        ("--to", "a", "--name", "{nothing}"),
        ("--to", "a", "--backup", "a"),
        ("--keyword", " "),
    ],
)
def test_what_makes_no_sense_is_wrong_usage(albumen, card, words):
    ran = albumen("import", "card", *words)
    assert ran.status == 2
    assert ran.err.startswith("albumen: ")
    assert albumen("list").out == ""
