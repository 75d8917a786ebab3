"""Exported with receipts, and checked again: what is as it was written, and what is not."""

import json
from pathlib import Path

import piexif

from editor.desktop.dialogs.enhance_dialog import EnhanceDialog
from editor.desktop.dialogs.export_dialog import ExportDialog
from editor.desktop.errand import failed_only
from editor.desktop.unfinished import built, plain
from editor.tasks.changes import Changes, Outcome
from editor.tasks.enhance_photos import EnhancePhotos
from editor.tasks.enhancing import Wishes
from editor.tasks.export_photos import ExportPhotos
from editor.tasks.output import Output
from editor.tasks.write_back import WriteBack


def over(window, qtbot):
    qtbot.waitUntil(lambda: not window.session.jobs.busy, timeout=30_000)
    qtbot.wait(1)


def exported(window, qtbot, folder, *, receipts):
    """As a user does it: all photos chosen, the folder typed, the box ticked."""
    window.book["select-all"].trigger()
    window.book["export"].trigger()
    dialog = next(each for each in window.findChildren(ExportDialog) if each.isVisible())
    dialog.form.folder.setText(str(folder))
    dialog.receipts.setChecked(receipts)
    dialog.export_button.click()
    over(window, qtbot)
    return sorted(folder.glob("receipts *.json"))


def checked(window, qtbot, answers, files, way):
    answers.given |= {"files": files, "one_of": way}
    window.book["verify"].trigger()
    over(window, qtbot)
    return list(window.tray.rows.values())[-1]


def test_receipts_are_written_where_asked_for_and_checked(filled, album, qtbot, tmp_path, answers):
    piexif.insert(piexif.dump({"0th": {piexif.ImageIFD.Make: b"Nikon"}}), str(album / "IMG_0.jpg"))
    out = tmp_path / "for you"
    assert exported(filled, qtbot, tmp_path / "plain", receipts=False) == []
    (file,) = exported(filled, qtbot, out, receipts=True)
    told = json.loads(file.read_text())
    assert sorted(entry["output"] for entry in told["files"]) == sorted(map(str, out.glob("*.jpg")))
    row = checked(filled, qtbot, answers, [file], 1)
    assert "6" in row.state.text()
    assert not row.state.property("warn")
    assert "6 photo" in filled.foot.message.text()
    row.details.click()
    assert "none lost" in row.reasons.text()
    assert row.reasons.text().count("byte for byte the same") == 6
    assert "wrong" not in row.details.toolTip()

    victim = sorted(out.glob("*.jpg"))[2]
    victim.write_bytes(victim.read_bytes() + b"!")
    row = checked(filled, qtbot, answers, [file], 0)
    assert row.state.property("warn")
    row.details.click()
    assert f"{victim.name}: this is no longer the file that was written" in row.reasons.text()
    assert "wrong" in row.details.toolTip()
    assert "1 photo" in filled.foot.message.text()


def test_nothing_is_checked_unless_it_is_wanted(filled, qtbot, answers, tmp_path):
    answers.given |= {"files": [tmp_path / "receipts.json"], "one_of": -1}
    filled.book["verify"].trigger()
    assert not filled.session.jobs.busy
    (tmp_path / "receipts.json").write_text("[]")
    row = checked(filled, qtbot, answers, [tmp_path / "receipts.json"], 0)
    assert "no manifest" in row.state.text()


def test_a_second_export_leaves_the_first_receipts(filled, qtbot, tmp_path, answers, monkeypatch):
    from editor.desktop import receipt_deeds

    times = iter(["2026-11-29 10-00-00", "2026-11-29 10-00-01"])

    class Clock:
        @staticmethod
        def now():
            return Clock()

        def __format__(self, _):
            return next(times)

    monkeypatch.setattr(receipt_deeds, "datetime", Clock)
    assert len(exported(filled, qtbot, tmp_path / "out", receipts=True)) == 1
    filled.book["export-again"].trigger()
    over(filled, qtbot)
    assert len(list((tmp_path / "out").glob("receipts *.json"))) == 2


def test_the_job_with_receipts_can_be_written_down(tmp_path):
    task = ExportPhotos((3, 4), Output(tmp_path), manifest=tmp_path / "receipts.json")
    assert built(ExportPhotos, plain(task)) == task


def test_what_failed_is_tried_again_and_nothing_else(filled, album, qtbot, tmp_path, answers):
    """A photo that could not be read for a while: its drive was not there."""
    out, away = tmp_path / "out", tmp_path / "away.jpg"
    (album / "IMG_3.jpg").rename(away)
    (file,) = exported(filled, qtbot, out, receipts=True)
    row = list(filled.tray.rows.values())[-1]
    assert "1 failed" in row.state.text()
    assert row.retry.isVisible()
    assert "failed" in row.retry.toolTip()
    written = {path.name: path.stat().st_mtime_ns for path in out.glob("*.jpg")}
    assert len(written) == 5
    away.rename(album / "IMG_3.jpg")
    row.retry.click()
    over(filled, qtbot)
    row = list(filled.tray.rows.values())[-1]
    assert row.state.text() == "1 done"
    assert not row.retry.isVisible()
    after = {path.name: path.stat().st_mtime_ns for path in out.glob("*.jpg")}
    assert after.keys() - written.keys() == {"IMG_3.jpg"}
    assert {name: after[name] for name in written} == written
    both = sorted(out.glob("receipts *.json"))
    assert [len(json.loads(each.read_text())["files"]) for each in both] == [1, 5]
    assert file in both


def test_what_failed_is_told_apart_where_that_can_be():
    gone, fine = Outcome(Path("a"), reason="a: gone"), Outcome(Path("b"), Path("c"))
    task = ExportPhotos((3, 4), Output(Path("out")))
    assert failed_only(task, Changes(outcomes=(gone, fine))).sources == (3,)
    assert failed_only(task, Changes(outcomes=(fine, fine))) is None
    assert failed_only(task, Changes(outcomes=(gone,))) is None, "which of the two is not known"
    folder = EnhancePhotos((Path("album"),), Output(Path("out")))
    assert failed_only(folder, Changes(outcomes=(gone, fine, gone))).sources == (Path("a"), Path("a"))
    assert failed_only(WriteBack((7, 8)), Changes(outcomes=(fine, gone))).photo_ids == (8,)
    assert failed_only(object(), Changes(outcomes=(gone,))) is None


def test_what_models_did_has_receipts_too(filled, qtbot, tmp_path, answers):
    filled.session.photos.choose_rows([(1, 1)])
    filled.book["enhance-batch"].trigger()
    dialog = next(each for each in filled.findChildren(EnhanceDialog) if each.isVisible())
    dialog.what.set_wishes(Wishes(("denoise",), 60.0))
    dialog.form.folder.setText(str(tmp_path / "out"))
    dialog.edits_only.setChecked(True)
    assert not dialog.receipts.isEnabled(), "nothing is written"
    dialog.copies.setChecked(True)
    dialog.receipts.setChecked(True)
    dialog.add.setChecked(False)
    dialog.go_button.click()
    over(filled, qtbot)
    (file,) = (tmp_path / "out").glob("receipts *.json")
    entries = json.loads(file.read_text())["files"]
    assert [len(sha) for entry in entries for sha in entry["models"].values()] == [64]
    row = checked(filled, qtbot, answers, [file], 0)
    assert row.state.text() == "1 done"
