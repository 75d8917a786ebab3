"""Tries a frozen Albumen: it starts, knows its scanned folders and models, enhances, develops, exports and proves a
photo, tells what it leaves out, brings nothing of the build machine's that it does not need, and opens its window.

python packaging/smoke.py dist/albumen/albumen
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory


def main(program: Path) -> int:
    """Raises AssertionError or CalledProcessError where something does not work."""
    with TemporaryDirectory() as folder:
        place = Path(folder)
        clean = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "VIRTUAL"))}
        clean |= {"ALBUMEN_HOME": str(place / "home"), "QT_QPA_PLATFORM": "offscreen"}

        def run(*words: str, status: int = 0) -> str:
            done = subprocess.run(
                [program, *words], env=clean, cwd=place, capture_output=True, text=True, timeout=600, check=False
            )
            assert done.returncode == status, f"{words}: {done.returncode}\n{done.stdout}\n{done.stderr}"
            return done.stdout or done.stderr

        assert run("--version").startswith("albumen ")
        parameters = run("develop", "--list")
        assert "exposure.stops" in parameters, parameters
        models = [json.loads(line) for line in run("models", "list", "--json").splitlines()]
        assert any(model["task"] == "denoise" for model in models), models
        run("models", "check")
        photo = sample(place)
        events = [
            json.loads(line)
            for line in run("enhance", str(photo), "--out", "better", "--steps", "denoise", "--json").splitlines()
        ]
        assert events[-1]["done"] == 1, events
        assert (place / "better" / photo.name).stat().st_size > 1000
        for word, more in (("develop", ("--set", "exposure.stops=0.5")), ("export", ("--format", "avif"))):
            run(word, str(photo), "--out", word, *more, "--manifest", f"{word}/receipts.json")
            assert "byte for byte the same" in run("verify", f"{word}/receipts.json", "--again"), word
        run("demo", "--out", "demo")
        assert (place / "demo" / "before-after.jpg").stat().st_size > 100_000
        (place / "clip.mp4").write_bytes(b"\0\0\0\x18ftypmp42")
        told = run("video", "clip.mp4", "--out", "clips", status=1)
        assert "cannot open video" in told, told
        assert "Traceback" not in told, told
        window(program, clean, place)
    for name in left_overs(program.parent):
        raise AssertionError(f"{name} should not be in the package")
    print(f"{program}: works")
    return 0


def left_overs(folder: Path) -> list[str]:
    """What must not be in the folder: GTK and what only it needs, torch's test programs, encoders under the GPL."""
    unwanted = (
        "libgtk*", "libgdk*", "libqgtk*", "libatspi*", "libepoxy*", "libpango*", "libcairo*", "libx264*", "libx265*",
        "torch/test/*", "torch/bin/*test*", "av/__init__*", "PyQt*",
    )  # fmt: skip
    return [str(found) for pattern in unwanted for found in sorted(folder.rglob(pattern))]


def sample(folder: Path) -> Path:
    """A noisy picture."""
    import numpy as np
    import simplejpeg

    random = np.random.default_rng(1)
    ramp = np.linspace(40, 200, 256 * 384 * 3).reshape(256, 384, 3) + random.normal(0, 18, (256, 384, 3))
    path = folder / "noisy.jpg"
    path.write_bytes(simplejpeg.encode_jpeg(ramp.clip(0, 255).astype("uint8"), quality=95))
    return path


def window(program: Path, environment: dict[str, str], folder: Path) -> None:
    """It opens and stays open."""
    log = folder / "window.log"
    with log.open("w") as out:
        process = subprocess.Popen([program], env=environment, cwd=folder, stdout=out, stderr=out)
        time.sleep(12)
        alive = process.poll() is None
        process.terminate()
        process.wait(20)
    assert alive, log.read_text()
    assert "Traceback" not in log.read_text(), log.read_text()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
