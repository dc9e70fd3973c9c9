"""The words that the office has called right."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "own_words",
        sa.Column("word", sa.Text, nullable=False),
        sa.Column("added_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("word", name="pk_own_words"),
    )


def downgrade() -> None:
    op.drop_table("own_words")
