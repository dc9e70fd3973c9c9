"""A .docx read straight from its XML: text in order, once, as the last state of its tracked changes shows it.

python-docx builds an object for every element; an archive of thousands of files has no time for that.
"""

from collections.abc import Iterator

import msgspec
from lxml import etree

from secretariat_app.documents.old_papers.docx_package import Package
from secretariat_app.documents.old_papers.docx_styles import (
    VAL,
    Lists,
    Look,
    Styles,
    W,
    flag,
    paragraph_look,
)
from secretariat_app.documents.old_papers.source import TOO_LONG, Limits, Line, Origin
from secretariat_app.errors import KnownError

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_MARKS = {f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}cr": "\n", f"{W}noBreakHyphen": "\u2011"}
# What was deleted or moved away, the codes of fields, and what only describes.
_LEFT_OUT = frozenset(
    f"{W}{name}"
    for name in (
        *(
            "del",
            "moveFrom",
            "delText",
            "instrText",
            "delInstrText",
            "pPr",
            "rPr",
            "sdtPr",
            "sdtEndPr",
            "tblPr",
        ),
        *(
            "tblGrid",
            "tcPr",
            "softHyphen",
            "rt",
            "commentReference",
            "annotationRef",
            "lastRenderedPageBreak",
        ),
        *("fldData", "footnoteRef", "endnoteRef", "separator", "continuationSeparator", "sectPr", "tblPrEx"),
    )
)
_TEXTS = frozenset({f"{W}t", f"{_M}t"})
_OBJECTS = frozenset(f"{W}{name}" for name in ("drawing", "pict", "object"))
_BOX = f"{W}txbxContent"


def read_docx(data: bytes, limits: Limits = Limits()) -> list[Line]:  # noqa: B008 - a frozen value
    """Every line of the document with its layout. KnownError, where it cannot be read."""
    with Package(data, limits) as package:
        return read_package(package, limits)


def read_package(package: Package, limits: Limits) -> list[Line]:
    """The same for a package that is open: body, notes, then what stands above and below each page."""
    styles = Styles(_first(package, "styles"))
    reader = _Reader(styles, Lists(_first(package, "numbering")), limits)
    root = package.root(package.main)
    body = root.find(f"{W}body") if root is not None else None
    lines = reader.story(body if body is not None else root, Origin.BODY)
    for kind, origin in (
        ("footnotes", Origin.FOOTNOTE),
        ("endnotes", Origin.FOOTNOTE),
        ("header", Origin.HEADER),
        ("footer", Origin.FOOTER),
    ):
        for name in dict.fromkeys(package.targets(kind)):
            lines += reader.story(package.root(name), origin)
    return lines


def _first(package: Package, kind: str) -> etree._Element | None:
    return next((package.root(name) for name in package.targets(kind)), None)


class _Paragraph(msgspec.Struct):
    """One paragraph while it is read."""

    text: list[str] = msgspec.field(default_factory=list)
    letters: int = 0
    bold: int = 0
    boxes: list[etree._Element] = msgspec.field(default_factory=list)
    hidden: list[str] = msgspec.field(default_factory=list)
    new_page: bool = False


