"""The archive's list as Qt sees it."""

import datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.record import DeletedRow, Hit, Row
from secretariat_app.domain.search import Found
from secretariat_app.ui.icons import Icons
from secretariat_app.ui.models.archive_model import ArchiveModel, Column, LineRole, SortRole, lines
from secretariat_app.ui.models.library_model import Entry, ReadingModel, SubtitleRole, ValueRole
from secretariat_app.ui.panels.paper_list import from_first_mark

DAY = datetime.date(2022, 10, 19)
ROWS = [
    Row(1, DAY, "9", "О дорогах", Status.SIGNED),
    Row(2, None, None, "", Status.DRAFT),
]


@pytest.fixture
def model(qtmodeltester: ModelTester, qapp: object) -> ArchiveModel:
    made = ArchiveModel(Icons())
    made.set_lines(lines(ROWS))
    qtmodeltester.check(made)
    return made


def cells(model: ArchiveModel, row: int, role: int = Qt.ItemDataRole.DisplayRole) -> list[Any]:
    return [model.index(row, column).data(role) for column in Column]


def test_a_row_is_said_in_words(model: ArchiveModel) -> None:
    assert cells(model, 0) == ["19.10.2022", "№ 9", "О дорогах", "Signed"]
    assert cells(model, 1) == ["—", "no number", "Untitled", "Draft"]


def test_a_row_can_be_sorted_by_its_raw_values(model: ArchiveModel) -> None:
    assert cells(model, 0, SortRole) == ["2022-10-19", "9", "О дорогах", "signed"]


def test_a_row_gives_its_paper(model: ArchiveModel) -> None:
    assert model.index(1, Column.DATE).data(LineRole).row is ROWS[1]
    assert model.number_of(2) == 1
    assert model.number_of(99) == -1
    assert model.line(2) is None


def test_the_status_has_an_icon(model: ArchiveModel) -> None:
    assert not model.index(0, Column.STATUS).data(Qt.ItemDataRole.DecorationRole).isNull()


def test_columns_have_headings(model: ArchiveModel) -> None:
    across = Qt.Orientation.Horizontal
    assert [model.headerData(column, across) for column in Column] == [
        "Date",
        "Number",
        "What it is about",
        "Status",
    ]


def test_the_list_can_be_changed(model: ArchiveModel, qtmodeltester: ModelTester) -> None:
    deleted = DeletedRow(ROWS[0], datetime.datetime(2022, 10, 20, tzinfo=datetime.UTC))
    hit = Hit(ROWS[1], "о дорогах", ((2, 9),), 1.0)
    model.set_lines(lines([deleted]) + lines(Found((hit,))))
    qtmodeltester.check(model)
    assert model.lines()[0].deleted_at == deleted.deleted_at
    assert model.lines()[1].marks == ((2, 9),)
    model.set_lines([])
    assert model.rowCount() == 0


def test_the_found_word_is_in_sight() -> None:
    text = "В Доме дружбы систематически проводятся мероприятия по укреплению согласия"
    start = text.index("согласия")
    shown, marks = from_first_mark(text, ((start, start + 8),))
    assert shown.startswith("…")
    assert len(shown) < len(text)
    assert [shown[a:b] for a, b in marks] == ["согласия"]


def test_a_found_word_at_the_beginning_cuts_nothing() -> None:
    assert from_first_mark("согласие и мир", ((0, 8),)) == ("согласие и мир", [(0, 8)])
    assert from_first_mark("мир", ()) == ("мир", [])


def test_entries_for_reading(qtmodeltester: ModelTester, qapp: object) -> None:
    model = ReadingModel(Icons())
    model.set_entries([Entry("Акимат", "Органы", "body", 5)])
    qtmodeltester.check(model)
    index = model.index(0)
    assert (index.data(), index.data(SubtitleRole), index.data(ValueRole)) == ("Акимат", "Органы", 5)
    assert model.entry(1) is None
