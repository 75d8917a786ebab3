"""History: the recipes a photo has had, as a tree, and where we stand in it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from editor.develop.recipe import Recipe


@dataclass(frozen=True)
class Moment:
    """One recipe visited: what led to it, when, and from which moment (an index; None where a file begins).

    base: of a moment with which another file begins, the one whose result that file is.
    """

    label: str
    recipe: Recipe
    parent: int | None
    when: str = field(default_factory=lambda: datetime.now(UTC).isoformat(timespec="seconds"))
    base: int | None = None

    def to_dict(self) -> dict[str, Any]:
        told = {"label": self.label, "recipe": self.recipe.to_dict(), "parent": self.parent, "when": self.when}
        return told if self.base is None else told | {"base": self.base}

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> "Moment":
        return cls(data["label"], Recipe.from_dict(data["recipe"]), data["parent"], data["when"], data.get("base"))


@dataclass(frozen=True)
class History:
    """A tree of moments; `place` is where we stand. Undo moves the place; an edit made after an undo starts
    a new branch, so nothing is ever destroyed. `snapshots` are moments with a name that the user gave."""

    moments: tuple[Moment, ...] = (Moment("Original", Recipe(), None, ""),)
    place: int = 0
    forward: tuple[int, ...] = ()  # moments that redo visits, nearest first
    snapshots: tuple[tuple[str, int], ...] = ()

    @property
    def recipe(self) -> Recipe:
        return self.moments[self.place].recipe

    @property
    def can_undo(self) -> bool:
        return self.moments[self.place].parent is not None

    @property
    def can_redo(self) -> bool:
        return bool(self.forward)

    def add(self, label: str, recipe: Recipe) -> "History":
        """Stand on a new moment with this recipe, grown from the present one."""
        if recipe == self.recipe:
            return self
        moments = (*self.moments, Moment(label, recipe, self.place))
        return replace(self, moments=moments, place=len(moments) - 1, forward=())

    def amend(self, label: str, recipe: Recipe) -> "History":
        """Change the present moment in place (a slider still being dragged); on the original, the same as add()."""
        has_children = any(m.parent == self.place for m in self.moments)
        if not self.can_undo or has_children:
            return self.add(label, recipe)
        moment = replace(self.moments[self.place], label=label, recipe=recipe)
        return replace(self, moments=(*self.moments[: self.place], moment, *self.moments[self.place + 1 :]))

    def restart(self, label: str) -> "History":
        """Stand on a new beginning: what was done until now is in the photo's file, and would be done twice by any
        moment before this one. They are kept, but undo ends here."""
        moments = (*self.moments, Moment(label, Recipe(), None, base=self.place))
        return replace(self, moments=moments, place=len(moments) - 1, forward=())

    def file(self, place: int) -> int:
        """The moment with which the file begins that another moment is for."""
        while (parent := self.moments[place].parent) is not None:
            place = parent
        return place

    def fits(self, place: int) -> bool:
        """Whether a moment is for the file that is there now."""
        return self.file(place) == self.file(self.place)

    def first_file(self) -> "History":
        """Stand where we stood when the first file was left; the same if it is still there."""
        place = self.place
        while (base := self.moments[self.file(place)].base) is not None:
            place = base
        return self if place == self.place else replace(self, place=place, forward=())

    def undo(self) -> "History":
        parent = self.moments[self.place].parent
        return self if parent is None else replace(self, place=parent, forward=(self.place, *self.forward))

    def redo(self) -> "History":
        return replace(self, place=self.forward[0], forward=self.forward[1:]) if self.forward else self

    def go(self, place: int) -> "History":
        """Stand on any moment. Raises IndexError if there is none of that number."""
        if not 0 <= place < len(self.moments):
            raise IndexError(f"there is no step {place}")
        if place in self.path():
            path = self.path()
            behind = tuple(path[path.index(place) + 1 :])
            return replace(self, place=place, forward=(*behind, *self.forward))
        ahead = self.forward[self.forward.index(place) + 1 :] if place in self.forward else ()
        return replace(self, place=place, forward=ahead)

    def path(self) -> list[int]:
        """From the original to the present moment."""
        found, at = [], self.place
        while True:
            found.append(at)
            parent = self.moments[at].parent
            if parent is None:
                return found[::-1]
            at = parent

    def rewritten(self, change: Callable[[Recipe], Recipe]) -> "History":
        """Every recipe changed in the same way: for what is learnt of steps later, and is no step of its own."""
        return replace(self, moments=tuple(replace(m, recipe=change(m.recipe)) for m in self.moments))

    def snapshot(self, name: str) -> "History":
        """Give the present moment a name to come back to."""
        return replace(self, snapshots=(*self.snapshots, (name, self.place)))

    def to_dict(self) -> dict[str, Any]:
        return {
            "moments": [moment.to_dict() for moment in self.moments],
            "place": self.place,
            "forward": list(self.forward),
            "snapshots": [list(each) for each in self.snapshots],
        }

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> "History":
        return cls(
            tuple(Moment.from_dict(each) for each in data["moments"]),
            data["place"],
            tuple(data.get("forward", ())),
            tuple((name, place) for name, place in data.get("snapshots", ())),
        )