class _Reader:
    """Reads one document; counters of lists and open fields run on from paragraph to paragraph."""

    def __init__(self, styles: Styles, lists: Lists, limits: Limits) -> None:
        self._styles, self._lists, self._limits = styles, lists, limits
        self._fields: list[bool] = []  # for each open field: are we in its result?
        self._lines = self._characters = self._tables = 0
        self._run_on: _Paragraph | None = None

    def story(self, root: etree._Element | None, origin: Origin) -> list[Line]:
        if root is None:
            return []
        self._fields.clear()
        lines = list(self._blocks(root, origin, None))
        if self._run_on is not None:  # its deleted end had nothing to run on into
            lines += self._finished(self._run_on, Look(), "", origin, None)
            self._run_on = None
        return lines

    def _blocks(
        self, parent: etree._Element, origin: Origin, cell: tuple[int, int, int] | None
    ) -> Iterator[Line]:
        for child in parent:
            tag = child.tag
            if tag == f"{W}p":
                yield from self._paragraph(child, origin, cell)
            elif tag == f"{W}tbl":
                yield from self._table(child, origin)
            elif tag == f"{_MC}AlternateContent":
                yield from self._blocks(_chosen(child), origin, cell)
            elif tag == f"{W}sdt":
                if not _is_placeholder(child):
                    yield from self._blocks(child, origin, cell)
            elif isinstance(tag, str) and tag not in _LEFT_OUT:
                yield from self._blocks(child, origin, cell)

    def _table(self, table: etree._Element, origin: Origin) -> Iterator[Line]:
        self._tables += 1
        number = self._tables
        for place, row in enumerate(_rows(table)):
            properties = row.find(f"{W}trPr")
            if properties is not None and properties.find(f"{W}del") is not None:
                continue
            cells = [
                list(self._blocks(one, origin, (number, place, column)))
                for column, one in enumerate(_cells(row))
            ]
            yield from _row_lines(cells)

    def _paragraph(
        self, element: etree._Element, origin: Origin, cell: tuple[int, int, int] | None
    ) -> Iterator[Line]:
        properties = element.find(f"{W}pPr")
        style = properties.find(f"{W}pStyle") if properties is not None else None
        identity = style.get(VAL) if style is not None else None
        below = self._styles.look(identity)
        look = paragraph_look(properties).over(below)
        paragraph, self._run_on = self._run_on or _Paragraph(), None
        self._inline(element, paragraph, look, hidden=False)
        mark = properties.find(f"{W}rPr") if properties is not None else None
        if mark is not None and mark.find(f"{W}del") is not None and not paragraph.boxes:
            self._run_on = paragraph  # the end of the paragraph was deleted: it runs on into the next
            return
        yield from self._finished(paragraph, look, identity or "", origin, cell)

    def _finished(
        self,
        paragraph: _Paragraph,
        look: Look,
        style: str,
        origin: Origin,
        cell: tuple[int, int, int] | None,
    ) -> Iterator[Line]:
        text = "".join(paragraph.text)
        number, level, bullet = "", look.level or 0, False
        if look.list_id not in (None, "0") and text.strip():
            number, bullet = self._lists.next(look.list_id or "", level)
        self._count(text)
        for place, part in enumerate(text.split("\n")):
            yield Line(
                text=part,
                number="" if place else "•" if bullet else number,
                level=level,
                origin=origin,
                align=look.align or "",
                indent=look.indent or 0,
                first=look.first or 0,
                bold=paragraph.bold / paragraph.letters if paragraph.letters else 0.0,
                caps=bool(look.caps),
                cell=cell,
                soft=place > 0,
                new_page=not place and (paragraph.new_page or bool(look.new_page)),
                style=self._styles.names.get(style, style),
            )
        if paragraph.hidden:
            yield Line("".join(paragraph.hidden), origin=Origin.HIDDEN)
        for box in paragraph.boxes:
            outer, self._fields = self._fields, []
            yield from self._blocks(box, Origin.TEXT_BOX if origin is Origin.BODY else origin, cell)
            self._fields = outer

    def _count(self, text: str) -> None:
        self._lines += 1 + text.count("\n")
        self._characters += len(text)
        longest = max(map(len, text.split("\n")))
        if longest > self._limits.line:
            raise KnownError(TOO_LONG)
        if self._lines > self._limits.lines or self._characters > self._limits.characters:
            raise KnownError(TOO_LONG)

    def _inline(self, parent: etree._Element, paragraph: _Paragraph, look: Look, *, hidden: bool) -> None:
        bold = look.bold
        if parent.tag == f"{W}r":
            properties = parent.find(f"{W}rPr")
            if properties is not None:
                own = flag(properties.find(f"{W}b"))
                named = properties.find(f"{W}rStyle")
                if own is None and named is not None:
                    own = self._styles.look(named.get(VAL)).bold
                bold = bold if own is None else own
                hidden = hidden or bool(flag(properties.find(f"{W}vanish")))
        for child in parent:
            tag = child.tag
            if tag in _TEXTS:
                self._put(child.text or "", paragraph, bold=bool(bold), hidden=hidden)
            elif tag in _MARKS:
                self._put(_MARKS[tag], paragraph, bold=False, hidden=hidden)
            elif tag in _OBJECTS:
                paragraph.boxes += _boxes(child)
            elif not self._sign(child, paragraph, hidden=hidden) and _is_content(child):
                inner = _chosen(child) if tag == f"{_MC}AlternateContent" else child
                self._inline(inner, paragraph, look, hidden=hidden)

    def _sign(self, child: etree._Element, paragraph: _Paragraph, *, hidden: bool) -> bool:
        """A break, a symbol or the mark of a field; False for everything else."""
        tag = child.tag
        if tag == f"{W}br":
            if child.get(f"{W}type") in ("page", "column"):
                paragraph.new_page = paragraph.new_page or not "".join(paragraph.text).strip()
            self._put("\n", paragraph, bold=False, hidden=hidden)
        elif tag == f"{W}fldChar":
            self._field(child.get(f"{W}fldCharType"))
        elif tag == f"{W}sym":
            self._put(_symbol(child), paragraph, bold=False, hidden=hidden)
        else:
            return False
        return True

    def _put(self, text: str, paragraph: _Paragraph, *, bold: bool, hidden: bool) -> None:
        if not all(self._fields):  # still inside the code of a field
            return
        if hidden:
            paragraph.hidden.append(text)
            return
        paragraph.text.append(text.replace("\r", " ").replace("\n", " ") if len(text) > 1 else text)
        paragraph.letters += len(text)
        paragraph.bold += len(text) * bold

    def _field(self, kind: str | None) -> None:
        if kind == "begin":
            self._fields.append(False)
        elif kind == "separate" and self._fields:
            self._fields[-1] = True
        elif kind == "end" and self._fields:
            self._fields.pop()


