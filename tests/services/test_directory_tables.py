"""The directories as a table: out and in again, what it would change, and what it refuses."""

import csv
import datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from secretariat_app.domain.directory import Directories, Entry, Kind, Name
from secretariat_app.errors import KnownError
from secretariat_app.services import directories, keeping
from secretariat_app.services.directory_tables import COLUMNS, read_table, write_table

POLICY = "body.internal-policy"


def table(tmp_path: Path, text: str, encoding: str = "utf-8") -> Path:
    file = tmp_path / "names.csv"
    file.write_text(text, encoding=encoding)
    return file


def test_what_was_written_changes_nothing_when_it_is_read(tmp_path: Path, directories: Directories) -> None:
    file = tmp_path / "names.csv"
    assert write_table(directories, file) == sum(len(entry.names) for entry in directories.entries)
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    assert read_table(file, directories) == ()


def test_a_table_of_names_alone_gets_its_forms_by_rule(tmp_path: Path, directories: Directories) -> None:
    file = table(tmp_path, "Вид,Им,Атау\nорган,Управление садов,Бақтар басқармасы\n")
    [new] = read_table(file, directories)
    assert new.was is None
    assert new.entry.kind is Kind.BODY
    assert new.entry.names[0].form("ru", "дат") == "Управлению садов"
    assert new.entry.names[0].form("kk", "барыс") == "Бақтар басқармасына"


def test_a_line_with_a_new_day_adds_a_name(tmp_path: Path, directories: Directories) -> None:
    text = f"ключ;вид;им;с;дат\n{POLICY};орган;Управление развития;2025-02-01;Управлению по развитию\n"
    [changed] = read_table(table(tmp_path, text), directories)
    was = directories.entry(POLICY)
    assert changed.was == was
    assert was is not None
    assert changed.entry.names[:-1] == was.names
    assert changed.entry.names[-1].valid_from == datetime.date(2025, 2, 1)
    assert changed.entry.names[-1].form("ru", "дат") == "Управлению по развитию"
    assert changed.entry.names[-1].form("ru", "род") == "Управления развития"


def test_a_line_with_a_known_day_changes_that_name(tmp_path: Path, directories: Directories) -> None:
    was = directories.entry(POLICY)
    assert was is not None
    old = was.names[0]
    words = f"{old.nominative('ru')};{old.nominative('kk')}"
    text = f"ключ;вид;им;атау;с;по;источник\n;орган;{words};23.03.2019;;приказ\n"
    [changed] = read_table(table(tmp_path, text), directories)
    assert changed.entry == replace(was, names=(replace(old, valid_to=None, source="приказ"), *was.names[1:]))


def test_a_cell_is_never_a_formula(tmp_path: Path) -> None:
    name = Name(ru={"им": "=HYPERLINK(1)"}, source="+7")
    known = Directories((Entry("body.own", Kind.BODY, (name,)),))
    file = tmp_path / "names.csv"
    write_table(known, file)
    with file.open(encoding="utf-8-sig", newline="") as opened:
        [row] = list(csv.DictReader(opened, delimiter=";"))
    assert tuple(row) == COLUMNS
    assert (row["им"], row["источник"]) == ("'=HYPERLINK(1)", "'+7")
    assert read_table(file, known) == ()


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("имя\nСады\n", {"column": "вид"}),
        ("вид\nорган\n", {"column": "им"}),
        ("вид;им\nсад;Сады\n", {"line": 2, "found": "сад"}),
        ("вид;им\nорган;Сады\nорган;\n", {"line": 3}),
        ("вид;им;с\nорган;Сады;31.02.2024\n", {"line": 2, "found": "31.02.2024"}),
        (f"ключ;вид;им\n{POLICY};город;Сады\n", {"line": 2, "key": POLICY}),
        ("", {"column": "вид"}),
    ],
)
def test_a_mistake_is_named_with_its_line(
    tmp_path: Path, directories: Directories, text: str, facts: dict[str, object]
) -> None:
    with pytest.raises(KnownError) as refused:
        read_table(table(tmp_path, text), directories)
    assert facts.items() <= refused.value.facts.items()


def test_other_letters_are_refused(tmp_path: Path, directories: Directories) -> None:
    with pytest.raises(KnownError):
        read_table(table(tmp_path, "вид;им\nорган;Сады\n", "cp1251"), directories)


def test_a_table_is_kept_whole_or_not_at_all(archive_path: Path) -> None:
    one = Entry("body.one", Kind.BODY, (Name(ru={"им": "ГУ «Сады»"}),))
    same = replace(one, key="body.two")
    with keeping.open_archive(archive_path) as archive:
        with pytest.raises(KnownError):
            directories.save_entries(archive, [one, same])
        assert directories.read(archive).revisions == {}
        held = directories.save_entries(archive, [one, replace(same, names=(Name(ru={"им": "Парк"}),))])
        assert held.revisions == {"body.one": 1, "body.two": 1}
