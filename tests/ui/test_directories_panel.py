"""What a secretary does in the directories, through the real window and a real file."""

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from secretariat_app.domain.act import Form, in_form
from secretariat_app.domain.clause import ClauseUse
from secretariat_app.domain.directory import Kind, Name, Spelling
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.record import Stored
from secretariat_app.domain.resolution import Item, Paragraph, Resolution
from secretariat_app.services import composing, directories, drafting, keeping
from secretariat_app.ui.editor import inserting, slot_offers
from secretariat_app.ui.main_window import DIRECTORIES, MainWindow
from secretariat_app.ui.panels.name_line import NameLine
from secretariat_app.ui.panels.names_strip import bands
from tests.ui.conftest import WAIT, idle, write

GARDENS = "Управление садов города Астаны"
OWN_DATIVE = "Управлению садов и парков города Астаны"
OLD = "ГУ «Управление внутренней политики города Нур-Султан»"
NEW = "ГУ «Управление внутренней политики города Астаны»"
BEFORE, AFTER = datetime.date(2022, 9, 16), datetime.date(2022, 9, 17)


@pytest.fixture
def panel(window: MainWindow, qtbot: QtBot) -> Any:
    window.actions_["show_directories"].trigger()
    idle(qtbot, window)
    return window.places.widget(DIRECTORIES)


def overwrite(line: QLineEdit | NameLine, text: str) -> None:
    line.selectAll()
    write(line, text)


