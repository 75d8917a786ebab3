"""The panels of Develop: they build themselves from the controls that the edits declare.

A new adjustment needs nothing here: its sliders, choices, curves and files get their rows from editor.develop.controls.
A panel shows values and tells what the user wants; what becomes of it is decided in develop_view. Tools that work on
the picture (crop, brush, spots) are viewer Tools and live beside the panel that switches them on.
"""
