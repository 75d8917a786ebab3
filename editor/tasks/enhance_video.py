"""EnhanceVideo: clips made clear frame by frame, and steady from frame to frame, with all else that they hold kept."""

from dataclasses import dataclass, field
from pathlib import Path

from editor.progress import SILENT, Progress
from editor.studio import Studio
from editor.tasks.batch import Batch
from editor.tasks.changes import Changes, Tell, tell_nobody
from editor.tasks.clip_making import ClipMaker, Span
from editor.tasks.clip_needs import ClipWishes
from editor.tasks.output import Output
from editor.tasks.sources import gather
from editor.video.clip import is_clip_name
from editor.video.encoding import Coding


@dataclass(frozen=True)
class EnhanceVideo:
    """sources: clips and folders. output: its folder, conflict policy, metadata policy and `damaged` count; the rest is
    for photos. wishes: what is done. coding: how it is stored. span: only this part of each clip. preview: only so many
    seconds of each, under a name of its own."""

    sources: tuple[Path, ...]
    output: Output
    wishes: ClipWishes = field(default_factory=ClipWishes)
    coding: Coding = field(default_factory=Coding)
    span: Span | None = None
    preview: float | None = None
    recursive: bool = False

    @property
    def title(self) -> str:
        return f"Enhance {self.sources[0].name if len(self.sources) == 1 else f'{len(self.sources)} clips'}"

    def run(self, studio: Studio, progress: Progress = SILENT, tell: Tell = tell_nobody) -> Changes:
        """Raises Cancelled, UsageError, VideoMissing; a clip that fails is told in its outcome."""
        self.coding.check()
        results = self.batch(studio).run(self.maker(studio).make, progress, tell)
        return Changes(outcomes=tuple(outcome for outcome, _ in results))

    def batch(self, studio: Studio) -> Batch:
        """What is to be done."""
        sources = gather(self.sources, recursive=self.recursive, leave_out=self.output.folder, named=is_clip_name)
        return Batch(repr(self), sources, self.output, studio.journals, over=studio.over)

    def maker(self, studio: Studio) -> ClipMaker:
        """How each clip is made."""
        return ClipMaker(studio, self.output, self.wishes, self.coding, self.span, self.preview)
