"""An office's settings of the rules: kept, exported, imported; the rules follow them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from secretariat_app.errors import KnownError
from secretariat_app.proofing.office import USUAL, Office, RangeDash, Yo
from secretariat_app.services import checking, keeping, rule_settings
from secretariat_app.services.checking import Severity, Tools
from secretariat_app.storage.archive import Archive
from tests.proofing import clean
from tests.proofing.papers import DIRECTORIES, changed, finding

OFFICE = Office(
    switched={"bare-amount": False, "long-sentence": True},
    severities={"clerical-habit": "error"},
    yo=Yo.ANY,
    range_dash=RangeDash.DASH,
)


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRETARIAT_HOME", str(tmp_path / "home"))


@pytest.fixture
def archive(archive_path: Path) -> Iterator[Archive]:
    with keeping.open_archive(archive_path) as opened:
        yield opened


def test_what_is_saved_is_loaded(archive: Archive, archive_path: Path) -> None:
    assert rule_settings.load(archive) == USUAL
    rule_settings.save(archive, OFFICE)
    with keeping.open_archive(archive_path) as again:
        assert rule_settings.load(again) == OFFICE


def test_settings_of_an_earlier_version_are_taken_over_once(archive: Archive, tmp_path: Path) -> None:
    file = tmp_path / "home" / "data" / "rules.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    rule_settings.export_to(file, OFFICE)
    assert rule_settings.load(archive) == OFFICE
    rule_settings.save(archive, USUAL)
    assert rule_settings.load(archive) == USUAL


def test_a_damaged_file_is_the_usual(archive: Archive, tmp_path: Path) -> None:
    file = tmp_path / "home" / "data" / "rules.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("{", encoding="utf-8")
    assert rule_settings.load(archive) == USUAL


def test_what_is_exported_is_imported(tmp_path: Path) -> None:
    file = tmp_path / "office.json"
    rule_settings.export_to(file, OFFICE)
    assert rule_settings.import_from(file) == OFFICE


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"yo": "э"}',
        '{"colour": 1}',
        '{"switched": {"no-such-rule": true}}',
        '{"severities": {"yo": 1}}',
    ],
)
def test_another_file_is_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "office.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(KnownError):
        rule_settings.import_from(file)


def test_a_folder_that_takes_no_file(tmp_path: Path) -> None:
    with pytest.raises(KnownError):
        rule_settings.export_to(tmp_path / "nowhere" / "office.json", OFFICE)


def rules_on(office: Office, text: str) -> dict[str, Severity]:
    found = checking.check(changed(**finding(text)), DIRECTORIES, Tools(office))
    return {problem.rule: problem.severity for problem in found if problem.where.part == "findings"}


def test_the_rules_follow_the_settings() -> None:
    text = "Таким путём создан медиа-центр на 2022-2024 годы, выделено 19,5 тенге."
    assert rules_on(USUAL, text) == {
        "letter-yo": Severity.INFO,
        "clerical-habit": Severity.WARNING,
        "bare-amount": Severity.WARNING,
    }
    assert rules_on(OFFICE, text) == {"clerical-habit": Severity.ERROR, "dash-in-range": Severity.INFO}


def test_every_rule_has_its_card() -> None:
    cards = {card.key: card for card in rule_settings.cards(OFFICE, "ru")}
    assert not cards["bare-amount"].on
    assert cards["clerical-habit"].severity is Severity.ERROR
    assert all("{" not in card.message for card in cards.values())
    assert sum(card.example is not None for card in cards.values()) >= 55


@pytest.mark.parametrize(
    "card", [card for card in rule_settings.cards(USUAL, "ru") if card.example], ids=lambda card: card.key
)
def test_an_example_shows_its_rule(card: rule_settings.Card) -> None:
    example = card.example
    assert example is not None
    found = {}
    for text in (example.wrong, example.right):
        paragraph = clean.placed(text, example.part, example.language)
        problems = checking.check(paragraph.paper, *clean.known())
        found[text] = {problem.rule for problem in problems if problem.where.place == paragraph.place}
    assert card.key in found[example.wrong]
    assert card.key not in found[example.right]


def test_what_other_settings_would_change() -> None:
    found = {(one.key, one.before, one.after) for one in rule_settings.changes(USUAL, OFFICE, "ru")}
    assert found == {
        ("yo", "е", "ё"),
        ("range_dash", "any", "–"),
        ("bare-amount", "on", "off"),
        ("clerical-habit", "warning", "error"),
    }
    assert rule_settings.changes(OFFICE, OFFICE, "ru") == ()


def test_what_is_usual_is_not_written_down() -> None:
    off = rule_settings.switched(USUAL, "bare-amount", on=False)
    heavy = rule_settings.weighed(off, "bare-amount", Severity.ERROR)
    assert heavy == Office(switched={"bare-amount": False}, severities={"bare-amount": "error"})
    back = rule_settings.switched(heavy, "bare-amount", on=True)
    assert rule_settings.weighed(back, "bare-amount", Severity.WARNING) == USUAL


def test_one_rule_is_switched_for_the_office(archive: Archive) -> None:
    rule_settings.switch(archive, "bare-amount", on=False)
    rule_settings.switch(archive, "clerical-habit", on=False)
    rule_settings.switch(archive, "bare-amount", on=True)
    assert rule_settings.load(archive) == Office(switched={"clerical-habit": False})
