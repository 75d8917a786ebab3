"""Opening: a container, with nothing but that one file; what the decoder says against it, as one sentence.

Worker side. FFmpeg would follow play lists to other files and to the network, and take a name such as "concat:…" for
an instruction: only real containers, and only the file protocol, are let through.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from editor.errors import (
    AlbumenError,
    Damaged,
    FileError,
    FileMissing,
    NoPermission,
    NotAPicture,
    TooLarge,
    Unsupported,
)
from editor.video.library import pyav

CONTAINERS = (
    "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpegtsraw,mpeg,mpegvideo,flv,asf,ogg,mxf,dv,ivf,h264,hevc,obu,nut"
)
MOST_PIXELS = 8192 * 8192
THREADS = 4  # of a decoder: more cost address space, and the networks are what takes the time
LOOKED_AT = 1 << 20
ATTACHED_PICTURE = 0x400  # FFmpeg's flag of a stream that is a cover


@contextmanager
def opened(path: Path) -> Iterator[Any]:
    """An input container. Raises FileError of the kind that fits; also for what happens inside the block."""
    av = pyav()
    _check_file(path)
    options = {"protocol_whitelist": "file", "format_whitelist": CONTAINERS}
    try:
        with av.open(f"file:{path}", options=options, metadata_errors="replace") as container:
            yield container
    except AlbumenError:
        raise
    except (av.error.FFmpegError, ValueError, LookupError, UnicodeError, RuntimeError) as error:
        raise damage(path, error) from error


def pictures(container: Any, path: Path) -> Any:
    """The stream of pictures that is the film: no cover. Raises NotAPicture, Unsupported, TooLarge."""
    found = [stream for stream in container.streams.video if not is_cover(stream)]
    if not found:
        raise NotAPicture(path, "there is no video in this file")
    stream = found[0]
    if stream.codec_context is None:
        raise Unsupported(path, "it holds video of a kind that cannot be decoded here")
    if encrypted(path, container):
        raise Unsupported(path, "the video is encrypted (copy protection) and cannot be opened")
    width, height = stream.codec_context.width, stream.codec_context.height
    if width * height > MOST_PIXELS:
        raise TooLarge(path, f"at {width}×{height} pixels a frame it needs more memory than it may have")
    stream.codec_context.thread_count = THREADS
    stream.thread_type = "AUTO"
    return stream


def is_cover(stream: Any) -> bool:
    """Whether a stream is a picture that belongs to the file, such as a cover."""
    return bool(stream.disposition.value & ATTACHED_PICTURE)


def encrypted(path: Path, container: Any) -> bool:
    """Whether an MP4 file says that its pictures are encrypted (ISO 23001-7: a sample entry "encv")."""
    if "mp4" not in container.format.name:
        return False
    return any(b"encv" in part and b"sinf" in part for part in _ends(path))


def damage(path: Path, error: Exception) -> FileError:
    """What a decoder's error says, in a sentence."""
    av = pyav()
    if isinstance(error, FileMissing | NoPermission):
        return error
    if not _holds_container(path):
        return NotAPicture(path, "this is no video of a kind that Albumen knows")
    if isinstance(error, av.error.InvalidDataError | av.error.EOFError):
        if _no_index(path):
            return Damaged(path, "the clip is incomplete: its index, which cameras write last, is missing")
        return Damaged(path, "the clip is damaged and cannot be opened; it was not changed")
    if isinstance(error, av.error.DecoderNotFoundError):
        return Unsupported(path, "it holds video of a kind that cannot be decoded here")
    return Damaged(path, f"the clip is damaged and cannot be read on ({getattr(error, 'strerror', None) or error})")


def _check_file(path: Path) -> None:
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            file.read(1)
    except FileNotFoundError:
        raise FileMissing(path, "the file is not there") from None
    except IsADirectoryError:
        raise NotAPicture(path, "this is a folder, not a video") from None
    except PermissionError:
        raise NoPermission(path, "the system does not allow access to this file or folder") from None
    except OSError as error:
        raise FileError(path, error.strerror or str(error)) from None
    if not size:
        raise NotAPicture(path, "the file is empty")


def _holds_container(path: Path) -> bool:
    """Whether the first bytes are those of a container, so that it is a damaged clip and not something else."""
    with path.open("rb") as file:
        head = file.read(400)
    marks = (
        b"\x1a\x45\xdf\xa3",
        b"RIFF",
        b"FLV",
        b"OggS",
        b"\x30\x26\xb2\x75",
        b"\x00\x00\x01\xba",
        b"\x06\x0e\x2b\x34",
    )
    boxes = (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip")
    transport = len(head) > 376 and head[0] == head[188] == head[376] == 0x47
    return head.startswith(marks) or head[4:8] in boxes or transport


def _no_index(path: Path) -> bool:
    with path.open("rb") as file:
        head = file.read(12)
    return head[4:8] in (b"ftyp", b"mdat", b"wide", b"free") and not any(b"moov" in part for part in _ends(path))


def _ends(path: Path) -> tuple[bytes, bytes]:
    """The first and the last bytes, where MP4 files have their tables."""
    with path.open("rb") as file:
        head = file.read(LOOKED_AT)
        file.seek(max(0, path.stat().st_size - LOOKED_AT))
        return head, file.read(LOOKED_AT)
