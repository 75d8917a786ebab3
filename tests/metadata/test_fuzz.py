"""Any bytes whatever: the parsers answer or refuse, in bounded time, and raise nothing but Malformed."""

import contextlib

import imagecodecs
import numpy as np
import piexif
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.formats import png_rows
from editor.imaging.colour import srgb_icc
from editor.metadata import (
    bmff,
    container,
    gain_map,
    heif_insert,
    icc,
    iptc,
    jpeg_segments,
    jxl_boxes,
    jxl_header,
    jxl_rewrite,
    lossless,
    makernote,
    photoshop,
    png_chunks,
    tiff_container,
    webp_chunks,
    xmp,
)
from editor.metadata.block import Blocks
from editor.metadata.exif_fields import read_exif
from editor.metadata.jpeg_tables import tables_of
from editor.metadata.location import location_in, remove_location
from editor.metadata.metadata import Metadata, extract
from editor.metadata.parity import compare, tags
from editor.metadata.policy import Policy, prepare
from editor.metadata.sidecar import rating_settings
from editor.metadata.source import Malformed, Source
from editor.metadata.tiffpatch import TiffPatch

CALM = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
EXIF = piexif.dump(
    {
        "0th": {271: b"Canon", 272: b"X", 274: 6},
        "Exif": {0x9003: b"2024:01:01 00:00:00", 0x927C: b"\2\0" + bytes(40), 0xA002: 9},
        "GPS": {1: b"N", 2: ((1, 1), (2, 1), (3, 1))},
        "1st": {0x103: 6},
    }
)[6:]
SEEDS = (
    EXIF,
    b"\xff\xd8\xff\xe1\x00\x10Exif\0\0" + EXIF + b"\xff\xdb\x00\x43" + bytes(65) + b"\xff\xda",
    png_chunks.SIGNATURE
    + png_chunks.chunk(b"IHDR", bytes(13))
    + png_chunks.chunk(b"eXIf", EXIF)
    + png_chunks.chunk(b"IEND", b""),
    b"RIFF\xff\0\0\0WEBPVP8X\n\0\0\0\x0c\0\0\0\0\0\0\0\0\0EXIF\x20\0\0\0" + EXIF,
    bmff.build(b"ftyp", b"avif\0\0\0\0avifmif1")
    + bmff.build(
        b"meta", bytes(4) + bmff.build(b"pitm", bytes(6)) + bmff.build(b"iloc", b"\1\0\0\0\x44\0\0\1" + bytes(40))
    ),
    jxl_boxes.SIGNATURE
    + jxl_boxes.FILE_TYPE
    + bmff.build(b"Exif", bytes(4) + EXIF)
    + bmff.build(b"jxlc", b"\xff\x0a" + bytes(30)),
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description'
    b' xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="1,2N"/></rdf:RDF></x:xmpmeta>',
    b"\x1c\x02\x05\0\3abc\x1c\x02\x5a\0\4Wien" + b"8BIM\4\4\0\0\0\0\0\5\x1c\x02\x5a\0\1W\0",
)


@st.composite
def damaged(draw: st.DrawFn, seeds: tuple[bytes, ...] = SEEDS) -> bytes:
    """A well-formed block with bytes changed, cut, doubled or put in; or any bytes."""
    if draw(st.integers(0, 9)) == 0:
        return draw(st.binary(max_size=400))
    data = bytearray(draw(st.sampled_from(seeds)))
    for _ in range(draw(st.integers(0, 8))):
        place = draw(st.integers(0, max(0, len(data) - 1)))
        kind = draw(st.integers(0, 3))
        if kind == 0 and data:
            data[place] = draw(st.integers(0, 255))
        elif kind == 1:
            del data[place : place + draw(st.integers(1, 20))]
        elif kind == 2:
            data[place:place] = draw(st.sampled_from([b"\xff\xff\xff\xff", b"\0\0\0\0", b"\xff", b"<a>", bytes(30)]))
        else:
            data += data[: draw(st.integers(0, 60))]
    return bytes(data)


READERS = [*container.READERS.values(), tables_of, container.container_of]


@CALM
@given(damaged())
def test_containers(data):
    for reader in READERS:
        with contextlib.suppress(Malformed, ValueError, IndexError):  # `extract` stands between them and the rest
            reader(Source(data))
    found = extract(Source(data))
    assert isinstance(found, Metadata)
    assert found.fields is found.fields
    location_in(found)
    tags(found)


