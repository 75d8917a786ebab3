"""Templates name outputs as catalog.naming says; without one, a photo's own name is kept letter for letter."""

from datetime import datetime
from pathlib import Path

import pytest

from editor.errors import UsageError
from editor.metadata.fields import Fields
from editor.tasks.output import Output, name_for
from editor.tasks.sources import Source

FIELDS = Fields(make="NIKON", model="Z 6", taken=datetime(2024, 5, 31, 18, 5, 9), rating=4, title='A "day": out/in')


@pytest.mark.parametrize(
    ("template", "name"),
    [
        ("{name}", "IMG_7"),
        ("{date}_{number:04}", "2024-05-31_0012"),
        ("{date}_{counter:04}", "2024-05-31_0012"),
        ("{date}/{time}-{name}", "2024-05-31/18-05-09-IMG_7"),
        ("{rating} stars {camera}", "4 stars NIKON Z 6"),
        ("{title}", "A -day- out-in"),
        ("{folder}-{name}", "photos-IMG_7"),
        ("plain", "plain"),
    ],
)
def test_a_template_is_filled(template, name):
    assert name_for(template, Path("/photos/IMG_7.NEF"), 12, FIELDS) == name


@pytest.mark.parametrize("stem", ["a?b: c", "con", "x" * 240, "dots.."])
def test_without_a_template_the_name_stays_as_it_is(stem):
    output = Output(Path("out"))
    assert output.wanted(Source(Path(f"/photos/{stem}.jpg")), "jpeg", Fields()).name == f"{stem}.jpg"


def test_a_template_that_makes_no_sense_is_refused():
    with pytest.raises(UsageError, match=r"knows no \{place\}"):
        name_for("{place}", Path("a.jpg"), 1, Fields())
