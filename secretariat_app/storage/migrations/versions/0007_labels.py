"""What a secretary puts on a paper without changing it: tags, a note, links; and her saved searches."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def _paper(table: str, column: str = "resolution_id") -> sa.ForeignKeyConstraint:
    name = f"fk_{table}_{column}_resolutions"
    return sa.ForeignKeyConstraint([column], ["resolutions.id"], name=name, ondelete="CASCADE")


def upgrade() -> None:
    op.create_index("ix_cited_acts_date", "cited_acts", ["date"])
    op.create_table(
        "resolution_tags",
        sa.Column("resolution_id", sa.Integer, nullable=False),
        sa.Column("folded", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("resolution_id", "folded", name="pk_resolution_tags"),
        _paper("resolution_tags"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_resolution_tags_folded", "resolution_tags", ["folded"])
    op.create_table(
        "resolution_notes",
        sa.Column("resolution_id", sa.Integer, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("changed_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("resolution_id", name="pk_resolution_notes"),
        _paper("resolution_notes"),
    )
    op.create_table(
        "resolution_links",
        sa.Column("resolution_id", sa.Integer, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("other_id", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("resolution_id", "kind", "other_id", name="pk_resolution_links"),
        _paper("resolution_links"),
        _paper("resolution_links", "other_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_resolution_links_other_id", "resolution_links", ["other_id"])
    op.create_table(
        "saved_searches",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("changed_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_saved_searches"),
        sa.UniqueConstraint("name", name="uq_saved_searches_name"),
    )


def downgrade() -> None:
    for table in ("saved_searches", "resolution_links", "resolution_notes", "resolution_tags"):
        op.drop_table(table)
    op.drop_index("ix_cited_acts_date", "cited_acts")
