"""The register of numbers: which paper was given which, by commission, language and year. It only grows.

A number is given in the transaction that makes a paper ready, so that two programs never give the same.
"""

import datetime
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import Connection, Select, func, insert, or_, select

from secretariat_app.domain.lifecycle import Status
from secretariat_app.storage import papers
from secretariat_app.storage.engine import reading
from secretariat_app.storage.schema import COMMISSIONS, FACTS, RESOLUTIONS
from secretariat_app.storage.schema_signed import REGISTRATIONS
from secretariat_app.storage.sentences import NUMBER_TAKEN, NumberTaken

if TYPE_CHECKING:
    from secretariat_app.storage.archive import Archive

_R, _G = RESOLUTIONS.c, REGISTRATIONS.c
_PATTERN = "number pattern"


class Book(msgspec.Struct, frozen=True):
    """One register: of a commission (`names`: folded, all it ever had), in one language, of one year."""

    key: str
    names: tuple[str, ...]
    language: str
    year: int


class Claim(msgspec.Struct, frozen=True):
    """A number that a paper is to have. `ordinal`: its place in the order, where it follows the pattern.

    `twice`: it is given even where another paper has it.
    """

    book: Book
    number: str
    ordinal: int | None
    twice: bool = False


class Line(msgspec.Struct, frozen=True):
    """One line of the register. `given`: by the program; else the number was only typed into the paper.

    `left`: the paper has another number now, or lies in the bin: the number stays given.
    """

    number: str
    id: int
    date: datetime.date | None
    title: str
    status: Status
    given: bool
    left: bool
    deleted: bool


def folded(number: str) -> str:
    """A number as numbers are compared: «№ 12» and «12» are the same."""
    return "".join(number.casefold().replace("№", "").split())


def give(connection: Connection, identity: int, claim: Claim) -> dict[str, str | int]:
    """Write down that the paper has the number; what the trail should say of it.

    NumberTaken where another paper has it, unless it may have it twice. A paper that gets the number it has
    been given before is not written down again.
    """
    book = claim.book
    same = [
        _G.book == book.key,
        _G.language == book.language,
        _G.year == book.year,
        _G.folded == folded(claim.number),
    ]
    facts: dict[str, str | int] = {"book": book.key, "year": book.year, "number": claim.number}
    there = connection.execute(select(_G.resolution_id).where(*same)).scalars().all()
    if identity in there:
        return facts
    others = holders(connection, book, claim.number, identity)
    if others and not claim.twice:
        raise NumberTaken(NUMBER_TAKEN, number=claim.number, id=others[0].id, title=others[0].title)
    made = connection.execute(
        insert(REGISTRATIONS).values(
            resolution_id=identity,
            book=book.key,
            language=book.language,
            year=book.year,
            number=claim.number,
            folded=folded(claim.number),
            ordinal=claim.ordinal,
            copy=len(there),
            given_at=papers.now(),
        )
    )
    return facts | {"registration": int(made.lastrowid)}


def holders(connection: Connection, book: Book, number: str, besides: int | None) -> list[Line]:
    """The other papers that have the number, or had it given, those in the bin too."""
    return [
        line
        for line in _lines(connection, book)
        if folded(line.number) == folded(number) and line.id != besides and (line.given or not line.deleted)
    ]


def others(archive: "Archive", book: Book, number: str, besides: int | None = None) -> list[Line]:
    """The same, asked from outside."""
    with reading(archive._engine, archive.file) as connection:
        return holders(connection, book, number, besides)


def lines(archive: "Archive", book: Book) -> list[Line]:
    """All lines of the register of one year: given numbers, and those that papers have all the same."""
    with reading(archive._engine, archive.file) as connection:
        return [line for line in _lines(connection, book) if line.given or not line.deleted]