@CALM
@given(damaged())
def test_blocks(data):
    read_exif(data)
    iptc.Iptc(data).texts(iptc.TITLE)
    assert iptc.parse(iptc.build(iptc.parse(data))) == iptc.parse(data)
    photoshop.parse(data)
    assert photoshop.parse(photoshop.build(photoshop.parse(data))) == photoshop.parse(data)
    icc.name(data)
    xmp.read(data)
    for make in ("Canon", "NIKON", "Panasonic", ""):
        makernote.may_hold_place(data, make)
        assert len(makernote.moved(data, make, "<", 100, 200)) == len(data)


@CALM
@given(damaged(), st.binary(max_size=300))
def test_patching(data, jpeg):
    with contextlib.suppress(Malformed):
        patch = TiffPatch(data)
        patch.set_number(patch.main, 0x0112, 1)
        patch.add_text(0x0131, "Albumen")
        patch.set_thumbnail(jpeg)
        patch.drop_gps()
        patch.drop(patch.shot, 0x927C)
        patch.drop_thumbnail()
        assert len(patch.finish()) < 66_000


@CALM
@given(damaged(), damaged(), st.sampled_from(list(Policy)))
def test_planning(one, other, policy):
    metadata = Metadata(exif=one, xmp=other, iptc=one, photoshop=other, comments=(one,))
    made = prepare(
        metadata,
        policy=policy,
        width=8,
        height=8,
        space_icc=None,
        software="Albumen",
        source_type="algorithmicallyEnhanced",
    )
    assert compare(made, made).lost == ()
    assert policy is Policy.ALL or location_in(made) == ()
    assert location_in(remove_location(made)) == ()


@CALM
@given(damaged(), damaged())
def test_inserting(data, block):
    blocks = Blocks(exif=block, xmp=block, iptc=block, icc=block, comments=(block,))
    for insert in (
        jpeg_segments.insert,
        png_chunks.insert,
        webp_chunks.insert,
        heif_insert.insert,
        jxl_boxes.insert,
        tiff_container.insert,
    ):
        with contextlib.suppress(Malformed):
            insert(data, blocks)


SMALL = np.linspace(0, 60000, 24 * 20 * 3).reshape(24, 20, 3).astype(np.uint16)
FILES = (
    bytes(imagecodecs.png_encode(SMALL)),
    bytes(imagecodecs.png_encode((SMALL >> 8).astype(np.uint8))),
    bytes(imagecodecs.jpegxl_encode(SMALL, lossless=True)),
    bytes(imagecodecs.jpegxl_encode(np.dstack([SMALL, SMALL[..., :1]]), lossless=True)),
    jxl_rewrite.with_profile(bytes(imagecodecs.jpegxl_encode(SMALL, lossless=True)), srgb_icc(), 16),
    gain_map.with_gain_map(
        bytes(imagecodecs.jpeg8_encode((SMALL >> 8).astype(np.uint8))),
        bytes(imagecodecs.jpeg8_encode((SMALL[..., 0] >> 8).astype(np.uint8))),
    ),
)


@CALM
@given(damaged(FILES))
def test_what_reads_pictures_by_itself(data):
    source = Source(data)
    gain = gain_map.gain_map_of(source)
    for work in (
        lambda: jxl_header.read_header(source),
        lambda: jxl_header.called_srgb(data),
        lambda: jxl_rewrite.with_profile(data, bytes(200), 8),
        lambda: jxl_rewrite.as_wide(data),
        lambda: lossless.with_words(data, rating_settings(3)),
        lambda: gain_map.with_gain_map(data, gain or FILES[-1]),
        lambda: gain_map.turned(data, FILES[-1]),
        lambda: png_rows.completed(source) if claimed(data) < 1 << 20 else None,
    ):
        with contextlib.suppress(Malformed):
            work()


def claimed(data):
    """The pixels that a PNG claims; reading refuses too many before it comes to its rows."""
    return int.from_bytes(data[16:20], "big") * int.from_bytes(data[20:24], "big")


def test_every_hostile_file_gives_metadata_or_none(shared):
    for path in sorted((shared / "data" / "hostile").glob("*/*")):
        found = extract(Source(path.read_bytes()))
        assert found.fields is not None
        prepare(found, policy=Policy.NO_LOCATION, width=8, height=8, space_icc=None)
