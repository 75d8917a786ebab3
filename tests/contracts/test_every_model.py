"""What every model that comes with Albumen promises; a new folder in models/ is held to it by being there."""

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from editor.imaging.blend import blend
from editor.imaging.image import Image
from editor.restoration.card import check, read_card
from editor.restoration.diagnose import diagnose
from editor.restoration.engine import Engine
from editor.restoration.faithfulness import faithfulness
from editor.restoration.registry import Registry

MODELS = Path(__file__).resolve().parents[2] / "models"
CARDS = [read_card(path.parent, shipped=True) for path in sorted(MODELS.glob("*/card.toml"))]
PAINTERS = [card for card in CARDS if card.planes != ("mask",)]
RESTORERS = [card for card in PAINTERS if card.task in ("denoise", "jpeg", "clean", "deblur", "upscale")]
SETTINGS = {"sigma": 12.0, "quality": 50.0}


def named(cards):
    return pytest.mark.parametrize("card", cards, ids=[card.id for card in cards])


@pytest.fixture(scope="module")
def engine():
    return Engine(Registry([MODELS]), "cpu")


@pytest.fixture(scope="module")
def photos(shared):
    """Three clean photos that no model was trained on, and each with noise of σ 12."""
    from PIL import Image as Pillow

    files = sorted((shared / "data" / "val").glob("*.webp"))[3::14][:3]
    clean = [np.ascontiguousarray(np.array(Pillow.open(file).convert("RGB"))[:224, :256]) for file in files]
    random = np.random.default_rng(7)
    return clean, [np.clip(each + random.normal(0, 12, each.shape), 0, 255).astype(np.uint8) for each in clean]


def waves(height, width, dtype=np.uint8, channels=3):
    """A picture that needs no file: smooth waves with some grain."""
    y, x = np.mgrid[:height, :width]
    random = np.random.default_rng(height * width)
    each = [0.5 + 0.3 * np.sin(x / (5 + c) + y / (9 - c)) for c in range(channels)]
    values = np.clip(np.stack(each, 2) + random.normal(0, 0.03, (height, width, channels)), 0, 1)
    return (values * (np.iinfo(dtype).max if np.issubdtype(dtype, np.integer) else 1)).astype(dtype)


def decibels(a, b):
    return 10 * np.log10(255**2 / max(1e-9, float(np.mean((a.astype(float) - b) ** 2))))


