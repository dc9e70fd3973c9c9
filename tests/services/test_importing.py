"""A folder of old papers comes into the archive: each once, with its file; bad ones one line each."""

import contextlib
import json
import sqlite3
import zipfile
from collections import Counter
from collections.abc import Generator, Iterator
from pathlib import Path

import msgspec
import pytest

from secretariat_app.documents.make import make_docx
from secretariat_app.documents.old_papers.returned import changes, taken_over
from secretariat_app.documents.old_papers.source import Limits
from secretariat_app.domain import interchange
from secretariat_app.domain.resolution import Resolution
from secretariat_app.errors import KnownError
from secretariat_app.services import importing, keeping
from secretariat_app.services.importing import Taken
from secretariat_app.services.library import load_directories, load_library
from secretariat_app.storage import originals
from secretariat_app.storage.archive import Archive, open_archive
from tests.documents.old_papers.package import document, packed, paragraph
from tests.documents.old_papers.typists import TYPISTS
from tests.documents.old_papers.values import VALUES, sample


@pytest.fixture
def archive(archive_path: Path) -> Iterator[Archive]:
    with contextlib.closing(open_archive(archive_path)) as opened:
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "старые бумаги"
    made.mkdir()
    return made


def put(folder: Path, name: str, typist: str, value: str = "sample") -> Path:
    extension, data = TYPISTS[typist](VALUES[value])
    file = folder / f"{name}{extension}"
    file.write_bytes(data)
    return file


def taken(archive: Archive, *paths: Path, **options: object) -> dict[str, Taken]:
    return {Path(one.path).name: one for one in importing.run(archive, paths, **options)}  # type: ignore[arg-type]


def test_the_sample_is_kept_as_its_json_with_its_file(archive: Archive, samples: Path) -> None:
    file = samples / "resolution_2022-10-19.original.txt"
    [one] = importing.run(archive, [file])
    assert (one.outcome, one.issues, one.done, one.total) == ("imported", (), 1, 1)
    assert one.id is not None
    assert interchange.write(keeping.read(archive, one.id).resolution) == sample()
    original = originals.read(archive, one.id)
    assert (original.name, original.data) == (file.name, file.read_bytes())
    record = json.loads(original.recognised)
    assert {part["part"] for part in record["parts"]} >= {
        "title",
        "date",
        "items[3].actions[0]",
        "signatures[0]",
    }
    assert originals.to_review(archive) == []


def test_the_same_file_and_the_same_words_come_in_once(archive: Archive, folder: Path) -> None:
    put(folder, "1", "spaced_text")
    put(folder, "2", "modern")
    (folder / "3.txt").write_bytes((folder / "1.txt").read_bytes())
    put(folder, "4", "tabbed", "budget")
    first = taken(archive, folder)
    assert Counter(one.outcome for one in first.values()) == {"imported": 2, "duplicate": 2}
    assert len({first[name].id for name in ("1.txt", "2.docx", "3.txt")}) == 1
    put(folder, "5", "broken", "oblast")
    again = taken(archive, folder)
    assert Counter(one.outcome for one in again.values()) == {"duplicate": 4, "imported": 1}
    assert archive.count() == 3


def test_almost_the_same_words_of_one_day_are_to_be_looked_at(archive: Archive, folder: Path) -> None:
    first = put(folder, "1", "bare_text")
    text = first.read_text(encoding="utf-8-sig")
    (folder / "2.txt").write_text(
        text.replace("10 этнолингвистических", "11 этнолингвистических"), encoding="utf-8"
    )
    found = taken(archive, folder)
    assert found["1.txt"].outcome == "imported"
    assert found["2.txt"].outcome in ("imported", "review")
    (folder / "3.txt").write_text(text.replace("реализацию", "исполнение"), encoding="utf-8")
    assert taken(archive, folder / "3.txt")["3.txt"].id is not None


