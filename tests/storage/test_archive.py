"""The archive as a secretary uses it: keep, change, come back tomorrow, two windows at once."""

import datetime
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.resolution import Item, Paragraph, Resolution, plain
from secretariat_app.errors import KnownError
from secretariat_app.storage.archive import Archive, open_archive
from secretariat_app.storage.searching import Asked
from secretariat_app.storage.sentences import (
    IN_BIN,
    NO_SUCH,
    NO_SUCH_STEP,
    NOT_DRAFT,
    NOT_IN_BIN,
    StaleRevision,
)

Paper = Callable[..., Resolution]

# --- keeping -------------------------------------------------------------------------------------------


def test_a_paper_is_there_after_the_archive_was_closed(archive_path: Path, sample: Resolution) -> None:
    with open_archive(archive_path) as archive:
        made = archive.create(sample)
    with open_archive(archive_path) as archive:
        found = archive.read(made.id)
    assert found == made
    assert found.resolution == sample
    assert (found.revision, found.status) == (1, Status.DRAFT)
    assert found.changed_at.tzinfo is datetime.UTC


def test_a_change_is_the_next_revision_and_the_earlier_value_stays(archive: Archive, paper: Paper) -> None:
    first = archive.create(paper("О дорогах"))
    second = archive.change(first.id, 1, paper("О мостах"))
    third = archive.change(first.id, 2, paper("О тоннелях"))
    assert (second.revision, third.revision) == (2, 3)
    assert archive.read(first.id) == third
    assert archive.versions(first.id) == [second, first]


def test_a_stale_save_is_refused_and_nothing_is_overwritten(archive_path: Path, paper: Paper) -> None:
    with open_archive(archive_path) as one, open_archive(archive_path) as other:
        made = one.create(paper("О дорогах"))
        seen = other.read(made.id)
        kept = one.change(made.id, made.revision, paper("О мостах"))
        with pytest.raises(StaleRevision) as refused:
            other.change(seen.id, seen.revision, paper("О тоннелях"))
        with pytest.raises(StaleRevision):
            other.delete(seen.id, seen.revision)
        with pytest.raises(StaleRevision):
            other.set_status(seen.id, seen.revision, Status.READY)
        assert other.read(made.id) == kept
    assert refused.value.facts == {"id": made.id, "revision": 1, "present": 2}


def test_of_many_saves_at_once_one_is_kept(archive: Archive, paper: Paper) -> None:
    made = archive.create(paper())

    def save(number: int) -> bool:
        try:
            archive.change(made.id, 1, paper(f"О вопросе {number}"))
        except StaleRevision:
            return False
        return True

    with ThreadPoolExecutor(8) as pool:
        outcomes = list(pool.map(save, range(16)))
    assert outcomes.count(True) == 1
    assert archive.read(made.id).resolution.title.text == f"О вопросе {outcomes.index(True)}"


def test_threads_read_and_write_side_by_side(archive: Archive, paper: Paper) -> None:
    def work(number: int) -> int:
        made = archive.create(paper(f"О вопросе {number}"))
        assert archive.search(f"вопрос {number}").hits
        return archive.change(made.id, 1, paper(f"О предмете {number}")).id

    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(work, range(12)))
    assert len(set(made)) == archive.count() == len(archive.rows()) == 12


def test_only_a_draft_may_be_changed(archive: Archive, paper: Paper) -> None:
    made = archive.create(paper())
    ready = archive.set_status(made.id, 1, Status.READY)
    assert ready == replace(archive.read(made.id))
    with pytest.raises(KnownError) as refused:
        archive.change(made.id, ready.revision, paper("Другое"))
    assert refused.value.sentence == NOT_DRAFT
    again = archive.set_status(made.id, ready.revision, Status.DRAFT)
    assert archive.change(made.id, again.revision, paper("Другое")).resolution.title.text == "Другое"


