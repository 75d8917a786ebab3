"""Looking at a photo: what it is, what it says of itself, and what it needs, as plain facts."""

from dataclasses import asdict, fields, is_dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from editor.formats.files import probe, read
from editor.metadata.jpeg_tables import read_tables
from editor.metadata.metadata import Metadata, read_metadata
from editor.restoration.diagnose import diagnose


def facts_of(path: Path, *, needs: bool = True) -> dict[str, Any]:
    """JSON-ready facts. needs: decode the whole photo and measure what it needs too. Raises FileError."""
    found = probe(path, isolated=True)
    metadata = read_metadata(path)
    tables = read_tables(path)
    facts: dict[str, Any] = {
        "path": str(path.absolute()),
        "bytes": path.stat().st_size,
        **_plain(asdict(found)),
        "jpeg_quality": tables.quality if tables else None,
        "jpeg_subsampling": tables.subsampling if tables else None,
        "blocks": blocks_of(metadata),
        "metadata": {
            name: value for name, value in _plain(asdict(metadata.fields)).items() if value not in ("", None, [])
        },
    }
    if needs:
        picture = read(path, isolated=True)
        facts["colour_space"] = picture.image.space.name
        facts["diagnosis"] = diagnose(picture.image, picture.metadata.fields, tables).to_dict()
    return facts


def blocks_of(metadata: Metadata) -> dict[str, int]:
    """The size in bytes of each metadata block that the file carries."""
    told = {}
    for field in fields(metadata):
        value = getattr(metadata, field.name)
        if isinstance(value, bytes) and value:
            told[field.name] = len(value)
    return told


def _plain(value: Any) -> Any:
    """As JSON has it."""
    if is_dataclass(value) and not isinstance(value, type):
        return _plain(asdict(value))
    if isinstance(value, dict):
        return {str(key): _plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_plain(each) for each in value]
    if isinstance(value, datetime):
        return value.isoformat()
    if hasattr(value, "item"):  # a numpy number
        return value.item()
    return value if isinstance(value, str | int | float | bool) or value is None else str(value)
