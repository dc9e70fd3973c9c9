"""Tags, notes, links and saved searches: put on any paper, a signed one too, found and undone."""

import datetime
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat_app.domain.act import ActReference
from secretariat_app.domain.clause import ClauseUse
from secretariat_app.domain.labels import Labels, LinkKind, tag_key, tag_name
from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.resolution import Paragraph, Resolution
from secretariat_app.domain.search import Count, Facet, Filters, Order, SavedSearch
from secretariat_app.errors import KnownError
from secretariat_app.language.cited_acts import acts_in_words
from secretariat_app.storage import labels, saved_searches
from secretariat_app.storage.archive import Archive, open_archive
from secretariat_app.storage.searching import Asked
from tests.storage.papers import make_paper

Paper = Callable[..., Resolution]


def found(archive: Archive, query: str = "", **filters: object) -> list[int]:
    asked = Asked(query, Filters(**filters))  # type: ignore[arg-type]
    return sorted(hit.row.id for hit in archive.search(asked=asked).hits)


def tag_counts(archive: Archive) -> tuple[Count, ...]:
    return archive.search(asked=Asked(counts=True)).counts[Facet.TAG]


@pytest.fixture
def shelf(archive: Archive, paper: Paper) -> Archive:
    """A draft, a signed paper and one more draft."""
    archive.create(paper("О дорогах"))
    archive.create(paper("О школах"), status=Status.SIGNED)
    archive.create(paper("О парках"))
    return archive


# --- tags ------------------------------------------------------------------------------------------------


def test_a_tag_is_put_on_many_papers_counted_filtered_and_found(shelf: Archive) -> None:
    before = [shelf.read(identity) for identity in (1, 2, 3)]
    assert labels.change_tags(shelf, [1, 2], add=["На особом  контроле"]) == [(1, ()), (2, ())]
    assert labels.read(shelf, 2).tags == ("На особом контроле",)
    assert tag_counts(shelf) == (Count("На особом контроле", 2),)
    assert found(shelf, tags=("На особом контроле",)) == [1, 2]
    assert found(shelf, "особый контроль") == [1, 2]
    assert [shelf.read(identity) for identity in (1, 2, 3)] == before  # no value, revision or status changed
    assert [(tag.name, tag.papers) for tag in labels.tags(shelf)] == [("На особом контроле", 2)]


def test_a_tag_keeps_its_first_spelling_and_is_there_once(shelf: Archive) -> None:
    labels.change_tags(shelf, [1], add=["Отчёт"])
    assert labels.change_tags(shelf, [1, 2], add=["отчет", "ОТЧЁТ"]) == [(2, ())]
    assert tag_counts(shelf) == (Count("Отчёт", 2),)


def test_tags_are_taken_off_and_undone(shelf: Archive) -> None:
    labels.change_tags(shelf, [1, 2], add=["А", "Б"])
    changed = labels.change_tags(shelf, [1, 2, 3], add=["В"], remove=["а"])
    assert changed == [(1, ("А", "Б")), (2, ("А", "Б")), (3, ())]
    assert labels.read(shelf, 1).tags == ("Б", "В")
    assert found(shelf, tags=("А",)) == []
    labels.set_tags(shelf, changed)
    assert labels.read(shelf, 1).tags == ("А", "Б")
    assert labels.read(shelf, 3).tags == ()
    assert found(shelf, tags=("А",)) == [1, 2]


def test_labels_outlive_a_change_a_status_the_bin_and_a_new_index(
    shelf: Archive, paper: Paper, archive_path: Path
) -> None:
    labels.change_tags(shelf, [1], add=["важное"])
    labels.set_note(shelf, 1, "звонили из акимата")
    shelf.change(1, 1, paper("О мостах"))
    shelf.set_status(1, 2, Status.READY)
    assert found(shelf, "акимат", tags=("важное",)) == [1]
    shelf.delete(1, 3)
    assert found(shelf, "акимат") == [] == labels.tags(shelf)
    shelf.restore_deleted(1)
    assert found(shelf, "акимат", tags=("важное",)) == [1]
    shelf.close()
    with sqlite3.connect(archive_path) as raw:
        raw.execute("UPDATE archive_facts SET value = '0/0' WHERE name = 'search index'")
    raw.close()
    with open_archive(archive_path) as again:
        assert found(again, "акимат", tags=("важное",)) == [1]
        assert tag_counts(again) == (Count("важное", 1),)


