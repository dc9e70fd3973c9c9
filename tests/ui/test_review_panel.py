"""A secretary reviews doubtful papers: the source beside the form, corrections, one key to go on."""

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from secretariat_app.documents.make import make_docx
from secretariat_app.domain import interchange
from secretariat_app.domain.resolution import Resolution
from secretariat_app.services import importing, keeping, reviewing
from secretariat_app.ui.main_window import MainWindow
from secretariat_app.ui.panels.review_compare import ReviewCompare
from secretariat_app.ui.panels.review_panel import ReviewPanel
from tests.documents.old_papers.package import document, paragraph
from tests.documents.old_papers.typists import TYPISTS
from tests.documents.old_papers.values import VALUES, sample
from tests.ui.conftest import WAIT, idle

CENTER, BOTH = '<w:jc w:val="center"/>', '<w:jc w:val="both"/>'
NOTE = "Примечание: приглашённые лица не голосовали на этом заседании"


def quarterly(number: int) -> bytes:
    """A paper whose title reads like none, with a note below its items."""
    return document(
        paragraph("МАСЛИХАТ ГОРОДА КАРАГАНДЫ", CENTER, bold=True),
        paragraph("ПОСТАНОВЛЕНИЕ", CENTER, bold=True),
        paragraph("постоянной комиссии по вопросам бюджета и экономики", CENTER),
        paragraph(f"11.0{number}.2021 года № {number + 2}"),
        paragraph(f"Безопасность дорожного движения за {number} квартал", CENTER, bold=True),
        paragraph("Заслушав информацию начальника отдела, комиссия отмечает, что работа ведётся.", BOTH),
        paragraph(f"За отчётный период совершено {number + 11} нарушений на дорогах города.", BOTH),
        paragraph("Комиссия ПОСТАНОВИЛА:", BOTH),
        paragraph("1. Информацию принять к сведению.", BOTH),
        paragraph("2. Рекомендовать акимату города Караганды усилить контроль до 1 июля 2021 года.", BOTH),
        paragraph(NOTE, BOTH),
        paragraph("Председатель комиссии        К. Оспанов", bold=True),
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "бумаги"
    made.mkdir()
    return made


def window_over(
    open_window: Callable[..., MainWindow], archive_path: Path, folder: Path, qtbot: QtBot
) -> MainWindow:
    """The window with the papers of the folder waiting, the first in front."""
    archive = keeping.open_archive(archive_path)
    for _ in importing.run(archive, sorted(folder.iterdir()), workers=0):
        pass
    archive.close()
    window = open_window()
    window.show_import()
    place = window.importing.place
    assert place is not None
    place.tabs.setCurrentIndex(1)
    idle(qtbot, window)
    return window


def review_of(window: MainWindow) -> ReviewPanel:
    place = window.importing.place
    assert place is not None
    return place.review


@pytest.fixture
def window(
    open_window: Callable[..., MainWindow], archive_path: Path, folder: Path, qtbot: QtBot
) -> MainWindow:
    """Three papers of one habit wait."""
    for number in (1, 2, 3):
        (folder / f"{number}.docx").write_bytes(quarterly(number))
    return window_over(open_window, archive_path, folder, qtbot)


def choose(panel: ReviewPanel, words: str) -> None:
    """Select words in the source, as with the mouse."""
    cursor = panel.source.document().find(words)
    assert not cursor.isNull(), words
    panel.source.setFocus()
    panel.source.setTextCursor(cursor)


def rows(panel: ReviewPanel) -> dict[str, str]:
    model = panel.form.parts
    return {
        str(model.index(row, 0).data()): str(model.index(row, 1).data(Qt.ItemDataRole.EditRole))
        for row in range(model.rowCount())
    }


def kept(window: MainWindow, identity: int) -> Resolution:
    return keeping.read(window.context.archive.get(), identity).resolution


def test_the_source_and_its_doubtful_parts_are_shown(window: MainWindow) -> None:
    panel = review_of(window)
    assert panel.source.toPlainText().splitlines()[0] == "МАСЛИХАТ ГОРОДА КАРАГАНДЫ"
    assert rows(panel)["title"] == "Безопасность дорожного движения за 1 квартал"
    assert rows(panel)["date"] == "11.01.2021"
    current = panel.form.parts.part(panel.form.currentIndex().row())
    assert current is not None
    assert current.found.part == "title"
    assert "please check (60 % sure)" in panel.form.currentIndex().data()
    assert panel.foot.text.text() == "to check: 2 part(s)"
    assert panel.top.count.text() == "1 of 3"


def test_one_key_accepts_and_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    panel = review_of(window)
    first = panel.case
    assert first is not None
    qtbot.keyClick(panel.form, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.case is not None and panel.case is not first, timeout=WAIT)
    idle(qtbot, window)
    assert panel.top.count.text() == "1 of 2"
    window.bar.remedies()[0].click()
    qtbot.waitUntil(lambda: panel.case is not None and panel.case.stored.id == first.stored.id, timeout=WAIT)
    idle(qtbot, window)
    assert panel.top.count.text() == "1 of 3"


def test_words_are_named_by_a_key_and_the_paper_follows(window: MainWindow, qtbot: QtBot) -> None:
    panel = review_of(window)
    assert panel.case is not None
    identity = panel.case.stored.id
    choose(panel, NOTE)
    qtbot.keyClick(panel.source, Qt.Key.Key_0)
    assert "Примечание" not in rows(panel)["item 2"]
    choose(panel, "Безопасность дорожного движения за 1 квартал")
    qtbot.keyClick(panel.source, Qt.Key.Key_1)
    assert panel.foot.text.text() == "Nothing is doubtful any more."
    assert window.actions_["undo"].isEnabled()
    window.actions_["undo"].trigger()
    window.actions_["undo"].trigger()
    assert "Примечание" in rows(panel)["item 2"]
    window.actions_["redo"].trigger()
    window.actions_["redo"].trigger()
    qtbot.keyClick(panel.source, Qt.Key.Key_Return)
    idle(qtbot, window)
    value = kept(window, identity)
    assert [item.text for item in value.items] == [
        "Информацию принять к сведению",
        "Рекомендовать акимату города Караганды усилить контроль до 1 июля 2021 года",
    ]
    assert str(value.items[1].deadline) == "2021-07-01"
    assert value.items[1].addressees == ("акимат города Караганды",)


def test_what_is_taken_from_a_part_is_left_over_and_shown(window: MainWindow, qtbot: QtBot) -> None:
    panel = review_of(window)
    choose(panel, "За отчётный период совершено 12 нарушений")
    qtbot.mouseClick(panel.labels.buttons["title"], Qt.MouseButton.LeftButton)
    assert rows(panel)["title"] == "За отчётный период совершено 12 нарушений"
    assert rows(panel)["finding 1"] == "на дорогах города."
    assert "Безопасность дорожного движения" in rows(panel)["left over"]


def test_a_wrong_word_is_refused_in_place(window: MainWindow, qtbot: QtBot) -> None:
    panel = review_of(window)
    choose(panel, "Информацию принять")
    qtbot.keyClick(panel.source, Qt.Key.Key_8)
    assert panel.notes.error.isVisible()
    assert panel.notes.error.text.text() == "There is no date in the chosen words."


def test_the_same_correction_is_offered_for_papers_typed_alike(window: MainWindow, qtbot: QtBot) -> None:
    panel = review_of(window)
    choose(panel, NOTE)
    qtbot.keyClick(panel.source, Qt.Key.Key_0)
    qtbot.waitUntil(panel.notes.offer.isVisible, timeout=WAIT)
    assert len(panel.alike.offers) == 2
    others = [offer.case.stored.id for offer in panel.alike.offers]
    panel.notes.offer.button.click()
    idle(qtbot, window)
    assert all("Примечание" not in kept(window, one).items[1].text for one in others)
    panel.notes.offer.button.click()
    idle(qtbot, window)
    assert all("Примечание" in kept(window, one).items[1].text for one in others)


def test_a_text_is_typed_anew_in_its_row(window: MainWindow, qtbot: QtBot) -> None:
    panel = review_of(window)
    form = panel.form
    row = next(row for row in range(form.parts.rowCount()) if form.parts.index(row, 0).data() == "date")
    form.setCurrentIndex(form.parts.index(row, 1))
    form.edit(form.parts.index(row, 1))
    box = form.viewport().findChild(QPlainTextEdit)
    assert box is not None
    box.setPlainText("12 января 2021 года")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert rows(panel)["date"] == "12 января 2021 года"
    assert panel.case is not None
    identity = panel.case.stored.id
    qtbot.keyClick(form, Qt.Key.Key_Return)
    idle(qtbot, window)
    assert str(kept(window, identity).date) == "2021-01-12"


def test_corrections_outlive_going_to_another_paper(window: MainWindow, qtbot: QtBot) -> None:
    panel = review_of(window)
    choose(panel, NOTE)
    qtbot.keyClick(panel.source, Qt.Key.Key_0)
    panel.foot.skip_button.click()
    idle(qtbot, window)
    assert panel.top.count.text() == "2 of 3"
    panel.top.before_button.click()
    idle(qtbot, window)
    assert "Примечание" not in rows(panel)["item 2"]


def test_a_paper_is_put_into_the_bin_and_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    panel = review_of(window)
    panel.foot.delete_button.click()
    idle(qtbot, window)
    assert panel.top.count.text() == "1 of 2"
    window.bar.remedies()[0].click()
    idle(qtbot, window)
    qtbot.waitUntil(lambda: panel.top.count.text().endswith("of 3"), timeout=WAIT)


def test_the_cursor_in_the_source_finds_the_part(window: MainWindow) -> None:
    panel = review_of(window)
    cursor = panel.source.document().find("усилить контроль")
    cursor.clearSelection()
    panel.source.setTextCursor(QTextCursor(cursor))
    assert panel.form.parts.index(panel.form.currentIndex().row(), 0).data() == "item 2"


# --- a paper that came back from Word -----------------------------------------------------------------------


def edited(value: dict[str, object], *pairs: tuple[str, str]) -> bytes:
    """The exported paper of a value, its text changed as in Word."""
    made = make_docx(interchange.read(json.dumps(value)), "resolution_ru")
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(made)) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "word/document.xml":
                for before, after in pairs:
                    assert before.encode() in data
                    data = data.replace(before.encode(), after.encode())
            new.writestr(name, data)
    return target.getvalue()


