"""Lines put on pages by Word's rules: widows and orphans, keep with next, keep lines together."""

from collections.abc import Callable, Iterable

import msgspec

from secretariat_app.documents.pages.lines import Line
from secretariat_app.documents.pages.reading import Document, Paragraph, Row, Table
from secretariat_app.documents.pages.styles import ParagraphStyle

_SLACK = 0.05
_CELL_SPARE = 0.02  # by so much LibreOffice has a cell narrower, found by comparing
_TOGETHER = 2  # lines that widow and orphan control keeps on either page

BreakLines = Callable[[Paragraph, float], tuple[Line, ...]]


class PlacedLine(msgspec.Struct, frozen=True):
    """A line on a page: `x` of its column's edge, `y` of its top, the body paragraph it belongs to."""

    x: float
    y: float
    width: float
    paragraph: int
    line: Line


class Frame(msgspec.Struct, frozen=True):
    """Where the body stands on a page."""

    left: float
    width: float
    top: float
    bottom: float


class _Flow(msgspec.Struct, frozen=True):
    """What flows down the pages: the lines of a paragraph, or a row of a table as one.

    A row's cells begin at its top; `lowered` is how far down each stands while the row is in one piece.
    """

    style: ParagraphStyle
    lines: tuple[Line, ...] = ()
    paragraph: int = -1
    cells: tuple[tuple[PlacedLine, ...], ...] | None = None
    lowered: tuple[float, ...] = ()
    height: float = 0.0
    cant_split: bool = False


class _Mark(msgspec.Struct, frozen=True):
    """Where a flow began, to go back there when it has to move with the next."""

    page: int
    length: int
    y: float
    previous: ParagraphStyle | None


def paginate(
    document: Document, break_lines: BreakLines, frame: Callable[[int], Frame]
) -> tuple[tuple[PlacedLine, ...], ...]:
    """The body's lines page by page; `frame` tells where the body of a page stands."""
    flows: list[_Flow] = []
    width, adds = frame(0).width, document.spacing_adds
    for block in document.blocks:
        if isinstance(block, Table):
            flows.extend(_row(row, break_lines, adds) for row in block.rows)
        else:
            flows.append(_Flow(block.style, lines=break_lines(block, width), paragraph=block.index))
    return _Paginator(flows, frame, adds).pages()


class _Paginator:
    def __init__(self, flows: list[_Flow], frame: Callable[[int], Frame], adds: bool) -> None:
        self.adds = adds
        self.flows = flows
        self.frame_of = frame
        self.frame = frame(0)
        self.done: list[list[PlacedLine]] = [[]]
        self.y = self.frame.top
        self.previous: ParagraphStyle | None = None
        self.forced = True
        self.marks: list[_Mark] = []

    def pages(self) -> tuple[tuple[PlacedLine, ...], ...]:
        index = 0
        while index < len(self.flows):
            del self.marks[index:]
            self.marks.append(_Mark(len(self.done) - 1, len(self.done[-1]), self.y, self.previous))
            flow = self.flows[index]
            if flow.style.break_before and self.done[-1]:
                self._new_page(forced=True)
                self.marks[index] = _Mark(len(self.done) - 1, 0, self.y, None)
            fits = self._place(flow) if flow.cells is None else self._place_row(flow)
            if not fits:
                index = self._go_back(index)
                continue
            self.previous = flow.style
            index += 1
        return tuple(tuple(page) for page in self.done)

    def _new_page(self, *, forced: bool = False) -> None:
        self.forced = forced
        self.done.append([])
        self.frame = self.frame_of(len(self.done) - 1)
        self.y = self.frame.top
        self.previous = None

    def _go_back(self, index: int) -> int:
        """Begin a new page with flow `index`, or with the first of those that must stay with it."""
        first, page = index, len(self.done) - 1
        while first > 0 and self.flows[first - 1].style.keep_next and self.marks[first - 1].page == page:
            first -= 1
        mark = self.marks[first]
        if mark.length == 0:  # the chain fills the page from its top: it cannot be kept
            first, mark = index, self.marks[index]
        del self.done[-1][mark.length :]
        self._new_page()
        return first

    # --- paragraphs ----------------------------------------------------------------------------------

    def _place(self, flow: _Flow) -> bool:
        """Put a paragraph here, going on over pages; False where it must begin on the next one."""
        y = self.y + self._space_before(flow.style)
        start, total = 0, len(flow.lines)
        while start < total:
            end, forced = self._fitting(flow, start, y)
            if end == start:
                if self.done[-1]:
                    if start == 0:
                        return False
                else:
                    end = start + 1  # taller than a page: shown, not lost
            for line in flow.lines[start:end]:
                self.done[-1].append(PlacedLine(self.frame.left, y, self.frame.width, flow.paragraph, line))
                y += line.height
            start = end
            if start < total or forced:
                self._new_page(forced=forced)
                y = self.y
        self.y = y
        return True

    def _fitting(self, flow: _Flow, start: int, y: float) -> tuple[int, bool]:
        """The end of the lines that stay on this page, and whether a page break is what ends them."""
        lines, end = flow.lines, start
        while end < len(lines):
            if y + lines[end].height - lines[end].spare > self.frame.bottom + _SLACK:
                break
            y += lines[end].height
            end += 1
            if lines[end - 1].page_break:
                return end, True
        if end == len(lines):
            return end, False
        top = not self.done[-1]
        # LibreOffice does not divide a paragraph kept with the next one either.
        if (flow.style.keep_lines or flow.style.keep_next) and start == 0:
            return (end if top else start), False
        if flow.style.widow_control:
            if len(lines) - end < _TOGETHER:
                end = len(lines) - _TOGETHER
            if end - start < _TOGETHER and not (top and end > start):
                end = start
        return max(end, start), False

    def _space_before(self, style: ParagraphStyle) -> float:
        previous = self.previous
        if previous is None:
            return style.before if self.forced else 0.0  # lost where the page came to its end by itself
        return _between(previous, style, self.adds)

    # --- tables --------------------------------------------------------------------------------------

    def _place_row(self, flow: _Flow) -> bool:
        """Put a row here, divided over pages if it must be; False where it begins on the next one."""
        cells, height = flow.cells or (), flow.height
        y = self.y + (self.previous.after if self.previous else 0.0)
        bottom = self.frame.bottom + _SLACK
        if y + height > bottom and self.done[-1]:
            begun = all(not cell or _fitting(cell, bottom - y) for cell in cells)
            if flow.cant_split or not begun:
                return False
        if y + height <= bottom:
            cells = tuple(
                tuple(msgspec.structs.replace(one, y=one.y + lower) for one in cell)
                for cell, lower in zip(cells, flow.lowered, strict=True)
            )
        while y + height > bottom and any(len(cell) > 1 for cell in cells):
            parts = [_divided(cell, bottom - y) for cell in cells]
            self._put([now for now, _ in parts], y)
            cells = tuple(later for _, later in parts)
            height = max((_bottom(cell[-1]) for cell in cells if cell), default=0.0)
            self._new_page()
            y, bottom = self.y, self.frame.bottom + _SLACK
        self._put(cells, y)
        self.y = y + height
        return True

    def _put(self, cells: Iterable[tuple[PlacedLine, ...]], y: float) -> None:
        left = self.frame.left
        self.done[-1].extend(
            msgspec.structs.replace(placed, x=placed.x + left, y=placed.y + y)
            for cell in cells
            for placed in cell
        )


