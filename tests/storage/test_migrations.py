"""The schema: migrations and tables agree, old archives open, a failed step changes nothing."""

import ast
import contextlib
import shutil
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, inspect

from secretariat_app.domain.resolution import Resolution
from secretariat_app.errors import KnownError
from secretariat_app.storage import guards, kept_copies, migrate
from secretariat_app.storage.archive import open_archive
from secretariat_app.storage.connections import connect
from secretariat_app.storage.migrate import REVISIONS, SCRIPTS
from secretariat_app.storage.schema import CREATE_TERMS, METADATA, TERMS
from secretariat_app.storage.sentences import NOT_UPDATED

Paper = Callable[..., Resolution]
ARCHIVES = sorted((Path(__file__).parent / "archives").glob("*.sqlite"))

ADDS_A_COLUMN = """
from alembic import op
import sqlalchemy as sa

revision, down_revision, branch_labels, depends_on = "0011", "0010", None, None


def upgrade():
    with op.batch_alter_table("resolutions") as table:
        table.add_column(sa.Column("register", sa.Text, nullable=False, server_default=""))
    op.execute("UPDATE resolutions SET register = 'R-' || id")
"""


def config(connection: Connection | None = None) -> Config:
    made = Config(attributes={"connection": connection})
    made.set_main_option("script_location", str(SCRIPTS))
    return made


def run(connection: Connection, step: Callable[[Config, str], None], to: str) -> None:
    with connection.begin():
        step(config(connection), to)


def shape(connection: Connection) -> dict[str, object]:
    """Everything that the schema says of tables, in words that do not depend on how they were made."""
    with connection.begin():
        seen = inspect(connection)
        return {
            name: (
                [(c["name"], str(c["type"]), c["nullable"], c["default"]) for c in seen.get_columns(name)],
                seen.get_pk_constraint(name),
                seen.get_foreign_keys(name),
                seen.get_indexes(name),
                seen.get_unique_constraints(name),
            )
            for name in sorted(seen.get_table_names())
            if name != "alembic_version"
        }


def sql_of(connection: Connection, name: str) -> str:
    with connection.begin():
        found = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE name = ?", (name,))
        return str(found.scalar_one())


def test_the_program_knows_exactly_the_migrations_there_are() -> None:
    scripts = ScriptDirectory.from_config(config()).walk_revisions()
    assert tuple(reversed([script.revision for script in scripts])) == REVISIONS


def test_the_migrations_make_the_tables_of_the_schema() -> None:
    with create_engine("sqlite://").connect() as migrated, create_engine("sqlite://").connect() as made:
        run(migrated, command.upgrade, "head")
        with made.begin():
            METADATA.create_all(made)
            made.exec_driver_sql(CREATE_TERMS)
        assert shape(migrated) == shape(made)
        assert sql_of(migrated, TERMS) == sql_of(made, TERMS)
        assert "AUTOINCREMENT" in sql_of(migrated, "resolutions")
        assert "AUTOINCREMENT" in sql_of(made, "resolutions")
        with migrated.begin():
            context = MigrationContext.configure(
                migrated, opts={"include_name": lambda name, *_: not (name or "").startswith(TERMS)}
            )
            assert compare_metadata(context, METADATA) == []


@pytest.mark.parametrize("revision", REVISIONS)
def test_each_migration_goes_up_down_and_up_again(revision: str) -> None:
    with create_engine("sqlite://").connect() as connection:
        run(connection, command.upgrade, revision)
        first = shape(connection)
        run(connection, command.downgrade, "-1")
        below = shape(connection)
        run(connection, command.upgrade, revision)
        assert shape(connection) == first != below


def test_a_migration_relies_on_nothing_of_ours() -> None:
    """The program changes; what a migration did to somebody's archive must not."""
    files = [SCRIPTS / "env.py", *(SCRIPTS / "versions").glob("*.py")]
    assert len(files) == len(REVISIONS) + 1
    for file in files:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or "."] if isinstance(node, ast.ImportFrom) else []
            assert {name.split(".")[0] for name in names} <= {"alembic", "sqlalchemy"}, file.name


def test_every_constraint_has_a_name() -> None:
    with create_engine("sqlite://").connect() as connection:
        run(connection, command.upgrade, "head")
        with connection.begin():
            seen = inspect(connection)
            for table in METADATA.tables:
                assert all(key["name"] for key in seen.get_foreign_keys(table)), table
                # AUTOINCREMENT stands in the column itself, where SQLite takes no name.
                assert seen.get_pk_constraint(table)["name"] or table in ("resolutions", "trail"), table


