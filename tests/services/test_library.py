"""The shipped clauses: there are enough, each can be filled, and they are found by words."""

import re
import subprocess
import sys

import pytest

from secretariat_app.domain.clause import Group
from secretariat_app.domain.directory import RUSSIAN_CASES, Directories
from secretariat_app.errors import KnownError
from secretariat_app.services.composing import fill
from secretariat_app.services.library import Library, load_library, shown_text, slots_in
from tests.services.stock import facts, values

IDS = {
    **{f"A{number}": 1 for number in range(1, 14)},
    **{f"B{number}": 1 for number in range(1, 18)},
    **{f"C{number}": 1 for number in range(1, 45)},
    **{f"S{number}": 1 for number in range(1, 5)},
}


def test_there_is_a_stock_for_every_part_of_the_paper(library: Library) -> None:
    assert len(library.clauses) >= 70
    for group in Group:
        assert library.find("", "ru", frozenset({group}))
    assert len(library.find("", "ru", frozenset({Group.ITEMS}))) >= 44
    assert len(library.find("", "ru", frozenset({Group.ACTIONS}))) == 20


def test_every_wording_of_the_domain_reference_is_there(library: Library) -> None:
    named = {found for clause in library.clauses for found in re.findall(r"\b[ABCS]\d+\b", clause.source)}
    assert sorted(IDS.keys() - named) == []


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_every_clause_is_filled_without_blanks_and_reads_cleanly(
    library: Library, directories: Directories, language: str
) -> None:
    meeting = facts(directories, language)
    for clause in library.clauses:
        if not clause.text(language):
            continue
        full = values(clause, language, directories)
        needed = {
            name: value for name, value in full.items() if not getattr(clause.slot(name), "optional", 0)
        }
        for given in (full, needed):
            filled = fill(clause, given, meeting)
            assert filled.blanks == (), clause.key
            assert "________" not in filled.text, clause.key
            assert not re.search(r"  |^ | $| [,.;:)»]|[,;:]{2}|[«(] |\.\.|[{}|]", filled.text), filled.text
            assert filled.text.count("«") >= filled.text.count("»"), filled.text
            for span in filled.spans:
                assert filled.text[span.start : span.end].strip(), clause.key


def test_what_a_clause_begins_with_is_a_capital_letter_except_in_actions(
    library: Library, directories: Directories
) -> None:
    for language in ("ru", "kk"):
        for clause in library.clauses:
            if clause.text(language) and clause.group is not Group.ACTIONS:
                filled = fill(clause, values(clause, language, directories), facts(directories, language))
                assert filled.text.lstrip("«")[0].isupper(), clause.key
            elif clause.group is Group.ACTIONS:
                assert clause.ru[0].islower()


def test_the_closing_mark_follows_from_the_part(library: Library) -> None:
    for clause in library.clauses:
        end = clause.ru[-1]
        if clause.takes_actions or clause.group is Group.ENACTMENT:
            assert end == ":", clause.key
        elif clause.group in (Group.TITLE, Group.ACTIONS, Group.SIGNATURE):
            assert end not in ".:;", clause.key
        else:
            assert end in ".:", clause.key


def test_a_kazakh_list_ends_with_its_verb(library: Library) -> None:
    assert library.get("items.recommend-list").closing_kk == "ұсынылсын"
    for clause in library.clauses:
        if clause.closing_kk:
            assert clause.takes_actions


def test_unconfirmed_kazakh_says_so(library: Library) -> None:
    assert library.get("items.off-control").kk_confirmed
    assert not library.get("preamble.heard-and-discussed").kk_confirmed
    for clause in library.clauses:
        assert not (clause.kk_confirmed and ("UNCONFIRMED" in clause.source or not clause.kk)), clause.key


def test_the_case_of_a_slot_is_the_case_its_text_asks_for(library: Library) -> None:
    for clause in library.clauses:
        for slot in clause.slots:
            asked = set(re.findall(rf"\{{\{{ {slot.name}\|(\w+)", clause.ru)) & set(RUSSIAN_CASES)
            if asked:
                assert asked == {slot.case}, (clause.key, slot.name)


def test_a_language_asks_only_for_the_slots_of_its_text(library: Library) -> None:
    clause = library.get("findings.created")
    assert [slot.name for slot in slots_in(clause, "ru")] == ["цель", "глагол", "что"]
    assert [slot.name for slot in slots_in(clause, "kk")] == ["цель", "что"]
    assert slots_in(library.get("findings.absent"), "kk") == ()


def test_a_text_for_the_eye_has_labels_for_slots(library: Library) -> None:
    assert shown_text(library.get("items.recommend-list"), "ru") == "Рекомендовать ‹Кому (органы)›:"
    assert shown_text(library.get("enactment.on-the-above"), "ru") == (
        "На основании вышеизложенного ‹Комиссия› ПОСТАНОВИЛА:"
    )
    for clause in library.clauses:
        for language in ("ru", "kk"):
            assert not re.search(r"[{}|%]|  ", shown_text(clause, language)), clause.key


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("принять к сведению", "items.take-note"),
        ("пкс", "items.take-note"),
        ("рекомендации", "items.recommend"),
        ("снять контроля", "items.off-control"),
        ("разъяснительная", "actions.explain"),
        ("вышеизложенного", "enactment.on-the-above"),
        ("C31", "items.in-force-on-adoption"),
        ("ЗАСЛУШАВ ОТЧЕТ", "preamble.heard-report"),
    ],
)
def test_a_clause_is_found_by_words_other_forms_and_initials(
    library: Library, query: str, first: str
) -> None:
    found = [clause.key for clause in library.find(query, "ru", None)]
    assert any(key.startswith(first) for key in found[:3]), found[:5]


def test_a_search_stays_within_the_groups_and_says_nothing_to_nonsense(library: Library) -> None:
    only = library.find("комиссия", "ru", frozenset({Group.SIGNATURE}))
    assert only
    assert {clause.group for clause in only} == {Group.SIGNATURE}
    assert library.find("абракадабра", "ru", None) == []
    assert library.find("назарға алынсын", "kk", None)[0].key == "items.take-note"


def test_where_no_clause_has_every_word_those_with_most_are_found(library: Library) -> None:
    found = library.find("рекомендовать управлению внутренней политики", "ru", frozenset({Group.ITEMS}))
    assert found
    assert all("екоменд" in clause.ru for clause in found)


def test_kazakh_is_found_without_kazakh_letters(library: Library) -> None:
    plain, exact = library.find("назарга алынсын", "kk", None), library.find("назарға алынсын", "kk", None)
    assert plain == exact
    assert plain[0].key == "items.take-note"


def test_an_unknown_clause_is_refused_and_the_nearest_named(library: Library) -> None:
    with pytest.raises(KnownError, match=r"«items\.recomend-list»; perhaps «items\.recommend-list»"):
        library.get("items.recomend-list")
    with pytest.raises(KnownError, match="There is no clause «xyz»"):
        library.get("xyz")


def test_files_that_did_not_change_are_read_once() -> None:
    assert load_library() is load_library()


def test_opening_the_library_does_not_import_jinja() -> None:
    code = (
        "import sys; from secretariat_app.services.library import load_library, load_directories;"
        "load_library(); load_directories(); sys.exit('jinja2' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0
