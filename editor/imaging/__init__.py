"""MATTER: pixels and what can be done to them. Knows nothing of files, edits, models or windows.

May import: progress, errors. Numpy, OpenCV and imagecodecs are its tools; never torch, never Qt.
"""
