"""Search: words in any form, numbers whole, the text shown as it was written."""

import datetime
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat_app.domain.act import ActReference
from secretariat_app.domain.clause import ClauseUse
from secretariat_app.domain.record import Hit
from secretariat_app.domain.resolution import Item, Paragraph, Resolution
from secretariat_app.storage import derived
from secretariat_app.storage.archive import Archive, open_archive
from secretariat_app.storage.searching import Asked
from secretariat_app.storage.snippets import SNIPPET

Paper = Callable[..., Resolution]


def ids(archive: Archive, query: str) -> list[int]:
    return [hit.row.id for hit in archive.search(query).hits]


def found_words(hit: Hit) -> list[str]:
    return [hit.snippet[start:end] for start, end in hit.marks]


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("религиозные объединения", ["религиозными", "объединениями"]),
        ("Рекомендация сессий", ["рекомендаций", "сессии"]),
        ("взаимодействия тесные", ["тесное", "взаимодействие"]),
        ("КОГАМДЫК КЕЛІСІМ", ["Қоғамдық", "келісім", "Қоғамдық", "келісім"]),
        ("аутизм", ["аутизмом"]),
        ("путем проведения", ["путём", "проведения"]),
        ('"развития волонтерского"', ["развития", "волонтерского"]),
        ("баскетбо", ["баскетболистов"]),
        ("83/12-VII", ["83/12-VII"]),
        ("83/12", ["83/12-VII"]),
        ("83/12 решений", ["решения", "83/12"]),
        ("№ 83/12-VII от 29 сентября", ["от", "29", "сентября", "83/12-VII"]),
        ("2022-2024", ["2022-2024"]),
        ('"выделение 26 419,0 тенге"', ["выделение", "26 419,0", "тенге"]),
        ("председатель джапарова", ["Председатель"]),
    ],
)
def test_a_paper_is_found_by_words_in_any_form(
    archive: Archive, sample: Resolution, query: str, words: list[str]
) -> None:
    archive.create(sample)
    (hit,) = archive.search(query).hits
    assert found_words(hit) == words
    assert hit.score > 0


@pytest.mark.parametrize(
    "query",
    [
        "тариф",
        '"волонтерского развития"',
        "религия -молодежь",
        "83/13-VII",
        "тесное тариф",
        "-религия",
    ],
)
def test_what_is_not_asked_for_is_not_found(archive: Archive, sample: Resolution, query: str) -> None:
    archive.create(sample)
    assert archive.search(query).hits == ()


def test_the_snippet_is_a_piece_of_the_text_itself(archive: Archive, sample: Resolution) -> None:
    archive.create(sample)
    (hit,) = archive.search("иммунитет экстремистским").hits
    assert hit.snippet.startswith("…") or hit.snippet.endswith("…")
    assert hit.snippet.strip("…") in sample.findings[8].text
    assert found_words(hit) == ["иммунитета", "экстремистским"]
    assert len(hit.snippet) < SNIPPET + 80


def test_a_hit_in_the_requisites_shows_them(archive: Archive, paper: Paper) -> None:
    item = Item("Исполнить", addressees=("ГУ «Управление архитектуры»",))
    archive.create(paper(number="5-ПК", items=(item,)))
    for query, snippet in (("5-пк", "№ 5-ПК"), ("архитектура", "ГУ «Управление архитектуры»")):
        (hit,) = archive.search(query).hits
        assert hit.snippet == snippet
    (hit,) = archive.search("ремонт").hits
    assert hit.snippet == "О ходе ремонта дорог"


def test_the_title_weighs_more_than_the_text_and_the_later_paper_comes_first(
    archive: Archive, paper: Paper
) -> None:
    in_text = archive.create(paper("О бюджете", "Ремонт дорог идёт.", "Работы ведутся."))
    older = archive.create(paper("О ремонте", date=datetime.date(2021, 1, 1)))
    newer = archive.create(paper("О ремонте", date=datetime.date(2022, 1, 1)))
    assert ids(archive, "ремонт") == [newer.id, older.id, in_text.id]
    assert [hit.row.id for hit in archive.search(asked=Asked("ремонт", limit=1)).hits] == [newer.id]


def test_a_phrase_stands_in_one_paragraph(archive: Archive, paper: Paper) -> None:
    archive.create(paper("О бюджете", "Работы ведутся.", "Дороги ремонтируются."))
    assert ids(archive, '"работы ведутся"') == [1]
    assert ids(archive, '"ведутся дороги"') == []
    assert ids(archive, "ведутся дороги") == [1]


