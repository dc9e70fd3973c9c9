"""Clauses that were changed and are not saved yet: they stay while others are looked at."""

from secretariat_app.domain.clause import Clause
from secretariat_app.ui.clauses.history import History


class Edits:
    """By the clauses' keys: the values of each, and the revision of the saved one when the change began."""

    def __init__(self) -> None:
        self._histories: dict[str, History] = {}
        self._revisions: dict[str, int] = {}

    def __contains__(self, key: str) -> bool:
        return key in self._revisions

    def __bool__(self) -> bool:
        return bool(self._revisions)

    def unsaved(self) -> dict[str, Clause]:
        """The values that are not saved."""
        return {key: self._histories[key].value for key in self._revisions}

    def value(self, key: str) -> Clause | None:
        """The clause as it was changed; None where it is as it is saved."""
        return self._histories[key].value if key in self._revisions else None

    def revision(self, key: str) -> int:
        """The revision that the change began with."""
        return self._revisions[key]

    def begin(self, clause: Clause) -> None:
        """A new clause."""
        self._histories[clause.key] = History(clause)
        self._revisions[clause.key] = 0

    def note(self, clause: Clause, run: str, saved: Clause | None, revision: int) -> None:
        """Another value of a clause that is `saved` so at `revision`; `run` names what is typed on."""
        self._histories.setdefault(clause.key, History(saved or clause)).note(clause, run)
        self._settle(clause, saved, revision)

    def can(self, key: str, step: int) -> bool:
        """Whether there is a value before (-1) or behind (1)."""
        return key in self._histories and self._histories[key].can(step)

    def go(self, key: str, step: int, saved: Clause | None, revision: int) -> Clause:
        """The value before or behind."""
        clause = self._histories[key].go(step)
        self._settle(clause, saved, revision)
        return clause

    def forget(self, key: str) -> bool:
        """The clause is as it is saved; whether it was not."""
        self._histories.pop(key, None)
        return self._revisions.pop(key, None) is not None

    def clear(self) -> None:
        """Nothing is changed."""
        self._histories.clear()
        self._revisions.clear()

    def _settle(self, clause: Clause, saved: Clause | None, revision: int) -> None:
        if clause == saved:
            self._revisions.pop(clause.key, None)
        else:
            self._revisions.setdefault(clause.key, revision)
