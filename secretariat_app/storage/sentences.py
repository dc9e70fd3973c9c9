"""What the archive says when it refuses. Loads nothing, so that the window knows StaleRevision at once."""

from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError

NO_SUCH = QT_TRANSLATE_NOOP("errors", "There is no resolution {id} in the archive.")
NO_SUCH_VERSION = QT_TRANSLATE_NOOP("errors", "Resolution {id} has no version {revision}.")
IN_BIN = QT_TRANSLATE_NOOP("errors", "Resolution {id} has been deleted; restore it from the bin first.")
NOT_IN_BIN = QT_TRANSLATE_NOOP("errors", "Resolution {id} is not in the bin.")
STALE = QT_TRANSLATE_NOOP(
    "errors",
    "Resolution {id} was changed elsewhere in the meantime (revision {revision} is now {present});"
    " nothing was overwritten.",
)
NOT_DRAFT = QT_TRANSLATE_NOOP("errors", "Resolution {id} is no longer a draft, so it cannot be changed.")
NO_SUCH_STEP = QT_TRANSLATE_NOOP("errors", "Resolution {id} cannot take this status from the one it has now.")
COPY_DIFFERS = QT_TRANSLATE_NOOP(
    "errors",
    "The kept .docx of resolution {id} is not what was made of its text. Take it back to draft and make it"
    " ready once more.",
)
NO_COPY = QT_TRANSLATE_NOOP(
    "errors",
    "Resolution {id} has no kept .docx. Take it back to draft and make it ready once more.",
)
NO_ORIGINAL = QT_TRANSLATE_NOOP(
    "errors",
    "Resolution {id} was not imported, so it is signed by way of «ready to sign».",
)
NOT_SIGNED = QT_TRANSLATE_NOOP("errors", "Resolution {id} is not signed.")
NO_SUCH_SCAN = QT_TRANSLATE_NOOP("errors", "There is no such scan any more.")
SEALED = QT_TRANSLATE_NOOP(
    "errors", "Resolution {id} was signed, so it cannot be deleted; it can be cancelled or amended."
)
GUARDED = QT_TRANSLATE_NOOP(
    "errors", "{file}: what is signed cannot be changed, nor can the audit trail; nothing was changed."
)
NUMBER_TAKEN = QT_TRANSLATE_NOOP("errors", "Number {number} has been given already: «{title}».")
OTHER_URL = QT_TRANSLATE_NOOP(
    "errors", "The archive {where} cannot be used: only a file or sqlite:///FILE is supported."
)
NEWER = QT_TRANSLATE_NOOP(
    "errors", "The archive {file} was made by a newer version of the program; please update the program."
)
FOREIGN = QT_TRANSLATE_NOOP("errors", "{file} is not an archive of this program.")
FOLDER = QT_TRANSLATE_NOOP("errors", "{file} is a folder, not an archive.")
MISSING = QT_TRANSLATE_NOOP("errors", "There is no archive {file}.")
DAMAGED = QT_TRANSLATE_NOOP("errors", "The archive {file} is damaged; restore it from a backup.")
LOCKED = QT_TRANSLATE_NOOP(
    "errors", "The archive {file} is busy: another program is writing to it. Try again."
)
READ_ONLY = QT_TRANSLATE_NOOP("errors", "{file} or its folder is read-only.")
FULL = QT_TRANSLATE_NOOP("errors", "There is no room left on the disk of {file}; nothing was changed.")
UNREADABLE = QT_TRANSLATE_NOOP("errors", "{file} cannot be opened.")
DISK = QT_TRANSLATE_NOOP("errors", "The disk of {file} does not answer as it should.")
NOT_UPDATED = QT_TRANSLATE_NOOP(
    "errors", "The archive {file} could not be brought up to date and is unchanged; a copy is kept in {copy}."
)
ENTRY_STALE = QT_TRANSLATE_NOOP(
    "errors",
    "The directory entry «{key}» was changed elsewhere in the meantime; nothing was overwritten."
    " Open it again.",
)
CLAUSE_STALE = QT_TRANSLATE_NOOP(
    "errors",
    "The wording «{key}» was changed elsewhere in the meantime; nothing was overwritten. Open it again.",
)
LINK_TO_ITSELF = QT_TRANSLATE_NOOP("errors", "A paper cannot be linked to itself in this way.")
SEARCH_NAMED = QT_TRANSLATE_NOOP("errors", "There is already a saved search «{name}».")
SEARCH_UNNAMED = QT_TRANSLATE_NOOP("errors", "A saved search needs a name.")
ONTO_ITSELF = QT_TRANSLATE_NOOP("errors", "A backup of {file} cannot be the archive itself.")
CHANGED_COPY = QT_TRANSLATE_NOOP("errors", "The backup {file} is no longer what was made: do not rely on it.")


class StaleRevision(KnownError):  # noqa: N818 - it names a state of affairs
    """The paper moved on since it was read. `facts`: id, revision (as read), present."""


class NumberTaken(KnownError):  # noqa: N818 - it names a state of affairs
    """Another paper has the number. `facts`: number, id and title of that paper."""
