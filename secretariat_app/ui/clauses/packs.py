"""Packs out to a file and in from one: the files are asked for here, the work is done by workers."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from secretariat_app.domain.clause import Clause
from secretariat_app.services.clause_library import Held
from secretariat_app.settings import EXPORT_FOLDER
from secretariat_app.ui.context import Context
from secretariat_app.ui.notices import Kind

if TYPE_CHECKING:
    from secretariat_app.services.clause_packs import Choice, Incoming


class Packs(QObject):
    """`found` emits the name of a pack and what is in it, `kept` the library once a pack was taken."""

    found = Signal(str, object)
    kept = Signal(object)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._over = context, parent

    def write(self, clauses: Sequence[Clause]) -> None:
        """The clauses as a pack; the user says where."""
        suggested = str(self._folder() / self.tr("wordings.yaml"))
        path, _ = QFileDialog.getSaveFileName(
            self._over, self.tr("Export wordings"), suggested, self.tr("Packs of wordings (*.yaml)")
        )
        if path:
            self._context.settings.put(EXPORT_FOLDER, str(Path(path).parent))
            self._context.jobs.run(_write, tuple(clauses), path, done=self._say_written)

    @Slot()
    def read(self) -> None:
        """A pack; what it would change is shown, nothing is done yet."""
        path, _ = QFileDialog.getOpenFileName(
            self._over,
            self.tr("Import a pack of wordings"),
            str(self._folder()),
            self.tr("Packs of wordings (*.yaml *.yml)"),
        )
        if path:
            self._context.ask_archive(_read, path, done=self._show)

    @Slot(object, object)
    def take(self, found: "tuple[Incoming, ...]", choices: "dict[str, Choice]") -> None:
        """Keep what was chosen of a pack."""
        self._context.ask_archive(_take, found, choices, done=self.kept.emit)

    @Slot(object)
    def _show(self, read: "tuple[str, tuple[Incoming, ...]]") -> None:
        self.found.emit(*read)

    @Slot(object)
    def _say_written(self, path: Path) -> None:
        self._context.notices.tell(self.tr("Exported to {0}").format(path), Kind.DONE, seconds=12)

    def _folder(self) -> Path:
        return Path(self._context.settings.text(EXPORT_FOLDER) or Path.home())


def _write(clauses: tuple[Clause, ...], path: str) -> Path:
    from secretariat_app.services.clause_packs import write

    return write(clauses, Path(path))


def _read(archive: Any, path: str) -> "tuple[str, tuple[Incoming, ...]]":
    from secretariat_app.services import clause_library, clause_packs

    return Path(path).name, clause_packs.read(Path(path), clause_library.read(archive))


def _take(archive: Any, found: "tuple[Incoming, ...]", choices: "dict[str, Choice]") -> Held:
    from secretariat_app.services import clause_packs

    return clause_packs.take(archive, found, choices)
