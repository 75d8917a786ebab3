"""Making: what is held in memory while one photo becomes its file."""

import weakref

from editor.develop.edits import edit_called
from editor.develop.recipe import Recipe
from editor.formats.files import read
from editor.tasks import making
from editor.tasks.develop_photos import DevelopPhotos
from editor.tasks.output import Output

BRIGHTER = Recipe().with_edit(edit_called("exposure")(stops=0.5))


def test_the_original_is_let_go_of_before_the_file_is_written(studio, make_jpeg, tmp_path, monkeypatch):
    originals, alive = [], []
    open_for, write_photo = making.open_for, making.write_photo

    def opening(*asked):
        picture, scale = open_for(*asked)
        originals.append(weakref.ref(picture.image.pixels))
        return picture, scale

    def writing(*told, **more):
        alive.append(originals[-1]() is not None)
        return write_photo(*told, **more)

    monkeypatch.setattr(making, "open_for", opening)
    monkeypatch.setattr(making, "write_photo", writing)
    source = make_jpeg(tmp_path / "in" / "one.jpg")
    outcome = DevelopPhotos((source,), Output(tmp_path / "out"), BRIGHTER).run(studio).outcomes[0]
    assert outcome.reason == ""
    assert alive == [False]
    made = read(tmp_path / "out" / "one.jpg")
    assert (made.image.width, made.image.height) == (96, 64)
    assert made.metadata.fields.iso == 200
