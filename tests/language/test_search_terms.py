"""Words that a secretary takes for the same are the same for search."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat_app.language.search_terms import Term, beginnings, fold, stemmer_version, terms


def stems(text: str) -> list[str]:
    return [term.stem for term in terms(text)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("рекомендация", "рекомендациями"),
        ("Постоянная КОМИССИЯ", "постоянной комиссией"),
        ("отчёт", "отчетов"),
        ("общественно-политическая", "общественно-политической"),
        ("путём", "путе\u0301м"),
        ("Каи\u0306рат", "Кайрат"),  # й in two characters, as macOS writes it
        ("за\u00adко\u00adнность", "законность"),  # soft hyphens from Word
        ("№ 83/12-VII", "83/12-vii"),
        ("83/12-VII", "83/12-VІІ"),  # Ukrainian І
        ("83/12-XI", "83/12-ХІ"),  # all Cyrillic
        ("83/12-X", "83/12-Х"),
        ("2022–2024", "2022-2024"),
        ("решeние", "решение"),  # a Latin e
        ("TOO «Астана»", "ТОО «Астана»"),
    ],
)
def test_the_same_word(one: str, other: str) -> None:
    assert stems(one) == stems(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("город", "горе"),
        ("83/12-VII", "83/12-VI"),
        ("5/I", "5/II"),
        ("й", "и"),
        ("план", "плащ"),
        ("аким", "акимат"),
    ],
)
def test_another_word(one: str, other: str) -> None:
    assert stems(one) != stems(other)


@pytest.mark.parametrize(
    "forms",
    [
        "Астана Астаны Астане Астану Астаной",
        "Казахстан Казахстана Казахстане Казахстаном",
        "Нур-Султан Нур-Султана Нур-Султане",
        "маслихат маслихата маслихатом маслихате",
        "комиссия комиссии комиссий комиссией",
        "решение решения решений решениями",
        "канал канала каналов каналы",
        "материал материала материалов",
        "охрана охраны охране охраной",
        "система системы систем системе",
        "проблема проблемы проблем",
        "прием приёма приемы",
        "режим режима режимы",
        "аким акима акиму",
        "остановка остановки остановок",
        "порядок порядка порядком",
        "рынок рынка рынки",
        "ассамблея ассамблеи ассамблею",
        "дорога дороги дорог дорогам",
        "молодёжь молодежи молодежью",
        "школа школы школ школам",
        "депутат депутата депутаты депутатов",
    ],
)
def test_the_forms_of_a_word_have_one_stem(forms: str) -> None:
    assert len({stems(form)[0] for form in forms.split()}) == 1


def test_a_number_is_kept_whole_and_by_its_parts() -> None:
    assert terms("решение 83/12-VII.") == [
        Term("решен", 0, 7),
        Term("83/12-vii", 8, 17),
        Term("83", 8, 10, part=True),
        Term("12", 11, 13, part=True),
        Term("vii", 14, 17, part=True),
    ]


def test_what_is_no_word_is_left_out() -> None:
    assert terms(" — «№»…!? _____ %") == []
    assert stems("26 419,0 тенге") == ["26419.0", "26419", "26", "419", "0", "тенг"]
    assert stems("от 19.10.2022 г.Астана") == ["от", "19.10.2022", "19", "10", "2022", "г", *stems("Астаной")]
    assert stems("KazPost") == ["kazpost"]


def test_the_beginning_of_a_word_begins_what_the_index_has() -> None:
    for typed, word in (
        ("рекоменда", "рекомендация"),
        ("83/1", "83/12-VII"),
        ("Қоғ", "қоғамдық"),
        ("ког", "қоғамдық"),
        ("Kaz", "KazPost"),
    ):
        assert stems(word)[0].startswith(beginnings(typed))


@given(st.text())
def test_terms_stand_where_they_say(text: str) -> None:
    end = 0
    for term in terms(text):
        assert term.stem
        assert 0 <= term.start < term.end <= len(text)
        if term.part:
            assert term.end <= end
        else:
            assert term.start >= end
            end = term.end
        assert not set(term.stem) & set(' "')


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_stems_are_the_same_in_every_thread() -> None:
    text = "Постоянные комиссии рассматривают рекомендации по развитию гражданского общества " * 20
    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(lambda _: tuple(stems(text)), range(64)))) == 1


def test_the_stemmer_has_a_version() -> None:
    assert stemmer_version()[0].isdigit()
