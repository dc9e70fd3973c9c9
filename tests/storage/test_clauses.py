"""The clause library in the archive: kept with its versions, and which papers came from which clause."""

import contextlib
import datetime
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from msgspec.structs import replace

from secretariat_app.domain import interchange
from secretariat_app.domain.clause import ClauseUse
from secretariat_app.domain.resolution import Item, Paragraph, Resolution, Signature
from secretariat_app.errors import KnownError
from secretariat_app.storage import clauses
from secretariat_app.storage.archive import Archive, open_archive
from secretariat_app.storage.clauses import Change
from secretariat_app.storage.migrate import prepare
from secretariat_app.storage.sentences import CLAUSE_STALE
from tests.domain.values import resolutions

Paper = Callable[..., Resolution]
OLD = Path(__file__).parent / "archives" / "0005.sqlite"
TITLE, HEARD, REPAIR, CHAIR = (
    ClauseUse("title.act-progress"),
    ClauseUse("preamble.heard"),
    ClauseUse("actions.repair", {"clause": "items.not-a-clause"}),
    ClauseUse("signature.chair"),
)


def whole(paper: Paper) -> Resolution:
    """A paper with a clause in each part, one of them twice."""
    return replace(
        paper("О дорогах"),
        title=Paragraph("О дорогах", TITLE),
        preamble=Paragraph("Заслушав", HEARD),
        items=(Item("Отремонтировать", REPAIR, (Paragraph("дорогу", REPAIR), Paragraph("мост"))),),
        signatures=(Signature("Председатель", "Г. Джапарова", CHAIR),),
    )


def rows(file: Path) -> list[tuple[int, str, int]]:
    with contextlib.closing(sqlite3.connect(file)) as raw:
        return raw.execute("SELECT * FROM resolution_clauses ORDER BY resolution_id, key").fetchall()


def test_what_was_kept_stays_among_the_versions(archive: Archive) -> None:
    clauses.keep(archive, [Change("items.a", 0, "1"), Change("items.b", 0, "2")])
    clauses.keep(archive, [Change("items.a", 1, None)])
    kept = [(one.key, one.revision, one.body) for one in clauses.read_all(archive)]
    assert kept == [("items.a", 2, None), ("items.b", 1, "2")]
    (before,) = clauses.versions(archive)
    assert (before.key, before.revision, before.body) == ("items.a", 1, "1")
    assert before.changed_at.tzinfo is datetime.UTC
    assert clauses.versions(archive, ["items.b"]) == []
    clauses.forget(archive, "items.a")
    assert [one.key for one in clauses.read_all(archive)] == ["items.b"]
    assert clauses.versions(archive) == []


@pytest.mark.parametrize("read_at", [0, 2])
def test_nothing_is_overwritten_that_was_changed_elsewhere(archive: Archive, read_at: int) -> None:
    clauses.keep(archive, [Change("items.a", 0, "1")])
    with pytest.raises(KnownError) as refused:
        clauses.keep(archive, [Change("items.b", 0, "2"), Change("items.a", read_at, "3")])
    assert refused.value.sentence == CLAUSE_STALE
    assert [(one.key, one.body) for one in clauses.read_all(archive)] == [("items.a", "1")]


def test_a_file_is_brought_in_once(archive: Archive) -> None:
    clauses.bring_in(archive, "mark%", [Change("items.own-1", 0, "1")])
    clauses.bring_in(archive, "mark%", [Change("items.own-1", 0, "1")])
    assert clauses.brought_in(archive) == {"mark%"}
    assert [one.revision for one in clauses.read_all(archive)] == [1]


def test_a_paper_is_known_by_every_clause_in_it(archive: Archive, paper: Paper) -> None:
    made = archive.create(whole(paper))
    assert [row[1] for row in rows(archive.file)] == [
        "actions.repair",
        "preamble.heard",
        "signature.chair",
        "title.act-progress",
    ]
    assert (made.id, "actions.repair", 2) in rows(archive.file)
    archive.change(made.id, made.revision, replace(whole(paper), title=Paragraph("О мостах")))
    assert clauses.papers_of(archive, "title.act-progress") == 0
    assert clauses.papers_of(archive, "actions.repair") == 1


def test_papers_of_a_clause_come_page_by_page_and_not_from_the_bin(archive: Archive, paper: Paper) -> None:
    days = [datetime.date(2023, 1, 1), datetime.date(2024, 1, 1), datetime.date(2023, 1, 1)]
    made = [archive.create(replace(whole(paper), date=day)) for day in days]
    archive.create(paper("О другом"))
    binned = archive.create(whole(paper))
    archive.delete(binned.id, binned.revision)
    whole_list = [row.id for row in clauses.using(archive, "actions.repair")]
    assert whole_list == [made[1].id, made[2].id, made[0].id]
    assert clauses.papers_of(archive, "actions.repair") == 4
    paged: list[int] = []
    while page := clauses.using(archive, "actions.repair", after=paged[-1] if paged else None, limit=1):
        paged += [row.id for row in page]
    assert paged == whole_list


def test_papers_of_an_older_archive_are_known_by_their_clauses(
    archive_path: Path, paper: Paper, sample: Resolution
) -> None:
    shutil.copyfile(OLD, archive_path)
    body = interchange.dumps(whole(paper)).decode()
    with contextlib.closing(sqlite3.connect(archive_path)) as raw, raw:
        raw.execute("UPDATE resolutions SET body = ? WHERE id = 2", (body,))
        raw.execute("UPDATE resolutions SET body = '{broken' WHERE id = 3")  # in the bin
    prepare(archive_path)
    expected = [
        (2, "actions.repair", 2),
        (2, "preamble.heard", 1),
        (2, "signature.chair", 1),
        (2, "title.act-progress", 1),
    ]
    assert rows(archive_path) == expected


@given(value=resolutions())
@settings(max_examples=6, deadline=None)
def test_the_migration_finds_what_a_new_paper_is_derived_to(value: Resolution) -> None:
    with tempfile.TemporaryDirectory() as folder:
        old, new = Path(folder) / "old.sqlite", Path(folder) / "new.sqlite"
        shutil.copyfile(OLD, old)
        with contextlib.closing(sqlite3.connect(old)) as raw, raw:
            raw.execute("UPDATE resolutions SET body = ? WHERE id = 1", (interchange.dumps(value).decode(),))
        prepare(old)
        with open_archive(new) as archive:
            archive.create(value)
        assert [row for row in rows(old) if row[0] == 1] == rows(new)
