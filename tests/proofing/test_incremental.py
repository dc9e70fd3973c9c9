"""The check after a key: one paragraph's own rules, put among what was known of the rest."""

from pathlib import Path

import pytest

from secretariat_app.domain import interchange
from secretariat_app.domain.editing import with_paragraph
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Paragraph, Resolution
from secretariat_app.proofing import engine
from secretariat_app.proofing.rule import Scope
from tests.proofing.papers import DIRECTORIES, speller


@pytest.fixture(scope="module")
def sample(samples: Path) -> Resolution:
    return interchange.read((samples / "resolution_2022-10-19.json").read_bytes())


def single(rule: str) -> bool:
    return next(one.scope is Scope.PARAGRAPH for one in engine.rules() if one.key == rule)


def test_each_paragraph_alone_gives_what_the_whole_check_says_of_it(sample: Resolution) -> None:
    whole = engine.check(sample, DIRECTORIES, speller=speller())
    for place in {problem.where.place for problem in whole}:
        alone = engine.check_paragraph(sample, place, DIRECTORIES, speller=speller(), waiting=True)
        assert alone == [one for one in whole if one.where.place == place and single(one.rule)]


def test_what_follows_a_key_is_what_a_whole_check_would_say(sample: Resolution) -> None:
    place = Place(Part.FINDINGS, 0)
    before = engine.check(sample, DIRECTORIES)
    edited = with_paragraph(sample, place, Paragraph("Два  пробела и слово слово."))
    fresh = engine.check_paragraph(edited, place, DIRECTORIES, waiting=True)
    merged = engine.merged(before, place, fresh)
    assert [one.rule for one in merged if one.where.place == place and single(one.rule)] == [
        "double-space",
        "repeated-word",
    ]
    rest = [one for one in before if one.where.place != place]
    assert [one for one in merged if one.where.place != place] == rest


def test_a_key_waits_for_no_dictionary(sample: Resolution) -> None:
    place = Place(Part.ITEMS, 3, 0)
    typed = engine.check_paragraph(sample, place, DIRECTORIES, speller=speller())
    assert "unknown-word" not in {problem.rule for problem in typed}


def test_a_place_that_is_not_there(sample: Resolution) -> None:
    assert engine.check_paragraph(sample, Place(Part.FINDINGS, 99), DIRECTORIES) == []
