"""Camera RAW, to be opened only: developed by LibRaw with the camera's white balance, in 16 bits."""

import io
from typing import Any

import numpy as np
import simplejpeg

from editor.errors import Damaged, Unsupported
from editor.formats import budget
from editor.formats.format import Format, Probe, Raster
from editor.formats.opened import Opened
from editor.imaging.image import SRGB, Image

# LibRaw's numbers for how the camera was held, as EXIF has them
FLIPS = {0: 1, 3: 3, 5: 8, 6: 6}
BLEND_HIGHLIGHTS = 2


class Raw(Format):
    """Camera RAW."""

    name = "raw"
    title = "Camera RAW"
    suffixes = (
        *(".dng", ".cr2", ".cr3", ".crw", ".nef", ".nrw", ".arw", ".sr2", ".srf", ".raf", ".orf", ".rw2", ".rwl"),
        *(".pef", ".srw", ".x3f", ".3fr", ".iiq", ".mrw", ".kdc", ".dcr", ".erf", ".mef", ".mos", ".gpr"),
    )
    containers = ("raw",)
    foreign_header = True
    depths = (16,)
    refusal = "RAW files are never written; choose TIFF with 16 bits to keep everything"

    def probe(self, opened: Opened) -> Probe:
        with _open(opened) as raw:
            sizes = raw.sizes
            turned = sizes.flip in (5, 6)  # probe() tells the stored size; the files room turns it
            width, height = (sizes.height, sizes.width) if turned else (sizes.width, sizes.height)
            if opened.orientation in (5, 6, 7, 8):
                width, height = height, width
            return Probe(format=self.name, width=width, height=height, bits=16)

    def decode(self, opened: Opened) -> Raster:
        return self._develop(opened, half=False)

    def preview(self, opened: Opened, long_edge: int) -> Raster:
        small = self.thumbnail(opened)
        if small is not None and max(small.image.width, small.image.height) >= 0.75 * long_edge:
            return small
        with _open(opened) as raw:
            half = max(raw.sizes.width, raw.sizes.height) // 2 >= long_edge
        return self._develop(opened, half=half)

    def thumbnail(self, opened: Opened) -> Raster | None:
        """The camera's own picture, which lies in the file as a JPEG."""
        try:
            with _open(opened) as raw:
                small = raw.extract_thumb()
                flip = FLIPS.get(raw.sizes.flip, 1)
            if not isinstance(small.data, bytes):
                return Raster(Image(np.array(small.data), SRGB), 1)
            return Raster(Image(simplejpeg.decode_jpeg(small.data, "RGB"), SRGB), flip)
        except Exception:  # noqa: BLE001  no thumbnail, or one of a kind that is not known: the picture itself is there
            return None

    def salvage(self, opened: Opened) -> Raster:
        small = self.thumbnail(opened)
        if small is None:
            raise Damaged(opened.path, "nothing of the picture can be read")
        return small

    def _develop(self, opened: Opened, *, half: bool) -> Raster:
        import rawpy

        with _open(opened) as raw:
            shape = (raw.sizes.raw_height, raw.sizes.raw_width, 3)
            budget.check_pixels(opened.path, shape, 4, opened.source.size * 4)
            pixels = raw.postprocess(
                use_camera_wb=True,
                output_bps=16,
                half_size=half,
                gamma=(2.4, 12.92),
                highlight_mode=rawpy.HighlightMode(BLEND_HIGHLIGHTS),
                output_color=rawpy.ColorSpace.sRGB,
            )
        return Raster(Image(np.ascontiguousarray(pixels), SRGB), 1)


def _open(opened: Opened) -> Any:
    import rawpy

    try:
        return rawpy.imread(io.BytesIO(opened.data))
    except rawpy.LibRawFileUnsupportedError as error:
        raise Unsupported(opened.path, "this camera's RAW files are not supported yet") from error
    except rawpy.LibRawError as error:
        raise Damaged(opened.path, "the RAW file is damaged or incomplete") from error
