"""How fast and how large: each figure beside its anchor, in one run, so that a busy machine hurts both."""

import shutil
import subprocess
import sys
import time

import pytest
import simplejpeg

from editor.develop.edits import edit_called
from editor.develop.recipe import Recipe
from editor.formats.files import read_preview
from editor.imaging.image import Image
from editor.imaging.resample import shrink
from editor.studio import Studio
from editor.tasks.develop_photos import DevelopPhotos
from editor.tasks.output import Output
from tests.benchmarks.conftest import best_cpu, cpu_of, peak_memory

pytestmark = pytest.mark.bench


def test_start(say):
    """CPU time to the first window's imports, beside a bare interpreter and beside torch."""
    bare, _ = cpu_of([sys.executable, "-c", "pass"])
    window, wall = cpu_of([sys.executable, "-c", "import editor.desktop.app"], QT_QPA_PLATFORM="offscreen")
    torch, _ = cpu_of([sys.executable, "-c", "import torch"])
    say("imports of the window", window - bare, "CPU s", "0.4")
    say("  wall", wall, "s")
    say("  torch alone would be", torch - bare, "CPU s")
    assert window < torch


def test_thumbnails(say, photo_24mp, tmp_path):
    """24 MP JPEG to a 320 px thumbnail."""
    ours = best_cpu(lambda: read_preview(photo_24mp, 320))
    say("24 MP JPEG to 320 px, ours", ours * 1000, "CPU ms")
    if not shutil.which("vipsthumbnail"):
        pytest.skip("vipsthumbnail, the anchor, is not installed")
    bare, _ = cpu_of(["vipsthumbnail", "--version"])
    many = [photo_24mp] * 1
    theirs = min(
        cpu_of(["vipsthumbnail", *many, "--size", "320", "-o", str(tmp_path / "v.jpg")], VIPS_CONCURRENCY="1")[0]
        for _ in range(3)
    )
    say("  vipsthumbnail", (theirs - bare) * 1000, "CPU ms")
    say("  ratio", (theirs - bare) / ours, "×", "1.2")
    assert (theirs - bare) / ours >= 1.2


def test_export(say, photo_24mp, tmp_path):
    """24 MP JPEG to a 2048 px JPEG with all checks, beside the codec alone."""
    pixels = simplejpeg.decode_jpeg(photo_24mp.read_bytes())
    small = shrink(Image(pixels), 2048).pixels

    def floor():
        simplejpeg.decode_jpeg(photo_24mp.read_bytes(), min_width=2048, min_height=1)
        simplejpeg.encode_jpeg(small, quality=92)

    studio = Studio.open(tmp_path / "home")
    output = Output(tmp_path / "out", conflict="overwrite", long_edge=2048)

    def export():
        assert DevelopPhotos((photo_24mp,), output, Recipe()).run(studio).failed == ()

    def developed():
        recipe = Recipe().with_edit(edit_called("exposure")(stops=0.3)).with_edit(edit_called("contrast")(amount=20.0))
        assert DevelopPhotos((photo_24mp,), output, recipe).run(studio).failed == ()

    least, ours = best_cpu(floor), best_cpu(export)
    say("24 MP JPEG to 2048 px, ours", ours * 1000, "CPU ms")
    say("  with light and contrast", best_cpu(developed) * 1000, "CPU ms")
    say("  codec alone (scaled decode + encode)", least * 1000, "CPU ms")
    say("  ratio", ours / least, "×", "≤ 2.5")


def test_denoise(say, pixels_12mp, tmp_path):
    """12 MP through the denoiser: time and memory."""
    code = f"""
import sys; sys.path.insert(0, {str(__import__("pathlib").Path(__file__).parents[2])!r})
from tests.benchmarks.conftest import big_photo
from editor.imaging.image import Image
from editor.settings import Settings
from editor.studio import Studio
import pathlib, time
studio = Studio(pathlib.Path({str(tmp_path)!r}), Settings())
image = Image(big_photo(4000, 3000))
card = studio.registry.best_for("denoise")
begun = time.perf_counter()
studio.engine.restore(image, card.id, {{"sigma": 10.0}})
print("seconds", time.perf_counter() - begun)
"""
    from editor.settings import Settings

    if Studio(tmp_path, Settings()).registry.best_for("denoise") is None:
        pytest.skip("no denoise model is here")
    begun = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=1200)
    say("denoise 12 MP", float(done.stdout.split()[-1]), "s", "≤ 10 on 2 idle cores")
    say("  with start-up and torch", time.perf_counter() - begun, "s")
    memory = peak_memory(code)
    say("  peak resident", memory, "MB", "< 1200")
    assert memory < 1200
