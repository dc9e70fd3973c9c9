"""Many papers leave the archive in the window: exported, stopped half-way, their list saved and printed."""

import csv
import zipfile
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from secretariat_app.domain.record import Stored
from secretariat_app.services import exporting, keeping
from secretariat_app.ui.main_window import MainWindow
from tests.ui.conftest import WAIT, idle, paper
from tests.ui.test_archive_search import click, titles


def export(window: MainWindow, words: str) -> None:
    """Choose an entry of the menu of the button «Export»."""
    actions = window.archive.selection.bar.export_button.menu().actions()
    next(action for action in actions if action.text() == words).trigger()


def all_chosen(qtbot: QtBot, window: MainWindow) -> None:
    rows = window.archive.list
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert window.archive.selection.bar.isVisible()


def folder_is(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))


def file_is(monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))


def test_chosen_papers_are_exported_into_a_folder(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    folder_is(monkeypatch, folder)
    all_chosen(qtbot, window)
    export(window, "Word and PDF, into a folder…")
    qtbot.waitUntil(lambda: "Written: 6 file(s)" in window.bar.text(), timeout=2 * WAIT)
    assert sorted(file.name for file in folder.iterdir()) == [
        "2021-05-04_Постановление_№9_ru.docx",
        "2021-05-04_Постановление_№9_ru.pdf",
        "2022-05-04_Постановление_ru.docx",
        "2022-05-04_Постановление_ru.pdf",
        "2022-05-04_Постановление_№12_ru.docx",
        "2022-05-04_Постановление_№12_ru.pdf",
    ]
    assert not window.archive.selection.out.busy()


def test_an_export_is_stopped(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, made = window.archive.selection.out, exporting.paper

    def stopped_meanwhile(*args: Any, **kwargs: Any) -> bytes:
        out.stop()
        return made(*args, **kwargs)

    monkeypatch.setattr(exporting, "paper", stopped_meanwhile)
    file_is(monkeypatch, tmp_path / "all.zip")
    all_chosen(qtbot, window)
    export(window, "Word, into one .zip…")
    qtbot.waitUntil(lambda: window.bar.text() == "Stopped: nothing was written.", timeout=WAIT)
    assert not (tmp_path / "all.zip").exists()
    assert not [file for file in tmp_path.iterdir() if file.suffix == ".tmp"]
    monkeypatch.setattr(exporting, "paper", made)
    export(window, "Word, into one .zip…")
    qtbot.waitUntil(lambda: "Written: 3 file(s)" in window.bar.text(), timeout=WAIT)
    with zipfile.ZipFile(tmp_path / "all.zip") as packed:
        assert len(packed.namelist()) == 3


def test_what_could_not_be_written_is_told_by_paper(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeping.create(window.context.archive.get(), paper("Без образца"), template="нет такого")
    window.archive.reload()
    idle(qtbot, window)
    folder_is(monkeypatch, tmp_path)
    all_chosen(qtbot, window)
    export(window, "Word, into a folder…")
    qtbot.waitUntil(lambda: "Not written: 1 paper(s):" in window.bar.text(), timeout=WAIT)
    assert "«Без образца» — " in window.bar.text()
    assert "Written: 3 file(s)" in window.bar.text()


def test_the_list_is_saved_as_a_table(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "list.csv"
    file_is(monkeypatch, file)
    window.actions_["save_list"].trigger()
    qtbot.waitUntil(file.exists, timeout=WAIT)
    idle(qtbot, window)
    rows = list(csv.reader(file.read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))
    assert [row[2] for row in rows] == ["What it is about", *titles(window)]
    assert str(file) in window.bar.text()


def test_the_list_is_seen_before_it_is_printed(window: MainWindow, qtbot: QtBot) -> None:
    from PySide6.QtPrintSupport import QPrintPreviewDialog

    window.actions_["print_list"].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(QPrintPreviewDialog)), timeout=WAIT)
    (dialog,) = window.findChildren(QPrintPreviewDialog)
    assert dialog.isVisible()
    assert not window.archive.selection.out.busy()
    dialog.close()


def test_many_papers_go_to_the_bin_and_come_back(
    window: MainWindow, qtbot: QtBot, papers: list[Stored]
) -> None:
    for _ in range(2):
        keeping.create(window.context.archive.get(), paper("Черновик"))
    window.archive.reload()
    idle(qtbot, window)
    rows = window.archive.list
    rows.choose(titles(window).index("Черновик"))
    idle(qtbot, window)
    qtbot.keyClick(rows, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert {line.row.title for line in rows.chosen_lines()} == {"Черновик"}
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "Черновик" not in titles(window), timeout=WAIT)
    idle(qtbot, window)
    assert window.bar.text() == "2 paper(s) were put into the bin."
    click(qtbot, window.bar.remedies()[0])
    qtbot.waitUntil(lambda: titles(window).count("Черновик") == 2, timeout=WAIT)
