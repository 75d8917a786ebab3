import pickle
import zipfile
from importlib.util import find_spec

import numpy as np
import pytest

from editor.errors import FileMissing, ModelDamaged, ModelError, ModelRefused
from editor.imaging.image import Image
from editor.restoration.card import check
from editor.restoration.engine import Engine
from editor.restoration.registry import Registry

if not all(find_spec(name) for name in ("spandrel", "torchvision", "einops")):
    pytest.skip("the extra package for models of the community is not installed", allow_module_level=True)

import torch

from editor.restoration.foreign import _mend_torchvision

_mend_torchvision()


@pytest.fixture
def add(tmp_path):
    from editor.restoration.community import add_model

    return lambda path, name=None, **more: add_model(path, tmp_path / "mine", name, **more)


def compact():
    from spandrel.architectures.Compact.__arch.SRVGG import SRVGGNetCompact

    return SRVGGNetCompact(num_feat=8, num_conv=2, upscale=2)


def esrgan():
    from spandrel.architectures.ESRGAN.__arch.RRDB import RRDBNet

    return RRDBNet(in_nc=3, out_nc=3, num_filters=16, num_blocks=1, scale=4)


def span():
    from spandrel.architectures.SPAN.__arch.span import SPAN

    return SPAN(num_in_ch=3, num_out_ch=3, feature_channels=16, upscale=4)


def nafnet():
    from spandrel.architectures.NAFNet.__arch.NAFNet_arch import NAFNet

    return NAFNet(img_channel=3, width=8, middle_blk_num=1, enc_blk_nums=[1, 1], dec_blk_nums=[1, 1])


def saved(network, path, wrap=None):
    weights = {key: value.contiguous() for key, value in network.state_dict().items()}
    torch.save({wrap: weights} if wrap else weights, path)
    return path


@pytest.mark.parametrize(
    ("make", "file", "wrap", "task", "scale"),
    [
        (compact, "nice-x2.pth", "params", "upscale", 2),
        (esrgan, "4x sharp!.pth", "params_ema", "upscale", 4),
        (span, "span.ckpt", "state_dict", "upscale", 4),
        (nafnet, "NAFNet-SIDD.pth", "params", "denoise", 1),
        (nafnet, "NAFNet-GoPro.pth", None, "deblur", 1),
    ],
)
def test_architectures_are_recognised_and_run_through_the_engine(add, tmp_path, make, file, wrap, task, scale, picture):
    torch.manual_seed(1)
    card = add(saved(make(), tmp_path / file, wrap), source="https://example.org/model")
    assert (card.task, card.scale, card.channels) == (task, scale, 3)
    assert card.source == "https://example.org/model"
    assert card.cost > 0
    check(card)
    registry = Registry([tmp_path / "shipped", tmp_path / "mine"])
    assert registry.best_for(task, scale).id == card.id
    assert not registry.get(card.id).shipped
    engine = Engine(registry, "cpu")
    image = picture(37, 51, dtype=np.uint16, alpha=True)
    out = engine.restore(image, card.id)
    assert out.pixels.shape == (37 * scale, 51 * scale, 3)
    assert out.pixels.dtype == out.alpha.dtype == np.uint16
    assert engine.restore(picture(1, 1), card.id).width == scale


def test_an_inpainter_is_recognised_and_fills(add, tmp_path, picture):
    from spandrel.architectures.LaMa.__arch.LaMa import LaMa

    torch.manual_seed(1)
    card = add(saved(LaMa(in_nc=4, out_nc=3), tmp_path / "big-lama.pth"))
    assert (card.task, card.planes) == ("inpaint", ("mask",))
    engine = Engine(Registry([tmp_path / "mine"]), "cpu")
    mask = np.zeros((40, 56), bool)
    mask[10:20, 10:20] = True
    filled = engine.fill(picture(40, 56), mask, card.id)
    assert filled.pixels.shape == (40, 56, 3)
    assert not filled.neutral
    print_in_grey = Image(picture(40, 56, channels=1).pixels.repeat(3, 2))
    assert engine.fill(print_in_grey, mask, card.id).neutral
    with pytest.raises(Exception, match="needs a mask"):
        engine.restore(picture(40, 56), card.id)


