"""Filters with counts, orders, pages, exclusion and slips: the same papers by every way."""

import datetime
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat_app.domain.act import ActReference
from secretariat_app.domain.clause import ClauseUse
from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.resolution import Item, Paragraph, Resolution
from secretariat_app.domain.search import After, Count, Due, Facet, Filters, Found, Order
from secretariat_app.storage import searching
from secretariat_app.storage.archive import Archive, open_archive
from secretariat_app.storage.searching import Asked
from secretariat_app.storage.slips import one_slip
from tests.storage.papers import make_paper

Paper = Callable[..., Resolution]
CULTURE, ROADS = "ГУ «Управление культуры»", "ГУ «Управление дорог»"


def find(archive: Archive, query: str = "", filters: Filters | None = None, **asked: object) -> Found:
    return archive.search(asked=Asked(query, filters or Filters(), **asked))  # type: ignore[arg-type]


def ids(found: Found) -> list[int]:
    return [hit.row.id for hit in found.hits]


def counted(found: Found, facet: Facet) -> dict[str, int]:
    return {count.value: count.papers for count in found.counts[facet]}


@pytest.fixture
def shelf(archive: Archive, paper: Paper) -> Archive:
    """Three papers: 1 of 2021 to culture, 2 of 2022 to roads and in Kazakh, 3 of 2022 to both, signed."""
    act = ActReference("решение", date=datetime.date(2021, 9, 29), number="83/12-VII")

    def item(*names: str, month: int) -> Item:
        return Item("Исполнить", addressees=names, deadline=datetime.date(2022, month, 1))

    archive.create(paper("О музеях", date=datetime.date(2021, 5, 1), items=(item(CULTURE, month=1),)))
    archive.create(
        paper("Жолдар туралы", date=datetime.date(2022, 5, 1), items=(item(ROADS, month=3),), language="kk")
    )
    signed = paper(
        "О музеях и дорогах", date=datetime.date(2022, 6, 1), items=(item(CULTURE, ROADS, month=5),)
    )
    signed = Resolution(
        **{name: getattr(signed, name) for name in signed.__struct_fields__}
        | {"preamble": Paragraph("Во исполнение решения", ClauseUse("preamble.act", {"act": act}))}
    )
    archive.create(signed, status=Status.SIGNED)
    return archive


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (Filters(), [3, 2, 1]),
        (Filters(years=(2022,)), [3, 2]),
        (Filters(years=(2021, 2022)), [3, 2, 1]),
        (Filters(addressees=(CULTURE,)), [3, 1]),
        (Filters(addressees=(CULTURE,), years=(2021,)), [1]),
        (Filters(statuses=(Status.SIGNED,)), [3]),
        (Filters(languages=("kk",)), [2]),
        (Filters(clauses=("preamble.act",)), [3]),
        (Filters(acts=("29.09.2021 № 83/12-VII",)), [3]),
        (Filters(deadline_from=datetime.date(2022, 2, 1)), [3, 2]),
        (Filters(deadline_to=datetime.date(2022, 3, 1)), [2, 1]),
        (Filters(deadline_from=datetime.date(2022, 2, 1), deadline_to=datetime.date(2022, 4, 1)), [2]),
        (Filters(deadline_from=datetime.date(2022, 1, 1), deadline_to=datetime.date(2022, 3, 31)), [2, 1]),
        (
            Filters(deadline_from=datetime.date(2021, 12, 31), deadline_to=datetime.date(2022, 5, 1)),
            [3, 2, 1],
        ),
        (Filters(deadline_from=datetime.date.max, deadline_to=datetime.date.max), []),
        (Filters(deadline_from=datetime.date(2022, 5, 1), deadline_to=datetime.date(2022, 1, 1)), []),
        (Filters(due=(Due.OVERDUE,)), [2, 1]),
        (Filters(due=(Due.THIS_MONTH,)), [2]),
        (Filters(due=(Due.NEXT_MONTH,)), []),
        (Filters(due=(Due.THIS_MONTH, Due.OVERDUE), languages=("ru",)), [1]),
        (Filters(tags=("нет такой",)), []),
        (Filters(commissions=("нет такой",)), []),
    ],
)
def test_filters_combine(shelf: Archive, filters: Filters, expected: list[int]) -> None:
    found = find(shelf, "", filters, today=datetime.date(2022, 3, 2))
    assert ids(found) == expected
    assert found.total == len(expected)


def test_the_months_of_a_deadline_are_those_of_the_day_of_the_search(shelf: Archive) -> None:
    for today, expected in (
        (datetime.date(2021, 12, 31), {"next_month": 1}),
        (datetime.date(2022, 1, 1), {"this_month": 1}),
        (datetime.date(2022, 4, 30), {"overdue": 2, "next_month": 1}),
        (datetime.date(2023, 12, 31), {"overdue": 3}),
    ):
        found = find(shelf, "", counts=True, today=today)
        assert counted(found, Facet.DUE) == expected
        for value, papers in expected.items():
            assert find(shelf, "", Filters(due=(Due(value),)), today=today).total == papers


