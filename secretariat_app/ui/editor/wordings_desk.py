"""Asks the archive, while the hands rest, what earlier papers say of the paragraph in hand."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from secretariat_app.domain.clause import Group
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Resolution
from secretariat_app.services import clause_library, wordings
from secretariat_app.services.wordings import Offer, Wording
from secretariat_app.ui.context import Context
from secretariat_app.ui.draft import OpenDraft
from secretariat_app.ui.editor import wording_steps
from secretariat_app.ui.editor.form import Form
from secretariat_app.ui.editor.wordings_line import WordingsLine
from secretariat_app.ui.editor.wordings_panel import WordingsPanel
from secretariat_app.ui.notices import Kind, Remedy

PAUSE = 700
"""Milliseconds without a key before the archive is asked."""


class WordingsDesk(QObject):
    """One question at a time; what was asked about other words is not shown. `paper_wanted`: its number."""

    paper_wanted = Signal(int)

    def __init__(
        self,
        context: Context,
        draft: OpenDraft,
        form: Form,
        line: WordingsLine,
        identity: Callable[[], int | None],
        over: QWidget,
    ) -> None:
        super().__init__(over)
        self._context, self._draft, self._form = context, draft, form
        self._identity, self._over = identity, over
        self.line = line
        self.panel: WordingsPanel | None = None
        self._offer: Offer | None = None
        self._about: tuple[Resolution, Place] | None = None
        self._asked: tuple[Resolution, Place] | None = None
        self._off = False
        self._place: Place | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._ask)
        draft.changed.connect(self._value_changed)
        form.place_changed.connect(self._note)
        line.show_wanted.connect(self.show_list)
        line.open_wanted.connect(self.paper_wanted)
        line.closed.connect(self._turn_off)
        over.installEventFilter(self)

    # --- asking ------------------------------------------------------------------------------------

    @Slot(object, object)
    def _value_changed(self, _before: Resolution, _after: Resolution) -> None:
        self._note()

    @Slot()
    def _note(self, _place: Place | None = None) -> None:
        about = self._wanted()
        if about is None:
            self._timer.stop()
            self._about, self._offer = None, None
            self.line.hide()
        elif not _same(about, self._about):
            if self._about is None or about[1] != self._about[1]:
                self.line.hide()
            if not self._off or self._is_listed():
                self._timer.start()

    def _wanted(self) -> tuple[Resolution, Place] | None:
        place, value = self._form.place(), self._draft.value
        return (value, place) if place is not None and wordings.asks(value, place) else None

    @Slot()
    def _ask(self) -> None:
        about = self._wanted()
        if about is None or self._asked is not None:  # the answer under way asks again if it is outdated
            return
        self._asked = about
        value, place = about
        self._context.ask_archive(
            wordings.offered,
            value,
            place,
            self._context.directories,
            self._identity(),
            done=self._found,
            failed=self._failed,
        )

    @Slot(object)
    def _found(self, offer: Offer) -> None:
        asked, self._asked = self._asked, None
        if asked is None or not _same(asked, self._wanted()):
            if self._wanted() is not None:
                self._timer.start()
            return
        self._about, self._offer = asked, offer
        if not self._off:
            self.line.show_offer(offer)
        if self._is_listed() and self.panel is not None:
            self._show(self.panel)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._asked = None
        if self._is_listed():  # it was asked for by hand; while typing a failure is nobody's business
            self._context.notices.fail(error)

    @Slot()
    def _turn_off(self) -> None:
        self._off = True
        self.line.hide()

    # --- the list ----------------------------------------------------------------------------------

    @Slot()
    def show_list(self) -> None:
        """Show what there is for the paragraph where the cursor is."""
        self._place = self._form.place()
        if self.panel is None:
            self.panel = WordingsPanel(self._context.icons, self._over)
            self.panel.chosen.connect(self._put)
            self.panel.open_wanted.connect(self._open)
            self.panel.keep_wanted.connect(self._keep)
            self.panel.closed.connect(self._back)
        wanted = self._wanted()
        if wanted is None:
            self._offer = Offer()
        elif not _same(wanted, self._about):
            self._offer = None
            self._ask()
        self._show(self.panel)

    def _show(self, panel: WordingsPanel) -> None:
        listed = self._place is not None and self._place.part in (Part.FINDINGS, Part.ITEMS)
        if listed and wordings.asks(self._draft.value, self._place):
            empty = self.tr("The archive has nothing like this paragraph yet.")
        else:
            empty = self.tr("Put the cursor into an item, an action or a paragraph of the findings first.")
            if listed:
                empty = self.tr("Write a few words first: earlier papers are searched for them.")
        panel.open_with(self._offer, empty)

    def _is_listed(self) -> bool:
        return self.panel is not None and self.panel.isVisible()

    @Slot(object)
    def _put(self, wording: Wording) -> None:
        if self._place is not None and wording_steps.is_there(self._draft.value, self._place):
            self._form.take(wording_steps.take(self._draft.value, self._place, wording))

    @Slot(object)
    def _open(self, wording: Wording) -> None:
        self._back()
        self.paper_wanted.emit(wording.row.id)

    @Slot()
    def _back(self) -> None:
        self._form.focus_again()

    # --- a clause of it ----------------------------------------------------------------------------

    @Slot(object)
    def _keep(self, wording: Wording) -> None:
        place = wording.place
        group = Group.ITEMS if place.part is Part.ITEMS else Group.FINDINGS
        if place.action is not None:
            group = Group.ACTIONS
        language = self._draft.value.language
        self._context.ask_archive(
            clause_library.save_words, wording.text, [], group, language, done=self._kept
        )

    @Slot(object)
    def _kept(self, held: clause_library.Held) -> None:
        before = {clause.key for clause in self._context.library.clauses}
        fresh = next((one.key for one in held.library.clauses if one.key not in before), "")
        self._context.take_library(held.library)
        self._context.notices.tell(
            self.tr("Saved: Ctrl+K finds it."),
            Kind.DONE,
            remedies=(Remedy(self.tr("Take it out"), lambda: self._take_out(fresh)),) if fresh else (),
            seconds=12,
        )

    def _take_out(self, key: str) -> None:
        self._context.ask_archive(clause_library.delete, key, done=self._taken_out)

    @Slot(object)
    def _taken_out(self, held: clause_library.Held) -> None:
        self._context.take_library(held.library)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list stays in its place over the form."""
        if event.type() is QEvent.Type.Resize and self.panel is not None and self.panel.isVisible():
            self.panel.place_itself()
        return super().eventFilter(watched, event)


def _same(one: tuple[Resolution, Place], other: tuple[Resolution, Place] | None) -> bool:
    """Whether both are about the very same value, not one that only has the same words."""
    return other is not None and one[0] is other[0] and one[1] == other[1]
