"""A bench in miniature: a few made-up photos and a plan that trains in seconds."""

import numpy as np
import pytest
from PIL import Image as Pillow

PLAN = """
name = "tiny"
[network]
architecture = "punet"
options = { widths = [8, 12], blocks = [1, 1], planes = 1 }
[data]
patch = [16, 24]
batch = [4, 2]
[degradation]
recipe = "denoise"
[schedule]
minutes = 1
warm_up = 5
[card]
title = "Tiny"
task = "denoise"
planes = ["sigma"]
limits = "For tests."
"""


@pytest.fixture
def photos(tmp_path):
    """A folder of four small photos with structure."""
    folder = tmp_path / "photos"
    folder.mkdir()
    random = np.random.default_rng(3)
    for index in range(4):
        coarse = random.integers(0, 256, (6 + index, 8, 3), np.uint8)
        Pillow.fromarray(coarse).resize((96, 72 + 8 * index), Pillow.Resampling.BICUBIC).save(folder / f"{index}.png")
    return folder


@pytest.fixture
def plan_file(tmp_path):
    """models/tiny/train.toml."""
    path = tmp_path / "models" / "tiny" / "train.toml"
    path.parent.mkdir(parents=True)
    path.write_text(PLAN, "utf-8")
    return path