EDGES = [
    datetime.date(2022, month, day) for month, day in ((2, 28), (3, 1), (3, 15), (3, 31), (4, 1), (12, 31))
]
AROUND = st.dates(datetime.date(2022, 1, 1), datetime.date(2023, 1, 31)) | st.sampled_from(EDGES) | st.dates()


@given(AROUND, AROUND)
def test_a_range_of_days_is_every_deadline_in_it(
    kept: Archive, first: datetime.date, last: datetime.date
) -> None:
    found = find(kept, "", Filters(deadline_from=first, deadline_to=last))
    assert found.total == sum(first <= day <= last for day in EDGES)


def test_words_and_filters_combine(shelf: Archive) -> None:
    assert ids(find(shelf, "музей", Filters(years=(2022,)))) == [3]
    assert ids(find(shelf, "-музей")) == [2]
    assert ids(find(shelf, "-музей -жол")) == []
    assert ids(find(shelf, "-дорога", Filters(years=(2021,)))) == [1]


def test_counts_are_those_of_the_other_filters(shelf: Archive) -> None:
    found = find(shelf, "", Filters(years=(2022,)), counts=True)
    assert counted(found, Facet.YEAR) == {"2021": 1, "2022": 2}  # what else could be chosen
    assert counted(found, Facet.ADDRESSEE) == {CULTURE: 1, ROADS: 2}
    assert counted(found, Facet.STATUS) == {"draft": 1, "signed": 1}
    assert counted(found, Facet.LANGUAGE) == {"kk": 1, "ru": 1}
    assert counted(found, Facet.ACT) == {"29.09.2021 № 83/12-VII": 1}
    assert counted(found, Facet.DEADLINE) == {"2022-03": 1, "2022-05": 1}
    assert find(shelf, "").counts == {}


def test_every_count_is_the_number_of_papers_that_its_value_gives(shelf: Archive) -> None:
    makers: dict[Facet, Callable[[str], Filters]] = {
        Facet.YEAR: lambda value: Filters(years=(int(value),)),
        Facet.COMMISSION: lambda value: Filters(commissions=(value,)),
        Facet.ADDRESSEE: lambda value: Filters(addressees=(value,)),
        Facet.STATUS: lambda value: Filters(statuses=(Status(value),)),
        Facet.LANGUAGE: lambda value: Filters(languages=(value,)),
        Facet.CLAUSE: lambda value: Filters(clauses=(value,)),
        Facet.ACT: lambda value: Filters(acts=(value,)),
    }
    for query in ("", "музей", "-музей"):
        counts = find(shelf, query, counts=True).counts
        for facet, maker in makers.items():
            for count in counts[facet]:
                assert find(shelf, query, maker(count.value)).total == count.papers


def test_counts_follow_what_happens_to_a_paper(shelf: Archive, paper: Paper) -> None:
    assert counted(find(shelf, counts=True), Facet.STATUS) == {"draft": 2, "signed": 1}
    shelf.set_status(1, 1, Status.READY)
    assert counted(find(shelf, counts=True), Facet.STATUS) == {"draft": 1, "ready": 1, "signed": 1}
    shelf.delete(2, 1)
    assert counted(find(shelf, counts=True), Facet.STATUS) == {"ready": 1, "signed": 1}
    assert ids(find(shelf, "жол")) == []
    shelf.restore_deleted(2)
    shelf.change(2, 1, paper("О мостах", date=datetime.date(2020, 1, 1)))
    found = find(shelf, counts=True)
    assert counted(found, Facet.YEAR) == {"2020": 1, "2021": 1, "2022": 1}
    assert counted(found, Facet.LANGUAGE) == {"ru": 3}


def test_another_process_is_seen(shelf: Archive, paper: Paper) -> None:
    assert find(shelf, "музей", counts=True).total == 2
    with open_archive(shelf.file) as other:
        other.create(paper("О музеях и парках"))
    assert find(shelf, "музей").total == 3
    assert sum(counted(find(shelf, counts=True), Facet.STATUS).values()) == 4


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """Twenty-three papers on seven days."""
    with open_archive(tmp_path_factory.mktemp("many") / "archive.sqlite") as archive:
        for number in range(23):
            title = f"О вопросе {'моста' if number % 3 else 'дороги'}"
            date = datetime.date(2020, 1, 1 + number % 7)
            archive.create(make_paper(title, "О мосте." * (number % 2), date=date))
        yield archive


@pytest.mark.parametrize("order", list(Order))
@pytest.mark.parametrize("query", ["", "вопрос", "вопрос мост", "-мост"])
@pytest.mark.parametrize("ranked", [0, 2000])
def test_pages_follow_each_other_without_gap_or_overlap(
    many: Archive, monkeypatch: pytest.MonkeyPatch, order: Order, query: str, ranked: int
) -> None:
    monkeypatch.setattr(searching, "RANKED", ranked)  # few papers and many are ordered in different ways
    monkeypatch.setattr(searching, "GATHERED", ranked)
    whole = find(many, query, order=order, limit=100)
    assert whole.next is None
    assert len(whole.hits) == whole.total
    pages: list[int] = []
    after: After | None = None
    while True:
        page = find(many, query, order=order, limit=4, after=after)
        assert page.total == whole.total
        pages += ids(page)
        after = page.next
        if after is None:
            break
    assert pages == ids(whole)
    assert len(set(pages)) == len(pages)


