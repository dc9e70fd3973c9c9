"""The way to the register and the trail, wherever in the window it begins."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from secretariat_app.ui.context import Context

if TYPE_CHECKING:
    from secretariat_app.ui.life.register_place import RegisterPlace

CALLS = ("show_register", "show_trail", "check_archive")
"""Actions that are carried out by a method of the same name."""


class Registers(QObject):
    """`wanted`: the place must come to the front, which makes it the first time."""

    wanted = Signal()
    paper_wanted = Signal(int)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._place: RegisterPlace | None = None

    def make(self, parent: QWidget) -> "RegisterPlace":
        """The place itself."""
        from secretariat_app.ui.life.register_place import RegisterPlace

        self._place = RegisterPlace(self._context, parent)
        self._place.paper_wanted.connect(self.paper_wanted)
        return self._place

    @Slot()
    def reload(self) -> None:
        """Read the register and the trail anew."""
        if self._place is not None:
            self._place.reload()

    @Slot()
    def show_register(self) -> None:
        """The register of numbers."""
        self._come().show_register()

    @Slot()
    def show_trail(self) -> None:
        """The audit trail of all papers."""
        self._come().show_trail()

    @Slot(int)
    def show_paper_trail(self, paper: int) -> None:
        """The audit trail of one paper."""
        self._come().show_trail(paper)

    @Slot()
    def check_archive(self) -> None:
        """Look for anything that was changed behind the program's back."""
        place = self._come()
        place.show_trail()
        place.trail.check_archive()

    def _come(self) -> "RegisterPlace":
        self.wanted.emit()
        assert self._place is not None  # whoever hears that it is wanted has made it
        return self._place
