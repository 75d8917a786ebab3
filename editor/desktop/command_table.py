"""Every command as a row: id, words, keys, icon, menu, and the views it works in."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:

    def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
        """Qt's own says that it returns any object."""
        ...
else:
    from PySide6.QtCore import QT_TRANSLATE_NOOP

FILE, EDIT, PHOTO, VIEW, HELP = MENUS = ("File", "Edit", "Photo", "View", "Help")
MENU_NAMES = (
    QT_TRANSLATE_NOOP("Commands", "File"),
    QT_TRANSLATE_NOOP("Commands", "Edit"),
    QT_TRANSLATE_NOOP("Commands", "Photo"),
    QT_TRANSLATE_NOOP("Commands", "View"),
    QT_TRANSLATE_NOOP("Commands", "Help"),
)
FLAGS = QT_TRANSLATE_NOOP("Commands", "Flag")
STARS = QT_TRANSLATE_NOOP("Commands", "Stars")
COLOURS = QT_TRANSLATE_NOOP("Commands", "Colour label")
STACKS = QT_TRANSLATE_NOOP("Commands", "Stacks")
EVERYWHERE: tuple[str, ...] = ()
LIBRARY = ("grid", "loupe", "compare", "survey")
PICTURE = ("loupe", "compare", "develop")


@dataclass(frozen=True)
class Command:
    """One thing that can be done.

    words: in English, as shown in menus. keys: as Qt names them, the first is shown. views: where it works (empty:
    everywhere). on_photos: its key counts only while photos have the focus (elsewhere, Tab moves on as always).
    gap: a line above it in its menu. ticked: it is on or off. hidden: no menu entry (Shift variants). within: the
    menu inside its menu that it stands in, in English.
    """

    id: str
    words: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    menu: str = FILE
    views: tuple[str, ...] = EVERYWHERE
    on_photos: bool = False
    gap: bool = False
    ticked: bool = False
    hidden: bool = False
    within: str = ""

    @property
    def shown(self) -> str:
        """The words in the user's language."""
        return QCoreApplication.translate("Commands", self.words)


