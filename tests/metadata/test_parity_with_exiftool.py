"""Every photo of the metadata collection, written in every format, compared tag by tag by exiftool.

EXPLAINED is the whole list of what may differ, and why. Any other difference fails.
"""

import json
import re
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
import simplejpeg

from editor.errors import FileError
from editor.formats import files
from editor.formats.format import Options
from editor.imaging.image import Image
from editor.metadata.metadata import read_metadata
from editor.metadata.policy import Policy, prepare

WRITABLE = sorted(name for name, one in files.all_formats().items() if one.can_write)
NO_IPTC = ("webp", "avif", "jxl")
NOT_JPEG = ("png", "tiff", "webp", "avif", "jxl")
ANY = tuple(WRITABLE)
# (names of tags, formats written, containers read ("" = any), why)
EXPLAINED = (
    (r"IFD0:Software|XMP-xmp:CreatorTool", ANY, "", "tells that Albumen wrote the file"),
    (r"IFD0:Orientation|XMP-tiff:Orientation|QuickTime:Rotation", ANY, "", "the pixels are upright now"),
    (r"(IFD0:Image|ExifIFD:ExifImage|XMP-exif:ExifImage|XMP-tiff:Image)(Width|Height|Length)", ANY, "", "the new size"),
    (r"ExifIFD:ColorSpace|XMP-exif:ColorSpace|InteropIFD:InteropIndex", ANY, "", "made true for the pixels"),
    (r"XMP-mwg-rs:RegionInfo", ANY, "", "marked faces follow their pixels, and tell the new size"),
    (r"IFD1:Thumbnail(Image|Length|Offset|TIFF)", ANY, "", "a thumbnail of the new picture"),
    (r"IFD1:.*", ("tiff",), "", "a second page in a TIFF would be taken for a second photo"),
    (r"IFD1:.*", ANY, "", "a thumbnail that is no JPEG cannot be made anew; of an old picture it would be wrong"),
    (r"Photoshop:PhotoshopThumbnail|JFXX:.*|JFIF:Thumbnail.*", ANY, "", "a stale preview"),
    (r"Adobe:.*", ANY, "", "how the old pixels were coded"),
    (r"IFD0:(YCbCr.*|ReferenceBlackWhite|BitsPerSample|Compression|SamplesPerPixel|PhotometricInterpretation"
     r"|Strip.*|RowsPerStrip|PlanarConfiguration|Predictor|SubfileType|OldSubfileType|ExtraSamples|SampleFormat"
     r"|Tile.*|JPEGTables|ColorMap|FillOrder|ThresholdIng)", ("tiff",), "", "how the new pixels are stored"),
    (r"IFD0:(BitsPerSample|Compression|SamplesPerPixel|PhotometricInterpretation|Strip.*|RowsPerStrip"
     r"|PlanarConfiguration|Predictor|SubfileType|ExtraSamples|SampleFormat|Tile.*)", ANY, "tiff", "as above"),
    # what dies with the old pixels
    (r"MPF\d*:.*|MPImage\d*:.*|XMP-Container:.*|XMP-GContainer.*|XMP-hdrgm:.*|XMP-HDRGainMap:.*|XMP-apdi:.*"
     r"|Google:.*Directory.*", ANY, "", "gain map or second picture behind the old one"),
    (r"JPEG-HDR:.*", ANY, "jpeg", "a second layer for the old picture"),
    (r"XMP-GCamera:(MotionPhoto|MicroVideo).*|Samsung:.*|Track\d:.*", ANY, "", "the motion clip is not copied"),
    (r"XMP-(GDepth|Device).*", ANY, "", "the depth map fits no other size"),
    (r"XMP-GImage.*", ANY, "", "the whole picture as it was before the edit"),
    (r"XMP-xmpNote:HasExtendedXMP", ("jpeg",), "jpeg", "a hash of what is left of the second packet"),
    (r"JUMBF:.*|JSON:.*|CBOR:.*|C2PA.*|XMP-dcterms:Provenance", ANY, "", "content credentials are no longer true"),
    (r"FotoStation:.*|IPTC2:.*|AFCP.*|XMP-x:XMPToolkit", ANY, "", "belongs to data behind the end of the picture"),
    (r"XMP-xmpNote:HasExtendedXMP", NOT_JPEG, "", "both packets are one now"),
    (r".*:PreviewImageStart", ANY, "", "a place in the file, not in the block"),
    # what a container has no room for
    (r"IPTC\d?:.*|Photoshop:.*", NO_IPTC, "", "no place for IPTC and Photoshop resources; their texts go into XMP"),
    (r"(Ducky|SPIFF|CIFF|InfiRay|Meta|MetaIFD|Kodak.*|FPXR|FlashPix|PictureInfo|JPEG|File\d?|EPPIM|QV|RMETA|NITF"
     r"|Scalado|APP\d+|FLIR|HDR|GraphicConverter|MediaJukebox|AROT|DJI|Unknown|Photoshop2|PrintIM2|Ricoh|RJPEG"
     r"|Stim|JPS|AVI1|PrintIM|JPEG-HDR|GraphConv|AdobeCM|Qualcomm|TDHD|MIE|HP|Vignette|Microsoft|XMP-.*2|Reconyx2|Olympus2|Casio2|Nikon2):.*", NOT_JPEG, "jpeg",
     "segments that only JPEG has"),
    (r"(PNG|PNG-pHYs|PNG-cICP|JFIF|RIFF|QuickTime|Meta|GIF|XML|Jpeg2000|JXL|PNG-cHRM):.*", ANY, "", "the old container"),
    (r"ICC.*", ("jxl",), "", "converted to sRGB, as the encoder writes nothing else"),
    (r"ICC-header\d?:.*|ICC_Profile\d?:.*", ANY, "heif", "told once for each item; here: of pictures that are not the main one"),
    (r"XMP-dc:Subject|XMP-photoshop:DateCreated", NO_IPTC, "", "IPTC's own are added"),
    (r"XMP-(semanticSegmentationMatte|depthData|portraitEffectsMatte).*", ANY, "raw", "of a matte that is not in the copy"),
    (r"ICC.*", ANY, "raw", "of the camera's preview, not of the developed picture"),
    (r"IFD0:.*|GeoTiff:.*|XML.*", ANY, "jp2", "a map's geometry, and a damaged TIFF in a box"),
    (r"XMP-.*", ANY, "gif", "GIF is read for its picture only"),
    # RAW: how the sensor's pixels are stored and to be developed
    (r"(RAF\d?|PreviewIFD|IFD0|IFD2|IFD3|SubIFD\d*|NikonScan|Nikon.*|CanonRaw|DNGAdobeData.*|CRW.*|AdobeCRW|MakN.*):.*", ANY, "raw",
     "how the sensor's pixels are stored and to be developed"),
    (r"(CIFF|Canon|CanonCustom|PrintIM):.*", ANY, "raw", "DNG keeps the notes in a block of its own"),
)  # fmt: skip
# ruff: noqa: E501 the table has one line an explanation
IGNORED = ("System:", "File:", "Composite:", "ExifTool:", "SourceFile")


