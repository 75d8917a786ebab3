"""The example adjustment of CONTRIBUTING is whole: it works as it stands there."""

import re
import sys
from pathlib import Path
from types import ModuleType

import numpy as np

from editor.develop.recipe import Recipe, Step
from editor.develop.render import render
from editor.imaging.image import Image

TEXT = (Path(__file__).resolve().parents[2] / "CONTRIBUTING.md").read_text(encoding="utf-8")


def test_the_example_adjustment_works(monkeypatch):
    code = re.search(r"```python\n(.*?)```", TEXT, re.DOTALL).group(1)
    assert code.count("\n") <= 40
    module = ModuleType("warmth_example")
    monkeypatch.setitem(sys.modules, "warmth_example", module)
    exec(compile(code, "CONTRIBUTING.md", "exec"), module.__dict__)
    warmth = module.Warmth

    grey = Image(np.full((16, 24, 3), 128, np.uint8))
    assert warmth().neutral
    warmer = render(grey, Recipe((Step(warmth(amount=60.0)),)))
    red, _, blue = warmer.pixels.reshape(-1, 3).mean(axis=0)
    assert red > 130 > 126 > blue
