"""Files: pictures in and out. Every room that opens or writes a photo does it through these names."""

from editor.formats.format import Format, Options, Probe
from editor.formats.picture import Picture, Written
from editor.formats.reading import embedded_thumbnail, look, probe, read, read_preview, sniff
from editor.formats.registry import AnyPath, all_formats, format_for_suffix, format_named, is_photo_name
from editor.formats.writing import losses, write

__all__ = [
    "AnyPath",
    "Format",
    "Options",
    "Picture",
    "Probe",
    "Written",
    "all_formats",
    "embedded_thumbnail",
    "format_for_suffix",
    "format_named",
    "is_photo_name",
    "look",
    "losses",
    "probe",
    "read",
    "read_preview",
    "sniff",
    "write",
]
