"""The actions of the menu «Signing»: another part of the table of actions."""

from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.ui.action_spec import Spec, Where

SIGNING = QT_TRANSLATE_NOOP("actions", "Si&gning")

TABLE = (
    Spec(
        "make_ready",
        SIGNING,
        QT_TRANSLATE_NOOP("actions", "&Make ready to sign…"),
        "status",
        ("Ctrl+Shift+R",),
        Where.PAPER,
    ),
    Spec("sign_paper", SIGNING, QT_TRANSLATE_NOOP("actions", "&Signed"), "check", where=Where.PAPER),
    Spec("back_to_draft", SIGNING, QT_TRANSLATE_NOOP("actions", "&Back to draft"), "back", where=Where.PAPER),
    Spec(
        "sign_earlier",
        SIGNING,
        QT_TRANSLATE_NOOP("actions", "It was signed on &paper"),
        "check",
        where=Where.PAPER,
    ),
    Spec(
        "attach_scan",
        SIGNING,
        QT_TRANSLATE_NOOP("actions", "Attach a s&can…"),
        "scan",
        where=Where.PAPER,
        ruled=True,
    ),
    Spec(
        "amend_paper",
        SIGNING,
        QT_TRANSLATE_NOOP("actions", "&Amend by a new resolution"),
        "new",
        where=Where.PAPER,
    ),
    Spec(
        "cancel_paper",
        SIGNING,
        QT_TRANSLATE_NOOP("actions", "Ca&ncel the paper…"),
        "close",
        where=Where.PAPER,
    ),
    Spec(
        "paper_trail",
        SIGNING,
        QT_TRANSLATE_NOOP("actions", "&Trail of the paper"),
        "trail",
        where=Where.PAPER,
        ruled=True,
    ),
    Spec("show_trail", SIGNING, QT_TRANSLATE_NOOP("actions", "Trail of a&ll papers"), "trail"),
    Spec("check_archive", SIGNING, QT_TRANSLATE_NOOP("actions", "C&heck the archive"), "proofing"),
)
