"""Cycles are collected on the GUI thread, so that no worker destroys what is Qt's."""

import gc
import threading
import weakref
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from secretariat_app.ui.garbage import NAME, Garbage, collect_here


class Knot:
    """Keeps itself alive until the collector comes."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def died_on(qapp: Any, qtbot: QtBot) -> list[threading.Thread]:
    collect_here(qapp)
    collect_here(qapp)
    assert len(qapp.findChildren(Garbage, NAME)) == 1
    assert not gc.isenabled()
    threads: list[threading.Thread] = []
    knot = Knot()
    weakref.finalize(knot, lambda: threads.append(threading.current_thread()))
    del knot
    return threads


def test_a_worker_collects_nothing(died_on: list[threading.Thread], qapp: Any) -> None:
    worker = threading.Thread(target=lambda: [[number] for number in range(100_000)])
    worker.start()
    worker.join()
    assert died_on == []
    for _ in range(3):
        [[number] for number in range(5_000)]
        qapp.findChild(Garbage, NAME).collect()
    gc.collect()
    assert died_on == [threading.main_thread()]
