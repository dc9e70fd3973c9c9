"""Filling clauses: words, spans, blanks; whole resolutions from the interchange form; the sample."""

import datetime
import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from secretariat_app.domain import interchange
from secretariat_app.domain.act import ActReference
from secretariat_app.domain.clause import Amount, Clause, ClauseUse, Group, Slot, SlotType, SlotValue
from secretariat_app.domain.directory import Directories
from secretariat_app.domain.numbering import printed_items
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Paragraph, Resolution, plain
from secretariat_app.errors import KnownError
from secretariat_app.messages import say
from secretariat_app.services.composing import compose, facts_of, fill, item, paragraph, refresh, signature
from secretariat_app.services.library import Library, load_directories
from tests.services.stock import MEETING, facts

BODY = "ГУ «Управление внутренней политики города Астаны»"
YOUTH = "ГУ «Управление по вопросам молодежной политики города Астаны»"
FREE = Clause(
    "items.free", Group.ITEMS, 1, "Слово {{ текст }} стоит здесь.", (Slot("текст", SlotType.TEXT, "Текст"),)
)


@pytest.fixture
def sample(samples: Path) -> dict[str, Any]:
    """The real resolution, with the № that its paper lost."""
    text = (samples / "resolution_2022-10-19.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text.replace("года 83/12-VII", "года № 83/12-VII"))
    return loaded


def as_clauses(sample: dict[str, Any], directories: Directories) -> dict[str, Any]:
    """The sample as a secretary composes it: clauses and slots wherever the library has them."""
    one = {
        "адресаты": sample["items"][2]["addressees"],
        "действие": sample["items"][2]["text"].partition("» усилить ")[2],
    }
    fourth = sample["items"][3]
    return sample | {
        "title": {
            "clause": "title.act-progress",
            "slots": {"акт": msgspec.to_builtins(directories.acts[0])},
        },
        "preamble": {"clause": "preamble.heard-and-discussed"},
        "enactment": {"clause": "enactment.on-the-above"},
        "items": [
            {"text": {"clause": "items.take-note"}},
            {
                "text": {"clause": "items.recommend-list", "slots": {"адресаты": [BODY]}},
                "actions": sample["items"][1]["actions"],
            },
            {
                "text": {
                    "clause": "items.recommend",
                    "slots": one | {"действие": "усилить " + str(one["действие"])},
                }
            },
            {
                "clause": "items.recommend-list",
                "slots": {"адресаты": fourth["addressees"]},
                "actions": ["продолжить" + fourth["text"].partition("» продолжить")[2], *fourth["actions"]],
            },
        ],
        "clauses": [{"part": "signatures", "index": 0, "clause": "signature.presiding-member"}],
        "signatures": [{"position": "", "name": "Г. Джапарова"}],
    }


def test_the_sample_is_composed_from_clauses(
    sample: dict[str, Any], library: Library, directories: Directories
) -> None:
    made = compose(interchange.read(json.dumps(as_clauses(sample, directories))), library, directories)
    assert made.blanks == ()
    written = interchange.write(made.resolution)
    for part in ("title", "preamble", "findings", "enactment"):
        assert written[part] == sample[part]
    for at in (0, 1, 2):
        for key in ("text", "actions", "addressees", "deadline"):
            assert written["items"][at][key] == sample["items"][at][key]
    # The fourth item has two actions, so its sentence ends in a colon and each has a paragraph of its own.
    assert written["items"][3]["text"] == "Рекомендовать ГУ «Управление по делам религий города Астаны»:"
    assert [written["items"][3]["text"][:-1] + " " + written["items"][3]["actions"][0]] == [
        sample["items"][3]["text"]
    ]
    assert written["items"][3]["actions"][1:] == sample["items"][3]["actions"]
    assert written["signatures"][0]["position"] == sample["signatures"][0]["position"].replace(" - ", " – ")


def test_the_composed_sample_survives_json_with_its_clauses(
    sample: dict[str, Any], library: Library, directories: Directories
) -> None:
    made = compose(interchange.read(json.dumps(as_clauses(sample, directories))), library, directories)
    again = interchange.read(interchange.dumps(made.resolution))
    assert again == made.resolution
    assert compose(again, library, directories) == made
    use = again.items[2].clause
    assert use
    assert use.slots["адресаты"] == (BODY, YOUTH)


def test_spans_say_which_words_came_from_which_slot(library: Library, directories: Directories) -> None:
    filled = fill(
        library.get("items.recommend-by-date"),
        {"адресаты": (BODY, "акимат города Астаны"), "срок": "2022-12-01", "действие": "усилить работу."},
        facts(directories),
    )
    assert filled.text == (
        f"Рекомендовать {BODY} и акимату города Астаны в срок до 1 декабря 2022 года усилить работу"
    )
    assert [(span.slot, filled.text[span.start : span.end]) for span in filled.spans] == [
        ("адресаты", f"{BODY} и акимату города Астаны"),
        ("срок", "до 1 декабря 2022 года"),
        ("действие", "усилить работу"),
    ]
    assert filled.addressees == (BODY, "акимат города Астаны")
    assert filled.deadline == datetime.date(2022, 12, 1)
    assert filled.blanks == ()


def test_quotes_are_not_part_of_the_slot(library: Library, directories: Directories) -> None:
    for title in ("О мерах", "О решении «О мерах»"):
        filled = fill(library.get("items.take-note"), {"вопрос": title}, facts(directories))
        (span,) = filled.spans
        assert filled.text[span.start : span.end] == title
        assert filled.text.startswith(f"Информацию «{title}")


def test_an_empty_slot_prints_as_a_blank_and_is_told(library: Library, directories: Directories) -> None:
    filled = fill(library.get("items.recommend"), {"адресаты": ("", " "), "действие": ""}, facts(directories))
    assert filled.text == "Рекомендовать ________ ________"
    assert filled.blanks == ("адресаты", "действие")
    assert [filled.text[span.start : span.end] for span in filled.spans] == ["________"] * 2


def test_an_optional_slot_vanishes_with_its_words(library: Library, directories: Directories) -> None:
    clause = library.get("enactment.considered-proposal")
    meeting = replace(facts(directories), commissions=("комиссия",))
    full = fill(clause, {"автор": "акимат города Астаны", "основание": "статьей 22 Закона"}, meeting).text
    assert full == (
        "Рассмотрев предложение акимата города Астаны, руководствуясь статьей 22 Закона,"
        " комиссия ПОСТАНОВИЛА:"
    )
    short = fill(clause, {"автор": "акимат города Астаны"}, meeting)
    assert short.text == "Рассмотрев предложение акимата города Астаны, комиссия ПОСТАНОВИЛА:"
    assert short.blanks == ()


def test_an_optional_slot_without_a_condition_leaves_no_double_space(directories: Directories) -> None:
    slots = tuple(Slot(name, SlotType.TEXT, name, optional=True) for name in ("а", "б", "в"))
    clause = Clause("items.x", Group.FINDINGS, 1, "{{ а }} начало {{ б }}, {{ в }} конец {{ а }}.", slots)
    assert fill(clause, {}, facts(directories)).text == "начало, конец."
    assert fill(clause, {"б": "х"}, facts(directories)).text == "начало х, конец."


def test_one_commission_resolves_and_several_do(library: Library, directories: Directories) -> None:
    one, several = facts(directories), facts(directories, commissions=2)
    clause = library.get("enactment.on-the-above")
    assert fill(clause, {}, one).text.endswith("общественностью ПОСТАНОВИЛА:")
    joint = fill(clause, {}, several).text
    assert joint.endswith(" ПОСТАНОВИЛИ:")
    assert joint.count("постоянная комиссия маслихата города Астаны") == 2
    assert " отмечают следующее." in fill(library.get("preamble.heard-and-discussed"), {}, several).text
    for made in library.find("", "ru", frozenset({Group.ENACTMENT})):
        assert "ПОСТАНОВИЛИ:" in fill(made, {}, several).text
        assert "ПОСТАНОВИЛА:" in fill(made, {}, one).text


def test_at_a_joint_meeting_each_signature_speaks_for_one_commission(
    library: Library, directories: Directories
) -> None:
    names = facts(directories, commissions=2).commissions
    data = {
        "commissions": names,
        "signatures": [{"name": "А"}, {"name": "Б"}],
        "clauses": [{"part": "signatures", "index": at, "clause": "signature.chair"} for at in (0, 1)],
    }
    made = compose(interchange.read(json.dumps(data)), library, directories).resolution
    assert [signed.position for signed in made.signatures] == [
        "Председатель " + name.replace("постоянная комиссия", "постоянной комиссии") for name in names
    ]


@pytest.mark.parametrize(
    ("act", "case", "text"),
    [
        (
            ActReference(
                "решение", "маслихат города Нур-Султан", datetime.date(2021, 9, 29), "83/12-VII", "О «Т»"
            ),
            "род",
            "решения маслихата города Нур-Султан от 29 сентября 2021 года № 83/12-VII «О «Т»",
        ),
        (
            ActReference(
                "Закон", "Республика Казахстан", datetime.date(2016, 4, 6), "480-V", "О правовых актах"
            ),
            "тв",
            "Законом Республики Казахстан от 6 апреля 2016 года № 480-V «О правовых актах»",
        ),
        (
            ActReference("постановление", "постоянная комиссия", None, "№ 5"),
            "вин",
            "постановление постоянной комиссии № 5",
        ),
        (ActReference("меморандум", "клуб"), "род", "меморандума клуба"),
    ],
)
def test_an_act_is_cited_by_the_rule(
    act: ActReference, case: str, text: str, directories: Directories
) -> None:
    clause = Clause(
        "x", Group.TITLE, 1, f"{{{{ акт|{case} }}}}", (Slot("акт", SlotType.ACT, "Акт", case=case),)
    )
    assert fill(clause, {"акт": act}, facts(directories)).text == text


def test_a_kazakh_citation_has_its_own_order(library: Library, directories: Directories) -> None:
    act = ActReference(
        "решение", "маслихат города Нур-Султан", datetime.date(2021, 9, 29), "83/12-VII", "Т туралы"
    )
    for kind, body in (("решение", "маслихат города Нур-Султан"), ("шешімі", "Нұр-Сұлтан қаласы мәслихаты")):
        filled = fill(
            library.get("title.act-progress"),
            {"акт": replace(act, kind=kind, body=body)},
            facts(directories, "kk"),
        )
        assert filled.text == (
            "Нұр-Сұлтан қаласы мәслихатының «Т туралы» 2021 жылғы 29 қыркүйектегі № 83/12-VII шешімінің "
            "орындалу барысы туралы"
        )


def test_words_may_stand_for_an_act(library: Library, directories: Directories) -> None:
    filled = fill(
        library.get("items.keep-on-control"), {"акт": "настоящего постановления"}, facts(directories)
    )
    assert filled.text == "Оставить на контроле исполнение настоящего постановления"


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ("2022-12-01", "до 1 декабря 2022 года"),
        ("до конца года", "до конца года"),
        ("2022-02-30", "2022-02-30"),
    ],
)
def test_a_deadline_is_a_day_or_words(
    given: str, text: str, library: Library, directories: Directories
) -> None:
    made = item(
        library.get("items.propose"), {"срок": given, "адресаты": ("А",), "действие": "Б"}, facts(directories)
    )
    assert made.text == f"Предложить А {text} Б"
    assert (made.deadline is None) == (given != "2022-12-01")


