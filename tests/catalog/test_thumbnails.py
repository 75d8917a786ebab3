import io
import threading
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import piexif
import pytest
from PIL import Image as Pillow

from editor.catalog.catalog import Catalog
from editor.catalog.thumbnail_store import ThumbnailStore
from editor.catalog.thumbnails import EDGES, Thumbnails, edge_for, key_of, shown_pixels, unedited
from editor.develop.edits import all_edits
from editor.develop.history import History
from editor.develop.recipe import Recipe
from editor.errors import FileMissing
from editor.imaging.image import Image


def picture(width=1200, height=800):
    """Red to the left, blue to the right."""
    pixels = np.zeros((height, width, 3), np.uint8)
    pixels[:, : width // 2, 0] = 220
    pixels[:, width // 2 :, 2] = 220
    return pixels


def jpeg(path, pixels, **options):
    path.parent.mkdir(parents=True, exist_ok=True)
    Pillow.fromarray(pixels).save(path, quality=95, **options)
    return path


@pytest.fixture
def real(tmp_path):
    """A catalog that reads real files, and thumbnails for it."""
    with Catalog.open(tmp_path / "catalog") as catalog:
        thumbnails = Thumbnails(tmp_path / "cache", catalog)
        yield catalog, thumbnails
        thumbnails.close()


def test_a_thumbnail_is_made_once_and_then_at_hand(real, tmp_path):
    catalog, thumbnails = real
    [number] = catalog.add_files([jpeg(tmp_path / "a.jpg", picture())])
    photo = catalog.photo(number)
    assert (photo.format, photo.width, photo.height) == ("jpeg", 1200, 800)
    assert thumbnails.get(photo, 300) is None
    assert thumbnails.micro([number]) == {}
    made = thumbnails.make(photo, 300)
    assert made.shape == (213, 320, 3)
    assert made.dtype == np.uint8
    photo.path.unlink()
    kept = thumbnails.get(photo, 300)
    assert kept.shape == made.shape
    assert np.abs(kept.astype(int) - made).mean() < 4
    assert kept[100, 20, 0] > 180
    assert kept[100, 300, 2] > 180
    assert thumbnails.get(photo, 100).shape[1:] == (160, 3), "a larger one is shrunk"
    assert thumbnails.get(photo, 640) is None, "a smaller one is no larger one"
    with pytest.raises(FileMissing):
        thumbnails.make(photo, 640)


def test_micro_pictures_come_for_many_at_once(real, tmp_path):
    catalog, thumbnails = real
    ids = catalog.add_files([jpeg(tmp_path / f"{n}.jpg", np.full((50, 80, 3), 20 * n, np.uint8)) for n in range(1, 6)])
    for photo in catalog.photos(ids[:4]):
        thumbnails.make(photo, 160)
    found = thumbnails.micro([*ids, 9999, -1])
    assert sorted(found) == ids[:4]
    assert found[ids[2]].shape == (32, 32, 3)
    assert abs(int(found[ids[2]].mean()) - 60) < 4
    other = Thumbnails(tmp_path / "cache")
    assert other.micro(ids) == {}, "another catalog's are not taken for ours"


def test_a_photo_is_shown_upright(real, tmp_path):
    catalog, thumbnails = real
    exif = piexif.dump({"0th": {piexif.ImageIFD.Orientation: 6}})
    [number] = catalog.add_files([jpeg(tmp_path / "a.jpg", picture(), exif=exif)])
    photo = catalog.photo(number)
    assert (photo.width, photo.height) == (800, 1200)
    made = thumbnails.make(photo, 160)
    assert made.shape == (160, 107, 3)
    assert made[20, 50, 0] > 180
    assert made[140, 50, 2] > 180


def test_the_cameras_own_thumbnail_is_there_at_a_glance(real, tmp_path):
    catalog, thumbnails = real
    small = io.BytesIO()
    Pillow.fromarray(picture(160, 107)).save(small, "JPEG")
    exif = piexif.dump({"0th": {}, "1st": {}, "thumbnail": small.getvalue()})
    with_one, without = jpeg(tmp_path / "a.jpg", picture(), exif=exif), jpeg(tmp_path / "b.jpg", picture())
    first, second = catalog.photos(catalog.add_files([with_one, without]))
    assert thumbnails.glance(first).shape == (107, 160, 3)
    assert sorted(thumbnails.micro([first.id, second.id])) == [first.id]
    assert thumbnails.glance(second) is None
    assert thumbnails.glance(replace(first, edited=True)) is None
    assert thumbnails.glance(replace(first, width=100, height=100)) is None, "its shape must be the photo's"
    first.path.unlink()
    assert thumbnails.glance(first) is None


def test_edited_photos_look_edited(real, tmp_path):
    catalog, thumbnails = real
    [number] = catalog.add_files([jpeg(tmp_path / "a.jpg", np.full((300, 400, 3), 90, np.uint8))])
    photo = catalog.photo(number)
    plain = thumbnails.make(photo, 160).mean()
    exposure = all_edits()["exposure"]
    name = next(iter(exposure.controls()))
    catalog.save_history(number, History().add("Brighter", Recipe().with_edit(exposure(**{name: 1.0}))))
    edited = catalog.photo(number)
    assert edited.edited
    assert edited.look != photo.look
    assert thumbnails.get(edited, 160) is None
    assert thumbnails.make(edited, 160).mean() > plain * 1.2
    assert thumbnails.get(unedited(edited), 160).mean() == pytest.approx(plain, abs=2), "the original's is kept beside"
    assert thumbnails.micro([number])[number].mean() > plain * 1.2


def test_the_largest_unused_go_first_when_there_are_too_many(tmp_path, monkeypatch):
    now = [1_000_000_000.0]
    monkeypatch.setattr("editor.catalog.thumbnail_store.time", SimpleNamespace(time=lambda: now[0]))
    store = ThumbnailStore(tmp_path, 10_000)
    for n in range(9):
        store.put(bytes([n]), 160, bytes(1000))
        now[0] += 86400
    assert store.get(bytes([0]), 160) is not None, "looked at today"
    for n in range(9, 12):
        store.put(bytes([n]), 160, bytes(1000))
    assert store.total() <= 10_000
    assert store.get(bytes([0]), 160) is not None
    assert store.get(bytes([1]), 160) is None
    assert store.get(bytes([11]), 160) == (160, bytes(1000))
    store.close()


def test_a_damaged_cache_is_begun_anew(tmp_path):
    store = ThumbnailStore(tmp_path, 10**6)
    store.put(b"a", 160, b"x" * 100)
    store.close()
    store.path.write_bytes(b"rubbish" * 1000)
    assert store.get(b"a", 160) is None
    store.put(b"a", 160, b"y" * 100)
    assert store.get(b"a", 160) == (160, b"y" * 100)
    store.close()


def test_a_cache_that_cannot_be_written_is_no_trouble(tmp_path):
    (tmp_path / "file").write_text("in the way")
    thumbnails = Thumbnails(tmp_path / "file")
    photo = SimpleNamespace(id=1, quick_hash="aa", look="", path=jpeg(tmp_path / "a.jpg", picture()), edited=False)
    assert thumbnails.make(photo, 160).shape == (107, 160, 3)
    assert thumbnails.get(photo, 160) is None
    assert thumbnails.micro([1]) == {}


def test_several_threads_make_and_get(real, tmp_path):
    catalog, thumbnails = real
    ids = catalog.add_files([jpeg(tmp_path / f"{n}.jpg", np.full((50, 80, 3), 20 * n, np.uint8)) for n in range(1, 9)])
    photos = catalog.photos(ids)
    troubles = []

    def work(own):
        try:
            for photo in own * 3:
                thumbnails.make(photo, 160)
                assert thumbnails.get(photo, 160) is not None
                assert len(thumbnails.micro(ids)) >= 1
        except BaseException as error:  # noqa: BLE001
            troubles.append(error)

    threads = [threading.Thread(target=work, args=(photos[n::3],)) for n in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert troubles == []
    assert sorted(thumbnails.micro(ids)) == ids


def test_any_image_is_shown_as_bytes():
    grey = Image(np.full((4, 6, 1), 32768, np.uint16))
    assert shown_pixels(grey).tolist() == np.full((4, 6, 3), 128, np.uint8).tolist()
    half = Image(np.array([[[0.5, 2.0, -1.0]]], np.float32))
    assert shown_pixels(half).tolist() == [[[128, 255, 0]]]
    clear = Image(np.zeros((1, 1, 3), np.uint8), alpha=np.zeros((1, 1), np.uint8))
    assert shown_pixels(clear).tolist() == [[[238, 238, 238]]]


def test_keys_and_sizes():
    assert [edge_for(size) for size in (1, 160, 161, 640, 5000)] == [160, 160, 320, 640, EDGES[-1]]
    one = SimpleNamespace(quick_hash="a", look="")
    assert key_of(one) == key_of(SimpleNamespace(quick_hash="a", look=""))
    assert key_of(one) != key_of(SimpleNamespace(quick_hash="a", look="b"))
