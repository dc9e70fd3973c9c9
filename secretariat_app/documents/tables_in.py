"""Tables that come from a spreadsheet (.csv, .xlsx): their cells as values, line by line, and nothing is run.

A file from outside may be anything: what is not a table, is locked, or would fill the memory is refused.
"""

import csv
import datetime
import io
import itertools
import zipfile
from collections.abc import Iterator
from pathlib import Path

import msgspec

from secretariat_app.documents.tables_out import armed
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError

Cell = str | datetime.date
"""Text, or a day that the spreadsheet knew as one; numbers come as they are shown, nothing as «»."""

READ = (".csv", ".txt", ".xlsx")
MOST_ROWS = 20_000
MOST_COLUMNS = 100
_MOST_BYTES = 20_000_000
_MOST_UNPACKED = 100_000_000
_MOST_PARTS = 2_000
_MOST_EMPTY = 1_000  # a sheet that somebody formatted to its end has a million of them
_LONGEST_CELL = 4_000

_UNREADABLE = QT_TRANSLATE_NOOP("errors", "{file} cannot be read: {detail}.")
_NO_TABLE = QT_TRANSLATE_NOOP("errors", "{file} is no table: choose a .csv or .xlsx file.")
_OLD = QT_TRANSLATE_NOOP(
    "errors",
    "{file} has a password or is of the old .xls kind; save it in Excel as «.xlsx» without a password.",
)
_DAMAGED = QT_TRANSLATE_NOOP("errors", "{file} is no workbook that can be read; save it in Excel once more.")
_TOO_LARGE = QT_TRANSLATE_NOOP("errors", "{file} is too large for a table of names ({most} lines at most).")
_LETTERS = QT_TRANSLATE_NOOP(
    "errors", "The letters of {file} cannot be told; save it in Excel as «.xlsx» or as «CSV UTF-8»."
)


class Line(msgspec.Struct, frozen=True):
    """One line and its number in the file, the first being 1."""

    number: int
    cells: tuple[Cell, ...]

    def is_empty(self) -> bool:
        """Whether nothing stands in it."""
        return not any(self.cells)


def read_lines(file: Path) -> tuple[Line, ...]:
    """The lines of the table that have something in them.

    Of a workbook, the first sheet that shows and has any. KnownError where the file is none, is locked, or
    is larger than a list of names can be.
    """
    kind = file.suffix.lower()
    if kind not in READ:
        raise KnownError(_OLD if kind == ".xls" else _NO_TABLE, file=file.name)
    try:
        if file.stat().st_size > _MOST_BYTES:
            raise KnownError(_TOO_LARGE, file=file.name, most=MOST_ROWS)
        data = file.read_bytes()
    except OSError as error:
        raise KnownError(_UNREADABLE, file=file.name, detail=error.strerror or str(error)) from error
    # The end of a name may lie: a workbook renamed to .csv is a workbook.
    workbook = kind == ".xlsx" or data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0"))
    lines = _sheet(data, file.name) if workbook else _text(data, file.name)
    return tuple(line for line in _limited(lines, file.name) if not line.is_empty())


def _limited(lines: Iterator[Line], file: str) -> Iterator[Line]:
    empty = 0
    for count, line in enumerate(lines):
        empty = empty + 1 if line.is_empty() else 0
        if empty > _MOST_EMPTY:
            return
        if count - empty > MOST_ROWS:
            raise KnownError(_TOO_LARGE, file=file, most=MOST_ROWS)
        yield line


# --- text ------------------------------------------------------------------------------------------------


def _text(data: bytes, file: str) -> Iterator[Line]:
    text = _decoded(data, file)
    first, _, rest = text.partition("\n")
    begin = 1
    if first.strip().casefold().startswith("sep="):  # Excel's own line, which says what parts the cells
        delimiter = first.strip()[4:5] or ";"
        text, begin = rest, 2
    else:
        delimiter = _delimiter(text)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    number = begin
    try:
        for row in rows:
            yield Line(number, tuple(armed(cell)[:_LONGEST_CELL].strip() for cell in row[:MOST_COLUMNS]))
            number = rows.line_num + begin
    except csv.Error as error:
        raise KnownError(_UNREADABLE, file=file, detail=str(error)) from error


def _decoded(data: bytes, file: str) -> str:
    """UTF-8 or UTF-16 by its mark, else UTF-8, else what Windows of Kazakhstan writes without asking."""
    marked = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ("utf-16",) if marked else ("utf-8-sig", "cp1251"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text
    raise KnownError(_LETTERS, file=file)


def _delimiter(text: str) -> str:
    """What parts the cells of the head, marks inside quotes not counted."""
    outside = "".join(part for at, part in enumerate(text[:20_000].split('"')) if at % 2 == 0)
    lines = [line for line in outside.splitlines() if line.strip()][:10]
    return max(";\t,", key=lambda mark: max((line.count(mark) for line in lines), default=0))


# --- workbooks -------------------------------------------------------------------------------------------


def _sheet(data: bytes, file: str) -> Iterator[Line]:
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise KnownError(_OLD, file=file)
    _refuse_bomb(data, file)
    from openpyxl import load_workbook

    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        for sheet in book.worksheets:
            if sheet.sheet_state != "visible":
                continue
            sheet.reset_dimensions()  # what the file says of its size may be wrong
            lines = _rows(sheet.iter_rows(max_col=MOST_COLUMNS, values_only=True))
            begin = list(itertools.islice(lines, 50))
            if not all(line.is_empty() for line in begin):
                yield from begin
                yield from lines
                return
    except KnownError:
        raise
    except Exception as error:  # openpyxl lets through whatever a damaged part makes it stumble over
        raise KnownError(_DAMAGED, file=file) from error


def _rows(rows: Iterator[tuple[object, ...]]) -> Iterator[Line]:
    for number, row in enumerate(rows, 1):
        values = [_value(cell) for cell in row]
        while values and not values[-1]:
            values.pop()
        yield Line(number, tuple(values))


def _refuse_bomb(data: bytes, file: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = package.infolist()
    except (zipfile.BadZipFile, OSError) as error:
        raise KnownError(_DAMAGED, file=file) from error
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _MOST_UNPACKED:
        raise KnownError(_TOO_LARGE, file=file, most=MOST_ROWS)


def _value(cell: object) -> Cell:
    match cell:
        case None:
            return ""
        case bool():
            return "да" if cell else "нет"
        case datetime.datetime():
            return cell.date()
        case datetime.date():
            return cell
        case float() if cell.is_integer():
            return str(int(cell))
    return armed(str(cell))[:_LONGEST_CELL].strip()
