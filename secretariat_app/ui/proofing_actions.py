"""The actions of the menu «Check»: another part of the table of actions."""

from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.ui.action_spec import Spec, Where

PROOFING = QT_TRANSLATE_NOOP("actions", "Chec&k")

TABLE = (
    Spec(
        "check_all",
        PROOFING,
        QT_TRANSLATE_NOOP("actions", "&Check the whole paper"),
        "proofing",
        ("F7",),
        Where.PAPER,
    ),
    Spec(
        "next_problem", PROOFING, QT_TRANSLATE_NOOP("actions", "&Next problem"), "next", ("F8",), Where.PAPER
    ),
    Spec(
        "previous_problem",
        PROOFING,
        QT_TRANSLATE_NOOP("actions", "&Previous problem"),
        "back",
        ("Shift+F8",),
        Where.PAPER,
    ),
    Spec(
        "remedy",
        PROOFING,
        QT_TRANSLATE_NOOP("actions", "&What can be done here"),
        "bulb",
        ("Alt+Return", "Alt+Enter"),
        Where.PAPER,
        ruled=True,
    ),
    Spec(
        "mend_all",
        PROOFING,
        QT_TRANSLATE_NOOP("actions", "Put right all that is &sure"),
        "check",
        where=Where.PAPER,
    ),
)
NAMES = tuple(spec.name for spec in TABLE)
"""Each is carried out by a method of that name of the paper's `Proofreading`."""
