"""Old papers are loaded through the window: chosen or dropped, watched, paused, stopped, reported."""

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QToolButton
from pytestqt.qtbot import QtBot

from secretariat_app.domain.record import Stored
from secretariat_app.settings import IMPORT_LEFT
from secretariat_app.ui.editor.paragraph_edit import ParagraphEdit
from secretariat_app.ui.main_window import IMPORT, MainWindow
from secretariat_app.ui.panels.import_panel import ImportPanel
from tests.documents.old_papers.typists import TYPISTS
from tests.documents.old_papers.values import VALUES
from tests.ui.conftest import idle

LONG = 60_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two papers, one of them twice, a doubtful one, one that is broken, one that is no paper."""
    made = tmp_path / "старые бумаги"
    made.mkdir()
    for name, typist, value in (
        ("1", "modern", "budget"),
        ("2", "tabbed", "budget"),
        ("3", "spaced_text", "kazakh"),
    ):
        extension, data = TYPISTS[typist](VALUES[value])
        (made / f"{name}{extension}").write_bytes(data)
    (made / "4.docx").write_bytes(b"")
    (made / "5.txt").write_text(
        "ПОСТАНОВЛЕНИЕ\nО дорогах\nПостоянная комиссия ПОСТАНОВИЛА:\n1. Принять к сведению.\n",
        encoding="utf-8",
    )
    return made


def loading(window: MainWindow) -> ImportPanel:
    window.show_import()
    place = window.importing.place
    assert place is not None
    return place.loading


def finished(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not loading(window).run.running(), timeout=LONG)
    idle(qtbot, window)


def rows(panel: ImportPanel) -> dict[str, str]:
    return {Path(one.path).name: one.outcome for one in panel.model.shown()}


def test_an_empty_archive_leads_to_loading(open_window: Callable[..., MainWindow]) -> None:
    window = open_window()
    window.archive.empty.import_button.click()
    assert window.places.currentIndex() == IMPORT
    assert loading(window).empty.isVisible()


def test_a_folder_is_loaded_and_every_file_accounted_for(
    window: MainWindow, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    window.actions_["load_folder"].trigger()
    panel = loading(window)
    finished(qtbot, window)
    found = rows(panel)
    assert found["4.docx"] == "failed"
    assert found["5.txt"] == "review"
    assert sorted([found["1.docx"], found["2.docx"]]) == ["duplicate", "imported"]
    assert found["3.txt"] == "imported"
    assert "Loading · 1" in [button.text() for button in window.rail.findChildren(QToolButton)]
    assert panel.progress.text.text() == "Done: 5 file(s)."
    window.show_archive()
    qtbot.waitUntil(lambda: len(window.archive.model.lines()) == 6, timeout=LONG)

    panel = loading(window)
    qtbot.mouseClick(panel.chips["failed"], Qt.MouseButton.LeftButton)
    assert rows(panel) == {"4.docx": "failed"}
    assert panel.model.index(0, 2).data() == "The file is empty."

    panel.start([str(folder)])
    finished(qtbot, window)
    assert set(rows(panel).values()) == {"duplicate", "failed"}


def test_files_are_dropped_on_the_window(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder / "1.docx")), QUrl.fromLocalFile(str(folder / "4.docx"))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(600, 400), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(window, entered)
    assert entered.isAccepted()
    dropped = QDropEvent(QPointF(600, 400), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(window, dropped)
    assert window.places.currentIndex() == IMPORT
    finished(qtbot, window)
    assert rows(loading(window)) == {"1.docx": "imported", "4.docx": "failed"}


def test_files_dropped_on_a_field_of_the_editor_are_loaded_too(
    window: MainWindow, qtbot: QtBot, folder: Path
) -> None:
    window.papers.open_sample()
    qtbot.waitUntil(lambda: window.papers.workspace() is not None, timeout=LONG)
    idle(qtbot, window)
    field = window.papers.workspace().form.findChild(ParagraphEdit)
    assert field is not None
    before = field.toPlainText()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder / "1.docx"))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(field.viewport(), entered)
    QApplication.sendEvent(
        field.viewport(), QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    )
    assert window.places.currentIndex() == IMPORT
    finished(qtbot, window)
    assert rows(loading(window)) == {"1.docx": "imported"}
    assert field.toPlainText() == before


def test_a_picture_cannot_be_dropped(window: MainWindow, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "фото.png"))])
    entered = QDragEnterEvent(
        QPoint(600, 400),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entered.ignore()
    QApplication.sendEvent(window, entered)
    assert not entered.isAccepted()


def many(folder: Path, count: int) -> Path:
    folder.mkdir()
    for number in range(count):
        value = VALUES["budget"] | {
            "number": str(number),
            "date": f"{2010 + number // 12}-{number % 12 + 1:02d}-11",
        }
        (folder / f"{number:03d}.docx").write_bytes(TYPISTS["modern"](value)[1])
    return folder


def test_an_import_is_paused_stopped_and_taken_up_again(
    open_window: Callable[..., MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    folder = many(tmp_path / "много", 150)
    window = open_window()
    panel = loading(window)
    panel.start([str(folder)])
    qtbot.waitUntil(lambda: panel.model.rowCount() > 0, timeout=LONG)
    qtbot.mouseClick(panel.progress.pause_button, Qt.MouseButton.LeftButton)
    assert panel.run.paused
    assert panel.progress.pause_button.text() == "Go on"
    qtbot.mouseClick(panel.progress.pause_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(panel.progress.stop_button, Qt.MouseButton.LeftButton)
    finished(qtbot, window)
    before = panel.model.counts["imported"]
    assert 0 < before < 150
    assert panel.progress.again_button.isVisible()

    window = open_window()  # as after a hard end: the next start offers the rest
    panel = loading(window)
    assert panel.empty.rest_button.isVisible()
    qtbot.mouseClick(panel.empty.rest_button, Qt.MouseButton.LeftButton)
    finished(qtbot, window)
    assert panel.model.counts["imported"] == 150 - before
    assert panel.model.counts["duplicate"] == before
    assert window.context.settings.text(IMPORT_LEFT) == ""


def test_closing_the_window_stops_the_import_and_keeps_what_came(
    open_window: Callable[..., MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    folder = many(tmp_path / "много", 150)
    window = open_window()
    panel = loading(window)
    panel.start([str(folder)])
    qtbot.waitUntil(lambda: panel.model.rowCount() > 0, timeout=LONG)
    window.close()
    assert not panel.run.running()


@pytest.mark.parametrize("extension", ["xlsx", "csv"])
def test_the_report_is_saved_as_a_table(
    window: MainWindow,
    qtbot: QtBot,
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    extension: str,
) -> None:
    panel = loading(window)
    panel.start([str(folder / "4.docx"), str(folder / "5.txt")])
    finished(qtbot, window)
    target = tmp_path / f"отчет.{extension}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    qtbot.mouseClick(panel.save_button, Qt.MouseButton.LeftButton)
    idle(qtbot, window)
    if extension == "csv":
        cells = [line.split(";") for line in target.read_text(encoding="utf-8-sig").splitlines()]
    else:
        cells = [
            [str(value) for value in row] for row in load_workbook(target).active.iter_rows(values_only=True)
        ]
    assert cells[0] == ["What became of it", "File", "Paper, or why not", "Where it lies"]
    assert ["Not imported", "4.docx", "The file is empty.", str(folder / "4.docx")] in cells
    assert len(cells) == 3


def test_a_paper_of_the_report_opens(
    window: MainWindow, papers: list[Stored], qtbot: QtBot, folder: Path
) -> None:
    assert papers
    panel = loading(window)
    panel.start([str(folder / "1.docx")])
    finished(qtbot, window)
    panel.table.setFocus()
    panel.table.setCurrentIndex(panel.model.index(0, 0))
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.papers.workspace() is not None, timeout=LONG)
    assert window.papers.workspace().resolution().title.text == VALUES["budget"]["title"]