def test_a_doubtful_paper_waits_for_a_person(archive: Archive, folder: Path) -> None:
    file = folder / "бумага.txt"
    file.write_text(
        "ПОСТАНОВЛЕНИЕ\nО дорогах\nПостоянная комиссия ПОСТАНОВИЛА:\n1. Принять к сведению.\n",
        encoding="utf-8",
    )
    one = taken(archive, file)["бумага.txt"]
    assert one.outcome == "review"
    assert {"date", "signatures"} <= {issue.part for issue in one.issues}
    assert originals.to_review(archive) == [one.id]
    originals.reviewed(archive, one.id or 0)
    assert originals.to_review(archive) == []


BAD = {
    "пустой.docx": b"",
    "страница.docx": b"<html><body>x</body></html>",
    "пароль.docx": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
    "рваный.docx": document(paragraph("ПОСТАНОВЛЕНИЕ"))[:-40],
    "бомба.docx": packed({"word/document.xml": "<w>" + " " * 2**21 + "</w>"}),
    "письмо.docx": document(paragraph("Уважаемый коллега!"), paragraph("Направляем материалы.")),
    "не то.json": b"{",
    "  точка. $(rm) 'и' «кавычки».txt": b"\0\1\2\3\4\5",
    "таблица.xlsx": b"PK",
}


def test_bad_files_are_one_line_each_and_the_rest_goes_on(archive: Archive, folder: Path) -> None:
    for name, data in BAD.items():
        (folder / name).write_bytes(data)
    put(folder, "хороший", "layered", "kazakh")
    paths = [*(folder / name for name in BAD), folder / "хороший.docx", folder / "нет такого.docx"]
    found = {Path(one.path).name: one for one in importing.run(archive, paths, limits=Limits(part=2**20))}
    assert found.pop("хороший.docx").outcome == "imported"
    assert set(found) == {*BAD, "нет такого.docx"}
    for one in found.values():
        assert one.outcome == "failed"
        assert isinstance(one.error, KnownError)
        assert "\n" not in str(one.error)
    assert archive.count() == 1


def test_json_lines_come_in_line_by_line(archive: Archive, folder: Path) -> None:
    file = folder / "все.jsonl"
    lines = [json.dumps(VALUES[name], ensure_ascii=False) for name in ("budget", "kazakh")]
    file.write_text("\n".join([lines[0], "", "{broken", lines[1], lines[0]]), encoding="utf-8")
    found = [(one.line, one.outcome) for one in importing.run(archive, [file])]
    assert found == [(1, "imported"), (3, "failed"), (4, "imported"), (5, "duplicate")]


def exported(value: Resolution, folder: Path) -> Path:
    file = folder / "наше.docx"
    file.write_bytes(make_docx(value, "resolution_ru"))
    return file


def test_an_exported_paper_is_known_again(archive: Archive, folder: Path) -> None:
    value = interchange.read(json.dumps(sample()))
    stored = archive.create(value)
    one = taken(archive, exported(value, folder))["наше.docx"]
    assert (one.outcome, one.id) == ("duplicate", stored.id)


def test_what_was_changed_in_word_is_found_by_words(archive: Archive, folder: Path) -> None:
    value = interchange.read(json.dumps(sample()))
    file = exported(value, folder)
    target = folder / "правлено.docx"
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "word/document.xml":
                data = data.replace("усилить воспитательную".encode(), "ослабить воспитательную".encode())
            new.writestr(name, data)
    one = taken(archive, target)["правлено.docx"]
    assert one.outcome == "review"
    assert [issue.part for issue in one.issues] == ["items[2]"]
    assert one.id is not None
    assert archive.read(one.id).resolution == value
    [change] = json.loads(originals.read(archive, one.id).recognised)["changes"]
    assert [piece for kind, piece in change["words"] if kind != "same"] == ["усилить", "ослабить"]


