"""The editor of one field, in place: a small frame under the words that it gives."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout, QWidget

from secretariat_app.domain.clause import Slot as ClauseSlot
from secretariat_app.domain.clause import SlotType, SlotValue
from secretariat_app.ui.editor.slot_editors import Surroundings, editor_for
from secretariat_app.ui.editor.slot_fields import SlotEditor

_WIDTH, _WIDE = 480, 600
_EDGE = 8


class SlotPopup(QFrame):
    """`done` emits where to go next: 1 Enter or Tab, -1 Shift+Tab, 0 nowhere; `cancelled`: as it was."""

    done = Signal(int)
    cancelled = Signal()

    def __init__(
        self, slot: ClauseSlot, value: SlotValue | None, around: Surroundings, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("slot_popup")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.slot = slot
        self._anchor = QPoint()
        self._above = 0
        self.editor: SlotEditor = editor_for(slot, around, self)
        kazakh = around.language == "kk" and slot.label_kk
        text = slot.label_kk if kazakh else slot.label
        self.label = QLabel(
            self.tr("{field} (may stay empty)").format(field=text) if slot.optional else text, self
        )
        self.label.setWordWrap(True)
        self.hint = QLabel(self._keys(), self)
        self.hint.setProperty("quiet", True)
        self.hint.setWordWrap(True)
        target = self.editor.focusProxy()
        if target is not None:
            target.setAccessibleName(text)
        if value is not None:
            self.editor.show_slot_value(value)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(4)
        for widget in (self.label, self.editor, self.hint):
            layout.addWidget(widget)
        self.editor.accepted.connect(self._accepted)
        self.editor.changed.connect(self._resize)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def open_at(self, corner: QPoint, line_height: int) -> None:
        """Show under `corner` of the screen, above the line where there is no room below it."""
        self._anchor = self.parentWidget().mapFromGlobal(corner)
        self._above = line_height
        self.place_itself()
        self.show()
        self.raise_()
        (self.editor.focusProxy() or self.editor).setFocus(Qt.FocusReason.OtherFocusReason)

    def move_to(self, corner: QPoint) -> None:
        """The field is elsewhere now: go along."""
        self._anchor = self.parentWidget().mapFromGlobal(corner)
        self.place_itself()

    def place_itself(self) -> None:
        """Stand by the field, inside the parent."""
        room = self.parentWidget().size()
        wide = self.slot.type is SlotType.ACT
        width = min(_WIDE if wide else _WIDTH, room.width() - 2 * _EDGE)
        for layout in (self.editor.layout(), self.layout()):
            layout.invalidate()
            layout.activate()
        height = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        height = max(height, self.layout().totalMinimumSize().height())
        x = max(_EDGE, min(self._anchor.x(), room.width() - width - _EDGE))
        y = self._anchor.y() + 4
        if y + height > room.height() - _EDGE:
            y = max(_EDGE, self._anchor.y() - self._above - height - 4)
        self.setGeometry(x, y, width, min(height, room.height() - 2 * _EDGE))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the editor's own lines, then to the next field of the paragraph."""
        if not self.editor.step(forward):
            self._finish(1 if forward else -1)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() not in (
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
        ):  # a line has used them and lets them go
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _keys(self) -> str:
        if self.slot.type is SlotType.BODIES:
            return self.tr("Enter adds a name, Enter once more goes on, Backspace takes the last one out")
        return self.tr("Enter: done, Tab: next field, Esc: as it was")

    def _finish(self, step: int) -> None:
        if not self.editor.is_valid():
            self.hint.setText(self.tr("There is no such date."))
        else:
            self.done.emit(step)

    @Slot()
    def _accepted(self) -> None:
        self._finish(1)

    @Slot()
    def _resize(self) -> None:
        if self.isVisible():  # when the editor has put itself in order
            QTimer.singleShot(0, self, self.place_itself)

    @Slot(QWidget, QWidget)
    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """A click elsewhere takes what was given; nothing typed is lost."""
        if now is None or not self.isVisible():
            return
        held: QWidget | None = now
        while held is not None and held is not self:
            held = held.parentWidget()
        if held is None and now.window() is self.window():
            self.done.emit(0)
