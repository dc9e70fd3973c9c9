"""The table of actions."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar
from pytestqt.qtbot import QtBot

from secretariat_app.messages import LANGUAGES, translate
from secretariat_app.ui.actions import MENUS, TABLE, Actions, Where
from secretariat_app.ui.icons import Icons


@pytest.fixture
def actions(qtbot: QtBot) -> Iterator[Actions]:
    window = QMainWindow()
    qtbot.addWidget(window)
    yield Actions(Icons(), window)
    window.close()


def test_no_two_actions_have_the_same_keys() -> None:
    used = [key for spec in TABLE for key in (*spec.keys, spec.inside) if key]
    keys = Counter(QKeySequence(key).toString() for key in used)
    assert [key for key, count in keys.items() if count > 1] == []
    assert all(keys)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_entries_of_a_menu_have_the_same_letter(language: str) -> None:
    for menu in MENUS:
        texts = [translate("actions", spec.text, language) for spec in TABLE if spec.menu == menu]
        letters = Counter(text[text.index("&") + 1].lower() for text in texts)
        assert [letter for letter, count in letters.items() if count > 1] == [], texts


def test_every_action_has_a_menu_and_an_icon_that_exists() -> None:
    known = set(Icons().names())
    assert {spec.menu for spec in TABLE} == set(MENUS)
    assert {spec.icon for spec in TABLE} <= known


def test_every_action_is_in_the_menus_and_on_the_page_of_keys(actions: Actions) -> None:
    bar = QMenuBar()
    actions.fill_menus(bar)
    shown = {action.objectName() for menu in bar.findChildren(QMenu) for action in menu.actions()}
    assert {spec.name for spec in TABLE} <= shown
    paged = {text for _, part in actions.page_of_keys() for text, _ in part}
    assert {spec.text.replace("&", "") for spec in TABLE if spec.keys or spec.inside} <= paged


def test_what_makes_no_sense_now_is_not_allowed(actions: Actions) -> None:
    actions.allow(row=False, paper=True)
    for spec in TABLE:
        if spec.name not in ("undo", "redo"):
            assert actions[spec.name].isEnabled() == (spec.where is not Where.ROW), spec.name


def test_an_action_without_anyone_to_carry_it_out_is_noticed(actions: Actions) -> None:
    with pytest.raises(KeyError):
        actions.connect_to({"save": lambda: None})
