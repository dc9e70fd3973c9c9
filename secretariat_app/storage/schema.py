"""The archive's tables. A change here needs a migration; a test compares the two.

`body` is the JSON of the value; every other table that names a resolution is derived from it and
written in the same transaction.
"""

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
)

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _resolution_id() -> Column[int]:
    return Column("resolution_id", Integer, ForeignKey("resolutions.id", ondelete="CASCADE"), nullable=False)


RESOLUTIONS = Table(
    "resolutions",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("revision", Integer, nullable=False),
    Column("status", Text, nullable=False),
    Column("template", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("date", Date),
    Column("number", Text),
    Column("title", Text, nullable=False),
    Column("commission", Text, nullable=False),
    Column("listed_on", Date, nullable=False),  # the date, or the day of creation where there is none yet
    Column("body", Text, nullable=False),
    Column("created_at", DateTime, nullable=False),
    Column("changed_at", DateTime, nullable=False),
    Column("deleted_at", DateTime),
    Index(None, "listed_on", "id"),
    Index(None, "number"),
    Index(None, "changed_at", "id"),
    sqlite_autoincrement=True,  # a number that was once given is never given to another paper
)

COMMISSIONS = Table(
    "resolution_commissions",
    METADATA,
    _resolution_id(),
    Column("position", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("folded", Text, nullable=False),
    PrimaryKeyConstraint("resolution_id", "position"),
)

ITEMS = Table(
    "resolution_items",
    METADATA,
    _resolution_id(),
    Column("position", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("deadline", Date),
    PrimaryKeyConstraint("resolution_id", "position"),
    Index(None, "deadline"),
)

ADDRESSEES = Table(
    "resolution_addressees",
    METADATA,
    _resolution_id(),
    Column("item", Integer, nullable=False),
    Column("position", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("folded", Text, nullable=False),
    PrimaryKeyConstraint("resolution_id", "item", "position"),
    Index(None, "folded"),
)

CITED_ACTS = Table(
    "cited_acts",
    METADATA,
    _resolution_id(),
    Column("position", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("date", Date),
    Column("number", Text, nullable=False),
    Column("title", Text, nullable=False),
    PrimaryKeyConstraint("resolution_id", "position"),
    Index(None, "number"),
    Index(None, "date"),
)

CLAUSES_USED = Table(
    "resolution_clauses",
    METADATA,
    _resolution_id(),
    Column("key", Text, nullable=False),
    Column("times", Integer, nullable=False),  # how many of the paper's texts came from the clause
    PrimaryKeyConstraint("resolution_id", "key"),
    Index(None, "key", "resolution_id"),
    sqlite_with_rowid=False,
)

VERSIONS = Table(
    "versions",
    METADATA,
    _resolution_id(),
    Column("revision", Integer, nullable=False),
    Column("status", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("changed_at", DateTime, nullable=False),
    PrimaryKeyConstraint("resolution_id", "revision"),
)

VERSION_NOTES = Table(
    "version_notes",
    METADATA,
    _resolution_id(),
    Column("revision", Integer, nullable=False),  # also the present one, which is not among the versions
    Column("name", Text),  # as somebody called it
    Column("saved_by", Text),  # the account of the computer it was kept from
    Column("changes", Text),  # JSON: what it changed of the version before
    PrimaryKeyConstraint("resolution_id", "revision"),
)

JOURNAL = Table(
    "journal",
    METADATA,
    Column("key", Text, primary_key=True),
    Column("data", LargeBinary, nullable=False),
    Column("written_at", DateTime, nullable=False),
)

FACTS = Table(
    "archive_facts",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

FACET_VALUES = Table(
    "facet_values",
    METADATA,
    Column("id", Integer, nullable=False),
    Column("facet", Text, nullable=False),
    Column("value", Text, nullable=False),
    PrimaryKeyConstraint("id"),
    UniqueConstraint("facet", "value"),
)

PAPER_FACETS = Table(
    "paper_facets",
    METADATA,
    Column(
        "resolution_id",
        Integer,
        ForeignKey("resolutions.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("stamp", Integer, nullable=False),  # grows with every change: what is new is read by it
    Column("codes", LargeBinary, nullable=False),  # ids of facet_values, four bytes each; none in the bin
    Index(None, "stamp"),
)

SEARCH_WORDS = Table(
    "search_words",
    METADATA,
    Column("stem", Text, nullable=False),
    Column("folded", Text, nullable=False),  # the stem without the mark of its language
    Column("backward", Text, nullable=False),  # a slip in the first half leaves the end as it was
    Column("shown", Text, nullable=False),  # a word that has it
    PrimaryKeyConstraint("stem"),
    Index(None, "folded"),
    Index(None, "backward"),
    sqlite_with_rowid=False,
)

ORIGINALS = Table(
    "originals",
    METADATA,
    Column(
        "resolution_id",
        Integer,
        ForeignKey("resolutions.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("name", Text, nullable=False),
    Column("sha256", Text, nullable=False),  # of `data`: a file is imported once
    Column("data", LargeBinary, nullable=False),
    Column("words", Text, nullable=False),  # a hash of the value's words: one paper in two formats is told
    Column("likeness", LargeBinary, nullable=False),  # 64 bits that differ little between texts alike
    Column(
        "recognised", Text, nullable=False
    ),  # JSON: parts with confidence and reason, annexes, what is left
    Column("to_review", Boolean, nullable=False),
    Column("imported_at", DateTime, nullable=False),
    Index(None, "sha256"),
    Index(None, "to_review", "resolution_id"),
)

DIRECTORY_ENTRIES = Table(
    "directory_entries",
    METADATA,
    Column("key", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("body", Text),  # JSON of the value; nothing where the entry is gone, a shipped one too
    Column("changed_at", DateTime, nullable=False),
)

DIRECTORY_VERSIONS = Table(
    "directory_versions",
    METADATA,
    Column("key", Text, ForeignKey("directory_entries.key", ondelete="CASCADE"), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("body", Text),
    Column("changed_at", DateTime, nullable=False),
    PrimaryKeyConstraint("key", "revision"),
)

CLAUSE_ENTRIES = Table(
    "clause_entries",
    METADATA,
    Column("key", Text, primary_key=True),
    Column("revision", Integer, nullable=False),
    Column("body", Text),  # JSON of the value; nothing where an own clause is gone
    Column("changed_at", DateTime, nullable=False),
)

CLAUSE_VERSIONS = Table(
    "clause_versions",
    METADATA,
    Column("key", Text, ForeignKey("clause_entries.key", ondelete="CASCADE"), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("body", Text),
    Column("changed_at", DateTime, nullable=False),
    PrimaryKeyConstraint("key", "revision"),
)

TAGS = Table(
    "resolution_tags",
    METADATA,
    _resolution_id(),
    Column("folded", Text, nullable=False),  # case makes no difference
    Column("name", Text, nullable=False),
    PrimaryKeyConstraint("resolution_id", "folded"),
    Index(None, "folded"),
    sqlite_with_rowid=False,
)

NOTES = Table(
    "resolution_notes",
    METADATA,
    Column(
        "resolution_id",
        Integer,
        ForeignKey("resolutions.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("text", Text, nullable=False),
    Column("changed_at", DateTime, nullable=False),
)

LINKS = Table(
    "resolution_links",
    METADATA,
    _resolution_id(),
    Column("kind", Text, nullable=False),
    Column("other_id", Integer, ForeignKey("resolutions.id", ondelete="CASCADE"), nullable=False),
    PrimaryKeyConstraint("resolution_id", "kind", "other_id"),
    Index(None, "other_id"),
    sqlite_with_rowid=False,
)

SAVED_SEARCHES = Table(
    "saved_searches",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("body", Text, nullable=False),  # JSON: the words, the filters, the order
    Column("changed_at", DateTime, nullable=False),
    UniqueConstraint("name"),
)

OWN_WORDS = Table(
    "own_words",
    METADATA,
    Column("word", Text, nullable=False),  # right in every paper of this office
    Column("added_at", DateTime, nullable=False),
    PrimaryKeyConstraint("word"),
)

TERMS = "resolution_terms"
"""The full-text table: rowid = resolutions.id; each column holds stems. FTS5 has no SQLAlchemy table.

The beginnings that are indexed are those of two letters, and of three: Kazakh stems begin with a mark.
"""

CREATE_TERMS = (
    f"CREATE VIRTUAL TABLE {TERMS} USING fts5"
    "(title, heads, body, tokenize=\"unicode61 remove_diacritics 0 tokenchars '-/.'\", prefix='2 3')"
)
