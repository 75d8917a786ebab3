"""The HDR layer of an Ultra HDR photo: kept where it still fits, told where it is not; libultrahdr is the witness."""

import json

import imagecodecs
import numpy as np
import piexif
import pytest

from editor.__main__ import main
from editor.develop.edits import edit_called
from editor.develop.recipe import Recipe
from editor.errors import Unsupported
from editor.formats.files import probe, read
from editor.metadata.gain_map import gain_map_of
from editor.metadata.lossless import write_words
from editor.metadata.metadata import read_metadata
from editor.metadata.policy import Policy
from editor.metadata.sidecar import rating_settings
from editor.metadata.source import Source
from editor.tasks.develop_photos import DevelopPhotos
from editor.tasks.hdr_layer import KEPT
from editor.tasks.manifest import read_manifest
from editor.tasks.output import Output
from editor.tasks.verify_manifest import VerifyManifest


def edited(**edits):
    recipe = Recipe()
    for name, values in edits.items():
        recipe = recipe.with_edit(edit_called(name)(**values))
    return recipe


@pytest.fixture
def photo(tmp_path):
    """An Ultra HDR photo made by libultrahdr; brightest at the right."""
    y, x = np.mgrid[0:256, 0:320]
    light = np.stack([x / 320 * 4, x / 320 * 3, np.full(x.shape, 0.2) + y / 2560, np.ones(x.shape)], 2)
    path = tmp_path / "in" / "hdr.jpg"
    path.parent.mkdir()
    path.write_bytes(imagecodecs.ultrahdr_encode(light.astype(np.float16)))
    return path


def made(studio, photo, folder, recipe, **output):
    outcome = DevelopPhotos((photo,), Output(folder, **output), recipe).run(studio).outcomes[0]
    assert outcome.reason == ""
    return outcome


def boost(path):
    """How much brighter the HDR rendition is than the picture, at the bright and at the dark side."""
    data = path.read_bytes()
    light = np.asarray(imagecodecs.ultrahdr_decode(data), np.float32)[..., :3].max(axis=2)
    plain = read(path).image.pixels.max(axis=2).astype(np.float32) / 255
    linear = np.where(plain <= 0.04045, plain / 12.92, ((plain + 0.055) / 1.055) ** 2.4)
    ratio = light / np.maximum(linear, 0.02)
    edge = ratio.shape[1] // 8
    return float(np.median(ratio[:, -edge:])), float(np.median(ratio[:, edge : 2 * edge]))


def test_light_and_colour_keep_it(studio, photo, tmp_path):
    assert "gain map" in probe(photo).badges
    outcome = made(studio, photo, tmp_path / "out", edited(exposure={"stops": -0.5}))
    assert KEPT in outcome.note
    assert "not part of the edited copy" not in outcome.note
    data = outcome.output.read_bytes()
    assert gain_map_of(Source(data)) == gain_map_of(Source(photo.read_bytes()))
    assert "gain map" in probe(outcome.output).badges
    bright, dark = boost(photo)
    assert bright > 2.5 * dark
    again, below = boost(outcome.output)
    assert again == pytest.approx(bright, rel=0.15)
    assert below == pytest.approx(dark, rel=0.15)


def test_a_smaller_one_keeps_it_too(studio, photo, tmp_path):
    outcome = made(studio, photo, tmp_path / "out", Recipe(), long_edge=160)
    assert KEPT in outcome.note
    assert boost(outcome.output)[0] == pytest.approx(boost(photo)[0], rel=0.2)


@pytest.mark.parametrize("orientation", [3, 6, 8, 5])
def test_it_turns_with_the_picture(studio, photo, tmp_path, orientation):
    """EXIF is put in without moving what lies behind the picture: the index is built anew."""
    from editor.metadata import jpeg_segments
    from editor.metadata.gain_map import with_gain_map

    data = photo.read_bytes()
    gain = gain_map_of(Source(data))
    found, start = jpeg_segments.segments(data)
    plain = [one for one in found if one.kind not in ("mpf", "gainmap")]
    exif = piexif.dump({"0th": {piexif.ImageIFD.Orientation: orientation}})
    head = b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif
    parts = [b"\xff" + bytes([s.marker]) + (len(s.payload) + 2).to_bytes(2, "big") + s.payload for s in plain]
    end = data.index(b"\xff\xd9", start) + 2
    photo.write_bytes(with_gain_map(b"\xff\xd8" + head + b"".join(parts) + data[start:end], gain))
    outcome = made(studio, photo, tmp_path / "out", Recipe())
    assert KEPT in outcome.note
    light = np.asarray(imagecodecs.ultrahdr_decode(outcome.output.read_bytes()), np.float32)[..., :3].max(axis=2)
    shown = read(outcome.output).image
    assert light.shape == (shown.height, shown.width) == ((256, 320) if orientation == 3 else (320, 256))
    small = light[::8, ::8].ravel(), shown.pixels.max(axis=2)[::8, ::8].ravel().astype(np.float32)
    assert np.corrcoef(*small)[0, 1] > 0.8, "bright where the picture is bright"
    assert read_metadata(outcome.output).fields.orientation == 1


