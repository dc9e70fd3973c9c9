"""Names by date in an open paper: they follow, are taken back; quotations stay; corrections are offered."""

import datetime
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from secretariat_app.domain.clause import SlotType
from secretariat_app.domain.directory import Kind, Spelling
from secretariat_app.domain.resolution import Item, Paragraph, Resolution
from secretariat_app.services import checking, composing, drafting
from secretariat_app.ui.editor import inserting
from secretariat_app.ui.editor.slot_editors import Surroundings, editor_for
from secretariat_app.ui.main_window import DIRECTORIES, MainWindow
from tests.ui.conftest import WAIT, idle, write
from tests.ui.test_directories_panel import overwrite, saved

BEFORE, AFTER = datetime.date(2022, 9, 16), datetime.date(2022, 9, 17)
GARDENS = "ГУ «Управление садов города Нур-Султан»"
LATER = "ГУ «Управление садов города Астаны»"
QUOTED = "О ходе исполнения решения «О дорогах города Нур-Султан»"


@pytest.fixture
def panel(window: MainWindow, qtbot: QtBot) -> Any:
    window.actions_["show_directories"].trigger()
    idle(qtbot, window)
    return window.places.widget(DIRECTORIES)


def put(space: Any, window: MainWindow, key: str, slots: dict[str, Any]) -> None:
    """What the clause picker does once the fields are filled."""
    known, library = window.context.directories, window.context.library
    space.form.take(inserting.put_clause(space.resolution(), None, library.get(key), slots, known))


def opened(window: MainWindow, qtbot: QtBot, paper: Resolution) -> Any:
    space = window.papers.open_workspace(None, paper)
    idle(qtbot, window)
    return space


def test_a_body_of_the_office_is_used_in_three_cases_and_follows_the_date(
    panel: Any, window: MainWindow, qtbot: QtBot
) -> None:
    """Entered with two names and a form of the office's own; three clauses; the date crosses 17.09.2022."""
    form = panel.form.name
    panel.add_entry(Kind.BODY)
    write(form.words["ru"], GARDENS)
    write(form.last.line, "16.09.2022")
    qtbot.waitUntil(form.is_ready, timeout=WAIT)
    overwrite(form.forms.lines["ru", "дат"], "дирекции садов города Нур-Султан")
    panel.form.add_name.click()
    overwrite(form.words["ru"], LATER)
    overwrite(form.first.line, "17.09.2022")
    qtbot.waitUntil(form.is_ready, timeout=WAIT)
    overwrite(form.forms.lines["ru", "дат"], "дирекции садов города Астаны")
    saved(panel, window, qtbot)

    known = window.context.directories
    blank = replace(drafting.blank_resolution(known, date=BEFORE), title=Paragraph(QUOTED))
    space = opened(window, qtbot, blank)
    put(space, window, "items.recommend", {"адресаты": (GARDENS,)})
    put(space, window, "items.take-note-of-information", {"докладчик": GARDENS})
    put(space, window, "findings.active-body", {"кто": GARDENS})
    before = space.resolution()
    assert "дирекции садов города Нур-Султан" in before.items[0].text
    assert GARDENS in before.items[1].text
    assert GARDENS in before.findings[0].text

    overwrite(space.form.requisites.date.line, "17.09.2022")
    after = space.resolution()
    assert "дирекции садов города Астаны" in after.items[0].text
    assert LATER in after.items[1].text
    assert LATER in after.findings[0].text
    assert after.items[0].addressees == (LATER,)
    assert after.place == "город Астана"
    assert all("города Астаны" in name for name in after.commissions)
    assert "города Астаны" in after.signatures[0].position
    assert after.title.text == QUOTED
    space.names.more.click()
    assert f"{before.place} → {after.place}" in space.names.details.text()
    space.names.back.click()
    assert space.resolution() == replace(before, date=AFTER)


