"""Making: what is held in memory while one photo becomes its file, and what follows its pixels there."""

import json
import shutil
import subprocess
import weakref

import pytest

from editor.develop.edits import edit_called
from editor.develop.recipe import Recipe
from editor.formats.files import read
from editor.tasks import making
from editor.tasks.develop_photos import DevelopPhotos
from editor.tasks.output import Output

BRIGHTER = Recipe().with_edit(edit_called("exposure")(stops=0.5))


def test_the_original_is_let_go_of_before_the_file_is_written(studio, make_jpeg, tmp_path, monkeypatch):
    originals, alive = [], []
    open_for, write_photo = making.open_for, making.write_photo

    def opening(*asked):
        picture, scale = open_for(*asked)
        originals.append(weakref.ref(picture.image.pixels))
        return picture, scale

    def writing(*told, **more):
        alive.append(originals[-1]() is not None)
        return write_photo(*told, **more)

    monkeypatch.setattr(making, "open_for", opening)
    monkeypatch.setattr(making, "write_photo", writing)
    source = make_jpeg(tmp_path / "in" / "one.jpg")
    outcome = DevelopPhotos((source,), Output(tmp_path / "out"), BRIGHTER).run(studio).outcomes[0]
    assert outcome.reason == ""
    assert alive == [False]
    made = read(tmp_path / "out" / "one.jpg")
    assert (made.image.width, made.image.height) == (96, 64)
    assert made.metadata.fields.iso == 200


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool, the witness, is not installed")
def test_marked_faces_stay_on_their_faces(shared, studio, tmp_path):
    """A photo that lies on its side in its file, cropped to its right half, where one face is."""
    photo = shared / "data" / "metadata" / "immich" / "portrait-orientation-6.jpg"
    recipe = Recipe().with_edit(edit_called("crop")(rect=(0.5, 0.0, 1.0, 1.0)))
    outcome = DevelopPhotos((photo,), Output(tmp_path / "out"), recipe).run(studio).outcomes[0]
    command = ["exiftool", "-j", "-n", "-struct", "-Orientation", "-XMP-mwg-rs:all", "-XMP-MP:all", outcome.output]
    (found,) = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    (face,) = found["RegionInfo"]["RegionList"]
    (person,) = found["RegionInfoMP"]["Regions"]
    assert (found["Orientation"], face["Name"], person["PersonDisplayName"]) == (1, "Pierre Curie", "Pierre Curie")
    assert found["RegionInfo"]["AppliedToDimensions"] == {"W": 420, "H": 700, "Unit": "pixel"}
    assert face["Area"]["X"] == pytest.approx((0.6875 - 0.5) * 2, abs=1e-3)
    assert face["Area"]["Y"] == pytest.approx(0.239286, abs=1e-3)
    assert float(person["Rectangle"].split(",")[0]) == pytest.approx((0.639286 - 0.5) * 2, abs=1e-3)
