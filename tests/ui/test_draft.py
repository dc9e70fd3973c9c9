"""One history for one value."""

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Paragraph, Resolution
from secretariat_app.ui import draft as module
from secretariat_app.ui.draft import Caret, OpenDraft

TITLE = Place(Part.TITLE)


def titled(text: str) -> Resolution:
    return Resolution(title=Paragraph(text))


def type_title(draft: OpenDraft, text: str, typed: str) -> None:
    draft.caret = Caret(TITLE, len(draft.value.title.text))
    draft.edit(titled(text), "Typing", caret=Caret(TITLE, len(text)), typed=typed)


@pytest.fixture
def draft(qtbot: QtBot) -> OpenDraft:
    return OpenDraft(titled(""))


def test_an_edit_that_changes_nothing_is_no_step(draft: OpenDraft) -> None:
    assert not draft.edit(titled(""), "Nothing")
    assert draft.stack.count() == 0


def test_letters_of_a_word_are_one_step_and_the_next_word_another(draft: OpenDraft) -> None:
    for text, typed in (("О", "О"), ("О х", " х"), ("О хо", "о")):
        type_title(draft, text, typed)
    assert draft.stack.count() == 2
    draft.stack.undo()
    assert draft.value == titled("О")


def test_deleting_and_another_place_begin_a_step(draft: OpenDraft) -> None:
    type_title(draft, "Об", "Об")
    type_title(draft, "О", "")
    assert draft.stack.count() == 2
    draft.caret = Caret(Place(Part.REQUISITES, 0))
    draft.edit(replace(draft.value, number="1"), "Number", caret=draft.caret, typed="1")
    assert draft.stack.count() == 3


def test_a_pause_begins_a_step(draft: OpenDraft, monkeypatch: pytest.MonkeyPatch) -> None:
    type_title(draft, "О", "О")
    monkeypatch.setattr(module, "MERGE_SECONDS", -1.0)
    type_title(draft, "Об", "б")
    assert draft.stack.count() == 2


def test_modified_is_what_is_not_saved(draft: OpenDraft, qtbot: QtBot) -> None:
    told: list[bool] = []
    draft.modified_changed.connect(told.append)
    type_title(draft, "О", "О")
    draft.mark_saved()
    type_title(draft, "Об", "б")
    assert draft.stack.count() == 2  # a saved value stays a step of its own
    draft.stack.undo()
    assert not draft.is_modified()
    draft.mark_unsaved()
    assert draft.is_modified()
    assert told == [True, False, True, False, True]


def test_undo_and_redo_say_where_to_go(draft: OpenDraft) -> None:
    places: list[tuple[Place | None, int]] = []
    draft.revisited.connect(lambda caret: places.append((caret.place, caret.at)))
    type_title(draft, "Об", "Об")
    assert places == []
    draft.stack.undo()
    draft.stack.redo()
    assert places == [(TITLE, 0), (TITLE, 2)]


def test_what_depends_on_the_headline_follows_in_the_same_step(qtbot: QtBot) -> None:
    def follow(_before: Resolution, after: Resolution) -> Resolution:
        return replace(after, preamble=Paragraph(f"«{after.title.text}»"))

    draft = OpenDraft(titled(""), follow)
    type_title(draft, "О", "О")
    assert draft.value.preamble == Paragraph("«О»")
    draft.edit(replace(draft.value, number="1"), "Number")
    draft.stack.undo()
    draft.stack.undo()
    assert draft.value == titled("")
