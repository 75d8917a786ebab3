"""What the first paint costs: nothing heavy is loaded, and little is done; and what follows it."""

import json
import os
import subprocess
import sys

from editor.settings import Settings

HEAVY = (
    "torch",
    "scipy",
    "skimage",
    "cv2",
    "PIL",
    "imagecodecs",
    "tifffile",
    "rawpy",
    "pi_heif",
    "spandrel",
    "editor.formats.files",
)
LATER = ("numpy", "editor.desktop.furniture", "editor.metadata.safefile", "PySide6.QtSvg")
SCRIPT = """
import json, sys, time
from PySide6.QtCore import QTimer
from editor.desktop import app
from editor.desktop.main_window import MainWindow
seen = {}
begin = app._begin
def begun(window, paths):
    seen["cpu"] = time.process_time()
    seen["first"] = sorted(sys.modules)
    begin(window, paths)
    seen["furnished"] = sorted(sys.modules)
    window.session.opened.connect(lambda: QTimer.singleShot(0, window.close))
app._begin = begun
seen["status"] = app.main()
print(json.dumps(seen))
"""


def test_the_first_paint_needs_nothing_heavy(tmp_path):
    environment = {**os.environ, "ALBUMEN_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    (tmp_path / "settings.toml").write_bytes(Settings(tour_seen=True).to_toml())
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert [name for name in (*HEAVY, *LATER) if name in told["first"]] == []
    assert [name for name in HEAVY if name in told["furnished"]] == []
    assert told["status"] == 0
    assert told["cpu"] < 3.0  # generous: the machine may be busy; a forgotten import of torch alone costs more
