"""The tables of what may never change: fair copies, seals, scans, given numbers, the trail.

Beside those of `schema`, in the same METADATA. Triggers guard their rows (`guards`): none of them is updated
or deleted, except that a scan may be withdrawn once.
"""

from sqlalchemy import (
    Column,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
)

from secretariat_app.storage.schema import METADATA


def _paper() -> Column[int]:
    # Without CASCADE: what belongs to a signed paper does not go with anything.
    return Column("resolution_id", Integer, ForeignKey("resolutions.id"), nullable=False)


FAIR_COPIES = Table(
    "fair_copies",
    METADATA,
    Column("id", Integer, nullable=False),
    _paper(),
    Column("revision", Integer, nullable=False),  # of the paper that is ready
    Column("body", Text, nullable=False),  # the value that the .docx was made of
    Column("docx", LargeBinary, nullable=False),
    Column("sha256", Text, nullable=False),  # of `docx`
    Column("template", Text, nullable=False),
    Column("template_sha256", Text, nullable=False),
    Column("program", Text, nullable=False),  # the version of the program that made it
    Column("made_at", DateTime, nullable=False),
    PrimaryKeyConstraint("id"),
    Index(None, "resolution_id", "revision"),
)

SEALS = Table(
    "seals",
    METADATA,
    Column(
        "resolution_id",
        Integer,
        ForeignKey("resolutions.id"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("revision", Integer, nullable=False),
    Column("fair_copy_id", Integer, ForeignKey("fair_copies.id")),  # none: signed before it came here
    Column("body_sha256", Text, nullable=False),
    Column("file_sha256", Text, nullable=False),  # of the fair copy, or of the file it was imported from
    Column("sealed_at", DateTime, nullable=False),
)

SCANS = Table(
    "scans",
    METADATA,
    Column("id", Integer, nullable=False),
    _paper(),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),  # pdf, png, jpg
    Column("sha256", Text, nullable=False),
    Column("data", LargeBinary, nullable=False),
    Column("attached_at", DateTime, nullable=False),
    Column("withdrawn_at", DateTime),  # attached by mistake; it stays all the same
    PrimaryKeyConstraint("id"),
    Index(None, "resolution_id"),
)

CANCELLATIONS = Table(
    "cancellations",
    METADATA,
    Column(
        "resolution_id",
        Integer,
        ForeignKey("resolutions.id"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("reason", Text, nullable=False),
    Column("cancelled_at", DateTime, nullable=False),
)

AMENDMENTS = Table(
    "amendments",
    METADATA,
    _paper(),
    Column("amends_id", Integer, ForeignKey("resolutions.id"), nullable=False),
    PrimaryKeyConstraint("resolution_id", "amends_id"),
    Index(None, "amends_id"),
)

REGISTRATIONS = Table(
    "registrations",
    METADATA,
    Column("id", Integer, nullable=False),
    _paper(),
    Column("book", Text, nullable=False),  # the key of the commission's entry, or its name
    Column("language", Text, nullable=False),  # both editions of a paper have the same number
    Column("year", Integer, nullable=False),
    Column("number", Text, nullable=False),
    Column("folded", Text, nullable=False),  # the number as it is compared
    Column("ordinal", Integer),  # its place in the order, where it follows the pattern
    Column("copy", Integer, nullable=False),  # 0; more where the secretary gave a number twice knowingly
    Column("given_at", DateTime, nullable=False),
    PrimaryKeyConstraint("id"),
    UniqueConstraint("book", "language", "year", "folded", "copy"),
    Index(None, "resolution_id"),
)

TRAIL = Table(
    "trail",
    METADATA,
    Column("seq", Integer, primary_key=True),
    Column("at", Text, nullable=False),  # UTC, ISO 8601
    Column("user_name", Text, nullable=False),
    Column("machine", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("act", Text, nullable=False),
    Column("paper", Integer),  # no reference: the trail outlives everything
    Column("revision", Integer),
    Column("details", Text, nullable=False),  # JSON
    Column("previous", Text, nullable=False),  # the hash of the entry before
    Column("hash", Text, nullable=False),
    Index(None, "paper", "seq"),
    sqlite_autoincrement=True,  # SQLite remembers how far it went: an end that was cut off is told
)
