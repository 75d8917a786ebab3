"""What a clip costs, and what joining its frames brings over each frame alone and over OpenCV's denoiser for films.

The peer is cv2.fastNlMeansDenoisingColoredMulti (non-local means over five frames, Buades et al. 2005), with the
strength that it does best at. The clips are those beside the checkout, cropped; noise of a known σ is put on them.
"""

import cv2
import numpy as np
import pytest

from editor.imaging.image import Image
from editor.video.library import has_video
from editor.video.temporal import joined
from tests.benchmarks.conftest import best_cpu, peak_memory

pytestmark = [pytest.mark.bench, pytest.mark.skipif(not has_video(), reason="av is not installed")]
FRAMES, SIGMA, WINDOW = 14, 20, 5
CROPS = {
    "carphone_pristine.mp4": (0, 0, 144, 176),
    "bigbuckbunny.mp4": (200, 500, 256, 320),
    "cockatoo.mp4": (200, 500, 256, 320),
}


def crop(shared, name):
    from editor.video import guard

    top, left, height, width = CROPS[name]
    path = shared / "data" / "video" / name
    clip, found = guard.probe(path), []
    for frame in guard.frames(path, clip, (clip.pts_at(2.0), None)):
        found.append(np.ascontiguousarray(frame.image.pixels[top : top + height, left : left + width]))
        if len(found) == FRAMES:
            break
    guard.close_workers()
    return found


def psnr(made, clean):
    """Mean over the frames that the peer gives too, dB."""
    half = WINDOW // 2
    each = [10 * np.log10(1 / np.mean((a - b) ** 2)) for a, b in zip(made, clean, strict=True)]
    return float(np.mean(each[half : FRAMES - half]))


def flicker(made, clean):
    """Mean change from frame to frame that is none of the scene, 0–255."""
    half = WINDOW // 2
    wrong = [a - b for a, b in zip(made, clean, strict=True)][half : FRAMES - half]
    return 255 * float(np.mean([np.abs(b - a).mean() for a, b in zip(wrong, wrong[1:], strict=False)]))


def peer(frames, strength):
    """OpenCV's denoiser over five frames; the ends, where it has no five, as they are."""
    half, made = WINDOW // 2, [frame / 255 for frame in frames]
    for index in range(half, len(frames) - half):
        made[index] = cv2.fastNlMeansDenoisingColoredMulti(frames, index, WINDOW, None, strength, strength, 7, 21) / 255
    return made


@pytest.fixture(scope="module")
def studio(tmp_path_factory):
    from dataclasses import replace

    from editor.studio import Studio

    made = Studio.open(tmp_path_factory.mktemp("home"))
    made.settings = replace(made.settings, device="cpu", threads=1)
    return made


@pytest.mark.parametrize("name", list(CROPS))
def test_frames_joined_are_clearer_and_steadier(say, studio, shared, name):
    source = crop(shared, name)
    clean = [each / 255 for each in source]
    rng = np.random.default_rng(3)
    noisy = [np.clip(np.rint(each + rng.normal(0, SIGMA, each.shape)), 0, 255).astype(np.uint8) for each in source]
    card = studio.registry.best_for("denoise")
    network = [studio.engine.restore(Image(each), card.id, {"sigma": SIGMA}) for each in noisy]
    memory, made = None, []
    for each in network:
        image, memory = joined(each, memory)
        made.append(image.pixels / 65535)
    alone = [each.pixels / 255 for each in network]
    best = max((peer(noisy, strength) for strength in (6, 10, 14)), key=lambda frames: psnr(frames, clean))
    print(f"\n    {name}, σ {SIGMA}")
    for words, frames in (
        ("as it is", [each / 255 for each in noisy]),
        ("OpenCV, non-local means over 5 frames", best),
        ("the network on each frame", alone),
        ("the network, frames joined", made),
    ):
        say(f"{words}: PSNR", psnr(frames, clean), "dB")
        say("  flicker", flicker(frames, clean), "of 255")
    assert psnr(made, clean) > psnr(alone, clean) + 0.1
    assert psnr(made, clean) > psnr(best, clean)
    assert flicker(made, clean) < flicker(alone, clean)


def test_what_a_frame_costs(say, studio, shared, tmp_path):
    """CPU seconds a megapixel-frame, by what is done; 0.36 megapixels of a clip, three times the best of."""
    from editor.video import guard
    from editor.video.encoding import Coding, PieceWriter

    path = shared / "data" / "video" / "bigbuckbunny.mp4"
    clip = guard.probe(path)
    found = []
    for frame in guard.frames(path, clip, (clip.pts_at(2.0), None)):
        found.append(Image(np.ascontiguousarray(frame.image.pixels[100:580, 200:968])))
        if len(found) == 12:
            break
    guard.close_workers()
    megapixels = found[0].width * found[0].height / 1e6
    card = studio.registry.best_for("denoise")
    network = best_cpu(lambda: studio.engine.restore(found[0], card.id, {"sigma": 12.0})) / megapixels
    _, memory = joined(found[0], None)
    along = best_cpu(lambda: joined(found[1], memory)) / megapixels
    beside = best_cpu(
        lambda: cv2.fastNlMeansDenoisingColoredMulti([each.pixels for each in found[:5]], 2, 5, None, 10, 10, 7, 21), 1
    )
    say("the network (denoise), a megapixel-frame", network, "CPU s")
    say("joining it with the frames before", along, "CPU s")
    say("OpenCV, non-local means over 5 frames", beside / megapixels, "CPU s")
    for codec in ("av1", "h264", "hevc"):
        spent = best_cpu(lambda codec=codec: _written(PieceWriter, tmp_path, clip, Coding(codec), found), 2)
        say(f"storing it as {codec}", spent / len(found) / megapixels, "CPU s")
    assert along < 0.35 * network
    assert network + along < beside / megapixels


def _written(writer, folder, clip, coding, found):
    piece = writer(folder / "piece.mp4", clip, coding, 0)
    for number, image in enumerate(found):
        piece.add(image.pixels, number * 512)
    piece.close()


def test_memory_does_not_grow_with_the_length(say, shared, tmp_path):
    """The same clip, a second of it and four: the peak of the whole program (its workers are limited by themselves)."""
    code = """
import sys
from pathlib import Path
from editor.develop.edits.exposure import Exposure
from editor.develop.recipe import Recipe
from editor.studio import Studio
from editor.tasks.clip_making import Span
from editor.tasks.clip_needs import ClipWishes, said
from editor.tasks.enhance_video import EnhanceVideo
from editor.tasks.output import Output
from editor.video.encoding import Coding
if __name__ == "__main__":
    studio = Studio.open(Path({home!r}))
    wishes = ClipWishes((), adjust=said(Recipe().with_edit(Exposure(stops=0.2))))
    task = EnhanceVideo((Path({clip!r}),), Output(Path({out!r})), wishes, Coding("h264"), Span(0.0, {seconds}))
    (outcome,) = task.run(studio).outcomes
    assert outcome.output, outcome.reason
"""
    clip = str(shared / "data" / "video" / "carphone_pristine.mp4")
    peaks = []
    for seconds in (1.0, 4.0):
        told = {"home": str(tmp_path / "home"), "clip": clip, "out": str(tmp_path / "out"), "seconds": seconds}
        peaks.append(peak_memory(code.format(**told)))
        say(f"peak memory, {seconds:g} s of a clip", peaks[-1], "MB")
    assert peaks[1] < peaks[0] * 1.15
