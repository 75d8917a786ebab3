"""Joined: what a suggestion brings with it. Light and size make noise visible that was too faint to speak of."""

from dataclasses import replace

from editor.restoration import noise
from editor.restoration.diagnose import SURE, Diagnosis, Suggestion

FAINT = 0.8  # σ on the 0–255 scale from which noise is seen once a dark photo is three to six times as bright
COARSE = 2.5  # and from which enlarging draws it as a pattern; good photos measure less


def joined(diagnosis: Diagnosis) -> Diagnosis:
    """The diagnosis with denoising beside low light or enlarging, at the noise that was measured, where that was too
    faint for a suggestion of its own."""
    for edit, least, why in (
        ("lowlight", FAINT, "that shows once it is brighter"),
        ("upscale", COARSE, "that enlarging would make coarse"),
    ):
        diagnosis = _with_denoise(diagnosis, edit, least, why)
    return diagnosis


def _with_denoise(diagnosis: Diagnosis, edit: str, least: float, why: str) -> Diagnosis:
    asker = next((each for each in diagnosis.suggestions if each.edit == edit), None)
    others = {each.edit: each for each in diagnosis.suggestions}
    sigma = noise.to_tell(diagnosis.noise.sigma, diagnosis.jpeg.quality)
    known = others.get("denoise")
    if edit == "upscale" and "jpeg" in others:
        return diagnosis  # what looks like noise there is compression, which has a model of its own
    if asker is None or diagnosis.noise.sigma < least:
        return diagnosis
    if known is not None and known.confidence >= min(SURE, asker.confidence):
        return diagnosis
    settings = {"luminance": 60, "colour": 80, "sigma": round(sigma, 1)}
    denoise = Suggestion("denoise", settings, f"faint noise (σ {sigma:.1f}) {why}", asker.confidence, 60.0)
    rest = tuple(each for each in diagnosis.suggestions if each.edit != "denoise")
    return replace(diagnosis, suggestions=(denoise, *rest))
