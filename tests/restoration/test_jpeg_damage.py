import numpy as np
import pytest

from editor.imaging.image import Image
from editor.restoration.jpeg_damage import measure, table_quality


@pytest.fixture(scope="module")
def clean_crops(clean_crops):  # smaller: these tests save many files
    return [crop[:320, :320].copy() for crop in clean_crops[:5]]


@pytest.mark.parametrize("quality", [10, 30, 50, 62, 75, 90, 97])
def test_tables_tell_the_quality(as_jpeg, quality):
    _, tables = as_jpeg(np.zeros((16, 16, 3), np.uint8), quality)
    assert abs(table_quality(tables.luma) - quality) <= 1


@pytest.mark.parametrize("quality", [25, 50, 70, 85])
def test_pixels_tell_the_quality_of_a_file_saved_without_loss_since(clean_crops, as_jpeg, quality):
    found = [measure(Image(as_jpeg(crop, quality)[0])) for crop in clean_crops]
    assert all(abs(each.quality - quality) <= 2 for each in found)
    assert not any(each.twice for each in found)


def test_lossless_photos_show_no_trace(clean_crops):
    assert [measure(Image(crop)).quality for crop in clean_crops] == [None] * len(clean_crops)


@pytest.mark.parametrize(("first", "second"), [(50, 75), (50, 90), (75, 95), (30, 60)])
def test_a_file_saved_twice_is_found_out(clean_crops, as_jpeg, first, second):
    for crop in clean_crops:
        pixels, tables = as_jpeg(as_jpeg(crop, first)[0], second)
        told = measure(Image(pixels), tables)
        assert told.twice
        assert abs(told.quality - first) <= 2
        assert abs(told.table_quality - second) <= 1


def test_also_where_it_was_cropped_in_between(clean_crops, as_jpeg):
    for crop in clean_crops:
        pixels, tables = as_jpeg(as_jpeg(crop, 50)[0][3:, 5:].copy(), 95)
        told = measure(Image(pixels), tables)
        assert (told.twice, told.shift) == (True, (3, 5))
        assert abs(told.quality - 50) <= 2


@pytest.mark.parametrize("quality", [40, 60, 75, 85, 95])
def test_a_file_saved_once_is_not_suspected(clean_crops, as_jpeg, quality):
    for crop in clean_crops:
        pixels, tables = as_jpeg(crop, quality)
        assert not measure(Image(pixels), tables).twice


def test_a_turned_photo_still_has_one_grid(clean_crops, as_jpeg):
    pixels, tables = as_jpeg(clean_crops[0][:570, :571].copy(), 60)
    told = measure(Image(np.ascontiguousarray(np.rot90(pixels))), tables)
    assert (told.quality, told.twice) == (60, False)


def test_tiny_pictures_tell_what_their_tables_tell(as_jpeg):
    pixels, tables = as_jpeg(np.zeros((3, 5, 3), np.uint8), 40)
    assert measure(Image(pixels), tables).quality in (39, 40, 41)
    assert measure(Image(pixels)).quality is None
