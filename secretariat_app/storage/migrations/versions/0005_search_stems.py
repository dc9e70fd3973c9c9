"""Search: slips are put right by stems, not by words, and beginnings of two letters are indexed."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def _terms(options: str) -> None:
    # It is filled again when the archive is opened, or in the background.
    op.execute("DROP TABLE resolution_terms")
    op.execute(
        "CREATE VIRTUAL TABLE resolution_terms USING fts5"
        f"(title, heads, body, tokenize=\"unicode61 remove_diacritics 0 tokenchars '-/.'\"{options})"
    )
    op.execute("DELETE FROM archive_facts WHERE name = 'search index'")


def upgrade() -> None:
    op.drop_table("search_words")
    op.create_table(
        "search_words",
        sa.Column("stem", sa.Text, nullable=False),
        sa.Column("folded", sa.Text, nullable=False),
        sa.Column("backward", sa.Text, nullable=False),
        sa.Column("shown", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("stem", name="pk_search_words"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_search_words_folded", "search_words", ["folded"])
    op.create_index("ix_search_words_backward", "search_words", ["backward"])
    _terms(", prefix='2 3'")


def downgrade() -> None:
    op.drop_table("search_words")
    op.create_table(
        "search_words",
        sa.Column("folded", sa.Text, nullable=False),
        sa.Column("shown", sa.Text, nullable=False),
        sa.Column("backward", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("folded", "shown", name="pk_search_words"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_search_words_backward", "search_words", ["backward"])
    _terms("")
