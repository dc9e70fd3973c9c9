"""The chosen paper beside the list: what it is, how it reads, what can be done with it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from secretariat_app.domain.fate import Fate
from secretariat_app.domain.lifecycle import may_become
from secretariat_app.domain.search import Facet
from secretariat_app.services.reading import Chosen
from secretariat_app.ui.context import Context
from secretariat_app.ui.life.kin import Kin
from secretariat_app.ui.models.archive_model import STATUSES, Column, Line, shown, translated
from secretariat_app.ui.models.facets import shown_value
from secretariat_app.ui.panels.labels_panel import LabelsPanel
from secretariat_app.ui.panels.paper_reader import PaperReader


class PaperCard(QFrame):
    """Shows a line of the list at once and its text when the archive has given it."""

    request_open = Signal()
    request_create_from = Signal()
    request_export = Signal()
    request_delete = Signal()
    request_restore = Signal()
    request_status = Signal(object)  # Status
    copied = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        icons = context.icons
        self.setObjectName("card")
        self._line: Line | None = None
        self._facts = QLabel(self)
        self._facts.setProperty("quiet", True)
        self._facts.setWordWrap(True)
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self.kin = Kin(self)
        self.labels = LabelsPanel(context, self)
        self.reader = PaperReader(context, self.labels, self)
        self.open_button = self._button(self.tr("Open"), icons("open", role="on_accent"), self.request_open)
        self.open_button.setProperty("primary", True)
        self.create_button = self._button(
            self.tr("Create from it"), icons("duplicate"), self.request_create_from
        )
        self.export_button = self._button(self.tr("Export…"), icons("export"), self.request_export)
        self.delete_button = self._button(self.tr("To the bin"), icons("bin"), self.request_delete)
        self.restore_button = self._button(self.tr("Restore"), icons("restore"), self.request_restore)
        self.cite_button = self._button(self.tr("Copy the citation"), icons("copy"), self.copy_citation)
        self.status_button = QPushButton(icons("status"), self.tr("Change the status"), self)
        self._steps = QMenu(self)
        self.status_button.setMenu(self._steps)
        self._steps.triggered.connect(self._step)
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(8)
        first.addWidget(self.open_button, 1)
        first.addWidget(self.create_button, 1)
        second.addWidget(self.export_button, 1)
        # The rarer ones are icons with their words beside the pointer: in a narrow window nothing is cut.
        for button in (self.cite_button, self.delete_button, self.status_button):
            button.setAccessibleName(button.text())
            button.setToolTip(button.text())
            button.setText("")
            second.addWidget(button)
        first.addWidget(self.restore_button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._facts)
        column.addWidget(self.kin)
        column.addWidget(self.reader, 1)
        column.addLayout(first)
        column.addLayout(second)
        self.setMinimumWidth(340)

    def show_line(self, line: Line | None) -> None:
        """Say what is known from the list alone."""
        self._line = line
        self.setVisible(line is not None)
        if line is None:
            return
        row = line.row
        self.kin.hide()
        self.reader.show_title(shown(row, Column.TITLE))
        facts = [shown(row, Column.DATE), shown(row, Column.NUMBER), shown(row, Column.STATUS)]
        # Of a commission's name its matters come first, and one line of it is enough beside the paper.
        commission = shown_value(Facet.COMMISSION, row.commission)
        room = self.width() - 40
        short = self._facts.fontMetrics().elidedText(commission, Qt.TextElideMode.ElideRight, room)
        self._facts.setText(" · ".join(facts) + (f"\n{short}" if short else ""))
        self._facts.setToolTip(row.commission)
        deleted = line.deleted_at is not None
        self._steps.clear()
        for status in STATUSES:  # in the order of a paper's life
            if status in may_become(row.status):
                self._steps.addAction(translated(STATUSES[status][0])).setData(status)
        self.status_button.setVisible(not deleted and not self._steps.isEmpty())
        for button in (
            self.open_button,
            self.create_button,
            self.export_button,
            self.delete_button,
            self.cite_button,
        ):
            button.setVisible(not deleted)
        self.restore_button.setVisible(deleted)

    @Slot()
    def copy_citation(self) -> None:
        """Put how the chosen paper is cited on the clipboard."""
        from secretariat_app.services.citing import citation

        if self._line:
            words = citation(self._line.row)
            QGuiApplication.clipboard().setText(words)
            self.copied.emit(words)

    def steps(self) -> list[QAction]:
        """The statuses that the chosen paper may take next."""
        return self._steps.actions()

    @Slot(QAction)
    def _step(self, action: QAction) -> None:
        self.request_status.emit(action.data())

    def show_paper(self, chosen: Chosen) -> None:
        """Show the text of the paper, the found words marked in it."""
        self.reader.show_paper(chosen)
        self.show_fate(chosen.fate)

    def show_fate(self, fate: Fate) -> None:
        """Say why the paper was cancelled, what it amends and what amends it, how many scans it has."""
        scans = sum(scan.withdrawn_at is None for scan in fate.scans)
        more = [self.tr("Reason of the cancelling: {0}").format(fate.reason)] if fate.reason else []
        more += [self.tr("%n scan(s) attached", "", scans)] if scans else []
        self.kin.show_kin(fate.amends, fate.amended_by, more)

    def text(self) -> str:
        """What is shown of the paper."""
        return self.reader.text()

    def _button(self, text: str, icon: object, signal: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setIcon(icon)  # type: ignore[arg-type]
        button.clicked.connect(signal)
        return button
