"""said: what edits call themselves and their controls, in the user's language.

Edits know no Qt, so their words are not marked for translation where they stand; resources/translations/refresh.py
collects them from the edits themselves, into the context "Edits".
"""

from PySide6.QtCore import QCoreApplication

from editor.develop.edits import all_edits

MORE = (
    "Detail", "Geometry", "Light", "Colour", "Effects", "Enhance", "on", "off", "none", "Changed", "Protected parts",
    "Cancelling…", "Paused", "Waiting for its turn", "Tile {0} of {1}", "{0}, about {1} left",
    "{0} (masked)", "{0} taken away", "{0}: opacity", "{0}: mask", "{0} changes", "{0} points",
    "Hue", "Luminance", "Saturation", "Shadows", "Midtones", "Highlights", "Red", "Orange", "Yellow", "Green", "Aqua",
    "Blue", "Purple", "Magenta", "Global", "RGB",
    "Denoise", "Deblur", "Clean", "JPEG repair", "Low light", "Tone", "Upscale", "Scratches and dust",
    "Brush", "Linear gradient", "Radial gradient", "Subject", "Brightness",
    "Subject in a box", "Range of brightness", "Range of colour", "From", "To", "Range", "Softness", "Follow edges",
    "Heal", "Clone", "Remove", "Red eye", "Take texture from elsewhere and the light from here",
    "Copy another place as it is", "Fill in from the surroundings", "Calm a pupil that the flash lit",
)  # fmt: skip
"""What panels say of edits besides the words of the edits themselves."""


def said(words: str) -> str:
    """The words in the user's language; as they are where there is no translation."""
    return QCoreApplication.translate("Edits", words)


def vocabulary() -> list[str]:
    """All that said() may be asked for: names of edits, labels of their controls, what they do."""
    found = set(MORE)
    for kind in all_edits().values():
        found |= {kind.shown_name(), " ".join((kind.__doc__ or "").strip().split("\n\n")[0].split())}
        for name, control in kind.controls().items():
            found.add(control.label or name.replace("_", " ").capitalize())
    return sorted(found - {""})
