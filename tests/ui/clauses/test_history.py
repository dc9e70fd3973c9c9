"""What was written in a clause can be taken back, a word at a time, and brought forth again."""

from msgspec.structs import replace

from secretariat_app.domain.clause import Clause, Group
from secretariat_app.ui.clauses.edits import Edits
from secretariat_app.ui.clauses.history import MOST, History

FIRST = Clause("items.a", Group.ITEMS, 1, "а")


def said(text: str) -> Clause:
    return replace(FIRST, ru=text)


def test_letters_of_a_word_are_one_step_and_words_are_several() -> None:
    history = History(FIRST)
    for text, run in (("аб", "ru 1"), ("абв", "ru 1"), ("абв г", "ru 2")):
        history.note(said(text), run)
    assert history.go(-1).ru == "абв"
    assert history.go(-1) == FIRST
    assert not history.can(-1)
    assert history.go(-1) == FIRST
    assert history.go(1).ru == "абв"
    history.note(said("иначе"))
    assert not history.can(1)


def test_the_same_value_is_no_step_and_the_oldest_steps_are_let_go() -> None:
    history = History(FIRST)
    history.note(FIRST)
    assert not history.can(-1)
    for number in range(MOST + 10):
        history.note(said(str(number)))
    steps = 0
    while history.can(-1):
        history.go(-1)
        steps += 1
    assert steps == MOST


def test_a_clause_written_back_to_what_is_saved_is_not_changed() -> None:
    edits = Edits()
    edits.note(said("аб"), "", FIRST, 3)
    assert edits.value("items.a") == said("аб")
    assert edits.revision("items.a") == 3
    edits.note(said("абв"), "", FIRST, 4)
    assert edits.revision("items.a") == 3
    edits.note(FIRST, "", FIRST, 4)
    assert not edits
    assert edits.value("items.a") is None
    assert edits.go("items.a", -1, FIRST, 4) == said("абв")
    assert edits.unsaved() == {"items.a": said("абв")}
    assert edits.forget("items.a")
    assert not edits.forget("items.a")
