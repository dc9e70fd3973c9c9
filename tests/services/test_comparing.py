"""Versions as the window and the command line use them."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from secretariat_app.documents.read_text import paragraphs
from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.resolution import Paragraph, Resolution
from secretariat_app.errors import KnownError
from secretariat_app.services import comparing, keeping
from tests.services.signable import signable

PAPER = Resolution(title=Paragraph("О ремонте дорог"))


def test_an_earlier_version_comes_back_as_a_new_one(archive_path: Path) -> None:
    with keeping.open_archive(archive_path) as archive:
        made = keeping.create(archive, PAPER)
        keeping.save(archive, made.id, 1, replace(PAPER, title=Paragraph("О ремонте мостов")))
        comparing.name_version(archive, made.id, 1, "как было")
        back = comparing.restore_version(archive, made.id, 1)
        assert (back.revision, back.resolution) == (3, PAPER)
        assert [one.name for one in comparing.versions(archive, made.id)] == ["", "", "как было"]
        between = comparing.version(archive, made.id, 2).resolution
        assert len(comparing.compare(between, back.resolution).differing) == 1


def test_a_paper_that_is_no_draft_stays_as_it_is(archive_path: Path) -> None:
    with keeping.open_archive(archive_path) as archive:
        made = keeping.create(archive, signable())
        keeping.save(archive, made.id, 1, signable(number="1"))
        ready = keeping.set_status(archive, made.id, 2, Status.READY)
        with pytest.raises(KnownError):
            comparing.restore_version(archive, made.id, 1)
        assert keeping.read(archive, made.id) == ready


def test_the_comparison_of_two_versions_as_a_word_file(archive_path: Path, tmp_path: Path) -> None:
    with keeping.open_archive(archive_path) as archive:
        made = keeping.create(archive, PAPER)
        after = keeping.save(archive, made.id, 1, replace(PAPER, title=Paragraph("О ремонте мостов")))
    file = comparing.export_comparison(made, after, tmp_path / "сравнение.docx", author="А. Серикова")
    text = "\n".join(paragraphs(file.read_bytes()))
    assert "О ремонте мостов" in text  # what is deleted is no text any more
    with pytest.raises(KnownError):
        comparing.export_comparison(made, after, tmp_path / "сравнение.pdf")
