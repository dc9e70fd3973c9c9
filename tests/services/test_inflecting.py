"""The forms of a name: the directories' own first, the rules for all others; composing uses them."""

import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

from secretariat_app.domain.clause import Clause, Group, Slot, SlotType
from secretariat_app.domain.directory import Directories, Entry, Kind, Name
from secretariat_app.services.composing import fill
from secretariat_app.services.inflecting import AS, inflect, language_of, person_or_post, proposed
from secretariat_app.services.library import Library
from tests.services.stock import facts

ROOT = Path(__file__).parents[2]
ODD = Entry("body.odd", Kind.BODY, (Name({"им": "Служба", "дат": "Службе-особо"}, {"атау": "Қызмет"}),))


@pytest.fixture
def odd(directories: Directories) -> Directories:
    return replace(directories, entries=(*directories.entries, ODD))


def test_the_directories_own_forms_win(odd: Directories) -> None:
    assert inflect("Служба", odd)["дат"] == "Службе-особо"
    assert inflect("Служба", odd)["род"] == "Служба"  # what the directory does not give, it does not decline
    assert inflect("Служба", odd, language="kk")["барыс"] == "Қызмет"
    assert inflect("Служба", Directories())["дат"] == "Службе"


def test_the_rules_agree_with_the_shipped_directories(directories: Directories) -> None:
    """Whoever wrote the directories wrote their forms by hand."""
    compared = 0
    for entry in directories.entries:
        as_ = {Kind.PERSON: "person", Kind.BODY: "body"}.get(entry.kind)
        for name in entry.names:
            for language in ("ru", "kk"):
                forms = name.forms(language)
                if len(forms) > 1:
                    by_rule = proposed(name.nominative(language), language, as_)
                    assert {case: by_rule[case] for case in forms} == dict(forms)
                    compared += len(forms)
    assert compared > 500


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Управление финансов", "ru"),
        ("аким города Қонаева", "ru"),
        ("Қаржы басқармасы", "kk"),
        ("ГУ «Қоғамдық келісім»", "ru"),
        ("«Қоғамдық келісім» КММ", "ru"),
        ("«Қоғамдық келісім»", "kk"),
        ("Астана қаласының әкімдігі", "kk"),
        ("", "ru"),
        ("Сағынтаев Бақытжан Әбдірұлы", "ru"),
        ("Ұлттық Банк Басқармасы", "kk"),
    ],
)
def test_the_language_is_told_by_the_letters(text: str, language: str) -> None:
    assert language_of(text, Directories()) == language


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Г. Джапарова", "person"),
        ("Джапарова", "person"),
        ("Жұмабай Әсем", "person"),
        ("аким города Астаны", "post"),
        ("Аким города", "post"),
        ("Председатель", "post"),
        ("руководитель аппарата Г. Джапарова", "post"),
    ],
)
def test_a_person_is_told_from_a_post(text: str, what: str) -> None:
    assert person_or_post(text) == what


@pytest.mark.parametrize(
    ("named", "written"),
    [
        ("Управление финансов города Астаны", "Управлению финансов города Астаны"),
        ("ГУ «Управление спорта города Астаны»", "ГУ «Управление спорта города Астаны»"),
        ("государственное учреждение «Архив»", "государственному учреждению «Архив»"),
        ("Управлению финансов", "Управлению финансов"),
        ("руководители школ", "руководителям школ"),
    ],
)
def test_a_clause_declines_a_name_that_no_directory_knows(
    named: str, written: str, library: Library, directories: Directories
) -> None:
    clause = library.get("items.recommend-list")
    filled = fill(clause, {"адресаты": named}, facts(directories))
    assert filled.text == f"Рекомендовать {written}"
    assert filled.addressees == (named,)
    assert [filled.text[span.start : span.end] for span in filled.spans] == [written]


def test_each_name_of_a_list_has_its_case(library: Library, directories: Directories) -> None:
    names = ("Управление финансов города Астаны", "акимат города Астаны", "ТОО «Елорда»")
    filled = fill(library.get("items.recommend-list"), {"адресаты": names}, facts(directories))
    assert filled.text == (
        "Рекомендовать Управлению финансов города Астаны, акимату города Астаны и ТОО «Елорда»"
    )


@pytest.mark.parametrize(
    ("kind", "case", "language", "given", "written"),
    [
        (SlotType.PERSON, "тв", "ru", "Сериков Ержан Болатович", "Сериковым Ержаном Болатовичем"),
        (SlotType.PERSON, "вин", "ru", "первый заместитель акима города", "первого заместителя акима города"),
        (SlotType.PERSON, "барыс", "kk", "Серік Ахметов", "Серік Ахметовке"),
        (SlotType.COMMISSION, "вин", "ru", "ревизионная комиссия", "ревизионную комиссию"),
        (
            SlotType.BODY,
            "барыс",
            "kk",
            "Шымкент Қаржы басқармасы",
            "Шымкент Қаржы басқармасына",
        ),
        (SlotType.BODY, "барыс", "kk", "ГУ «Управление спорта»", "ГУ «Управление спорта»"),
        (SlotType.BODY, "им", "ru", "Управление спорта", "Управление спорта"),
    ],
)
def test_any_case_of_any_kind_of_name(
    kind: SlotType, case: str, language: str, given: str, written: str, directories: Directories
) -> None:
    text = f"{{{{ кто|{case} }}}}"
    clause = Clause("x", Group.TITLE, 1, text, (Slot("кто", kind, "Кто", case=case),), kk=text)
    assert fill(clause, {"кто": given}, facts(directories, language)).text == written


def test_names_of_the_directories_need_no_dictionary() -> None:
    """Composing runs while the window waits; only an unlisted word may cost the dictionary's loading."""
    code = (
        "import sys\nfrom secretariat_app.services import inflecting\n"
        "from secretariat_app.services.library import load_directories\n"
        "known = load_directories()\n"
        "inflecting.inflect('Управление внутренней политики города Шымкента', known)\n"
        "inflecting.inflect('первый заместитель акима города', known)\n"
        "inflecting.inflect('Сериков Ержан Болатович', known)\n"
        "assert 'pymorphy3' not in sys.modules\n"
        "inflecting.prepare()\n"
        "assert 'pymorphy3' in sys.modules\n"
        "assert inflecting.inflect('канатоходец', known)['дат'] == 'канатоходцу'"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


ODD_INPUT = (
    *("", " ", "\n", "-", "—", "«", "»", "«»", '"ГУ" «Х', ") и (", "и", "и и", ",", "а, б и", "..", "'"),
    *("ъ", "ь", "ЬЬ", "Ёлкин\u0301", "\u200b", "\ud800", "\x00", "😀", "-ұлы", "ұлы", "қызы", "Иванов-"),
    *("Apple Inc.", "12", "№ 5", "1 000 000 тенге", "XXI век", "100 %", "М‑М", "и.о.", "О'Нил", "тест/тест"),
    *("управление " * 500, "ГУ «" + "ә" * 3000, "a" * 5000, "\t\tГУ", "ГУ\u00a0«Х»", "А.", "А. Б."),
)


@pytest.mark.parametrize("as_", [None, *AS])
@pytest.mark.parametrize("language", [None, "ru", "kk"])
def test_whatever_is_typed_has_forms(as_: str | None, language: str | None) -> None:
    """No input fails: the nominative is the text itself, and every case is some text."""
    for text in ODD_INPUT:
        forms = inflect(text, Directories(), as_, language)
        assert forms.get("им", forms.get("атау")) == text
        assert len(forms) == (7 if "атау" in forms else 6)
