"""One function a command: a call into the services, and the answer as JSON or as plain lines.

Each returns True where something could not be done. The services are imported by the command
that needs them, so that `--version` and `--help` answer at once.
"""

from argparse import Namespace
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from secretariat_app.cli import plain
from secretariat_app.cli.importing import import_
from secretariat_app.cli.output import Console
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError
from secretariat_app.messages import say, translate

if TYPE_CHECKING:
    from secretariat_app.domain.record import Row
    from secretariat_app.services.exporting import Exported

_NO_SUCH_ID = QT_TRANSLATE_NOOP("errors", "There is no resolution «{id}» in the archive.")
_FAILED = QT_TRANSLATE_NOOP("cli", "{file}: {message}")
_STORED = QT_TRANSLATE_NOOP("cli", "{file}: stored as number {id}")
_EXPORTED = QT_TRANSLATE_NOOP("cli", "{file}: written")
_RENAMED = QT_TRANSLATE_NOOP("cli", "The file that was asked for is in use; the paper is in «{file}».")
_BLANK = QT_TRANSLATE_NOOP("cli", "{place}: «{label}» is empty and prints as a blank.")
_NOTHING = QT_TRANSLATE_NOOP("cli", "Nothing was found.")
_SHOWN_FOR = QT_TRANSLATE_NOOP("cli", "Shown for “{query}”.")
_BACKED_UP = QT_TRANSLATE_NOOP("cli", "{file}: a copy of {resolutions} papers, verified (SHA-256 {sha256})")
_RESTORED = QT_TRANSLATE_NOOP("cli", "{file}: {resolutions} papers restored (SHA-256 {sha256})")
_FOLDER_WRITTEN = QT_TRANSLATE_NOOP("cli", "{folder}: {papers} papers written, {missed} without a Word file")
_FOLDER_READ = QT_TRANSLATE_NOOP("cli", "{folder}: {new} papers taken in, {known} were there already")
_SET_ASIDE = QT_TRANSLATE_NOOP("cli", "The archive that was there is kept as «{file}».")


def compose(options: Namespace, console: Console) -> bool:
    """`compose FILE.json…`: each file by itself, so that one that fails does not stop the others."""
    from secretariat_app.services import clause_library, library, receiving

    directories = library.load_directories()
    done: list[dict[str, Any]] = []
    failed = False
    with _archive(options, made=True) as archive:
        clauses = clause_library.load(archive)
        for file in options.files:
            try:
                taken = receiving.take(
                    archive, file, clauses, directories, output=options.output, template=options.template
                )
            except KnownError as error:
                failed = True
                console.complain(console.text(_FAILED, file=file, message=say(error, console.language)))
                continue
            paper = taken.exported
            done.append({"id": taken.id, "output": str(paper.path) if paper else None})
            for blank in taken.blanks:
                where = plain.place(blank.place, console)
                console.complain(console.text(_BLANK, place=where, label=blank.label))
            if not options.json:
                console.say(console.text(_STORED, file=file, id=taken.id))
            if paper:
                _report(paper, options, console)
    if options.json:
        console.json(done)
    return failed


def show(options: Namespace, console: Console) -> bool:
    """`show ID`."""
    from secretariat_app.domain import interchange
    from secretariat_app.services import keeping

    with _archive(options) as archive:
        stored = keeping.read(archive, _id(options.id))
    if options.json:
        head = {"id": stored.id, "status": str(stored.status), "revision": stored.revision}
        console.json(head | interchange.write(stored.resolution))
    else:
        for line in plain.resolution(stored, console):
            console.say(line)
    return False


def list_(options: Namespace, console: Console) -> bool:
    """`list`, newest first."""
    from secretariat_app.domain.lifecycle import Status
    from secretariat_app.services import finding

    with _archive(options) as archive:
        rows = finding.rows(
            archive,
            status=Status(options.status) if options.status else None,
            year=options.year,
            commission=options.commission,
            limit=options.limit,
        )
    if options.json:
        console.json([_row(row) | {"status": str(row.status)} for row in rows])
    else:
        _table([plain.row(row, console) for row in rows], console)
    return False


def search(options: Namespace, console: Console) -> bool:
    """`search QUERY`, best first."""
    from secretariat_app.services import finding

    with _archive(options) as archive:
        limit = {} if options.limit is None else {"limit": options.limit}
        finding.build_index(archive)
        found = finding.search(archive, " ".join(options.query), **limit)
    hits = found.hits
    if found.corrected:
        console.complain(console.text(_SHOWN_FOR, query=found.corrected))
    if options.json:
        console.json([_row(hit.row) | {"snippet": finding.marked(hit), "score": hit.score} for hit in hits])
    else:
        _table([plain.hit(hit, console) for hit in hits], console)
    return False


def export(options: Namespace, console: Console) -> bool:
    """`export ID --output FILE`."""
    from secretariat_app.services import library, signing

    identity = _id(options.id)
    with _archive(options) as archive:
        known = library.load_directories()
        done = signing.export_paper(archive, identity, options.output, options.template, directories=known)
    _report(done, options, console)
    if options.json:
        console.json({"id": identity, "output": str(done.path), "sha256": done.sha256})
    return False


