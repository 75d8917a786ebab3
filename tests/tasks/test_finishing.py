"""Size, sharpening and watermark of finished photos."""

from pathlib import Path

import numpy as np
import pytest

from editor.imaging.image import Image
from editor.tasks.finishing import finish
from editor.tasks.output import Output

OUT = Path("out")


def picture(dtype=np.uint8, height=90, width=120, channels=3):
    peak = {np.uint8: 255, np.uint16: 65535}.get(dtype, 1.0)
    values = np.tile(np.linspace(0.2, 0.8, width)[None, :, None], (height, 1, channels))
    values[:, width // 2 :] += 0.1
    return Image((values * peak).astype(dtype))


def test_what_asks_for_nothing_changes_nothing():
    image = picture()
    assert finish(image, Output(OUT)) is image


@pytest.mark.parametrize(
    ("asked", "edge"),
    [({}, 120), ({"long_edge": 60}, 60), ({"long_edge": 500}, 120), ({"percent": 50.0}, 60), ({"percent": 0.1}, 1),
     ({"percent": 200.0}, 120), ({"long_edge": 100, "percent": 50.0}, 60)],
)  # fmt: skip
def test_the_size_is_as_asked_and_never_larger(asked, edge):
    assert Output(OUT, **asked).edge_of(120) == edge
    assert max(finish(picture(), Output(OUT, **asked)).pixels.shape) == max(edge, 3)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float16, np.float32])
@pytest.mark.parametrize("channels", [1, 3])
def test_sharpening_raises_edges_and_leaves_flat_areas(dtype, channels):
    image = picture(dtype, channels=channels)
    screen = finish(image, Output(OUT, sharpening="screen"))
    paper = finish(image, Output(OUT, sharpening="print"))
    assert screen.pixels.dtype == image.pixels.dtype
    assert screen.pixels.shape == image.pixels.shape

    def edge(each):
        return float(each.pixels[45, 60, 0]) - float(each.pixels[45, 59, 0])

    assert edge(image) < edge(screen) < edge(paper)
    flat = Image(np.full_like(image.pixels, image.pixels[0, 0, 0]))
    assert (finish(flat, Output(OUT, sharpening="print")).pixels == flat.pixels).all()


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float16, np.float32])
def test_a_watermark_stands_in_the_corner_and_nowhere_else(dtype):
    image = Image(np.full((200, 300, 3), 0.5 * {np.uint8: 255, np.uint16: 65535}.get(dtype, 1), dtype))
    marked = finish(image, Output(OUT, watermark="© me"))
    changed = np.argwhere((marked.pixels != image.pixels).any(axis=2))
    assert len(changed) > 20
    assert changed[:, 0].min() > 150
    assert changed[:, 1].min() > 200
    assert marked.pixels.max() > image.pixels.max()


def test_a_watermark_larger_than_the_picture_is_cut():
    tiny = Image(np.full((4, 5, 3), 128, np.uint8))
    assert finish(tiny, Output(OUT, watermark="a very long sentence")).pixels.shape == (4, 5, 3)
