"""A library of a hundred thousand photos that exist only in its catalog and its caches, made in seconds."""

import random
from collections.abc import Sequence
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
        db.execute("INSERT INTO volume VALUES(1,'mount:/nowhere','/nowhere')")
        db.executemany("INSERT INTO folder VALUES(?,1,?)", [(n, f"trip {n}") for n in range(1, count // 300 + 2)])
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
