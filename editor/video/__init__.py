"""CRAFT: video files <-> frames as Images, and what only a row of frames has: cuts, movement, time.

Stands on the floor of develop, restoration and formats, and sees none of them. May import: metadata, imaging, jobs,
settings, progress, errors. `av` (PyAV, FFmpeg's libraries) is an optional extra that only `library.py` imports, when
the first clip is opened; everything that reads somebody's file with it runs in a worker process (`worker.py`, started
and watched by `guard.py`), so that a hostile clip can neither crash, hang nor eat the memory of the program.

Outside this room, use `guard` (probe, survey, frames, still, join, check), `encoding` (pixels into a piece of a new
clip) and `temporal` (frames joined along their movement).
"""
