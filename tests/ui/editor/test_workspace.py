"""Saving, the journal, pages, export: a workspace over a real archive."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from secretariat_app.documents import carrier
from secretariat_app.domain.directory import Directories
from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.record import Stored
from secretariat_app.domain.resolution import Item, Paragraph, Resolution
from secretariat_app.services import keeping
from secretariat_app.services.drafting import blank_resolution

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def ready(names: Directories) -> Resolution:
    return replace(
        blank_resolution(names),
        title=Paragraph("О ходе ремонта дорог"),
        preamble=Paragraph("Заслушав информацию, комиссия отмечает следующее."),
        findings=(Paragraph("Работы идут."),),
        items=(Item("Принять к сведению"), Item("Рекомендовать акимату", actions=(Paragraph("продолжить"),))),
    )


def kept(qtbot: QtBot, context: Any, func: Callable[..., Any], *args: Any) -> Any:
    """Ask the archive and wait for the answer."""
    answers: list[Any] = []
    context.ask_archive(func, *args, done=answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def taken_on(archive: Any, stored: Stored, status: Status) -> Stored:
    """The step itself, without the gate."""
    taken: Stored = archive.set_status(stored.id, stored.revision, status)
    return taken


def test_save_close_and_reopen_give_the_same(
    qtbot: QtBot,
    context: Any,
    open_space: Callable[..., Any],
    hands: Any,
    at: Callable[..., Any],
    ready: Resolution,
) -> None:
    space = open_space(ready)
    assert space.is_modified()
    at(space, Place(Part.FINDINGS, 0))
    hands.press(Qt.Key.Key_Return)
    with qtbot.waitSignal(space.saved) as blocker:
        space.save()
    assert not space.is_modified()
    stored: Stored = blocker.args[0]
    assert stored.resolution == ready  # the empty paragraph was never a text
    again = open_space(stored.resolution, stored)
    assert again.resolution() == ready
    assert not again.is_modified()
    hands.type("!")
    assert again.is_modified()
    hands.press(Qt.Key.Key_Z, CTRL)
    assert not again.is_modified()


def test_undo_goes_on_behind_a_save(
    qtbot: QtBot, open_space: Callable[..., Any], hands: Any, at: Callable[..., Any], ready: Resolution
) -> None:
    space = open_space(ready)
    at(space, Place(Part.FINDINGS, 0))
    hands.type(" Хорошо")
    with qtbot.waitSignal(space.saved):
        space.save()
    hands.press(Qt.Key.Key_Z, CTRL)
    assert space.resolution() == ready
    assert space.is_modified()
    with qtbot.waitSignal(space.saved) as blocker:
        space.save()
    assert blocker.args[0].revision == 2


def test_typing_during_a_save_is_not_taken_for_saved(
    qtbot: QtBot, open_space: Callable[..., Any], hands: Any, at: Callable[..., Any], ready: Resolution
) -> None:
    space = open_space(ready)
    at(space, Place(Part.TITLE))
    with qtbot.waitSignal(space.saved) as blocker:
        space.save()
        hands.type(" города")
    assert space.is_modified()
    assert blocker.args[0].resolution.title == ready.title


def test_a_stale_save_overwrites_nothing(
    qtbot: QtBot,
    context: Any,
    open_space: Callable[..., Any],
    hands: Any,
    at: Callable[..., Any],
    ready: Resolution,
) -> None:
    stored = kept(qtbot, context, keeping.create, ready)
    space = open_space(stored.resolution, stored)
    theirs = replace(ready, title=Paragraph("Чужой текст"))
    kept(qtbot, context, keeping.save, stored.id, stored.revision, theirs)
    at(space, Place(Part.TITLE))
    hands.type(" мой")
    mine = space.resolution()
    space.save()
    qtbot.waitUntil(space.conflict.isVisible)
    assert kept(qtbot, context, keeping.read, stored.id).resolution == theirs
    assert space.resolution() == mine
    hands.click(space.conflict.theirs)
    qtbot.waitUntil(lambda: space.resolution() == theirs)
    assert not space.is_modified()
    space.undo_stack().undo()
    assert space.resolution() == mine
    with qtbot.waitSignal(space.saved):
        space.save()
    assert kept(qtbot, context, keeping.read, stored.id).resolution == mine


def test_a_stale_text_becomes_a_new_paper(
    qtbot: QtBot,
    context: Any,
    open_space: Callable[..., Any],
    hands: Any,
    at: Callable[..., Any],
    ready: Resolution,
) -> None:
    stored = kept(qtbot, context, keeping.create, ready)
    space = open_space(stored.resolution, stored)
    kept(qtbot, context, keeping.save, stored.id, stored.revision, replace(ready, number="7"))
    at(space, Place(Part.TITLE))
    hands.type(" мой")
    space.save()
    qtbot.waitUntil(space.conflict.isVisible)
    with qtbot.waitSignal(space.saved) as blocker:
        hands.click(space.conflict.as_new)
    assert blocker.args[0].id != stored.id
    assert not space.conflict.isVisible()
    assert kept(qtbot, context, keeping.read, stored.id).resolution.number == "7"


def test_the_journal_has_what_was_typed_before_an_abrupt_end(
    qtbot: QtBot,
    context: Any,
    open_space: Callable[..., Any],
    hands: Any,
    at: Callable[..., Any],
    ready: Resolution,
) -> None:
    from secretariat_app.services.unsaved import read_unsaved

    stored = kept(qtbot, context, keeping.create, ready)
    space = open_space(stored.resolution, stored)
    at(space, Place(Part.FINDINGS, 0))
    hands.type(" И дальше")
    qtbot.waitUntil(lambda: bool(kept(qtbot, context, keeping.read_journals)))
    (unsaved,) = kept(qtbot, context, read_unsaved)
    assert unsaved.resolution == space.resolution()
    assert unsaved.stored == stored
    again = open_space(unsaved.resolution, unsaved.stored)
    assert again.is_modified()
    assert again.resolution() == space.resolution()
    with qtbot.waitSignal(again.saved):
        again.save()
    with qtbot.waitSignal(space.saved, raising=False, timeout=10):
        space.discard_journal()
    qtbot.waitUntil(lambda: kept(qtbot, context, keeping.read_journals) == {})


def test_brought_back_text_never_overwrites_what_was_saved_meanwhile(
    qtbot: QtBot, context: Any, open_space: Callable[..., Any], ready: Resolution
) -> None:
    from secretariat_app.services.unsaved import pack, read_unsaved

    stored = kept(qtbot, context, keeping.create, ready)
    mine = pack(replace(ready, number="8"), stored)
    kept(qtbot, context, keeping.write_journal, "left", mine)
    theirs = kept(qtbot, context, keeping.save, stored.id, stored.revision, replace(ready, number="7"))
    (left,) = kept(qtbot, context, read_unsaved)
    space = open_space(left.resolution, left.stored)
    assert space.is_modified()
    space.save()
    qtbot.waitUntil(space.conflict.isVisible)
    assert kept(qtbot, context, keeping.read, stored.id) == theirs


def test_text_left_of_a_paper_that_is_signed_becomes_a_new_one(
    qtbot: QtBot, context: Any, ready: Resolution
) -> None:
    from secretariat_app.services.unsaved import pack, read_unsaved

    stored = kept(qtbot, context, keeping.create, ready)
    kept(qtbot, context, keeping.write_journal, "left", pack(replace(ready, number="8"), stored))
    kept(qtbot, context, taken_on, stored, Status.READY)
    (left,) = kept(qtbot, context, read_unsaved)
    assert left.stored is None
    assert left.resolution.number == "8"


def test_pages_appear_follow_and_lead_to_the_place(
    qtbot: QtBot, open_space: Callable[..., Any], hands: Any, at: Callable[..., Any], ready: Resolution
) -> None:
    space = open_space(ready)
    qtbot.waitUntil(lambda: space.page_count() == 1)
    view = space.preview.view
    first = view.sheet()
    at(space, Place(Part.FINDINGS, 0))
    hands.type(" Срочно.")
    assert view.sheet() is first  # the old pages stay until the new are ready
    qtbot.waitUntil(lambda: view.sheet() is not first)
    printed = "".join(view.sheet().pages.lines(0)).replace("\u00a0", " ")
    assert "Работы идут. Срочно." in printed
    for place in (
        Place(Part.TITLE),
        Place(Part.ITEMS, 1),
        Place(Part.ITEMS, 1, 0),
        Place(Part.SIGNATURES, 0),
    ):
        paragraph = view.sheet().paragraph(place)
        assert paragraph is not None, place
        page, x, y, width, height = view.sheet().pages.rects(paragraph)[0]
        view.mark(place)
        spot = view._corner(page) / 1
        spot.setX(spot.x() + (x + min(width, 60) / 2) * view.scale())
        spot.setY(spot.y() + (y + min(height, 10) / 2) * view.scale())
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot.toPoint())
        assert space.form.place() == place


def test_the_paper_is_exported_and_blanks_are_told(
    qtbot: QtBot, open_space: Callable[..., Any], ready: Resolution, tmp_path: Path, told: list[Any]
) -> None:
    space = open_space(ready)
    target = tmp_path / "paper.docx"
    with qtbot.waitSignal(space._out.exported):
        space.export(target)
    assert carrier.value_in(target.read_bytes()) == ready
    assert str(target) in told[-1].text
    with qtbot.waitSignal(space._out.exported):
        space.export_pdf(tmp_path / "paper.pdf")
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF")


def test_the_print_preview_shows_the_pages(
    qtbot: QtBot, open_space: Callable[..., Any], ready: Resolution
) -> None:
    from PySide6.QtPrintSupport import QPrintPreviewDialog, QPrintPreviewWidget

    space = open_space(ready)
    space.print_preview()
    qtbot.waitUntil(lambda: space.findChild(QPrintPreviewDialog) is not None)
    dialog = space.findChild(QPrintPreviewDialog)
    shown = dialog.findChild(QPrintPreviewWidget)
    qtbot.waitUntil(lambda: shown.pageCount() == space.page_count())
    dialog.close()
    qtbot.waitUntil(lambda: space.findChild(QPrintPreviewDialog) is None)


def test_a_printer_gets_every_page(
    qtbot: QtBot, open_space: Callable[..., Any], ready: Resolution, tmp_path: Path
) -> None:
    from PySide6.QtPrintSupport import QPrinter

    from secretariat_app.ui.editor.paper_out import paint_pages

    space = open_space(replace(ready, findings=tuple(Paragraph("Слово " * 120) for _ in range(12))))
    qtbot.waitUntil(lambda: space.page_count() > 1)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "print.pdf"))
    paint_pages(space.preview.view.sheet(), printer)
    assert (tmp_path / "print.pdf").read_bytes().count(b"/Type /Page\n") == space.page_count()


def test_problems_are_listed_and_lead_to_the_word(
    qtbot: QtBot, open_space: Callable[..., Any], hands: Any, names: Directories
) -> None:
    space = open_space(replace(blank_resolution(names), findings=(Paragraph("В штат введены инвалиды."),)))
    model = space.problems.model
    qtbot.waitUntil(lambda: model.rowCount() > 0)
    for number in range(model.rowCount()):
        space.problems.list.clicked.emit(model.index(number))
        assert space.form.place().part == model.groups[number].problems[0].where.part


def test_a_signed_paper_keeps_its_text(
    qtbot: QtBot,
    context: Any,
    open_space: Callable[..., Any],
    hands: Any,
    at: Callable[..., Any],
    ready: Resolution,
) -> None:
    stored = kept(qtbot, context, keeping.create, ready)
    for status in (Status.READY, Status.SIGNED):
        stored = kept(qtbot, context, taken_on, stored, status)
    space = open_space(stored.resolution, stored)
    qtbot.waitUntil(lambda: space.page_count() == 1)
    assert space.life.bar.isVisible()
    assert "cannot be changed" in space.life.bar.text.text()
    at(space, Place(Part.FINDINGS, 0))
    assert space.form.place() == Place(Part.FINDINGS, 0)
    hands.type("нет")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
        hands.press(key)
    for key in (Qt.Key.Key_D, Qt.Key.Key_V, Qt.Key.Key_Return):
        hands.press(key, CTRL)
    assert space.resolution() == ready
    space.insert_clause()
    assert not space.palette_panel().isVisible()


def test_the_pages_can_be_hidden(open_space: Callable[..., Any], context: Any, ready: Resolution) -> None:
    space = open_space(ready)
    assert space.side.isVisible()
    space.toggle_preview()
    assert not space.side.isVisible()
    assert not open_space(ready).side.isVisible()


def test_a_paper_opens_with_the_template_it_was_kept_with(
    qtbot: QtBot, open_space: Callable[..., Any], ready: Resolution
) -> None:
    space = open_space(ready)
    usual = space.form.requisites.template.currentData()
    space.choose_template("resolution_ru_office")
    assert usual != "resolution_ru_office"
    with qtbot.waitSignal(space.saved) as blocker:
        space.save()
    stored: Stored = blocker.args[0]
    space.choose_template(usual)  # what the next new paper will be printed by
    again = open_space(stored.resolution, stored)
    assert again.form.requisites.template.currentData() == "resolution_ru_office"
    assert not again.is_modified()
