"""Gather what the rooms below the window say, as templates: "{0} is damaged: {1}".

They know no Qt, so nothing is marked for translation where it stands. Every string of them that reads like words is
taken, whether it is raised, returned or stands in a table: a new sentence cannot be forgotten. What no photographer
ever sees is listed in UNSEEN. refresh.py writes the templates into the .ts files, and into sentences.txt, by which
editor/desktop/sentences.py knows a sentence again.
"""

import ast
import json
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from itertools import product
from pathlib import Path

ROOMS = ("catalog", "develop", "formats", "imaging", "jobs", "metadata", "restoration", "tasks", "video")
FILES = ("errors.py", "progress.py", "sandbox.py", "settings.py", "studio.py")
NUMBER, COUNT, WORDS = "#", "*", ""  # kinds of holes: a number, a number of things, anything
MOST = 16  # ways in which one sentence may come out, before its parts are left open

Part = str | tuple[str]  # literal text, or a hole of a kind
Way = tuple[Part, ...]

CODE = re.compile(
    r"^(SELECT|PRAGMA|INSERT|UPDATE|DELETE|BEGIN|CREATE|ALTER|CASE)\b| (FROM|WHERE|ORDER BY|IS NOT|JOIN|LIKE) |[<>]|\|"
    r"|\w\[|\\|^\s*\w+\s*$|::|http|%s|Tensor|[a-z]+_said|^[a-z_]+(, [a-z_]+)+$|^(\w{4} )+\w{4}$"
)
SPOKEN = re.compile(
    r"[A-Za-zσ“”'’\-]{2,}[:,;.]? .*[a-z]{2}|[a-z]{2}.* [A-Za-z]{2,}|^[a-z]+ \{|\} [a-z]{3,}|^[A-Z][a-z]+ \{"
)
UNSEEN = frozenset(
    {
        # questions of the code to itself, and pieces of what MORE says
        "A preview has at least one pixel.", "not an answer", "the compiled kernel counts on these",
        "a change can only be blended with an original of its own size and depth",
        "alpha must have the size and depth of the pixels", "an Image holds uint8, uint16, float16 or float32, not {0}",
        "an Image is H×W×3 or H×W×1, not {0}", "an image cannot be {0}×{1}", "no curve", "no ICC profile",
        "tiles of {0} px with a margin of {1} px cannot cover {2}×{3} px", "the mask is {0}, the picture {1}",
        "the restored picture must be a whole multiple of the original's size",
        "rowid IN ({0}) AND ", "photo: {0}", "beside {0} {1} {2}", "develop {0} {1} {2} {3}",
        "Albumen {0}",
        "{0} the album {1}", "Add {0} to", "Remove {0} from", "a part of the file is", "about {0} of the picture is",
        # what other programs write, and names of people
        "system volume information", "adobe rgb", "OLYMPUS DIGITAL CAMERA", "MINOLTA DIGITAL CAMERA", "SONY DSC",
        "KONICA MINOLTA DIGITAL CAMERA", "No copyright, use freely", "out of memory", "not enough memory",
        "cannot allocate", "could not convert", "end of file", "beyond the end", "Adobe RGB (1998)", "ProPhoto RGB",
        "Lav Varshney, CC0", "NASA, Rachel Michetti, Stefan van der Walt, SpaceX", "NASA, public domain",
        "Rachel Michetti, CC0", "SpaceX, public domain", "Stefan van der Walt, CC0",
        # captions that are written into the photos of the sample album
        "A page of four: nothing wrong with it", "Black and white, high ISO", "Dusk: strong noise",
        "Far away: small and dark", "Indoors: noise", "Lamp light: dark, too warm", "Low resolution",
        "Sent twice through a messenger: JPEG damage", "The hand was not still",
    }
)  # fmt: skip
MORE = (
    "{0}: {1}", "{0}; {1}", "{0} {1}", "{0}, {1}", "{0#} to {1#}", "{0#} to {1#} {2}",
    "{0#} photo", "{0#} photos", "{0#} keyword", "{0#} keywords", "{0#} file", "{0#} files",
    "{0#} KB", "{0#} MB", "{0#} GB",
    "Add {0*} to the album {1}", "Remove {0*} from the album {1}",
    # words that stand in lists and alone
    "title", "caption", "creator", "copyright", "city", "country", "red", "yellow", "green", "blue", "purple", "none",
    "Original", "Import",
    # reasons that systems give
    "Connection refused", "Connection timed out", "Device or resource busy", "File name too long", "Host is down",
    "Input/output error", "Not a directory", "Permission denied", "Read-only file system", "Stale file handle",
    "Too many open files", "Invalid argument", "No such file or directory",
)  # fmt: skip
"""How sentences follow each other, and such as are put together from pieces that say nothing alone."""
JOINTS = MORE[:4]  # they fit everything: spoken() uses them by itself


