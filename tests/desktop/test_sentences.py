"""What the rooms below the window say, in every language of the window."""

import importlib
import re
import sys
import textwrap
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QLabel, QMainWindow

from editor import errors
from editor.desktop import sentences
from editor.desktop.resources import resource
from editor.desktop.sentences import HOLE, Template, spoken

ROOT = Path(__file__).resolve().parent.parent.parent
SAMPLES = {"": "wald.jpg", "#": "12", "*": "5 photos"}


def gatherer():
    """The module of this name that stands beside the translations, and that refresh.py imports too."""
    folder = str(resource("translations"))
    if folder not in sys.path:
        sys.path.insert(0, folder)
    return importlib.import_module("gather")


@pytest.fixture
def speaking(qapp):
    """speaking(code): the window speaks this language until the test is over."""
    before, installed = QLocale(), []

    def speak(code):
        translator = QTranslator()
        assert translator.load(QLocale(code), "albumen", "_", str(resource("translations")))
        qapp.installTranslator(translator)
        installed.append(translator)
        QLocale.setDefault(QLocale(code))

    yield speak
    for translator in installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def patterns():
    return resource("translations", "sentences.txt").read_text(encoding="utf-8").splitlines()


def said_by(pattern):
    """A sentence as the rooms would say it."""
    return HOLE.sub(lambda hole: SAMPLES[hole[2]], pattern).replace("{{", "{").replace("}}", "}")


def test_the_templates_are_those_of_the_sources():
    gather = gatherer()
    wanted = [each for each in gather.templates(ROOT) if each not in gather.JOINTS]
    lacking = sorted(set(wanted) - set(patterns()))
    assert lacking == [], "python resources/translations/refresh.py, then translate what it lists"
    assert sorted(set(patterns()) - set(wanted)) == []


def test_every_template_knows_its_own_sentences():
    for pattern in patterns():
        template, sentence = Template(pattern), said_by(pattern)
        holes = template.holes(sentence)
        assert holes is not None, pattern
        assert template.filled(holes) == sentence


def test_in_english_every_sentence_stays_as_it_is(qapp):
    changed = [sentence for sentence in map(said_by, patterns()) if spoken(sentence) != sentence]
    assert changed == []


@pytest.mark.parametrize("code", ["de", "zh_CN", "zh_TW"])
def test_every_sentence_is_spoken(code, speaking):
    speaking(code)
    left = []
    for pattern in patterns():
        sentence = said_by(pattern)
        if spoken(sentence) == sentence and Template(pattern).said > 12:
            left.append(sentence)
    allowed = {"retouch.spots: wald.jpg"}  # nothing in it to translate
    assert set(left) - allowed == set()


def test_a_new_sentence_is_found_wherever_it_stands(tmp_path):
    room = tmp_path / "editor" / "formats"
    room.mkdir(parents=True)
    for name in gatherer().FILES:
        (tmp_path / "editor" / name).write_text('"""Nothing."""\n')
    (room / "new.py").write_text(
        textwrap.dedent('''
        """A docstring is not said to anybody."""

        QUERY = "SELECT a FROM b WHERE c"
        NOTES = {"gain": "The gain was left out."}


        def read(path, size, faces):
            note = " and is large" if size > 9 else ""
            _log.warning("the file %s cannot be read", path)
            if faces:
                return f"{faces:.0f} {'face' if faces == 1 else 'faces'}: not touched"
            raise Damaged(path, f"it is {size} bytes long{note}")
        ''')
    )
    gather = gatherer()
    assert set(gather.templates(tmp_path)) - set(gather.MORE) == {
        "The gain was left out.",
        "{0#} face: not touched",
        "{0#} faces: not touched",
        "it is {0} bytes long",
        "it is {0} bytes long and is large",
    }


