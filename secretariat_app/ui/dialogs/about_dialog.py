"""What program this is, where its files lie, for copying."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from secretariat_app import paths
from secretariat_app.ui.crash import versions
from secretariat_app.ui.icons import Icons


class AboutDialog(QDialog):
    """Version, places, «Copy»."""

    def __init__(self, archive: str, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About the program"))
        picture = QLabel(self)
        picture.setPixmap(icons.application().pixmap(64, 64))
        heading = QLabel(self.tr("Secretariat"), self)
        heading.setProperty("heading", True)
        words = QLabel(
            self.tr("Composes, checks, prints and keeps the resolutions of standing commissions."), self
        )
        words.setWordWrap(True)
        self.details = QLabel(
            "\n".join(
                (
                    versions(),
                    "",
                    self.tr("Archive: {0}").format(archive),
                    self.tr("Log: {0}").format(paths.log_folder()),
                    self.tr("Settings: {0}").format(paths.settings_file()),
                )
            ),
            self,
        )
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details.setProperty("quiet", True)
        self.copy_button = QPushButton(icons("copy"), self.tr("Copy"), self)
        close = QPushButton(self.tr("Close"), self)
        close.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addStretch()
        buttons.addWidget(close)
        column = QVBoxLayout()
        column.setSpacing(8)
        for widget in (heading, words, self.details):
            column.addWidget(widget)
        column.addStretch()
        column.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(16)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.copy_button.clicked.connect(self._copy)
        close.clicked.connect(self.accept)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.text())