def check(options: Namespace, console: Console) -> bool:
    """`check ID_OR_FILE`: digits are a paper of the archive, a folder is every paper in it."""
    from secretariat_app.cli import checks

    if options.target.isdecimal():
        from secretariat_app.services import keeping

        with _archive(options) as archive:
            stored = keeping.read(archive, _id(options.target))
            return checks.paper(archive, stored, options, console)
    return checks.files(options, console)


def clauses(options: Namespace, console: Console) -> bool:
    """`clauses`: the library in the usual order of the paper."""
    from pathlib import Path

    import msgspec

    from secretariat_app.services import clause_library, library

    where = _where(options)
    if "://" not in where and not Path(where).exists():
        shown = library.load_library().clauses  # nothing was changed yet, and nothing is made by looking
    else:
        with _archive(options) as archive:
            shown = clause_library.load(archive).offered()
    if not options.json:
        for line in plain.clauses(shown, console):
            console.say(line)
        return False
    console.json(
        [
            {
                "key": clause.key,
                "group": str(clause.group),
                "text": {"ru": clause.ru, "kk": clause.kk or None},
                "slots": msgspec.to_builtins(clause.slots),
            }
            for clause in shown
        ]
    )
    return False


def inflect(options: Namespace, console: Console) -> bool:
    """`inflect TEXT`: its forms by the names of the cases."""
    from secretariat_app.services import inflecting, library

    directories = library.load_directories()
    forms = inflecting.inflect(options.text, directories, options.as_, options.language)
    if options.json:
        console.json(forms)
    else:
        console.table(list(forms.items()))
    return False


def backup(options: Namespace, console: Console) -> bool:
    """`backup FILE`."""
    from secretariat_app.services import safekeeping

    done = safekeeping.backup(_where(options), options.file)
    facts = {"file": str(done.file), "resolutions": done.resolutions, "sha256": done.sha256}
    if options.json:
        console.json(facts)
    else:
        console.say(console.text(_BACKED_UP, **facts))
    return False


def restore(options: Namespace, console: Console) -> bool:
    """`restore FILE`."""
    from secretariat_app.services import safekeeping

    done = safekeeping.restore(options.file, _where(options))
    facts = {"file": str(done.file), "resolutions": done.resolutions, "sha256": done.sha256}
    if done.set_aside:
        console.complain(console.text(_SET_ASIDE, file=done.set_aside))
    if options.json:
        console.json(facts)
    else:
        console.say(console.text(_RESTORED, **facts))
    return False


def export_folder(options: Namespace, console: Console) -> bool:
    """`export-folder FOLDER`."""
    from secretariat_app.services import folder_copies, library

    with _archive(options) as archive:
        done = folder_copies.write_folder(archive, options.folder, directories=library.load_directories())
    assert done is not None  # nobody cancels here
    facts = {"folder": str(options.folder), "papers": len(done.papers), "missed": done.missed}
    for entry in done.papers:
        if entry.reason:
            console.complain(console.text(_FAILED, file=entry.json, message=entry.reason))
    if options.json:
        console.json(facts)
    else:
        console.say(console.text(_FOLDER_WRITTEN, **facts))
    return done.missed > 0


def import_folder(options: Namespace, console: Console) -> bool:
    """`import-folder FOLDER`."""
    from secretariat_app.services import folder_copies

    with _archive(options, made=True) as archive:
        done = folder_copies.read_folder(options.folder, archive)
    assert done is not None  # nobody cancels here
    facts = {"folder": str(options.folder), "new": done.new, "known": done.known}
    if options.json:
        console.json(facts)
    else:
        console.say(console.text(_FOLDER_READ, **facts))
    return False


COMMANDS: dict[str, Callable[[Namespace, Console], bool]] = {
    "compose": compose,
    "show": show,
    "list": list_,
    "search": search,
    "export": export,
    "check": check,
    "clauses": clauses,
    "import": import_,
    "inflect": inflect,
    "backup": backup,
    "export-folder": export_folder,
    "import-folder": import_folder,
    "restore": restore,
}


def _where(options: Namespace) -> str:
    from secretariat_app.paths import default_archive

    return str(options.archive or default_archive())


def _archive(options: Namespace, *, made: bool = False) -> Any:
    """The archive. `made`: a command that keeps a paper may begin one; for the others it must be there."""
    from secretariat_app.services import keeping

    if options.archive and not made:
        keeping.require(options.archive)
    return keeping.open_archive(_where(options))


def _id(text: str) -> int:
    # More digits than any archive counts would not fit the database's integers.
    if not text.isdecimal() or len(text) > 18:
        raise KnownError(_NO_SUCH_ID, id=text)
    return int(text)


def _report(done: "Exported", options: Namespace, console: Console) -> None:
    """Beside the answer: what is missing on the paper, and where it really is."""
    for blank in done.blanks:
        label = translate("blanks", blank.label, console.language)
        where = plain.place(blank.place, console)
        console.complain(console.text(_BLANK, place=where, label=label))
    if done.renamed:
        console.complain(console.text(_RENAMED, file=done.path))
    if not options.json:
        console.say(console.text(_EXPORTED, file=done.path))


def _row(row: "Row") -> dict[str, Any]:
    return {
        "id": row.id,
        "date": row.date.isoformat() if row.date else None,
        "number": row.number,
        "title": row.title,
    }


def _table(rows: Sequence[Sequence[str]], console: Console, nothing: str = _NOTHING) -> None:
    if rows:
        console.table(rows)
    else:
        console.complain(console.text(nothing))
