"""The versions of one paper: the list, any two compared, a name for one, the way back to one."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from secretariat_app.domain.compare import Comparison
from secretariat_app.domain.record import Version
from secretariat_app.domain.resolution import Resolution
from secretariat_app.settings import EXPORT_FOLDER
from secretariat_app.ui.context import Context
from secretariat_app.ui.jobs import Job
from secretariat_app.ui.versions.comparison_view import ComparisonView
from secretariat_app.ui.versions.jobs import compare_versions, write_comparison
from secretariat_app.ui.versions.wording import moment, summary, version_name

UNSAVED = None
_BEFORE, _PRESENT = -1, -2


@dataclass(frozen=True)
class Subject:
    """Whose versions are shown. `unsaved`: its text in the form where that is not saved."""

    identity: int
    title: str
    editable: bool
    unsaved: Resolution | None = None


class VersionsDialog(QDialog):
    """`restore_wanted` emits the Version to go back to."""

    restore_wanted = Signal(object)

    def __init__(self, context: Context, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._subject = context, subject
        self._versions: list[Version] = []
        self._comparing: Job | None = None
        self._pair: tuple[int, int | None] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Versions — {title}").format(title=subject.title))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Versions of the paper"))
        self.list.setWordWrap(True)
        self.list.setSpacing(4)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(self.tr("for example: before the sitting"))
        self.name.setMaxLength(120)
        self.with_ = QComboBox(self)
        self.with_.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.view = ComparisonView(context.icons, self, alone=True)
        self.restore_button = QPushButton(context.icons("restore"), self.tr("&Restore this version"), self)
        self.word_button = QPushButton(context.icons("export"), self.tr("Comparison to &Word…"), self)
        self._close_button = QPushButton(self.tr("Close"), self)
        self._lay_out()
        self._connect()
        self._allow()
        self.list.setFocus()
        self._ask()

    def _lay_out(self) -> None:
        left, fields, buttons = QVBoxLayout(), QFormLayout(), QHBoxLayout()
        fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        fields.addRow(self.tr("&Name of this version"), self.name)
        fields.addRow(self.tr("&Compare with"), self.with_)
        left.setContentsMargins(0, 0, 8, 0)
        left.setSpacing(8)
        left.addWidget(self.list, 1)
        left.addLayout(fields)
        side = QWidget(self)
        side.setLayout(left)
        split = QSplitter(self)
        split.setChildrenCollapsible(False)
        split.addWidget(side)
        split.addWidget(self.view)
        split.setStretchFactor(1, 1)
        split.setSizes([340, 760])
        for button in (self.restore_button, self.word_button):
            buttons.addWidget(button)
            button.setAutoDefault(False)
        buttons.addStretch(1)
        buttons.addWidget(self._close_button)
        self._close_button.setAutoDefault(False)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(split, 1)
        column.addWidget(self.said)
        column.addLayout(buttons)
        self.resize(1120, 620)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._chosen)
        self.with_.activated.connect(self._compare)
        self.name.editingFinished.connect(self._rename)
        self.restore_button.clicked.connect(self._restore)
        self.word_button.clicked.connect(self._write)
        self._close_button.clicked.connect(self.accept)

    # --- the list ----------------------------------------------------------------------------------------

    def _ask(self) -> None:
        from secretariat_app.services import comparing

        self._context.ask_archive(
            comparing.versions, self._subject.identity, done=self._show, failed=self._failed
        )

    @Slot(object)
    def _show(self, versions: list[Version]) -> None:
        row = max(self.list.currentRow(), 0)
        self._versions = versions
        self.list.blockSignals(True)
        self.list.clear()
        if self._subject.unsaved is not None:
            self.list.addItem(self.tr("Not saved yet\nThe text in the form"))
        self.list.addItems([self._line(version) for version in versions])
        self.list.blockSignals(False)
        self._fill_choices()
        self.list.setCurrentRow(row)

    def _line(self, version: Version) -> str:
        who = f" — {version.saved_by}" if version.saved_by else ""
        when = moment(version.changed_at) + who
        if version.present:
            when += " — " + self.tr("the text of now")
        told = summary(version.changes, first=version.revision == 1)
        return "\n".join(filter(None, (f"★ {version.name}" if version.name else "", when, told)))

    def _fill_choices(self) -> None:
        chosen = self.with_.currentData()
        self.with_.clear()
        self.with_.addItem(self.tr("the version before it"), _BEFORE)
        self.with_.addItem(self.tr("the text of now"), _PRESENT)
        for version in self._versions:
            self.with_.addItem(version_name(version), version.revision)
        self.with_.setCurrentIndex(max(self.with_.findData(chosen), 0))

    def version(self) -> Version | None:
        """The version in hand; None for the text that is not saved."""
        row = self.list.currentRow() - (self._subject.unsaved is not None)
        return self._versions[row] if 0 <= row < len(self._versions) else None

    @Slot(int)
    def _chosen(self, _row: int) -> None:
        version = self.version()
        self.name.setText(version.name if version else "")
        self.name.setEnabled(version is not None)
        self._allow()
        self._compare()

    def _allow(self) -> None:
        version = self.version()
        other = version is not None and not (version.present and self._subject.unsaved is None)
        self.restore_button.setEnabled(self._subject.editable and other)
        self.word_button.setEnabled(self._pair is not None and self._pair[1] is not UNSAVED)

    # --- comparing ---------------------------------------------------------------------------------------

    @Slot()
    def _compare(self) -> None:
        if self._comparing is not None:
            self._comparing.cancel()
        self._pair = self._wanted_pair()
        self._allow()
        if self._pair is None:
            self.view.say(self.tr("There is nothing to compare it with: each save adds a version."))
            return
        self._comparing = self._context.ask_archive(
            compare_versions,
            self._subject.identity,
            *self._pair,
            self._subject.unsaved,
            done=self._show_comparison,
            failed=self._failed,
        )

    def _wanted_pair(self) -> tuple[int, int | None] | None:
        """The revisions of the earlier and the later text; None where there is only one."""
        if not self._versions:
            return None
        version, other = self.version(), self.with_.currentData()
        mine = version.revision if version else UNSAVED
        if other == _BEFORE:
            other = self._versions[0].revision if mine is UNSAVED else self._revision_before(mine)
        elif other == _PRESENT:
            other = UNSAVED if self._subject.unsaved is not None else self._versions[0].revision
        if other == mine or (other is UNSAVED and self._subject.unsaved is None):
            return None
        if mine is UNSAVED or (other is not UNSAVED and other < mine):
            return other, mine
        return mine, other

    def _revision_before(self, revision: int) -> int | None:
        earlier = [version.revision for version in self._versions if version.revision < revision]
        return max(earlier) if earlier else revision

    def _name_of(self, revision: int | None) -> str:
        for version in self._versions:
            if version.revision == revision:
                return version_name(version)
        return self.tr("Not saved yet")

    @Slot(object)
    def _show_comparison(self, comparison: Comparison) -> None:
        if self._pair is not None:
            self.view.show_comparison(comparison, *map(self._name_of, self._pair))

    # --- doing -------------------------------------------------------------------------------------------

    @Slot()
    def _rename(self) -> None:
        version, name = self.version(), self.name.text().strip()
        if version is None or name == version.name:
            return
        from secretariat_app.services import comparing

        self._context.ask_archive(
            comparing.name_version,
            self._subject.identity,
            version.revision,
            name,
            done=self._show,
            failed=self._failed,
        )

    @Slot()
    def _restore(self) -> None:
        version = self.version()
        if version is not None:
            self.restore_wanted.emit(version)
            self.accept()

    @Slot()
    def _write(self) -> None:
        if self._pair is None or self._pair[1] is UNSAVED:
            return
        folder = self._context.settings.text(EXPORT_FOLDER) or str(Path.home())
        suggested = str(Path(folder) / (self.tr("Comparison") + ".docx"))
        found, _ = QFileDialog.getSaveFileName(
            self, self.tr("Comparison to Word"), suggested, self.tr("Word document (*.docx)")
        )
        if found:
            path = Path(found) if Path(found).suffix else Path(found + ".docx")
            later = next(version for version in self._versions if version.revision == self._pair[1])
            self._context.settings.put(EXPORT_FOLDER, str(path.parent))
            self._context.ask_archive(
                partial(_in_order, self._subject.identity, self._pair[0], later.revision),
                path,
                later.saved_by,
                self._context.later_directories,
                done=self._written,
                failed=self._failed,
            )

    @Slot(object)
    def _written(self, path: Path) -> None:
        self.said.setText(
            self.tr("Written: {file}. In Word each change can be accepted or rejected.").format(file=path)
        )
        self.said.show()

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        from secretariat_app.errors import KnownError

        if isinstance(error, KnownError):
            self.said.setText(self._context.notices.sentence(error))
            self.said.show()
        else:
            self._context.notices.fail(error)


def _in_order(identity: int, before: int, after: int, archive: object, *rest: object) -> Path:
    return write_comparison(archive, identity, before, after, *rest)  # type: ignore[arg-type]
