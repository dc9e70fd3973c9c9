"""An open paper says that a wording was changed since, keeps its words, and takes the new ones on demand."""

from collections.abc import Callable
from typing import Any

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from secretariat_app.domain.directory import Directories
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Resolution
from secretariat_app.services import clause_library, composing
from secretariat_app.services.library import Library

KEY = "items.recommend"
BODY = "ГУ «Управление внутренней политики города Астаны»"
PLACE = Place(Part.ITEMS, 0)
OLD = f"Рекомендовать {BODY} усилить работу"
NEW = OLD.replace("Рекомендовать", "Предложить")


@pytest.fixture
def space(open_space: Callable[..., Any], context: Any, clauses: Library, names: Directories) -> Any:
    """A paper with one item, made from the shipped words; the clause is then changed in the library."""
    facts = composing.facts_of(Resolution(), names)
    item = composing.item(clauses.get(KEY), {"адресаты": (BODY,), "действие": "усилить работу"}, facts)
    opened = open_space(Resolution(items=(item,)))
    reworded = replace(clauses.get(KEY), ru="Предложить {{ адресаты|дат }} {{ действие }}.")
    context.ask_archive(clause_library.save, reworded, done=lambda held: context.take_library(held.library))
    return opened


def test_the_change_is_told_shown_taken_and_undone(space: Any, qtbot: QtBot, hands: Any) -> None:
    bar = space.renewal
    qtbot.waitUntil(bar.isVisible)
    assert space.resolution().items[0].text == OLD
    assert not bar.details.isVisible()
    hands.click(bar.more)
    assert bar.details.text() == f"{OLD} → {NEW}"
    hands.click(bar.take)
    assert space.resolution().items[0].text == NEW
    assert not bar.isVisible()
    space.undo_stack().undo()
    assert space.resolution().items[0].text == OLD
    qtbot.waitUntil(bar.isVisible)


def test_the_words_around_a_field_stay_when_it_is_filled_anew(space: Any, qtbot: QtBot, hands: Any) -> None:
    qtbot.waitUntil(space.renewal.isVisible)
    space.form.focus_place(PLACE, -1)
    edit = space.form.row(PLACE).edit
    assert edit.fields is not None
    assert [field.name for field in edit.fields.fields] == ["адресаты", "действие"]
    hands.type(" с молодежью")
    assert space.resolution().items[0].text == f"{OLD} с молодежью"
    assert space.resolution().items[0].clause.slots["действие"] == "усилить работу с молодежью"


def test_it_can_be_left_as_it_is(space: Any, qtbot: QtBot, hands: Any, context: Any) -> None:
    qtbot.waitUntil(space.renewal.isVisible)
    hands.click(space.renewal.close_button)
    space.renewal.look()
    qtbot.waitUntil(lambda: not space.renewal._maker.busy())
    qtbot.waitUntil(lambda: not context.jobs.busy())
    assert not space.renewal.isVisible()
    assert space.resolution().items[0].text == OLD
