"""The bar above a paper: its state in words, what can be done with it, its scans and its kin."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.record import Stored
from secretariat_app.services.signing import Fate, Scan
from secretariat_app.ui.flow import Flow
from secretariat_app.ui.icons import Icons
from secretariat_app.ui.life.kin import Kin
from secretariat_app.ui.life.steps import STEPS

_PICTURES = {
    Status.DRAFT: "edit",
    Status.READY: "status",
    Status.SIGNED: "check",
    Status.CANCELLED: "close",
}
_KINDS = {Status.READY: "info", Status.SIGNED: "check", Status.CANCELLED: "warning"}


class LifeBar(QFrame):
    """`step_wanted` emits the name of a step; `scan_opened`, `scan_saved`, `scan_withdrawn` a scan."""

    step_wanted = Signal(str)
    scan_opened = Signal(object)
    scan_saved = Signal(object)
    scan_withdrawn = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._icons = icons
        self._picture = QLabel(self)
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.kin = Kin(self)
        self.buttons: dict[str, QPushButton] = {}
        self._steps = Flow(across=8)
        self._shown: list[QToolButton] = []
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.kin)
        column.addLayout(self._steps)
        for name, icon, words in (
            ("sign_paper", "check", self.tr("Signed")),
            ("sign_earlier", "check", self.tr("It was signed on paper")),
            ("amend_paper", "new", self.tr("Amend by a new resolution")),
            ("attach_scan", "scan", self.tr("Attach a scan…")),
            ("back_to_draft", "back", self.tr("Back to draft")),
            ("cancel_paper", "close", self.tr("Cancel the paper…")),
            ("paper_trail", "trail", self.tr("Trail")),
        ):
            button = QPushButton(icons(icon), words, self)
            button.setProperty("step", name)
            button.clicked.connect(self._step)
            self.buttons[name] = button
            self._steps.addWidget(button)
        self.hide()

    def show_paper(self, stored: Stored, fate: Fate | None) -> None:
        """Say the state of the paper; `fate` comes a moment later."""
        status = stored.status
        imported_draft = status is Status.DRAFT and fate is not None and fate.imported
        kin = fate is not None and bool(fate.amends or fate.amended_by)
        self.setVisible(status is not Status.DRAFT or imported_draft or kin)
        self._picture.setPixmap(self._icons(_PICTURES[status]).pixmap(20, 20))
        self.setProperty("kind", _KINDS.get(status, "info"))
        self.style().unpolish(self)
        self.style().polish(self)
        self.text.setText(self._words(stored, fate, imported_draft))
        self.text.setVisible(bool(self.text.text()))
        self._picture.setVisible(bool(self.text.text()))
        offered = {name for name, statuses in STEPS.items() if status in statuses}
        if status is Status.DRAFT:
            offered = {"sign_earlier"} if imported_draft else set()
        for name, button in self.buttons.items():
            button.setVisible(name in offered)
        self.buttons["sign_paper"].setProperty("primary", True)
        self.kin.show_kin(fate.amends if fate else (), fate.amended_by if fate else ())
        self._show_scans(fate.scans if fate else ())

    def _words(self, stored: Stored, fate: Fate | None, imported: bool) -> str:
        value = stored.resolution
        named = ", ".join(
            part
            for part in (
                f"{value.date:%d.%m.%Y}" if value.date else "",
                f"№ {value.number}" if value.number else "",
            )
            if part
        )
        if stored.status is Status.READY:
            return self.tr(
                "Ready to sign: {paper}. The text is fixed; print it, and say here when it is signed."
            ).format(paper=named)
        if stored.status is Status.SIGNED:
            return self.tr(
                "Signed: {paper}. It cannot be changed; it can be amended by a new resolution, or cancelled."
            ).format(paper=named)
        if stored.status is Status.CANCELLED:
            when = fate.cancelled_at if fate else None
            told = f"{when.astimezone():%d.%m.%Y}" if when else ""
            reason = fate.reason if fate else ""
            return self.tr("Cancelled {day}: {paper}. Reason: {reason}").format(
                day=told, paper=named or "—", reason=reason or "—"
            )
        if imported:
            return self.tr(
                "This paper was loaded from a file. Look it through; if it was signed on paper, say so:"
                " it is then kept as it is, with its file."
            )
        return ""

    def _show_scans(self, scans: tuple[Scan, ...]) -> None:
        for button in self._shown:
            self._steps.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._shown = []
        for scan in scans:
            if scan.withdrawn_at is None:
                button = self._scan_button(scan)
                self._steps.addWidget(button)
                self._shown.append(button)

    def scans(self) -> list[QToolButton]:
        """The buttons of the scans."""
        return list(self._shown)

    def _scan_button(self, scan: Scan) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(self._icons("scan"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        name = scan.name if len(scan.name) <= 40 else scan.name[:38].rstrip() + "…"
        button.setText(name.replace("&", "&&"))
        size = max(round(scan.size / 1024), 1)
        button.setToolTip(
            self.tr("Scan {name}, {size} KB, attached {day}").format(
                name=scan.name, size=size, day=f"{scan.attached_at.astimezone():%d.%m.%Y}"
            )
        )
        button.setAccessibleName(button.toolTip())
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        menu = QMenu(button)
        for name, words in (
            ("open", self.tr("Show")),
            ("save", self.tr("Save as…")),
            ("withdraw", self.tr("Attached by mistake")),
        ):
            action = menu.addAction(words)
            action.setData((name, scan))
        menu.triggered.connect(self._scan_step)
        button.setMenu(menu)
        button.setProperty("scan", scan.id)
        button.clicked.connect(menu.actions()[0].trigger)
        return button

    @Slot(QAction)
    def _scan_step(self, action: QAction) -> None:
        name, scan = action.data()
        signals = {"open": self.scan_opened, "save": self.scan_saved, "withdraw": self.scan_withdrawn}
        signals[name].emit(scan)

    @Slot()
    def _step(self) -> None:
        self.step_wanted.emit(self.sender().property("step"))
