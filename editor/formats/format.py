"""Format: one way of storing pictures in files. A new one is one file in this folder with one subclass."""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import ClassVar

from editor.errors import Damaged
from editor.formats.opened import Opened
from editor.imaging.image import Image
from editor.metadata.block import Blocks


@dataclass(frozen=True)
class Options:
    """How to write a picture; each format takes what it knows and leaves the rest.

    quality: 1–100, for lossy formats. bits: a channel, None for the nearest that the format has to the image's own.
    subsampling: of colour: "4:4:4", "4:2:2", "4:2:0", or "" for what the quality deserves. lossless: without any loss,
    where the format has the choice. progressive: a JPEG that shows coarse first. compression: "deflate", "lzw" or
    "none" for TIFF. effort: 0 (fast) to 10 (small).
    """

    quality: int = 92
    bits: int | None = None
    subsampling: str = ""
    lossless: bool = False
    progressive: bool = False
    compression: str = "deflate"
    effort: int = 4


@dataclass(frozen=True)
class Probe:
    """What a file's header says, before any pixel is decoded.

    width, height: upright, as the picture is shown. bits: a channel (32: floating point). channels: colours, without
    alpha (1, 3 or 4). frames: pictures or pages in the file. model: "RGB", "grey", "CMYK", "palette", "Lab". badges:
    words for what an edited copy cannot carry: "animated", "pages", "gain map", "motion photo", "depth", "HDR",
    "burst", "content credentials", "unread profile", "damaged metadata".
    """

    format: str
    width: int
    height: int
    bits: int = 8
    channels: int = 3
    alpha: bool = False
    frames: int = 1
    animated: bool = False
    badges: tuple[str, ...] = ()
    model: str = "RGB"


@dataclass(frozen=True)
class Raster:
    """Decoded pixels, and how they must be turned: orientation as in EXIF, 1 if they are upright already.

    missing: the share of the picture (0–1) that could not be read; only `salvage` may give more than 0.
    """

    image: Image
    orientation: int = 1
    missing: float = 0.0


class Format(ABC):
    """One file format. The class attributes describe it to people, export dialogs and the command line.

    containers: what `container_of` calls its files. depths: bits a channel that it can write (32: floating point).
    lossless: whether it "always", "never" or by "choice" keeps every number. options: the names of the `Options` that
    it takes. carries: the blocks of metadata that it has a place for. refusal: why it cannot be written, as a sentence.
    foreign_header: whether its header is read by somebody else's code, and so in a worker where nobody vouches for it.
    own_thumbnail: whether the small picture in it is a small JPEG that is checked first, and so needs no worker.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    suffixes: ClassVar[tuple[str, ...]]
    containers: ClassVar[tuple[str, ...]]
    can_write: ClassVar[bool] = False
    depths: ClassVar[tuple[int, ...]] = (8,)
    alpha: ClassVar[bool] = False
    lossless: ClassVar[str] = "never"
    options: ClassVar[tuple[str, ...]] = ()
    profiles: ClassVar[bool] = True
    carries: ClassVar[frozenset[str]] = frozenset({"exif", "xmp"})
    largest_side: ClassVar[int] = 1 << 30
    foreign_header: ClassVar[bool] = False
    own_thumbnail: ClassVar[bool] = False
    refusal: ClassVar[str] = "this format can be opened but not written"

    @property
    def has_quality(self) -> bool:
        """Whether `Options.quality` means something here."""
        return "quality" in self.options

    @abstractmethod
    def probe(self, opened: Opened) -> Probe:
        """What the header says, width and height as stored (not turned). Raises any error for a damaged one."""

    def measure(self, opened: Opened) -> Probe:
        """The same without what takes longer (badges): for taking in thousands of photos."""
        return self.probe(opened)

    @abstractmethod
    def decode(self, opened: Opened) -> Raster:
        """All pixels. Raises any error for a damaged file; never gives grey where pixels are missing."""

    def preview(self, opened: Opened, long_edge: int) -> Raster:
        """Pixels for a picture of about this size: larger is fine, smaller only if the file is."""
        del long_edge
        return self.decode(opened)

    def proof(self, opened: Opened, long_edge: int) -> Raster:
        """Of a file that this program has just written: a small picture, for which all that is stored of the large one
        is read. Raises any error for a damaged file."""
        return self.preview(opened, long_edge)

    def thumbnail(self, opened: Opened) -> Raster | None:
        """A small picture that is stored in the file besides the pixels, if any and if that is quick."""
        del opened
        return None

    def salvage(self, opened: Opened) -> Raster:
        """What can be read of a damaged file, when a person asked for just that. Raises any error where nothing can."""
        raise Damaged(opened.path, "nothing of the picture can be read")

    def bits_for(self, image: Image, options: Options) -> int:
        """The bits a channel that an image will be written with."""
        return self.bits_of(image.bits, options)

    def bits_of(self, bits: int, options: Options) -> int:
        """The same for a picture of so many bits a channel."""
        wanted = options.bits or bits
        return min(self.depths, key=lambda bits: (bits < wanted, abs(bits - wanted)))

    def encode(self, image: Image, options: Options, blocks: Blocks) -> bytes:
        """The picture as a file's bytes, without metadata, of pixels in the depth of `bits_for`. blocks: what will be
        put in (a format may have to obey its byte order)."""
        raise NotImplementedError(self.refusal)

    def insert(self, encoded: bytes, blocks: Blocks) -> bytes:
        """Encoded bytes with these blocks put in. Raises Malformed."""
        raise NotImplementedError(self.refusal)
