"""JpegScan: what was written is read to its last bit, by other means than it was written."""

import io

import numpy as np
import pytest
import simplejpeg
from PIL import Image as Pillow

from editor.errors import Damaged
from editor.formats import files, jpeg_scan
from editor.formats.format import Options
from editor.formats.jpeg import Jpeg
from editor.imaging.image import Image
from editor.metadata.jpeg_segments import Segment, segments

pytestmark = pytest.mark.skipif(jpeg_scan.compiled is None, reason="without a compiler libjpeg reads it")


def scene(width: int, height: int, seed: int = 0) -> np.ndarray:
    """Soft colours, edges and grain."""
    random = np.random.default_rng(seed)
    y, x = np.mgrid[:height, :width].astype(np.float32)
    soft = np.stack([x / max(width, 2), y / max(height, 2), (x + y) / (width + height)], 2) * 200 + 20
    soft[height // 3 :, width // 2 :] = (200, 30, 60)
    return (soft + random.normal(0, 12, soft.shape)).clip(0, 255).astype(np.uint8)


def jpeg(pixels: np.ndarray, **options: object) -> bytes:
    stream = io.BytesIO()
    Pillow.fromarray(pixels if pixels.ndim == 2 or pixels.shape[2] > 1 else pixels[..., 0]).save(
        stream, "JPEG", **options
    )
    return stream.getvalue()


def coarse(data: bytes):
    return jpeg_scan.coarse(data, *segments(data))


def smallest(data: bytes, colours: str = "RGB") -> np.ndarray:
    """As libjpeg gives it in its smallest scale."""
    height, width, *_ = simplejpeg.decode_jpeg_header(data)
    return simplejpeg.decode_jpeg(data, colours, min_width=-(-width // 8), min_height=-(-height // 8), min_factor=1)


@pytest.mark.parametrize("quality", [1, 50, 92, 100])
@pytest.mark.parametrize(("width", "height"), [(8, 8), (1, 1), (97, 203), (641, 480)])
def test_it_is_libjpegs_smallest_scale(quality, width, height):
    data = jpeg(scene(width, height), quality=quality, subsampling="4:4:4")
    made, theirs = coarse(data), smallest(data)
    assert made.shape == theirs.shape
    assert np.abs(made.astype(int) - theirs).max() <= 1


@pytest.mark.parametrize("optimize", [False, True])
@pytest.mark.parametrize(("width", "height"), [(9, 200), (320, 243)])
def test_grey(width, height, optimize):
    data = jpeg(scene(width, height)[..., 0], quality=80, optimize=optimize)
    assert np.abs(coarse(data).astype(int) - smallest(data, "GRAY")).max() <= 1


@pytest.mark.parametrize("sampling", ["4:2:2", "4:2:0"])
@pytest.mark.parametrize(("width", "height"), [(9, 200), (320, 243), (15, 17)])
def test_colours_that_are_stored_coarser(width, height, sampling):
    """Light is as in the decoder; colours are as coarse as they are stored."""
    flat = np.broadcast_to(np.uint8([180, 90, 40]), (height, width, 3))
    made = coarse(jpeg(flat, quality=95, subsampling=sampling))
    assert made.shape == (-(-height // 8), -(-width // 8), 3)
    assert np.abs(made.astype(int) - (180, 90, 40)).max() <= 3
    data = jpeg(scene(width, height), quality=92, subsampling=sampling)
    weight = np.array([0.299, 0.587, 0.114])
    assert np.abs(coarse(data) @ weight - smallest(data) @ weight).mean() < 3


def test_what_it_does_not_read_is_left_to_the_decoder():
    pixels = scene(64, 48)
    ink = io.BytesIO()
    Pillow.fromarray(pixels).convert("CMYK").save(ink, "JPEG")
    others = [
        jpeg(pixels, progressive=True),
        jpeg(pixels, restart_marker_blocks=2),
        ink.getvalue(),
        jpeg(pixels, keep_rgb=True),
    ]
    for data in others:
        simplejpeg.decode_jpeg_header(data)
        assert coarse(data) is None


def test_every_cut_is_seen():
    data = jpeg(scene(200, 120), quality=92, subsampling="4:4:4")
    found, start = segments(data)
    assert jpeg_scan.coarse(data, found, start) is not None
    for end in range(start + 14, len(data), 97):
        with pytest.raises(ValueError, match="compressed data"):
            jpeg_scan.coarse(data[:end], found, start)
        with pytest.raises(ValueError, match="compressed data"):
            jpeg_scan.coarse(data[:end] + b"\xff\xd9", found, start)


def test_more_than_the_picture_is_seen():
    data = jpeg(scene(64, 64), quality=92, subsampling="4:4:4")
    found, start = segments(data)
    with pytest.raises(ValueError, match="go on after the picture"):
        jpeg_scan.coarse(data[:-2] + b"\x12" + data[-2:], found, start)
    assert jpeg_scan.coarse(data + b"what hangs on behind it", found, start) is not None


def test_a_picture_of_another_size_is_seen():
    """The same data under a frame that tells of more or fewer rows."""
    data = jpeg(scene(64, 64), quality=92, subsampling="4:4:4")
    found, start = segments(data)
    for height in (56, 72):
        told = [
            Segment(one.marker, one.payload[:1] + height.to_bytes(2, "big") + one.payload[3:], one.offset)
            if one.marker == jpeg_scan.BASELINE
            else one
            for one in found
        ]
        with pytest.raises(ValueError, match="compressed data"):
            jpeg_scan.coarse(data, told, start)


def test_rubbish_is_an_error_or_a_picture_never_a_crash():
    """Bits flipped in the data, and in what tells how to read them."""
    random = np.random.default_rng(11)
    whole = [jpeg(scene(120, 90), quality=85, subsampling=kind) for kind in ("4:4:4", "4:2:0")]
    seen = 0
    for turn in range(600):
        data = bytearray(whole[turn % 2])
        start = segments(bytes(data))[1]
        low, high = (start, len(data)) if turn % 4 < 2 else (20, start + 14)
        for place in random.integers(low, high, 1 + turn % 5):
            data[place] ^= 1 << int(random.integers(0, 8))
        try:
            made = coarse(bytes(data))
        except ValueError:
            seen += 1
        else:
            assert made is None or made.dtype == np.uint8
    assert seen > 100


def test_what_came_out_broken_is_not_kept(tmp_path, monkeypatch):
    """An encoder that leaves out the end, or swaps the colours: there is no file."""
    image, usual = Image(scene(320, 240)), Jpeg.encode
    spoilt = [
        lambda *told: usual(*told)[:-300] + b"\xff\xd9",
        lambda *told: usual(*told)[:-2] + b"\x55\x55\xff\xd9",
        lambda self, picture, *told: usual(self, Image(picture.pixels[::-1].copy()), *told),
        lambda self, picture, *told: usual(self, Image(picture.pixels[:-8].copy()), *told),
    ]
    for encode in spoilt:
        monkeypatch.setattr(Jpeg, "encode", encode)
        with pytest.raises(Damaged, match="could not be read back"):
            files.write(tmp_path / "a.jpg", image, None, "jpeg")
        assert list(tmp_path.iterdir()) == []
    monkeypatch.undo()
    files.write(tmp_path / "a.jpg", image, None, "jpeg")


@pytest.mark.parametrize("options", [Options(), Options(quality=40), Options(subsampling="4:2:0"), Options(quality=1)])
@pytest.mark.parametrize("compiled", [True, False])
def test_honest_pictures_pass_with_and_without_the_compiled_part(tmp_path, monkeypatch, options, compiled):
    if not compiled:
        monkeypatch.setattr(jpeg_scan, "compiled", None)
    for size in ((320, 240), (33, 900), (5, 3)):
        for channels in (3, 1):
            pixels = np.ascontiguousarray(scene(*size)[..., :channels])
            written = files.write(tmp_path / "b.jpg", Image(pixels), None, "jpeg", options)
            assert written.bytes > 0
            (tmp_path / "b.jpg").unlink()
