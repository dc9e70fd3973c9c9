"""What can be done about a problem, as the entries of a menu: by the word, from the list, with Alt+Enter."""

import enum
from collections.abc import Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from secretariat_app.services import checking, mending
from secretariat_app.services.checking import Problem
from secretariat_app.ui.icons import Icons

translate = QCoreApplication.translate

_LONGEST = 48


class Deed(enum.StrEnum):
    """What can be done about a problem."""

    MEND = "mend"
    MEND_ALIKE = "mend alike"
    IGNORE_HERE = "ignore here"
    IGNORE_RULE = "ignore rule"
    SWITCH_OFF = "switch off"
    ADD_WORD = "add word"


class Doer(Protocol):
    """Whoever carries a deed out; `wording` is the one chosen of several."""

    def __call__(self, deed: Deed, problem: Problem, wording: str | None = None) -> None: ...


def fill(
    menu: QMenu, problem: Problem, all_: Sequence[Problem], icons: Icons, language: str, do: Doer
) -> list[QAction]:
    """Put into `menu` what can be done about `problem`, the likeliest first; gives the entries."""
    said = QAction(icons(str(problem.severity), role=str(problem.severity)), "", menu)
    said.setText(shortened(checking.message(problem, language), 90).replace("&", "&&"))
    said.setEnabled(False)
    entries = [said]

    def add(icon: str, text: str, deed: Deed, wording: str | None = None) -> None:
        entry = QAction(icons(icon), text.replace("&", "&&"), menu)
        entry.triggered.connect(partial(_run, do, deed, problem, wording))
        entries.append(entry)

    for wording in _wordings(problem):
        add("check", change(problem, wording), Deed.MEND, wording)
    if problem.suggestion is None and mending.can_mend(problem):
        add("check", translate("remedies", "Put it right"), Deed.MEND)
    alike = len(mending.alike(all_, problem))
    if alike > 1 and mending.can_mend(problem):
        add(
            "check",
            translate("remedies", "Put all of this kind right ({count})").format(count=alike),
            Deed.MEND_ALIKE,
        )
    if checking.is_spelling(problem):
        add(
            "add",
            translate("remedies", "Add «{word}» to the dictionary").format(word=problem.found),
            Deed.ADD_WORD,
        )
    add("hide", translate("remedies", "Leave it alone here"), Deed.IGNORE_HERE)
    add("hide", translate("remedies", "Leave this kind alone in this paper"), Deed.IGNORE_RULE)
    add("settings", translate("remedies", "Switch this check off for all papers"), Deed.SWITCH_OFF)
    before = menu.actions()[:1]
    for entry in entries:
        menu.insertAction(before[0], entry) if before else menu.addAction(entry)
    if before:
        menu.insertSeparator(before[0])
    return entries


def change(problem: Problem, wording: str) -> str:
    """«было» → «стало», short enough for a line; what is only taken out is said so."""
    if not wording.strip() and problem.found.strip():
        return translate("remedies", "Take out «{found}»").format(found=shortened(problem.found))
    if not problem.found.strip() and not wording.strip():
        return translate("remedies", "Put the spaces right")
    if not problem.found:
        return translate("remedies", "Put in «{wording}»").format(wording=shortened(wording))
    return f"«{shortened(problem.found)}» → «{shortened(wording)}»"


def shortened(text: str, longest: int = _LONGEST) -> str:
    """`text` with its middle left out where it is too long for a line."""
    half = (longest - 1) // 2
    return text if len(text) <= longest else f"{text[:half].rstrip()}…{text[-half:].lstrip()}"


def _wordings(problem: Problem) -> tuple[str, ...]:
    if problem.suggestion is None:
        return ()
    return tuple(dict.fromkeys((problem.suggestion, *problem.others)))


def _run(do: Doer, deed: Deed, problem: Problem, wording: str | None, *_checked: bool) -> None:
    do(deed, problem, wording)
