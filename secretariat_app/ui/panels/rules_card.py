"""One rule: what it says, how much it weighs here, an example of both kinds, the norm."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.services.rule_settings import Card
from secretariat_app.ui.icons import Icons
from secretariat_app.ui.panels.rules_list import WEIGHTS

_REMEDIES = {
    "auto": QT_TRANSLATE_NOOP("rule settings", "One right answer; it can be mended with all others."),
    "fix": QT_TRANSLATE_NOOP("rule settings", "One right answer: it is mended by one key."),
    "warn": QT_TRANSLATE_NOOP("rule settings", "The author decides what to do."),
    "info": QT_TRANSLATE_NOOP("rule settings", "A hint; the author decides."),
}


class RulesCard(QWidget):
    """`switched`, `weighed` and `reset_wanted` emit the rule's key and what was chosen."""

    switched = Signal(str, bool)
    weighed = Signal(str, str)
    reset_wanted = Signal(str)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._card: Card | None = None
        self.message, self.wrong, self.right = QLabel(self), QLabel(self), QLabel(self)
        self.source, self.remedy = QLabel(self), QLabel(self)
        for label in (self.message, self.wrong, self.right, self.source, self.remedy):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.message.setProperty("heading", True)
        self.on = QCheckBox(self.tr("This rule works"), self)
        self.weight = QComboBox(self)
        for key, text in WEIGHTS.items():
            self.weight.addItem(icons(key, role=key), QCoreApplication.translate("severity", text), key)
        self.weight.setAccessibleName(self.tr("Weight"))
        self.hint = QLabel(self.tr("While an error is open, the paper cannot be made ready to sign."), self)
        self.hint.setWordWrap(True)
        self.hint.setProperty("quiet", True)
        self.reset = QPushButton(self.tr("As usual"), self)
        self.reset.setToolTip(self.tr("On and off, and the weight, as the program came"))
        self._lay_out()
        self.on.clicked.connect(self._switch)
        self.weight.activated.connect(self._weigh)
        self.reset.clicked.connect(self._reset)
        self.show_card(None, changed=False)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        form.addRow(self.tr("Weight"), self.weight)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 4, 4, 8)
        column.setSpacing(12)
        column.addWidget(self.message)
        column.addWidget(self.on)
        column.addLayout(form)
        column.addWidget(self.hint)
        self._titles = []
        for title, label in (
            (self.tr("Not so"), self.wrong),
            (self.tr("But so"), self.right),
            (self.tr("Norm"), self.source),
            (self.tr("Remedy"), self.remedy),
        ):
            heading = QLabel(title, self)
            heading.setProperty("quiet", True)
            self._titles.append((heading, label))
            part = QVBoxLayout()
            part.setSpacing(2)
            part.addWidget(heading)
            part.addWidget(label)
            column.addLayout(part)
        column.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def show_card(self, card: Card | None, *, changed: bool) -> None:
        """Show a rule; `changed`: this office has decided something about it."""
        self._card = card
        self.setVisible(card is not None)
        if card is None:
            return
        self.message.setText(card.message)
        self.on.setChecked(card.on)
        self.weight.setCurrentIndex(self.weight.findData(str(card.severity)))
        self.weight.setEnabled(card.on)
        self.hint.setVisible(card.on and str(card.severity) == "error")
        self.wrong.setText(card.example.wrong if card.example else "")
        self.right.setText(card.example.right if card.example else "")
        self.source.setText(card.source or self.tr("A custom of the office; no norm says it."))
        self.remedy.setText(QCoreApplication.translate("rule settings", _REMEDIES[str(card.remedy)]))
        for heading, label in self._titles:
            heading.setVisible(bool(label.text()))
            label.setVisible(bool(label.text()))
        self.reset.setEnabled(changed)

    @Slot()
    def _switch(self) -> None:
        if self._card is not None:
            self.switched.emit(self._card.key, self.on.isChecked())

    @Slot()
    def _weigh(self) -> None:
        if self._card is not None:
            self.weighed.emit(self._card.key, str(self.weight.currentData()))

    @Slot()
    def _reset(self) -> None:
        if self._card is not None:
            self.reset_wanted.emit(self._card.key)
