"""The .docx as layout wants it: paragraphs with resolved styles, tables, page, headers and footers.

lxml straight over the parts, since python-docx takes several times as long for the same answers.
"""

import io
import posixpath
import zipfile

import msgspec
from lxml import etree

from secretariat_app.documents.pages.runs import PAGE_BREAK, Run, Runs
from secretariat_app.documents.pages.styles import (
    ParagraphStyle,
    RunStyle,
    Styles,
    W,
    is_on,
    points,
)
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
# What is in some templates and is not drawn; by the names that `Document.unshown` gives them.
_UNSHOWN = {
    W + "drawing": "picture",
    W + "pict": "picture",
    W + "object": "picture",
    W + "numPr": "list number",
    W + "pBdr": "border",
    W + "tblBorders": "border",
    W + "footnoteReference": "footnote",
}
_DOCUMENT = "word/document.xml"
_UNREADABLE = QT_TRANSLATE_NOOP(
    "errors", "The paper cannot be shown: its file is not a Word document ({detail})."
)


class Paragraph(msgspec.Struct, frozen=True):
    """`index` counts the body's w:p in document order, those in cells too; -1 in headers and footers."""

    index: int
    style: ParagraphStyle
    runs: tuple[Run, ...]
    mark: RunStyle


class Cell(msgspec.Struct, frozen=True):
    """A cell with the inner edges of its text; `covered` continues the cell above and has no text."""

    x: float
    width: float
    top: float
    bottom: float
    paragraphs: tuple[Paragraph, ...]
    align: str = "top"
    covered: bool = False


class Row(msgspec.Struct, frozen=True):
    cells: tuple[Cell, ...]
    height: float = 0.0
    exact: bool = False
    cant_split: bool = False


class Table(msgspec.Struct, frozen=True):
    rows: tuple[Row, ...]


class Section(msgspec.Struct, frozen=True):
    """The page, from the last w:sectPr. Headers and footers by kind: default, first, even."""

    width: float = 595.3
    height: float = 841.9
    left: float = 72.0
    right: float = 72.0
    top: float = 72.0
    bottom: float = 72.0
    header: float = 36.0
    footer: float = 36.0
    title_page: bool = False
    first_number: int = 1
    headers: dict[str, tuple[Paragraph, ...]] = {}
    footers: dict[str, tuple[Paragraph, ...]] = {}


class Document(msgspec.Struct, frozen=True):
    """`spacing_adds`: distances between paragraphs add up, as before Word 2013; else the larger counts.

    `unshown` names what the file has and these pages leave out.
    """

    blocks: tuple[Paragraph | Table, ...]
    section: Section
    default_tab: float = 36.0
    even_headers: bool = False
    spacing_adds: bool = False
    unshown: frozenset[str] = frozenset()


def read(docx: bytes) -> Document:
    """The document in `docx`. KnownError when that is no Word document."""
    try:
        with zipfile.ZipFile(io.BytesIO(docx)) as package:
            return _Reader(package).document()
    except (zipfile.BadZipFile, KeyError, etree.XMLSyntaxError, EOFError) as error:
        raise KnownError(_UNREADABLE, detail=str(error)) from error


