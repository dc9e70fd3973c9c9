"""Two papers as one .docx with tracked changes: accepted it is the later paper, rejected the earlier one."""

import copy
import datetime
import io
import zipfile
from collections.abc import Sequence

from lxml import etree

from secretariat_app.documents import package
from secretariat_app.documents.read_text import BAD_PACKAGE, W, strictly_parsed
from secretariat_app.documents.tracked_paragraphs import bare, paragraphs_of
from secretariat_app.documents.tracked_proof import texts_after
from secretariat_app.documents.tracked_runs import Change, Words, atoms, text_of
from secretariat_app.domain.alignment import Move, Seam, aligned
from secretariat_app.domain.words import Mark, Piece
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError

BODY = "word/document.xml"
_NOT_DOCX = QT_TRANSLATE_NOOP("errors", "This file is not a Word document (.docx).")


def tracked(before: bytes, after: bytes, *, author: str, moment: datetime.datetime) -> bytes:
    """`after` with everything that differs from `before` as a change that `author` made at `moment`.

    What is returned has been proved: all changes accepted, each paragraph of the body is that of `after`;
    all rejected, that of `before`. KnownError where one of them is no .docx.
    """
    old, new = _body(before)[1], _body(after)
    entries, root = new
    wanted = texts_after(old, accepted=True), texts_after(root, accepted=True)
    made = copy.deepcopy(root)
    body = made.find(f"{W}body")
    change = Change(author, moment, _free_number(made))
    fresh = _blocks(list(old.find(f"{W}body")), list(body), change)
    for child in list(body):
        body.remove(child)
    body.extend(fresh)
    if (texts_after(made, accepted=False), texts_after(made, accepted=True)) != wanted:
        raise ValueError("the tracked changes do not lead from one text to the other")
    return _packed(entries, package.written(made))


def _body(docx: bytes) -> tuple[list[tuple[zipfile.ZipInfo, bytes]], etree._Element]:
    try:
        with zipfile.ZipFile(io.BytesIO(docx)) as archive:
            entries = [(info, archive.read(info)) for info in archive.infolist()]
        root = strictly_parsed(next(data for info, data in entries if info.filename == BODY))
    except (*BAD_PACKAGE, StopIteration, etree.XMLSyntaxError) as error:
        raise KnownError(_NOT_DOCX) from error
    return entries, root


