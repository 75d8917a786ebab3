"""Pixels come through exactly: depths, transparency, grey, inks, palettes, colour spaces, orientation."""

import io

import imagecodecs
import numpy as np
import pi_heif
import piexif
import pytest
import tifffile
from PIL import Image as Pillow

from editor.formats import files
from editor.formats.format import Options
from editor.formats.jpeg import tables
from editor.imaging.colour import ADOBE_RGB, DISPLAY_P3
from editor.imaging.geometry import upright
from editor.imaging.image import Image
from editor.metadata import heif_insert
from editor.metadata.block import Blocks

LOSSLESS = {
    "png": (np.uint8, np.uint16),
    "tiff": (np.uint8, np.uint16, np.float32),
    "webp": (np.uint8,),
    "jxl": (np.uint8, np.uint16),
}
CASES = [(name, dtype) for name, kinds in LOSSLESS.items() for dtype in kinds]


@pytest.mark.parametrize(("name", "dtype"), CASES)
@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("alpha", [False, True])
def test_lossless_formats_are_exact(name, dtype, channels, alpha, tmp_path, make_image):
    image = make_image(dtype=dtype, channels=channels, alpha=alpha)
    path = tmp_path / "a"
    assert files.losses(image, None, name, Options(lossless=True)) == ()
    files.write(path, image, None, name, Options(lossless=True))
    again = files.read(path).image
    assert again.pixels.dtype == dtype
    if name == "webp" and channels == 1:
        assert again.pixels.shape[2] == 3
        assert np.array_equal(again.pixels[..., :1], image.pixels)
    else:
        assert np.array_equal(again.pixels, image.pixels)
    assert (again.alpha is not None) == alpha
    # what cannot be seen at all may have any colour; but alpha itself is exact
    assert not alpha or np.array_equal(again.alpha, image.alpha)


@pytest.mark.parametrize("compression", ["deflate", "lzw", "none"])
def test_tiff_compressions_are_exact_and_readable_by_others(compression, tmp_path, make_image):
    image = make_image(300, 400, np.uint16)
    path = tmp_path / "a.tif"
    files.write(path, image, None, "tiff", Options(compression=compression))
    assert np.array_equal(files.read(path).image.pixels, image.pixels)
    assert np.array_equal(tifffile.imread(path), image.pixels)


@pytest.mark.parametrize(("bits", "largest"), [(8, 600), (10, 300), (12, 200)])
def test_avif_depths(bits, largest, tmp_path, make_image):
    image = make_image(dtype=np.uint16)
    files.write(tmp_path / "a.avif", image, None, "avif", Options(quality=100, bits=bits))
    again = files.read(tmp_path / "a.avif").image
    assert files.probe(tmp_path / "a.avif").bits == bits
    wide = again.pixels.astype(int) * (257 if again.bits == 8 else 1)
    assert np.abs(wide - image.pixels.astype(int)).mean() < largest


def test_sixteen_bits_are_never_cut_to_eight_by_reading(tmp_path):
    values = np.arange(256 * 256, dtype=np.uint16).reshape(256, 256, 1).repeat(3, axis=2)
    (tmp_path / "a.png").write_bytes(imagecodecs.png_encode(values))
    tifffile.imwrite(tmp_path / "a.tif", values, photometric="rgb")
    for name in ("a.png", "a.tif"):
        assert np.array_equal(files.read(tmp_path / name).image.pixels, values)


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("progressive", [False, True])
@pytest.mark.parametrize("subsampling", ["4:4:4", "4:2:2", "4:2:0"])
def test_jpeg_options(channels, progressive, subsampling, tmp_path, make_image):
    image = make_image(channels=channels)
    path = tmp_path / "a.jpg"
    files.write(path, image, None, "jpeg", Options(90, subsampling=subsampling, progressive=progressive))
    found = tables(path)
    assert (found.quality, found.exact, found.progressive) == (90, True, progressive)
    assert found.channels == channels
    assert channels == 1 or found.subsampling == subsampling
    again = files.read(path).image
    assert again.pixels.shape == image.pixels.shape
    assert np.abs(again.pixels.astype(int) - image.pixels.astype(int)).mean() < 5


@pytest.mark.parametrize("quality", [1, 10, 35, 50, 75, 92, 99])
def test_jpeg_quality_is_read_from_the_tables(quality, tmp_path, make_image):
    files.write(tmp_path / "a.jpg", make_image(), None, "jpeg", Options(quality))
    found = tables(tmp_path / "a.jpg")
    assert (found.quality, found.exact) == (quality, True)
    assert tables(__file__) is None


@pytest.mark.parametrize("space", [DISPLAY_P3, ADOBE_RGB])
@pytest.mark.parametrize("name", ["jpeg", "png", "tiff", "webp", "avif"])
def test_colour_spaces_are_carried(space, name, tmp_path, make_image):
    image = Image(make_image().pixels, space)
    files.write(tmp_path / "a", image, None, name)
    assert files.read(tmp_path / "a").image.space == space


