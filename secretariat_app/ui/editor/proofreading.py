"""Proofing of the open paper as the secretary meets it: underlined words, the list, what she does about it.

Everything done to the paper is one step of its history; what is done to the office's rules and dictionary is
told with a way back.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Resolution
from secretariat_app.services import checking, mending, rule_settings, spelling
from secretariat_app.services.checking import Problem
from secretariat_app.ui.context import Context
from secretariat_app.ui.draft import Caret, OpenDraft
from secretariat_app.ui.editor import remedy_menu
from secretariat_app.ui.editor.bulb import Bulb
from secretariat_app.ui.editor.checker import Checker
from secretariat_app.ui.editor.form import Form
from secretariat_app.ui.editor.line_marks import LineMarks
from secretariat_app.ui.editor.paragraph_edit import ParagraphEdit
from secretariat_app.ui.editor.problems_panel import ProblemsPanel
from secretariat_app.ui.editor.remedy_menu import Deed
from secretariat_app.ui.editor.row import ParagraphRow
from secretariat_app.ui.notices import Kind, Remedy

translate = QCoreApplication.translate
_TOLD_SECONDS = 20


class Proofreading(QObject):
    """Ties the checker, the words of the form and the list of problems together.

    `shown` emits the problems whenever they have changed; `wanted` the problem that is to be gone to;
    `list_wanted` asks for the list to be in sight.
    """

    shown = Signal(object)
    wanted = Signal(object)
    list_wanted = Signal()

    def __init__(
        self, context: Context, draft: OpenDraft, form: Form, panel: ProblemsPanel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context, self._draft, self._form, self._panel = context, draft, form, panel
        self._visited: Problem | None = None
        self._by_place: dict[Place, list[Problem]] = {}
        self._tell_all = False
        self.locked = False
        self._lines = LineMarks(form, context.icons, context.language)
        self.bulb = Bulb(context.icons, form.page)
        self.bulb.wanted.connect(self.remedy)
        form.place_changed.connect(self._show_bulb)
        self.checker = Checker(context, self)
        self.checker.found.connect(self._show)
        panel.chosen.connect(self._chosen)
        panel.deed_wanted.connect(self.do)
        panel.all_wanted.connect(self.mend_all)
        context.news.rules_changed.connect(self.checker.renew)
        for rows in form.parts.values():
            rows.row_made.connect(self._row_made)
            for row in rows.made:
                self._row_made(row)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What the newest check has found."""
        return self.checker.problems

    def lock(self) -> None:
        """The paper can only be read: problems are shown, nothing is done about them."""
        self.locked = self._panel.locked = True

    def ask(self, value: Resolution) -> None:
        """Have `value` checked, at once the text that is being typed in."""
        place = self._form.place()
        row = self._form.row(place) if place is not None else None
        self.checker.ask(value, place if row is not None and row.edit.marks.is_typing() else None)

    def gate(self) -> str:
        """What keeps the paper from being ready to sign, in a few words; empty where it is locked already."""
        if self.locked or not self.checker.has_checked():
            return ""
        errors = len(checking.blocking(list(self.problems)))
        if errors:
            return self.tr("To be mended before signing: %n error(s)", "", errors)
        return self.tr("No errors: can be made ready to sign")

    # --- showing -----------------------------------------------------------------------------------

    @Slot(object)
    def _show(self, problems: Sequence[Problem]) -> None:
        self._by_place = {}
        for problem in problems:
            if problem.in_name is None:
                self._by_place.setdefault(problem.where.place, []).append(problem)
        for rows in self._form.parts.values():
            for row in rows.made:
                self._mark(row)
        self._lines.show_problems(problems)
        self._panel.show_problems(problems)
        self._show_bulb()
        self.shown.emit(problems)
        if self._tell_all and not self.checker.busy():
            self._tell_all = False
            self._begin_with_first()

    @Slot(object)
    def _row_made(self, row: ParagraphRow) -> None:
        row.edit.hovered.connect(partial(self._tip, row.edit))
        row.edit.moved.connect(self._show_bulb)
        row.edit.left.connect(self.bulb.hide)
        row.edit.menu_wanted.connect(partial(self._add_to_menu, row.edit))
        self._mark(row)

    def _mark(self, row: ParagraphRow) -> None:
        row.edit.marks.show_problems(self._by_place.get(row.place, ()))

    @Slot()
    def _show_bulb(self, *_place: object) -> None:
        place = self._form.place()
        row = self._form.row(place) if place is not None else None
        self.bulb.follow(row.edit if row is not None else None)

    def _tip(self, edit: ParagraphEdit, spot: QPoint) -> None:
        problem = edit.marks.problem_under(spot)
        text = checking.message(problem, self._context.language) if problem is not None else ""
        if problem is not None and problem.suggestion is not None:
            text += "\n" + remedy_menu.change(problem, problem.suggestion)
        if text != edit.viewport().toolTip():
            edit.viewport().setToolTip(text)

    def _add_to_menu(self, edit: ParagraphEdit, menu: QMenu, spot: QPoint) -> None:
        problem = edit.marks.problem_under(spot)
        if problem is not None and not self.locked:
            self._fill(menu, problem)

    def _fill(self, menu: QMenu, problem: Problem) -> None:
        context = self._context
        remedy_menu.fill(menu, problem, self.problems, context.icons, context.language, self.do)

    # --- going from one to the next ------------------------------------------------------------------

    def next_problem(self) -> None:
        """F8: to the next problem behind the cursor, from the last to the first."""
        self._go(1)

    def previous_problem(self) -> None:
        """Shift+F8."""
        self._go(-1)

    def check_all(self) -> None:
        """F7: check now, then begin with the first problem."""
        self._tell_all = True
        self.list_wanted.emit()
        self.checker.renew()

    def remedy(self) -> None:
        """Alt+Enter: what can be done about the problem under the cursor, as a menu at the word."""
        problem, edit = self._here()
        if problem is None:
            self._context.notices.tell(
                self.tr("There is no problem where the cursor is. F8 goes to the next one."), seconds=8
            )
            return
        if self.locked:
            return
        menu = QMenu(self._form)
        menu.aboutToHide.connect(menu.deleteLater)
        self._fill(menu, problem)
        usable = [action for action in menu.actions() if action.isEnabled() and not action.isSeparator()]
        if usable:
            menu.setActiveAction(usable[0])
        menu.popup(self._spot(edit, problem))

    def mend_all(self) -> None:
        """Put right whatever has one right answer, in one step of the history."""
        count = len(mending.by_itself(self.problems))
        if not count or self.locked:
            return
        after = mending.mend_sure(self._draft.value, self.problems)
        if self._edit(after, translate("edits", "Putting right all that is sure"), self._draft.caret):
            self._context.notices.tell(
                self.tr("Put right: %n place(s). Undo brings them back.", "", count), Kind.DONE, seconds=8
            )

    @Slot(object)
    def _chosen(self, problem: Problem) -> None:
        self._let_go()
        self._visited = problem
        self.wanted.emit(problem)

    def _let_go(self) -> None:
        """Words that were selected to show a problem do not stay so when the next is shown."""
        row = self._form.row(self._visited.where.place) if self._visited is not None else None
        if row is not None and row.edit.textCursor().hasSelection():
            row.edit.put_cursor(row.edit.textCursor().position())

    def _begin_with_first(self) -> None:
        if not self.problems:
            self._context.notices.tell(self.tr("Nothing to remark on was found."), Kind.DONE, seconds=8)
            return
        self._visited = None
        self._visit(self._panel.in_order()[0])

    def _go(self, step: int) -> None:
        shown = self._panel.severities()
        order = [problem for problem in self.problems if problem.severity in shown]
        if not order:
            self._context.notices.tell(self.tr("Nothing to remark on was found."), Kind.DONE, seconds=8)
            return
        if self._visited in order and self._stands_at(self._visited):
            at = order.index(self._visited) + step
        else:
            here = self._cursor_key()
            behind = next((n for n, one in enumerate(order) if _key(one) >= here), len(order))
            at = behind if step > 0 else behind - 1
        self._visit(order[at % len(order)])

    def _visit(self, problem: Problem) -> None:
        self._let_go()
        self._visited = problem
        self._panel.show_current(problem)
        self.wanted.emit(problem)

    def _stands_at(self, problem: Problem | None) -> bool:
        place = self._form.place()
        if problem is None or place is None or place.part is not problem.where.part:
            return False
        if place.part is Part.REQUISITES or problem.in_name is not None:
            return True
        row = self._form.row(place)
        if row is None or row.place != problem.where.place:
            return problem.where.place.index is None and row is not None
        cursor = row.edit.textCursor()
        return problem.where.start <= cursor.selectionStart() <= cursor.selectionEnd() <= problem.where.end

    def _cursor_key(self) -> tuple[int, int, int, int]:
        place = self._form.place() or Place(Part.REQUISITES)
        row = self._form.row(place)
        at = row.edit.textCursor().selectionStart() if row is not None else 0
        return _place_key(place, at)

    def _here(self) -> tuple[Problem | None, ParagraphEdit | None]:
        place = self._form.place()
        row = self._form.row(place) if place is not None else None
        if row is not None:
            found = row.edit.marks.problems_at(row.edit.textCursor().selectionStart())
            if found:
                best = self._visited if self._visited in found else found[0]
                return best, row.edit
        if self._visited in self.problems and self._stands_at(self._visited):
            return self._visited, row.edit if row is not None else None
        return None, None

    def _spot(self, edit: ParagraphEdit | None, problem: Problem) -> QPoint:
        if edit is None:
            held: QWidget | None = self._form.focusWidget()
            held = held if held is not None else self._form
            return held.mapToGlobal(QPoint(0, held.height()))
        cursor = edit.textCursor()
        cursor.setPosition(min(problem.where.start, len(edit.text())))
        return edit.viewport().mapToGlobal(edit.cursorRect(cursor).bottomLeft())

    # --- doing something about it --------------------------------------------------------------------

    def do(self, deed: Deed, problem: Problem, wording: str | None = None) -> None:
        """Carry out a deed on a problem."""
        if self.locked:
            return
        value = self._draft.value
        match deed:
            case Deed.MEND:
                better = problem.suggestion if wording is None else wording
                after = mending.mend(value, problem, None if wording == problem.suggestion else wording)
                caret = Caret(problem.where.place, problem.where.start + len(better or ""))
                self._edit(after, translate("edits", "Putting a problem right"), caret)
            case Deed.MEND_ALIKE:
                after = mending.mend_alike(value, self.problems, problem)
                self._edit(after, translate("edits", "Putting all of a kind right"), self._draft.caret)
            case Deed.IGNORE_HERE:
                after = mending.ignore_here(value, problem)
                self._edit(after, translate("edits", "Leaving a problem alone"), self._draft.caret)
            case Deed.IGNORE_RULE:
                after = mending.ignore_rule(value, problem)
                self._edit(after, translate("edits", "Leaving a kind of problem alone"), self._draft.caret)
            case Deed.SWITCH_OFF:
                self._switch(problem.rule, on=False)
            case Deed.ADD_WORD:
                self._know(problem.found, known=True)

    def _edit(self, after: Resolution, name: str, caret: Caret) -> bool:
        if self._draft.edit(after, name, caret=caret):
            if caret.place is not None and caret.place.part is not Part.REQUISITES and not caret.in_name:
                self._form.focus_place(caret.place, caret.at)
            return True
        self._context.notices.tell(
            self.tr("The text has changed there; it is being checked again."), seconds=8
        )
        self.checker.renew()
        return False

    def _switch(self, rule: str, *, on: bool) -> None:
        told = "" if on else self.tr("This check is switched off for all papers.")
        self._elsewhere(partial(_switch, rule, on), told, partial(self._switch, rule, on=True))

    def _know(self, word: str, *, known: bool) -> None:
        told = self.tr("«{word}» is in the dictionary now.").format(word=word) if known else ""
        self._elsewhere(partial(_know, word, known), told, partial(self._know, word, known=False))

    def _elsewhere(self, change: Callable[[Any], object], told: str, back: Callable[[], object]) -> None:
        """Change what stands beside the paper, in the archive; tell it with the way back."""

        def done(_result: object) -> None:
            self._context.news.rules_changed.emit()
            if told:
                undo = (Remedy(self.tr("Undo"), back),)
                self._context.notices.tell(told, Kind.DONE, undo, _TOLD_SECONDS)

        self._context.ask_archive(change, done=done)


def _switch(rule: str, on: bool, archive: Any) -> None:
    rule_settings.switch(archive, rule, on=on)


def _know(word: str, known: bool, archive: Any) -> None:
    spelling.change_words(archive, [word] if known else (), () if known else [word])


def _key(problem: Problem) -> tuple[int, int, int, int]:
    return _place_key(problem.where.place, problem.where.start)


def _place_key(place: Place, at: int) -> tuple[int, int, int, int]:
    index = -1 if place.index is None else place.index
    action = -1 if place.action is None else place.action
    return list(Part).index(place.part), index, action, at
