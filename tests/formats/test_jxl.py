"""JPEG XL: what its header means, and that what is written means the same to others."""

import base64
import contextlib
from dataclasses import replace

import imagecodecs
import numpy as np
import pytest

from editor.formats import files
from editor.formats.format import Options, Probe
from editor.formats.jxl import ADOBE_CORNERS, P3_CORNERS, _named
from editor.imaging.colour import ADOBE_RGB, DISPLAY_P3, PROPHOTO, SPACES
from editor.imaging.image import ColourSpace, Image
from editor.metadata.jxl_bits import Bits, Written
from editor.metadata.jxl_header import JxlHeader, called_srgb, header_of, profile_in, read_header
from editor.metadata.jxl_profile import read_profile, write_profile
from editor.metadata.source import FileSource, Malformed, Source


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
    reader = Bits(data[start : start + 1024])
    header_of(reader)
    curve = reader.marks["curve"]
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


PACKED = {
    # 2×2 pixels of (200, 120, 40) by libjxl's own encoder, which packs profiles with ANS, repeats and predictions
    ("Adobe RGB (1998)", "lossless"): (
        "/woIEBDCncKAhHkAtHSohLzleR1pC9di99mjQgtf4SXIXO0VFrkPMLOFzmwSRzdT64BfBPKI66pZLP4illa8weJQ14kAhg0kfRUtA5Q8FAKCEp"
        "OTg5NeynyeHciwjm+Ao6+wubKpp6h0WIC1s2WAprKlpaw51F7rd7+dpkE5g+DTElyUD6FtQEFhcN4KxCTCQB7U183HacsECAIBADgASxiLFcJJ"
        "wuUB9oIAAwE="
    ),
    ("Adobe RGB (1998)", "lossy"): (
        "/woIEJDCncKAhHkAtHSohLzleR1pC9di99mjQgtf4SXIXO0VFrkPMLOFzmwSRzdT64BfBPKI66pZLP4illa8weJQ14kAhg0kfRUtA5Q8FAKCEp"
        "OTg5NeynyeHciwjm+Ao6+wubKpp6h0WIC1s2WAprKlpaw51F7rd7+dpkE5g+DTElyUD6FtQEFhcN4KxCTCQB7U183HacsEABKIAgDUAF3lEgAA"
        "FSqjjBu8nOv58kOHxbSN6wxttW1hSaLIODZJJ3BIEovAxgWYgRkMMHPxuBsIViUJ"
    ),
    ("ProPhoto RGB", "lossy"): (
        "/woIEJDCjcKAhHkArGYsB7DZui311bHQ9e5RoYVPaAkyu7XCAtcL3FnC7iwSRy9uzQGfCOQr9lUzDH8RSyu+ZTjUdeIil4WUfYVEfaV9A5Q8FH"
        "hm/ZJ55AZyWcc3wNFX2FzZ1FNUOizA2tkyQFPZ0lLWHGqv9dlrp2lQZjCY1MeDiGqgtnTeDhxsgB10GgbMtAkAEogCANgAXeUSAAAVKqOMG7yc"
        "6/nyQ4fFtI3rDG21bWFJosg4NkkncEgSq8DGBZiBDTBg5qDhdiBYlSQA"
    ),
}


@pytest.mark.parametrize(("space", "way"), PACKED)
def test_profiles_that_others_packed_are_read(tmp_path, space, way):
    (tmp_path / "a.jxl").write_bytes(base64.b64decode(PACKED[space, way]))
    found = files.read(tmp_path / "a.jxl").image
    assert found.space == {each.name: each for each in SPACES.values()}[space]
    assert np.abs(found.pixels.astype(int) - (200, 120, 40)).max() <= (0 if way == "lossless" else 2)


