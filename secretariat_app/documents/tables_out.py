"""Tables for a spreadsheet (.csv, .xlsx) whose every cell is a value: nothing in them is ever run."""

import datetime
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from secretariat_app.documents.files import write_safely
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError

Cell = str | int | float | datetime.date | None
"""A cell; a bool or a moment with its hour is written as words by whoever makes the table."""

TABLES = (".csv", ".xlsx")

_FORMAT = QT_TRANSLATE_NOOP(
    "errors", "{file}: a table is written as {formats}; the name has to end in one of them."
)
_FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20", "|", "%")
"""What a spreadsheet takes for the beginning of a formula, wide forms included."""
_NO_LETTERS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LONGEST_CELL = 32_767  # Excel takes no more, and openpyxl cuts without a word
_WIDEST, _NARROWEST = 60, 8
_NOT_IN_SHEETS = re.compile(r"[\[\]:*?/\\]")


def write_table(path: str | Path, head: Sequence[str], rows: Iterable[Sequence[Cell]], title: str) -> Path:
    """Write the table in the format of the extension; the path it went to.

    `title` names the sheet. KnownError for another extension, and where the disk refuses.
    """
    path = Path(path)
    extension = path.suffix.lower()
    if extension not in TABLES:
        raise KnownError(_FORMAT, file=path.name, formats=", ".join(TABLES))
    data = csv_table(head, rows) if extension == ".csv" else xlsx_table(head, rows, title)
    return write_safely(path, data)


def csv_table(head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """The table as CSV: «;», UTF-8 with the mark by which a spreadsheet knows it, days as 19.10.2022."""
    import csv
    import io

    text = io.StringIO(newline="")
    table = csv.writer(text, delimiter=";")
    table.writerow([defused(cell) for cell in head])
    for row in rows:
        table.writerow([_in_csv(cell) for cell in row])
    return b"\xef\xbb\xbf" + text.getvalue().encode(errors="replace")


def xlsx_table(head: Sequence[str], rows: Iterable[Sequence[Cell]], title: str) -> bytes:
    """The table as an Excel workbook of one sheet: text is kept as text, the head stays in sight."""
    import io

    from openpyxl import Workbook
    from openpyxl.cell.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    sheet = book.create_sheet(_NOT_IN_SHEETS.sub("-", title)[:31] or "1")
    sheet.freeze_panes = "A2"
    table = [[_in_xlsx(cell) for cell in row] for row in rows]
    top = [_in_xlsx(cell) for cell in head]
    sheet.auto_filter.ref = f"A1:{get_column_letter(max(len(head), 1))}{len(table) + 1}"
    for number, column in enumerate(zip(*[top, *table], strict=False), 1):
        widest = max(len(str(value or "")) for value in column)
        sheet.column_dimensions[get_column_letter(number)].width = min(max(widest + 2, _NARROWEST), _WIDEST)
    for number, row in enumerate([top, *table]):
        cells = []
        for value in row:
            cell = WriteOnlyCell(sheet, value=value)
            if isinstance(value, str):
                cell.data_type = "s"  # openpyxl makes a formula of what begins with «=»
                cell.quotePrefix = _is_formula(value)  # and stays text when edited
            elif isinstance(value, datetime.datetime):
                cell.number_format = "DD.MM.YYYY"
            cell.alignment = Alignment(vertical="top", wrap_text=True)
            if number == 0:
                cell.font = Font(bold=True)
            cells.append(cell)
        sheet.append(cells)
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def defused(cell: str) -> str:
    """A spreadsheet would run what begins like a formula; after an apostrophe it is text."""
    return f"'{cell}" if _is_formula(cell) else cell


def armed(cell: str) -> str:
    """A cell as it was before `defused`: for tables that come back."""
    return cell[1:] if cell.startswith("'") and _is_formula(cell[1:]) else cell


def _is_formula(cell: str) -> bool:
    return cell.lstrip().startswith(_FORMULA) or cell.startswith(("\t", "\r", "\n"))


def _in_csv(cell: Cell) -> str:
    if isinstance(cell, str):
        return defused(_NO_LETTERS.sub("", cell))
    if isinstance(cell, datetime.date):
        return f"{cell:%d.%m.%Y}"
    return "" if cell is None else str(cell)


def _in_xlsx(cell: Cell) -> str | float | datetime.datetime | None:
    if isinstance(cell, str):
        return _NO_LETTERS.sub("", cell)[:_LONGEST_CELL]
    if isinstance(cell, datetime.date):
        return datetime.datetime.combine(cell, datetime.time())
    return cell
