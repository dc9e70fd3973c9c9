"""Outline, form and pages side by side: how wide each is and which of them show."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QToolButton, QWidget

from secretariat_app.domain.place import Place
from secretariat_app.settings import SPLITTER, Settings
from secretariat_app.ui.editor.outline_model import OutlineModel
from secretariat_app.ui.editor.outline_panel import OutlineDrop, OutlinePanel
from secretariat_app.ui.icons import Icons

WIDE = 1440
"""Pixels of the paper's own room from which the outline stands beside the form: a window of 1600 and more."""
SHARES = (260, 620, 480)


class Panes(QSplitter):
    """`chosen` emits a place of the outline; `left` is Esc in it."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, model: OutlineModel, settings: Settings, icons: Icons, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model, self._settings, self._icons = model, settings, icons
        self._drop: OutlineDrop | None = None
        self._place: Place | None = None
        self.outline = OutlinePanel(model, self)
        self.outline.hide()
        self.addWidget(self.outline)
        self.setChildrenCollapsible(False)
        self.button = QToolButton(self)
        self.button.setIcon(icons("outline"))
        self.button.setText(self.tr("Structure"))
        self.button.setToolTip(self.tr("Parts of the paper: go to one (Ctrl+G)"))
        self.button.setAccessibleName(self.tr("Structure of the paper"))
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setProperty("flat", True)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.clicked.connect(self.show_outline)
        self.outline.chosen.connect(self.chosen)
        self.outline.left.connect(self.left)
        self.splitterMoved.connect(self._keep)
        parent.installEventFilter(self)

    def set_up(self) -> None:
        """Once every pane is in: the form takes what is left, the widths are those of last time."""
        for pane, share in enumerate((0, 3, 2)):
            self.setStretchFactor(pane, share)
        kept = self._settings.text(SPLITTER).split(",")
        sizes = [int(width) for width in kept if width.isdecimal()]
        self.setSizes(sizes if len(sizes) == len(SHARES) else list(SHARES))

    def show_place(self, place: Place | None) -> None:
        """Set the line of `place` off."""
        self._place = place
        if self.outline.isVisible():
            self.outline.show_place(place)

    @Slot()
    def show_outline(self) -> None:
        """Go to the outline where it stands, else drop it down."""
        if self.outline.isVisible():
            self.outline.show_place(self._place)
            self.outline.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        if self._drop is None:
            self._drop = OutlineDrop(self._model, self)
            self._drop.panel.chosen.connect(self.chosen)
            self._drop.panel.left.connect(self.left)
        self._drop.panel.expand_all()
        self._drop.open_under(self.button, self._place, max(self.height() - 40, 200))

    def drop(self) -> OutlineDrop | None:
        """The outline that is dropped down, once it has been asked for."""
        return self._drop

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The outline shows while there is room for it."""
        if event.type() is QEvent.Type.Resize and watched is self.parent():
            wide = self.parentWidget().width() >= WIDE
            self.outline.setVisible(wide)
            self.button.setVisible(not wide)
            if wide:
                self.outline.show_place(self._place)
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """Whatever the window gives."""
        return QSize(sum(SHARES), 600)

    @Slot(int, int)
    def _keep(self, _position: int, _handle: int) -> None:
        before = self._settings.text(SPLITTER).split(",")
        sizes = [str(width) for width in self.sizes()]
        if not self.outline.isVisible() and len(before) == len(sizes):
            sizes[0] = before[0]
        elif not self.outline.isVisible():
            sizes[0] = str(SHARES[0])
        self._settings.put(SPLITTER, ",".join(sizes))
