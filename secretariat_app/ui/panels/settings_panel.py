"""The settings, made from their table: one line each, in force at once or at the next start."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QTabWidget, QVBoxLayout, QWidget

from secretariat_app.settings import OPTIONS, TEMPLATE_KK, TEMPLATE_RU, Option
from secretariat_app.ui.context import Context
from secretariat_app.ui.panels.rules_page import RulesPage
from secretariat_app.ui.panels.words_page import WordsPage

LONGEST = 200


def _words(text: str) -> str:
    return QCoreApplication.translate("settings", text)


class SettingsPanel(QWidget):
    """What the secretary can choose."""

    changed = Signal(object)  # Option

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self.boxes: dict[Option, QComboBox] = {}
        self.lines: dict[Option, QLineEdit] = {}
        heading = QLabel(self.tr("Settings"), self)
        heading.setProperty("heading", True)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        for option in OPTIONS:
            if option.label:
                self._add(form, option)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(heading)
        self.program = QWidget(self)
        inside = QVBoxLayout(self.program)
        inside.setContentsMargins(0, 12, 0, 0)
        inside.addLayout(form)
        inside.addStretch()
        self.rules, self.words = RulesPage(context, self), WordsPage(context, self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.program, context.icons("settings"), self.tr("Program"))
        self.tabs.addTab(self.rules, context.icons("proofing"), self.tr("Rules of proofing"))
        self.tabs.addTab(self.words, context.icons("clauses"), self.tr("Own words"))
        column.addWidget(self.tabs, 1)

    def _add(self, form: QFormLayout, option: Option) -> None:
        if option.choices or option in (TEMPLATE_RU, TEMPLATE_KK):
            form.addRow(_words(option.label), self._box(option))
        else:
            form.addRow(_words(option.label), self._line(option))
        if option.hint:
            hint = QLabel(_words(option.hint), self)
            hint.setProperty("quiet", True)
            form.addRow("", hint)

    def _line(self, option: Option) -> QLineEdit:
        line = QLineEdit(self._context.settings.text(option), self)
        line.setMinimumWidth(420)
        line.setMaxLength(LONGEST)
        line.setAccessibleName(_words(option.label))
        line.editingFinished.connect(self._put_lines)
        self.lines[option] = line
        return line

    def _box(self, option: Option) -> QComboBox:
        box = QComboBox(self)
        box.setMinimumWidth(420)
        for value, text in self._choices(option):
            box.addItem(text, value)
        box.setCurrentIndex(max(box.findData(self._context.settings.get(option)), 0))
        box.setAccessibleName(_words(option.label))
        box.currentIndexChanged.connect(self._put)
        self.boxes[option] = box
        return box

    def _choices(self, option: Option) -> list[tuple[str, str]]:
        if option not in (TEMPLATE_RU, TEMPLATE_KK):
            return [(value, _words(text)) for value, text in option.choices]
        from secretariat_app.services.exporting import available_templates

        language = "kk" if option is TEMPLATE_KK else "ru"
        found = [info for info in available_templates() if info.language in (language, "")]
        return [(info.name, info.title or info.name) for info in found]

    @Slot(int)
    def _put(self, _number: int) -> None:
        for option, box in self.boxes.items():
            if box.currentData() is not None and box.currentData() != self._context.settings.get(option):
                self._context.settings.put(option, box.currentData())
                self.changed.emit(option)

    @Slot()
    def _put_lines(self) -> None:
        for option, line in self.lines.items():
            words = " ".join(line.text().split())
            if words != self._context.settings.text(option):
                self._context.settings.put(option, words)
                self.changed.emit(option)
