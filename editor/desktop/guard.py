"""guarded: what every method that overrides one of Qt's must wear."""

import functools
import sys
from collections.abc import Callable
from typing import Any, TypeVar

Method = TypeVar("Method", bound=Callable[..., Any])


def guarded(default: Any = None) -> Callable[[Method], Method]:
    """Catch what escapes an overridden Qt method, report it through sys.excepthook and return `default`.

    Qt calls these methods from C++, where an exception has nowhere to go: PySide drops it, and some versions free
    another override on the way, which crashes later. `default` may be a callable that makes the value (QSize …).
    """

    def wear(method: Method) -> Method:
        @functools.wraps(method)
        def safe(*args: Any, **kwargs: Any) -> Any:
            try:
                return method(*args, **kwargs)
            except Exception:  # noqa: BLE001  (nothing above could catch it)
                sys.excepthook(*sys.exc_info())
                return default() if callable(default) else default

        safe.__guarded__ = True  # type: ignore[attr-defined]
        return safe  # type: ignore[return-value]

    return wear
