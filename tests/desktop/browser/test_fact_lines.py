from editor.desktop.browser.fact_lines import FactLines


def test_long_lines_are_shortened_and_the_height_stays(qtbot):
    lines = FactLines(6)
    qtbot.addWidget(lines)
    lines.resize(200, 120)
    lines.show()
    lines.tell("IMG_1.jpg\nCanon EOS 5D Mark III with a name that goes on and on\nISO 100")
    shown = lines.text().split("\n")
    assert (shown[0], shown[2]) == ("IMG_1.jpg", "ISO 100")
    assert "…" in shown[1]
    assert lines.fontMetrics().horizontalAdvance(shown[1]) <= 200
    assert "on and on" in lines.toolTip()
    tall = lines.minimumSizeHint().height()
    lines.tell("2 photos chosen")
    assert lines.toolTip() == ""
    assert lines.minimumHeight() >= 6 * lines.fontMetrics().lineSpacing()
    assert lines.minimumSizeHint().height() <= tall
    lines.tell("Canon EOS 5D Mark III with a name that goes on and on")
    lines.resize(900, 120)
    assert lines.text().endswith("on and on")