@cache
def templates(root: Path) -> list[str]:
    """All templates of the sources under a folder that holds editor/.

    A hole is {0}, one for a number {0#}, one for a number of things ("5 photos") {0*}.
    """
    editor = root / "editor"
    found = set(MORE)
    sources = [path for room in ROOMS for path in sorted((editor / room).rglob("*.py"))]
    for path in [*sources, *(editor / name for name in FILES)]:
        found |= set(_Module(ast.parse(path.read_text(encoding="utf-8"))).templates())
    return sorted(found)


def plain(template: str) -> str:
    """A template as translators see it, without the kinds of its holes."""
    return re.sub(r"\{(\d+)[#*]\}", r"{\1}", template)


def shipped(root: Path) -> list[str]:
    """What comes with Albumen beside its code: names and descriptions of presets and models."""
    found = set()
    for path in (root / "resources" / "presets").glob("*.json"):
        preset = json.loads(path.read_text(encoding="utf-8"))
        found |= {preset["name"], preset.get("about", "")}
    cards = [tomllib.loads(path.read_text(encoding="utf-8")) for path in (root / "models").glob("*/card.toml")]
    known = tomllib.loads((root / "resources" / "community.toml").read_text(encoding="utf-8"))["model"]
    for card in cards + known:
        found |= {card.get(name, "") for name in ("title", "task", "limits", "about", "training_data")}
    return sorted(found - {""})


