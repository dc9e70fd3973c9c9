"""What is said of an archive that somebody changed behind the program's back."""

from secretariat_app.errors import QT_TRANSLATE_NOOP

GUARDS_GONE = QT_TRANSLATE_NOOP(
    "errors", "The archive's protection against changes is off at the moment: {count} of its guards."
)
GUARDS_WERE_GONE = QT_TRANSLATE_NOOP(
    "errors", "At {time} (UTC) the archive's protection was found taken off, and was put back."
)
ENTRY_CHANGED = QT_TRANSLATE_NOOP("errors", "Entry {number} of the audit trail has been changed.")
ENTRY_LOOSE = QT_TRANSLATE_NOOP(
    "errors",
    "Entry {number} of the audit trail does not follow the one before it: one of them is not genuine.",
)
ENTRIES_MISSING = QT_TRANSLATE_NOOP("errors", "Entries {first} to {last} of the audit trail are missing.")
ANCHOR_BROKEN = QT_TRANSLATE_NOOP(
    "errors",
    "Entry {number} of the audit trail is not the one that was noted at the backup of {time} (UTC):"
    " the trail has been written anew.",
)
PAPER_GONE = QT_TRANSLATE_NOOP("errors", "The signed resolution with the archive's number {id} is gone.")
BODY_CHANGED = QT_TRANSLATE_NOOP(
    "errors", "The text of resolution № {number} of {date} was changed after it was signed (number {id})."
)
COLUMNS_CHANGED = QT_TRANSLATE_NOOP(
    "errors",
    "Number, date, title or commission of resolution № {number} of {date} in the list are not those that"
    " were signed (number {id}).",
)
STATUS_CHANGED = QT_TRANSLATE_NOOP(
    "errors",
    "The state of the signed resolution № {number} of {date} was changed by another program (number {id}).",
)
SEAL_CHANGED = QT_TRANSLATE_NOOP(
    "errors", "The seal of resolution № {number} of {date} was changed or taken away (number {id})."
)
SIGNED_UNKNOWN = QT_TRANSLATE_NOOP(
    "errors",
    "Resolution № {number} of {date} stands as signed, but the audit trail does not say so (number {id}).",
)
COPY_CHANGED = QT_TRANSLATE_NOOP(
    "errors", "The kept .docx of resolution № {number} of {date} was changed (number {id})."
)
COPY_GONE = QT_TRANSLATE_NOOP(
    "errors", "A kept .docx of resolution № {number} of {date} is gone (number {id})."
)
ORIGINAL_CHANGED = QT_TRANSLATE_NOOP(
    "errors",
    "The file that resolution № {number} of {date} was imported from was changed or is gone (number {id}).",
)
SCAN_CHANGED = QT_TRANSLATE_NOOP(
    "errors", "The scan {file} of resolution № {number} of {date} was changed (number {id})."
)
SCAN_GONE = QT_TRANSLATE_NOOP(
    "errors", "The scan {file} of resolution № {number} of {date} is gone (number {id})."
)
REASON_CHANGED = QT_TRANSLATE_NOOP(
    "errors", "Why resolution № {number} of {date} was cancelled was changed (number {id})."
)
AMENDMENT_CHANGED = QT_TRANSLATE_NOOP(
    "errors", "What resolution № {number} of {date} amends was changed (number {id})."
)
NUMBER_CHANGED = QT_TRANSLATE_NOOP(
    "errors",
    "The register was changed: № {given}, given to the resolution № {number} of {date} (number {id}).",
)
