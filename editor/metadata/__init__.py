"""MATTER: the EXIF, XMP, IPTC, ICC and other blocks of a file, kept whole, and the few fields that are read.

May import: progress, errors. No image library: blocks are bytes, containers are parsed here.
"""
