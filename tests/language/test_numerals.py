"""Numbers and amounts in words, and the words that numbers count."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat_app.language import numerals, russian_cases
from secretariat_app.language.numerals_kazakh import LIMIT
from secretariat_app.language.russian_counts import count_form, verb_form


@pytest.mark.parametrize(
    ("value", "russian", "kazakh"),
    [
        ("0", "ноль", "нөл"),
        ("1", "один", "бір"),
        ("14", "четырнадцать", "он төрт"),
        ("40", "сорок", "қырық"),
        ("100", "сто", "жүз"),
        ("235", "двести тридцать пять", "екі жүз отыз бес"),
        ("1 000", "одна тысяча", "бір мың"),
        ("2 002", "две тысячи два", "екі мың екі"),
        ("11 011", "одиннадцать тысяч одиннадцать", "он бір мың он бір"),
        (
            "26 419 000",
            "двадцать шесть миллионов четыреста девятнадцать тысяч",
            "жиырма алты миллион төрт жүз он тоғыз мың",
        ),
        ("1 000 000 001", "один миллиард один", "бір миллиард бір"),
        ("5,2", "пять целых две десятых", "бес бүтін оннан екі"),
        ("21,01", "двадцать одна целая одна сотая", "жиырма бір бүтін жүзден бір"),
        ("0,125", "ноль целых сто двадцать пять тысячных", "нөл бүтін мыңнан жүз жиырма бес"),
        ("26419,0", "двадцать шесть тысяч четыреста девятнадцать", "жиырма алты мың төрт жүз он тоғыз"),
        ("-3", "минус три", "минус үш"),
    ],
)
def test_in_words(value: str, russian: str, kazakh: str) -> None:
    assert (numerals.in_words(value, "ru"), numerals.in_words(value, "kk")) == (russian, kazakh)


@pytest.mark.parametrize(
    ("case", "words"),
    [
        ("им", "две тысячи триста сорок одна"),
        ("род", "двух тысяч трехсот сорока одной"),
        ("дат", "двум тысячам тремстам сорока одной"),
        ("вин", "две тысячи триста сорок одну"),
        ("тв", "двумя тысячами тремястами сорока одной"),
        ("пр", "двух тысячах трехстах сорока одной"),
    ],
)
def test_a_number_in_its_case(case: str, words: str) -> None:
    assert numerals.in_words(2341, "ru", "ж", case) == words


@pytest.mark.parametrize(
    ("value", "unit", "language", "words"),
    [
        ("26 419,0", "тыс. тенге", "ru", "двадцать шесть миллионов четыреста девятнадцать тысяч тенге"),
        ("26 419,0", "мың теңге", "kk", "жиырма алты миллион төрт жүз он тоғыз мың теңге"),
        ("1,5", "млрд. тенге", "ru", "один миллиард пятьсот миллионов тенге"),
        ("105,5", "тенге", "ru", "сто пять тенге пятьдесят тиын"),
        ("105,05", "теңге", "kk", "жүз бес теңге бес тиын"),
        ("2", "единица", "ru", "две единицы"),
        ("21", "новая школа", "ru", "двадцать одна новая школа"),
        ("5", "новая школа", "ru", "пять новых школ"),
        ("2,5", "процент", "ru", "две целых пять десятых процента"),
        ("2,5", "пайыз", "kk", "екі бүтін оннан бес пайыз"),
        ("-2", "тенге", "ru", "минус два тенге"),
        ("1", "км", "ru", "один км"),
    ],
)
def test_amounts(value: str, unit: str, language: str, words: str) -> None:
    assert numerals.amount_in_words(value, unit, language) == words


@pytest.mark.parametrize("value", ["", "пять", "1.2.3", "NaN", "Infinity", "1,2345", "1" + "0" * 15])
def test_what_is_no_number_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match=r"number|great|digits"):
        numerals.in_words(value, "ru")


@given(st.integers(min_value=0, max_value=LIMIT - 1), st.sampled_from(("ru", "kk")))
def test_any_whole_number_has_a_name_of_known_words(value: int, language: str) -> None:
    words = numerals.in_words(value, language)
    assert words == " ".join(words.split())
    assert words.isprintable()
    assert not any(map(str.isdigit, words))


def test_digits_in_threes() -> None:
    assert numerals.grouped("26419000") == "26 419 000"
    assert numerals.grouped("26419,50") == "26 419,50"
    assert numerals.grouped("-1234") == "-1 234"
    assert numerals.grouped("7") == "7"


@pytest.mark.parametrize(
    ("phrase", "few", "many"),
    [
        ("встреча", "встречи", "встреч"),
        ("внеочередная сессия", "внеочередные сессии", "внеочередных сессий"),
        ("новый отдел", "новых отдела", "новых отделов"),
        ("депутат маслихата", "депутата маслихата", "депутатов маслихата"),
        ("последнее заседание", "последних заседания", "последних заседаний"),
        ("учащийся", "учащийся", "учащийся"),  # no noun to count
        ("тенге", "тенге", "тенге"),
        ("человек", "человека", "человек"),
        ("год", "года", "лет"),
        ("семинар-тренинг", "семинара-тренинга", "семинаров-тренингов"),
    ],
)
def test_what_a_number_asks_of_its_word(phrase: str, few: str, many: str) -> None:
    assert [count_form(value, phrase) for value in (1, 21, 2, 34, 5, 11, 100)] == [
        *(phrase, phrase, few, few, many, many, many)
    ]


@pytest.mark.parametrize(
    ("phrase", "forms"),
    [
        ("5 встреч", "5 встреч|5 встречам|5 встреч|5 встречами|5 встречах"),
        ("2 новых поста", "2 новых постов|2 новым постам|2 новых поста|2 новыми постами|2 новых постах"),
        ("два депутата", "двух депутатов|двум депутатам|двух депутатов|двумя депутатами|двух депутатах"),
        (
            "двадцать пять человек",
            "двадцати пяти человек|двадцати пяти человекам|двадцать пять человек"
            "|двадцатью пятью человеками|двадцати пяти человеках",
        ),
        ("21 встреча", "21 встречи|21 встрече|21 встречу|21 встречей|21 встрече"),
        ("5,2 процента", "5,2 процента|5,2 процента|5,2 процента|5,2 процента|5,2 процента"),
        ("№ 5", "№ 5|№ 5|№ 5|№ 5|№ 5"),
    ],
)
def test_a_counted_phrase_in_its_cases(phrase: str, forms: str) -> None:
    assert "|".join((*russian_cases.inflect(phrase).values(),)[1:]) == forms


@pytest.mark.parametrize(
    ("verb", "gender", "form"),
    [
        ("отмечает", "мн", "отмечают"),
        ("отмечает", "ж", "отмечает"),
        ("ПОСТАНОВИЛА", "мн", "ПОСТАНОВИЛИ"),
        ("ПОСТАНОВИЛИ", "ж", "ПОСТАНОВИЛА"),
        ("решило", "м", "решил"),
        ("обратился", "ж", "обратилась"),
        ("обратились", "м", "обратился"),
        ("рекомендует", "мн", "рекомендуют"),
        ("просит", "мн", "просят"),
        ("слышит", "мн", "слышат"),
        ("ведет", "мн", "ведут"),
        ("может", "мн", "могут"),
        ("остается", "мн", "остаются"),
        ("постановить", "мн", "постановить"),
    ],
)
def test_a_verb_agrees(verb: str, gender: str, form: str) -> None:
    assert verb_form(verb, gender) == form
