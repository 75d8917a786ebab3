"""Making: one photo from its file, through a recipe, into its finished file. Shared by the tasks that make files."""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from editor.develop.edit import Stage
from editor.develop.recipe import Recipe, unknown_in
from editor.errors import AlbumenError
from editor.formats.files import probe, read
from editor.formats.format import Probe
from editor.formats.picture import Picture
from editor.formats.registry import format_named
from editor.formats.writing import losses
from editor.imaging.image import Image
from editor.metadata.density import density_of
from editor.metadata.fields import Fields
from editor.metadata.metadata import Metadata, read_metadata
from editor.metadata.placement import Placement
from editor.metadata.safefile import stamp
from editor.progress import Progress
from editor.studio import Studio
from editor.tasks.batch import Made, Settle
from editor.tasks.finishing import finish
from editor.tasks.hdr_layer import depth_fits, hdr_layer
from editor.tasks.opening import open_for
from editor.tasks.output import Output, Place
from editor.tasks.sources import Source
from editor.tasks.witness import Witness
from editor.tasks.writing import EDITED, ENHANCED, copy_photo, receipt, write_photo

if TYPE_CHECKING:
    from editor.develop.context import Context

NOTHING = "nothing needed"
SMALL_LOSSES = "compresses with small losses"  # of every JPEG: not worth a word each time


@dataclass(frozen=True)
class Plan:
    """What is done to one photo. notes: what a person should know of how it was chosen. long_edge: of the finished
    file in pixels, whatever that takes, and dpi: the dots an inch that it names; None: as the output says."""

    recipe: Recipe
    notes: tuple[str, ...] = ()
    long_edge: int | None = None
    dpi: int | None = None


@dataclass
class Opened:
    """A photo on its way: what was read of it, what is done to it, and the scale of its pixels (1.0: full size)."""

    picture: Picture
    plan: Plan
    scale: float = 1.0

    def let_go(self) -> None:
        """Let go of the pixels, of which one is left: encoding and reading back need the room."""
        image = self.picture.image
        corner = None if image.alpha is None else image.alpha[:1, :1].copy()
        self.picture = replace(self.picture, image=replace(image, pixels=image.pixels[:1, :1].copy(), alpha=corner))


