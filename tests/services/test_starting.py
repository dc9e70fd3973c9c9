"""New papers from patterns and from earlier ones, with the shipped clauses and directories."""

import datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from secretariat_app.domain.act import ActReference
from secretariat_app.domain.clause import ClauseUse, SlotType, SlotValue
from secretariat_app.domain.directory import Directories
from secretariat_app.domain.place import Part
from secretariat_app.domain.references import texts
from secretariat_app.domain.resolution import Item, Paragraph, Resolution, Signature
from secretariat_app.errors import KnownError
from secretariat_app.services import composing, library, receiving, starting
from secretariat_app.services.library import Library
from secretariat_app.services.starting import Carry

TODAY = datetime.date(2023, 2, 1)
KEYS = ("hearing", "execution", "draft-decision", "off-control")
SAMPLE = Path(__file__).parents[2] / "resources" / "example" / "sample.json"


@pytest.fixture(scope="module")
def clauses() -> Library:
    return library.load_library()


@pytest.fixture(scope="module")
def names() -> Directories:
    return library.load_directories()


@pytest.fixture(scope="module")
def sample(clauses: Library, names: Directories) -> Resolution:
    found = receiving.receive(SAMPLE.read_bytes(), clauses, names).resolution
    return replace(found, number="4/2")


def test_the_patterns_come_in_their_order() -> None:
    found = starting.patterns()
    assert tuple(pattern.key for pattern in found) == KEYS
    for pattern in found:
        assert pattern.name.text("ru") != pattern.name.text("kk")
        assert pattern.about.text("en") == pattern.about.ru


@pytest.mark.parametrize("language", ["ru", "kk"])
@pytest.mark.parametrize("key", KEYS)
def test_a_pattern_is_a_paper_with_every_text_linked(
    key: str, language: str, clauses: Library, names: Directories
) -> None:
    paper = starting.from_pattern(key, clauses, names, language=language, date=TODAY)
    assert (paper.language, paper.date, paper.number) == (language, TODAY, None)
    assert paper.title.text
    assert paper.enactment is not None
    assert paper.enactment.text.endswith(":")
    assert paper.signatures
    assert paper.items
    for item in paper.items:
        assert item.text
        assert item.clause is not None
        assert all(action.text and action.clause for action in item.actions)


def test_an_unknown_pattern_is_refused(clauses: Library, names: Directories) -> None:
    with pytest.raises(KnownError):
        starting.from_pattern("hearings", clauses, names)


def test_a_damaged_pattern_is_named(tmp_path: Path) -> None:
    (tmp_path / "wrong.json").write_text('{"order": 1}', encoding="utf-8")
    with pytest.raises(KnownError) as told:
        starting.patterns(tmp_path)
    assert "wrong.json" in str(told.value)


def test_an_earlier_paper_gives_what_is_carried(
    sample: Resolution, clauses: Library, names: Directories
) -> None:
    paper = starting.from_earlier(sample, Carry(), clauses, names, date=TODAY)
    assert (paper.date, paper.number) == (TODAY, None)
    assert paper.title == sample.title
    assert paper.preamble == sample.preamble
    assert paper.findings == sample.findings
    assert [item.text for item in paper.items] == [item.text for item in sample.items]
    assert all(item.deadline is None for item in paper.items)
    assert len(paper.commissions) == 1
    bare = Carry(title=False, preamble=False, items=False, signatures=False)
    paper = starting.from_earlier(sample, bare, clauses, names, date=TODAY)
    assert not paper.title.text
    assert paper.items == ()
    assert paper.commissions


def test_findings_stay_where_they_are_not_wanted(
    sample: Resolution, clauses: Library, names: Directories
) -> None:
    paper = starting.from_earlier(sample, Carry(findings=False), clauses, names, date=TODAY)
    assert paper.findings == ()


def test_a_signature_written_by_hand_stays(sample: Resolution, clauses: Library, names: Directories) -> None:
    own = replace(sample, signatures=(Signature("Депутат", "А. Иванов"),))
    paper = starting.from_earlier(own, Carry(), clauses, names, date=TODAY)
    assert paper.signatures == own.signatures


def test_a_follow_up_is_about_the_earlier_paper(
    sample: Resolution, clauses: Library, names: Directories
) -> None:
    paper = starting.from_earlier(sample, Carry(follow_up=True), clauses, names, date=TODAY)
    assert paper.title.text.startswith("О ходе исполнения постановления постоянной комиссии маслихата")
    assert "от 19 октября 2022 года № 4/2" in paper.title.text
    assert paper.preamble is not None
    assert paper.title.text in paper.preamble.text
    assert paper.items[0].text.startswith("Информацию «О ходе исполнения постановления")
    assert len(paper.items) == len(sample.items)


