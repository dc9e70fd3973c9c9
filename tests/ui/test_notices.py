"""The one door for messages."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from secretariat_app.errors import KnownError
from secretariat_app.ui.icons import Icons
from secretariat_app.ui.notices import Bar, Kind, Notices, Remedy


@pytest.fixture
def notices(qtbot: QtBot) -> Notices:
    return Notices("en")


@pytest.fixture
def bar(qtbot: QtBot, notices: Notices) -> Bar:
    made = Bar(Icons())
    qtbot.addWidget(made)
    notices.told.connect(made.show_notice)
    return made


def test_news_is_shown_and_can_be_put_away(bar: Bar, notices: Notices) -> None:
    assert bar.isHidden()
    notices.tell("Saved", Kind.DONE)
    assert bar.text() == "Saved"
    assert not bar.isHidden()
    bar.dismiss()
    assert bar.isHidden()


def test_a_remedy_is_carried_out_and_the_notice_goes(bar: Bar, notices: Notices) -> None:
    done: list[str] = []
    notices.tell("Deleted", remedies=[Remedy("Undo", lambda: done.append("undone"))])
    bar.remedies()[0].click()
    assert done == ["undone"]
    assert bar.text() == ""


def test_a_decision_waits_below_other_news(bar: Bar, notices: Notices) -> None:
    notices.tell("Found unsaved text", remedies=[Remedy("Restore", lambda: None)])
    notices.tell("Saved")
    notices.tell("Exported")
    assert bar.text() == "Exported"
    bar.dismiss()
    assert bar.text() == "Found unsaved text"


def test_a_known_error_is_a_sentence_in_the_bar(bar: Bar, notices: Notices) -> None:
    notices.fail(KnownError("There is no file «{path}».", path="a.docx"))
    assert bar.text() == "There is no file «a.docx»."
    assert bar.property("kind") == "error"


def test_a_known_error_is_said_in_the_windows_language(qtbot: QtBot) -> None:
    error = KnownError("There is no clause «{key}».", key="x")
    assert Notices("ru").sentence(error) == "Формулировки «x» нет."
    assert Notices("kk").sentence(error) == "«x» тұжырымы жоқ."


def test_any_other_error_goes_to_the_crash_report(qtbot: QtBot, bar: Bar, notices: Notices) -> None:
    with qtbot.waitSignal(notices.crashed) as crashed:
        notices.fail(ZeroDivisionError())
    assert isinstance(crashed.args[0], ZeroDivisionError)
    assert bar.text() == ""


CHOICES = (("save", "Save"), ("drop", "Do not save"), ("stay", "Go on editing"))


@pytest.mark.parametrize(("button", "key"), [(text, key) for key, text in CHOICES])
def test_a_question_gives_the_key_of_the_button(
    notices: Notices, answer: Callable[[str], list[str]], button: str, key: str
) -> None:
    asked = answer(button)
    assert notices.ask(None, "Save?", "Text", CHOICES) == key
    assert asked == ["Save?"]


def test_escape_is_the_last_choice_and_enter_the_first(
    notices: Notices, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []

    def pressed(box: QMessageBox) -> int:
        seen.extend([box.defaultButton().text(), box.escapeButton().text()])
        box.escapeButton().click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", pressed)
    assert notices.ask(None, "Save?", "", CHOICES) == "stay"
    assert seen == ["Save", "Go on editing"]
