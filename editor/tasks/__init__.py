"""What can be asked for that takes time; one file a kind. A task is a picklable frozen dataclass with
`run(studio, progress) -> Changes`. May import: studio and everything below. Never Qt; no task imports another.
"""
