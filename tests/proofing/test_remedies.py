"""Mending: the sample becomes what the reference names; nothing is put where something else stands now."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from msgspec.structs import replace

from secretariat_app.domain import interchange
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Item, Paragraph, Reference, Resolution, Signature
from secretariat_app.proofing import engine, remedies
from secretariat_app.proofing.paper import paper
from secretariat_app.proofing.rule import Problem, Remedy
from tests.domain.values import resolutions
from tests.proofing.papers import BODY, DIRECTORIES, action, changed, finding, item, problems

# Reference, 6.1: the rows of class AUTO and FIX, as found and as it should read.
SAMPLE = {
    "title": [("83/12-VII", "№ 83/12-VII")],
    "preamble": [("83/12-VII", "№ 83/12-VII")],
    "findings[2]": [("для функционирования деятельности", "для обеспечения деятельности")],
    "findings[4]": [("медиа-центр", "медиацентр")],
    "findings[5]": [("реализовывается", "реализуется")],
    "findings[8]": [("организовываются", "организуются")],
    "findings[9]": [("мероприятия отсутствует", "мероприятия, отсутствует")],
    "items[0]": [("83/12-VII", "№ 83/12-VII")],
    "items[1].actions[1]": [("путём", "путем")],
    "items[1].actions[2]": [("в развитие", "к развитию")],
    "items[1].actions[3]": [
        ("возможность по выпуску", "возможность выпуска"),
        ("детях-инвалидах", "детях с инвалидностью"),
    ],
    "signatures[0]": [("заседания - член", "заседания – член")],
}


def mended(resolution: Resolution) -> Resolution:
    while True:
        after = remedies.mend_all(resolution, engine.check(resolution, DIRECTORIES))
        if after == resolution:
            return after
        resolution = after


@pytest.fixture(scope="module")
def sample(samples: Path) -> Resolution:
    return interchange.read((samples / "resolution_2022-10-19.json").read_bytes())


def texts(resolution: Resolution) -> dict[str, str]:
    return {str(text.place): text.text for text in paper(resolution, DIRECTORIES).texts if not text.name}


def test_the_sample_becomes_what_the_reference_names(sample: Resolution) -> None:
    before, after = texts(sample), texts(mended(sample))
    expected = dict(before)
    for place, pairs in SAMPLE.items():
        for wrong, right in pairs:
            assert wrong in expected[place]
            expected[place] = expected[place].replace(wrong, right)
    # Row 54: two actions in one paragraph become two, so those after it move on by one.
    listed = [expected.pop(f"items[1].actions[{index}]") for index in range(5)]
    first, second = listed[0].split(", активизировать")
    listed[:1] = [first, f"активизировать{second}"]
    expected |= {f"items[1].actions[{index}]": text for index, text in enumerate(listed)}
    # Row 29: the lead-in ends in «:» and the first action stands by itself.
    lead, one = expected["items[3]"].split(" продолжить")
    expected["items[3]"] = lead
    expected["items[3].actions[1]"] = expected["items[3].actions[0]"]
    expected["items[3].actions[0]"] = f"продолжить{one}"
    assert after == expected
    assert mended(sample).items[3].inline is False


def test_what_is_mended_is_no_problem_any_more(sample: Resolution) -> None:
    left = engine.check(mended(sample), DIRECTORIES)
    kinds = (Remedy.AUTO, Remedy.FIX)
    assert [problem for problem in left if problem.remedy in kinds and remedies.can_mend(problem)] == []


def test_each_remedy_alone_takes_its_problem_away(sample: Resolution) -> None:
    for problem in engine.check(sample, DIRECTORIES):
        if remedies.can_mend(problem):
            after = remedies.mend(sample, problem)
            assert after != sample
            assert problem not in engine.check(after, DIRECTORIES)


def test_mending_changes_nothing_else(sample: Resolution) -> None:
    [problem] = [
        one for one in engine.check(sample, DIRECTORIES) if one.rule == "people-first" and one.suggestion
    ]
    before, after = texts(sample), texts(remedies.mend(sample, problem))
    assert {place for place in before if before[place] != after[place]} == {"items[1].actions[3]"}


def only(rule: str, **changes: Any) -> tuple[Resolution, Problem]:
    [problem] = problems(rule, **changes)
    return changed(**changes), problem


def test_a_stale_problem_is_left_alone() -> None:
    paper, problem = only("double-space", **finding("Два  пробела."))
    edited = replace(paper, findings=(Paragraph("Уже другой текст."),))
    assert remedies.mend(edited, problem) == edited
    assert remedies.mend(replace(paper, findings=()), problem).findings == ()


def test_a_name_beside_a_signature_is_mended() -> None:
    signed = (Signature("Председатель комиссии", "Г.  Джапарова "),)
    found = problems("double-space", signatures=signed) + problems("space-at-edge", signatures=signed)
    after = remedies.mend_all(changed(signatures=signed), found)
    assert after.signatures == (Signature("Председатель комиссии", "Г. Джапарова"),)


def test_requisites_are_mended() -> None:
    found = problems("double-space", place="город  Астана", commissions=("комиссия  города",))
    after = remedies.mend_all(changed(place="город  Астана", commissions=("комиссия  города",)), found)
    assert (after.place, after.commissions) == ("город Астана", ("комиссия города",))


def test_an_empty_paragraph_goes() -> None:
    paper, problem = only("empty-text", **finding(" "))
    assert remedies.mend(paper, problem).findings == ()
    kept = changed(items=(Item("", actions=(Paragraph("провести анализ"),)),))
    [problem] = problems("empty-text", items=kept.items)
    assert remedies.mend(kept, problem) == kept


def test_three_actions_in_one_become_three() -> None:
    text = "провести анализ, принять меры, усилить контроль"
    paper = changed(**action(text))
    after = remedies.mend_all(paper, problems("two-actions-in-one", **action(text)))
    assert [one.text for one in after.items[0].actions][:3] == [
        "провести анализ",
        "принять меры",
        "усилить контроль",
    ]


def test_the_first_action_stands_by_itself() -> None:
    given_item = item(f"Рекомендовать {BODY} продолжить работу", "усилить контроль", inline=True)
    paper, problem = only("list-without-colon", **given_item)
    after = remedies.mend(paper, problem).items[0]
    assert (after.text, after.inline) == (f"Рекомендовать {BODY}", False)
    assert [one.text for one in after.actions] == ["продолжить работу", "усилить контроль"]


def test_a_quotation_is_not_mended_unasked() -> None:
    [quoted] = problems("straight-quotes", **finding('Проект «Дом "Мәміле» принят.'))
    assert quoted.remedy is Remedy.WARN
    [spaces] = problems("double-space", **finding("Проект «Дом  дружбы» принят."))
    assert spaces.remedy is Remedy.AUTO


def test_another_wording_may_be_chosen() -> None:
    [problem] = problems("unknown-word", **finding("Показан фильм «Жумақ»."))
    paper = changed(**finding("Показан фильм «Жумақ»."))
    assert remedies.mend(paper, problem).findings[0].text == "Показан фильм «Жұмақ»."
    chosen = remedies.mend(paper, problem, wording=problem.others[0])
    assert chosen.findings[0].text == f"Показан фильм «{problem.others[0]}»."


@given(resolutions())
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_any_paper_can_be_mended(resolution: Resolution) -> None:
    found = engine.check(resolution, DIRECTORIES)
    for problem in found:
        remedies.mend(resolution, problem)
    remedies.mend_all(resolution, found, tuple(Remedy))


def test_a_place_that_is_gone() -> None:
    _, problem = only("double-space", **action("провести  анализ"))
    assert problem.where.place == Place(Part.ITEMS, 0, 0)
    assert remedies.mend(Resolution(), problem) == Resolution()


def test_numbers_that_follow_an_item_stay_where_they_are() -> None:
    """A reference keeps its characters through a remedy before it and through a division."""
    text = "провести  анализ, исполнить пункт 1 решения"
    start = text.index("1")
    action_text = Paragraph(text, references=(Reference(start, start + 1, "a"),))
    first = replace(changed().items[0], key="a")
    paper = changed(items=(first, Item("Предложить акимату", actions=(action_text,)), changed().items[2]))
    after = remedies.mend_all(paper, engine.check(paper, DIRECTORIES))
    one, two = after.items[1].actions
    assert (one.text, two.text) == ("провести анализ", "исполнить пункт 1 решения")
    [kept] = two.references
    assert two.text[kept.start : kept.end] == "1"
