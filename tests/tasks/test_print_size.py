"""Any size asked for is reached: by the least sufficient model factor and a plain resampler for the rest."""

import json

import numpy as np
import pytest

from editor.errors import UsageError
from editor.formats.files import probe
from editor.formats.picture import Picture
from editor.imaging.image import Image
from editor.metadata.metadata import Metadata
from editor.progress import Progress
from editor.tasks.enhance_photos import EnhancePhotos, Planner
from editor.tasks.enhancing import Wishes
from editor.tasks.manifest import read_manifest
from editor.tasks.output import Output
from editor.tasks.print_size import PrintSize


@pytest.mark.parametrize(
    ("text", "long", "short", "dpi"),
    [
        ("30x45cm@300", 5315, 3543, 300),
        ("45 × 30 cm @ 300dpi", 5315, 3543, 300),
        ("8x10in", 3000, 2400, 300),
        ("100x150mm@254", 1500, 1000, 254),
        ("A4@300", 3508, 2480, 300),
        ("30cm", 3543, 0, 300),
        ("6000x4000", 6000, 4000, None),
        ("5000px", 5000, 0, None),
        ("13x18@100", None, None, None),
    ],
)
def test_sizes_are_read_as_people_write_them(text, long, short, dpi):
    if long is None:  # pixels have no dots an inch
        with pytest.raises(UsageError, match="a size is given like 30x45cm@300"):
            PrintSize.read(text)
    else:
        assert PrintSize.read(text) == PrintSize(long, short, dpi)
        assert PrintSize.read(PrintSize(long, short, dpi).text) == PrintSize(long, short, dpi)


@pytest.mark.parametrize("text", ["", "large", "0x0cm", "30x45km", "a9", "1e9px", "999999px", "30x45cm@0", "1.2.3cm"])
def test_sizes_that_make_no_sense_are_refused(text):
    with pytest.raises(UsageError, match="size"):
        PrintSize.read(text)


def test_the_whole_photo_fits_whichever_way_it_is_held():
    size = PrintSize(3000, 2000)
    assert size.long_edge(600, 400) == size.long_edge(400, 600) == 3000
    assert size.long_edge(500, 500) == 2000
    assert size.long_edge(1600, 400) == 3000
    assert PrintSize(700).long_edge(500, 100) == 700


@pytest.mark.parametrize(
    ("pixels", "scale"),
    [((3000, 2000), None), ((2980, 1990), None), ((1600, 1000), 2), ((900, 600), 4), ((200, 100), 4)],
)
def test_the_least_factor_that_is_enough_is_taken(pixels, scale):
    assert Wishes(("upscale",), size=PrintSize(3000)).scale_for(*pixels) == scale


def test_four_times_is_not_tried_where_it_would_be_too_much_at_once():
    assert Wishes(size=PrintSize(20000)).scale_for(9000, 6000) == 2


def test_scale_and_size_cannot_both_be_said():
    with pytest.raises(UsageError, match="not both"):
        Wishes(scale=2, size=PrintSize(100))


@pytest.mark.parametrize(
    ("size", "width", "model"), [(150, 150, True), (192, 192, True), (195, 195, True), (60, 60, False)]
)
def test_the_file_has_the_size_and_says_how_true_it_is(plain_studio, make_jpeg, tmp_path, size, width, model):
    photo = make_jpeg(tmp_path / "in" / "a.jpg")
    manifest = tmp_path / "receipts.json"
    task = EnhancePhotos((photo,), Output(tmp_path / "out"), (), size=PrintSize(size), manifest=manifest)
    outcome = task.run(plain_studio).outcomes[0]
    assert not outcome.failed, outcome.reason
    found = probe(outcome.output)
    assert (found.width, found.height) == (width, round(width * 2 / 3))
    assert ("plain-upscale" in outcome.model) == model
    assert (outcome.consistency is not None) == model
    if model:
        assert outcome.consistency > 30
        entry = read_manifest(manifest).entries[0]
        assert entry["faithfulness"]["consistency"] == outcome.consistency
        assert json.dumps(entry)
    again = task.run(plain_studio).outcomes[0]
    assert again.output != outcome.output or again.consistency == outcome.consistency


def test_more_than_a_model_does_is_told(plain_studio):
    planner = Planner(Wishes((), size=PrintSize(1000)), plain_studio.registry, lambda *_: 0.0)
    picture = Picture(Image(np.full((64, 96, 3), 90, np.uint8)), Metadata())
    plan = planner.plan(picture, Progress())
    assert plan.long_edge == 1000
    assert plan.notes == ("10.4 times as large: 4 times by the model, the rest is interpolated",)
    assert plan.recipe.get("upscale").scale == "4x"