def test_every_damage_to_a_profile_is_a_picture_or_a_sentence(tmp_path):
    whole, random = base64.b64decode(PACKED["Adobe RGB (1998)", "lossless"]), np.random.default_rng(5)
    read = 0
    for _ in range(100):
        data = bytearray(whole)
        for place in random.integers(4, 150, random.integers(1, 4)):
            data[place] ^= 1 << random.integers(0, 8)
        with contextlib.suppress(Malformed):
            read += profile_in(Source(bytes(data))) is not None
    assert read < 100


def vivid(dtype):
    """Colours to the corners of any space, softly."""
    x, y = np.linspace(0.05, 1, 96), np.linspace(0.05, 1, 64)
    values = np.dstack([np.outer(y, x), np.outer(1.05 - y, x), np.outer(y, 1.05 - x)])
    return np.rint(values * np.iinfo(dtype).max).astype(dtype)


@pytest.mark.parametrize("space", [DISPLAY_P3, ADOBE_RGB, PROPHOTO], ids=lambda space: space.name)
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("options", [Options(lossless=True), Options(quality=95)])
@pytest.mark.parametrize("alpha", [False, True])
def test_profiles_are_written_and_read(tmp_path, space, dtype, options, alpha):
    pixels = vivid(dtype)
    image = Image(pixels, space, alpha=pixels[..., 0].copy() if alpha else None)
    written = files.write(tmp_path / "a.jxl", image, None, "jxl", options)
    assert written.parity.lost == ()
    with FileSource(tmp_path / "a.jxl") as source:
        assert profile_in(source) == space.icc
    found = files.read(tmp_path / "a.jxl").image
    assert (found.space, found.pixels.dtype) == (space, dtype)
    gap = np.abs(found.pixels.astype(float) - pixels) / image.peak
    assert gap.mean() <= (0.0 if options.lossless else 0.012)
    if alpha:
        assert np.abs(found.alpha.astype(int) - image.alpha).max() <= image.peak // 100
    assert files.losses(image, None, "jxl", Options(lossless=True)) == ()


def test_grey_with_a_profile_keeps_its_brightness(tmp_path):
    grey = bytearray(DISPLAY_P3.icc)
    grey[16:20] = b"GRAY"
    grey[grey.index(b"rTRC", 128) : grey.index(b"rTRC", 128) + 4] = b"kTRC"
    image = Image(ramp(np.uint8, 1).pixels, ColourSpace("grey", bytes(grey)))
    for number, options in enumerate((Options(lossless=True), Options(quality=95))):
        files.write(tmp_path / f"{number}.jxl", image, None, "jxl", options)
        found = files.read(tmp_path / f"{number}.jxl").image
        assert found.space.icc == image.space.icc
        assert np.abs(found.pixels.astype(float) - image.pixels).mean() < 2


@pytest.mark.parametrize("data", [b"", b"x", bytes(range(256)) * 40, DISPLAY_P3.icc, PROPHOTO.icc + bytes(3)])
def test_any_profile_comes_out_of_its_packing(data):
    written = Written()
    write_profile(written, data)
    bits = Bits(written.to_bytes())
    if len(data) < 200 or data[36:40] != b"acsp":
        with pytest.raises(Malformed):
            read_profile(bits)
    else:
        assert read_profile(bits) == data


def test_colours_in_numbers_of_their_own_are_understood():
    """Adobe RGB as a header may say it: custom corners and a bare power."""
    named = JxlHeader(4, 4, 8, 3, False, False, "", "", corners=(*ADOBE_CORNERS, (0.3127, 0.329)), power=2.19921875)
    assert _named(named) == ADOBE_RGB
    assert _named(replace(named, power=0.0, transfer="srgb", corners=(*P3_CORNERS, (0.3127, 0.329)))) == DISPLAY_P3
    other = _named(replace(named, power=1.8))
    assert other.icc not in (None, ADOBE_RGB.icc)


def test_a_profile_that_cannot_be_read_is_told():
    found = Probe("jxl", 4, 4, badges=("unread profile",))
    assert any("profile inside the JPEG XL" in told for told in files.losses(ramp(np.uint8), found, "png"))
