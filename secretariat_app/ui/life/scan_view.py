"""A scan in the place of the form: a picture as wide as there is room; Esc goes back to the text."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QImageReader, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from secretariat_app.ui.icons import Icons

LARGEST_SIDE = 4000
"""Pixels of the longer side that a picture is read with: an A4 sheet at 300 dots per inch has 3,508."""


class ScanView(QFrame):
    """Shows one picture. `closed`: the reader wants the text again."""

    closed = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bare")
        self._image = QPixmap()
        self.name = QLabel(self)
        self.back = QPushButton(icons("back"), self.tr("Back to the text"), self)
        self.picture = QLabel(self)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.area = QScrollArea(self)
        self.area.setWidget(self.picture)
        self.area.setWidgetResizable(True)
        self.area.setAccessibleName(self.tr("Scan of the signed paper"))
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 8)
        row.addWidget(self.back)
        row.addWidget(self.name, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.area, 1)
        self.back.clicked.connect(self.closed)
        self.hide()

    def show_picture(self, name: str, image: QImage) -> None:
        """Show a picture that `picture_in` has read."""
        self._image = QPixmap.fromImage(image)
        self.name.setText(name)
        self.show()
        self._fit()
        self.area.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _fit(self) -> None:
        if self._image.isNull():
            return
        ratio = self.devicePixelRatioF()
        room = max(self.area.viewport().width() - 32, 200)
        width = min(round(room * ratio), self._image.width())
        fitted = self._image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        fitted.setDevicePixelRatio(ratio)
        self.picture.setPixmap(fitted)


def picture_in(data: bytes) -> QImage | None:
    """The picture in a PNG or JPEG, made smaller where it is very large; None where it cannot be read.

    For a worker: a sheet of 300 dots per inch takes a moment.
    """
    held = QByteArray(data)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > LARGEST_SIDE:
        size.scale(QSize(LARGEST_SIDE, LARGEST_SIDE), Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(size)
    image = reader.read()
    return None if image.isNull() else image
