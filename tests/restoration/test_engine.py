import threading

import numpy as np
import pytest

from editor.errors import ModelDamaged, ModelError, ModelMissing, OutOfMemory, UsageError
from editor.imaging.image import SRGB, Image
from editor.imaging.tiles import Box
from editor.progress import Cancelled, Progress
from editor.restoration import engine as engine_module
from editor.restoration.engine import Engine

SIGMA = {"sigma": 20}


class Fake:
    """A network of plain numpy: brightens by 0.1, enlarges by repeating, and fails above a size like real memory."""

    def __init__(self, card, tile=96, memory=10**9):
        self.card, self.scale, self.multiple, self.margin, self.tile = card, card.scale, 2, 8, tile
        self.cost, self.activation, self.memory, self.seen = 1.0, 4.0, memory, []
        self.thumbnail = 0

    def run(self, tile, conditions, fine=True):
        if tile.shape[0] * tile.shape[1] > self.memory:
            raise MemoryError
        self.seen.append((tile.shape, tuple(conditions)))
        return (tile + np.float32(0.1)).repeat(self.scale, 0).repeat(self.scale, 1)


@pytest.fixture
def faked(make_model, registry):
    """faked(**Fake's options) -> an engine whose only model "denoise" is a Fake, and the list of Fakes made."""

    def make(model=(), **options):
        make_model(**dict(model))
        made = []

        def load(card, detail, device):
            made.append(Fake(card, **options))
            return made[-1]

        return Engine(registry(), "cpu", load=load), made

    return make


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float16, np.float32])
@pytest.mark.parametrize("size", [(1, 1), (1, 300), (97, 3), (211, 190)])
def test_every_pixel_of_every_depth_goes_through_once(faked, picture, dtype, size):
    engine, _ = faked()
    image = picture(*size, dtype=dtype)
    out = engine.restore(image, "denoise", SIGMA)
    assert out.pixels.dtype == dtype
    expected = image.pixels.astype(np.float64) + 0.1 * image.peak
    tolerance = {np.float32: 1e-6, np.float16: 1e-3}.get(dtype, 0.51)
    assert np.abs(out.pixels - np.minimum(expected, image.peak if image.bits < 32 else 9)).max() <= tolerance


def test_highlights_above_white_pass_by(faked):
    engine, made = faked()
    bright = Image(np.full((4, 4, 3), 3.5, np.float32))
    assert np.allclose(engine.restore(bright, "denoise", SIGMA).pixels, 3.6)
    assert made


def test_alpha_and_colour_space_are_carried(faked, picture):
    engine, _ = faked({"name": "denoise", "architecture": "srp", "planes": ()})
    image = picture(20, 31, dtype=np.uint16, alpha=True)
    out = engine.restore(image, "denoise")
    assert out.space is SRGB
    assert out.alpha.shape == (40, 62)
    assert out.alpha.dtype == np.uint16
    assert abs(float(out.alpha.mean()) - float(image.alpha.mean())) < 300


def test_settings_become_planes(faked, picture):
    engine, made = faked()
    engine.restore(picture(), "denoise", {"sigma": 51})
    assert made[0].seen[0][1] == pytest.approx((0.2,))
    engine.restore(picture(), "denoise")  # measured: the picture has noise of 0.05 · 255 = 12.75
    assert 8 < made[0].seen[-1][1][0] * 255 < 18
    with pytest.raises(UsageError, match="sigma must be 0 to 255"):
        engine.restore(picture(), "denoise", {"sigma": -1})


def test_too_little_memory_makes_smaller_tiles(faked, picture):
    engine, made = faked(tile=400, memory=100 * 100)
    image = picture(300, 300)
    out = engine.restore(image, "denoise", SIGMA)
    assert max(shape[0] for shape, _ in made[0].seen) < 150
    assert np.abs(out.pixels.astype(float) - np.minimum(image.pixels + 25.5, 255)).max() <= 0.51


def test_far_too_little_memory_is_one_sentence(faked, picture):
    engine, _ = faked(memory=10)
    with pytest.raises(OutOfMemory, match="Model denoise: it needs more memory than there is"):
        engine.restore(picture(), "denoise", SIGMA)