def test_a_long_paragraph_is_shown_from_the_found_word_on(archive: Archive, paper: Paper) -> None:
    long = "слово" * 100
    archive.create(paper("О бюджете", f"{long} иголка {long}"))
    (hit,) = archive.search("иголка").hits
    assert found_words(hit) == ["иголка"]
    other = "другое" * 100
    archive.create(paper("О смете", other))
    (hit,) = archive.search(other).hits
    assert found_words(hit) == [other]


def test_a_changed_paper_is_found_by_its_new_words_alone(archive: Archive, paper: Paper) -> None:
    made = archive.create(paper("О дорогах"))
    archive.change(made.id, 1, paper("О мостах"))
    assert ids(archive, "дорога") == []
    assert ids(archive, "мост") == [made.id]


def test_words_of_the_query_language_are_words(archive: Archive, paper: Paper) -> None:
    made = archive.create(paper("NOT and OR", "NEAR title: body*"))
    for query in (
        "NOT",
        "or",
        "AND NOT",
        "NEAR",
        "title:",
        "body*",
        "title:body",
        '"',
        "«",
        "(",
        "*",
        "^or",
        "{or}",
    ):
        assert ids(archive, query) in ([], [made.id])
    assert ids(archive, "not or") == [made.id]


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory, sample: Resolution) -> Archive:
    archive = open_archive(tmp_path_factory.mktemp("shelf") / "archive.sqlite")
    archive.create(sample)
    return archive


@given(st.text() | st.text('"«»-* аb/№7\ud800\x00()'))
def test_no_string_makes_search_fail(shelf: Archive, query: str) -> None:
    for hit in shelf.search(query).hits:
        assert all(0 <= start < end <= len(hit.snippet) for start, end in hit.marks)


@given(st.data())
def test_any_piece_of_the_text_finds_its_paper(
    shelf: Archive, sample: Resolution, data: st.DataObject
) -> None:
    # «26 419,0» is one word, which the spaces in it would tear apart here.
    whole = [finding.text for finding in sample.findings if "26 419" not in finding.text]
    text = data.draw(st.sampled_from(whole)).replace("«", "").replace("»", "")
    words = text.split()
    start = data.draw(st.integers(0, len(words) - 1))
    piece = " ".join(words[start : start + data.draw(st.integers(1, 8))]).replace(" -", " ")
    assert ids(shelf, piece) == [1]
    assert ids(shelf, f'"{piece}"') == [1]


def test_a_very_long_query_is_a_query(shelf: Archive) -> None:
    assert ids(shelf, "слово" * 20_000) == []
    assert ids(shelf, " ".join(f"слово{number}" for number in range(5000))) == []
    assert ids(shelf, "-".join(map(str, range(5000)))) == []
    assert ids(shelf, " -".join(f"слово{number}" for number in range(5000))) == []


def test_an_index_of_another_version_is_made_anew(archive_path: Path, sample: Resolution) -> None:
    with open_archive(archive_path) as archive:
        archive.create(sample)
    with sqlite3.connect(archive_path) as raw:
        raw.execute("UPDATE archive_facts SET value = '0/0' WHERE name = 'search index'")
        raw.execute("UPDATE resolution_terms SET body = 'прежнее'")
    raw.close()
    with open_archive(archive_path) as archive:
        assert ids(archive, "религиозный") == [1]
        assert ids(archive, "прежнее") == []


def test_cited_acts_are_taken_from_slots_and_from_words(sample: Resolution) -> None:
    (act,) = derived.cited_acts(sample)
    assert (act["date"], act["number"]) == (datetime.date(2021, 9, 29), "83/12-VII")
    cited = ActReference("решение", "маслихат", datetime.date(2021, 9, 29), "83/12-VII", "О работе")
    value = Resolution(
        title=Paragraph("Об исполнении", ClauseUse("t", {"act": cited})),
        preamble=Paragraph(
            "решением от 29 сентября 2021 года № 83/12-VII, приказом от 05.06.2020\u00a0г. № 12."
        ),
        findings=(Paragraph("от 31 июня 2020 года № 1"),),
    )
    assert [(act["kind"], act["date"], act["number"], act["title"]) for act in derived.cited_acts(value)] == [
        ("решение", datetime.date(2021, 9, 29), "83/12-VII", "О работе"),
        ("приказ", datetime.date(2020, 6, 5), "12", ""),
    ]
