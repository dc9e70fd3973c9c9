"""Papers of many habits come in with their structure; nothing of the source is lost on the way."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from secretariat_app.documents.make import make_docx
from secretariat_app.documents.old_papers.docx_reader import read_docx
from secretariat_app.documents.old_papers.found import Recognised
from secretariat_app.documents.old_papers.recognise import Known, known_from, recognise
from secretariat_app.documents.old_papers.source import Line
from secretariat_app.documents.old_papers.text_reader import read_text
from secretariat_app.domain import interchange
from secretariat_app.errors import KnownError
from secretariat_app.services.library import load_directories
from tests.documents.old_papers.accuracy import measured
from tests.documents.old_papers.odd_papers import ODD
from tests.documents.old_papers.other_papers import OTHER
from tests.documents.old_papers.typists import TYPISTS, papers
from tests.documents.old_papers.values import VALUES, Value, sample

WHOLE = 0.97


@pytest.fixture(scope="module")
def known() -> Known:
    return known_from(load_directories())


def lines_of(extension: str, data: bytes) -> list[Line]:
    return read_text(data) if extension == ".txt" else read_docx(data)


def test_the_sample_comes_in_exactly(samples: Path, known: Known) -> None:
    found = recognise(read_text((samples / "resolution_2022-10-19.original.txt").read_bytes()), known)
    assert interchange.write(found.resolution) == sample()
    assert not found.remainder
    assert not found.doubtful()


@pytest.mark.parametrize("typist", TYPISTS)
def test_the_sample_comes_in_exactly_however_it_is_typed(typist: str, known: Known) -> None:
    found = recognise(lines_of(*TYPISTS[typist](sample())), known)
    assert interchange.write(found.resolution) == sample()


@pytest.mark.parametrize("template", ["resolution_ru", "resolution_ru_office"])
def test_a_paper_of_ours_comes_in_by_its_words_alone(template: str, known: Known) -> None:
    made = make_docx(interchange.read(json.dumps(sample())), template)
    assert interchange.write(recognise(read_docx(made), known).resolution) == sample()


def test_nearly_every_field_of_the_papers_is_right() -> None:
    count, looked, wrong = measured()
    assert count >= 40
    assert len(wrong) <= looked * (1 - WHOLE), "\n".join(wrong)


@pytest.mark.parametrize("paper", ODD, ids=lambda paper: paper[0])
def test_an_odd_paper_comes_in(paper: tuple[str, str, Value], known: Known) -> None:
    _, text, expected = paper
    found = interchange.write(recognise(read_text(text.encode()), known).resolution)
    assert {name: found.get(name) for name in expected} == expected


@pytest.mark.parametrize("paper", OTHER, ids=lambda paper: paper[0])
def test_a_paper_of_another_house_comes_in(
    paper: tuple[str, Callable[[], bytes], Value], known: Known
) -> None:
    _, made, expected = paper
    lines = read_docx(made())
    found = recognise(lines, known)
    value = interchange.write(found.resolution)
    assert {name: value.get(name) for name in expected} == expected
    assert unclaimed(lines, found) == []


def unclaimed(lines: list[Line], found: Recognised) -> list[tuple[int, int]]:
    taken = {
        (span.line, place)
        for part in found.parts
        for span in part.spans
        for place in range(span.start, span.end)
    }
    left = {(span.line, place) for span in found.remainder for place in range(span.start, span.end)}
    return [
        (number, place)
        for number, line in enumerate(lines)
        for place, letter in enumerate(line.text)
        if not letter.isspace() and (number, place) not in taken | left
    ]


@pytest.mark.parametrize(("name", "typist"), papers(VALUES)[::7])
def test_every_character_is_in_a_part_or_left_over(name: str, typist: str, known: Known) -> None:
    lines = lines_of(*TYPISTS[typist](VALUES[name]))
    found = recognise(lines, known)
    assert unclaimed(lines, found) == []
    for part in found.parts:
        assert 0 <= part.confidence <= 1
        assert part.reason


def test_an_annex_and_the_marks_of_the_office_are_kept_apart(known: Known) -> None:
    found = recognise(lines_of(*TYPISTS["boxed"](VALUES["budget"])), known)
    assert [annex.heading for annex in found.annexes] == ["Приложение 1"]
    assert "Состав рабочей группы" in found.annexes[0].paragraphs
    assert any(part.part == "marks" and "Иванова" in part.text for part in found.parts)


@pytest.mark.parametrize(
    "text",
    [
        "Уважаемый Ерлан!\n\nНаправляем Вам постановление постоянной комиссии.\n\nС уважением, Г. Иванова",
        "Акт приема-передачи\n1. Стол\n2. Стул",
        "слово",
    ],
    ids=["letter", "act", "word"],
)
def test_what_is_no_resolution_is_refused(text: str, known: Known) -> None:
    with pytest.raises(KnownError, match="This is no resolution"):
        recognise(read_text(text.encode()), known)