def test_a_paper_goes_through_its_life_one_step_at_a_time(archive: Archive, paper: Paper) -> None:
    made = archive.create(paper())
    with pytest.raises(KnownError) as refused:
        archive.set_status(made.id, 1, Status.SIGNED)
    assert refused.value.sentence == NO_SUCH_STEP
    archive.set_status(made.id, 1, Status.READY)
    signed = archive.set_status(made.id, 2, Status.SIGNED)
    assert (signed.revision, signed.status) == (3, Status.SIGNED)
    assert [version.status for version in archive.versions(made.id)] == [Status.READY, Status.DRAFT]


def test_a_paper_that_is_not_there(archive: Archive, paper: Paper) -> None:
    for ask in (
        lambda: archive.read(7),
        lambda: archive.change(7, 1, paper()),
        lambda: archive.versions(7),
        lambda: archive.delete(7, 1),
        lambda: archive.template_of(7),
    ):
        with pytest.raises(KnownError) as refused:
            ask()
        assert refused.value.sentence == NO_SUCH


def test_a_number_that_the_database_cannot_count_to(archive: Archive, paper: Paper) -> None:
    made = archive.create(paper())
    for number in (-1, 2**63, 10**30):
        with pytest.raises(KnownError) as refused:
            archive.read(number)
        assert (refused.value.sentence, refused.value.facts) == (NO_SUCH, {"id": number})
    assert [row.id for row in archive.rows(limit=10**30)] == [made.id]
    assert [hit.row.id for hit in archive.search(asked=Asked("дорога", limit=10**30)).hits] == [made.id]
    assert archive.rows(limit=-1) == archive.rows(after=10**30) == []


def test_a_text_that_could_not_be_read_back_is_refused_while_the_user_still_has_it(
    archive: Archive, paper: Paper
) -> None:
    made = archive.create(paper("О дорогах"))
    for text in ("табу\tляция", "нуль \x00"):
        with pytest.raises(KnownError):
            archive.change(made.id, 1, paper("О дорогах", text))
    assert archive.read(made.id) == made


def fits(char: str) -> bool:
    try:
        plain(char)
    except ValueError:
        return False
    return True


texts = st.text(st.characters().filter(fits)).map(plain)


@given(st.lists(texts, min_size=4, max_size=4), st.none() | st.dates())
def test_any_text_comes_back_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, words: list[str], date: datetime.date | None
) -> None:
    value = Resolution(
        commissions=(words[0],),
        date=date,
        number=words[1] or None,
        title=Paragraph(words[2]),
        findings=(Paragraph(words[3]), Paragraph(words[0])),
        items=(Item("Рекомендовать", actions=(Paragraph("учесть"),), addressees=(words[1], words[1])),),
    )
    folder = tmp_path_factory.getbasetemp() / "any-text"
    folder.mkdir(exist_ok=True)
    with open_archive(folder / "archive.sqlite") as archive:
        assert archive.read(archive.create(value).id).resolution == value


# --- list ----------------------------------------------------------------------------------------------


def test_the_list_is_newest_first_and_comes_in_pages(archive: Archive, paper: Paper) -> None:
    days = [datetime.date(2022, 5, day) for day in (3, 1, 2, 3, 1)]
    made = [archive.create(paper(f"О дне {day.day}", date=day)).id for day in days]
    undated = archive.create(paper("Без даты", date=None)).id
    expected = [undated, made[3], made[0], made[2], made[4], made[1]]
    assert [row.id for row in archive.rows()] == expected
    pages: list[int] = []
    while page := archive.rows(limit=2, after=pages[-1] if pages else None):
        assert len(page) <= 2
        pages += [row.id for row in page]
    assert pages == expected


