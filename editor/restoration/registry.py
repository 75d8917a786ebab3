"""Registry: which models there are. Reads cards only, so it costs a few milliseconds and no torch."""

from collections.abc import Iterable
from pathlib import Path

from editor.errors import ModelDamaged, ModelMissing
from editor.restoration.card import CARD, ModelCard, read_card


class Registry:
    """The models of some folders, each with one sub-folder a model; the first folder's come with Albumen.

    A model in a later folder takes the place of one of the same id in an earlier one. Folders that are not there
    are empty. A model whose card cannot be used is left out and told in `damaged`.
    """

    def __init__(self, folders: Iterable[Path]) -> None:
        self.folders = tuple(Path(folder) for folder in folders)
        self.damaged: tuple[ModelDamaged, ...] = ()
        self._cards: dict[str, ModelCard] = {}
        self.refresh()

    def refresh(self) -> None:
        """Look again, after a model was added or removed."""
        cards, damaged = {}, []
        for number, folder in enumerate(self.folders):
            for place in sorted(folder.iterdir()) if folder.is_dir() else ():
                if (place / CARD).is_file():
                    try:
                        card = read_card(place, shipped=number == 0)
                    except ModelDamaged as error:
                        damaged.append(error)
                    else:
                        cards[card.id] = card
        self._cards, self.damaged = cards, tuple(damaged)

    def all(self) -> list[ModelCard]:
        """Every usable model, by task and title."""
        return sorted(self._cards.values(), key=lambda card: (card.task, card.scale, card.title))

    def get(self, name: str) -> ModelCard:
        """The model of that id. Raises ModelMissing, or ModelDamaged if its card is there but cannot be used."""
        if name in self._cards:
            return self._cards[name]
        for error in self.damaged:
            if error.model == name:
                raise error
        raise ModelMissing(name, "there is no model of that name")

    def best_for(self, task: str, scale: int | None = None, variant: str = "standard") -> ModelCard | None:
        """The model to take for a task unless the user chose one; None if there is none.

        Models of the asked variant come before others, those that came with Albumen before the user's own,
        newer ones before older ones.
        """
        fitting = [c for c in self._cards.values() if c.task == task and scale in (None, c.scale)]
        return min(fitting, key=lambda c: (c.variant != variant, not c.shipped, _older(c.version), c.id), default=None)


def _older(version: str) -> tuple[int, ...]:
    """A key that puts higher version numbers first."""
    return tuple(-int(part) if part.isdigit() else 0 for part in version.split("."))
