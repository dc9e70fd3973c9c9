"""Tables from outside: a spreadsheet's own ways are understood, and what is none or too much is refused."""

import datetime
import io
import zipfile
from pathlib import Path

import openpyxl
import pytest

from secretariat_app.documents import tables_in
from secretariat_app.documents.tables_in import MOST_ROWS, read_lines
from secretariat_app.documents.tables_out import xlsx_table
from secretariat_app.errors import KnownError


def kept(tmp_path: Path, name: str, data: bytes) -> Path:
    file = tmp_path / name
    file.write_bytes(data)
    return file


def test_a_workbook_gives_the_first_sheet_that_has_something(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    hidden = book.active
    assert hidden is not None
    hidden.append(["скрыто"])
    hidden.sheet_state = "hidden"
    book.create_sheet("пусто")
    sheet = book.create_sheet("имена")
    sheet.append(["а", 7, 7.5, True, None, datetime.date(2022, 10, 19)])
    sheet.append([])
    sheet.append(["=1+1", "#N/A", " б "])
    book.save(tmp_path / "names.xlsx")
    first, second = read_lines(tmp_path / "names.xlsx")
    assert first.cells == ("а", "7", "7.5", "да", "", datetime.date(2022, 10, 19))
    assert (second.number, second.cells[:3]) == (3, ("", "#N/A", "б"))  # a formula never worked out is empty


def test_a_workbook_under_another_name_is_read(tmp_path: Path) -> None:
    file = kept(tmp_path, "names.csv", xlsx_table(["а"], [["б"]], "1"))
    assert [line.cells for line in read_lines(file)] == [("а",), ("б",)]


def test_quotes_and_separators_in_cells_do_not_part_them(tmp_path: Path) -> None:
    file = kept(tmp_path, "names.csv", 'а;б\n"1; 2, 3";"в ""г"""\n'.encode())
    assert read_lines(file)[1].cells == ("1; 2, 3", 'в "г"')


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("names.docx", b"", "no table"),
        ("names.xls", b"", "password"),
        ("names.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "password"),
        ("names.xlsx", b"PK\x03\x04 and no more", "no workbook"),
        ("names.xlsx", b"", "no workbook"),
        ("names.csv", b"\xff\xfea\x00b", "letters"),
        ("names.csv", b"a\x00b", "letters"),
    ],
)
def test_what_is_no_table_is_refused(tmp_path: Path, name: str, data: bytes, says: str) -> None:
    with pytest.raises(KnownError, match=says):
        read_lines(kept(tmp_path, name, data))


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="cannot be read"):
        read_lines(tmp_path / "names.csv")


def test_a_package_that_is_no_workbook_is_refused(tmp_path: Path) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as package:
        package.writestr("a.txt", "б")
    with pytest.raises(KnownError, match="no workbook"):
        read_lines(kept(tmp_path, "names.xlsx", packed.getvalue()))


def test_a_package_that_would_fill_the_memory_is_not_unpacked(tmp_path: Path) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
        for number in range(6):
            package.writestr(f"xl/worksheets/sheet{number}.xml", bytes(20_000_000))
    assert len(packed.getvalue()) < 1_000_000
    with pytest.raises(KnownError, match="too large"):
        read_lines(kept(tmp_path, "names.xlsx", packed.getvalue()))


def test_more_lines_than_a_list_of_names_has_are_refused(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="too large"):
        read_lines(kept(tmp_path, "names.csv", b"a\n" * (MOST_ROWS + 2)))


def test_empty_lines_to_the_end_of_a_sheet_are_not_walked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables_in, "MOST_ROWS", 5)
    lines = read_lines(kept(tmp_path, "names.csv", b"a\n" + b";\n" * 5_000 + b"b\n"))
    assert [line.cells for line in lines] == [("a",)]