def test_what_is_looked_at_comes_first_and_pieces_make_the_whole(faked, picture):
    engine, _ = faked()
    image, pieces = picture(400, 400), []
    out = engine.restore(
        image, "denoise", SIGMA, order=Box(320, 320, 380, 380), on_tile=lambda x, y, part: pieces.append((x, y, part))
    )
    x, y, part = pieces[0]
    assert x <= 380
    assert y <= 380
    assert x + part.shape[1] > 320
    assert y + part.shape[0] > 320
    together = np.zeros_like(image.pixels)
    for x, y, part in pieces:
        together[y : y + part.shape[0], x : x + part.shape[1]] = part
    assert (together == out.pixels).all()


def test_progress_rises_and_cancelling_stops_within_a_tile(faked, picture):
    engine, made = faked()
    told = []
    engine.restore(picture(400, 400), "denoise", SIGMA, Progress(told.append))
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0.0, 1.0)
    made[0].seen.clear()

    def stop_at_third():
        if len(made[0].seen) == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        engine.restore(picture(400, 400), "denoise", SIGMA, Progress(checkpoint=stop_at_third))
    assert len(made[0].seen) == 2


def test_impossible_wishes_are_refused_before_the_work(faked, picture, monkeypatch):
    engine, made = faked()
    monkeypatch.setattr(engine_module, "available", lambda: 1000)
    with pytest.raises(OutOfMemory, match="MB are free"):
        engine.restore(picture(), "denoise", SIGMA)
    monkeypatch.setattr(engine_module, "MOST_PIXELS", 100)
    with pytest.raises(ModelError, match="megapixels"):
        engine.restore(picture(), "denoise", SIGMA)
    with pytest.raises(ModelMissing):
        engine.restore(picture(), "nothing")
    assert not made


def test_the_pace_is_learned_and_kept(faked, picture, tmp_path, registry):
    engine, _ = faked()
    guessed = engine.estimate("denoise", 4000, 3000)
    assert guessed.seconds > 0
    assert guessed.bytes > 4000 * 3000 * 3
    assert guessed.tiles > 10
    keeping = Engine(registry(), "cpu", cache=tmp_path / "cache", load=lambda card, detail, device: Fake(card))
    keeping.restore(picture(600, 600), "denoise", SIGMA)
    learned = keeping.estimate("denoise", 4000, 3000).seconds
    again = Engine(registry(), "cpu", cache=tmp_path / "cache")
    assert 0 < again.estimate("denoise", 4000, 3000).seconds < learned * 1.2
    assert keeping.calibrate("denoise") > 0
    (tmp_path / "cache" / "pace.json").write_text("[broken")
    assert Engine(registry(), "cpu", cache=tmp_path / "cache").estimate("denoise", 10, 10).seconds > 0


# ---- with torch and real (tiny, random) networks ----


def test_tiles_show_no_seam(make_model, registry, picture):
    make_model("up", "srp", "upscale", planes=())
    engine = Engine(registry(), "cpu")
    image = picture(250, 190, dtype=np.uint16)
    whole = engine.restore(image, "up").pixels
    runner = next(iter(engine._networks.values())).network
    assert (runner.scale, runner.margin) == (2, 5)
    runner.tile = 80
    tiled = engine.restore(image, "up").pixels
    assert np.abs(whole.astype(int) - tiled).max() <= 1


def test_a_u_net_sees_the_same_blocks_in_every_tile(make_model, registry, picture):
    make_model()
    engine = Engine(registry(), "cpu")
    image = picture(250, 191)
    whole = engine.restore(image, "denoise", SIGMA).pixels
    next(iter(engine._networks.values())).network.tile = 120
    tiled = engine.restore(image, "denoise", SIGMA).pixels
    assert np.abs(whole.astype(int) - image.pixels).mean() > 1  # it does something
    assert np.abs(whole.astype(int) - tiled).max() <= 1