def test_changes_made_in_word_go_into_the_paper_one_by_one(
    open_window: Callable[..., MainWindow],
    archive_path: Path,
    folder: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    archive = keeping.open_archive(archive_path)
    home = keeping.create(archive, interchange.read(json.dumps(sample())))
    archive.close()
    changes = (("усилить воспитательную", "вести воспитательную"), ("принять к сведению", "одобрить"))
    file = folder / "из Word.docx"
    file.write_bytes(edited(sample(), *changes))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    window = open_window()
    window.actions_["load_returned"].trigger()
    panel = review_of(window)
    qtbot.waitUntil(lambda: panel.case is not None, timeout=6 * WAIT)
    assert window.importing.place is not None
    assert window.importing.place.reviewing()
    idle(qtbot, window)
    assert panel.case is not None
    assert panel.case.home is not None
    assert panel.case.home.id == home.id
    assert [box.text() for box in panel.changes.boxes] == ["item 1", "item 3"]
    assert '<s style="background:' in panel.changes.shown(panel.case.changes[1])
    qtbot.keyClick(panel.changes.boxes[0], Qt.Key.Key_Space)
    assert not panel.changes.boxes[0].isChecked()
    copy = panel.case.stored.id
    panel.foot.accept_button.click()
    idle(qtbot, window)
    now = kept(window, home.id)
    assert "принять к сведению" in now.items[0].text
    assert "вести воспитательную" in now.items[2].text
    assert window.context.archive.get().count() == 1
    window.bar.remedies()[0].click()
    idle(qtbot, window)
    assert kept(window, home.id) == home.resolution
    assert reviewing.waiting(window.context.archive.get()) == 1
    assert kept(window, copy) == home.resolution


def test_two_papers_almost_alike_are_compared_side_by_side(
    open_window: Callable[..., MainWindow], archive_path: Path, folder: Path, qtbot: QtBot
) -> None:
    (folder / "1.docx").write_bytes(TYPISTS["modern"](VALUES["budget"])[1])
    (folder / "2.docx").write_bytes(TYPISTS["modern"](VALUES["budget"] | {"number": "77"})[1])
    window = window_over(open_window, archive_path, folder, qtbot)
    panel = review_of(window)
    assert panel.notes.about.isVisible()
    assert "Almost the same words" in panel.notes.about.text.text()
    panel.notes.about.button.click()
    dialog = window.findChild(ReviewCompare)
    assert dialog is not None
    text = dialog.page.toPlainText()
    assert "In the archive" in text
    assert "77" in text
    dialog.close()
