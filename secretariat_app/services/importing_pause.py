"""How a long import lets itself be stopped, or paused, and how its processes end with who began them."""

import multiprocessing
import os
import sys
import threading
from collections.abc import Callable

BREATH = 0.2
"""Seconds: so often an import that waits looks at what is wanted of it."""

Breathe = Callable[[], float]
"""Called while an import waits: it may wait itself, and gives the seconds that it did."""


def nobody_asks() -> float:
    """The breath of an import that is neither paused nor stopped."""
    return 0.0


def end_with_parent() -> None:
    """End this process as soon as the one that began it has gone, however it went."""
    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def watch() -> None:
        parent.join()
        os._exit(1)

    threading.Thread(target=watch, daemon=True, name="parent").start()


def give_way() -> None:
    """Let this process, and those it begins, take the time that others leave: the window comes first."""
    if sys.platform == "win32":
        import ctypes

        below_normal = 0x4000
        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), below_normal)
    else:
        os.nice(5)