@pytest.fixture(scope="module")
def exiftool():
    if shutil.which("exiftool") is None:
        pytest.skip("exiftool, the judge of this test, is not installed")


@pytest.fixture(scope="module")
def photos(shared: Path):
    found = []
    for path in sorted((shared / "data" / "metadata").glob("*/*")):
        try:
            found.append((path, files.read_preview(path, 48)))
        except FileError:
            continue  # told in a sentence elsewhere; here only what opens
    assert len(found) > 75
    return found


@pytest.fixture(scope="module")
def originals(photos, exiftool):
    return told([path for path, _ in photos])


def told(paths: list[Path]) -> dict[str, dict[str, object]]:
    """What exiftool says of files, tag by tag."""
    command = ["exiftool", "-j", "-a", "-G1", "-n", "-struct", *map(str, paths)]
    answers = json.loads(subprocess.run(command, capture_output=True, check=False, text=True).stdout)
    assert not [one["SourceFile"] for one in answers if "ExifTool:Error" in one]
    return {one["SourceFile"]: {k: v for k, v in one.items() if not k.startswith(IGNORED)} for one in answers}


def thumbnail(image: Image) -> bytes:
    pixels = image.pixels if image.bits == 8 else (image.pixels >> 8).astype(np.uint8)
    if image.grey:
        return simplejpeg.encode_jpeg(np.ascontiguousarray(pixels), 80, "GRAY", "Gray")
    return simplejpeg.encode_jpeg(np.ascontiguousarray(pixels), 80, "RGB", "420")


def explained(tag: str, name: str, container: str) -> bool:
    return any(
        name in formats and came_from in ("", container) and re.fullmatch(names, tag)
        for names, formats, came_from, _ in EXPLAINED
    )


@pytest.mark.parametrize("name", WRITABLE)
def test_every_tag_is_there_or_explained(name, photos, originals, tmp_path):
    pairs = []
    for number, (path, image) in enumerate(photos):
        source = read_metadata(path)
        plan = prepare(
            source,
            policy=Policy.ALL,
            width=image.width,
            height=image.height,
            space_icc=image.space.icc,
            thumbnail=thumbnail(image),
            software="Albumen",
            source_type="algorithmicallyEnhanced",
        )
        target = tmp_path / f"{number}{files.all_formats()[name].suffixes[0]}"
        written = files.write(target, image, plan, name, Options(quality=80, effort=1), source=source)
        assert written.parity.lost == (), path.name
        assert not written.parity.kept or source.exif or source.xmp or source.icc or source.comments or source.iptc
        pairs.append((path, source.container, target))
    results = told([target for *_, target in pairs])
    unexplained = []
    for path, container, target in pairs:
        before, after = originals[str(path)], results[str(target)]
        for tag, value in before.items():
            if after.get(tag) != value and not explained(tag, name, container):
                unexplained.append(
                    f"{path.name} → {name}: {tag} {str(value)[:40]!r} became {str(after.get(tag))[:40]!r}"
                )
        if container in ("jpeg", "png", "webp", "heif", "avif"):
            source_type = after.get("XMP-iptcExt:DigitalSourceType", "")
            broken = read_metadata(path).xmp is not None and "XMP-iptcExt:DigitalSourceType" not in after
            assert broken or str(source_type).endswith("algorithmicallyEnhanced"), path.name
    assert not unexplained, "\n".join(unexplained[:80])
