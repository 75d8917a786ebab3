import importlib
import inspect
import pkgutil

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QWidget

import editor.desktop
from editor.desktop.guard import guarded

ORDINARY = {"__init__", "__repr__", "__eq__", "__hash__", "tr", "__new__"}


def test_it_reports_and_returns_the_default(caught):
    class Sized(QWidget):
        @guarded(QSize)
        def sizeHint(self):
            raise ValueError("no size")

        @guarded(7)
        def heightForWidth(self, width):
            raise KeyError(width)

    widget = Sized()
    assert widget.sizeHint() == QSize()
    assert widget.heightForWidth(3) == 7
    assert [type(error) for error in caught] == [ValueError, KeyError]
    widget.deleteLater()


def test_it_passes_what_works_through(caught):
    @guarded(None)
    def method(first, *, second):
        return first, second

    assert method(1, second=2) == (1, 2)
    assert caught == []


def _classes():
    for found in pkgutil.walk_packages(editor.desktop.__path__, "editor.desktop."):
        module = importlib.import_module(found.name)
        for thing in vars(module).values():
            if inspect.isclass(thing) and thing.__module__ == found.name and issubclass(thing, QObject):
                yield thing


def test_every_override_of_a_qt_method_is_guarded():
    seen, bare = 0, []
    for kind in _classes():
        of_qt = [base for base in kind.__mro__ if base.__module__.startswith("PySide6")]
        for name, member in vars(kind).items():
            if name in ORDINARY or not inspect.isfunction(member):
                continue
            if any(name in vars(base) for base in of_qt):
                seen += 1
                if not getattr(member, "__guarded__", False):
                    bare.append(f"{kind.__module__}.{kind.__name__}.{name}")
    assert seen
    assert not bare, f"these override a Qt method without @guarded: {bare}"
