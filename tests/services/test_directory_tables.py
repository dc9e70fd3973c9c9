"""The directories as a table: out and in again, what it would change, and what it refuses."""

import csv
import datetime
import io
from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest
from msgspec.structs import replace

from secretariat_app.documents.tables_out import xlsx_table
from secretariat_app.domain.directory import Directories, Entry, Kind, Name, Role, Spelling
from secretariat_app.errors import KnownError
from secretariat_app.services import directories, keeping
from secretariat_app.services.directory_columns import COLUMNS
from secretariat_app.services.directory_differences import differences
from secretariat_app.services.directory_tables import Incoming, Reading, read_table, write_table

POLICY = "body.internal-policy"
LAW = "commission.law-and-order"
CELL = str | int | float | bool | datetime.datetime | None


def table(tmp_path: Path, text: str, encoding: str = "utf-8") -> Path:
    file = tmp_path / "names.csv"
    file.write_bytes(text.encode(encoding))
    return file


def workbook(tmp_path: Path, *rows: Sequence[CELL]) -> Path:
    """What a user saves in Excel."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    file = tmp_path / "names.xlsx"
    book.save(file)
    return file


def one(reading: Reading) -> Incoming:
    assert reading.refused == ()
    [incoming] = reading.incoming
    return incoming


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_what_was_written_changes_nothing_when_it_is_read(
    tmp_path: Path, directories: Directories, ending: str
) -> None:
    file = tmp_path / f"names{ending}"
    lines = write_table(directories, file)
    assert lines >= sum(len(entry.names) for entry in directories.entries)
    reading = read_table(file, directories)
    assert (reading.incoming, reading.refused, reading.unknown_columns) == ((), (), ())
    assert reading.lines == lines


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_a_table_makes_the_same_directories_of_none(
    tmp_path: Path, directories: Directories, ending: str
) -> None:
    """Names, forms, days, relations and roles: everything goes through a table."""
    file = tmp_path / f"names{ending}"
    write_table(directories, file)
    made = [incoming.entry for incoming in read_table(file, Directories()).incoming]
    assert sorted(made, key=lambda entry: entry.key) == sorted(
        directories.entries, key=lambda entry: entry.key
    )


def test_a_table_of_names_alone_gets_its_forms_by_rule(tmp_path: Path, directories: Directories) -> None:
    file = table(tmp_path, "Вид,Им,Атау\nорган,Управление садов,Бақтар басқармасы\n")
    new = one(read_table(file, directories))
    assert (new.was, new.entry.kind, new.lines) == (None, Kind.BODY, (2,))
    assert new.entry.names[0].form("ru", "дат") == "Управлению садов"
    assert new.entry.names[0].form("kk", "барыс") == "Бақтар басқармасына"


def test_a_line_with_a_new_day_adds_a_name(tmp_path: Path, directories: Directories) -> None:
    text = f"ключ;вид;им;с;дат\n{POLICY};орган;Управление развития;2025-02-01;Управлению по развитию\n"
    changed = one(read_table(table(tmp_path, text), directories))
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
    changed = one(read_table(table(tmp_path, text), directories))
    assert changed.entry == replace(was, names=(replace(old, valid_to=None, source="приказ"), *was.names[1:]))


def test_empty_cells_and_columns_that_are_not_there_take_nothing_away(
    tmp_path: Path, directories: Directories
) -> None:
    was = directories.entry(POLICY)
    assert was is not None
    words = was.names[0].nominative("ru")
    file = table(tmp_path, f"вид;им;атау;источник;город\nорган;{words};;;\n")
    assert read_table(file, directories).incoming == ()


def test_every_way_to_write_a_body_comes_in(tmp_path: Path, directories: Directories) -> None:
    head = "вид;наименование;полное наименование;аббревиатура;ОПФ;входит в;город"
    row = (
        "орган;ГУ «Управление садов»;государственное учреждение «Управление садов»;УС;"
        "государственное учреждение;акимат города Астаны;город Астана"
    )
    new = one(read_table(table(tmp_path, f"{head}\n{row}\n"), directories)).entry
    name = new.names[0]
    assert name.spelt(Spelling.FULL, "ru")["дат"] == "государственному учреждению «Управление садов»"
    assert name.spelt(Spelling.ABBREVIATION, "ru") == {"им": "УС"}
    assert (new.parent, new.city) == ("body.akimat", "city.astana")


def test_the_members_of_a_commission_come_in_line_by_line(tmp_path: Path, directories: Directories) -> None:
    commission = directories.entries[[entry.key for entry in directories.entries].index(LAW)]
    name = commission.name_on(None).nominative("ru")
    file = workbook(
        tmp_path,
        ["Вид", "ФИО", "Комиссия", "Должность", "В комиссии с", "В комиссии по"],
        ["депутат", "Ахметов Ерлан Серікұлы", name, "Председатель", datetime.datetime(2023, 3, 19), None],
        ["депутат", "Ахметов Ерлан Серікұлы", "постоянная комиссия садов", "член", None, None],
        ["депутат", "Омарова Әсел", name, "секретарь комиссии", "20.03.2023", 45291],
    )
    reading = read_table(file, directories)
    chair, secretary = (incoming.entry for incoming in reading.incoming)
    assert chair.roles == (Role("chair", LAW, datetime.date(2023, 3, 19)),)
    assert secretary.roles == (
        Role("secretary", LAW, datetime.date(2023, 3, 20), datetime.date(2023, 12, 31)),
    )
    [refused] = reading.refused
    assert (refused.line, refused.problem.facts["found"]) == (3, "постоянная комиссия садов")


def test_what_excel_makes_of_a_file_comes_in(tmp_path: Path, directories: Directories) -> None:
    """A heading above, empty rows, columns moved and called otherwise, days as days or as numbers."""
    file = workbook(
        tmp_path,
        ["Список органов на 2025 год"],
        [],
        ["Источник", "Действует с", "НАИМЕНОВАНИЕ (рус.)", "примечание", "Вид", "Действует по", "Проверено"],
        [],
        ["приказ № 5", datetime.datetime(2025, 1, 1), ' ГУ "Управление  садов"', 7, "Орган", 46022.0, True],
        [None, None, None, None, None, None, None],
        [2025, "1 февраля 2025 года", "Управление\nпарков", None, "ОРГАН", "31.12.25", False],
    )
    reading = read_table(file, directories)
    assert reading.refused == ()
    assert reading.unknown_columns == ("примечание",)
    gardens, parks = (incoming.entry.names[0] for incoming in reading.incoming)
    assert gardens.nominative("ru") == "ГУ «Управление садов»"
    assert (gardens.valid_from, gardens.valid_to) == (datetime.date(2025, 1, 1), datetime.date(2025, 12, 31))
    assert gardens.kk_confirmed
    assert parks.nominative("ru") == "Управление парков"
    assert (parks.valid_from, parks.valid_to) == (datetime.date(2025, 2, 1), datetime.date(2025, 12, 31))
    assert (parks.source, parks.kk_confirmed) == ("2025", False)
    assert [incoming.lines for incoming in reading.incoming] == [(5,), (7,)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251", "utf-16"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_any_csv_of_a_spreadsheet_comes_in(
    tmp_path: Path, directories: Directories, encoding: str, delimiter: str
) -> None:
    written = io.StringIO(newline="")
    rows = [["вид", "им", "источник"], ["орган", "ГУ «Управление садов, парков; скверов»", 'приказ "1"\nдва']]
    csv.writer(written, delimiter=delimiter).writerows(rows)
    text = written.getvalue()
    if delimiter == ";":
        text = "sep=;\r\n" + text
    new = one(read_table(table(tmp_path, text, encoding), directories))
    assert new.entry.names[0].nominative("ru") == "ГУ «Управление садов, парков; скверов»"
    assert new.entry.names[0].source == "приказ «1» два"


def test_kazakh_letters_that_a_save_has_lost_are_told(tmp_path: Path, directories: Directories) -> None:
    text = "вид;им;атау\nорган;Управление садов;Ба?тар бас?армасы\nорган;Управление парков;\n"
    reading = read_table(table(tmp_path, text, "cp1251"), directories)
    assert [(told.line, told.problem.facts["found"]) for told in reading.refused] == [
        (2, "Ба?тар бас?армасы")
    ]
    assert [incoming.lines for incoming in reading.incoming] == [(3,)]


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_a_cell_is_never_a_formula(tmp_path: Path, ending: str) -> None:
    name = Name(ru={"им": "=HYPERLINK(1)"}, source="+7")
    known = Directories((Entry("body.own", Kind.BODY, (name,)),))
    file = tmp_path / f"names{ending}"
    write_table(known, file)
    if ending == ".csv":
        with file.open(encoding="utf-8-sig", newline="") as opened:
            [row] = list(csv.DictReader(opened, delimiter=";"))
        assert tuple(row) == COLUMNS
        assert (row["им"], row["источник"]) == ("'=HYPERLINK(1)", "'+7")
    else:
        sheet = openpyxl.load_workbook(file).active
        assert sheet is not None
        assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
    assert read_table(file, known).incoming == ()


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("имя\nСады\n", "вид"),
        ("вид\nорган\n", "им"),
        ("", "вид"),
        ("\n\n;;\n", "вид"),
    ],
)
def test_a_table_without_the_columns_that_are_needed_is_none(
    tmp_path: Path, directories: Directories, text: str, column: str
) -> None:
    with pytest.raises(KnownError) as refused:
        read_table(table(tmp_path, text), directories)
    assert refused.value.facts["column"] == column


@pytest.mark.parametrize(
    ("line", "facts"),
    [
        ("сад;Сады;;;", {"found": "сад"}),
        ("орган;;;;", {}),
        ("орган;Сады;31.02.2024;;", {"found": "31.02.2024", "column": "с"}),
        ("орган;Сады;31 февраля 2024;;", {"found": "31 февраля 2024"}),
        ("орган;Сады;02.02.2024;01.02.2024;", {"name": "Сады"}),
        (f"город;Сады;;;{POLICY}", {"key": POLICY}),
        ("орган;#ССЫЛКА!;;;", {"found": "#ССЫЛКА!"}),
        ("орган;акимат города Астаны;;;body.new", {"name": "акимат города Астаны"}),
    ],
)
def test_a_line_that_cannot_be_taken_is_told_and_the_others_come_in(
    tmp_path: Path, directories: Directories, line: str, facts: dict[str, object]
) -> None:
    text = f"вид;им;с;по;ключ\nорган;Парки;;;\n{line}\nорган;Скверы;;;\n"
    reading = read_table(table(tmp_path, text), directories)
    assert [incoming.lines for incoming in reading.incoming] == [(2,), (4,)]
    [told] = reading.refused
    assert told.line == 3
    assert facts.items() <= told.problem.facts.items()


def test_what_would_change_is_told_field_by_field(tmp_path: Path, directories: Directories) -> None:
    was = directories.entry(POLICY)
    assert was is not None
    words = was.names[1].nominative("ru")
    text = f"вид;им;с;по;дат;сокращение\nорган;{words};17.09.2022;31.12.2024;Управлению ВП;УВП\n"
    changed = one(read_table(table(tmp_path, text), directories))
    assert [(one.what, one.was, one.now) for one in differences(changed, directories)] == [
        ("дат", words, "Управлению ВП"),
        ("по", "", "31.12.2024"),
        ("сокращение", "", "УВП"),
    ]
    new = Incoming(Entry("x", Kind.BODY, (Name(ru={"им": "А"}, valid_from=datetime.date(2025, 1, 2)),)), None)
    assert [(one.what, one.now) for one in differences(new, directories)] == [
        ("им", "А"),
        ("с", "02.01.2025"),
    ]


def test_a_table_is_kept_whole_or_not_at_all(archive_path: Path) -> None:
    first = Entry("body.one", Kind.BODY, (Name(ru={"им": "ГУ «Сады»"}),))
    same = replace(first, key="body.two")
    with keeping.open_archive(archive_path) as archive:
        with pytest.raises(KnownError):
            directories.save_entries(archive, [first, same])
        assert directories.read(archive).revisions == {}
        held = directories.save_entries(archive, [first, replace(same, names=(Name(ru={"им": "Парк"}),))])
        assert held.revisions == {"body.one": 1, "body.two": 1}


def test_a_sheet_of_thousands_of_names_is_read(tmp_path: Path, directories: Directories) -> None:
    rows = [["орган", f"ГУ «Управление № {number}»"] for number in range(3_000)]
    file = tmp_path / "names.xlsx"
    file.write_bytes(xlsx_table(["вид", "им"], rows, "Имена"))
    assert len(read_table(file, directories).incoming) == 3_000


def test_a_post_is_asked_of_persons_in_a_commission_alone(tmp_path: Path, directories: Directories) -> None:
    """A list of bodies may say who leads them; a list of people may say what they do elsewhere."""
    head = "вид;наименование;должность;комиссия"
    text = f"{head}\nорган;Управление садов;директор;\nлицо;Ахметов Ерлан;инженер;\n"
    reading = read_table(table(tmp_path, text), directories)
    assert reading.refused == ()
    assert [incoming.entry.roles for incoming in reading.incoming] == [(), ()]
    name = directories.of(Kind.COMMISSION)[0].name_on(None).nominative("ru")
    wrong = read_table(table(tmp_path, f"{head}\nлицо;Ахметов Ерлан;инженер;{name}\n"), directories)
    assert [told.problem.facts["found"] for told in wrong.refused] == ["инженер"]
