"""The secretary's own directory entries and her changes to those that come with the program."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "directory_entries",
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("body", sa.Text),
        sa.Column("changed_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_directory_entries"),
    )
    op.create_table(
        "directory_versions",
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("body", sa.Text),
        sa.Column("changed_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("key", "revision", name="pk_directory_versions"),
        sa.ForeignKeyConstraint(
            ["key"],
            ["directory_entries.key"],
            name="fk_directory_versions_key_directory_entries",
            ondelete="CASCADE",
        ),
    )


def downgrade() -> None:
    op.drop_table("directory_versions")
    op.drop_table("directory_entries")