@pytest.mark.parametrize("size", [(1, 1), (2, 3), (3, 1), (65, 17)])
def test_odd_sizes_16_bit_grey_and_alpha(make_model, registry, picture, size):
    make_model()
    make_model("up", "srp", "upscale", planes=(), options={"scale": 4})
    engine = Engine(registry(), "cpu")
    image = picture(*size, dtype=np.uint16, channels=1, alpha=True)
    for model, scale in (("denoise", 1), ("up", 4)):
        out = engine.restore(image, model, SIGMA)
        assert out.pixels.shape == (size[0] * scale, size[1] * scale, 1)
        assert out.pixels.dtype == out.alpha.dtype == np.uint16
        assert len(np.unique(out.pixels % 257)) > 1 or size == (1, 1)  # really 16 bits


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
def test_a_black_and_white_photo_kept_as_rgb_gets_no_colour(make_model, registry, picture, dtype):
    make_model("up", "srp", "upscale", planes=(), options={"scale": 4})
    engine = Engine(registry(), "cpu")
    one = picture(40, 31, dtype=dtype, channels=1)
    pieces = []
    out = engine.restore(
        Image(one.pixels.repeat(3, 2)), "up", on_tile=lambda x, y, piece: pieces.append(piece), order=None
    )
    assert out.neutral
    assert not out.grey
    assert pieces[0].shape[2] == 3
    assert (out.pixels[:, :, :1] == engine.restore(one, "up").pixels).all()


def test_who_gives_colour_is_let(make_model, registry, picture):
    make_model("colours", task="other")
    image = Image(picture(40, 40, channels=1).pixels.repeat(3, 2))
    assert not Engine(registry(), "cpu").restore(image, "colours", SIGMA).neutral


def test_one_channel_networks_run_on_each_colour(make_model, registry, picture):
    make_model("grey", planes=("sigma",), options={"channels": 1}, channels=1)
    engine = Engine(registry(), "cpu")
    image = picture(40, 40)
    out = engine.restore(image, "grey", SIGMA)
    for each in range(3):
        alone = engine.restore(Image(image.pixels[:, :, each : each + 1].copy()), "grey", SIGMA)
        assert np.abs(alone.pixels[:, :, 0].astype(int) - out.pixels[:, :, each]).max() <= 1


def test_detail_lies_between_the_two_sets_of_weights(make_model, registry, picture):
    make_model("up", "srp", "upscale", planes=(), detail=True)
    engine = Engine(registry(), "cpu")
    image = picture(dtype=np.float32)
    plain, half, full = (engine.restore(image, "up", {"detail": d}).pixels for d in (0.0, 0.5, 1.0))
    assert np.abs(plain - full).max() > 0.01
    assert np.abs(half - plain).mean() < np.abs(full - plain).mean()
    with pytest.raises(UsageError, match="detail"):
        engine.restore(image, "up", {"detail": 60})


def test_a_network_that_looks_at_the_whole_photo_does_the_same_in_every_tile(make_model, registry, picture):
    make_model("tone", "tonenet", "tone", planes=())
    engine = Engine(registry(), "cpu")
    image = picture(300, 260, dtype=np.uint16)
    whole = engine.restore(image, "tone").pixels
    next(iter(engine._networks.values())).network.tile = 64
    assert (engine.restore(image, "tone").pixels == whole).all()
    assert np.abs(whole.astype(int) - image.pixels).mean() > 300
    grey = engine.restore(picture(30, 20, channels=1), "tone")
    assert grey.grey


def test_activations_stay_small_and_cost_is_known(make_model, registry):
    make_model("denoise", options={"widths": [32, 64, 96], "blocks": [1, 1, 2]})
    engine = Engine(registry(), "cpu")
    runner = engine._loaded(engine.registry.get("denoise"), 0.0).network
    assert 25 < runner.cost < 29  # kMAC per pixel, as in the networks' table
    assert runner.activation == 32
    assert 900 <= runner.tile <= 1024
    assert runner.tile**2 * runner.activation <= 32 << 20


