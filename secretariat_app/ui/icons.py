"""Icons by meaning: one family of SVG drawings in one colour, painted in the palette's.

A drawing is rendered when it is first painted, at the very pixels it is painted on.
"""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QImage,
    QImageReader,
    QPainter,
    QPalette,
    QPixmap,
)

from secretariat_app.paths import resources

ROLES = {
    "info": ("#1f5fa8", "#7db5f0"),
    "check": ("#2b7a3d", "#7ecb8f"),
    "warning": ("#9a5b00", "#e8b04b"),
    "error": ("#b3261e", "#ff8a80"),
    "on_accent": ("#ffffff", "#0d1a29"),
}
"""Colours of severity, and of what stands on the accent, for a light and for a dark window."""


class Icons:
    """`icons("save")` is the icon of that meaning; asked for again, the same one."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or resources() / "icons"
        self._made: dict[tuple[str, str], QIcon] = {}

    def __call__(self, name: str, role: str = "") -> QIcon:
        """The icon called `name`, in the text's colour or in that of a severity."""
        key = (str(name), str(role))
        if key not in self._made:
            self._made[key] = QIcon(_Engine(str(self._folder / f"{name}.svg"), key[1]))
        return self._made[key]

    def clear(self) -> None:
        """Let go of every icon: an engine written in Python must not be called when Python is gone."""
        self._made.clear()

    def names(self) -> list[str]:
        """Every icon there is."""
        return sorted(file.stem for file in self._folder.glob("*.svg"))

    def application(self) -> QIcon:
        """The program's own sign, in its own colours."""
        return QIcon(str(self._folder / "application" / "secretariat.svg"))


class _Engine(QIconEngine):
    """Paints one drawing in the colour that the palette has at that moment."""

    def __init__(self, file: str, role: str) -> None:
        super().__init__()
        self._file, self._role = file, role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        del state
        scale = painter.device().devicePixelRatioF()
        image = self._image(rect.size() * scale, mode)
        painter.drawImage(QRectF(rect), image)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        del state
        return QPixmap.fromImage(self._image(size, mode))

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        del state
        pixmap = QPixmap.fromImage(self._image(size * scale, mode))
        pixmap.setDevicePixelRatio(scale)
        return pixmap

    def clone(self) -> QIconEngine:
        return _Engine(self._file, self._role)

    def _image(self, size: QSize, mode: QIcon.Mode) -> QImage:
        return _render(self._file, _colour(self._role, mode), size.width(), size.height())


def is_dark(palette: QPalette) -> bool:
    """Whether the palette is light on dark."""
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


def _colour(role: str, mode: QIcon.Mode) -> str:
    palette = QGuiApplication.palette()
    if role in ROLES and mode is not QIcon.Mode.Disabled:
        return ROLES[role][is_dark(palette)]
    group = QPalette.ColorGroup.Disabled if mode is QIcon.Mode.Disabled else QPalette.ColorGroup.Active
    return QColor(palette.color(group, QPalette.ColorRole.WindowText)).name()


@lru_cache(maxsize=512)
def _render(file: str, colour: str, width: int, height: int) -> QImage:
    if width <= 0 or height <= 0:  # a view that has no room yet asks all the same
        return QImage()
    svg = Path(file).read_bytes().replace(b"currentColor", colour.encode())
    data = QByteArray(svg)
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, b"svg")
    side = min(width, height)
    reader.setScaledSize(QSize(side, side))
    drawn = reader.read()
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.drawImage(QPoint((width - side) // 2, (height - side) // 2), drawn)
    painter.end()
    return image
