"""JPEG XL: what its header means, and that what is written means the same to others."""

import imagecodecs
import numpy as np
import pytest

from editor.formats import files
from editor.formats.format import Options, Probe
from editor.imaging.image import Image
from editor.metadata.jxl_header import called_srgb, read_header
from editor.metadata.source import FileSource, Source


def ramp(dtype, channels=3):
    values = np.linspace(0.02, 0.98, 64 * 96 * channels).reshape(64, 96, channels)
    return Image(np.rint(values * np.iinfo(dtype).max).astype(dtype))


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("options", [Options(lossless=True), Options(quality=95)])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_every_depth_says_that_it_is_srgb_and_is(tmp_path, dtype, options, channels):
    """The encoder calls 16 bits linear; a viewer would show them much too bright."""
    image = ramp(dtype, channels)
    files.write(tmp_path / "a.jxl", image, None, "jxl", options)
    with FileSource(tmp_path / "a.jxl") as source:
        found = read_header(source)
    assert (found.transfer, found.primaries, found.profile) == ("srgb", "srgb", False)
    assert found.channels == channels
    raw = imagecodecs.jpegxl_decode((tmp_path / "a.jxl").read_bytes()).reshape(image.pixels.shape)
    gap = np.abs(raw.astype(float) - image.pixels) / image.peak
    assert gap.max() <= (0.0 if options.lossless else 0.03)
    assert gap.mean() <= (0.0 if options.lossless else 0.006)
    again = files.read(tmp_path / "a.jxl").image
    assert np.array_equal(again.pixels, raw)
    assert again.space.name == "sRGB"


def test_a_file_that_is_linear_is_shown_as_it_is_meant(tmp_path):
    image = ramp(np.uint16)
    light = ((image.pixels / 65535.0 + 0.055) / 1.055) ** 2.4
    (tmp_path / "a.jxl").write_bytes(imagecodecs.jpegxl_encode(np.rint(light * 65535).astype(np.uint16), lossless=True))
    with FileSource(tmp_path / "a.jxl") as source:
        assert read_header(source).transfer == "linear"
    found = files.read(tmp_path / "a.jxl").image
    bright = image.pixels > 8000
    assert np.abs(found.pixels.astype(float) - image.pixels)[bright].max() < 65535 * 0.002


def rewritten(data, primaries):
    """A lossless 16-bit file of the encoder whose primaries (sRGB, one of two bits) are named anew: "11" is P3."""
    start = data.index(b"\xff\x0a") + 2
    bits = [byte >> place & 1 for byte in data[start : start + 64] for place in range(8)]
    from editor.metadata import jxl_header

    reader = jxl_header._Bits(data[start : start + 1024])
    jxl_header._header(reader)
    curve = reader.curve
    # before the curve's four bits: its selector (2), no bare power (1), and the selector of the primaries (2)
    place = curve - 5
    assert bits[place : place + 2] == [1, 0]
    tail = bits[place + 2 : curve + 4]
    rest = bits[curve + 4 : curve + 4 + 5]  # rendering intent, extensions, transform: up to the end of the header
    head = bits[:place] + [0, 1] + [primaries - 2 >> n & 1 for n in range(4)] + tail + rest
    end = -(-(curve + 4 + 5) // 8)
    head += [0] * (-len(head) % 8)
    made = bytes(sum(bit << place for place, bit in enumerate(head[at : at + 8])) for at in range(0, len(head), 8))
    return data[:start] + made + data[start + end :]


def test_wide_colours_are_known_by_the_header(tmp_path):
    image = ramp(np.uint16)
    boxed = called_srgb(bytes(imagecodecs.jpegxl_encode(image.pixels, lossless=True, usecontainer=True)))
    bare = boxed[boxed.index(b"jxlc") + 4 :]
    wide = rewritten(bare, 11)
    (tmp_path / "a.jxl").write_bytes(wide)
    assert read_header(Source(wide)).primaries == "p3"
    found = files.read(tmp_path / "a.jxl").image
    assert np.array_equal(found.pixels, image.pixels)
    assert found.space.name == "Display P3"


def test_a_profile_that_cannot_be_read_is_told():
    found = Probe("jxl", 4, 4, badges=("unread profile",))
    assert any("profile inside the JPEG XL" in told for told in files.losses(ramp(np.uint8), found, "png"))
