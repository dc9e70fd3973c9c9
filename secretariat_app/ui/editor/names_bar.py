"""The bar that says which names followed a new date, lists them, takes them back, and offers those typed."""

from collections.abc import Callable, Sequence
from textwrap import shorten

from msgspec.structs import replace
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from secretariat_app.domain.place import Part
from secretariat_app.domain.resolution import Resolution
from secretariat_app.services import naming
from secretariat_app.services.naming import Followed
from secretariat_app.ui.draft import OpenDraft
from secretariat_app.ui.editor.changes_list import ChangesList
from secretariat_app.ui.icons import Icons

_LONGEST = 64
"""Letters of a name that the bar says; the list has it whole."""
Written = Callable[[Resolution, Resolution], Resolution]
"""Gives the second paper with the names of the first one's day, where they were typed, as they are now."""


class NamesBar(QFrame):
    """Shown after a change of the date that changed names too; gone when closed, undone or taken back."""

    def __init__(
        self, icons: Icons, draft: OpenDraft, written: Written, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._draft, self._written = draft, written
        self._before: Resolution | None = None
        self._after: Resolution | None = None
        picture = QLabel(self)
        picture.setPixmap(icons("info", role="info").pixmap(20, 20))
        self.text = _words(self)
        self.details = ChangesList(self)
        self.details.hide()
        self.more = QPushButton(self.tr("Show"), self)
        self.more.setCheckable(True)
        self.back = QPushButton(self.tr("Take the names back"), self)
        self.back.setToolTip(self.tr("The new date stays, the names are again those of the old date"))
        self.further = QPushButton(self)
        self.further.setToolTip(self.tr("Names in words that you typed; quotations stay as they are"))
        close = QToolButton(self)
        close.setIcon(icons("close"))
        close.setAutoRaise(True)
        close.setToolTip(self.tr("Close this message"))
        close.setAccessibleName(close.toolTip())
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 8, 8)
        grid.setHorizontalSpacing(8)
        for column, widget in enumerate((picture, self.text, self.more, self.further, self.back, close)):
            grid.addWidget(widget, 0, column)
        grid.addWidget(self.details, 1, 1, 1, 4)
        grid.setColumnStretch(1, 1)
        self.more.toggled.connect(self.details.setVisible)
        self.back.clicked.connect(self.take_back)
        self.further.clicked.connect(self.change_typed)
        close.clicked.connect(self.hide)
        draft.changed.connect(self._value_changed)
        draft.revisited.connect(self.hide)
        self.hide()

    @Slot()
    def take_back(self) -> None:
        """The names of the date before, under the date that was chosen."""
        self.hide()
        if self._before is None:
            return
        now = self._draft.value
        if now == self._after:
            self._draft.edit(replace(self._before, date=now.date), self.tr("Take the names back"))
            return
        # Set back to the old date, the names follow; then only the date is what it was.
        old = self._draft.following(replace(now, date=self._before.date))
        self._draft.edit(replace(old, date=now.date), self.tr("Take the names back"))

    @Slot(object, object)
    def _value_changed(self, before: Resolution, after: Resolution) -> None:
        if before.date == after.date:
            return
        if before == self._after and self._before is not None and not self.isHidden():
            before = self._before  # a year is typed in two steps: «16.09.20» is a day of its own
        followed = naming.followed(before, after)
        typed = naming.followed(after, self._written(before, after))
        self.setVisible(bool(followed or typed))
        self.more.setChecked(False)
        if not followed and not typed:
            return
        self._before, self._after = before, after
        self.back.setVisible(bool(followed))
        self.further.setVisible(bool(typed))
        self.further.setText(self.tr("Change %n typed text(s) too", "", len(typed)))
        if not followed:
            self.text.setText(self.tr("Names that you typed are others on the new date."))
            self._list(typed)
            return
        names = [one for one in followed if one.place.part in (Part.REQUISITES, Part.SIGNATURES)]
        texts = len(followed) - len(names)
        said = ", ".join(
            dict.fromkeys(shorten(one.now, _LONGEST, placeholder="…") for one in names if one.now)
        )
        parts = [said] if said else []
        if texts:
            parts.append(self.tr("%n text(s)", "", texts))
        self.text.setText(self.tr("Names changed by the date: {0}.").format("; ".join(parts)))
        self._list([*followed, *typed])

    @Slot()
    def change_typed(self) -> None:
        """The names that were typed follow the date too, as one step that can be undone."""
        if self._before is None:
            return
        now = self._draft.value
        self._draft.edit(self._written(self._before, now), self.tr("Names in typed words"))
        if now == self._after:
            self._after = self._draft.value
        self.further.hide()
        self.back.show()

    def _list(self, followed: Sequence[Followed]) -> None:
        self.details.show_changes(followed)


def _words(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return label
