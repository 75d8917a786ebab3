"""What the models cost, and a sample of what they bring, beside OpenCV's filters and BM3D; all in one run.

The reference of cost is a plain 3×3 convolution, 64 to 64 channels, measured in between: the peak that this machine
reaches at this moment. BM3D comes from the package `bm3d`, whose licence is non-commercial: it is compared with where
the user has it, and nothing here needs it.
"""

import importlib
from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.benchmarks.conftest import best_cpu, big_photo

pytestmark = pytest.mark.bench
MODELS = Path(__file__).resolve().parents[2] / "models"
EDGE = 768
SIGMA = 25
PREVIEW = (1500, 1000)  # px


@pytest.fixture(scope="module")
def engine():
    from editor.restoration.engine import Engine
    from editor.restoration.registry import Registry

    return Engine(Registry([MODELS]), "cpu", threads=1)


@pytest.fixture(scope="module")
def peak(engine):
    """peak() → GFLOPS of one core in a plain convolution, now."""
    engine.device_name  # noqa: B018  torch is loaded as the program loads it
    import torch

    torch.set_num_threads(1)
    layer = torch.nn.Conv2d(64, 64, 3, padding=1).to(memory_format=torch.channels_last)
    data = torch.rand(1, 64, 256, 256).contiguous(memory_format=torch.channels_last)

    def measured():
        with torch.inference_mode():
            layer(data)
            seconds = best_cpu(lambda: layer(data), 5)
        return 2 * 64 * 64 * 9 * 256 * 256 / seconds / 1e9

    return measured


@pytest.mark.parametrize("name", ["denoise", "jpeg", "clean", "deblur", "upscale-x2", "upscale-x4"])
def test_a_model_uses_the_processor_well(say, engine, peak, name):
    """Its arithmetic as a share of the peak, in the network alone and with all that the engine adds."""
    from editor.imaging.image import Image

    card = engine.registry.get(name)
    edge = EDGE if card.scale == 1 else EDGE // 2
    image = Image(big_photo(edge, edge))
    engine.restore(image, name, {"sigma": 10.0, "quality": 60.0})
    runner = next(each.network for each in engine._networks.values() if each.network.card.id == name)
    tile = np.ascontiguousarray(image.pixels, np.float32) / 255
    told = [0.1] * len(card.planes)
    work = 2 * runner.cost * 1000 * edge * edge / 1e9
    before = peak()
    alone = best_cpu(lambda: runner.run(tile, told))
    whole = best_cpu(lambda: engine.restore(image, name, {"sigma": 10.0, "quality": 60.0}))
    there = max(before, peak())
    say(f"{name}: core seconds per megapixel", whole / (edge * edge / 1e6), "s")
    say("  its network, share of the convolution peak", 100 * work / alone / there, "%", "≥ 70")
    say("  with tiles, depth and measuring", 100 * work / whole / there, "%")
    assert work / alone / there > 0.55  # a busy machine takes its share; 0.7 is what an idle one shows


def test_a_preview_is_there_at_once(say, engine):
    """1.5 megapixels, as the window shows them: with the network, and when only a strength slider moves."""
    from editor.imaging.blend import blend_apart
    from editor.imaging.image import Image

    image = Image(big_photo(*PREVIEW))
    made = engine.restore(image, "denoise", {"sigma": 10.0})
    seconds = best_cpu(lambda: engine.restore(image, "denoise", {"sigma": 10.0}))
    slider = best_cpu(lambda: blend_apart(image, made, 0.6, 0.8))
    say("denoise 1.5 MP, core seconds", seconds, "s", "≤ 2.4, which is 1.2 s on two cores")
    say("  another strength of the result that is kept", slider * 1000, "ms")
    assert slider < 0.2 * seconds


