"""The colour space of finished files: the profile inside them, and the colours that another program sees through it."""

import io
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
import tifffile
from PIL import Image as PillowImage
from PIL import ImageCms

from editor.__main__ import main
from editor.formats.files import all_formats, read
from editor.formats.format import Options
from editor.formats.writing import write
from editor.imaging.colour import ADOBE_RGB, DISPLAY_P3, PROPHOTO, REC2020, SPACES, convert
from editor.imaging.icc import read_primaries
from editor.imaging.image import SRGB, Image
from editor.tasks.export_photos import ExportPhotos
from editor.tasks.output import COLOURS, Output

SET = ("--set", "exposure.stops=0.1")
SPACES_WIDER = [name for name in COLOURS if name not in ("same", "srgb")]
PRIMARIES = {  # x, y of red, green and blue as their standards publish them
    "display-p3": ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060)),
    "adobe-rgb": ((0.64, 0.33), (0.21, 0.71), (0.15, 0.06)),
    "rec2020": ((0.708, 0.292), (0.170, 0.797), (0.131, 0.046)),
    "prophoto": ((0.7347, 0.2653), (0.1596, 0.8404), (0.0366, 0.0001)),
}


def seen_as_srgb(path):
    """The file as another program shows it: Pillow, by the profile in the file."""
    with PillowImage.open(path) as picture:
        profile = ImageCms.ImageCmsProfile(io.BytesIO(picture.info["icc_profile"]))
        srgb = ImageCms.createProfile("sRGB")
        intent = ImageCms.Intent.RELATIVE_COLORIMETRIC
        return np.asarray(ImageCms.profileToProfile(picture.convert("RGB"), profile, srgb, renderingIntent=intent))


def exported(studio, source, folder, **asked):
    """The outcome of exporting one file."""
    (outcome,) = ExportPhotos((source,), Output(folder, **asked)).run(studio).outcomes
    assert outcome.reason == ""
    return outcome


@pytest.mark.parametrize("name", SPACES_WIDER)
def test_the_profile_says_the_published_primaries(name):
    """Of linear RGB, through the profile, back to chromaticities under the space's own white."""
    found = read_primaries(SPACES[name].icc)
    white = (0.3457, 0.3585) if name == "prophoto" else (0.3127, 0.3290)
    wanted = np.array([[x / y, 1.0, (1 - x - y) / y] for x, y in PRIMARIES[name]]).T
    wanted = wanted * np.linalg.solve(wanted, [white[0] / white[1], 1.0, (1 - sum(white)) / white[1]])
    bradford = np.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])
    gains = (bradford @ [0.9642, 1.0, 0.8249]) / (bradford @ wanted.sum(1))
    assert found.to_pcs == pytest.approx(np.linalg.inv(bradford) @ np.diag(gains) @ bradford @ wanted, abs=5e-4)


@pytest.mark.parametrize("name", SPACES_WIDER)
def test_the_colour_engine_takes_the_profile_and_middle_grey_stays_grey(name):
    imagecodecs.cms_profile_validate(SPACES[name].icc)
    grey = Image(np.full((2, 2, 3), 30_000, np.uint16))
    made = convert(grey, SPACES[name]).pixels[0, 0].astype(int)
    assert np.ptp(made) <= 6
    back = convert(Image(made.astype(np.uint16)[None, None], SPACES[name]), SRGB).pixels[0, 0].astype(int)
    assert np.abs(back - 30_000).max() <= 8


@pytest.mark.parametrize("format_name", ["jpeg", "tiff", "png", "webp"])
@pytest.mark.parametrize("name", SPACES_WIDER)
def test_another_program_sees_the_same_colours(studio, make_jpeg, tmp_path, name, format_name):
    source = make_jpeg(tmp_path / "in" / "one.jpg")
    options = Options(quality=98, subsampling="4:4:4", lossless=format_name == "webp")
    outcome = exported(studio, source, tmp_path / "out", format=format_name, colour=name, options=options)
    made = read(outcome.output)
    assert made.image.space == SPACES[name]
    before = np.asarray(PillowImage.open(source)).astype(int)
    assert np.abs(seen_as_srgb(outcome.output).astype(int) - before).mean() < 2.5
    assert np.abs(made.image.pixels.astype(int) - before).mean() > 2, "the numbers themselves are others"


