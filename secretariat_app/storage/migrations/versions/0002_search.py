"""Search: the values that papers are told apart by, and the words that slips are put right to."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_resolutions_changed_at_id", "resolutions", ["changed_at", "id"])
    op.create_table(
        "facet_values",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("facet", sa.Text, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_facet_values"),
        sa.UniqueConstraint("facet", "value", name="uq_facet_values_facet_value"),
    )
    op.create_table(
        "paper_facets",
        sa.Column("resolution_id", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("stamp", sa.Integer, nullable=False),
        sa.Column("codes", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("resolution_id", name="pk_paper_facets"),
        sa.ForeignKeyConstraint(
            ["resolution_id"],
            ["resolutions.id"],
            name="fk_paper_facets_resolution_id_resolutions",
            ondelete="CASCADE",
        ),
    )
    op.create_index("ix_paper_facets_stamp", "paper_facets", ["stamp"])
    op.create_table(
        "search_words",
        sa.Column("folded", sa.Text, nullable=False),
        sa.Column("shown", sa.Text, nullable=False),
        sa.Column("backward", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("folded", "shown", name="pk_search_words"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_search_words_backward", "search_words", ["backward"])


def downgrade() -> None:
    for table in ("search_words", "paper_facets", "facet_values"):
        op.drop_table(table)
    op.drop_index("ix_resolutions_changed_at_id", "resolutions")
