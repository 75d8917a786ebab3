"""MEMORY: the photos and albums that Albumen knows (SQLite), their ratings, edits, thumbnails and sidecars.

May import: develop, formats, metadata, imaging, settings, progress, errors.
`catalog.py` is the door; behind it `database` keeps the file, `columns` what is filtered and sorted, `finder` answers
queries, `intake` takes files in, `journal` undoes, `sidecars` carries what the user said to other programs and back.
"""
