"""The pages of the paper beside the form: laid out on a worker, the old ones stay until the new are ready."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from secretariat_app.domain.place import Place
from secretariat_app.ui.icons import Icons
from secretariat_app.ui.jobs import Job, Jobs

if TYPE_CHECKING:
    from secretariat_app.services.previewing import Sheet

MARGIN = 16.0
PAUSE = 60
ZOOMS = (0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
POINT = 96 / 72


class PageView(QAbstractScrollArea):
    """Pages one under another. `clicked` emits the place of the paragraph under the mouse."""

    clicked = Signal(object)
    zoomed = Signal()
    page_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._sheet: Sheet | None = None
        self._zoom: float | None = None
        self._marked: Place | None = None
        self._drawn: dict[int, QPixmap] = {}
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # --- what is shown -----------------------------------------------------------------------------

    def show_sheet(self, sheet: "Sheet") -> None:
        """Show other pages, at the same place as before."""
        self._sheet = sheet
        self._drawn.clear()
        self._measure()
        self.viewport().update()

    def sheet(self) -> "Sheet | None":
        """What is shown."""
        return self._sheet

    def mark(self, place: Place | None) -> None:
        """Set the paragraph of `place` off and bring it into view."""
        if place == self._marked:
            return
        self._marked = place
        self._reveal()
        self.viewport().update()

    def page(self) -> int:
        """The page in the middle of the view, from 0."""
        if self._sheet is None:
            return 0
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        return min(max(int((middle - MARGIN) // self._step()), 0), self._sheet.pages.count - 1)

    def scale(self) -> float:
        """Pixels for a point."""
        if self._zoom is not None:
            return self._zoom * POINT
        width = self._sheet.pages.size[0] if self._sheet else 595.3
        return max((self.viewport().width() - 2 * MARGIN) / width, 0.2)

    def percent(self) -> int:
        """The zoom as it is shown."""
        return round(self.scale() / POINT * 100)

    def set_zoom(self, zoom: float | None) -> None:
        """A factor, or None for the full width."""
        self._zoom = zoom
        self._drawn.clear()
        self._measure()
        self.viewport().update()
        self.zoomed.emit()

    def step_zoom(self, step: int) -> None:
        """The next larger or smaller zoom."""
        now = self.scale() / POINT
        wider = [zoom for zoom in ZOOMS if zoom > now * 1.01]
        smaller = [zoom for zoom in ZOOMS if zoom < now * 0.99]
        if step > 0:
            self.set_zoom(wider[0] if wider else ZOOMS[-1])
        else:
            self.set_zoom(smaller[-1] if smaller else ZOOMS[0])

    # --- geometry ----------------------------------------------------------------------------------

    def _step(self) -> float:
        height = self._sheet.pages.size[1] if self._sheet else 842.0
        return height * self.scale() + MARGIN

    def _corner(self, page: int) -> QPointF:
        width = (self._sheet.pages.size[0] if self._sheet else 595.3) * self.scale()
        left = max((self.viewport().width() - width) / 2, MARGIN) - self.horizontalScrollBar().value()
        return QPointF(left, MARGIN + page * self._step() - self.verticalScrollBar().value())

    def _measure(self) -> None:
        if self._sheet is None:
            return
        height = MARGIN + self._sheet.pages.count * self._step()
        width = self._sheet.pages.size[0] * self.scale() + 2 * MARGIN
        view = self.viewport().size()
        self.verticalScrollBar().setRange(0, max(round(height - view.height()), 0))
        self.verticalScrollBar().setPageStep(view.height())
        self.verticalScrollBar().setSingleStep(40)
        self.horizontalScrollBar().setRange(0, max(round(width - view.width()), 0))
        self.horizontalScrollBar().setPageStep(view.width())
        self.page_changed.emit(self.page())

    def _reveal(self) -> None:
        if self._sheet is None or self._marked is None:
            return
        paragraph = self._sheet.paragraph(self._marked)
        rects = self._sheet.pages.rects(paragraph) if paragraph is not None else []
        if not rects:
            return
        page, _, y, _, height = rects[0]
        top = MARGIN + page * self._step() + y * self.scale()
        bar, room = self.verticalScrollBar(), self.viewport().height()
        if top < bar.value() or top + height * self.scale() > bar.value() + room:
            bar.setValue(round(top - room / 3))

    # --- events ------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Window).darker(106))
        if self._sheet is None:
            return
        size = self._sheet.pages.size
        scale = self.scale()
        for page in range(self._sheet.pages.count):
            corner = self._corner(page)
            paper = QRectF(corner.x(), corner.y(), size[0] * scale, size[1] * scale)
            if not paper.intersects(QRectF(event.rect())):
                continue
            painter.drawPixmap(corner.toPoint(), self._drawn_page(page))
            self._paint_mark(painter, page, corner)
            painter.setPen(QColor(0, 0, 0, 60))
            painter.drawRect(paper.toRect())

    def _drawn_page(self, page: int) -> QPixmap:
        assert self._sheet is not None
        if page not in self._drawn:
            ratio = self.devicePixelRatioF()
            size, scale = self._sheet.pages.size, self.scale()
            image = QPixmap(round(size[0] * scale * ratio), round(size[1] * scale * ratio))
            image.setDevicePixelRatio(ratio)
            image.fill(Qt.GlobalColor.white)
            painter = QPainter(image)
            painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
            painter.scale(scale, scale)
            self._sheet.pages.paint(painter, page)
            painter.end()
            self._drawn[page] = image
        return self._drawn[page]

    def _paint_mark(self, painter: QPainter, page: int, corner: QPointF) -> None:
        if self._sheet is None or self._marked is None:
            return
        paragraph = self._sheet.paragraph(self._marked)
        tint = self.palette().color(QPalette.ColorRole.Highlight)
        scale = self.scale()
        for number, x, y, _, height in self._sheet.pages.rects(paragraph) if paragraph is not None else []:
            if number == page:
                bar = QRectF(corner.x() + (x - 8) * scale, corner.y() + y * scale, 3.0, height * scale)
                painter.fillRect(bar, tint)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._sheet is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        for page in range(self._sheet.pages.count):
            spot = (event.position() - self._corner(page)) / self.scale()
            if 0 <= spot.x() <= self._sheet.pages.size[0] and 0 <= spot.y() <= self._sheet.pages.size[1]:
                paragraph = self._sheet.pages.paragraph_at(page, spot.x(), spot.y())
                place = self._sheet.places.get(paragraph) if paragraph is not None else None
                if place is not None:
                    self.clicked.emit(place)
                return

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._zoom is None:
            self._drawn.clear()
            self.zoomed.emit()
        self._measure()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()

    @Slot()
    def _scrolled(self) -> None:
        self.page_changed.emit(self.page())


class Maker(QObject):
    """Has something made of the newest value; what is overtaken by newer input is dropped."""

    ready = Signal(object)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None, *, pause: int = PAUSE) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._wanted: Callable[[], Any] | None = None
        self._job: Job | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(pause)
        self._timer.timeout.connect(self._start)

    def ask(self, make: Callable[[], Any]) -> None:
        """`make` will be called on a worker soon, unless something newer is asked before."""
        self._wanted = make
        self._timer.start()

    def busy(self) -> bool:
        """Whether pages are under way."""
        return self._job is not None or self._wanted is not None

    @Slot()
    def _start(self) -> None:
        if self._job is None and self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self._job = self._jobs.run(wanted, done=self._done, failed=self._failed)

    @Slot(object)
    def _done(self, sheet: "Sheet") -> None:
        self._job = None
        self.ready.emit(sheet)
        if self._wanted is not None:
            self._start()

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._job = None
        if self._wanted is not None:
            self._start()
        else:
            self.failed.emit(error)


class PreviewPanel(QWidget):
    """The pages with their buttons."""

    place_clicked = Signal(object)
    pages_changed = Signal(int)
    print_wanted = Signal()
    pdf_wanted = Signal()

    def __init__(self, jobs: Jobs, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = PageView(self)
        self.maker = Maker(jobs, self)
        self.count = QLabel(self)
        self.zoom = QLabel(self)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setContentsMargins(12, 8, 12, 8)
        self.problem.hide()
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 4, 8, 4)
        bar.setSpacing(2)
        self.smaller = self._button(icons, "zoom-out", self.tr("Smaller (Ctrl+wheel)"))
        self.larger = self._button(icons, "zoom-in", self.tr("Larger (Ctrl+wheel)"))
        self.fit = QToolButton(self)
        self.fit.setText(self.tr("Fit width"))
        self.fit.setProperty("flat", True)
        self.print = self._button(icons, "print", self.tr("Print (Ctrl+P)"))
        self.pdf = self._button(icons, "pdf", self.tr("Save as PDF"))
        for widget in (self.smaller, self.zoom, self.larger, self.fit):
            bar.addWidget(widget)
        bar.addStretch(1)
        bar.addWidget(self.count)
        bar.addStretch(1)
        bar.addWidget(self.print)
        bar.addWidget(self.pdf)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.problem)
        layout.addWidget(self.view, 1)
        self.view.setAccessibleName(self.tr("Pages as they will be printed"))
        self._connect()
        self._show_zoom()

    def _button(self, icons: Icons, icon: str, hint: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icons(icon))
        button.setProperty("flat", True)
        button.setToolTip(hint)
        button.setAccessibleName(hint)
        return button

    def _connect(self) -> None:
        self.maker.ready.connect(self._show)
        self.view.clicked.connect(self.place_clicked)
        self.view.zoomed.connect(self._show_zoom)
        self.view.page_changed.connect(self._show_count)
        self.smaller.clicked.connect(self._zoom_out)
        self.larger.clicked.connect(self._zoom_in)
        self.fit.clicked.connect(self._zoom_fit)
        self.print.clicked.connect(self.print_wanted)
        self.pdf.clicked.connect(self.pdf_wanted)

    def ask(self, make: Callable[[], Any]) -> None:
        """Have new pages made; those shown stay until they are ready."""
        self.maker.ask(make)

    def page_count(self) -> int:
        """How many pages there are, 0 before the first are ready."""
        sheet = self.view.sheet()
        return sheet.pages.count if sheet else 0

    def show_problem(self, text: str) -> None:
        """Say why there are no new pages."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    @Slot(object)
    def _show(self, sheet: "Sheet") -> None:
        before = self.page_count()
        self.show_problem("")
        self.view.show_sheet(sheet)
        self._show_count(self.view.page())
        if before != sheet.pages.count:
            self.pages_changed.emit(sheet.pages.count)

    @Slot()
    def _show_zoom(self) -> None:
        self.zoom.setText(f"{self.view.percent()} %")

    @Slot(int)
    def _show_count(self, page: int) -> None:
        total = self.page_count()
        self.count.setText(self.tr("{0} of {1}").format(page + 1, total) if total else "")

    @Slot()
    def _zoom_out(self) -> None:
        self.view.step_zoom(-1)

    @Slot()
    def _zoom_in(self) -> None:
        self.view.step_zoom(1)

    @Slot()
    def _zoom_fit(self) -> None:
        self.view.set_zoom(None)