def test_a_format_without_profiles_gets_srgb(tmp_path, monkeypatch):
    """None of ours is without; a new one may be."""
    monkeypatch.setattr(type(files.all_formats()["jxl"]), "profiles", False)
    image = Image(np.full((8, 8, 3), 128, np.uint8), DISPLAY_P3)
    assert "sRGB" in files.losses(image, None, "jxl", Options(lossless=True))[0]
    files.write(tmp_path / "a.jxl", image, None, "jxl", Options(lossless=True))
    assert files.read(tmp_path / "a.jxl").image.space.icc is None


def test_inks_become_colours(tmp_path):
    inks = np.zeros((16, 16, 4), np.uint8)
    inks[..., 0], inks[..., 3] = 255, 51  # full cyan, some black
    Pillow.fromarray(inks, "CMYK").save(tmp_path / "a.jpg", quality=100)
    tifffile.imwrite(tmp_path / "a.tif", inks, photometric="separated")
    for name in ("a.jpg", "a.tif"):
        picture = files.read(tmp_path / name)
        assert files.probe(tmp_path / name).model == "CMYK"
        assert np.abs(picture.image.pixels.astype(int) - [0, 204, 204]).max() <= 3
        assert picture.image.space.icc is None


def test_palettes_bits_and_odd_tiffs(tmp_path):
    palette = Pillow.new("P", (4, 4))
    palette.putpalette([10, 20, 30, 200, 100, 50] + [0] * 762)
    palette.putpixel((1, 0), 1)
    for name in ("a.png", "a.gif", "a.bmp", "a.tif"):
        palette.save(tmp_path / name)
        assert files.probe(tmp_path / name).model == "palette"
        assert files.read(tmp_path / name).image.pixels[0, :2].tolist() == [[10, 20, 30], [200, 100, 50]]
    palette.save(tmp_path / "clear.png", transparency=1)
    assert files.read(tmp_path / "clear.png").image.alpha[0, :2].tolist() == [255, 0]
    bits = np.zeros((4, 8), bool)
    bits[0, 3] = True
    for photometric, expected in (("minisblack", 255), ("miniswhite", 0)):
        tifffile.imwrite(tmp_path / "b.tif", bits, photometric=photometric)
        assert files.read(tmp_path / "b.tif").image.pixels[0, 3, 0] == expected
    planes = np.stack([np.full((6, 5), value, np.uint8) for value in (1, 2, 3)])
    tifffile.imwrite(tmp_path / "p.tif", planes, photometric="rgb", planarconfig="separate")
    assert files.read(tmp_path / "p.tif").image.pixels[0, 0].tolist() == [1, 2, 3]
    tifffile.imwrite(tmp_path / "u.tif", np.full((4, 4), 1 << 31, np.uint32))
    assert files.read(tmp_path / "u.tif").image.pixels[0, 0, 0] == 1 << 15


def test_premultiplied_alpha_is_divided_out(tmp_path):
    pixels = np.full((4, 4, 4), 0, np.uint8)
    pixels[...] = (100, 50, 25, 128)
    tifffile.imwrite(tmp_path / "a.tif", pixels, photometric="rgb", extrasamples=["assocalpha"])
    assert np.abs(files.read(tmp_path / "a.tif").image.pixels[0, 0].astype(int) - [199, 100, 50]).max() <= 1
    tifffile.imwrite(tmp_path / "b.tif", pixels, photometric="rgb", extrasamples=["unassalpha"])
    assert files.read(tmp_path / "b.tif").image.pixels[0, 0].tolist() == [100, 50, 25]


def test_pages_and_animations_are_told(tmp_path):
    frames = [Pillow.new("RGB", (8, 8), (value, 0, 0)) for value in (0, 100, 200)]
    for name, badge in (("a.gif", "animated"), ("a.webp", "animated"), ("a.png", "animated"), ("a.tif", "pages")):
        frames[0].save(tmp_path / name, save_all=True, append_images=frames[1:])
        found = files.probe(tmp_path / name)
        assert (found.frames, found.badges) == (3, (badge,)), name
        assert files.read(tmp_path / name).image.pixels[0, 0, 0] == 0
        assert len(files.losses(files.read(tmp_path / name).image, found, "png")) >= 1


CORNERS = np.zeros((24, 32, 3), np.uint8)
CORNERS[:12, :16], CORNERS[:12, 16:], CORNERS[12:, :16] = (250, 0, 0), (0, 250, 0), (0, 0, 250)
# how a camera that was held so stores the picture
STORED = {number: upright(CORNERS, {6: 8, 8: 6}.get(number, number)) for number in range(1, 9)}


