"""The settings of proofing: rules, choices, own words; kept in the archive, in force at once everywhere."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from secretariat_app.services import rule_settings
from secretariat_app.services.checking import Severity
from secretariat_app.services.rule_settings import USUAL, Card, InnerQuotes, Office, RangeDash, Yo
from secretariat_app.ui.context import Context
from secretariat_app.ui.flow import Flow
from secretariat_app.ui.notices import Kind, Remedy
from secretariat_app.ui.panels import rules_words
from secretariat_app.ui.panels.rules_card import RulesCard
from secretariat_app.ui.panels.rules_list import RulesList
from secretariat_app.ui.panels.rules_preview import RulesPreview

_KINDS = {"yo": Yo, "inner_quotes": InnerQuotes, "range_dash": RangeDash}


class RulesPage(QWidget):
    """What this office has decided about the rules. Everything is kept as soon as it is chosen."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._saving = 0
        self.office = USUAL
        self.search = QLineEdit(self)
        self.changed = QCheckBox(self.tr("Only what was changed here"), self)
        self.empty = QLabel(self.tr("No rule has these words."), self)
        self.list = RulesList(context.icons, self)
        self.card = RulesCard(context.icons, self)
        self.preview = RulesPreview(context.icons, self)
        self.choices: dict[str, QComboBox] = {}
        self.export_button = QPushButton(context.icons("export"), self.tr("Save to a file…"), self)
        self.import_button = QPushButton(context.icons("import"), self.tr("Load from a file…"), self)
        self.usual_button = QPushButton(self.tr("All as usual"), self)
        self._lay_out()
        self._connect()
        self.show_office(USUAL)
        self.reread()

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(self.tr("Find a rule: quotation marks, deadline…"))
        self.search.setAccessibleName(self.tr("Find a rule"))
        self.search.setClearButtonEnabled(True)
        self.empty.setProperty("quiet", True)
        self.empty.setContentsMargins(8, 8, 8, 8)
        self.empty.hide()
        above = QHBoxLayout()
        above.setSpacing(12)
        above.addWidget(self.search, 1)
        above.addWidget(self.changed)
        for button in (self.export_button, self.import_button, self.usual_button):
            above.addWidget(button)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty)
        self.card.setObjectName("page")
        area = QScrollArea(self)
        area.setObjectName("bare")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.card)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(area)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([620, 400])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.preview)
        layout.addLayout(self._choices())
        layout.addLayout(above)
        layout.addWidget(split, 1)

    def _choices(self) -> Flow:
        flow = Flow()
        for name, options in rules_words.CHOICES.items():
            box = QComboBox(self)
            for value, text in options:
                box.addItem(rules_words.said(text), value)
            label = rules_words.said(rules_words.LABELS[name])
            box.setAccessibleName(label)
            self.choices[name] = box
            pair = QWidget(self)
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 12, 0)
            title = QLabel(label, pair)
            title.setBuddy(box)
            row.addWidget(title)
            row.addWidget(box)
            flow.addWidget(pair)
        return flow

    def _connect(self) -> None:
        self.search.textChanged.connect(self._find)
        self.changed.toggled.connect(self._only_changed)
        self.list.switched.connect(self._switch)
        self.list.current_changed.connect(self._show_card)
        self.card.switched.connect(self._switch)
        self.card.weighed.connect(self._weigh)
        self.card.reset_wanted.connect(self._reset)
        self.export_button.clicked.connect(self._export)
        self.import_button.clicked.connect(self._import)
        self.usual_button.clicked.connect(self._all_usual)
        self.preview.taken.connect(self.take)
        for box in self.choices.values():
            box.activated.connect(self._choose)
        self._context.news.rules_changed.connect(self.reread)

    # --- what is shown -------------------------------------------------------------------------------

    @Slot()
    def reread(self) -> None:
        """Read the settings of the archive; something else may have changed them."""
        if not self._saving:
            self._context.ask_archive(rule_settings.load, done=self._take_read)

    @Slot(object)
    def _take_read(self, office: Office) -> None:
        if not self._saving:
            self.show_office(office)

    def show_office(self, office: Office) -> None:
        """Show these settings."""
        self.office = office
        language = self._context.language
        decided = frozenset({*office.switched, *office.severities})
        self.list.show_cards(rule_settings.cards(office, language), decided)
        for name, box in self.choices.items():
            box.setCurrentIndex(max(box.findData(str(getattr(office, name))), 0))
        self.usual_button.setEnabled(office != USUAL)

    @Slot(object)
    def _show_card(self, card: Card | None) -> None:
        self.card.show_card(card, changed=card is not None and card.key in self.list.changed_keys)

    @Slot(str)
    def _find(self, words: str) -> None:
        self.empty.setVisible(not self.list.find(words))

    @Slot(bool)
    def _only_changed(self, wanted: bool) -> None:
        self.empty.setVisible(not self.list.only_changed(wanted))

    # --- what is changed -----------------------------------------------------------------------------

    @Slot(object)
    def take(self, office: Office) -> None:
        """Keep these settings; they are in force at once."""
        if office == self.office:
            return
        self.show_office(office)
        self._saving += 1
        self._context.ask_archive(_save, office, done=self._saved, failed=self._not_saved)

    @Slot(object)
    def _saved(self, _nothing: object) -> None:
        self._saving -= 1
        self._context.news.rules_changed.emit()

    @Slot(object)
    def _not_saved(self, error: BaseException) -> None:
        self._saving -= 1
        self._context.notices.fail(error)
        self.reread()

    @Slot(str, bool)
    def _switch(self, rule: str, on: bool) -> None:
        self.take(rule_settings.switched(self.office, rule, on=on))

    @Slot(str, str)
    def _weigh(self, rule: str, severity: str) -> None:
        self.take(rule_settings.weighed(self.office, rule, Severity(severity)))

    @Slot(str)
    def _reset(self, rule: str) -> None:
        switched = {key: value for key, value in self.office.switched.items() if key != rule}
        severities = {key: value for key, value in self.office.severities.items() if key != rule}
        self.take(replace(self.office, switched=switched, severities=severities))

    @Slot()
    def _choose(self) -> None:
        chosen = {name: _KINDS[name](box.currentData()) for name, box in self.choices.items()}
        self.take(replace(self.office, **chosen))

    @Slot()
    def _all_usual(self) -> None:
        before = self.office
        self.take(USUAL)
        undo = Remedy(self.tr("Undo"), _Back(self.take, before))
        self._context.notices.tell(
            self.tr("All rules are as the program came."), Kind.DONE, (undo,), seconds=15
        )

    # --- files ---------------------------------------------------------------------------------------

    @Slot()
    def _export(self) -> None:
        kinds = self.tr("Settings of the rules (*.json)")
        suggested = str(Path.home() / self.tr("rules of proofing.json"))
        path, _ = QFileDialog.getSaveFileName(self, self.export_button.text(), suggested, kinds)
        if path:
            self._context.jobs.run(_export, path, self.office, done=self._exported)

    @Slot(object)
    def _exported(self, path: str) -> None:
        self._context.notices.tell(self.tr("Saved: {0}").format(path), Kind.DONE, seconds=8)

    @Slot()
    def _import(self) -> None:
        kinds = self.tr("Settings of the rules (*.json)")
        path, _ = QFileDialog.getOpenFileName(self, self.import_button.text(), "", kinds)
        if path:
            self._context.jobs.run(rule_settings.import_from, path, done=self._show_preview)

    @Slot(object)
    def _show_preview(self, office: Office) -> None:
        """What the file would change is looked at before it does."""
        changes = rule_settings.changes(self.office, office, self._context.language)
        self.preview.offer(office, [rules_words.change_words(change) for change in changes])


class _Back:
    """Puts settings back."""

    def __init__(self, take: Callable[[Office], None], office: Office) -> None:
        self._take, self._office = take, office

    def __call__(self) -> None:
        self._take(self._office)


def _save(archive: Any, office: Office) -> None:
    rule_settings.save(archive, office)


def _export(path: str, office: Office) -> str:
    rule_settings.export_to(path, office)
    return path
