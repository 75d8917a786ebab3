"""ClipEstimate: how long a clip takes on this machine, before anybody waits for it."""

from dataclasses import dataclass

from editor.develop.ai_edit import AiEdit
from editor.develop.recipe import Recipe
from editor.errors import ModelError
from editor.studio import Studio
from editor.video.clip import Clip

# seconds a megapixel-frame on one core of a small server, measured: see tests/benchmarks/test_video_speed.py
DECODED, JOINED, DEVELOPED = 0.02, 0.16, 0.15
ENCODED = {"av1": 0.09, "h264": 0.05, "hevc": 0.11}
ROUND = 0.1  # looking at a clip before and reading it back after, as a share of decoding and encoding it


@dataclass(frozen=True)
class ClipEstimate:
    """seconds: of this machine, about. frames: how many are worked on."""

    seconds: float
    frames: int


def estimate(studio: Studio, clip: Clip, recipe: Recipe, codec: str, seconds: float | None = None) -> ClipEstimate:
    """What a clip (seconds: so much of it) takes with a recipe. Opens the engine, and so loads torch, where a model is
    asked for."""
    length = clip.seconds if seconds is None else min(seconds, clip.seconds)
    frames = max(1, round(length * clip.fps))
    megapixels, a_frame, enlarged = clip.megapixels, DECODED * 2 * clip.megapixels, 1
    edits = [step.edit for step in recipe.active]
    for edit in edits:
        if isinstance(edit, AiEdit):
            a_frame += _model_seconds(studio, edit, clip)
            enlarged = max(enlarged, edit.enlarges())
    if any(isinstance(edit, AiEdit) and edit.enlarges() == 1 for edit in edits):
        a_frame += JOINED * megapixels
    if any(not isinstance(edit, AiEdit) for edit in edits):
        a_frame += DEVELOPED * megapixels
    a_frame += ENCODED[codec] * (1 + ROUND) * megapixels * enlarged**2
    return ClipEstimate(frames * a_frame, frames)


def _model_seconds(studio: Studio, edit: AiEdit, clip: Clip) -> float:
    card = studio.registry.best_for(edit.task, edit.enlarges() if edit.enlarges() > 1 else None)
    try:
        model = edit.model or (card.id if card else "")
        return studio.engine.estimate(model, clip.width, clip.height).seconds if model else 0.0
    except ModelError:
        return 0.0
