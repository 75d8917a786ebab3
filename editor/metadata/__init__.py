"""MATTER: the EXIF, XMP, IPTC, ICC and other blocks of a file, kept whole, and the few fields that are read.

May import: progress, errors. No image library: blocks are bytes, containers are parsed here.

A container (JPEG, PNG, WebP, TIFF, HEIC/AVIF, JPEG XL, RAW) is taken apart into `Blocks` and, where Albumen writes it,
put together from them: the blocks go along byte for byte. `policy.prepare` says what a written file shall carry,
`parity.compare` what became of it. `safefile` is how every file is written.
"""
