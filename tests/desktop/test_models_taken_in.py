"""Weights dropped on the window become a model; what would run code is told and refused."""

import pickle
from importlib.util import find_spec

import pytest

from editor.desktop.drop_overlay import IMPORT

pytestmark = pytest.mark.skipif(find_spec("spandrel") is None, reason="the extra `community` is not installed")


class Harm:
    def __reduce__(self):
        return print, ("harm",)


@pytest.fixture
def weights(tmp_path):
    import torch

    from editor.restoration.foreign import _mend_torchvision

    _mend_torchvision()
    from spandrel.architectures.Compact.__arch.SRVGG import SRVGGNetCompact

    path = tmp_path / "tiny x2.pth"
    torch.save({"params": SRVGGNetCompact(num_feat=8, num_conv=2, upscale=2).state_dict()}, path)
    return path


def test_weights_dropped_on_the_window_are_taken_in(window, qtbot, weights):
    with qtbot.waitSignal(window.session.told, timeout=30_000) as told:
        window.overlay.dropped.emit([weights], IMPORT)
    assert told.args[0].startswith("Added tiny x2, for upscale")
    card = window.session.studio.registry.get("tiny-x2")
    assert (card.scale, card.shipped) == (2, False)


def test_a_file_that_would_run_code_is_refused_in_one_sentence(window, qtbot, tmp_path, capsys):
    path = tmp_path / "harm.pth"
    path.write_bytes(pickle.dumps(Harm()))
    with qtbot.waitSignal(window.session.told, timeout=30_000) as told:
        window.overlay.dropped.emit([path], IMPORT)
    assert "would run code" in told.args[0]
    assert "harm" not in capsys.readouterr().out
