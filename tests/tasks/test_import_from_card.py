"""Photos come from a card: named, copied twice, verified, and never half there."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from editor.errors import DiskFull, FileError, UsageError
from editor.metadata.safefile import sweep
from editor.progress import Cancelled, Progress
from editor.studio import Studio
from editor.tasks import carrying, unloading
from editor.tasks.carrying import carry
from editor.tasks.import_photos import ImportPhotos
from editor.tasks.unloading import Landing
from tests.catalog.telling import make_photo

NAME = "{date:%Y-%m}/{date}_{counter:04}"


@pytest.fixture
def card(tmp_path, make_jpeg):
    """A card of a RAW camera: a pair, photos in two folders, two equal ones, and one that is no picture."""
    dcim = tmp_path / "card" / "DCIM"
    for number in range(1, 5):
        make_jpeg(dcim / "100TEST" / f"IMG_{number:04}.JPG", seed=number)
    make_jpeg(dcim / "101TEST" / "IMG_0001.JPG", seed=11)
    shutil.copy(dcim / "100TEST" / "IMG_0002.JPG", dcim / "101TEST" / "COPY.JPG")
    (dcim / "100TEST" / "IMG_0003.JPG.xmp").write_bytes(
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        b'<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:Rating="3"/></rdf:RDF></x:xmpmeta>'
    )
    (dcim / "100TEST" / "IMG_0004.WAV").write_bytes(b"a few words")
    (dcim / "101TEST" / "BROKEN.JPG").write_bytes(b"no picture")
    (dcim / "MISC" / "notes.txt").parent.mkdir()
    (dcim / "MISC" / "notes.txt").write_text("not a photo's name")
    return tmp_path / "card"


def tree(folder):
    """Every file below a folder with its content."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def unload(studio, card, folder, template=NAME, **more):
    rest = {key: more.pop(key) for key in ("keywords", "presets", "album") if key in more}
    return ImportPhotos((card,), landing=Landing(folder, template, **more), **rest).run(studio)


def test_a_card_is_copied_named_and_taken_in(studio, card, tmp_path):
    before = tree(card)
    pictures, second = tmp_path / "pictures", tmp_path / "second"
    changes = unload(
        studio, card, pictures, backup=second, keywords=("trip|rome",), presets=("Black and white",), album="Rome"
    )
    assert tree(card) == before, "the card is as it was"
    copied = tree(pictures)
    names = [f"2024-05/2024-05-31_{n:04}" for n in range(1, 6)]
    assert list(copied) == [
        f"{names[0]}.JPG", f"{names[1]}.JPG", f"{names[2]}.JPG", f"{names[2]}.JPG.xmp", f"{names[3]}.JPG",
        f"{names[3]}.WAV", f"{names[4]}.JPG",
    ]  # fmt: skip
    assert sorted(copied.values()) == sorted(
        data for name, data in before.items() if not name.endswith(("COPY.JPG", "BROKEN.JPG", ".txt"))
    ), "every photo came whole, with what belongs to it"
    assert tree(second) == copied
    photos = studio.catalog.photos(studio.catalog.search("sort:name"))
    assert [photo.path for photo in photos] == [pictures / f"{name}.JPG" for name in names]
    assert all(photo.keywords == ("trip|rome",) and photo.edited for photo in photos)
    assert photos[2].rating == 3, "what the card's sidecar says came too"
    assert photos[3].companions == ("2024-05-31_0004.WAV",)
    assert studio.catalog.history(photos[0].id).recipe.steps
    assert studio.catalog.count("album:rome") == 5
    told = {outcome.source.name: outcome.reason for outcome in changes.outcomes if outcome.reason}
    assert "same photo as IMG_0002.JPG" in told["COPY.JPG"]
    assert told["BROKEN.JPG"].startswith("BROKEN.JPG: "), "it stays on the card, and one is told"
    assert (pictures / f"{names[0]}.JPG").stat().st_mtime == pytest.approx(
        (card / "DCIM/100TEST/IMG_0001.JPG").stat().st_mtime, abs=2
    )


def test_what_the_library_has_is_not_copied_again_and_numbers_go_on(studio, card, tmp_path, make_jpeg):
    pictures = tmp_path / "pictures"
    unload(studio, card, pictures)
    before = tree(pictures)
    make_jpeg(card / "DCIM" / "101TEST" / "NEW.JPG", seed=40)
    changes = unload(studio, card, pictures, album="Second")
    new = {name: data for name, data in tree(pictures).items() if name not in before}
    assert list(new) == ["2024-05/2024-05-31_0006.JPG"]
    assert sum(outcome.skipped for outcome in changes.outcomes) == 6, "five photos and a copy of one"
    assert studio.catalog.count("album:second") == 6, "they are in the album all the same"


