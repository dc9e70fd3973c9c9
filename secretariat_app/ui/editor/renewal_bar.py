"""The bar that says that wordings of this paper were changed since it was made, and offers the new ones."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from secretariat_app.domain.resolution import Resolution
from secretariat_app.services import renewing
from secretariat_app.services.renewing import Outdated
from secretariat_app.ui.context import Context
from secretariat_app.ui.draft import OpenDraft
from secretariat_app.ui.maker import Maker

PAUSE_MS = 400


class RenewalBar(QFrame):
    """Shown while a text of the draft says what its clause said before. Nothing is changed by itself."""

    def __init__(self, context: Context, draft: OpenDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._context, self._draft = context, draft
        self._found: tuple[Outdated, ...] = ()
        self._left: frozenset[str] = frozenset()
        self._maker = Maker(context.jobs, self, pause=PAUSE_MS)
        picture = QLabel(self)
        picture.setPixmap(context.icons("info", role="info").pixmap(20, 20))
        self.text, self.details = _words(self), _words(self)
        self.details.hide()
        self.more = QPushButton(self.tr("Show"), self)
        self.more.setCheckable(True)
        self.take = QPushButton(self.tr("Take the new words"), self)
        self.close_button = QToolButton(self)
        self.close_button.setIcon(context.icons("close"))
        self.close_button.setAutoRaise(True)
        self.close_button.setToolTip(self.tr("Leave the words as they are"))
        self.close_button.setAccessibleName(self.close_button.toolTip())
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 8, 8)
        grid.setHorizontalSpacing(8)
        for column, widget in enumerate((picture, self.text, self.more, self.take, self.close_button)):
            grid.addWidget(widget, 0, column)
        grid.addWidget(self.details, 1, 1, 1, 3)
        grid.setColumnStretch(1, 1)
        self.more.toggled.connect(self.details.setVisible)
        self.take.clicked.connect(self.renew)
        self.close_button.clicked.connect(self._leave)
        self._maker.ready.connect(self._show_found)
        self._maker.failed.connect(context.notices.fail)
        self.hide()

    def begin(self) -> None:
        """Look now, and whenever the paper or the library changes: the paper can be changed."""
        self._draft.changed.connect(self._value_changed)
        self._context.news.library_changed.connect(self.look)
        self.look()

    @Slot()
    def look(self) -> None:
        """Look for texts whose wording was changed."""
        library = self._context.later_library.made()
        if library is None or library.earlier:
            value = self._draft.value
            known = self._context.later_library, self._context.later_directories
            self._maker.ask(lambda: renewing.outdated(value, known[0].get(), known[1].get()))

    @Slot()
    def renew(self) -> None:
        """The present words of the clauses that were found, as one step that can be undone."""
        context = self._context
        places = [one.place for one in self._found]
        value = renewing.renewed(self._draft.value, places, context.library, context.directories)
        self.hide()
        self._draft.edit(value, self.tr("New words of the clauses"))

    @Slot()
    def _leave(self) -> None:
        self._left = self._left | {one.key for one in self._found}
        self.hide()

    @Slot(object, object)
    def _value_changed(self, _before: Resolution, _after: Resolution) -> None:
        self.look()

    @Slot(object)
    def _show_found(self, found: tuple[Outdated, ...]) -> None:
        self._found = tuple(one for one in found if one.key not in self._left)
        self.setVisible(bool(self._found))
        if self._found:
            self.text.setText(
                self.tr(
                    "The wording was changed since this paper was made: %n text(s).", "", len(self._found)
                )
            )
            self.details.setText("\n".join(f"{one.was} → {one.now}" for one in self._found))


def _words(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return label
