"""The clause library in the window: a secretary looks, writes, errs, mends, saves and takes back."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from secretariat_app.domain.clause import Group
from secretariat_app.domain.record import Stored
from secretariat_app.domain.resolution import Resolution
from secretariat_app.services import clause_library, composing, keeping
from secretariat_app.services.clause_files import read_pack, written
from secretariat_app.services.library import load_library
from secretariat_app.ui.clauses import library_top
from secretariat_app.ui.main_window import CLAUSES, MainWindow
from tests.ui.conftest import WAIT, idle, write

KEY = "items.recommend"
BODY = "ГУ «Управление внутренней политики города Астаны»"
CTRL = Qt.KeyboardModifier.ControlModifier


def shown(window: MainWindow, qtbot: QtBot) -> Any:
    window.actions_["show_clauses"].trigger()
    idle(qtbot, window)
    return window.places.widget(CLAUSES)


@pytest.fixture
def panel(window: MainWindow, qtbot: QtBot) -> Iterator[Any]:
    made = shown(window, qtbot)
    made.show_key(KEY)
    looked(made, qtbot)
    yield made
    if isValid(made):
        made._edits.clear()


def looked(panel: Any, qtbot: QtBot) -> Any:
    """What the worker found in what stands there now."""
    form = panel.page.form
    qtbot.waitUntil(lambda: form._found is not None and form._found.clause == form.clause(), timeout=WAIT)
    qtbot.waitUntil(lambda: not panel.context.jobs.busy(), timeout=WAIT)
    return form._found


def saved(panel: Any, qtbot: QtBot) -> None:
    panel.page.save.click()
    qtbot.waitUntil(lambda: not panel.page.save.isEnabled(), timeout=WAIT)
    looked(panel, qtbot)


def put_cursor(panel: Any, language: str, words: str) -> Any:
    edit = panel.page.form.sides[language].edit
    at = edit.text().index(words) + len(words)
    edit.select(at, at)
    return edit


def choose(panel: Any, which: str) -> None:
    panel.top.which.setCurrentIndex(panel.top.which.findData(which))


def keys(panel: Any) -> list[str]:
    return [panel.model.entry(row).value for row in range(panel.model.rowCount())]


# --- looking -------------------------------------------------------------------------------------------


def test_groups_have_counts_and_leave_their_own(panel: Any) -> None:
    items = [clause.key for clause in load_library().clauses if clause.group is Group.ITEMS]
    row = 1 + list(Group).index(Group.ITEMS)
    assert panel.groups.item(row).text().endswith(f": {len(items)}")
    assert panel.groups.item(0).text().endswith(f": {len(load_library().clauses)}")
    panel.groups.setCurrentRow(row)
    assert keys(panel) == items
    write(panel.top.search, "месячный")
    assert set(keys(panel)) < set(items)
    assert panel.groups.item(row).text().endswith(f": {panel.model.rowCount()}")


def test_keys_lead_from_the_search_to_the_words_and_back(
    panel: Any, window: MainWindow, qtbot: QtBot
) -> None:
    search, edit = panel.top.search, panel.page.form.sides["ru"].edit
    search.setFocus()
    write(search, "месячный")
    QTest.keyClick(search, Qt.Key.Key_Down)
    assert panel.list.hasFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert edit.hasFocus()
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert panel.list.hasFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_Escape)
    assert search.hasFocus()
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    looked(panel, qtbot)


def test_what_another_machine_has_changed_is_there_when_the_view_is_opened_again(
    panel: Any, window: MainWindow, qtbot: QtBot
) -> None:
    window.show_archive()
    clause_library.retire(window.context.archive.get(), KEY)
    known = window.context.library
    window.show_clauses()
    qtbot.waitUntil(lambda: KEY not in keys(panel), timeout=WAIT)
    assert window.context.library is not known
    looked(panel, qtbot)
    known = window.context.library
    window.show_archive()
    window.show_clauses()
    idle(qtbot, window)
    assert window.context.library is known


def test_both_languages_stand_side_by_side_with_an_example_of_the_directories(panel: Any) -> None:
    ru, kk = (panel.page.form.sides[language] for language in ("ru", "kk"))
    assert ru.edit.text() == load_library().get(KEY).ru
    assert kk.edit.text() == load_library().get(KEY).kk
    assert "ГУ «" in ru.example.text()
    assert "ММ-ге" in kk.example.text()
    assert "not confirmed" in panel.page.fate.kazakh.text()


def test_the_example_follows_the_keys_and_another_takes_other_names(panel: Any, qtbot: QtBot) -> None:
    edit = put_cursor(panel, "ru", "Рекомендовать")
    write(edit, " настойчиво")
    looked(panel, qtbot)
    example = panel.page.form.sides["ru"].example
    first = example.text()
    assert first.startswith("Рекомендовать настойчиво <u>")
    qtbot.mouseClick(panel.page.form.another, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: example.text() != first, timeout=WAIT)


def test_papers_made_from_a_clause_are_listed_and_a_click_opens_one(
    panel: Any, window: MainWindow, qtbot: QtBot
) -> None:
    known = window.context.directories
    made = composing.item(
        load_library().get(KEY),
        {"адресаты": (BODY,), "действие": "усилить"},
        composing.facts_of(Resolution(), known),
    )
    archive = window.context.archive.get()
    stored = keeping.create(
        archive, Resolution(items=(made,), title=replace(Resolution().title, text="О садах"))
    )
    panel._held = None
    panel.reread()
    qtbot.waitUntil(lambda: panel.page.papers.list.count() == 1, timeout=WAIT)
    looked(panel, qtbot)
    line = panel.model.entry(keys(panel).index(KEY))
    assert "papers: 1" in line.subtitle
    assert panel.page.tabs.tabText(1) == "Papers: 1"
    panel.page.tabs.setCurrentIndex(1)
    list_ = panel.page.papers.list
    assert "О садах" in list_.item(0).text()
    qtbot.mouseClick(
        list_.viewport(), Qt.MouseButton.LeftButton, pos=list_.visualItemRect(list_.item(0)).center()
    )
    qtbot.waitUntil(lambda: window.papers.workspace() is not None, timeout=WAIT)
    space = window.papers.workspace()
    assert space is not None
    kept = space.stored()
    assert kept is not None
    assert kept.id == stored.id
    idle(qtbot, window)


# --- a mistake, mended ---------------------------------------------------------------------------------


def test_a_secretary_errs_sees_it_mends_it_saves_and_takes_the_shipped_wording_back(
    panel: Any, window: MainWindow, qtbot: QtBot
) -> None:
    edit = put_cursor(panel, "ru", "адр")
    QTest.keyClick(edit, Qt.Key.Key_Backspace)
    found = looked(panel, qtbot)
    text = edit.text()
    (mistake,) = [one for one in found.mistakes if one.where == "ru"]
    assert text[mistake.start : mistake.end] == "адесаты"
    side = panel.page.form.sides["ru"]
    assert "perhaps «адресаты» is meant" in side.mistakes.sentences()[0]
    assert underlined(edit) == "адесаты"
    panel.page.save.click()
    assert panel.page.save.isEnabled()
    assert edit.textCursor().selectedText() == "адесаты"
    (button,) = side.mistakes.buttons()
    assert button.text() == "Replace by «адресаты»"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    looked(panel, qtbot)
    assert not side.mistakes.isVisible()
    assert not panel.page.save.isEnabled()
    write(put_cursor(panel, "ru", "Рекомендовать"), " настойчиво")
    looked(panel, qtbot)
    QTest.keyClick(edit, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: "is saved" in window.bar.text(), timeout=WAIT)
    looked(panel, qtbot)
    assert window.context.library.get(KEY).ru.startswith("Рекомендовать настойчиво")
    assert "changed by me" in panel.model.entry(keys(panel).index(KEY)).subtitle
    qtbot.mouseClick(panel.page.fate.restore, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.context.library.get(KEY) == load_library().get(KEY), timeout=WAIT)
    looked(panel, qtbot)
    assert edit.text() == load_library().get(KEY).ru
    assert not panel.page.fate.restore.isEnabled()


def underlined(edit: Any) -> str:
    """The characters with a wave below."""
    layout = edit.document().firstBlock().layout()
    wavy = [
        (one.start, one.start + one.length)
        for one in layout.formats()
        if one.format.underlineStyle() is one.format.UnderlineStyle.WaveUnderline
    ]
    return edit.text()[min(start for start, _ in wavy) : max(end for _, end in wavy)] if wavy else ""


@pytest.mark.parametrize(
    ("written_there", "says", "after"),
    [
        ("{{ срок", "is missing", "{{ срок }}"),
        ("{{ действие|дот }}", "perhaps «дат»", "{{ действие|дат }}"),
        ("{{ действие|барыс }}", "here it is «дат»", "{{ действие|дат }}"),
        ("{", "single brace", ""),
    ],
)
def test_each_mistake_is_mended_with_one_click(
    panel: Any, qtbot: QtBot, written_there: str, says: str, after: str
) -> None:
    before = panel.page.form.sides["ru"].edit.text()
    edit = put_cursor(panel, "ru", "}}.") if before.endswith("}}.") else put_cursor(panel, "ru", before)
    write(edit, written_there)
    looked(panel, qtbot)
    side = panel.page.form.sides["ru"]
    assert says in side.mistakes.sentences()[0]
    qtbot.mouseClick(side.mistakes.buttons()[0], Qt.MouseButton.LeftButton)
    looked(panel, qtbot)
    assert edit.text().removeprefix(before).strip() == after.strip()


def test_a_field_that_stands_in_no_text_is_marked_in_the_table(panel: Any, qtbot: QtBot) -> None:
    table = panel.page.form.table
    qtbot.mouseClick(table.add, Qt.MouseButton.LeftButton)
    looked(panel, qtbot)
    last = table.model.index(table.model.rowCount() - 1, 0)
    assert last.data(Qt.ItemDataRole.BackgroundRole) is not None
    assert "stands in no text" in last.data(Qt.ItemDataRole.ToolTipRole)
    assert table.model.index(0, 0).data(Qt.ItemDataRole.BackgroundRole) is None
    qtbot.mouseClick(table.remove, Qt.MouseButton.LeftButton)
    looked(panel, qtbot)
    assert not panel.page.save.isEnabled()


def test_an_amount_can_be_put_in_with_its_words(panel: Any, qtbot: QtBot) -> None:
    panel.show_key("findings.budget")
    looked(panel, qtbot)
    side = panel.page.form.sides["ru"]
    side.edit.select(len(side.edit.text()), len(side.edit.text()))
    side.insert.menu().aboutToShow.emit()
    next(action for action in side.insert.menu().actions() if "in words" in action.text()).trigger()
    looked(panel, qtbot)
    assert "(двадцать шесть миллионов четыреста девятнадцать тысяч тенге)" in side.example.text()


def test_an_unknown_field_is_added_to_the_table_and_an_unused_one_removed(panel: Any, qtbot: QtBot) -> None:
    edit = put_cursor(panel, "ru", "Рекомендовать")
    write(edit, " {{ zzz }}")
    looked(panel, qtbot)
    side, table = panel.page.form.sides["ru"], panel.page.form.table
    qtbot.mouseClick(side.mistakes.buttons()[0], Qt.MouseButton.LeftButton)
    looked(panel, qtbot)
    assert [slot.name for slot in table.model.slots()] == ["адресаты", "действие", "zzz"]
    assert not side.mistakes.isVisible()
    for _ in range(len("{{ zzz }}")):
        QTest.keyClick(
            put_cursor(panel, "ru", edit.text()[: edit.textCursor().position()]), Qt.Key.Key_Backspace
        )
    looked(panel, qtbot)
    wrong = panel.page.form.wrong
    assert "The field «zzz» stands in no text" in wrong.sentences()[0]
    qtbot.mouseClick(wrong.buttons()[0], Qt.MouseButton.LeftButton)
    looked(panel, qtbot)
    assert [slot.name for slot in table.model.slots()] == ["адресаты", "действие"]


def test_a_field_renamed_in_the_table_is_renamed_in_both_texts(panel: Any, qtbot: QtBot) -> None:
    table = panel.page.form.table
    index = table.model.index(0, 0)
    table.view.setFocus()
    table.view.setCurrentIndex(index)
    table.view.edit(index)
    editor = table.view.findChild(QLineEdit)
    editor.selectAll()
    write(editor, "кому")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "{{ кому|дат }}" in panel.page.form.sides["ru"].edit.text(), timeout=WAIT)
    assert looked(panel, qtbot).mistakes == ()
    assert "{{ кому|барыс|заглавная }}" in panel.page.form.sides["kk"].edit.text()


def test_a_field_is_put_in_from_the_menu_in_its_case(panel: Any, qtbot: QtBot) -> None:
    for language, form in (("ru", "{{ адресаты|дат }}"), ("kk", "{{ адресаты|барыс }}")):
        side = panel.page.form.sides[language]
        before = side.edit.text()
        side.edit.select(len(before), len(before))
        side.insert.menu().aboutToShow.emit()
        side.insert.menu().actions()[0].trigger()
        assert side.edit.text() == before + form
    looked(panel, qtbot)


# --- undo, leaving, closing ----------------------------------------------------------------------------


def test_what_is_written_is_undone_and_redone_by_keys(panel: Any, qtbot: QtBot) -> None:
    before = panel.page.form.clause()
    edit = put_cursor(panel, "ru", "Рекомендовать")
    write(edit, " очень настойчиво")
    written_all = edit.text()
    QTest.keyClick(edit, Qt.Key.Key_Z, CTRL)
    assert "настойчиво" not in edit.text()
    assert "очень" in edit.text()
    for _ in range(3):
        QTest.keyClick(edit, Qt.Key.Key_Z, CTRL)
    assert panel.page.form.clause() == before
    assert not panel.page.save.isEnabled()
    for _ in range(4):
        QTest.keyClick(edit, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert edit.text() == written_all
    qtbot.mouseClick(panel.page.undo, Qt.MouseButton.LeftButton)
    assert edit.text() != written_all
    looked(panel, qtbot)


def test_a_wording_stays_one_paragraph(panel: Any, qtbot: QtBot) -> None:
    edit = put_cursor(panel, "ru", "Рекомендовать")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    panel.context.jobs.finish()
    from PySide6.QtGui import QGuiApplication

    QGuiApplication.clipboard().setText(" раз\n\tдва ")
    edit.paste()
    assert "Рекомендоватьраз два" in edit.text()
    assert "\n" not in edit.text()
    looked(panel, qtbot)


def test_what_is_not_saved_stays_while_others_are_looked_at_and_is_asked_for_at_the_end(
    panel: Any, window: MainWindow, qtbot: QtBot, answer: Callable[[str], list[str]]
) -> None:
    write(put_cursor(panel, "ru", "Рекомендовать"), " вновь")
    panel.show_key("items.take-note")
    assert not panel.page.save.isEnabled()
    panel.show_key(KEY)
    assert "Рекомендовать вновь" in panel.page.form.sides["ru"].edit.text()
    assert panel.model.entry(keys(panel).index(KEY)).title.startswith("• ")
    window.show_archive()
    asked = answer("Show them")
    assert not window.close()
    assert asked == ["Wordings that are not saved: 1."]
    assert window.places.currentWidget() is panel
    panel.page.revert.click()
    assert not panel.page.save.isEnabled()
    assert panel.may_close()
    looked(panel, qtbot)


# --- new, duplicate, retire, star, check ----------------------------------------------------------------


def test_a_new_clause_is_written_from_scratch_and_the_palette_finds_it(
    panel: Any, window: MainWindow, qtbot: QtBot
) -> None:
    action = panel.top.add.menu().actions()[list(Group).index(Group.ITEMS)]
    action.trigger()
    edit = panel.page.form.sides["ru"].edit
    assert edit.hasFocus()
    write(edit, "Поручить {{ кому }} подготовить справку")
    looked(panel, qtbot)
    qtbot.mouseClick(panel.page.form.sides["ru"].mistakes.buttons()[0], Qt.MouseButton.LeftButton)
    looked(panel, qtbot)
    saved(panel, qtbot)
    assert window.context.library.find("поручить справку", "ru")[0].ru == edit.text()
    choose(panel, library_top.OWN)
    assert len(keys(panel)) == 1
    qtbot.mouseClick(panel.page.fate.delete, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 0, timeout=WAIT)
    window.bar.remedies()[0].click()
    qtbot.waitUntil(lambda: panel.model.rowCount() == 1, timeout=WAIT)
    looked(panel, qtbot)


def test_a_duplicate_is_a_clause_of_ones_own(panel: Any, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(panel.page.fate.copy, Qt.MouseButton.LeftButton)
    assert panel.page.state.text().endswith("New, not saved yet")
    write(panel.page.form.sides["ru"].edit, " и доложить")
    saved(panel, qtbot)
    own = [clause for clause in window.context.library.clauses if ".own-" in clause.key]
    assert [clause.ru for clause in own] == [load_library().get(KEY).ru + " и доложить"]
    assert window.context.library.get(KEY) == load_library().get(KEY)


def test_a_retired_clause_leaves_the_list_and_comes_back(
    panel: Any, window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.mouseClick(panel.page.fate.retire, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: KEY not in keys(panel), timeout=WAIT)
    assert KEY not in [clause.key for clause in window.context.library.offered()]
    choose(panel, library_top.RETIRED)
    assert keys(panel) == [KEY]
    looked(panel, qtbot)
    qtbot.mouseClick(panel.page.fate.retire, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: keys(panel) == [], timeout=WAIT)
    choose(panel, library_top.ALL)
    assert KEY in keys(panel)
    looked(panel, qtbot)


def test_a_star_puts_a_clause_first_here_too(panel: Any, qtbot: QtBot) -> None:
    assert keys(panel)[0] != KEY
    qtbot.mouseClick(panel.page.star, Qt.MouseButton.LeftButton)
    assert keys(panel)[0] == KEY
    choose(panel, library_top.STARRED)
    assert keys(panel) == [KEY]
    looked(panel, qtbot)
    qtbot.mouseClick(panel.page.star, Qt.MouseButton.LeftButton)
    assert keys(panel) == []
    assert not panel.page.isVisible()


def test_a_native_speaker_is_named_with_the_day(panel: Any, window: MainWindow, qtbot: QtBot) -> None:
    fate = panel.page.fate
    assert not fate.check.isEnabled()
    write(fate.who, "А. Серікова")
    qtbot.mouseClick(fate.check, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "checked by А. Серікова on" in fate.kazakh.text(), timeout=WAIT)
    assert window.context.library.get(KEY).kk_confirmed
    choose(panel, library_top.UNCONFIRMED)
    assert KEY not in keys(panel)
    choose(panel, library_top.ALL)
    panel.show_key(KEY)
    looked(panel, qtbot)
    qtbot.mouseClick(fate.check, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "not confirmed" in fate.kazakh.text(), timeout=WAIT)
    looked(panel, qtbot)


def test_an_earlier_version_is_looked_at_and_brought_back(
    panel: Any, window: MainWindow, qtbot: QtBot
) -> None:
    write(put_cursor(panel, "ru", "Рекомендовать"), " вновь")
    saved(panel, qtbot)
    panel.page.tabs.setCurrentIndex(2)
    versions = panel.page.versions
    qtbot.waitUntil(lambda: versions.list.count() == 2, timeout=WAIT)
    assert versions.list.item(1).text() == "came with the program"
    assert "вновь" in versions.page.toPlainText()
    assert versions.page.toHtml().count("line-through") == 1
    qtbot.mouseClick(versions.restore, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.context.library.get(KEY) == load_library().get(KEY), timeout=WAIT)
    qtbot.waitUntil(lambda: versions.list.count() == 3, timeout=WAIT)
    looked(panel, qtbot)


def test_a_list_of_actions_and_its_kazakh_verb_are_set(panel: Any, qtbot: QtBot) -> None:
    form = panel.page.form
    assert not form.closing.isVisible()
    qtbot.mouseClick(form.opens, Qt.MouseButton.LeftButton, pos=form.opens.rect().center() * 0.2)
    assert form.opens.isChecked()
    assert form.sides["ru"].edit.text().endswith(":")
    write(form.closing, "тапсырылсын")
    assert form.clause().closing_kk == "тапсырылсын"
    saved(panel, qtbot)


# --- packs ---------------------------------------------------------------------------------------------


def test_a_pack_goes_out_and_comes_in_on_another_archive(
    panel: Any,
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    open_window: Callable[..., MainWindow],
) -> None:
    write(put_cursor(panel, "ru", "Рекомендовать"), " вновь")
    saved(panel, qtbot)
    pack = tmp_path / "pack.yaml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(pack), ""))
    panel.top.pack.menu().actions()[1].trigger()
    qtbot.waitUntil(pack.exists, timeout=WAIT)
    assert [clause.key for clause in read_pack(pack)] == [KEY]
    other = open_window(tmp_path / "other.sqlite")
    there = shown(other, qtbot)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(pack), ""))
    there.top.pack.menu().actions()[3].trigger()
    qtbot.waitUntil(lambda: there.places.currentWidget() is there.pack, timeout=WAIT)
    assert "changed 1" in there.pack.said.text()
    assert "вновь" in there.pack.page.toPlainText()
    assert other.context.library.get(KEY) == load_library().get(KEY)
    QTest.keyClick(there.pack.choices[0], Qt.Key.Key_Down)
    assert not there.pack.take.isEnabled()
    QTest.keyClick(there.pack.choices[0], Qt.Key.Key_Up)
    qtbot.mouseClick(there.pack.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "вновь" in other.context.library.get(KEY).ru, timeout=WAIT)
    assert there.places.currentWidget() is not there.pack
    other.bar.remedies()[0].click()
    qtbot.waitUntil(lambda: "вновь" not in other.context.library.get(KEY).ru, timeout=WAIT)
    idle(qtbot, other)


@pytest.mark.parametrize(
    "text",
    [
        "a: &a [1]\nb: *a\n",
        "group: items\nclauses:\n  items.x: {order: 1, source: s, ru: '{{ x.__class__ }}'}\n",
    ],
)
def test_a_hostile_pack_is_refused_in_the_bar(
    panel: Any, window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    pack = tmp_path / "pack.yaml"
    pack.write_text(text, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(pack), ""))
    panel.top.pack.menu().actions()[3].trigger()
    qtbot.waitUntil(lambda: "pack.yaml" in window.bar.text(), timeout=WAIT)
    assert len(window.bar.text().splitlines()) == 1
    assert panel.places.currentWidget() is not panel.pack


def test_leaving_a_pack_changes_nothing(
    panel: Any, window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack = tmp_path / "pack.yaml"
    one = load_library().get(KEY)
    pack.write_text(
        written([one, replace(one, key="items.own-x", ru="Иное {{ адресаты }} {{ действие }}")]),
        encoding="utf-8",
    )
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(pack), ""))
    panel.top.pack.menu().actions()[3].trigger()
    qtbot.waitUntil(lambda: panel.places.currentWidget() is panel.pack, timeout=WAIT)
    assert [box.isEnabled() for box in panel.pack.choices] == [False, True]
    qtbot.mouseClick(panel.pack.leave, Qt.MouseButton.LeftButton)
    assert panel.top.isVisible()
    assert window.context.library is load_library()


# --- elsewhere ------------------------------------------------------------------------------------------


def test_a_change_from_another_window_is_not_overwritten(
    panel: Any, window: MainWindow, qtbot: QtBot
) -> None:
    write(put_cursor(panel, "ru", "Рекомендовать"), " вновь")
    looked(panel, qtbot)
    archive = window.context.archive.get()
    clause_library.save(
        archive, replace(load_library().get(KEY), ru="Другие {{ адресаты|дат }} {{ действие }}")
    )
    panel.page.save.click()
    qtbot.waitUntil(lambda: "changed elsewhere" in window.bar.text(), timeout=WAIT)
    assert "Рекомендовать вновь" in panel.page.form.sides["ru"].edit.text()
    assert clause_library.load(archive).get(KEY).ru.startswith("Другие")


def test_the_shipped_clauses_are_there_without_an_archive(
    open_window: Callable[..., MainWindow], qtbot: QtBot, tmp_path: Path, papers: list[Stored]
) -> None:
    broken = tmp_path / "broken.sqlite"
    broken.write_bytes(b"no archive" * 100)
    window = open_window(broken)
    panel = shown(window, qtbot)
    qtbot.waitUntil(lambda: panel.model.rowCount() == len(load_library().clauses), timeout=WAIT)
    idle(qtbot, window)
