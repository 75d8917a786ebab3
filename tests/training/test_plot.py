"""The picture of a log."""

import json

import numpy as np
import pytest
from PIL import Image as Pillow

from editor.training.plan import PlanError
from editor.training.plot import COLOURS, plot, ticks


def test_two_runs_are_drawn_in_their_colours(tmp_path):
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        rows = [
            {"step": i, "minutes": i / 2, "loss": 1 / (i + 1), "psnr": None if i == 0 else 20 + i} for i in range(6)
        ]
        (tmp_path / name / "log.jsonl").write_text("\n".join(map(json.dumps, rows)), "utf-8")
    path = plot([tmp_path / "first", tmp_path / "second"], tmp_path / "out" / "log.png")
    pixels = np.asarray(Pillow.open(path).convert("RGB"))
    for half in (pixels[: len(pixels) // 2], pixels[len(pixels) // 2 :]):
        assert (half == COLOURS[1]).all(-1).sum() > 100


def test_ticks_are_round_and_inside():
    for low, high in ((0, 7), (28.1, 31.7), (0.019, 0.031), (0, 0.4)):
        found = ticks(low, high)
        assert 2 <= len(found) <= 12
        assert all(low <= t <= high for t in found)


def test_a_run_without_a_log_is_named(tmp_path):
    with pytest.raises(PlanError, match="nowhere"):
        plot([tmp_path / "nowhere"], tmp_path / "x.png")
