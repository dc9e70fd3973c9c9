"""What is known of a version beside its text: its name, who kept it, what it changed."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "version_notes",
        sa.Column("resolution_id", sa.Integer, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("name", sa.Text),
        sa.Column("saved_by", sa.Text),
        sa.Column("changes", sa.Text),
        sa.PrimaryKeyConstraint("resolution_id", "revision", name="pk_version_notes"),
        sa.ForeignKeyConstraint(
            ["resolution_id"],
            ["resolutions.id"],
            name="fk_version_notes_resolution_id_resolutions",
            ondelete="CASCADE",
        ),
    )


def downgrade() -> None:
    op.drop_table("version_notes")
