"""Finding papers as the window and the command line ask for it."""

import datetime
from pathlib import Path

import pytest

from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.resolution import Item, Paragraph, Resolution, Signature
from secretariat_app.domain.search import Facet, Filters, Order
from secretariat_app.services import finding, keeping
from secretariat_app.storage.archive import Archive


def paper(title: str, *findings: str, language: str = "ru", number: str | None = None) -> Resolution:
    return Resolution(
        language=language,
        commissions=("постоянная комиссия маслихата города Астаны по вопросам законности и правопорядка",),
        date=datetime.date(2023, 3, 14),
        number=number,
        title=Paragraph(title),
        findings=tuple(map(Paragraph, findings)),
        items=(Item("Выделить 26 419,0 тенге", addressees=("ГУ «Управление культуры»",)),),
        signatures=(Signature("Председатель", "Г. Джапарова"),),
    )


@pytest.fixture
def shelf(tmp_path: Path) -> Archive:
    archive = keeping.open_archive(tmp_path / "archive.sqlite")
    keeping.create(archive, paper("О защите прав детей", "Людям помогают.", number="83/12-VII"))
    keeping.create(archive, paper("Жол басқармасына көмек туралы", "Қоғамдық кеңес.", language="kk"))
    keeping.create(archive, paper("О «Жас Отан» и молодёжи", "Отчёт заслушан."), status=Status.SIGNED)
    return archive


@pytest.mark.parametrize(
    ("query", "title", "words"),
    [
        ("ребенок", 1, ["детей"]),
        ("человек", 1, ["Людям"]),
        ("83/12-vii", 1, ["83/12-VII"]),
        ("№ 83/12-VІІ", 1, ["83/12-VII"]),
        ("26419,0 дети", 1, None),
        ("басқарма", 2, ["басқармасына"]),
        ("көмегі", 2, ["көмек"]),
        ("когамдык", 2, ["Қоғамдық"]),
        ("коmек", 2, ["көмек"]),
        ("кəmек -дети", None, None),
        ("кѳмек жол", 2, ["Жол", "көмек"]),
        ('"қоғамдық кеңес"', 2, ["Қоғамдық", "кеңес"]),
        ('"когамдык кенес"', 2, ["Қоғамдық", "кеңес"]),
        ("молодежь", 3, ["молодёжи"]),
        ("отчет", 3, ["Отчёт"]),
        ("мол", 3, ["молодёжи"]),
        ("«жас отан»", 3, ["Жас", "Отан"]),
        ("-дети -жол", 3, []),
    ],
)
def test_a_paper_is_found(shelf: Archive, query: str, title: int | None, words: list[str] | None) -> None:
    found = finding.search(shelf, query)
    assert [hit.row.id for hit in found.hits] == ([title] if title else [])
    if title and words is not None:
        (hit,) = found.hits
        assert [hit.snippet[start:end] for start, end in hit.marks] == words


def test_the_amount_is_found_as_it_is_written(shelf: Archive) -> None:
    for query in ("26 419,0", "26\u00a0419,0", "26419,0", "26419", "26 419", "26 419,0 тенге"):
        assert finding.search(shelf, query).total == 3, query
    for query in ("26 420,0", "26 419,5"):
        assert finding.search(shelf, query).total == 0, query


def test_every_key_on_the_way_to_a_word_finds_it(shelf: Archive) -> None:
    for word, paper in (("басқармасына", 2), ("көмек", 2), ("молодёжи", 3), ("защите", 1)):
        for end in range(2, len(word) + 1):
            found = finding.search(shelf, word[:end])
            assert paper in [hit.row.id for hit in found.hits], word[:end]
            assert found.corrected is None


def test_filters_counts_order_and_pages(shelf: Archive) -> None:
    found = finding.search(shelf, "", Filters(languages=("ru",)), order=Order.OLDEST, limit=1, counts=True)
    assert (found.total, [hit.row.id for hit in found.hits]) == (2, [1])
    assert {count.value: count.papers for count in found.counts[Facet.STATUS]} == {"draft": 1, "signed": 1}
    rest = finding.search(shelf, "", Filters(languages=("ru",)), order=Order.OLDEST, after=found.next)
    assert [hit.row.id for hit in rest.hits] == [3]
    assert rest.next is None


def test_a_slip_is_said(shelf: Archive) -> None:
    found = finding.search(shelf, "молодежъ ")
    assert found.corrected
    assert [hit.row.id for hit in found.hits] == [3]


def test_found_words_are_marked_in_the_text_itself(shelf: Archive) -> None:
    (hit,) = finding.search(shelf, "басқарма").hits
    assert finding.marked(hit) == "Жол <mark>басқармасына</mark> көмек туралы"


def test_an_index_that_is_built_is_ready(shelf: Archive) -> None:
    assert finding.index_ready(shelf) == 1
    assert finding.build_index(shelf)
    assert finding.search(shelf).ready == 1
