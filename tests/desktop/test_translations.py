"""Every string of the window in every language that we offer."""

import importlib.util
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from editor.desktop.dialogs.preferences import LANGUAGES
from editor.desktop.resources import resource

CODES = [code for code, _ in LANGUAGES if code]
HOLES = re.compile(r"\{\d\}|%n")


def refresher():
    spec = importlib.util.spec_from_file_location("refresh", resource("translations", "refresh.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def strings(tmp_path_factory):
    """Every string of the window, and the words of the edits: (source, counted)."""
    refresh = refresher()
    if not Path(refresh.tool("pyside6-lupdate")).exists():
        pytest.skip("pyside6-lupdate is not beside this Python")
    root = refresh.extracted(tmp_path_factory.mktemp("ts"), sorted(refresh.DESKTOP.rglob("*.py")))
    found = {(m.findtext("source"), m.get("numerus") == "yes") for m in root.iter("message")}
    assert len(found) > 800
    return found


@pytest.mark.parametrize("code", CODES)
def test_nothing_is_untranslated(code, strings):
    known = refresher().known(resource("translations", f"albumen_{code}.ts"))
    wanted = [source for source, counted in strings if counted or code != "en"]
    assert sorted(source for source in wanted if source not in known) == []


@pytest.mark.parametrize("code", CODES)
def test_holes_are_kept(code):
    for message in ET.parse(resource("translations", f"albumen_{code}.ts")).iter("message"):
        source = message.findtext("source", "")
        translation = message.find("translation")
        for form in [each.text or "" for each in translation.findall("numerusform")] or [translation.text or ""]:
            if translation.get("type") != "unfinished":
                assert sorted(HOLES.findall(form)) == sorted(HOLES.findall(source)), (source, form)


@pytest.mark.parametrize("language", ["en", "fi", "C"])
def test_a_language_that_we_do_not_have_gets_good_english(qapp, language):
    from editor.desktop.app import translate

    before = QLocale()
    known = set(qapp.findChildren(QTranslator))
    translate(qapp, language)
    assert QCoreApplication.translate("BottomBar", "%n photo(s)", "", 1) == "1 photo"
    QLocale.setDefault(before)
    for translator in set(qapp.findChildren(QTranslator)) - known:
        qapp.removeTranslator(translator)
        translator.deleteLater()


@pytest.mark.parametrize(
    ("code", "photos", "export"),
    [
        ("en", ["1 photo", "5 photos"], "Export…"),
        ("de", ["1 Foto", "5 Fotos"], "Exportieren …"),
        ("zh_CN", ["1 张照片", "5 张照片"], "导出…"),
        ("zh_TW", ["1 張照片", "5 張照片"], "匯出…"),
    ],
)
def test_the_program_speaks_it(qapp, code, photos, export):
    translator = QTranslator()
    assert translator.load(QLocale(code), "albumen", "_", str(resource("translations")))
    qapp.installTranslator(translator)
    try:
        said = [QCoreApplication.translate("BottomBar", "%n photo(s)", "", number) for number in (1, 5)]
        assert said == photos
        assert QCoreApplication.translate("Commands", "Export…") == export
    finally:
        qapp.removeTranslator(translator)


def test_sliders_speak_it_too(qapp, qtbot):
    """Edits know no Qt; their panels still say everything in the user's language."""
    from PySide6.QtWidgets import QLabel

    from editor.desktop.panels.edit_panel import EditPanel
    from editor.desktop.panels.said import said, vocabulary
    from editor.develop.edits import all_edits

    same = {"RGB", "Radius", "Balance", "Orange", "Magenta", "Aqua", "Vignette"}  # in German too
    translator = QTranslator()
    assert translator.load(QLocale("de"), "albumen", "_", str(resource("translations")))
    qapp.installTranslator(translator)
    try:
        english = {words for words in vocabulary() if said(words) != words}
        seen = set()
        for kind in all_edits().values():
            panel = EditPanel(kind)
            qtbot.addWidget(panel)
            seen |= {label.text() for label in panel.findChildren(QLabel)} - {""}
        assert len(seen) > 50
        assert seen & english - same == set()
        assert "Belichtung" in seen
    finally:
        qapp.removeTranslator(translator)


def test_names_of_controls_fit_beside_their_sliders(qapp, qtbot):
    """German is the longest of our languages; what stands in brackets is said in the tooltip alone."""
    from PySide6.QtGui import QFontMetrics

    from editor.desktop import theme
    from editor.desktop.panels.edit_panel import EditPanel
    from editor.desktop.panels.row import LABEL_WIDTH, RowLabel
    from editor.develop.edits import all_edits

    translator = QTranslator()
    assert translator.load(QLocale("de"), "albumen", "_", str(resource("translations")))
    qapp.installTranslator(translator)
    try:
        shown = set()
        for kind in all_edits().values():
            panel = EditPanel(kind)
            qtbot.addWidget(panel)
            shown |= {label.text() for label in panel.findChildren(RowLabel)}
        assert len(shown) > 40
        metrics = QFontMetrics(theme.font())
        assert sorted(name for name in shown if metrics.horizontalAdvance(name) > LABEL_WIDTH) == []
    finally:
        qapp.removeTranslator(translator)
