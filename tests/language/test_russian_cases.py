"""How a name's parts are told apart: heads, lists, holders of posts, persons, letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat_app.language import kazakh_cases
from secretariat_app.language.russian_cases import As, Gender, guess, inflect
from secretariat_app.language.russian_cases_endings import CASES

ALL: tuple[As, ...] = ("body", "post", "person", "phrase")
WORDS = st.sampled_from([*"и,«»-–ә5", "управление", "первый", "Г.", "Ахметов", "два", "ТОО", "\u00a0"])


@pytest.mark.parametrize(
    ("text", "as_", "dative"),
    [
        ("городской и районный суды", "body", "городскому и районному судам"),
        ("аппарат и его структурные подразделения", "body", "аппарату и его структурным подразделениям"),
        ("орган, уполномоченный на проверку", "body", "органу, уполномоченному на проверку"),
        ("отдел культуры, а также управление спорта", "body", "отделу культуры, а также управлению спорта"),
        ("АКИМАТ ГОРОДА АСТАНЫ", "body", "АКИМАТУ ГОРОДА АСТАНЫ"),
        ("Счётный комитет", "body", "Счётному комитету"),
        ("Общественный\u00a0совет", "body", "Общественному\u00a0совету"),
        ("город Рудный", "phrase", "городу Рудному"),
        ("село Родина", "phrase", "селу Родина"),
        ("Қоғамдық келісім орталығы", "body", "Қоғамдық келісім орталығы"),
        ("по вопросам молодежи", "body", "по вопросам молодежи"),
        ("Управлению финансов", "body", "Управлению финансов"),
        ("бюджет на 2022 год и плановый период", "phrase", "бюджету на 2022 год и плановый период"),
        ("внутренние и внешние связи", "phrase", "внутренним и внешним связям"),
        ("облкомиссия", "body", "облкомиссии"),
        ("член-корреспондент", "post", "члену-корреспонденту"),
        ("судебный эксперт-криминалист", "post", "судебному эксперту-криминалисту"),
        ("пресс-атташе", "post", "пресс-атташе"),
        ("бизнес-центр", "body", "бизнес-центру"),
        ("исполняющие обязанности руководителей", "post", "исполняющим обязанности руководителей"),
        ("учащийся", "post", "учащемуся"),
        ("", "phrase", ""),
        ("«Елорда»", "body", "«Елорда»"),
        ("Управление (далее – Управление)", "body", "Управлению (далее – Управление)"),
        ("городская, районная комиссии", "body", "городской, районной комиссиям"),
        ("город Семей", "phrase", "городу Семей"),
        ("«незакрытая", "body", "«незакрытая"),
    ],
)
def test_what_declines_and_what_stays(text: str, as_: As, dative: str) -> None:
    assert inflect(text, as_)["дат"] == dative


@pytest.mark.parametrize(
    ("text", "dative"),
    [
        ("Г. Джапарова и А. Ахметов", "Г. Джапаровой и А. Ахметову"),
        ("депутаты Ахметов А.К. и Джапарова Г.С.", "депутатам Ахметову А.К. и Джапаровой Г.С."),
        ("Г. Джапарова – председатель комиссии", "Г. Джапаровой – председателю комиссии"),
        ("Ахметов А.К., первый заместитель акима", "Ахметову А.К., первому заместителю акима"),
        ("председатель комиссии", "председателю комиссии"),
    ],
)
def test_names_and_posts_together(text: str, dative: str) -> None:
    assert inflect(text, "person")["дат"] == dative
    assert inflect(text, "post")["дат"] == dative


@pytest.mark.parametrize(
    ("text", "gender", "accusative"),
    [
        ("Г.\u00a0Джапарова", None, "Г.\u00a0Джапарову"),
        ("Г.С.Джапарова", None, "Г.С.Джапарову"),
        ("А. Ахмет", None, "А. Ахмет"),
        ("А. Ахмет", "м", "А. Ахмета"),
        ("А. Ахмет", "ж", "А. Ахмет"),
        ("Мұса А.", None, "Мұсу А."),
        ("Абай Құнанбай ұлы", None, "Абая Құнанбай ұлы"),
        ("Кравец П.", "м", "Кравца П."),
        ("Новикова-Петрова Анна Ильинична", None, "Новикову-Петрову Анну Ильиничну"),
        ("Любовь Цой", None, "Любовь Цой"),
        ("Л.Н. Толстой", None, "Л.Н. Толстого"),
        ("Моруа А.", "м", "Моруа А."),
        ("Топорая Анна", None, "Топорую Анну"),
        ("Сорока Анна", None, "Сороку Анну"),
        ("Айгүл", None, "Айгүл"),
        ("Ерлан", None, "Ерлана"),
        ("Жұмағали Ибрагим", None, "Жұмағали Ибрагима"),
    ],
)
def test_persons(text: str, gender: Gender | None, accusative: str) -> None:
    assert inflect(text, "person", gender)["вин"] == accusative


def test_the_dative_of_eastern_names_that_bear_the_stress_on_the_end() -> None:
    """«Алие», «Зульфие» (gramota.ru); names of the Russian calendar have «-ии»."""
    assert inflect("Алия Ахметова", "person")["дат"] == "Алие Ахметовой"
    assert inflect("Мария Ахметова", "person")["дат"] == "Марии Ахметовой"
    assert inflect("Айша Ахметова", "person")["тв"] == "Айшой Ахметовой"


@pytest.mark.parametrize(
    ("text", "looks"),
    [
        ("Г. Джапарова", "person"),
        ("Ержан Сериков", "person"),
        ("Сағынтаев Бақытжан Әбдірұлы", "person"),
        ("депутат Г. Джапарова", "post"),
        ("Управление финансов", "phrase"),
        ("Нур Отан", "phrase"),
    ],
)
def test_guessing(text: str, looks: As) -> None:
    assert guess(text) == looks


@given(st.lists(WORDS).map(" ".join) | st.text())
def test_any_text_has_its_forms_and_keeps_its_quotations(text: str) -> None:
    for as_ in ALL:
        forms = inflect(text, as_)
        assert (*forms,) == CASES
        assert forms["им"] == text
        assert all(form.count("«") == text.count("«") for form in forms.values())
    assert kazakh_cases.inflect(text)["атау"] == text
