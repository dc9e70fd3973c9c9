"""The list of found papers as a table or on paper: whole, in its order, nothing in it run as a formula."""

import csv
import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook

from secretariat_app.domain.search import Filters, Order
from secretariat_app.errors import KnownError
from secretariat_app.services import keeping, listing_papers
from secretariat_app.services.listing_papers import Asked, identities, list_page, write_list
from secretariat_app.storage.archive import Archive
from tests.storage.papers import make_paper


@pytest.fixture
def archive(archive_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Archive]:
    """Seven papers, listed three at a time; a title that a spreadsheet would take for a formula."""
    monkeypatch.setattr(listing_papers, "_PAGE", 3)
    with keeping.open_archive(archive_path) as opened:
        for number in range(1, 7):
            opened.create(
                make_paper(f"О дороге {number}", date=datetime.date(2022, 1, number), number=f"{number}")
            )
        opened.create(make_paper("=HYPERLINK(1) <b>", date=datetime.date(2021, 1, 1), language="kk"))
        yield opened


def test_the_whole_answer_is_listed_in_its_order(archive: Archive) -> None:
    assert identities(archive, Asked(order=Order.OLDEST)) == [7, 1, 2, 3, 4, 5, 6]
    assert identities(archive, Asked("дорога", Filters(years=(2022,)), Order.NEWEST)) == [6, 5, 4, 3, 2, 1]
    assert identities(archive, Asked(order=Order.OLDEST, papers=(5, 7, 2))) == [7, 2, 5]


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_a_table_has_values_and_no_formula(archive: Archive, tmp_path: Path, language: str) -> None:
    listed = write_list(archive, Asked(order=Order.OLDEST), tmp_path / "list.xlsx", language)
    assert listed.lines == 7
    sheet = load_workbook(listed.path).worksheets[0]
    assert sheet.max_row == 8
    cell = sheet["C2"]
    assert (cell.value, cell.data_type) == ("=HYPERLINK(1) <b>", "s")
    assert sheet["A3"].value == datetime.datetime(2022, 1, 1)
    assert sheet["E3"].value == {"ru": "Черновик", "kk": "Жоба", "en": "Draft"}[language]


def test_the_same_as_text(archive: Archive, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    listed = write_list(
        archive, Asked(), tmp_path / "list.csv", "ru", progress=lambda done, total: told.append((done, total))
    )
    rows = list(csv.reader(listed.path.read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))
    assert rows[0][:3] == ["Дата", "Номер", "О чём"]
    assert rows[1][:3] == ["06.01.2022", "6", "О дороге 6"]
    assert rows[-1][2] == "'=HYPERLINK(1) <b>"
    assert told == [(3, 7), (6, 7)]


def test_a_list_that_is_stopped_is_not_written(archive: Archive, tmp_path: Path) -> None:
    listed = write_list(archive, Asked(), tmp_path / "list.csv", "ru", cancelled=lambda: True)
    assert listed.stopped
    assert not listed.path.exists()


def test_another_kind_of_file_is_refused(archive: Archive, tmp_path: Path) -> None:
    with pytest.raises(KnownError):
        write_list(archive, Asked(), tmp_path / "list.doc", "ru")


def test_the_printed_list_says_what_it_leaves_out(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    page = list_page(archive, Asked(), "ru")
    assert "Документов: 7" in page
    assert "=HYPERLINK(1) &lt;b&gt;" in page
    monkeypatch.setattr(listing_papers, "MOST_PRINTED", 4)
    page = list_page(archive, Asked("дорога"), "ru")
    assert "Напечатаны только первые 4 из 6 документов." in page
    assert page.count("<tr>") == 5