def test_an_amount_has_its_unit(library: Library, directories: Directories) -> None:
    slots: dict[str, SlotValue] = {
        "назначение": "развитие",
        "предмет": "спорта",
        "бюджет": "местного",
        "сумма": Amount("26 419,0", "тыс. тенге"),
    }
    filled = fill(library.get("findings.budget"), slots, facts(directories))
    assert filled.text == "На развитие спорта из местного бюджета предусмотрено 26 419,0 тыс. тенге."


def test_the_verb_of_causes_follows_their_number(library: Library, directories: Directories) -> None:
    clause = library.get("findings.causes")
    for start, verb in (("Причинами", "являются"), ("Причиной", "является")):
        text = fill(clause, {"начало": start, "чего": "этого", "что": "рост"}, facts(directories)).text
        assert text == f"{start} этого {verb} рост."


def test_kazakh_lists_get_their_verb_after_the_last_action(
    library: Library, directories: Directories
) -> None:
    action = paragraph(library.get("actions.continue-work"), {"предмет": "Келісім"}, facts(directories, "kk"))
    name = "«Астана қаласының Ішкі саясат басқармасы» ММ"
    made = item(
        library.get("items.recommend-list"), {"адресаты": (name,)}, facts(directories, "kk"), [action]
    )
    (shown,) = printed_items(Resolution(language="kk", items=(made,)))
    assert shown.text == f"{name}-ге:"
    assert shown.actions == ("Келісім жөніндегі жұмысты жалғастыру ұсынылсын.",)