def test_the_list_can_be_narrowed(archive: Archive, paper: Paper) -> None:
    budget = "постоянная комиссия маслихата города Астаны по вопросам бюджета, экономики и промышленности"
    old = archive.create(paper("Старое", date=datetime.date(2022, 12, 31)))
    new = archive.create(paper("Новое", date=datetime.date(2023, 1, 1), commissions=(budget,)))
    both = archive.create(paper("Общее", date=None, commissions=(*paper().commissions, budget)))
    archive.set_status(new.id, 1, Status.READY)
    assert [row.id for row in archive.rows(year=2022)] == [old.id]
    assert [row.id for row in archive.rows(year=0)] == []
    assert [row.id for row in archive.rows(status=Status.READY)] == [new.id]
    assert {row.id for row in archive.rows(commission="БЮДЖЕТА")} == {new.id, both.id}
    assert {row.id for row in archive.rows(commission="законности комиссия")} == {old.id, both.id}
    assert archive.rows(commission="%") == archive.rows(commission="\ud800") == []
    assert [row.id for row in archive.rows(status=Status.DRAFT, year=2022, commission="законности")] == [
        old.id
    ]


def test_a_row_says_what_the_list_shows(archive: Archive, paper: Paper) -> None:
    made = archive.create(paper("О дорогах", number="5", commissions=("первая комиссия", "вторая комиссия")))
    (row,) = archive.rows()
    assert (row.id, row.date, row.number, row.title) == (
        made.id,
        datetime.date(2023, 3, 14),
        "5",
        "О дорогах",
    )
    assert row.commission == "первая комиссия; вторая комиссия"
    assert (row.status, row.language, row.changed_at) == (Status.DRAFT, "ru", made.changed_at)


# --- bin -----------------------------------------------------------------------------------------------


def test_a_deleted_paper_lies_in_the_bin_and_comes_back_as_it_was(archive: Archive, paper: Paper) -> None:
    made = archive.create(paper("О дорогах"))
    archive.delete(made.id, made.revision)
    assert archive.rows() == []
    assert archive.search("дорога").hits == ()
    assert archive.count() == 0
    (lying,) = archive.bin()
    assert lying.row.id == made.id
    assert lying.deleted_at >= made.changed_at
    with pytest.raises(KnownError) as refused:
        archive.read(made.id)
    assert refused.value.sentence == IN_BIN
    assert archive.restore_deleted(made.id) == made == archive.read(made.id)
    assert archive.bin() == []
    assert len(archive.search("дорога").hits) == 1
    with pytest.raises(KnownError) as refused:
        archive.restore_deleted(made.id)
    assert refused.value.sentence == NOT_IN_BIN


# --- journal and crashes -------------------------------------------------------------------------------


def test_the_journal_keeps_the_last_of_each_key(archive_path: Path) -> None:
    with open_archive(archive_path) as archive:
        archive.write_journal("new-1", b"a")
        archive.write_journal("7", "черновик".encode())
        archive.write_journal("new-1", b"b")
        archive.drop_journal("absent")
    with open_archive(archive_path) as archive:
        assert archive.read_journals() == {"7": "черновик".encode(), "new-1": b"b"}
        archive.drop_journal("7")
        assert archive.read_journals() == {"new-1": b"b"}


SAVES_FOR_EVER = """
import itertools, sys
from secretariat_app.storage.archive import open_archive
from tests.storage.papers import make_paper

archive = open_archive(sys.argv[1])
stored = archive.create(make_paper("О вопросе 1"))
for number in itertools.count(2):
    stored = archive.change(stored.id, stored.revision, make_paper(f"О вопросе {number}"))
    archive.write_journal("unsaved", str(number).encode())
    print(number, flush=True)
"""


def test_what_was_saved_outlives_a_killed_process(archive_path: Path) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", SAVES_FOR_EVER, str(archive_path)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert child.stdout
    said = [int(child.stdout.readline()) for _ in range(10)]
    child.kill()
    said += map(int, child.stdout.read().split())
    child.stdout.close()
    child.wait()
    with open_archive(archive_path) as archive:
        found = archive.read(1)
        assert found.revision in (said[-1], said[-1] + 1)
        assert found.resolution.title.text == f"О вопросе {found.revision}"
        assert [hit.row.id for hit in archive.search(f"вопрос {found.revision}").hits] == [1]
        assert len(archive.versions(1)) == found.revision - 1
        assert int(archive.read_journals()["unsaved"]) in (said[-1], said[-1] + 1)
