"""The audit trail in the user's words: its codes are kept in the archive, the words belong to the window."""

from PySide6.QtCore import QCoreApplication

from secretariat_app.domain.trail import Act, Entry
from secretariat_app.errors import QT_TRANSLATE_NOOP

_WORDS = {
    Act.BEGUN: QT_TRANSLATE_NOOP("trail", "The trail was begun; signed papers found then: {signed}"),
    Act.CREATED: QT_TRANSLATE_NOOP("trail", "Begun"),
    Act.IMPORTED: QT_TRANSLATE_NOOP("trail", "Loaded from a file"),
    Act.CHANGED: QT_TRANSLATE_NOOP("trail", "Changed and saved (version {revision})"),
    Act.MADE_READY: QT_TRANSLATE_NOOP("trail", "Made ready to sign, № {number}"),
    Act.BACK_TO_DRAFT: QT_TRANSLATE_NOOP("trail", "Taken back to draft"),
    Act.SIGNED: QT_TRANSLATE_NOOP("trail", "Signed; the Word file is kept (SHA-256 {file})"),
    Act.SIGNED_EARLIER: QT_TRANSLATE_NOOP("trail", "Entered as signed before; № {number}"),
    Act.CANCELLED: QT_TRANSLATE_NOOP("trail", "Cancelled: {reason}"),
    Act.AMENDS: QT_TRANSLATE_NOOP("trail", "Amends the paper with number {amends} in the archive"),
    Act.SCAN_ATTACHED: QT_TRANSLATE_NOOP("trail", "Scan attached: {name}"),
    Act.SCAN_WITHDRAWN: QT_TRANSLATE_NOOP("trail", "Scan taken away: {name}"),
    Act.DELETED: QT_TRANSLATE_NOOP("trail", "Put into the bin"),
    Act.RESTORED: QT_TRANSLATE_NOOP("trail", "Taken out of the bin"),
    Act.BACKUP_RESTORED: QT_TRANSLATE_NOOP("trail", "The archive was restored from the backup {file}"),
    Act.GUARDS_MENDED: QT_TRANSLATE_NOOP(
        "trail", "The archive's protection was found taken off, and was put back"
    ),
}


def words(entry: Entry) -> str:
    """What was done; a fact that somebody has taken out of the entry is «—»."""
    known = {str(act): text for act, text in _WORDS.items()}
    if entry.act not in known:
        return entry.act
    facts = _Facts(entry.facts)
    facts["revision"] = entry.revision or "—"
    if entry.act == Act.SIGNED:
        facts["file"] = str(facts["file"])[:12] + "…"
    return QCoreApplication.translate("trail", known[entry.act]).format_map(facts)


def who(entry: Entry) -> str:
    """The name from the settings, the system's user, the machine."""
    actor = entry.actor
    place = "@".join(part for part in (actor.user, actor.machine) if part)
    return f"{actor.person} ({place})" if actor.person and place else actor.person or place


class _Facts(dict[str, object]):
    def __missing__(self, name: str) -> str:
        return "—"
