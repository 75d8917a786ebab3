"""The folders of the library look as they do on the disk."""

from pathlib import Path

from editor.catalog.folder import Folder
from editor.desktop.browser.folder_tree import branches


def drawn(found, depth=0):
    lines = []
    for branch in found:
        lines.append(f"{'  ' * depth}{branch.name} {branch.count}")
        lines += drawn(branch.children(), depth + 1)
    return lines


def tree(*paths):
    return drawn(branches([Folder(Path(path), place + 1) for place, path in enumerate(paths)]))


def test_one_folder_is_called_by_its_name():
    assert tree("/users/me/Pictures") == ["Pictures 1"]


def test_folders_nest_are_counted_and_sorted_like_a_person_sorts():
    found = tree("/users/me/P/trip 10", "/users/me/P/trip 9", "/users/me/P/trip 9/raw/best", "/users/me/P/trip 1")
    assert found == ["P 10", "  trip 1 4", "  trip 9 5", "    raw/best 3", "  trip 10 1"]


def test_disks_stand_beside_each_other():
    found = tree("/users/me/Pictures/a", "/media/card/DCIM/100", "/media/card/DCIM/101")
    assert found == ["a 1", "DCIM 5", "  100 2", "  101 3"]


def test_two_of_one_name_are_told_apart():
    assert tree("/a/Pictures", "/b/Pictures") == ["a/Pictures 1", "b/Pictures 2"]


def test_nothing_and_the_root_itself():
    assert branches([]) == []
    assert tree("/") == ["/ 1"]