def test_names_follow_the_date(library: Library, directories: Directories) -> None:
    early = Resolution(
        commissions=(
            "постоянная комиссия маслихата города Нур-Султан по вопросам социально-культурного развития",
        )
    )
    made = signature(library.get("signature.chair"), {}, facts_of(early, directories), "А. Б")
    assert made.position == (
        "Председатель постоянной комиссии маслихата города Нур-Султан"
        " по вопросам социально-культурного развития"
    )


def test_an_unknown_name_stays_as_it_was_typed(library: Library, directories: Directories) -> None:
    filled = fill(library.get("items.recommend-list"), {"адресаты": "руководителям школ"}, facts(directories))
    assert filled.text == "Рекомендовать руководителям школ"
    assert filled.addressees == ("руководителям школ",)


WORDS = st.text().map(lambda text: "".join(c for c in text if c.isprintable())).map(plain).filter(bool)


@given(WORDS)
def test_whatever_is_typed_appears_literally(text: str) -> None:
    filled = fill(FREE, {"текст": text}, facts(Directories()))
    assert filled.text == f"Слово {text} стоит здесь"
    (span,) = filled.spans
    assert filled.text[span.start : span.end] == text


@pytest.mark.parametrize(
    "text", ["{{ x }}", "{% if %}", "{# a #}", "&amp; <b>", "{{ 7*7 }}", "«а", 'b"c', "\\n", "%s {0}"]
)
def test_a_template_in_a_slot_is_only_text(text: str, library: Library, directories: Directories) -> None:
    assert fill(FREE, {"текст": text}, facts(directories)).text == f"Слово {text} стоит здесь"
    filled = fill(library.get("items.recommend"), {"адресаты": (text,), "действие": text}, facts(directories))
    assert filled.text == f"Рекомендовать {text} {text}"