def test_a_joint_meeting_follows_with_each_signature(window: MainWindow, qtbot: QtBot) -> None:
    known, library = window.context.directories, window.context.library
    names = drafting.commission_names(known, BEFORE, "ru")[:2]
    signed = tuple(drafting.signature_for(known, name, BEFORE, "ru", library) for name in names)
    paper = Resolution(
        date=BEFORE,
        title=Paragraph("О садах"),
        commissions=names,
        place="город Нур-Султан",
        signatures=tuple(one for one in signed if one),
    )
    space = opened(window, qtbot, paper)
    overwrite(space.form.requisites.date.line, "17.09.2022")
    after = space.resolution()
    assert after.commissions == drafting.commission_names(known, AFTER, "ru")[:2]
    for name, signature in zip(after.commissions, after.signatures, strict=True):
        assert "города Астаны" in signature.position
        assert name.split(" по вопросам ")[1].split(",")[0] in signature.position


def test_a_kazakh_paper_follows_in_its_cases(window: MainWindow, qtbot: QtBot) -> None:
    known, library = window.context.directories, window.context.library
    blank = drafting.blank_resolution(known, "kk", BEFORE)
    old, new = (drafting.body_names(known, day, "kk")[0] for day in (BEFORE, AFTER))
    item = composing.item(
        library.get("items.recommend"), {"адресаты": (old,)}, composing.facts_of(blank, known)
    )
    space = opened(window, qtbot, replace(blank, title=Paragraph("Бақтар туралы"), items=(item,)))
    assert f"{old}-ге" in space.resolution().items[0].text
    overwrite(space.form.requisites.date.line, "17.09.2022")
    after = space.resolution()
    assert f"{new}-ге" in after.items[0].text
    assert after.place == "Астана қаласы"


def test_names_typed_by_hand_are_offered_and_quotations_stay(window: MainWindow, qtbot: QtBot) -> None:
    typed = Paragraph("В городе Нур-Султане исполнено решение «О дорогах города Нур-Султан».")
    paper = Resolution(
        date=BEFORE,
        title=Paragraph(QUOTED),
        findings=(typed,),
        items=(Item("Акимату города Нур-Султан отчитаться"),),
    )
    space = opened(window, qtbot, paper)
    overwrite(space.form.requisites.date.line, "17.09.2022")
    assert space.resolution().findings == paper.findings
    bar = space.names
    assert bar.further.isVisibleTo(space)
    assert not bar.back.isVisibleTo(space)
    bar.more.click()
    assert "Акимату города Астаны отчитаться" in bar.details.text()
    bar.further.click()
    after = space.resolution()
    assert after.findings[0].text == "В городе Астане исполнено решение «О дорогах города Нур-Султан»."
    assert after.title == paper.title
    bar.back.click()
    assert space.resolution() == replace(paper, date=AFTER)
    space.undo_stack().undo()
    assert space.resolution() == after


def test_a_form_put_right_is_offered_to_an_open_paper(panel: Any, window: MainWindow, qtbot: QtBot) -> None:
    known, library = window.context.directories, window.context.library
    policy = "ГУ «Управление внутренней политики города Астаны»"
    blank = replace(drafting.blank_resolution(known, date=AFTER), title=Paragraph(f"О работе «{policy}»"))
    item = composing.item(
        library.get("items.recommend"), {"адресаты": (policy,)}, composing.facts_of(blank, known)
    )
    by_hand = Item(f"{policy} отчитаться")
    space = opened(window, qtbot, replace(blank, items=(item, by_hand)))
    before = space.resolution()
    panel.show_key("body.internal-policy")
    qtbot.waitUntil(panel.form.name.is_ready, timeout=WAIT)
    overwrite(panel.form.name.forms.lines["ru", "дат"], "Управлению внутренней политики")
    saved(panel, window, qtbot)
    bar = space.corrections
    qtbot.waitUntil(lambda: bar.isVisibleTo(space), timeout=WAIT)
    assert space.resolution() == before
    bar.more.click()
    assert "Управлению внутренней политики" in bar.details.text()
    bar.take.click()
    after = space.resolution()
    assert "Управлению внутренней политики" in after.items[0].text
    assert (after.items[1], after.title) == (before.items[1], before.title)
    assert not bar.isVisibleTo(space)
    space.undo_stack().undo()
    assert space.resolution() == before


