"""How a photo was taken, in the words that photographers use."""

from editor.desktop.figures import clock, figure
from editor.desktop.panels.original import Original
from editor.metadata.fields import Fields


def exposure_words(fields: Fields) -> str:
    """ISO, focal length, aperture and time in one line, as far as they are known."""
    parts = []
    if fields.iso:
        parts.append(f"ISO {fields.iso}")
    if fields.focal:
        parts.append(figure(f"{fields.focal:g} mm"))
    if fields.aperture:
        parts.append(figure(f"f/{fields.aperture:g}"))
    if fields.exposure:
        parts.append(time_words(fields.exposure))
    return "   ".join(parts)


def time_words(seconds: float) -> str:
    """1/250 s, 0.4 s, 2 s."""
    if seconds >= 0.3:
        return figure(f"{seconds:.1f}".rstrip("0").rstrip(".")) + " s"
    return f"1/{round(1 / seconds)} s"


def info_lines(original: Original, size: tuple[int, int] | None = None) -> list[str]:
    """What the overlay on the picture says. size: of the finished photo, if it differs from the original."""
    width, height = original.size
    lines = [original.path.name, f"{width} × {height}   {figure(f'{width * height / 1e6:.1f}')} MP"]
    if size is not None and size != original.size:
        lines[1] += f"  →  {size[0]} × {size[1]}"
    fields = original.fields
    about = "   ".join(each for each in (fields.camera, fields.lens) if each)
    taken = clock(fields.taken.isoformat()) if fields.taken else ""
    return [*lines, *(each for each in (about, exposure_words(fields), taken) if each)]
