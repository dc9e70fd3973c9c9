"""The register of numbers: of one commission and year, with gaps and doubles, and the pattern they follow."""

import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from secretariat_app.domain.search import Facet
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError
from secretariat_app.services import registering
from secretariat_app.services.registering import Register, RegisterLine, Shelf
from secretariat_app.settings import EXPORT_FOLDER
from secretariat_app.ui.context import Context
from secretariat_app.ui.fields import ChoiceField
from secretariat_app.ui.flow import Flow
from secretariat_app.ui.life.tables import Table, TableModel
from secretariat_app.ui.models.archive_model import STATUSES, translated
from secretariat_app.ui.models.facets import shown_value
from secretariat_app.ui.notices import Kind

_MISSING = QT_TRANSLATE_NOOP("register", "missing")
_IN_BIN = QT_TRANSLATE_NOOP("register", "in the bin; the number is not given again")
_OTHER_NUMBER = QT_TRANSLATE_NOOP("register", "the paper has another number now")
_TYPED = QT_TRANSLATE_NOOP("register", "typed, not given")
_TWICE = QT_TRANSLATE_NOOP("register", "given twice")


class RegisterPanel(QWidget):
    """`paper_wanted` emits the number of a paper in the archive."""

    paper_wanted = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._context = context
        self._shelves: list[Shelf] = []
        self._shown: Register | None = None
        self.commission = ChoiceField(self)
        self.commission.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.commission.setMinimumContentsLength(36)
        self.commission.setAccessibleName(self.tr("Commission"))
        self.year = QComboBox(self)
        self.year.setMinimumContentsLength(12)
        self.year.setAccessibleName(self.tr("Year"))
        self.pattern = QLineEdit(self)
        self.pattern.setMaximumWidth(200)
        self.pattern.setMinimumWidth(140)
        self.pattern.setAccessibleName(self.tr("Pattern of the numbers"))
        self.pattern.setToolTip(
            self.tr("{n}: the number in its order; {yy} or {yyyy}: the year. For instance {n}/{yy}-VII")
        )
        self.keep = QPushButton(context.icons("save"), self.tr("Keep the pattern"), self)
        self.export = QPushButton(context.icons("export"), self.tr("Export…"), self)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.summary = QLabel(self)
        self.summary.setProperty("quiet", True)
        self.summary.setWordWrap(True)
        self.model = TableModel(
            [self.tr("Number"), self.tr("Date"), self.tr("What it is about"), self.tr("State")], self
        )
        self.table = Table(self.model, 2, self)
        self.table.setAccessibleName(self.tr("Register of numbers"))
        self.empty = QLabel(self.tr("No paper of this commission has a number in this year yet."), self)
        self.empty.setProperty("quiet", True)
        self.empty.setWordWrap(True)
        self._lay_out()
        self.commission.currentIndexChanged.connect(self._choose_commission)
        self.year.currentIndexChanged.connect(self._ask)
        self.pattern.textEdited.connect(self._pattern_typed)
        self.pattern.returnPressed.connect(self._keep_pattern)
        self.keep.clicked.connect(self._keep_pattern)
        self.export.clicked.connect(self._export)
        self.table.opened.connect(self._open)

    def _lay_out(self) -> None:
        top = Flow(across=12, down=8)
        label = QLabel(self.tr("Pattern of the numbers:"), self)
        label.setBuddy(self.pattern)
        label.setMinimumHeight(self.pattern.sizeHint().height())
        for widget in (self.commission, self.year, label, self.pattern, self.keep, self.export):
            top.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.problem)
        column.addWidget(self.summary)
        column.addWidget(self.empty)
        column.addWidget(self.table, 1)
        self.empty.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.problem.hide()

    @Slot()
    def reload(self) -> None:
        """Ask the archive which registers there are, keeping the choice."""
        ask = self._context.ask_archive
        ask(_commissions, self._context.later_directories, done=self._show_commissions)

    @Slot(object)
    def _show_commissions(self, shelves: list[Shelf]) -> None:
        chosen = self.commission.currentData()
        self._shelves = shelves
        with QSignalBlocker(self.commission):
            self.commission.clear()
            for shelf in shelves:
                self.commission.addItem(shown_value(Facet.COMMISSION, shelf.name), shelf.key)
                self.commission.setItemData(self.commission.count() - 1, shelf.name, 3)  # the whole as a tip
            known = self.commission.findData(chosen)
            busiest = max(range(len(shelves)), key=lambda at: len(shelves[at].years), default=-1)
            self.commission.setCurrentIndex(known if known >= 0 else busiest)
        self._choose_commission()

    @Slot()
    def _choose_commission(self) -> None:
        at = self.commission.currentIndex()
        if not 0 <= at < len(self._shelves):
            return
        chosen = self.year.currentData()
        languages = {"ru": "", "kk": " · " + self.tr("in Kazakh")}
        with QSignalBlocker(self.year):
            self.year.clear()
            for year, language in registering.years(self._shelves[at], datetime.date.today()):
                self.year.addItem(f"{year}{languages.get(language, '')}", (year, language))
            # Early in a year there is nothing yet: then the last one is what somebody looks for.
            wanted = (chosen, *self._shelves[at].years[:1])
            there = [self.year.itemData(at) for at in range(self.year.count())]
            self.year.setCurrentIndex(next((there.index(one) for one in wanted if one in there), 0))
        self._ask()

    @Slot()
    def _ask(self) -> None:
        key, chosen = self.commission.currentData(), self.year.currentData()
        if key and chosen:
            year, language = chosen
            known = self._context.later_directories
            self._context.ask_archive(_register, key, year, language, known, done=self._show)

    @Slot(object)
    def _show(self, shown: Register) -> None:
        self._shown = shown
        self.pattern.setText(shown.pattern)
        self._say("")
        self.keep.setEnabled(False)
        icons = self._context.icons
        rows = []
        for line in shown.lines:
            wrong = line.gap or line.double or line.left
            picture = icons("warning", role="warning") if wrong else None
            cells = (line.number, f"{line.date:%d.%m.%Y}" if line.date else "", line.title, state(line))
            rows.append((cells, picture, line.id))
        self.model.set_rows(rows)
        self.table.fit(["№ 000/00-VII", "00.00.0000", "", *self._widest_state(shown)])
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.export.setEnabled(bool(rows))
        parts = [self.tr("%n paper(s)", "", sum(not line.gap for line in shown.lines))]
        if shown.gaps:
            parts.append(self.tr("%n number(s) missing", "", shown.gaps))
        if shown.doubles:
            parts.append(self.tr("%n number(s) given twice", "", shown.doubles))
        if not shown.gaps and not shown.doubles:
            parts.append(self.tr("no gaps, no doubles"))
        self.summary.setText(" · ".join(parts) if rows else "")

    @staticmethod
    def _widest_state(shown: Register) -> list[str]:
        return [max((state(line) for line in shown.lines), key=len, default="")]

    @Slot()
    def _pattern_typed(self) -> None:
        self._say("")
        self.keep.setEnabled(bool(self._shown) and self.pattern.text() != self._shown.pattern)

    @Slot()
    def _keep_pattern(self) -> None:
        if self._shown is not None:
            key, words = self._shown.book.key, self.pattern.text()
            ask = self._context.ask_archive
            ask(registering.put_pattern, key, words, done=self._pattern_kept, failed=self._refused)

    @Slot(object)
    def _pattern_kept(self, words: str) -> None:
        told = self.tr("Numbers of this commission follow the pattern {pattern} from now on.")
        self._context.notices.tell(told.format(pattern=words), Kind.DONE, seconds=8)
        self._ask()

    @Slot(object)
    def _refused(self, error: BaseException) -> None:
        if isinstance(error, KnownError):
            self._say(self._context.notices.sentence(error))
        else:
            self._context.notices.fail(error)

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    @Slot()
    def _export(self) -> None:
        if self._shown is None:
            return
        folder = self._context.settings.text(EXPORT_FOLDER) or str(Path.home())
        name = self.tr("register {year}.xlsx").format(year=self._shown.book.year)
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export the register"), str(Path(folder) / name), "Excel (*.xlsx);;CSV (*.csv)"
        )
        if not path:
            return
        file = Path(path)
        file = file if file.suffix.lower() in (".xlsx", ".csv") else file.with_name(file.name + ".xlsx")
        head = (
            self.tr("Year"),
            self.tr("Commission"),
            self.tr("Number"),
            self.tr("Date"),
            self.tr("What it is about"),
            self.tr("State"),
        )
        columns = registering.Columns(head, self.tr("Register"), state)
        write = partial(registering.save, self._shown, self.commission.currentText(), file, columns)
        self._context.jobs.run(write, done=self._written)

    @Slot(object)
    def _written(self, path: Path) -> None:
        self._context.notices.tell(self.tr("Exported: {0}").format(path), Kind.DONE, seconds=12)

    @Slot(object)
    def _open(self, identity: int | None) -> None:
        if identity is not None:
            self.paper_wanted.emit(identity)


def state(line: RegisterLine) -> str:
    """The state of a line in words."""
    if line.gap or line.status is None:
        return _said(_MISSING)
    words = [translated(STATUSES[line.status][0])]
    if line.deleted:
        words = [_said(_IN_BIN)]
    elif line.left:
        words = [_said(_OTHER_NUMBER)]
    elif line.typed:
        words.append(_said(_TYPED))
    if line.double:
        words.append(_said(_TWICE))
    return " · ".join(words)


def _said(text: str) -> str:
    return QCoreApplication.translate("register", text)


def _commissions(archive: Any, directories: Any) -> list[Shelf]:
    return registering.commissions(archive, directories.get())


def _register(archive: Any, key: str, year: int, language: str, directories: Any) -> Register:
    return registering.register(archive, key, year, language, directories.get())
