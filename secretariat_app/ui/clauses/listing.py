"""Which clauses a search and a choice leave, and how each stands in the list."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from secretariat_app.domain.clause import Clause
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.services.clause_library import Held
from secretariat_app.services.library import shown_text
from secretariat_app.services.own_clauses import is_own
from secretariat_app.ui.clauses import library_top
from secretariat_app.ui.clauses.words import group_name
from secretariat_app.ui.models.library_model import Entry

_PAPERS = QT_TRANSLATE_NOOP("clauses", "papers: {0}")
_OWN = QT_TRANSLATE_NOOP("clauses", "my own")
_CHANGED = QT_TRANSLATE_NOOP("clauses", "changed by me")
_NEW = QT_TRANSLATE_NOOP("clauses", "New wording")


class Listing:
    """What lists are made from: the library, how often each is used, stars, and what is not saved yet."""

    def __init__(
        self,
        held: Held,
        uses: Mapping[str, int],
        stars: frozenset[str],
        edited: Mapping[str, Clause],
        language: str,
    ) -> None:
        self._held, self._uses, self._stars = held, uses, stars
        self._edited, self._language = edited, language

    def found(self, query: str, which: str) -> list[Clause]:
        """The clauses that are left, those that are not saved yet first."""
        library = self._held.library
        keys = {clause.key for clause in library.clauses}
        fresh = [clause for key, clause in self._edited.items() if key not in keys]
        among = [self._edited.get(one.key, one) for one in library.clauses if self._is(which, one)]
        used = self._uses if query else {}
        return [*fresh, *library.find(query, self._language, None, used, self._stars, among)]

    def line(self, clause: Clause) -> Entry:
        """The clause as a line; what is not saved yet is dotted."""
        parts = [group_name(clause.group)]
        if clause.key in self._uses:
            parts.append(_said(_PAPERS).format(self._uses[clause.key]))
        if is_own(clause):
            parts.append(_said(_OWN))
        elif self._held.is_changed(clause.key):
            parts.append(_said(_CHANGED))
        dot = "• " if clause.key in self._edited else ""
        icon = "starred" if clause.key in self._stars else "clauses"
        words = called(clause, self._language) or _said(_NEW)
        return Entry(dot + words, " · ".join(parts), icon, clause.key)

    def _is(self, which: str, clause: Clause) -> bool:
        retired = clause.key in self._held.library.retired
        tests: dict[str, Callable[[], bool]] = {
            library_top.STARRED: lambda: clause.key in self._stars,
            library_top.OWN: lambda: is_own(clause),
            library_top.CHANGED: lambda: self._held.is_changed(clause.key),
            library_top.UNCONFIRMED: lambda: bool(clause.kk) and not clause.kk_confirmed,
            library_top.UNUSED: lambda: clause.key not in self._uses,
        }
        if which == library_top.RETIRED:
            return retired
        return not retired and (which not in tests or tests[which]())


def called(clause: Clause, language: str) -> str:
    """The clause in a line, in the other language where it has none in this one."""
    return shown_text(clause, language, short=True) or shown_text(clause, "ru", short=True)


def all_called(clauses: Iterable[Clause]) -> str:
    """Several clauses, a line each."""
    return "\n".join(called(clause, "ru") or _said(_NEW) for clause in clauses)


def _said(text: str) -> str:
    return QCoreApplication.translate("clauses", text)
