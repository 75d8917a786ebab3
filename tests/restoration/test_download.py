import hashlib
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import numpy as np
import pytest

from editor.errors import ModelDamaged, ModelError
from editor.progress import Cancelled, Progress
from editor.restoration import download as module
from editor.restoration.download import download

DATA = np.random.default_rng(0).bytes(3_000_000)
SHA = hashlib.sha256(DATA).hexdigest()


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        server = self.server
        begin = int(self.headers.get("Range", "bytes=0-")[6:-1])
        server.asked.append(begin)
        if self.path == "/missing":
            self.send_error(404)
            return
        if begin >= len(DATA):
            self.send_error(416)
            return
        ranged = begin and server.ranges
        self.send_response(206 if ranged else 200)
        body = DATA[begin:] if ranged else DATA
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if server.breaks:
            server.breaks -= 1
            self.wfile.write(body[:1_000_000])
            self.close_connection = True
            return
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@pytest.fixture
def server():
    made = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    made.asked, made.breaks, made.ranges = [], 0, True
    made.address = f"http://127.0.0.1:{made.server_port}/weights.pth"
    thread = threading.Thread(target=made.serve_forever, daemon=True)
    thread.start()
    yield made
    made.shutdown()
    thread.join()
    made.server_close()


def test_a_file_comes_whole_and_is_verified(server, tmp_path):
    told = []
    place = download(server.address, SHA, tmp_path / "deep" / "weights.pth", Progress(told.append))
    assert place.read_bytes() == DATA
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert [each.name for each in place.parent.iterdir()] == ["weights.pth"]


def test_broken_connections_are_resumed_where_they_broke(server, tmp_path):
    server.breaks = 2
    assert download(server.address, SHA, tmp_path / "weights.pth").read_bytes() == DATA
    assert server.asked == [0, 1_000_000, 2_000_000]


def test_a_server_that_cannot_resume_begins_again(server, tmp_path):
    (tmp_path / "weights.pth.part").write_bytes(b"something older")
    server.ranges = False
    assert download(server.address, SHA, tmp_path / "weights.pth").read_bytes() == DATA


def test_cancelling_keeps_what_came_and_the_next_try_goes_on(server, tmp_path):
    calls = []

    def stop():
        calls.append(1)
        if len(calls) == 4:
            raise Cancelled

    with pytest.raises(Cancelled):
        download(server.address, SHA, tmp_path / "weights.pth", Progress(checkpoint=stop))
    assert not (tmp_path / "weights.pth").exists()
    assert (tmp_path / "weights.pth.part").stat().st_size > 0
    download(server.address, SHA, tmp_path / "weights.pth")
    assert server.asked[1] > 0


def test_a_part_that_is_already_whole_is_only_verified(server, tmp_path):
    (tmp_path / "weights.pth.part").write_bytes(DATA)
    assert download(server.address, SHA, tmp_path / "weights.pth").read_bytes() == DATA


def test_another_file_than_promised_is_not_kept(server, tmp_path):
    with pytest.raises(ModelDamaged, match="not the file that was promised"):
        download(server.address, "0" * 64, tmp_path / "weights.pth")
    assert list(tmp_path.glob("weights*")) == []


def test_what_cannot_be_fetched_is_one_sentence(server, tmp_path, monkeypatch):
    with pytest.raises(ModelError, match="answers 404"):
        download(server.address.replace("weights.pth", "missing"), SHA, tmp_path / "w.pth")
    with pytest.raises(ModelError, match="https"):
        download("ftp://example.org/x", SHA, tmp_path / "w.pth")
    monkeypatch.setattr(module, "PATIENCE", 1.0)
    with pytest.raises(ModelError, match="cannot be reached"):
        download("http://127.0.0.1:9/x", SHA, tmp_path / "w.pth")
