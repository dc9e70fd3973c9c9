"""Which running program something belongs to, and whether that program still runs."""

import os
import platform
import sys
import time
from pathlib import Path

import msgspec

QUIET_SECONDS = 180.0
"""A program on another computer that has written nothing for so long is taken to have ended."""


class Owner(msgspec.Struct, frozen=True):
    """A program that runs or ran: its computer, its process and when that began, when it last wrote."""

    host: str
    process: int
    began: str
    wrote: float


def this_program() -> Owner:
    """The program that asks, at this moment."""
    return Owner(platform.node(), os.getpid(), _began(os.getpid()), time.time())


def runs_elsewhere(owner: Owner) -> bool:
    """Whether it is another program, and is still running as far as this one can tell."""
    if owner.host != platform.node():
        return 0 <= time.time() - owner.wrote < QUIET_SECONDS
    if owner.process == os.getpid():
        return False
    return _is_running(owner.process) and _began(owner.process) == owner.began


def _began(process: int) -> str:
    """When a process began, in the system's own count; empty where the system does not tell."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[19]
    except (OSError, IndexError):
        return ""


if sys.platform == "win32":  # there a signal of 0 is Ctrl+C

    def _is_running(process: int) -> bool:
        import ctypes

        still_active, may_ask = 259, 0x1000
        system = ctypes.windll.kernel32
        handle = system.OpenProcess(may_ask, False, process)
        if not handle:
            return False
        try:
            code = ctypes.c_ulong()
            return bool(system.GetExitCodeProcess(handle, ctypes.byref(code))) and code.value == still_active
        finally:
            system.CloseHandle(handle)

else:

    def _is_running(process: int) -> bool:
        try:
            os.kill(process, 0)
        except PermissionError:  # it runs for somebody else
            return True
        except (OSError, OverflowError):
            return False
        return True