def _packed(entries: Sequence[tuple[zipfile.ZipInfo, bytes]], body: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for info, data in entries:
            archive.writestr(info, body if info.filename == BODY else data, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def _free_number(root: etree._Element) -> int:
    numbers = [value for element in root.iter() if (value := element.get(f"{W}id", "")).isdecimal()]
    return max(map(int, numbers), default=0) + 1


# --- blocks ----------------------------------------------------------------------------------------------


def _blocks(old: list[etree._Element], new: list[etree._Element], change: Change) -> list[etree._Element]:
    """The children of a body or a cell: tables with tables in their order, paragraphs between them."""
    made: list[etree._Element] = []
    old_parts, new_parts = _between_tables(old), _between_tables(new)
    common = min(len(old_parts), len(new_parts)) - 1
    for number in range(common):
        made += paragraphs_of(old_parts[number][0], new_parts[number][0], change)
        made.append(_table(old_parts[number][1], new_parts[number][1], change))
    rest = (_elements(old_parts[common:]), _elements(new_parts[common:]))
    made += _with_whole_tables(rest[0], rest[1], change)
    made += [copy.deepcopy(element) for element in new if element.tag not in (f"{W}p", f"{W}tbl")]
    return made


def _elements(parts: list[tuple[list[etree._Element], etree._Element | None]]) -> list[etree._Element]:
    return [one for stretch, table in parts for one in (*stretch, table) if one is not None]


def _between_tables(
    elements: list[etree._Element],
) -> list[tuple[list[etree._Element], etree._Element | None]]:
    parts: list[tuple[list[etree._Element], etree._Element | None]] = []
    stretch: list[etree._Element] = []
    for element in elements:
        if element.tag == f"{W}tbl":
            parts.append((stretch, element))
            stretch = []
        elif element.tag == f"{W}p":
            stretch.append(element)
    return [*parts, (stretch, None)]


def _with_whole_tables(
    old: list[etree._Element], new: list[etree._Element], change: Change
) -> list[etree._Element]:
    """A stretch where only one side has tables, or none has: those are inserted or deleted as they are."""
    made = [_whole(table, "del", change) for table in old if table.tag == f"{W}tbl"]
    paragraphs = [element for element in old if element.tag == f"{W}p"]
    stretch: list[etree._Element] = []
    for element in new:
        if element.tag == f"{W}tbl":
            made += paragraphs_of([], stretch, change)
            made.append(_whole(element, "ins", change))
            stretch = []
        else:
            stretch.append(element)
    return made + paragraphs_of(paragraphs, stretch, change)


def _whole(table: etree._Element, name: str, change: Change) -> etree._Element:
    made = copy.deepcopy(table)
    for row in made.findall(f"{W}tr"):
        made.replace(row, _row(row, name, change))
    return made


# --- tables ----------------------------------------------------------------------------------------------


def _table(old: etree._Element | None, new: etree._Element | None, change: Change) -> etree._Element:
    """Row by row; rows with other cells are deleted and inserted whole."""
    assert old is not None
    assert new is not None
    made = copy.deepcopy(new)
    for row in made.findall(f"{W}tr"):
        made.remove(row)
    old_rows, new_rows = old.findall(f"{W}tr"), new.findall(f"{W}tr")
    for pair in aligned(
        [_row_text(row) for row in old_rows], [_row_text(row) for row in new_rows], exact=True
    ):
        first = old_rows[pair.old] if pair.old is not None and pair.move is not Move.HERE else None
        second = new_rows[pair.new] if pair.new is not None and pair.move is not Move.AWAY else None
        if pair.seam:
            first, second = (None, second) if pair.seam is Seam.SPLIT else (first, None)
        if first is not None and second is not None and _cells(first) == _cells(second):
            made.append(_same_row(first, second, change))
            continue
        if first is not None:
            made.append(_row(first, "del", change))
        if second is not None:
            made.append(_row(second, "ins", change))
    return made


def _row_text(row: etree._Element) -> str:
    return " ".join(text_of(atoms(paragraph)) for paragraph in row.iter(f"{W}p"))


def _cells(row: etree._Element) -> int:
    return len(row.findall(f"{W}tc"))


def _same_row(old: etree._Element, new: etree._Element, change: Change) -> etree._Element:
    made = copy.deepcopy(new)
    for before, after in zip(old.findall(f"{W}tc"), made.findall(f"{W}tc"), strict=True):
        head = [child for child in after if child.tag == f"{W}tcPr"]
        inside = _blocks(
            [child for child in before if child.tag != f"{W}tcPr"],
            [child for child in after if child.tag != f"{W}tcPr"],
            change,
        )
        for child in list(after):
            after.remove(child)
        after.extend([*head, *inside])
    return made


def _row(row: etree._Element, name: str, change: Change) -> etree._Element:
    """A row that is inserted or deleted as a whole."""
    made = copy.deepcopy(row)
    properties = made.find(f"{W}trPr")
    if properties is None:
        properties = etree.Element(f"{W}trPr")
        before = made.find(f"{W}tblPrEx")
        made.insert(0 if before is None else 1, properties)
    change.mark(name, properties)
    mark = Mark.NEW if name == "ins" else Mark.GONE
    for paragraph in list(made.iter(f"{W}p")):
        found = atoms(paragraph)
        fresh = bare(paragraph)
        words = Words(found, ()) if mark is Mark.GONE else Words((), found)
        words.put(fresh, [Piece(mark, text_of(found))] if found else [], change)
        paragraph.getparent().replace(paragraph, fresh)
    return made
