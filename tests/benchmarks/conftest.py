"""Large photos to measure with, and figures printed as one table a line."""

import io
import os
import resource
import subprocess
import sys
import time

import numpy as np
import piexif
import pytest
import simplejpeg


def big_photo(width, height, seed=0):
    """Photo-like pixels: smooth light, edges and a little grain; uint8 H×W×3."""
    import cv2

    random = np.random.default_rng(seed)
    coarse = random.uniform(30, 220, (height // 64, width // 64, 3)).astype(np.float32)
    picture = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)
    detail = random.standard_normal((height // 2, width // 2, 1)).astype(np.float32) * 9
    picture += cv2.resize(detail, (width, height), interpolation=cv2.INTER_LINEAR)[..., None]
    return picture.clip(0, 255).astype(np.uint8)


def write_jpeg(path, pixels, quality=90):
    out = io.BytesIO()
    encoded = bytes(simplejpeg.encode_jpeg(pixels, quality=quality, colorsubsampling="420"))
    piexif.insert(piexif.dump({"0th": {piexif.ImageIFD.Make: b"Bench"}}), encoded, out)
    path.write_bytes(out.getvalue())
    return path


@pytest.fixture(scope="session")
def photo_24mp(tmp_path_factory):
    return write_jpeg(tmp_path_factory.mktemp("bench") / "24mp.jpg", big_photo(6000, 4000))


@pytest.fixture(scope="session")
def pixels_12mp():
    return big_photo(4000, 3000)


@pytest.fixture(scope="session")
def say():
    """Print a figure with its target."""

    def line(what, value, unit="", target=""):
        print(f"\n    {what:<58} {value:>9.3g} {unit:<10} {f'(target {target})' if target else ''}", end="")

    return line


def cpu_of(words, **environment):
    """CPU seconds and wall seconds of a program, all its threads and children."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = time.perf_counter()
    subprocess.run([str(word) for word in words], check=True, capture_output=True, env={**os.environ, **environment})
    wall = time.perf_counter() - begun
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, wall


def best_cpu(work, times=3):
    """The least CPU seconds that a function took in this process."""
    spent = []
    for _ in range(times):
        begun = time.process_time()
        work()
        spent.append(time.process_time() - begun)
    return min(spent)


def peak_memory(code):
    """The peak resident megabytes of a fresh interpreter that runs the code."""
    # not ru_maxrss, which a new program takes over from the one that started it
    ending = "\nprint([int(s.split()[1]) // 1024 for s in open('/proc/self/status') if s.startswith('VmHWM')][0])"
    done = subprocess.run(
        [sys.executable, "-c", code + ending], capture_output=True, text=True, check=True, timeout=1200
    )
    return int(done.stdout.split()[-1])
