"""The small lamp beside the line where the cursor stands in a problem that can be put right."""

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QToolButton, QWidget

from secretariat_app.services import mending
from secretariat_app.ui.editor.paragraph_edit import ParagraphEdit
from secretariat_app.ui.icons import Icons

_SIDE = 22


class Bulb(QToolButton):
    """Floats over the page of the form. `wanted` when it is pressed."""

    wanted = Signal()

    def __init__(self, icons: Icons, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.setObjectName("bulb")
        self.setIcon(icons("bulb", role="warning"))
        self.setFixedSize(_SIDE, _SIDE)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setToolTip(self.tr("What can be done here (Alt+Enter)"))
        self.setAccessibleName(self.tr("What can be done here"))
        self.clicked.connect(self._clicked)
        self.hide()

    def follow(self, edit: ParagraphEdit | None) -> None:
        """Stand beside the cursor of `edit` where something can be done there; else go."""
        if edit is None or edit.isReadOnly() or not edit.hasFocus() or edit.marks.is_typing():
            self.hide()
            return
        found = edit.marks.problems_at(edit.textCursor().selectionStart())
        if not any(mending.can_mend(problem) for problem in found):
            self.hide()
            return
        line = edit.cursorRect()
        corner = edit.viewport().mapTo(self._page, QPoint(edit.viewport().width(), line.center().y()))
        self.move(corner.x() - _SIDE // 2 - 2, corner.y() - _SIDE // 2)
        self.show()
        self.raise_()

    @Slot()
    def _clicked(self) -> None:
        self.wanted.emit()