def test_keywords_and_presets_are_for_new_photos_only(studio, card):
    ImportPhotos((card,)).run(studio)
    assert studio.catalog.dirty() == []
    ImportPhotos((card,), keywords=("late",), presets=("Black and white",)).run(studio)
    assert studio.catalog.count("late") == 0
    assert studio.catalog.count("edited:yes") == 0


def test_in_place_copies_can_be_left_out(studio, card, tmp_path):
    changes = ImportPhotos((card,), new_only=True).run(studio)
    assert studio.catalog.count() == 5
    assert [outcome.source.name for outcome in changes.outcomes if outcome.skipped] == ["COPY.JPG"]
    shutil.copytree(card, tmp_path / "again")
    changes = ImportPhotos((tmp_path / "again",), new_only=True).run(studio)
    assert studio.catalog.count() == 5
    assert sum(outcome.skipped for outcome in changes.outcomes) == 6
    assert ImportPhotos((card,), new_only=True).run(studio).photos == set(studio.catalog.search()), "known is no copy"
    ImportPhotos((tmp_path / "again",)).run(studio)
    assert studio.catalog.count() == 11, "unless asked, everything comes in"


def test_moving_takes_from_the_card_only_what_was_taken_in(studio, card, tmp_path):
    pictures = tmp_path / "pictures"
    before = tree(card)
    unload(studio, card, pictures, "{name}", move=True)
    left = tree(card)
    assert sorted(Path(name).name for name in left) == ["BROKEN.JPG", "COPY.JPG", "notes.txt"]
    copied = tree(pictures)
    gone = {name: data for name, data in before.items() if name not in left}
    assert sorted(copied.values()) == sorted(gone.values())
    assert "IMG_0001-1.JPG" in copied, "two photos of one name stay two"


def test_a_name_that_is_taken_is_never_written_over(studio, card, tmp_path):
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    (pictures / "IMG_0001.JPG").write_bytes(b"something else")
    (pictures / "IMG_0004.WAV").write_bytes(b"another sound")
    unload(studio, card, pictures, "{name}")
    assert (pictures / "IMG_0001.JPG").read_bytes() == b"something else"
    assert (pictures / "IMG_0004.WAV").read_bytes() == b"another sound"
    assert (pictures / "IMG_0004-1.WAV").read_bytes() == b"a few words"
    assert (pictures / "IMG_0004-1.JPG").exists()


def test_a_copy_that_does_not_read_back_the_same_is_thrown_away(studio, card, tmp_path, monkeypatch):
    honest = carrying._read_back
    bad = "IMG_0002"

    def reading(part, target):
        return b"other" if bad in target.name else honest(part, target)

    monkeypatch.setattr(carrying, "_read_back", reading)
    changes = unload(studio, card, tmp_path / "pictures", "{name}", move=True)
    [failed] = [outcome for outcome in changes.failed if outcome.source.name == "IMG_0002.JPG"]
    assert "not what was read from the card" in failed.reason
    assert (card / "DCIM/100TEST/IMG_0002.JPG").exists()
    assert not list((tmp_path / "pictures").rglob("*IMG_0002*"))


def test_a_card_that_is_pulled_out_ends_the_import_with_what_has_landed(studio, card, tmp_path, monkeypatch):
    first = unloading.carry
    count = []

    def pulled(source, targets, progress):
        count.append(source)
        if len(count) == 3:
            shutil.move(card, tmp_path / "pocket")
        first(source, targets, progress)

    monkeypatch.setattr(unloading, "carry", pulled)
    changes = unload(studio, card, tmp_path / "pictures")
    assert studio.catalog.count() == 2
    assert len(changes.failed) == 5
    assert all("card or disk that it was on is not there" in outcome.reason for outcome in changes.failed)
    assert len(count) == 3, "nothing more was tried"
    assert all(".tmp" not in name for name in tree(tmp_path / "pictures"))
    monkeypatch.undo()
    shutil.move(tmp_path / "pocket", card)
    unload(studio, card, tmp_path / "pictures")
    assert studio.catalog.count() == 5
    assert len(list((tmp_path / "pictures").rglob("*.JPG"))) == 5


def test_a_disk_without_room_is_told_before_anything_is_copied(studio, card, tmp_path, monkeypatch):
    monkeypatch.setattr(unloading, "free_space", lambda folder: 1000)
    with pytest.raises(DiskFull, match="there is no room for"):
        unload(studio, card, tmp_path / "pictures")
    assert not (tmp_path / "pictures").exists()


