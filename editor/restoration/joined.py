"""Joined: what a suggestion brings with it. Light makes noise visible that the dark had hidden."""

from dataclasses import replace

from editor.restoration.diagnose import SURE, Diagnosis, Suggestion

FAINT = 0.8  # σ on the 0–255 scale from which noise is seen once a dark photo is three to six times as bright


def joined(diagnosis: Diagnosis) -> Diagnosis:
    """The diagnosis with denoising beside low light, at the noise that was measured, where it was too faint for one."""
    light = next((each for each in diagnosis.suggestions if each.edit == "lowlight"), None)
    others = {each.edit: each for each in diagnosis.suggestions}
    sigma = diagnosis.noise.sigma
    known = others.get("denoise")
    if light is None or sigma < FAINT or (known is not None and known.confidence >= min(SURE, light.confidence)):
        return diagnosis
    settings = {"luminance": 60, "colour": 80, "sigma": round(sigma, 1)}
    cause = f"faint noise (σ {sigma:.1f}) that shows once it is brighter"
    denoise = Suggestion("denoise", settings, cause, light.confidence, 60.0)
    rest = tuple(each for each in diagnosis.suggestions if each.edit != "denoise")
    return replace(diagnosis, suggestions=(denoise, *rest))
