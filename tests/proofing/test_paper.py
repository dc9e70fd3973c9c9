"""What is quoted and what is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat_app.proofing.paper import MASK, outside, unpaired


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Дом «А» стоит", "Дом  стоит"),
        ("Дом «А «Б» в» стоит", "Дом  стоит"),
        ("Дом «А «Б» стоит", "Дом  стоит"),  # one » closes two «
        ("Дом «А «Б», клуб «В» стоит", "Дом , клуб  стоит"),
        ("Дом А» стоит", "Дом А» стоит"),
        ("Дом «А стоит", "Дом "),
    ],
)
def test_what_is_quoted_is_masked(text: str, words: str) -> None:
    assert outside(text).replace(MASK, "") == words


def test_the_own_title_stays_readable_but_for_what_it_quotes() -> None:
    text = "Информацию «О решении «О работе» принять"
    assert outside(text, "О решении «О работе»").replace(MASK, "") == "Информацию О решении  принять"


@given(st.text("«» аб"), st.text("«» аб"))
def test_masking_keeps_the_length(text: str, title: str) -> None:
    assert len(outside(text, title)) == len(text)


@given(st.text("«» аб"))
def test_as_many_marks_as_partners_are_never_remarked_on(text: str) -> None:
    offsets = list(unpaired(f"«{text}»"))
    assert 0 not in offsets
    assert all(f"«{text}»"[offset] in "«»" for offset in offsets)
