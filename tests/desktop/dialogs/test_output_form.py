from datetime import datetime
from pathlib import Path

import pytest

from editor.desktop.dialogs.export_presets import ExportPresets, ours
from editor.desktop.dialogs.output_form import Example, OutputForm
from editor.errors import UsageError
from editor.formats.files import all_formats
from editor.metadata.fields import Fields
from editor.metadata.policy import Policy

EXAMPLE = Example(
    Path("/photos/IMG_7.jpg"), Fields(model="Nikon Z6", taken=datetime(2026, 9, 21, 18, 42)), Path("/photos")
)


@pytest.fixture
def form(qtbot):
    made = OutputForm(EXAMPLE, "/out")
    qtbot.addWidget(made)
    made.show()
    return made


def choose(combo, data):
    combo.setCurrentIndex(combo.findData(data))


def test_every_format_that_can_be_written_is_offered(form):
    offered = {form.format.itemData(at) for at in range(form.format.count())}
    assert offered == {None, *(name for name, each in all_formats().items() if each.can_write)}


def test_the_name_is_shown_as_it_is_typed(form):
    assert form.shown_name.text().endswith("IMG_7.jpg")
    form.template.setText("{date}_{number:03}_{camera}")
    assert form.shown_name.text().endswith("2026-09-21_001_Nikon Z6.jpg")
    choose(form.format, "png")
    assert form.shown_name.text().endswith(".png")
    form.template.setText("{nonsense}")
    assert "nonsense" in form.shown_name.text()
    assert form.template.property("wrong")
    with pytest.raises(UsageError):
        form.output()


def test_a_format_shows_its_own_options(form):
    choose(form.format, "jpeg")
    assert form.quality.isVisible()
    assert not form.compression.isVisible()
    choose(form.format, "tiff")
    assert form.compression.isVisible()
    assert form.bits.isVisible()
    assert not form.quality.isVisible()


def test_what_was_chosen_becomes_an_output(form):
    choose(form.format, "jpeg")
    form.quality.setValue(77)
    choose(form.sizing, "edge")
    assert form.edge.isVisible()
    form.edge.setValue(1500)
    choose(form.policy, "no-location")
    choose(form.conflict, "skip")
    choose(form.colour, "srgb")
    choose(form.sharpening, "print")
    form.structure.setChecked(True)
    form.watermark.setText("© Me")
    output = form.output()
    assert (output.folder, output.format, output.options.quality) == (Path("/out"), "jpeg", 77)
    assert (output.long_edge, output.percent, output.root) == (1500, None, Path("/photos"))
    assert (output.policy, output.conflict, output.colour) == (Policy.NO_LOCATION, "skip", "srgb")
    assert (output.sharpening, output.watermark) == ("print", "© Me")


def test_without_a_folder_there_is_no_output(form):
    form.folder.clear()
    with pytest.raises(UsageError, match="folder"):
        form.output()


def test_settings_make_a_round_trip(form, qtbot):
    choose(form.format, "webp")
    form.lossless.setChecked(True)
    choose(form.sizing, "percent")
    form.percent.setValue(40)
    form.template.setText("{name}-small")
    other = OutputForm(EXAMPLE, "/out")
    qtbot.addWidget(other)
    other.set_settings(form.settings())
    assert other.output() == form.output()
    other.set_settings({"format": "no such format", "quality": 12})
    assert other.output().format == "webp"


@pytest.mark.parametrize("name", ours())
def test_our_presets_can_be_used(form, name):
    form.set_settings(ours()[name])
    assert form.output().format == (ours()[name]["format"] or None)


def test_presets_are_kept_replaced_and_removed(tmp_path):
    presets = ExportPresets(tmp_path / "p.json")
    presets.keep("Mine", {"format": "png"})
    presets.keep("Mine", {"format": "jpeg"})
    assert ExportPresets(tmp_path / "p.json").own == {"Mine": {"format": "jpeg"}}
    assert list(presets.all())[-1] == "Mine"
    presets.remove("Mine")
    assert ExportPresets(tmp_path / "p.json").own == {}
    (tmp_path / "p.json").write_text("{]")
    assert ExportPresets(tmp_path / "p.json").own == {}


def test_the_size_of_a_print_is_told_in_pixels(form):
    form.folder.setText("out")
    form.sizing.setCurrentIndex(form.sizing.findData("print"))
    form.size_row.paper.setValue(30)
    form.size_row.dpi.setValue(300)
    assert form.output().long_edge == 3543
    assert form.output().dpi == 300
    assert "3543 px" in form.size_row.note.text()
    assert not form.edge.isVisibleTo(form)
    kept = form.settings()
    form.sizing.setCurrentIndex(form.sizing.findData("full"))
    assert (form.output().long_edge, form.output().dpi) == (None, None)
    form.size_row.dpi.setValue(100)
    form.set_settings(kept)
    assert form.output().long_edge == 3543


def test_the_colour_spaces_are_all_offered_and_say_when_8_bits_are_few(form, monkeypatch):
    from editor.formats.files import all_formats
    from editor.tasks.output import COLOURS

    monkeypatch.setattr(type(all_formats()["jxl"]), "profiles", False)
    assert [form.colour.itemData(at) for at in range(form.colour.count())] == list(COLOURS)
    assert not form.colour_hint.isVisible()
    choose(form.format, "tiff")
    choose(form.colour, "prophoto")
    assert form.colour_hint.isVisible()
    choose(form.bits, 16)
    assert not form.colour_hint.isVisible()
    assert form.output().colour == "prophoto"
    choose(form.format, "jpeg")
    assert "8 bits" in form.colour_hint.text()
    choose(form.format, "jxl")
    assert "sRGB" in form.colour_hint.text()


def test_damaged_photos_are_made_only_where_asked(form):
    assert not form.output().damaged
    form.damaged.setChecked(True)
    assert form.output().damaged
    assert form.settings()["damaged"] is True
