"""Boxed: what AVIF and HEIF have in common, which keep a picture in the same kind of boxes."""

from editor.errors import Damaged
from editor.formats.format import Probe
from editor.formats.opened import Opened
from editor.metadata import heif_items


def probe_boxed(opened: Opened, name: str, *, moving: bool) -> Probe:
    """What the boxes say. moving: whether several pictures are frames of an animation. Raises Damaged."""
    found = heif_items.describe(opened.source)
    if not found.width or not found.height:
        raise Damaged(opened.path, "the file is damaged: its header gives no size")
    return Probe(
        format=name,
        width=found.width,
        height=found.height,
        bits=found.bits,
        channels=found.channels,
        alpha=found.alpha,
        frames=found.frames,
        animated=moving and found.frames > 1,
        badges=found.badges,
        model="grey" if found.channels == 1 else "RGB",
    )
