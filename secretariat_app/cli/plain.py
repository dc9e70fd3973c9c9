"""Answers as plain lines for a person at a terminal."""

from collections.abc import Iterator, Sequence

from secretariat_app.cli.output import Console
from secretariat_app.domain.clause import Clause
from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.numbering import printed_items
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.record import Hit, Row, Stored
from secretariat_app.errors import QT_TRANSLATE_NOOP

_STATUS = {
    Status.DRAFT: QT_TRANSLATE_NOOP("cli", "draft"),
    Status.READY: QT_TRANSLATE_NOOP("cli", "ready to sign"),
    Status.SIGNED: QT_TRANSLATE_NOOP("cli", "signed"),
    Status.CANCELLED: QT_TRANSLATE_NOOP("cli", "cancelled"),
}
_SEVERITY = {
    "error": QT_TRANSLATE_NOOP("cli", "error"),
    "warning": QT_TRANSLATE_NOOP("cli", "warning"),
    "info": QT_TRANSLATE_NOOP("cli", "note"),
}
_PART = {
    Part.REQUISITES: QT_TRANSLATE_NOOP("cli", "requisites"),
    Part.TITLE: QT_TRANSLATE_NOOP("cli", "title"),
    Part.PREAMBLE: QT_TRANSLATE_NOOP("cli", "preamble"),
    Part.FINDINGS: QT_TRANSLATE_NOOP("cli", "findings"),
    Part.ENACTMENT: QT_TRANSLATE_NOOP("cli", "enactment"),
    Part.ITEMS: QT_TRANSLATE_NOOP("cli", "items"),
    Part.SIGNATURES: QT_TRANSLATE_NOOP("cli", "signatures"),
}
_MEMBER = {
    Part.REQUISITES: QT_TRANSLATE_NOOP("cli", "commission {number}"),
    Part.FINDINGS: QT_TRANSLATE_NOOP("cli", "findings, paragraph {number}"),
    Part.ITEMS: QT_TRANSLATE_NOOP("cli", "item {number}"),
    Part.SIGNATURES: QT_TRANSLATE_NOOP("cli", "signature {number}"),
}
_ACTION = QT_TRANSLATE_NOOP("cli", "item {number}, action {action}")
_NO_DATE = QT_TRANSLATE_NOOP("cli", "no date")
_NO_NUMBER = QT_TRANSLATE_NOOP("cli", "no number")
_HEAD = QT_TRANSLATE_NOOP("cli", "Paper {id}, {status}, revision {revision}")
_UNCONFIRMED = QT_TRANSLATE_NOOP("cli", "(the Kazakh wording is not confirmed)")


def place(where: Place, console: Console) -> str:
    """«item 2, action 1»."""
    if where.action is not None:
        return console.text(_ACTION, number=(where.index or 0) + 1, action=where.action + 1)
    if where.index is not None and where.part in _MEMBER:
        return console.text(_MEMBER[where.part], number=where.index + 1)
    return console.text(_PART[where.part])


def severity(name: str, console: Console) -> str:
    """«error», «warning» or «note»."""
    return console.text(_SEVERITY[name])


def row(shown: Row, console: Console) -> Sequence[str]:
    """A line of the archive's list."""
    return (
        str(shown.id),
        shown.date.isoformat() if shown.date else console.text(_NO_DATE),
        shown.number or console.text(_NO_NUMBER),
        console.text(_STATUS[shown.status]),
        shown.title,
    )


def hit(found: Hit, console: Console) -> Sequence[str]:
    """A line of a search's answer; found words stand in [ ]."""
    pieces, end = [], 0
    for start, stop in found.marks:
        pieces += [found.snippet[end:start], "[", found.snippet[start:stop], "]"]
        end = stop
    words = "".join((*pieces, found.snippet[end:]))
    return (*row(found.row, console)[:3], words)


def resolution(stored: Stored, console: Console) -> Iterator[str]:
    """The whole paper, a paragraph a line."""
    shown = stored.resolution
    yield console.text(
        _HEAD, id=stored.id, status=console.text(_STATUS[stored.status]), revision=stored.revision
    )
    yield ""
    yield from shown.commissions
    date = shown.date.isoformat() if shown.date else console.text(_NO_DATE)
    yield "  ".join(filter(None, (date, shown.number or console.text(_NO_NUMBER), shown.place)))
    yield ""
    yield shown.title.text
    yield ""
    if shown.preamble:
        yield shown.preamble.text
    for finding in shown.findings:
        yield finding.text
    if shown.enactment:
        yield shown.enactment.text
    for item in printed_items(shown):
        yield f"{item.number} {item.text}"
        for action in item.actions:
            yield f"   {action}"
    for signature in shown.signatures:
        yield ""
        yield f"{signature.position}  {signature.name}"


def clauses(shown: Sequence[Clause], console: Console) -> Iterator[str]:
    """The library by groups."""
    group = None
    for clause in shown:
        if clause.group is not group:
            if group is not None:
                yield ""
            group = clause.group
            yield f"[{group}]"
        yield f"{clause.key}: {clause.ru}"
        if clause.kk:
            mark = "" if clause.kk_confirmed else "  " + console.text(_UNCONFIRMED)
            yield f"  {clause.kk}{mark}"
