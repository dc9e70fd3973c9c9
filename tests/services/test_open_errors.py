"""The gate: what keeps a paper of the archive from being ready, by what its office and its author settled."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from secretariat_app.domain.directory import Directories
from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.resolution import Paragraph
from secretariat_app.proofing.office import Office
from secretariat_app.services import checking, keeping, mending, rule_settings, signing, spelling
from secretariat_app.storage.archive import Archive
from tests.services.signable import signable

BLANK = replace(
    signable("О дорогах"), number="5", findings=(Paragraph("Управление отчиталось за {период} полностью."),)
)


@pytest.fixture
def archive(archive_path: Path) -> Iterator[Archive]:
    with keeping.open_archive(archive_path) as opened:
        yield opened


def test_the_refusal_says_which_errors_are_open(archive: Archive, directories: Directories) -> None:
    made = archive.create(BLANK)
    with pytest.raises(checking.NotReady) as refused:
        signing.make_ready(archive, made.id, made.revision, directories)
    assert [problem.found for problem in refused.value.problems] == ["{период}"]
    assert archive.read(made.id).status is Status.DRAFT


def test_an_error_that_was_ignored_in_the_paper_opens_the_gate(
    archive: Archive, directories: Directories
) -> None:
    (problem,) = checking.open_errors(archive, BLANK, directories)
    made = archive.create(mending.ignore_here(BLANK, problem))
    assert signing.make_ready(archive, made.id, made.revision, directories).status is Status.READY


def test_the_office_decides_what_an_error_is(archive: Archive, directories: Directories) -> None:
    (problem,) = checking.open_errors(archive, BLANK, directories)
    rule_settings.save(archive, Office(severities={problem.rule: "warning"}))
    assert not checking.open_errors(archive, BLANK, directories)
    rule_settings.save(archive, Office(switched={problem.rule: False}))
    assert not checking.open_errors(archive, BLANK, directories)


def test_the_words_of_the_office_are_known_to_the_check(archive: Archive, directories: Directories) -> None:
    paper = replace(signable("О дорогах"), findings=(Paragraph("Работает новый бурколат в городе."),))
    unknown = [one.found for one in checking.check(paper, directories, checking.tools(directories, archive))]
    assert "бурколат" in unknown
    spelling.change_words(archive, ["бурколат"])
    known = [one.found for one in checking.check(paper, directories, checking.tools(directories, archive))]
    assert "бурколат" not in known