def highest(archive: "Archive", book: Book, ordinal: Callable[[str], int | None]) -> int:
    """The highest place in the order that a number has taken, by any paper; `ordinal` reads a number."""
    with reading(archive._engine, archive.file) as connection:
        given = select(func.max(_G.ordinal)).where(
            _G.book == book.key, _G.language == book.language, _G.year == book.year
        )
        found = [int(connection.execute(given).scalar() or 0)]
        found += [ordinal(line.number) or 0 for line in _lines(connection, book)]
    return max(found)


def number_of(archive: "Archive", identity: int, book: Book) -> str:
    """The number that the paper was given last in this register; empty where it never was."""
    query = select(_G.number).where(
        _G.resolution_id == identity, _G.book == book.key, _G.language == book.language, _G.year == book.year
    )
    with reading(archive._engine, archive.file) as connection:
        return str(connection.execute(query.order_by(_G.id.desc()).limit(1)).scalar() or "")


def years(archive: "Archive", names: Sequence[str]) -> list[tuple[int, str]]:
    """The years, with the languages, in which the commission has papers with a number, the latest first."""
    year = func.strftime("%Y", _R.date)
    query = (
        select(year, _R.language)
        .join(COMMISSIONS, COMMISSIONS.c.resolution_id == _R.id)
        .where(COMMISSIONS.c.folded.in_(names), COMMISSIONS.c.position == 0)
        .where(_R.number.is_not(None), _R.date.is_not(None))
        .distinct()
    )
    with reading(archive._engine, archive.file) as connection:
        return sorted(((int(row[0]), row[1]) for row in connection.execute(query).all()), reverse=True)


def pattern(archive: "Archive", key: str) -> str:
    """The pattern of numbers of a commission's register; empty where none was chosen."""
    query = select(FACTS.c.value).where(FACTS.c.name == f"{_PATTERN}: {key}")
    with reading(archive._engine, archive.file) as connection:
        return str(connection.execute(query).scalar() or "")


def put_pattern(archive: "Archive", key: str, words: str) -> None:
    """Choose the pattern of numbers of a commission's register."""
    from sqlalchemy.dialects.sqlite import insert as upsert

    put = upsert(FACTS).values(name=f"{_PATTERN}: {key}", value=words)
    put = put.on_conflict_do_update(index_elements=["name"], set_={"value": words})
    archive._write(lambda connection: connection.execute(put))


def _lines(connection: Connection, book: Book) -> list[Line]:
    rows = connection.execute(_of_papers(book)).all()
    has = {(row.id, folded(row.number)) for row in rows}
    columns = (*papers.ROW, _R.deleted_at, _G.number.label("given_number"))
    given = (
        select(*columns)
        .join(REGISTRATIONS, _G.resolution_id == _R.id)
        .where(_G.book == book.key, _G.language == book.language, _G.year == book.year)
    )
    registered = connection.execute(given).all()
    found = [
        Line(
            row.given_number,
            row.id,
            row.date,
            row.title,
            Status(row.status),
            True,
            (row.id, folded(row.given_number)) not in has or row.deleted_at is not None,
            row.deleted_at is not None,
        )
        for row in registered
    ]
    known = {(line.id, folded(line.number)) for line in found}
    found += [
        Line(
            row.number,
            row.id,
            row.date,
            row.title,
            Status(row.status),
            False,
            False,
            row.deleted_at is not None,
        )
        for row in rows
        if (row.id, folded(row.number)) not in known
    ]
    return found


def _of_papers(book: Book) -> Select[tuple[object, ...]]:
    first, last = datetime.date(book.year, 1, 1), datetime.date(book.year, 12, 31)
    inside = (
        select(COMMISSIONS.c.resolution_id)
        .where(COMMISSIONS.c.resolution_id == _R.id, COMMISSIONS.c.position == 0)
        .where(or_(*(COMMISSIONS.c.folded == name for name in book.names)))
        .exists()
    )
    return select(*papers.ROW, _R.deleted_at).where(
        _R.listed_on.between(first, last),
        _R.date.is_not(None),
        _R.number.is_not(None),
        _R.language == book.language,
        inside,
    )
