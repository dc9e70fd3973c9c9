"""The clause library: found by group and words, changed in place, kept in the archive with every version."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QListView,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from secretariat_app.domain.clause import Clause, Group
from secretariat_app.services import clause_library
from secretariat_app.services.clause_library import Held, Version
from secretariat_app.services.library import Library
from secretariat_app.services.own_clauses import is_own
from secretariat_app.ui.clauses import asking, library_top, telling
from secretariat_app.ui.clauses.clause_page import ClausePage
from secretariat_app.ui.clauses.edits import Edits
from secretariat_app.ui.clauses.going import Going
from secretariat_app.ui.clauses.group_list import GroupList
from secretariat_app.ui.clauses.library_top import LibraryTop
from secretariat_app.ui.clauses.listing import Listing, all_called, called
from secretariat_app.ui.clauses.pack_view import PackView
from secretariat_app.ui.clauses.packs import Packs
from secretariat_app.ui.clauses.words import group_name
from secretariat_app.ui.context import Context
from secretariat_app.ui.models.library_model import ReadingModel
from secretariat_app.ui.notices import Kind as NoticeKind
from secretariat_app.ui.notices import Remedy
from secretariat_app.ui.panels.reading_panel import Count, TwoLines


class LibraryPanel(QWidget):
    """Every clause. What is changed and not yet saved stays while others are looked at.

    `wanted`: the user asked to see this view. `paper_wanted` emits the number of a paper to be opened.
    """

    wanted = Signal()
    paper_wanted = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._held: Held | None = None
        self._uses: dict[str, int] = {}
        self._edits = Edits()
        self._key = ""
        self._last: tuple[str, ...] = ()
        self._language = "kk" if context.language == "kk" else "ru"
        self.model = ReadingModel(context.icons, self)
        self.top = LibraryTop(context.icons, self)
        self.groups, self.list, self.count = GroupList(self), QListView(self), Count(self)
        self.page, self.pack, self.packs = (
            ClausePage(context, self),
            PackView(context, self),
            Packs(context, self),
        )
        self.places = QStackedWidget(self)
        self._dress()
        self._lay_out()
        self._connect()
        self.page.hide()
        self.reread()

    # --- what is listed ----------------------------------------------------------------------------------

    @Slot()
    def reread(self) -> None:
        """Read the library of the archive, unless it is the one that is shown."""
        known = self.context.later_library.made()
        if self._held is None or known is not self._held.library:
            self.context.ask_archive(asking.read, done=self._take, failed=self._without_archive)

    @Slot(object)
    def _take(self, read: tuple[Held, dict[str, int]]) -> None:
        held, self._uses = read
        known, first = self.context.later_library.made(), self._held is None
        if known is not None and known == held.library:  # the same again: nobody need be told
            held = replace(held, library=known)
        self._held = held
        for error in held.wrong if first else ():
            self.context.notices.fail(error)
        if known is not held.library:
            self.context.take_library(held.library)
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Papers may have been made since, and another machine may have changed a wording."""
        super().showEvent(event)
        if self._held is not None:
            self.context.ask_archive(asking.read, done=self._take, failed=self._no_about)

    @Slot(object)
    def _without_archive(self, error: BaseException) -> None:
        self.context.notices.fail(error)
        self.context.jobs.run(self.context.later_library.get, done=self._take_bare)

    @Slot(object)
    def _take_bare(self, library: Library) -> None:
        self._held = Held(library)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """List what is asked for now; the clause that is shown stays chosen."""
        if self._held is None:
            return
        listing = self._listing(self._held)
        found = listing.found(self.top.search.text().strip(), self.top.which.currentData())
        self.groups.show_counts(found)
        group = self.groups.group()
        lines = [listing.line(clause) for clause in found if group in (None, clause.group)]
        key = self._key
        self.model.set_entries(lines)
        self.count.show_count(len(lines))
        at = next((number for number, line in enumerate(lines) if line.value == key), 0)
        self._key = ""
        if not lines:
            self._show("")
        else:
            self.list.setCurrentIndex(self.model.index(at))
            if not self._key:  # it was the chosen line before too
                self._show(lines[at].value)

    def show_key(self, key: str) -> None:
        """Go to the clause of that key, whatever was searched for."""
        retired = self._held is not None and key in self._held.library.retired
        self.top.search.clear()
        self.top.which.setCurrentIndex(
            self.top.which.findData(library_top.RETIRED if retired else library_top.ALL)
        )
        self.groups.setCurrentRow(0)
        self._key = key
        self.refresh()

    def _listing(self, held: Held) -> Listing:
        stars = frozenset(self.context.favourites.starred())
        return Listing(held, self._uses, stars, self._edits.unsaved(), self._language)

    # --- what is shown -----------------------------------------------------------------------------------

    def _saved(self, key: str) -> Clause | None:
        if self._held is None:
            return None
        return next((clause for clause in self._held.library.clauses if clause.key == key), None)

    @Slot(QModelIndex)
    def _chosen(self, index: QModelIndex) -> None:
        line = self.model.entry(index.row())
        if line is not None and line.value != self._key:
            self._show(line.value)

    def _show(self, key: str) -> None:
        saved = self._saved(key)
        clause = self._edits.value(key) or saved
        self._key = key if clause is not None else ""
        self.page.setVisible(clause is not None)
        if clause is None:
            return
        self.page.show_clause(clause)
        self._show_state()
        if saved is not None:
            self.context.ask_archive(asking.about, key, done=self._show_about, failed=self._no_about)

    @Slot(object)
    def _show_about(self, about: asking.Shown) -> None:
        if about.key == self._key:
            self.page.papers.show_papers(about.papers)
            self.page.versions.show_versions(about.versions)
            papers = max(self._uses.get(about.key, 0), len(about.papers))
            self.page.show_counts(papers, len(about.versions))

    @Slot(object)
    def _no_about(self, _error: BaseException) -> None:
        self.page.papers.clear()  # that there is no archive was said when the library was read

    @Slot(int)
    def _more_papers(self, after: int) -> None:
        self.context.ask_archive(asking.further, self._key, after, done=self._show_further)

    @Slot(object)
    def _show_further(self, about: asking.Shown) -> None:
        if about.key == self._key:
            self.page.papers.show_papers(about.papers, further=True)

    def _show_state(self) -> None:
        clause, held = self.page.form.clause(), self._held
        if held is None:
            return
        saved = self._saved(self._key)
        dirty = self._key in self._edits
        retired = self._key in held.library.retired
        changed = saved is not None and held.is_changed(self._key)
        if saved is None:
            state = self.tr("New, not saved yet")
        elif dirty:
            state = self.tr("Changed, not saved yet")
        elif retired:
            state = self.tr("Offered no longer; papers that have it keep it")
        elif is_own(clause):
            state = self.tr("My own wording")
        else:
            state = self.tr("Changed by me") if changed else self.tr("Came with the program")
        words = called(clause, self._language) or self.tr("New wording")
        self.page.show_head(words, f"{group_name(clause.group)} · {state}", dirty=dirty)
        self.page.title.setToolTip(clause.key + (f"\n{clause.source}" if clause.source else ""))
        self.page.show_steps(back=self._edits.can(self._key, -1), forth=self._edits.can(self._key, 1))
        self.page.show_star(self._key in self.context.favourites.starred())
        self.page.fate.show_clause(
            clause,
            held.entry(self._key),
            own=is_own(clause),
            kept=saved is not None and not dirty,
            changed=changed,
            retired=retired,
        )

    # --- changes -----------------------------------------------------------------------------------------

    @Slot(object, str)
    def _form_edited(self, clause: Clause, run: str) -> None:
        self._edits.note(clause, run, self._saved(self._key), self._revision())
        self._settle(clause)

    @Slot(int)
    def _step(self, step: int) -> None:
        if self._edits.can(self._key, step):
            clause = self._edits.go(self._key, step, self._saved(self._key), self._revision())
            self.page.form.show_clause(clause)
            self._settle(clause)

    def _settle(self, clause: Clause) -> None:
        """The clause that is shown has another value."""
        self._show_state()
        if self._held is not None:
            line = self._listing(self._held).line(clause)
            self.model.change_entry(self.list.currentIndex().row(), line)

    def _revision(self) -> int:
        return self._held.revisions.get(self._key, 0) if self._held else 0

    @Slot()
    def save(self) -> None:
        """Keep the clause that is shown; a mistake is gone to instead."""
        clause = self._edits.value(self._key)
        if clause is None:
            return
        mistake = self.page.form.first_mistake()
        if mistake is not None:
            self.page.tabs.setCurrentIndex(0)
            self.page.form.look()
            self.page.form.go_to(mistake)
            self.context.notices.fail(mistake.told())
            return
        self._do(telling.SAVED, asking.save, clause, self._edits.revision(self._key))

    @Slot()
    def revert(self) -> None:
        """Forget what was changed in the clause that is shown and is not saved."""
        if self._edits.forget(self._key):
            self.refresh()

    @Slot(object)
    def add(self, group: Group) -> None:
        """A new clause, to be written."""
        self._begin(clause_library.blank(group))

    @Slot()
    def duplicate(self) -> None:
        """A clause of one's own with the same words."""
        self._begin(clause_library.copy_of(self.page.form.clause()))

    def _begin(self, clause: Clause) -> None:
        self._edits.begin(clause)
        self.show_key(clause.key)
        self.page.tabs.setCurrentIndex(0)
        edit = self.page.form.sides[self._language if clause.text(self._language) else "ru"].edit
        edit.select(len(edit.text()), len(edit.text()))

    @Slot(bool)
    def _star(self, starred: bool) -> None:
        self.context.favourites.put(self._key, starred=starred)
        self.context.jobs.run(self.context.favourites.keep)
        self.refresh()

    @Slot(bool)
    def _retire(self, retired: bool) -> None:
        self._do(telling.RETIRED if retired else telling.OFFERED, asking.retire, self._key, retired)

    @Slot(str)
    def _check(self, who: str) -> None:
        self._do(telling.CHECKED, asking.check, self._key, who)

    @Slot()
    def _restore_shipped(self) -> None:
        self._do(telling.RESTORED, clause_library.restore_shipped, self._key)

    @Slot(object)
    def _restore_version(self, version: Version) -> None:
        self._do(telling.RESTORED, clause_library.restore_version, version)

    @Slot()
    def _delete(self) -> None:
        self._do(telling.DELETED, clause_library.delete, self._key)

    @Slot()
    def undo_last(self) -> None:
        """The clauses as they were before the last change that was kept."""
        self._do(telling.UNDONE, asking.undo, self._last)

    def _do(self, sentence: str, func: Callable[..., Held], *given: object) -> None:
        """Let the archive do it, and say so then."""
        self.context.ask_archive(asking.told, sentence, func, *given, done=self._say)

    @Slot(object)
    def _pack_taken(self, held: Held) -> None:
        self._leave_pack()
        self._say((telling.TAKEN, held))

    @Slot(object)
    def _say(self, done: tuple[str, Held]) -> None:
        sentence, held = done
        before = self._held.revisions if self._held else {}
        changed = {*before, *held.revisions}
        self._last = tuple(sorted(key for key in changed if before.get(key) != held.revisions.get(key)))
        for key in self._last:
            self._edits.forget(key)
        self._held = held
        self.context.take_library(held.library)
        self.refresh()
        undo = Remedy(self.tr("Undo"), self.undo_last)
        self.context.notices.tell(telling.told(sentence), NoticeKind.DONE, [undo], seconds=20)

    # --- packs and closing -------------------------------------------------------------------------------

    @Slot()
    def _export_listed(self) -> None:
        keys = [self.model.entry(row) for row in range(self.model.rowCount())]
        self.packs.write([clause for line in keys if line and (clause := self._saved(line.value))])

    @Slot()
    def _export_own(self) -> None:
        held = self._held
        if held is not None:
            clauses = held.library.clauses
            self.packs.write([one for one in clauses if is_own(one) or held.is_changed(one.key)])

    @Slot(str, object)
    def _show_pack(self, name: str, found: object) -> None:
        self.pack.show_pack(name, found)  # type: ignore[arg-type]
        self.places.setCurrentWidget(self.pack)
        self._show_around(shown=False)

    @Slot()
    def _leave_pack(self) -> None:
        self.places.setCurrentIndex(0)
        self._show_around(shown=True)
        self.list.setFocus()

    def _show_around(self, *, shown: bool) -> None:
        self.top.setVisible(shown)
        self.count.setVisible(shown)

    def may_close(self) -> bool:
        """Whether the window may close: what is not saved here would be lost, so the user is asked."""
        unsaved = self._edits.unsaved()
        if not unsaved:
            return True
        choices = (
            ("show", self.tr("Show them")),
            ("drop", self.tr("Do not save")),
            ("stay", self.tr("Go on editing")),
        )
        question = self.tr("Wordings that are not saved: {0}.").format(len(unsaved))
        names = all_called(unsaved.values())
        answer = self.context.notices.ask(self.window(), question, names, choices)
        if answer == "show":
            self.wanted.emit()
            self.show_key(next(iter(unsaved)))
        return answer == "drop"

    # --- construction ------------------------------------------------------------------------------------

    def _connect(self) -> None:
        top, page = self.top, self.page
        top.search.textChanged.connect(self.refresh)
        top.which.currentIndexChanged.connect(self.refresh)
        top.add_wanted.connect(self.add)
        top.export_listed.connect(self._export_listed)
        top.export_own.connect(self._export_own)
        top.import_wanted.connect(self.packs.read)
        self.groups.currentRowChanged.connect(self.refresh)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        page.form.edited.connect(self._form_edited)
        page.stepped.connect(self._step)
        page.saved.connect(self.save)
        page.reverted.connect(self.revert)
        page.starred.connect(self._star)
        page.papers.wanted.connect(self.paper_wanted)
        page.papers.more_wanted.connect(self._more_papers)
        page.versions.restored.connect(self._restore_version)
        page.fate.copied.connect(self.duplicate)
        page.fate.retired.connect(self._retire)
        page.fate.checked.connect(self._check)
        page.fate.shipped.connect(self._restore_shipped)
        page.fate.deleted.connect(self._delete)
        self.packs.found.connect(self._show_pack)
        self.packs.kept.connect(self._pack_taken)
        self.pack.taken.connect(self.packs.take)
        self.pack.left.connect(self._leave_pack)
        self.context.news.library_changed.connect(self.reread)
        Going(top.search, self.list, tuple(side.edit for side in page.form.sides.values()))

    def _dress(self) -> None:
        self.setFocusProxy(self.top.search)
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setItemDelegate(TwoLines(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumWidth(220)
        self.count.setProperty("quiet", True)
        self.count.setContentsMargins(16, 6, 16, 6)

    def _lay_out(self) -> None:
        split = QSplitter(self)
        split.setChildrenCollapsible(False)
        for widget in (self.groups, self.list, self.page):
            split.addWidget(widget)
        split.setStretchFactor(2, 1)
        split.setSizes([208, 240, 760])
        self.places.addWidget(split)
        self.places.addWidget(self.pack)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.top)
        whole.addWidget(self.places, 1)
        whole.addWidget(self.count)
