"""The list of known models is sound, and one of it comes from a server to where it runs."""

import hashlib
import re
import threading
from dataclasses import replace
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib.util import find_spec

import pytest

from editor.errors import ModelDamaged, ModelMissing
from editor.progress import Cancelled, Progress
from editor.restoration.card import TASKS
from editor.restoration.known import fetch, known, known_called


def test_every_entry_is_complete_and_official():
    models = known()
    assert len(models) >= 5
    assert len({model.id for model in models}) == len(models)
    for model in models:
        assert re.fullmatch(r"[0-9a-f]{64}", model.sha256)
        assert model.url.startswith("https://github.com/")
        assert "/releases/download/" in model.url
        assert model.task in TASKS
        assert model.scale in (1, 2, 4)
        assert model.licence
        assert model.author
        assert len(model.about) > 30
        assert known_called(model.id) is not None
    with pytest.raises(ModelMissing, match="models known"):
        known_called("nothing-of-that-name")


@pytest.fixture
def served(tmp_path):
    """A folder that a server on this machine gives out."""
    folder = tmp_path / "served"
    folder.mkdir()

    class Quiet(SimpleHTTPRequestHandler):
        def __init__(self, *what, **more):
            super().__init__(*what, directory=str(folder), **more)

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Quiet)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield folder, f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def compact(served):
    """A tiny network of the community as its author would publish it, and its entry."""
    import torch

    if find_spec("spandrel") is None:
        pytest.skip("the extra package for models of the community is not installed")
    from editor.restoration.foreign import _mend_torchvision

    _mend_torchvision()
    from spandrel.architectures.Compact.__arch.SRVGG import SRVGGNetCompact

    folder, address = served
    file = folder / "tiny.pth"
    torch.save({"params": SRVGGNetCompact(num_feat=8, num_conv=2, upscale=2).state_dict()}, file)
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    return replace(known()[0], id="tiny", scale=2, url=f"{address}/tiny.pth", sha256=digest)


def test_a_known_model_is_fetched_checked_and_taken_in(compact, tmp_path):
    told = []
    card = fetch(compact, tmp_path / "models", tmp_path / "cache", Progress(told.append))
    assert (card.id, card.scale, card.task) == ("tiny", 2, "upscale")
    assert card.licence == compact.licence
    assert card.source == compact.url
    assert told[-1] == 1.0
    assert not list((tmp_path / "cache").iterdir())


def test_another_file_than_promised_is_not_kept(compact, tmp_path):
    with pytest.raises(ModelDamaged, match="not the file that was promised"):
        fetch(replace(compact, sha256="0" * 64), tmp_path / "models", tmp_path / "cache")
    assert not (tmp_path / "models").exists()
    assert not list((tmp_path / "cache").iterdir())


def test_it_can_be_stopped(compact, tmp_path):
    def stop():
        raise Cancelled

    with pytest.raises(Cancelled):
        fetch(compact, tmp_path / "models", tmp_path / "cache", Progress(checkpoint=stop))
    assert not (tmp_path / "models").exists()
