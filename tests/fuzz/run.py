"""A longer fuzz of all our own parsers with libFuzzer, for those who have it: pip install atheris, then

python tests/fuzz/run.py [SECONDS] [FOLDER WITH SEEDS …]

Every input goes through all readers and writers of metadata. Anything but an answer or Malformed is a finding: atheris
stops, shows it, and leaves the input in a file crash-*. It is not part of `make test`, where hypothesis does the same
for a short while (tests/metadata/test_fuzz.py).
"""

import contextlib
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import atheris

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

with atheris.instrument_imports(include=["editor"]):
    from editor.formats import png_rows
    from editor.metadata import (
        gain_map,
        heif_insert,
        jpeg_segments,
        jxl_boxes,
        lossless,
        png_chunks,
        tiff_container,
        webp_chunks,
    )
    from editor.metadata.block import Blocks
    from editor.metadata.jpeg_tables import tables_of
    from editor.metadata.jxl_header import read_header
    from editor.metadata.jxl_rewrite import as_wide
    from editor.metadata.location import location_in, remove_location
    from editor.metadata.metadata import extract
    from editor.metadata.parity import tags
    from editor.metadata.policy import Policy, prepare
    from editor.metadata.sidecar import rating_settings
    from editor.metadata.source import Malformed, Source

INSERTERS = (
    jpeg_segments.insert,
    png_chunks.insert,
    webp_chunks.insert,
    heif_insert.insert,
    jxl_boxes.insert,
    tiff_container.insert,
)
MOST_PIXELS = 1 << 20


def one(data: bytes) -> None:
    """One input through everything."""
    source = Source(data)
    found = extract(source)
    tags(found)
    location_in(remove_location(found))
    prepare(found, policy=Policy.NO_LOCATION, width=8, height=8, space_icc=None, software="Albumen")
    tables_of(source)
    gain = gain_map.gain_map_of(source)
    for work in (
        lambda: read_header(source),
        lambda: as_wide(data),
        lambda: lossless.with_words(data, rating_settings(3)),
        lambda: gain_map.with_gain_map(data, gain or data),
        lambda: completed(source),
        *(lambda insert=insert: insert(data, Blocks(exif=found.exif, xmp=found.xmp)) for insert in INSERTERS),
    ):
        with contextlib.suppress(Malformed):
            work()


def completed(source: Source) -> None:
    """A PNG made whole; not one that claims more pixels than the caller would let through."""
    if int.from_bytes(source.at(16, 4), "big") * int.from_bytes(source.at(20, 4), "big") <= MOST_PIXELS:
        png_rows.completed(source)


def main(words: list[str]) -> None:
    """Fuzz for so many seconds, from the files of these folders."""
    seconds = words[0] if words else "600"
    with TemporaryDirectory() as corpus:
        for number, path in enumerate(path for folder in words[1:] for path in Path(folder).rglob("*")):
            if path.is_file() and path.stat().st_size < 64 * 1024:
                (Path(corpus) / str(number)).write_bytes(path.read_bytes())
        atheris.Setup([sys.argv[0], f"-max_total_time={seconds}", "-timeout=20", "-rss_limit_mb=2048", corpus], one)
        atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1:])
