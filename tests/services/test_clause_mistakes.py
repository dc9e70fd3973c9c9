"""A mistake in a clause has its place, its sentence and a remedy; what is right has none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from secretariat_app.domain.clause import Clause, Group, Slot, SlotType
from secretariat_app.services.clause_mistakes import Mistake, in_text, mistakes
from secretariat_app.services.clause_templates import TemplateProblem, slots_of
from secretariat_app.services.library import load_library

KNOWN = ["адресаты", "действие"]
GOOD = Clause(
    "items.try",
    Group.ITEMS,
    1,
    "Рекомендовать {{ адресаты|дат }} {{ действие }}",
    (Slot("адресаты", SlotType.BODIES, "Кому"), Slot("действие", SlotType.INFINITIVE, "Что")),
)


def mended(text: str, mistake: Mistake) -> str:
    remedy = mistake.remedy
    assert remedy is not None
    return text[: remedy.start] + remedy.text + text[remedy.end :]


@pytest.mark.parametrize("clause", load_library().clauses, ids=lambda clause: clause.key)
def test_no_shipped_clause_has_a_mistake(clause: Clause) -> None:
    assert mistakes(clause) == ()


@pytest.mark.parametrize(
    ("text", "at", "says", "after"),
    [
        ("Рек {{ адрсаты }}", "адрсаты", "perhaps «адресаты» is meant", "Рек {{ адресаты }}"),
        ("Рек {{ адресаты|дот }}", "дот", "perhaps «дат» is meant", "Рек {{ адресаты|дат }}"),
        ("Рек {{ адресаты|барыс }}", "барыс", "here it is «дат»", "Рек {{ адресаты|дат }}"),
        ("Рек {{ адресаты|qqq }}", "qqq", "there are: им, род", "Рек {{ адресаты }}"),
        ("Рек {{ адресаты|дат: и", "{{ адресаты|дат", "«}}» is missing", "Рек {{ адресаты|дат }}: и"),
        ("Рек {{ адресаты|дат }: и", "{{ адресаты|дат", "«}}» is missing", "Рек {{ адресаты|дат }}: и"),
        (
            "Рек {{ адресаты {{ действие }}",
            "{{ адресаты",
            "«}}» is missing",
            "Рек {{ адресаты }} {{ действие }}",
        ),
        ("Рек }} и", "}}", "«{{» is missing before it", "Рек  и"),
        ("Рек { и", "{", "A single brace", "Рек  и"),
        ("Рек {{ }}", "{{ }}", "No field is named", "Рек "),
        (
            "{% if адресаты %}да",
            "{% if адресаты %}",
            "{% endif %}» is missing",
            "{% if адресаты %}да{% endif %}",
        ),
        ("да{% endif %}", "{% endif %}", "no condition that ends here", "да"),
        ("{% if адресты %}да{% endif %}", "адресты", "perhaps «адресаты»", "{% if адресаты %}да{% endif %}"),
        ("{% set a = 1 %}", "{% set a = 1 %}", "Only fields, cases", ""),
        ("{{ адресаты|дат('х') }}", "дат('х')", "takes no words", "{{ адресаты|дат }}"),
    ],
)
def test_a_mistake_is_found_at_its_place_and_mended_at_once(
    text: str, at: str, says: str, after: str
) -> None:
    first = in_text(text, KNOWN, "ru")[0]
    assert text[first.start : first.end] == at
    assert says in str(first.told())
    assert mended(text, first) == after


def test_an_unknown_field_that_is_near_to_none_can_be_added() -> None:
    (mistake,) = in_text("Рек {{ сумма }}", KNOWN, "ru")
    assert mistake.remedy is not None
    assert (mistake.remedy.slot, mistake.remedy.drops) == ("сумма", False)


def test_words_for_one_and_many_are_asked_for() -> None:
    assert "needs two words" in str(in_text("{{ адресаты|число }}", KNOWN, "ru")[0].told())
    assert in_text("{{ адресаты|число('обязан', 'обязаны') }}", KNOWN, "ru") == []


def test_what_only_the_reader_of_templates_sees_is_told_too() -> None:
    for text in ("{{ адресаты.__class__ }}", "{{ 5 + 5 }}", "{{ адресаты() }}", "{{ [адресаты] }}"):
        assert "Only fields, cases" in str(in_text(text, KNOWN, "ru")[0].told()), text


def test_kazakh_texts_have_kazakh_cases() -> None:
    assert in_text("{{ адресаты|барыс|заглавная }}", KNOWN, "kk") == []
    first = in_text("{{ адресаты|дат }}", KNOWN, "kk")[0]
    assert mended("{{ адресаты|дат }}", first) == "{{ адресаты|барыс }}"


@pytest.mark.parametrize(
    ("slot", "says"),
    [
        (Slot("лишнее", SlotType.TEXT, "Что"), "The field «лишнее» stands in no text"),
        (Slot("адресаты", SlotType.TEXT, "Что"), "There are two fields «адресаты»"),
        (Slot("не имя", SlotType.TEXT, "Что"), "«не имя» cannot name a field"),
    ],
)
def test_the_table_of_fields_has_mistakes_too(slot: Slot, says: str) -> None:
    (mistake,) = mistakes(replace(GOOD, slots=(*GOOD.slots, slot)))
    assert mistake.where == slot.name
    assert says in str(mistake.told())


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"label": " "}, "needs a label"),
        ({"type": SlotType.CHOICE}, "needs something to choose from"),
        (
            {"type": SlotType.CHOICE, "options": ("а", "б"), "options_kk": ("в",)},
            "2 options in Russian and 1",
        ),
        ({"case": "творит"}, "There is no case «творит»"),
    ],
)
def test_a_field_needs_what_its_kind_needs(changes: dict[str, object], says: str) -> None:
    slot = replace(GOOD.slots[0], **changes)
    (mistake,) = mistakes(replace(GOOD, slots=(slot, GOOD.slots[1])))
    assert says in str(mistake.told())


def test_a_field_that_nothing_names_can_be_dropped() -> None:
    (mistake,) = mistakes(replace(GOOD, ru="Рекомендовать {{ адресаты|дат }}"))
    assert mistake.remedy is not None
    assert (mistake.remedy.slot, mistake.remedy.drops) == ("действие", True)


def test_a_wording_that_opens_a_list_ends_in_a_colon() -> None:
    (mistake,) = mistakes(replace(GOOD, takes_actions=True))
    assert mended(GOOD.ru, mistake) == GOOD.ru + ":"
    assert mistakes(replace(GOOD, ru="", slots=()))[0].where == "ru"


PIECES = st.sampled_from(
    [
        "{{ ",
        " }}",
        "{",
        "}",
        "{% if ",
        "{% endif %}",
        "{% else %}",
        " %}",
        "адресаты",
        "адрс",
        "|",
        "дат",
        "слово ",
        "(",
        "'",
        "x.y",
    ]
)


@given(st.lists(PIECES, max_size=9).map("".join))
def test_what_has_no_mistake_is_what_the_loader_reads(text: str) -> None:
    found = in_text(text, KNOWN, "ru")
    for mistake in found:
        assert 0 <= mistake.start <= mistake.end <= len(text)
    try:
        slots_of(text, frozenset(KNOWN))
    except TemplateProblem:
        assert found
