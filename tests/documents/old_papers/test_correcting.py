"""What a person says of pieces of the source changes parts and value, and no character is ever lost."""

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat_app.documents.old_papers.correcting import LABELS, Draft, retyped, said, value_of
from secretariat_app.documents.old_papers.docx_reader import read_docx
from secretariat_app.documents.old_papers.found import Span
from secretariat_app.documents.old_papers.recognise import Known, known_from, recognise
from secretariat_app.documents.old_papers.text_reader import read_text
from secretariat_app.errors import KnownError
from secretariat_app.services.library import load_directories
from tests.documents.old_papers.odd_papers import ODD
from tests.documents.old_papers.other_papers import OTHER


@cache
def known() -> Known:
    return known_from(load_directories())


@cache
def drafts() -> tuple[Draft, ...]:
    sources = [read_text(text.encode()) for _, text, _ in ODD] + [read_docx(made()) for _, made, _ in OTHER]
    found = [(lines, recognise(lines, known())) for lines in sources]
    return tuple(Draft(tuple(lines), one.parts, one.resolution) for lines, one in found)


def test_parts_that_nobody_corrected_make_the_value_again() -> None:
    for draft in drafts():
        assert value_of(draft, known()) == draft.recognised


def lost(draft: Draft) -> list[tuple[int, int]]:
    spans = [span for part in draft.parts for span in part.spans] + list(draft.remainder())
    held = {(span.line, place) for span in spans for place in range(span.start, span.end)}
    return [
        (number, place)
        for number, line in enumerate(draft.lines)
        for place, letter in enumerate(line.text)
        if not letter.isspace() and (number, place) not in held
    ]


@given(st.data())
def test_whatever_is_said_no_character_is_lost(data: st.DataObject) -> None:
    draft = data.draw(st.sampled_from(drafts()))
    for _ in range(data.draw(st.integers(1, 4))):
        first = data.draw(st.integers(0, len(draft.lines) - 1))
        last = min(first + data.draw(st.integers(0, 3)), len(draft.lines) - 1)
        start = data.draw(st.integers(0, len(draft.lines[first].text)))
        spans = [
            Span(number, start if number == first else 0, len(draft.lines[number].text))
            for number in range(first, last + 1)
        ]
        try:
            draft = said(draft, spans, data.draw(st.sampled_from(LABELS)))
        except KnownError:
            continue
        assert lost(draft) == []
        value_of(draft, known())


@given(st.data())
def test_any_part_can_be_typed_anew(data: st.DataObject) -> None:
    draft = data.draw(st.sampled_from(drafts()))
    place = data.draw(st.integers(0, len(draft.parts) - 1))
    text = data.draw(st.text(max_size=40))
    try:
        draft = retyped(draft, place, text)
    except KnownError:
        return
    value_of(draft, known())
    assert lost(draft) == []


def one(name: str) -> Draft:
    names = [paper[0] for paper in (*ODD, *OTHER)]
    return drafts()[names.index(name)]


def whole_line(draft: Draft, words: str) -> Span:
    (number,) = [n for n, line in enumerate(draft.lines) if words in line.text]
    return Span(number, 0, len(draft.lines[number].text))


def test_an_item_becomes_an_action_and_the_numbers_follow() -> None:
    draft = one("tracked changes")
    after = said(draft, [whole_line(draft, "вывоз снега")], "actions")
    (item,) = value_of(after, known()).items
    assert item.text == "Принять к сведению"
    assert [action.text for action in item.actions] == [
        "Рекомендовать акимату города Караганды до 1 мая 2022 года обеспечить вывоз снега"
    ]


def test_several_lines_become_findings_each() -> None:
    draft = one("headings among the findings")
    spans = [whole_line(draft, "Состояние дорог"), whole_line(draft, "Отремонтировано")]
    after = said(draft, spans, "nothing")
    assert [finding.text for finding in value_of(after, known()).findings][:2] == [
        "Не завершены работы на 3 участках.",
        "Работа общественного транспорта",
    ]
    again = said(after, spans, "findings")
    assert value_of(again, known()).findings == draft.recognised.findings


def test_a_signature_is_read_in_the_chosen_lines() -> None:
    draft = one("an annex with a table")
    line = whole_line(draft, "С. Ким")
    after = said(said(draft, [line], "nothing"), [line], "signatures")
    (signature,) = value_of(after, known()).signatures
    assert (signature.position, signature.name) == ("Председатель комиссии", "С. Ким")


def test_a_commission_is_named_in_the_nominative() -> None:
    draft = one("a footnote")
    after = said(draft, [whole_line(draft, "постоянной комиссии Карагандинского")], "commissions")
    assert value_of(after, known()).commissions == draft.recognised.commissions


@pytest.mark.parametrize(
    ("words", "label", "sentence"),
    [
        ("О снегоочистке", "date", "no date"),
        ("О снегоочистке", "actions", "no item above"),
    ],
)
def test_what_cannot_be_is_refused(words: str, label: str, sentence: str) -> None:
    draft = one("tracked changes")
    with pytest.raises(KnownError, match=sentence):
        said(draft, [whole_line(draft, words)], label)
    with pytest.raises(KnownError, match="Choose some words"):
        said(draft, [Span(0, 0, 0)], "title")
