"""Frames joined along their movement: less noise and flicker than each alone, and no ghost of what has moved on."""

import cv2
import numpy as np
import pytest

from editor.imaging.image import Image
from editor.video import guard
from editor.video.temporal import Memory, joined, remembered


def psnr(one, other) -> float:
    return 10 * np.log10(1 / np.mean((one - other) ** 2))


def flicker(frames, clean) -> float:
    """How much of what changes from frame to frame is no change of the scene, 0–255."""
    wrong = [a - b for a, b in zip(frames, clean, strict=True)]
    return 255 * float(np.mean([np.abs(b - a).mean() for a, b in zip(wrong, wrong[1:], strict=False)]))


def along(frames, **how) -> list:
    memory, made = None, []
    for frame in frames:
        image, memory = joined(Image(frame), memory, **how)
        made.append(image.pixels / 65535.0)
    return made


def texture(height, width, seed, contrast=60.0):
    rng = np.random.default_rng(seed)
    small = rng.normal(0, 1, (height // 4, width // 4, 3)).astype(np.float32)
    return np.clip(128 + contrast * cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC), 0, 255)


def noisy(clean, sigma, seed):
    rng = np.random.default_rng(seed)
    return [np.clip(np.rint(each + rng.normal(0, sigma, each.shape)), 0, 255).astype(np.uint8) for each in clean]


def test_noise_and_flicker_go_down_on_what_moves_as_a_whole():
    field = texture(160, 260, 1)
    clean = [field[:, 3 * number : 3 * number + 160] for number in range(14)]
    frames = noisy(clean, 6, 2)
    truth = [each / 255 for each in clean]
    made = along(frames)
    alone = [each / 255 for each in frames]
    gained = [psnr(a, t) - psnr(b, t) for a, b, t in zip(made, alone, truth, strict=True)]
    assert gained[0] == pytest.approx(0, abs=0.01)
    assert np.mean(gained[5:]) > 2.0
    assert min(gained) > -0.01
    assert flicker(made, truth) < 0.7 * flicker(alone, truth)


def test_what_moves_on_leaves_no_ghost():
    """A bright square crosses a dark ground: neither where it was nor around it may anything of it be left."""
    clean = []
    for number in range(16):
        frame = texture(128, 192, 3, contrast=10) * 0.4
        frame[48:80, 8 + 9 * number : 40 + 9 * number] = 230
        clean.append(frame)
    frames = noisy(clean, 3, 4)
    made = along(frames)
    for number in range(1, 16):
        there = np.s_[40:88, max(0, 9 * number - 12) : 60 + 9 * number]
        truth = clean[number][there] / 255
        wrong = np.abs(made[number][there] - truth)
        alone = np.abs(frames[number][there] / 255.0 - truth)
        assert wrong.mean() <= alone.mean() * 1.02
        assert np.percentile(wrong, 99.9) <= np.percentile(alone, 99.9) + 8 / 255
        left = np.abs(cv2.boxFilter(made[number] - clean[number] / 255, -1, (5, 5)))
        assert left.max() < 14 / 255  # nothing that an eye would see as a shape


def test_at_a_cut_nothing_of_the_scene_before_is_left():
    before, after = texture(96, 96, 5), texture(96, 96, 6)
    frames = noisy([before] * 4 + [after] * 4, 4, 7)
    made = along(frames)
    alone = psnr(frames[4] / 255.0, after / 255)
    assert psnr(made[4], after / 255) > alone - 0.1
    assert psnr(made[7], after / 255) > alone + 1.5


def test_a_fade_goes_on_fading():
    field = texture(96, 96, 8)
    clean = [field * (1 - 0.05 * number) for number in range(12)]
    made = along(noisy(clean, 3, 9))
    late = [float((a - c / 255).mean()) for a, c in zip(made, clean, strict=True)]
    assert max(abs(each) for each in late) < 2.5 / 255


def test_frames_that_are_the_same_stay_as_they_are():
    """Also where they are in part, and where nothing at all is to be seen in them."""
    black = np.zeros((120, 160, 3), np.uint8)
    with np.errstate(all="raise"):
        for frame in (black, black + 255):
            made = along([frame] * 6)
            assert np.abs(made[-1] - frame / 255).max() < 1.01 / 65535
        for seed in range(6):
            rng, frames = np.random.default_rng(seed), []
            for _ in range(3):
                frame = black.copy()
                frame[:60, :90] = rng.integers(0, 256, (60, 90, 3))
                frames.append(frame)
            made = along(frames)
            assert np.isfinite(made[-1]).all()
            assert made[-1][64:, 94:].max() == 0


def test_strength_none_and_one_frame_change_nothing():
    frame = texture(64, 64, 1).astype(np.uint8)
    made, memory = joined(Image(frame), None)
    assert np.array_equal(made.pixels, frame.astype(np.uint16) * 257)
    again, _ = joined(Image(255 - frame), memory, strength=0.0)
    assert np.array_equal(again.pixels, (255 - frame).astype(np.uint16) * 257)


def test_going_on_from_the_disk_is_going_on(tmp_path):
    frames = noisy([texture(64, 80, 1)] * 6, 5, 3)
    memory: Memory | None = None
    for frame in frames[:3]:
        _, memory = joined(Image(frame), memory)
    np.savez(tmp_path / "m.npz", **memory.arrays())
    with np.load(tmp_path / "m.npz") as arrays:
        back = remembered(arrays)
    one, _ = joined(Image(frames[3]), memory)
    other, _ = joined(Image(frames[3]), back)
    assert np.array_equal(one.pixels, other.pixels)


@pytest.mark.parametrize(("name", "corner"), [("carphone_pristine.mp4", (0, 0)), ("bigbuckbunny.mp4", (200, 500))])
def test_real_clips_gain_over_the_network_alone(shared, name, corner, tmp_path):
    """A crop of a real film with noise of σ 20: the network on each frame, and then joined."""
    from editor.studio import Studio

    path = shared / "data" / "video" / name
    top, left = corner
    start = guard.probe(path)
    clean = []
    for frame in guard.frames(path, start, (start.pts_at(2.0), None)):
        clean.append(frame.image.pixels[top : top + 144, left : left + 176].astype(np.float32))
        if len(clean) == 8:
            break
    studio = Studio.open(tmp_path)
    card = studio.registry.best_for("denoise")
    network = [studio.engine.restore(Image(each), card.id, {"sigma": 20}).pixels for each in noisy(clean, 20, 1)]
    truth = [each / 255 for each in clean]
    alone, made = [each / 255 for each in network], along(network)
    gained = [psnr(a, t) - psnr(b, t) for a, b, t in zip(made, alone, truth, strict=True)]
    assert np.mean(gained[3:]) > 0.25
    assert min(gained) > -0.05
    assert flicker(made, truth) < 0.9 * flicker(alone, truth)
