"""What `make run` does where there is no display: the main job on the sample album, and a sheet to look at."""

import json

import pytest

from editor.__main__ import main
from editor.formats.files import probe, read


@pytest.fixture
def demo(tmp_path, capsys):
    assert main(["demo", "--out", str(tmp_path / "out"), "--json"]) == 0
    return tmp_path / "out", [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_the_sample_album_is_enhanced_and_shown(demo):
    out, events = demo
    assert len(list((out / "album").glob("*.jpg"))) == 9
    assert sorted(p.name for p in (out / "enhanced").iterdir()) == sorted(p.name for p in (out / "album").iterdir())
    done = {event["source"].rsplit("/", 1)[-1]: event for event in events if event["event"] == "done"}
    assert "jpeg" in done["IMG_0002.jpg"]["model"], "the damaged one was not repaired"
    assert done["IMG_0009.jpg"]["reason"] == "nothing needed"
    assert (out / "enhanced" / "IMG_0009.jpg").read_bytes() == (out / "album" / "IMG_0009.jpg").read_bytes()
    sheet = probe(out / "before-after.jpg")
    assert sheet.width > 1500
    assert sheet.height > 1000
    fields = read(out / "enhanced" / "IMG_0001.jpg").metadata.fields
    assert (fields.camera, fields.iso, fields.rating) == ("Sample Camera", 3200, 4)
