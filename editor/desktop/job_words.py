"""What is said of a job: how long it takes, why photos failed, and what to know of those that are done."""

from PySide6.QtCore import QCoreApplication

from editor.desktop.figures import figure
from editor.desktop.sentences import spoken
from editor.errors import AlbumenError
from editor.jobs.job import Job
from editor.tasks.changes import Changes, Tags


def time_left(seconds: float, longest: int = 50) -> str:
    """A duration as one says it: "14 s", "3 min". longest: so many seconds, or minutes, are told in the next unit."""
    if seconds < longest:
        return QCoreApplication.translate("Jobs", "{0} s").format(max(1, round(seconds)))
    if seconds < 60 * longest:
        return QCoreApplication.translate("Jobs", "{0} min").format(round(seconds / 60))
    return QCoreApplication.translate("Jobs", "{0} h").format(figure(f"{seconds / 3600:.1f}"))


def reasons_of(job: Job) -> list[str]:
    """Why photos of a finished job failed or were skipped, one sentence each."""
    if not isinstance(job.result, Changes):
        return []
    return [spoken(outcome.reason) for outcome in job.result.outcomes if outcome.reason]


def remarks_of(job: Job) -> list[str]:
    """What to know of the photos that are done: what of their metadata was kept, and what each does not carry on."""
    if not isinstance(job.result, Changes):
        return []
    done = [outcome for outcome in job.result.outcomes if not outcome.reason and outcome.note]
    remarks = [f"{outcome.source.name}: {spoken(outcome.note)}" for outcome in done]
    return [tags_words(job.result.tags), *remarks] if job.result.tags else remarks


def has_lost(job: Job) -> bool:
    """Whether a tag was lost that should be in a file."""
    return isinstance(job.result, Changes) and job.result.tags.lost > 0


def tags_words(tags: Tags) -> str:
    """What became of the tags of the files that a job wrote."""
    kept = QCoreApplication.translate(
        "Jobs", "Metadata, read back from the files: {0} tags kept, {1} changed on purpose"
    )
    lost = (
        QCoreApplication.translate("Jobs", "{0} lost") if tags.lost else QCoreApplication.translate("Jobs", "none lost")
    )
    return f"{kept.format(tags.kept, tags.changed)}, {lost.format(tags.lost)}"


def sentence_of(error: BaseException | None) -> str:
    """An error as one sentence; one that is not ours by its kind and words."""
    if isinstance(error, AlbumenError) or error is None:
        return spoken(error or "")
    words = QCoreApplication.translate("Jobs", "Something unexpected went wrong ({0})")
    return words.format(f"{type(error).__name__}: {error}")
