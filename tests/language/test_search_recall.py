"""How many forms of a word are found by another form, and that strangers do not meet."""

import pytest

from secretariat_app.language.search_terms import readings, terms, trace
from tests.language import search_forms_later
from tests.language.search_forms import (
    HELD_OUT_KAZAKH,
    HELD_OUT_RUSSIAN,
    KAZAKH,
    KAZAKH_IN_RUSSIAN_LETTERS,
    MORE_KAZAKH,
    MORE_RUSSIAN,
    RUSSIAN,
    STRANGERS,
    STRANGERS_KAZAKH,
    pairs,
    strangers,
)


def found(query: str, text: str, language: str) -> bool:
    """Whether the one word `query` finds the one word `text` in a paper of that language."""
    stem = terms(text, language)[0].stem
    return any(way[0].stem == stem for way in readings(query))


@pytest.mark.parametrize(
    ("table", "language", "at_least", "share"),
    [
        (RUSSIAN + MORE_RUSSIAN, "ru", 200, 0.99),
        (KAZAKH + MORE_KAZAKH, "kk", 150, 0.95),
        (KAZAKH_IN_RUSSIAN_LETTERS, "kk", 25, 0.95),
        (HELD_OUT_RUSSIAN, "ru", 100, 0.95),
        (HELD_OUT_KAZAKH, "kk", 100, 0.95),
        (search_forms_later.RUSSIAN, "ru", 60, 0.99),
        (search_forms_later.KAZAKH, "kk", 40, 0.95),
    ],
    ids=[
        *("Russian", "Kazakh", "Kazakh in Russian letters", "Russian held out", "Kazakh held out"),
        *("Russian later", "Kazakh later"),
    ],
)
def test_forms_are_found_by_each_other(table: str, language: str, at_least: int, share: float) -> None:
    known = pairs(table)
    missed = [pair for pair in known if not found(*pair, language)]
    assert len(known) >= at_least
    assert 1 - len(missed) / len(known) >= share, missed


def test_a_form_finds_the_word_as_the_word_finds_the_form() -> None:
    for table, language in ((RUSSIAN, "ru"), (KAZAKH, "kk")):
        missed = [pair for pair in pairs(table) if not found(pair[1], pair[0], language)]
        assert len(missed) <= len(pairs(table)) // 100, missed


@pytest.mark.parametrize(("table", "language"), [(STRANGERS, "ru"), (STRANGERS_KAZAKH, "kk")])
def test_strangers_do_not_meet(table: str, language: str) -> None:
    known = strangers(table)
    met = [(one, other) for one, other in known if found(one, other, language) or found(other, one, language)]
    assert not met


def test_there_are_enough_strangers() -> None:
    assert len(strangers(STRANGERS)) >= 60
    assert len(strangers(STRANGERS_KAZAKH)) >= 20


@pytest.mark.parametrize(
    ("table", "language"), [(RUSSIAN + MORE_RUSSIAN, "ru"), (KAZAKH + MORE_KAZAKH, "kk")]
)
def test_the_quick_look_ahead_overlooks_no_word(table: str, language: str) -> None:
    """Snippets look only where a word may begin; what they would pass over could not be marked."""
    for query, form in pairs(table):
        if found(query, form, language):
            assert trace(way[0].stem for way in readings(query)).search(f"о {form.upper()}"), (query, form)
