"""Settings survive a round trip and bad files; home and shipped folders are found."""

from dataclasses import replace

import pytest

from editor.settings import Settings, home, shipped
from editor.studio import Studio


def test_settings_survive_a_round_trip(tmp_path):
    chosen = replace(Settings(), device="cpu", theme="light", quality=80, recent=("a", "b"), ai_cache_gb=2.5)
    (tmp_path / "settings.toml").write_bytes(chosen.to_toml())
    assert Settings.read(tmp_path / "settings.toml") == chosen


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Settings()),
        ("this is no toml ][", Settings()),
        ('device = "toaster"\nquality = 70', replace(Settings(), quality=70)),
        ("quality = true\nai_cache_gb = 3", replace(Settings(), ai_cache_gb=3.0)),
        ('made_by_a_newer_one = 1\nrecent = ["x"]', replace(Settings(), recent=("x",))),
    ],
)
def test_what_cannot_be_used_is_passed_over(tmp_path, text, expected):
    (tmp_path / "settings.toml").write_text(text)
    assert Settings.read(tmp_path / "settings.toml") == expected


def test_no_settings_file_means_defaults(tmp_path):
    assert Settings.read(tmp_path / "none.toml") == Settings()


def test_home_follows_the_environment(tmp_path, monkeypatch):
    monkeypatch.setenv("ALBUMEN_HOME", str(tmp_path / "elsewhere"))
    assert home() == tmp_path / "elsewhere"
    monkeypatch.delenv("ALBUMEN_HOME")
    assert home().name == "Albumen"


def test_what_is_shipped_is_found():
    assert shipped("models").is_dir()
    assert shipped("resources").is_dir()


def test_the_studio_creates_nothing_before_something_is_kept(tmp_path):
    studio = Studio.open(tmp_path / "new")
    assert not (tmp_path / "new").exists()
    studio.keep_settings(replace(studio.settings, theme="mid"))
    studio.close()
    assert Studio.open(tmp_path / "new").settings.theme == "mid"
