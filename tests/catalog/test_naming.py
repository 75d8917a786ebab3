from datetime import datetime

import pytest

from editor.catalog.naming import Naming
from editor.errors import UsageError
from editor.metadata.fields import Fields

FIELDS = Fields(make="Canon", model="Canon EOS 5D/II", iso=400, taken=datetime(2024, 5, 1, 9, 8), title="A: b?")


@pytest.mark.parametrize(
    ("template", "name"),
    [
        ("{name}", "IMG_1"),
        ("{date:%Y}/{date:%Y-%m}/{name}_{counter:04}", "2024/2024-05/IMG_1_0007"),
        ("{camera} {iso} {counter}", "Canon EOS 5D-II 400 7"),
        ("{title}", "A- b-"),
        ("{lens}", "no lens"),
        ("{date}", "2024-05-01"),
        ("{date}/{time}-{name}", "2024-05-01/09-08-00-IMG_1"),
        ("{date}_{number:04}", "2024-05-01_0007"),
        ("{date:%H:%M}", "09-08"),
        ("{{x}} {name}", "{x} IMG_1"),
        ("aux", "_aux"),
        ("x. ", "x"),
        ("/".join(["{name}"] * 2) + "/", "IMG_1/IMG_1"),
        ("{folder}/./{name}", "Trip/IMG_1"),
    ],
)
def test_templates(template, name):
    assert Naming(template).of_file("IMG_1", FIELDS, 7, folder="Trip") == name


def test_without_a_capture_time():
    assert Naming("{date:%Y-%m}/{name}").of_file("a", Fields()) == "undated/a"
    assert Naming("{time}").of_file("a", Fields()) == "00-00-00"


def test_a_title_cannot_lead_out_of_the_folder():
    for title in ("../../etc/passwd", "..", "/etc/passwd"):
        name = Naming("x/{title}").of_file("a", Fields(title=title))
        assert ".." not in name.split("/")
        assert name.count("/") <= 1


@pytest.mark.parametrize(
    ("template", "why"),
    [
        ("", "empty"),
        ("{nam}", "knows no {nam}; possible are name, date"),
        ("{name", "cannot be read"),
        ("{counter:x}", "takes a width"),
        ("{number:x}", "as in {number:04}"),
        ("{time:%H}", "nothing after a colon"),
        ("{date:yyyy}", "codes such as %Y"),
        ("{name:5}", "nothing after a colon"),
        ("{name!r}", "nothing after a colon"),
        ("../{name}", "inside the folder"),
        ("/etc/{name}", "inside the folder"),
        ("{name.path}", "knows no"),
        ("{0}", "knows no"),
        ("{}", "knows no"),
    ],
)
def test_what_makes_no_sense_is_told(template, why):
    with pytest.raises(UsageError, match=None) as caught:
        Naming(template)
    assert why in str(caught.value)


def test_a_photo_of_the_catalog(five):
    catalog, ids = five
    photo = catalog.photo(ids[1])
    assert Naming("{date:%Y%m%d}-{camera}-{name}-{rating}").of(photo, 3) == "20240201-NIKON D850-IMG_2-0"
