"""Packing photos and cutting crops."""

import numpy as np
import pytest
import torch

from editor.training.data import Crops, load, pack, photos_in
from editor.training.plan import DataPlan, PlanError


@pytest.fixture
def packed(photos, tmp_path):
    target = tmp_path / "packed" / "train.bin"
    pack(photos, target)
    return target


@pytest.mark.parametrize("resident", [False, True])
def test_crops_are_parts_of_the_photos(packed, photos, resident):
    crops = Crops(packed, DataPlan(flat=1.0), torch.device("cpu"), resident)
    batch = crops.batch(16, 20, torch.Generator().manual_seed(0))
    assert batch.shape == (16, 3, 20, 20)
    assert 0 <= float(batch.min()) <= float(batch.max()) <= 1
    colours = {tuple(p) for path in photos_in(photos) for p in load(path).reshape(-1, 3).tolist()}
    cut = (batch.permute(0, 2, 3, 1).reshape(-1, 3) * 255).round().int().tolist()
    assert all(tuple(p) in colours for p in cut)


@pytest.mark.parametrize("resident", [False, True])
def test_the_same_seed_gives_the_same_crops(packed, resident):
    crops = Crops(packed, DataPlan(), torch.device("cpu"), resident)
    first, second = (crops.batch(4, 24, torch.Generator().manual_seed(7)) for _ in range(2))
    assert torch.equal(first, second)
    assert not torch.equal(first, crops.batch(4, 24, torch.Generator().manual_seed(8)))


@pytest.mark.parametrize("resident", [False, True])
def test_crops_are_turned_and_mirrored(tmp_path, resident):
    folder = tmp_path / "one"
    folder.mkdir()
    ramp = np.zeros((16, 16, 3), np.uint8)
    ramp[..., 0] = np.arange(16) * 16
    from PIL import Image as Pillow

    Pillow.fromarray(ramp).save(folder / "a.png")
    pack(folder, tmp_path / "a.bin")
    crops = Crops(tmp_path / "a.bin", DataPlan(flat=1.0), torch.device("cpu"), resident)
    batch = crops.batch(64, 16, torch.Generator().manual_seed(0))
    corners = {tuple((b[0, [0, 0, -1], [0, -1, 0]] > 0.5).tolist()) for b in batch}
    assert len(corners) == 4


def test_whole_photos_are_squeezed_into_squares(tmp_path):
    from PIL import Image as Pillow

    ramp = np.zeros((40, 160, 3), np.uint8)
    ramp[..., 1] = np.arange(160)
    Pillow.fromarray(ramp).save(tmp_path / "a.png")
    pack(tmp_path, tmp_path / "a.bin", square=16)
    crops = Crops(tmp_path / "a.bin", DataPlan(flat=1.0), torch.device("cpu"))
    whole = crops.batch(1, 16, torch.Generator().manual_seed(0))[0, 1] * 255
    assert sorted(whole.flatten().unique().round().int().tolist()) == [round(10 * n + 4.5) for n in range(16)]


@pytest.mark.parametrize("resident", [False, True])
def test_flat_crops_are_rare(tmp_path, resident):
    folder = tmp_path / "half"
    folder.mkdir()
    from PIL import Image as Pillow

    pixels = np.full((64, 256, 3), 90, np.uint8)
    pixels[:, 128:] = np.random.default_rng(0).integers(0, 255, (64, 128, 3))
    Pillow.fromarray(pixels).save(folder / "a.png")
    pack(folder, tmp_path / "a.bin")

    def flat(share):
        crops = Crops(tmp_path / "a.bin", DataPlan(flat=share), torch.device("cpu"), resident)
        batch = crops.batch(200, 16, torch.Generator().manual_seed(0))
        return float((batch.flatten(1).std(1) < 0.02).float().mean())

    assert flat(1.0) > 0.35
    assert flat(0.0) < (0.25 if resident else 0.1)


def test_crops_larger_than_every_photo_are_refused(packed):
    crops = Crops(packed, DataPlan(), torch.device("cpu"))
    with pytest.raises(PlanError, match="500"):
        crops.batch(1, 500, torch.Generator())


def test_an_empty_folder_and_a_broken_photo_are_named(tmp_path):
    empty = tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(PlanError, match="empty"):
        pack(empty, tmp_path / "x.bin")
    (empty / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\nnothing")
    with pytest.raises(PlanError, match=r"broken\.png"):
        pack(empty, tmp_path / "x.bin")
    assert not (tmp_path / "x.bin").exists()