def _between(previous: ParagraphStyle | None, style: ParagraphStyle, adds: bool) -> float:
    """The distance between two paragraphs: what both ask for, or (since Word 2013) the larger of the two."""
    if previous is None:
        return style.before
    same = previous.style == style.style
    before = 0.0 if same and style.contextual else style.before
    after = 0.0 if same and previous.contextual else previous.after
    return before + after if adds else max(before, after)


def _bottom(placed: PlacedLine) -> float:
    return placed.y + placed.line.height


def _fitting(cell: tuple[PlacedLine, ...], room: float) -> int:
    """How many lines of a cell fit into `room`; inside a table widows and orphans are let stand."""
    return sum(_bottom(placed) <= room for placed in cell)


def _divided(
    cell: tuple[PlacedLine, ...], room: float
) -> tuple[tuple[PlacedLine, ...], tuple[PlacedLine, ...]]:
    """The lines of a cell that fit into `room`, at least one, and the others moved up."""
    fitting = _fitting(cell, room) or 1
    later = cell[fitting:]
    return cell[:fitting], tuple(msgspec.structs.replace(one, y=one.y - later[0].y) for one in later)


def _row(row: Row, break_lines: BreakLines, adds: bool) -> _Flow:
    """A table row as one flow; its lines' places are relative to the row."""
    stacks: list[tuple[list[PlacedLine], float]] = []
    keep, whole = False, row.cant_split
    for number, cell in enumerate(row.cells):
        placed: list[PlacedLine] = []
        y = cell.top
        previous: ParagraphStyle | None = None
        for paragraph in () if cell.covered else cell.paragraphs:
            y += _between(previous, paragraph.style, adds)
            for line in break_lines(paragraph, cell.width - _CELL_SPARE):
                placed.append(PlacedLine(cell.x, y, cell.width, paragraph.index, line))
                y += line.height
            previous = paragraph.style
        if number == 0 and cell.paragraphs:
            keep = cell.paragraphs[0].style.keep_next
        whole = whole or any(one.style.keep_lines or one.style.keep_next for one in cell.paragraphs)
        stacks.append((placed, y + (previous.after if previous else 0.0) + cell.bottom))
    height = max((bottom for _, bottom in stacks), default=0.0)
    height = row.height if row.exact else max(height, row.height)
    lowered = tuple(
        {"bottom": height - bottom, "center": (height - bottom) / 2}.get(cell.align, 0.0)
        for cell, (_, bottom) in zip(row.cells, stacks, strict=True)
    )
    cells = tuple(tuple(placed) for placed, _ in stacks)
    style = ParagraphStyle(keep_next=keep)
    return _Flow(style, cells=cells, lowered=lowered, height=height, cant_split=whole)