def test_a_paper_without_anything_can_be_followed_too(clauses: Library, names: Directories) -> None:
    old = Resolution(title=Paragraph("О дорогах"), items=(Item("Принять к сведению"),))
    for carry in (Carry(), Carry(follow_up=True), Carry(requisites=False)):
        paper = starting.from_earlier(old, carry, clauses, names, date=TODAY)
        assert paper.title.text
        assert paper.items[-1].text == "Принять к сведению"


def given_in_title(paper: Resolution, clauses: Library, names: Directories) -> tuple[Resolution, ClauseUse]:
    """The paper with every slot of its title's clause filled, as the form does it."""
    assert paper.title.clause is not None
    clause = clauses.get(paper.title.clause.key)
    values: dict[SlotType, SlotValue] = {
        SlotType.ACT: ActReference("решение", "маслихат города Астаны", datetime.date(2021, 9, 29), "83/12"),
        SlotType.BODY: "ГУ «Управление строительства города Астаны»",
        SlotType.TEXT: "о ходе ремонта",
    }
    slots = {slot.name: values[slot.type] for slot in clause.slots}
    title = composing.paragraph(clause, slots, composing.facts_of(paper, names))
    return composing.refresh(paper, replace(paper, title=title), clauses, names), ClauseUse(clause.key, slots)


@pytest.mark.parametrize("key", KEYS)
def test_what_the_title_was_given_stands_wherever_the_pattern_asks_for_it(
    key: str, clauses: Library, names: Directories
) -> None:
    """The same name, type and case in a clause of the pattern ask for the same fact."""
    paper, use = given_in_title(starting.from_pattern(key, clauses, names), clauses, names)
    title = clauses.get(use.key)
    asked = 0
    for place, paragraph in texts(paper):
        if place.part is Part.TITLE or paragraph.clause is None:
            continue
        for slot in clauses.get(paragraph.clause.key).slots:
            same = title.slot(slot.name)
            cased = slot.type is SlotType.TEXT and same is not None and slot.case != same.case
            if same is None or same.type is not slot.type or cased:
                continue
            asked += 1
            facts = composing.facts_of(paper, names)
            own = composing.fill(clauses.get(paragraph.clause.key), paragraph.clause.slots, facts)
            assert slot.name not in own.blanks
            assert paragraph.text == own.text
            assert slot.name not in paragraph.clause.slots  # it is not there twice
    assert asked or key == "execution"


def test_every_link_to_the_title_leads_to_the_same_kind_of_slot(clauses: Library) -> None:
    for clause in clauses.clauses:
        for slot in clause.slots:
            for key in slot.as_in:
                same = clauses.get(key).slot(slot.name)
                assert same is not None
                assert same.type is slot.type
                assert slot.type is not SlotType.TEXT or same.case == slot.case


def test_what_came_from_the_title_stays_when_the_title_is_written_by_hand(
    clauses: Library, names: Directories
) -> None:
    paper, _ = given_in_title(starting.from_pattern("hearing", clauses, names), clauses, names)
    assert paper.preamble is not None
    assert "строительства города Астаны» о ходе ремонта" in paper.preamble.text
    free = composing.refresh(paper, replace(paper, title=Paragraph("О ремонте")), clauses, names)
    assert free.preamble is not None
    assert free.preamble.text == paper.preamble.text
    assert free.preamble.clause is not None
    assert free.preamble.clause.slots["предмет"] == "о ходе ремонта"
    assert free.items[0].text == paper.items[0].text


def test_a_paper_of_before_with_its_blank_takes_the_fact_with_the_next_change(
    clauses: Library, names: Directories
) -> None:
    full, use = given_in_title(starting.from_pattern("draft-decision", clauses, names), clauses, names)
    empty = starting.from_pattern("draft-decision", clauses, names)
    old = replace(full, items=empty.items)  # its items have blanks where they now take the title's words
    assert "________" in old.items[0].text
    clause = clauses.get(use.key)
    title = composing.paragraph(clause, {"название": "Иное"}, composing.facts_of(old, names))
    now = composing.refresh(old, replace(old, title=title), clauses, names)
    assert "«Иное»" in now.items[0].text
