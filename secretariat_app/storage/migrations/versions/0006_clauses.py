"""The clause library of the secretary's own, and which papers were made from which clauses."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

# An item names its clause itself, every other text does in the list `clauses`.
FILL = """
INSERT INTO resolution_clauses (resolution_id, key, times)
SELECT id, key, count(*)
FROM (
    SELECT r.id AS id, json_extract(one.value, '$.clause') AS key
    FROM resolutions AS r, json_each(CASE WHEN json_valid(r.body) THEN r.body ELSE '{}' END, '$.items') AS one
    UNION ALL
    SELECT r.id, json_extract(one.value, '$.clause')
    FROM resolutions AS r, json_each(CASE WHEN json_valid(r.body) THEN r.body ELSE '{}' END, '$.clauses') AS one
)
WHERE key IS NOT NULL
GROUP BY id, key
"""


def upgrade() -> None:
    op.create_table(
        "resolution_clauses",
        sa.Column("resolution_id", sa.Integer, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("times", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("resolution_id", "key", name="pk_resolution_clauses"),
        sa.ForeignKeyConstraint(
            ["resolution_id"],
            ["resolutions.id"],
            name="fk_resolution_clauses_resolution_id_resolutions",
            ondelete="CASCADE",
        ),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_resolution_clauses_key_resolution_id", "resolution_clauses", ["key", "resolution_id"]
    )
    op.execute(FILL)
    op.create_table(
        "clause_entries",
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("body", sa.Text),
        sa.Column("changed_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_clause_entries"),
    )
    op.create_table(
        "clause_versions",
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("body", sa.Text),
        sa.Column("changed_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("key", "revision", name="pk_clause_versions"),
        sa.ForeignKeyConstraint(
            ["key"],
            ["clause_entries.key"],
            name="fk_clause_versions_key_clause_entries",
            ondelete="CASCADE",
        ),
    )


def downgrade() -> None:
    op.drop_table("clause_versions")
    op.drop_table("clause_entries")
    op.drop_table("resolution_clauses")