class _Reader:
    def __init__(self, package: zipfile.ZipFile) -> None:
        self.package = package
        self.names = frozenset(package.namelist())
        self.related = self._relationships()
        self.styles = Styles(self._by_type("styles"), self._by_type("theme"))
        self.settings = self._settings()
        self.count = 0
        self.unshown: set[str] = set()

    # --- parts ---------------------------------------------------------------------------------------

    def _relationships(self) -> dict[str, tuple[str, str]]:
        root = etree.fromstring(self.package.read("word/_rels/document.xml.rels"))
        return {
            one.get("Id", ""): (
                one.get("Type", "").rsplit("/", 1)[-1],
                posixpath.normpath(posixpath.join("word", one.get("Target", ""))).lstrip("/"),
            )
            for one in root
            if one.get("TargetMode") != "External"
        }

    def _by_type(self, kind: str) -> bytes | None:
        for type_, path in self.related.values():
            if type_ == kind and path in self.names:
                return self.package.read(path)
        return None

    def _settings(self) -> etree._Element:
        data = self._by_type("settings")
        return etree.fromstring(data) if data else etree.Element(W + "settings")

    def document(self) -> Document:
        body = etree.fromstring(self.package.read(_DOCUMENT)).find(W + "body")
        if body is None:
            raise KeyError("w:body")
        section = self._section(body.find(W + "sectPr"))
        width = section.width - section.left - section.right
        tab = self.settings.find(W + "defaultTabStop")
        return Document(
            blocks=tuple(self._blocks(body, width)),
            section=section,
            default_tab=points(tab.get(W + "val")) if tab is not None else 36.0,
            unshown=frozenset(self.unshown | _unshown(body)),
            even_headers=is_on(self.settings.find(W + "evenAndOddHeaders")),
            spacing_adds=is_on(self.settings.find(f"{W}compat/{W}doNotUseHTMLParagraphAutoSpacing")),
        )

    def _section(self, properties: etree._Element | None) -> Section:
        if properties is None:
            return Section()
        size, margin = properties.find(W + "pgSz"), properties.find(W + "pgMar")
        numbers = properties.find(W + "pgNumType")
        lengths: dict[str, float] = {}
        if size is not None:
            lengths["width"] = points(size.get(W + "w"), 595.3)
            lengths["height"] = points(size.get(W + "h"), 841.9)
        if margin is not None:
            for side in ("left", "right", "top", "bottom", "header", "footer"):
                lengths[side] = abs(points(margin.get(W + side), 36.0))
            lengths["left"] += points(margin.get(W + "gutter"))
        start = numbers.get(W + "start") if numbers is not None else None
        return Section(
            **lengths,
            title_page=is_on(properties.find(W + "titlePg")),
            first_number=int(start) if start and start.isdecimal() else 1,
            headers=self._margins(properties, "headerReference"),
            footers=self._margins(properties, "footerReference"),
        )

    def _margins(self, properties: etree._Element, tag: str) -> dict[str, tuple[Paragraph, ...]]:
        found = {}
        for reference in properties.iterchildren(W + tag):
            path = self.related.get(reference.get(_R + "id", ""), ("", ""))[1]
            if path in self.names:
                root = etree.fromstring(self.package.read(path))
                self.unshown |= _unshown(root)
                found[reference.get(W + "type", "default")] = tuple(
                    self._paragraph(paragraph, body=False) for paragraph in root.iter(W + "p")
                )
        return found

    # --- blocks --------------------------------------------------------------------------------------

    def _blocks(self, parent: etree._Element, width: float) -> list[Paragraph | Table]:
        blocks: list[Paragraph | Table] = []
        for child in parent.iterchildren(etree.Element):
            if child.tag == W + "p":
                blocks.append(self._paragraph(child))
            elif child.tag == W + "tbl":
                blocks.append(self._table(child, width))
            elif child.tag in (W + "sdt", W + "sdtContent", W + "customXml", W + "ins"):
                blocks.extend(self._blocks(child, width))
        return blocks

    def _paragraph(self, element: etree._Element, *, body: bool = True, table_style: str = "") -> Paragraph:
        index = -1
        if body:
            index, self.count = self.count, self.count + 1
        properties = element.find(W + "pPr")
        style, key = self.styles.paragraph(properties, table_style)
        mark = properties.find(W + "rPr") if properties is not None else None
        runs = Runs(self.styles, key)
        runs.collect(element)
        if properties is not None and properties.find(W + "sectPr") is not None:
            runs.add(PAGE_BREAK, self.styles.run(key))  # a section ends: the next begins on a new page
        return Paragraph(index, style, tuple(runs.found), self.styles.run(key, mark))

    def _table(self, element: etree._Element, width: float) -> Table:
        properties = element.find(W + "tblPr")
        named = properties.find(W + "tblStyle") if properties is not None else None
        style = named.get(W + "val", "") if named is not None else self.styles.default_table()
        layers = [found.find(W + "tblPr") for found in reversed(self.styles.based_on(style))] + [properties]
        margins = {"left": 5.4, "right": 5.4, "top": 0.0, "bottom": 0.0}
        indent, align = 0.0, "left"
        for layer in (found for found in layers if found is not None):
            margins |= _cell_margins(layer.find(W + "tblCellMar"))
            if (found := layer.find(W + "tblInd")) is not None:
                indent = points(found.get(W + "w"))
            if (found := layer.find(W + "jc")) is not None:
                align = found.get(W + "val", "left")
        grid = [points(column.get(W + "w")) for column in element.findall(f"{W}tblGrid/{W}gridCol")]
        total = sum(grid)
        if align in ("center", "right", "end"):
            left = (width - total) / (2 if align == "center" else 1)
        else:
            # Up to Word 2010 the text of the first cell, not its edge, stood at the margin.
            left = indent - (margins["left"] if self._compatibility() < 15 else 0.0)
        rows = tuple(self._row(row, grid, left, margins, style) for row in element.iter(W + "tr"))
        return Table(rows)

    def _compatibility(self) -> int:
        for setting in self.settings.iter(W + "compatSetting"):
            if setting.get(W + "name") == "compatibilityMode":
                return int(setting.get(W + "val") or 12)
        return 12

    def _row(
        self, row: etree._Element, grid: list[float], left: float, margins: dict[str, float], style: str
    ) -> Row:
        properties = row.find(W + "trPr")
        height = properties.find(W + "trHeight") if properties is not None else None
        before = properties.find(W + "gridBefore") if properties is not None else None
        column = int(before.get(W + "val") or 0) if before is not None else 0
        x = left + sum(grid[:column])
        cells = []
        for element in row.iterchildren(W + "tc"):
            own = element.find(W + "tcPr")
            spans = own.find(W + "gridSpan") if own is not None else None
            span = int(spans.get(W + "val") or 1) if spans is not None else 1
            width = sum(grid[column : column + span]) or _cell_width(own)
            cells.append(self._cell(element, own, x, width, margins, style))
            x, column = x + width, column + span
        return Row(
            tuple(cells),
            points(height.get(W + "val")) if height is not None else 0.0,
            height is not None and height.get(W + "hRule") == "exact",
            properties is not None and is_on(properties.find(W + "cantSplit")),
        )

    def _cell(
        self,
        cell: etree._Element,
        own: etree._Element | None,
        x: float,
        width: float,
        margins: dict[str, float],
        style: str,
    ) -> Cell:
        align, covered = "top", False
        if own is not None:
            margins = margins | _cell_margins(own.find(W + "tcMar"))
            if (found := own.find(W + "vAlign")) is not None:
                align = found.get(W + "val", "top")
            merge = own.find(W + "vMerge")
            covered = merge is not None and merge.get(W + "val", "continue") == "continue"
        return Cell(
            x + margins["left"],
            max(width - margins["left"] - margins["right"], 1.0),
            margins["top"],
            margins["bottom"],
            tuple(self._paragraph(paragraph, table_style=style) for paragraph in cell.iter(W + "p")),
            align,
            covered,
        )


def _unshown(root: etree._Element) -> set[str]:
    return {_UNSHOWN[str(element.tag)] for element in root.iter(*_UNSHOWN) if not _is_blank_border(element)}


def _is_blank_border(element: etree._Element) -> bool:
    return element.tag in (W + "pBdr", W + "tblBorders") and all(
        side.get(W + "val", "none") in ("none", "nil") for side in element
    )


def _cell_margins(element: etree._Element | None) -> dict[str, float]:
    found = {}
    if element is not None:
        names = {"left": "left", "start": "left", "right": "right", "end": "right", "top": "top"}
        for side in element.iterchildren(etree.Element):
            name = str(side.tag).removeprefix(W)
            found[names.get(name, name)] = points(side.get(W + "w"))
    return found


def _cell_width(properties: etree._Element | None) -> float:
    width = properties.find(W + "tcW") if properties is not None else None
    return points(width.get(W + "w"), 72.0) if width is not None else 72.0
