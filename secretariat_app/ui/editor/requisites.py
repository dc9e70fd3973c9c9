"""The requisites: commission, date, number, place, language, template."""

import datetime
from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QSizePolicy, QToolButton, QWidget

from secretariat_app.domain.directory import Directories
from secretariat_app.domain.place import Requisite
from secretariat_app.domain.resolution import Resolution
from secretariat_app.services import drafting
from secretariat_app.ui.dates import DateField
from secretariat_app.ui.editor.text_pieces import typed_piece
from secretariat_app.ui.fields import ChoiceField, LineField
from secretariat_app.ui.icons import Icons

LANGUAGES = (("ru", "Русский"), ("kk", "Қазақша"))


class Requisites(QWidget):
    """`edited` emits the new value, the step's name, the field and what was typed (None where chosen)."""

    edited = Signal(object, str, int, object)
    asked = Signal(str)
    focused = Signal(int)
    template_chosen = Signal(str)

    def __init__(
        self,
        directories: Directories,
        icons: Icons,
        templates: Sequence[tuple[str, str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._directories = directories
        self._value = Resolution(language="")
        self._icons = icons
        self._templates = templates
        self.commissions: list[QComboBox] = []
        self.date = DateField(icons, self)
        self.number = LineField(self)
        self.number.setPlaceholderText(self.tr("no number"))
        self.place = LineField(self)
        self.language = ChoiceField(self)
        self.template = ChoiceField(self)
        self.more = QToolButton(self)
        for key, name in LANGUAGES:
            self.language.addItem(name, key)
        self.template.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.template.setMinimumContentsLength(6)
        self._lay_out()
        self._connect()

    def show_value(self, value: Resolution) -> None:
        """Show the requisites of `value`; only what differs is touched."""
        before, self._value = self._value, value
        self._show_commissions(
            value, names_too=(before.date, before.language) != (value.date, value.language)
        )
        self.date.show_date(value.date)
        self.number.show_text(value.number or "")
        self.place.show_text(value.place or "")
        with QSignalBlocker(self.language):
            self.language.setCurrentIndex(self.language.findData(value.language))
        if before.language != value.language:
            self._fill_templates(value.language)

    def take_directories(self, directories: Directories) -> None:
        """Offer the names of these."""
        self._directories = directories
        self._show_commissions(self._value, names_too=True)

    def hold(self) -> None:
        """Show only: dates, numbers and places can be marked and copied, nothing can be chosen."""
        lines = (self.date.line, self.number, self.place)
        for line in lines:
            line.setReadOnly(True)
        for widget in self.findChildren(QWidget):
            if isinstance(widget, QComboBox | QToolButton):
                widget.setEnabled(False)

    def show_template(self, name: str) -> None:
        """Show which template is chosen."""
        with QSignalBlocker(self.template):
            self.template.setCurrentIndex(max(self.template.findData(name), 0))
        self.template.setToolTip(self.template.currentText())

    def field(self, index: int) -> QWidget:
        """The field that the index of a place among the requisites means."""
        fields: dict[int, QWidget] = {
            Requisite.NUMBER: self.number,
            Requisite.PLACE: self.place,
            Requisite.DATE: self.date.line,
            Requisite.TEMPLATE: self.template,
            Requisite.LANGUAGE: self.language,
            **dict(enumerate(self.commissions)),
        }
        return fields.get(index, self.commissions[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The boxes, too, tell that they have the focus."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QComboBox):
            if watched in self.commissions:
                self.focused.emit(self.commissions.index(watched))
            else:
                self.focused.emit(Requisite.TEMPLATE if watched is self.template else Requisite.LANGUAGE)
        return super().eventFilter(watched, event)

    # --- building ----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        self._grid = grid
        self.more.setIcon(self._icons("add"))
        self.more.setAutoRaise(True)
        self.more.setToolTip(self.tr("Joint meeting: one more commission"))
        self.more.setAccessibleName(self.more.toolTip())
        self._label(self.tr("&Date"), self.date.line, 10, 0)
        grid.addWidget(self.date, 10, 1)
        self._label(self.tr("Nu&mber"), self.number, 10, 2)
        grid.addWidget(self.number, 10, 3)
        self._label(self.tr("&Place"), self.place, 10, 4)
        grid.addWidget(self.place, 10, 5)
        self._label(self.tr("&Language"), self.language, 11, 0)
        grid.addWidget(self.language, 11, 1)
        self._label(self.tr("&Template"), self.template, 11, 2)
        grid.addWidget(self.template, 11, 3, 1, 3)
        grid.addWidget(self.more, 0, 6, Qt.AlignmentFlag.AlignTop)
        for column, stretch in ((1, 2), (3, 2), (5, 3)):
            grid.setColumnStretch(column, stretch)
        self._add_commission(0)

    def _label(self, text: str, buddy: QWidget, row: int, column: int) -> None:
        label = QLabel(text, self)
        label.setBuddy(buddy)
        buddy.setAccessibleName(text.replace("&", ""))
        self._grid.addWidget(label, row, column)

    def _connect(self) -> None:
        self.date.changed.connect(self._date_changed)
        self.number.textEdited.connect(self._number_typed)
        self.place.textEdited.connect(self._place_typed)
        self.language.activated.connect(self._language_chosen)
        self.template.activated.connect(self._template_chosen)
        self.more.clicked.connect(self._one_more)
        self.language.installEventFilter(self)
        self.template.installEventFilter(self)
        for line in (self.number, self.place, self.date.line):
            line.asked.connect(self.asked)
        self.number.focused.connect(self._number_focused)
        self.place.focused.connect(self._place_focused)
        self.date.line.focused.connect(self._date_focused)

    # --- commissions -------------------------------------------------------------------------------

    def _add_commission(self, position: int) -> None:
        box = ChoiceField(self)
        box.setEditable(False)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.setProperty("position", position)
        box.activated.connect(self._commission_chosen)
        box.installEventFilter(self)
        label = self.tr("&Commission") if position == 0 else self.tr("and")
        self._label(label, box, position, 0)
        self._grid.addWidget(box, position, 1, 1, 5)
        self.commissions.append(box)
        if position:
            self.setTabOrder(self.commissions[position - 1], box)

    def _show_commissions(self, value: Resolution, *, names_too: bool) -> None:
        wanted = max(len(value.commissions), 1)
        while len(self.commissions) < wanted:
            self._add_commission(len(self.commissions))
        while len(self.commissions) > wanted:
            box = self.commissions.pop()
            for label in self.findChildren(QLabel):
                if label.buddy() is box:
                    _discard(self._grid, label)
            _discard(self._grid, box)
        names = drafting.commission_names(self._directories, value.date, value.language)
        for position, box in enumerate(self.commissions):
            chosen = value.commissions[position] if position < len(value.commissions) else ""
            if names_too or not box.count() or box.currentText() != chosen:
                self._fill(box, names, chosen, removable=position > 0)

    def _fill(self, box: QComboBox, names: Sequence[str], chosen: str, *, removable: bool) -> None:
        with QSignalBlocker(box):
            box.clear()
            if removable:
                box.addItem(self.tr("(take this commission out)"), "")
            for name in names if chosen in names or not chosen else (chosen, *names):
                box.addItem(name, name)
            box.setCurrentIndex(box.findData(chosen) if chosen else -1)
            box.setToolTip(chosen)

    @Slot()
    def _commission_chosen(self) -> None:
        box = self.sender()
        assert isinstance(box, QComboBox)
        position = self.commissions.index(box)
        chosen = list(self._value.commissions) or [""]
        chosen[position] = str(box.currentData() or "")
        kept = tuple(name for name in chosen if name)
        box.setToolTip(chosen[position])
        self._send(
            replace(self._value, commissions=kept),
            QCoreApplication.translate("edits", "Commission"),
            Requisite.COMMISSION,
        )
        self._show_commissions(self._value, names_too=False)

    @Slot()
    def _one_more(self) -> None:
        names = drafting.commission_names(self._directories, self._value.date, self._value.language)
        free = [name for name in names if name not in self._value.commissions]
        if free:
            value = replace(self._value, commissions=(*self._value.commissions, free[0]))
            self._send(value, QCoreApplication.translate("edits", "Commission"), Requisite.COMMISSION)
            self.commissions[-1].setFocus()

    def _fill_templates(self, language: str) -> None:
        with QSignalBlocker(self.template):
            self.template.clear()
            for key, name, spoken in self._templates:
                if spoken in ("", language):
                    self.template.addItem(name, key)

    # --- the other fields --------------------------------------------------------------------------

    @Slot(object)
    def _date_changed(self, date: datetime.date | None) -> None:
        self._send(
            replace(self._value, date=date), QCoreApplication.translate("edits", "Date"), Requisite.DATE
        )

    @Slot(str)
    def _number_typed(self, _text: str) -> None:
        text = self.number.meaning()
        piece = typed_piece(self._value.number or "", text)
        value = replace(self._value, number=text or None)
        self._send(value, QCoreApplication.translate("edits", "Number"), Requisite.NUMBER, typed=piece)

    @Slot(str)
    def _place_typed(self, _text: str) -> None:
        text = self.place.meaning()
        piece = typed_piece(self._value.place or "", text)
        value = replace(self._value, place=text or None)
        self._send(value, QCoreApplication.translate("edits", "Place"), Requisite.PLACE, typed=piece)

    @Slot()
    def _language_chosen(self) -> None:
        value = replace(self._value, language=str(self.language.currentData()))
        self._send(value, QCoreApplication.translate("edits", "Language"), Requisite.LANGUAGE)

    @Slot()
    def _template_chosen(self) -> None:
        self.template_chosen.emit(str(self.template.currentData()))

    @Slot()
    def _number_focused(self) -> None:
        self.focused.emit(Requisite.NUMBER)

    @Slot()
    def _place_focused(self) -> None:
        self.focused.emit(Requisite.PLACE)

    @Slot()
    def _date_focused(self) -> None:
        self.focused.emit(Requisite.DATE)

    def _send(self, value: Resolution, name: str, field: int, *, typed: str | None = None) -> None:
        if value != self._value:
            self.edited.emit(value, name, field, typed)


def _discard(grid: QGridLayout, widget: QWidget) -> None:
    grid.removeWidget(widget)
    widget.hide()
    widget.deleteLater()
