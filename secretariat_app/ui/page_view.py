"""Pages as they will be printed: drawn on a worker where they show, followed and clicked."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from secretariat_app.domain.place import Place
from secretariat_app.ui.page_layout import FITS, POINT, PageLayout

if TYPE_CHECKING:
    from secretariat_app.services.previewing import Sheet

ZOOMS = (0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
A4 = (595.3, 841.9)
KEPT_DRAWINGS = 8


@dataclass(frozen=True)
class Look:
    """How the pages that show are to be drawn: pixels for a point, and pixels of the screen for a pixel."""

    scale: float
    ratio: float
    pages: tuple[int, ...]


@dataclass(frozen=True)
class Drawn:
    """Pages with pictures of those that show, made on a worker."""

    sheet: "Sheet"
    look: Look
    images: Mapping[int, QImage]


def draw(sheet: "Sheet", look: Look) -> Drawn:
    """Pictures of the pages that show; may be called on any thread."""
    wanted = [page for page in look.pages if page < sheet.pages.count] or [0]
    return Drawn(sheet, look, {page: draw_page(sheet, page, look.scale, look.ratio) for page in wanted})


def draw_page(sheet: "Sheet", page: int, scale: float, ratio: float) -> QImage:
    """One page, black on white."""
    width, height = (round(side * scale * ratio) for side in sheet.pages.size)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    sheet.pages.paint(painter, page)
    painter.end()
    return image


class PageView(QAbstractScrollArea):
    """`clicked` emits the place under the mouse and how many letters of its text stand before it.

    `field_clicked` emits the requisite, or the name beside a signature, that is under the mouse.
    """

    clicked = Signal(object, int)
    field_clicked = Signal(object)
    zoomed = Signal()
    page_changed = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sheet: Sheet | None = None
        self._zoom: float | str = FITS[0]
        self._marked: Place | None = None
        self._before = ""
        self._by_hand = False
        self._drawn: dict[int, QImage] = {}
        self._drawn_for = (0.0, 0.0)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.verticalScrollBar().actionTriggered.connect(self._note_hand)

    # --- what is shown -----------------------------------------------------------------------------

    def show_drawn(self, drawn: Drawn) -> None:
        """Show other pages, where the view was; their pictures come with them."""
        self._sheet = drawn.sheet
        self._drawn = dict(drawn.images)
        self._drawn_for = (drawn.look.scale, drawn.look.ratio)
        self._measure()
        if not self._by_hand:
            self._reveal()
        self.viewport().update()

    def look(self) -> Look:
        """How and which pages would be drawn now."""
        seen = self.layout_().seen(self.verticalScrollBar().value()) if self._sheet else range(1)
        return Look(self.scale(), self.devicePixelRatioF(), tuple(seen))

    def sheet(self) -> "Sheet | None":
        """What is shown."""
        return self._sheet

    def mark(self, place: Place | None, before: str = "") -> None:
        """Set the paragraph of `place` off and bring the line behind the words `before` into view."""
        if place == self._marked and before == self._before:
            return
        self._marked, self._before = place, before
        self._by_hand = False
        self._reveal()
        self.viewport().update()

    def page(self) -> int:
        """The page in the middle of the view, from 0."""
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        return self.layout_().page_at(middle)

    def layout_(self) -> PageLayout:
        """Where the pages stand."""
        size = self._sheet.pages.size if self._sheet else A4
        count = self._sheet.pages.count if self._sheet else 1
        room = self.viewport().size()
        return PageLayout(size, count, (room.width(), room.height()), self._zoom)

    # --- zoom --------------------------------------------------------------------------------------

    def scale(self) -> float:
        """Pixels for a point."""
        return self.layout_().scale

    def percent(self) -> int:
        """The zoom as it is shown."""
        return round(self.scale() / POINT * 100)

    def zoom(self) -> float | str:
        """A factor, or how the pages fit the view."""
        return self._zoom

    def set_zoom(self, zoom: float | str) -> None:
        """A factor, or one of FITS."""
        self._zoom = zoom
        self._measure()
        self._reveal()
        self.viewport().update()
        self.zoomed.emit()

    def step_zoom(self, step: int) -> None:
        """The next larger or smaller zoom."""
        now = self.scale() / POINT
        larger = [zoom for zoom in ZOOMS if zoom > now * 1.01]
        smaller = [zoom for zoom in ZOOMS if zoom < now * 0.99]
        if step > 0:
            self.set_zoom(larger[0] if larger else ZOOMS[-1])
        else:
            self.set_zoom(smaller[-1] if smaller else ZOOMS[0])

    # --- geometry ----------------------------------------------------------------------------------

    def _origin(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _corner(self, page: int) -> QPointF:
        return QPointF(*self.layout_().corner(page)) - self._origin()

    def _measure(self) -> None:
        if self._sheet is None:
            return
        layout, view = self.layout_(), self.viewport().size()
        self.verticalScrollBar().setRange(0, max(round(layout.height - view.height()), 0))
        self.verticalScrollBar().setPageStep(view.height())
        self.verticalScrollBar().setSingleStep(40)
        self.horizontalScrollBar().setRange(0, max(round(layout.width - view.width()), 0))
        self.horizontalScrollBar().setPageStep(view.width())
        self.page_changed.emit(self.page())

    def _reveal(self) -> None:
        if self._sheet is None or self._marked is None:
            return
        spot = self._sheet.line_of(self._marked, self._before)
        if spot is None:
            return
        layout = self.layout_()
        top = layout.corner(spot.page)[1] + spot.y * layout.scale
        bar, room = self.verticalScrollBar(), self.viewport().height()
        if top < bar.value() or top + spot.height * layout.scale > bar.value() + room:
            bar.setValue(round(top - room / 3))

    # --- painting ----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Window).darker(106))
        if self._sheet is not None:
            self._paint_pages(painter, self.layout_(), event)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def _paint_pages(self, painter: QPainter, layout: PageLayout, event: QPaintEvent) -> None:
        width, height = (side * layout.scale for side in layout.size)
        for page in layout.seen(self.verticalScrollBar().value()):
            corner = self._corner(page)
            paper = QRectF(corner.x(), corner.y(), width, height)
            if not paper.intersects(QRectF(event.rect())):
                continue
            painter.drawImage(corner.toPoint(), self._picture(page, layout.scale))
            self._paint_mark(painter, page, corner.toPoint(), layout.scale)
            painter.setPen(QColor(0, 0, 0, 60))
            painter.drawRect(paper.toRect())

    def _picture(self, page: int, scale: float) -> QImage:
        """The picture that came with the pages, or one made now: after a scroll or another zoom."""
        assert self._sheet is not None
        ratio = self.devicePixelRatioF()
        if self._drawn_for != (scale, ratio):
            self._drawn.clear()
            self._drawn_for = (scale, ratio)
        if page not in self._drawn:
            while len(self._drawn) >= KEPT_DRAWINGS:
                del self._drawn[next(iter(self._drawn))]
            self._drawn[page] = draw_page(self._sheet, page, scale, ratio)
        return self._drawn[page]

    def _paint_mark(self, painter: QPainter, page: int, corner: QPoint, scale: float) -> None:
        if self._sheet is None or self._marked is None:
            return
        tint = self.palette().color(QPalette.ColorRole.Highlight)
        soft = QColor(tint)
        soft.setAlpha(26)
        for number, x, y, width, height in self._sheet.rects(self._marked):
            if number == page:
                left, top = corner.x() + (x - 8) * scale, corner.y() + y * scale
                painter.fillRect(QRectF(left, top, (width + 12) * scale, height * scale), soft)
                painter.fillRect(QRectF(left, top, 3.0, height * scale), tint)

    # --- mouse and keys ----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._sheet is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        whole = event.position() + self._origin()
        spot = self.layout_().spot(whole.x(), whole.y())
        if spot is None:
            return
        field, text = self._sheet.field_at(*spot), self._sheet.text_at(*spot)
        if field is not None:
            self.field_clicked.emit(field)
        elif text is not None:
            self.clicked.emit(*text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.step_zoom(1)
            case Qt.Key.Key_Minus:
                self.step_zoom(-1)
            case Qt.Key.Key_Home:
                bar.setValue(0)
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case Qt.Key.Key_Escape | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.left.emit()
            case _:
                super().keyPressEvent(event)
                return
        self._by_hand = True

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            self._by_hand = True
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()
        if isinstance(self._zoom, str):
            self.zoomed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.viewport().update()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()

    @Slot()
    def _scrolled(self) -> None:
        self.page_changed.emit(self.page())

    @Slot(int)
    def _note_hand(self, _action: int) -> None:
        self._by_hand = True