def test_layout_in_a_slot_becomes_a_space_and_control_characters_are_refused(
    directories: Directories,
) -> None:
    assert fill(FREE, {"текст": " а\t\nб  в "}, facts(directories)).text == "Слово а б в стоит здесь"
    with pytest.raises(KnownError, match=r"The slot «текст» holds a character .* U\+0007"):
        fill(FREE, {"текст": "a\x07"}, facts(directories))


def test_what_a_clause_does_not_know_is_refused(library: Library, directories: Directories) -> None:
    with pytest.raises(KnownError, match=r"has no slot «кому»; it has: адресаты"):
        fill(library.get("items.recommend-list"), {"кому": "A"}, facts(directories))
    with pytest.raises(KnownError, match=r"takes one of создан, создана, создано, созданы, not «сделан»"):
        fill(library.get("findings.created"), {"глагол": "сделан"}, facts(directories))
    with pytest.raises(KnownError, match="has no Kazakh text"):
        fill(library.get("findings.absent"), {}, facts(directories, "kk"))


def test_an_unknown_clause_is_told_with_its_place(library: Library, directories: Directories) -> None:
    for data, place in (
        ({"items": [{"text": {"clause": "items.recomend"}}]}, r"items\[0\]"),
        ({"items": [{"text": "a", "actions": [{"clause": "items.recomend"}]}]}, r"items\[0\]\.actions\[0\]"),
        ({"findings": ["а", {"clause": "items.recomend"}]}, r"findings\[1\]"),
    ):
        with pytest.raises(KnownError, match=rf"^{place}: There is no clause «items\.recomend»; perhaps"):
            compose(interchange.read(json.dumps(data)), library, directories)


def test_a_failure_within_a_failure_is_said_whole(library: Library, directories: Directories) -> None:
    data = {"title": {"clause": "no"}}
    with pytest.raises(KnownError) as caught:
        compose(interchange.read(json.dumps(data)), library, directories)
    assert say(caught.value, "en") == "title: There is no clause «no»."


def test_blanks_of_a_whole_paper_are_told_with_their_places(
    library: Library, directories: Directories
) -> None:
    data = {
        "items": [
            {"text": {"clause": "items.recommend", "slots": {"действие": "усилить"}}},
            {"text": {"clause": "items.recommend-list"}, "actions": [{"clause": "actions.ensure"}]},
        ]
    }
    made = compose(interchange.read(json.dumps(data)), library, directories)
    assert [(str(blank.place), blank.slot) for blank in made.blanks] == [
        ("items[0]", "адресаты"),
        ("items[1]", "адресаты"),
        ("items[1].actions[0]", "что"),
    ]
    assert made.blanks[0].label == "Кому (органы)"
    assert made.resolution.items[0].text == "Рекомендовать ________ усилить"


