"""DevelopView: the picture in the middle, history at the left, adjustments at the right."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from editor.desktop.browser.picture_source import full_size
from editor.desktop.guard import guarded
from editor.desktop.panels.autos import Autos
from editor.desktop.panels.develop_deeds import deeds
from editor.desktop.panels.develop_frame import DevelopFrame
from editor.desktop.panels.exposure_words import exposure_words, info_lines
from editor.desktop.panels.lab import Rendered, aligned, geometry_of, without_models
from editor.desktop.panels.original import Original
from editor.desktop.panels.placing import Placing
from editor.desktop.sentences import spoken
from editor.desktop.session import Session
from editor.desktop.viewer.layout import Mode
from editor.desktop.viewer.pyramid import Pyramid, as_image
from editor.desktop.viewer.tool import Tool
from editor.desktop.views import DEVELOP
from editor.develop.ai_edit import AiEdit
from editor.develop.edit import Stage
from editor.develop.edits import all_edits
from editor.develop.edits.crop import Crop
from editor.develop.recipe import Recipe
from editor.imaging.image import Pixels
from editor.imaging.spots import spots_view
from editor.studio import Studio

if TYPE_CHECKING:
    from editor.catalog.photo import Photo

THUMBNAIL = 640  # long edge of what is shown until the photo is read
GLANCE = 160  # and of the camera's own small picture
DETAIL_MS = 140  # after this long without a change, what is looked at closely is rendered at full size


class DevelopView(DevelopFrame):
    """Shows the session's current photo while the session's view is Develop. told(sentence): something to say."""

    told = Signal(str)

    def __init__(self, studio: Studio, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(studio, session, parent)
        self._photo: tuple[object, ...] | None = None  # with its file and the time of that: both may be others later
        self._before_place: int | None = None
        self._last_before: Recipe | None = None
        self._reference: tuple[Pyramid, str] | None = None
        self._rendered: Rendered | None = None
        self._before_name = self._plane_of = ""
        self._peeked, self._early, self._next_tool = False, False, ""
        self.autos = Autos(self.lab, self.editing, self)
        self._detail = QTimer(self, interval=DETAIL_MS, singleShot=True)
        self._detail.timeout.connect(self._ask_detail)
        self._wire()
        self._follow()

    def _wire(self) -> None:
        session, lab, editing, viewer = self.session, self.lab, self.editing, self.viewer
        session.current_changed.connect(lambda photo: self._follow())
        session.view_changed.connect(lambda view: self._follow())
        session.history_changed.connect(self._history_changed)
        editing.recipe_changed.connect(self._recipe_changed)
        editing.recipe_changed.connect(lambda _: viewer.hold_before(False))  # what is done must be seen
        lab.glanced.connect(self._glanced)
        lab.opened.connect(self._opened)
        lab.rendered.connect(self._show)
        lab.drafted.connect(viewer.set_after)
        lab.before_rendered.connect(self._show_before)
        lab.detailed.connect(viewer.set_detail)
        lab.failed.connect(session.failed)
        viewer.failed.connect(lambda error: session.failed.emit(str(error)))
        viewer.camera_changed.connect(lambda camera: self._detail.start())
        viewer.mode_changed.connect(lambda mode: self._ask_before())
        viewer.mode_changed.connect(lambda mode: self._detail.start())
        viewer.pointed.connect(self.histogram.set_pointed)
        self.histogram.clipping_wanted.connect(lambda: viewer.set_clipping(not viewer.clipping))
        self._wire_panels()

    def _wire_panels(self) -> None:
        session, editing = self.session, self.editing
        self.history.went.connect(editing.go)
        self.history.snapped.connect(editing.snapshot)
        self.history.compared.connect(self.compare_with)
        self.crop.closed.connect(lambda: self.use_tool(""))
        self.retouch.closed.connect(lambda: self.use_tool(""))
        self.retouch.visualised.connect(self._reshow)
        self.masks.closed.connect(lambda: self.use_tool(""))
        self.masks.tool_changed.connect(self._mask_tool)
        self.masks.overlay_wanted.connect(self._overlay)
        self.lab.planed.connect(self._planed)
        self.crop.upright_wanted.connect(self.lab.find_upright)
        self.lab.straightened.connect(self.autos.straighten)
        self.autos.told.connect(self.told)
        self.autos.straightened.connect(lambda: self.crop.refresh() if self.tool == "crop" else None)
        self.picker.picked.connect(self._picked)
        self.picker.left.connect(lambda: self.use_tool(""))
        self.column.peeking.connect(self._peek)
        self.column.balance_wanted.connect(self._balance)
        self.column.known_names = self.autos.lenses
        self.tool_wanted.connect(self.use_tool)
        self.auto_wanted.connect(self.auto)
        self.reset_wanted.connect(self.reset)
        self.board.told.connect(self.told)
        self.series.told.connect(self.told)
        self.enhance.refreshed.connect(lambda: self._render(anew=True))
        self.enhance.noted.connect(session.told)
        self.enhance.failed.connect(session.failed)
        self.enhance.looking = self._looked_at

    # --- commands

    def deeds(self) -> dict[str, Callable[[], None]]:
        return deeds(self, self)

    def reset(self) -> None:
        """Take every edit away; undo brings them back."""
        self.editing.reset(self.tr("Reset"))

    def auto(self) -> None:
        self.autos.auto()

    def _balance(self, how: str) -> None:
        """White balance from a click, or as the program finds it."""
        self.toggle_tool("pick") if how == "pick" else self.autos.balance(how)

    def toggle_tool(self, name: str) -> None:
        self.use_tool("" if self.tools[name].isChecked() else name)

    def use_tool(self, name: str) -> None:
        """Switch a tool on (and any other off); "" switches all off."""
        was, self._next_tool = self.tool, ""
        for each, button in self.tools.items():
            button.setChecked(each == name)
        for each, box in self.boxes.items():
            box.setVisible(each == name)
        tools = {"crop": self.crop.tool, "pick": self.picker, "mix": self.mixing, "retouch": self.retouch.tool}
        self.viewer.set_tool(tools.get(name))
        self._begin(name)
        if "crop" in (name, was):
            self.viewer.fit()
        if was == "retouch" != name:
            self._reshow()
        if was == "masks" != name:
            self._overlay("")
        if name:
            self.viewer.setFocus()
        self._render()

    def _begin(self, name: str) -> None:
        frame = self._rendered.frame if self._rendered is not None else None
        if name == "crop":
            self.crop.begin()
            self.viewer.set_mode(Mode.AFTER)
        elif name == "retouch":
            self.retouch.set_frame(frame)
            self.retouch.refresh()
        elif name == "masks":
            self.masks.begin(self.lab.original, frame)

    def brush_mask(self) -> None:
        """A brushed mask, at once."""
        self.use_tool("masks")
        self.masks.start("brush")

    def _mask_tool(self, tool: Tool | None) -> None:
        if self.tool == "masks":
            self.viewer.set_tool(tool)

    def _overlay(self, step: str) -> None:
        """Lay the mask of a step over the picture, as soon as it is known; "": take it away."""
        self._plane_of = step if self.tool == "masks" else ""
        if self._plane_of:
            self.lab.render_plane(self.editing.recipe, self._plane_of)
        else:
            self.viewer.set_overlay(None)

    def _planed(self, plane: Pixels) -> None:
        if self._plane_of:
            self.viewer.set_overlay(plane, self.masks.overlay_colour)

    def _picked(self, spot: QPointF) -> None:
        """What was clicked becomes grey."""
        if self._rendered is not None:
            self.autos.pick(*Placing(self._rendered.frame).original(spot))
            self.use_tool("")

    def _peek(self, edit: str, parameter: str) -> None:
        """Alt is held while light is changed: show what is lost."""
        light = bool(parameter) and all_edits()[edit].stage == Stage.LIGHT
        if light and not self.viewer.clipping:
            self._peeked = True
            self.viewer.set_clipping(True)
        elif not light and self._peeked:
            self._peeked = False
            self.viewer.set_clipping(False)

    def toggle_reference(self) -> None:
        """Keep the photo as it looks now beside whichever comes next; again: let it go."""
        if self._reference is None and self._rendered is not None and self.lab.original is not None:
            self._reference = (self._rendered.pyramid, self.lab.original.path.name)
            self.viewer.set_mode(Mode.SIDE)
        else:
            self._reference = None
            self.viewer.set_mode(Mode.AFTER)
        self._last_before = None
        self._ask_before()

    def compare_with(self, place: int | None) -> None:
        """Another step of the history as the before (None: the original), shown split."""
        self._before_place = place
        self._last_before = None
        if self.viewer.mode is Mode.AFTER:
            self.viewer.set_mode(Mode.SPLIT)
        self._ask_before()

    # --- the photo

    def _follow(self) -> None:
        """Show the session's current photo, if Develop is what is looked at."""
        photo = self.session.photo if self.session.view == DEVELOP else None
        if photo is None or (photo.id, photo.path, photo.mtime_ns) == self._photo:
            return
        self._photo = photo.id, photo.path, photo.mtime_ns
        self.open_photo(photo)

    def open_photo(self, photo: "Photo") -> None:
        """Read a photo and show it as its recipe says."""
        self.lab.close()  # or the last photo would be rendered with the recipe of this one
        kept = self._next_tool or self.tool
        self.use_tool("")
        self._next_tool = kept if kept == "retouch" else ""  # who mends many photos keeps the tool in hand
        self.editing.forget()
        self.editing.forget_auto()
        self._rendered = self._before_place = self._last_before = None
        self.enhance.photo_closed()
        self.presets.forget()
        self.viewer.show_image(None)
        self.histogram.set_counts(None)
        size = (photo.width, photo.height) if photo.width and photo.height else None
        early = self.studio.thumbnails.nearest(photo, THUMBNAIL)  # as it looked last, at once
        self._early = early is not None and (photo.edited or max(early.shape) > GLANCE)
        if early is not None:
            self.viewer.show_image(as_image(early), size=full_size(photo, early.shape[1], early.shape[0]))
        self.lab.open(photo.path, photo.id, photo.content_hash, size)
        self._history_changed()

    def _glanced(self, pyramid: Pyramid, size: tuple[int, int]) -> None:
        if not self._early:
            self.viewer.set_after(pyramid, size)

    def _opened(self, original: Original) -> None:
        self.histogram.set_facts(exposure_words(original.fields))
        self.viewer.set_info(info_lines(original))
        if original.shown is not None and not (self._early and self.editing.recipe.active):  # else with its edits
            self.viewer.set_after(original.shown, original.size)
        self._render()
        self.enhance.photo_opened()

    def _prefetch(self) -> None:
        """Read the neighbours, so that they are there at once."""
        photos = self.session.photos
        rows = [row for row in (photos.row + 1, photos.row - 1) if 0 <= row < len(photos)]
        self.lab.prefetch([photo for row in rows if (photo := photos.photo(row)) is not None])

    # --- rendering

    def _recipe_changed(self, recipe: Recipe) -> None:
        self.column.show_recipe(recipe)
        self.enhance.show_recipe(recipe)
        self.presets.recipe_changed(recipe)
        self.masks.refresh()
        self.retouch.refresh()
        self._render()

    def _history_changed(self) -> None:
        self.history.show_history(self.session.history)
        self.editing.forget() if self.editing.recipe != self.session.history.recipe else None
        self.column.show_recipe(self.editing.recipe)
        self.enhance.show_recipe(self.editing.recipe)
        if self._rendered is None or self._rendered.recipe != self.shown_recipe:
            self._render()

    @property
    def shown_recipe(self) -> Recipe:
        """What the picture shows: the recipe, without its crop while the crop tool is on."""
        recipe = self.editing.recipe
        if self.tool == "crop":
            crop = self.crop.crop
            return recipe.with_edit(Crop(angle=crop.angle))
        return recipe

    def _render(self, anew: bool = False) -> None:
        self._detail.stop()
        recipe, last = self.shown_recipe, self._rendered
        # Looked at closely, sliders work on what is seen at full size; it stays until it is there anew.
        close = last is not None and self._looks_closely and geometry_of(recipe) == geometry_of(last.recipe)
        self.viewer.supply.details_follow = close
        if close:
            self._ask_detail(live=True, anew=anew)
        plain = self.viewer.mode is not Mode.CHANGE and self.tool != "retouch"
        self.lab.render(recipe, anew, hurried=plain and self.editing.moving)
        self._ask_before()

    def _ask_before(self) -> None:
        """The before, with the geometry of now; only rendered anew when that changes."""
        if self._reference is not None:
            self.viewer.set_before(*self._reference)
            return
        history = self.session.history
        place = self._before_place
        now = self.shown_recipe
        before, name = geometry_of(now), self.tr("Before")
        if self.viewer.mode is Mode.CHANGE and any(isinstance(step.edit, AiEdit) for step in now.active):
            before, name = without_models(now), self.tr("Without AI")
        elif place is not None and place < len(history.moments):
            before, name = aligned(history.moments[place].recipe, now), history.moments[place].label
        self._before_name = name
        if before != self._last_before:
            self._last_before = before
            self.lab.render_before(before)

    def _show_before(self, pyramid: Pyramid) -> None:
        if self._reference is None:
            self.viewer.set_before(pyramid, self._before_name)

    def _show(self, rendered: Rendered) -> None:
        first = self._rendered is None
        self._rendered = rendered
        if first:
            self.viewer.set_after(rendered.pyramid, rendered.size)  # one may have zoomed into what was there until now
            self._last_before = None
            self._ask_before()
            self._prefetch()
            if self._next_tool:
                self.use_tool(self._next_tool)
        else:
            self._reshow()
        self.histogram.set_counts(rendered.counts)
        self.column.show_counts(rendered.counts)
        self.retouch.set_frame(rendered.frame)
        if self.tool == "masks":
            self.masks.set_frame(rendered.frame)
            self.masks.show_plane()
        self.enhance.show_rendered(rendered)
        self.bar.say(*map(spoken, rendered.notices))
        if self.lab.original is not None:
            self.viewer.set_info(info_lines(self.lab.original, rendered.size))
        self._detail.start()

    def _reshow(self) -> None:
        """Show what was rendered, or where in it spots are."""
        if self._rendered is None:
            return
        found = self.retouch.visualise if self.tool == "retouch" else None
        pyramid, size = self._rendered.pyramid, self._rendered.size
        if found is None:
            self.viewer.set_after(pyramid, size)
        else:
            self.viewer.supply.details_follow = False
            self.viewer.set_after(as_image(spots_view(pyramid.levels[0].pixels, found)), size)

    @property
    def _looks_closely(self) -> bool:
        """Whether the preview is too small for what is looked at."""
        if self.tool == "retouch" and self.retouch.visualise is not None:
            return False
        return (self.viewer.needs_detail or self.viewer.mode is Mode.CHANGE) and self.tool != "crop"

    def _ask_detail(self, live: bool = False, anew: bool = False) -> None:
        if self._rendered is not None and self._looks_closely:
            region = self.viewer.visible_region()
            across, down = region.width() / 8, region.height() / 8
            grown = region.adjusted(-across, -down, across, down)
            before = None if live and self.viewer.mode is Mode.AFTER else self._last_before
            self.lab.render_detail(self.shown_recipe, before, grown.intersected(QRectF(0, 0, 1, 1)), anew)

    def _looked_at(self) -> tuple[float, float, float, float] | None:
        """The part of the original that is looked at closely, as fractions of it; None: all of it."""
        if self._rendered is None or not self._looks_closely:
            return None
        seen, placing = self.viewer.visible_region(), Placing(self._rendered.frame)
        corners = (seen.topLeft(), seen.topRight(), seen.bottomLeft(), seen.bottomRight())
        across, down = zip(*(placing.original(each) for each in corners), strict=True)
        return min(across), min(down), max(across), max(down)

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()

    def stop(self) -> None:
        """End the background threads."""
        self.keep()
        for each in (self._detail, self.enhance, self.masks, self.invented, self.lab, self.viewer.supply):
            each.stop()
