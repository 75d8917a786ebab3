"""How large a photo is on paper: written wherever a file can say it, and read by exiftool."""

import json
import shutil
import subprocess

import piexif
import pytest
from PIL import Image as Pillow

from editor.metadata.density import density_of
from editor.metadata.metadata import read_metadata
from editor.metadata.policy import Policy
from editor.tasks.enhance_photos import EnhancePhotos
from editor.tasks.export_photos import ExportPhotos
from editor.tasks.manifest import read_manifest
from editor.tasks.output import Output
from editor.tasks.print_size import PrintSize
from editor.tasks.verify_manifest import VerifyManifest
from tests.tasks.conftest import pattern

FORMATS = ("jpeg", "png", "tiff", "webp", "avif", "jxl")
SAID = {"jfif.jpg": 240, "exif.jpg": 72, "phys.png": 300, "main.tif": 150, "exif.webp": 72, "none.jpg": None}


@pytest.fixture
def photos(tmp_path):
    """Photos that say their density in each of the ways that there are, and one that does not."""
    folder, picture = tmp_path / "in", Pillow.fromarray(pattern(48, 32))
    folder.mkdir()
    exif = piexif.dump({"0th": {271: b"Camera", 282: (72, 1), 283: (72, 1), 296: 2}})
    picture.save(folder / "jfif.jpg", dpi=(240, 240))
    picture.save(folder / "exif.jpg", exif=exif)
    picture.save(folder / "phys.png", dpi=(300, 300))
    picture.save(folder / "main.tif", dpi=(150, 150))
    picture.save(folder / "exif.webp", exif=exif)
    picture.save(folder / "none.jpg")
    return folder


def witnessed(folder):
    """By name and place (JFIF, IFD0, PNG-pHYs): the dots an inch that exiftool reads there; those without a unit are
    left out."""
    if shutil.which("exiftool") is None:
        pytest.skip("exiftool, the judge of this test, is not installed")
    tags = ["-XResolution", "-YResolution", "-ResolutionUnit", "-PixelsPerUnitX", "-PixelsPerUnitY", "-PixelUnits"]
    ran = subprocess.run(["exiftool", "-j", "-a", "-n", "-G1", *tags, folder], capture_output=True, check=True)
    found = {}
    for told in json.loads(ran.stdout):
        name, places = told["SourceFile"].rsplit("/", 1)[1], {}
        for place, unit in (("JFIF", 1), ("IFD0", 2)):
            if told.get(f"{place}:ResolutionUnit") == unit:
                places[place] = (told[f"{place}:XResolution"], told[f"{place}:YResolution"])
        if told.get("PNG-pHYs:PixelUnits") == 1:
            places["pHYs"] = tuple(round(told[f"PNG-pHYs:PixelsPerUnit{axis}"] * 0.0254, 1) for axis in "XY")
        found[name] = places
    return found


def export(photos, studio, out, **output):
    changes = ExportPhotos((photos,), Output(out, **output)).run(studio)
    assert not changes.failed
    assert not any("could not be carried over" in outcome.note for outcome in changes.outcomes)
    return witnessed(out)


def places_of(name):
    return {"jpeg": {"JFIF", "IFD0"}, "png": {"pHYs", "IFD0"}}.get(name, {"IFD0"})


@pytest.mark.parametrize("name", FORMATS)
def test_a_wish_is_written_wherever_the_format_can_say_it(photos, studio, tmp_path, name):
    for policy in (Policy.ALL, Policy.NONE):
        found = export(photos, studio, tmp_path / policy.value, format=name, policy=policy, dpi=360)
        assert len(found) == len(SAID)
        for places in found.values():
            assert places == dict.fromkeys(places_of(name), (360, 360))


@pytest.mark.parametrize("name", FORMATS)
def test_without_a_wish_the_density_of_the_source_stays(photos, studio, tmp_path, name):
    found = export(photos, studio, tmp_path / "out", format=name)
    by_stem = {}
    for file, places in found.items():
        by_stem.setdefault(file.rsplit(".", 1)[0].split("-")[0], []).append(places)
    for source, dpi in SAID.items():
        stem = source.split(".")[0]
        for places in by_stem[stem]:
            assert set(places.values()) == ({(dpi, dpi)} if dpi else set()), source
            assert not dpi or places_of(name) - {"JFIF"} <= set(places), source


def test_a_print_size_says_its_dots(photos, plain_studio, tmp_path):
    """9 mm at 254 dots are 90 pixels, which the file says are 9 mm; receipts know it, and it can be made again."""
    receipts = tmp_path / "receipts.json"
    output = Output(tmp_path / "out", format="jpeg")
    task = EnhancePhotos((photos / "none.jpg",), output, (), size=PrintSize.read("6x9mm@254"), manifest=receipts)
    assert not task.run(plain_studio).failed
    assert witnessed(tmp_path / "out") == {"none.jpg": {"JFIF": (254, 254), "IFD0": (254, 254)}}
    with Pillow.open(tmp_path / "out" / "none.jpg") as made:
        assert made.size == (90, 60)
        assert made.info["dpi"] == (254, 254)
    assert read_manifest(receipts).entries[0]["settings"]["dpi"] == 254
    verified = VerifyManifest(receipts, again=True).run(plain_studio).outcomes[0]
    assert (verified.failed, "byte for byte" in verified.note) == (False, True), verified


def test_a_photo_that_says_so_already_is_copied_as_it_is(photos, plain_studio, tmp_path):
    """Nothing to do and the density there: no second compression. Another density: it is written."""
    size = PrintSize(48, 32, 240)
    task = EnhancePhotos((photos / "jfif.jpg", photos / "exif.jpg"), Output(tmp_path / "out"), (), size=size)
    assert not task.run(plain_studio).failed
    assert (tmp_path / "out" / "jfif.jpg").read_bytes() == (photos / "jfif.jpg").read_bytes()
    assert density_of(read_metadata(tmp_path / "out" / "exif.jpg")) == (240, 240)


def test_uneven_densities_and_centimetres_are_understood(tmp_path):
    Pillow.fromarray(pattern(48, 32)).save(
        tmp_path / "a.jpg", exif=piexif.dump({"0th": {282: (11811, 100), 283: (5905, 100), 296: 3}})
    )
    found = density_of(read_metadata(tmp_path / "a.jpg"))
    assert found == pytest.approx((299.999, 149.987), abs=0.001)
