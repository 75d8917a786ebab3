"""A library of a hundred thousand photos that exist only in its catalog and its caches, made in seconds."""

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import simplejpeg

from editor.catalog.catalog import Catalog
from editor.catalog.micro import EDGE, MARK, SLOT
from editor.catalog.rows import Terms, index_words
from editor.catalog.thumbnails import Thumbnails, key_of
from editor.catalog.wording import natural_key

COUNT = 100_000
WORDS = [
    "mountain", "lake", "family", "birthday", "Göteborg", "sunset", "portrait", "dog", "cat", "street", "night",
    "beach",
]  # fmt: skip
CAMERAS = [f"{make} {model}" for make in ("NIKON", "Canon EOS", "SONY ILCE") for model in range(10)]


def fill(catalog: Catalog, count: int) -> None:
    """Photos by hand, without files: what an import writes, in one transaction."""
    chance = random.Random(7)
    with catalog.database.write() as db:
        terms = Terms(db)
        db.execute("INSERT INTO volume VALUES(1,'mount:/users/ada','/users/ada')")
        db.executemany(
            "INSERT INTO folder VALUES(?,1,?)",
            [(n, f"Pictures/{2008 + n // 25}/trip {n}") for n in range(1, count // 300 + 2)],
        )
        cameras = [terms.number("camera", name) for name in CAMERAS]
        lenses = [terms.number("lens", f"{n}mm") for n in range(20)]
        formats = [terms.number("format", name) for name in ("jpeg", "raw", "heif")]
        keywords = [terms.number("keyword", word) for word in WORDS]
        columns = (
            "folder,name,sort_name,at,taken,rating,flag,label,camera,lens,format,iso,width,height,size,"
            "mtime_ns,inode,quick_hash,added,title"
        )
        rows = []
        for n in range(1, count + 1):
            at = 1_500_000_000_000 + chance.randrange(10**11)
            name = f"IMG_{n:06}.CR2"
            marks = (
                chance.choice([0, 0, 0, 1, 2, 3, 4, 5]),
                chance.choice([0, 0, 0, 1, -1]),
                chance.choice([0] * 9 + [1, 2]),
            )
            said = (
                chance.choice(cameras),
                chance.choice(lenses),
                chance.choice(formats),
                chance.choice([100, 400, 1600]),
            )
            content = chance.randbytes(16)
            size = chance.randrange(3 * 10**7)
            title = " ".join(chance.sample(WORDS, 2))
            rows.append(
                (
                    n // 300 + 1,
                    name,
                    natural_key(name),
                    at,
                    at,
                    *marks,
                    *said,
                    6000,
                    4000,
                    size,
                    n,
                    n,
                    content,
                    at,
                    title,
                )
            )
        holes = ",".join("?" * len(rows[0]))
        db.executemany(f"INSERT INTO photo({columns}) VALUES({holes})", rows)
        pairs = {(n, chance.choice(keywords)) for n in range(1, count + 1) for _ in range(2)}
        db.executemany("INSERT INTO photo_keyword VALUES(?,?)", sorted(pairs))
    with catalog.database.write() as db:
        for start in range(1, count + 1, 20_000):
            index_words(db, catalog.places, range(start, min(start + 20_000, count + 1)))


def give_pictures(
    thumbnails: Thumbnails, catalog: Catalog, pictures: Sequence[np.ndarray], shown: Sequence[int]
) -> None:
    """A micro picture for every photo, a thumbnail of 320 pixels for those shown; pictures: H×W×3, in turn."""
    count = catalog.count()
    small = np.stack([cv2.resize(each, (EDGE, EDGE), interpolation=cv2.INTER_AREA) for each in pictures])
    slots = np.zeros((count + 1, SLOT), np.uint8)
    turns = np.arange(count + 1) % len(pictures)
    slots[1:, MARK:] = small.reshape(len(pictures), -1)[turns[1:]]
    slots[1:, :MARK] = 1
    path = Path(thumbnails._micro._path)
    path.parent.mkdir(parents=True, exist_ok=True)
    slots.tofile(path)
    encoded = [simplejpeg.encode_jpeg(np.ascontiguousarray(each), 85, "RGB", "420") for each in pictures]
    for photo in catalog.photos(shown):
        thumbnails.store.put(key_of(photo), 320, encoded[photo.id % len(pictures)])


def scenes(count: int, seed: int = 5) -> list[np.ndarray]:
    """Pictures in different colours, 213×320×3: a horizon, a light and something before it."""
    chance = np.random.default_rng(seed)
    made = []
    for _ in range(count):
        sky, ground, light = chance.integers(20, 235, (3, 3))
        picture = np.linspace(sky, ground, 213)[:, None, :].repeat(320, 1)
        cv2.circle(picture, tuple(int(each) for each in chance.integers(20, 300, 2)), 24, tuple(map(float, light)), -1)
        made.append(picture.clip(0, 255).astype(np.uint8))
    return made


def crops(photos: Sequence[Path], count: int, seed: int = 3) -> list[np.ndarray]:
    """Parts of real photos, some mirrored, in different light: 320 pixels on the long edge."""
    from editor.catalog.thumbnails import shown_pixels
    from editor.formats.files import read_preview

    chance = np.random.default_rng(seed)
    whole = [shown_pixels(read_preview(path, 1024)) for path in photos]
    made = []
    for turn in range(count):
        source = whole[turn % len(whole)]
        height, width = source.shape[:2]
        tall = chance.random() < 0.25
        size = chance.uniform(0.55, 1.0) * min(width, height * 1.5)
        across, down = (size / 2.25, size / 1.5) if tall else (size, size / 1.5)
        across, down = int(min(across, width)), int(min(down, height))
        left, top = int(chance.integers(0, width - across + 1)), int(chance.integers(0, height - down + 1))
        part = source[top : top + down, left : left + across]
        part = part[:, ::-1] if chance.random() < 0.5 else part
        part = cv2.resize(np.ascontiguousarray(part), (213, 320) if tall else (320, 213), interpolation=cv2.INTER_AREA)
        light = chance.uniform(0.8, 1.15) * chance.uniform(0.94, 1.06, 3)
        made.append((part * light).clip(0, 255).astype(np.uint8))
    return made


def furnish(home: Path, photos: Sequence[Path], pictures: int = 240) -> None:
    """Such a library in a home folder, with pictures made of these photos."""
    made = crops(photos, pictures)
    upright = [number for number, each in enumerate(made) if each.shape[0] > each.shape[1]]
    with Catalog.open(home / "catalog") as catalog:
        fill(catalog, COUNT)
        holes = ",".join(map(str, upright))
        with catalog.database.write() as db:
            db.execute(f"UPDATE photo SET width=4000, height=6000 WHERE id % {pictures} IN ({holes})")
        catalog.columns.forget()
        catalog.create_album("Portfolio", None, "rating:5 flag:picked")
        travel = catalog.create_album("Travel")
        for name, words in (("Lakes", "lake mountain"), ("Göteborg", "göteborg"), ("Nights", "night street")):
            catalog.add_to_album(catalog.create_album(name, travel.id).id, list(catalog.search(words)))
        shown = list(catalog.search(limit=600))
        thumbnails = Thumbnails(home / "cache" / "thumbnails", catalog)
        give_pictures(thumbnails, catalog, made, shown)
        thumbnails.close()


def main(words: Sequence[str] | None = None) -> None:
    """Take a picture of the window over such a library: python -m tests.benchmarks.hundred_thousand OUT.png PHOTO…"""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from editor.desktop.app import make_app, make_window
    from editor.studio import Studio

    out, *photos = map(Path, words or sys.argv[1:])
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        furnish(Path(home), photos)
        studio = Studio.open(Path(home))
        studio.keep_settings(replace(studio.settings, tour_seen=True, language="en"))
        app = make_app(studio)
        window = make_window(studio)
        window.resize(1600, 1000)
        window.show()

        def wait(ready: Callable[[], bool], seconds: float = 20.0) -> None:
            end = time.monotonic() + seconds
            while time.monotonic() < end and not ready():
                app.processEvents()
                time.sleep(0.01)

        wait(lambda: window._furniture is not None and window.session.is_open)
        window.library.grid.set_cell_size(148)
        window.book["timeline"].trigger()
        window.session.photos.choose_rows([(24, 31)])
        window.session.photos.go(27, keep=True)
        wait(lambda: False, 4.0)
        window.grab().save(str(out))
        window.close()


if __name__ == "__main__":
    main()