def marked(path: Path) -> Iterator[tuple[str, str, bool]]:
    """Strings of the window that are marked for translation: (context, source, whether it counts something).

    pyside6-lupdate passes over those inside f-strings, in lists, and in functions of another name.
    """
    tree = ast.parse(path.read_text(encoding="utf-8"))
    classes = [(node, node.name) for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    owners = {id(inner): name for node, name in classes for inner in ast.walk(node)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        words = [each.value if isinstance(each, ast.Constant) else None for each in node.args]
        if name == "tr" and words and isinstance(words[0], str):
            yield owners.get(id(node), ""), words[0], len(words) > 2
        elif name == "translate" and len(words) > 1 and isinstance(words[0], str) and isinstance(words[1], str):
            yield words[0], words[1], len(words) > 3


class _Module:
    """One source file: its strings, and what each name in it may stand for."""

    def __init__(self, tree: ast.Module) -> None:
        self.tree = tree
        self.scopes: list[ast.FunctionDef] = []
        self._names: dict[int, dict[str, list[ast.expr]]] = {}

    def templates(self) -> Iterator[str]:
        """All that is said in it."""
        yield from self._within(self.tree, raised=False)

    def _within(self, node: ast.AST, raised: bool) -> Iterator[str]:
        if _silent(node):
            return
        if isinstance(node, ast.Constant | ast.JoinedStr | ast.BinOp) and _texts(node):
            yield from self._said(node, raised)
            return
        if isinstance(node, ast.FunctionDef):
            self.scopes.append(node)
        for child in ast.iter_child_nodes(node):
            if child is not getattr(node, "annotation", None) and child is not getattr(node, "returns", None):
                yield from self._within(child, raised or isinstance(node, ast.Raise))
        if isinstance(node, ast.FunctionDef):
            self.scopes.pop()

    def _said(self, node: ast.AST, raised: bool) -> Iterator[str]:
        """One string, in all its ways, and the strings inside its holes."""
        ways = [words for words in map(_template, self._ways(node)) if words is not None]
        if any(_seen(words, raised) for words in ways):
            yield from (words for words in ways if plain(words) not in UNSEEN and not words.startswith((" ", ",")))
        for hole in ast.walk(node):
            if isinstance(hole, ast.FormattedValue) and not _texts(hole.value):
                yield from self._within(hole.value, raised=False)

    def _ways(self, node: ast.AST, known: frozenset[str] = frozenset()) -> list[Way]:
        """How a string can come out."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return [(node.value,)]
        if isinstance(node, ast.JoinedStr):
            return _joined([self._ways(each, known) for each in node.values])
        if isinstance(node, ast.BinOp) and _texts(node):
            return _joined([self._ways(node.left, known), self._ways(node.right, known)])
        if isinstance(node, ast.FormattedValue):
            return [((NUMBER,),)] if _numeric(node) else self._ways(node.value, known)
        name = {node.id} if isinstance(node, ast.Name) else set()
        branches = self._branches(node) if not name & known else []
        found = [way for each in branches for way in self._ways(each, known | name)] or [((_kind(node),),)]
        return list(dict.fromkeys(found))

    def _branches(self, node: ast.AST) -> list[ast.expr]:
        """What an expression chooses from, where some of it is text."""
        if isinstance(node, ast.IfExp):
            return [node.body, node.orelse]
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Tuple) and _texts(node.value):
            return node.value.elts
        if isinstance(node, ast.Name) and self.scopes:
            scope = self.scopes[-1]
            if id(scope) not in self._names:
                self._names[id(scope)] = _assigned(scope)
            values = self._names[id(scope)].get(node.id, [])
            return values if all(_texts(each) for each in values) else []
        return []


def _joined(parts: list[list[Way]]) -> list[Way]:
    """All ways to join; a part with too many of them stays open."""
    many = 1
    for at, ways in enumerate(parts):
        if many * len(ways) > MOST:
            parts[at] = [((WORDS,),)]
        many *= len(parts[at])
    return list(dict.fromkeys(tuple(part for way in ways for part in way) for ways in product(*parts)))


def _silent(node: ast.AST) -> bool:
    """Whether it says nothing to a photographer: a docstring, or words for the log, a journal or a programmer."""
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    if isinstance(node, ast.FunctionDef):
        return node.name in ("mark", "_item")
    if isinstance(node, ast.Raise):
        call = node.exc if isinstance(node.exc, ast.Call) else None
        return getattr(call and call.func, "id", "") in ("NotImplementedError", "AssertionError", "TypeError")
    called = node.func if isinstance(node, ast.Call) else None
    owner = getattr(called, "value", None)
    logs = isinstance(owner, ast.Name) and owner.id in ("_log", "re", "warnings", "struct")
    return logs or isinstance(node, ast.Assert | ast.Name)


def _assigned(function: ast.FunctionDef) -> dict[str, list[ast.expr]]:
    """The names of a function that get strings, with all that each gets."""
    found: dict[str, list[ast.expr]] = {}
    for node in ast.walk(function):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                names = target.elts if isinstance(target, ast.Tuple) else [target]
                values = node.value.elts if isinstance(node.value, ast.Tuple) else [node.value] * len(names)
                for name, value in zip(names, values, strict=False):
                    if isinstance(name, ast.Name):
                        found.setdefault(name.id, []).append(value)
        elif isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name):
            found.setdefault(node.target.id, []).append(node.value)
            found[node.target.id].append(ast.Constant(0))  # it grows: what it holds cannot be told
    return found


def _texts(node: ast.AST) -> bool:
    """Whether an expression gives text of its own."""
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str)
    if isinstance(node, ast.IfExp):
        return _texts(node.body) or _texts(node.orelse)
    if isinstance(node, ast.BinOp):
        return isinstance(node.op, ast.Add) and (_texts(node.left) or _texts(node.right))
    if isinstance(node, ast.Tuple):
        return bool(node.elts) and all(_texts(each) for each in node.elts)
    if isinstance(node, ast.Subscript):
        return isinstance(node.value, ast.Tuple) and _texts(node.value)
    return isinstance(node, ast.JoinedStr)


def _numeric(node: ast.FormattedValue) -> bool:
    spec = node.format_spec
    if isinstance(spec, ast.JoinedStr) and spec.values:
        last = spec.values[-1]
        return isinstance(last, ast.Constant) and str(last.value)[-1:] in "defg%,"
    return _kind(node.value) == NUMBER


def _kind(node: ast.AST) -> str:
    """NUMBER where an expression can only be one."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        return {"len": NUMBER, "round": NUMBER, "int": NUMBER, "sum": NUMBER, "plural": COUNT}.get(node.func.id, WORDS)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.FloorDiv | ast.RShift | ast.Mult):
        return NUMBER
    return WORDS


def _template(way: Way) -> str | None:
    """The template of one way; None if it is nothing but holes."""
    text, holes = "", 0
    for part in way:
        if isinstance(part, str):
            text += part.replace("{", "{{").replace("}", "}}")
        else:
            text += f"{{{holes}{part[0]}}}"
            holes += 1
    return text if re.search(r"[A-Za-z]{2}", re.sub(r"\{\d+[#*]?\}", "", text)) else None


def _seen(words: str, raised: bool) -> bool:
    """Whether a photographer may meet it."""
    if plain(words) in UNSEEN or CODE.search(words.strip()):
        return False
    return bool(SPOKEN.search(words)) or (raised and bool(re.search(r"[a-z]{3}", words)))