def test_a_paper_of_the_bin_or_none_at_all_takes_no_tag(shelf: Archive) -> None:
    shelf.delete(1, 1)
    assert labels.change_tags(shelf, [1, 99, -1, 2**70], add=["х"]) == []


@pytest.mark.parametrize(
    ("typed", "name"),
    [("  на  контроле ", "на контроле"), ("#важное", "важное"), ("", ""), (" ,; ", ""), ("\ud800\x00", "")],
)
def test_what_is_typed_becomes_a_tag(typed: str, name: str) -> None:
    assert tag_name(typed) == name


# --- the note --------------------------------------------------------------------------------------------


def test_a_note_is_searched_and_shown(shelf: Archive) -> None:
    assert labels.set_note(shelf, 2, "Позвонить директору\r\nгимназии № 14") == ""
    (hit,) = shelf.search("гимназия").hits
    assert hit.row.id == 2
    assert hit.snippet == "гимназии № 14"
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["гимназии"]
    assert labels.set_note(shelf, 2, " ") == "Позвонить директору\nгимназии № 14"
    assert found(shelf, "гимназия") == []


def test_a_word_of_a_note_puts_a_slip_right(shelf: Archive) -> None:
    labels.set_note(shelf, 2, "прокуратура запросила копию")
    assert shelf.search("пракуратура").corrected == "прокуратура"


# --- links -----------------------------------------------------------------------------------------------


def related(archive: Archive, identity: int) -> list[tuple[LinkKind, bool, int]]:
    return [(one.kind, one.forward, one.row.id) for one in labels.read(archive, identity).related]


def test_links_lead_both_ways(shelf: Archive) -> None:
    assert labels.link(shelf, 3, LinkKind.REPEALS, 2)
    assert not labels.link(shelf, 3, LinkKind.REPEALS, 2)
    labels.link(shelf, 3, LinkKind.FOLLOW_UP, 1)
    assert related(shelf, 3) == [(LinkKind.FOLLOW_UP, True, 1), (LinkKind.REPEALS, True, 2)]
    assert related(shelf, 2) == [(LinkKind.REPEALS, False, 3)]
    assert related(shelf, 1) == [(LinkKind.FOLLOW_UP, False, 3)]
    shelf.delete(3, 1)
    assert related(shelf, 2) == []
    shelf.restore_deleted(3)
    labels.unlink(shelf, 3, LinkKind.REPEALS, 2)
    assert related(shelf, 2) == []


def test_a_paper_is_not_linked_to_itself_nor_to_one_that_is_gone(shelf: Archive) -> None:
    for identity, other in ((1, 1), (1, 99)):
        with pytest.raises(KnownError):
            labels.link(shelf, identity, LinkKind.REPEALS, other)


DAY = datetime.date(2022, 6, 14)


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Во исполнение постановления постоянной комиссии от 14 июня 2022 года № 9 «О ремонте»", "ru"),
        ("согласно постановлению от 14.06.2022 г. 9", "ru"),
        ("решения маслихата от 1 мая 2020 года № 1 и постановления комиссии от 14 июня 2022 года № 9", "ru"),
        ("комиссияның 2022 жылғы 14 маусымдағы № 9 «Жолдар туралы» қаулысын орындау", "kk"),
    ],
)
def test_a_cited_resolution_of_the_archive_is_related_both_ways(
    shelf: Archive, paper: Paper, words: str, language: str
) -> None:
    shelf.create(paper("О ремонте", date=DAY, number="№ 9"))
    shelf.create(paper("О ходе исполнения", words, language=language))
    assert related(shelf, 5) == [(LinkKind.CITES, True, 4)]
    assert related(shelf, 4) == [(LinkKind.CITES, False, 5)]


@pytest.mark.parametrize(
    "words",
    [
        "решения маслихата от 14 июня 2022 года № 9",  # another act of that day with that number
        "постановления комиссии от 15 июня 2022 года № 9",
        "постановления комиссии от 14 июня 2022 года № 91",
        "14 июня 2022 года № 9",
    ],
)
def test_what_is_no_resolution_of_the_archive_is_not_related(
    shelf: Archive, paper: Paper, words: str
) -> None:
    shelf.create(paper("О ремонте", date=DAY, number="9"))
    shelf.create(paper("О ходе исполнения", words))
    assert related(shelf, 5) == [] == related(shelf, 4)


