"""A paper goes through its life in the window: gate, number, signature, scan, end; register and trail."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.record import Stored
from secretariat_app.services import keeping, signing
from secretariat_app.ui.main_window import REGISTER, MainWindow
from tests.services.signable import PDF, signable
from tests.ui.conftest import WAIT, idle, write

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(open_window: Callable[..., MainWindow]) -> MainWindow:
    return open_window()


@pytest.fixture
def keep(window: MainWindow) -> Callable[..., Stored]:
    """Keep a paper as another window would."""
    archive = window.context.archive.get()

    def kept(title: str, **given: Any) -> Stored:
        return keeping.create(archive, signable(title, **given))

    return kept


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot, keep: Callable[..., Stored]) -> Callable[..., Any]:
    """Keep a paper and open it."""

    def opening(title: str = "О дорогах", **given: Any) -> Any:
        stored = keep(title, **given)
        window.papers.open_number(stored.id)
        qtbot.waitUntil(lambda: window.papers.workspace() is not None, timeout=WAIT)
        idle(qtbot, window)
        return window.papers.workspace()

    return opening


def step(qtbot: QtBot, window: MainWindow, name: str) -> Any:
    """Take a step by its menu entry; the paper as its tab shows it afterwards."""
    assert window.actions_[name].isEnabled(), name
    window.actions_[name].trigger()
    idle(qtbot, window)
    return window.papers.workspace()


def make_ready(qtbot: QtBot, window: MainWindow) -> Any:
    space = step(qtbot, window, "make_ready")
    qtbot.keyClick(space.life.gate.number, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.papers.workspace() is not space, timeout=WAIT)
    idle(qtbot, window)
    return window.papers.workspace()


def sign(qtbot: QtBot, window: MainWindow) -> Any:
    space = make_ready(qtbot, window)
    qtbot.mouseClick(space.life.bar.buttons["sign_paper"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.papers.workspace() is not space, timeout=WAIT)
    idle(qtbot, window)
    return window.papers.workspace()


def chosen_file(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def test_the_gate_holds_a_paper_with_errors(
    window: MainWindow, qtbot: QtBot, opened: Callable[..., Any]
) -> None:
    archive = window.context.archive.get()
    stored = keeping.create(archive, replace(signable(), enactment=None))
    window.papers.open_number(stored.id)
    qtbot.waitUntil(lambda: window.papers.workspace() is not None, timeout=WAIT)
    idle(qtbot, window)
    space = step(qtbot, window, "make_ready")
    assert "1 error" in space.life.gate.text.text()
    assert not space.life.gate.go.isEnabled()
    qtbot.mouseClick(space.life.gate.first, Qt.MouseButton.LeftButton)
    assert space.problems.isVisible()
    qtbot.waitUntil(lambda: space.problems.current() is not None, timeout=WAIT)
    assert space.problems.current().severity == "error"
    qtbot.mouseClick(space.life.gate.stay, Qt.MouseButton.LeftButton)
    assert not space.life.gate.isVisible()
    assert keeping.read(archive, stored.id) == stored


def test_the_gate_says_what_is_missing(window: MainWindow, qtbot: QtBot, opened: Callable[..., Any]) -> None:
    opened(date=None)
    space = step(qtbot, window, "make_ready")
    assert "no date" in space.life.gate.text.text()
    assert not space.life.gate.number.isEnabled()


def test_text_that_is_not_saved_is_saved_first(
    window: MainWindow, qtbot: QtBot, opened: Callable[..., Any]
) -> None:
    space = opened()
    space.form.focus_place(Place(Part.TITLE), -1)
    write(window.focusWidget(), " и мостов")
    assert space.is_modified()
    window.actions_["make_ready"].trigger()
    qtbot.waitUntil(lambda: space.life.gate is not None and space.life.gate.isVisible(), timeout=WAIT)
    assert not space.is_modified()
    assert space.life.gate.number.text() == "1"


def test_a_paper_is_signed_and_then_never_changes(
    window: MainWindow, qtbot: QtBot, opened: Callable[..., Any], tmp_path: Path
) -> None:
    opened()
    space = make_ready(qtbot, window)
    assert "№ 1" in space.life.bar.text.text()
    assert space.stored().status is Status.READY
    assert not window.actions_["make_ready"].isEnabled()
    qtbot.mouseClick(space.life.bar.buttons["sign_paper"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.papers.workspace() is not space, timeout=WAIT)
    idle(qtbot, window)
    space = window.papers.workspace()
    assert "It cannot be changed" in space.life.bar.text.text()
    before = keeping.read(window.context.archive.get(), space.stored().id)
    for part in (Part.TITLE, Part.ENACTMENT, Part.ITEMS):
        space.form.focus_place(Place(part, 0 if part is Part.ITEMS else None), -1)
        edit = window.focusWidget()
        write(edit, "нет")
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            qtbot.keyClick(edit, key)
        qtbot.keyClick(edit, Qt.Key.Key_V, CTRL)
    window.actions_["save"].trigger()
    idle(qtbot, window)
    assert not space.is_modified()
    assert keeping.read(window.context.archive.get(), before.id) == before
    space.export(tmp_path / "подписано.docx")
    qtbot.waitUntil((tmp_path / "подписано.docx").exists, timeout=WAIT)
    idle(qtbot, window)
    kept = signing.kept_docx(window.context.archive.get(), before.id)
    assert (tmp_path / "подписано.docx").read_bytes() == kept


def test_it_goes_back_to_draft_until_it_is_signed(
    window: MainWindow, qtbot: QtBot, opened: Callable[..., Any]
) -> None:
    opened()
    make_ready(qtbot, window)
    space = step(qtbot, window, "back_to_draft")
    assert space.stored().status is Status.DRAFT
    assert space.stored().resolution.number == "1"
    assert not space.life.bar.isVisible()


def test_a_scan_is_attached_shown_and_taken_away(
    window: MainWindow,
    qtbot: QtBot,
    opened: Callable[..., Any],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened()
    space = sign(qtbot, window)
    image = QImage(200, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    image.save(str(tmp_path / "скан.png"))
    chosen_file(monkeypatch, tmp_path / "скан.png")
    step(qtbot, window, "attach_scan")
    qtbot.waitUntil(lambda: len(space.life.bar.scans()) == 1, timeout=WAIT)
    (button,) = space.life.bar.scans()
    assert button.text() == "скан.png"
    button.click()
    qtbot.waitUntil(lambda: space.life.scan is not None and space.life.scan.isVisible(), timeout=WAIT)
    assert not space.panes.isVisible()
    assert not space.life.scan.picture.pixmap().isNull()
    qtbot.keyClick(space.life.scan, Qt.Key.Key_Escape)
    assert space.panes.isVisible()
    chosen_file(monkeypatch, tmp_path / "копия.png")
    button.menu().actions()[1].trigger()
    qtbot.waitUntil((tmp_path / "копия.png").exists, timeout=WAIT)
    assert (tmp_path / "копия.png").read_bytes() == (tmp_path / "скан.png").read_bytes()
    button.menu().actions()[2].trigger()
    qtbot.waitUntil(lambda: space.life.bar.scans() == [], timeout=WAIT)
    idle(qtbot, window)


def test_a_pdf_is_opened_outside(
    window: MainWindow,
    qtbot: QtBot,
    opened: Callable[..., Any],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from PySide6.QtGui import QDesktopServices

    shown: list[Path] = []

    def open_url(url: QUrl) -> bool:
        shown.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    opened()
    space = sign(qtbot, window)
    (tmp_path / "скан.exe.pdf").write_bytes(PDF)
    chosen_file(monkeypatch, tmp_path / "скан.exe.pdf")
    step(qtbot, window, "attach_scan")
    qtbot.waitUntil(lambda: len(space.life.bar.scans()) == 1, timeout=WAIT)
    space.life.bar.scans()[0].click()
    qtbot.waitUntil(lambda: bool(shown), timeout=WAIT)
    assert shown[0].suffix == ".pdf"
    assert shown[0].read_bytes() == PDF
    assert shown[0].parent.stat().st_mode & 0o077 == 0


def test_what_is_no_scan_is_refused(
    window: MainWindow,
    qtbot: QtBot,
    opened: Callable[..., Any],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened()
    space = sign(qtbot, window)
    (tmp_path / "скан.png").write_bytes(b"not at all")
    chosen_file(monkeypatch, tmp_path / "скан.png")
    step(qtbot, window, "attach_scan")
    assert "is no scan" in window.bar.text()
    assert space.life.bar.scans() == []


def test_cancelling_asks_why(window: MainWindow, qtbot: QtBot, opened: Callable[..., Any]) -> None:
    opened()
    space = sign(qtbot, window)
    step(qtbot, window, "cancel_paper")
    panel = space.life.cancelling
    assert panel.isVisible()
    assert not panel.go.isEnabled()
    qtbot.mouseClick(panel.stay, Qt.MouseButton.LeftButton)
    assert not panel.isVisible()
    step(qtbot, window, "cancel_paper")
    write(panel.reason, "Принято с ошибкой")
    qtbot.keyClick(panel.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.papers.workspace() is not space, timeout=WAIT)
    idle(qtbot, window)
    space = window.papers.workspace()
    qtbot.waitUntil(lambda: "Принято с ошибкой" in space.life.bar.text.text(), timeout=WAIT)
    assert space.stored().status is Status.CANCELLED
    assert not window.actions_["cancel_paper"].isEnabled()


def test_a_signed_paper_is_amended_by_a_new_one(
    window: MainWindow, qtbot: QtBot, opened: Callable[..., Any]
) -> None:
    opened("О ходе ремонта дорог")
    old = sign(qtbot, window)
    step(qtbot, window, "amend_paper")
    qtbot.waitUntil(lambda: window.papers.workspace() is not old, timeout=WAIT)
    new = window.papers.workspace()
    qtbot.waitUntil(lambda: "№ 1" in new.life.bar.kin.text(), timeout=WAIT)
    assert new.resolution().title.text.startswith("О внесении изменений в постановление")
    assert "Amended by" in old.life.bar.kin.text()
    new.life.bar.kin.linkActivated.emit(str(old.stored().id))
    assert window.papers.workspace() is old
    idle(qtbot, window)
    window.show_archive()
    window.papers.show_archive()
    window.archive.list.choose(next(n for n, row in enumerate(rows(window)) if row.id == old.stored().id))
    qtbot.waitUntil(lambda: "Amended by" in window.archive.card.kin.text(), timeout=WAIT)


def rows(window: MainWindow) -> list[Any]:
    model = window.archive.model
    return [model.line(number).row for number in range(model.rowCount())]


def test_a_number_that_is_taken_needs_a_second_word(
    window: MainWindow, qtbot: QtBot, opened: Callable[..., Any]
) -> None:
    opened("О дорогах")
    make_ready(qtbot, window)
    opened("О парках", number="1")
    qtbot.waitUntil(lambda: window.papers.workspace().resolution().title.text == "О парках", timeout=WAIT)
    space = step(qtbot, window, "make_ready")
    gate = space.life.gate
    assert "О дорогах" in gate.hint.text()
    assert gate.go.text() == "Give № 1 all the same"
    gate.number.selectAll()
    write(gate.number, "2")
    qtbot.waitUntil(lambda: gate.go.isEnabled() and gate.go.text() == "Make ready to sign", timeout=WAIT)
    gate.number.selectAll()
    write(gate.number, "1")
    qtbot.waitUntil(lambda: "О дорогах" in gate.hint.text(), timeout=WAIT)
    qtbot.mouseClick(gate.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.papers.workspace() is not space, timeout=WAIT)
    idle(qtbot, window)
    assert window.papers.workspace().stored().resolution.number == "1"


def test_the_register_shows_a_gap_and_a_double(
    window: MainWindow,
    qtbot: QtBot,
    keep: Callable[..., Stored],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for title, number in (("О дорогах", "1"), ("О парках", "3"), ("О школах", "3")):
        keep(title, number=number)
    window.actions_["show_register"].trigger()
    idle(qtbot, window)
    panel = window.places.widget(REGISTER).register
    cells = [panel.model.cells(number) for number in range(panel.model.rowCount())]
    assert [(row[0], row[3]) for row in cells] == [
        ("1", "Draft · typed, not given"),
        ("2", "missing"),
        ("3", "Draft · typed, not given · given twice"),
        ("3", "Draft · typed, not given · given twice"),
    ]
    assert "1 number(s) missing" in panel.summary.text()
    panel.pattern.selectAll()
    write(panel.pattern, "VII")
    qtbot.keyClick(panel.pattern, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "no pattern" in panel.problem.text(), timeout=WAIT)
    panel.pattern.selectAll()
    write(panel.pattern, "{n}/{yy}-VII")
    qtbot.mouseClick(panel.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "{n}/{yy}-VII" in window.bar.text(), timeout=WAIT)
    idle(qtbot, window)
    chosen_file(monkeypatch, tmp_path / "реестр.csv")
    qtbot.mouseClick(panel.export, Qt.MouseButton.LeftButton)
    qtbot.waitUntil((tmp_path / "реестр.csv").exists, timeout=WAIT)
    assert "О школах" in (tmp_path / "реестр.csv").read_text(encoding="utf-8-sig")
    panel.table.selectRow(0)
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.papers.workspace() is not None, timeout=WAIT)
    idle(qtbot, window)
    assert window.papers.workspace().resolution().title.text == "О дорогах"


def test_the_trail_tells_what_was_done_and_is_checked(
    window: MainWindow,
    qtbot: QtBot,
    opened: Callable[..., Any],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened()
    space = sign(qtbot, window)
    qtbot.mouseClick(space.life.bar.buttons["paper_trail"], Qt.MouseButton.LeftButton)
    idle(qtbot, window)
    panel = window.places.widget(REGISTER).trail
    done = [panel.model.cells(number)[2] for number in range(panel.model.rowCount())]
    assert [words.split(";")[0].split(",")[0] for words in done] == ["Signed", "Made ready to sign", "Begun"]
    assert panel.all.isVisible()
    qtbot.mouseClick(panel.all, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 4, timeout=WAIT)
    window.actions_["check_archive"].trigger()
    qtbot.waitUntil(lambda: "Nothing was changed" in panel.told.text(), timeout=WAIT)
    assert "1 signed paper(s)" in panel.told.text()
    chosen_file(monkeypatch, tmp_path / "журнал.xlsx")
    qtbot.mouseClick(panel.export, Qt.MouseButton.LeftButton)
    qtbot.waitUntil((tmp_path / "журнал.xlsx").exists, timeout=WAIT)
    idle(qtbot, window)


def test_tampering_is_told_in_the_window(
    window: MainWindow, qtbot: QtBot, opened: Callable[..., Any]
) -> None:
    import contextlib
    import datetime

    from secretariat_app.domain.record import Backup
    from secretariat_app.storage import guards
    from secretariat_app.storage.connections import connect

    opened()
    sign(qtbot, window)
    with contextlib.closing(connect(window.context.archive.get().file)) as raw:
        guards.take_off(raw)
        raw.execute("UPDATE fair_copies SET docx = x'504b'")
        guards.put_on(raw)
    made = Backup(Path("copy.sqlite"), datetime.datetime.now(datetime.UTC), 1, 1)
    window.backups.kept.emit(made)
    qtbot.waitUntil(lambda: "kept .docx of resolution № 1" in window.bar.text(), timeout=WAIT)
    window.bar.remedies()[0].click()
    panel = window.places.widget(REGISTER).trail
    qtbot.waitUntil(lambda: "kept .docx of resolution № 1" in panel.told.text(), timeout=WAIT)
    idle(qtbot, window)


def test_the_card_of_the_list_begins_the_steps_in_the_open_paper(
    window: MainWindow, qtbot: QtBot, keep: Callable[..., Stored]
) -> None:
    keep("О парках")
    window.archive.reload()
    qtbot.waitUntil(lambda: window.archive.model.rowCount() == 1, timeout=WAIT)
    idle(qtbot, window)
    steps = {action.text(): action for action in window.archive.card.steps()}
    steps["Ready to sign"].trigger()
    qtbot.waitUntil(lambda: window.papers.workspace() is not None, timeout=WAIT)
    space = window.papers.workspace()
    qtbot.waitUntil(lambda: space.life.gate is not None and space.life.gate.isVisible(), timeout=WAIT)
    idle(qtbot, window)


def test_an_imported_paper_is_called_signed_in_one_step(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    from secretariat_app.services import exporting, importing

    archive = window.context.archive.get()
    old = replace(signable("О старом", number="7"), enactment=None)
    exporting.export(old, tmp_path / "старое.docx", directories=window.context.directories)
    (taken,) = importing.run(archive, [tmp_path / "старое.docx"])
    assert taken.id is not None
    window.papers.open_number(taken.id)
    qtbot.waitUntil(lambda: window.papers.workspace() is not None, timeout=WAIT)
    idle(qtbot, window)
    space = step(qtbot, window, "sign_earlier")
    assert space.stored().status is Status.SIGNED
    assert "Signed" in space.life.bar.text.text()
