"""What goes into a written file, and what does not: places, stale previews, things that die with the old pixels."""

import io
import re
import shutil
import subprocess

import numpy as np
import piexif
import pytest
import simplejpeg
from PIL import Image as Pillow

from editor.formats import files
from editor.imaging.image import Image
from editor.metadata import iptc, photoshop, xmp
from editor.metadata.block import Block
from editor.metadata.location import location_in, remaining_location
from editor.metadata.metadata import Metadata, read_metadata
from editor.metadata.policy import Policy, fitting, prepare

PLACES = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:ext="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
 xmlns:drone="http://www.dji.com/drone-dji/1.0/" exif:GPSLatitude="51,30.5N" photoshop:City="Wien"
 drone:GpsLongitude="16.3" dc:format="image/jpeg"><exif:GPSLongitude>0,7.5W</exif:GPSLongitude>
<ext:LocationShown><rdf:Bag><rdf:li rdf:parseType="Resource"><ext:City>Wien</ext:City></rdf:li></rdf:Bag>
</ext:LocationShown></rdf:Description></rdf:RDF></x:xmpmeta>"""
TEXTS = iptc.build(
    (
        iptc.DataSet(iptc.CODED_CHARSET, iptc.UTF8_MARKER),
        iptc.DataSet(iptc.TITLE, "Größe".encode()),
        iptc.DataSet(iptc.KEYWORDS, b"owl"),
        iptc.DataSet(iptc.CITY, b"Wien"),
        iptc.DataSet(iptc.COUNTRY, b"Austria"),
    )
)


@pytest.fixture
def full(block) -> Metadata:
    return Metadata(
        container="jpeg",
        exif=block,
        xmp=PLACES,
        iptc=TEXTS,
        photoshop=photoshop.with_iptc(None, TEXTS),
        comments=(b"taken at latitude 48", b"nice"),
        others=(Block("jpeg:app9", b"who knows"), Block("jpeg:jfif", b"JFIF\0\1\2\1\0\x48\0\x48\0\0")),
    )


def plan(source: Metadata, policy: Policy = Policy.ALL, **more) -> Metadata:
    given = {"width": 64, "height": 48, "space_icc": None} | more
    return prepare(source, policy=policy, **given)


def test_all_keeps_and_makes_true(full, make_jpeg):
    small = make_jpeg(seed=3)
    made = plan(full, thumbnail=small, software="Albumen 1", source_type="algorithmicallyEnhanced")
    assert made.fields.orientation == 1
    assert (made.fields.width, made.fields.height) == (64, 48)
    assert made.fields.software == "Albumen 1"
    assert piexif.load(made.exif)["thumbnail"].startswith(small)
    assert piexif.load(made.exif)["1st"][piexif.ImageIFD.Orientation] == 1
    assert piexif.load(made.exif)["Exif"][piexif.ExifIFD.MakerNote] == b"UNKNOWN BRAND" + b"secret" * 20
    assert made.fields.latitude == pytest.approx(-33.5)
    assert made.iptc == TEXTS
    assert made.others == full.others
    kind = xmp.Xmp(made.xmp).text("Iptc4xmpExt:DigitalSourceType")
    assert kind == "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicallyEnhanced"


def test_without_a_thumbnail_the_stale_one_goes(full):
    assert "thumbnail" not in {
        key for key, value in piexif.load(plan(full).exif).items() if key == "thumbnail" and value
    }


def test_no_location_leaves_no_place(full):
    assert location_in(full)
    made = plan(full, Policy.NO_LOCATION)
    assert location_in(made) == ()
    assert made.place_free
    assert made.fields.latitude is None
    assert made.fields.city == ""
    for word in (b"Wien", b"Austria", b"51,30.5N", b"16.3", b"GPS", b"secret", b"who knows", b"latitude"):
        everything = b"".join([made.exif, made.xmp, made.iptc, made.photoshop, *made.comments])
        assert word not in everything, word
    assert made.fields.title == "Größe"
    assert made.fields.keywords == ("owl",)
    assert made.comments == (b"nice",)
    assert made.fields.camera == "NIKON Z 6"
    assert xmp.Xmp(made.xmp).text("dc:format") == "image/jpeg"
    assert len(made.notes) == 2


def test_no_location_on_damaged_blocks_drops_them():
    made = plan(Metadata(exif=b"II*\0 GPS rubbish", xmp=b"<x>exif:GPSLatitude"), Policy.NO_LOCATION)
    assert (made.exif, made.xmp) == (None, None)
    assert len(made.notes) == 2


def test_none_keeps_the_profile_alone(full):
    made = plan(full, Policy.NONE, space_icc=b"profile", software="Albumen")
    assert made == Metadata(container="jpeg", icc=b"profile")


def test_broken_blocks_go_along_untouched_with_all():
    source = Metadata(exif=b"II*\0rubbish.", xmp=b"<broken")
    made = plan(source, software="Albumen", source_type="algorithmicallyEnhanced")
    assert (made.exif, made.xmp) == (source.exif, source.xmp)


def test_a_picture_without_exif_gets_a_small_one():
    made = plan(Metadata(), software="Albumen 1")
    assert made.fields.software == "Albumen 1"
    assert piexif.load(made.exif)["Exif"][piexif.ExifIFD.PixelXDimension] == 64
    assert plan(Metadata()).exif is None


def test_what_dies_with_the_pixels_goes_consistently():
    packet = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/" hdrgm:Version="1.0"
     xmlns:GCamera="http://ns.google.com/photos/1.0/camera/" GCamera:MotionPhoto="1" GCamera:Other="stays"
     xmlns:C="http://ns.google.com/photos/1.0/container/"><C:Directory><rdf:Seq/></C:Directory></rdf:Description>
    </rdf:RDF></x:xmpmeta>"""
    others = tuple(Block(f"jpeg:{kind}", b"x") for kind in ("mpf", "gainmap", "jumbf", "adobe", "jfxx", "app4"))
    made = plan(Metadata(xmp=packet, others=others))
    assert [block.kind for block in made.others] == ["jpeg:app4"]
    assert set(xmp.Xmp(made.xmp).everything()) == {"GCamera:Other"}
    assert len(made.notes) == 5


