"""Measuring fills the scores that culling explains itself with."""

import cv2
import numpy as np
import pytest

from editor.progress import Cancelled, Progress
from editor.tasks.import_photos import ImportPhotos
from editor.tasks.measure_photos import MeasurePhotos


def write(path, blur, brightness=1.0):
    noise = np.random.default_rng(3).integers(0, 2, (12, 18, 3)).astype(np.float32) * 200 + 20
    pixels = cv2.resize(noise, (720, 480), interpolation=cv2.INTER_NEAREST)
    pixels = cv2.GaussianBlur(pixels, (0, 0), blur) if blur else pixels
    cv2.imwrite(str(path), (pixels * brightness).clip(0, 255).astype(np.uint8))


@pytest.fixture
def shots(studio, tmp_path):
    folder = tmp_path / "shots"
    folder.mkdir()
    write(folder / "sharp.png", 0)
    write(folder / "soft.png", 9)
    write(folder / "bright.png", 0, brightness=14)
    ImportPhotos((folder,), None).run(studio)
    return {studio.catalog.photo(number).name.split(".")[0]: number for number in studio.catalog.search()}


def test_scores_are_measured_once_and_tell_the_photos_apart(studio, shots):
    news = []
    changes = MeasurePhotos().run(studio, tell=news.append)
    assert changes.photos == frozenset(shots.values())
    assert [each.kind for each in news] == ["start", "over"] * 3
    assert {each.outcome.source for each in news[1::2]} == {outcome.source for outcome in changes.outcomes}
    scores = studio.catalog.culling.scores()
    assert scores[shots["sharp"]].sharpness > 80
    assert scores[shots["soft"]].sharpness < 25
    assert scores[shots["bright"]].blown > 0.5 > scores[shots["sharp"]].blown
    assert MeasurePhotos().run(studio).photos == frozenset()
    proposals = studio.catalog.culling.propose(list(shots.values()))
    assert {proposal.photo for proposal in proposals} == {shots["soft"], shots["bright"]}


def test_only_those_asked_for_and_one_that_fails_stops_nobody(studio, shots):
    broken = studio.catalog.photo(shots["soft"]).path
    broken.write_bytes(broken.read_bytes()[:60])
    changes = MeasurePhotos((shots["soft"], shots["sharp"])).run(studio)
    assert [outcome.source.name for outcome in changes.failed] == ["soft.png"]
    assert "soft.png" in changes.failed[0].reason
    assert set(studio.catalog.culling.scores()) == {shots["sharp"]}


def test_what_was_measured_before_a_cancel_stays(studio, shots):
    calls = []

    def checkpoint():
        calls.append(1)
        if len(calls) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        MeasurePhotos().run(studio, Progress(checkpoint=checkpoint))
    assert len(studio.catalog.culling.scores()) == 2