_FILE = (
    Command("import", QT_TRANSLATE_NOOP("Commands", "Import photos…"), ("Ctrl+Shift+I",), "import"),
    Command("import-folder", QT_TRANSLATE_NOOP("Commands", "Import a folder…"), ("Ctrl+O",), "folder"),
    Command("import-card", QT_TRANSLATE_NOOP("Commands", "Import from a card…"), ("Ctrl+Alt+I",), "import"),
    Command("watched", QT_TRANSLATE_NOOP("Commands", "Watched folders…"), (), ""),
    Command("sample", QT_TRANSLATE_NOOP("Commands", "Open the sample album"), (), "photos"),
    Command("export", QT_TRANSLATE_NOOP("Commands", "Export…"), ("Ctrl+Shift+E", "Ctrl+E"), "export", gap=True),
    Command("export-again", QT_TRANSLATE_NOOP("Commands", "Export as last time"), ("Ctrl+Alt+Shift+E",), "export"),
    Command("verify", QT_TRANSLATE_NOOP("Commands", "Check exported photos…"), (), "check"),
    Command("reveal", QT_TRANSLATE_NOOP("Commands", "Show in the file manager"), ("Ctrl+R",), "reveal", gap=True),
    Command("find-missing", QT_TRANSLATE_NOOP("Commands", "Find missing photos…"), (), "missing", gap=True),
    Command("relink", QT_TRANSLATE_NOOP("Commands", "Say where this photo is…"), (), ""),
    Command("jobs", QT_TRANSLATE_NOOP("Commands", "Show the jobs"), ("Ctrl+J",), "jobs", gap=True),
    Command("models", QT_TRANSLATE_NOOP("Commands", "Models…"), (), "model"),
    Command("preferences", QT_TRANSLATE_NOOP("Commands", "Preferences…"), ("Ctrl+,",), "settings"),
    Command("quit", QT_TRANSLATE_NOOP("Commands", "Quit"), ("Ctrl+Q",), gap=True),
)
_EDIT = (
    Command("undo", QT_TRANSLATE_NOOP("Commands", "Undo"), ("Ctrl+Z",), "undo", EDIT),
    Command("redo", QT_TRANSLATE_NOOP("Commands", "Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), "redo", EDIT),
    Command("select-all", QT_TRANSLATE_NOOP("Commands", "Select all"), ("Ctrl+A",), "", EDIT, LIBRARY, gap=True),
    Command("select-none", QT_TRANSLATE_NOOP("Commands", "Select none"), ("Ctrl+D",), "", EDIT, LIBRARY),
    Command("invert", QT_TRANSLATE_NOOP("Commands", "Invert the selection"), ("Ctrl+Shift+A",), "", EDIT, LIBRARY),
    Command("copy-edits", QT_TRANSLATE_NOOP("Commands", "Copy edits"), ("Ctrl+C",), "copy", EDIT, LIBRARY, gap=True),
    Command("paste-edits", QT_TRANSLATE_NOOP("Commands", "Paste edits"), ("Ctrl+V",), "paste", EDIT, LIBRARY),
    Command("reset-edits", QT_TRANSLATE_NOOP("Commands", "Remove all edits"), ("Ctrl+Shift+R",), "", EDIT, LIBRARY),
    Command("find", QT_TRANSLATE_NOOP("Commands", "Find…"), ("Ctrl+F",), "search", EDIT, gap=True),
)
_PHOTO = (
    Command("enhance", QT_TRANSLATE_NOOP("Commands", "Enhance…"), ("Ctrl+Shift+H",), "wand", PHOTO),
    Command(
        "enhance-batch",
        QT_TRANSLATE_NOOP("Commands", "Enhance the chosen photos…"),
        ("Ctrl+Alt+H",),
        "wand",
        PHOTO,
    ),
    Command("enhance-video", QT_TRANSLATE_NOOP("Commands", "Enhance video…"), (), "wand", PHOTO),
    Command("pick", QT_TRANSLATE_NOOP("Commands", "Flag as picked"), ("P",), "flag", PHOTO, gap=True, within=FLAGS),
    Command("reject", QT_TRANSLATE_NOOP("Commands", "Flag as rejected"), ("X",), "reject", PHOTO, within=FLAGS),
    Command("unflag", QT_TRANSLATE_NOOP("Commands", "Remove the flag"), ("U",), "flag_outline", PHOTO, within=FLAGS),
    Command("rate-0", QT_TRANSLATE_NOOP("Commands", "No stars"), ("0",), "star_outline", PHOTO, within=STARS),
    Command("rate-1", QT_TRANSLATE_NOOP("Commands", "One star"), ("1",), "", PHOTO, within=STARS),
    Command("rate-2", QT_TRANSLATE_NOOP("Commands", "Two stars"), ("2",), "", PHOTO, within=STARS),
    Command("rate-3", QT_TRANSLATE_NOOP("Commands", "Three stars"), ("3",), "", PHOTO, within=STARS),
    Command("rate-4", QT_TRANSLATE_NOOP("Commands", "Four stars"), ("4",), "", PHOTO, within=STARS),
    Command("rate-5", QT_TRANSLATE_NOOP("Commands", "Five stars"), ("5",), "star", PHOTO, within=STARS),
    Command("more-stars", QT_TRANSLATE_NOOP("Commands", "One star more"), ("]",), "", PHOTO, LIBRARY, hidden=True),
    Command("fewer-stars", QT_TRANSLATE_NOOP("Commands", "One star fewer"), ("[",), "", PHOTO, LIBRARY, hidden=True),
    Command("label-red", QT_TRANSLATE_NOOP("Commands", "Red label"), ("6",), "", PHOTO, within=COLOURS),
    Command("label-yellow", QT_TRANSLATE_NOOP("Commands", "Yellow label"), ("7",), "", PHOTO, within=COLOURS),
    Command("label-green", QT_TRANSLATE_NOOP("Commands", "Green label"), ("8",), "", PHOTO, within=COLOURS),
    Command("label-blue", QT_TRANSLATE_NOOP("Commands", "Blue label"), ("9",), "", PHOTO, within=COLOURS),
    Command("label-purple", QT_TRANSLATE_NOOP("Commands", "Purple label"), (), "", PHOTO, within=COLOURS),
    Command("advance", QT_TRANSLATE_NOOP("Commands", "Go to the next photo after each"), (), "", PHOTO, ticked=True),
    Command("new-album", QT_TRANSLATE_NOOP("Commands", "New album…"), ("Ctrl+N",), "album", PHOTO, LIBRARY, gap=True),
    Command("smart-album", QT_TRANSLATE_NOOP("Commands", "Smart album from the filter…"), (), "smart", PHOTO, LIBRARY),
    Command("quick", QT_TRANSLATE_NOOP("Commands", "Into the quick collection"), ("B",), "quick", PHOTO, LIBRARY),
    Command(
        "take-out", QT_TRANSLATE_NOOP("Commands", "Take out of the album"), ("Backspace",), "minus", PHOTO, LIBRARY
    ),
    Command(
        "remove", QT_TRANSLATE_NOOP("Commands", "Remove from the library"), ("Del",), "close", PHOTO, LIBRARY, gap=True
    ),
    Command(
        "trash-rejected",
        QT_TRANSLATE_NOOP("Commands", "Move rejected photos to the trash…"),
        ("Ctrl+Backspace",),
        "trash",
        PHOTO,
        LIBRARY,
    ),
    Command(
        "stack", QT_TRANSLATE_NOOP("Commands", "Stack"), ("Ctrl+G",), "stack", PHOTO, LIBRARY, gap=True, within=STACKS
    ),
    Command(
        "unstack",
        QT_TRANSLATE_NOOP("Commands", "Take out of the stack"),
        ("Ctrl+Shift+G",),
        "",
        PHOTO,
        LIBRARY,
        within=STACKS,
    ),
    Command(
        "unfold", QT_TRANSLATE_NOOP("Commands", "Open or close the stack"), ("S",), "", PHOTO, LIBRARY, within=STACKS
    ),
    Command(
        "fold-all",
        QT_TRANSLATE_NOOP("Commands", "Close all stacks"),
        (),
        "",
        PHOTO,
        LIBRARY,
        ticked=True,
        within=STACKS,
    ),
    Command("auto-stack", QT_TRANSLATE_NOOP("Commands", "Stack similar shots…"), (), "", PHOTO, LIBRARY, within=STACKS),
    Command("duplicates", QT_TRANSLATE_NOOP("Commands", "Find duplicates…"), (), "copy", PHOTO, LIBRARY),
    Command("culling", QT_TRANSLATE_NOOP("Commands", "Assisted culling…"), ("Ctrl+Shift+K",), "wand", PHOTO, LIBRARY),
    Command("virtual-copy", QT_TRANSLATE_NOOP("Commands", "Make a virtual copy"), ("Ctrl+'",), "copy", PHOTO, gap=True),
    Command(
        "turn-left", QT_TRANSLATE_NOOP("Commands", "Turn left"), ("Ctrl+[",), "rotate_left", PHOTO, LIBRARY, gap=True
    ),
    Command("turn-right", QT_TRANSLATE_NOOP("Commands", "Turn right"), ("Ctrl+]",), "rotate_right", PHOTO, LIBRARY),
    Command("time", QT_TRANSLATE_NOOP("Commands", "Capture time…"), (), "clock", PHOTO, LIBRARY, gap=True),
    Command("rename", QT_TRANSLATE_NOOP("Commands", "Rename…"), ("F2",), "rename", PHOTO, LIBRARY, on_photos=True),
    Command("move-files", QT_TRANSLATE_NOOP("Commands", "Move to a folder…"), (), "folder", PHOTO, LIBRARY),
    Command("write-back", QT_TRANSLATE_NOOP("Commands", "Write edits into the original…"), (), "", PHOTO),
    Command("bring-back", QT_TRANSLATE_NOOP("Commands", "Bring the original back…"), (), "undo", PHOTO),
    Command("next", QT_TRANSLATE_NOOP("Commands", "Next photo"), ("Ctrl+Right",), "right", PHOTO, gap=True),
    Command("previous", QT_TRANSLATE_NOOP("Commands", "Previous photo"), ("Ctrl+Left",), "left", PHOTO),
)
_VIEW = (
    Command("grid", QT_TRANSLATE_NOOP("Commands", "Grid"), ("G",), "grid", VIEW),
    Command("loupe", QT_TRANSLATE_NOOP("Commands", "Loupe"), ("E",), "loupe", VIEW),
    Command("compare", QT_TRANSLATE_NOOP("Commands", "Compare"), ("C",), "compare", VIEW),
    Command("survey", QT_TRANSLATE_NOOP("Commands", "Survey"), ("N",), "survey", VIEW),
    Command("develop", QT_TRANSLATE_NOOP("Commands", "Develop"), ("D",), "develop", VIEW),
    Command(
        "back",
        QT_TRANSLATE_NOOP("Commands", "Back to the grid"),
        ("Esc",),
        "",
        VIEW,
        (*PICTURE, "survey"),
        hidden=True,
    ),
    Command(
        "filter-bar",
        QT_TRANSLATE_NOOP("Commands", "Filter bar"),
        ("\\",),
        "filter",
        VIEW,
        ("grid",),
        gap=True,
        ticked=True,
    ),
    Command("timeline", QT_TRANSLATE_NOOP("Commands", "Timeline"), ("T",), "clock", VIEW, ("grid",), ticked=True),
    Command("larger", QT_TRANSLATE_NOOP("Commands", "Larger thumbnails"), ("=", "+"), "", VIEW, ("grid",)),
    Command("smaller", QT_TRANSLATE_NOOP("Commands", "Smaller thumbnails"), ("-",), "", VIEW, ("grid",)),
    Command(
        "fit-100", QT_TRANSLATE_NOOP("Commands", "Fit or one to one"), ("Z",), "one_to_one", VIEW, PICTURE, gap=True
    ),
    Command("zoom-fit", QT_TRANSLATE_NOOP("Commands", "Fit to the window"), ("Ctrl+0",), "fit", VIEW, PICTURE),
    Command("zoom-100", QT_TRANSLATE_NOOP("Commands", "One to one"), ("Ctrl+1",), "", VIEW, PICTURE),
    Command("zoom-in", QT_TRANSLATE_NOOP("Commands", "Zoom in"), ("Ctrl+=", "Ctrl++"), "zoom_in", VIEW, PICTURE),
    Command("zoom-out", QT_TRANSLATE_NOOP("Commands", "Zoom out"), ("Ctrl+-",), "zoom_out", VIEW, PICTURE),
    Command(
        "side-panels",
        QT_TRANSLATE_NOOP("Commands", "Side panels"),
        ("Tab",),
        "panels",
        VIEW,
        on_photos=True,
        gap=True,
        ticked=True,
    ),
    Command(
        "all-panels", QT_TRANSLATE_NOOP("Commands", "All panels"), ("Shift+Tab",), "", VIEW, on_photos=True, ticked=True
    ),
    Command("filmstrip", QT_TRANSLATE_NOOP("Commands", "Filmstrip"), ("F6",), "filmstrip", VIEW, ticked=True),
    Command("left-panel", QT_TRANSLATE_NOOP("Commands", "Left panel"), ("F7",), "panel_left", VIEW, ticked=True),
    Command("right-panel", QT_TRANSLATE_NOOP("Commands", "Right panel"), ("F8",), "panel_right", VIEW, ticked=True),
    Command("next-area", QT_TRANSLATE_NOOP("Commands", "Go to the next area"), ("Ctrl+Tab",), "", VIEW),
    Command(
        "full-screen",
        QT_TRANSLATE_NOOP("Commands", "Full screen"),
        ("F", "F11"),
        "fullscreen",
        VIEW,
        gap=True,
        ticked=True,
    ),
    Command("lights", QT_TRANSLATE_NOOP("Commands", "Lights out"), ("L",), "", VIEW),
    Command("second-window", QT_TRANSLATE_NOOP("Commands", "Second window"), ("Shift+F11",), "", VIEW, ticked=True),
)
_HELP = (
    Command("palette", QT_TRANSLATE_NOOP("Commands", "All commands…"), ("Ctrl+K", "Ctrl+Shift+P"), "command", HELP),
    Command("shortcuts", QT_TRANSLATE_NOOP("Commands", "Keyboard shortcuts…"), ("Ctrl+/", "?"), "keyboard", HELP),
    Command("tour", QT_TRANSLATE_NOOP("Commands", "Show the five hints again"), (), "info", HELP),
    Command("about", QT_TRANSLATE_NOOP("Commands", "About Albumen"), (), "info", HELP, gap=True),
)
_ADVANCING = tuple(
    Command(f"{each.id}+", each.words, tuple(f"Shift+{key}" for key in each.keys), "", PHOTO, each.views, hidden=True)
    for each in _PHOTO
    if each.id.startswith(("rate-", "label-", "pick", "reject", "unflag")) and each.keys
)
TOOLS = (
    ("crop", QT_TRANSLATE_NOOP("Commands", "Crop and straighten"), "R"),
    ("pick", QT_TRANSLATE_NOOP("Commands", "Click what should be grey"), "W"),
    ("retouch", QT_TRANSLATE_NOOP("Commands", "Remove spots"), "Q"),
    ("masks", QT_TRANSLATE_NOOP("Commands", "Masks"), "M"),
    ("brush", QT_TRANSLATE_NOOP("Commands", "Brush a mask"), "K"),
)
"""Tools of Develop that their keys lead to from the library: name, words, key."""

_TO_TOOLS = tuple(Command(f"to-{tool}", words, (key,), "", PHOTO, LIBRARY, hidden=True) for tool, words, key in TOOLS)
COMMANDS = (*_FILE, *_EDIT, *_PHOTO, *_TO_TOOLS, *_ADVANCING, *_VIEW, *_HELP)
