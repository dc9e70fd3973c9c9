"""The chosen paper beside the list: what it is, how it reads, what can be done with it."""

from html import escape

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QMenu,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from secretariat_app.domain.lifecycle import may_become
from secretariat_app.domain.numbering import printed_items
from secretariat_app.domain.record import Stored
from secretariat_app.domain.resolution import Resolution
from secretariat_app.ui.icons import Icons
from secretariat_app.ui.models.archive_model import STATUSES, Column, Line, shown, translated


class PaperCard(QFrame):
    """Shows a line of the list at once and its text when the archive has given it."""

    request_open = Signal()
    request_create_from = Signal()
    request_export = Signal()
    request_delete = Signal()
    request_restore = Signal()
    request_status = Signal(object)  # Status
    copied = Signal(str)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._line: Line | None = None
        self._facts = QLabel(self)
        self._facts.setProperty("quiet", True)
        self._facts.setWordWrap(True)
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self._text = QTextBrowser(self)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.document().setDocumentMargin(0)
        self._text.setAccessibleName(self.tr("Text of the chosen paper"))
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
        buttons = QGridLayout()
        buttons.setSpacing(8)
        for number, button in enumerate(
            (self.open_button, self.create_button, self.export_button, self.delete_button)
        ):
            buttons.addWidget(button, number // 2, number % 2)
        buttons.addWidget(self.cite_button, 2, 0)
        buttons.addWidget(self.status_button, 2, 1)
        buttons.addWidget(self.restore_button, 3, 0, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._facts)
        column.addWidget(self._text, 1)
        column.addLayout(buttons)
        self.setMinimumWidth(320)

    def show_line(self, line: Line | None) -> None:
        """Say what is known from the list alone."""
        self._line = line
        self.setVisible(line is not None)
        if line is None:
            return
        row = line.row
        self._show([], shown(row, Column.TITLE))
        facts = [shown(row, Column.DATE), shown(row, Column.NUMBER), shown(row, Column.STATUS)]
        self._facts.setText(" · ".join(facts) + (f"\n{row.commission}" if row.commission else ""))
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

    @Slot(object)
    def show_stored(self, stored: Stored) -> None:
        """Show the text of the paper."""
        self._show(reading(stored.resolution), stored.resolution.title.text)

    def _show(self, paragraphs: list[str], title: str) -> None:
        words = "".join(f"<p>{escape(text)}</p>" for text in paragraphs)
        self._text.setHtml(f"<h3>{escape(title)}</h3>{words}")

    def text(self) -> str:
        """What is shown of the paper."""
        return self._text.toPlainText()

    def _button(self, text: str, icon: object, signal: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setIcon(icon)  # type: ignore[arg-type]
        button.clicked.connect(signal)
        return button


def reading(resolution: Resolution) -> list[str]:
    """The paragraphs of a paper for reading on the screen, with the numbers they are printed with."""
    found = [resolution.preamble.text] if resolution.preamble else []
    found += [finding.text for finding in resolution.findings]
    found += [resolution.enactment.text] if resolution.enactment else []
    for item in printed_items(resolution):
        found.append(f"{item.number} {item.text}")
        found += [f"– {action}" for action in item.actions]
    return [*found, *(f"{s.position}    {s.name}".strip() for s in resolution.signatures)]