def test_given_addressees_and_deadline_stay(library: Library, directories: Directories) -> None:
    data = {
        "items": [
            {
                "text": {"clause": "items.recommend", "slots": {"адресаты": ["А"], "действие": "б"}},
                "addressees": ["В"],
                "deadline": "2023-01-01",
            }
        ]
    }
    made = compose(interchange.read(json.dumps(data)), library, directories).resolution.items[0]
    assert made.addressees == ("В",)
    assert made.deadline == datetime.date(2023, 1, 1)


def test_a_text_beside_its_clause_is_kept(library: Library, directories: Directories) -> None:
    data = {"items": [{"text": {"clause": "items.take-note", "text": "Своими словами."}}]}
    assert (
        compose(interchange.read(json.dumps(data)), library, directories).resolution.items[0].text
        == "Своими словами"
    )


def test_a_paper_whose_clause_is_gone_keeps_its_words(library: Library, directories: Directories) -> None:
    data = {
        "items": [{"text": "Старые слова.", "clause": "items.gone"}],
        "findings": [{"clause": "f", "text": "Ф."}],
    }
    read = interchange.read(json.dumps(data))
    assert compose(read, library, directories).resolution == read


def test_a_new_title_goes_wherever_the_title_stands(
    sample: dict[str, Any], library: Library, directories: Directories
) -> None:
    old = compose(
        interchange.read(json.dumps(as_clauses(sample, directories))), library, directories
    ).resolution
    new = replace(old, title=Paragraph("О новом"))
    shown = refresh(old, new, library, directories)
    assert shown.preamble
    assert "информацию «О новом», постоянная" in shown.preamble.text
    assert shown.items[0].text == "Информацию «О новом» принять к сведению"
    assert shown.items[1:] == old.items[1:]
    assert shown.signatures == old.signatures


def test_a_text_changed_by_hand_is_not_overwritten(library: Library, directories: Directories) -> None:
    use = ClauseUse("items.take-note")
    meeting = facts(directories)
    old = Resolution(
        commissions=meeting.commissions,
        date=MEETING,
        title=Paragraph("О старом"),
        preamble=Paragraph("Свои слова о старом.", ClauseUse("preamble.heard-and-discussed")),
        findings=(Paragraph("О старом", ClauseUse("gone.from-the-library")),),
        items=(item(library.get(use.key), {}, replace(meeting, title="О старом")),),
    )
    shown = refresh(old, replace(old, title=Paragraph("О новом")), library, directories)
    assert shown.preamble == old.preamble
    assert shown.findings == old.findings
    assert shown.items[0].text == "Информацию «О новом» принять к сведению"


def test_a_second_commission_changes_the_verb(library: Library, directories: Directories) -> None:
    one, two = facts(directories), facts(directories, commissions=2)
    clause = library.get("enactment.on-the-above")
    old = Resolution(commissions=one.commissions, date=MEETING, enactment=paragraph(clause, {}, one))
    shown = refresh(old, replace(old, commissions=two.commissions), library, directories)
    assert shown.enactment == paragraph(clause, {}, two)


def test_a_paper_that_changes_its_language_changes_its_closing_verb(
    library: Library, directories: Directories
) -> None:
    russian, kazakh = facts(directories), facts(directories, "kk")
    clause = library.get("items.recommend-list")
    slots: dict[str, SlotValue] = {"адресаты": ("акимат города Астаны",)}
    old = Resolution(commissions=russian.commissions, date=MEETING, items=(item(clause, slots, russian),))
    new = replace(old, language="kk", commissions=kazakh.commissions)
    shown = refresh(old, new, library, directories)
    assert (shown.items[0].text, shown.items[0].closing) == ("Астана қаласының әкімдігіне", "ұсынылсын")
    assert refresh(shown, old, library, directories).items == old.items
    assert refresh(shown, replace(shown, language="ru"), library, directories).items == old.items


def test_nothing_is_done_where_no_fact_changed(library: Library) -> None:
    directories = load_directories()
    old = Resolution(title=Paragraph("А"))
    new = replace(old, number="5")
    assert refresh(old, new, library, directories) is new


def test_places_reach_every_part(library: Library, directories: Directories) -> None:
    made = compose(
        interchange.read(json.dumps({"title": {"clause": "title.topic", "slots": {"предмет": "о мерах"}}})),
        library,
        directories,
    )
    assert made.resolution.title.text == "О мерах"
    assert Place(Part.TITLE) not in [blank.place for blank in made.blanks]
