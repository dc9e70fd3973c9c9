"""Between the clause picker and the paper: where a chosen clause goes, and which one is being changed."""

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QWidget

from secretariat_app.domain.clause import Clause, SlotValue
from secretariat_app.domain.editing import paragraph_at
from secretariat_app.domain.place import Place
from secretariat_app.errors import KnownError
from secretariat_app.services import composing
from secretariat_app.ui.context import Context
from secretariat_app.ui.draft import OpenDraft
from secretariat_app.ui.editor import inserting
from secretariat_app.ui.editor.clauses_panel import ClausesPanel
from secretariat_app.ui.editor.form import Form
from secretariat_app.ui.editor.slot_editors import Surroundings


class ClauseDesk(QObject):
    """Opens the picker over `over` and puts what is chosen into the draft."""

    def __init__(self, context: Context, draft: OpenDraft, form: Form, over: QWidget) -> None:
        super().__init__(over)
        self._context = context
        self._draft = draft
        self._form = form
        self._over = over
        self._panel: ClausesPanel | None = None
        self._place: Place | None = None
        self._changing: Place | None = None
        over.installEventFilter(self)

    def panel(self) -> ClausesPanel:
        """The picker; made when it is first asked for, since the library is read then."""
        if self._panel is None:
            context = self._context
            self._panel = ClausesPanel(context.library, context.icons, context.language, self._over)
            self._panel.chosen.connect(self._chosen)
            self._panel.closed.connect(self._closed)
        return self._panel

    def open_clauses(self, place: Place | None) -> None:
        """Open with what fits `place`."""
        self._place, self._changing = place, None
        facts = self._facts(place)
        self.panel().open_for(place, facts, self._around(facts))

    def change_slots(self, place: Place) -> None:
        """Open the fields of the clause that stands at `place`."""
        use = paragraph_at(self._draft.value, place).clause
        if use is None:
            return
        try:
            clause = self._context.library.get(use.key)
        except KnownError as error:
            self._context.notices.fail(error)
            return
        self._place, self._changing = place, place
        facts = self._facts(place)
        self.panel().open_slots(clause, dict(use.slots), facts, self._around(facts))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The picker stays in the middle of what it lies over."""
        if event.type() is QEvent.Type.Resize and self._panel is not None and self._panel.isVisible():
            self._panel.place_itself()
        return super().eventFilter(watched, event)

    @Slot(object, dict)
    def _chosen(self, clause: Clause, slots: dict[str, SlotValue]) -> None:
        value, known = self._draft.value, self._context.directories
        try:
            if self._changing is not None:
                step = inserting.change_slots(value, self._changing, clause, slots, known)
            else:
                step = inserting.put_clause(value, self._place, clause, slots, known)
        except KnownError as error:
            self._context.notices.fail(error)
            return
        if self._draft.value != step.value:
            self._form.take(step)
        else:
            self._form.focus_place(step.place, step.at)

    @Slot()
    def _closed(self) -> None:
        if self._place is not None and self._form.row(self._place) is not None:
            self._form.focus_place(self._place)
        else:
            self._form.setFocus()

    def _facts(self, place: Place | None) -> composing.Facts:
        facts = composing.facts_of(self._draft.value, self._context.directories)
        return inserting.facts_at(facts, place)

    def _around(self, facts: composing.Facts) -> Surroundings:
        return Surroundings(
            directories=facts.directories,
            language=facts.language,
            date=facts.date,
            items=len(self._draft.value.items),
            title=facts.title,
            commissions=facts.commissions,
            icons=self._context.icons,
        )