def saved(panel: Any, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(panel.form.name.is_ready, timeout=WAIT)
    panel.save_button.click()
    qtbot.waitUntil(lambda: not panel.save_button.isEnabled(), timeout=WAIT)
    idle(qtbot, window)


def add_gardens(panel: Any, window: MainWindow, qtbot: QtBot) -> None:
    panel.add_entry(Kind.BODY)
    write(panel.form.name.words["ru"], GARDENS)
    qtbot.waitUntil(panel.form.name.is_ready, timeout=WAIT)
    overwrite(panel.form.name.forms.lines["ru", "дат"], OWN_DATIVE)
    saved(panel, window, qtbot)


def open_paper(window: MainWindow, qtbot: QtBot, paper: Resolution) -> Any:
    space = window.papers.open_workspace(None, paper)
    idle(qtbot, window)
    return space


def test_a_new_body_with_one_corrected_form_stands_in_three_clauses_in_three_cases(
    panel: Any, window: MainWindow, qtbot: QtBot
) -> None:
    space = open_paper(window, qtbot, Resolution(date=AFTER, title=Paragraph("О садах")))
    add_gardens(panel, window, qtbot)
    known, library = window.context.directories, window.context.library
    assert GARDENS in drafting.body_names(known, AFTER, "ru")
    for key, slots in (
        ("items.recommend", {"адресаты": (GARDENS,)}),
        ("items.take-note-of-information", {"докладчик": GARDENS}),
        ("findings.active-body", {"кто": GARDENS}),
    ):
        step = inserting.put_clause(space.resolution(), None, library.get(key), slots, known)
        space.form.take(step)
    paper = space.resolution()
    assert OWN_DATIVE in paper.items[0].text
    assert "Управления садов города Астаны" in paper.items[1].text
    assert GARDENS in paper.findings[0].text


def test_a_corrected_form_is_marked_and_can_go_back(panel: Any, window: MainWindow, qtbot: QtBot) -> None:
    add_gardens(panel, window, qtbot)
    forms = panel.form.name.forms
    qtbot.waitUntil(lambda: forms.is_own("ru", "дат"), timeout=WAIT)
    assert forms.backs["ru", "дат"].isVisibleTo(forms)
    assert not forms.is_own("ru", "род")
    forms.backs["ru", "дат"].click()
    assert forms.lines["ru", "дат"].text() == "Управлению садов города Астаны"
    assert panel.save_button.isEnabled()
    panel.revert_button.click()
    assert forms.lines["ru", "дат"].text() == OWN_DATIVE


def test_what_was_corrected_stays_when_the_name_is_changed(
    panel: Any, window: MainWindow, qtbot: QtBot
) -> None:
    add_gardens(panel, window, qtbot)
    overwrite(panel.form.name.words["ru"], "Управление парков города Астаны")
    saved(panel, window, qtbot)
    found = window.context.directories.find("Управление парков города Астаны", "ru")
    assert found is not None
    assert found[1].form("ru", "род") == "Управления парков города Астаны"
    assert found[1].form("ru", "дат") == OWN_DATIVE


def test_what_is_not_saved_stays_while_another_entry_is_looked_at(panel: Any) -> None:
    panel.show_key("body.internal-policy")
    write(panel.form.name.source, "приказ")
    panel.show_key("city.astana")
    assert not panel.save_button.isEnabled()
    panel.show_key("body.internal-policy")
    assert "приказ" in panel.form.name.source.text()
    assert panel.save_button.isEnabled()
    assert panel.model.entry(panel.list.currentIndex().row()).title.startswith("• ")
    panel.revert_button.click()
    assert not panel.save_button.isEnabled()


def test_a_renamed_body_has_a_name_before_and_after(panel: Any, window: MainWindow, qtbot: QtBot) -> None:
    panel.show_key("body.internal-policy")
    panel.form.add_name.click()
    overwrite(panel.form.name.words["ru"], "ГУ «Управление общественного развития города Астаны»")
    overwrite(panel.form.name.words["kk"], "«Астана қаласының Қоғамдық даму басқармасы» ММ")
    overwrite(panel.form.name.first.line, "01.02.2025")
    saved(panel, window, qtbot)
    entry = window.context.directories.entry("body.internal-policy")
    assert entry is not None
    assert entry.names[-2].valid_to == datetime.date(2025, 1, 31)
    assert entry.name_on(datetime.date(2025, 1, 31)).nominative("ru") == NEW
    assert "общественного развития" in entry.name_on(datetime.date(2025, 2, 1)).nominative("ru")


def test_undo_brings_the_saved_value_back(panel: Any, window: MainWindow, qtbot: QtBot) -> None:
    panel.show_key("body.internal-policy")
    before = panel.form.entry()
    write(panel.form.name.source, "приказ")
    saved(panel, window, qtbot)
    assert window.context.directories.entry(before.key) != before
    window.bar.remedies()[0].click()
    qtbot.waitUntil(lambda: window.context.directories.entry(before.key) == before, timeout=WAIT)
    idle(qtbot, window)


def test_an_entry_in_use_can_only_be_ended(
    panel: Any, window: MainWindow, qtbot: QtBot, papers: list[Stored]
) -> None:
    addressed = Resolution(items=(Item(f"Просить {NEW}", addressees=(NEW,)),))
    window.context.ask_archive(keeping.create, addressed)
    idle(qtbot, window)
    panel.show_key("body.internal-policy")
    qtbot.waitUntil(lambda: panel.fate.used.text().startswith("1 paper"), timeout=WAIT)
    assert not panel.fate.delete.isEnabled()
    write(panel.fate.last.line, "31.12.2024")
    panel.fate.end.click()
    idle(qtbot, window)
    assert NEW not in drafting.body_names(window.context.directories, datetime.date(2025, 1, 1), "ru")


def test_two_entries_are_merged_and_parted_again(panel: Any, window: MainWindow, qtbot: QtBot) -> None:
    panel.show_key("body.internal-policy")
    panel.fate.other.setCurrentIndex(panel.fate.other.findData("body.youth-policy"))
    panel.fate.merge.click()
    idle(qtbot, window)
    known = window.context.directories
    assert known.entry("body.internal-policy") is None
    found = known.find(OLD, "ru")
    assert found is not None
    assert found[0].key == "body.youth-policy"
    assert panel.form.entry().key == "body.youth-policy"
    panel.undo_last()
    idle(qtbot, window)
    assert window.context.directories == directories.load()


def test_a_person_gets_a_role_for_a_term(panel: Any, window: MainWindow, qtbot: QtBot) -> None:
    panel.add_entry(Kind.PERSON)
    write(panel.form.name.words["ru"], "А. Ахметов")
    panel.form.roles.add.click()
    line = panel.form.roles.lines[0]
    line.post.setCurrentIndex(line.post.findData("chair"))
    line.commission.setCurrentIndex(line.commission.findData("commission.law-and-order"))
    write(line.first.line, "19.03.2023")
    saved(panel, window, qtbot)
    people = window.context.directories.people("commission.law-and-order", datetime.date(2023, 4, 1))
    assert [person.name_on(None).nominative("ru") for person, _ in people] == ["А. Ахметов"]


def test_an_act_is_entered_and_repealed(panel: Any, window: MainWindow, qtbot: QtBot) -> None:
    panel.add_entry(directories.ACT)
    form = panel.act_form
    overwrite(form.kind.lineEdit(), "приказ")
    overwrite(form.body.lineEdit(), "акимат города Астаны")
    write(form.number, "15")
    write(form.repealed.line, "01.02.2024")
    assert form.example.text().splitlines() == [
        "приказ акимата города Астаны № 15",
        "указанный приказ",
        "приказ № 15",
    ]
    panel.save_button.click()
    idle(qtbot, window)
    act = window.context.directories.register[-1]
    assert (act.act.number, act.repealed_on) == ("15", datetime.date(2024, 2, 1))
    assert form.papers.said.text() == "No paper cites it."


def test_papers_that_cite_an_act_are_listed_and_a_click_opens_one(
    panel: Any, window: MainWindow, qtbot: QtBot
) -> None:
    act = window.context.directories.register[0].act
    use = ClauseUse("title.act-progress", {"акт": in_form(act, Form.SHORT)})
    stored = keeping.create(window.context.archive.get(), Resolution(title=Paragraph("О садах", use)))
    panel.show_key(window.context.directories.register[0].key)
    papers = panel.act_form.papers
    qtbot.waitUntil(lambda: papers.list.count() == 1, timeout=WAIT)
    assert "О садах" in papers.list.item(0).text()
    papers.list.setCurrentRow(0)
    qtbot.keyClick(papers.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.papers.workspace() is not None, timeout=WAIT)
    opened = window.papers.workspace().stored()
    assert opened is not None
    assert opened.id == stored.id
    idle(qtbot, window)


@pytest.fixture
def joined(window: MainWindow, qtbot: QtBot) -> Any:
    """A paper of the day before the renaming, by clauses, with a quoted title."""
    known, library = window.context.directories, window.context.library
    paper = drafting.blank_resolution(known, date=BEFORE)
    paper = replace(paper, title=Paragraph("О ходе исполнения решения «О дорогах города Нур-Султан»"))
    item = composing.item(
        library.get("items.recommend"), {"адресаты": (OLD,)}, composing.facts_of(paper, known)
    )
    return open_paper(window, qtbot, replace(paper, items=(item,)))


def test_every_name_follows_the_date_but_not_the_quotations(
    joined: Any, window: MainWindow, qtbot: QtBot
) -> None:
    before = joined.resolution()
    overwrite(joined.form.requisites.date.line, "17.09.2022")
    after = joined.resolution()
    assert after.place == "город Астана"
    assert "города Астаны" in after.commissions[0]
    assert NEW in after.items[0].text
    assert after.items[0].addressees == (NEW,)
    assert after.title == before.title
    bar = joined.names
    assert bar.isVisibleTo(joined)
    assert "город Астана" in bar.text.text()
    bar.more.click()
    assert f"{before.place} → {after.place}" in bar.details.text()
    assert NEW in bar.details.text()
    bar.back.click()
    assert joined.resolution() == replace(before, date=AFTER)
    assert not bar.isVisibleTo(joined)
    joined.undo_stack().undo()
    assert joined.resolution() == after
    while joined.resolution() != before:
        joined.undo_stack().undo()
    assert not bar.isVisibleTo(joined)


def test_an_old_paper_keeps_the_name_of_a_body_that_was_renamed(
    panel: Any, joined: Any, window: MainWindow, qtbot: QtBot
) -> None:
    joined.save()
    idle(qtbot, window)
    kept = joined.stored()
    panel.show_key("body.internal-policy")
    panel.form.add_name.click()
    overwrite(panel.form.name.words["ru"], "ГУ «Управление развития»")
    overwrite(panel.form.name.words["kk"], "«Даму басқармасы» ММ")
    overwrite(panel.form.name.first.line, "01.02.2025")
    saved(panel, window, qtbot)
    assert joined.resolution() == kept.resolution
    overwrite(joined.form.requisites.date.line, "15.09.2022")
    assert OLD in joined.resolution().items[0].text
    assert joined.form.row(Place(Part.ITEMS, 0)).edit.toPlainText() == joined.resolution().items[0].text


def chosen_file(monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(file), ""))


