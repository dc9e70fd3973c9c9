"""A text is one paragraph without layout."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat_app.domain.resolution import plain


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  а \t б\nв\r\nг  ", "а б в г"),
        ("а\u2028б", "а б"),
        ("26\u00a0419", "26\u00a0419"),
        ("a & b < c {{ d }}", "a & b < c {{ d }}"),
    ],
)
def test_layout_becomes_one_space(text: str, expected: str) -> None:
    assert plain(text) == expected


@pytest.mark.parametrize("letter", ["\x00", "\x07", "\x1f", "\x7f", "\ud800", "\ufffe", "\uffff"])
def test_what_no_document_can_hold_is_refused_with_its_place(letter: str) -> None:
    with pytest.raises(ValueError, match="at 1"):
        plain(f"а{letter}")


@given(st.text())
def test_a_plain_text_stays_as_it_is(text: str) -> None:
    try:
        once = plain(text)
    except ValueError:
        return
    assert plain(once) == once
