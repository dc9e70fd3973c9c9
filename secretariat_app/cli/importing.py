"""`import PATH…`: old papers come in, one line of the answer as each is done."""

import json
from argparse import Namespace
from typing import TYPE_CHECKING, Any

from secretariat_app.cli.output import Console
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.messages import say, translate

if TYPE_CHECKING:
    from secretariat_app.services.importing import Taken

_LINE = QT_TRANSLATE_NOOP("cli", "{path}, line {line}")
_IMPORTED = QT_TRANSLATE_NOOP("cli", "{path}: imported as number {id}")
_REVIEW = QT_TRANSLATE_NOOP("cli", "{path}: imported as number {id}; please look at: {parts}")
_DUPLICATE = QT_TRANSLATE_NOOP("cli", "{path}: already there as number {id}")
_FAILED = QT_TRANSLATE_NOOP("cli", "{path}: {message}")
_SUMMARY = QT_TRANSLATE_NOOP(
    "cli", "Imported: {imported}, to review: {review}, already there: {duplicate}, failed: {failed}."
)
_REPORT = QT_TRANSLATE_NOOP("cli", "The report is in {file}.")
_NOTHING = QT_TRANSLATE_NOOP("cli", "There is nothing to import here.")


def import_(options: Namespace, console: Console) -> bool:
    """Import files and folders; True where one failed."""
    from secretariat_app.services import directories, importing, keeping

    counts = {"imported": 0, "review": 0, "duplicate": 0, "failed": 0}
    report: list[Taken] = []
    with keeping.open_archive(options.archive) as archive:
        names = directories.load(archive)
        for taken in importing.run(archive, options.paths, workers=options.workers, directories=names):
            counts[taken.outcome] += 1
            if options.report:
                report.append(taken)
            if options.json:
                console.say(json.dumps(_as_data(taken, console), ensure_ascii=False))
                console.flush()
            else:
                _say(taken, console)
    if not any(counts.values()):
        console.complain(console.text(_NOTHING))
    elif not options.json:
        console.complain(console.text(_SUMMARY, **counts))
    if options.report:
        file = importing.save_report(report, options.report, lambda error: say(error, console.language))
        console.complain(console.text(_REPORT, file=file))
    return bool(counts["failed"])


def _as_data(taken: "Taken", console: Console) -> dict[str, Any]:
    data = {
        "path": taken.path,
        "outcome": taken.outcome,
        "id": taken.id,
        "issues": [
            {
                "part": issue.part,
                "confidence": issue.confidence,
                "message": translate("recognition", issue.reason, console.language),
                "text": issue.text,
            }
            for issue in taken.issues
        ],
        "error": say(taken.error, console.language) if taken.error else None,
    }
    return data if taken.line is None else data | {"line": taken.line}


def _say(taken: "Taken", console: Console) -> None:
    path = console.text(_LINE, path=taken.path, line=taken.line) if taken.line else taken.path
    if taken.error is not None:
        console.complain(console.text(_FAILED, path=path, message=say(taken.error, console.language)))
        return
    sentence = {"imported": _IMPORTED, "review": _REVIEW}.get(taken.outcome, _DUPLICATE)
    parts = ", ".join(dict.fromkeys(issue.part for issue in taken.issues))
    console.say(console.text(sentence, path=path, id=taken.id, parts=parts))
    console.flush()