def test_changes_are_taken_over_one_by_one() -> None:
    before = interchange.read(json.dumps(sample()))
    raw = sample() | {"title": "О другом", "number": "7"}
    raw["items"] = [*raw["items"][:-1]]
    after = interchange.read(json.dumps(raw))
    found = changes(before, after)
    assert [change.place for change in found] == ["number", "title", "items[3]"]
    assert taken_over(before, after, found) == after
    assert taken_over(before, after, found[1:2]) == msgspec.structs.replace(before, title=after.title)
    assert taken_over(before, after, ()) == before


def test_two_processes_take_many_files_and_can_be_stopped(archive: Archive, folder: Path) -> None:
    for place, name in enumerate(VALUES):
        put(folder, f"{place}", "modern", name)
        put(folder, f"{place} снова", "tabbed", name)
    (folder / "мусор.docx").write_bytes(b"PK\x03\x04 nothing")
    running = importing.run(archive, [folder], workers=2)
    assert isinstance(running, Generator)
    next(running)
    running.close()
    before = archive.count()
    found = taken(archive, folder, workers=2)
    outcomes = Counter(one.outcome for one in found.values())
    assert outcomes["failed"] == 1
    assert archive.count() == len(VALUES)
    assert outcomes["imported"] == len(VALUES) - before
    assert max(one.done for one in found.values()) == len(found) == 2 * len(VALUES) + 1


def test_the_report_is_a_table(archive: Archive, folder: Path, tmp_path: Path) -> None:
    put(folder, "1", "modern")
    (folder / "2.docx").write_bytes(b"")
    report = importing.save_report(list(importing.run(archive, [folder])), tmp_path / "отчет.csv")
    rows = report.read_text(encoding="utf-8-sig").splitlines()
    assert rows[0] == "path;line;outcome;id;issues;error"
    assert any("imported" in row for row in rows)
    assert any("empty" in row for row in rows)


def test_clauses_are_found_again_with_their_slots(archive: Archive, folder: Path) -> None:
    identity = taken(archive, put(folder, "1", "layered"))["1.docx"].id or 0
    clauses = importing.clauses_of(archive, identity, load_library(), load_directories())
    found = {one.place: one for one in clauses}
    assert found["items[0]"].clause == "items.take-note"
    assert found["items[1]"].clause == "items.recommend-list"
    assert found["items[1]"].slots == {"адресаты": ("ГУ «Управление внутренней политики города Астаны»",)}
    assert found["preamble"].clause == "preamble.heard-and-discussed"
    assert found["enactment"].clause == "enactment.on-the-above"


def test_a_paper_that_is_deleted_for_good_takes_its_file_along(archive: Archive, folder: Path) -> None:
    one = taken(archive, put(folder, "1", "modern"))["1.docx"]
    with contextlib.closing(sqlite3.connect(archive.file)) as raw:
        raw.execute("PRAGMA foreign_keys = ON")
        raw.execute("DELETE FROM resolutions WHERE id = ?", (one.id,))
        raw.commit()
        assert raw.execute("SELECT count(*) FROM originals").fetchone() == (0,)


@pytest.mark.slow
@pytest.mark.parametrize("extension", ["doc", "rtf", "odt"])
def test_old_formats_come_in_through_libreoffice(
    archive: Archive, folder: Path, extension: str, soffice: object
) -> None:
    assert callable(soffice)
    file = put(folder, "бумага", "tabbed", "budget")
    old = folder / f"старая.{extension}"
    old.write_bytes(soffice(file, extension).read_bytes())
    one = taken(archive, old)[old.name]
    assert one.outcome == "imported", one
    assert interchange.write(archive.read(one.id or 0).resolution) == VALUES["budget"]
    assert originals.read(archive, one.id or 0).data == old.read_bytes()


def test_without_libreoffice_a_sentence_says_what_to_install(
    archive: Archive, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("secretariat_app.documents.old_papers.converters._PLACES", ())
    monkeypatch.setenv("PATH", str(folder))
    (folder / "старая.rtf").write_bytes(b"{\\rtf1 x}")
    one = taken(archive, folder / "старая.rtf")["старая.rtf"]
    assert one.outcome == "failed"
    assert "install LibreOffice" in str(one.error)
