"""The paper that is open: its present value, one history of undo, and whether it is saved."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from secretariat_app.domain.place import Place
from secretariat_app.domain.references import numbers, renumbered
from secretariat_app.domain.resolution import Resolution

Follow = Callable[[Resolution, Resolution], Resolution]
"""Gives the new value once clause-linked paragraphs follow the changed title, date or commission."""

TemplateFor = Callable[[str], str]
"""Gives the template that a paper in a language is printed by until another is chosen."""

History = QUndoStack
"""The history of one paper, as the window's undo and redo take it."""

MERGE_SECONDS = 2.0
UNDO_STEPS = 2000
_TYPING = 1


class Caret:
    """Where the cursor was: a place of the form, the position in its text and the selection.

    `anchor`: where the selection begins, the position itself without one. `chosen`: several whole texts.
    `in_name`: not in the position of who signs but in the name.
    """

    __slots__ = ("anchor", "at", "chosen", "in_name", "place")

    def __init__(
        self,
        place: Place | None,
        at: int = 0,
        anchor: int | None = None,
        chosen: tuple[Place, ...] = (),
        *,
        in_name: bool = False,
    ) -> None:
        self.place = place
        self.at = at
        self.anchor = at if anchor is None else anchor
        self.chosen = chosen
        self.in_name = in_name


class _Edit(QUndoCommand):
    """The only command there is: the value and the template before and after."""

    def __init__(
        self,
        draft: "OpenDraft",
        after: Resolution,
        template: str,
        name: str,
        carets: tuple[Caret, Caret],
        typed: str | None,
    ) -> None:
        super().__init__(name)
        self._draft = draft
        self.before = draft.value, draft.template
        self.after = after, template
        self.carets = carets
        self.typed = typed
        self.at = time.monotonic()
        self._first = True

    def id(self) -> int:
        return -1 if self.typed is None else _TYPING

    def redo(self) -> None:
        self._draft.show_step(*self.after, None if self._first else self.carets[1])
        self._first = False

    def undo(self) -> None:
        self._draft.show_step(*self.before, self.carets[0])

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Typing goes on in one step until the next word, another place or a pause."""
        if not isinstance(other, _Edit) or other.typed is None or self.typed is None:
            return False
        same = other.carets[0].place == self.carets[0].place and other.text() == self.text()
        if not same or other.typed[:1].isspace() or other.at - self.at > MERGE_SECONDS:
            return False
        if bool(other.typed) != bool(self.typed):
            return False
        self.after, self.carets, self.at = other.after, (self.carets[0], other.carets[1]), other.at
        return True


class OpenDraft(QObject):
    """The value being edited. Every edit goes through `edit` and can be undone."""

    changed = Signal(object, object)
    template_changed = Signal(str)
    revisited = Signal(object)
    modified_changed = Signal(bool)

    def __init__(
        self,
        saved: Resolution,
        follow: Follow = lambda _before, after: after,
        parent: QObject | None = None,
        template_for: TemplateFor = lambda _language: "",
        template: str = "",
    ) -> None:
        super().__init__(parent)
        self.value = saved
        self.template = template or template_for(saved.language)
        self._template_for = template_for
        self.caret = Caret(None)
        self._follow = follow
        self._stack = QUndoStack(self)
        self._stack.setUndoLimit(UNDO_STEPS)
        self._stack.cleanChanged.connect(self._tell_clean)

    @property
    def stack(self) -> History:
        """The history, for the window's undo and redo."""
        return self._stack

    def is_modified(self) -> bool:
        """Whether something is not saved."""
        return not self._stack.isClean()

    def edit(
        self,
        after: Resolution,
        name: str,
        *,
        caret: Caret | None = None,
        typed: str | None = None,
        template: str | None = None,
    ) -> bool:
        """Make `after` the value, as one step called `name`; False where it is the value already.

        `typed` is what was typed («» for a deletion): such steps are merged word by word. `template`: the
        paper is printed by another one from this step on.
        """
        after = renumbered(after)
        if _headline(after) != _headline(self.value):
            after = self._follow(self.value, after)
        if template is None:
            same = after.language == self.value.language
            template = self.template if same else self._template_for(after.language)
        if (after, template) == (self.value, self.template):
            return False
        carets = (self.caret, caret or self.caret)
        if caret is not None:
            self.caret = caret
        self._stack.push(_Edit(self, after, template, name, carets, typed))
        return True

    def following(self, after: Resolution) -> Resolution:
        """`after` as an edit would make it of the present value, without making it."""
        return self._follow(self.value, after)

    def mark_saved(self) -> None:
        """The present value is what the archive holds."""
        self._stack.setClean()

    def mark_unsaved(self) -> None:
        """The archive does not hold the present value, whatever the history says."""
        self._stack.resetClean()

    def show_step(self, value: Resolution, template: str, caret: Caret | None) -> None:
        """Take the value of a step of the history; `caret` where undo or redo went there."""
        before, self.value = self.value, value
        former, self.template = self.template, template
        self.changed.emit(before, value)
        if former != template:
            self.template_changed.emit(template)
        if caret is not None:
            self.caret = caret
            self.revisited.emit(caret)

    def _tell_clean(self, clean: bool) -> None:
        self.modified_changed.emit(not clean)


def _headline(value: Resolution) -> tuple[object, ...]:
    return value.title.text, value.date, value.commissions, value.language, numbers(value)
