"""The main job, end to end: an album of real photos is enhanced, and nothing that it said of itself is lost."""

import json
import re
import shutil
import subprocess
import sys

import cv2
import numpy as np
import pytest

from editor.formats.files import read_preview

# What may differ between a photo and its enhanced copy, as exiftool names it. Anything else is a loss.
MAY_CHANGE = re.compile(
    "|".join(
        [
            r"SourceFile",
            r"ExifTool:.*",  # the witness speaks of itself, and warns of what was wrong before
            r"System:.*",  # name, folder, size and dates of the file
            r"File:(FileType.*|MIMEType|ImageWidth|ImageHeight|EncodingProcess|YCbCrSubSampling|ColorComponents"
            r"|BitsPerSample|ExifByteOrder|CurrentIPTCDigest|Comment)",
            r"IFD0:(Orientation|Software|ImageWidth|ImageHeight|YCbCrSubSampling)",  # upright now; who wrote it
            r"ExifIFD:(ExifImageWidth|ExifImageHeight|ColorSpace|Padding|OffsetSchema)",
            r"IFD0:Padding",
            r"IFD1:.*",  # the embedded thumbnail is a fresh one
            r"JFIF:.*",  # of the new encoding
            r"XMP-x:XMPToolkit",
            r"XMP-tiff:(Orientation|ImageWidth|ImageLength|Software)",
            r"XMP-exif:(PixelXDimension|PixelYDimension)",
            r"XMP-mwg-rs:RegionAppliedToDimensions[WH]",  # the size that marked faces are told for
            r"XMP-xmp:CreatorTool",
            r"XMP-iptcExt:DigitalSourceType",  # tells honestly what was done
            r"Photoshop:(IPTCDigest|PhotoshopQuality|PhotoshopFormat|ProgressiveScans|.*Thumbnail.*)",
            r"Adobe:.*",  # belongs to the old encoding
            r"APP14:.*",
            r"Ducky:.*",
            r"MPF\d*:.*|MPImage\d*:.*",  # places of other pictures in the old file
            r"Composite:.*",  # exiftool's own sums
            r"PNG:(ImageWidth|ImageHeight|Compression|Filter|Interlace|.*[Ss]ignificant.*)",
        ]
    )
)


def tags(path):
    """All that exiftool reads, by group and name."""
    done = subprocess.run(["exiftool", "-json", "-a", "-G1", "-s", "-u", path], capture_output=True, check=True)
    return json.loads(done.stdout)[0]


def differences(before, after):
    """What is gone or other in `after`, and not on the list."""
    old, new = tags(before), tags(after)
    return {
        name: (value, new.get(name))
        for name, value in old.items()
        if not MAY_CHANGE.fullmatch(name) and new.get(name) != value
    }


def enhance(folder, out, home, *more):
    import os

    done = subprocess.run(
        [sys.executable, "-m", "editor", "enhance", folder, "--auto", "--out", out, "--json", *more],
        env={**os.environ, "ALBUMEN_HOME": str(home)},
        capture_output=True,
        text=True,
        timeout=1500,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]


QUICK = ("DSCN0010.jpg", "Gorilla.jpg", "a.png", "canon_hdr_YES.jpg", "nikon-e950.jpg", "portrait.jpg")


@pytest.fixture(
    scope="module", params=["some", pytest.param("all", marks=[pytest.mark.slow, pytest.mark.timeout(1800)])]
)
def enhanced(request, shared, tmp_path_factory):
    """The shared album, enhanced once: its folder, the output folder, status and events."""
    album, out = shared / "data" / "album", tmp_path_factory.mktemp("story") / "out"
    if request.param == "some":
        whole, album = album, out.parent / "album"
        album.mkdir()
        for name in QUICK:
            shutil.copy2(whole / name, album / name)
    status, events = enhance(album, out, out.parent / "home")
    return album, out, status, events


def test_every_photo_comes_out(enhanced):
    album, out, status, events = enhanced
    photos = sorted(path.name for path in album.iterdir() if path.suffix in (".jpg", ".png"))
    assert status == 0
    assert sorted(path.name for path in out.iterdir()) == photos
    done = {event["source"].rsplit("/", 1)[-1]: event for event in events if event["event"] == "done"}
    assert sorted(done) == photos
    assert events[-1]["event"] == "summary"
    assert (events[-1]["done"], events[-1]["failed"]) == (len(photos), 0)
    for event in done.values():
        assert event["seconds"] >= 0
        assert event["model"] or event["reason"] == "nothing needed" or event["reason"], event


def test_some_photos_were_helped_and_not_all_were_touched(enhanced):
    _, _, _, events = enhanced
    assert any(event["model"] for event in events if event["event"] == "done")


@pytest.mark.skipif(not shutil.which("exiftool"), reason="exiftool, the witness, is not installed")
def test_all_metadata_is_equal_but_for_what_had_to_change(enhanced):
    album, out, _, _ = enhanced
    lost = {path.name: gap for path in sorted(out.iterdir()) if (gap := differences(album / path.name, path))}
    assert lost == {}


def test_pictures_are_still_the_same_pictures(enhanced):
    """Enhancing is no re-interpretation: upright, whole, and close to the original."""
    album, out, _, _ = enhanced
    for path in out.iterdir():
        before, after = read_preview(album / path.name, 256), read_preview(path, 256)
        assert abs(before.height - after.height) <= 1, path.name
        assert abs(before.width - after.width) <= 1, path.name
        small = [cv2.resize(each.pixels.astype(np.float32) / each.peak, (64, 64)) for each in (before, after)]
        assert np.abs(small[0] - small[1]).mean() < 0.08, path.name


def test_a_second_run_that_skips_does_nothing(enhanced, tmp_path):
    album, out, _, _ = enhanced
    times = {path.name: path.stat().st_mtime_ns for path in out.iterdir()}
    status, events = enhance(album, out, tmp_path / "home", "--conflict", "skip")
    assert status == 0
    assert events[-1]["skipped"] == len(times)
    assert {path.name: path.stat().st_mtime_ns for path in out.iterdir()} == times


def test_a_bad_file_is_told_and_the_rest_is_done(shared, tmp_path):
    source = tmp_path / "in"
    source.mkdir()
    shutil.copy(shared / "data" / "album" / "portrait.jpg", source)
    whole = (shared / "data" / "album" / "portrait.jpg").read_bytes()
    (source / "half.jpg").write_bytes(whole[: len(whole) // 2])
    (source / "text.jpg").write_text("I am no picture")
    (source / "empty.jpg").write_bytes(b"")
    (source / "script.jpg").write_bytes(b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n{} loop\n")
    status, events = enhance(source, tmp_path / "out", tmp_path / "home")
    assert status == 1
    failed = {event["source"].rsplit("/", 1)[-1]: event["reason"] for event in events if event["event"] == "failed"}
    assert sorted(failed) == ["empty.jpg", "half.jpg", "script.jpg", "text.jpg"]
    assert all(reason.startswith(f"{name}: ") and "\n" not in reason for name, reason in failed.items())
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["portrait.jpg"]
    assert (events[-1]["done"], events[-1]["failed"]) == (1, 4)
