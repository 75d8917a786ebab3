"""What an image says of itself."""

import numpy as np
import pytest

from editor.imaging.image import DEPTHS, Image


@pytest.mark.parametrize("dtype", DEPTHS)
def test_neutral_is_what_holds_no_colour(dtype):
    ramp = np.linspace(0, 1, 200 * 30).reshape(200, 30, 1) * (1 if np.dtype(dtype).kind == "f" else np.iinfo(dtype).max)
    assert Image(ramp.astype(dtype)).neutral
    three = ramp.astype(dtype).repeat(3, 2)
    assert Image(three.copy()).neutral
    for place in ((0, 0, 0), (150, 29, 1), (199, 29, 2)):
        coloured = three.copy()
        coloured[place] = coloured.max() - coloured[place]
        assert not Image(coloured).neutral
