from pathlib import Path

from editor.desktop.homely import homely


def test_the_users_own_folder_is_a_tilde(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert homely(tmp_path / "Pictures" / "Rome") == str(Path("~/Pictures/Rome"))
    assert homely(tmp_path) == "~"
    assert homely(Path("/elsewhere/Rome")) == str(Path("/elsewhere/Rome"))
    assert homely(tmp_path.with_name(tmp_path.name + "2")) == str(tmp_path) + "2"
