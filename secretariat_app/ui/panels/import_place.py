"""The place for old papers: loading, and those that wait for a person."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from secretariat_app.ui.context import Context
from secretariat_app.ui.panels.import_panel import ImportPanel
from secretariat_app.ui.panels.review_panel import ReviewPanel

LOADING, REVIEW = 0, 1


class ImportPlace(QWidget):
    """Two pages. `request_open` asks the window for a paper by its number."""

    request_open = Signal(int)
    changed = Signal()
    turned = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.loading = ImportPanel(context, self)
        self.review = ReviewPanel(context, self)
        self.tabs = QTabBar(self)
        self.tabs.setObjectName("papers_bar")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Old papers"))
        self.tabs.addTab(context.icons("import"), self.tr("Loading"))
        self.tabs.addTab(context.icons("proofing"), self.tr("To review"))
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.loading)
        self._pages.addWidget(self.review)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._pages, 1)
        self.tabs.currentChanged.connect(self._turn)
        self.loading.changed.connect(self.changed)
        self.loading.ended.connect(self.review.reload)
        self.loading.request_open.connect(self.request_open)
        self.loading.request_review.connect(self.show_review)
        self.review.request_open.connect(self.request_open)
        self.review.changed.connect(self.changed)
        self.setFocusProxy(self.loading)

    def show_waiting(self, papers: int) -> None:
        """Say on the tab how many papers wait."""
        words = self.tr("To review")
        self.tabs.setTabText(REVIEW, f"{words} · {papers}" if papers else words)

    @Slot(int)
    def show_review(self, identity: int) -> None:
        """Go to a paper that waits."""
        self.tabs.setCurrentIndex(REVIEW)
        self.review.open(identity)

    def reviewing(self) -> bool:
        """Whether a paper under review is in front."""
        return self._pages.currentIndex() == REVIEW

    @Slot(int)
    def _turn(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        self.setFocusProxy(self.review if page == REVIEW else self.loading)
        if page == REVIEW:
            self.review.reload()
        self.turned.emit()
