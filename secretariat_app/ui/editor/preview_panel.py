"""The pages of the paper beside the form: made on a worker, the old ones stay until the new are ready."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from secretariat_app.ui.icons import Icons
from secretariat_app.ui.jobs import Jobs
from secretariat_app.ui.maker import Maker
from secretariat_app.ui.page_layout import FITS
from secretariat_app.ui.page_view import Drawn, PageView, draw

FACTORS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)


class PreviewPanel(QWidget):
    """The pages with their buttons."""

    place_clicked = Signal(object, int)
    field_clicked = Signal(object)
    pages_changed = Signal(int)
    print_wanted = Signal()
    pdf_wanted = Signal()
    zoom_chosen = Signal(str)

    def __init__(self, jobs: Jobs, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.view = PageView(self)
        self.maker = Maker(jobs, self)
        self.count = QLabel(self)
        self.count.setProperty("quiet", True)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setContentsMargins(12, 8, 12, 8)
        self.problem.hide()
        self.smaller = self._button(icons, "zoom-out", self.tr("Smaller (Ctrl+wheel)"))
        self.larger = self._button(icons, "zoom-in", self.tr("Larger (Ctrl+wheel)"))
        self.zoom = self._zoom_button()
        self.print = self._button(icons, "print", self.tr("Print (Ctrl+P)"))
        self.pdf = self._button(icons, "pdf", self.tr("Save as PDF"))
        self._lay_out()
        self.view.setAccessibleName(self.tr("Pages as they will be printed"))
        self._connect()
        self._show_zoom()

    def _button(self, icons: Icons, icon: str, hint: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icons(icon))
        button.setProperty("flat", True)
        button.setToolTip(hint)
        button.setAccessibleName(hint)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _zoom_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("flat", True)
        button.setToolTip(self.tr("How large the pages are shown"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(button)
        self._choices = QActionGroup(menu)
        names = (self.tr("Full width"), self.tr("Whole page"), self.tr("Two pages side by side"))
        wanted: list[tuple[str, float | str]] = [*zip(names, FITS, strict=True)]
        wanted += [(f"{round(factor * 100)} %", factor) for factor in FACTORS]
        for number, (text, zoom) in enumerate(wanted):
            if number == len(FITS):
                menu.addSeparator()
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setData(zoom)
            action.triggered.connect(partial(self.choose_zoom, zoom))
            self._choices.addAction(action)
        button.setMenu(menu)
        return button

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 4, 8, 4)
        bar.setSpacing(2)
        for widget in (self.smaller, self.zoom, self.larger):
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

    def _connect(self) -> None:
        self.maker.ready.connect(self._show)
        self.view.clicked.connect(self.place_clicked)
        self.view.field_clicked.connect(self.field_clicked)
        self.view.zoomed.connect(self._show_zoom)
        self.view.page_changed.connect(self._show_count)
        self.smaller.clicked.connect(self._zoom_out)
        self.larger.clicked.connect(self._zoom_in)
        self.print.clicked.connect(self.print_wanted)
        self.pdf.clicked.connect(self.pdf_wanted)

    def sizeHint(self) -> QSize:
        """Half a small screen: a page can be read there."""
        return QSize(480, 600)

    def ask(self, make: Callable[[], Any]) -> None:
        """Have new pages made; those shown stay until they are ready."""
        look = self.view.look()
        self.maker.ask(lambda: draw(make(), look))

    def page_count(self) -> int:
        """How many pages there are, 0 before the first are ready."""
        sheet = self.view.sheet()
        return sheet.pages.count if sheet else 0

    def show_problem(self, text: str) -> None:
        """Say why there are no new pages."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def choose_zoom(self, zoom: float | str, *_checked: bool) -> None:
        """Show the pages so from now on."""
        self.view.set_zoom(zoom)
        self.zoom_chosen.emit(str(zoom))

    def take_zoom(self, remembered: str) -> None:
        """Show the pages as they were shown before; whatever else is remembered is the full width."""
        if remembered in FITS:
            self.view.set_zoom(remembered)
        else:
            number = remembered.replace(".", "", 1)
            self.view.set_zoom(min(max(float(remembered), 0.2), 4.0) if number.isdecimal() else FITS[0])

    @Slot(object)
    def _show(self, drawn: Drawn) -> None:
        before = self.page_count()
        self.show_problem("")
        self.view.show_drawn(drawn)
        self._show_count(self.view.page())
        if before != drawn.sheet.pages.count:
            self.pages_changed.emit(drawn.sheet.pages.count)

    @Slot()
    def _show_zoom(self) -> None:
        text = f"{self.view.percent()} %"
        self.zoom.setText(text)
        self.zoom.setAccessibleName(self.tr("Size of the pages: {0}").format(text))
        for action in self._choices.actions():
            action.setChecked(action.data() == self.view.zoom())

    @Slot(int)
    def _show_count(self, page: int) -> None:
        total = self.page_count()
        self.count.setText(self.tr("{0} of {1}").format(page + 1, total) if total else "")

    @Slot()
    def _zoom_out(self) -> None:
        self.view.step_zoom(-1)
        self.zoom_chosen.emit(str(self.view.zoom()))

    @Slot()
    def _zoom_in(self) -> None:
        self.view.step_zoom(1)
        self.zoom_chosen.emit(str(self.view.zoom()))
