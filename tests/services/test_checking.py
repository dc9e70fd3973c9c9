"""Checking as the window and the command line ask for it."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from secretariat_app.domain import interchange
from secretariat_app.domain.resolution import Resolution
from secretariat_app.proofing import ignoring
from secretariat_app.services import checking, library


@pytest.fixture
def sample(samples: Path) -> Resolution:
    return interchange.read((samples / "resolution_2022-10-19.json").read_bytes())


def test_bare_checking_loads_nothing(sample: Resolution) -> None:
    found = checking.check(sample, library.load_directories())
    assert "unknown-word" not in {problem.rule for problem in found}


def test_with_its_tools_it_looks_words_up(sample: Resolution) -> None:
    directories = library.load_directories()
    found = checking.check(sample, directories, checking.tools(directories))
    assert "unknown-word" in {problem.rule for problem in found}


def test_what_is_ignored_is_neither_shown_nor_mended(sample: Resolution) -> None:
    directories = library.load_directories()
    [word] = [one for one in checking.check(sample, directories) if one.rule == "letter-yo"]
    left = replace(sample, ignored=(ignoring.here(word, sample),))
    assert word not in checking.check(left, directories)
    assert "путём" in checking.mended(left, directories).items[1].actions[2].text
    assert "путем" in checking.mended(sample, directories).items[1].actions[2].text


def test_every_message_is_said_in_both_languages(sample: Resolution) -> None:
    directories = library.load_directories()
    for problem in checking.check(sample, directories, checking.tools(directories)):
        said = {language: checking.message(problem, language) for language in ("ru", "kk", "en")}
        assert len(set(said.values())) == 3, said
        assert "{" not in "".join(said.values())


def test_what_export_puts_in_is_listed(sample: Resolution) -> None:
    listed = checking.typography_on_export(sample)
    assert {change.put for _, change in listed} == {"\u00a0"}
    assert ("findings[2]", 175) in {(str(place), change.start) for place, change in listed}
