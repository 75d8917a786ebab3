"""What each command of Develop does."""

from collections.abc import Callable
from typing import Protocol

from editor.desktop.panels.develop_frame import DevelopFrame
from editor.desktop.viewer.layout import Mode


class Doer(Protocol):
    """What only the whole of Develop can do."""

    def reset(self) -> None: ...
    def auto(self) -> None: ...
    def brush_mask(self) -> None: ...
    def toggle_tool(self, name: str) -> None: ...
    def toggle_reference(self) -> None: ...


def deeds(view: DevelopFrame, doer: Doer) -> dict[str, Callable[[], None]]:
    """By the ids of develop_commands.rows()."""
    viewer = view.viewer
    return {
        "develop-copy": view.board.copy,
        "develop-paste": view.board.paste,
        "develop-copy-some": view.board.copy_some,
        "develop-paste-some": view.board.paste_some,
        "develop-previous": view.series.previous,
        "develop-sync": view.series.sync,
        "develop-match": view.series.match,
        "develop-unsync": view.series.undo,
        "develop-reset": doer.reset,
        "develop-auto": doer.auto,
        "develop-enhance": view.enhance.look,
        "develop-snapshot": view.history.ask_snapshot,
        "develop-crop": lambda: doer.toggle_tool("crop"),
        "develop-masks": lambda: doer.toggle_tool("masks"),
        "develop-retouch": lambda: doer.toggle_tool("retouch"),
        "develop-brush": doer.brush_mask,
        "develop-overlay": lambda: view.crop.tool.next_guides() if view.tool == "crop" else view.masks.toggle_overlay(),
        "develop-overlay-colour": view.masks.next_overlay_colour,
        "develop-find-spots": lambda: find_spots(view, doer),
        "develop-pick": lambda: doer.toggle_tool("pick"),
        "develop-reference": doer.toggle_reference,
        "develop-turn-left": lambda: view.crop.turn(-1),
        "develop-turn-right": lambda: view.crop.turn(1),
        "develop-side": lambda: viewer.toggle_mode(Mode.SIDE),
        "develop-top": lambda: viewer.toggle_mode(Mode.STACK),
        "develop-split": lambda: viewer.toggle_mode(Mode.SPLIT),
        "develop-turn-split": viewer.turn_split,
        "develop-change": lambda: viewer.toggle_mode(Mode.CHANGE),
        "develop-invented": lambda: find_invented(view),
        "develop-blink": lambda: viewer.toggle_mode(Mode.BLINK),
        "develop-clipping": lambda: viewer.set_clipping(not viewer.clipping),
        "develop-info": lambda: viewer.set_info_shown(not viewer.info_shown),
        "develop-guides": lambda: viewer.set_guides(viewer.guides.next),
        "develop-loupe": lambda: viewer.set_loupe(not viewer.loupe),
    }


def find_spots(view: DevelopFrame, doer: Doer) -> None:
    """Make spots stand out, with the tool that removes them in hand."""
    if view.tool != "retouch":
        doer.toggle_tool("retouch")
        if view.retouch.visualise is not None:
            return
    view.retouch.toggle_visualise()


def find_invented(view: DevelopFrame) -> None:
    """Into "what changed" with the map of what was made up over it; or that away again."""
    on = view.viewer.mode is not Mode.CHANGE or not view.bar.invented.isChecked()
    view.viewer.set_mode(Mode.CHANGE)
    view.bar.invented.setChecked(on)
