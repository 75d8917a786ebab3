"""Model folders with tiny random weights, so that the engine is tested before and beside the trained ones."""

import hashlib

import numpy as np
import pytest
import tomli_w

from editor.imaging.image import Image

TINY = {
    "punet": {"widths": [8, 12], "blocks": [1, 1], "unshuffle": 2},
    "srp": {"width": 8, "blocks": 1, "scale": 2},
    "tonenet": {},
}


@pytest.fixture
def make_model(tmp_path):
    """make_model(id, architecture, task, options, planes, detail=False, **card) -> its folder (in tmp_path/models)."""

    def make(name="denoise", architecture="punet", task="denoise", *, planes=("sigma",), detail=False, **more):
        import torch
        from safetensors.torch import save_file

        from editor.restoration.networks import build

        folder = tmp_path / "models" / name
        folder.mkdir(parents=True)
        options = {**TINY[architecture], **more.pop("options", {})}
        if architecture == "punet":
            options["planes"] = len(planes)
        card = {"id": name, "task": task, "architecture": architecture, "options": options, "planes": list(planes)}
        card["scale"] = options.get("scale", 1)
        for number, (key, file) in enumerate((("sha256", "weights"), ("detail_sha256", "weights-detail"))):
            if number and not detail:
                continue
            torch.manual_seed(number)
            network = build(architecture, options)
            with torch.no_grad():  # so that it visibly changes the picture
                if architecture == "tonenet":
                    network.decide.weight.normal_()
                else:
                    network.tail.weight.mul_(8)
            path = folder / f"{file}.safetensors"
            save_file({k: v.half().contiguous() for k, v in network.state_dict().items()}, path)
            card[key] = hashlib.sha256(path.read_bytes()).hexdigest()
        (folder / "card.toml").write_text(tomli_w.dumps({**card, **more}))
        return folder

    return make


@pytest.fixture
def registry(tmp_path):
    """registry() -> the models in tmp_path/models as they are now."""
    from editor.restoration.registry import Registry

    return lambda: Registry([tmp_path / "models"])


@pytest.fixture
def picture():
    """picture(height, width, dtype=uint8, channels=3, alpha=False) -> a smooth Image with some noise."""

    def make(height=40, width=56, dtype=np.uint8, channels=3, alpha=False):
        random = np.random.default_rng(height * 1000 + width)
        y, x = np.mgrid[:height, :width]
        waves = [0.5 + 0.3 * np.sin(x / (5 + c) + y / (9 - c)) for c in range(channels)]
        values = np.clip(np.stack(waves, 2) + random.normal(0, 0.05, (height, width, channels)), 0, 1)
        peak = np.iinfo(dtype).max if np.issubdtype(dtype, np.integer) else 1
        stored = (values * peak).astype(dtype)
        return Image(stored, alpha=stored[:, :, 0].copy() if alpha else None)

    return make


@pytest.fixture(scope="session")
def clean_crops(shared):
    """Eight clean photos (about 576×576×3 uint8) that nothing was fitted on."""
    from PIL import Image as Pillow

    files = sorted((shared / "data" / "val").glob("*.webp"))[::5]
    return [np.array(Pillow.open(file).convert("RGB")) for file in files]


@pytest.fixture
def as_jpeg():
    """as_jpeg(pixels, quality, subsampling=2) -> the pixels after saving, and the file's tables."""
    from io import BytesIO
    from types import SimpleNamespace

    from PIL import Image as Pillow

    def make(pixels, quality, subsampling=2):
        stream = BytesIO()
        Pillow.fromarray(pixels).save(stream, "JPEG", quality=quality, subsampling=subsampling)
        opened = Pillow.open(stream)
        return np.array(opened), SimpleNamespace(luma=tuple(opened.quantization[0]))

    return make
