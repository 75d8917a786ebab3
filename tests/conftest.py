"""Fixtures that every room may use."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# an example is right or wrong however busy the machine is
settings.register_profile("calm", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("calm")

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with photos and hostile files to measure and test with; it is not part of the project."""
    if not (SHARED / "data").is_dir():
        pytest.skip("the shared test photos are not beside this checkout")
    return SHARED


@pytest.fixture(autouse=True)
def own_home(tmp_path, monkeypatch):
    """Tests never touch the user's catalog, caches, settings or models."""
    monkeypatch.setenv("ALBUMEN_HOME", str(tmp_path / "albumen-home"))
