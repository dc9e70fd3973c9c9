"""Problems of what stands in a line of its own (number, place, date, a name): a sign in the field."""

from collections.abc import Sequence

import shiboken6
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

from secretariat_app.domain.place import Part, Place, Requisite
from secretariat_app.services import checking
from secretariat_app.services.checking import Problem, Severity
from secretariat_app.ui.editor.form import Form
from secretariat_app.ui.icons import Icons

_FIELDS = {
    "no-date": Requisite.DATE,
    "meeting-on-day-off": Requisite.DATE,
    "no-number": Requisite.NUMBER,
    "no-place": Requisite.PLACE,
}


def requisite_of(problem: Problem) -> Requisite:
    """The field that a problem of the requisites as a whole is mended in."""
    return _FIELDS.get(problem.rule, Requisite.COMMISSION)


class LineMarks:
    """Shows in each such field the worst problem that it has, with its sentence as a tip."""

    def __init__(self, form: Form, icons: Icons, language: str) -> None:
        self._form, self._icons, self._language = form, icons, language
        self._signs: dict[QLineEdit, QAction] = {}

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Mark the fields that have one of these, and no other."""
        self._signs = {line: sign for line, sign in self._signs.items() if shiboken6.isValid(line)}
        worst: dict[QLineEdit, Problem] = {}
        order = list(Severity)
        own = [one for one in problems if one.in_name or one.where.part is Part.REQUISITES]
        for problem in sorted(own, key=lambda one: order.index(one.severity)):
            line = self._line_of(problem)
            if line is not None:
                worst.setdefault(line, problem)
        for line in [line for line in self._signs if line not in worst]:
            line.removeAction(self._signs.pop(line))
        for line, problem in worst.items():
            sign = self._signs.get(line)
            if sign is None:
                sign = self._signs[line] = QAction(line)
                sign.setIconText("")
                line.addAction(sign, QLineEdit.ActionPosition.TrailingPosition)
            sign.setIcon(self._icons(str(problem.severity), role=str(problem.severity)))
            sign.setToolTip(checking.message(problem, self._language))

    def _line_of(self, problem: Problem) -> QLineEdit | None:
        place = problem.where.place
        if problem.in_name is not None:
            signers = self._form.parts[Part.SIGNATURES].rows
            index = place.index or 0
            return self._form.signature_line(index) if index < len(signers) else None
        if place == Place(Part.REQUISITES):
            field = self._form.requisites.field(requisite_of(problem))
            return field if isinstance(field, QLineEdit) else None
        return None
