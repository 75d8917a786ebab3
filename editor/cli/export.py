"""albumen export ALBUM|PATH… --out DIR"""

import argparse
from pathlib import Path

from editor.cli.output_options import add_output_options, output_from
from editor.cli.running import ready, run_batch, studio_for
from editor.errors import UsageError
from editor.tasks.export_photos import ExportPhotos

EXAMPLES = """\
examples:
  albumen export "Best of Rome" --out web/ --long-edge 2048 --metadata no-location
  albumen export holiday/ --out holiday-tiff/ --recursive --format tiff"""


def options(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    parser.add_argument("sources", nargs="+", metavar="ALBUM|PATH", help="albums of the catalog, photos, folders")
    add_output_options(parser)


def run(arguments: argparse.Namespace) -> int:
    """Run the command; the exit status."""
    ready(arguments.sources)
    output = output_from(arguments)
    sources: list[Path | int] = []
    with studio_for(arguments, read_only=True) as studio:
        for word in arguments.sources:
            path = Path(word).expanduser()
            if path.exists() or path.is_symlink():
                sources.append(path.absolute())
                continue
            from editor.tasks.albums import find_album, photos_in  # noqa: PLC0415 (files need none of the catalog)

            album = find_album(studio.catalog, word) if studio.has_catalog else None
            if album is None and not path.suffix:
                raise UsageError(f"there is no file, no folder and no album called {word!r}")
            sources.extend(photos_in(studio.catalog, album.id) if album else [path.absolute()])
    task = ExportPhotos(tuple(sources), output, arguments.recursive, arguments.manifest)
    return run_batch(task, arguments, read_only=True)
