"""A model that is interrupted in the middle of a large photo goes on at the tile where it was."""

import hashlib

import numpy as np
import pytest

from editor.develop.recipe import Recipe
from editor.errors import ModelError
from editor.imaging.image import Image
from editor.progress import SILENT, Cancelled
from editor.restoration.engine import Engine
from editor.restoration.registry import Registry
from editor.studio import Studio
from editor.tasks.develop_photos import DevelopPhotos
from editor.tasks.enhance_photos import EnhancePhotos
from editor.tasks.output import Output
from editor.tasks.witness import Witness


class Killed(BaseException):
    """The process is gone."""


class Network:
    """Turns a tile's light round; counts its runs, and stops after so many."""

    scale = multiple = 1
    margin, tile, cost, activation, thumbnail = 16, 400, 1.0, 4.0, 0

    def __init__(self, card):
        self.card, self.runs, self.most, self.ending = card, 0, 10**9, Killed

    def run(self, tile, conditions, fine=True):
        if self.runs >= self.most:
            raise self.ending
        self.runs += 1
        return 1.0 - tile


class PiecesStudio(Studio):
    """A studio whose one model is the network above."""

    @property
    def registry(self):
        folder = self.home / "models" / "turn"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "weights.safetensors").write_bytes(b"turn")
        digest = hashlib.sha256(b"turn").hexdigest()
        (folder / "card.toml").write_text(f'task = "denoise"\narchitecture = "punet"\nsha256 = "{digest}"\n')
        return Registry([self.home / "models"])

    @property
    def engine(self):
        if "turning" not in self.__dict__:
            self.network = Network(self.registry.get("turn"))
            self.turning = Engine(self.registry, "cpu", threads=1, load=lambda *_: self.network)
        return self.turning


@pytest.fixture
def turning(tmp_path):
    studio = PiecesStudio.open(tmp_path / "home")
    studio.engine  # noqa: B018
    yield studio
    studio.close()


@pytest.fixture
def picture():
    return Image(np.random.default_rng(1).integers(0, 255, (1000, 1200, 3), np.uint8))


def kept(studio):
    return sorted((studio.home / "cache" / "pieces").glob("*"))


@pytest.mark.parametrize("ending", [Killed, Cancelled])
def test_it_goes_on_with_the_next_tile(turning, picture, ending):
    turning.network.most, turning.network.ending = 5, ending
    witness = Witness(turning)
    with pytest.raises(ending):
        witness.restore(picture, "turn", {}, SILENT)
    witness.close()
    assert len(kept(turning)) == 1

    turning.network.most = 10**9
    witness = Witness(turning)
    made = witness.restore(picture, "turn", {}, SILENT)
    assert witness.reused == 5
    whole = turning.network.runs
    assert np.array_equal(made.pixels, 255 - picture.pixels)
    witness.settled()
    assert kept(turning) == []

    turning.network.runs = 0
    Witness(turning).restore(picture, "turn", {}, SILENT)
    assert turning.network.runs == whole >= 9, "5 of these and the rest: none was done twice"


def test_pieces_of_other_pixels_or_settings_are_not_taken(turning, picture):
    turning.network.most = 3
    witness = Witness(turning)
    with pytest.raises(Killed):
        witness.restore(picture, "turn", {}, SILENT)
    witness.close()
    turning.network.most = 10**9
    other = picture.with_pixels(picture.pixels[::-1].copy())
    for image, settings in ((other, {}), (picture, {"sigma": 3.0})):
        witness = Witness(turning)
        assert np.array_equal(witness.restore(image, "turn", settings, SILENT).pixels, 255 - image.pixels)
        assert witness.reused == 0


def test_small_photos_leave_nothing_behind(turning, picture):
    Witness(turning).restore(picture.with_pixels(picture.pixels[:200, :300].copy()), "turn", {}, SILENT)
    assert kept(turning) == []


def test_a_batch_killed_inside_a_photo_goes_on_inside_it(turning, tmp_path, make_jpeg):
    for name in ("a.jpg", "b.jpg"):
        make_jpeg(tmp_path / "in" / name, width=1200, height=1000, seed=ord(name[0]))
    task = EnhancePhotos((tmp_path / "in",), Output(tmp_path / "out"), ("denoise",))
    turning.network.most = 16  # all of the first, some of the second
    with pytest.raises(Killed):
        task.run(turning)
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["a.jpg"]
    assert len(kept(turning)) == 1
    turning.network.runs, turning.network.most = 0, 10**9
    outcomes = task.run(turning).outcomes
    assert [outcome.resumed for outcome in outcomes] == [True, False]
    assert turning.network.runs < 12, "the tiles that were finished are not made again"
    assert kept(turning) == []


def test_a_photo_that_fails_leaves_nothing_behind(turning, tmp_path, make_jpeg):
    make_jpeg(tmp_path / "in" / "a.jpg", width=1200, height=1000)
    turning.network.most, turning.network.ending = 3, ModelError("turn", "it failed")
    outcome = EnhancePhotos((tmp_path / "in",), Output(tmp_path / "out"), ("denoise",)).run(turning).outcomes[0]
    assert "it failed" in outcome.reason
    assert kept(turning) == []
    DevelopPhotos((tmp_path / "in",), Output(tmp_path / "out"), Recipe()).run(turning)
    assert kept(turning) == []
