"""Panorama: the words that tell a viewer which part of a sphere a picture shows (Google, Photo Sphere XMP)."""

from editor.metadata import xmp
from editor.metadata.placement import Placement
from editor.metadata.source import Malformed
from editor.metadata.xmp_names import PREFIXES
from editor.metadata.xmp_tree import parse

FULL, SHOWN, EDGE = "GPano:FullPano{}Pixels", "GPano:CroppedAreaImage{}Pixels", "GPano:CroppedArea{}Pixels"
INNER = ("Left", "Top", "Width", "Height")  # of the largest rectangle without black parts: a crop may make it untrue
NO_PANORAMA = "The panorama's place on its sphere no longer fits the picture and was left out."


def followed(packet: bytes | None, placement: Placement, size: tuple[int, int]) -> tuple[bytes | None, str]:
    """The packet with the part of the sphere that the new picture (width × height) shows, and "" or why the words on
    it had to go: a sphere that was turned or bent is none. What cannot be read stays as it is."""
    known = xmp.read(packet) if packet and PREFIXES["GPano"].encode() in packet else None
    if packet is None or known is None or not any(name[0] == PREFIXES["GPano"] for name in known.names()):
        return packet, ""
    part = placement.part
    settings: dict[str, xmp.Setting] = {}
    try:
        if part is None:
            left = xmp.without(parse(packet), lambda name: name[0] == PREFIXES["GPano"])
            return (left if xmp.Xmp(left).everything() else None), NO_PANORAMA
        for side, edge, first, share, pixels in (
            ("Width", "Left", part[0], part[2], size[0]),
            ("Height", "Top", part[1], part[3], size[1]),
        ):
            full, shown, start = (
                float(known.text(name)) for name in (FULL.format(side), SHOWN.format(side), EDGE.format(edge))
            )
            scale = pixels / (shown * share)
            settings |= {
                FULL.format(side): str(round(full * scale)),
                SHOWN.format(side): str(pixels),
                EDGE.format(edge): str(round((start + first * shown) * scale)),
            }
        changed = {name: value for name, value in settings.items() if known.text(name) != value}
        if changed:
            inner = [f"GPano:LargestValidInteriorRect{side}" for side in INNER]
            changed |= {name: None for name in inner if known.has(name)}
        return (xmp.patch(packet, changed) if changed else packet), ""
    except (Malformed, ValueError, ArithmeticError):
        return packet, ""
