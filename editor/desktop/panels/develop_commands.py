"""What Develop can do, as rows like those of the command table; the window may take them into its own."""

from PySide6.QtCore import QCoreApplication

from editor.desktop.command_table import EDIT, PHOTO, VIEW, Command

HERE = ("develop",)


def _row(name: str, words: str, *keys: str, icon: str = "", menu: str = PHOTO, gap: bool = False) -> Command:
    return Command(f"develop-{name}", words, keys, icon, menu, HERE, gap)


def rows() -> tuple[Command, ...]:
    """Id, words and keys of every command of Develop (ids begin with "develop-")."""

    def tr(words: str) -> str:
        return QCoreApplication.translate("Develop", words)

    return (
        _row("copy", tr("Copy settings"), "Ctrl+C", icon="copy", menu=EDIT, gap=True),
        _row("paste", tr("Paste settings"), "Ctrl+V", icon="paste", menu=EDIT),
        _row("copy-some", tr("Copy chosen settings…"), "Ctrl+Shift+C", menu=EDIT),
        _row("paste-some", tr("Paste chosen settings…"), "Ctrl+Shift+V", menu=EDIT),
        _row("previous", tr("Settings of the previous photo"), "Ctrl+Alt+V", menu=EDIT),
        _row("sync", tr("Same settings for the chosen photos"), "Ctrl+Shift+S", menu=EDIT),
        _row("match", tr("Match light of the chosen photos to this one"), "Ctrl+Alt+M", menu=EDIT),
        _row("unsync", tr("Undo for the chosen photos"), "Ctrl+Alt+Z", menu=EDIT),
        _row("reset", tr("Reset all settings"), "Ctrl+Shift+R", menu=EDIT),
        _row("auto", tr("Auto light and colour"), "Ctrl+U", icon="wand", gap=True),
        _row("enhance", tr("What does this photo need?"), "Ctrl+Shift+U", icon="ai"),
        _row("snapshot", tr("New snapshot…"), "Ctrl+N", icon="snapshot"),
        _row("crop", tr("Crop and straighten"), "R", icon="crop", gap=True),
        _row("pick", tr("Click what should be grey"), "W", icon="picker"),
        _row("retouch", tr("Remove spots"), "Q", icon="heal"),
        _row("masks", tr("Masks"), "M", icon="mask"),
        _row("brush", tr("Brush a mask"), "K", icon="brush"),
        _row("turn-left", tr("Turn left"), "Ctrl+[", icon="rotate_left", gap=True),
        _row("turn-right", tr("Turn right"), "Ctrl+]", icon="rotate_right"),
        _row("side", tr("Before and after side by side"), "Y", icon="side_by_side", menu=VIEW, gap=True),
        _row("top", tr("Before above after"), "Alt+Y", icon="top_bottom", menu=VIEW),
        _row("split", tr("Before and after split"), "Shift+Y", icon="split", menu=VIEW),
        _row("turn-split", tr("Turn the split line"), "Alt+Shift+Y", menu=VIEW),
        _row("reference", tr("Keep this photo beside the next"), "Shift+R", menu=VIEW),
        _row("change", tr("What changed?"), "Shift+D", icon="difference", menu=VIEW),
        _row("invented", tr("Where was detail invented?"), "Ctrl+Shift+D", menu=VIEW),
        _row("blink", tr("Blink between before and after"), "Alt+D", menu=VIEW),
        _row("clipping", tr("Clipping warnings"), "J", icon="clipping", menu=VIEW),
        _row("info", tr("Photo information"), "I", icon="info", menu=VIEW),
        _row("guides", tr("Next guides"), "Shift+G", icon="grid", menu=VIEW),
        _row("loupe", tr("Loupe at the pointer"), "Shift+Z", icon="zoom_in", menu=VIEW),
        _row("overlay", tr("Show the mask"), "O", menu=VIEW),
        _row("overlay-colour", tr("Next colour of the mask"), "Shift+O", menu=VIEW),
        _row("find-spots", tr("Find spots"), "A", menu=VIEW),
    )
