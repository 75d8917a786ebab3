"""CRAFT: what is done to a photo, as values (edit, recipe, history), and the rendering of it.

May import: imaging, metadata, progress, errors. Not restoration: an AI edit asks its Context for a Restorer.
To add an adjustment, put one file into `edits/` (see CONTRIBUTING).
"""