@dataclass(frozen=True)
class Maker:
    """How the photos of one batch are made.

    known: a photo's recipe, where it stands before the photo is opened; else look: what to do to it, told from its
    pixels. copies: a photo whose recipe changes nothing is copied byte for byte where that is what was asked for,
    instead of being encoded again. strict: a photo fails when a step of its recipe cannot be done, instead of being
    made without it.
    """

    studio: Studio
    output: Output
    known: Callable[[Source], Recipe] | None = None
    look: Callable[[Picture, Progress], Plan] | None = None
    copies: bool = False
    strict: bool = False
    receipts: bool = True

    def make(self, source: Source, settle: Settle, progress: Progress) -> Made:
        """The finished file of one photo. Raises AlbumenError, Cancelled."""
        seen = stamp(source.path)
        found, place = self.place(source, settle)
        format_name = self.output.format_of(found.format, alpha=found.alpha)
        if place.skip:
            return Made(place.path, skipped=place.skip)
        self.studio.writes(place.path)
        opened = self._open(source, found, progress.part(0.0, 0.1))
        recipe, notes = opened.plan.recipe, opened.plan.notes
        if not recipe.active and self._may_copy(opened, found.format, format_name):
            copy_photo(source.path, place.path, seen)
            facts = self._receipt(source, place, recipe, {}, self.output) | {"copied": True}
            return Made(place.path, note="; ".join([*notes, *unknown_in(recipe)]) or NOTHING, receipt=facts)
        witness = Witness(self.studio)
        try:
            made = self._made(source, found, opened, place, witness, progress.part(0.1, 1.0))
            witness.settled()
        except AlbumenError:
            witness.settled()  # it would fail again
            raise
        finally:
            witness.close()
        return made

    def place(self, source: Source, settle: Settle) -> tuple[Probe, Place]:
        """What the photo is, and where its file goes. Raises FileError."""
        found = probe(source.path, isolated=True)
        format_name = self.output.format_of(found.format, alpha=found.alpha)
        return found, settle(self.output.wanted(source, format_name, self._fields(source)))

    def _made(
        self, source: Source, found: Probe, opened: Opened, place: Place, witness: Witness, progress: Progress
    ) -> Made:
        """The opened photo rendered and written."""
        recipe, notes = opened.plan.recipe, opened.plan.notes
        format_name = self.output.format_of(found.format, alpha=found.alpha)
        image, left_out = self._render(source, opened, witness, progress.part(0.0, 0.9))
        target = replace(self._output(opened.plan), format=format_name)
        told = [*notes, *left_out, *dict.fromkeys(witness.remarks), *self._told(found, image, format_name)]
        if opened.picture.missing:
            told.insert(0, opened.picture.missing)
        layer = hdr_layer(source.path, found, recipe, (opened.picture.image, image), target)
        same_frame = depth_fits(source.path, found, recipe, image)
        moved = _placement(opened.picture, recipe)
        opened.let_go()
        metadata = self._said(source, opened.picture.metadata)
        done = _source_type(recipe, witness)
        notes_of_file, tags = write_photo(
            metadata, image, target, place, done, layer.put, same_frame=same_frame, placement=moved
        )
        told = layer.told([*told, *notes_of_file])
        if self.copies and not recipe.active and not notes and opened.plan.long_edge is None:
            told.append(NOTHING)
        facts = self._receipt(source, place, recipe, witness.models, self._output(opened.plan))
        facts["tags"] = tags if self.receipts else tags | {"changed": len(tags["changed"])}  # the journal stays small
        if self.receipts:
            facts["notes"] = told
        if witness.faithful is not None:
            facts["faithfulness"] = witness.faithful.to_dict()
        return Made(place.path, witness.told, "; ".join(told), receipt=facts)

    def _receipt(
        self, source: Source, place: Place, recipe: Recipe, models: dict[str, str], output: Output
    ) -> dict[str, Any]:
        return receipt(source.path, place.path, recipe.to_dict(), models, output) if self.receipts else {}

    def _open(self, source: Source, found: Probe, progress: Progress) -> Opened:
        recipe = self.known(source) if self.known else None
        if recipe is not None:
            picture, scale = open_for(source.path, found, recipe, self.output)
            opened = Opened(picture, Plan(recipe), scale)
        else:
            picture = read(source.path, isolated=True, damaged=self.output.damaged)
            progress.at(0.5)
            plan = self.look(picture, progress.part(0.5, 1.0)) if self.look else Plan(Recipe())
            opened = Opened(picture, plan)
        progress.at(1.0)
        return opened

    def _render(self, source: Source, opened: Opened, witness: Witness, progress: Progress) -> tuple[Image, list[str]]:
        """The finished image, and what was left out of it."""
        picture, image, left_out = opened.picture, opened.picture.image, list[str]()
        if opened.plan.recipe.active:
            from editor.develop.context import Context  # noqa: PLC0415 (many an export renders nothing)
            from editor.develop.render import render  # noqa: PLC0415 (as above)

            context = Context(
                opened.scale, picture.metadata.fields, witness, notice=left_out.append, remark=witness.remarks.append
            )
            context = self._with_results(source, opened, context)
            image = render(image, opened.plan.recipe, context, progress)
            if left_out and (self.strict or image is picture.image):
                raise AlbumenError(f"{picture.path.name if picture.path else 'photo'}: {left_out[0]}")
            if not left_out:
                witness.note(opened.plan.recipe, context)
        else:
            left_out += unknown_in(opened.plan.recipe)
        return finish(image, self._output(opened.plan), opened.scale), left_out

    def _output(self, plan: Plan) -> Output:
        """How a photo of that plan is written."""
        output = replace(self.output, dpi=plan.dpi) if plan.dpi else self.output
        if plan.long_edge is None:
            return output
        return replace(output, long_edge=plan.long_edge, percent=None, enlarge=True)

    def _with_results(self, source: Source, opened: Opened, context: "Context") -> "Context":
        """What models made of a catalogued photo in the window is what is exported; nothing is computed twice."""
        from editor.catalog.facts import full_hash  # noqa: PLC0415 (as above)
        from editor.develop.ai_edit import AiEdit  # noqa: PLC0415 (as above)

        asked = any(isinstance(step.edit, AiEdit) for step in opened.plan.recipe.active)
        if source.photo is None or not asked or opened.scale != 1.0:
            return context
        return replace(context, source=full_hash(source.path).hex(), results=self.studio.results)

    def _said(self, source: Source, metadata: Metadata) -> Metadata:
        """The metadata with what the catalog says of the photo, if it knows it."""
        if source.photo is None:
            return metadata
        from editor.tasks.saying import with_catalog  # noqa: PLC0415 (the photos of a folder may be in no catalog)

        return with_catalog(metadata, self.studio.catalog.photo(source.photo))

    def _fields(self, source: Source) -> Fields:
        """What the template may need; read from the file only when it does."""
        return Fields() if self.output.template == "{name}" else read_metadata(source.path).fields

    def _may_copy(self, opened: Opened, source_format: str, format_name: str) -> bool:
        image = opened.picture.image
        same = self.copies and format_name == source_format and not opened.picture.missing
        as_large = opened.plan.long_edge in (None, max(image.width, image.height))
        dpi = self._output(opened.plan).dpi
        as_dense = not dpi or density_of(opened.picture.metadata) == (dpi, dpi)
        return same and as_large and as_dense and self.output.takes_as_it_is(image)

    def _told(self, found: Probe, image: Image, format_name: str) -> list[str]:
        """What a person should know of this kind of file."""
        notes = []
        if format_name != found.format and not self.output.format:
            notes.append(f"written as {format_name.upper()}, as {found.format.upper()} cannot be written")
        sentences = losses(image, found, format_name, self.output.options)
        one = format_named(format_name)
        coarse = self.output.coarse(one.bits_for(image, self.output.options)) if one.profiles and not image.grey else ""
        notes += [coarse] if coarse else []
        return notes + [sentence.rstrip(".") for sentence in sentences if SMALL_LOSSES not in sentence]


def _placement(picture: Picture, recipe: Recipe) -> Placement:
    """Where what the photo shows lies in what the recipe makes of it."""
    size = picture.image.width, picture.image.height
    if not recipe.active:
        return Placement(size=size)
    from editor.develop.stages import placement  # noqa: PLC0415 (many an export renders nothing)

    return placement(size, recipe.active, picture.metadata.fields)


def _source_type(recipe: Recipe, witness: Witness) -> str | None:
    """The IPTC DigitalSourceType that is true of what was applied (None: nothing was)."""
    if witness.models or any(step.edit.stage is Stage.RESTORE for step in recipe.active):
        return ENHANCED
    return EDITED if recipe.active else None


def recipe_mark(recipe: Recipe) -> str:
    """A text that is equal for recipes that do the same; step ids, which are random, play no part."""
    steps = [{key: value for key, value in step.items() if key != "id"} for step in recipe.to_dict()["steps"]]
    return json.dumps(steps, sort_keys=True, default=str)
