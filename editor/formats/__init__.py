"""CRAFT: files <-> Image + Metadata; one file a format.

May import: metadata, imaging, progress, errors. Formats know nothing of each other.
"""