@pytest.mark.parametrize("released", ARCHIVES, ids=lambda file: file.stem)
def test_an_archive_of_every_released_schema_opens(
    released: Path, archive_path: Path, sample: Resolution
) -> None:
    shutil.copyfile(released, archive_path)
    with open_archive(archive_path) as archive:
        assert archive.count() == 2
        assert archive.read(1).resolution == sample
        assert [version.revision for version in archive.versions(2)] == [1]
        assert [hit.row.id for hit in archive.search("религиозным объединениям").hits] == [1]
        assert [lying.row.id for lying in archive.bin()] == [3]
        assert archive.read_journals() == {"new": "несохранённое".encode()}
        archive.create(sample)
    with contextlib.closing(connect(archive_path)) as raw:
        assert migrate.revision(raw, archive_path) == REVISIONS[-1]


@pytest.fixture
def next_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of migrations of a program one schema ahead; the test writes the step itself."""
    scripts = tmp_path / "migrations"
    shutil.copytree(SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(migrate, "SCRIPTS", scripts)
    monkeypatch.setattr(migrate, "REVISIONS", (*REVISIONS, "0011"))
    return scripts / "versions" / "0011_next.py"


def copies(archive_path: Path) -> list[Path]:
    return sorted((archive_path.parent / "backups").glob("*.sqlite"))


def test_an_older_archive_is_copied_and_then_updated(
    archive_path: Path, paper: Paper, next_version: Path
) -> None:
    shutil.copyfile(ARCHIVES[-1], archive_path)
    next_version.write_text(ADDS_A_COLUMN)
    migrate.prepare(archive_path)
    migrate.prepare(archive_path)  # the second time there is nothing to do
    with contextlib.closing(connect(archive_path)) as raw:
        assert raw.execute("SELECT register FROM resolutions ORDER BY id").fetchall() == [
            ("R-1",),
            ("R-2",),
            ("R-3",),
        ]
        assert raw.execute("SELECT count(*) FROM resolution_items").fetchone()[0] > 0
        # The step built `resolutions` anew, and with it went its triggers.
        assert guards.wrong(raw) == []
    (copy,) = copies(archive_path)
    (known,) = kept_copies.listed(archive_path)
    assert (known.file, known.resolutions) == (copy, 2)
    with contextlib.closing(sqlite3.connect(copy)) as raw:
        assert raw.execute("SELECT version_num FROM alembic_version").fetchone() == ("0010",)
        assert raw.execute("SELECT count(*) FROM resolutions").fetchone() == (3,)


@pytest.mark.parametrize(
    "failure",
    [
        'raise RuntimeError("a step that fails")',
        "op.execute(\"INSERT INTO versions VALUES (99, 1, '', '', '')\")",
    ],
    ids=["raises", "breaks a reference"],
)
def test_after_a_failed_step_the_archive_is_as_before(
    archive_path: Path, next_version: Path, failure: str
) -> None:
    shutil.copyfile(ARCHIVES[-1], archive_path)
    before = dump(archive_path)
    next_version.write_text(f"{ADDS_A_COLUMN}    {failure}\n")
    with pytest.raises(KnownError) as refused:
        migrate.prepare(archive_path)
    assert refused.value.sentence == NOT_UPDATED
    (copy,) = copies(archive_path)
    assert refused.value.facts == {"file": archive_path, "copy": copy}
    assert dump(archive_path) == dump(copy) == before


def test_an_archive_that_could_not_be_made_leaves_nothing_behind(
    archive_path: Path, next_version: Path
) -> None:
    next_version.write_text(f'{ADDS_A_COLUMN}    raise RuntimeError("a step that fails")\n')
    before = sorted(archive_path.parent.iterdir())
    with pytest.raises(RuntimeError, match="a step that fails"):
        migrate.prepare(archive_path)
    assert sorted(archive_path.parent.iterdir()) == before


def dump(file: Path) -> list[str]:
    with contextlib.closing(sqlite3.connect(file)) as raw:
        return list(raw.iterdump())


def test_archives_made_by_several_threads_at_once_do_not_mix(tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.sqlite" for number in range(4)]
    with ThreadPoolExecutor(len(files)) as threads:
        list(threads.map(migrate.prepare, files))
    assert len({tuple(dump(file)) for file in files}) == 1