def test_the_published_weights_run(shared, add, tmp_path, clean_crops):
    craft = add(shared / "data/weights/craft_x4_ntire2024.pth")
    assert (craft.task, craft.scale) == ("upscale", 4)
    grey = add(shared / "data/weights/dncnn_gray_25.pth")
    assert (grey.task, grey.channels) == ("denoise", 1)
    assert "red, green and blue in turn" in grey.limits
    engine = Engine(Registry([tmp_path / "mine"]), "cpu")
    clean = clean_crops[0][:128, :128]
    noisy = np.clip(clean + np.random.default_rng(0).normal(0, 25, clean.shape), 0, 255).astype(np.uint8)
    out = engine.restore(Image(noisy), grey.id).pixels
    error = [np.mean((each.astype(float) - clean) ** 2) for each in (noisy, out)]
    assert error[1] < error[0] / 4
    import cv2

    small = cv2.resize(clean, (32, 32), interpolation=cv2.INTER_AREA)
    large = engine.restore(Image(small), craft.id).pixels
    cubic = cv2.resize(small, (128, 128), interpolation=cv2.INTER_CUBIC)
    inner = (slice(8, -8), slice(8, -8))
    assert np.mean((large.astype(float) - clean)[inner] ** 2) < np.mean((cubic.astype(float) - clean)[inner] ** 2)


def test_safetensors_names_and_doubles(add, tmp_path):
    from safetensors.torch import save_file

    path = tmp_path / "model.safetensors"
    save_file({k: v.contiguous() for k, v in compact().state_dict().items()}, path)
    first, second = add(path, "My Model"), add(path, "My Model")
    assert (first.id, first.title, second.id) == ("my-model", "My Model", "my-model-2")


class Evil:
    def __reduce__(self):
        import os

        return os.system, ("echo run > /dev/null",)


def evil_pickle(path):
    torch.save({"params": compact().state_dict(), "extra": Evil()}, path)


def evil_plain_pickle(path):
    path.write_bytes(pickle.dumps({"state_dict": Evil()}))


def program(path):
    torch.jit.save(torch.jit.script(torch.nn.Conv2d(3, 3, 3)), str(path))


@pytest.mark.parametrize("make", [evil_pickle, evil_plain_pickle, program])
def test_what_would_run_code_is_refused(add, tmp_path, make):
    path = tmp_path / "evil.pth"
    make(path)
    with pytest.raises(ModelRefused) as caught:
        add(path)
    assert "evil" in str(caught.value)
    assert not list((tmp_path / "mine").glob("*"))


def truncated(path):
    saved(compact(), path)
    path.write_bytes(path.read_bytes()[:-400])


def garbage(path):
    path.write_bytes(b"\x00garbage" * 100)


def empty(path):
    path.write_bytes(b"")


def no_weights(path):
    torch.save({"epoch": 3}, path)


def mismatched(path):
    weights = compact().state_dict()
    weights["body.2.weight"] = torch.zeros(5, 5, 3, 3)
    torch.save(weights, path)


def hollow_zip(path):
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("archive/version", "3")


def overwritten(path):
    """A few bytes of the numbers themselves are others; torch would load it without a word."""
    saved(compact(), path)
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 8] = b"XXXXXXXX"
    path.write_bytes(data)


def not_numbers(path):
    weights = compact().state_dict()
    name = next(iter(weights))
    torch.save({**weights, name: weights[name] * float("nan")}, path)


@pytest.mark.parametrize(("make", "told"), [(overwritten, "corrupt"), (not_numbers, "not finite")])
def test_weights_that_would_load_but_are_spoiled(add, tmp_path, make, told):
    make(tmp_path / "spoiled.pth")
    with pytest.raises(ModelDamaged, match=told):
        add(tmp_path / "spoiled.pth")
    assert not list((tmp_path / "mine").glob("*"))


@pytest.mark.parametrize("suffix", [".pth", ".safetensors"])
@pytest.mark.parametrize("make", [truncated, garbage, empty, no_weights, mismatched, hollow_zip])
def test_broken_files_are_one_clear_sentence(add, tmp_path, make, suffix):
    path = tmp_path / f"broken{suffix}"
    make(path)
    with pytest.raises((ModelDamaged, ModelRefused)) as caught:
        add(path)
    assert isinstance(caught.value, ModelDamaged)
    assert str(caught.value).startswith("Model broken: ")
    assert "\n" not in str(caught.value)
    assert not list((tmp_path / "mine").glob("*"))


def test_other_files_and_unknown_architectures(add, tmp_path):
    with pytest.raises(FileMissing):
        add(tmp_path / "nowhere.pth")
    (tmp_path / "photo.jpg").write_bytes(b"x")
    with pytest.raises(ModelError, match="no file of weights"):
        add(tmp_path / "photo.jpg")
    torch.save({"some.weight": torch.zeros(3, 3)}, tmp_path / "unknown.pth")
    with pytest.raises(ModelError, match="no architecture that Albumen knows"):
        add(tmp_path / "unknown.pth")
