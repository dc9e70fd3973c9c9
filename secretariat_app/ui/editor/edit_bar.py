"""What can be done to the paragraph where the cursor is: a bar above the form, always in the same place."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Item
from secretariat_app.ui.editor.arranger import tell_of_choice
from secretariat_app.ui.editor.calling import called
from secretariat_app.ui.editor.operations import LISTS
from secretariat_app.ui.editor.shapes import INLINE, LIST, SENTENCE, possible, shape_of
from secretariat_app.ui.flow import Flow
from secretariat_app.ui.icons import Icons

_WIDEST = 806


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
        self._leading: QToolButton | None = None
        self.buttons: dict[str, QToolButton | QAction] = {}
        self._place = self._chosen = ""
        self.where = QLabel(self)
        self.where.setProperty("quiet", True)
        self._buttons = Flow(across=self._layout.spacing(), down=2)
        self._layout.addLayout(self._buttons, 1)
        self._layout.addWidget(self.where)
        self._add("new_item", "add", self.tr("Item"), self.tr("New item (Ctrl+Enter)"))
        self._add("new_action", "add", self.tr("Action"), self.tr("New action of this item"))
        self._add("change_slots", "edit", self.tr("Fields"), self.tr("Change the fields of this wording"))
        self._add("free_text", "clauses", "", self.tr("Make it free text, no longer linked to its wording"))
        self._add("move_up", "move-up", "", self.tr("Move up (Alt+Up)"))
        self._add("move_down", "move-down", "", self.tr("Move down (Alt+Down)"))
        self._add("duplicate", "duplicate", "", self.tr("Duplicate (Ctrl+D)"))
        self._add("delete", "delete", "", self.tr("Delete this paragraph (Ctrl+Shift+Del)"))
        self._shapes: dict[str, QAction] = {}
        self.more = self._add_menu()
        self.show_place(None, linked=False)

    def lead(self, button: QToolButton) -> None:
        """Put `button` before everything else."""
        self._leading = button
        self._buttons.put_first(button)

    def sizeHint(self) -> QSize:
        """Wide enough for every button with its words."""
        shown = [one for one in self.buttons.values() if isinstance(one, QToolButton)]
        widths = [button.sizeHint().width() + self._layout.spacing() for button in (*shown, self.more)]
        if self._leading is not None:
            widths.append(self._leading.sizeHint().width() + self._layout.spacing())
        return QSize(sum(widths) + 24, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """All of them in one line, in two where that would leave no room for the pages on a small screen."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), _WIDEST), hint.height())

    @Slot(int)
    def show_chosen(self, count: int) -> None:
        """Say how many texts are chosen; the buttons mean all of them."""
        self._chosen = tell_of_choice(count) if count else ""
        self._tell_where()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_where()

    def _tell_where(self) -> None:
        """In words only as long as there is room for all of them."""
        words = self._chosen or self._place
        fits = self.fontMetrics().horizontalAdvance(words) <= self.width() - self.sizeHint().width()
        self.where.setText(words if fits else "")
        self.where.setVisible(fits and bool(words))

    def show_place(self, place: Place | None, *, linked: bool, item: Item | None = None) -> None:
        """Say where the cursor is, and offer what makes sense there."""
        text = "" if place is None or place.part is Part.REQUISITES else called(place)
        self._place = text[:1].upper() + text[1:]
        self._tell_where()
        listed = place is not None and place.part in LISTS
        for wish in ("move_up", "move_down", "duplicate"):
            self.buttons[wish].setEnabled(listed)
        self.buttons["delete"].setEnabled(place is not None and place.part is not Part.REQUISITES)
        self.buttons["new_action"].setEnabled(place is not None and place.part is Part.ITEMS)
        for wish in ("change_slots", "free_text"):
            self.buttons[wish].setEnabled(linked)
        inside = place is not None and place.part is Part.ITEMS
        self.more.setEnabled(item is not None or (place is not None and place.part is not Part.SIGNATURES))
        self.buttons["indent"].setEnabled(inside and place.action is None and bool(place.index))
        self.buttons["outdent"].setEnabled(inside and place.action is not None)
        self.buttons["change_shape"].setEnabled(inside)
        self.buttons["reference"].setEnabled(place is not None and place.part is not Part.REQUISITES)
        for shape, action in self._shapes.items():
            action.setEnabled(item is not None and shape in possible(item))
            action.setChecked(item is not None and shape == shape_of(item))

    def _add_menu(self) -> QToolButton:
        """What is asked for less often: the shape of the item, in and out, a reference."""
        button = QToolButton(self)
        button.setIcon(self._icons("shape"))
        button.setToolTip(self.tr("Shape of the item, its place in the list, a reference to an item"))
        button.setAccessibleName(button.toolTip())
        button.setProperty("flat", True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        group = QActionGroup(menu)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for shape, text in (
            (SENTENCE, self.tr("One sentence")),
            (LIST, self.tr("«:» and a list of actions")),
            (INLINE, self.tr("The first action in the sentence")),
        ):
            self._shapes[shape] = self._entry(menu, shape, text)
            self._shapes[shape].setCheckable(True)
            group.addAction(self._shapes[shape])
        menu.addSeparator()
        for wish, text, keys in (
            ("change_shape", self.tr("Sentence or list"), "Ctrl+L"),
            ("indent", self.tr("Make it an action of the item before"), "Alt+Shift+Right"),
            ("outdent", self.tr("Make it an item"), "Alt+Shift+Left"),
            ("reference", self.tr("Reference to an item…"), "Ctrl+R"),
        ):
            native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            self.buttons[wish] = self._entry(menu, wish, f"{text}\t{native}")
        button.setMenu(menu)
        self._buttons.addWidget(button)
        return button

    def _entry(self, menu: QMenu, wish: str, text: str) -> QAction:
        action = menu.addAction(text)
        action.setProperty("wish", wish)
        action.triggered.connect(self._clicked)
        return action

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
        self._buttons.addWidget(button)

    @Slot()
    def _clicked(self) -> None:
        self.asked.emit(str(self.sender().property("wish")))
