"""Numbers as the user's language writes them."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale

from editor.desktop.figures import clock, figure, many, percent, share


@pytest.fixture(params=[("en", "0.9", "12,345", "40%"), ("de", "0,9", "12.345", "40\u00a0%")])
def spoken_in(request):
    before = QLocale()
    QLocale.setDefault(QLocale(request.param[0]))
    yield request.param[1:]
    QLocale.setDefault(before)


def test_each_language_writes_them_its_own_way(spoken_in):
    assert (figure("0.9"), many(12345), share(0.4)) == spoken_in
    assert percent("40%") == spoken_in[2]


def test_a_slider_shows_and_takes_the_decimal_sign_of_the_language(spoken_in, qtbot):
    from editor.desktop.panels.slider_row import NumberField
    from editor.develop.controls import Slider

    field = NumberField(Slider(-5, 5, step=0.01))
    qtbot.addWidget(field)
    field.show_number(0.9)
    assert field.text() == spoken_in[0] + "0"
    for typed in ("1,25", "1.25"):
        field.setText(typed)
        assert field.value() == 1.25


def test_the_history_tells_values_as_the_language_writes_them(spoken_in):
    from editor.desktop.panels.wording import edit_changes
    from editor.develop.edits import edit_called

    kind = edit_called("exposure")
    (change,) = edit_changes(kind(), kind(stops=0.9))
    assert change.after == f"+{spoken_in[0]} EV"


def test_times_are_written_as_the_country_does():
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("de"))
        assert clock("2024-05-31T18:05:09+02:00") == "31.05.24 18:05"
        utc = datetime(2024, 5, 31, 18, 5, tzinfo=UTC)
        assert clock(utc.isoformat(), here=True) == f"{utc.astimezone():%d.%m.%y %H:%M}"
        QLocale.setDefault(QLocale("zh_CN"))
        assert clock("2024-05-31T18:05:09") == "2024/5/31 18:05"
        assert clock("") == ""
    finally:
        QLocale.setDefault(before)
