"""Words for the settings of the rules: what an office can choose, what other settings would change."""

from PySide6.QtCore import QCoreApplication

from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.services.rule_settings import Change

LABELS = {
    "yo": QT_TRANSLATE_NOOP("rule settings", "The letter ё"),
    "inner_quotes": QT_TRANSLATE_NOOP("rule settings", "Quotation marks within « »"),
    "range_dash": QT_TRANSLATE_NOOP("rule settings", "The dash in «2022–2024»"),
}
CHOICES = {
    "yo": (
        ("е", QT_TRANSLATE_NOOP("rule settings", "Write «е», as the laws do")),
        ("ё", QT_TRANSLATE_NOOP("rule settings", "As typed")),
    ),
    "inner_quotes": (
        ("any", QT_TRANSLATE_NOOP("rule settings", "As typed")),
        ("«»", QT_TRANSLATE_NOOP("rule settings", "« » again, as the acts do")),
        ("„“", QT_TRANSLATE_NOOP("rule settings", "„ “")),
    ),
    "range_dash": (
        ("any", QT_TRANSLATE_NOOP("rule settings", "As typed")),
        ("-", QT_TRANSLATE_NOOP("rule settings", "A hyphen: 2022-2024")),
        ("–", QT_TRANSLATE_NOOP("rule settings", "A dash: 2022–2024")),
    ),
}
_STATES = {
    "on": QT_TRANSLATE_NOOP("rule settings", "on"),
    "off": QT_TRANSLATE_NOOP("rule settings", "off"),
    "error": QT_TRANSLATE_NOOP("rule settings", "error"),
    "warning": QT_TRANSLATE_NOOP("rule settings", "warning"),
    "info": QT_TRANSLATE_NOOP("rule settings", "note"),
}


def said(text: str) -> str:
    """The words of this module in the window's language."""
    return QCoreApplication.translate("rule settings", text)


def change_words(change: Change) -> str:
    """«No deadline is set for this item.: note → warning»."""
    if change.key in CHOICES:
        texts = {value: said(text) for value, text in CHOICES[change.key]}
        label = said(LABELS[change.key])
        return f"{label}: {texts[change.before]} → {texts[change.after]}"
    before, after = said(_STATES[change.before]), said(_STATES[change.after])
    return f"{change.message.rstrip('.')}: {before} → {after}"
