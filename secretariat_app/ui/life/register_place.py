"""The place of the window that shows the register of numbers and the audit trail, one beside the other."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QTabWidget, QWidget

from secretariat_app.ui.context import Context
from secretariat_app.ui.life.register_panel import RegisterPanel
from secretariat_app.ui.life.trail_panel import TrailPanel


class RegisterPlace(QTabWidget):
    """`paper_wanted` emits the number of a paper in the archive."""

    paper_wanted = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.register = RegisterPanel(context, self)
        self.trail = TrailPanel(context, self)
        self.addTab(self.register, context.icons("register"), self.tr("Register of numbers"))
        self.addTab(self.trail, context.icons("trail"), self.tr("Audit trail"))
        self.register.paper_wanted.connect(self.paper_wanted)
        self.trail.paper_wanted.connect(self.paper_wanted)

    @Slot()
    def reload(self) -> None:
        """Read both anew."""
        self.register.reload()
        self.trail.reload()

    @Slot()
    def show_register(self) -> None:
        """The register in front."""
        self.setCurrentWidget(self.register)

    @Slot(int)
    def show_trail(self, paper: int = 0) -> None:
        """The trail in front: of one paper, or of all."""
        self.setCurrentWidget(self.trail)
        if paper:
            self.trail.show_paper(paper)
        else:
            self.trail.show_all()
