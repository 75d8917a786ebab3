"""Courtesy: background work lets the window go first."""

import os
import sys
import threading

NICENESS = 10  # of 0–19


def give_way() -> None:
    """Lower the priority of the calling thread and of those that it starts; the main thread is left as it is.

    On Linux, where a thread has a niceness of its own, which Qt's thread priorities leave alone. With it models may
    use all cores: what the window wants to do, it does first.
    """
    if sys.platform == "linux" and threading.current_thread() is not threading.main_thread():
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICENESS)
