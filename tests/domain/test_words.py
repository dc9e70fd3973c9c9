"""Two texts word by word."""

import re

from hypothesis import given
from hypothesis import strategies as st

from secretariat_app.domain.words import BREAK, Mark, Piece, count, parted, pieces, tokens
from tests.domain.values import texts

LIVELY = st.text(st.sampled_from("аб в, .\u00a0\n"), max_size=40)


def shown(before: str, after: str) -> str:
    """«stays [-gone-] {+new+}», so that a case reads like what is seen."""
    signs = {Mark.SAME: "{}", Mark.GONE: "[-{}-]", Mark.NEW: "{{+{}+}}"}
    return "".join(signs[piece.mark].format(piece.text) for piece in pieces(before, after))


def test_a_word_in_the_middle() -> None:
    assert shown("в срок до 1 мая", "в срок до 1 июня") == "в срок до 1 [-мая-]{+июня+}"


def test_a_word_is_changed_whole() -> None:
    assert shown("города Нур-Султана", "города Нур-Султан") == "города Нур-[-Султана-]{+Султан+}"


def test_a_phrase_that_gives_way_to_another_is_one_change() -> None:
    assert (
        shown("обеспечить в 5 дней, полностью", "выполнить за 7 суток, полностью")
        == "[-обеспечить в 5 дней-]{+выполнить за 7 суток+}, полностью"
    )


def test_a_small_word_between_two_rewritten_stretches_does_not_stay() -> None:
    before = "провести большое общее городское собрание и подготовить подробный письменный отчёт"
    after = "утвердить новый годовой план и направить его всем членам комиссии"
    assert shown(before, after) == f"[-{before}-]{{+{after}+}}"


def test_a_space_that_may_not_break_is_no_change() -> None:
    assert shown("№ 5 от 1 мая", "№\u00a05 от 1\u00a0мая") == "№\u00a05 от 1\u00a0мая"
    assert pieces("№ 5", "№\u00a05", exact=True) == (
        Piece(Mark.SAME, "№"),
        Piece(Mark.GONE, " "),
        Piece(Mark.NEW, "\u00a0"),
        Piece(Mark.SAME, "5"),
    )


def test_words_are_counted() -> None:
    found = pieces("принять к сведению", "информацию принять к сведению и исполнению")
    assert (count(found, Mark.NEW), count(found, Mark.GONE), count(found, Mark.SAME)) == (3, 0, 3)


def test_a_break_parts_the_pieces() -> None:
    found = pieces("усилить работу; представить отчёт", f"усилить работу{BREAK}представить отчёт")
    assert parted(found, Mark.NEW) == [
        (Piece(Mark.SAME, "усилить работу"), Piece(Mark.GONE, "; ")),
        (Piece(Mark.SAME, "представить отчёт"),),
    ]


def test_texts_without_end_are_compared_as_wholes() -> None:
    before, after = "а б " * 8000, "в г " * 8000
    assert pieces(before, after) == (Piece(Mark.GONE, before), Piece(Mark.NEW, after))


@given(texts | LIVELY, texts | LIVELY)
def test_both_texts_can_be_had_back(before: str, after: str) -> None:
    found = pieces(before, after, exact=True)
    assert "".join(piece.text for piece in found if piece.mark is not Mark.NEW) == before
    assert "".join(piece.text for piece in found if piece.mark is not Mark.GONE) == after
    assert all(piece.text for piece in found)
    assert "".join(tokens(before)) == before


@given(LIVELY, LIVELY)
def test_the_later_text_can_always_be_had_back(before: str, after: str) -> None:
    found = pieces(before, after)
    assert "".join(piece.text for piece in found if piece.mark is not Mark.GONE) == after
    old = "".join(piece.text for piece in found if piece.mark is not Mark.NEW)
    assert re.sub("\u00a0", " ", old) == re.sub("\u00a0", " ", before)


@given(texts)
def test_a_text_is_the_same_as_itself(text: str) -> None:
    assert all(piece.mark is Mark.SAME for piece in pieces(text, text))