def test_an_act_in_a_slot_is_related_by_its_kind(shelf: Archive, paper: Paper) -> None:
    shelf.create(paper("О ремонте", date=DAY, number="9"))
    for kind in ("постановление", "решение"):
        act = ActReference(kind, "маслихат", DAY, "9")
        value = paper("О ходе")
        shelf.create(
            Resolution(
                **{name: getattr(value, name) for name in value.__struct_fields__}
                | {"preamble": Paragraph("Во исполнение", ClauseUse("preamble.act", {"act": act}))}
            )
        )
    assert related(shelf, 4) == [(LinkKind.CITES, False, 5)]


def test_the_kind_of_an_act_is_read_from_the_words_beside_it() -> None:
    text = (
        "приказа «О постановлении» от 05.06.2020 г. № 12, закона от 1 мая 2021 года № 4-VII"
        " и от 2 мая 2021 года № 5"
    )
    assert [(act.kind, act.number) for act in acts_in_words(text)] == [
        ("приказ", "12"),
        ("закон", "4-VII"),
        ("", "5"),
    ]


# --- saved searches --------------------------------------------------------------------------------------

SEARCH = SavedSearch(0, "Дороги", "дорога -мост", Filters(years=(2022,), tags=("важное",)), Order.OLDEST)


def test_a_search_is_kept_renamed_deleted_and_brought_back(archive: Archive) -> None:
    kept = saved_searches.keep(archive, SEARCH)
    saved_searches.keep(archive, SavedSearch(0, "архив"))
    assert [search.name for search in saved_searches.read_all(archive)] == ["архив", "Дороги"]
    renamed = SavedSearch(kept.id, "Мосты", "мост")
    assert saved_searches.change(archive, renamed) == kept
    assert saved_searches.read_all(archive)[1] == renamed
    saved_searches.forget(archive, kept.id)
    assert [search.name for search in saved_searches.read_all(archive)] == ["архив"]
    assert saved_searches.keep(archive, renamed) == renamed
    assert renamed in saved_searches.read_all(archive)


@pytest.mark.parametrize("name", ["Дороги", " Дороги ", "", "  "])
def test_a_name_is_needed_and_not_taken_twice(archive: Archive, name: str) -> None:
    saved_searches.keep(archive, SEARCH)
    for call, search in (
        (saved_searches.keep, SavedSearch(0, name)),
        (saved_searches.change, SavedSearch(saved_searches.keep(archive, SavedSearch(0, "Другой")).id, name)),
    ):
        with pytest.raises(KnownError):
            call(archive, search)
    assert len(saved_searches.read_all(archive)) == 2


def test_a_search_of_a_newer_program_is_passed_over(archive: Archive) -> None:
    saved_searches.keep(archive, SEARCH)
    with sqlite3.connect(archive.file) as raw:
        raw.execute('UPDATE saved_searches SET body = \'{"order": "by taste"}\'')
    raw.close()
    assert saved_searches.read_all(archive) == []


# --- whatever is typed -----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    with open_archive(tmp_path_factory.mktemp("kept") / "archive.sqlite") as archive:
        archive.create(make_paper())
        yield archive


TYPED = st.text() | st.text("\"«»%_'#,; \ud800\x00\u200bёЁіI№-", max_size=12)


@settings(max_examples=40)
@given(TYPED, TYPED)
def test_any_tag_and_note_is_kept_found_and_taken_away(kept: Archive, tag: str, note: str) -> None:
    value = kept.read(1)
    labels.change_tags(kept, [1], add=[tag])
    labels.set_note(kept, 1, note)
    name = tag_name(tag)
    put = labels.read(kept, 1)
    assert put.tags == ((name,) if name else ())
    assert found(kept, tags=(name,)) == ([1] if name else [])
    assert not name or found(kept, tags=(tag_key(name) + "?",)) == []
    labels.change_tags(kept, [1], remove=[tag])
    labels.set_note(kept, 1, "")
    assert labels.read(kept, 1) == Labels()
    assert kept.read(1) == value


@settings(max_examples=40)
@given(TYPED, TYPED, st.lists(TYPED, max_size=2).map(tuple), st.sampled_from(list(Order)))
def test_any_search_is_kept_as_it_was(
    kept: Archive, name: str, query: str, tags: tuple[str, ...], order: Order
) -> None:
    search = SavedSearch(0, f"n{name}", query, Filters(tags=tags, acts=tags, addressees=tags), order)
    made = saved_searches.keep(kept, search)
    (read,) = saved_searches.read_all(kept)
    assert read.order == order
    assert read.query == query.encode(errors="replace").decode()
    assert kept.search(asked=Asked(read.query, read.filters, read.order)).ready == 1
    saved_searches.forget(kept, made.id)
    assert saved_searches.read_all(kept) == []
