"""MEMORY: the photos and albums that Albumen knows (SQLite), their ratings, edits, thumbnails and sidecars.

May import: develop, formats, metadata, imaging, settings, progress, errors.
"""
