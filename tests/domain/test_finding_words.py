"""Words found in a paper and replaced in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat_app.domain import interchange
from secretariat_app.domain.clause import ClauseUse
from secretariat_app.domain.finding_words import Match, all_replaced, found, replaced
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Item, Paragraph, Reference, Resolution, Signature
from tests.domain.values import resolutions

TITLE = "О ремонте дорог"
PAPER = Resolution(
    title=Paragraph(TITLE),
    preamble=Paragraph(f"Заслушав информацию «{TITLE}»", ClauseUse("preamble.heard-and-discussed")),
    findings=(Paragraph("Ремонт идёт; ремонтные\u00a0бригады на местах."),),
    items=(
        Item("Принять", key="i1"),
        Item("Ремонт по пункту 1", references=(Reference(17, 18, "i1"),), actions=(Paragraph("ремонт"),)),
    ),
    signatures=(Signature("Председатель", "Р. Ремонтов"),),
)


def places(words: str, **how: bool) -> list[str]:
    return [f"{match.place}:{match.start}" for match in found(PAPER, words, **how)]


def test_every_text_is_looked_through_in_its_turn() -> None:
    assert places("ремонт") == [
        "title:2",
        "preamble:23",
        "findings[0]:0",
        "findings[0]:13",
        "items[1]:0",
        "items[1].actions[0]:0",
        "signatures[0]:3",
    ]
    turns = [match.turn() for match in found(PAPER, "ремонт")]
    assert turns == sorted(turns)


def test_capitals_whole_words_and_letters_alike() -> None:
    assert places("Ремонт", exact_case=True) == ["findings[0]:0", "items[1]:0", "signatures[0]:3"]
    assert places("ремонт", whole=True) == ["findings[0]:0", "items[1]:0", "items[1].actions[0]:0"]
    assert places("идет") == ["findings[0]:7"]
    assert places("ремонтные бригады") == ["findings[0]:13"]
    assert places("дорог»") == ["preamble:31"]


@pytest.mark.parametrize("words", ["", "  ", "нет такого", "(", "\\"])
def test_nothing_is_found(words: str) -> None:
    assert found(PAPER, words) == ()


def test_one_match_is_replaced_and_a_reference_beside_it_stays() -> None:
    (match,) = [one for one in found(PAPER, "Ремонт", exact_case=True) if one.place == Place(Part.ITEMS, 1)]
    item = replaced(PAPER, match, "Строительство").items[1]
    assert item.text == "Строительство по пункту 1"
    assert item.references == (Reference(24, 25, "i1"),)
    gone = replaced(PAPER, Match(Place(Part.ITEMS, 1), 10, 18), "этому")
    assert gone.items[1].references == ()


def test_all_are_replaced_and_what_repeats_the_title_follows_it() -> None:
    def follow(value: Resolution) -> Resolution:
        assert value.preamble is not None
        words = f"Заслушав информацию «{value.title.text}»"
        return Resolution(
            title=value.title,
            preamble=Paragraph(words, value.preamble.clause),
            findings=value.findings,
            items=value.items,
            signatures=value.signatures,
        )

    after, count = all_replaced(PAPER, "ремонте", "капитальном ремонте", follow)
    assert after.title.text == "О капитальном ремонте дорог"
    assert after.preamble is not None
    assert after.preamble.text == "Заслушав информацию «О капитальном ремонте дорог»"
    assert after.preamble.clause is not None  # it is still the clause's text
    assert count == 1
    after, count = all_replaced(PAPER, "ремонт", "уход", lambda value: value)
    assert count == 7
    assert after.signatures[0].name == "Р. уходов"


@given(resolutions(), st.text(max_size=3), st.text(max_size=3))
def test_whatever_is_replaced_is_a_paper(value: Resolution, words: str, other: str) -> None:
    after, count = all_replaced(value, words, "".join(filter(str.isalnum, other)), lambda one: one)
    assert interchange.read(interchange.dumps(after)) == after
    if not count:
        assert after == value
