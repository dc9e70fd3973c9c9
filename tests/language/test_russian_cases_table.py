"""How many of 150 names the program declines right by itself; each mistake is listed here, not hidden."""

import functools

import pytest

from secretariat_app.language.russian_cases import As, Gender, inflect
from tests.language.tables_reading import lines, written

CASES = ("им", "род", "дат", "вин", "тв")
KNOWN_MISTAKES: dict[str, str] = {}
"""The nominative of a name that comes out wrong, and how."""


def rows(table: str) -> list[tuple[As, Gender | None, list[str]]]:
    found: list[tuple[As, Gender | None, list[str]]] = []
    for section, line in lines(table):
        name, _, known = line.partition(" @")
        found.append((section, known or None, written(name)))  # type: ignore[arg-type]
    return found


@functools.cache
def mistakes(table: str) -> dict[str, list[str]]:
    """The wrong forms by nominative, each with the right one."""
    wrong: dict[str, list[str]] = {}
    for as_, gender, forms in rows(table):
        got = inflect(forms[0], as_, gender)
        for case, right in zip(CASES, forms, strict=True):
            if got[case] != right:
                wrong.setdefault(forms[0], []).append(f"{case}: {got[case]!r}, right is {right!r}")
    return wrong


def test_the_table_is_as_large_as_it_says() -> None:
    names = rows("russian_names.txt")
    assert len(names) >= 150
    assert len({(as_, gender, forms[0]) for as_, gender, forms in names}) == len(names)


def test_every_mistake_is_listed() -> None:
    wrong = mistakes("russian_names.txt")
    assert set(wrong) == set(KNOWN_MISTAKES), "\n".join(f"{name}\n  {forms}" for name, forms in wrong.items())


def test_ninety_nine_in_a_hundred_are_right() -> None:
    total = len(rows("russian_names.txt"))
    assert len(mistakes("russian_names.txt")) <= total * 0.01
    assert sum(map(len, mistakes("russian_names.txt").values())) <= total * 4 * 0.01


def test_names_that_made_no_rule() -> None:
    """43 names written when the rules were finished: at the first reading 42 were right.

    The one mistake was an unlisted post taken for a thing («домком» in the accusative); posts are people now.
    """
    assert len(rows("russian_heldout.txt")) >= 40
    assert not mistakes("russian_heldout.txt")


def test_names_that_somebody_else_wrote() -> None:
    """115 names by somebody who had not written the rules: all of them were right at the first reading."""
    assert len(rows("russian_second.txt")) == 115
    assert not mistakes("russian_second.txt")


@pytest.mark.parametrize("table", ["russian_names.txt", "russian_heldout.txt", "russian_second.txt"])
def test_the_nominative_is_the_name_itself(table: str) -> None:
    for as_, gender, forms in rows(table):
        assert inflect(forms[0], as_, gender)["им"] == forms[0]
