"""What is said when something was done to the library."""

from PySide6.QtCore import QCoreApplication

from secretariat_app.errors import QT_TRANSLATE_NOOP

SAVED = QT_TRANSLATE_NOOP("clauses", "The wording is saved; papers made before keep their words.")
RETIRED = QT_TRANSLATE_NOOP(
    "clauses", "The wording is offered no longer; papers made from it keep their words."
)
OFFERED = QT_TRANSLATE_NOOP("clauses", "The wording is offered again.")
CHECKED = QT_TRANSLATE_NOOP("clauses", "Noted with the wording.")
RESTORED = QT_TRANSLATE_NOOP("clauses", "These words are the newest version now.")
DELETED = QT_TRANSLATE_NOOP("clauses", "The wording was deleted.")
UNDONE = QT_TRANSLATE_NOOP("clauses", "The earlier value is back.")
TAKEN = QT_TRANSLATE_NOOP("clauses", "The pack is taken; what stood here before is among the versions.")


def told(sentence: str) -> str:
    """The sentence in the window's language."""
    return QCoreApplication.translate("clauses", sentence)