def test_cancelling_keeps_what_has_landed_and_leaves_no_part(studio, card, tmp_path):
    def checkpoint():
        if list((tmp_path / "pictures").rglob("*_0002.JPG")):
            raise Cancelled

    task = ImportPhotos((card,), landing=Landing(tmp_path / "pictures", NAME))
    with pytest.raises(Cancelled):
        task.run(studio, Progress(checkpoint=checkpoint))
    files = list(tree(tmp_path / "pictures"))
    assert all(name.endswith(".JPG") for name in files)
    assert 1 <= studio.catalog.count() <= 2


@pytest.mark.parametrize(
    ("template", "backup", "words"),
    [
        ("{nothing}", None, "knows no {nothing}"),
        ("../{name}", None, "inside the folder"),
        ("{name}", "same", "same folder"),
    ],
)
def test_what_makes_no_sense_is_refused(tmp_path, template, backup, words):
    with pytest.raises(UsageError, match=words):
        Landing(tmp_path, template, tmp_path if backup else None)


def test_carry_refuses_a_name_that_is_taken(tmp_path):
    (tmp_path / "a").write_bytes(b"new")
    (tmp_path / "b").write_bytes(b"old")
    with pytest.raises(FileError, match="already a file of this name"):
        carry(tmp_path / "a", [tmp_path / "b"])
    assert (tmp_path / "b").read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]


# killed at random moments

COUNT = 60
CODE = """
import sys
from pathlib import Path
from editor.catalog import facts
from editor.studio import Studio
from editor.tasks import import_photos
from editor.tasks.import_photos import ImportPhotos
from editor.tasks.unloading import Landing
from tests.catalog.telling import TellingReader
import_photos.AT_ONCE = 5
card, home, pictures, second = map(Path, sys.argv[1:])
studio = Studio.open(home)
studio.catalog.intake.reader = TellingReader()
print("ready", flush=True)
ImportPhotos((card,), "Card", landing=Landing(pictures, "{counter:03}", second), keywords=("k",)).run(studio)
studio.close()
print("done", flush=True)
"""


def killed_while_unloading(tmp_path, times, seed):
    card, home = tmp_path / "card", tmp_path / "home"
    chance = random.Random(seed)
    for number in range(COUNT):
        make_photo(card / f"{number:03}.jpg", title=f"{number} " + "x" * chance.randrange(100_000))
    before = tree(card)
    environment = {**os.environ, "PYTHONPATH": str(Path.cwd()), "OMP_NUM_THREADS": "1"}
    counts = set()
    for turn in range(times):
        pictures, second = tmp_path / f"pictures {turn}", tmp_path / f"second {turn}"
        shutil.rmtree(home, ignore_errors=True)
        words = [sys.executable, "-c", CODE, str(card), str(home), str(pictures), str(second)]
        child = subprocess.Popen(words, stdout=subprocess.PIPE, env=environment)
        assert child.stdout.readline() == b"ready\n"
        time.sleep(chance.uniform(0.0, 0.5))
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()
        _whole(home, before, pictures, counts)
        subprocess.run(words, check=True, env=environment, capture_output=True)
        assert sorted(tree(pictures).values()) == sorted(before.values()) == sorted(tree(second).values())
        assert not list(pictures.rglob(".~*")), "the next import has swept"
        studio = Studio.open(home)
        assert studio.catalog.count("album:card k") == COUNT
        studio.close()
    assert tree(card) == before
    return counts


def _whole(home, before, pictures, counts):
    studio = Studio.open(home)
    try:
        studio.catalog.database.check()
        photos = studio.catalog.photos(studio.catalog.search())
        counts.add(len(photos))
        for photo in photos:
            assert photo.path.read_bytes() in before.values()
            assert photo.keywords == ("k",), "no photo is there without what it gets on import"
        if pictures.exists():
            named = [path for path in pictures.iterdir() if not path.name.startswith(".~")]
            assert all(path.read_bytes() in before.values() for path in named), "no half file has a photo's name"
    finally:
        studio.close()


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a POSIX signal")
def test_three_kills_while_unloading_lose_nothing(tmp_path):
    killed_while_unloading(tmp_path, 3, seed=3)


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a POSIX signal")
def test_a_hundred_kills_while_unloading_lose_nothing(tmp_path):
    assert len(killed_while_unloading(tmp_path, 100, seed=4)) > 3


def test_leftovers_of_a_killed_import_are_known_as_ours(tmp_path):
    part = carrying.temporary_name(tmp_path / "IMG_1.JPG")
    part.write_bytes(b"half")
    dead = part.with_name(part.name.replace(f".{os.getpid()}.", ".99999999."))
    part.rename(dead)
    assert sweep(tmp_path) == [dead]
