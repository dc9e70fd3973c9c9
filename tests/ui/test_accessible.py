"""Whatever takes the keyboard says what it is, in every place of the window and at every size of the text."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from secretariat_app.domain.record import Stored
from secretariat_app.ui.main_window import MainWindow
from tests.ui.conftest import WAIT, idle

INPUTS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
PLACES = ("archive", "clauses", "directories", "import", "review", "settings", "editor")


@pytest.fixture(params=PLACES)
def view(
    request: pytest.FixtureRequest, window: MainWindow, papers: list[Stored], qtbot: QtBot, tmp_path: Path
) -> MainWindow:
    if request.param == "editor":
        window.papers.open_sample()
        qtbot.waitUntil(lambda: window.papers.workspace() is not None, timeout=WAIT)
        window.papers.do("insert_clause")
    elif request.param == "review":
        window.show_import()
        place = window.importing.place
        assert place is not None
        paper = tmp_path / "бумага.txt"
        paper.write_text(
            "ПОСТАНОВЛЕНИЕ\nО дорогах\nКомиссия ПОСТАНОВИЛА:\n1. Принять.\nПредседатель", "utf-8"
        )
        window.importing.load([str(paper)])
        qtbot.waitUntil(lambda: place.review.case is not None, timeout=6 * WAIT)
    else:
        getattr(window, f"show_{request.param}")()
    idle(qtbot, window)
    return window


def inputs(window: QWidget) -> Iterator[QWidget]:
    """Everything that shows and takes the keyboard; the inner parts of a box are the box's."""
    for widget in window.findChildren(QWidget):
        inner = isinstance(widget.parent(), (QComboBox, QAbstractSpinBox, QLineEdit)) or isinstance(
            widget, QHeaderView
        )
        own = not widget.objectName().startswith("qt_")
        if isinstance(widget, INPUTS) and widget.isVisible() and own and not inner:
            yield widget


def said(widget: QWidget) -> str:
    """What a screen reader says of it; some text boxes have nothing else than what stands in them."""
    told = QAccessible.queryAccessibleInterface(widget)
    assert told is not None
    return told.text(QAccessible.Text.Name)


def test_everything_has_a_name(view: MainWindow) -> None:
    nameless = [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in inputs(view)
        if not said(widget).strip()
    ]
    assert nameless == []


def test_every_field_is_reached_by_tab(view: MainWindow) -> None:
    fields = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)
    missed = [
        said(widget)
        for widget in inputs(view)
        if isinstance(widget, fields)
        and widget.isEnabled()
        and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.objectName() != "led"  # a list whose arrow keys come from the line above it
        and not isinstance(widget.parent(), QAbstractScrollArea)
    ]
    assert missed == []