def test_16_bits_reach_the_space_without_steps(studio, tmp_path):
    """A fine ramp in ProPhoto: as many levels as it had."""
    ramp = np.linspace(20_000, 24_000, 512, dtype=np.uint16)
    picture = Image(np.repeat(np.stack([ramp, ramp[::-1], ramp], 1)[None], 8, 0))
    source = tmp_path / "ramp.tif"
    write(source, picture, None, "tiff")
    outcome = exported(studio, source, tmp_path / "out", format="tiff", colour="prophoto", options=Options(bits=16))
    pixels = tifffile.imread(outcome.output)
    assert pixels.dtype == np.uint16
    assert len(np.unique(pixels[0], axis=0)) > 500
    assert "8 bits" not in outcome.note


@pytest.mark.parametrize("name", ["rec2020", "prophoto"])
def test_8_bits_in_a_very_wide_space_are_warned_of(studio, make_jpeg, tmp_path, name):
    source = make_jpeg(tmp_path / "in" / "one.jpg")
    assert "8 bits are few" in exported(studio, source, tmp_path / "a", colour=name).note
    assert "8 bits" not in exported(studio, source, tmp_path / "b", colour="display-p3").note


def test_what_the_space_holds_is_kept_and_srgb_cuts_it_off(studio, tmp_path):
    """The reddest red of Display P3."""
    source = tmp_path / "red.png"
    write(source, Image(np.full((16, 16, 3), (255, 0, 0), np.uint8), DISPLAY_P3), None, "png")
    reds = {}
    for name in ("rec2020", "adobe-rgb", "srgb"):
        outcome = exported(studio, source, tmp_path / name, colour=name)
        reds[name] = convert(read(outcome.output).image, DISPLAY_P3).pixels[0, 0].astype(int)
    assert np.abs(reds["rec2020"] - (255, 0, 0)).max() <= 6
    assert reds["srgb"][1] > 40


def test_a_grey_photo_stays_grey_and_without_a_profile_of_colours(studio, tmp_path):
    source = tmp_path / "grey.png"
    write(source, Image(np.full((16, 16, 1), 120, np.uint8)), None, "png")
    made = read(exported(studio, source, tmp_path / "out", colour="prophoto").output)
    assert made.image.grey
    assert made.image.space == SRGB
    assert (made.image.pixels == 120).all()


def test_jpeg_xl_keeps_the_space(studio, make_jpeg, tmp_path, monkeypatch):
    source = make_jpeg(tmp_path / "in" / "one.jpg")
    outcome = exported(studio, source, tmp_path / "out", format="jxl", colour="display-p3")
    assert "sRGB" not in outcome.note
    assert read(Path(outcome.output)).image.space == DISPLAY_P3
    monkeypatch.setattr(type(all_formats()["jxl"]), "profiles", False)
    outcome = exported(studio, source, tmp_path / "other", format="jxl", colour="display-p3")
    assert "sRGB" in outcome.note
    assert read(Path(outcome.output)).image.space == SRGB


def test_the_spaces_differ_from_each_other():
    assert len({space.icc for space in (SRGB, DISPLAY_P3, ADOBE_RGB, REC2020, PROPHOTO)}) == 5
    assert set(COLOURS) == {"same", *SPACES}


def test_the_command_line_writes_it_too(make_jpeg, tmp_path, capsys):
    source = make_jpeg(tmp_path / "in" / "one.jpg")
    assert main(["develop", str(source), "--out", str(tmp_path / "out"), "--colour", "display-p3", *SET]) == 0
    assert read(tmp_path / "out" / "one.jpg").image.space == DISPLAY_P3
    capsys.readouterr()
