"""The same on the real form: whatever keys come, it shows its value, and undo leads back to the start."""

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from secretariat_app.domain import interchange
from secretariat_app.domain.directory import Directories
from secretariat_app.domain.place import Part
from secretariat_app.domain.resolution import Item, Paragraph, Resolution
from secretariat_app.ui.draft import OpenDraft
from secretariat_app.ui.editor.form import Form
from secretariat_app.ui.editor.rows import lines_of
from secretariat_app.ui.icons import Icons

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
KEYS = [
    (Qt.Key.Key_Return, NONE),
    (Qt.Key.Key_Return, CTRL),
    (Qt.Key.Key_Backspace, NONE),
    (Qt.Key.Key_Delete, NONE),
    (Qt.Key.Key_Up, ALT),
    (Qt.Key.Key_Down, ALT),
    (Qt.Key.Key_Up, SHIFT | ALT),
    (Qt.Key.Key_Down, SHIFT | ALT),
    (Qt.Key.Key_Right, SHIFT | ALT),
    (Qt.Key.Key_Left, SHIFT | ALT),
    (Qt.Key.Key_Tab, NONE),
    (Qt.Key.Key_Backtab, SHIFT),
    (Qt.Key.Key_D, CTRL),
    (Qt.Key.Key_Delete, CTRL | SHIFT),
    (Qt.Key.Key_C, CTRL),
    (Qt.Key.Key_Escape, NONE),
    (Qt.Key.Key_A, CTRL),
    (Qt.Key.Key_L, CTRL),
    (Qt.Key.Key_Z, CTRL),
    (Qt.Key.Key_Z, CTRL | SHIFT),
    (Qt.Key.Key_X, CTRL),
    (Qt.Key.Key_V, CTRL),
    (Qt.Key.Key_Home, NONE),
    (Qt.Key.Key_End, NONE),
    (Qt.Key.Key_Up, NONE),
    (Qt.Key.Key_Down, NONE),
    (Qt.Key.Key_Left, CTRL),
    (Qt.Key.Key_A, NONE),
    (Qt.Key.Key_Period, NONE),
    (Qt.Key.Key_Space, NONE),
]
START = Resolution(
    title=Paragraph("О ремонте дорог"),
    findings=(Paragraph("Отмечено."),),
    items=(
        Item("Рекомендовать ГУ «А» усилить работу"),
        Item("Рекомендовать", actions=(Paragraph("провести работу"), Paragraph("принять меры"))),
    ),
)
SHOWN = (Part.TITLE, Part.FINDINGS, Part.ITEMS)


def check(form: Form, value: Resolution) -> None:
    assert interchange.read(interchange.dumps(value)) == value
    for part in SHOWN:
        lines, rows = lines_of(value, part), form.parts[part].rows
        assert [row.place for row in rows] == [line.place for line in lines]
        assert [row.meaning() for row in rows] == [line.paragraph.text for line in lines]
        if part is Part.ITEMS:
            assert [row.number.text() if row.number else "" for row in rows] == [one.number for one in lines]
    known = {row.place for part in SHOWN for row in form.parts[part].rows}
    assert set(form.arranger.choice.places()) <= known


@given(st.lists(st.sampled_from(KEYS), max_size=25), st.integers(0, 3))
@settings(
    max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, *HealthCheck]
)
def test_the_form_shows_its_value_whatever_is_pressed(
    qtbot: Any, keys: list[tuple[Any, Any]], first: int
) -> None:
    draft = OpenDraft(START)
    form = Form(draft, Directories(), Icons(), [], lambda _place, _paragraph: None)
    form.resize(700, 500)
    form.show()
    form.activateWindow()
    QApplication.processEvents()
    form.parts[Part.ITEMS].rows[first].edit.setFocus()
    for key, modifiers in keys:
        held = QApplication.focusWidget()
        if held is None or not form.isAncestorOf(held):
            form.parts[Part.TITLE].rows[0].edit.setFocus()
            held = form.parts[Part.TITLE].rows[0].edit
        QTest.keyClick(held, key, modifiers)
        check(form, draft.value)
    while draft.stack.canUndo():
        draft.stack.undo()
    check(form, draft.value)
    assert draft.value == START
    form.close()
    form.deleteLater()
    draft.deleteLater()
    QApplication.processEvents()
