"""The structure of the paper beside the form, or dropped down over it where the window is narrow."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QTreeView, QVBoxLayout, QWidget

from secretariat_app.domain.place import Place
from secretariat_app.ui.editor.outline_model import PLACE, OutlineModel


class OutlinePanel(QFrame):
    """`chosen` emits the place of a line that was clicked or entered; `left` comes with Esc."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, model: OutlineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self.model = model
        self.heading = QLabel(self.tr("Structure"), self)
        self.heading.setContentsMargins(12, 8, 12, 4)
        font = self.heading.font()
        font.setBold(True)
        self.heading.setFont(font)
        self.tree = QTreeView(self)
        self.tree.setModel(model)
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setIndentation(14)
        self.tree.setIconSize(QSize(14, 14))
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.tree.setExpandsOnDoubleClick(False)
        self.tree.setAccessibleName(self.tr("Structure of the paper"))
        self.tree.installEventFilter(self)
        self.heading.setBuddy(self.tree)
        self.setFocusProxy(self.tree)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.heading)
        layout.addWidget(self.tree, 1)
        self.tree.clicked.connect(self._choose)
        self.expand_all()

    def sizeHint(self) -> QSize:
        """Room for a number and four or five words."""
        return QSize(260, 480)

    def expand_all(self) -> None:
        """Show the paragraphs and items of every part; actions stay folded until asked for."""
        self.tree.expandToDepth(0)

    def show_place(self, place: Place | None) -> None:
        """Set the line of `place` off and bring it into view."""
        index = self.model.index_of(place) if place is not None else QModelIndex()
        if index.isValid() and index != self.tree.currentIndex():
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes to the line's place, Esc back to the form."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self.tree.currentIndex())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        place = index.data(PLACE)
        if isinstance(place, Place):
            self.chosen.emit(place)


class OutlineDrop(QWidget):
    """The same structure in a small window of its own: closed by a choice, Esc or a click beside it."""

    def __init__(self, model: OutlineModel, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.panel = OutlinePanel(model, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.panel)
        self.panel.chosen.connect(self.close)
        self.panel.left.connect(self.close)

    def open_under(self, above: QWidget, place: Place | None, height: int) -> None:
        """Open below `above` with the line of `place` set off."""
        self.resize(380, height)
        self.move(above.mapToGlobal(QPoint(0, above.height())))
        self.show()
        self.panel.show_place(place)
        self.panel.tree.setFocus(Qt.FocusReason.PopupFocusReason)
