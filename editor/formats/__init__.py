"""CRAFT: files <-> Image + Metadata; one file a format. Other rooms come in through `files`.

May import: metadata, imaging, progress, errors. Formats know nothing of each other.

A new format is one file here with one subclass of `Format`: which containers it reads (`metadata.container` names
them), how it probes, decodes and, if it can, encodes; the registry finds it, and the tests try it with all others.
A decoder may raise whatever it likes; `reading` turns it into one sentence. It must not give a picture where pixels
are missing, and it asks `budget` before it takes memory.
"""
