"""What proofing remembers in the archive for all papers: the office's settings and its own words."""

from collections.abc import Iterable

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from secretariat_app.storage import papers
from secretariat_app.storage.archive import Archive
from secretariat_app.storage.schema import FACTS, OWN_WORDS

_W, _F = OWN_WORDS.c, FACTS.c
_RULES = "rules"
_WORDS_TAKEN = "own words"


def rules(archive: Archive) -> str | None:
    """The settings of the rules as they were kept; None where there are none."""
    return _fact(archive, _RULES)


def set_rules(archive: Archive, text: str) -> None:
    """Keep the settings of the rules."""
    archive._write(lambda connection: _put_fact(connection, _RULES, text))


def words(archive: Archive) -> tuple[str, ...]:
    """The office's own words, in the order of adding."""
    query = select(_W.word).order_by(_W.added_at, _W.word)
    return tuple(archive._read(lambda connection: connection.scalars(query).all()))


def change_words(archive: Archive, add: Iterable[str] = (), remove: Iterable[str] = ()) -> None:
    """Put words into the office's dictionary, and take others out."""

    def work(connection: Connection) -> None:
        for word in remove:
            connection.execute(delete(OWN_WORDS).where(_W.word == word))
        _add_words(connection, add)

    archive._write(work)


def take_words(archive: Archive, earlier: Iterable[str]) -> bool:
    """Take over words that were kept outside the archive, once; False where that was done before."""

    def work(connection: Connection) -> bool:
        if connection.scalar(select(_F.value).where(_F.name == _WORDS_TAKEN)) is not None:
            return False
        _add_words(connection, earlier)
        _put_fact(connection, _WORDS_TAKEN, "taken over")
        return True

    return _fact(archive, _WORDS_TAKEN) is None and archive._write(work)


def _add_words(connection: Connection, added: Iterable[str]) -> None:
    for word in added:
        statement = upsert(OWN_WORDS).values(word=word, added_at=papers.now())
        connection.execute(statement.on_conflict_do_nothing())


def _fact(archive: Archive, name: str) -> str | None:
    query = select(_F.value).where(_F.name == name)
    return archive._read(lambda connection: connection.scalar(query))


def _put_fact(connection: Connection, name: str, value: str) -> None:
    statement = upsert(FACTS).values(name=name, value=value)
    connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_={"value": value}))
