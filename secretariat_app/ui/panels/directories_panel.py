"""The directories: found by any name, changed in place, kept in the archive with every earlier value."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from secretariat_app.domain.act import ActReference
from secretariat_app.domain.directory import Directories, Kind, Name, RegisteredAct, Role
from secretariat_app.domain.directory import Entry as DirectoryEntry
from secretariat_app.domain.record import Row
from secretariat_app.services import directories
from secretariat_app.services.directories import ACT, Held
from secretariat_app.ui.context import Context
from secretariat_app.ui.models.library_model import Entry, ReadingModel
from secretariat_app.ui.notices import Kind as NoticeKind
from secretariat_app.ui.notices import Remedy
from secretariat_app.ui.panels import directory_jobs as jobs
from secretariat_app.ui.panels import directory_lines as lines
from secretariat_app.ui.panels.act_form import ActForm
from secretariat_app.ui.panels.directories_top import DirectoriesTop
from secretariat_app.ui.panels.directory_lines import Value
from secretariat_app.ui.panels.entry_form import EntryForm
from secretariat_app.ui.panels.fate_bar import FateBar
from secretariat_app.ui.panels.name_delegate import NameDelegate
from secretariat_app.ui.panels.reading_panel import Count
from secretariat_app.ui.panels.tables_bar import TablesBar

_WAIT = 60


class DirectoriesPanel(QWidget):
    """Every entry of the directories. What is changed and not yet saved stays while others are looked at.

    `wanted`: the user asked to see this view. `paper_wanted` emits the number of a paper to be opened.
    """

    wanted = Signal()
    paper_wanted = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._held: Held | None = None
        self._edited: dict[str, Value] = {}
        self._key = self._into = ""
        self._last: tuple[str, ...] = ()
        self._language = "kk" if context.language == "kk" else "ru"
        self.model = ReadingModel(context.icons, self)
        self.top = DirectoriesTop(context.icons, self)
        self.search, self.group, self.list = self.top.search, self.top.group, QListView(self)
        self.title, self.state = QLabel(self), QLabel(self)
        self.save_button = QPushButton(context.icons("save", role="on_accent"), self.tr("Save"), self)
        self.revert_button = QPushButton(self.tr("Discard changes"), self)
        self.form, self.act_form = EntryForm(context, self), ActForm(context, self)
        self.fate = FateBar(context, self)
        self.tables = TablesBar(context, self)
        self.count = Count(self)
        self._dress()
        self._lay_out()
        self._connect()
        self._show(None)
        self.reread()

    # --- what is listed ----------------------------------------------------------------------------------

    @Slot()
    def reread(self) -> None:
        """Read the directories of the archive, unless they are those that are shown."""
        known = self.context.later_directories.made()
        if self._held is None or known is not self._held.directories:
            self.context.ask_archive(directories.read, done=self._take)

    @Slot(object)
    def _take(self, held: Held) -> None:
        self._held = held
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """List what the search and the kind now ask for; the entry that is shown stays chosen."""
        key = self._key
        found = self._lines(self.search.text().strip(), self.group.currentData())
        self.model.set_entries(found)
        self.count.show_count(len(found))
        at = next((number for number, line in enumerate(found) if line.value == key), 0)
        self._key = ""
        if not found:
            self._show(None)
        else:
            self.list.setCurrentIndex(self.model.index(at))
            if not self._key:  # it was the chosen line before too
                self._show(found[at].value)

    def show_key(self, key: str) -> None:
        """Go to the entry of that key, whatever was searched for."""
        self.search.clear()
        self.group.setCurrentIndex(0)
        self._key = key
        self.refresh()

    def _lines(self, query: str, group: object) -> list[Entry]:
        if self._held is None:
            return []
        wanted = query.casefold().replace("ё", "е").split()
        found = []
        for value in self._values(self._held.directories):
            kind = lines.kind(value)
            if group in (None, kind) and all(word in lines.folded(value) for word in wanted):
                found.append(self._line(value))
        return found

    def _line(self, value: Value) -> Entry:
        return lines.line(value, self._language, edited=value.key in self._edited)

    def _values(self, known: Directories) -> list[Value]:
        """Everything in the order of the kinds, new entries that are not saved yet first."""
        saved: list[Value] = [
            value
            for kind in lines.KINDS
            for value in (known.register if kind == ACT else known.of(Kind(kind)))
        ]
        keys = {value.key for value in saved}
        fresh = [value for key, value in self._edited.items() if key not in keys]
        return [*fresh, *(self._edited.get(value.key, value) for value in saved)]

    def _saved(self, key: str) -> Value | None:
        if self._held is None:
            return None
        known = self._held.directories
        return known.entry(key) or next((one for one in known.register if one.key == key), None)

    # --- what is shown -----------------------------------------------------------------------------------

    @Slot(QModelIndex)
    def _chosen(self, index: QModelIndex) -> None:
        line = self.model.entry(index.row())
        if line is not None and line.value != self._key:
            self._show(line.value)

    def _show(self, key: str | None) -> None:
        value = (self._edited.get(key) or self._saved(key)) if key else None
        self._key = key if key and value is not None else ""
        if value is None or self._held is None:
            self.pages.setCurrentIndex(0)
            self.right.hide()
            return
        self.right.show()
        known, kept = self._held.directories, self._saved(value.key) is not None
        if isinstance(value, RegisteredAct):
            self.act_form.show_act(value, known)
            self.pages.setCurrentWidget(self.act_form)
            others: Sequence[tuple[str, str]] = ()
            if kept:
                self.context.ask_archive(jobs.cited, value, done=self._show_cited)
        else:
            self.form.show_entry(value, known, self._language)
            self.pages.setCurrentWidget(self.form)
            others = [
                (one.key, lines.called(one, self._language))
                for one in known.of(value.kind)
                if one.key != value.key
            ]
            if kept:
                self.context.ask_archive(jobs.used, value.key, done=self._show_use)
        saved = value.key in self._held.revisions
        self.fate.show_entry(others, kept=kept, saved=saved, act=isinstance(value, RegisteredAct))
        self._show_state(value)

    @Slot(object)
    def _show_use(self, use: tuple[str, int]) -> None:
        if use[0] == self._key:
            self.fate.show_use(use[1])

    @Slot(object)
    def _show_cited(self, found: tuple[str, list[Row]]) -> None:
        if found[0] == self._key:
            self.act_form.show_papers(found[1])
            self.fate.show_use(len(found[1]))

    @Slot()
    def _form_edited(self) -> None:
        value = self._written()
        if value is None:
            return
        if value == self._saved(value.key):
            self._edited.pop(value.key, None)
        else:
            self._edited[value.key] = value
        self._show_state(value)
        self.model.change_entry(self.list.currentIndex().row(), self._line(value))

    def _written(self) -> Value | None:
        if not self._key:
            return None
        act = self.pages.currentWidget() is self.act_form
        value: Value = self.act_form.act() if act else self.form.entry()
        return value if value.key == self._key else None

    def _show_state(self, value: Value) -> None:
        act = isinstance(value, RegisteredAct) and value.act.number
        self.title.setText(
            f"{value.act.kind} № {value.act.number}" if act else lines.called(value, self._language)
        )
        changed = value.key in self._edited
        own = self._held is not None and value.key in self._held.revisions
        if changed:
            state = self.tr("Not saved yet")
        elif own:
            state = self.tr("Your own entry or change")
        else:
            state = self.tr("Comes with the program")
        self.state.setText(f"{lines.words(lines.KINDS[lines.kind(value)][0])} · {state}")
        self.save_button.setEnabled(changed)
        self.revert_button.setEnabled(changed)

    def may_close(self) -> bool:
        """Whether the window may close: what is not saved here would be lost, so the user is asked."""
        if not self._edited:
            return True
        choices = (
            ("show", self.tr("Show them")),
            ("drop", self.tr("Do not save")),
            ("stay", self.tr("Go on editing")),
        )
        question = self.tr("%n entry(ies) of the directories are not saved.", "", len(self._edited))
        names = "\n".join(lines.called(value, self._language) for value in self._edited.values())
        answer = self.context.notices.ask(self.window(), question, names, choices)
        if answer == "show":
            self.wanted.emit()
            self.show_key(next(iter(self._edited)))
        return answer == "drop"

    @Slot(bool)
    def _show_table(self, shown: bool) -> None:
        """What a table would change takes the place of the entries until that is decided."""
        for part in (self.split, self.count):
            part.setHidden(shown)
        self.top.setEnabled(not shown)

    # --- what is done ------------------------------------------------------------------------------------

    @Slot()
    def _add_member(self) -> None:
        """A new person with a role in the commission that is shown."""
        self.add_entry(Kind.PERSON, (Role("member", self._key),))

    @Slot(str)
    def add_entry(self, kind: str, roles: Sequence[Role] = ()) -> None:
        """An empty entry of a kind, in front; it is kept when it is saved."""
        key = directories.new_key(kind)
        if kind == ACT:
            self._edited[key] = RegisteredAct(key, ActReference(""))
        else:
            self._edited[key] = DirectoryEntry(key, Kind(kind), (Name(ru={}),), roles=tuple(roles))
        self.show_key(key)
        first = self.act_form.kind if kind == ACT else self.form.name.words[self._language]
        first.setFocus()

    @Slot()
    def save(self) -> None:
        """Keep what is shown, once its forms belong to its words."""
        value = self._written()
        if value is None or value.key not in self._edited:
            return
        if isinstance(value, RegisteredAct):
            if self.act_form.is_valid():
                self._do(jobs.save_act, value, done=self._say_saved)
        elif not self.form.name.is_ready():
            QTimer.singleShot(_WAIT, self, self.save)
        elif self.form.is_valid():
            self._do(directories.save_entry, value, done=self._say_saved)

    @Slot()
    def revert(self) -> None:
        """Show what is kept again; a new entry goes."""
        self._edited.pop(self._key, None)
        self.refresh()

    @Slot(object)
    def end(self, day: date) -> None:
        """The entry has no name after this day."""
        self._do(directories.end_entry, self._key, day, done=self._say_ended)

    @Slot(str)
    def merge(self, into: str) -> None:
        """The entry becomes one with another."""
        self._into = into
        self._do(directories.merge, self._key, into, done=self._say_merged)

    @Slot()
    def delete(self) -> None:
        """Take the entry out; refused where it is named anywhere."""
        act = self.pages.currentWidget() is self.act_form
        func = directories.delete_act if act else directories.delete_entry
        self._do(func, self._key, done=self._say_deleted)

    @Slot()
    def take_back(self) -> None:
        """The value before the last change of this entry that was saved."""
        self._do(jobs.undo, (self._key,), done=self._say_taken_back)

    @Slot()
    def undo_last(self) -> None:
        """Everything that the last step changed, as it was before."""
        self._do(jobs.undo, self._last, done=self._say_taken_back)

    def _do(self, func: Any, *args: Any, done: Any) -> None:
        self.context.ask_archive(func, *args, done=done)

    @Slot(object)
    def _say_saved(self, held: Held) -> None:
        self._say(held, self.tr("Saved. The names are offered in every paper from now on."))

    @Slot(object)
    def _say_ended(self, held: Held) -> None:
        self._say(held, self.tr("The entry is ended; papers keep its names."))

    @Slot(object)
    def _say_merged(self, held: Held) -> None:
        self._key = self._into
        self._say(held, self.tr("The two entries are one now; no paper was changed."))

    @Slot(object)
    def _say_deleted(self, held: Held) -> None:
        self._say(held, self.tr("The entry was deleted."))

    @Slot(object)
    def _say_taken_back(self, held: Held) -> None:
        self._say(held, self.tr("The earlier value is back."))

    def _say(self, held: Held, sentence: str) -> None:
        before = self._held.revisions if self._held else {}
        changed = {*before, *held.revisions}
        self._last = tuple(sorted(key for key in changed if before.get(key) != held.revisions.get(key)))
        for key in self._last:
            self._edited.pop(key, None)
        self._held = held
        self.context.take_directories(held.directories)
        self.refresh()
        undo = Remedy(self.tr("Undo"), self.undo_last)
        self.context.notices.tell(sentence, NoticeKind.DONE, [undo], seconds=20)

    # --- construction ------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.search.textChanged.connect(self.refresh)
        self.top.add_wanted.connect(self.add_entry)
        self.top.export_wanted.connect(self.tables.write)
        self.top.import_wanted.connect(self.tables.read)
        self.tables.kept.connect(self._say_saved)
        self.tables.opened.connect(self._show_table)
        self.group.currentIndexChanged.connect(self.refresh)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.form.edited.connect(self._form_edited)
        self.form.members.person_wanted.connect(self.show_key)
        self.form.members.member_wanted.connect(self._add_member)
        self.act_form.edited.connect(self._form_edited)
        self.act_form.papers.wanted.connect(self.paper_wanted)
        self.save_button.clicked.connect(self.save)
        self.revert_button.clicked.connect(self.revert)
        self.fate.ended.connect(self.end)
        self.fate.merged.connect(self.merge)
        self.fate.deleted.connect(self.delete)
        self.fate.taken_back.connect(self.take_back)
        self.context.news.directories_changed.connect(self.reread)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.save)

    def _dress(self) -> None:
        self.setFocusProxy(self.search)
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Entries found"))
        self.list.setItemDelegate(NameDelegate(self.list))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumWidth(280)
        self.title.setProperty("heading", True)
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setProperty("quiet", True)
        self.save_button.setProperty("primary", True)
        self.count.setProperty("quiet", True)
        self.count.setContentsMargins(16, 6, 16, 6)

    def _lay_out(self) -> None:
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.form)
        self.pages.addWidget(self.act_form)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.state, 1)
        buttons.addWidget(self.revert_button)
        buttons.addWidget(self.save_button)
        head = QVBoxLayout()
        head.setContentsMargins(16, 12, 16, 4)
        head.setSpacing(4)
        head.addWidget(self.title)
        head.addLayout(buttons)
        self.right = QWidget(self)
        self.right.setObjectName("page")
        self.right.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self.right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.pages, 1)
        column.addWidget(self.fate)
        self.split = split = QSplitter(self)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(self.right)
        split.setStretchFactor(1, 1)
        split.setSizes([360, 800])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.top)
        whole.addWidget(self.tables, 1)
        whole.addWidget(split, 1)
        whole.addWidget(self.count)
