"""One act entered once: cited in full, in short, by number, in each case that a clause asks for."""

import datetime

import pytest
from msgspec.structs import replace

from secretariat_app.domain import interchange
from secretariat_app.domain.act import ActMention, ActReference, Form, form_of, in_form
from secretariat_app.domain.clause import Amount, Clause, ClauseUse, Group, Slot, SlotType
from secretariat_app.domain.directory import Directories
from secretariat_app.domain.resolution import Item, Resolution
from secretariat_app.services import composing, directories, keeping

DAY = datetime.date(2021, 9, 29)
ACT = ActReference("решение", "маслихат города Нур-Султан", DAY, "83/12-VII", "О работе «Дома дружбы»")


def filled(
    template: str, value: ActReference | Amount | str, known: Directories, language: str = "ru"
) -> str:
    """What a clause of that one text and one slot gives."""
    kind = SlotType.ACT if isinstance(value, ActReference) else SlotType.AMOUNT
    kind = SlotType.DATE if isinstance(value, str) else kind
    clause = Clause("findings.a", Group.FINDINGS, 1, template, (Slot("о", kind, "О"),), template)
    return composing.fill(clause, {"о": value}, composing.facts_of(Resolution(language=language), known)).text


@pytest.mark.parametrize(
    ("case", "short", "number"),
    [
        ("им", "указанное решение", "решение № 83/12-VII"),
        ("род", "указанного решения", "решения № 83/12-VII"),
        ("дат", "указанному решению", "решению № 83/12-VII"),
        ("вин", "указанное решение", "решение № 83/12-VII"),
        ("тв", "указанным решением", "решением № 83/12-VII"),
        ("пр", "указанном решении", "решении № 83/12-VII"),
    ],
)
def test_the_same_act_in_each_case(case: str, short: str, number: str, directories: Directories) -> None:
    template = f"{{{{ о|{case} }}}}"
    assert filled(template, in_form(ACT, Form.SHORT), directories) == short
    assert filled(template, in_form(ACT, Form.NUMBER), directories) == number
    full = filled(template, ACT, directories)
    assert full.startswith(number.split(maxsplit=1)[0])
    assert full.endswith(
        "маслихата города Нур-Султан от 29 сентября 2021 года № 83/12-VII «О работе «Дома дружбы»"
    )


@pytest.mark.parametrize(
    ("kind", "dative", "accusative"),
    [
        ("Закон", "указанному Закону", "указанный Закон"),
        ("постановление", "указанному постановлению", "указанное постановление"),
        ("Указ", "указанному Указу", "указанный Указ"),
        ("распоряжение", "указанному распоряжению", "указанное распоряжение"),
        ("программа", "указанной программе", "указанную программу"),
        ("Правила", "указанным Правилам", "указанные Правила"),
    ],
)
def test_the_word_before_agrees_with_the_kind(
    kind: str, dative: str, accusative: str, directories: Directories
) -> None:
    act = in_form(replace(ACT, kind=kind), Form.SHORT)
    assert filled("{{ о|дат }}", act, directories) == dative
    assert filled("{{ о|вин }}", act, directories) == accusative


@pytest.mark.parametrize(
    ("kind", "short", "number"),
    [
        ("шешімі", "аталған шешімнің", "№ 83/12-VII шешімнің"),
        ("қаулысы", "аталған қаулының", "№ 83/12-VII қаулының"),
        ("Заңы", "аталған Заңның", "№ 83/12-VII Заңның"),
        ("Кодексі", "аталған Кодекстің", "№ 83/12-VII Кодекстің"),
        ("Жарлығы", "аталған Жарлықтың", "№ 83/12-VII Жарлықтың"),
        ("бұйрығы", "аталған бұйрықтың", "№ 83/12-VII бұйрықтың"),
        ("хаттамасы", "аталған хаттаманың", "№ 83/12-VII хаттаманың"),
    ],
)
def test_in_kazakh_no_body_stands_before_and_the_kind_loses_its_ending(
    kind: str, short: str, number: str, directories: Directories
) -> None:
    act = replace(ACT, kind=kind)
    assert filled("{{ о|ілік }}", in_form(act, Form.SHORT), directories, "kk") == short
    assert filled("{{ о|ілік }}", in_form(act, Form.NUMBER), directories, "kk") == number
    assert filled("{{ о }}", in_form(act, Form.SHORT), directories, "kk") == short.removesuffix(
        "ның"
    ).removesuffix("нің").removesuffix("тің").removesuffix("тың")


def test_an_act_without_a_number_is_told_by_its_date_or_title(directories: Directories) -> None:
    dated = in_form(replace(ACT, number=""), Form.NUMBER)
    assert filled("{{ о|дат }}", dated, directories) == "решению от 29 сентября 2021 года"
    assert (
        filled("{{ о }}", replace(dated, kind="шешімі"), directories, "kk")
        == "2021 жылғы 29 қыркүйектегі шешім"
    )
    titled = in_form(replace(ACT, number="", date=None), Form.NUMBER)
    assert filled("{{ о|дат }}", titled, directories) == "решению «О работе «Дома дружбы»"


def test_a_mention_is_still_that_act() -> None:
    mention = in_form(ACT, Form.SHORT)
    assert isinstance(mention, ActMention)
    assert form_of(mention) is Form.SHORT
    assert form_of(ACT) is Form.FULL
    assert in_form(mention, Form.FULL) == ACT
    paper = Resolution(items=(Item("Слова", ClauseUse("items.a", {"акт": mention})),))
    assert interchange.read(interchange.dumps(paper)) == paper


def test_a_paper_that_only_mentions_an_act_is_listed_where_it_is_cited(
    tmp_path: object, archive_path: object
) -> None:
    paper = Resolution(
        items=(Item("Исполнить указанное решение", ClauseUse("items.a", {"акт": in_form(ACT, Form.SHORT)})),)
    )
    with keeping.open_archive(str(archive_path)) as archive:
        stored = keeping.create(archive, paper)
        assert [row.id for row in directories.where_cited(archive, ACT)] == [stored.id]


@pytest.mark.parametrize(
    ("amount", "language", "words"),
    [
        (
            Amount("26 419,0", "тыс. тенге"),
            "ru",
            "26 419,0 тыс. тенге (двадцать шесть миллионов четыреста девятнадцать тысяч тенге)",
        ),
        (
            Amount("26 419,0", "мың теңге"),
            "kk",
            "26 419,0 мың теңге (жиырма алты миллион төрт жүз он тоғыз мың теңге)",
        ),
        (Amount("21", "школа"), "ru", "21 школа (двадцать одна школа)"),
        (Amount("около 5", "тенге"), "ru", "около 5 тенге"),
    ],
)
def test_an_amount_with_its_unit_in_words(
    amount: Amount, language: str, words: str, directories: Directories
) -> None:
    assert filled("{{ о|прописью }}", amount, directories, language) == words
    assert filled("{{ о }}", amount, directories, language) == f"{amount.value} {amount.unit}"


def test_a_day_from_which_on_in_kazakh(directories: Directories) -> None:
    assert (
        filled("{{ о|шығыс }} бастап", "2022-12-01", directories, "kk") == "2022 жылғы 1 желтоқсаннан бастап"
    )
