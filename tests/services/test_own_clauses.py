"""The user's own clauses: saved from a paragraph, read beside the shipped, taken out, broken files told."""

from pathlib import Path

import pytest

from secretariat_app.domain.clause import Group, SlotType
from secretariat_app.domain.directory import Directories
from secretariat_app.domain.resolution import Resolution
from secretariat_app.errors import KnownError
from secretariat_app.services import own_clauses
from secretariat_app.services.composing import facts_of, fill
from secretariat_app.services.library import load_library
from secretariat_app.services.own_clauses import Marked

TEXT = "Поручить аппарату маслихата подготовить: справку"
WHOM = Marked(9, 27, "Кому", SlotType.BODY, "дат")
WHAT = Marked(41, 48, "Что (в винительном)")


def test_a_paragraph_becomes_a_clause_and_fills_again(tmp_path: Path, directories: Directories) -> None:
    made = own_clauses.save(TEXT, [WHAT, WHOM], Group.ITEMS, "ru", tmp_path)
    library, wrong = own_clauses.load(tmp_path)
    clause = library.get(made.key)
    assert wrong == []
    assert own_clauses.is_own(clause)
    assert clause.ru == "Поручить {{ кому|дат }} подготовить: {{ что_в_винительном }}"
    facts = facts_of(Resolution(), directories)
    filled = fill(clause, {"кому": "ГУ «Аппарат»", "что_в_винительном": "отчет"}, facts)
    assert filled.text == "Поручить ГУ «Аппарат» подготовить: отчет"
    assert clause in library.find("поручить подготовить", "ru")


def test_two_of_a_group_and_one_is_taken_out_and_back(tmp_path: Path) -> None:
    first = own_clauses.save("Первая «формулировка»", [], Group.FINDINGS, "ru", tmp_path)
    second = own_clauses.save('Вторая: \\ и "так"', [], Group.FINDINGS, "ru", tmp_path)
    assert [first.key, second.key] == ["findings.own-1", "findings.own-2"]
    own_clauses.remove(first.key, tmp_path)
    library, _ = own_clauses.load(tmp_path)
    assert library.get(second.key).ru == 'Вторая: \\ и "так"'
    with pytest.raises(KnownError):
        library.get(first.key)
    own_clauses.restore(first, tmp_path)
    own_clauses.remove(second.key, tmp_path)
    assert own_clauses.load(tmp_path)[0].get(first.key) == first
    own_clauses.remove(first.key, tmp_path)
    assert own_clauses.load(tmp_path)[0] is load_library()


def test_what_cannot_be_read_again_is_not_kept(tmp_path: Path) -> None:
    own_clauses.save("Хорошая", [], Group.ITEMS, "ru", tmp_path)
    with pytest.raises(KnownError, match="line"):
        own_clauses.save("Скобки {{ чужие }}", [], Group.ITEMS, "ru", tmp_path)
    library, wrong = own_clauses.load(tmp_path)
    assert [one.ru for one in library.clauses if own_clauses.is_own(one)] == ["Хорошая"]
    assert wrong == []
    assert [file.name for file in tmp_path.iterdir()] == ["items.yaml"]


def test_a_broken_file_is_told_and_the_shipped_clauses_stay(tmp_path: Path) -> None:
    (tmp_path / "items.yaml").write_text("group: items\nclauses: [", encoding="utf-8")
    library, wrong = own_clauses.load(tmp_path)
    assert library is load_library()
    assert len(wrong) == 1


def test_labels_give_names_that_differ(tmp_path: Path) -> None:
    made = own_clauses.save(
        "раз два 3",
        [Marked(0, 3, "Что"), Marked(4, 7, "что!"), Marked(8, 9, "2")],
        Group.ACTIONS,
        "kk",
        tmp_path,
    )
    assert [slot.name for slot in made.slots] == ["что", "что_2", "поле_2"]
    assert own_clauses.load(tmp_path)[0].get(made.key).kk == "{{ что }} {{ что_2 }} {{ поле_2 }}"