def reduced(pixels, card):
    size = (pixels.shape[1] // card.scale, pixels.shape[0] // card.scale)
    return cv2.resize(pixels, size, interpolation=cv2.INTER_AREA) if card.scale > 1 else pixels


@named(CARDS)
def test_the_weights_are_those_of_the_card(card):
    check(card)
    assert card.title
    assert card.licence
    assert card.training_data
    assert card.weights.stat().st_size < 16 << 20


@named([card for card in CARDS if card.options.get("turns", 1) > 1])
def test_best_is_the_standard_model_with_more_care(card, engine, photos):
    """Newer weights of the one are to be copied to the other; and a photo held otherwise is enlarged alike."""
    standard = engine.registry.best_for(card.task, card.scale)
    assert standard.variant == "standard"
    assert standard.sha256 == card.sha256
    assert {**standard.options, "turns": card.options["turns"]} == card.options
    small = reduced(photos[0][0], card)
    made = engine.restore(Image(small), card.id).pixels
    turned = engine.restore(Image(np.ascontiguousarray(np.rot90(small))), card.id).pixels
    once, once_turned = (
        engine.restore(Image(np.ascontiguousarray(each)), standard.id).pixels for each in (small, np.rot90(small))
    )
    assert decibels(np.rot90(turned, -1), made) > decibels(np.rot90(once_turned, -1), once) + 6


@named(PAINTERS)
def test_eight_bits_are_as_good_as_computed_in_full(card, engine, photos):
    """The quick arithmetic that 8-bit photos get, where the CPU has it, is off by less than rounding to 8 bits is
    (0.29 of 255 in the mean)."""
    runner = engine._loaded(card, 0.0).network
    if not runner._half:
        pytest.skip("this CPU has no bfloat16, or the network is computed in full on every one")
    for noisy in photos[1]:
        tile = noisy.astype(np.float32) / 255
        told = [{"sigma": 12.0 / 255, "quality": 0.5, "strength": 1.0}[plane] for plane in card.planes]
        off = 255 * (runner.run(tile, told, fine=False) - runner.run(tile, told))
        assert np.abs(off).max() > 0
        assert np.sqrt(np.mean(off**2)) < 0.29
        assert np.abs(off).max() < 4
        assert np.abs(off.mean((0, 1))).max() < 0.05  # no cast


def test_good_photos_are_left_alone(engine, shared):
    """What enhancing does by itself to forty photos that nothing was trained or fitted on: mixed clean-up is never
    chosen, hardly anything else is, and at the strength that is said it keeps them within 45 dB."""
    from PIL import Image as Pillow

    touched = []
    for file in sorted((shared / "data" / "val").glob("*.webp")):
        image = Image(np.array(Pillow.open(file).convert("RGB")))
        chosen = [each for each in diagnose(image).needed if each.edit in {card.task for card in RESTORERS}]
        assert "clean" not in {each.edit for each in chosen}, file.name
        for wanted in chosen:
            card = engine.registry.best_for(wanted.edit)
            if card.scale > 1:
                continue
            settings = {key: value for key, value in wanted.settings.items() if key in SETTINGS}
            out = blend(image, engine.restore(image, card.id, settings), wanted.strength / 100)
            touched.append((file.name, wanted.edit, decibels(out.pixels, image.pixels)))
    assert all(kept >= 45 for _, _, kept in touched), touched
    assert len(touched) <= 3


def test_a_good_photo_keeps_its_light(engine, shared):
    """Nothing is lit up or toned by itself; and asked for it, tone leaves most photos and low light nearly all as they
    are."""
    from PIL import Image as Pillow

    files = sorted((shared / "data" / "val").glob("*.webp"))
    images = [Image(np.array(Pillow.open(file).convert("RGB"))[::2, ::2].copy()) for file in files]
    assert not [each for image in images for each in diagnose(image).needed if each.edit in ("lowlight", "auto_tone")]
    for model, least in (("tone", 0.6), ("lowlight", 0.75)):
        same = [np.array_equal(engine.restore(image, model).pixels, image.pixels) for image in images]
        assert np.mean(same) >= least, model


def test_a_dull_photo_gets_its_contrast_back(engine, photos):
    """A veil over a photo, even one thicker than any that tone has learnt from, is lifted for the most part."""
    for clean in photos[0]:
        for dull, least in ((clean // 2 + 40, 1.6), (clean // 4 + 20, 2.0)):
            toned = engine.restore(Image(dull), "tone").pixels
            span = [float(np.subtract(*np.quantile(each, (0.99, 0.01)))) for each in (dull, toned)]
            assert span[1] > least * span[0]


@named([card for card in RESTORERS if card.scale > 1])
def test_an_enlarged_photo_made_small_again_is_the_photo(card, engine, photos):
    for clean in photos[0]:
        assert decibels(reduced(engine.restore(Image(clean), card.id).pixels, card), clean) > 36


@named([card for card in CARDS if card.detail])
def test_detail_brings_back_fine_contrast_and_invents_no_light_or_colour(card, engine, photos):
    """What enlarging lost of the finest contrast comes back with the slider, more the farther it stands; made small
    again the photo is still the photo, and the meter does not call it invented at 60."""
    for clean in photos[0]:
        small = Image(reduced(clean, card))
        made = [engine.restore(small, card.id, {"detail": amount}).pixels for amount in (0.0, 0.6, 1.0)]
        true, *fine = (fine_contrast(each) for each in (clean, *made))
        assert fine[0] < fine[1] < fine[2]
        assert abs(fine[1] - true) < abs(fine[0] - true)
        assert fine[2] < 1.6 * true + 1
        told = [faithfulness(small, Image(each)) for each in made]
        assert min(told[0].consistency, told[1].consistency) > told[2].consistency
        assert told[1].consistency < told[0].consistency + 1
        assert told[1].consistency > 34
        assert not told[1].doubtful


def fine_contrast(pixels):
    """Standard deviation of what a slight blur takes away."""
    light = pixels.astype(np.float32).mean(2)
    return float((light - cv2.GaussianBlur(light, (0, 0), 1.0)).std())


@named([card for card in RESTORERS if "strength" in card.planes])
def test_at_half_strength_models_without_a_measure_hardly_change_a_clean_photo(card, engine, photos):
    """Clean-up and deblurring are told how much to do, not how much there is: they are the ones to be careful with."""
    for clean in photos[0]:
        out = engine.restore(Image(clean), card.id)
        assert decibels(blend(Image(clean), out, 0.5).pixels, clean) > 42
        assert decibels(out.pixels, clean) > 36


@named([card for card in RESTORERS if card.scale == 1])
def test_there_is_no_ringing_at_the_rim(card, engine, photos):
    """A clean photo cut out of its surroundings changes at its rim no more than it does there within them."""
    rims, insides = 0.0, 0.0
    for clean in photos[0]:
        part = (slice(40, -40), slice(40, -40))
        within = engine.restore(Image(clean), card.id, dict(SETTINGS)).pixels[part].astype(float)
        alone = engine.restore(Image(np.ascontiguousarray(clean[part])), card.id, dict(SETTINGS)).pixels.astype(float)
        rim = np.ones(alone.shape[:2], bool)
        rim[6:-6, 6:-6] = False
        rims += np.mean((alone - clean[part])[rim] ** 2)
        insides += np.mean((within - clean[part])[rim] ** 2)
    assert rims < 1.3 * insides + 0.5


@named([card for card in RESTORERS if set(card.planes) & {"sigma", "quality"}])
def test_the_mildest_setting_hardly_changes_a_clean_photo(card, engine, photos):
    for clean in photos[0]:
        mild = engine.restore(Image(clean), card.id, {"sigma": 0.5, "quality": 96})
        assert decibels(mild.pixels, clean) > 42


@named(RESTORERS)
def test_colours_do_not_shift(card, engine, photos):
    for clean in photos[0]:
        before = cv2.cvtColor(clean.astype(np.float32) / 255, cv2.COLOR_RGB2LAB)
        out = reduced(engine.restore(Image(clean), card.id, dict(SETTINGS)).pixels, card)
        after = cv2.cvtColor(out.astype(np.float32) / 255, cv2.COLOR_RGB2LAB)
        smooth = [cv2.GaussianBlur(each, (0, 0), 8) for each in (before, after)]
        assert np.linalg.norm(smooth[0] - smooth[1], axis=2).mean() < 0.5


@named(PAINTERS)
def test_tiles_show_no_seam(card, engine, photos):
    image = Image(photos[1][0])
    whole = engine.restore(image, card.id, dict(SETTINGS)).pixels
    loaded = engine._networks.items()
    runner = next(each.network for key, each in loaded if each.network.card.id == card.id and key[1] == 0)
    usual, runner.tile = runner.tile, 144
    try:
        pieces = []
        tiled = engine.restore(image, card.id, dict(SETTINGS), on_tile=lambda *piece: pieces.append(piece)).pixels
    finally:
        runner.tile = usual
    assert len(pieces) > 3
    assert np.abs(whole.astype(int) - tiled).max() <= 1


@named([card for card in RESTORERS if card.task == "denoise"])
def test_noise_goes_and_the_rim_of_the_picture_is_no_worse_than_its_middle(card, engine, photos):
    rims, insides = 0.0, 0.0
    for clean, noisy in zip(*photos, strict=True):
        whole = engine.restore(Image(noisy), card.id, {"sigma": 12.0}).pixels
        assert decibels(whole, clean) > decibels(noisy, clean) + 1.5
        part = (slice(32, -32), slice(32, -32))
        alone = engine.restore(Image(noisy[part].copy()), card.id, {"sigma": 12.0}).pixels
        rim = np.ones(alone.shape[:2], bool)
        rim[4:-4, 4:-4] = False
        insides += np.mean((whole[part].astype(float) - clean[part])[rim] ** 2)
        rims += np.mean((alone.astype(float) - clean[part])[rim] ** 2)
    assert rims < 1.15 * insides


@named(PAINTERS)
@pytest.mark.parametrize("size", [(1, 1), (1, 37), (23, 2), (65, 47)])
def test_odd_sizes_sixteen_bits_and_alpha(card, engine, size):
    pixels = waves(*size, dtype=np.uint16)
    image = Image(pixels, alpha=pixels[:, :, 0].copy())
    out = engine.restore(image, card.id, dict(SETTINGS))
    expected = (size[0] * card.scale, size[1] * card.scale)
    assert out.pixels.shape == (*expected, 3)
    assert out.pixels.dtype == out.alpha.dtype == np.uint16
    assert out.alpha.shape == expected
    if card.scale == 1:
        assert (out.alpha == image.alpha).all()
    if size == (65, 47):
        assert np.count_nonzero(out.pixels % 257) > out.pixels.size / 2  # not eight bits in disguise


@named(PAINTERS)
def test_grey_stays_grey_and_floats_stay_floats(card, engine):
    grey = engine.restore(Image(waves(50, 40, channels=1)), card.id, dict(SETTINGS))
    assert grey.grey
    kept_as_colour = engine.restore(Image(waves(50, 40, channels=1).repeat(3, 2)), card.id, dict(SETTINGS))
    assert kept_as_colour.neutral
    assert kept_as_colour.pixels.shape[2] == 3
    floats = engine.restore(Image(waves(50, 40, np.float32)), card.id, dict(SETTINGS))
    assert floats.pixels.dtype == np.float32
    assert np.isfinite(floats.pixels).all()


@named([card for card in PAINTERS if card.scale == 1])
def test_strength_nothing_is_the_original_bit_for_bit(card, engine):
    image = Image(waves(40, 40))
    changed = engine.restore(image, card.id, dict(SETTINGS))
    assert blend(image, changed, 0.0).pixels is image.pixels


@named(PAINTERS)
def test_the_same_twice_and_all_numbers_in_range(card, engine):
    image = Image(waves(64, 48))
    first, second = (engine.restore(image, card.id, dict(SETTINGS)).pixels for _ in range(2))
    assert (first == second).all()
    black = engine.restore(Image(np.zeros((40, 40, 3), np.uint8)), card.id, dict(SETTINGS)).pixels
    white = engine.restore(Image(np.full((40, 40, 3), 255, np.uint8)), card.id, dict(SETTINGS)).pixels
    if card in RESTORERS:
        assert black.mean() < 4
        assert white.mean() > 251


@named(CARDS)
def test_every_score_names_the_command_that_repeats_it(card):
    rows = json.loads((card.folder / "scores.json").read_text("utf-8"))
    assert rows
    assert len({(row["test"], row["metric"]) for row in rows}) == len(rows)
    for row in rows:
        assert row["command"].startswith(f"python -m editor.training evaluate models/{card.id} {row['test']}")
        assert np.isfinite(row["value"])


def test_no_real_noisy_photo_is_worse_than_it_came():
    rows = json.loads((MODELS / "denoise" / "scores.json").read_text("utf-8"))
    real = [row for row in rows if row["test"].startswith("polyu") and row["metric"] == "PSNR"]
    assert {row["test"] for row in real} == {"polyu", "polyu-blind"}
    assert all((row["pictures"], row["worse"]) == (50, 0) and row["gain_worst"] > 0 for row in real)


def test_brightness_noise_and_coloured_speckle_go_apart(engine, photos):
    from editor.develop.edits import edit_called

    noisy = Image(photos[1][1])
    made = engine.restore(noisy, "denoise", {"sigma": 12.0})

    def parts(pixels):
        return np.moveaxis(cv2.cvtColor(pixels, cv2.COLOR_RGB2YCrCb).astype(float), 2, 0)

    speckle, brightness = (
        parts(edit_called("denoise")(luminance=luma, colour=colour).mix(noisy, made).pixels)
        for luma, colour in ((0.0, 100.0), (100.0, 0.0))
    )
    before, whole = parts(noisy.pixels), parts(made.pixels)
    assert np.abs(speckle[0] - before[0]).mean() < 0.7
    assert np.abs(speckle[1:] - whole[1:]).mean() < 0.25 * np.abs(before[1:] - whole[1:]).mean()
    assert np.abs(brightness[0] - whole[0]).mean() < 0.7
    assert np.abs(brightness[1:] - before[1:]).mean() < 0.25 * np.abs(before[1:] - whole[1:]).mean()
