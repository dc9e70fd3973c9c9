"""What has been looked at stays quiet, and speaks up again when its own words change."""

from msgspec.structs import replace

from secretariat_app.domain.ignored import Ignored
from secretariat_app.domain.resolution import Paragraph, Resolution
from secretariat_app.proofing import engine, ignoring
from secretariat_app.proofing.rule import Problem
from tests.proofing.papers import CLEAN, DIRECTORIES

_TEXT = "Выделено 19,5 тенге. Создан медиа-центр."


def paper(*texts: str) -> Resolution:
    return replace(CLEAN, findings=tuple(map(Paragraph, texts)))


def found(resolution: Resolution, *ignored: Ignored) -> list[str]:
    return [problem.rule for problem in left(resolution, *ignored) if problem.where.part == "findings"]


def left(resolution: Resolution, *ignored: Ignored) -> list[Problem]:
    return ignoring.remaining(engine.check(resolution, DIRECTORIES), replace(resolution, ignored=ignored))


def of(resolution: Resolution, rule: str) -> Problem:
    return next(problem for problem in left(resolution) if problem.rule == rule)


def test_one_place_is_ignored() -> None:
    before = paper(_TEXT, "Создан медиа-центр школы.")
    here = ignoring.here(of(before, "clerical-habit"), before)
    assert found(before) == ["bare-amount", "clerical-habit", "clerical-habit"]
    assert found(before, here) == ["bare-amount", "clerical-habit"]


def test_a_rule_is_ignored_in_the_whole_paper() -> None:
    before = paper(_TEXT, "Создан медиа-центр школы.")
    assert found(before, ignoring.everywhere(of(before, "clerical-habit"))) == ["bare-amount"]


def test_it_stays_ignored_when_the_paragraph_moves_or_another_sentence_changes() -> None:
    before = paper(_TEXT)
    here = ignoring.here(of(before, "clerical-habit"), before)
    assert found(paper("Работа ведется.", _TEXT), here) == ["bare-amount"]
    assert found(paper("Работа ведется. Создан медиа-центр."), here) == []


def test_it_comes_back_when_its_own_words_change() -> None:
    before = paper(_TEXT)
    here = ignoring.here(of(before, "clerical-habit"), before)
    assert found(paper("Создан новый медиа-центр."), here) == ["clerical-habit"]
