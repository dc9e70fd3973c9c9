"""Finding and replacing in the open paper: goes from match to match, and makes each change one step."""

from msgspec.structs import replace
from PySide6.QtCore import QObject, Slot

from secretariat_app.domain.finding_words import Match, all_replaced, found, replaced
from secretariat_app.domain.place import Place
from secretariat_app.domain.resolution import Resolution
from secretariat_app.ui.draft import Caret, OpenDraft
from secretariat_app.ui.editor.calling import translate
from secretariat_app.ui.editor.find_bar import FindBar
from secretariat_app.ui.editor.form import Form


class FindDesk(QObject):
    """Belongs to an open paper. The bar keeps the focus while the form shows what was found."""

    def __init__(self, draft: OpenDraft, form: Form, bar: FindBar, parent: QObject) -> None:
        super().__init__(parent)
        self._draft, self._form, self.bar = draft, form, bar
        self._matches: tuple[Match, ...] = ()
        self._at: int | None = None
        draft.changed.connect(self._value_changed)
        bar.sought.connect(self._look_anew)
        bar.step_wanted.connect(self.step)
        bar.replace_wanted.connect(self._replace)
        bar.all_wanted.connect(self._replace_all)
        bar.closed.connect(self.close)

    def open(self, *, replacing: bool) -> None:
        """Open the bar with what is selected in the form, beginning where the cursor is."""
        place = self._form.place()
        row = self._form.row(place) if place is not None else None
        self.bar.allow(replacing=replacing)
        self.bar.open_with(row.edit.textCursor().selectedText() if row is not None else "")
        self._look_anew()

    @Slot()
    def close(self) -> None:
        """Put the bar away; the cursor goes to what was found last."""
        match = self._current()
        if match is None:
            self._form.focus_again()
        elif match.in_name:
            self._form.focus_name(match.place, match.start, match.end)
        else:
            self._form.focus_place(match.place, match.start, match.end)
        self.bar.hide()

    @Slot(int)
    def step(self, by: int) -> None:
        """To the next match, or the one before; behind the last comes the first."""
        if self._matches:
            at = self._at if self._at is not None else -by
            self._at = (at + by) % len(self._matches)
            self._show()

    @Slot()
    def _look_anew(self) -> None:
        self._find()
        self._at = self._nearest(self._form.place()) if self._matches else None
        self._show()

    @Slot(object, object)
    def _value_changed(self, _before: Resolution, _after: Resolution) -> None:
        if self.bar.isVisible():
            self._find()
            if self._at is not None:
                self._at = min(self._at, len(self._matches) - 1) if self._matches else None
            self.bar.say(self._at, len(self._matches))

    def _find(self) -> None:
        bar = self.bar
        self._matches = found(
            self._draft.value,
            bar.words.text(),
            exact_case=bar.exact.isChecked(),
            whole=bar.whole.isChecked(),
        )

    def _nearest(self, place: Place | None) -> int:
        """The first match in the text in hand, else the first of all."""
        return next((at for at, match in enumerate(self._matches) if match.place == place), 0)

    def _current(self) -> Match | None:
        inside = self._at is not None and self._at < len(self._matches)
        return self._matches[self._at] if inside and self._at is not None else None

    def _show(self) -> None:
        self.bar.say(self._at, len(self._matches))
        match = self._current()
        if match is not None:
            self._form.point_at(match.place, match.start, match.end, in_name=match.in_name)

    # --- replacing ---------------------------------------------------------------------------------

    @Slot()
    def _replace(self) -> None:
        match = self._current()
        if match is None:
            return
        words, before = self.bar.other.text(), self._draft.value
        after = replaced(before, match, words)
        end = match.start + len(words)
        self._draft.caret = Caret(match.place, match.end, match.start, in_name=match.in_name)
        caret = Caret(match.place, end, in_name=match.in_name)
        self._draft.edit(after, translate("edits", "Replace words"), caret=caret)
        self._find()
        behind = replace(match, start=end, end=end)  # not the words just put in
        later = (at for at, one in enumerate(self._matches) if one.turn() >= behind.turn())
        self._at = next(later, 0) if self._matches else None
        self._show()

    @Slot()
    def _replace_all(self) -> None:
        bar = self.bar
        after, count = all_replaced(
            self._draft.value,
            bar.words.text(),
            bar.other.text(),
            self._draft.following,
            exact_case=bar.exact.isChecked(),
            whole=bar.whole.isChecked(),
        )
        if count:
            name = translate("edits", "Replace words ({count})").format(count=count)
            self._draft.edit(after, name)
        bar.count.setText(self.tr("%n replaced", "", count))