def test_what_is_left_is_not_offered_again(panel: Any, window: MainWindow, qtbot: QtBot) -> None:
    known, library = window.context.directories, window.context.library
    policy = drafting.body_names(known, AFTER, "ru")[0]
    blank = replace(drafting.blank_resolution(known, date=AFTER), title=Paragraph("О работе"))
    item = composing.item(
        library.get("items.recommend"), {"адресаты": (policy,)}, composing.facts_of(blank, known)
    )
    space = opened(window, qtbot, replace(blank, items=(item,)))
    panel.show_key("body.internal-policy")
    qtbot.waitUntil(panel.form.name.is_ready, timeout=WAIT)
    overwrite(panel.form.name.forms.lines["ru", "дат"], "Управлению внутренней политики")
    saved(panel, window, qtbot)
    bar = space.corrections
    qtbot.waitUntil(lambda: bar.isVisibleTo(space), timeout=WAIT)
    bar.leave.click()
    write(panel.form.name.source, "!")
    saved(panel, window, qtbot)
    idle(qtbot, window)
    assert not bar.isVisibleTo(space)


def test_after_a_merger_every_paper_is_right(panel: Any, window: MainWindow, qtbot: QtBot) -> None:
    """Stored papers keep their words, merged names are known and in use, an open paper follows by them."""
    known, library = window.context.directories, window.context.library
    old, into = drafting.body_names(known, BEFORE, "ru")[:2]
    blank = replace(drafting.blank_resolution(known, date=BEFORE), title=Paragraph("О работе"))
    item = composing.item(
        library.get("items.recommend"), {"адресаты": (old,)}, composing.facts_of(blank, known)
    )
    space = opened(window, qtbot, replace(blank, items=(item,)))
    space.save()
    idle(qtbot, window)
    kept = space.stored().resolution
    panel.show_key("body.internal-policy")
    panel.fate.other.setCurrentIndex(panel.fate.other.findData("body.youth-policy"))
    panel.fate.merge.click()
    idle(qtbot, window)
    qtbot.waitUntil(lambda: panel.fate.used.text().startswith("1 paper"), timeout=WAIT)
    assert not panel.fate.delete.isEnabled()
    assert space.resolution() == kept
    assert not space.corrections.isVisibleTo(space)
    merged = window.context.directories
    assert "unknown-addressee" not in {one.rule for one in checking.check(kept, merged)}
    overwrite(space.form.requisites.date.line, "17.09.2022")
    [now] = space.resolution().items[0].addressees
    found = merged.find(into, "ru")
    assert found is not None
    assert now == found[0].name_on(AFTER).nominative("ru")


def test_a_field_of_a_clause_offers_a_body_by_its_abbreviation(
    panel: Any, window: MainWindow, qtbot: QtBot
) -> None:
    panel.show_key("body.internal-policy")
    form = panel.form.name
    write(form.spellings.lines[Spelling.ABBREVIATION, "ru"], "УВП")
    saved(panel, window, qtbot)
    known = window.context.directories
    around = Surroundings(known, "ru", AFTER, (), "", (), window.context.icons)
    slot = next(
        slot
        for clause in window.context.library.clauses
        for slot in clause.slots
        if slot.type is SlotType.BODY
    )
    parent = QWidget()
    qtbot.addWidget(parent)
    editor: Any = editor_for(slot, around, parent)
    write(editor.focusProxy() or editor, "УВП")
    assert editor.value() == "УВП"
    paper = Resolution(date=AFTER, items=(Item("Просить УВП", addressees=("УВП",)),))
    found = {one.rule: one for one in checking.check(paper, known)}
    assert "unknown-addressee" not in found
    assert "внутренней политики" in found["short-body-name"].facts["full"]


def test_a_year_typed_figure_by_figure_hides_nothing(window: MainWindow, qtbot: QtBot) -> None:
    """On the way to 2022 the field holds «16.09.20», a day of 2020 with the same names as the one meant."""
    known = window.context.directories
    blank = replace(drafting.blank_resolution(known, date=AFTER), title=Paragraph("О садах"))
    space = opened(window, qtbot, blank)
    overwrite(space.form.requisites.date.line, "16.09.2022")
    assert space.resolution().date == BEFORE
    assert space.names.isVisibleTo(space)
    assert "Нур-Султан" in space.names.details.text()
    space.names.back.click()
    assert space.resolution() == replace(blank, date=BEFORE)
