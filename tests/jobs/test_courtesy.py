import os
import sys
import threading

import pytest

from editor.jobs.courtesy import NICENESS, give_way

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="threads have a niceness of their own on Linux only")


def niceness():
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())


def test_a_background_thread_and_those_it_starts_give_way():
    seen = []

    def work():
        give_way()
        seen.append(niceness())
        child = threading.Thread(target=lambda: seen.append(niceness()))
        child.start()
        child.join()

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen == [max(NICENESS, niceness())] * 2


def test_the_main_thread_is_left_as_it_is():
    before = niceness()
    give_way()
    assert niceness() == before
