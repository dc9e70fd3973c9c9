"""Imported papers keep the file they came from, and what recognition made of it."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "originals",
        sa.Column("resolution_id", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("likeness", sa.LargeBinary, nullable=False),
        sa.Column("recognised", sa.Text, nullable=False),
        sa.Column("to_review", sa.Boolean, nullable=False),
        sa.Column("imported_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("resolution_id", name="pk_originals"),
        sa.ForeignKeyConstraint(
            ["resolution_id"],
            ["resolutions.id"],
            name="fk_originals_resolution_id_resolutions",
            ondelete="CASCADE",
        ),
    )
    op.create_index("ix_originals_sha256", "originals", ["sha256"])
    op.create_index("ix_originals_to_review_resolution_id", "originals", ["to_review", "resolution_id"])


def downgrade() -> None:
    op.drop_table("originals")
