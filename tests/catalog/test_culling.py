from dataclasses import replace

import cv2
import numpy as np
import pytest

from editor.catalog.measuring import measure
from editor.catalog.query import Query
from editor.catalog.scores import Limits, Scores, distance, reasons
from editor.imaging.image import Image
from tests.catalog.telling import make_photo


def scene(seed=1, height=800, width=1200):
    """Soft light, and shapes with sharp edges."""
    chance = np.random.default_rng(seed)
    canvas = cv2.resize(
        chance.uniform(0.2, 0.7, (6, 9, 3)).astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC
    )
    for _ in range(25):
        x, y = int(chance.integers(0, width)), int(chance.integers(0, height))
        shade = tuple(float(v) for v in chance.uniform(0.1, 0.85, 3))
        cv2.circle(canvas, (x, y), int(chance.integers(20, 90)), shade, -1, cv2.LINE_AA)
    return np.clip(canvas, 0, 1)


def as_image(canvas):
    return Image((np.clip(canvas, 0, 1) * 255 + 0.5).astype(np.uint8))


def blurred(canvas, sigma):
    return cv2.GaussianBlur(canvas, (0, 0), sigma)


def test_sharpness_falls_with_blur_and_looks_at_the_sharpest_part():
    scores = [measure(as_image(blurred(scene(), sigma) if sigma else scene())).sharpness for sigma in (0, 1.5, 3, 6)]
    assert scores[0] > 80
    assert scores[0] > scores[1] > scores[2]
    assert scores[3] < 15
    portrait = blurred(scene(), 8)
    for place in range(6):  # eyes, lashes, a collar: a tenth of the picture
        cv2.circle(portrait, (520 + 40 * place, 400 + 30 * (place % 3)), 14, (0.1, 0.1, 0.1), -1, cv2.LINE_AA)
    assert measure(as_image(portrait)).sharpness > 60, "a sharp subject before a soft background is sharp"


def test_noise_is_not_taken_for_sharpness_and_is_measured():
    chance = np.random.default_rng(3)
    soft = blurred(scene(), 6)
    for sigma in (4, 10):
        noisy = measure(as_image(soft + chance.normal(0, sigma / 255, soft.shape).astype(np.float32)))
        # Three channels average out in the luma; what is told is what is seen.
        assert 0.4 * sigma < noisy.noise < 1.1 * sigma
        assert noisy.sharpness < 40
    assert measure(as_image(soft)).noise < 1.5


def test_clipping_is_the_part_of_the_picture():
    canvas = scene()
    canvas[:200] = 1.0
    canvas[600:] = 0.0
    scores = measure(as_image(canvas))
    assert scores.blown == pytest.approx(0.25, abs=0.02)
    assert scores.crushed == pytest.approx(0.25, abs=0.02)


def test_flat_and_tiny_pictures_have_scores_too():
    for image in (Image(np.zeros((1, 1, 3), np.uint8)), Image(np.full((3, 900, 1), 40000, np.uint16))):
        scores = measure(image)
        assert scores.sharpness == 0.0
        assert scores.noise == 0.0


def test_fingerprints_are_close_for_copies_and_far_for_others():
    one = measure(as_image(scene(1))).fingerprint
    small = cv2.resize(scene(1), (400, 267), interpolation=cv2.INTER_AREA)
    assert distance(one, measure(as_image(small)).fingerprint) <= 3
    assert distance(one, measure(as_image(scene(1) * 0.9)).fingerprint) <= 3
    assert distance(one, measure(as_image(scene(2))).fingerprint) > 14
    assert distance(-1, 0) == 64


def test_reasons_have_figures():
    told = reasons(Scores(5, 0.5, 0.6, 20, 0), Limits())
    assert len(told) == 4
    assert "sharpness 5 of 100" in told[0]
    assert "50%" in told[1]
    assert reasons(Scores(80, 0, 0, 1, 0), Limits()) == ()


@pytest.fixture
def burst(catalog, album_folder):
    """Three shots of one scene within a second, one of another scene between them in time, one much later."""
    times = ["10:00:00.000", "10:00:00.400", "10:00:01.000", "10:00:01.300", "11:00:00"]
    paths = [
        make_photo(album_folder / f"{n}.jpg", taken=f"2024-05-01T{time}", model="X", size=(1200, 800))
        for n, time in enumerate(times)
    ]
    ids = catalog.add_files(paths)
    for photo, (print_, sharp) in zip(catalog.photos(ids), [(0, 60), (1, 90), (3, 10), (-1, 80), (0, 70)], strict=True):
        catalog.culling.keep(photo, Scores(sharp, 0, 0, 1, print_))
    return catalog, ids