def test_denoising_beside_the_usual_filters(say, engine, shared):
    """White noise of σ 25 on every tenth picture of CBSD68; every filter is told the σ."""
    from editor.imaging.image import Image
    from editor.training.metrics import psnr
    from editor.training.sets import pairs

    photos = [
        (pair.target, np.clip(np.rint(pair.degraded * 255), 0, 255).astype(np.uint8))
        for pair in pairs(f"cbsd68-s{SIGMA}", shared / "data", 10)
    ]
    ways = {
        "as it came": lambda noisy: noisy,
        "Albumen": lambda noisy: engine.restore(Image(noisy), "denoise", {"sigma": float(SIGMA)}).pixels,
        "OpenCV non-local means": lambda noisy: cv2.fastNlMeansDenoisingColored(noisy, None, SIGMA * 0.8, SIGMA * 0.8),
        "bilateral": lambda noisy: cv2.bilateralFilter(noisy, 7, 3 * SIGMA, 3),
    }
    if importlib.util.find_spec("bm3d"):
        bm3d = importlib.import_module("bm3d")
        ways["BM3D"] = lambda noisy: np.clip(bm3d.bm3d_rgb(noisy / 255, SIGMA / 255) * 255, 0, 255).astype(np.uint8)
    reached = _compare(say, ways, photos, psnr)
    if "BM3D" not in ways:
        say("BM3D: the package bm3d is not installed; in the literature, dB", 30.71, "", "told, on all of CBSD68")
    assert reached["Albumen"] > max(reached["OpenCV non-local means"], reached["bilateral"]) + 1


def test_real_noise_beside_the_usual_filters(say, engine, shared):
    """Every fifth of the PolyU pairs; nobody tells a σ: Albumen measures it, the filters have their usual setting."""
    from editor.imaging.image import Image
    from editor.training.metrics import psnr
    from editor.training.sets import pairs

    photos = [
        (pair.target, np.clip(np.rint(pair.degraded * 255), 0, 255).astype(np.uint8))
        for pair in pairs("polyu", shared / "data", 5)
    ]
    ways = {
        "as it came": lambda noisy: noisy,
        "Albumen": lambda noisy: engine.restore(Image(noisy), "denoise").pixels,
        "OpenCV non-local means": lambda noisy: cv2.fastNlMeansDenoisingColored(noisy, None, 3, 3),
        "bilateral": lambda noisy: cv2.bilateralFilter(noisy, 7, 20, 3),
    }
    reached = _compare(say, ways, photos, psnr)
    assert reached["Albumen"] > max(reached["OpenCV non-local means"], reached["bilateral"])


def test_a_jpeg_is_cleaned(say, engine, shared):
    """Quality 20 on every eighth validation photo."""
    from editor.imaging.image import Image
    from editor.training.metrics import psnr
    from editor.training.sets import pairs

    photos = [
        (pair.target, np.rint(pair.degraded * 255).astype(np.uint8)) for pair in pairs("val-q20", shared / "data", 8)
    ]
    ways = {
        "as it came": lambda damaged: damaged,
        "Albumen": lambda damaged: engine.restore(Image(damaged), "jpeg", {"quality": 20.0}).pixels,
        "OpenCV non-local means": lambda damaged: cv2.fastNlMeansDenoisingColored(damaged, None, 4, 4),
        "bilateral": lambda damaged: cv2.bilateralFilter(damaged, 7, 20, 3),
    }
    reached = _compare(say, ways, photos, psnr)
    assert reached["Albumen"] > max(value for way, value in reached.items() if way != "Albumen") + 0.3


def _compare(say, ways, photos, psnr):
    """Mean dB and core seconds a megapixel of each way; gives the dB."""
    reached = {}
    for way, restore in ways.items():
        restore(photos[0][1])
        made = []
        seconds = best_cpu(lambda restore=restore, made=made: made.extend(restore(noisy) for _, noisy in photos), 1)
        reached[way] = float(np.mean([psnr(each, target) for each, (target, _) in zip(made, photos, strict=True)]))
        megapixels = sum(target.shape[0] * target.shape[1] for target, _ in photos) / 1e6
        say(f"{way}, dB", reached[way])
        say("  core seconds per megapixel", seconds / megapixels, "s")
    return reached