def _chosen(alternatives: etree._Element) -> etree._Element:
    """The first way in which something is drawn: the others draw the same."""
    choices = [child for child in alternatives if child.tag == f"{_MC}Choice"]
    for one in choices:
        if next(one.iter(f"{W}t"), None) is not None:
            return one
    for one in [*alternatives.findall(f"{_MC}Fallback"), *choices]:
        return one
    return etree.Element("none")


def _boxes(drawn: etree._Element) -> list[etree._Element]:
    """The text boxes of a drawing, each once: not the old way of drawing it, and no box inside a box."""
    found = []
    for box in drawn.iter(_BOX):
        above = [one.tag for one in box.iterancestors()]
        inner = above[: above.index(drawn.tag) + 1] if drawn.tag in above else above
        if f"{_MC}Fallback" not in inner and _BOX not in inner:
            found.append(box)
    return found


def _is_content(element: etree._Element) -> bool:
    tag = element.tag
    if not isinstance(tag, str) or tag in _LEFT_OUT or tag == f"{W}p":
        return False
    return tag != f"{W}sdt" or not _is_placeholder(element)


def _is_placeholder(control: etree._Element) -> bool:
    properties = control.find(f"{W}sdtPr")
    return properties is not None and bool(flag(properties.find(f"{W}showingPlcHdr")))


def _symbol(element: etree._Element) -> str:
    try:
        code = int(element.get(f"{W}char") or "", 16)
    except ValueError:
        return ""
    # Symbol fonts keep their signs in the private area, where they mean nothing without the font.
    return chr(code) if 0x20 <= code < 0xD800 else ""


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    return _inside(table, f"{W}tr")


def _cells(row: etree._Element) -> Iterator[etree._Element]:
    return _inside(row, f"{W}tc")


def _inside(parent: etree._Element, wanted: str) -> Iterator[etree._Element]:
    """The rows of a table or cells of a row, also those that a content control or a change holds."""
    for child in parent:
        if child.tag == wanted:
            yield child
        elif child.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}ins", f"{W}customXml"):
            yield from _inside(child, wanted)


def _row_lines(cells: list[list[Line]]) -> Iterator[Line]:
    """One line for a row that has one paragraph in each cell; else the cells one after another."""
    filled = [[line for line in lines if line.text.strip()] for lines in cells]
    present = [lines for lines in filled if lines]
    if len(present) > 1 and all(
        len(lines) == 1 and lines[0].origin is Origin.BODY and (place == 0 or not lines[0].number)
        for place, lines in enumerate(present)
    ):
        first = present[0][0]
        yield msgspec.structs.replace(first, text="\t".join(lines[0].text for lines in present))
        return
    for lines in cells:
        yield from lines if len(present) < 2 else [line for line in lines if line.text.strip()]