KINDS = [
    (errors.FileMissing("wald.jpg", "the file is not there"), "wald.jpg: die Datei ist nicht da"),
    (errors.NotAPicture("a: b.txt", "this is a folder, not a picture"), "a: b.txt: das ist ein Ordner, kein Bild"),
    (
        errors.Damaged("wald.tif", "the file is damaged: the XMP packet is broken near dc:title"),
        "wald.tif: die Datei ist beschädigt: das XMP-Paket ist bei dc:title fehlerhaft",
    ),
    (
        errors.Unsupported("x.jp2", "a JPEG 2000 of 38 bits a channel is not supported"),
        "x.jp2: JPEG 2000 mit 38 Bit je Kanal wird nicht unterstützt",
    ),
    (
        errors.TooLarge("x.tif", "at 50000×40000 pixels it needs about 3.2 GB of memory, more than it may have"),
        "x.tif: bei 50000×40000 Pixeln braucht es etwa 3,2 GB Speicher, mehr als es haben darf",
    ),
    (errors.from_os(PermissionError(13, "no"), "x.jpg"), "x.jpg: das System erlaubt den Zugriff"),
    (errors.from_os(OSError(28, "full"), "x.jpg"), "x.jpg: auf der Festplatte ist kein Platz mehr"),
    (errors.from_os(OSError(5, "Input/output error"), "x.jpg"), "x.jpg: Ein-/Ausgabefehler"),
    (
        errors.FileChanged("x.jpg", "another program changed the file meanwhile; nothing was written"),
        "x.jpg: ein anderes Programm hat die Datei inzwischen geändert; nichts wurde geschrieben",
    ),
    (
        errors.ModelDamaged("denoise", "its weights (weights.safetensors) are corrupt"),
        "Modell denoise: seine Gewichte (weights.safetensors) sind beschädigt",
    ),
    (errors.ModelMissing("x", "there is no model of that name"), "Modell x: es gibt kein Modell dieses Namens"),
    (errors.RecipeError("there is no adjustment called glow"), "es gibt keine Anpassung namens glow"),
    (
        errors.CatalogDamaged("The catalog is damaged: tables are missing. There is no good backup."),
        "Der Katalog ist beschädigt: Tabellen fehlen. Es gibt keine gute Sicherung.",
    ),
    (
        errors.UsageError("The search cannot be read at position 3 (“)”): a bracket is closed that was never opened."),
        "Die Suche ist ab Stelle 3 („)“) nicht lesbar: eine Klammer wird geschlossen, die nie geöffnet wurde.",
    ),
]


@pytest.mark.parametrize(("error", "german"), KINDS, ids=lambda each: type(each).__name__)
def test_an_error_is_told_in_german_in_the_tray_and_below(error, german, speaking, qtbot):
    from editor.desktop.actions import ActionBook
    from editor.desktop.bottom_bar import BottomBar
    from editor.desktop.job_words import reasons_of, sentence_of
    from editor.desktop.worker import Workers
    from editor.tasks.changes import Changes, Outcome

    speaking("de")
    workers = Workers()
    window = QMainWindow()
    qtbot.addWidget(window)
    bar = BottomBar(ActionBook(window), workers, window)
    bar.say(str(error), failure=True)
    assert bar.message.text().startswith(german)
    assert sentence_of(error).startswith(german)

    class Done:
        result = Changes(outcomes=(Outcome("x.jpg", reason=str(error)),))

    assert reasons_of(Done())[0].startswith(german)
    workers.stop()


def test_evidence_is_chinese_in_a_chinese_window(speaking, qtbot):
    from editor.desktop.panels.enhance_card import EnhanceCard
    from editor.develop.edits import all_edits

    speaking("zh_CN")
    card = EnhanceCard(all_edits()["denoise"])
    qtbot.addWidget(card)
    card.suggest(card.kind(luminance=60), "noise σ 14 at ISO 6400", 0.9)
    assert card.cause.text() == "噪点 σ 14，ISO 6400"
    shown = [label.text() for label in card.findChildren(QLabel) if label.text()]
    assert [text for text in shown if re.search("[a-z]{3}", text)] == []


def test_numbers_are_written_as_the_language_does(speaking):
    speaking("de")
    assert spoken("it is very noisy (about 4.5 levels)") == "es rauscht stark (etwa 4,5 Stufen)"
    assert spoken("40% of it is burnt out") == "40\u00a0% davon sind ausgebrannt"
    assert spoken("Add 1 keyword to 5 photos") == "1 Stichwort zu 5 Fotos hinzufügen"


def test_a_full_stop_may_be_missing(speaking):
    speaking("de")
    assert spoken("The motion clip is not part of the edited copy") == (
        "Der Bewegungsclip gehört nicht zur bearbeiteten Kopie"
    )


def test_what_is_not_known_stays(speaking):
    speaking("de")
    for text in ("", "DSC_0001.JPG", "Belichtung +0,7", "3 Fotos fehlgeschlagen", "{0}", "Zu Hause: Garten"):
        assert spoken(text) == text


def test_nothing_unknown_takes_long(speaking):
    """Every comma and colon of a long text is tried; that must not multiply."""
    speaking("de")
    text = "Lorem, ipsum: dolor; sit amet. Consectetur, adipiscing: elit; sed do. " * 6
    sentences.templates()
    begun = time.process_time()
    assert spoken(text) == text
    assert time.process_time() - begun < 0.5
