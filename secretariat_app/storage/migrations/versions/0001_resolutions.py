"""The first archive: resolutions, what is derived from them, versions, journal, full text."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def _resolution_id(table: str) -> list[sa.Column[int] | sa.ForeignKeyConstraint]:
    return [
        sa.Column("resolution_id", sa.Integer, nullable=False),
        sa.ForeignKeyConstraint(
            ["resolution_id"],
            ["resolutions.id"],
            name=f"fk_{table}_resolution_id_resolutions",
            ondelete="CASCADE",
        ),
    ]


def upgrade() -> None:
    op.execute("PRAGMA application_id = 1397048146")
    op.create_table(
        "resolutions",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("template", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("date", sa.Date),
        sa.Column("number", sa.Text),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("commission", sa.Text, nullable=False),
        sa.Column("listed_on", sa.Date, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.Column("changed_at", sa.DateTime, nullable=False),
        sa.Column("deleted_at", sa.DateTime),
        sa.PrimaryKeyConstraint("id", name="pk_resolutions"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_resolutions_listed_on_id", "resolutions", ["listed_on", "id"])
    op.create_index("ix_resolutions_number", "resolutions", ["number"])
    op.create_table(
        "resolution_commissions",
        *_resolution_id("resolution_commissions"),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("folded", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("resolution_id", "position", name="pk_resolution_commissions"),
    )
    op.create_table(
        "resolution_items",
        *_resolution_id("resolution_items"),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("deadline", sa.Date),
        sa.PrimaryKeyConstraint("resolution_id", "position", name="pk_resolution_items"),
    )
    op.create_index("ix_resolution_items_deadline", "resolution_items", ["deadline"])
    op.create_table(
        "resolution_addressees",
        *_resolution_id("resolution_addressees"),
        sa.Column("item", sa.Integer, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("folded", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("resolution_id", "item", "position", name="pk_resolution_addressees"),
    )
    op.create_index("ix_resolution_addressees_folded", "resolution_addressees", ["folded"])
    op.create_table(
        "cited_acts",
        *_resolution_id("cited_acts"),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("date", sa.Date),
        sa.Column("number", sa.Text, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("resolution_id", "position", name="pk_cited_acts"),
    )
    op.create_index("ix_cited_acts_number", "cited_acts", ["number"])
    op.create_table(
        "versions",
        *_resolution_id("versions"),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("changed_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("resolution_id", "revision", name="pk_versions"),
    )
    op.create_table(
        "journal",
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
        sa.Column("written_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_journal"),
    )
    op.create_table(
        "archive_facts",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_archive_facts"),
    )
    op.execute(
        "CREATE VIRTUAL TABLE resolution_terms USING fts5"
        "(title, heads, body, tokenize=\"unicode61 remove_diacritics 0 tokenchars '-/.'\")"
    )


def downgrade() -> None:
    for table in (
        "resolution_terms",
        "archive_facts",
        "journal",
        "versions",
        "cited_acts",
        "resolution_addressees",
        "resolution_items",
        "resolution_commissions",
        "resolutions",
    ):
        op.drop_table(table)
    op.execute("PRAGMA application_id = 0")