def test_a_heavy_network_gets_tiles_that_are_more_than_their_margins(make_model, registry):
    """Networks of others hold large tensors: small tiles would be computed over and over in their margins."""
    make_model("denoise", options={"widths": [32, 64, 96], "blocks": [1, 1, 2]})
    engine = Engine(registry(), "cpu")
    runner = engine._loaded(engine.registry.get("denoise"), 0.0).network
    for activation, edge in ((768.0, 256), (1587.5, 256), (5000.0, 163)):
        runner.activation = activation
        assert edge - runner.multiple < runner._largest_tile() <= edge
        assert runner._largest_tile() ** 2 * activation <= 4 * (32 << 20)


def damage_truncated(folder):
    data = (folder / "weights.safetensors").read_bytes()[:-100]
    (folder / "weights.safetensors").write_bytes(data)
    restamp(folder)


def damage_noise(folder):
    (folder / "weights.safetensors").write_bytes(b"not weights at all")
    restamp(folder)


def damage_hash(folder):
    (folder / "weights.safetensors").write_bytes(b"swapped by somebody")


def damage_shape(folder):
    card = (folder / "card.toml").read_text()
    (folder / "card.toml").write_text(card.replace("    8,\n", "    16,\n"))


def damage_options(folder):
    card = (folder / "card.toml").read_text()
    (folder / "card.toml").write_text(card.replace("unshuffle = 2", 'unshuffle = "a"'))


def damage_architecture(folder):
    card = (folder / "card.toml").read_text()
    (folder / "card.toml").write_text(card.replace('"punet"', '"dreamnet"'))


def damage_nan(folder):
    import torch
    from safetensors.torch import load_file, save_file

    path = folder / "weights.safetensors"
    weights = load_file(path)
    next(iter(weights.values())).view(-1)[0] = torch.nan
    save_file(weights, path)
    restamp(folder)


def restamp(folder):
    import hashlib
    import re

    digest = hashlib.sha256((folder / "weights.safetensors").read_bytes()).hexdigest()
    card = (folder / "card.toml").read_text()
    (folder / "card.toml").write_text(re.sub(r'sha256 = "\w+"', f'sha256 = "{digest}"', card))


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (damage_truncated, "corrupt"),
        (damage_noise, "corrupt"),
        (damage_hash, "not the ones its card describes"),
        (damage_shape, "do not fit the architecture punet"),
        (damage_options, "options do not fit punet"),
        (damage_architecture, "does not know that architecture"),
        (damage_nan, "not finite"),
    ],
)
def test_damaged_models_are_one_clear_sentence(make_model, registry, picture, damage, said):
    damage(make_model())
    with pytest.raises(ModelDamaged, match=said) as caught:
        Engine(registry(), "cpu").restore(picture(), "denoise", SIGMA)
    assert "\n" not in str(caught.value)


def test_a_wrong_scale_on_the_card_is_told(make_model, registry, picture):
    folder = make_model("up", "srp", "upscale", planes=())
    card = (folder / "card.toml").read_text()
    (folder / "card.toml").write_text(card.replace("\nscale = 2\n", "\nscale = 3\n", 1))
    with pytest.raises(ModelError, match="does not enlarge by 3"):
        Engine(registry(), "cpu").restore(picture(), "up")


def test_a_missing_device_falls_back_and_says_so(registry):
    import torch

    engine = Engine(registry(), "cuda")
    if torch.cuda.is_available():
        assert engine.device_note == ""
    else:
        assert engine.device_name == "CPU"
        assert "cuda" in engine.device_note
    with pytest.raises(UsageError, match="device must be"):
        assert Engine(registry(), "quantum").device_name


def test_several_threads_may_share_one_engine(make_model, registry, picture):
    make_model()
    engine, image, results = Engine(registry(), "cpu"), picture(100, 90), []
    work = [threading.Thread(target=lambda: results.append(engine.restore(image, "denoise", SIGMA))) for _ in range(3)]
    for each in work:
        each.start()
    for each in work:
        each.join()
    assert len(results) == 3
    assert all((each.pixels == results[0].pixels).all() for each in results)
