"""Bring the translations up to date: python resources/translations/refresh.py

Finds every string of the window (pyside6-lupdate) and every sentence of the rooms below it (gather.py), keeps what is
translated, marks what is not as unfinished, and compiles the .qm files that the program loads. English needs one only
for its plurals. Missing strings are listed.
"""

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import gather  # noqa: E402  (it lies beside this file)

ROOT = HERE.parent.parent
DESKTOP = ROOT / "editor" / "desktop"
SENTENCES = HERE / "sentences.txt"
LANGUAGES = {"en": 2, "de": 2, "zh_CN": 1, "zh_TW": 1}  # and their numbers of plural forms


def tool(name: str) -> str:
    """A program of PySide6, beside this Python."""
    return str(Path(sys.executable).with_name(name))


def extracted(folder: Path, sources: list[Path]) -> ET.Element:
    """Every string of these files, as the root of a .ts file."""
    fresh = folder / "fresh.ts"
    command = [tool("pyside6-lupdate"), *map(str, sources), "-no-obsolete", "-locations", "none", "-ts", str(fresh)]
    subprocess.run(command, check=True, capture_output=True)
    root = ET.parse(fresh).getroot()
    for context in root.findall("context"):
        name = context.find("name")
        if name is not None and not name.text:
            name.text = "Develop"  # a table of rows with its own tr()
    passed_over(root, sources)
    root.append(unmarked("Edits", [*edits(), *gather.shipped(ROOT)]))
    root.append(unmarked("Sentences", list(map(gather.plain, gather.templates(ROOT)))))
    return root


def passed_over(root: ET.Element, sources: list[Path]) -> None:
    """Add the marked strings that lupdate does not see, and say of those that count that they do."""
    contexts = {context.findtext("name", ""): context for context in root.findall("context")}
    seen = {(name, each.findtext("source")): each for name in contexts for each in contexts[name].iter("message")}
    for name, source, counted in (each for path in sources for each in gather.marked(path)):
        if not source:
            continue
        if (name, source) not in seen:
            if name not in contexts:
                contexts[name] = unmarked(name, [])
                root.append(contexts[name])
            seen[name, source] = ET.SubElement(contexts[name], "message")
            ET.SubElement(seen[name, source], "source").text = source
        if counted:
            seen[name, source].set("numerus", "yes")


def edits() -> list[str]:
    """What edits call themselves and their controls: it is not marked in the sources."""
    sys.path.insert(0, str(ROOT))
    from editor.desktop.panels.said import vocabulary  # noqa: PLC0415  (after the path is set)

    return vocabulary()


def unmarked(name: str, sources: list[str]) -> ET.Element:
    """Strings that are not marked in the sources, as a context of a .ts file."""
    made = ET.Element("context")
    ET.SubElement(made, "name").text = name
    for words in dict.fromkeys(sources):
        ET.SubElement(ET.SubElement(made, "message"), "source").text = words
    return made


def known(path: Path) -> dict[str, list[str]]:
    """What a .ts file translates: the forms of each source."""
    found: dict[str, list[str]] = {}
    if path.exists():
        for message in ET.parse(path).getroot().iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") != "unfinished":
                forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
                found[message.findtext("source", "")] = forms
    return found


def fill(root: ET.Element, language: str, forms: dict[str, list[str]]) -> list[str]:
    """Put the known translations in; the sources that have none."""
    missing = []
    for context in root.findall("context"):
        for message in list(context.findall("message")):
            source = message.findtext("source", "")
            counted = message.get("numerus") == "yes"
            if language == "en" and not counted:
                context.remove(message)
                continue
            plurals = LANGUAGES[language] if counted else 0
            known_forms = forms.get(source, [])
            if len(known_forms) < max(1, plurals):  # what was translated before it counted has too few
                known_forms = []
                missing.append(source)
            put(message, known_forms, plurals)
    return missing


def put(message: ET.Element, forms: list[str], plurals: int) -> None:
    """One translation, with so many plural forms (0: it counts nothing)."""
    for old in message.findall("translation"):
        message.remove(old)
    translation = ET.SubElement(message, "translation")
    if not forms:
        translation.set("type", "unfinished")
    if plurals:
        for place in range(plurals):
            ET.SubElement(translation, "numerusform").text = forms[min(place, len(forms) - 1)] if forms else ""
    else:
        translation.text = forms[0] if forms else ""


def main() -> int:
    """All languages. The exit status: 1 if something is not translated."""
    status = 0
    known_again = [each for each in gather.templates(ROOT) if each not in gather.JOINTS]
    SENTENCES.write_text("\n".join(known_again) + "\n", encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        for language in LANGUAGES:
            root = extracted(Path(folder), sorted(DESKTOP.rglob("*.py")))
            path = HERE / f"albumen_{language}.ts"
            missing = fill(root, language, known(path))
            root.set("language", language)
            ET.indent(root)
            text = ET.tostring(root, encoding="unicode")
            path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")
            compiled = path.with_suffix(".qm")
            subprocess.run([tool("pyside6-lrelease"), "-silent", str(path), "-qm", str(compiled)], check=True)
            for source in missing:
                print(f"{language}: {source}")  # noqa: T201
            status |= bool(missing)
    return status


if __name__ == "__main__":
    sys.exit(main())
