"""Known: models of others that are known to be good, and how to get one. Reads a list only; loads no torch.

The list is resources/community.toml. Each sha256 in it was found the same in several independent public sources.
"""

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING

from editor.errors import ModelMissing
from editor.progress import SILENT, Progress
from editor.restoration.download import download
from editor.settings import shipped

if TYPE_CHECKING:
    from editor.restoration.card import ModelCard


@dataclass(frozen=True)
class KnownModel:
    """A model that can be fetched. task, scale: what it is for. url: where its author put it. megabytes: of the
    download. about: when to take it, for people."""

    id: str
    title: str
    task: str
    scale: int
    megabytes: float
    url: str
    sha256: str
    licence: str
    author: str
    about: str


def known(path: Path | None = None) -> tuple[KnownModel, ...]:
    """The list, in its own order."""
    told = tomllib.loads((path or shipped("resources") / "community.toml").read_text("utf-8"))
    names = {field.name for field in fields(KnownModel)}
    return tuple(KnownModel(**{name: row[name] for name in names}) for row in told["model"])


def known_called(name: str) -> KnownModel:
    """The one of that id. Raises ModelMissing."""
    for model in known():
        if model.id == name:
            return model
    raise ModelMissing(name, "no such model is in the list of known ones; `albumen models known` shows it")


def fetch(model: KnownModel, models: Path, cache: Path, progress: Progress = SILENT) -> "ModelCard":
    """Download a model, check it, and take it in among the user's own. Goes on where an earlier try broke off.

    models: the folder of the user's models. cache: where what was fetched is kept until it is whole.
    Raises ModelError, ModelDamaged, ModelRefused, FileError, OutOfMemory; Cancelled.
    """
    from editor.restoration.community import add_model  # noqa: PLC0415  (imports torch)

    file = cache / f"{model.id}{Path(model.url).suffix}"
    if not file.exists():
        download(model.url, model.sha256, file, progress.part(0.0, 0.95))
    progress.at(0.95)
    card = add_model(file, models, model.id, licence=model.licence, source=model.url)
    file.unlink(missing_ok=True)
    progress.at(1.0)
    return card
