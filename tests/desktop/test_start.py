"""What the first paint costs: nothing heavy is loaded, and little is done."""

import json
import os
import subprocess
import sys

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
SCRIPT = """
import json, sys, time
from editor.desktop.app import make_app, make_window
from editor.studio import Studio
studio = Studio.open()
app = make_app(studio)
window = make_window(studio)
window.session.opened.connect(lambda: None)
window.show()
while not window._seen:
    app.processEvents()
print(json.dumps({"modules": [name for name in %r if name in sys.modules], "cpu": time.process_time()}))
window.close()
"""


def test_the_first_paint_needs_nothing_heavy(tmp_path):
    environment = {**os.environ, "ALBUMEN_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT % (HEAVY,)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["modules"] == []
    assert told["cpu"] < 3.0  # generous: the machine may be busy; a forgotten import of torch alone costs more