DEPTH = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description xmlns:D="http://ns.google.com/photos/1.0/depthmap/" D:Format="RangeInverse" D:Data="iVBORw0KGgo"
 xmlns:I="http://ns.google.com/photos/1.0/image/" I:Mime="image/jpeg" I:Data="/9j/2wBD" xmlns:dc="http://d/"
 dc:x="stays"/></rdf:RDF></x:xmpmeta>"""


@pytest.mark.parametrize("kept", [True, False])
def test_a_depth_map_stays_only_with_its_frame_and_the_picture_before_the_edit_never(kept):
    """A photo whose EXIF block does not tell its size is no exception: that is how most of them come."""
    made = plan(Metadata(xmp=DEPTH, xmp_extended=DEPTH), same_frame=kept)
    for packet in (made.xmp, made.xmp_extended):
        assert (b"iVBORw0KGgo" in packet) == kept
        assert b"/9j/2wBD" not in packet
        assert b"stays" in packet
    assert any("depth map" in note for note in made.notes) != kept
    assert any("before the edit" in note for note in made.notes)


def picture(width, height, seed):
    noise = np.random.default_rng(seed).integers(0, 256, (height, width, 3), np.uint8)
    return simplejpeg.encode_jpeg(noise, 50, "RGB", "420")


@pytest.mark.parametrize("size", [(32, 24), (160, 120), None])
def test_a_preview_of_the_camera_shows_the_new_picture(block, size):
    """Cameras of Nikon, Casio, Olympus … keep one with their notes; it would show what was cropped away."""
    old, new = picture(64, 48, 1), picture(*size, 2) if size else None
    made = plan(Metadata(exif=block + b"\0\0" + old + b"behind"), thumbnail=new).exif
    seen = old[-300:-100]
    assert seen not in made
    behind = made[len(block) + 2 : len(block) + 2 + len(old) + 6]
    assert behind == (new if size == (32, 24) else b"").ljust(len(old), b"\0") + b"behind", "nothing has moved"
    assert piexif.load(made)["Exif"][piexif.ExifIFD.MakerNote] == b"UNKNOWN BRAND" + b"secret" * 20


def test_real_previews_of_cameras_show_the_new_picture(shared):
    new = picture(32, 24, 5)
    for name in ("Casio_EX-S1.jpg", "Nikon_E995_(iptc).jpg"):
        before = read_metadata(shared / "data" / "metadata" / "metadata-extractor" / name).exif
        after = plan(Metadata(container="jpeg", exif=before), thumbnail=new).exif
        assert before.count(b"\xff\xd8\xff") == 2, "the thumbnail, and what the camera made for its own screen"
        assert [after[place:].startswith(new) for place in starts(after)] == [True, True], name


def starts(data):
    return [found.start() for found in re.finditer(rb"\xff\xd8\xff", data)]


def test_stale_photoshop_thumbnail_goes_and_paths_stay():
    block = photoshop.build(
        (
            photoshop.Resource(b"8BIM", 0x040C, b"\0\0", b"old picture"),
            photoshop.Resource(b"8BIM", 0x07D0, b"\4Path\0", b"path"),
        )
    )
    made = plan(Metadata(photoshop=block))
    assert [one.number for one in photoshop.parse(made.photoshop)] == [0x07D0]


def test_a_picture_inside_iptc_goes_with_the_old_pixels():
    """Press agencies send the picture itself, or a small one, along with its texts."""
    rows = [
        iptc.DataSet(key, data)
        for key, data in (
            (iptc.TITLE, b"stays"),
            ((2, 200), b"\0\x0b"),
            ((2, 202), b"\xff\xd8 as it was"),
            ((8, 10), b"\xff\xd8 whole"),
        )
    ]
    block = iptc.build(tuple(rows))
    made = plan(Metadata(container="jpeg", iptc=block, photoshop=photoshop.with_iptc(None, block)))
    assert [one.key for one in iptc.parse(made.iptc)] == [iptc.TITLE]
    assert b"as it was" not in (made.photoshop or b"")
    assert any("before the edit" in note for note in made.notes)
    kept = plan(Metadata(container="jpeg", iptc=TEXTS))
    assert kept.iptc == TEXTS
    assert kept.notes == ()


def test_iptc_goes_into_xmp_where_there_is_no_room_for_it(full):
    made = fitting(full, frozenset({"exif", "xmp"}))
    assert made.iptc is None
    assert made.fields.title == "Größe"
    assert made.fields.keywords == ("owl",)
    assert made.fields.country == "Austria"
    assert xmp.Xmp(made.xmp).text("dc:format") == "image/jpeg"


@pytest.mark.parametrize("name", ["jpeg", "png", "tiff", "webp", "avif", "jxl"])
def test_written_files_tell_no_place(full, name, tmp_path):
    image = Image(np.full((48, 64, 3), 128, np.uint8))
    path = tmp_path / "a"
    written = files.write(path, image, plan(full, Policy.NO_LOCATION), name, source=full)
    assert written.parity.complete
    assert remaining_location(path) == ()
    data = path.read_bytes()
    for word in (b"Wien", b"Austria", b"GPSL", b"secret"):
        assert word not in data
    files.write(path, image, plan(full), name)
    assert remaining_location(path)


def test_collection_without_places(shared, tmp_path):
    """Every photo that tells a place tells none any more; the rest is kept."""
    told = 0
    for path in sorted((shared / "data" / "metadata").glob("*/*")):
        source = read_metadata(path)
        made = plan(source, Policy.NO_LOCATION)
        assert location_in(made) == (), path.name
        told += bool(location_in(source))
        if source.fields.taken and source.fields.latitude is None:
            assert made.fields.taken == source.fields.taken or not made.exif or made.exif != source.exif
    assert told > 15


def test_untagged_adobe_rgb_is_understood(tmp_path):
    exif = {"0th": {}, "Exif": {piexif.ExifIFD.ColorSpace: 65535}, "Interop": {1: b"R03"}, "GPS": {}, "1st": {}}
    stream = io.BytesIO()
    Pillow.new("RGB", (8, 8), (10, 200, 30)).save(stream, "JPEG", exif=piexif.dump(exif))
    path = tmp_path / "a.jpg"
    path.write_bytes(stream.getvalue())
    picture = files.read(path)
    assert picture.image.space.name == "Adobe RGB (1998)"
    made = prepare(picture.metadata, policy=Policy.ALL, width=8, height=8, space_icc=None)
    assert piexif.load(made.exif)["Exif"][piexif.ExifIFD.ColorSpace] == 1
    assert piexif.load(made.exif)["Interop"][1].rstrip(b"\0") == b"R98"


def test_cities_of_a_cameras_world_clock_go(shared, tmp_path):
    """Pentax and Casio write the home town and where one travels to; exiftool is the witness."""
    exiftool = shutil.which("exiftool")
    if exiftool is None:
        pytest.skip("exiftool is not installed")
    for name, town in (("exiftool/Pentax.jpg", "Toronto"), ("metadata-extractor/Casio_EX-S1.jpg", "HometownCity")):
        photo = shared / "data" / "metadata" / name
        files.write(tmp_path / "a.jpg", Image(np.zeros((48, 64, 3), np.uint8)), plan(read_metadata(photo)), "jpeg")
        told = [exiftool, "-G1", "-s", "-a", "-u"]
        assert town in subprocess.run([*told, tmp_path / "a.jpg"], capture_output=True, text=True, check=True).stdout
        made = plan(read_metadata(photo), Policy.NO_LOCATION)
        files.write(tmp_path / "b.jpg", Image(np.zeros((48, 64, 3), np.uint8)), made, "jpeg")
        said = subprocess.run([*told, tmp_path / "b.jpg"], capture_output=True, text=True, check=True).stdout
        assert not re.search(r"City|Town|Hometown", said)
        assert "Model" in said
