"""What proofing remembers: problems that are ignored in a paper, words that the office has called right."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "ignored_problems",
        sa.Column("resolution_id", sa.Integer, nullable=False),
        sa.Column("rule", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("resolution_id", "rule", "text", name="pk_ignored_problems"),
        sa.ForeignKeyConstraint(
            ["resolution_id"],
            ["resolutions.id"],
            name="fk_ignored_problems_resolution_id_resolutions",
            ondelete="CASCADE",
        ),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "own_words",
        sa.Column("word", sa.Text, nullable=False),
        sa.Column("added_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("word", name="pk_own_words"),
    )


def downgrade() -> None:
    op.drop_table("own_words")
    op.drop_table("ignored_problems")
