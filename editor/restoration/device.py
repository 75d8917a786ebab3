"""Device: where networks run. Imports torch."""

import os
import sys
from dataclasses import dataclass

import torch

from editor.errors import UsageError
from editor.jobs.courtesy import give_way

KINDS = ("auto", "cpu", "cuda", "mps")
ACTIVATION = 32 << 20  # bytes; the largest tensor on a CPU: fits its caches, and memory is not mapped afresh
ACTIVATION_ON_GPU = 256 << 20


@dataclass(frozen=True)
class Device:
    """kind: torch's name (cpu, cuda, mps). name: for people. note: why it is not the one asked for, or empty."""

    kind: str
    name: str
    note: str = ""

    @property
    def activation(self) -> int:
        """Bytes that the largest tensor of a tile may have."""
        return ACTIVATION if self.kind == "cpu" else ACTIVATION_ON_GPU


def choose(wanted: str = "auto") -> Device:
    """The device asked for if it is there, else the CPU with a note. Raises UsageError for an unknown word."""
    if wanted not in KINDS:
        raise UsageError(f"the device must be one of {', '.join(KINDS)}, not {wanted}")
    for kind, there in (("cuda", _cuda), ("mps", _mps)):
        if wanted in ("auto", kind) and there():
            return Device(kind, _name(kind))
    note = "" if wanted in ("auto", "cpu") else f"The graphics processor ({wanted}) is not usable here; the CPU is."
    return Device("cpu", _name("cpu"), note)


def has_bfloat16(kind: str) -> bool:
    """Whether the device multiplies bfloat16 at least twice as fast as float32: GPUs, and CPUs with AVX-512 BF16 or AMX
    (AMD from Zen 4 on, Intel servers)."""
    if kind != "cpu":
        return kind == "cuda"
    told: dict[str, bool] = getattr(torch.cpu, "get_capabilities", dict)()  # absent from older torch
    return bool(told.get("avx512_bf16") or told.get("amx_bf16"))


def threads() -> int:
    """All cores where the window's jobs give way to the window (see `give_way`: on Linux), else all but one; at least
    one. OMP_NUM_THREADS is obeyed."""
    told = os.environ.get("OMP_NUM_THREADS", "")
    if told.isdigit() and int(told):
        return int(told)
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return cores if sys.platform == "linux" else max(1, cores - 1)


def use_threads(count: int | None = None) -> None:
    """How many cores torch may use on the calling thread (each thread has its own number); None: as threads().

    In the background it gives way, and with it the threads that torch starts for it.
    """
    give_way()
    torch.set_num_threads(count or threads())


def _cuda() -> bool:
    try:
        return torch.cuda.is_available() and torch.zeros(1, device="cuda").item() == 0
    except RuntimeError:
        return False


def _mps() -> bool:
    return bool(torch.backends.mps.is_available())


def _name(kind: str) -> str:
    if kind == "cuda":
        return str(torch.cuda.get_device_name())
    return {"mps": "Apple graphics processor"}.get(kind, "CPU")