@pytest.mark.parametrize(
    ("recipe", "output"),
    [
        (edited(crop={"rect": (0.1, 0.1, 0.5, 0.8)}), {}),
        (Recipe(), {"policy": Policy.NO_LOCATION}),
        (Recipe(), {"format": "png"}),
        (Recipe(), {"format": "webp"}),
    ],
)
def test_where_it_does_not_fit_it_is_wholly_left_out_and_told(studio, photo, tmp_path, recipe, output):
    outcome = made(studio, photo, tmp_path / "out", recipe, **output)
    assert "HDR layer" in outcome.note
    assert KEPT not in outcome.note
    metadata = read_metadata(outcome.output)
    assert b"hdr-gain-map" not in (metadata.xmp or b"")
    assert "gain map" not in probe(outcome.output).badges
    assert gain_map_of(Source(outcome.output.read_bytes())) is None


LEFT = "The HDR layer is not part of the edited copy"


def test_one_that_is_left_out_is_told_once_in_the_receipt_and_when_it_is_verified(studio, photo, tmp_path):
    receipts = tmp_path / "receipts.json"
    crop = edited(crop={"rect": (0.1, 0.1, 0.5, 0.8)})
    task = DevelopPhotos((photo,), Output(tmp_path / "out"), crop, manifest=receipts)
    outcome = task.run(studio).outcomes[0]
    assert outcome.note == LEFT
    assert read_manifest(receipts).entries[0]["notes"] == [LEFT]
    assert VerifyManifest(receipts).run(studio).outcomes[0].note == f"as it was written; {LEFT}"
    kept = DevelopPhotos((photo,), Output(tmp_path / "kept"), Recipe(), manifest=receipts).run(studio).outcomes[0]
    assert kept.note == KEPT
    assert VerifyManifest(receipts, again=True).run(studio).outcomes[0].note.endswith(f"the same; {KEPT}")


@pytest.mark.parametrize(
    "name",
    ["avif/seine_sdr_gainmap_srgb_icc.avif", "avif/seine_hdr_gainmap_srgb.avif", "gainmap/apple_gainmap_new.jpg"],
)
@pytest.mark.parametrize("written", [None, "jpeg", "png"])
def test_layers_that_only_their_makers_read_are_told_on_the_command_line(
    shared, tmp_path, capsys, name, written, monkeypatch
):
    """AVIF's and Apple's: in words and in JSON, once, however the copy is written; the photo itself stays."""
    photo = shared / "data" / "metadata" / name
    if not photo.exists():
        pytest.skip("the photos of the shared collection are not there")
    monkeypatch.setenv("ALBUMEN_HOME", str(tmp_path / "home"))
    wanted = ["--format", written] if written else []
    words = ["export", str(photo), "--out", str(tmp_path / "out"), "--long-edge", "200", *wanted]
    assert main(words) == 0
    assert capsys.readouterr().err.count("HDR layer") == 1
    assert main([*words, "--json"]) == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    reason = next(event["reason"] for event in events if event["event"] == "done")
    assert LEFT in reason
    assert reason.count("HDR layer") == 1
    assert "second picture" not in reason, "it is the layer"


def test_words_into_a_file_that_is_no_jpeg_are_refused_and_not_a_byte_changes(shared, tmp_path):
    """Its layer cannot be lost so: a sidecar holds the words."""
    photo = shared / "data" / "metadata" / "avif/seine_sdr_gainmap_srgb_icc.avif"
    if not photo.exists():
        pytest.skip("the photos of the shared collection are not there")
    mine = tmp_path / photo.name
    mine.write_bytes(photo.read_bytes())
    with pytest.raises(Unsupported, match="a sidecar file holds them"):
        write_words(mine, rating_settings(4))
    assert mine.read_bytes() == photo.read_bytes()


def test_real_ones_keep_it_and_every_tag(studio, shared, tmp_path):
    photos = [
        shared / "data" / "metadata" / "avif" / name
        for name in ("paris_exif_xmp_gainmap_littleendian.jpg", "seine_sdr_gainmap_srgb.jpg")
    ]
    for photo in photos:
        outcome = made(studio, photo, tmp_path / "out", edited(contrast={"amount": 10.0}))
        assert KEPT in outcome.note
        assert "could not be carried over" not in outcome.note
        gain = gain_map_of(Source(photo.read_bytes()))
        assert gain == gain_map_of(Source(outcome.output.read_bytes()))


def test_what_is_no_gain_map_is_none(photo):
    data = photo.read_bytes()
    assert gain_map_of(Source(b"")) is None
    assert gain_map_of(Source(data[: len(data) // 2])) is None or len(data) > 0
    assert gain_map_of(Source(data.replace(b"MPF\0", b"MPX\0"))) is None


@pytest.mark.parametrize(
    ("recipe", "output", "kept"),
    [
        (edited(exposure={"stops": 0.3}), {}, True),
        (edited(exposure={"stops": 0.3}), {"long_edge": 500}, False),
        (edited(crop={"rect": (0.2, 0.2, 0.5, 0.5)}), {}, False),
        (edited(rotate={"quarters": 2}), {}, False),
    ],
)
def test_a_depth_map_stays_with_its_frame_only(studio, shared, tmp_path, recipe, output, kept):
    """Its photo does not tell its size in EXIF; and inside lies the whole picture as it was, which never goes along."""
    photo = shared / "data" / "metadata" / "metadata-extractor" / "Android_Depth_Map.jpg"
    if not photo.exists():
        pytest.skip("the photos of the shared collection are not there")
    outcome = made(studio, photo, tmp_path, recipe, **output)
    written = outcome.output.read_bytes()
    assert ("depth" in probe(outcome.output).badges) == kept
    assert (b"GDepth:Data" in written) == kept
    assert ("The depth map no longer fits the picture" in outcome.note) != kept
    assert b"GImage:Data" in photo.read_bytes()
    assert b"GImage:Data" not in written
