"""Signed papers: their fair copies and seals, scans, given numbers, and the trail of who did what."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def _reference(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=f"fk_{table}_{column}_{other}")


def upgrade() -> None:
    op.create_table(
        "fair_copies",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("resolution_id", sa.Integer, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("docx", sa.LargeBinary, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("template", sa.Text, nullable=False),
        sa.Column("template_sha256", sa.Text, nullable=False),
        sa.Column("program", sa.Text, nullable=False),
        sa.Column("made_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_fair_copies"),
        _reference("fair_copies", "resolution_id", "resolutions"),
    )
    op.create_index("ix_fair_copies_resolution_id_revision", "fair_copies", ["resolution_id", "revision"])
    op.create_table(
        "seals",
        sa.Column("resolution_id", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("fair_copy_id", sa.Integer),
        sa.Column("body_sha256", sa.Text, nullable=False),
        sa.Column("file_sha256", sa.Text, nullable=False),
        sa.Column("sealed_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("resolution_id", name="pk_seals"),
        _reference("seals", "resolution_id", "resolutions"),
        _reference("seals", "fair_copy_id", "fair_copies"),
    )
    op.create_table(
        "scans",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("resolution_id", sa.Integer, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
        sa.Column("attached_at", sa.DateTime, nullable=False),
        sa.Column("withdrawn_at", sa.DateTime),
        sa.PrimaryKeyConstraint("id", name="pk_scans"),
        _reference("scans", "resolution_id", "resolutions"),
    )
    op.create_index("ix_scans_resolution_id", "scans", ["resolution_id"])
    op.create_table(
        "cancellations",
        sa.Column("resolution_id", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("cancelled_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("resolution_id", name="pk_cancellations"),
        _reference("cancellations", "resolution_id", "resolutions"),
    )
    op.create_table(
        "amendments",
        sa.Column("resolution_id", sa.Integer, nullable=False),
        sa.Column("amends_id", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("resolution_id", "amends_id", name="pk_amendments"),
        _reference("amendments", "resolution_id", "resolutions"),
        _reference("amendments", "amends_id", "resolutions"),
    )
    op.create_index("ix_amendments_amends_id", "amendments", ["amends_id"])
    op.create_table(
        "registrations",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("resolution_id", sa.Integer, nullable=False),
        sa.Column("book", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("year", sa.Integer, nullable=False),
        sa.Column("number", sa.Text, nullable=False),
        sa.Column("folded", sa.Text, nullable=False),
        sa.Column("ordinal", sa.Integer),
        sa.Column("copy", sa.Integer, nullable=False),
        sa.Column("given_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_registrations"),
        sa.UniqueConstraint(
            "book",
            "language",
            "year",
            "folded",
            "copy",
            name="uq_registrations_book_language_year_folded_copy",
        ),
        _reference("registrations", "resolution_id", "resolutions"),
    )
    op.create_index("ix_registrations_resolution_id", "registrations", ["resolution_id"])
    op.create_table(
        "trail",
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("user_name", sa.Text, nullable=False),
        sa.Column("machine", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("act", sa.Text, nullable=False),
        sa.Column("paper", sa.Integer),
        sa.Column("revision", sa.Integer),
        sa.Column("details", sa.Text, nullable=False),
        sa.Column("previous", sa.Text, nullable=False),
        sa.Column("hash", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_trail"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_trail_paper_seq", "trail", ["paper", "seq"])


def downgrade() -> None:
    for table in (
        "trail",
        "registrations",
        "amendments",
        "cancellations",
        "scans",
        "seals",
        "fair_copies",
    ):
        op.drop_table(table)