def stored(name: str, number: int) -> bytes:
    """A file of CORNERS held as orientation number says, made without the code under test."""
    exif = piexif.dump({"0th": {piexif.ImageIFD.Orientation: number}, "Exif": {}, "GPS": {}, "1st": {}})
    pixels = np.ascontiguousarray(STORED[number])
    stream = io.BytesIO()
    picture = Pillow.fromarray(pixels)
    if name == "tiff":
        picture.save(stream, "TIFF", tiffinfo={274: number})
    elif name == "jxl":
        return imagecodecs.jpegxl_encode(CORNERS, lossless=True)  # the encoder at hand turns nothing
    elif name == "avif":
        picture.save(stream, "AVIF", quality=100, exif=exif)  # Pillow makes irot and imir of it
    elif name == "png":
        picture.save(stream, "PNG", exif=exif)
    else:
        picture.save(stream, name.upper(), quality=98, exif=exif, **({"subsampling": 0} if name == "jpeg" else {}))
    return stream.getvalue()


@pytest.mark.parametrize("number", range(1, 9))
@pytest.mark.parametrize("name", ["jpeg", "png", "tiff", "webp", "avif", "jxl"])
def test_every_orientation_ends_upright_once(name, number, tmp_path):
    path = tmp_path / "a"
    path.write_bytes(stored(name, number))
    picture = files.read(path)
    assert picture.image.pixels.shape == CORNERS.shape
    assert np.abs(picture.image.pixels.astype(int) - CORNERS).mean() < 12
    assert picture.metadata.fields.orientation == 1
    found = files.probe(path)
    assert (found.width, found.height) == (32, 24)
    preview = files.read_preview(path, 16)
    assert (preview.width, preview.height) == (16, 12)
    assert np.abs(preview.pixels.astype(int) - CORNERS[::2, ::2]).mean() < 16
    files.write(tmp_path / "b", picture.image, picture.metadata, "jpeg", Options(quality=98))
    again = files.read(tmp_path / "b")
    assert np.abs(again.image.pixels.astype(int) - CORNERS).mean() < 14
    assert again.metadata.fields.orientation == 1


def test_embedded_thumbnail_is_upright(tmp_path):
    small = io.BytesIO()
    Pillow.fromarray(STORED[6]).save(small, "JPEG", quality=98)
    tags = {"0th": {piexif.ImageIFD.Orientation: 6}, "Exif": {}, "GPS": {}, "1st": {}, "thumbnail": small.getvalue()}
    large = io.BytesIO()
    Pillow.fromarray(STORED[6].repeat(4, 0).repeat(4, 1)).save(large, "JPEG", exif=piexif.dump(tags))
    (tmp_path / "a.jpg").write_bytes(large.getvalue())
    found = files.embedded_thumbnail(tmp_path / "a.jpg")
    assert (found.width, found.height) == (32, 24)
    assert np.abs(found.pixels.astype(int) - CORNERS).mean() < 25
    assert files.embedded_thumbnail(tmp_path / "a.jpg") is not None


def test_heic_is_turned_by_its_box_not_by_exif(shared):
    path = shared / "data/metadata/immich/samsung-one-ui-6.heic"
    found = files.probe(path)
    assert (found.width, found.height) == (3000, 4000)
    preview = files.read_preview(path, 300)
    assert (preview.width, preview.height) == (225, 300)
    whole = pi_heif.open_heif(path)
    expected = np.asarray(
        Pillow.frombytes("RGB", whole.size, bytes(whole.data)).resize((225, 300), Pillow.Resampling.BOX)
    )
    assert np.abs(expected.astype(int) - preview.pixels.astype(int)).mean() < 6


def test_avif_metadata_boxes_are_understood_by_another_reader(make_image):
    plain = imagecodecs.avif_encode(make_image().pixels, level=80, speed=9)
    exif = piexif.dump({"0th": {piexif.ImageIFD.Make: b"Nobody"}, "Exif": {}, "GPS": {}, "1st": {}})[6:]
    made = heif_insert.insert(bytes(plain), Blocks(exif=exif, xmp=b"<x/>", icc=DISPLAY_P3.icc))
    other = Pillow.open(io.BytesIO(made), formats=["AVIF"])
    other.load()
    assert other.info["icc_profile"] == DISPLAY_P3.icc
    assert other.info["xmp"] == b"<x/>"
    assert other.getexif()[piexif.ImageIFD.Make] == "Nobody"


def test_television_curves_become_what_a_screen_shows(tmp_path):
    """Paper white in PQ (203 cd/m², number 0.58) is light, black is black, and brighter stays brighter."""
    steps = np.array([0.0, 0.3, 0.45, 0.58, 0.7, 0.752], np.float32)
    pixels = np.repeat(np.rint(steps * 1023).astype(np.uint16)[None, :, None], 3, axis=2).repeat(8, 0).repeat(8, 1)
    data = imagecodecs.avif_encode(
        pixels, 100, bitspersample=10, pixelformat="444", primaries=12, transfer=16, matrix=0
    )
    (tmp_path / "a.avif").write_bytes(data)
    assert files.probe(tmp_path / "a.avif").badges == ("HDR",)
    image = files.read(tmp_path / "a.avif").image
    assert image.space == DISPLAY_P3
    levels = image.pixels[4, 4::8, 1].astype(float) / 65535
    assert levels[0] < 0.01
    assert 0.7 < levels[3] < 0.85
    assert levels[-1] > 0.97
    assert (np.diff(levels) > 0).all()
