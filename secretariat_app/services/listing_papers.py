"""The list of papers that were found, whole: as a table for a spreadsheet, or to be printed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from secretariat_app.domain.record import Row
from secretariat_app.domain.search import After, Filters, Order
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.messages import translate

if TYPE_CHECKING:  # the database is loaded when an archive is opened
    from secretariat_app.storage.archive import Archive

MOST_PRINTED = 2000
"""More lines than that are a table for a spreadsheet, not for paper."""

_PAGE = 500
_HEADS = (
    QT_TRANSLATE_NOOP("lists", "Date"),
    QT_TRANSLATE_NOOP("lists", "Number"),
    QT_TRANSLATE_NOOP("lists", "What it is about"),
    QT_TRANSLATE_NOOP("lists", "Commission"),
    QT_TRANSLATE_NOOP("lists", "Status"),
    QT_TRANSLATE_NOOP("lists", "Language"),
)
_STATUSES = {
    "draft": QT_TRANSLATE_NOOP("lists", "Draft"),
    "ready": QT_TRANSLATE_NOOP("lists", "Ready to sign"),
    "signed": QT_TRANSLATE_NOOP("lists", "Signed"),
    "cancelled": QT_TRANSLATE_NOOP("lists", "Cancelled"),
}
_LANGUAGES = {
    "ru": QT_TRANSLATE_NOOP("lists", "Russian"),
    "kk": QT_TRANSLATE_NOOP("lists", "Kazakh"),
}
_TITLE = QT_TRANSLATE_NOOP("lists", "Resolutions")
_COUNT = QT_TRANSLATE_NOOP("lists", "Papers: {0}")
_PRINTED_ALL = QT_TRANSLATE_NOOP("lists", "Only the first {0} of {1} papers are printed.")


class Asked(msgspec.Struct, frozen=True):
    """Which papers: those of a search, or only the `papers` among them where any are named."""

    query: str = ""
    filters: Filters = Filters()
    order: Order = Order.BEST
    papers: tuple[int, ...] = ()


class Listed(msgspec.Struct, frozen=True):
    """What was written and how many lines it has; `stopped`: it was cancelled and nothing was written."""

    path: Path
    lines: int
    stopped: bool = False


def rows(archive: Archive, asked: Asked) -> Iterator[tuple[Row, int]]:
    """The papers in their order, page by page, each with how many there are in all."""
    from secretariat_app.services import finding

    after: After | None = None
    wanted = set(asked.papers)
    while True:
        found = finding.search(
            archive, asked.query, asked.filters, order=asked.order, limit=_PAGE, after=after
        )
        for hit in found.hits:
            if not wanted or hit.row.id in wanted:
                yield hit.row, len(wanted) or found.total
                wanted.discard(hit.row.id)
                if asked.papers and not wanted:
                    return
        after = found.next
        if after is None:
            return


def identities(archive: Archive, asked: Asked) -> list[int]:
    """The papers in their order, by id."""
    return [row.id for row, _ in rows(archive, asked)]


def write_list(
    archive: Archive,
    asked: Asked,
    path: str | Path,
    language: str,
    *,
    progress: Callable[[int, int], object] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Listed:
    """The list as .xlsx or .csv; no cell of it is ever run as a formula. KnownError where it cannot be."""
    from secretariat_app.documents.tables_out import write_table

    lines = []
    total = len(asked.papers)
    for row, there in rows(archive, asked):
        total = max(total, there)
        if cancelled is not None and cancelled():
            return Listed(Path(path), 0, stopped=True)
        lines.append((row.date, *_cells(row, language)[1:]))
        if progress is not None and len(lines) % _PAGE == 0:
            progress(len(lines), total)
    heads = [translate("lists", head, language) for head in _HEADS]
    written = write_table(path, heads, lines, translate("lists", _TITLE, language))
    return Listed(written, len(lines))


def list_page(archive: Archive, asked: Asked, language: str) -> str:
    """The list as simple HTML, to be printed: the first lines of it where it is very long."""
    lines: list[Sequence[str]] = []
    total = 0
    for row, there in rows(archive, asked):
        total = max(total, there)
        if len(lines) >= MOST_PRINTED:
            break
        lines.append(_cells(row, language))
    heads = "".join(f"<th align='left'>{escape(translate('lists', head, language))}</th>" for head in _HEADS)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in cells) + "</tr>" for cells in lines
    )
    said = translate("lists", _COUNT, language).format(total)
    if total > len(lines):
        said = translate("lists", _PRINTED_ALL, language).format(len(lines), total)
    title = escape(translate("lists", _TITLE, language))
    search = escape(asked.query)
    return (
        f"<h3>{title}</h3><p>{search}</p><p>{escape(said)}</p>"
        f"<table border='1' cellspacing='0' cellpadding='4' width='100%'>"
        f"<thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table>"
    )


def _cells(row: Row, language: str) -> tuple[str, ...]:
    return (
        f"{row.date:%d.%m.%Y}" if row.date else "",
        row.number or "",
        row.title,
        row.commission,
        translate("lists", _STATUSES[str(row.status)], language),
        translate("lists", _LANGUAGES.get(row.language, row.language), language),
    )
