"""The binding does not give away references to None (6.12.0 does, and Python 3.11 aborts on it)."""

import sys

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

CALLS = 2_000


def test_a_call_that_returns_nothing_keeps_none_alive(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        widget.update()
    lost = before - sys.getrefcount(None)
    assert lost < CALLS // 20, f"{lost} references to None were lost in {CALLS} calls"
