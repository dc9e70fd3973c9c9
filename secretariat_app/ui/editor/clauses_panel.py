"""The palette: a search, the clauses that fit the place, and what the chosen one says; Enter puts it in."""

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from secretariat_app.domain.clause import Clause, Group
from secretariat_app.domain.place import Part, Place
from secretariat_app.services.composing import Facts
from secretariat_app.services.library import Library, shown_text
from secretariat_app.services.own_clauses import is_own
from secretariat_app.ui.context import Context
from secretariat_app.ui.models.clauses_model import CLAUSE_ROLE, GROUPS, ClausesModel

_WIDTH, _HEIGHT = 720, 560
_OF_PART = {
    Part.TITLE: Group.TITLE,
    Part.PREAMBLE: Group.PREAMBLE,
    Part.FINDINGS: Group.FINDINGS,
    Part.ENACTMENT: Group.ENACTMENT,
    Part.ITEMS: Group.ITEMS,
    Part.SIGNATURES: Group.SIGNATURE,
}


def group_of(place: Place | None) -> Group | None:
    """Which clauses fit `place`."""
    if place is None:
        return None
    return Group.ACTIONS if place.action is not None else _OF_PART.get(place.part)


class ClausesPanel(QFrame):
    """Lies over the form. `chosen` emits the clause, `closed` that nothing was chosen.

    `remove_wanted` emits a clause of the user's own that is to be taken out.
    """

    chosen = Signal(object)
    remove_wanted = Signal(object)
    closed = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        icons = context.icons
        self.setObjectName("palette")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self._library = context.library
        self._usage = context.usage
        self._group: Group | None = None
        self._facts: Facts | None = None
        self.heading = QLabel(self.tr("Choose a wording"), self)
        self.search = QLineEdit(self)
        self.everywhere = QCheckBox(self.tr("&All groups"), self)
        self.list = QListView(self)
        self.wording = QLabel(self)
        self.hint = QLabel(self.tr("Enter puts it in, Tab then goes through its fields, Esc closes"), self)
        self.hint.setProperty("quiet", True)
        self.hint.setWordWrap(True)
        self.star = QPushButton(icons("star"), self.tr("Favourite (Ctrl+B)"), self)
        self.star.setCheckable(True)
        self.star.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.remove = QPushButton(self.tr("Take this wording out (Ctrl+Delete)"), self)
        self.remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.remove.hide()
        self._close = QToolButton(self)
        self._close.setIcon(icons("close"))
        self._close.setAutoRaise(True)
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.setAccessibleName(self.tr("Close"))
        self._models = {language: ClausesModel(language) for language in ("ru", "kk")}
        self._lay_out()
        self._connect()
        self.hide()

    # --- opening -----------------------------------------------------------------------------------

    def open_for(self, place: Place | None, facts: Facts) -> None:
        """Open with the clauses that fit `place`."""
        self._group, self._facts = group_of(place), facts
        self.list.setModel(self._model())
        self.list.selectionModel().currentChanged.connect(self._show_wording)
        self.everywhere.setChecked(self._group is None)
        self.search.clear()
        self._find()
        self.place_itself()
        self.show()
        self.raise_()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_library(self, library: Library) -> None:
        """Another library: a wording was added or taken out."""
        self._library = library
        self._find()

    def take(self, key: str) -> None:
        """Choose the clause of that key, as Enter on it does. ValueError where the list has it not."""
        if not self.choose(key):
            raise ValueError(f"{key} is not in the list")
        self._choose(self.list.currentIndex())

    def choose(self, key: str) -> bool:
        """Make the clause of that key the current one; whether the list has it."""
        model = self.list.model()
        for row in range(model.rowCount()):
            clause = model.index(row, 0).data(CLAUSE_ROLE)
            if isinstance(clause, Clause) and clause.key == key:
                self.list.setCurrentIndex(model.index(row, 0))
                return True
        return False

    def current(self) -> Clause | None:
        """The clause that Enter would take."""
        clause = self.list.currentIndex().data(CLAUSE_ROLE)
        return clause if isinstance(clause, Clause) else None

    def place_itself(self) -> None:
        """Stand in the upper middle of the parent."""
        room = self.parentWidget().size()
        width, height = min(_WIDTH, room.width() - 24), min(_HEIGHT, room.height() - 24)
        self.setGeometry((room.width() - width) // 2, 12, width, height)

    @Slot()
    def dismiss(self) -> None:
        """Close without choosing."""
        self.hide()
        self.closed.emit()

    # --- building ----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        font = self.heading.font()
        font.setBold(True)
        self.heading.setFont(font)
        self.search.setPlaceholderText(self.tr("Any words of the wording, or its initials"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Search for a wording"))
        self.list.setWordWrap(True)
        self.list.setUniformItemSizes(False)
        self.list.setSpacing(2)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Wordings found"))
        self.list.setObjectName("led")
        self.wording.setWordWrap(True)
        self.wording.setObjectName("result")
        self.wording.setTextFormat(Qt.TextFormat.PlainText)
        self.wording.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.wording.setMinimumHeight(5 * self.fontMetrics().lineSpacing())
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self._close)
        searching = QHBoxLayout()
        searching.addWidget(self.search, 1)
        searching.addWidget(self.everywhere)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 12)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addLayout(searching)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.wording)
        foot = QHBoxLayout()
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.star)
        foot.addWidget(self.remove)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._find)
        self.search.installEventFilter(self)
        self.everywhere.toggled.connect(self._find)
        self.list.clicked.connect(self._choose)
        self.star.clicked.connect(self._star)
        self.remove.clicked.connect(self._remove)
        self._close.clicked.connect(self.dismiss)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    # --- choosing ----------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter in the search work on the list."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
                self.list.event(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self.list.currentIndex())
                return True
            if event.key() == Qt.Key.Key_Delete and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._remove()
                return True
            if event.key() == Qt.Key.Key_B and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._star()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _find(self) -> None:
        if self._facts is None:
            return
        query, language, used = self.search.text().strip(), self._facts.language, self._usage.counts()
        stars = frozenset(self._context.favourites.starred())
        groups = None if self.everywhere.isChecked() or self._group is None else frozenset({self._group})
        found = self._library.find(query, language, groups, used, stars)
        if not found and query and groups is not None:  # what fits elsewhere is better than an empty list
            groups = None
            found = self._library.find(query, language, None, used, stars)
        often = [] if query else self._library.often(used, groups)
        starred = [] if query else [clause for clause in found if clause.key in stars]
        model = self._model()
        model.show_clauses(found, grouped=groups is None, often=often, starred=starred)
        self.list.setCurrentIndex(model.first())
        self._show_wording(self.list.currentIndex())

    def _model(self) -> ClausesModel:
        return self._models["kk" if self._facts and self._facts.language == "kk" else "ru"]

    @Slot(QModelIndex)
    def _show_wording(self, index: QModelIndex) -> None:
        clause = index.data(CLAUSE_ROLE) if index.isValid() else None
        if not isinstance(clause, Clause):
            self.wording.setText(self.tr("Nothing found. Try fewer words."))
            self.remove.hide()
            return
        self.remove.setVisible(is_own(clause))
        self.star.setChecked(clause.key in self._context.favourites.starred())
        lines = [shown_text(clause, "ru")]
        if clause.kk:
            mark = "" if clause.kk_confirmed else " " + self.tr("(Kazakh wording not confirmed)")
            lines.append(shown_text(clause, "kk") + mark)
        group = QCoreApplication.translate("groups", GROUPS[clause.group])
        self.wording.setText("\n".join(lines))
        self.wording.setToolTip(f"{group} · {clause.key}")

    @Slot()
    def _star(self) -> None:
        clause, favourites = self.current(), self._context.favourites
        if clause is not None:
            favourites.put(clause.key, starred=clause.key not in favourites.starred())
            self._context.jobs.run(favourites.keep)
            self._find()
            self.choose(clause.key)
            self._show_wording(self.list.currentIndex())

    @Slot()
    def _remove(self) -> None:
        clause = self.current()
        if clause is not None and is_own(clause):
            self.remove_wanted.emit(clause)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        clause = index.data(CLAUSE_ROLE) if index.isValid() else None
        if isinstance(clause, Clause):
            self.hide()
            self.chosen.emit(clause)
