"""Templates give names, and never lead out of the folder."""

from datetime import datetime
from pathlib import Path

import pytest

from editor.errors import UsageError
from editor.metadata.fields import Fields
from editor.tasks.naming import check_template, name_of

FIELDS = Fields(make="NIKON", model="Z 6", taken=datetime(2024, 5, 31, 18, 5, 9), rating=4, title='A "day": out/in')


@pytest.mark.parametrize(
    ("template", "name"),
    [
        ("{name}", "IMG_7"),
        ("{date}_{number:04}", "2024-05-31_0012"),
        ("{date}/{time}-{name}", "2024-05-31/18-05-09-IMG_7"),
        ("{rating} stars {camera}", "4 stars NIKON Z 6"),
        ("{title}", "A -day-- out-in"),
        ("plain", "plain"),
    ],
)
def test_a_template_is_filled(template, name):
    assert name_of(template, Path("/photos/IMG_7.NEF"), 12, FIELDS) == name


def test_what_the_photo_does_not_say_has_a_word():
    assert name_of("{date} {camera} {title}", Path("a.jpg"), 1, Fields()) == "undated camera a"


@pytest.mark.parametrize(
    "template", ["{place}", "{", "", "  ", "/etc/{name}", "../{name}", "a/../../{name}", "{0}", "{name.x}"]
)
def test_what_makes_no_sense_is_refused(template):
    with pytest.raises(UsageError):
        check_template(template)


def test_a_format_that_does_not_fit_is_refused():
    with pytest.raises(UsageError, match="cannot be filled"):
        name_of("{name:04d}", Path("a.jpg"), 1, Fields())


def test_a_title_cannot_lead_out_of_the_folder():
    assert name_of("{title}", Path("a.jpg"), 1, Fields(title="../../etc/passwd")) == "-..-etc-passwd"
