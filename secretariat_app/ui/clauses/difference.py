"""Two wordings beside each other, word by word."""

from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPalette

from secretariat_app.domain.clause import Clause
from secretariat_app.domain.words import Mark, pieces
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.ui import theme

_NAMES = {
    "ru": QT_TRANSLATE_NOOP("clauses", "In Russian"),
    "kk": QT_TRANSLATE_NOOP("clauses", "In Kazakh"),
    "closing_kk": QT_TRANSLATE_NOOP("clauses", "After the list"),
}


def difference(before: Clause | None, after: Clause, palette: QPalette) -> str:
    """As simple HTML: what is gone struck through, what is new underlined."""
    colours = theme.colours(palette)
    parts = []
    for field, name in _NAMES.items():
        old, new = str(getattr(before, field)) if before else "", str(getattr(after, field))
        if not old and not new:
            continue
        words = []
        for piece in pieces(old, new):
            text = escape(piece.text)
            if piece.mark is Mark.GONE:
                text = f'<s style="background: {colours.error}">{text}</s>'
            elif piece.mark is Mark.NEW and before is not None:
                text = f'<u style="background: {colours.check}">{text}</u>'
            words.append(text)
        title = escape(QCoreApplication.translate("clauses", name))
        parts.append(f"<p><b>{title}</b><br>{''.join(words)}</p>")
    return "".join(parts)


def fields_of(clause: Clause) -> str:
    """The fields in a line, to tell whether they differ."""
    return "; ".join(f"{slot.name} ({slot.label})" for slot in clause.slots)