def test_bursts_are_alike_and_near_in_time(burst):
    catalog, ids = burst
    assert catalog.culling.similar(ids) == [ids[:3]], "time alone makes no stack"
    assert catalog.culling.similar(ids[2:4]) == []
    assert catalog.culling.similar([*ids[:3], ids[4]], seconds=None) == [[*ids[:3], ids[4]]]


def test_stacks_show_their_top_and_can_be_undone(burst):
    catalog, ids = burst
    catalog.stack([ids[1], ids[0], ids[2]])
    assert list(catalog.search(Query(stacked=True))) == [ids[1], ids[3], ids[4]]
    top = catalog.photo(ids[1])
    assert (top.stack_top, top.stack_size, catalog.photo(ids[0]).stack_top) == (True, 3, False)
    assert list(catalog.search("is:stacked")) == ids[:3]
    catalog.unstack([ids[1]])
    assert catalog.photo(ids[0]).stack_top, "another one comes on top"
    catalog.unstack([ids[0]])
    assert list(catalog.search("is:stacked")) == [], "one alone is no stack"
    for _ in range(3):
        catalog.undo()
    assert list(catalog.search("is:stacked")) == []
    catalog.redo()
    assert catalog.photo(ids[1]).stack_size == 3


def test_proposals_explain_themselves_and_change_nothing(burst):
    catalog, ids = burst
    catalog.stack(ids[:3])
    proposals = catalog.culling.propose(ids)
    assert [(p.photo, p.flag) for p in proposals] == [(ids[2], -1), (ids[1], 1)]
    assert "sharpness 10 of 100" in proposals[0].why
    assert proposals[1].why == "the sharpest of 3 similar shots (90, next 60)"
    assert {photo.flag for photo in catalog.photos(ids)} == {0}
    stricter = catalog.culling.propose(ids, Limits(sharpness=65))
    assert [p.photo for p in stricter if p.flag == -1] == [ids[0], ids[2]]


def test_scores_are_forgotten_when_the_file_changes(burst):
    catalog, ids = burst
    assert catalog.culling.unmeasured() == []
    path = catalog.photo(ids[0]).path
    make_photo(path, iso=100, taken="2024-05-01T10:00:00")
    catalog.add_files([path])
    assert ids[0] not in catalog.culling.scores()
    assert catalog.culling.unmeasured() == [ids[0]]


def test_duplicates_name_the_best_and_why(catalog, album_folder):
    one = make_photo(album_folder / "a.jpg", taken="2024-05-01T10:00:00", salt="x")
    copy = make_photo(album_folder / "a copy.jpg", taken="2024-05-01T10:00:00", salt="x")
    small = make_photo(album_folder / "small.jpg", taken="2024-05-01T10:00:00", size=(600, 400))
    raw = make_photo(album_folder / "raw.nef", taken="2024-05-01T10:00:00")
    other = make_photo(album_folder / "other.jpg", taken="2024-05-02T10:00:00")
    ids = catalog.add_files([one, copy, small, raw, other])
    photos = catalog.photos(ids)
    for photo in photos:
        catalog.culling.keep(photo, Scores(50, 0, 0, 1, 5 if photo.name != "raw.nef" else 4))
    exact, alike = catalog.culling.duplicates(photos)
    assert (exact.exact, exact.ids, exact.best) == (True, tuple(ids[:2]), ids[0])
    assert exact.why == "they are equal; it has the shortest name or came first"
    assert (alike.exact, alike.ids, alike.best) == (False, (ids[0], ids[2], ids[3]), ids[3])
    assert alike.why == "it is the RAW"
    catalog.rate([ids[1]], 4)
    exact = catalog.culling.duplicates(catalog.photos(ids[:2]))[0]
    assert (exact.best, exact.why) == (ids[1], "it has 4 stars")
    different = [replace(photo, content_hash=f"{photo.id}") for photo in catalog.photos(ids[:2])]
    assert [same for same in catalog.culling.duplicates(different) if same.exact] == []
