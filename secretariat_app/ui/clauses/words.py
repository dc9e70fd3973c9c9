"""What the view of the library calls things: parts of the paper, kinds of fields, cases, mistakes."""

from PySide6.QtCore import QCoreApplication

from secretariat_app.domain.clause import Group, SlotType
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.services.clause_mistakes import Remedy
from secretariat_app.ui.models.clauses_model import GROUPS

TYPES = {
    SlotType.TEXT: QT_TRANSLATE_NOOP("clauses", "text"),
    SlotType.TITLE: QT_TRANSLATE_NOOP("clauses", "title of the question"),
    SlotType.COMMISSION: QT_TRANSLATE_NOOP("clauses", "commission"),
    SlotType.INFINITIVE: QT_TRANSLATE_NOOP("clauses", "what to do"),
    SlotType.BODY: QT_TRANSLATE_NOOP("clauses", "body"),
    SlotType.BODIES: QT_TRANSLATE_NOOP("clauses", "bodies"),
    SlotType.PERSON: QT_TRANSLATE_NOOP("clauses", "person"),
    SlotType.ACT: QT_TRANSLATE_NOOP("clauses", "act"),
    SlotType.DATE: QT_TRANSLATE_NOOP("clauses", "date"),
    SlotType.DEADLINE: QT_TRANSLATE_NOOP("clauses", "deadline"),
    SlotType.AMOUNT: QT_TRANSLATE_NOOP("clauses", "amount"),
    SlotType.ITEM_NUMBER: QT_TRANSLATE_NOOP("clauses", "number of an item"),
    SlotType.CHOICE: QT_TRANSLATE_NOOP("clauses", "one of several"),
}


def group_name(group: Group) -> str:
    """The part of the paper that the group's clauses belong to."""
    return QCoreApplication.translate("groups", GROUPS[group])


def type_name(kind: SlotType) -> str:
    """What a field of that kind takes."""
    return QCoreApplication.translate("clauses", TYPES[kind])


def remedy_name(remedy: Remedy) -> str:
    """What the remedy does."""
    return QCoreApplication.translate("mending", remedy.sentence).format(was=remedy.was, now=remedy.now)