def preview(panel: Any) -> list[str]:
    """The preview of a table as it is read: each line, and what changes below it."""
    told = []
    for row in range(panel.tables.list.topLevelItemCount()):
        item = panel.tables.list.topLevelItem(row)
        told.append(item.text(0))
        for at in range(item.childCount()):
            child = item.child(at)
            told.append(" | ".join(child.text(column) for column in range(3)))
    return told


def test_a_table_is_shown_before_it_is_taken(
    panel: Any, window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "names.csv"
    chosen_file(monkeypatch, file)
    panel.tables.write()
    idle(qtbot, window)
    with file.open("a", encoding="utf-8") as opened:
        opened.write(f";орган;{GARDENS}\n;сад;Сады\n")
    panel.tables.read()
    qtbot.waitUntil(lambda: panel.tables.take.isVisibleTo(panel), timeout=WAIT)
    wrong, new, name, *_forms = preview(panel)
    assert "«сад»" in wrong
    assert (new, name) == (f"new: {GARDENS}", f"им | — | {GARDENS}")
    assert not panel.split.isVisibleTo(panel)
    assert window.context.directories.find(GARDENS, "ru") is None
    panel.tables.take.click()
    idle(qtbot, window)
    assert window.context.directories.find(GARDENS, "ru") is not None
    assert panel.split.isVisibleTo(panel)
    panel.undo_last()
    idle(qtbot, window)
    assert window.context.directories.find(GARDENS, "ru") is None


def test_of_a_workbook_only_what_is_chosen_is_taken(
    panel: Any, window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Out to Excel, two names changed there, one of the changes wanted; then a file that is none."""
    file = tmp_path / "names.xlsx"
    chosen_file(monkeypatch, file)
    panel.tables.write()
    idle(qtbot, window)
    book = openpyxl.load_workbook(file)
    sheet = book.active
    assert sheet is not None
    head = [cell.value for cell in sheet[1]]
    rows = [row for row in sheet.iter_rows(min_row=2) if row[head.index("им")].value in (OLD, NEW)]
    for row in rows:
        row[head.index("сокращение")].value = "УВП"
    book.save(file)
    panel.tables.read()
    qtbot.waitUntil(lambda: panel.tables.take.isVisibleTo(panel), timeout=WAIT)
    assert preview(panel) == [f"changed: {NEW}", "сокращение | — | УВП", "сокращение | — | УВП"]
    changed = panel.tables.list.topLevelItem(0)
    changed.setCheckState(0, Qt.CheckState.Unchecked)
    assert not panel.tables.take.isEnabled()
    changed.setCheckState(0, Qt.CheckState.Checked)
    panel.tables.take.click()
    idle(qtbot, window)
    found = window.context.directories.find("УВП", "ru")
    assert found is not None
    assert found[0].key == "body.internal-policy"
    file.write_bytes(b"PK\x03\x04")
    panel.tables.read()
    idle(qtbot, window)
    assert not panel.tables.isVisibleTo(panel)
    assert "no workbook" in window.bar.text()


def test_the_window_does_not_close_over_what_is_not_saved(
    panel: Any, window: MainWindow, answer: Callable[[str], list[str]]
) -> None:
    panel.show_key("body.internal-policy")
    write(panel.form.name.source, "приказ")
    window.show_archive()
    asked = answer("Show them")
    assert not window.close()
    assert asked
    assert window.places.currentWidget() is panel
    answer("Do not save")
    assert window.close()


def test_keys_of_the_list(panel: Any, qtbot: QtBot) -> None:
    write(panel.search, "законности")
    assert panel.model.rowCount() == 1
    write(panel.form.name.source, "!")
    qtbot.keyClick(panel.form.name.source, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not panel.save_button.isEnabled(), timeout=WAIT)


def test_a_body_is_written_in_full_and_short_and_found_by_any_of_it(
    panel: Any, window: MainWindow, qtbot: QtBot
) -> None:
    """Typing «ГУ «…»» fills in legal form and full name; the rest is typed, one form is corrected."""
    panel.add_entry(Kind.BODY)
    form = panel.form.name
    write(form.words["ru"], "ГУ «Управление садов города Астаны»")
    qtbot.waitUntil(form.is_ready, timeout=WAIT)
    full = form.spellings.lines[Spelling.FULL, "ru"]
    assert full.text() == "государственное учреждение «Управление садов города Астаны»"
    assert form.spellings.legal_form("ru") == "государственное учреждение"
    write(form.spellings.lines[Spelling.SHORT, "ru"], "Управление садов")
    write(form.spellings.lines[Spelling.ABBREVIATION, "ru"], "УСад")
    qtbot.waitUntil(form.is_ready, timeout=WAIT)
    form.shown.setCurrentIndex(form.shown.findData(Spelling.SHORT))
    form.shown.activated.emit(form.shown.currentIndex())
    assert form.forms.lines["ru", "дат"].text() == "Управлению садов"
    overwrite(form.forms.lines["ru", "тв"], "Управлением городских садов")
    saved(panel, window, qtbot)
    known = window.context.directories
    assert known.decline("Управление садов", "тв", "ru") == "Управлением городских садов"
    assert known.decline(full.text(), "дат", "ru").startswith("государственному учреждению «")
    assert known.decline("УСад", "дат", "ru") == "УСад"
    for typed in ("усад", "государственное учреждение садов"):
        overwrite(panel.search, typed)
        assert panel.model.rowCount() == 1
    offered = slot_offers.bodies("усад", drafting.body_spellings(known, AFTER, "ru"))
    assert [(offer.value, offer.hint) for offer in offered[:1]] == [("УСад", "abbreviation")]


def test_a_wrapped_name_is_one_line_to_type(panel: Any, qtbot: QtBot) -> None:
    panel.show_key("commission.law-and-order")
    line = panel.form.name.forms.lines["ru", "дат"]
    one_line = panel.form.name.source.height()
    qtbot.waitUntil(lambda: line.height() > one_line, timeout=WAIT)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert "\n" not in line.toPlainText()
    line.selectAll()
    QApplication.clipboard().setText("постоянной\nкомиссии")
    line.paste()
    assert line.text() == "постоянной комиссии"
    assert panel.save_button.isEnabled()
    panel.revert_button.click()


def test_the_timeline_tells_names_apart_and_a_click_chooses_one(panel: Any, qtbot: QtBot) -> None:
    panel.show_key("city.astana")
    strip = panel.form.strip
    assert strip.isVisibleTo(panel)
    assert list(strip.labels()) == ["Целиноград", "Акмола", "Астана", "Нур-Султан", "Астана"]
    middle = QPoint(strip.width() // 5, 8)
    at = strip.band_at(QPointF(middle))
    assert at in (1, 2)
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=middle)
    assert panel.form.timeline.currentRow() == at
    assert panel.form.name.words["ru"].text() == f"город {strip.labels()[at]}"
    panel.show_key("city.shymkent")
    assert not strip.isVisibleTo(panel)


def test_names_of_the_same_days_have_a_lane_each() -> None:
    day = datetime.date
    names = (
        Name({"им": "А"}, valid_to=day(2019, 3, 22)),
        Name({"им": "Б"}, valid_from=day(2019, 3, 23), valid_to=day(2022, 9, 16)),
        Name({"им": "В"}, valid_from=day(2019, 3, 23), valid_to=day(2022, 9, 16)),
        Name({"им": "Г"}, valid_from=day(2022, 9, 17)),
        Name({"им": "Д"}),
    )
    parting, placed = bands(names)
    assert parting == [day(2019, 3, 23), day(2022, 9, 17)]
    assert [(band.first, band.last) for band in placed] == [(-1, 0), (0, 1), (0, 1), (1, 2), (-1, 2)]
    lanes = [band.lane for band in placed]
    assert len({lanes[1], lanes[2], lanes[4]}) == 3
    assert lanes[0] == lanes[3] or lanes[4] not in (lanes[0], lanes[3])


def test_a_commission_shows_its_chair_and_members_and_gets_another(
    panel: Any, window: MainWindow, qtbot: QtBot
) -> None:
    """A secretary of the commission is entered from the commission; the chair of the day signs its papers."""
    panel.show_key("commission.law-and-order")
    members = panel.form.members
    members.add.click()
    write(panel.form.name.words["ru"], "А. Ахметов")
    [line] = panel.form.roles.lines
    assert line.commission.currentData() == "commission.law-and-order"
    line.post.setCurrentIndex(line.post.findData("chair"))
    write(line.first.line, "19.03.2023")
    saved(panel, window, qtbot)
    panel.show_key("commission.law-and-order")
    shown = [members.table.item(row, column).text() for row in range(2) for column in (0, 1)]
    assert shown == ["chair", "А. Ахметов", "member", "Г. Джапарова"]
    known = window.context.directories
    name = drafting.commission_names(known, None, "ru")[0]
    for day, signed in (((2022, 10, 19), "Г. Джапарова"), ((2023, 4, 1), "А. Ахметов")):
        signature = drafting.signature_for(known, name, datetime.date(*day), "ru")
        assert signature is not None
        assert signature.name == signed
    members.table.setCurrentCell(1, 0)
    qtbot.keyClick(members.table, Qt.Key.Key_Return)
    assert panel.title.text() == "Г. Джапарова"


def test_what_a_body_became_is_shown_with_the_day(panel: Any, window: MainWindow, qtbot: QtBot) -> None:
    panel.show_key("body.internal-policy")
    box = panel.form.related["successor"]
    box.setCurrentIndex(box.findData("body.youth-policy"))
    box.activated.emit(box.currentIndex())
    assert "last day" in panel.form.since.text()
    saved(panel, window, qtbot)
    write(panel.fate.last.line, "31.12.2024")
    panel.fate.end.click()
    idle(qtbot, window)
    assert panel.form.since.text() == "from 01.01.2025, the day after the last one"