def test_orders(shelf: Archive, paper: Paper) -> None:
    assert ids(find(shelf, order=Order.OLDEST)) == [1, 2, 3]
    assert ids(find(shelf, order=Order.NEWEST)) == [3, 2, 1]
    shelf.change(1, 1, paper("О музеях", date=datetime.date(2021, 5, 1)))
    assert ids(find(shelf, order=Order.CHANGED))[0] == 1


def test_many_papers_come_with_those_first_that_have_the_words_in_the_title(
    archive: Archive, paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "RANKED", 0)
    titled = archive.create(paper("О мостах", date=datetime.date(2019, 1, 1)))
    newer = archive.create(paper("О дорогах", "Мосты построены.", date=datetime.date(2022, 1, 1)))
    older = archive.create(paper("О парках", "Мосты построены.", date=datetime.date(2021, 1, 1)))
    assert ids(find(archive, "мост")) == [titled.id, newer.id, older.id]


# --- slips ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "corrected"),
    [
        ("рилигиозный", "религиозный"),  # one letter wrong, one missing, one too many, two changed places
        ("волотерское", "волонтерское"),
        ("взаимодействвие", "взаимодействие"),
        ("обещство", "общество"),
        ("тесное взаимодейтсвие", "тесное взаимодействие"),
    ],
)
def test_a_slip_is_put_right_and_said(
    archive: Archive, sample: Resolution, typed: str, corrected: str
) -> None:
    archive.create(sample)
    found = find(archive, f"{typed} ")
    assert found.corrected is not None
    assert ids(found) == [1]
    assert found.hits[0].marks
    assert found.corrected.strip() == corrected


@pytest.mark.parametrize("typed", ["религиозный", "тариф", "рел", '"рилигиозный"', "83/13-VII", "абвгдежз"])
def test_what_is_no_slip_is_left_alone(archive: Archive, sample: Resolution, typed: str) -> None:
    archive.create(sample)
    assert find(archive, typed).corrected is None


def test_a_slip_is_put_right_to_the_word_that_more_papers_have(archive: Archive, paper: Paper) -> None:
    archive.create(paper("О полке"))
    for _ in range(3):
        archive.create(paper("О палке"))
    assert find(archive, "пылка").corrected == "палка"


@given(st.text("абвг", min_size=1, max_size=6), st.text("абвг", min_size=1, max_size=6))
def test_one_slip_is_one_step(one: str, other: str) -> None:
    steps = {one[:i] + one[i + 1 :] for i in range(len(one))}
    steps |= {one[:i] + letter + one[i:] for i in range(len(one) + 1) for letter in "абвг"}
    steps |= {one[:i] + letter + one[i + 1 :] for i in range(len(one)) for letter in "абвг"}
    steps |= {one[:i] + one[i + 1] + one[i] + one[i + 2 :] for i in range(len(one) - 1)}
    assert one_slip(one, other) == (other in steps - {one})


# --- any query -----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory, sample: Resolution) -> Iterator[Archive]:
    with open_archive(tmp_path_factory.mktemp("kept") / "archive.sqlite") as archive:
        archive.create(sample)
        archive.create(make_paper("Жолдар туралы", "Қоғамдық көмек.", language="kk"))
        for day in EDGES:
            archive.create(make_paper(f"Срок {day}", items=(Item("Исполнить", deadline=day),)))
        yield archive


def version_of(file: Path) -> tuple[int, list[str]]:
    with sqlite3.connect(file) as raw:
        tables = ("resolutions", "resolution_terms", "paper_facets", "facet_values", "search_words")
        counts = [raw.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables]
        facts = [f"{name} {value}" for name, value in raw.execute("SELECT name, value FROM archive_facts")]
    raw.close()
    return sum(counts), facts


@given(
    st.text() | st.text("\"«»“”-* аәbі/№7,.\ud800\x00()'"),
    st.sampled_from(list(Order)),
    st.booleans(),
    st.builds(Filters, years=st.lists(st.integers(), max_size=2).map(tuple)),
)
def test_no_string_fails_or_changes_the_archive(
    kept: Archive, query: str, order: Order, counts: bool, filters: Filters
) -> None:
    before = version_of(kept.file)
    found = find(kept, query, filters, order=order, counts=counts)
    assert version_of(kept.file) == before
    assert len(found.hits) <= found.total or found.total == 0
    assert found.ready == 1
    for hit in found.hits:
        assert all(0 <= start < end <= len(hit.snippet) for start, end in hit.marks)


def test_a_count_is_a_value_and_a_number(shelf: Archive) -> None:
    assert find(shelf, counts=True).counts[Facet.LANGUAGE] == (Count("ru", 2), Count("kk", 1))
