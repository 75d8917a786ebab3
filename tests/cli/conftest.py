"""The command line, run inside the test's own process."""

import json

import pytest

from editor.__main__ import main


class Ran:
    def __init__(self, status, out, err):
        self.status, self.out, self.err = status, out, err

    @property
    def events(self):
        """Its output as JSON objects, one a line."""
        return [json.loads(line) for line in self.out.splitlines()]


@pytest.fixture
def albumen(capsys):
    """Run `albumen WORDS…`; status, out, err, events."""

    def run(*words):
        capsys.readouterr()
        try:
            status = main([str(word) for word in words])
        except SystemExit as stopped:  # argparse
            status = stopped.code
        told = capsys.readouterr()
        return Ran(status, told.out, told.err)

    return run
