"""Community: weights that somebody else trained, taken in as a model of the user's own. Imports torch.

A .pth or .ckpt is a pickle, which can run code when it is opened: only its tensors are ever read, and a file that
wants more is refused. What is kept is a safetensors copy, so nothing is unpickled again.
"""

import contextlib
import os
import pickle
import pickletools
import re
import shutil
import warnings
import zipfile
from pathlib import Path
from typing import Any

import tomli_w
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor

from editor.errors import AlbumenError, ModelDamaged, ModelError, ModelRefused, OutOfMemory, from_os
from editor.restoration.card import CARD, SUFFIXES, ModelCard, hash_file, read_card
from editor.restoration.device import Device
from editor.restoration.foreign import Foreign, build_foreign
from editor.restoration.memory import available
from editor.restoration.runner import Runner

WRAPPINGS = ("params_ema", "params-ema", "params", "state_dict", "model_state_dict", "model", "net", "generator")
PURPOSES = {"SR": "upscale", "FaceSR": "face", "Inpainting": "inpaint"}
ARCHITECTURES = {
    "DnCNN": "denoise",
    "DRUNet": "denoise",
    "SCUNet": "denoise",
    "KBNet": "denoise",
    "FBCNN": "jpeg",
    "FFTformer": "deblur",
    "RetinexFormer": "lowlight",
    "HVICIDNet": "lowlight",
    "MixDehazeNet": "other",
}
WORDS = {
    "denoise": "denoise|noise|sidd|dncnn",
    "jpeg": "jpe?g|artifact|compress",
    "deblur": "deblur|gopro|reds|defocus|motion",
    "lowlight": "low.?light|lol|dark",
}


def add_model(path: Path, folder: Path, name: str | None = None, *, licence: str = "", source: str = "") -> ModelCard:
    """Take a weights file into the folder of the user's models; the file itself stays where it is.

    name: the id to give it (default: from the file's name). licence, source (URL): what the user knows of them.
    Raises FileError where the file cannot be read, ModelRefused where opening it would run code, ModelDamaged where
    it is corrupt or does not fit, ModelError where nothing here can run it, OutOfMemory. Nothing is left behind then.
    """
    title = name or path.stem
    weights = _tensors(path)
    network = build_foreign(title, weights)
    card = _facts(path, title, network, licence, source)
    folder.mkdir(parents=True, exist_ok=True)
    place = _free(folder, _slug(title))
    beside = folder / f".{place.name}.part"
    shutil.rmtree(beside, ignore_errors=True)
    try:
        beside.mkdir()
        save_file({key: tensor.contiguous().clone() for key, tensor in weights.items()}, beside / "weights.safetensors")
        card |= {"id": place.name, "sha256": hash_file(beside / "weights.safetensors"), "file_sha256": hash_file(path)}
        (beside / CARD).write_text(tomli_w.dumps(card), "utf-8")
        (beside / CARD).write_text(tomli_w.dumps(card | {"cost": _tried(beside, network)}), "utf-8")
        beside.rename(place)
    except OSError as error:
        raise from_os(error, place) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return read_card(place)


def _tensors(path: Path) -> dict[str, Tensor]:
    """The named tensors of a weights file, by nothing that could run code."""
    model = path.stem
    if path.suffix.lower() not in SUFFIXES:
        raise ModelError(path.name, f"this is no file of weights; Albumen takes {', '.join(SUFFIXES)}")
    try:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
    except OSError as error:
        raise from_os(error, path) from error
    free = available()
    if free is not None and 3 * size > free:
        raise OutOfMemory(model, f"opening it takes {3 * size >> 20} MB, and {free >> 20} MB are free")
    try:
        told = load_file(path) if path.suffix.lower() == ".safetensors" else _unpickled(path)
    except AlbumenError:
        raise
    except Exception as error:
        raise ModelDamaged(model, "the file is truncated or corrupt") from error
    found = {key: tensor for key, tensor in _unwrapped(told).items() if isinstance(tensor, Tensor)}
    if not found:
        raise ModelDamaged(model, "there are no weights in the file")
    if not all(bool(tensor.isfinite().all()) for tensor in found.values()):
        raise ModelDamaged(model, "its weights hold numbers that are not finite")
    return found


