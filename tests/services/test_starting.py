"""New papers from patterns and from earlier ones, with the shipped clauses and directories."""

import datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from secretariat_app.domain.directory import Directories
from secretariat_app.domain.resolution import Item, Paragraph, Resolution, Signature
from secretariat_app.errors import KnownError
from secretariat_app.services import library, receiving, starting
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
