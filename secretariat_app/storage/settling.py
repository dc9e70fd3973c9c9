"""What an archive is settled in when it is opened: its guards, and a seal on whatever was signed before.

An archive of a program that had neither is brought up to both once.
"""

from typing import TYPE_CHECKING

from sqlalchemy import Connection, insert, select

from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.trail import Act
from secretariat_app.storage import audit, guards, papers
from secretariat_app.storage.engine import raw_connection
from secretariat_app.storage.schema import FACTS, RESOLUTIONS
from secretariat_app.storage.sealing import seal_imported

if TYPE_CHECKING:
    from secretariat_app.storage.archive import Archive

_BEGUN = "trail"


def settle(archive: "Archive") -> None:
    """Begin the trail where there is none yet; put back guards that are gone, and say so in the trail."""
    if archive._read(_is_settled):
        return

    def work(connection: Connection) -> None:
        wrong = guards.wrong(raw_connection(connection))
        if wrong:
            guards.put_on(raw_connection(connection))
            audit.note(connection, archive.actor, Act.GUARDS_MENDED, guards=", ".join(wrong))
        if not _is_begun(connection):
            _begin(connection, archive)

    archive._write(work)


def _is_settled(connection: Connection) -> bool:
    return _is_begun(connection) and not guards.wrong(raw_connection(connection))


def _is_begun(connection: Connection) -> bool:
    return connection.execute(select(FACTS.c.value).where(FACTS.c.name == _BEGUN)).scalar() is not None


def _begin(connection: Connection, archive: "Archive") -> None:
    found = select(RESOLUTIONS.c.id).where(RESOLUTIONS.c.status == str(Status.SIGNED))
    earlier = connection.execute(found.order_by(RESOLUTIONS.c.id)).scalars().all()
    audit.note(connection, archive.actor, Act.BEGUN, signed=len(earlier))
    for identity in earlier:  # one after the other: together the texts might fill the memory
        row = papers.row_of(connection, identity)
        seal_imported(connection, archive.actor, row.id, row.revision, row.body)
    connection.execute(insert(FACTS).values(name=_BEGUN, value="begun"))
