"""What a paper made from an earlier one takes over: ticked in place, above the form."""

import datetime

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from secretariat_app.domain.resolution import Resolution
from secretariat_app.services import starting
from secretariat_app.services.starting import Carry
from secretariat_app.ui.context import Context
from secretariat_app.ui.draft import OpenDraft
from secretariat_app.ui.flow import Flow


class CarryBar(QFrame):
    """Each tick makes the paper anew, as one step of the history; typing anything closes the bar."""

    def __init__(
        self, context: Context, draft: OpenDraft, earlier: Resolution, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._context, self._draft, self._earlier = context, draft, earlier
        self._making = False
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 8, 4)
        layout.setSpacing(12)
        flow = Flow()
        flow.addWidget(QLabel(self.tr("Taken over:"), self))
        layout.addLayout(flow, 1)
        self.boxes: dict[str, QCheckBox] = {}
        for name, text in (
            ("requisites", self.tr("requisites")),
            ("title", self.tr("title")),
            ("preamble", self.tr("preamble")),
            ("findings", self.tr("findings")),
            ("items", self.tr("items")),
            ("signatures", self.tr("signatures")),
            ("follow_up", self.tr("on how it is carried out")),
        ):
            self._add(flow, name, text)
        self.boxes["follow_up"].setToolTip(
            self.tr("The title becomes “On the progress of…” with the earlier resolution in it")
        )
        close = QToolButton(self)
        close.setIcon(context.icons("close"))
        close.setAutoRaise(True)
        close.setToolTip(self.tr("Close"))
        close.setAccessibleName(self.tr("Close"))
        close.clicked.connect(self.hide)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        draft.changed.connect(self._value_changed)

    def _add(self, layout: Flow, name: str, text: str) -> None:
        box = QCheckBox(text, self)
        box.setChecked(bool(getattr(Carry(), name)))
        box.setToolTip(text)
        box.clicked.connect(self._ticked)
        self.boxes[name] = box
        layout.addWidget(box)

    @Slot()
    def _ticked(self) -> None:
        if self.sender() is self.boxes["follow_up"]:
            self.boxes["findings"].setChecked(not self.boxes["follow_up"].isChecked())
        carry = Carry(**{name: box.isChecked() for name, box in self.boxes.items()})
        context = self._context
        date = self._draft.value.date or datetime.date.today()
        value = starting.from_earlier(self._earlier, carry, context.library, context.directories, date=date)
        self._making = True
        self._draft.edit(value, self.tr("What is taken over"))
        self._making = False

    @Slot(object, object)
    def _value_changed(self, _before: Resolution, _after: Resolution) -> None:
        if not self._making:
            self.hide()
            self._draft.changed.disconnect(self._value_changed)
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
