"""The dialog after a mistake of the program: what happened, for copying, and that nothing typed is lost."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from secretariat_app.ui.icons import Icons


class CrashDialog(QDialog):
    """Shows a report. It does not stop the program: the text is kept, the work can be saved."""

    def __init__(self, report: str, log: str, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("The program has made a mistake"))
        picture = QLabel(self)
        picture.setPixmap(icons("error", role="error").pixmap(32, 32))
        words = QLabel(
            self.tr(
                "What you typed is kept. Save your paper and go on; if the program behaves oddly, close it "
                "and start it again. Please send the text below to whoever looks after the program."
            ),
            self,
        )
        words.setWordWrap(True)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(words, 1)
        self.text = QPlainTextEdit(report, self)
        self.text.setReadOnly(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        where = QLabel(self.tr("It is also in the log: {0}").format(log), self)
        where.setProperty("quiet", True)
        where.setWordWrap(True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy_button = QPushButton(icons("copy"), self.tr("Copy"), self)
        self.go_on_button = QPushButton(self.tr("Go on working"), self)
        self.go_on_button.setProperty("primary", True)
        self.go_on_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addStretch()
        buttons.addWidget(self.go_on_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.text, 1)
        column.addWidget(where)
        column.addLayout(buttons)
        self.resize(720, 440)
        self.copy_button.clicked.connect(self._copy)
        self.go_on_button.clicked.connect(self.accept)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
