"""JobQueue: the jobs that wait, in order. It owns no thread; whoever serves a lane lends one."""

import threading

from editor.jobs.job import Job, JobState


class JobQueue:
    """Jobs in lanes ("accelerator" for models, "disk" for files); a lane runs one job after another."""

    def __init__(self) -> None:
        self._jobs: list[Job] = []
        self._news = threading.Condition()
        self._open = True

    @property
    def jobs(self) -> tuple[Job, ...]:
        """All jobs of this run of the program, in the order in which they run, the finished ones too."""
        with self._news:
            return tuple(self._jobs)

    def submit(self, job: Job) -> Job:
        with self._news:
            self._jobs.append(job)
            self._news.notify_all()
        return job

    def move(self, job: Job, place: int) -> None:
        """Put a job at another place in the order."""
        with self._news:
            self._jobs.remove(job)
            self._jobs.insert(place, job)

    def forget(self, job: Job) -> None:
        """Take a job that is over out of the list."""
        with self._news:
            if job.state.over and job in self._jobs:
                self._jobs.remove(job)

    def serve(self, lane: str) -> None:
        """Run the jobs of a lane on the calling thread, until close()."""
        while (job := self._next(lane)) is not None:
            job.run()

    def close(self) -> None:
        """Let everyone who serves go home; running jobs are cancelled."""
        with self._news:
            self._open = False
            self._news.notify_all()
            running = [job for job in self._jobs if not job.state.over]
        for job in running:
            job.cancel()

    def _next(self, lane: str) -> Job | None:
        with self._news:
            while self._open:
                for job in self._jobs:
                    if job.lane == lane and job.state is JobState.WAITING:
                        return job
                self._news.wait()
        return None