def _unpickled(path: Path) -> Any:
    if _holds_program(path):
        raise ModelRefused(path.stem, "the file holds a program (TorchScript), not only weights; it was not opened")
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            if archive.testzip():  # torch itself compares no checksums
                raise ModelDamaged(path.stem, "the file is truncated or corrupt")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return torch.load(path, map_location="cpu", weights_only=True)
    except pickle.UnpicklingError as error:
        if _calls(path):
            told = "opening it would run code that came with it; ask its author for a .safetensors file"
            raise ModelRefused(path.stem, told) from error
        raise


def _calls(path: Path) -> bool:
    """Whether the pickle names anything but tensors and containers; it is only looked through, not opened."""
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            name = next((each for each in archive.namelist() if each.endswith("data.pkl")), None)
            data = archive.read(name) if name else b""
    else:
        data = path.read_bytes()
    named: list[str] = []
    with contextlib.suppress(Exception):  # garbage ends where it stops making sense
        named.extend(
            str(told)
            for opcode, told, _ in pickletools.genops(data)
            if opcode.name in ("GLOBAL", "INST", "STACK_GLOBAL")
        )
    return any(not each.startswith(("torch", "collections")) for each in named)


def _holds_program(path: Path) -> bool:
    if not zipfile.is_zipfile(path):
        return False
    with zipfile.ZipFile(path) as archive:
        return any("/code/" in name or name.endswith("/constants.pkl") for name in archive.namelist())


def _unwrapped(told: Any) -> dict[str, Any]:
    """The dictionary of tensors inside what trainers save around it, without the prefix that parallel training adds."""
    for _ in range(3):
        if not isinstance(told, dict):
            return {}
        inner = next((told[key] for key in WRAPPINGS if isinstance(told.get(key), dict)), None)
        if inner is None:
            break
        told = inner
    names = [key for key in told if isinstance(key, str)]
    if names and all(key.startswith("module.") for key in names):
        return {key.removeprefix("module."): told[key] for key in names}
    return {key: told[key] for key in names}


def _facts(path: Path, title: str, network: Foreign, licence: str, source: str) -> dict[str, Any]:
    """What the card says."""
    entering, leaving = network.channels
    if entering != leaving or entering not in (1, 3):
        raise ModelError(title, f"it turns {entering} channels into {leaving}; Albumen runs models of one or three")
    grey = "It sees one grey channel and is run on red, green and blue in turn. " if entering == 1 else ""
    return {
        "title": title,
        "task": _task(path.stem, network),
        "architecture": "spandrel",
        "network": network.architecture,
        "options": {},
        "scale": network.scale,
        "channels": entering,
        "planes": ["mask"] if network.purpose == "Inpainting" else [],
        "version": "1",
        "licence": licence or "not stated: ask its author before you use it for others",
        "author": "community",
        "training_data": "not stated",
        "limits": f"{grey}Not measured by Albumen.",
        "source": source or path.name,
    }


def _task(name: str, network: Foreign) -> str:
    """By purpose, else by what the file calls itself, else by what the architecture is usually trained for."""
    if network.purpose in PURPOSES and not (network.purpose == "SR" and network.scale == 1):
        return PURPOSES[network.purpose]
    for task, words in WORDS.items():
        if re.search(words, name, re.IGNORECASE):
            return task
    return ARCHITECTURES.get(network.architecture, "clean")


def _tried(place: Path, network: Foreign) -> float:
    """Run it on a small picture, to see that it does what its card says. Returns its cost in kMAC per pixel."""
    card = read_card(place)
    runner = Runner(network.float().eval().requires_grad_(requires_grad=False), card, Device("cpu", "CPU"))
    return round(runner.cost, 1)


def _slug(title: str) -> str:
    return re.sub(r"[^\w.+-]+", "-", title).strip("-.").lower()[:60] or "model"


def _free(folder: Path, name: str) -> Path:
    """A place in the folder that is not taken."""
    number, place = 2, folder / name
    while place.exists():
        place, number = folder / f"{name}-{number}", number + 1
    return place
