"""Tags, notes and links in the database. None of them is part of a paper's value, so a signed one takes them.

Tags and notes are put into the search index in the same transaction.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, delete, func, insert, or_, select
from sqlalchemy.dialects.sqlite import insert as upsert

from secretariat_app.domain.labels import Labels, LinkKind, Related, TagCount, note_text, tag_key, tag_name
from secretariat_app.errors import KnownError
from secretariat_app.language.cited_acts import is_resolution, same_number
from secretariat_app.storage import index, papers
from secretariat_app.storage.archive import Archive
from secretariat_app.storage.engine import reading
from secretariat_app.storage.schema import CITED_ACTS, LINKS, NOTES, RESOLUTIONS, TAGS
from secretariat_app.storage.sentences import LINK_TO_ITSELF

MOST_RELATED = 200
"""So many related papers of each kind are shown."""

_R, _T, _N, _L, _A = RESOLUTIONS.c, TAGS.c, NOTES.c, LINKS.c, CITED_ACTS.c


def read(archive: Archive, identity: int) -> Labels:
    """What was put on the paper and what it is related to. KnownError where there is no such paper."""
    with reading(archive._engine, archive.file) as connection:
        row = papers.present(connection, identity)
        names = connection.scalars(select(_T.name).where(_T.resolution_id == row.id).order_by(_T.folded))
        note = connection.scalar(select(_N.text).where(_N.resolution_id == row.id))
        return Labels(tuple(names), note or "", tuple(_related(connection, row)))


# --- tags ----------------------------------------------------------------------------------------------


def tags(archive: Archive) -> list[TagCount]:
    """Every tag with the number of its papers, the bin left out, the most frequent first."""
    query = (
        select(func.min(_T.name).label("name"), func.count().label("papers"))
        .join(RESOLUTIONS, _R.id == _T.resolution_id)
        .where(_R.deleted_at.is_(None))
        .group_by(_T.folded)
        .order_by(func.count().desc(), _T.folded)
    )
    with reading(archive._engine, archive.file) as connection:
        return [TagCount(row.name, row.papers) for row in connection.execute(query).all()]


def change_tags(
    archive: Archive, identities: Sequence[int], add: Iterable[str] = (), remove: Iterable[str] = ()
) -> list[tuple[int, tuple[str, ...]]]:
    """Put tags on papers and take others off; all papers or none.

    A tag that the archive knows keeps its spelling. Gives the papers that were changed with the tags they
    had before, so that it can be undone. A paper in the bin, or gone, is passed over.
    """
    added = {tag_key(name): name for typed in add if (name := tag_name(typed))}
    gone = {tag_key(name) for typed in remove if (name := tag_name(typed))} - set(added)

    def work(connection: Connection) -> list[tuple[int, tuple[str, ...]]]:
        spelled = {key: _known(connection, key) or name for key, name in added.items()}
        changed = []
        for identity in identities:
            if not _is_there(connection, identity):
                continue
            before = _tags_of(connection, identity)
            after = {key: name for key, name in before.items() if key not in gone} | {
                key: name for key, name in spelled.items() if key not in before
            }
            if after != before:
                _put_tags(connection, identity, after)
                changed.append((identity, tuple(before.values())))
        return changed

    return archive._write(work)


def set_tags(archive: Archive, wanted: Sequence[tuple[int, tuple[str, ...]]]) -> None:
    """Give papers exactly these tags: undo of `change_tags`."""

    def work(connection: Connection) -> None:
        for identity, names in wanted:
            if _is_there(connection, identity):
                clean = [name for typed in names if (name := tag_name(typed))]
                _put_tags(connection, identity, {tag_key(name): name for name in clean})

    archive._write(work)


def _known(connection: Connection, key: str) -> str | None:
    return connection.scalar(select(_T.name).where(_T.folded == key).limit(1))


def _tags_of(connection: Connection, identity: int) -> dict[str, str]:
    query = select(_T.folded, _T.name).where(_T.resolution_id == identity).order_by(_T.folded)
    return {row.folded: row.name for row in connection.execute(query).all()}


def _put_tags(connection: Connection, identity: int, names: dict[str, str]) -> None:
    connection.execute(delete(TAGS).where(_T.resolution_id == identity))
    if names:
        rows = [{"resolution_id": identity, "folded": key, "name": name} for key, name in names.items()]
        connection.execute(insert(TAGS), rows)
    index.relabel(connection, identity)


# --- the note ------------------------------------------------------------------------------------------


def set_note(archive: Archive, identity: int, text: str) -> str:
    """Keep the note of a paper, none where `text` is empty; gives the note there was before."""
    kept = note_text(text)

    def work(connection: Connection) -> str:
        papers.present(connection, identity)
        before = connection.scalar(select(_N.text).where(_N.resolution_id == identity)) or ""
        if kept == before:
            return before
        if kept:
            values = {"text": kept, "changed_at": papers.now()}
            statement = upsert(NOTES).values(resolution_id=identity, **values)
            connection.execute(statement.on_conflict_do_update(index_elements=["resolution_id"], set_=values))
        else:
            connection.execute(delete(NOTES).where(_N.resolution_id == identity))
        index.relabel(connection, identity)
        return before

    return archive._write(work)


# --- links ---------------------------------------------------------------------------------------------


def link(archive: Archive, identity: int, kind: LinkKind, other: int) -> bool:
    """Say that the paper is a follow-up of another, or repeals it. False where that was said already."""
    if identity == other or kind is LinkKind.CITES:
        raise KnownError(LINK_TO_ITSELF)

    def work(connection: Connection) -> bool:
        papers.present(connection, identity)
        papers.present(connection, other)
        row = {"resolution_id": identity, "kind": str(kind), "other_id": other}
        made = connection.execute(upsert(LINKS).values(**row).on_conflict_do_nothing())
        return made.rowcount > 0

    return archive._write(work)


def unlink(archive: Archive, identity: int, kind: LinkKind, other: int) -> None:
    """Take that back."""
    gone = delete(LINKS).where(
        _L.resolution_id == papers.bounded(identity),
        _L.kind == str(kind),
        _L.other_id == papers.bounded(other),
    )
    archive._write(lambda connection: connection.execute(gone))


def _related(connection: Connection, row: Any) -> Iterable[Related]:
    query = select(LINKS).where(or_(_L.resolution_id == row.id, _L.other_id == row.id)).limit(MOST_RELATED)
    said = [
        (
            LinkKind(one.kind),
            one.resolution_id == row.id,
            one.other_id if one.resolution_id == row.id else one.resolution_id,
        )
        for one in connection.execute(query).all()
    ]
    said += [(LinkKind.CITES, True, other) for other in _cited(connection, row)]
    said += [(LinkKind.CITES, False, other) for other in _citing(connection, row)]
    ids = {other for _, _, other in said}
    shown = select(*papers.ROW).where(_R.id.in_(ids), _R.deleted_at.is_(None))
    rows = {found.id: papers.row(found) for found in connection.execute(shown).all()} if ids else {}
    order = list(LinkKind)
    said.sort(key=lambda one: (order.index(one[0]), not one[1], one[2]))
    return [Related(kind, forward, rows[other]) for kind, forward, other in said if other in rows]


def _cited(connection: Connection, row: Any) -> list[int]:
    """Papers of the archive that the text cites, by date and number, as a resolution."""
    acts = select(_A.kind, _A.date, _A.number).where(_A.resolution_id == row.id, _A.date.is_not(None))
    found: list[int] = []
    for act in connection.execute(acts).all():
        if not is_resolution(act.kind):
            continue
        # A dated paper is listed on its date, and that is indexed.
        same_day = select(_R.id, _R.number).where(
            _R.listed_on == act.date, _R.date == act.date, _R.id != row.id
        )
        others = connection.execute(same_day.where(_R.number.is_not(None))).all()
        found += [other.id for other in others if same_number(other.number, act.number)]
    return found[:MOST_RELATED]


def _citing(connection: Connection, row: Any) -> list[int]:
    """Papers of the archive whose texts cite this one."""
    if row.date is None or not row.number:
        return []
    query = select(_A.resolution_id, _A.kind, _A.number).where(
        _A.date == row.date, _A.resolution_id != row.id
    )
    return [
        act.resolution_id
        for act in connection.execute(query)
        if is_resolution(act.kind) and same_number(act.number, row.number)
    ][:MOST_RELATED]


def _is_there(connection: Connection, identity: int) -> bool:
    query = select(_R.id).where(_R.id == papers.bounded(identity), _R.deleted_at.is_(None))
    return connection.scalar(query) is not None
