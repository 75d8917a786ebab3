"""Bitmaps: selections packed into short texts, so that they can live in a recipe."""

import base64
import binascii

import cv2
import numpy as np

from editor.imaging.fused import Floats

LARGEST = 2048


def packed(plane: Floats) -> str:
    """A plane of 0–1 (H×W, at most 2048 large) as text: 16 levels, PNG, base64."""
    levels = (np.rint(np.clip(plane, 0, 1) * 15) * 17).astype(np.uint8)
    done, data = cv2.imencode(".png", levels, [cv2.IMWRITE_PNG_COMPRESSION, 9])
    assert done
    return base64.b64encode(data.tobytes()).decode("ascii")


def unpacked(text: str) -> Floats:
    """The plane of packed(); an empty one (1×1 of 0) where the text makes no sense."""
    empty = np.zeros((1, 1), np.float32)
    try:
        raw = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return empty
    if len(raw) < 26 or not raw.startswith(b"\x89PNG") or max(raw[16:18] + raw[20:22]) > 0:
        return empty  # wider or higher than 65535: not ours
    if max(int.from_bytes(raw[18:20]), int.from_bytes(raw[22:24])) > LARGEST:
        return empty
    levels = cv2.imdecode(np.frombuffer(raw, np.uint8), cv2.IMREAD_GRAYSCALE)
    return empty if levels is None else levels.astype(np.float32) / 255
