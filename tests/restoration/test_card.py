import pytest
import tomli_w

from editor.errors import ModelDamaged
from editor.restoration.card import check, read_card

SHA = "ab" * 32


def folder(tmp_path, **more):
    card = {"id": "x", "task": "denoise", "architecture": "punet", "sha256": SHA, **more}
    (tmp_path / "card.toml").write_text(tomli_w.dumps({k: v for k, v in card.items() if v is not None}))
    (tmp_path / "weights.safetensors").write_bytes(b"weights")
    return tmp_path


def test_a_card_is_read_whole(tmp_path):
    place = folder(
        tmp_path, title="Denoise", options={"widths": [8, 16]}, planes=["sigma"], licence="Apache-2.0", limits="faces"
    )
    (place / "scores.json").write_text('[{"test": "cbsd68-s25", "metric": "PSNR", "value": 31.1, "pictures": 68}]')
    card = read_card(place)
    assert (card.title, card.task, card.planes, card.scale) == ("Denoise", "denoise", ("sigma",), 1)
    assert card.options == {"widths": [8, 16]}
    assert card.weights.is_absolute()
    assert card.scores == {"cbsd68-s25 PSNR": 31.1}
    assert card.fingerprint == SHA
    assert card.limits == "faces"


def test_the_fingerprint_knows_both_sets_of_weights(tmp_path):
    (tmp_path / "weights-detail.safetensors").write_bytes(b"more")
    first = read_card(folder(tmp_path, detail_sha256="cd" * 32)).fingerprint
    second = read_card(folder(tmp_path, detail_sha256="ce" * 32)).fingerprint
    assert len({first, second, SHA}) == 3


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"task": None}, "task is missing"),
        ({"task": "magic"}, "unknown task 'magic'"),
        ({"architecture": None}, "architecture is missing"),
        ({"sha256": "123"}, "64 hexadecimal digits"),
        ({"scale": 0}, "scale must be"),
        ({"scale": "two"}, "scale must be"),
        ({"weights": "../elsewhere.safetensors"}, "beside the card"),
        ({"id": "../../x"}, "letters, digits"),
        ({"cost": "dear"}, "could not convert"),
    ],
)
def test_a_card_that_makes_no_sense_says_why(tmp_path, change, said):
    with pytest.raises(ModelDamaged, match=said):
        read_card(folder(tmp_path, **change))


def test_missing_and_broken_files_say_what_is_wrong(tmp_path):
    with pytest.raises(ModelDamaged, match="no card"):
        read_card(tmp_path)
    (folder(tmp_path) / "weights.safetensors").unlink()
    with pytest.raises(ModelDamaged, match=r"weights \(weights.safetensors\) are not there"):
        read_card(tmp_path)
    (tmp_path / "card.toml").write_bytes(b"\xff\xfe not toml")
    with pytest.raises(ModelDamaged, match="cannot be read"):
        read_card(tmp_path)


def test_scores_that_cannot_be_read_are_no_scores(tmp_path):
    (folder(tmp_path) / "scores.json").write_text("{broken")
    assert read_card(tmp_path).scores == {}


def test_check_compares_the_files_with_the_card(tmp_path, make_model):
    card = read_card(make_model())
    check(card)
    card.weights.write_bytes(card.weights.read_bytes()[:-1] + b"x")
    with pytest.raises(ModelDamaged, match="not the ones its card describes"):
        check(card)
    card.weights.unlink()
    with pytest.raises(ModelDamaged, match="cannot be read"):
        check(card)
