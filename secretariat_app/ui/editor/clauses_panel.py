"""The clause picker: a search, the clauses that fit the place, the wording, then its fields."""

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from secretariat_app.domain.clause import Clause, Group, SlotValue
from secretariat_app.domain.place import Part, Place
from secretariat_app.services.composing import Facts
from secretariat_app.services.library import Library, shown_text
from secretariat_app.ui.editor.slot_editors import Surroundings
from secretariat_app.ui.editor.slot_form import SlotForm
from secretariat_app.ui.icons import Icons
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
    """Lies over the form. `chosen` emits the clause with its slots, `closed` that nothing was chosen."""

    chosen = Signal(object, dict)
    closed = Signal()

    def __init__(self, library: Library, icons: Icons, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self._library = library
        self._group: Group | None = None
        self._facts: Facts | None = None
        self._around: Surroundings | None = None
        self._clause: Clause | None = None
        self._editing = False
        self.heading = QLabel(self)
        self.search = QLineEdit(self)
        self.everywhere = QCheckBox(self.tr("All groups"), self)
        self.list = QListView(self)
        self.wording = QLabel(self)
        self.slots = SlotForm(language, self)
        self._close = QToolButton(self)
        self._close.setIcon(icons("close"))
        self._close.setAutoRaise(True)
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.setAccessibleName(self.tr("Close"))
        self._pages = QStackedWidget(self)
        self._models = {language: ClausesModel(language) for language in ("ru", "kk")}
        self._lay_out()
        self._connect()
        self.hide()

    # --- opening -----------------------------------------------------------------------------------

    def open_for(self, place: Place | None, facts: Facts, around: Surroundings) -> None:
        """Open with the clauses that fit `place`."""
        self._group, self._facts, self._around, self._editing = group_of(place), facts, around, False
        self.list.setModel(self._models["kk" if facts.language == "kk" else "ru"])
        self.list.selectionModel().currentChanged.connect(self._show_wording)
        self.everywhere.setChecked(self._group is None)
        self.search.clear()
        self._pages.setCurrentIndex(0)
        self._find()
        self._appear(self.tr("Choose a wording"))
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_slots(
        self, clause: Clause, slots: dict[str, SlotValue], facts: Facts, around: Surroundings
    ) -> None:
        """Open with the fields of a clause that stands in the paper already."""
        self._facts, self._around, self._clause, self._editing = facts, around, clause, True
        self._appear(self.tr("Fields of the wording"))
        self._open_fields(slots)
        self.slots.insert.setText(self.tr("Apply"))

    def take(self, key: str) -> None:
        """Choose the clause of that key, as Enter on it does. ValueError where the list has it not."""
        model = self.list.model()
        for row in range(model.rowCount()):
            clause = model.index(row, 0).data(CLAUSE_ROLE)
            if isinstance(clause, Clause) and clause.key == key:
                self.list.setCurrentIndex(model.index(row, 0))
                self._choose(self.list.currentIndex())
                return
        raise ValueError(f"{key} is not in the list")

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

    def _appear(self, heading: str) -> None:
        self.heading.setText(heading)
        self.place_itself()
        self.show()
        self.raise_()

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
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Wordings found"))
        self.wording.setWordWrap(True)
        self.wording.setObjectName("result")
        self.wording.setTextFormat(Qt.TextFormat.PlainText)
        self.wording.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.wording.setMinimumHeight(5 * self.fontMetrics().lineSpacing())
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self._close)
        first = QWidget(self)
        searching = QHBoxLayout()
        searching.addWidget(self.search, 1)
        searching.addWidget(self.everywhere)
        page = QVBoxLayout(first)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(8)
        page.addLayout(searching)
        page.addWidget(self.list, 1)
        page.addWidget(self.wording)
        self._pages.addWidget(first)
        self._pages.addWidget(self.slots)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 12)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._find)
        self.search.installEventFilter(self)
        self.everywhere.toggled.connect(self._find)
        self.list.activated.connect(self._choose)
        self.slots.accepted.connect(self._accept)
        self.slots.back.connect(self._back)
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
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self._pages.currentIndex() == 1 and not self._editing:
                self._back()
            else:
                self.dismiss()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _find(self) -> None:
        if self._facts is None:
            return
        groups = None if self.everywhere.isChecked() or self._group is None else frozenset({self._group})
        found = self._library.find(self.search.text(), self._facts.language, groups)
        model = self._models["kk" if self._facts.language == "kk" else "ru"]
        model.show_clauses(found, grouped=groups is None)
        self.list.setCurrentIndex(model.first())
        self._show_wording(self.list.currentIndex())

    @Slot(QModelIndex)
    def _show_wording(self, index: QModelIndex) -> None:
        clause = index.data(CLAUSE_ROLE) if index.isValid() else None
        if not isinstance(clause, Clause):
            self.wording.setText(self.tr("Nothing found. Try fewer words, or all groups."))
            return
        lines = [shown_text(clause, "ru")]
        if clause.kk:
            mark = "" if clause.kk_confirmed else " " + self.tr("(Kazakh wording not confirmed)")
            lines.append(shown_text(clause, "kk") + mark)
        group = QCoreApplication.translate("groups", GROUPS[clause.group])
        self.wording.setText("\n".join(lines))
        self.wording.setToolTip(f"{group} · {clause.key} · {clause.source}".strip(" ·"))

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        clause = index.data(CLAUSE_ROLE) if index.isValid() else None
        if not isinstance(clause, Clause) or self._facts is None:
            return
        self._clause = clause
        if self.slots.needs_filling(clause) or not clause.text(self._facts.language):
            self._open_fields({})
            self.slots.insert.setText(self.tr("Insert"))
            self.heading.setText(self.tr("Fill the fields"))
        else:
            self._accept({})

    def _open_fields(self, slots: dict[str, SlotValue]) -> None:
        if self._clause is not None and self._facts is not None and self._around is not None:
            self._pages.setCurrentIndex(1)
            self.slots.open_clause(self._clause, slots, self._facts, self._around)

    @Slot(dict)
    def _accept(self, slots: dict[str, SlotValue]) -> None:
        self.hide()
        self.chosen.emit(self._clause, slots)

    @Slot()
    def _back(self) -> None:
        if self._editing:
            self.dismiss()
            return
        self._pages.setCurrentIndex(0)
        self.heading.setText(self.tr("Choose a wording"))
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
