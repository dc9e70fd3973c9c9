"""What can be done to the paragraph where the cursor is: a bar above the form, always in the same place."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from secretariat_app.domain.place import Part, Place
from secretariat_app.ui.editor.operations import LISTS, called
from secretariat_app.ui.icons import Icons


class EditBar(QFrame):
    """`asked` emits a wish of the form: «new_item», «move_up», …"""

    asked = Signal(str)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bare")
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(12, 4, 12, 4)
        self._layout.setSpacing(2)
        self._icons = icons
        self.buttons: dict[str, QToolButton] = {}
        self.where = QLabel(self)
        self.where.setProperty("quiet", True)
        self.where.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._layout.addWidget(self.where, 1)
        self._add("new_item", "add", self.tr("Item"), self.tr("New item (Ctrl+Enter)"))
        self._add("new_action", "add", self.tr("Action"), self.tr("New action of this item"))
        self._add("change_slots", "edit", self.tr("Fields"), self.tr("Change the fields of this wording"))
        self._add("free_text", "clauses", "", self.tr("Make it free text, no longer linked to its wording"))
        self._add("move_up", "move-up", "", self.tr("Move up (Alt+Up)"))
        self._add("move_down", "move-down", "", self.tr("Move down (Alt+Down)"))
        self._add("duplicate", "duplicate", "", self.tr("Duplicate (Ctrl+D)"))
        self._add("delete", "delete", "", self.tr("Delete this paragraph"))
        self.show_place(None, linked=False)

    def sizeHint(self) -> QSize:
        """Wide enough for every button with its words."""
        widths = [button.sizeHint().width() + self._layout.spacing() for button in self.buttons.values()]
        return QSize(sum(widths) + 24, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def show_place(self, place: Place | None, *, linked: bool) -> None:
        """Say where the cursor is, and offer what makes sense there."""
        text = "" if place is None or place.part is Part.REQUISITES else called(place)
        self.where.setText(text[:1].upper() + text[1:])
        listed = place is not None and place.part in LISTS
        for wish in ("move_up", "move_down", "duplicate"):
            self.buttons[wish].setEnabled(listed)
        self.buttons["delete"].setEnabled(place is not None and place.part is not Part.REQUISITES)
        self.buttons["new_action"].setEnabled(place is not None and place.part is Part.ITEMS)
        for wish in ("change_slots", "free_text"):
            self.buttons[wish].setEnabled(linked)

    def _add(self, wish: str, icon: str, text: str, hint: str) -> None:
        button = QToolButton(self)
        button.setIcon(self._icons(icon))
        button.setText(text)
        button.setToolTip(hint)
        button.setAccessibleName(hint)
        button.setProperty("flat", True)
        button.setProperty("wish", wish)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if text:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(self._clicked)
        self.buttons[wish] = button
        self._layout.addWidget(button)

    @Slot()
    def _clicked(self) -> None:
        self.asked.emit(str(self.sender().property("wish")))
